import { SimpleMarkdown, rulesExtended } from "discord-markdown-parser";

/** A rule as the library takes it; its own declarations leave out these types. */
interface Rule {
  /** Of two rules that match, the one of the lower order wins. */
  readonly order: number;
  match(source: string, state: State, previous: string): RegExpExecArray | null;
  parse(capture: readonly string[], parse: Nested, state: State): TreeNode;
}

type State = Readonly<Record<string, unknown>>;
type Nested = (source: string, state: State) => unknown;
type TreeNode = Readonly<Record<string, unknown>>;

/** Where a block may begin: at the start, or after a line's end. */
const LINE_START = /^$|\n *$/;

/** An entry of a list, with its indent, its mark and its words; the line's end is part of it. */
const LIST_ITEM = /^( {0,20})([-*]|\d{1,9}\.) +([^\n]+)(?:\n|$)/;

/**
 * A link with a label. The label holds no bracket that is not escaped and the address none but in pairs, so an
 * attempt ends at the next of them: a text of brackets alone costs no more than its length.
 */
const LINK =
  /^\[((?:\\[^\n]|[^\\[\]\n])+)\]\(<?(https?:\/\/[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?: +"[^"\n]*")?\)/;

const TIME = /^<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/;

/** A line of small print, or a heading; the line's end is part of it. */
const SUBTEXT = /^-# +([^\n]+)(?:\n|$)/;
const HEADING = /^(#{1,3}) +([^\n]+)(?:\n|$)/;

/**
 * What the library's rules lack: lists, the newer forms of times, small print and headings below a quotation, and
 * labels of links in linear time.
 */
const ownRules: Readonly<Record<string, Rule>> = {
  listItem: {
    order: SimpleMarkdown.defaultRules.heading.order - 0.5,
    match: (source, _state, previous) =>
      LINE_START.test(previous) ? LIST_ITEM.exec(source) : null,
    parse: ([, indent = "", marker = "", words = ""], parse, state) => ({
      depth: Math.floor(indent.length / 2),
      marker,
      content: parse(words, state),
    }),
  },
  subtext: {
    order: SimpleMarkdown.defaultRules.heading.order - 0.5,
    match: (source, _state, previous) => (LINE_START.test(previous) ? SUBTEXT.exec(source) : null),
    parse: ([, words = ""], parse, state) => ({ content: parse(words, state) }),
  },
  heading: {
    order: SimpleMarkdown.defaultRules.heading.order,
    match: (source, _state, previous) => (LINE_START.test(previous) ? HEADING.exec(source) : null),
    parse: ([, marks = "", words = ""], parse, state) => ({
      level: marks.length,
      content: parse(words, state),
    }),
  },
  link: {
    order: SimpleMarkdown.defaultRules.link.order,
    match: (source) => LINK.exec(source),
    parse: ([, label = "", target = ""], parse, state) => ({
      content: parse(label, state),
      target,
    }),
  },
  timestamp: {
    order: SimpleMarkdown.defaultRules.strong.order,
    match: (source) => TIME.exec(source),
    parse: ([, timestamp = "", format = "f"]) => ({ timestamp, format }),
  },
};

const parse = SimpleMarkdown.parserFor({ ...rulesExtended, ...ownRules });

/** Reads Discord's markdown, as in embeds and in what bots write, into the library's tree. */
export function parseTree(text: string): readonly TreeNode[] {
  return parse(text, { inline: true });
}
