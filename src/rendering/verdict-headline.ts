import type { Comparison, Verdict, VerdictPart } from "../model/verdict.ts";

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
      if (speaker === null || isTheirs !== false || alleged === null) return wordingOf(comparison);
      const altered = comparison.wording === "altered" ? ", in other words" : "";
      return `Said by someone else: ${speaker.name}${altered}`;
    }
  }
}

function wordingOf({ wording, negation }: Comparison): string {
  switch (wording) {
    case "verbatim":
      return "Verbatim";
    case "shortened":
      return "Verbatim, but shortened";
    case "altered":
      if (negation === null) return "Altered";
      return negation === "dropped"
        ? "Altered: a negation was dropped"
        : "Altered: a negation was added";
  }
}
