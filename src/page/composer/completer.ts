import type { Choice } from "./entries.ts";
import { type Completion, type CompletionQuestion, keyOf } from "./suggest.ts";

/** Milliseconds without a key before the bot is asked. */
const PAUSE = 120;

export interface CompleterOptions {
  /** Rejects where the bot did not answer. */
  readonly ask: (question: CompletionQuestion) => Promise<readonly Choice[]>;
  readonly onChange: (completion: Completion) => void;
}

/** Asks the bot while a user types: not at each key, and an answer to what is no longer there is dropped. */
export class Completer {
  readonly #options: CompleterOptions;
  #key: string | null = null;
  /** The option that is completed, and what was last offered for it. */
  #offered: { readonly option: string; readonly choices: readonly Choice[] } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: CompleterOptions) {
    this.#options = options;
  }

  /** @param question null where nothing is completed */
  want(question: CompletionQuestion | null): void {
    const key = question === null ? null : keyOf(question);
    if (key === this.#key) return;
    clearTimeout(this.#timer);
    this.#key = key;
    if (question === null || key === null) {
      this.#offered = null;
      return;
    }
    const option = `${question.command} ${question.focused}`;
    if (this.#offered?.option !== option) this.#offered = { option, choices: [] };
    this.#options.onChange({ key, status: "loading", choices: this.#offered.choices });
    this.#timer = setTimeout(() => void this.#ask(question, key), PAUSE);
  }

  async #ask(question: CompletionQuestion, key: string): Promise<void> {
    let completion: Completion;
    try {
      completion = { key, status: "done", choices: await this.#options.ask(question) };
    } catch {
      completion = { key, status: "failed", choices: [] };
    }
    if (key !== this.#key) return;
    this.#offered = this.#offered && { ...this.#offered, choices: completion.choices };
    this.#options.onChange(completion);
  }
}
