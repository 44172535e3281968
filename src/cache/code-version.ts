import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("..", import.meta.url));
const CODE = /\.[jt]s$/u;

/**
 * A version of parts of this program that changes with their code, so that nobody has to remember to
 * raise a number: a hash over the files that run, over the libraries that are asked for, and over the
 * edition of Unicode that regular expressions go by. 32 bytes, a character each (latin1).
 *
 * @param parts folders and files of `src`
 */
export async function codeVersion(parts: readonly string[], program = PROGRAM): Promise<string> {
  const hash = createHash("sha256");
  hash.update(`${process.versions.unicode} ${process.versions.icu}\n`);
  hash.update(await libraries(program));
  for (const part of parts) {
    for (const name of await filesOf(join(program, part))) {
      const code = await readFile(join(program, part, name));
      hash.update(`\n${part} ${name} ${code.length}\n`).update(code);
    }
  }
  return hash.digest("binary");
}

/** Names below a folder, in code-unit order; "" for what is a file itself. */
async function filesOf(path: string): Promise<readonly string[]> {
  if (CODE.test(path)) return [""];
  const names = await readdir(path, { recursive: true });
  return names.filter((name) => CODE.test(name)).toSorted((a, b) => (a < b ? -1 : 1));
}

/** Which libraries the program asks for, in the nearest package.json above it. Their versions are exact. */
async function libraries(program: string): Promise<string> {
  for (let folder = program; folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, "package.json");
    if (!existsSync(path)) continue;
    const stated: unknown = JSON.parse(await readFile(path, "utf8"));
    return JSON.stringify(
      typeof stated === "object" && stated !== null && "dependencies" in stated
        ? stated.dependencies
        : null,
    );
  }
  return "";
}
