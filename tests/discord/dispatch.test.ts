import { setTimeout as sleep } from "node:timers/promises";

import { DiscordAPIError } from "discord.js";
import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { createDispatcher, type Dispatcher } from "../../src/discord/dispatch.ts";
import type { InteractionRecord } from "../../src/model/interaction-record.ts";
import { buildDigest } from "../support/digests.ts";
import { FERRY, HARBOUR } from "../support/harbour.ts";
import { hostileText } from "../support/hostile/texts.ts";
import {
  choose,
  inShort,
  INTERACTION_ID,
  messageCommand,
  press,
  recordingResponder,
  type Sent,
  slash,
  typing,
} from "../support/interactions.ts";
import { recordingLog } from "../support/log.ts";

const PROBLEM = "That did not work";
const TRY_AGAIN = "The archive did not answer. Please try again.";
const OTHER_USER = "100000000000000002";

let archive: Archive;
beforeEach(async () => {
  archive = createMemoryArchive();
  await archive.change({ put: HARBOUR });
});

/** What a dispatcher sends for one interaction. */
async function answer(
  interaction: Parameters<Dispatcher["dispatch"]>[0],
  using: Archive = archive,
  deferAfterMs = 1500,
): Promise<readonly Sent[]> {
  const { sent, respond } = recordingResponder();
  const { log } = recordingLog();
  await createDispatcher({ archive: using, log, deferAfterMs }).dispatch(interaction, respond);
  return sent;
}

/** An archive that takes its time. */
function slow(): Archive {
  return {
    ...archive,
    async status() {
      await sleep(30);
      return archive.status();
    },
  };
}

function broken(): Archive {
  return { ...archive, status: fail, completeSpeakers: fail };
}

async function fail(): Promise<never> {
  throw new Error("the disk is on fire");
}

function refusal(code: number): DiscordAPIError {
  const error = { code, message: "Invalid Form Body" };
  return new DiscordAPIError(error, code, 400, "POST", "https://discord.com/api/v10/x", {
    files: undefined,
    body: undefined,
  });
}

async function pagedArchive(): Promise<Archive> {
  await archive.change({
    put: Array.from({ length: 9 }, (_, index) =>
      buildDigest({ title: `Note ${index}`, paragraphs: ["A walrus was seen."] }),
    ),
  });
  return archive;
}

describe("a command of a message’s menu", () => {
  const QUOTED = "“We lost two cranes in one night” — Mara Okonjo";

  it("is answered in private, at once or late", async () => {
    const used = messageCommand("Was this said?", QUOTED);
    expect(inShort(await answer(used))).toEqual(["4 private: Verbatim"]);
    expect(inShort(await answer(used, slow(), 5))).toEqual(["5 private", "edit: Verbatim"]);
  });

  it.each([
    ["one that is gone", messageCommand("Translate", QUOTED)],
    ["one on a message without words", messageCommand("Was this said?", "<@1>")],
  ])("is answered with what to do: %s", async (_what, used) => {
    expect(inShort(await answer(used))).toEqual([`4 private: ${PROBLEM}`]);
  });

  it("that fails is answered so, and logged", async () => {
    const { sent, respond } = recordingResponder();
    const { log, faults } = recordingLog();
    const used = messageCommand("Was this said?", QUOTED);
    await createDispatcher({ archive: broken(), log }).dispatch(used, respond);
    expect(inShort(sent)).toEqual([`4 private: ${PROBLEM}`]);
    expect(faults()).toMatchObject([
      { interaction: INTERACTION_ID, command: "Was this said?", msg: "Cannot answer" },
    ]);
  });
});

