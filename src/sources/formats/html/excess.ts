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

/**
 * Elements, and tags of any kind, that a page has at most: a page of 1 MB has half as many. What is done with a page
 * takes up to 30 microseconds an element, and each "<" may become a node.
 */
const MOST_ELEMENTS = 50_000;
const MOST_TAGS = 2 * MOST_ELEMENTS;
/** Characters written as "&…;", each of which becomes a node of its own. */
const MOST_REFERENCES = 4 * MOST_ELEMENTS;

/** As deep nearly every page is at most … */
const USUAL_DEPTH = 30;
/**
 * … and so many characters there may be deeper, each counted once for every element more that encloses it: as often
 * its text is looked through for what is an article, a hundred million times in two seconds.
 */
const MOST_ENCLOSED = 30_000_000;

export const TOO_DEEP = "HTML nested too deeply";
const TOO_MANY = "HTML with too many elements";
const TOO_MANY_REFERENCES = "HTML with too many character references";

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
 * In what a page goes beyond any page: its tags look nested too deeply, or are too many; null where it does
 * not. To be asked before a document is built of them; where end tags are missing, only the document knows.
 */
export function excessOf(source: string): string | null {
  if (hasMore(source, "&", MOST_REFERENCES)) return TOO_MANY_REFERENCES;
  const lower = source.toLowerCase();
  let depth = 0;
  let open = 0;
  let tags = 0;
  let elements = 0;
  let enclosed = 0;
  let from = 0;
  for (let at = lower.indexOf("<"); at >= 0; at = lower.indexOf("<", at)) {
    tags += 1;
    if (tags > MOST_TAGS) return TOO_MANY;
    enclosed += Math.max(0, depth - USUAL_DEPTH) * (at - from);
    if (enclosed > MOST_ENCLOSED) return TOO_DEEP;
    from = at;
    const opaque = OPAQUE.find(({ start }) => matchesAt(start, lower, at));
    if (opaque !== undefined) {
      const end = lower.indexOf(opaque.end, at);
      if (end < 0) return null;
      at = end + opaque.end.length;
      from = at;
      continue;
    }
    TAG.lastIndex = at;
    const [, slash, name = ""] = TAG.exec(lower) ?? [];
    if (slash === "") elements += 1;
    if (elements > MOST_ELEMENTS) return TOO_MANY;
    if (slash !== undefined && !VOID.has(name)) {
      const step = slash === "" ? 1 : -1;
      open = Math.max(0, open + step);
      if (!UNCLOSED.has(name)) depth = Math.max(0, depth + step);
      if (depth > DEEPEST || open > MOST_OPEN) return TOO_DEEP;
    }
    at += 1;
  }
  return null;
}

/** Whether a text has a character more than so many times. */
function hasMore(text: string, character: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
    count += 1;
    if (count > most) return true;
  }
  return false;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
