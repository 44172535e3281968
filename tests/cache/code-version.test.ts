import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { expect, it } from "vitest";

import { codeVersion } from "../../src/cache/code-version.ts";
import { folderOf } from "../e2e/folders.ts";

const FILES = {
  "package.json": '{"version":"1","dependencies":{"yaml":"2.0.0"}}',
  "src/reading/read.ts": "export {};",
  "src/reading/deep/rules.ts": "export {};",
  "src/reading/notes.md": "Notes",
  "src/rendering/embed.ts": "export {};",
};

it("changes with the code of its parts and with the libraries, and with nothing else", async () => {
  const folder = await folderOf(FILES);
  const version = () => codeVersion(["reading"], join(folder, "src"));
  const change = (path: string, content: string) => writeFile(join(folder, path), content);
  const first = await version();
  expect(first).toHaveLength(32);
  await change("src/rendering/embed.ts", "export const a = 1;");
  await change("src/reading/notes.md", "Other notes");
  await change("package.json", '{"version":"2","dependencies":{"yaml":"2.0.0"}}');
  expect(await version()).toBe(first);

  await change("src/reading/deep/rules.ts", "export const a = 1;");
  const second = await version();
  expect(second).not.toBe(first);
  await change("src/reading/more.js", "");
  const third = await version();
  expect(third).not.toBe(second);
  await change("package.json", '{"version":"2","dependencies":{"yaml":"2.0.1"}}');
  expect(await version()).not.toBe(third);
});

it("is there for the program that runs", async () => {
  const version = await codeVersion(["reading", "sources"]);
  expect(version).toBe(await codeVersion(["reading", "sources"]));
  expect(version).not.toBe(await codeVersion(["reading"]));
});
