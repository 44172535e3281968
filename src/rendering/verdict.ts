import type { APIEmbed } from "discord-api-types/v10";

import type { VerdictsReply } from "../model/reply.ts";
import type { Finding, Verdict, VerdictPart } from "../model/verdict.ts";
import { articleLine } from "./article-line.ts";
import { attribution } from "./attribution.ts";
import { count } from "./count.ts";
import { embed, type Line } from "./embed.ts";
import { excerpt } from "./excerpt.ts";
import { shortenMarkdown } from "./shorten.ts";
import { headline } from "./verdict-headline.ts";

/** A name, or a word, in a line of its own. */
const SHORT_TEXT = 80;
/** Quotations of one finding that are shown; a text that runs over more is named by its first ones. */
const MOST_QUOTATIONS = 3;
const NOT_THAT_NOT_SAID =
  "That does not mean that it was not said: this archive has only its own articles.";

/** Whether what a text quotes was said: the archive's words beside it, and what differs in bold. */
export function verdictsEmbed(reply: VerdictsReply): APIEmbed {
  const { verdicts, unchecked, articles } = reply;
  const all = verdicts.flatMap((verdict) => verdict.parts.map((part) => ({ verdict, part })));
  const [first] = all;
  const isOne = all.length === 1 && first !== undefined;
  const lines = all.flatMap(({ verdict, part }): readonly Line[] => {
    const shown = partLines(verdict, part);
    return isOne
      ? shown
      : ["", `**${shortenMarkdown(headline(part, verdict), SHORT_TEXT)}**`, ...shown];
  });
  if (all.some(({ part }) => part.finding === null)) lines.push("", NOT_THAT_NOT_SAID);
  if (unchecked > 0) lines.push(`${count(unchecked, "further quotation")} in it not looked for.`);
  const title = isOne ? headline(first.part, first.verdict) : severalTitle(verdicts);
  return embed(title, lines, [`compared with ${count(articles, "article")}`]);
}

function severalTitle(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 1) return "Joined from several places";
  return `${verdicts.length} quotations looked for`;
}

function partLines(verdict: Verdict, part: VerdictPart): readonly Line[] {
  const { finding, text } = part;
  if (finding === null) {
    return [
      ...allegation(verdict),
      { before: "> “", text, after: "”" },
      "Nothing close to it is in this archive.",
    ];
  }
  const isAltered = finding.comparison.wording === "altered";
  return [
    ...whoseLines(verdict, part, finding),
    ...notes(finding),
    ...(isAltered
      ? [
          "Asked about:",
          { before: "> “", text, marked: finding.comparison.added, after: "”" },
          "In the archive:",
        ]
      : []),
    ...foundLines(finding),
    articleLine(finding.article),
  ];
}

/** "Said to be by Roe", where nothing can be said of that. */
function allegation({ alleged }: Verdict): readonly string[] {
  return alleged === null ? [] : [`Said to be by ${bold(alleged.name)}.`];
}

function whoseLines(
  { alleged }: Verdict,
  { isTheirs }: VerdictPart,
  { source, comparison }: Finding,
): readonly string[] {
  if (source.kind === "author") {
    return ["These are the article’s own words. It does not quote anybody with them."];
  }
  const name = source.speaker?.name ?? null;
  const notWho = isTheirs === false && alleged !== null ? `, not ${bold(alleged.name)}` : "";
  const lines: string[] = [];
  if (source.kind === "paraphrase") {
    const who = notWho === "" ? nameOf(name) : `${nameOf(name)}${notWho},`;
    lines.push(`The article reports, in its own words, what ${who} said. It is no quotation.`);
  } else if (name === null) lines.push("The article does not say whose words they are.");
  else {
    const { wording, isSlip } = comparison;
    const how = wording === "altered" && !isSlip ? "in other words" : "as saying it";
    lines.push(`${nameOf(name)} is quoted ${how}${notWho}.`);
  }
  if (isTheirs === false && alleged !== null && !alleged.isKnown) {
    lines.push(`Nobody called ${bold(alleged.name)} is quoted in this archive.`);
  }
  return lines;
}

/** What a reader has to know beside which words differ. */
function notes({ article, comparison, source }: Finding): readonly string[] {
  const { wording, negation, isSlip, turnLeftOut, joinsSilently } = comparison;
  const lines: string[] = [];
  if (negation === "dropped")
    lines.push("A “not”, or a word like it, **was dropped**: that turns the sense.");
  if (negation === "added")
    lines.push("A “not”, or a word like it, **was added**: that turns the sense.");
  if (isSlip) lines.push("What differs is one letter in a word: it may be a slip of the pen.");
  if (wording === "altered") lines.push("The words that differ are bold.");
  if (wording === "shortened") {
    const whole = source.kind === "quotations" ? "quotation" : "sentence";
    lines.push(
      `It is part of a longer ${whole}. What was asked about is bold, the rest was left out.`,
    );
  }
  if (turnLeftOut !== null) {
    const word = shortenMarkdown(
      article.text.slice(turnLeftOut.start, turnLeftOut.end),
      SHORT_TEXT,
    );
    lines.push(`What was left out of the same sentence has “**${word}**” in it: read it whole.`);
  }
  if (joinsSilently) lines.push("It joins, without a sign, what does not stand together.");
  return lines;
}

function foundLines({ article, source, paragraph, comparison }: Finding): readonly Line[] {
  const { wording, kept, dropped } = comparison;
  const marks = wording === "altered" ? dropped : wording === "shortened" ? kept : [];
  const where = `-# paragraph ${paragraph + 1}`;
  if (source.kind !== "quotations") {
    const span = source.kind === "author" ? source.span : source.paraphrase.context;
    return [{ before: "> ", ...excerpt(article, [span], marks), after: "" }, where];
  }
  const { quotations } = source;
  const lines = quotations
    .slice(0, MOST_QUOTATIONS)
    .map(({ spans }) => ({ before: "> “", ...excerpt(article, spans, marks), after: "”" }));
  const around = {
    before: `${where} · `,
    text: attribution({ article, quotation: quotations[0] }),
    after: "",
  };
  const more = quotations.length - MOST_QUOTATIONS;
  return more > 0
    ? [...lines, `> … and ${count(more, "more quotation")}`, around]
    : [...lines, around];
}

function bold(name: string): string {
  return `**${shortenMarkdown(name, SHORT_TEXT)}**`;
}

function nameOf(name: string | null): string {
  return name === null ? "somebody" : bold(name);
}
