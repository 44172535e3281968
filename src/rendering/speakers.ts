import type { APIEmbed } from "discord-api-types/v10";

import type { ListedSpeaker, SpeakersReply } from "../model/reply.ts";
import type { Texts } from "../texts/texts.ts";
import { articleReference } from "./article-line.ts";
import { pageControls, speakerMenu } from "./controls.ts";
import type { Row } from "./components.ts";
import { embed, pageNote } from "./embed.ts";
import { said } from "./said.ts";
import { shortenMarkdown } from "./shorten.ts";

/** A name, and a role, within a line; with them ten lines fit an embed. */
const NAME = 70;
const ROLE = 70;
/** What was asked, in a line of its own. */
const ASKED = 100;

/** Who is quoted, a line each. */
export function speakersEmbed(reply: SpeakersReply, texts: Texts): APIEmbed {
  const { list, asked, shown, total, paging } = reply;
  const lines = [
    ...(asked === null ? [] : [texts.speakers.described(shortenMarkdown(asked, ASKED))]),
    ...shown.map((listed) => speakerLine(listed, texts)),
    ...(shown.length === 0 ? [texts.speakers.nobody] : []),
    ...(list === "unnamed" && shown.length > 0 ? [`-# ${texts.quotes.sourcesOfTheirOwn}`] : []),
  ];
  return embed(texts.speakers.titles[list], lines, [
    texts.counts.speakers[list](total),
    ...pageNote(paging, texts),
  ]);
}

/** Pages, the other list, and a menu that opens a speaker's page. */
export function speakersControls(
  { shown, other, paging }: SpeakersReply,
  texts: Texts,
): readonly Row[] {
  const ways =
    other === null || other.total === 0
      ? []
      : [
          {
            label: `${texts.speakers.titles[other.list]} (${texts.number(other.total)})`,
            ask: other.ask,
          },
        ];
  const open = { ask: { command: "people", options: {}, page: 0 }, option: "name" };
  const speakers = shown.map(({ speaker }) => speaker);
  return [
    ...(speakers.length === 0 ? [] : speakerMenu(texts.speakers.open, speakers, open, texts)),
    ...pageControls(paging, texts, ways),
  ];
}

function speakerLine({ speaker, article }: ListedSpeaker, texts: Texts): string {
  const { kind, name, role, articles, since } = speaker;
  const who = `**${shortenMarkdown(name, NAME)}**`;
  if (kind === "unnamed") {
    const where = article === null ? "" : ` · ${articleReference(article, texts)}`;
    return `${who} · ${said(speaker, texts)}${where}`;
  }
  const what = role === null ? "" : `, ${shortenMarkdown(role.text, ROLE)}`;
  const facts = [
    ...(kind === "organisation" ? [texts.speakers.organisation] : []),
    texts.speakers.quotedIn(said(speaker, texts), articles),
    ...(since === null ? [] : [texts.speakers.since(texts.day(since))]),
  ];
  return `${who}${what} · ${facts.join(" · ")}`;
}
