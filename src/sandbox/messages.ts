import type { APIMessage } from "discord-api-types/v10";
import { setBounded } from "./bounded.ts";
import type { Profile } from "./world.ts";

/** Messages that the sandbox remembers. */
const MESSAGES = 1000;

/** A message, and who can see it. */
export interface StoredMessage {
  /** As it is now: an edit puts another in its place. */
  message: APIMessage;
  /** Whose interaction brought it about, and where. */
  readonly asker: Profile;
  isDeleted: boolean;
}

/** The messages that still stand, the newest thousand of them. */
export class MessageStore {
  readonly #messages = new Map<string, StoredMessage>();

  add(stored: StoredMessage): void {
    setBounded(this.#messages, stored.message.id, stored, MESSAGES);
  }

  get(id: string): StoredMessage | undefined {
    return this.#messages.get(id);
  }

  remove(stored: StoredMessage): void {
    stored.isDeleted = true;
    this.#messages.delete(stored.message.id);
  }

  standing(): readonly APIMessage[] {
    return [...this.#messages.values()].map((stored) => stored.message);
  }
}
