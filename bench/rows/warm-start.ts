import { ratio, type Row, seconds } from "./row.ts";

/** Starting again where nothing has changed, over bare `loadJSON` of an index of the same texts. */
export const warmStart: Row = {
  name: "warm start over `MiniSearch.loadJSON`",
  bars: new Map([[10_000, 1.5]]),
  bar: "≤ 1.5 × at 10 000",
  async figure(measurements) {
    await measurements("keep");
    const [warm, bare] = [await measurements("warmStart"), await measurements("bare")];
    return ratio(warm, bare.loading, seconds);
  },
};
