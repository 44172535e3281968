import { dayRange } from "../model/archive-facts.ts";
import { defineCommand } from "./definition.ts";
import { PRIVATE } from "./private-option.ts";

/** Articles of one reply. */
const PAGE_SIZE = 5;

/** `/search`: which passages are about it. */
export const search = defineCommand({
  definition: {
    name: "search",
    description: "Which articles and passages are about this?",
    options: {
      query: {
        type: "text",
        description: "Words to look for: rare earth minerals",
        required: true,
        // With it, a page number of four digits still fits into a button's custom id.
        maxLength: 76,
      },
      private: PRIVATE,
    },
  },

  async answer(archive, { query }, page) {
    const first = await archive.search(query, page * PAGE_SIZE, PAGE_SIZE);
    const total = first.articles.length;
    if (total === 0) return { kind: "nothingFound", sought: "passages", asked: query, nearest: [] };

    const pages = Math.ceil(total / PAGE_SIZE);
    const within = Math.min(page, pages - 1);
    const results =
      within === page ? first : await archive.search(query, within * PAGE_SIZE, PAGE_SIZE);
    return {
      kind: "passages",
      query,
      corrections: results.corrections,
      shown: results.hits,
      total,
      range: dayRange(results.articles),
      paging: { page: within, pages, ask: { command: "search", options: { query }, page: within } },
    };
  },
});
