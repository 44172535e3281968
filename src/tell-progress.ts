import type { Logger } from "pino";

import type { Indexing } from "./indexing.ts";
import { progressBar, progressLine } from "./terminal/progress-line.ts";
import type { StatusLine } from "./terminal/status-line.ts";

/** How often a bar moves, and how often the log has a line, in milliseconds. */
const BAR_EVERY = 250;
const LINE_EVERY = 5000;

/** Tells how far reading has come until it is done: in a line of a terminal, or else in the log now and then. */
export function tellProgress(
  indexing: Pick<Indexing, "progress" | "elapsed" | "done">,
  log: Logger,
  status: StatusLine | null,
): void {
  const tell = (): void => {
    const progress = indexing.progress();
    if (progress === null) return;
    if (status !== null) status.show(progressBar(progress, indexing.elapsed(), status.room));
    else log.info(progress, `Reading: ${progressLine(progress, indexing.elapsed())}`);
  };
  const timer = setInterval(tell, status === null ? LINE_EVERY : BAR_EVERY);
  timer.unref();
  const end = (): void => {
    clearInterval(timer);
    status?.show("");
  };
  indexing.done.then(end, end);
}