describe("a slash command", () => {
  it("is answered at once, for all to see", async () => {
    const sent = await answer(slash("quote", { person: "Mara" }));
    expect(inShort(sent)).toEqual(["4: Mara Okonjo"]);
    expect(sent[0]).toMatchObject({ body: { data: { allowed_mentions: { parse: [] } } } });
  });

  it("is answered in private where its asker wants that", async () => {
    const sent = await answer(slash("quote", { person: "Mara", private: true }));
    expect(inShort(sent)).toEqual(["4 private: Mara Okonjo"]);
    expect(sent[0]).toMatchObject({ body: { data: { flags: 64 } } });
  });

  it("needs no options where all may be left out", async () => {
    const interaction = slash("summary");
    expect(inShort(await answer(interaction))).toEqual(["4: Newest articles"]);
  });

  it.each([
    ["nothing found", slash("search", { query: "kangaroo" }), "4 private: Nothing found"],
    ["an unknown command", slash("weather"), `4 private: ${PROBLEM}`],
    [
      "a text that is too long",
      slash("search", { query: "x".repeat(201) }),
      `4 private: ${PROBLEM}`,
    ],
    ["a choice that is gone", slash("summary", { length: "epic" }), `4 private: ${PROBLEM}`],
    ["a missing option", slash("quote", { person: "   " }), `4 private: ${PROBLEM}`],
  ])("is answered in private where the answer is noise: %s", async (_what, interaction, short) => {
    expect(inShort(await answer(interaction))).toEqual([short]);
  });

  it("says what to do about a text that is too long, and about a command that is gone", async () => {
    expect(await answer(slash("search", { query: "x".repeat(201) }))).toMatchObject([
      { body: { data: { embeds: [{ description: expect.stringContaining("fewer words") }] } } },
    ]);
    expect(await answer(slash("weather"))).toMatchObject([
      { body: { data: { embeds: [{ description: expect.stringContaining("reload Discord") }] } } },
    ]);
  });
});

describe("a slow answer", () => {
  it("is deferred, then edited in", async () => {
    const sent = await answer(slash("quote", { person: "Mara" }), slow(), 1);
    expect(inShort(sent)).toEqual(["5", "edit: Mara Okonjo"]);
  });

  it("is deferred in private where its asker wants that, whatever it is", async () => {
    const asked = { person: "Mara", private: true };
    expect(inShort(await answer(slash("quote", asked), slow(), 1))).toEqual([
      "5 private",
      "edit: Mara Okonjo",
    ]);
    const nobody = { person: "Zzyzx", private: true };
    expect(inShort(await answer(slash("quote", nobody), slow(), 1))).toEqual([
      "5 private",
      "edit: Nothing found",
    ]);
  });

  it("that turns out to be noise takes the public placeholder away", async () => {
    const sent = await answer(slash("quote", { person: "Zzyzx" }), slow(), 1);
    expect(inShort(sent)).toEqual(["5", "delete", "followUp: Nothing found"]);
  });

  it("to a button edits its message, or follows up in private where it is noise", async () => {
    await pagedArchive();
    const page = await answer(press("page|search|1|query=walrus"), slow(), 1);
    expect(inShort(page)).toEqual(["6", "edit: Search\\: walrus"]);
    const nothing = await answer(press("page|search|1|query=kangaroo"), slow(), 1);
    expect(inShort(nothing)).toEqual(["6", "followUp: Nothing found"]);
  });
});

describe("a button", () => {
  beforeEach(pagedArchive);

  it("changes its message for whoever asked, in a server and elsewhere", async () => {
    for (const inServer of [true, false]) {
      const sent = await answer(press("page|search|1|query=walrus", { inServer }));
      expect(inShort(sent)).toEqual(["7: Search\\: walrus"]);
      expect(JSON.stringify(sent)).toContain("page 2 of 2");
    }
  });

  it("gives everybody else a private copy", async () => {
    const sent = await answer(press("page|search|1|query=walrus", { by: OTHER_USER }));
    expect(inShort(sent)).toEqual(["4 private: Search\\: walrus"]);
    expect(JSON.stringify(sent)).toContain("page 2 of 2");
    const slowly = await answer(press("page|search|1|query=walrus", { by: OTHER_USER }), slow(), 1);
    expect(inShort(slowly)).toEqual(["5 private", "edit: Search\\: walrus"]);
  });

  it("does not overwrite its message with noise", async () => {
    const sent = await answer(press("page|search|1|query=kangaroo"));
    expect(inShort(sent)).toEqual(["4 private: Nothing found"]);
  });

  it.each(["quote:next:2", "page|quote|-1", ""])(
    "of another version says so: %j",
    async (customId) => {
      const sent = await answer(press(customId));
      expect(inShort(sent)).toEqual([`4 private: ${PROBLEM}`]);
      expect(JSON.stringify(sent)).toContain("older version");
    },
  );

  it("of a message that does not say who asked for it gives a private copy", async () => {
    const interaction = press("page|search|1|query=walrus");
    const { interaction_metadata: _gone, ...message } = interaction.message;
    const sent = await answer({ ...interaction, message });
    expect(inShort(sent)).toEqual(["4 private: Search\\: walrus"]);
    const { member: _nobody, ...unsigned } = { ...interaction, message };
    expect(inShort(await answer(unsigned))).toEqual(["4 private: Search\\: walrus"]);
  });
});

