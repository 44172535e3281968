import type { Format } from "./format.ts";

/** How a format is found and got. */
export interface FormatEntry {
  /** In lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Only a format that is met is loaded: those for HTML and Markdown bring large libraries. */
  readonly load: () => Promise<Format>;
}

/** Every format that articles are read from. A new one is a file of its own and an entry here. */
export const FORMATS: readonly FormatEntry[] = [
  { extensions: ["txt"], load: once(async () => (await import("./scraped-text.ts")).scrapedText) },
  {
    extensions: ["md", "markdown"],
    load: once(async () => (await import("./markdown.ts")).markdown),
  },
  { extensions: ["html", "htm"], load: once(async () => (await import("./html.ts")).html) },
  { extensions: ["json"], load: once(async () => (await import("./json.ts")).json) },
  {
    extensions: ["ndjson", "jsonl"],
    load: once(async () => (await import("./json-lines.ts")).jsonLines),
  },
];

/** An import takes its time even where the module is there already, and documents come by the thousand. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}

const byExtension = new Map(
  FORMATS.flatMap((entry) => entry.extensions.map((extension) => [extension, entry] as const)),
);

/** The format that a path's extension names, in capitals or not; null where none does. */
export function formatOf(path: string): FormatEntry | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  // A name that begins with its only dot has no extension.
  return dot <= 0 ? null : (byExtension.get(name.slice(dot + 1).toLowerCase()) ?? null);
}
