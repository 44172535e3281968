/**
 * Pages are nested some 30 deep. Finding the article takes time that grows with the square of the
 * depth: at 200 a fifth of a second, at 1000 six seconds.
 */
export const DEEPEST = 200;

/**
 * Open elements whose end tag may be missing are too many here: an old page has hundreds of
 * paragraphs that never end. Building a document takes time that grows with the square of its depth.
 */
const MOST_OPEN = 5000;

const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** Elements whose end tag may be missing. */
const UNCLOSED = new Set(
  "p li dt dd td th tr tbody thead tfoot option optgroup colgroup rp rt".split(" "),
);

/** Comments, and elements whose content is not markup. */
const OPAQUE = [
  { start: /<!--/y, end: "-->" },
  { start: /<script\b/iy, end: "</script" },
  { start: /<style\b/iy, end: "</style" },
];

const TAG = /<(\/?)([a-z][a-z0-9-]*)/iy;

/**
 * Whether a page's tags look nested deeper than any page's are. To be asked before a document is built
 * of them; where end tags are missing, only the document knows.
 */
export function mayBeTooDeep(source: string): boolean {
  const lower = source.toLowerCase();
  let depth = 0;
  let open = 0;
  for (let at = lower.indexOf("<"); at >= 0; at = lower.indexOf("<", at)) {
    const opaque = OPAQUE.find(({ start }) => matchesAt(start, lower, at));
    if (opaque !== undefined) {
      const end = lower.indexOf(opaque.end, at);
      if (end < 0) return false;
      at = end + opaque.end.length;
      continue;
    }
    TAG.lastIndex = at;
    const [, slash, name = ""] = TAG.exec(lower) ?? [];
    if (slash !== undefined && !VOID.has(name)) {
      const step = slash === "" ? 1 : -1;
      open = Math.max(0, open + step);
      if (!UNCLOSED.has(name)) depth = Math.max(0, depth + step);
      if (depth > DEEPEST || open > MOST_OPEN) return true;
    }
    at += 1;
  }
  return false;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