describe("a menu of pages", () => {
  beforeEach(pagedArchive);
  const JUMP = "jump|search|0|query=walrus";

  it("turns to the chosen page, for everybody else in a private copy", async () => {
    const sent = await answer(choose(JUMP, ["1"]));
    expect(inShort(sent)).toEqual(["7: Search\\: walrus"]);
    expect(JSON.stringify(sent)).toContain("page 2 of 2");
    const { interaction_metadata: _gone, ...message } = choose(JUMP, ["1"]).message;
    const copy = await answer({ ...choose(JUMP, ["1"]), message });
    expect(inShort(copy)).toEqual(["4 private: Search\\: walrus"]);
  });

  it.each([[["one"]], [["-1"]], [["99999999"]], [[""]], [[]]])(
    "answers a made-up value with what to do: %j",
    async (values) => {
      expect(inShort(await answer(choose(JUMP, values)))).toEqual([`4 private: ${PROBLEM}`]);
    },
  );
});

describe("a menu", () => {
  it("asks again with what was chosen and the rest of the question", async () => {
    const [mara] = (await archive.findSpeakers("Mara")).named;
    const sent = await answer(choose("choose|quote|person|about=cranes", [mara?.id ?? ""]));
    expect(inShort(sent)).toEqual(["7: Mara Okonjo"]);
    expect(JSON.stringify(sent)).toContain("Only about: cranes");
    expect(JSON.stringify(sent)).toContain("two cranes");
    expect(JSON.stringify(sent)).not.toContain("rebuild");
  });
});

describe("a menu of questions", () => {
  const SUMMARY = `ask|summary|0|article=~${FERRY.article.id}`;

  it("answers in private what is chosen, and leaves its message alone", async () => {
    const sent = await answer(choose("asks", [SUMMARY]));
    expect(inShort(sent)).toEqual([`4 private: ${FERRY.article.title}`]);
  });

  it("says that an article has been removed", async () => {
    await archive.change({ remove: [FERRY.article.id] });
    expect(inShort(await answer(choose("asks", [SUMMARY])))).toEqual([
      "4 private: No longer in the archive",
    ]);
  });

  it.each([[[]], [[""]], [["page|summary|0"]], [["asks"]], [["ask|context|0"]], [["ask|x|0"]]])(
    "answers a made-up value with what to do: %j",
    async (values) => {
      expect(inShort(await answer(choose("asks", values)))).toEqual([`4 private: ${PROBLEM}`]);
    },
  );
});

describe("whatever a client makes up", () => {
  it("is answered, and never with an error in the log", async () => {
    const COMMANDS = ["quote", "people", "search", "summary", "verify", "context", "x"];
    const OPTIONS = ["person", "article", "words", "about", "query", "length", "include", "text"];
    const pair = fc
      .tuple(fc.constantFrom(...OPTIONS), hostileText)
      .map(([name, text]) => `${name}=${text}`);
    const control = fc
      .tuple(
        fc.constantFrom("page", "jump", "ask", "choose", "open", "asks", "share", "remove"),
        fc.constantFrom(...COMMANDS),
        fc.constantFrom("0", "7", "person", "words"),
        fc.array(pair, { maxLength: 3 }),
      )
      .map(([kind, command, detail, pairs]) => [kind, command, detail, ...pairs].join("|"));
    const anyId = fc.oneof(control, hostileText, fc.constant("asks"));
    const values = fc.array(fc.oneof(anyId, fc.constantFrom("0", "1")), { maxLength: 2 });
    const property = fc.asyncProperty(anyId, fc.option(values), async (customId, chosen) => {
      const { sent, respond } = recordingResponder();
      const { log, faults } = recordingLog();
      const used = chosen === null ? press(customId) : choose(customId, chosen);
      await createDispatcher({ archive, log }).dispatch(used, respond);
      expect(sent).toHaveLength(1);
      expect(inShort(sent)[0]).toMatch(/^(?:4 private|7): ./u);
      expect(faults()).toEqual([]);
    });
    await fc.assert(property, { numRuns: 200 });
  });
});

describe("a menu that opens", () => {
  it("answers in private, and leaves its message alone", async () => {
    const [mara] = (await archive.findSpeakers("Mara")).named;
    const chosen = choose("open|quote|person", [mara?.id ?? ""]);
    expect(inShort(await answer(chosen))).toEqual(["4 private: Mara Okonjo"]);
    const { interaction_metadata: _gone, ...message } = chosen.message;
    expect(inShort(await answer({ ...chosen, message }))).toEqual(["4 private: Mara Okonjo"]);
  });
});

