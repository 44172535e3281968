import type { APIEmbed } from "discord-api-types/v10";

import type { Reply } from "../model/reply.ts";
import type { Row } from "./components.ts";
import { pageControls, quotedMenu, speakerMenu, verdictButtons } from "./controls.ts";
import { latestEmbed } from "./latest.ts";
import {
  chooseSpeakerEmbed,
  emptyArchiveEmbed,
  nothingFoundEmbed,
  problemEmbed,
} from "./notices.ts";
import { passagesButtons, passagesEmbed } from "./passages.ts";
import { quotesEmbed } from "./quotes.ts";
import { speakerControls, speakerEmbed } from "./speaker.ts";
import { speakersControls, speakersEmbed } from "./speakers.ts";
import { summaryEmbed } from "./summary.ts";
import { topicEmbed } from "./topic.ts";
import { verdictsEmbed } from "./verdict.ts";

/** The body of a Discord message, but for who may see it. */
export interface MessageBody {
  readonly embeds: readonly [APIEmbed];
  readonly components: readonly Row[];
  readonly allowed_mentions: { readonly parse: readonly [] };
}

/** A reply as a Discord message, within Discord's limits for any reply. Pings nobody. */
export function renderMessage(reply: Reply): MessageBody {
  const [embed, components] = render(reply);
  return { embeds: [embed], components, allowed_mentions: { parse: [] } };
}

function render(reply: Reply): readonly [APIEmbed, readonly Row[]] {
  switch (reply.kind) {
    case "quotes":
      return [quotesEmbed(reply), pageControls(reply.paging)];
    case "chooseSpeaker":
      return [
        chooseSpeakerEmbed(reply),
        speakerMenu("Choose who is meant", reply.candidates, reply),
      ];
    case "speakers":
      return [speakersEmbed(reply), speakersControls(reply)];
    case "speaker":
      return [speakerEmbed(reply), speakerControls(reply)];
    case "passages":
      return [passagesEmbed(reply), passagesButtons(reply)];
    case "summary":
      return [summaryEmbed(reply), quotedMenu(reply)];
    case "topic":
      return [topicEmbed(reply), pageControls(reply.paging)];
    case "latest":
      return [latestEmbed(reply), pageControls(reply.paging)];
    case "verdicts":
      return [verdictsEmbed(reply), verdictButtons(reply)];
    case "nothingFound":
      return [nothingFoundEmbed(reply), []];
    case "emptyArchive":
      return [emptyArchiveEmbed(reply), []];
    case "problem":
      return [problemEmbed(reply), []];
  }
}
