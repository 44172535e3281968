/** A style of marks: its name, and which marks close it. */
export interface Style {
  readonly name: string;
  readonly closers: string;
}

export const CURLY: Style = { name: "curly", closers: '”"' };
export const STRAIGHT: Style = { name: "straight", closers: '"”' };
export const DOUBLE_APOSTROPHE: Style = { name: "apostrophes", closers: "'" };
export const LOW: Style = { name: "low", closers: '“”"' };
export const GUILLEMETS: Style = { name: "guillemets", closers: "»" };
export const SINGLE_GUILLEMETS: Style = { name: "single guillemets", closers: "›" };
export const REVERSED_GUILLEMETS: Style = { name: "reversed", closers: "«" };
export const REVERSED_SINGLE_GUILLEMETS: Style = { name: "reversed single", closers: "‹" };
export const SINGLE: Style = { name: "single", closers: "’" };
export const SINGLE_STRAIGHT: Style = { name: "single straight", closers: "'" };
/** Of a transcript, which has a label for each line instead. */
export const UNMARKED: Style = { name: "unmarked", closers: "" };