describe("a completion", () => {
  it("offers names with their ids", async () => {
    const sent = await answer(typing("quote", "person", { person: "oko", about: "x" }));
    expect(sent).toMatchObject([
      {
        way: "callback",
        body: {
          type: 8,
          data: {
            choices: [
              { name: "Mara Okonjo · harbour minister · 3", value: expect.stringMatching(/^~/) },
              { name: "Jonas Okonjo · 1" },
            ],
          },
        },
      },
    ]);
  });

  it("offers nothing where the command is gone, or nothing is being typed", async () => {
    const empty = [{ way: "callback", body: { type: 8, data: { choices: [] } } }];
    expect(await answer(typing("weather", "place", { place: "x" }))).toEqual(empty);
    expect(await answer(typing("quote", "other", { person: "x" }))).toEqual(empty);
  });

  it("keeps labels to Discord's length", async () => {
    const title = "word ".repeat(60).trim();
    await archive.change({ put: [buildDigest({ title, paragraphs: ["Text."] })] });
    const sent = await answer(typing("summary", "article", { article: "word" }));
    const label = `${"word ".repeat(19)}word…`;
    expect(sent).toMatchObject([{ body: { data: { choices: [{ name: label }] } } }]);
    expect(label.length).toBeLessThanOrEqual(100);
  });

  it("offers nothing where the archive fails, and logs why", async () => {
    const { sent, respond } = recordingResponder();
    const { log, faults } = recordingLog();
    const dispatcher = createDispatcher({ archive: broken(), log });
    await dispatcher.dispatch(typing("quote", "person", { person: "oko" }), respond);
    expect(sent).toEqual([{ way: "callback", body: { type: 8, data: { choices: [] } } }]);
    expect(faults()).toMatchObject([
      { interaction: INTERACTION_ID, command: "quote", err: { message: "the disk is on fire" } },
    ]);
  });
});

describe("a failure", () => {
  it("of the archive is one kind line to the user and the error to the log", async () => {
    const { sent, respond } = recordingResponder();
    const { log, faults } = recordingLog();
    const dispatcher = createDispatcher({ archive: broken(), log });
    await dispatcher.dispatch(slash("quote", { person: "Mara" }), respond);
    expect(inShort(sent)).toEqual([`4 private: ${PROBLEM}`]);
    expect(sent).toMatchObject([{ body: { data: { embeds: [{ description: TRY_AGAIN }] } } }]);
    expect(JSON.stringify(sent)).not.toContain("fire");
    expect(faults()).toMatchObject([
      { interaction: INTERACTION_ID, command: "quote", err: { message: "the disk is on fire" } },
    ]);
  });

  it.each([
    ["at once", () => archive, 1500, 0, ["4: Mara Okonjo", `4 private: ${PROBLEM}`]],
    ["after a deferral", slow, 1, 1, ["5", "edit: Mara Okonjo", "delete", `followUp: ${PROBLEM}`]],
  ] as const)("of the answer's body, refused %s, is a kind line too", async (...row) => {
    const [, using, deferAfterMs, refused, expected] = row;
    const { sent, respond } = recordingResponder((_sent, index) => {
      if (index === refused) throw refusal(50035);
    });
    const { log, faults } = recordingLog();
    const dispatcher = createDispatcher({ archive: using(), log, deferAfterMs });
    await dispatcher.dispatch(slash("quote", { person: "Mara" }), respond);
    expect(inShort(sent)).toEqual(expected);
    expect(faults()).toMatchObject([{ interaction: INTERACTION_ID, command: "quote" }]);
  });

  it("of a private answer's body after a public deferral does not delete twice", async () => {
    const { sent, respond } = recordingResponder((_sent, index) => {
      if (index === 2) throw refusal(50035);
    });
    const { log } = recordingLog();
    const dispatcher = createDispatcher({ archive: slow(), log, deferAfterMs: 1 });
    await dispatcher.dispatch(slash("quote", { person: "Zzyzx" }), respond);
    expect(inShort(sent)).toEqual([
      "5",
      "delete",
      "followUp: Nothing found",
      `followUp: ${PROBLEM}`,
    ]);
  });

  it("to reach Discord is logged, and nothing more is tried", async () => {
    const { sent, respond } = recordingResponder(() => {
      throw refusal(10062);
    });
    const { log, faults } = recordingLog();
    const dispatcher = createDispatcher({ archive, log });
    await dispatcher.dispatch(slash("quote", { person: "Mara" }), respond);
    expect(sent).toHaveLength(1);
    expect(faults()).toMatchObject([{ interaction: INTERACTION_ID, err: { code: 10062 } }]);
  });
});

