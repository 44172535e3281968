import * as fc from "fast-check";

/** Pieces that have broken programs: markdown, mentions, control and direction marks, half characters. */
const PIECES = [
  "**",
  "__",
  "~~",
  "||",
  "`",
  "```",
  "\\",
  "[a](http://b)",
  "](",
  "<@1>",
  "<@&2>",
  "<#3>",
  "<t:0:f>",
  "@everyone",
  "@here",
  ":smile:",
  "https://evil.example/",
  "# ",
  "> ",
  "- ",
  "1. ",
  "-# ",
  "\u0000",
  "\u0007",
  "\t",
  "\u001b[31m",
  "\u200b",
  "\u200f",
  "\u202e",
  "\u2028",
  "\ufeff",
  "\ud800",
  "\udc00",
  "😀",
  "👩‍👩‍👧‍👦",
  "e\u0301",
  "ﷺ",
  "½",
  "“",
  "”",
  "’s ",
  " ",
  "%7C",
  "%",
  "|",
  "=",
  "~",
  "word",
  "Word",
  "__proto__",
  "constructor",
  "toString",
] as const;

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 4 }) },
);

/** One piece, over and over: words, titles and addresses longer than any limit. */
const repeated = fc
  .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 700 }))
  .map(([text, times]) => text.repeat(times));

/** Any text at all, possibly empty, possibly with line feeds. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join("")) },
  { weight: 1, arbitrary: repeated },
);

/** A text on one line that has something in it. */
export const hostileLine = hostileText.map((text) => text.replaceAll("\n", " ") || "x");

/** A name or a title: whoever reads articles sees to it that those have a letter. */
export const hostileName = fc.oneof(
  hostileText.map((text) => `X${text.replaceAll("\n", " ")}`),
  fc.constantFrom("__proto__", "constructor", "toString"),
);

export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { freq: 2 });

export const id = (prefix: string, length: number): fc.Arbitrary<string> =>
  fc
    .string({
      unit: fc.constantFrom(...Array.from("abcXYZ019-_")),
      minLength: length,
      maxLength: length,
    })
    .map((rest) => prefix + rest);

export const day = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());

export const articleDate = day.chain((instant) =>
  fc.record({ day: fc.constant(instant.slice(0, 10)), instant: maybe(fc.constant(instant)) }),
);

export const address = fc.oneof(
  fc.constant("https://example.org/a_(b)/c?d=**e**&f=\\"),
  fc.constant("javascript:alert(1)"),
  hostileLine.map((text) => `https://example.org/${text}`),
  hostileLine,
);

export const count = fc.nat({ max: 2_000_000 });

export const dayString = day.map((instant) => instant.slice(0, 10));
