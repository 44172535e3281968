import type { ListItem, MarkdownNode, MentionKind } from "./node.ts";
import { parseTree } from "./rules.ts";

/** Characters that are read; nothing in Discord is longer, and reading is not linear for every text. */
const LIMIT = 6000;

const WRAPPERS: Readonly<
  Record<string, "strong" | "emphasis" | "underline" | "strike" | "spoiler">
> = {
  strong: "strong",
  em: "emphasis",
  underline: "underline",
  strikethrough: "strike",
  spoiler: "spoiler",
};

const MENTIONS: Readonly<Record<string, MentionKind>> = {
  user: "user",
  channel: "channel",
  role: "role",
  everyone: "everyone",
  here: "here",
};

const WEB = /^https?:\/\//i;

/** A text in Discord's markdown. What cannot be read as such is shown as it stands. */
export function parseMarkdown(text: string): readonly MarkdownNode[] {
  if (text.length > LIMIT) return [{ type: "text", text }];
  try {
    return trimBlocks(nodesOf(parseTree(text)));
  } catch {
    // Thousands of marks in a row exhaust the library's recursion.
    return [{ type: "text", text }];
  }
}

/** The words alone. */
export function plainText(nodes: readonly MarkdownNode[]): string {
  return nodes.map(wordsOf).join("");
}

function wordsOf(node: MarkdownNode): string {
  switch (node.type) {
    case "text":
    case "code":
    case "code-block":
      return node.text;
    case "break":
      return "\n";
    case "list":
      return node.items
        .map(({ marker, children }) => `${marker} ${plainText(children)}`)
        .join("\n");
    case "time":
      return new Date(node.seconds * 1000).toISOString();
    case "mention":
      return `@${node.id}`;
    case "command":
      return `/${node.name}`;
    default:
      return plainText(node.children);
  }
}

function nodesOf(tree: unknown): MarkdownNode[] {
  if (!Array.isArray(tree)) return [];
  return joined(tree.flatMap((node: unknown) => (isRecord(node) ? [nodeOf(node)] : [])));
}

function nodeOf(node: Readonly<Record<string, unknown>>): MarkdownNode {
  const type = String(node["type"]);
  const content = node["content"];
  const wrapper = WRAPPERS[type];
  if (wrapper !== undefined) return { type: wrapper, children: nodesOf(content) };
  const mention = MENTIONS[type];
  if (mention !== undefined) return { type: "mention", of: mention, id: stringOf(node["id"]) };
  switch (type) {
    case "br":
    case "newline":
      return { type: "break" };
    case "blockQuote":
      return { type: "quote", children: trimBlocks(nodesOf(content)) };
    case "subtext":
      return { type: "subtext", children: nodesOf(content) };
    case "heading":
      return { type: "heading", level: levelOf(node["level"]), children: nodesOf(content) };
    case "listItem":
      return { type: "list", items: [itemOf(node)] };
    case "inlineCode":
      return { type: "code", text: stringOf(content) };
    case "codeBlock":
      return { type: "code-block", text: stringOf(content) };
    case "link":
    case "url":
    case "autolink":
      return linkOf(stringOf(node["target"]), nodesOf(content));
    case "timestamp":
      return {
        type: "time",
        seconds: Number(node["timestamp"]),
        form: stringOf(node["format"]) || "f",
      };
    case "slashCommand":
      return { type: "command", name: stringOf(node["fullName"]) };
    case "twemoji":
    case "emoji":
      return { type: "text", text: stringOf(node["name"]) };
    default:
      return { type: "text", text: stringOf(content) };
  }
}

/** An address that is not of the web (`javascript:`) is no link, and its label is text. */
function linkOf(href: string, label: readonly MarkdownNode[]): MarkdownNode {
  if (WEB.test(href)) return { type: "link", href, children: label };
  return { type: "text", text: plainText(label) };
}

function itemOf(node: Readonly<Record<string, unknown>>): ListItem {
  const marker = stringOf(node["marker"]);
  return {
    depth: Number(node["depth"]),
    marker: /^\d/.test(marker) ? marker : "•",
    children: nodesOf(node["content"]),
  };
}

function levelOf(level: unknown): 1 | 2 | 3 {
  return level === 1 || level === 2 ? level : 3;
}

/** Neighbouring texts are one, and neighbouring entries one list. */
function joined(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  const result: MarkdownNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === "text" && node.type === "text") {
      result[result.length - 1] = { type: "text", text: last.text + node.text };
    } else if (last?.type === "list" && node.type === "list") {
      result[result.length - 1] = { type: "list", items: [...last.items, ...node.items] };
    } else result.push(node);
  }
  return result;
}

/** A quotation ends its line by itself; a break at its end, or at the text's, would show as an empty line. */
function trimBlocks(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  const kept = [...nodes];
  while (kept.at(-1)?.type === "break") kept.pop();
  return kept;
}

function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
