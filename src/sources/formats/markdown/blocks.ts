import type { Nodes, Root, TableRow } from "mdast";
import { cellSeparator, htmlParagraphs } from "../html/paragraphs.ts";

/** A paragraph of a Markdown document. */
export interface Block {
  /** Its words; a line feed where the source has one. */
  readonly text: string;
  /** 1 to 6 for a heading, else null. */
  readonly level: number | null;
}

/**
 * All text of a document as paragraphs, in its order: those of lists and quotations too, headings,
 * code, and each row of a table. Marks of emphasis, addresses of links and images are no text.
 */
export function blocksOf(root: Root): readonly Block[] {
  const blocks: Block[] = [];
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    switch (node.type) {
      case "paragraph":
        blocks.push({ text: inlineText(node), level: null });
        break;
      case "heading":
        blocks.push({ text: inlineText(node), level: node.depth });
        break;
      case "tableRow":
        blocks.push({ text: rowText(node), level: null });
        break;
      case "code":
        blocks.push({ text: node.value, level: null });
        break;
      case "html":
        for (const text of htmlParagraphs(node.value)) blocks.push({ text, level: null });
        break;
      default:
        if ("children" in node) pushReversed(pending, node.children);
    }
  }
  return blocks;
}

function rowText(row: TableRow): string {
  return row.children.map((cell) => inlineText(cell)).join(cellSeparator);
}

/** The words of a paragraph, without recursion: emphasis can be nested as deep as its writer likes. */
function inlineText(root: Nodes): string {
  const parts: string[] = [];
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === "text" || node.type === "inlineCode") parts.push(node.value);
    else if (node.type === "break" || isLineBreak(node)) parts.push("\n");
    else if ("children" in node) pushReversed(pending, node.children);
  }
  return parts.join("");
}

function isLineBreak(node: Nodes): boolean {
  return node.type === "html" && /^<br\b/iu.test(node.value);
}

/** Puts nodes onto a stack so that the first comes off first. */
function pushReversed(pending: Nodes[], nodes: readonly Nodes[]): void {
  for (const node of nodes.toReversed()) pending.push(node);
}
