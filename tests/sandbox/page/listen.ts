import { onTestFinished } from "vitest";

import type { PageEvent, Snapshot } from "../../../src/sandbox/page/protocol.ts";
import type { Sandbox } from "../../../src/sandbox/sandbox.ts";

export interface Listening {
  readonly snapshot: Snapshot;
  /** What has come after the snapshot. */
  readonly events: readonly PageEvent[];
  /** Resolves when such an event has come, or has come already. */
  readonly until: (test: (event: PageEvent) => boolean) => Promise<void>;
}

/** Listens to a sandbox as its page does, until the test is over. */
export async function listen({ url }: Sandbox): Promise<Listening> {
  const leave = new AbortController();
  onTestFinished(() => leave.abort());
  const response = await fetch(`${url}/page/api/events`, { signal: leave.signal });
  if (response.body === null) throw new Error("the stream has no body");
  const events: PageEvent[] = [];
  const waiting = new Set<() => void>();
  let snapshot: Snapshot | undefined;
  const read = async (stream: AsyncIterable<Uint8Array>): Promise<void> => {
    const decoder = new TextDecoder();
    let text = "";
    for await (const chunk of stream) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) {
        const [, data = "null"] = /^data: (.*)$/mu.exec(block) ?? [];
        const event: PageEvent = JSON.parse(data);
        if (event.type === "snapshot") ({ snapshot } = event);
        else events.push(event);
      }
      for (const look of waiting) look();
    }
  };
  read(response.body).catch(() => {});
  const until = (test: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!test()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  await until(() => snapshot !== undefined);
  if (snapshot === undefined) throw new Error("the stream began without a snapshot");
  return { snapshot, events, until: (test) => until(() => events.some(test)) };
}
