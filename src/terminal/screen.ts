/** How a terminal shows text. */
export interface Screen {
  readonly colour: boolean;
  /** Columns at which lines are wrapped between words; null where what reads them is no terminal. */
  readonly width: number | null;
}

/** Columns beyond which lines are hard to read. */
const WIDEST = 100;
/** What a terminal has that does not say: a container's, a pipe's that poses as one. */
const USUAL = 80;

/** Long lines are for programs, wrapped and coloured ones for people. */
export function screenOf(isTerminal: boolean, columns: number | undefined): Screen {
  if (!isTerminal) return { colour: false, width: null };
  return { colour: true, width: Math.min(columnsOf({ columns }), WIDEST) };
}

/** How many columns a terminal has. */
export function columnsOf({ columns }: { readonly columns?: number | undefined }): number {
  return columns === undefined || columns === 0 ? USUAL : columns;
}
