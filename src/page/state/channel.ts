import type {
  Channel,
  CommandsByPerson,
  PageEvent,
  PageMessage,
  Pending,
  Person,
  Snapshot,
  WireEntry,
} from "../../sandbox/page/protocol.ts";

/** What the page knows of the sandbox. */
export interface SandboxState {
  /** Whether the stream stands; what is known may be old where not. */
  readonly isConnected: boolean;
  readonly guildName: string;
  readonly botName: string;
  /** What the bot shows below its name; null for nothing. */
  readonly presence: string | null;
  readonly channels: readonly Channel[];
  readonly people: readonly Person[];
  readonly locales: Snapshot["locales"];
  readonly commands: CommandsByPerson;
  /** By id, oldest first. */
  readonly messages: ReadonlyMap<string, PageMessage>;
  /** What the bot has yet to answer, by the interaction's id. */
  readonly pending: ReadonlyMap<string, Pending>;
  /** What it has not answered in time. */
  readonly failed: ReadonlyMap<string, Pending>;
  /** Oldest first. */
  readonly wire: readonly WireEntry[];
}

/** Messages, failures and entries of the wire that are remembered: as many as the sandbox does. */
const MESSAGES = 1000;
const FAILED = 50;
const ENTRIES = 200;

export const EMPTY: SandboxState = {
  isConnected: false,
  guildName: "",
  botName: "",
  presence: null,
  channels: [],
  people: [],
  locales: [],
  commands: {},
  messages: new Map(),
  pending: new Map(),
  failed: new Map(),
  wire: [],
};

/** The state after an event. */
export function afterEvent(state: SandboxState, event: PageEvent): SandboxState {
  switch (event.type) {
    case "snapshot": {
      const { messages, ...rest } = event.snapshot;
      return {
        ...rest,
        isConnected: true,
        messages: new Map(messages.map((one) => [one.message.id, one])),
        pending: new Map(),
        failed: state.failed,
      };
    }
    case "message": {
      const { message } = event.message;
      return {
        ...state,
        messages: withEntry(state.messages, message.id, event.message, MESSAGES),
        pending: without(state.pending, message.interaction_metadata?.id),
      };
    }
    case "removal":
      return { ...state, messages: without(state.messages, event.id) };
    case "pending":
      return {
        ...state,
        pending: withEntry(state.pending, event.pending.id, event.pending, FAILED),
        failed: withoutFailuresOf(state.failed, event.pending),
      };
    case "settled":
      return { ...state, pending: without(state.pending, event.id) };
    case "failed": {
      const { id } = event.pending;
      return {
        ...state,
        pending: without(state.pending, id),
        failed: withEntry(state.failed, id, event.pending, FAILED),
      };
    }
    case "commands":
      return { ...state, commands: event.commands };
    case "presence":
      return { ...state, presence: event.presence };
    case "wire":
      return { ...state, wire: [...state.wire, event.entry].slice(-ENTRIES) };
  }
}

export function disconnected(state: SandboxState): SandboxState {
  return { ...state, isConnected: false };
}

/** The failure of a component is forgotten when its user tries anew. */
function withoutFailuresOf(
  failed: ReadonlyMap<string, Pending>,
  { userId, messageId, customId }: Pending,
): ReadonlyMap<string, Pending> {
  if (customId === null) return failed;
  return new Map(
    [...failed].filter(
      ([, one]) => one.customId === null || one.messageId !== messageId || one.userId !== userId,
    ),
  );
}

function withEntry<T>(
  entries: ReadonlyMap<string, T>,
  id: string,
  value: T,
  limit: number,
): ReadonlyMap<string, T> {
  const copy = new Map(entries);
  copy.set(id, value);
  for (const oldest of copy.keys()) {
    if (copy.size <= limit) break;
    copy.delete(oldest);
  }
  return copy;
}

function without<T>(
  entries: ReadonlyMap<string, T>,
  id: string | undefined,
): ReadonlyMap<string, T> {
  if (id === undefined || !entries.has(id)) return entries;
  const copy = new Map(entries);
  copy.delete(id);
  return copy;
}
