import type { APIEmbed } from "discord-api-types/v10";

import type { GoneReply } from "../model/context-reply.ts";
import type {
  ChooseSpeakerReply,
  EmptyArchiveReply,
  NothingFoundReply,
  ProblemReply,
} from "../model/reply.ts";
import type { Texts } from "../texts/texts.ts";
import { articleLine } from "./article-line.ts";
import { embed } from "./embed.ts";
import { filterLines } from "./filter.ts";
import { LISTED_TITLE, SELECT_OPTIONS } from "./limits.ts";
import { misunderstoodLines } from "./misunderstood.ts";
import { shortenMarkdown } from "./shorten.ts";

/** What was asked, within a sentence. */
const ASKED = 120;
/** What leads on from each dead end; null where the line that tells of it says so itself. */
const NEXT_STEPS = {
  speaker: "speaker",
  quotations: "quotations",
  quotationsAbout: null,
  quotationsIn: "quotationsIn",
  passages: null,
  article: "article",
  articlesSince: "articlesSince",
  source: "article",
} as const satisfies Record<NothingFoundReply["sought"], keyof Texts["nextSteps"] | null>;

/** What is sought by a name, so that the nearest names help. */
const NAMED: ReadonlySet<NothingFoundReply["sought"]> = new Set(["speaker", "article", "source"]);

export function chooseSpeakerEmbed(reply: ChooseSpeakerReply, { choice }: Texts): APIEmbed {
  const { asked, candidates, total } = reply;
  const offered = candidates.slice(0, SELECT_OPTIONS);
  const fits = choice.fits(shortenMarkdown(asked, ASKED), total);
  const some = total > offered.length ? ` ${choice.mostQuoted(offered.length)}` : "";
  return embed(
    choice.title,
    [fits + some, ...offered.map(({ name }) => `- ${shortenMarkdown(name, LISTED_TITLE)}`)],
    [],
  );
}

export function nothingFoundEmbed(reply: NothingFoundReply, texts: Texts): APIEmbed {
  const asked = shortenMarkdown(reply.asked, ASKED);
  const { nothingFound } = texts;
  const lines = [
    sentence(reply, asked, texts),
    ...misunderstoodLines(reply.misunderstood ?? [], texts),
  ];
  const names = reply.nearest.map((name) => `- ${shortenMarkdown(name, LISTED_TITLE)}`);
  if (reply.paraphrases !== undefined) lines.push(nothingFound.paraphrases(reply.paraphrases));
  const { filter, unfiltered } = reply;
  if (unfiltered !== undefined) {
    lines.push(...filterLines(filter, texts), texts.filter.without(unfiltered));
    return embed(nothingFound.title, lines, []);
  }
  if (NAMED.has(reply.sought)) {
    if (names.length > 0) lines.push(nothingFound.nearest, ...names);
  }
  const step = NEXT_STEPS[reply.sought];
  if (step !== null && reply.paraphrases === undefined) lines.push("", texts.nextSteps[step]);
  return embed(nothingFound.title, lines, []);
}

function sentence(
  { sought, nearest, ...reply }: NothingFoundReply,
  asked: string,
  { nothingFound, filter, day }: Texts,
): string {
  // Elsewhere in the archive there is something, so nothing is said of the archive.
  if (reply.unfiltered !== undefined) return filter.nothing(asked);
  const speaker = shortenMarkdown(nearest[0] ?? "", LISTED_TITLE);
  if (sought === "quotations" && reply.paraphrases !== undefined) {
    return nothingFound.onlyReported(asked);
  }
  switch (sought) {
    case "speaker":
      return nothingFound.speaker(asked);
    case "quotations":
      return nothingFound.quotations(asked);
    case "quotationsAbout":
      return nearest.length === 0
        ? nothingFound.quotationsAboutIn(asked)
        : nothingFound.quotationsAbout(speaker, asked);
    case "quotationsIn":
      return nearest.length === 0
        ? nothingFound.quotationsIn(asked)
        : nothingFound.quotationsOfIn(speaker, asked);
    case "passages":
      return reply.since === undefined
        ? nothingFound.passages(asked)
        : nothingFound.passagesSince(asked, day(reply.since));
    case "articlesSince":
      return nothingFound.articlesSince(day(reply.asked));
    case "article":
      return nothingFound.article(asked);
    case "source":
      return nothingFound.source(asked);
  }
}

/** What a control leads to was removed, or edited, since its message was sent. */
export function goneEmbed({ what, article }: GoneReply, texts: Texts): APIEmbed {
  const { removedTitle, removed, removedSpeaker, editedTitle, edited } = texts.gone;
  if (article !== null) return embed(editedTitle, [articleLine(article, texts), edited], []);
  return embed(removedTitle, [what === "speaker" ? removedSpeaker : removed], []);
}

export function emptyArchiveEmbed(
  { leftOut }: EmptyArchiveReply,
  { emptyArchive: { title, text, textLeftOut } }: Texts,
): APIEmbed {
  return embed(title, [leftOut === 0 ? text : textLeftOut(leftOut)], []);
}

export function problemEmbed({ problem }: ProblemReply, { problems }: Texts): APIEmbed {
  return embed(problems.title, [problems[problem]], []);
}
