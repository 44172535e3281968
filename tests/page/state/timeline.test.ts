import { MessageType } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";

import type { PageEvent, PageMessage } from "../../../src/sandbox/page/protocol.ts";
import { EMPTY, afterEvent } from "../../../src/page/state/channel.ts";
import { timeline } from "../../../src/page/state/timeline.ts";
import { CHANNEL, messageOf, pendingOf } from "./messages.ts";

const after = (...events: readonly PageEvent[]) => events.reduce(afterEvent, EMPTY);
const told = (message: PageMessage): PageEvent => ({ type: "message", message });
const VIEWER = { userId: "1", channelId: CHANNEL, dismissed: new Set<string>() };

const press = (id: string) => pendingOf(id, { command: null, messageId: "1", customId: "next" });
const component = (...events: readonly PageEvent[]) => {
  const [item] = timeline(after(told(messageOf("1")), ...events), VIEWER);
  return item?.type === "message" ? item.component : undefined;
};

describe("what a user sees", () => {
  it("is their channel’s messages by age, and of the private ones their own", () => {
    const state = after(
      told(messageOf("30")),
      told(messageOf("9")),
      told(messageOf("10", { onlyFor: "1" })),
      told(messageOf("11", { onlyFor: "2" })),
      told(messageOf("12", { channel_id: "501" })),
    );
    const ids = (viewer: Partial<typeof VIEWER>) =>
      timeline(state, { ...VIEWER, ...viewer }).map(({ id }) => id);
    expect(ids({})).toEqual(["9", "10", "30"]);
    expect(ids({ userId: "2" })).toEqual(["9", "11", "30"]);
    expect(ids({ dismissed: new Set(["10"]) })).toEqual(["9", "30"]);
    expect(ids({ channelId: "501" })).toEqual(["12"]);
  });

  it("follows edits and removals", () => {
    const state = after(
      told(messageOf("1")),
      told(messageOf("2")),
      told(messageOf("1", { content: "edited" })),
      { type: "removal", id: "2" },
    );
    expect(timeline(state, VIEWER)).toMatchObject([{ page: { message: { content: "edited" } } }]);
  });

  it("puts together what one person says in a row, but no answers", () => {
    const state = after(
      told(messageOf("1")),
      told(messageOf("2")),
      told(messageOf("3", { type: MessageType.ChatInputCommand })),
      told(messageOf("900")),
    );
    const flags = timeline(state, VIEWER).map(
      (item) => item.type === "message" && item.isContinuation,
    );
    expect(flags).toEqual([false, true, false, false]);
  });
});

describe("a command", () => {
  it("is being sent until its message is there", () => {
    const sent = after({ type: "pending", pending: pendingOf("5") });
    expect(timeline(sent, VIEWER)).toMatchObject([{ type: "sending", id: "5" }]);
    expect(timeline(sent, { ...VIEWER, userId: "2" })).toEqual([]);
    const user = messageOf("6").message.author;
    const answer = messageOf("6", {
      interaction_metadata: { id: "5", type: 2, user, authorizing_integration_owners: {} },
    });
    expect(timeline(afterEvent(sent, told(answer)), VIEWER)).toMatchObject([{ type: "message" }]);
  });

  it("has failed where the bot has not answered, until its user dismisses that", () => {
    const pending = pendingOf("5");
    const state = after({ type: "pending", pending }, { type: "failed", pending });
    expect(timeline(state, VIEWER)).toMatchObject([{ type: "failed", id: "5" }]);
    expect(timeline(state, { ...VIEWER, dismissed: new Set(["5"]) })).toEqual([]);
  });
});

describe("a button", () => {
  it("waits, fails, and is tried again", () => {
    const first = press("5");
    const waiting: PageEvent = { type: "pending", pending: first };
    const failed: PageEvent = { type: "failed", pending: first };
    expect(component(waiting)).toEqual({ customId: "next", isFailed: false });
    expect(component(waiting, failed)).toEqual({ customId: "next", isFailed: true });
    const again: PageEvent = { type: "pending", pending: press("6") };
    expect(component(waiting, failed, again)).toEqual({ customId: "next", isFailed: false });
    expect(component(waiting, failed, again, { type: "settled", id: "6" })).toBeNull();
  });
});

it("forgets the oldest of what is without end", () => {
  const pendings = Array.from({ length: 80 }, (_each, index) => pendingOf(String(index + 1)));
  const state = pendings.reduce(
    (before, pending) => afterEvent(before, { type: "failed", pending }),
    EMPTY,
  );
  expect(state.failed.size).toBe(50);
  expect(state.failed.has("80")).toBe(true);
});
