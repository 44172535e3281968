import type { APIEmbed } from "discord-api-types/v10";

import type { VerdictsReply } from "../model/reply.ts";
import type { Finding, Verdict, VerdictPart } from "../model/verdict.ts";
import type { Texts } from "../texts/texts.ts";
import { articleLine } from "./article-line.ts";
import { attribution } from "./attribution.ts";
import { embed, type Line } from "./embed.ts";
import { excerpt } from "./excerpt.ts";
import { shortenMarkdown } from "./shorten.ts";
import { headline } from "./verdict-headline.ts";

/** A name, or a word, in a line of its own. */
const SHORT_TEXT = 80;
/** Quotations of one finding that are shown; a text that runs over more is named by its first ones. */
const MOST_QUOTATIONS = 3;

/** Whether what a text quotes was said: the archive's words beside it, and what differs in bold. */
export function verdictsEmbed(reply: VerdictsReply, texts: Texts): APIEmbed {
  const { verdicts, unchecked, articles } = reply;
  const all = verdicts.flatMap((verdict) => verdict.parts.map((part) => ({ verdict, part })));
  const [first] = all;
  const isOne = all.length === 1 && first !== undefined;
  const lines = all.flatMap(({ verdict, part }): readonly Line[] => {
    const shown = partLines(verdict, part, texts);
    return isOne
      ? shown
      : ["", `**${shortenMarkdown(headline(part, verdict, texts), SHORT_TEXT)}**`, ...shown];
  });
  if (all.some(({ part }) => part.finding === null)) lines.push("", texts.verdicts.notThatNotSaid);
  if (unchecked > 0) lines.push(texts.verdicts.unchecked(unchecked));
  const title = isOne ? headline(first.part, first.verdict, texts) : severalTitle(verdicts, texts);
  return embed(title, lines, [texts.verdicts.comparedWith(articles)]);
}

function severalTitle(verdicts: readonly Verdict[], texts: Texts): string {
  if (verdicts.length === 1) return texts.verdicts.joined;
  return texts.verdicts.several(verdicts.length);
}

function partLines(verdict: Verdict, part: VerdictPart, texts: Texts): readonly Line[] {
  const { finding, text } = part;
  if (finding === null) {
    return [
      ...allegation(verdict, texts),
      { before: "> “", text, after: "”" },
      texts.verdicts.nothingClose,
    ];
  }
  const isAltered = finding.comparison.wording === "altered";
  return [
    ...whoseLines(verdict, part, finding, texts),
    ...notes(finding, texts),
    ...(isAltered
      ? [
          texts.verdicts.askedAbout,
          { before: "> “", text, marked: finding.comparison.added, after: "”" },
          texts.verdicts.inArchive,
        ]
      : []),
    ...foundLines(finding, texts),
    articleLine(finding.article, texts),
  ];
}

/** "Said to be by Roe", where nothing can be said of that. */
function allegation({ alleged }: Verdict, { verdicts }: Texts): readonly string[] {
  return alleged === null ? [] : [verdicts.saidToBeBy(bold(alleged.name))];
}

function whoseLines(
  { alleged }: Verdict,
  { isTheirs }: VerdictPart,
  { source, comparison }: Finding,
  { verdicts }: Texts,
): readonly string[] {
  if (source.kind === "author") return [verdicts.authors];
  const name = source.speaker === null ? null : bold(source.speaker.name);
  const notWho = isTheirs === false && alleged !== null ? bold(alleged.name) : null;
  const lines: string[] = [];
  if (source.kind === "paraphrase") lines.push(verdicts.reported(name, notWho));
  else if (name === null) lines.push(verdicts.nobodys);
  else {
    const isOtherwise = comparison.wording === "altered" && !comparison.isSlip;
    lines.push((isOtherwise ? verdicts.quotedInOtherWords : verdicts.quoted)(name, notWho));
  }
  if (notWho !== null && alleged?.isKnown === false) lines.push(verdicts.unknown(notWho));
  return lines;
}

/** What a reader has to know beside which words differ. */
function notes({ article, comparison, source }: Finding, { verdicts }: Texts): readonly string[] {
  const { wording, negation, isSlip, turnLeftOut, joinsSilently } = comparison;
  const lines: string[] = [];
  if (negation === "dropped") lines.push(verdicts.negationDropped);
  if (negation === "added") lines.push(verdicts.negationAdded);
  if (isSlip) lines.push(verdicts.slip);
  if (wording === "altered") lines.push(verdicts.differBold);
  if (wording === "shortened") {
    lines.push(source.kind === "quotations" ? verdicts.partOfQuotation : verdicts.partOfSentence);
  }
  if (turnLeftOut !== null) {
    const word = shortenMarkdown(
      article.text.slice(turnLeftOut.start, turnLeftOut.end),
      SHORT_TEXT,
    );
    lines.push(verdicts.turnLeftOut(word));
  }
  if (joinsSilently) lines.push(verdicts.joinsSilently);
  return lines;
}

function foundLines(
  { article, source, paragraph, comparison }: Finding,
  texts: Texts,
): readonly Line[] {
  const { wording, kept, dropped } = comparison;
  const marks = wording === "altered" ? dropped : wording === "shortened" ? kept : [];
  const where = `-# ${texts.paragraph(paragraph + 1)}`;
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
    ? [...lines, `> … ${texts.verdicts.moreQuotations(more)}`, around]
    : [...lines, around];
}

function bold(name: string): string {
  return `**${shortenMarkdown(name, SHORT_TEXT)}**`;
}
