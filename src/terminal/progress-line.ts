import type { ReadingProgress } from "../model/reading-progress.ts";

/** Characters of the bar itself. */
const BAR = 20;
/** Before so many milliseconds a rate says nothing. */
const SOON = 500;
const MINUTE = 60;
const SECOND = 1000;

/** How far reading has come, in one line: files done, files a second, time left. */
export function progressLine({ done, total }: ReadingProgress, elapsedMs: number): string {
  const rate = elapsedMs < SOON ? 0 : (done * SECOND) / elapsedMs;
  const speed = rate === 0 ? [] : [`${grouped(Math.round(rate))}/s`];
  if (total === null) return [`${grouped(done)} files`, ...speed].join(", ");
  const left = rate === 0 ? [] : [`${duration((total - done) / rate)} left`];
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const far = `${Math.floor(share * 100)} % (${grouped(done)} of ${grouped(total)} files)`;
  return [far, ...speed, ...left].join(", ");
}

/** The same with a bar before it, where the total is known. */
export function progressBar(progress: ReadingProgress, elapsedMs: number): string {
  const line = progressLine(progress, elapsedMs);
  if (progress.total === null || progress.total === 0) return line;
  const full = Math.floor(Math.min(1, progress.done / progress.total) * BAR);
  return `${"█".repeat(full)}${"░".repeat(BAR - full)} ${line}`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 2 * MINUTE ? `${whole} s` : `${Math.ceil(whole / MINUTE)} min`;
}

/** "12 345" */
function grouped(amount: number): string {
  return amount.toLocaleString("en-GB").replaceAll(",", " ");
}
