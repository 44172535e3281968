import { milliseconds, ratio, type Row } from "./row.ts";

/** A search with its passages and embed, over the bare index's own for the same queries. */
export const search: Row = {
  name: "`/search` p99 over `MiniSearch.search`",
  bars: new Map([[10_000, 0.4]]),
  bar: "≤ 0.4 × at 10 000",
  async figure(measurements) {
    const [archive, bare] = [await measurements("archive"), await measurements("bare")];
    return ratio(archive.search.p99, bare.search.p99, milliseconds);
  },
};
