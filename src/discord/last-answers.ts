import type { AnswerTimes } from "../model/bot-facts.ts";
import type { InteractionRecord } from "../model/interaction-record.ts";

/** As many answers as tell how it is now, not how it was. */
const KEPT = 100;

/** How long the last answers took. What is offered while somebody types is none. */
export class LastAnswers {
  readonly #ms: number[] = [];

  add({ type, ms }: Pick<InteractionRecord, "type" | "ms">): void {
    if (type === "autocomplete") return;
    this.#ms.push(ms);
    if (this.#ms.length > KEPT) this.#ms.shift();
  }

  /** null where there was none yet. */
  times(): AnswerTimes | null {
    const sorted = this.#ms.toSorted((a, b) => a - b);
    const median = sorted[Math.floor((sorted.length - 1) / 2)];
    const slowest = sorted.at(-1);
    if (median === undefined || slowest === undefined) return null;
    return { count: sorted.length, medianMs: median, slowestMs: slowest };
  }
}
