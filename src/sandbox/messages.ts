import type { APIMessage } from "discord-api-types/v10";
import { setBounded } from "./bounded.ts";
import type { Feed } from "./feed.ts";
import type { Profile } from "./world.ts";

/** Messages that the sandbox remembers. */
const MESSAGES = 1000;

/** A message, and who can see it. */
export interface StoredMessage {
  /** As it is now: an edit puts another in its place. */
  message: APIMessage;
  /** Whose interaction brought it about, and where. */
  readonly asker: Profile;
  /** The command that it answers, as its user knows it. */
  readonly command?: string | undefined;
  isDeleted: boolean;
}

/** The messages that still stand, the newest thousand of them. */
export class MessageStore {
  readonly #feed: Feed;
  readonly #messages = new Map<string, StoredMessage>();

  constructor(feed: Feed) {
    this.#feed = feed;
  }

  add(stored: StoredMessage): void {
    setBounded(this.#messages, stored.message.id, stored, MESSAGES);
    this.#feed.tell({ type: "message", stored });
  }

  change(stored: StoredMessage, message: APIMessage): void {
    stored.message = message;
    this.#feed.tell({ type: "message", stored });
  }

  get(id: string): StoredMessage | undefined {
    return this.#messages.get(id);
  }

  remove(stored: StoredMessage): void {
    stored.isDeleted = true;
    this.#messages.delete(stored.message.id);
    this.#feed.tell({ type: "removal", stored });
  }

  /** Oldest first. */
  standing(): readonly StoredMessage[] {
    return [...this.#messages.values()];
  }
}
