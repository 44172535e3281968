import type { APIEmbed } from "discord-api-types/v10";

import type { SpeakerReply } from "../model/reply.ts";
import type { SpeakerEntry } from "../model/speaker-entry.ts";
import { articleLine } from "./article-line.ts";
import type { Row } from "./components.ts";
import { pageControls } from "./controls.ts";
import { correctionLines } from "./correction.ts";
import { count } from "./count.ts";
import { formatRange } from "./days.ts";
import { embed, pageNote } from "./embed.ts";
import { roleLines } from "./role.ts";
import { said } from "./said.ts";
import { shortenMarkdown } from "./shorten.ts";

/** Other names that are shown, and one of them. */
const MOST_ALIASES = 8;
const ALIAS = 40;

/** What the archive knows of one speaker, and which articles quote them. */
export function speakerEmbed(reply: SpeakerReply): APIEmbed {
  const { speaker, corrected, shown, range, paging } = reply;
  const lines = [
    ...correctionLines(corrected, speaker.name),
    ...roleLines(speaker.role),
    ...aliasLines(speaker),
    ...shown.flatMap(({ article, ...counts }) => ["", articleLine(article), `-# ${said(counts)}`]),
  ];
  return embed(titleOf(speaker), lines, [
    said(speaker),
    count(speaker.articles, "article"),
    formatRange(range),
    ...pageNote(paging),
  ]);
}

/** Pages, and the quotations. */
export function speakerControls({ quotations, paging }: SpeakerReply): readonly Row[] {
  return pageControls(paging, [{ label: "Quotations", ask: quotations }]);
}

/** A speaker's name; a source without one says so. */
function titleOf({ kind, name }: SpeakerEntry): string {
  if (kind === "unnamed") return `Unnamed source: ${name}`;
  return kind === "organisation" ? `${name} (organisation)` : name;
}

function aliasLines({ aliases }: SpeakerEntry): readonly string[] {
  if (aliases.length === 0) return [];
  const names = aliases.slice(0, MOST_ALIASES).map((alias) => shortenMarkdown(alias, ALIAS));
  const more = aliases.length - names.length;
  const rest = more === 0 ? "" : ` · and ${more.toLocaleString("en")} more`;
  return [`Also called: ${names.join(" · ")}${rest}`];
}
