import type { Finding, Verdict, VerdictPart } from "../model/verdict.ts";
import { slice } from "../model/span.ts";
import type { Texts } from "../texts/texts.ts";

/** A verdict in a few words, as plain text. */
export function headline(
  { finding, isTheirs }: VerdictPart,
  { alleged }: Verdict,
  { verdicts: { headlines } }: Texts,
): string {
  if (finding === null) return headlines.notFound;
  const { source, comparison } = finding;
  switch (source.kind) {
    case "author":
      return comparison.wording === "altered" ? headlines.closeToAuthors : headlines.authors;
    case "paraphrase":
      return headlines.paraphrase;
    case "quotations": {
      const { speaker } = source;
      if (speaker === null || isTheirs !== false || alleged === null)
        return wordingOf(finding, headlines);
      return comparison.wording === "altered"
        ? headlines.someoneElseAltered(speaker.name)
        : headlines.someoneElse(speaker.name);
    }
  }
}

function wordingOf(
  { article, comparison }: Finding,
  headlines: Texts["verdicts"]["headlines"],
): string {
  const { wording, negation, isSlip, turnLeftOut } = comparison;
  switch (wording) {
    case "verbatim":
      return headlines.verbatim;
    case "shortened":
      return turnLeftOut === null
        ? headlines.shortened
        : headlines.inPart(slice(article.text, turnLeftOut));
    case "altered":
      if (isSlip) return headlines.slip(comparison.added.length);
      if (negation === null) return headlines.altered;
      return negation === "dropped" ? headlines.negationDropped : headlines.negationAdded;
  }
}
