import type { APIEmbed } from "discord-api-types/v10";

import type { ListedSpeaker, SpeakersReply } from "../model/reply.ts";
import { articleReference } from "./article-line.ts";
import type { Row } from "./components.ts";
import { pageControls, speakerMenu } from "./controls.ts";
import { count } from "./count.ts";
import { formatDay } from "./days.ts";
import { embed, pageNote } from "./embed.ts";
import { said } from "./said.ts";
import { shortenMarkdown } from "./shorten.ts";

/** A name, and a role, within a line; with them ten lines fit an embed. */
const NAME = 70;
const ROLE = 70;
/** What was asked, in a line of its own. */
const ASKED = 100;

const TITLES = {
  named: "Who is quoted",
  persons: "Persons who are quoted",
  organisations: "Organisations that are quoted",
  unnamed: "Unnamed sources",
} as const satisfies Record<SpeakersReply["list"], string>;

const NOUNS = {
  named: "named speaker",
  persons: "person",
  organisations: "organisation",
  unnamed: "unnamed source",
} as const satisfies Record<SpeakersReply["list"], string>;

/** Who is quoted, a line each. */
export function speakersEmbed(reply: SpeakersReply): APIEmbed {
  const { list, asked, shown, total, paging } = reply;
  const lines = [
    ...(asked === null ? [] : [`With “${shortenMarkdown(asked, ASKED)}” in their description:`]),
    ...shown.map(speakerLine),
    ...(shown.length === 0 ? ["Nobody."] : []),
    ...(list === "unnamed" && shown.length > 0
      ? ["-# Each article’s unnamed sources are its own: they need not be the same people."]
      : []),
  ];
  return embed(TITLES[list], lines, [count(total, NOUNS[list]), ...pageNote(paging)]);
}

/** Pages, the other list, and a menu that opens a speaker's page. */
export function speakersControls({ shown, other, paging }: SpeakersReply): readonly Row[] {
  const ways =
    other === null || other.total === 0
      ? []
      : [{ label: `${TITLES[other.list]} (${other.total.toLocaleString("en")})`, ask: other.ask }];
  const open = { ask: { command: "people", options: {}, page: 0 }, option: "name" };
  const speakers = shown.map(({ speaker }) => speaker);
  return [
    ...(speakers.length === 0 ? [] : speakerMenu("Open somebody’s page", speakers, open)),
    ...pageControls(paging, ways),
  ];
}

function speakerLine({ speaker, article }: ListedSpeaker): string {
  const { kind, name, role, articles, since } = speaker;
  const who = `**${shortenMarkdown(name, NAME)}**`;
  if (kind === "unnamed") {
    const where = article === null ? "" : ` · ${articleReference(article)}`;
    return `${who} · ${said(speaker)}${where}`;
  }
  const what = role === null ? "" : `, ${shortenMarkdown(role.text, ROLE)}`;
  const facts = [
    ...(kind === "organisation" ? ["organisation"] : []),
    `${said(speaker)} in ${count(articles, "article")}`,
    ...(since === null ? [] : [`since ${formatDay(since)}`]),
  ];
  return `${who}${what} · ${facts.join(" · ")}`;
}
