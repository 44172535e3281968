import type { Fault } from "../../model/ingest-report.ts";

/** What somebody may have looked for in vain, and be led on from. */
type DeadEnd = "speaker" | "quotations" | "quotationsIn" | "article" | "articlesSince";

/** What is said of the bot itself and of how to use it, in one language: a part of all its texts. */
export interface BotTexts {
  readonly reload: {
    readonly title: string;
    /** @param what how many articles or files, with their noun */
    readonly lines: Readonly<
      Record<"added" | "changed" | "removed" | "leftOut", (what: string) => string>
    >;
    readonly nothing: string;
    readonly took: (seconds: number) => string;
  };

  readonly settings: {
    readonly title: string;
    /** How replies are shown unless the asker says otherwise. */
    readonly replies: Readonly<Record<"public" | "private", string>>;
    readonly allChannels: string;
    /** @param channels as mentions */
    readonly onlyChannels: (channels: string) => string;
    /** That the choice is gone after a restart. */
    readonly notKept: string;
    /** On the buttons, and on the menu of channels. Plain. */
    readonly makePublic: string;
    readonly makePrivate: string;
    readonly allowAll: string;
    readonly menu: string;
  };

  readonly about: {
    readonly title: string;
    /** Before a line on each. */
    readonly archive: string;
    readonly sources: string;
    readonly leftOut: string;
    readonly bot: string;
    /** How many articles name no publisher. */
    readonly noSource: (amount: number) => string;
    /** What is wrong with files, whether it is one or many. */
    readonly faults: Readonly<Record<Fault | "failed", string>>;
    /** Of a file that cannot be read as it is now. */
    readonly keepsEarlier: string;
    /** Who sees which files were left out, and how. */
    readonly whoSeesFiles: string;
    readonly version: (version: string) => string;
    /** @param when a moment as Discord shows it, "3 hours ago" */
    readonly upSince: (when: string) => string;
    readonly ping: (ms: number) => string;
    /** How long the last answers took: half of them, and the slowest. Milliseconds. */
    readonly answers: (count: number, median: number, slowest: number) => string;
    /** Of links. */
    readonly invite: string;
    readonly more: string;
  };

  /** Which command leads on where nothing was found. */
  readonly nextSteps: Readonly<Record<DeadEnd, string>>;
}
