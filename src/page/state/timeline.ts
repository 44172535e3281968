import { MessageType } from "discord-api-types/v10";
import type { PageMessage, Pending } from "../../sandbox/page/protocol.ts";
import type { SandboxState } from "./channel.ts";

/** Something in the list of messages, oldest first by its id. */
export type TimelineItem =
  | {
      readonly type: "message";
      readonly id: string;
      readonly page: PageMessage;
      /** Whether it goes on with what the same person said just before, and needs no name. */
      readonly isContinuation: boolean;
      /** What is said below it, for a component of it that waits or was not answered. */
      readonly component: ComponentUse | null;
    }
  /** A command that was sent and has no message yet. */
  | {
      readonly type: "sending" | "failed";
      readonly id: string;
      readonly pending: Pending;
    };

export interface ComponentUse {
  readonly customId: string;
  readonly isFailed: boolean;
}

export interface Viewer {
  readonly userId: string;
  readonly channelId: string;
  /** The private messages, and the failures, that the user has dismissed. */
  readonly dismissed: ReadonlySet<string>;
}

/** Milliseconds in which messages of one person stand together (as in Discord's client). */
const TOGETHER = 420_000;

/** What a user sees in a channel. */
export function timeline(state: SandboxState, viewer: Viewer): readonly TimelineItem[] {
  const { userId, channelId, dismissed } = viewer;
  const isOurs = (pending: Pending): boolean =>
    pending.userId === userId && pending.channelId === channelId;
  const seen = [...state.messages.values()].filter(
    ({ message, onlyFor }) =>
      message.channel_id === channelId &&
      (onlyFor === null || (onlyFor === userId && !dismissed.has(message.id))),
  );
  const uses = [
    ...[...state.failed.values()].map((pending) => ({ pending, isFailed: true })),
    ...[...state.pending.values()].map((pending) => ({ pending, isFailed: false })),
  ].filter(({ pending }) => pending.userId === userId);
  const components = new Map(
    uses.flatMap(({ pending: { messageId, customId }, isFailed }) =>
      messageId === null || customId === null ? [] : [[messageId, { customId, isFailed }]],
    ),
  );
  const items: TimelineItem[] = seen.map((page, index) => ({
    type: "message",
    id: page.message.id,
    page,
    isContinuation: isContinuation(seen[index - 1], page),
    component: components.get(page.message.id) ?? null,
  }));
  for (const { pending, isFailed } of uses) {
    const { id, customId } = pending;
    if (customId !== null || !isOurs(pending) || dismissed.has(id)) continue;
    items.push({ type: isFailed ? "failed" : "sending", id, pending });
  }
  return items.toSorted((a, b) => compareIds(a.id, b.id));
}

function isContinuation(before: PageMessage | undefined, { message }: PageMessage): boolean {
  return (
    before !== undefined &&
    message.type === MessageType.Default &&
    before.message.author.id === message.author.id &&
    before.onlyFor === null &&
    Date.parse(message.timestamp) - Date.parse(before.message.timestamp) < TOGETHER
  );
}

/** Ids grow with time, and are longer than a number holds. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}
