import { milliseconds, type Row } from "./row.ts";

/** How long nobody is answered while a thousand files that have changed are read and taken in. Last: it changes the files. */
export const longestBlock: Row = {
  name: "the event loop's longest block, 1 000 files re-indexed",
  bars: new Map([
    [1000, 50],
    [10_000, 50],
  ]),
  bar: "≤ 50 ms",
  async figure(measurements) {
    const { longestBlock: value } = await measurements("change");
    return { value, shown: milliseconds(value), of: "one change" };
  },
};
