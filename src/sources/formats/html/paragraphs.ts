import { cleanAll } from "../../clean.ts";
import { FormatError } from "../format.ts";
import {
  childrenOf,
  isElement,
  COMMENT_NODE,
  nameOf,
  openPage,
  TEXT_NODE,
  type PageElement,
  type PageNode,
} from "./dom.ts";

/** Stands between the cells of a table's row, which is one paragraph. */
export const cellSeparator = " | ";

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  (
    "address article blockquote body center dd details div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hr " +
    "hgroup html legend li main menu ol p pre section summary table tbody tfoot thead tr ul caption"
  ).split(" "),
);

/** Elements whose content is not the article's text. */
const LEFT_OUT = new Set(
  (
    "aside audio button canvas datalist dialog embed figcaption form frame head iframe input map math meter " +
    "nav noframes noscript object optgroup option progress script select style svg template textarea title video"
  ).split(" "),
);

type Step = PageNode | "paragraph" | "cell";

/**
 * The paragraphs of a node, cleaned and in order: what a browser sets on lines of its own. Two line
 * breaks in a row part paragraphs too, one is a space. Menus, asides, forms, scripts and captions are
 * left out.
 */
export function paragraphsOfNode(root: PageNode): string[] {
  const paragraphs: string[] = [];
  let parts: string[] = [];
  let breaks = 0;
  const endParagraph = (): void => {
    paragraphs.push(parts.join(""));
    parts = [];
  };
  const pending: Step[] = [root];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    if (step === "paragraph") endParagraph();
    else if (step === "cell") parts.push(cellSeparator);
    else if (step.nodeType === TEXT_NODE) {
      const text = step.textContent ?? "";
      if (text.trim() !== "") breaks = 0;
      parts.push(text);
    } else if (nameOf(step) === "br") {
      breaks += 1;
      if (breaks === 2) endParagraph();
      else parts.push(" ");
    } else for (const next of stepsInto(step)) pending.push(next);
  }
  endParagraph();
  return cleanAll(paragraphs);
}

/**
 * The paragraphs of a fragment of HTML, as a body in JSON or a block in Markdown may be; without
 * tags, the fragment is a paragraph. None where it is nested too deeply.
 */
export function htmlParagraphs(fragment: string): string[] {
  try {
    return paragraphsOfNode(openPage(fragment));
  } catch (error) {
    if (error instanceof FormatError) return [];
    throw error;
  }
}

/** What a walk does with an element, last step first. */
function stepsInto(node: PageNode): readonly Step[] {
  const name = nameOf(node);
  if (node.nodeType === COMMENT_NODE || LEFT_OUT.has(name ?? "")) return [];
  if (isElement(node) && node.getAttribute("hidden") !== null) return [];
  if (isElement(node) && isFootnoteCall(node)) return [];
  const children = childrenOf(node).toReversed();
  if (name === "tr") return ["paragraph", ...betweenCells(children), "paragraph"];
  return BLOCKS.has(name ?? "") ? ["paragraph", ...children, "paragraph"] : children;
}

/** A raised number that leads to a note; a raised number alone may be a power. */
function isFootnoteCall(element: PageElement): boolean {
  const within = element.localName === "sup" ? "a" : "sup";
  if (element.localName !== "sup" && element.localName !== "a") return false;
  const text = element.textContent ?? "";
  return /^\s*\[?\d{1,3}\]?\s*$/u.test(text) && element.querySelector(within) !== null;
}

/** @param children a row's children, last first */
function betweenCells(children: readonly PageNode[]): Step[] {
  const cells = children.filter((child) => ["td", "th"].includes(nameOf(child) ?? ""));
  return cells.flatMap((cell, index) => (index === 0 ? [cell] : ["cell" as const, cell]));
}
