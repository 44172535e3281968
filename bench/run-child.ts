import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

import type { Corpus } from "./corpus.ts";
import type { Measured, MeasureName } from "./measures/measures.ts";

const CHILD = fileURLToPath(new URL("child.js", import.meta.url));
/** Megabytes that a heap may grow to: a hundred thousand articles take more than node's own limit. */
const HEAP = 16_384;

/** Takes a measurement of a corpus in a process of its own. */
export async function runChild<Name extends MeasureName>(
  name: Name,
  { folder, workspace }: Pick<Corpus, "folder" | "workspace">,
): Promise<Measured<Name>> {
  return new Promise((resolve, reject) => {
    const child = fork(CHILD, [name, folder, workspace], {
      execArgv: ["--expose-gc", `--max-old-space-size=${HEAP}`],
    });
    child.once("message", (result) => {
      // What a measure returns is what its child sends.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      resolve(result as Measured<Name>);
    });
    child.once("exit", (code) => {
      reject(new Error(`Cannot measure "${name}": its process ended with ${code ?? "a signal"}`));
    });
  });
}
