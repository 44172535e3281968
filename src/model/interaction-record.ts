/** What became of an interaction. */
export type Outcome =
  /** It was answered with what was asked for. */
  | "answered"
  /** It was answered with a line that says what to do: nothing found, or not understood. */
  | "advised"
  /** The archive or the code failed, and the user was told so. */
  | "failed"
  /** Discord took no answer: none of its ways was open any more. */
  | "undelivered";

/** One interaction, done with. Holds nothing that a user wrote. */
export interface InteractionRecord {
  readonly id: string;
  readonly type: "command" | "menu" | "autocomplete" | "component";
  /** A command's name, `share` or `remove`, or `unknown`: never what a client made up. */
  readonly command: string;
  readonly outcome: Outcome;
  /** Milliseconds from when it came until Discord had the answer. */
  readonly ms: number;
}
