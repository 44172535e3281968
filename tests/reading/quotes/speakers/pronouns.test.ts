import { describe, expect, it } from "vitest";
import { quotesOf } from "../../quotes-of.ts";

/** Who speaks the last quotation of a text. */
function lastSpeaker(text: string): string | null | undefined {
  return quotesOf(text).at(-1)?.speaker;
}

describe("whom “he” and “she” stand for", () => {
  it.each([
    [
      "the subject, not the object",
      "Paul Lind met Peter Holm after his speech. “I disagree,” he said.",
      "Paul Lind",
    ],
    [
      "the subject, not whom a preposition governs",
      "Paul Lind sat down beside Peter Holm. “I disagree,” he said.",
      "Paul Lind",
    ],
    [
      "the one of the sex that the name tells",
      "Paul Lind met Anna Berg after the speech. “I disagree,” she said.",
      "Anna Berg",
    ],
    [
      "the one of the sex that a rare name tells",
      "Paul Lind met Annunziata Berg after the speech. “I disagree,” she said.",
      "Annunziata Berg",
    ],
    [
      "the one of the sex that an honorific tells",
      "Mr. Lind met Mrs. Berg after the speech. “I disagree,” she said.",
      "Berg",
    ],
    [
      "the one of the sex that an office tells",
      "Congressman Robin Lind met spokeswoman Kim Berg. “I disagree,” she said.",
      "Kim Berg",
    ],
    [
      "the one of the sex that the article’s pronouns tell",
      "Robin Lind ran her own mill. Kim Berg had lost his.\nBerg met Lind on Monday. “I was wrong,” she said.",
      "Robin Lind",
    ],
    [
      "the subject of the clause after an opening one",
      "Asked whether he feared that Paul Lind, the challenger, could win, Peter Holm laughed. “Not at all,” he said.",
      "Peter Holm",
    ],
    ["not an owner", "Paul Lind has read Peter Holm’s letter. “I disagree,” he said.", "Paul Lind"],
    [
      "not who is named within the words",
      "Peter Holm spoke after Paul Lind.\n“We owe Holm nothing at all,” he said.",
      "Paul Lind",
    ],
    [
      "not who is named after the pronoun",
      "Paul Lind heard the speech. Peter Holm had given it.\n“A man without a plan,” he said of Holm.",
      "Paul Lind",
    ],
    [
      "not who was asked about",
      "Anna Berg owns the mill.\nAsked what she would do if Carla Lind bought it, she smiled: “I would leave,” she said.",
      "Anna Berg",
    ],
    [
      "not who is spoken of before the words",
      "Paul Lind read the plan. Peter Holm’s idea is “a poor one” and Holm is “a poor man,” he said.",
      "Paul Lind",
    ],
    [
      "who is named only after the clause",
      "Paul Lind spoke. He sees the good in it, but Lind has doubts.\n“It is a poor plan,” he said.",
      "Paul Lind",
    ],
    [
      "not a name that only qualifies",
      "Paul Lind came in. A Peter Holm supporter left. “It is a poor plan,” he said.",
      "Paul Lind",
    ],
    [
      "not several people",
      "Paul Lind came in. Norwegians have a word for it. “It is a poor plan,” he said.",
      "Paul Lind",
    ],
    [
      "who has just been introduced by a role",
      "“It is a poor plan,” Paul Lind said.\nSome like it, among them Peter Holm, the head of the union.\n“It is a good plan,” he said.",
      "Peter Holm",
    ],
    [
      "who is named before a comma, “he said” notwithstanding",
      "Carl Vik left. Paul Lind joined in, saying on Monday, “It is a poor plan,” he said.",
      "Paul Lind",
    ],
    [
      "the only woman, however far away",
      "Anna Berg owns the mill. Paul Lind does not.\nIt rained.\nIt rained on.\nIt rained for days.\nIt rained for weeks.\nIt rained again.\nYears before, she had called it “a very poor plan for a mill.”",
      "Anna Berg",
    ],
    [
      "a first word that is a name by the verb after it",
      "“It is loud,” Peter Holm said.\nRowland crossed the yard. “It was loud,” he said.",
      "Rowland",
    ],
    [
      "who has been “he” since",
      "Paul Lind owns the mill. He bought it from Peter Holm. He paid in cash. “It was cheap,” he said.",
      "Paul Lind",
    ],
    [
      "who spoke last",
      "“It was cheap,” said Paul Lind, who bought the mill from Peter Holm.\n“And it is old,” he said.",
      "Paul Lind",
    ],
    [
      "whom the text has just turned to, not who had been spoken of before",
      "“It was cheap,” Paul Lind said. “It is old,” Lind said.\nPeter Holm sold the mill. “I miss it,” he said.",
      "Peter Holm",
    ],
    [
      "an unnamed source that has just spoken",
      "Anna Berg runs the shop. “It is too loud,” a woman at the window said. “I hear nothing,” she added.",
      "(woman at the window)",
    ],
    [
      "who goes on speaking",
      "“It was cheap,” Paul Lind said.\nA photo shows Peter Holm in the yard. “And it is old,” he added.",
      "Paul Lind",
    ],
    [
      "not whom he tells it",
      "Host Peter Holm asked Paul Lind how old the mill was. “It is old,” he told Holm.",
      "Paul Lind",
    ],
    [
      "no contraction that opens a sentence with a capital",
      "Paul Lind owns the mill. Some say It’s old. It’s said that he will sell it. “It is old,” he said.",
      "Paul Lind",
    ],
    [
      "not a town by its name",
      "Paul Lind sang at noon. After a storm San Morro was dark. “It is old,” he said.",
      "Paul Lind",
    ],
    [
      "not a town by its state",
      "Paul Lind sang at noon. In Walford, Ohio, Walford was dark. “It is old,” he said.",
      "Paul Lind",
    ],
    [
      "who wrote a message, not who got it",
      "Anna Berg asked for advice and got an email from her friend Jan Vale. “I feel it is old,” she wrote.",
      "Jan Vale",
    ],
    [
      "who got a message and speaks of it",
      "Anna Berg asked for advice and got an email from her friend Jan Vale. “I feel it is old,” she said.",
      "Anna Berg",
    ],
    ["nobody where nobody is", "The mill is closed. “It is old,” he said.", null],
    ["nobody of the other sex", "Anna Berg owns the mill. “It is old,” he said.", null],
    [
      "nobody where two are as likely",
      "Paul Lind and Peter Holm came to the mill. “It is old,” he said.",
      null,
    ],
  ])("%s", (_, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});

describe("whom “it” stands for", () => {
  it.each([
    [
      "a body that has just been spoken of",
      "The Harbour Commission met on Monday. “The mill is old,” it said.",
      "Harbour Commission",
    ],
    [
      "no body of long ago",
      "The Harbour Commission met on Monday.\nRain fell. The memo is new.\n“The mill is old,” it said.",
      null,
    ],
  ])("%s", (_, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});
