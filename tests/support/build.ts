import { execSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Builds dist/ once before all tests: those of the command line run what users run. */
export default function build(): void {
  execSync("npm run --silent build", { cwd: ROOT, stdio: "inherit" });
}
