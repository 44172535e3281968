import { describe, expect, it } from "vitest";

import { createSelf } from "../../src/discord/self.ts";
import { fakeRest } from "../support/fake-rest.ts";

function selfOf(answer: () => unknown) {
  const { rest, calls } = fakeRest(answer);
  const failures: unknown[] = [];
  const self = createSelf({
    version: "1.0.0",
    aboutUrl: null,
    startedAt: 0,
    rest,
    ping: () => 41,
    answers: () => null,
    onFailure: (error) => failures.push(error),
  });
  return { self, calls, failures };
}

describe("whose the bot is", () => {
  it("is asked of Discord once, when it is first needed", async () => {
    const { self, calls } = selfOf(() => ({ id: "7", bot_public: true, owner: { id: "1" } }));
    expect(calls).toEqual([]);
    expect(await self.isOwner("1")).toBe(true);
    expect(await self.isOwner("2")).toBe(false);
    expect(await self.isOwner("")).toBe(false);
    const { inviteUrl, upSince } = await self.facts();
    expect(inviteUrl).toContain("client_id=7");
    expect(upSince).toBe("1970-01-01T00:00:00.000Z");
    expect(calls).toHaveLength(1);
  });

  it("is any member of its team, where it has one", async () => {
    const { self } = selfOf(() => ({
      id: "7",
      bot_public: false,
      owner: { id: "1" },
      team: { members: [{ user: { id: "2" } }] },
    }));
    expect(await self.isOwner("2")).toBe(true);
    expect(await self.isOwner("1")).toBe(false);
    // A bot that only its owner may add is nobody's to invite.
    expect((await self.facts()).inviteUrl).toBeNull();
  });
});
