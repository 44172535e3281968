import { milliseconds, type Row } from "./row.ts";

/** How long nobody is answered while the archive is taken and written to disk. */
export const savingBlock: Row = {
  name: "the event loop's longest block, the archive saved",
  bars: new Map([
    [1000, 50],
    [10_000, 50],
  ]),
  bar: "≤ 50 ms",
  async figure(measurements) {
    const { savingBlock: value } = await measurements("change");
    return { value, shown: milliseconds(value), of: "one saving" };
  },
};
