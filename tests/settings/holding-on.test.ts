import { expect, it } from "vitest";

import { UNCHOSEN } from "../../src/model/server-settings.ts";
import { holdingOn } from "../../src/settings/holding-on.ts";
import { createMemorySettings } from "../../src/settings/memory.ts";
import { QUIET, settingsContract, TWO_CHANNELS } from "./settings-contract.ts";

settingsContract(async () => holdingOn(createMemorySettings(), () => {}));

it("holds to what its store does not take, says so once, and keeps it again when it can", async () => {
  const store = { ...createMemorySettings(), isKept: true };
  const told: unknown[] = [];
  const full = new Error("the disk is full");
  let isFull = true;
  const settings = holdingOn(
    {
      ...store,
      write: (id, chosen) => (isFull ? Promise.reject(full) : store.write(id, chosen)),
    },
    (error) => told.push(error),
  );
  expect(settings.isKept).toBe(true);
  await settings.write("1", QUIET);
  await settings.write("2", QUIET);
  expect([settings.isKept, await settings.read("1"), told]).toEqual([false, QUIET, [full]]);
  expect(await store.read("1")).toEqual(UNCHOSEN);

  isFull = false;
  await settings.write("1", TWO_CHANNELS);
  expect([settings.isKept, await settings.read("1"), told]).toEqual([true, TWO_CHANNELS, [full]]);
  expect(await store.read("1")).toEqual(TWO_CHANNELS);
  expect(await settings.read("2")).toEqual(QUIET);
});
