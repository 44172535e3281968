import { endOf, type NumberLists, startOf } from "../../../src/reading/ranking/number-lists.ts";

/** One of the lists, by itself. */
export function listOf(lists: NumberLists, list: number): readonly number[] {
  return lists.numbers.slice(startOf(lists, list), endOf(lists, list));
}
