import type {
  APIInteraction,
  APIInteractionResponse,
  APIMessage,
  ApplicationCommandOptionType,
} from "discord-api-types/v10";
import { pushBounded } from "./bounded.ts";
import { createDeferred } from "./deferred.ts";
import type { StoredMessage } from "./messages.ts";
import type { Profile } from "./world.ts";

/** Follow-ups of one interaction that are remembered. */
const FOLLOW_UPS = 100;

/** The bot did not do in time what an interaction asks of it. */
export class InteractionFailed extends Error {
  constructor(cause: string) {
    super(`The application did not respond: ${cause}`);
    this.name = "InteractionFailed";
  }
}

/** What a user did, and what the bot makes of it. */
export interface Exchange {
  /** As it went over the wire. */
  readonly interaction: APIInteraction;
  /** The first response, as the bot sent it; rejects with InteractionFailed after the deadline. */
  readonly callback: Promise<APIInteractionResponse>;
  /**
   * The answer in its settled form: at once for a message or an update, after a deferral with the first edit or
   * follow-up, or with the message as it was that the bot takes away. Rejects with InteractionFailed.
   */
  readonly answer: Promise<APIMessage>;
  /** Those that still stand, as they are now. */
  readonly followUps: readonly APIMessage[];
  /** Whether the bot has deleted its original answer. */
  readonly deleted: boolean;
}

/** An exchange from the sandbox's side, which moves it on. */
export class LiveExchange implements Exchange {
  readonly interaction: APIInteraction;
  readonly asker: Profile;
  /** The message whose component was used. */
  readonly source: StoredMessage | undefined;
  /** The type of the option that autocomplete is asked for. */
  readonly focused: ApplicationCommandOptionType | undefined;
  /** What `@original` names. */
  original: StoredMessage | undefined;
  /** How many follow-ups were sent. */
  followUpCount = 0;
  deleted = false;
  #phase: "waiting" | "answered" | "failed" = "waiting";
  #timer: NodeJS.Timeout | undefined;
  readonly #callback = createDeferred<APIInteractionResponse>();
  readonly #answer = createDeferred<APIMessage>();
  readonly #followUps: StoredMessage[] = [];

  constructor(
    interaction: APIInteraction,
    asker: Profile,
    source?: StoredMessage,
    focused?: ApplicationCommandOptionType,
  ) {
    this.interaction = interaction;
    this.asker = asker;
    this.source = source;
    this.focused = focused;
  }

  get callback(): Promise<APIInteractionResponse> {
    return this.#callback.promise;
  }

  get answer(): Promise<APIMessage> {
    return this.#answer.promise;
  }

  get followUps(): readonly APIMessage[] {
    return this.#followUps.filter((one) => !one.isDeleted).map((one) => one.message);
  }

  get phase(): "waiting" | "answered" | "failed" {
    return this.#phase;
  }

  /** Fails with the cause unless something else happens before; replaces what was awaited until now. */
  expectWithin(milliseconds: number, cause: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.fail(cause), milliseconds);
    this.#timer.unref();
  }

  acknowledge(response: APIInteractionResponse): void {
    clearTimeout(this.#timer);
    this.#phase = "answered";
    this.#callback.resolve(response);
  }

  settle(message: APIMessage): void {
    clearTimeout(this.#timer);
    this.#answer.resolve(message);
  }

  fail(cause: string): void {
    clearTimeout(this.#timer);
    if (this.#phase === "waiting") this.#phase = "failed";
    const failure = new InteractionFailed(cause);
    this.#callback.reject(failure);
    this.#answer.reject(failure);
  }

  addFollowUp(stored: StoredMessage): void {
    pushBounded(this.#followUps, stored, FOLLOW_UPS);
  }

  /** The message of that id that this exchange's token may read and change. */
  message(id: string): StoredMessage | undefined {
    const candidates = [this.original, this.source, ...this.#followUps];
    return candidates.find((one) => one !== undefined && !one.isDeleted && one.message.id === id);
  }
}
