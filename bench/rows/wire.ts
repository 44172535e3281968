import { latency, type Row } from "./row.ts";

/** From INTERACTION_CREATE to the callback, through the sandbox and the real Discord client. */
export const wire: Row = {
  name: "over the wire at 200 a second, p99",
  bars: new Map([[10_000, 25]]),
  bar: "≤ 25 ms at 10 000",
  async figure(measurements) {
    return latency(await measurements("wire"));
  },
};