describe("a dispatcher", () => {
  it("is idle when all that it took is done", async () => {
    const { sent, respond } = recordingResponder();
    const { log } = recordingLog();
    const dispatcher = createDispatcher({ archive: slow(), log });
    void dispatcher.dispatch(slash("quote", { person: "Mara" }), respond);
    const another = { ...slash("summary", { article: FERRY.article.id }), id: "2" };
    void dispatcher.dispatch(another, respond);
    expect(sent).toEqual([]);
    await dispatcher.idle();
    expect(sent).toHaveLength(2);
    await dispatcher.idle();
  });

  it.each([
    ["answered", slash("quote", { person: "Mara" }), "command", "quote"],
    ["advised", slash("quote", { person: "Nobody Such" }), "command", "quote"],
    ["advised", slash("made up"), "command", "unknown"],
    ["answered", messageCommand("Was this said?", "nothing of the kind"), "menu", "Was this said?"],
    ["answered", typing("quote", "person", { person: "Mar" }), "autocomplete", "quote"],
    ["answered", typing("quote", "before", { before: "Mar" }), "autocomplete", "quote"],
    ["advised", press("made up by a client"), "component", "unknown"],
  ] as const)(
    "logs what was %s in one line, and tells of it",
    async (outcome, asked, type, command) => {
      const { respond } = recordingResponder();
      const { log, lines } = recordingLog();
      const told: InteractionRecord[] = [];
      const dispatcher = createDispatcher({ archive, log, onDone: (done) => void told.push(done) });
      await dispatcher.dispatch(asked, respond);
      expect(lines).toMatchObject([{ interaction: INTERACTION_ID, type, command, outcome }]);
      expect(told).toMatchObject([{ id: INTERACTION_ID, type, command, outcome }]);
      expect(told[0]?.ms).toBeGreaterThanOrEqual(0);
    },
  );

  it("counts what fails, and what Discord does not take", async () => {
    const told: InteractionRecord[] = [];
    const { log } = recordingLog();
    const onDone = (done: InteractionRecord): void => void told.push(done);
    const asked = slash("quote", { person: "Mara" });
    const failing = createDispatcher({ archive: broken(), log, onDone });
    await failing.dispatch(asked, recordingResponder().respond);
    const unheard = recordingResponder(() => {
      throw refusal(10062);
    });
    await createDispatcher({ archive, log, onDone }).dispatch(asked, unheard.respond);
    expect(told.map(({ outcome }) => outcome)).toEqual(["failed", "undelivered"]);
  });

  it("logs nothing that a user wrote", async () => {
    const { respond } = recordingResponder();
    const { log, lines } = recordingLog();
    const dispatcher = createDispatcher({ archive, log });
    const asked = [
      slash("search", { query: "s3cret" }),
      slash("s3cret", { person: "s3cret" }),
      messageCommand("Was this said?", "“s3cret words”"),
      press("page|quote|0|person=s3cret"),
      typing("quote", "person", { person: "s3cret" }),
    ];
    for (const [id, each] of asked.entries()) {
      await dispatcher.dispatch({ ...each, id: String(id) }, respond);
    }
    expect(lines).toHaveLength(asked.length);
    expect(JSON.stringify(lines)).not.toContain("s3cret");
  });

  it("answers an interaction that comes twice once", async () => {
    const { sent, respond } = recordingResponder();
    const { log, lines } = recordingLog();
    const dispatcher = createDispatcher({ archive, log });
    const asked = slash("quote", { person: "Mara" });
    await Promise.all([dispatcher.dispatch(asked, respond), dispatcher.dispatch(asked, respond)]);
    expect(sent).toHaveLength(1);
    expect(lines).toHaveLength(1);
  });

  it("survives what is shaped like no interaction", async () => {
    const { respond } = recordingResponder();
    const { log, faults } = recordingLog();
    const dispatcher = createDispatcher({ archive, log });
    const shapeless = { ...press("page|quote|0|person=x") };
    Reflect.deleteProperty(shapeless, "data");
    await dispatcher.dispatch(shapeless, respond);
    expect(faults().map(({ interaction }) => interaction)).toContain(INTERACTION_ID);
  });
});
