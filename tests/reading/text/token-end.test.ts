import * as fc from "fast-check";
import { expect, it } from "vitest";
import { skipSpace } from "../../../src/reading/text/characters.ts";
import { endOfAnyToken, endOfToken } from "../../../src/reading/text/token-end.ts";

const PIECES = [
  ..."Mill roe U S ' ’ ‐ - & . , : 7 ½ é \u0301 \u0303 Ã Â A © ¿ “ \ud800 \udc00 😀 𝐀 Є 東".split(
    " ",
  ),
  " ",
  "\n",
];

it("is where the rule for any token has it", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (let at = skipSpace(text, 0, text.length); at < text.length;) {
        const end = endOfAnyToken(text, at);
        expect(endOfToken(text, at)).toBe(end);
        at = skipSpace(text, end, text.length);
      }
    }),
    { numRuns: 2_000 },
  );
});
