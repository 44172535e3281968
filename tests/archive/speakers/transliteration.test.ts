import { describe, expect, it } from "vitest";

import {
  closeSpelling,
  isTransliterated,
  wideSpelling,
} from "../../../src/archive/speakers/transliteration.ts";

describe("closeSpelling", () => {
  it.each([
    ["horensky horenskyy horenskiy horenskyi horenskij horenskii horenski"],
    ["olny olnyy olniy olnyi"],
    ["horenkovych horenkovich"],
    ["sergey sergei"],
  ])("makes one of %s", (words) => {
    expect(new Set(words.split(" ").map(closeSpelling)).size).toBe(1);
  });

  it.each([["berri berry"], ["bosh bush"], ["horenska horensky"], ["gerry kerry"], ["kan khan"]])(
    "keeps apart %s",
    (words) => {
      expect(new Set(words.split(" ").map(closeSpelling)).size).toBe(2);
    },
  );
});

describe("wideSpelling", () => {
  it.each([
    ["gaddami qaddami gadhami khadamy kadami qadhdhami ghadammi"],
    ["horenko horenkou"],
    ["timoshen tymoshen"],
    ["ruhami rohami rouhami"],
    ["romaroff romarov"],
    ["mueller muller"],
  ])("makes one of %s", (words) => {
    expect(new Set(words.split(" ").map(wideSpelling)).size).toBe(1);
  });

  it("joins what closeSpelling joins", () => {
    for (const [one, other] of [
      ["horenskyy", "horenski"],
      ["sergey", "sergei"],
    ] as const) {
      expect(wideSpelling(one)).toBe(wideSpelling(other));
    }
  });
});

describe("isTransliterated", () => {
  it.each(["qaddami", "khalid", "horenskyy", "horenko", "zhora"])("%s", (word) => {
    expect(isTransliterated(word)).toBe(true);
  });

  it.each(["quentin", "marlow", "wright", "bush", "leigh"])("not %s", (word) => {
    expect(isTransliterated(word)).toBe(false);
  });
});
