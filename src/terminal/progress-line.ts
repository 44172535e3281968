import type { ReadingProgress } from "../model/reading-progress.ts";

/** Characters of the bar itself. */
const BAR = 20;
/** Before so many milliseconds a rate says nothing. */
const SOON = 500;
const MINUTE = 60;
const SECOND = 1000;

/** How far reading has come, in one line: files done, files a second, time left. */
export function progressLine({ done, total }: ReadingProgress, elapsedMs: number): string {
  const pace = paceOf({ done, total }, elapsedMs);
  if (total === null) return [`${grouped(done)} files`, ...pace].join(", ");
  const far = `${shareOf(done, total)} % (${grouped(done)} of ${grouped(total)} files)`;
  return [far, ...pace].join(", ");
}

/**
 * The same with a bar before it, where the total is known.
 *
 * @param room characters that it may take: where they are few, it does without some of what it says
 */
export function progressBar(
  progress: ReadingProgress,
  elapsedMs: number,
  room = Number.POSITIVE_INFINITY,
): string {
  const { done, total } = progress;
  const line = progressLine(progress, elapsedMs);
  if (total === null || total === 0) return line.slice(0, room);
  const share = shareOf(done, total);
  const full = Math.floor((share * BAR) / 100);
  const bar = `${"█".repeat(full)}${"░".repeat(BAR - full)}`;
  const brief = [`${share} %`, ...paceOf(progress, elapsedMs)].join(", ");
  const forms = [`${bar} ${line}`, `${bar} ${brief}`, brief];
  return forms.find(({ length }) => length <= room) ?? `${share} %`.slice(0, room);
}

/** From 0 to 100; 100 only when all is done. */
function shareOf(done: number, total: number): number {
  return total === 0 ? 100 : Math.min(100, Math.floor((done / total) * 100));
}

/** Files a second, and the time left where the total is known; nothing yet when it has only begun. */
function paceOf({ done, total }: ReadingProgress, elapsedMs: number): readonly string[] {
  const rate = elapsedMs < SOON ? 0 : (done * SECOND) / elapsedMs;
  if (rate === 0) return [];
  const left = total === null ? [] : [`${duration((total - done) / rate)} left`];
  return [`${grouped(Math.round(rate))}/s`, ...left];
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 2 * MINUTE ? `${whole} s` : `${Math.ceil(whole / MINUTE)} min`;
}

/** "12 345" */
function grouped(amount: number): string {
  return amount.toLocaleString("en-GB").replaceAll(",", " ");
}
