import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  Locale,
} from "discord-api-types/v10";

/** What the page and the sandbox say to each other. Types alone: the page is built without the sandbox. */

/** The path of the page's own interface; what is beside it is the page. */
export const API_PATH = "/page/api";

/** A user whom the page can be. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly managesServer: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
}

/** A message, and who can see it. */
export interface PageMessage {
  readonly message: APIMessage;
  /** The user who alone sees it; null for one that all see. */
  readonly onlyFor: string | null;
  /** The command that it answers, as registered; null for none. */
  readonly command: string | null;
}

/** What a user has done that the bot has yet to answer. */
export interface Pending {
  /** The interaction's. */
  readonly id: string;
  readonly userId: string;
  readonly channelId: string;
  /** The command's name; null for a component. */
  readonly command: string | null;
  /** Whose component was used, or whose menu; null for a slash command. */
  readonly messageId: string | null;
  /** The component's; null for a command. */
  readonly customId: string | null;
}

/** What is wrong with a body, and where: `data.embeds.0.title`. */
export interface WireFault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Something that went over the wire. */
export interface WireEntry {
  /** Counts up from 1. */
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds since its interaction was sent; null where it has none, or is it. */
  readonly afterMs: number | null;
  readonly interactionId: string | null;
  readonly kind: WireKind;
  /** What it is about: a command, a custom id, a path. */
  readonly subject: string;
  /** HTTP's; null for what the gateway sent. */
  readonly status: number | null;
  readonly faults: readonly WireFault[];
  /** The body, without tokens. */
  readonly body: unknown;
}

export type WireKind =
  | "command"
  | "component"
  | "autocomplete"
  | "callback"
  | "edit"
  | "follow-up"
  | "delete"
  | "failure"
  | "request";

/** Everything, for a page that has just been opened or has lost its stream. */
export interface Snapshot {
  readonly guildName: string;
  readonly botName: string;
  /** What the bot shows below its name; null for nothing. */
  readonly presence: string | null;
  readonly channels: readonly Channel[];
  readonly people: readonly Person[];
  readonly locales: readonly Locale[];
  readonly commands: CommandsByPerson;
  /** Oldest first. */
  readonly messages: readonly PageMessage[];
  /** Oldest first. */
  readonly wire: readonly WireEntry[];
}

/** What each person is offered, by the person's id. */
export type CommandsByPerson = Readonly<Record<string, readonly APIApplicationCommand[]>>;

/** What the stream sends, each under its type as the event's name. */
export type PageEvent =
  | { readonly type: "snapshot"; readonly snapshot: Snapshot }
  | { readonly type: "message"; readonly message: PageMessage }
  | { readonly type: "removal"; readonly id: string }
  | { readonly type: "pending"; readonly pending: Pending }
  /** The bot has answered. */
  | { readonly type: "settled"; readonly id: string }
  /** The bot has not answered in time. */
  | { readonly type: "failed"; readonly pending: Pending }
  | { readonly type: "commands"; readonly commands: CommandsByPerson }
  | { readonly type: "presence"; readonly presence: string | null }
  | { readonly type: "wire"; readonly entry: WireEntry };

/** Who acts, where, and in which language. */
export interface Actor {
  readonly user: string;
  readonly channel: string;
  readonly locale: Locale;
}

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** What the page asks for: the name is the last part of the path, the rest the body, with who acts. */
export interface Acts {
  readonly slash: { readonly command: string; readonly options: OptionValues };
  readonly complete: {
    readonly command: string;
    readonly options: OptionValues;
    readonly focused: string;
  };
  readonly say: { readonly content: string };
  readonly "use-on": { readonly message: string; readonly command: string };
  readonly press: { readonly message: string; readonly customId: string };
  readonly choose: {
    readonly message: string;
    readonly customId: string;
    readonly values: readonly string[];
  };
}

/** What an act is answered with. */
export interface ActAnswers {
  readonly slash: { readonly interaction: string };
  readonly complete: { readonly choices: readonly APIApplicationCommandOptionChoice[] };
  readonly say: { readonly message: string };
  readonly "use-on": { readonly interaction: string };
  readonly press: { readonly interaction: string };
  readonly choose: { readonly interaction: string };
}

/** An act that a Discord client would not do, or that the bot did not answer. */
export interface Refusal {
  readonly error: string;
}
