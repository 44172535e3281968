import type { Finding, Verdict, VerdictPart } from "../model/verdict.ts";
import { slice } from "../model/span.ts";

/** A verdict in a few words, as plain text. */
export function headline({ finding, isTheirs }: VerdictPart, { alleged }: Verdict): string {
  if (finding === null) return "Not in this archive";
  const { source, comparison } = finding;
  switch (source.kind) {
    case "author":
      return comparison.wording === "altered"
        ? "Close to an article’s own words, not a quotation"
        : "An article’s own words, not a quotation";
    case "paraphrase":
      return "In this archive as a paraphrase, not word for word";
    case "quotations": {
      const { speaker } = source;
      if (speaker === null || isTheirs !== false || alleged === null) return wordingOf(finding);
      const altered = comparison.wording === "altered" ? ", in other words" : "";
      return `Said by someone else: ${speaker.name}${altered}`;
    }
  }
}

function wordingOf({ article, comparison }: Finding): string {
  const { wording, negation, isSlip, turnLeftOut } = comparison;
  switch (wording) {
    case "verbatim":
      return "Verbatim";
    case "shortened":
      return turnLeftOut === null
        ? "Verbatim, but shortened"
        : `Verbatim in part: “${slice(article.text, turnLeftOut)}” was left out`;
    case "altered":
      if (isSlip)
        return `Altered, but only by ${comparison.added.length === 1 ? "a letter" : "letters"}`;
      if (negation === null) return "Altered";
      return negation === "dropped"
        ? "Altered: a negation was dropped"
        : "Altered: a negation was added";
  }
}
