import { ratio, type Row, seconds } from "./row.ts";

/** Reading, parsing, digesting and indexing, over bare `addAll` of the same texts. */
export const coldStart: Row = {
  name: "cold start over `MiniSearch.addAll`",
  bars: new Map([[10_000, 1.5]]),
  bar: "≤ 1.5 × at 10 000",
  async figure(measurements) {
    const [archive, bare] = [await measurements("archive"), await measurements("bare")];
    return ratio(archive.coldStart, bare.adding, seconds);
  },
};
