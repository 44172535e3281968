import { parseHTML } from "linkedom";
import { FormatError } from "../format.ts";
import { DEEPEST, excessOf, TOO_DEEP } from "./excess.ts";

/** As much of a DOM node as reading a page takes. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

/** As much of a DOM element as reading a page takes. */
export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

/** As much of a DOM document as reading a page takes. */
export interface Page extends Omit<PageElement, "localName"> {
  createElement(name: string): PageElement;
}

const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const COMMENT_NODE = 8;

/**
 * The tags of a page's frame, any of which may be missing or stand in an odd place. Browsers put them
 * right; the library does not, so they are dropped, and set anew around the rest.
 */
const FRAME = /<!doctype[^<>]*>|<\/?(?:html|head|body)(?=[\s/>])[^<>]*>/giu;

/**
 * Builds the document of a page or of a fragment of one. Everything stands in its body, title and
 * meta elements too. Scripts are not run, and nothing is fetched.
 *
 * @throws {FormatError} for a page of which nothing can be made in good time, or by the library at all
 */
export function openPage(source: string): Page {
  const content = source.replaceAll(FRAME, "");
  const excess = excessOf(content);
  if (excess !== null) throw new FormatError(excess);
  const page = parse(`<html><head></head><body>${content}</body></html>`);
  if (isTooDeep(page)) throw new FormatError(TOO_DEEP);
  return page;
}

/** Whether the elements of a page are nested deeper than any page's are; without recursion. */
function isTooDeep(page: Page): boolean {
  const pending: { readonly node: PageNode; readonly depth: number }[] = [{ node: page, depth: 0 }];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const depth = step.depth + 1;
    if (depth > DEEPEST) return true;
    for (const node of childrenOf(step.node)) if (isElement(node)) pending.push({ node, depth });
  }
  return false;
}

/** An element's children, in order. */
export function childrenOf(node: PageNode): PageNode[] {
  const children: PageNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** An element's name in lower case; null for what is no element. */
export function nameOf(node: PageNode): string | null {
  return isElement(node) ? node.localName.toLowerCase() : null;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

function parse(source: string): Page {
  const document = build(source);
  if (!isPage(document)) throw new FormatError("not HTML");
  return document;
}

/** The library takes the names in `class` as arguments, of which there can be more than a call takes. */
function build(source: string): unknown {
  try {
    return parseHTML(source).document;
  } catch (error) {
    throw new FormatError("HTML that no document can be made of", { cause: error });
  }
}

/** The library types its documents by a browser's types, which this program does not have. */
function isPage(value: unknown): value is Page {
  return typeof value === "object" && value !== null && "createElement" in value;
}

/** Whether a value is a node of a page. */
export function isNode(value: unknown): value is PageNode {
  return typeof value === "object" && value !== null && "nodeType" in value;
}
