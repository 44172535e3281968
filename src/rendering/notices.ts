import type { APIEmbed } from "discord-api-types/v10";

import type {
  ChooseSpeakerReply,
  EmptyArchiveReply,
  NothingFoundReply,
  ProblemReply,
} from "../model/reply.ts";
import { count } from "./count.ts";
import { formatDay } from "./days.ts";
import { embed } from "./embed.ts";
import { LISTED_TITLE, SELECT_OPTIONS } from "./limits.ts";
import { misunderstoodLines } from "./misunderstood.ts";
import { shortenMarkdown } from "./shorten.ts";

/** What was asked, within a sentence. */
const ASKED = 120;

export function chooseSpeakerEmbed(reply: ChooseSpeakerReply): APIEmbed {
  const { asked, candidates, total } = reply;
  const offered = candidates.slice(0, SELECT_OPTIONS);
  const some = total > offered.length ? ` The ${offered.length} most quoted:` : "";
  return embed(
    "Who is meant?",
    [
      `“${shortenMarkdown(asked, ASKED)}” fits ${count(total, "speaker")}.${some}`,
      ...offered.map(({ name }) => `- ${shortenMarkdown(name, LISTED_TITLE)}`),
    ],
    [],
  );
}

export function nothingFoundEmbed(reply: NothingFoundReply): APIEmbed {
  const asked = shortenMarkdown(reply.asked, ASKED);
  const lines = [sentence(reply, asked), ...misunderstoodLines(reply.misunderstood ?? [])];
  const names = reply.nearest.map((name) => `- ${shortenMarkdown(name, LISTED_TITLE)}`);
  if (reply.paraphrases !== undefined) lines.push(paraphrasesHint(reply.paraphrases));
  if (reply.sought === "speaker" || reply.sought === "article") {
    if (names.length > 0) lines.push("Nearest in this archive:", ...names);
  }
  return embed("Nothing found", lines, []);
}

function sentence({ sought, nearest, ...reply }: NothingFoundReply, asked: string): string {
  const speaker = shortenMarkdown(nearest[0] ?? "", LISTED_TITLE);
  if (sought === "quotations" && reply.paraphrases !== undefined) {
    return `Nothing that ${asked} said is quoted word for word in this archive.`;
  }
  switch (sought) {
    case "speaker":
      return `Nobody called “${asked}” is quoted in this archive.`;
    case "quotations":
      return `${asked} is named in this archive, but not quoted.`;
    case "quotationsAbout":
      return `No quotation of ${speaker} has “${asked}” in it or around it. Try fewer words.`;
    case "passages":
      return reply.since === undefined
        ? `No article has “${asked}”. Try other words, or fewer.`
        : `No article from ${formatDay(reply.since)} or later has “${asked}”. Try an earlier day, or other words.`;
    case "articlesSince":
      return `No article is from ${formatDay(reply.asked)} or later.`;
    case "article":
      return `No article’s title has “${asked}”.`;
  }
}

/** How to see what is only reported of somebody. */
function paraphrasesHint(paraphrases: number): string {
  const they = paraphrases === 1 ? "There is" : "There are";
  return `${they} ${count(paraphrases, "paraphrase")}, in the articles’ own words. To see what is reported, ask again with **include** set to **paraphrases**.`;
}

export function emptyArchiveEmbed({ leftOut }: EmptyArchiveReply): APIEmbed {
  const left = leftOut === 0 ? "" : ` (${count(leftOut, "file")} left out; the log says why)`;
  return embed(
    "The archive is empty",
    [`There is no article to answer from${left}. The bot’s keeper can add some to its folder.`],
    [],
  );
}

const PROBLEMS = {
  internal: "The archive did not answer. Please try again.",
  staleControl: "This button or menu is from an older version. Please ask again.",
  unknownCommand: "This command is not known any more. Please reload Discord and try again.",
  nothingToVerify: "There are no words to look for in it.",
  articleAlone: "An article is summed up by itself. Please leave out the topic and the day.",
  dayNotUnderstood:
    "That day is not understood. Please write it as 17 Feb 2025, 2025-02-17, yesterday or last week.",
  tooManyQuestions: "Those were many questions at once. Please wait a few seconds and ask again.",
  optionTooLong: "That is too long to look for. Please use fewer words.",
} as const satisfies Record<ProblemReply["problem"], string>;

export function problemEmbed({ problem }: ProblemReply): APIEmbed {
  return embed("That did not work", [PROBLEMS[problem]], []);
}
