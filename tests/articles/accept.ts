import { writeFile } from "node:fs/promises";

import { readCases } from "./cases.ts";

// Takes what is read now for what shall be read. Look at the difference before you commit it.
for (const { expectedPath, parsed } of await readCases()) {
  await writeFile(expectedPath, `${JSON.stringify(parsed, null, 2)}\n`);
}
