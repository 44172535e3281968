import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createMemoryArchive } from "../../src/archive/memory.ts";
import { RANKING } from "../../src/archive/search/settings.ts";
import { fromDisk } from "../support/saved.ts";
import { answers } from "./contract/asking.ts";
import { history, known } from "./contract/histories.ts";

describe("an archive that was taken to be saved", () => {
  it("is written as it was between two changes, whatever changes come before it is", async () => {
    const property = fc.asyncProperty(
      history(known),
      history(known),
      fc.nat(),
      async ({ changes, texts }, { changes: later }, pick) => {
        const text = texts[pick % texts.length] ?? "";
        // Each yield is a turn for others.
        const archive = createMemoryArchive(RANKING, 0);
        for (const change of changes) await archive.change(change);
        const before = await answers(archive, text);
        // Not even those that are asked for while it is being taken are in it.
        const taking = archive.save();
        for (const change of later) await archive.change(change);
        const loaded = createMemoryArchive();
        await loaded.load(fromDisk(await taking));
        expect(await answers(loaded, text)).toEqual(before);
        // And from there it goes on as the other did.
        for (const change of later) await loaded.change(change);
        expect(await answers(loaded, text)).toEqual(await answers(archive, text));
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });
});
