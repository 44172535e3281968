import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** An article as a bare index takes it. */
export interface BareText {
  readonly id: string;
  readonly title: string;
  readonly bullets: string;
  readonly text: string;
}

function pathIn(workspace: string): string {
  return join(workspace, "texts.ndjson");
}

/** Keeps the texts of a corpus, so that who reads them needs nothing else in memory. */
export async function writeTexts(workspace: string, texts: Iterable<BareText>): Promise<void> {
  const stream = createWriteStream(pathIn(workspace));
  for (const text of texts) {
    if (!stream.write(`${JSON.stringify(text)}\n`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
}

export async function readTexts(workspace: string): Promise<readonly BareText[]> {
  const texts: BareText[] = [];
  for await (const line of createInterface({ input: createReadStream(pathIn(workspace)) })) {
    // What writeTexts wrote.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    texts.push(JSON.parse(line) as BareText);
  }
  return texts;
}
