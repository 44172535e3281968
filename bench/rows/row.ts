import type { Measured, MeasureName } from "../measures/measures.ts";

/**
 * What was measured of one corpus; each measurement is taken when it is first asked for.
 *
 * @param round which of several times that the same is measured; 0, the first, unless told
 */
export type Measurements = <Name extends MeasureName>(
  name: Name,
  round?: number,
) => Promise<Measured<Name>>;

/** A figure, and what it was made of. */
export interface Figure {
  readonly value: number;
  /** As it is shown: "1.42 ×", "3.1 ms". */
  readonly shown: string;
  /** "5.2 s over 3.1 s" */
  readonly of: string;
}

/** One line of the table. */
export interface Row {
  readonly name: string;
  /** What the value may be at most where a corpus has so many made-up articles; nothing elsewhere. */
  readonly bars: ReadonlyMap<number, number>;
  /** How the bar is told. */
  readonly bar: string;
  figure(measurements: Measurements): Promise<Figure>;
}

/** What something takes, over what the same takes a bare index. */
export function ratio(own: number, bare: number, show: (value: number) => string): Figure {
  const value = own / bare;
  return { value, shown: `${value.toFixed(2)} ×`, of: `${show(own)} over ${show(bare)}` };
}

/** A time on its own; the median stands beside it. */
export function latency({
  p99,
  median,
}: {
  readonly p99: number;
  readonly median: number;
}): Figure {
  return { value: p99, shown: milliseconds(p99), of: `median ${milliseconds(median)}` };
}

export function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}

export function seconds(value: number): string {
  return `${(value / 1000).toFixed(1)} s`;
}

export function megabytes(value: number): string {
  return `${value.toFixed(0)} MB`;
}
