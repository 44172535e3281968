// Fails where a production dependency has a known vulnerability. A registry that has no audit to ask is
// said, and does not fail: nothing is known then, for better or worse.
import { spawnSync } from "node:child_process";

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { encoding: "utf8" });
const report = parse(stdout);
const found = report?.metadata?.vulnerabilities;
if (found === undefined) {
  print(`The registry cannot be asked for an audit: ${report?.message ?? "no answer"}`);
} else if (found.total > 0) {
  print(`npm audit: ${found.total} vulnerabilities in production dependencies`);
  for (const { name, severity, range } of Object.values(report.vulnerabilities)) {
    print(`  ${name} ${range} (${severity})`);
  }
  process.exitCode = 1;
} else {
  print("npm audit: no known vulnerability in production dependencies");
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
