import { isNode, LineCounter, parse, parseDocument } from "yaml";

/** Five names for one list of tags are plausible; a bomb needs thousands. */
const MOST_ALIASES = 50;

/**
 * Characters up to which a key that occurs twice is an error; then the last counts. The parser compares
 * each key with each: at this length that takes a tenth of a second, at ten times it ten.
 */
const LONGEST_CHECKED = 10_000;

/**
 * Reads YAML by its core schema, in which a date stays the text that it is.
 *
 * @throws {Error} with the first line of what the parser says
 */
export function readYaml(text: string): unknown {
  try {
    return parse(text, {
      schema: "core",
      maxAliasCount: MOST_ALIASES,
      uniqueKeys: text.length <= LONGEST_CHECKED,
      logLevel: "error",
    });
  } catch (error) {
    throw firstLine(error);
  }
}

/** YAML with the places of what it holds. */
export interface PlacedYaml {
  readonly value: unknown;
  /** The line, from 1, of what a path of keys and indices leads to; null where it leads nowhere. */
  readonly lineOf: (path: readonly (string | number)[]) => number | null;
}

/**
 * The same as {@link readYaml}, for files whose owner is told where a mistake is.
 *
 * @throws {Error} with the first line of what the parser says
 */
export function readPlacedYaml(text: string): PlacedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "core",
    uniqueKeys: text.length <= LONGEST_CHECKED,
    logLevel: "error",
    lineCounter: lines,
  });
  const [fault] = document.errors;
  if (fault !== undefined) throw firstLine(fault);
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return {
      value,
      lineOf(path) {
        const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
        if (!isNode(node) || node.range == null) return null;
        return lines.linePos(node.range[0]).line;
      },
    };
  } catch (error) {
    throw firstLine(error);
  }
}

function firstLine(error: unknown): Error {
  const [line = ""] = String(error instanceof Error ? error.message : error).split("\n", 1);
  return new Error(line.replace(/:$/u, ""), { cause: error });
}
