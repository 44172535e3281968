import type { APIEmbed } from "discord-api-types/v10";

import type { SourceCount } from "../model/archive-facts.ts";
import type { BotFacts } from "../model/bot-facts.ts";
import type { LeftOut } from "../model/ingest-report.ts";
import type { AboutReply } from "../model/reply.ts";
import type { Texts } from "../texts/texts.ts";
import { linkAddress } from "./article-line.ts";
import { formatRange } from "./days.ts";
import { embed } from "./embed.ts";
import { shortenMarkdown } from "./shorten.ts";

/** Publishers, and files, that are shown. */
const MOST_SOURCES = 12;
const MOST_FILES = 10;
/** A publisher's name, a path, and a cause, with their escapes. */
const SOURCE = 60;
const PATH = 120;
const CAUSE = 120;
/** What stands for a fault where there is none: reading went wrong. */
const FAILED = "failed";

type Kind = keyof Texts["about"]["faults"];

/** What was read, from whom, what was left out, and how the bot is. */
export function aboutEmbed(reply: AboutReply, texts: Texts): APIEmbed {
  const { status, bot } = reply;
  const { about } = texts;
  return embed(
    about.title,
    [
      `**${about.archive}**`,
      ...archiveLines(reply, texts),
      ...headed(about.sources, sourceLines(status.sources, texts)),
      ...headed(about.leftOut, leftOutLines(reply, texts)),
      ...headed(about.bot, botLines(bot, texts)),
    ],
    [],
  );
}

function headed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `**${heading}**`, ...lines];
}

function archiveLines({ status }: AboutReply, texts: Texts): readonly string[] {
  const { articles, utterances, fragments, speakers, range } = status;
  // What was left out, and why, is told below.
  if (articles === 0) return [texts.emptyArchive.text];
  const days = formatRange(range, texts);
  return [
    [texts.counts.articles(articles), ...(days === "" ? [] : [days])].join(" · "),
    texts.latest.holds(utterances, fragments, speakers),
  ];
}

function sourceLines(sources: readonly SourceCount[], texts: Texts): readonly string[] {
  if (sources.length === 0) return [];
  const shown = sources
    .slice(0, MOST_SOURCES)
    .map(({ name, articles }) =>
      name === null
        ? texts.about.noSource(articles)
        : `${shortenMarkdown(name, SOURCE)} (${texts.number(articles)})`,
    );
  return [withRest(shown, sources.length, texts).join(" · ")];
}

function leftOutLines({ status, namesFiles }: AboutReply, texts: Texts): readonly string[] {
  const { leftOut } = status;
  if (leftOut.length === 0) return [];
  if (namesFiles) {
    const files = leftOut.slice(0, MOST_FILES).map((file) => fileLine(file, texts));
    return withRest(files, leftOut.length, texts);
  }
  const shown = byFault(leftOut).map(
    ([fault, files]) => `- ${texts.counts.files(files)}: ${texts.about.faults[fault]}`,
  );
  return [...shown, `-# ${texts.about.whoSeesFiles}`];
}

/** What is wrong with one file, and the cause as the log has it: in English, with the place. */
function fileLine({ path, cause, fault, keepsEarlier = false }: LeftOut, texts: Texts): string {
  const { faults, keepsEarlier: kept } = texts.about;
  const line = `- ${shortenMarkdown(path, PATH)}: ${faults[fault ?? FAILED]} (${shortenMarkdown(cause, CAUSE)})`;
  return keepsEarlier ? `${line}; ${kept}` : line;
}

/** How many files have each fault; the most frequent first. */
function byFault(leftOut: readonly LeftOut[]): readonly (readonly [Kind, number])[] {
  const files = new Map<Kind, Set<string>>();
  for (const { path, fault } of leftOut) {
    const kind = fault ?? FAILED;
    files.set(kind, (files.get(kind) ?? new Set()).add(path));
  }
  return Array.from(files, ([fault, paths]) => [fault, paths.size] as const).toSorted(
    ([, a], [, b]) => b - a,
  );
}

function botLines(bot: BotFacts, texts: Texts): readonly string[] {
  const { about } = texts;
  const { version, upSince, pingMs, answers, inviteUrl, aboutUrl } = bot;
  const facts = version === "" ? [] : [about.version(shortenMarkdown(version, SOURCE))];
  if (upSince !== null) {
    facts.push(about.upSince(`<t:${Math.floor(Date.parse(upSince) / 1000)}:R>`));
  }
  if (pingMs !== null) facts.push(about.ping(Math.round(pingMs)));
  const lines = [facts.join(" · ")];
  // Of one answer there is no half.
  if (answers !== null && answers.count > 1) {
    const { count, medianMs, slowestMs } = answers;
    lines.push(about.answers(count, Math.ceil(medianMs), Math.ceil(slowestMs)));
  }
  const links = [
    [about.invite, inviteUrl],
    [about.more, aboutUrl],
  ] as const;
  const shown = links.flatMap(([label, url]) => {
    const address = linkAddress(url);
    return address === null ? [] : [`[${label}](${address})`];
  });
  return shown.length === 0 ? lines : [...lines, shown.join(" · ")];
}

/** A list, and at its end how many more there are. */
function withRest(shown: readonly string[], total: number, texts: Texts): readonly string[] {
  return total > shown.length ? [...shown, texts.more(total - shown.length)] : shown;
}
