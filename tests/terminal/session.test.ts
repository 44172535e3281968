import type { APIMessage } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";

import { COMMANDS, MESSAGE_COMMANDS } from "../../src/commands/commands.ts";
import { toDiscordCommand, toDiscordMessageCommand } from "../../src/discord/definitions.ts";
import { inEnglish } from "../support/english.ts";
import { type Correspondent, Session } from "../../src/terminal/session.ts";
import type { Reply } from "../../src/model/reply.ts";

const COMMAND_BODIES = [
  ...COMMANDS.map(toDiscordCommand),
  ...MESSAGE_COMMANDS.map(toDiscordMessageCommand),
];
const ENTRY = {
  kind: "person",
  aliases: [],
  role: null,
  since: null,
  utterances: 1,
  fragments: 0,
  paraphrases: 0,
  articles: 1,
} as const;
const CHOICE: Reply = {
  kind: "chooseSpeaker",
  asked: "a",
  candidates: [
    { ...ENTRY, id: "~ada", name: "Ada" },
    { ...ENTRY, id: "~ida", name: "Ida" },
  ],
  total: 2,
  option: "person",
  ask: { command: "quote", options: {}, page: 0 },
};
const PAGED: Reply = {
  kind: "passages",
  query: "x",
  corrections: [],
  missing: [],
  misunderstood: [],
  quoting: [],
  shown: [],
  total: 9,
  whole: null,
  order: "best",
  orders: [],
  range: { from: null, to: null, undated: 9 },
  paging: { page: 0, pages: 2, ask: { command: "search", options: { query: "x" }, page: 0 } },
};

/** Stands for a message that is taken away. */
const REMOVAL: Reply = { kind: "problem", problem: "notYours" };

function message(reply: Reply): APIMessage {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { id: "1", content: "", ...inEnglish(reply) } as unknown as APIMessage;
}

/** A session with a bot that gives these answers, and what it was asked. */
function converse(...answers: readonly (Reply | Error)[]) {
  const asked: unknown[] = [];
  const next = (what: unknown) => {
    asked.push(what);
    const reply = answers[asked.length - 1] ?? new Error("no more answers");
    return {
      deleted: reply === REMOVAL,
      answer: reply instanceof Error ? Promise.reject(reply) : Promise.resolve(message(reply)),
    };
  };
  const user: Correspondent = {
    slash: (command, options) => next({ command, options }),
    press: (_message, customId) => next({ press: customId }),
    choose: (_message, customId, values) => next({ choose: customId, values }),
  };
  return {
    session: new Session(user, () => COMMAND_BODIES, { colour: false, width: null }, "en-GB"),
    asked,
  };
}

describe("a session", () => {
  it("sends a line as a slash command and shows the reply", async () => {
    const { session, asked } = converse(CHOICE);
    const text = await session.run("/quote a private:true");
    expect(asked).toEqual([{ command: "quote", options: { person: "a", private: true } }]);
    expect(text).toContain("Who is meant?");
    expect(text).toMatch(/\[1\] Ada {3}\[2\] Ida$/);
  });

  it("chooses and presses by number, each time of the last reply", async () => {
    const { session, asked } = converse(CHOICE, PAGED, PAGED);
    await session.run("/quote a");
    await session.run(" 2 ");
    await session.run("1");
    expect(asked.slice(1)).toEqual([
      { choose: "choose|quote|person", values: ["~ida"] },
      { press: "page|search|1|query=x" },
    ]);
  });

  it("says that there is no such choice, and goes on", async () => {
    const { session, asked } = converse(CHOICE);
    expect(await session.run("1")).toBe("The last reply has no choice 1");
    await session.run("/quote a");
    for (const number of ["0", "3", "99"]) {
      expect(await session.run(number)).toBe(`The last reply has no choice ${number}`);
    }
    expect(asked).toHaveLength(1);
  });

  it("says that a reply was removed, of which nothing can be chosen any more", async () => {
    const { session } = converse(CHOICE, REMOVAL);
    await session.run("/quote a");
    expect(await session.run("1")).toBe("(the reply was removed)");
    expect(await session.run("1")).toBe("The last reply has no choice 1");
  });

  it("makes errors text", async () => {
    const { session } = converse(new Error("The application did not respond"), CHOICE);
    expect(await session.run("/quote a")).toBe("The application did not respond");
    expect(await session.run("/weather")).toMatch(/^Unknown command "\/weather"/);
    expect(await session.run("/quote a")).toContain("Who is meant?");
  });

  it.each(["", "  ", "/", "help", "/help", "?"])(
    "shows the commands, and how to leave, for %j",
    async (line) => {
      const { session, asked } = converse();
      expect((await session.run(line)).split("\n")).toHaveLength(COMMANDS.length + 1);
      expect(asked).toEqual([]);
    },
  );
});
