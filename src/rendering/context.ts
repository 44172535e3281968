import type { APIEmbed } from "discord-api-types/v10";

import type { ContextReply } from "../model/context-reply.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { Texts } from "../texts/texts.ts";
import { articleLine } from "./article-line.ts";
import type { Row } from "./components.ts";
import { waysRow } from "./controls.ts";
import { fitAround } from "./fit-around.ts";
import { embed, type Line } from "./embed.ts";
import { quotationsAsk, summaryAsk } from "./looks.ts";

/** What the paragraphs may take as markdown, beside the frames of their lines. */
const WORDS = 3400;
const ELLIPSIS = "…";

/** What stands around words of an article: whole paragraphs, the words bold, cut only at the ends. */
export function contextEmbed(reply: ContextReply, texts: Texts): APIEmbed {
  const { article, speaker, marked, paragraphs, total } = reply;
  const own = paragraphs.filter(({ span }) => marked.some((mark) => overlaps(mark, span)));
  const where = own.map(({ paragraph }) => paragraph + 1);
  const shown = fitAround(
    article.text,
    boundsOf(paragraphs.map(({ span }) => span)),
    marked,
    WORDS,
  );
  const lines: Line[] = [articleLine(article, texts)];
  for (const { span, paragraph } of paragraphs) {
    if (!overlaps(span, shown)) continue;
    const start = Math.max(span.start, shown.start);
    const end = Math.min(span.end, shown.end);
    const before = start > span.start ? `> ${ELLIPSIS} ` : "> ";
    const after = end < span.end ? ` ${ELLIPSIS}` : "";
    lines.push("", {
      before,
      text: article.text.slice(start, end),
      marked: within(marked, { start, end }),
      after: `${after} \\[¶\u00a0${paragraph + 1}\\]`,
    });
  }
  const title = speaker === null ? texts.context.title : texts.context.titleOf(speaker.name);
  return embed(title, lines, [texts.context.paragraphs(numbers(where, texts), total)]);
}

/** To the article. */
export function contextControls(
  { article, quotations }: ContextReply,
  texts: Texts,
): readonly Row[] {
  return waysRow([
    { label: texts.context.summary, ask: summaryAsk(article), isElsewhere: true },
    ...(quotations === 0
      ? []
      : [
          {
            label: texts.context.quotations(quotations),
            ask: quotationsAsk(article),
            isElsewhere: true,
          },
        ]),
  ]);
}

function boundsOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** The parts of spans that lie within another, in its coordinates. */
function within(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  return spans
    .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }))
    .filter((span) => span.start < span.end)
    .map((span) => ({ start: span.start - start, end: span.end - start }));
}

/** "4", or "4–6". */
function numbers(all: readonly number[], { number }: Texts): string {
  const [first = 1] = all;
  const last = all.at(-1) ?? first;
  return first === last ? number(first) : `${number(first)}–${number(last)}`;
}
