import { read } from "../../src/reading/read.ts";
import { articleOf } from "./article-of.ts";

/** A text of one pattern, over and over. */
export function repeat(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length)).trimEnd();
}

/** How long reading a text takes, in milliseconds of the processor's time: a busy machine does not change them. */
export function timeToRead(text: string): number {
  const start = process.cpuUsage();
  read(articleOf(text));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
