import { styleText } from "node:util";

import {
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord-api-types/v10";
import wrapAnsi from "wrap-ansi";

import type { Screen } from "./screen.ts";

/** What is shown of a message: what a bot sends, or what comes back. */
export interface ShownMessage {
  readonly content?: string | undefined;
  readonly embeds?: readonly APIEmbed[] | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | undefined;
  readonly flags?: number | undefined;
}

/** A button or a menu's entry that can be chosen. */
export interface Choice {
  readonly customId: string;
  /** null for a button. */
  readonly value: string | null;
  readonly label: string;
  /** What the menu of an entry asks; null for a button. */
  readonly menu: string | null;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** The markdown that a message's embeds use: escapes, links, bold, italic and timestamps. */
const MARKDOWN =
  /\\(?<escaped>[^\p{L}\p{N}\s])|\[(?<label>(?:\\.|[^\]\\])*)\]\((?<address>[^)]*)\)|<t:(?<seconds>-?\d+):[fR]>|(?<bold>\*\*)|(?<italic>\*)/gu;
const QUOTE = /^> /;
const SUBTEXT = /^-# /;
const BULLET = /^- /;
/** What `blockLine` puts before the words of a line. */
const INDENT = /^ {2}(?:[│•] )?/;
/** Stands between what can be chosen. */
const BETWEEN = "   ";
/** Characters of a menu's entries that are shown on one line. */
const LONGEST_MENU = 90;
/** Words are not wrapped more narrowly than this. */
const LEAST_WIDTH = 20;

/** A message as a terminal's text: the message that Discord gets, not another rendering of the reply. */
export function messageText(message: ShownMessage, { colour, width }: Screen): string {
  const paint: Paint = colour
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_style, text) => text;
  const lines: string[] = [];
  if (((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0) {
    lines.push(paint("dim", "(only you can see this)"));
  }
  for (const line of message.content?.split("\n").filter(Boolean) ?? []) {
    lines.push(blockLine(line, paint));
  }
  for (const embed of message.embeds ?? []) lines.push(...embedLines(embed, paint));
  lines.push(...choiceLines(choicesOf(message), paint));
  return lines.map((line) => (width === null ? line : wrap(line, width))).join("\n");
}

/** A line wrapped between words, its further lines below the words of its first. */
function wrap(line: string, width: number): string {
  const [indent = ""] = INDENT.exec(line) ?? [];
  const words = line.slice(indent.length);
  const rest = indent.replace("•", " ");
  return (
    indent +
    wrapAnsi(words, Math.max(LEAST_WIDTH, width - indent.length)).replaceAll("\n", `\n${rest}`)
  );
}

/** The buttons and menu entries of a message that can be chosen, in order. */
export function choicesOf({ components = [] }: ShownMessage): readonly Choice[] {
  const choices: Choice[] = [];
  for (const row of components) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const part of row.components) {
      if (part.type === ComponentType.Button) {
        if (part.style === ButtonStyle.Link || part.style === ButtonStyle.Premium) continue;
        if (part.disabled === true) continue;
        choices.push({
          customId: part.custom_id,
          value: null,
          label: part.label ?? "",
          menu: null,
        });
      } else if (part.type === ComponentType.StringSelect) {
        for (const { value, label } of part.options) {
          const asked = part.placeholder ?? "";
          choices.push({ customId: part.custom_id, value, label, menu: asked });
        }
      }
    }
  }
  return choices;
}

/** Buttons on one line; of each menu what it asks, and its entries behind it, or below where they are long. */
function choiceLines(choices: readonly Choice[], paint: Paint): readonly string[] {
  const groups = new Map<string, { menu: string | null; entries: string[] }>();
  for (const [index, { customId, label, menu }] of choices.entries()) {
    const key = menu === null ? "" : customId;
    const group = groups.get(key) ?? { menu, entries: [] };
    group.entries.push(`[${index + 1}] ${label}`);
    groups.set(key, group);
  }
  const lines = [...groups.values()].flatMap(({ menu, entries }) => {
    const line = entries.join(BETWEEN);
    if (menu === null) return [line];
    if (line.length <= LONGEST_MENU) return [`${menu}: ${line}`];
    return [`${menu}:`, ...entries.map((entry) => `  ${entry}`)];
  });
  return lines.length === 0 ? [] : ["", ...lines.map((line) => paint("cyan", line))];
}

function embedLines(embed: APIEmbed, paint: Paint): readonly string[] {
  const lines: string[] = [];
  if (embed.title !== undefined) lines.push(paint("bold", inline(embed.title, paint)));
  if (embed.url !== undefined) lines.push(paint("dim", embed.url));
  for (const line of embed.description?.split("\n") ?? []) lines.push(blockLine(line, paint));
  if (embed.fields !== undefined && embed.fields.length > 0) lines.push("");
  for (const { name, value } of embed.fields ?? []) {
    lines.push(`${paint("bold", inline(name, paint))}: ${inline(value, paint)}`);
  }
  if (embed.footer !== undefined) lines.push("", paint("dim", embed.footer.text));
  return lines;
}

function blockLine(line: string, paint: Paint): string {
  if (QUOTE.test(line)) return `  │ ${inline(line.replace(QUOTE, ""), paint)}`;
  if (SUBTEXT.test(line)) return `  ${paint("dim", inline(line.replace(SUBTEXT, ""), paint))}`;
  if (BULLET.test(line)) return `  • ${inline(line.replace(BULLET, ""), paint)}`;
  return inline(line, paint);
}

function inline(markdown: string, paint: Paint): string {
  let text = "";
  let position = 0;
  let run = "";
  let style: Style | null = null;
  const finishRun = (): void => {
    text += style === null ? run : paint(style, run);
    run = "";
  };
  for (const match of markdown.matchAll(MARKDOWN)) {
    run += markdown.slice(position, match.index);
    position = match.index + match[0].length;
    const { escaped, label, address, seconds, bold } = match.groups ?? {};
    if (escaped !== undefined) run += escaped;
    else if (label !== undefined)
      run += `${inline(label, (_style, plain) => plain)} <${address ?? ""}>`;
    else if (seconds !== undefined) run += new Date(Number(seconds) * 1000).toISOString();
    else {
      finishRun();
      style = style === null ? (bold === undefined ? "italic" : "bold") : null;
    }
  }
  run += markdown.slice(position);
  finishRun();
  return text;
}
