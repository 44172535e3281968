import type { Root } from "mdast";
import { fieldsOf, readStated, type Stated } from "../../stated.ts";
import { readYaml } from "../../yaml-text.ts";
import { FormatError } from "../format.ts";

/** A first line that opens a front matter, and a field below it: no text begins with a rule and a field. */
const OPENED = /^---[\t ]*\r?\n[\p{L}_][\p{L}\p{N}_-]*:(?:\s|$)/u;

/**
 * Reads the front matter of a document; nothing is stated where there is none.
 *
 * @param source what the document was read from
 * @throws {FormatError} where it is not YAML, or no mapping, or nothing ends it
 */
export function readFrontMatter(
  root: Root,
  source: string,
): {
  readonly stated: Stated;
  readonly problems: readonly string[];
} {
  const [first] = root.children;
  if (first?.type !== "yaml" && OPENED.test(source)) {
    throw new FormatError("front matter without an end");
  }
  const text = first?.type === "yaml" ? first.value : "";
  const fields = text.trim() === "" ? new Map<string, unknown>() : fieldsOf(readFields(text));
  if (fields === null) throw new FormatError("front matter is not a mapping");
  const { stated, problems } = readStated(fields);
  return { stated, problems: problems.map((problem) => `front matter: ${problem}`) };
}

function readFields(text: string): unknown {
  try {
    // A front matter of nothing but comments is empty, not wrong.
    return readYaml(text) ?? {};
  } catch (error) {
    const cause = error instanceof Error ? error.message : "";
    throw new FormatError(`front matter is not YAML: ${cause}`, { cause: error });
  }
}
