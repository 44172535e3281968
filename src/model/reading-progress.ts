/** How far the reading of an archive's files has come. */
export interface ReadingProgress {
  readonly done: number;
  /** null as long as nobody knows how many there are. */
  readonly total: number | null;
}
