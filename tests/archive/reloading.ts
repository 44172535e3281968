import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive, type MemoryArchive } from "../../src/archive/memory.ts";
import type { Sections } from "../../src/archive/sections.ts";
import { fromDisk } from "../support/saved.ts";

/** What an archive has saved, in memory of its own. */
async function savedBy(archive: MemoryArchive): Promise<Sections> {
  return fromDisk(await archive.save());
}

/** An archive that is saved after each change, and goes on as one that was loaded. */
export function createReloading(): Archive {
  let current = createMemoryArchive();
  return new Proxy(current, {
    get: (_first, name: keyof MemoryArchive) =>
      name === "change"
        ? async (change: Parameters<Archive["change"]>[0]) => {
            await current.change(change);
            const loaded = createMemoryArchive();
            await loaded.load(await savedBy(current));
            current = loaded;
          }
        : current[name],
  });
}
