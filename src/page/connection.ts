import type { ActAnswers, Actor, Acts, PageEvent, Refusal } from "../sandbox/page/protocol.ts";

const API = "/page/api";

const EVENTS: readonly PageEvent["type"][] = [
  "snapshot",
  "message",
  "removal",
  "pending",
  "settled",
  "failed",
  "commands",
  "presence",
  "wire",
];

/** Listens to what happens in the sandbox. The browser connects anew by itself; a snapshot comes first each time. */
export function listen(onEvent: (event: PageEvent) => void, onLoss: () => void): void {
  const source = new EventSource(`${API}/events`);
  for (const type of EVENTS) {
    source.addEventListener(type, ({ data }: MessageEvent<string>) => {
      const event: PageEvent = JSON.parse(data);
      onEvent(event);
    });
  }
  source.addEventListener("error", onLoss);
}

/**
 * Does something as a user.
 *
 * @throws {Error} with the sandbox's words when a Discord client would not do it, or the bot did not answer
 */
export async function act<Name extends keyof Acts>(
  name: Name,
  actor: Actor,
  body: Acts[Name],
): Promise<ActAnswers[Name]> {
  const response = await fetch(`${API}/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...actor, ...body }),
  });
  const answer: ActAnswers[Name] | Refusal = await response.json();
  if ("error" in answer) throw new Error(answer.error);
  return answer;
}
