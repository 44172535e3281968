import { expect, it } from "vitest";

import { DEFAULTS, parseSettings } from "../../../src/page/state/settings.ts";

it("keeps what is right of what was kept", () => {
  const kept = { userId: "7", locale: "uk", theme: "dark", isPanelOpen: true, channelId: 3 };
  expect(parseSettings(JSON.stringify(kept))).toEqual({
    userId: "7",
    channelId: "",
    locale: "uk",
    theme: "dark",
    isPanelOpen: true,
  });
});

it.each([null, "", "{", "[]", "null", '"x"', '{"locale":"tlh","theme":"pink"}'])(
  "begins anew where %j was kept",
  (text) => {
    expect(parseSettings(text)).toEqual(DEFAULTS);
  },
);
