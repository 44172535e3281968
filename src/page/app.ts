import { Completer } from "./composer/completer.ts";
import { type Composer, EMPTY_COMPOSER, withFault } from "./composer/composer.ts";
import { type CommandEntry, slashEntries } from "./composer/entries.ts";
import { submit } from "./composer/submit.ts";
import { questionOf } from "./composer/suggest.ts";
import { act, listen } from "./connection.ts";
import type { Actor, Acts, Channel } from "../sandbox/page/protocol.ts";
import { afterEvent, disconnected } from "./state/channel.ts";
import { INITIAL, type Model, type Panel, type Popup, channelId, viewerId } from "./state/model.ts";
import { DEFAULTS, type Settings, parseSettings } from "./state/settings.ts";

const SETTINGS_KEY = "dateline-sandbox";
const DISMISSED_KEY = "dateline-sandbox-dismissed";

/** The page's state, and all that changes it. */
export class App {
  #model: Model;
  readonly #draw: (model: Model, app: App) => void;
  readonly #completer: Completer;

  constructor(draw: (model: Model, app: App) => void) {
    this.#draw = draw;
    this.#model = {
      ...INITIAL,
      settings: parseSettings(localStorage.getItem(SETTINGS_KEY)),
      dismissed: new Set(sessionStorage.getItem(DISMISSED_KEY)?.split(" ")),
    };
    this.#completer = new Completer({
      ask: async (question) => {
        const { choices } = await act("complete", this.#actor(), question);
        return choices.map(({ name, name_localizations: names, value }) => ({
          label: names?.[this.#locale()] ?? name,
          value,
        }));
      },
      onChange: (completion) => this.#set({ completion }),
    });
  }

  start(): void {
    listen(
      (event) => this.#set({ sandbox: afterEvent(this.#model.sandbox, event) }),
      () => this.#set({ sandbox: disconnected(this.#model.sandbox) }),
    );
    this.redraw();
  }

  redraw(): void {
    this.#set({});
  }

  /** The commands that the user is offered, in their language. */
  slashCommands(): readonly CommandEntry[] {
    const { sandbox } = this.#model;
    return slashEntries(sandbox.commands[viewerId(this.#model)] ?? [], this.#locale());
  }

  choose(change: Partial<Settings>): void {
    const settings = { ...this.#model.settings, ...change };
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings));
    const isOther = "userId" in change || "locale" in change;
    this.#set({ settings, popup: null, notice: null });
    // Another user or language has other commands, and other words for them.
    if (isOther) this.compose(EMPTY_COMPOSER);
  }

  compose(composer: Composer): void {
    this.#set({ composer, notice: null });
    this.#completer.want(composer.isListOpen ? questionOf(composer) : null);
  }

  /** Sends what is written; what cannot be sent stays, with the reason. */
  send(): void {
    const { composer } = this.#model;
    const submission = submit(composer);
    switch (submission.type) {
      case "nothing":
        return;
      case "fault":
        return this.compose(submission.composer);
      case "say":
        this.compose(EMPTY_COMPOSER);
        return void this.#do("say", { content: submission.content }, composer);
      case "slash": {
        this.compose(EMPTY_COMPOSER);
        const { command, options } = submission;
        return void this.#do("slash", { command, options }, composer);
      }
    }
  }

  useOn(message: string, command: string): void {
    this.close();
    void this.#do("use-on", { message, command });
  }

  press(message: string, customId: string): void {
    void this.#do("press", { message, customId });
  }

  chooseIn(message: string, customId: string, values: readonly string[]): void {
    this.close();
    void this.#do("choose", { message, customId, values });
  }

  dismiss(id: string): void {
    const dismissed = new Set([...this.#model.dismissed, id]);
    sessionStorage.setItem(DISMISSED_KEY, [...dismissed].join(" "));
    this.#set({ dismissed });
  }

  open(popup: Popup): void {
    this.#set({ popup });
  }

  close(): void {
    if (this.#model.popup !== null) this.#set({ popup: null });
  }

  look(change: Partial<Panel>): void {
    this.#set({ panel: { ...this.#model.panel, ...change } });
  }

  /** Opens the side panel at what an interaction sent. */
  inspect(interactionId: string): void {
    const entry = this.#model.sandbox.wire.findLast((one) => one.interactionId === interactionId);
    this.choose({ isPanelOpen: true });
    this.look({ filter: "", selected: entry?.id ?? null });
  }

  /** @param notice null for nothing */
  tell(notice: string | null): void {
    this.#set({ notice });
  }

  nameOf(id: string): string | undefined {
    const { people, channels, messages } = this.#model.sandbox;
    const known: readonly Channel[] = [...people, ...channels];
    const named = known.find((one) => one.id === id);
    if (named !== undefined) return named.name;
    return [...messages.values()].find(({ message }) => message.author.id === id)?.message.author
      .username;
  }

  async #do<Name extends keyof Acts>(
    name: Name,
    body: Acts[Name],
    written?: Composer,
  ): Promise<void> {
    try {
      await act(name, this.#actor(), body);
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      if (written === undefined) this.tell(cause);
      else this.compose(withFault({ ...written, isListOpen: false }, cause));
    }
  }

  #actor(): Actor {
    const user = viewerId(this.#model);
    return { user, channel: channelId(this.#model), locale: this.#locale() };
  }

  #locale(): Actor["locale"] {
    const { settings, sandbox } = this.#model;
    return sandbox.locales.find((one) => one === settings.locale) ?? DEFAULTS.locale;
  }

  #set(change: Partial<Model>): void {
    this.#model = { ...this.#model, ...change };
    this.#draw(this.#model, this);
  }
}
