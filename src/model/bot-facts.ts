/** How the bot is, and where more about it is. */
export interface BotFacts {
  readonly version: string;
  /** Since when it runs, ISO 8601 in UTC; null where it does not run on. */
  readonly upSince: string | null;
  /** Milliseconds from a heartbeat to Discord's word that it came; null before the first. */
  readonly pingMs: number | null;
  /** null where nothing has been answered yet. */
  readonly answers: AnswerTimes | null;
  /** Where anybody adds the bot to a server; null where only its owner may. */
  readonly inviteUrl: string | null;
  /** A page of its keeper's about it. */
  readonly aboutUrl: string | null;
}

/** How long the last answers took, from when they were asked for until Discord had them. */
export interface AnswerTimes {
  readonly count: number;
  /** Half of them were faster, in milliseconds. */
  readonly medianMs: number;
  readonly slowestMs: number;
}
