import type { APIEmbed } from "discord-api-types/v10";

import type { ReadingProgress } from "../model/reading-progress.ts";
import type { Reply } from "../model/reply.ts";
import type { Texts } from "../texts/texts.ts";
import { aboutEmbed } from "./about.ts";
import type { Row } from "./components.ts";
import { contextControls, contextEmbed } from "./context.ts";
import {
  goneButtons,
  pageControls,
  speakerMenu,
  summaryControls,
  verdictButtons,
} from "./controls.ts";
import { withFact } from "./embed.ts";
import { latestEmbed } from "./latest.ts";
import { passagesLooks, quotesLooks, speakerLooks, toldLooks, verdictsLooks } from "./looks.ts";
import {
  chooseSpeakerEmbed,
  emptyArchiveEmbed,
  goneEmbed,
  nothingFoundEmbed,
  problemEmbed,
} from "./notices.ts";
import { passagesButtons, passagesEmbed } from "./passages.ts";
import { quotesEmbed } from "./quotes.ts";
import { reloadedEmbed } from "./reloaded.ts";
import { settingsControls, settingsEmbed } from "./settings.ts";
import { type Audience, withAudience } from "./sharing.ts";
import { speakerControls, speakerEmbed } from "./speaker.ts";
import { speakersControls, speakersEmbed } from "./speakers.ts";
import { stillReading } from "./still-reading.ts";
import { summaryEmbed } from "./summary.ts";
import { topicEmbed } from "./topic.ts";
import { verdictsEmbed } from "./verdict.ts";

/** The body of a Discord message, but for who may see it. */
export interface MessageBody {
  readonly embeds: readonly [APIEmbed];
  readonly components: readonly Row[];
  readonly allowed_mentions: { readonly parse: readonly [] };
}

/**
 * A reply as a Discord message in one language, within Discord's limits for any reply. Pings nobody.
 *
 * @param audience who sees it; unless stated, the asker alone, with nothing to be done about it
 * @param reading how far reading had come, where the reply was given before all was read
 */
export function renderMessage(
  reply: Reply,
  texts: Texts,
  audience: Audience = "asker",
  reading: ReadingProgress | null = null,
): MessageBody {
  const [found, components] = render(reply, texts);
  const seenBy = isForAsker(reply) && audience !== "everybody" ? "asker" : audience;
  const known = reading === null ? found : stillReading(found, reply, reading, texts);
  return {
    embeds: [seenBy === "askerInstead" ? withFact(known, texts.sharing.privateInstead) : known],
    components: withAudience(components, seenBy, texts),
    allowed_mentions: { parse: [] },
  };
}

/** Whether it is nothing to show to others: a choice to make, or what is the keeper's to know. */
function isForAsker(reply: Reply): boolean {
  if (reply.kind === "about") return reply.namesFiles;
  return ["chooseSpeaker", "settings", "reloaded"].includes(reply.kind);
}

function render(reply: Reply, texts: Texts): readonly [APIEmbed, readonly Row[]] {
  switch (reply.kind) {
    case "quotes":
      return [
        quotesEmbed(reply, texts),
        [...pageControls(reply.paging, texts), ...quotesLooks(reply, texts)],
      ];
    case "chooseSpeaker":
      return [
        chooseSpeakerEmbed(reply, texts),
        speakerMenu(texts.choice.menu, reply.candidates, reply, texts),
      ];
    case "speakers":
      return [speakersEmbed(reply, texts), speakersControls(reply, texts)];
    case "speaker":
      return [
        speakerEmbed(reply, texts),
        [...speakerControls(reply, texts), ...speakerLooks(reply, texts)],
      ];
    case "passages":
      return [
        passagesEmbed(reply, texts),
        [...passagesButtons(reply, texts), ...passagesLooks(reply, texts)],
      ];
    case "summary":
      return [summaryEmbed(reply, texts), summaryControls(reply, texts)];
    case "topic":
      return [
        topicEmbed(reply, texts),
        [...pageControls(reply.paging, texts), ...toldLooks(reply, texts)],
      ];
    case "latest":
      return [
        latestEmbed(reply, texts),
        [...pageControls(reply.paging, texts), ...toldLooks(reply, texts)],
      ];
    case "verdicts":
      return [
        verdictsEmbed(reply, texts),
        [...verdictButtons(reply, texts), ...verdictsLooks(reply, texts)],
      ];
    case "context":
      return [contextEmbed(reply, texts), contextControls(reply, texts)];
    case "gone":
      return [goneEmbed(reply, texts), goneButtons(reply, texts)];
    case "about":
      return [aboutEmbed(reply, texts), []];
    case "reloaded":
      return [reloadedEmbed(reply, texts), []];
    case "settings":
      return [settingsEmbed(reply, texts), settingsControls(reply, texts)];
    case "nothingFound":
      return [nothingFoundEmbed(reply, texts), []];
    case "emptyArchive":
      return [emptyArchiveEmbed(reply, texts), []];
    case "problem":
      return [problemEmbed(reply, texts), []];
  }
}
