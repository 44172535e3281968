import { parse } from "yaml";

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
    const [line = ""] = String(error instanceof Error ? error.message : error).split("\n", 1);
    throw new Error(line.replace(/:$/u, ""), { cause: error });
  }
}
