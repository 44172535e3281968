import type { APIEmbed } from "discord-api-types/v10";

import type { SpeakerReply } from "../model/reply.ts";
import type { SpeakerEntry } from "../model/speaker-entry.ts";
import type { Texts } from "../texts/texts.ts";
import { articleLine } from "./article-line.ts";
import type { Row } from "./components.ts";
import { pageControls } from "./controls.ts";
import { correctionLines } from "./correction.ts";
import { formatRange } from "./days.ts";
import { embed, pageNote } from "./embed.ts";
import { roleLines } from "./role.ts";
import { said } from "./said.ts";
import { shortenMarkdown } from "./shorten.ts";

/** Other names that are shown, and one of them. */
const MOST_ALIASES = 8;
const ALIAS = 40;

/** What the archive knows of one speaker, and which articles quote them. */
export function speakerEmbed(reply: SpeakerReply, texts: Texts): APIEmbed {
  const { speaker, corrected, shown, range, paging } = reply;
  const lines = [
    ...correctionLines(corrected, speaker.name, texts),
    ...roleLines(speaker.role, texts),
    ...aliasLines(speaker, texts),
    ...shown.flatMap(({ article, ...counts }) => [
      "",
      articleLine(article, texts),
      `-# ${said(counts, texts)}`,
    ]),
  ];
  return embed(titleOf(speaker, texts), lines, [
    said(speaker, texts),
    texts.counts.articles(speaker.articles),
    formatRange(range, texts),
    ...pageNote(paging, texts),
  ]);
}

/** Pages, and the quotations. */
export function speakerControls(
  { quotations, paging }: SpeakerReply,
  texts: Texts,
): readonly Row[] {
  return pageControls(paging, texts, [{ label: texts.speakers.quotations, ask: quotations }]);
}

/** A speaker's name; a source without one says so. */
function titleOf({ kind, name }: SpeakerEntry, { quotes, speakers }: Texts): string {
  if (kind === "unnamed") return quotes.unnamedSource(name);
  return kind === "organisation" ? speakers.organisationNamed(name) : name;
}

function aliasLines({ aliases }: SpeakerEntry, texts: Texts): readonly string[] {
  if (aliases.length === 0) return [];
  const names = aliases.slice(0, MOST_ALIASES).map((alias) => shortenMarkdown(alias, ALIAS));
  const more = aliases.length - names.length;
  const listed = more === 0 ? names : [...names, texts.more(more)];
  return [texts.speakers.alsoCalled(listed.join(" · "))];
}
