import type { APISelectMenuOption } from "discord-api-types/v10";

import type { PageHead, Paging } from "../model/ask.ts";
import type { Texts } from "../texts/texts.ts";
import { menu, optionOf, type Row } from "./components.ts";
import { encodeControl } from "./custom-id.ts";
import { SELECT_OPTIONS } from "./limits.ts";

/** With fewer pages the buttons are quicker. */
const LEAST_PAGES = 3;
/** Pages on either side of the one that is shown which are offered for certain. */
const NEIGHBOURS = 3;

/** A menu of pages, which says what each begins with; none where there are hardly any. */
export function jumpMenu({ page, pages, ask, heads = [] }: Paging, texts: Texts): readonly Row[] {
  if (pages < LEAST_PAGES) return [];
  const customId = encodeControl({ kind: "jump", ask: { ...ask, page: 0 } });
  const options = choosePages(page, pages, SELECT_OPTIONS).map((each) =>
    pageOption(each, heads[each], each === page, texts),
  );
  return menu(customId, texts.pages.jump, options);
}

/**
 * Which pages are offered, in order: all where they are few, else the first, the last, those around the
 * one that is shown, and others at even distances.
 *
 * @param page from 0
 * @param most at least 2 * NEIGHBOURS + 3
 */
export function choosePages(page: number, pages: number, most: number): readonly number[] {
  if (pages <= most) return Array.from({ length: pages }, (_, index) => index);
  const chosen = new Set([0, pages - 1]);
  const last = Math.min(pages - 1, page + NEIGHBOURS);
  for (let near = Math.max(0, page - NEIGHBOURS); near <= last; near += 1) chosen.add(near);
  const steps = most - chosen.size;
  for (let step = 1; step <= steps; step += 1) {
    chosen.add(Math.round((step * (pages - 1)) / (steps + 1)));
  }
  return [...chosen].toSorted((a, b) => a - b);
}

function pageOption(
  page: number,
  head: PageHead | undefined,
  isShown: boolean,
  texts: Texts,
): APISelectMenuOption {
  const facts =
    head === undefined
      ? []
      : [numbers(head.items, texts), head.day === null ? null : texts.day(head.day), head.title];
  const option = optionOf(String(page), texts.pages.entry(page + 1), facts);
  return isShown ? { ...option, default: true } : option;
}

/** "11–20" */
function numbers([first, last]: PageHead["items"], { number }: Texts): string {
  const from = number(first);
  return first === last ? from : `${from}–${number(last)}`;
}
