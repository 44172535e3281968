import {
  type APIButtonComponentWithCustomId,
  type APISelectMenuOption,
  ComponentType,
} from "discord-api-types/v10";

import type { Ask, Paging } from "../model/ask.ts";
import type { GoneReply } from "../model/context-reply.ts";
import type { VerdictsReply } from "../model/reply.ts";
import type { SummaryReply } from "../model/summary-replies.ts";
import type { QuotedSpeaker, SpeakerEntry } from "../model/speaker-entry.ts";
import type { Texts } from "../texts/texts.ts";
import { button, menu, optionOf, type Row } from "./components.ts";
import { encodeControl } from "./custom-id.ts";
import { jumpMenu } from "./jump-menu.ts";
import { BUTTON_LABEL, BUTTONS } from "./limits.ts";
import { contextAsk, foundWords, quotationsAsk, summaryAsk } from "./looks.ts";
import { spokenCounts } from "./said.ts";
import { shorten } from "./shorten.ts";

/** A button that asks something else than another page. */
export interface Way {
  /** Shortened to what a button holds. */
  readonly label: string;
  readonly ask: Ask;
  /** Whether the answer comes on its own; else it takes the message's place, for who asked. */
  readonly isElsewhere?: boolean;
}

/**
 * A row of buttons to the pages before and after, where there are several, and of other ways on; below
 * it, where there are many pages, a menu of them. What has no room in a custom id is left out.
 */
export function pageControls(
  paging: Paging,
  texts: Texts,
  ways: readonly Way[] = [],
): readonly Row[] {
  const buttons = buttonRow([...turns(paging, texts), ...ways.flatMap(wayButton)]);
  return [...buttons, ...jumpMenu(paging, texts)];
}

/** A row of buttons to other questions, as many as it holds. */
export function waysRow(ways: readonly Way[]): readonly Row[] {
  return buttonRow(ways.flatMap(wayButton));
}

function buttonRow(buttons: readonly APIButtonComponentWithCustomId[]): readonly Row[] {
  const byId = new Map<string, APIButtonComponentWithCustomId>();
  for (const each of buttons) if (!byId.has(each.custom_id)) byId.set(each.custom_id, each);
  const components = [...byId.values()].slice(0, BUTTONS);
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components }];
}

function turns(
  { page, pages, ask }: Paging,
  texts: Texts,
): readonly APIButtonComponentWithCustomId[] {
  if (pages === 1) return [];
  const previous = encodeControl({ kind: "page", ask: { ...ask, page: Math.max(0, page - 1) } });
  const next = encodeControl({
    kind: "page",
    ask: { ...ask, page: Math.min(pages - 1, page + 1) },
  });
  if (previous === null || next === null) return [];
  return [
    button(previous, texts.pages.previous, page === 0),
    button(next, texts.pages.next, page === pages - 1),
  ];
}

/**
 * Buttons to what stands around what was found, where that is one thing, to what else is quoted of who
 * said it, and to the articles; each answers on its own.
 */
export function verdictButtons(reply: VerdictsReply, texts: Texts): readonly Row[] {
  const [words, another] = foundWords(reply);
  const ways: Way[] = [];
  if (words !== undefined && another === undefined) {
    ways.push({ label: texts.context.button, ask: contextAsk(words), isElsewhere: true });
  }
  for (const { finding } of reply.verdicts.flatMap(({ parts }) => parts)) {
    if (finding === null) continue;
    const { article, source } = finding;
    const speaker = source.kind === "author" ? null : (source.speaker?.entry ?? null);
    if (speaker !== null) {
      const ask = { command: "quote", options: { person: speaker.id }, page: 0 };
      ways.push({ label: texts.verdicts.quotationsOf(speaker.name), ask, isElsewhere: true });
    }
    ways.push({
      label: texts.verdicts.article(article.title),
      ask: summaryAsk(article),
      isElsewhere: true,
    });
  }
  return waysRow(ways);
}

function wayButton({
  label,
  ask,
  isElsewhere = false,
}: Way): readonly APIButtonComponentWithCustomId[] {
  const customId = encodeControl({ kind: isElsewhere ? "ask" : "page", ask });
  return customId === null ? [] : [button(customId, shorten(label, BUTTON_LABEL))];
}

/** Buttons to an article that was edited. */
export function goneButtons({ article }: GoneReply, texts: Texts): readonly Row[] {
  if (article === null) return [];
  return waysRow([{ label: texts.context.summary, ask: summaryAsk(article), isElsewhere: true }]);
}

/**
 * A menu of speakers; the one that is chosen becomes an option of the question.
 *
 * @param candidates at least one, each with an id of its own
 */
export function speakerMenu(
  placeholder: string,
  candidates: readonly SpeakerEntry[],
  { ask, option }: { readonly ask: Ask; readonly option: string },
  texts: Texts,
): readonly Row[] {
  const customId = encodeControl({ kind: "choose", ask, option });
  return menu(
    customId,
    placeholder,
    candidates.map((entry) => speakerOption(entry, texts)),
  );
}

/** A menu of those whom an article quotes, which leads to all that they said; and what it quotes. */
export function summaryControls(
  { article, quoted, quotations }: SummaryReply,
  texts: Texts,
): readonly Row[] {
  const ask = { command: "quote", options: {}, page: 0 };
  const customId = encodeControl({ kind: "open", ask, option: "person" });
  const label = texts.context.quotations(quotations);
  return [
    ...menu(
      customId,
      texts.summary.menu,
      quoted.map((each) => quotedOption(each, texts)),
    ),
    ...(quotations === 0
      ? []
      : waysRow([{ label, ask: quotationsAsk(article), isElsewhere: true }])),
  ];
}

function speakerOption(
  { id, name, role, utterances, fragments }: SpeakerEntry,
  { counts }: Texts,
): APISelectMenuOption {
  return optionOf(id, name, [role?.text, counts.quotations(utterances + fragments)]);
}

function quotedOption({ speaker, ...counts }: QuotedSpeaker, texts: Texts): APISelectMenuOption {
  return optionOf(speaker.id, speaker.name, [speaker.role?.text, ...spokenCounts(counts, texts)]);
}
