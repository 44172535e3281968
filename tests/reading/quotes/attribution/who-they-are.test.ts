import { describe, expect, it } from "vitest";
import { quotesOf } from "../../quotes-of.ts";

const TOWN = "Jane Roe is the mayor of Easton. Peter Holm leads the harbour union.";

describe("the phrase that names who speaks, with what else is said of them", () => {
  it.each<readonly [string, readonly string[]]>([
    ["“I am tired,” a weary Roe, her coat still on, told the crowd.", ["Roe"]],
    ["“I am tired of it all now,” said the woman, who gave her name as Ana.", ["the woman"]],
    ["“I am tired of it all now,” said 34-year-old Ana Ruiz.", ["Ana Ruiz"]],
    ["“I am tired of it all now,” said Ana Ruiz, 34, of Easton.", ["Ana Ruiz"]],
    [
      "“I am tired of it all now,” said retired teacher Ana Ruiz of Easton.",
      ["retired teacher Ana Ruiz"],
    ],
    ["“I am tired of it all now,” said Dr. Ana Ruiz, chief of medicine.", ["Dr. Ana Ruiz"]],
    [
      "“I am tired of it all now,” Easton City Councilwoman Ana Ruiz said.",
      ["Easton City Councilwoman Ana Ruiz"],
    ],
    ["“I am tired of it all now,” said Rep. Ana Ruiz of Ohio, a Roe ally.", ["Rep. Ana Ruiz"]],
    [
      "“I am tired of it all now,” said Sen. Ana Ruiz (R-Ohio), who chairs the panel.",
      ["Sen. Ana Ruiz"],
    ],
    ["“I am tired of it all now,” Ruiz says in the ad.", ["Ruiz"]],
    ["“I am tired of it all now,” the narrator says in the ad.", ["the narrator"]],
    ["“I am tired of it all now,” the ad says.", ["the ad"]],
    ["“I am tired of it all now,” an announcer says as Roe walks by.", ["an announcer"]],
    [
      "“I am tired of it all now,” the email from Holm to Roe said.",
      ["the email from Holm to Roe"],
    ],
    ["“I am tired of it all now,” Holm emailed Roe in May.", ["Holm"]],
    ["“I am tired of it all now,” Holm wrote to Roe in a 2011 email.", ["Holm"]],
    ["In an email to Roe, Holm wrote, “I am tired of it all now.”", ["Holm"]],
    [
      "In a 2011 email to Roe, her aide Ana Ruiz wrote, “I am tired of it all now.”",
      ["aide Ana Ruiz"],
    ],
    ["Holm’s email to Roe began: “I am tired of it all now.”", ["Holm’s email to Roe"]],
    ["“I am tired of it all now,” one protester’s sign read.", ["one protester’s sign"]],
    ["Signs in the crowd read “I am tired of it all now.”", ["Signs in the crowd"]],
    [
      "“I am tired of it all now,” she said, as the crowd chanted, “Go home at last!”",
      ["she", "the crowd"],
    ],
    ["“I am tired of it all now!” the crowd of some 400 chanted.", ["the crowd of some 400"]],
    ["Some in the crowd shouted “I am tired of it all now!” as Roe spoke.", ["Some in the crowd"]],
    [
      "“I am tired of it all now,” Roe said to cheers. “We all are, and so are you.”",
      ["Roe", "Roe"],
    ],
    [
      "“I am tired of it all now,” Roe said to Holm, who replied: “We all are, and so are you.”",
      ["Roe", "Holm"],
    ],
    [
      "“I am tired of it all now,” Roe said, turning to Holm. “We all are, and so are you.”",
      ["Roe", "Roe"],
    ],
    ["Roe — who has said “I am tired of it all now” — left.", ["Roe"]],
    ["Roe has, in her words, “had more than enough of it.”", ["her"]],
    ["Roe is, Holm says, “a friend of nobody in the town.”", ["Holm"]],
    ["Holm believes Roe is “a friend of nobody in the town.”", ["Holm"]],
    ["Holm thinks that Roe is “a friend of nobody in the town.”", ["Holm"]],
    ["Holm knows Roe as “a friend of nobody in the town.”", ["Holm"]],
    ["Roe is known to Holm as “a friend of nobody in the town.”", ["Roe"]],
    ["To hear Holm tell it, Roe is “a friend of nobody in the town.”", ["Holm"]],
    ["In Holm’s view, Roe is “a friend of nobody in the town.”", ["Holm"]],
    ["In Holm’s telling, Roe is “a friend of nobody in the town.”", ["Holm"]],
    ["Holm’s letter said Roe was “a friend of nobody in the town.”", ["Holm"]],
    ["Roe, Holm’s letter said, was “a friend of nobody in the town.”", ["Holm"]],
    ["It accused Roe of being “a friend of nobody in the town.”", ["It"]],
    [
      "The union’s statement accused Roe of being “a friend of nobody in the town.”",
      ["The union’s statement"],
    ],
    ["The group says on its website that Roe is “a friend of nobody in the town.”", ["The group"]],
    ["Holm’s website says Roe is “a friend of nobody in the town.”", ["Holm’s website"]],
    [
      "A headline in the Herald called Roe “a friend of nobody in the town.”",
      ["A headline in the Herald"],
    ],
    ["Under the headline “A Friend of Nobody in the Town,” the Herald wrote of Roe.", ["Herald"]],
    ["Roe’s book, “A Friend of Nobody in the Town,” sold well.", ["Roe"]],
    [
      "A senior administration official, speaking on background, said it was “a friend of nobody in the town.”",
      ["A senior administration official"],
    ],
    ["A Roe aide said Holm was “a friend of nobody in the town.”", ["A Roe aide"]],
    ["One Roe supporter called Holm “a friend of nobody in the town.”", ["One Roe supporter"]],
    ["Roe supporters called Holm “a friend of nobody in the town.”", ["Roe supporters"]],
    [
      "Roe campaign spokesman Karl Berg called Holm “a friend of nobody in the town.”",
      ["Roe campaign spokesman Karl Berg"],
    ],
    [
      "Roe’s campaign spokesman, Karl Berg, called Holm “a friend of nobody in the town.”",
      ["Roe’s campaign spokesman"],
    ],
    [
      "Karl Berg, a spokesman for Roe’s campaign, called Holm “a friend of nobody in the town.”",
      ["Karl Berg"],
    ],
    [
      "Karl Berg, spokesman for Roe, in a statement called Holm “a friend of nobody in the town.”",
      ["Karl Berg"],
    ],
    [
      "Karl Berg, who works for Roe, in a statement on Monday called Holm “a friend of nobody in the town.”",
      ["Karl Berg"],
    ],
    [
      "Former mayors Ana Ruiz and Karl Berg called Holm “a friend of nobody in the town.”",
      ["Karl Berg"],
    ],
    [
      "Ana Ruiz, a lawyer, and Karl Berg, a teacher, called Holm “a friend of nobody in the town.”",
      ["Karl Berg"],
    ],
    ["Democrats called Holm “a friend of nobody in the town.”", ["Democrats"]],
    ["The White House called Holm “a friend of nobody in the town.”", ["White House"]],
    ["Police said Holm was “a friend of nobody in the town.”", ["Police"]],
    [
      "Easton police Chief Karl Berg said Holm was “a friend of nobody in the town.”",
      ["Easton police Chief Karl Berg"],
    ],
    ["The court ruled that Holm was “a friend of nobody in the town.”", ["The court"]],
    ["Judge Karl Berg ruled that Holm was “a friend of nobody in the town.”", ["Judge Karl Berg"]],
    [
      "Writing for the majority, Judge Karl Berg said Holm was “a friend of nobody in the town.”",
      ["Judge Karl Berg"],
    ],
    ["In his ruling, Berg wrote that Holm was “a friend of nobody in the town.”", ["Berg"]],
    ["The bill, Roe said, is “a friend of nobody in the town” and should go.", ["Roe"]],
    [
      "Roe said the bill is “a friend of nobody in the town,” but Holm said it is “all that we ever asked for.”",
      ["Roe", "Holm"],
    ],
    [
      "Roe said the bill is “a friend of nobody in the town.” Holm, on the other hand, said it is “all that we ever asked for.”",
      ["Roe", "Holm"],
    ],
    [
      "Roe called the bill “a friend of nobody in the town” in an interview with Ana Ruiz of the Herald.",
      ["Roe"],
    ],
    [
      "Roe was asked by Ana Ruiz of the Herald whether the bill is “a friend of nobody in the town.”",
      ["Ana Ruiz"],
    ],
    ["Asked by Ana Ruiz whether the bill is “a friend of nobody in the town,” Roe left.", ["Roe"]],
    [
      "Ana Ruiz asked Roe, “Is the bill a friend of nobody in the town?” Roe said it was not.",
      ["Ana Ruiz"],
    ],
    [
      "“Is the bill a friend of nobody in the town?” Ana Ruiz asked Roe on Monday. “It is not,” Roe said.",
      ["Ana Ruiz", "Roe"],
    ],
    ["“I am tired of it all now,” Roe has told crowds from Easton to Oslo.", ["Roe"]],
    ["“I am tired of it all now,” Roe has been saying.", ["Roe"]],
    ["“I am tired of it all now,” Roe was heard to say.", ["Roe"]],
    ["“I am tired of it all now,” Roe is reported to have said.", ["Roe"]],
    ["“I am tired of it all now,” Roe reportedly told Holm.", ["Roe"]],
    [
      "“I am tired of it all now,” a person close to Roe told the Herald.",
      ["a person close to Roe"],
    ],
    ["“I am tired of it all now,” people who know Roe say.", ["people"]],
    ["“I am tired of it all now,” said a man wearing a Roe shirt.", ["a man wearing a Roe shirt"]],
    ["“I am tired of it all now,” said Berg’s boss, Ana Ruiz.", ["Berg’s boss"]],
    ["“I am tired of it all now,” Roe insisted, though Holm laughed.", ["Roe"]],
    ["“I am tired of it all now” — Roe at the harbour on Monday.", ["Roe"]],
    [
      "“I am tired of it all now,” Roe said. But, she added, “we all are, and so are you.”",
      ["Roe", "she"],
    ],
    ["“I am tired of it all now,” Roe said. And: “We all are, and so are you.”", ["Roe", "Roe"]],
    ["“I am tired of it all now,” Roe said. Then: “We all are, and so are you.”", ["Roe", "Roe"]],
    [
      "“I am tired of it all now,” Roe said. Later, she said: “We all are, and so are you.”",
      ["Roe", "she"],
    ],
    ["Roe’s tweet came at noon. “We all are, and so are you,” it said.", ["it"]],
    ["Roe tweeted, “We all are, and so are you,” and, “I am tired of it all now.”", ["Roe", "Roe"]],
    ["Roe tweeted: “We all are.” Then: “I am tired of it all now.”", ["Roe", "Roe"]],
  ])("%s", (text, mentions) => {
    expect(quotesOf(`${TOWN}\n${text}`).map(({ mention }) => mention)).toEqual(mentions);
  });
});
