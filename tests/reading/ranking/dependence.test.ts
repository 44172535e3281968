import { describe, expect, it } from "vitest";
import { dependences, type Dependence } from "../../../src/reading/ranking/dependence.ts";
import { quotedParts } from "../../../src/reading/ranking/quoted.ts";
import { findSentences } from "../../../src/reading/sentences/find-sentences.ts";

const BEFORE = "The council of Salem met on Monday.";

function dependencesOf(text: string): readonly Dependence[] {
  const sentences = findSentences(text);
  return dependences(text, sentences, quotedParts(text, sentences));
}

/** What the sentences after a first one depend on: "previous", "next", both or neither. */
function after(paragraph: string): readonly string[] {
  const text = `${BEFORE}\n${paragraph}`;
  return dependencesOf(text)
    .slice(1)
    .map(({ onPrevious, onNext }) =>
      [onPrevious ? "previous" : "", onNext ? "next" : ""].join(" ").trim(),
    );
}

describe("dependences", () => {
  it.each([
    "He signed the budget.",
    "That was a mistake, Ada Hill said.",
    "But Ada Hill voted against it.",
    "It’s the first of its kind in Oregon.",
    "In fact, Oregon has no such law.",
    "If it passes, Oregon will pay.",
    "The latter was built by Ada Hill.",
    "“The road is shut,” he said.",
    "“The road is shut,” she said on Tuesday.",
    "“The road is shut.”",
    "After a long night, they agreed.",
    "Але рада погодилася.",
    "Mais Paris refuse.",
  ])("cannot do without the sentence before: %s", (sentence) => {
    expect(after(sentence)).toEqual(["previous"]);
  });

  it.each([
    "The budget passed without debate.",
    "Ada Hill said that she would sign.",
    "“But we are ready,” Ada Hill said.",
    "“The road is shut,” the mayor said.",
    "After he took office, Tom Roe raised taxes.",
    "Thatcher Hill spoke for an hour.",
  ])("stands alone: %s", (sentence) => {
    expect(after(sentence)).toEqual([""]);
  });

  it("ties the sentences of one quotation together", () => {
    expect(after("“We will not yield. Not today. Not ever,” Ada Hill said.")).toEqual([
      "next",
      "previous next",
      "previous",
    ]);
  });

  it("takes a mark left open for closed at its paragraph's end", () => {
    expect(after("“The road is shut, Ada Hill said.\nThe bridge is open.")).toEqual(["", ""]);
  });

  it("ties what announces to what it announces, over paragraphs too", () => {
    expect(after("Ada Hill was clear:\n“The road is shut.”")).toEqual(["next", "previous"]);
    expect(after("Ada Hill was clear:")).toEqual([""]);
  });

  it("lets the first sentence of an article stand", () => {
    const text = "He came.";
    expect(dependencesOf(text)).toEqual([{ onPrevious: false, onNext: false }]);
  });
});
