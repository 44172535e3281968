import { type Composer, EMPTY_COMPOSER } from "../composer/composer.ts";
import type { Completion } from "../composer/suggest.ts";
import { EMPTY, type SandboxState } from "./channel.ts";
import { DEFAULTS, type Settings } from "./settings.ts";

/** All that the page shows follows from this. */
export interface Model {
  readonly sandbox: SandboxState;
  readonly settings: Settings;
  readonly composer: Composer;
  readonly completion: Completion | null;
  /** The private messages and failures that were dismissed, by id. */
  readonly dismissed: ReadonlySet<string>;
  readonly popup: Popup | null;
  readonly panel: Panel;
  /** Why something was not done; null for nothing. */
  readonly notice: string | null;
}

/** What is open above the messages. */
export type Popup =
  | { readonly type: "menu"; readonly messageId: string }
  | {
      readonly type: "select";
      readonly messageId: string;
      readonly customId: string;
      readonly chosen: readonly string[];
    };

/** The side panel. */
export interface Panel {
  readonly filter: string;
  readonly showsAutocomplete: boolean;
  /** The entry that is shown; null for the newest. */
  readonly selected: number | null;
}

export const INITIAL: Model = {
  sandbox: EMPTY,
  settings: DEFAULTS,
  composer: EMPTY_COMPOSER,
  completion: null,
  dismissed: new Set(),
  popup: null,
  panel: { filter: "", showsAutocomplete: true, selected: null },
  notice: null,
};

/** The user whom the page is; the first where none was chosen. */
export function viewerId({ sandbox, settings }: Model): string {
  return chosen(sandbox.people, settings.userId);
}

/** The channel that is open; the first where none was chosen. */
export function channelId({ sandbox, settings }: Model): string {
  return chosen(sandbox.channels, settings.channelId);
}

function chosen(all: readonly { readonly id: string }[], id: string): string {
  return (all.find((one) => one.id === id) ?? all[0])?.id ?? "";
}
