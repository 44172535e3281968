import type { ApiError } from "./api-error.ts";
import type { LiveExchange } from "./exchange.ts";
import type { StoredMessage } from "./messages.ts";

/** A request of the bot's, when it has been answered. */
export interface AnsweredRequest {
  /** Milliseconds since 1970, when it came in. */
  readonly at: number;
  readonly method: string;
  /** As it was sent, with its query, and with the tokens that it names. */
  readonly path: string;
  /** Parsed; undefined when there was none. */
  readonly body: unknown;
  readonly status: number;
  readonly refusal: ApiError | undefined;
}

/** What happens in the sandbox, for whoever watches. */
export type Happening =
  /** A message is new, or has been changed. */
  | { readonly type: "message"; readonly stored: StoredMessage }
  | { readonly type: "removal"; readonly stored: StoredMessage }
  | { readonly type: "interaction"; readonly exchange: LiveExchange }
  /** The bot has answered, if only to say that it is thinking. */
  | { readonly type: "acknowledgement"; readonly exchange: LiveExchange }
  /** The bot did not do in time what the interaction asks of it. */
  | { readonly type: "failure"; readonly exchange: LiveExchange }
  | { readonly type: "request"; readonly request: AnsweredRequest }
  /** The bot has registered other commands. */
  | { readonly type: "commands" }
  /** What the bot shows below its name may be another. */
  | { readonly type: "presence"; readonly presence: string | null };

export type Watcher = (happening: Happening) => void;

/** Tells the watchers what happens, in order, as it happens. */
export class Feed {
  readonly #watchers = new Set<Watcher>();

  /** Returns what ends the watching. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  tell(happening: Happening): void {
    for (const watcher of this.#watchers) watcher(happening);
  }
}
