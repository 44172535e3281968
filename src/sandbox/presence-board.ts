import { PresenceUpdateStatus } from "discord-api-types/v10";
import { z } from "zod";

/** Updates that a session may send within a while, in milliseconds (docs: Gateway, Update Presence). */
const MOST_UPDATES = 5;
const WHILE = 20_000;
/** Characters of an activity's texts. */
const LONGEST = 128;

const text = z.string().max(LONGEST);

/** What a client says that its bot is at (docs: Update Presence Gateway Event). */
const Presence = z.object({
  since: z.int().nullable(),
  activities: z.array(
    z.object({ name: text.min(1), type: z.int().min(0).max(5), state: text.nullish() }),
  ),
  status: z.enum(PresenceUpdateStatus),
  afk: z.boolean(),
});

/** What a bot shows below its name, within one session. */
export class PresenceBoard {
  readonly #times: number[] = [];
  #shown: string | null = null;

  /** The words below the bot's name; null for none. */
  get shown(): string | null {
    return this.#shown;
  }

  /** Takes an update. @returns what is wrong with it; null for nothing */
  update(data: unknown): "malformed" | "tooOften" | null {
    const { data: presence } = Presence.safeParse(data);
    if (presence === undefined) return "malformed";
    const now = performance.now();
    while ((this.#times[0] ?? now) <= now - WHILE) this.#times.shift();
    if (this.#times.length >= MOST_UPDATES) return "tooOften";
    this.#times.push(now);
    const [activity] = presence.activities;
    this.#shown = activity === undefined ? null : (activity.state ?? activity.name);
    return null;
  }
}
