import { readFileSync } from "node:fs";

import { z } from "zod";

const PACKAGE = new URL("../package.json", import.meta.url);
const stated = z.object({ version: z.string() });

/** The program's version, as its package states it. */
export function readVersion(): string {
  return stated.parse(JSON.parse(readFileSync(PACKAGE, "utf8"))).version;
}
