import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { cleanLine, cleanLines, splitLines } from "../../src/sources/clean.ts";
import { decode } from "../../src/sources/decode.ts";

describe("cleanLine", () => {
  it("takes out what has no shape, and keeps every mark", () => {
    expect(cleanLine("\u0000a\u0007\u200bb\u00ad\u202e c\ufeff")).toBe("ab c");
    expect(cleanLine("“Curly” – dash — ‘single’ … «guillemets» 10¢")).toBe(
      "“Curly” – dash — ‘single’ … «guillemets» 10¢",
    );
  });

  it("makes one space of any", () => {
    expect(cleanLine("\u00a0a\t \u2009b\u3000\u202fc\n d ")).toBe("a b c d");
  });

  it("replaces halves of characters, and keeps whole ones and joined ones", () => {
    expect(cleanLine("\ud83d x 👩‍🚒 \udc00")).toBe("\ufffd x 👩‍🚒 \ufffd");
  });
});

describe("cleanLine, of any text", () => {
  const signs = [
    "a",
    "“",
    " ",
    "\t",
    "\n",
    "\u0085",
    "\u00a0",
    "\u00ad",
    "\u1680",
    "\u2009",
    "\u200b",
  ];
  const more = [
    "\u2028",
    "\u202e",
    "\u202f",
    "\u205f",
    "\u2060",
    "\u2069",
    "\u3000",
    "\ud83d",
    "\udc00",
  ];
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...signs, ...more, "\ufeff", "\ufffb", "👩"), fc.string()),
  });

  it("leaves nothing that has no shape, no other space, and no half of a character", () => {
    fc.assert(
      fc.property(text, (any) => {
        const cleaned = cleanLine(any);
        expect(cleaned).not.toMatch(
          /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u200b\u202a-\u202e\u2060\ufeff]/u,
        );
        expect(cleaned.replaceAll(" ", "")).not.toMatch(/\p{Zs}/u);
        expect(cleaned).not.toMatch(/^ | {2}| $/);
        expect(cleanLine(cleaned)).toBe(cleaned);
      }),
    );
  });
});

describe("cleanLines", () => {
  it("gives the lines of any text, each cleaned", () => {
    const piece = fc.constantFrom(
      "a",
      "Mill",
      "“",
      " ",
      "\n",
      "\r\n",
      "\t",
      "\u2028",
      "\u00a0",
      "\ud83d",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        expect(cleanLines(text)).toEqual(splitLines(text).map(cleanLine));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("splitLines", () => {
  it("ends lines at any line end", () => {
    expect(splitLines("a\r\nb\rc\n\nd\u2028e\n")).toEqual(["a", "b", "c", "", "d", "e"]);
  });
});

describe("decode", () => {
  it.each([
    [[], "the file is empty"],
    [[0xef, 0xbb, 0xbf, 0x20], "the file is empty"],
    [[0x61, 0x00], "binary, not text"],
    [[0xff, 0xfe, 0x61], "not valid UTF-8"],
  ])("says of %j: %s", (bytes, cause) => {
    expect(decode(Uint8Array.from(bytes))).toMatchObject({ cause });
  });

  it("drops a byte order mark", () => {
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ text: "a" });
  });
});
