import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));
/** `import … from "x"`, `export … from "x"`, `import "x"` and `import("x")`. */
const SPECIFIER = /^(?:import|export)\s(?:[^;"]*?\sfrom\s)?"([^"]+)"|\bimport\("([^"]+)"\)/gm;

/**
 * Who may import whom: a folder of src (or a file directly in it), and what beside itself it may
 * use: other parts, packages, and `node:` modules. docs/architecture.md says why.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  days: ["model/named-day.ts", "chrono-node"],
  reading: ["model", "gender-detection-from-name"],
  sources: [
    "model",
    "days/calendar.ts",
    "days/numeric-date.ts",
    "node:crypto",
    "node:fs",
    "node:path",
    "node:util",
    "@mozilla/readability",
    "@parcel/watcher",
    "chrono-node",
    "linkedom",
    "mdast",
    "mdast-util-from-markdown",
    "mdast-util-frontmatter",
    "mdast-util-gfm",
    "mdast-util-to-string",
    "micromark-extension-frontmatter",
    "micromark-extension-gfm",
    "yaml",
    "zod",
  ],
  archive: [
    "model",
    "days/parse-day.ts",
    "reading/lexicon",
    "minisearch",
    "stemmer",
    "node:crypto",
  ],
  commands: [
    "model",
    "days",
    "archive/archive.ts",
    "settings/settings-store.ts",
    "reading/claims.ts",
    "reading/summaries",
    "texts/commands",
  ],
  texts: ["model", "discord-api-types"],
  rendering: ["model", "texts/texts.ts", "discord-api-types", "node:zlib"],
  discord: [
    "archive/archive.ts",
    "commands",
    "days/today.ts",
    "model",
    "rendering",
    "settings/memory.ts",
    "settings/settings-store.ts",
    "texts/languages.ts",
    "texts/commands",
    "discord.js",
    "discord-api-types",
    "p-retry",
    "pino",
    "node:events",
    "node:timers",
    "node:util",
  ],
  health: ["model", "hono", "@hono/node-server", "prom-client", "node:events"],
  terminal: [
    "discord-api-types",
    "model/reading-progress.ts",
    "wrap-ansi",
    "node:readline",
    "node:stream",
    "node:util",
  ],
  sandbox: [
    "discord-api-spec",
    "discord-api-types",
    "hono",
    "@hono/node-server",
    "ws",
    "zod",
    "node:crypto",
    "node:events",
    "node:fs",
    "node:http",
    "node:timers",
    "node:url",
    "node:util",
  ],
  page: [
    "sandbox/page/protocol.ts",
    "@skyra/discord-components-core",
    "discord-api-types",
    "discord-markdown-parser",
    "lit",
  ],
  "config.ts": ["zod"],
  "log.ts": ["config.ts", "pino", "pino-pretty", "node:fs", "node:stream"],
  "version.ts": ["zod", "node:fs"],
  export: ["archive/archive.ts", "model", "reading/read.ts", "sources"],
  ingest: [
    "model",
    "reading/read.ts",
    "sources",
    "archive/archive.ts",
    "node:crypto",
    "node:events",
    "node:os",
    "node:timers",
    "node:util",
    "node:worker_threads",
  ],
  cache: [
    "archive/sections.ts",
    "archive/slices.ts",
    "ingest",
    "sources/source.ts",
    "pino",
    "node:crypto",
    "node:fs",
    "node:os",
    "node:path",
    "node:url",
    "node:zlib",
  ],
  settings: ["model", "libsql", "pino", "zod", "node:fs", "node:path"],
  "kept-beside.ts": ["archive", "cache", "ingest", "model"],
  "keep-archive.ts": ["archive", "cache", "ingest", "kept-beside.ts", "pino", "node:path"],
  "open-archive.ts": ["archive", "cache", "ingest", "keep-archive.ts", "model", "sources", "pino"],
  "follow-folder.ts": ["ingest", "sources", "pino", "node:timers"],
  "indexing.ts": ["archive", "follow-folder.ts", "ingest", "model", "open-archive.ts", "pino"],
  "tell-progress.ts": ["indexing.ts", "terminal", "pino"],
  "seeds.ts": ["node:url"],
  "command-line": [
    "archive/archive.ts",
    "commands",
    "config.ts",
    "days/today.ts",
    "discord",
    "export",
    "health/health.ts",
    "indexing.ts",
    "log.ts",
    "model",
    "open-archive.ts",
    "run.ts",
    "seeds.ts",
    "settings",
    "sources",
    "tell-progress.ts",
    "terminal",
    "texts",
    "version.ts",
    "commander",
    "discord-api-types",
    "pino",
    "node:child_process",
    "node:events",
    "node:stream",
    "node:timers",
    "node:tty",
  ],
  "run.ts": [
    "config.ts",
    "discord",
    "health/health.ts",
    "indexing.ts",
    "model",
    "sandbox",
    "settings/settings-store.ts",
    "terminal",
    "discord-api-types",
    "pino",
    "node:events",
    "node:stream",
    "node:timers",
  ],
};

/** The composition root: it may import everything. */
const ROOT = "main.ts";

interface Import {
  readonly file: string;
  /** The part that imports: a folder of src, or a file directly in it. */
  readonly from: string;
  /** What it imports: a path below src, or a package's or module's name. */
  readonly to: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replaceAll("\\", "/"));
const imports = files.flatMap((file) => importsOf(file));

describe("who imports whom", () => {
  it("has a row for every part of src, and a part for every row", () => {
    const parts = new Set(files.map(partOf).filter((part) => part !== ROOT));
    expect([...parts].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
  });

  it("finds the imports that there are", () => {
    expect(imports).toContainEqual({
      file: "archive/memory.ts",
      from: "archive",
      to: "archive/archive.ts",
    });
    expect(imports.length).toBeGreaterThan(100);
  });

  it("imports only what the table allows", () => {
    expect(imports.filter((each) => !isAllowed(each))).toEqual([]);
  });

  it("reads the environment in one place", () => {
    const readers = files.filter((file) =>
      readFileSync(join(SRC, file), "utf8").includes("process.env"),
    );
    expect(readers).toEqual([ROOT]);
  });
});

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(SRC, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
  return [...text.matchAll(SPECIFIER)].map(([, stated, loaded]) => {
    const specifier = stated ?? loaded ?? "";
    const to = specifier.startsWith(".")
      ? relative(SRC, join(SRC, dirname(file), specifier)).replaceAll("\\", "/")
      : packageOf(specifier);
    return { file, from: partOf(file), to };
  });
}

function partOf(file: string): string {
  return file.split("/")[0] ?? file;
}

function packageOf(specifier: string): string {
  const bare = specifier.replace(/^node:/, "");
  const [first = "", second = ""] = bare.split("/");
  if (builtinModules.includes(bare)) return `node:${first}`;
  return specifier.startsWith("@") ? `${first}/${second}` : first;
}

function isAllowed({ from, to }: Import): boolean {
  if (from === ROOT || partOf(to) === from) return true;
  return (MAY_IMPORT[from] ?? []).some((allowed) => to === allowed || to.startsWith(`${allowed}/`));
}
