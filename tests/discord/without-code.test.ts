import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { withoutCode } from "../../src/discord/without-code.ts";
import { hostileText } from "../support/hostile/texts.ts";

describe("withoutCode", () => {
  it.each([
    ["no code", "no code"],
    ["a `b` c", "a   c"],
    ["a ``b ` b`` c", "a   c"],
    ["a ```b `c` ``d`` ``` e", "a \n e"],
    ["a ````b```` c", "a \n c"],
    ["`a` b `c`", "  b  "],
    ["a `b\nb` c", "a   c"],
    ["a ` b", "a ` b"],
    ["a `` b ` c", "a `` b ` c"],
    ["```never closed `but this`", "```never closed  "],
    ["a \\`b c` d", "a \\`b c` d"],
    ["a \\`b `c` d", "a \\`b   d"],
  ])("%j is %j", (markdown, expected) => {
    expect(withoutCode(markdown)).toBe(expected);
  });

  it("leaves no marks that could close one another, and what has none as it is", () => {
    const text = fc.array(fc.oneof(fc.constantFrom("`", "``", "```"), hostileText));
    fc.assert(
      fc.property(text, (parts) => {
        const markdown = parts.join("").replaceAll("\\", "");
        const left = withoutCode(markdown);
        const widths = Array.from(left.matchAll(/`+/g), ([run]) => Math.min(run.length, 3));
        expect(new Set(widths).size).toBe(widths.length);
        const plain = markdown.replaceAll("`", "");
        expect(withoutCode(plain)).toBe(plain);
      }),
    );
  });

  it("takes time that grows with the text", () => {
    const start = performance.now();
    for (const piece of ["`", "` ", "`` ` ", "\\` ", "``` `"]) withoutCode(piece.repeat(50_000));
    withoutCode(Array.from({ length: 2000 }, (_, length) => "`".repeat(length)).join(" "));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
