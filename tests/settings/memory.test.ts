import { expect, it } from "vitest";

import { createMemorySettings } from "../../src/settings/memory.ts";
import { QUIET, settingsContract, TWO_CHANNELS } from "./settings-contract.ts";

settingsContract(async () => createMemorySettings());

it("says that it keeps nothing, and shows what was chosen before until that is changed", async () => {
  const below = createMemorySettings();
  await below.write("1", QUIET);
  const store = createMemorySettings(below);
  expect(store.isKept).toBe(false);
  expect(await store.read("1")).toEqual(QUIET);
  await store.write("1", TWO_CHANNELS);
  expect(await store.read("1")).toEqual(TWO_CHANNELS);
  expect(await below.read("1")).toEqual(QUIET);
});
