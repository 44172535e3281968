import {
  type APIButtonComponentWithCustomId,
  type APISelectMenuOption,
  ComponentType,
} from "discord-api-types/v10";

import type { Ask, Paging } from "../model/ask.ts";
import type { SummaryReply, VerdictsReply } from "../model/reply.ts";
import type { QuotedSpeaker, SpeakerEntry } from "../model/speaker-entry.ts";
import type { Texts } from "../texts/texts.ts";
import { button, menu, optionOf, type Row } from "./components.ts";
import { encodeControl } from "./custom-id.ts";
import { jumpMenu } from "./jump-menu.ts";
import { BUTTON_LABEL, BUTTONS } from "./limits.ts";
import { spokenCounts } from "./said.ts";
import { shorten } from "./shorten.ts";

/** A button that asks something else than another page. */
export interface Way {
  readonly label: string;
  readonly ask: Ask;
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
  const buttons = [...turns(paging, texts), ...ways.flatMap(wayButton)];
  const byId = new Map(buttons.map((each) => [each.custom_id, each]));
  if (byId.size === 0) return [];
  return [
    { type: ComponentType.ActionRow, components: [...byId.values()] },
    ...jumpMenu(paging, texts),
  ];
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

/** Buttons to what else is quoted of who said it, and to the articles; each answers on its own. */
export function verdictButtons({ verdicts }: VerdictsReply, texts: Texts): readonly Row[] {
  const asks = new Map<string, string>();
  const offer = (label: string, command: string, options: Ask["options"]): void => {
    const customId = encodeControl({ kind: "ask", ask: { command, options, page: 0 } });
    if (customId !== null && !asks.has(customId)) asks.set(customId, label);
  };
  for (const { finding } of verdicts.flatMap(({ parts }) => parts)) {
    if (finding === null) continue;
    const { article, source } = finding;
    const speaker = source.kind === "author" ? null : (source.speaker?.entry ?? null);
    if (speaker !== null)
      offer(texts.verdicts.quotationsOf(speaker.name), "quote", { person: speaker.id });
    offer(texts.verdicts.article(article.title), "summary", { article: article.id });
  }
  const components = [...asks]
    .slice(0, BUTTONS)
    .map(([customId, label]) => button(customId, shorten(label, BUTTON_LABEL), false));
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components }];
}

function wayButton({ label, ask }: Way): readonly APIButtonComponentWithCustomId[] {
  const customId = encodeControl({ kind: "page", ask });
  return customId === null ? [] : [button(customId, label, false)];
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

/** A menu of those whom an article quotes, which leads to all that they said. */
export function quotedMenu({ quoted }: SummaryReply, texts: Texts): readonly Row[] {
  const ask = { command: "quote", options: {}, page: 0 };
  const customId = encodeControl({ kind: "open", ask, option: "person" });
  return menu(
    customId,
    texts.summary.menu,
    quoted.map((each) => quotedOption(each, texts)),
  );
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
