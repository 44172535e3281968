import { megabytes, ratio, type Row } from "./row.ts";

/** Resident memory after the start, over a process with the texts and a bare index of them. */
export const memory: Row = {
  name: "resident memory over texts and MiniSearch",
  bars: new Map([[10_000, 1.5]]),
  bar: "≤ 1.5 × at 10 000",
  async figure(measurements) {
    const [archive, bare] = [await measurements("archive"), await measurements("bare")];
    return ratio(archive.resident, bare.resident, megabytes);
  },
};
