import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { PageEvent } from "./protocol.ts";

/** Events that may wait for a page that does not read; it is then cut off, and begins anew with a snapshot. */
const WAITING = 2000;

/**
 * Sends the events that a source tells, as server-sent events, until the page leaves.
 *
 * @param watch begins to tell; returns what ends it
 */
export function streamEvents(
  context: Context,
  watch: (tell: (event: PageEvent) => void) => () => void,
): Response {
  return streamSSE(context, async (stream) => {
    const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
    let waiting = 0;
    const send = async (event: PageEvent): Promise<void> => {
      waiting += 1;
      if (waiting > WAITING) return stream.abort();
      await stream.writeSSE({ event: event.type, data: JSON.stringify(event) });
      waiting -= 1;
    };
    const leave = watch((event) => {
      send(event).catch(() => stream.abort());
    });
    await gone;
    leave();
  });
}
