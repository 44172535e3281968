import { type TemplateResult, html } from "lit";
import { formatTime } from "./format-time.ts";
import type { ListItem, MarkdownNode } from "./node.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/** What a text's drawing needs besides the text. */
export interface Names {
  readonly locale: string;
  /** A user's name, or a channel's, by id; undefined where nobody knows it. */
  readonly nameOf: (id: string) => string | undefined;
}

type Drawn = TemplateResult | string;

/** A text in Discord's markdown. */
export function drawText(text: string, names: Names): readonly Drawn[] {
  return parseMarkdown(text).map((node) => draw(node, names));
}

function draw(node: MarkdownNode, names: Names): Drawn {
  switch (node.type) {
    case "text":
      return node.text;
    case "break":
      return html`<br />`;
    case "strong":
      return html`<strong>${all(node.children, names)}</strong>`;
    case "emphasis":
      return html`<em>${all(node.children, names)}</em>`;
    case "underline":
      return html`<u>${all(node.children, names)}</u>`;
    case "strike":
      return html`<s>${all(node.children, names)}</s>`;
    case "spoiler":
      return html`<discord-spoiler tabindex="0">${all(node.children, names)}</discord-spoiler>`;
    case "quote":
      return html`<sandbox-quote>${all(node.children, names)}</sandbox-quote>`;
    case "subtext":
      return html`<small class="subtext">${all(node.children, names)}</small>`;
    case "heading":
      return html`<div class="heading-${node.level}" role="heading" aria-level=${node.level + 2}>
        ${all(node.children, names)}
      </div>`;
    case "list":
      return html`<div class="list" role="list">
        ${node.items.map((item) => drawItem(item, names))}
      </div>`;
    case "code":
      return html`<code class="inline-code">${node.text}</code>`;
    case "code-block":
      return html`<pre class="code-block"><code>${node.text}</code></pre>`;
    case "link":
      return html`<a href=${node.href} target="_blank" rel="noopener noreferrer"
        >${all(node.children, names)}</a
      >`;
    case "time":
      return drawTime(node, names.locale);
    case "mention":
      return html`<span class="mention">${mentionText(node, names)}</span>`;
    case "command":
      return html`<span class="mention">/${node.name}</span>`;
  }
}

function all(nodes: readonly MarkdownNode[], names: Names): readonly Drawn[] {
  return nodes.map((node) => draw(node, names));
}

function drawItem({ depth, marker, children }: ListItem, names: Names): TemplateResult {
  const indent = Math.min(depth, 5);
  return html`<div class="list-item list-depth-${indent}" role="listitem">
    <span class="list-marker" aria-hidden="true">${marker}</span
    ><span>${all(children, names)}</span>
  </div>`;
}

function drawTime(
  { seconds, form }: Extract<MarkdownNode, { type: "time" }>,
  locale: string,
): TemplateResult {
  const whole = formatTime(seconds, "F", locale, Date.now());
  return html`<discord-time title=${whole}
    >${formatTime(seconds, form, locale, Date.now())}</discord-time
  >`;
}

function mentionText(
  { of, id }: Extract<MarkdownNode, { type: "mention" }>,
  { nameOf }: Names,
): string {
  switch (of) {
    case "channel":
      return `#${nameOf(id) ?? "unknown"}`;
    case "user":
      return `@${nameOf(id) ?? "unknown-user"}`;
    case "role":
      return "@unknown-role";
    default:
      return `@${of}`;
  }
}
