import { spawnSync } from "node:child_process";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { folderOf } from "../e2e/folders.ts";

const AUDIT = fileURLToPath(new URL("../../.ci/audit.mjs", import.meta.url));

/** Runs the check where `npm` prints this; on what it was called with it insists. */
async function audited(printed: string): Promise<{ readonly said: string; readonly code: number }> {
  const bin = await folderOf({
    "printed.json": printed,
    npm: `#!/bin/sh\n[ "$*" = "audit --omit=dev --json" ] && cat "$(dirname "$0")/printed.json"\nexit 1\n`,
  });
  await chmod(join(bin, "npm"), 0o755);
  const { stdout, status } = spawnSync(process.execPath, [AUDIT], {
    encoding: "utf8",
    env: { PATH: `${bin}:/usr/bin:/bin` },
  });
  return { said: stdout.trim(), code: status ?? -1 };
}

function report(vulnerabilities: Readonly<Record<string, object>>): string {
  const total = Object.keys(vulnerabilities).length;
  return JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: { total } } });
}

describe("the audit", () => {
  it("fails where a production dependency has a known vulnerability, and names it", async () => {
    const wool = { name: "wool-parser", range: "<2.1.0", severity: "high" };
    expect(await audited(report({ "wool-parser": wool }))).toEqual({
      said: "npm audit: 1 vulnerabilities in production dependencies\n  wool-parser <2.1.0 (high)",
      code: 1,
    });
  });

  it("passes where there is none", async () => {
    expect(await audited(report({}))).toEqual({
      said: "npm audit: no known vulnerability in production dependencies",
      code: 0,
    });
  });

  it.each([
    [
      "refuses",
      JSON.stringify({ message: "405 Method Not Allowed", statusCode: 405, error: {} }),
      "405 Method Not Allowed",
    ],
    ["answers no JSON", "<html>", "no answer"],
    ["does not answer", "", "no answer"],
  ])("says so and goes on where the registry %s", async (_, printed, cause) => {
    expect(await audited(printed)).toEqual({
      said: `The registry cannot be asked for an audit: ${cause}`,
      code: 0,
    });
  });
});
