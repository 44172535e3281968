import type { APIInteraction } from "discord-api-types/v10";
import { InteractionResponseType } from "discord-api-types/v10";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import { createMemoryArchive } from "../../src/archive/memory.ts";
import { COMMANDS, MESSAGE_COMMANDS } from "../../src/commands/commands.ts";
import { createDispatcher, type Dispatcher } from "../../src/discord/dispatch.ts";
import type { InteractionRecord } from "../../src/model/interaction-record.ts";
import type { MessageBody } from "../../src/rendering/message.ts";
import { expectDiscordTakes } from "../support/discord-rules.ts";
import { HARBOUR } from "../support/harbour.ts";
import {
  choose,
  messageCommand,
  press,
  recordingResponder,
  type Sent,
  slash,
  typing,
} from "../support/interactions.ts";
import { recordingLog } from "../support/log.ts";
import { COMMANDS_EN } from "../../src/texts/commands/en.ts";
import { jsonMutations, mutateJson } from "./mutate-json.ts";
import { chooseRuns, chooseSeed } from "./seed.ts";

const RUNS = chooseRuns(50_000);
const GIVEN_AN_ANSWER: ReadonlySet<string> = new Set(["answered", "advised"]);
const UNHURRIED = { burst: 1, each: 0 };
/** Something that is found, for whatever option. */
const GIVEN = ["Mara", "harbour", "ferry", "2026-03-01", "zzzz"];

let dispatcher: Dispatcher;
let latest: InteractionRecord | null = null;
function onDone(done: InteractionRecord): void {
  latest = done;
}
beforeAll(async () => {
  const archive = createMemoryArchive();
  await archive.change({ put: HARBOUR });
  const { log } = recordingLog();
  dispatcher = createDispatcher({ archive, log, pace: UNHURRIED, onDone });
});

/** Interactions as they come, of all kinds: each command with each option, and the controls of the answers. */
async function baseInteractions(): Promise<readonly APIInteraction[]> {
  const asked: APIInteraction[] = COMMANDS.flatMap(({ definition: { name, options } }) =>
    GIVEN.flatMap((text) => {
      const texts = Object.entries(options).filter(([, { type }]) => type === "text");
      const given = Object.fromEntries(
        texts.map(([option, { choices }]) => [option, choices?.[0] ?? text]),
      );
      return [
        slash(name),
        slash(name, given),
        ...texts.flatMap(([option]) => [
          slash(name, { [option]: text }),
          typing(name, option, { [option]: text }),
        ]),
      ];
    }),
  );
  const menus = MESSAGE_COMMANDS.map(({ texts }) =>
    messageCommand(texts(COMMANDS_EN), "“The ferry is late,” said Mara."),
  );
  const controls = new Map<string, APIInteraction>();
  for (const [index, each] of [...asked, ...menus].entries()) {
    for (const sent of await answersTo({ ...each, id: `base-${index}` })) {
      for (const control of controlsOf(sent)) controls.set(JSON.stringify(control), control);
    }
  }
  return [...asked, ...menus, ...controls.values()];
}

function controlsOf(sent: Sent): readonly APIInteraction[] {
  const body: unknown = "body" in sent ? sent.body : null;
  const found: APIInteraction[] = [];
  JSON.stringify(body, (_key, value: unknown) => {
    if (typeof value === "object" && value !== null && "custom_id" in value) {
      const id = String(value.custom_id);
      const options: unknown = "options" in value ? value.options : null;
      const values: unknown[] = Array.isArray(options) ? options.slice(0, 2) : [];
      if (values.length === 0) found.push(press(id));
      for (const each of values) found.push(choose(id, [String(Object(each).value)]));
    }
    return value;
  });
  return found;
}

async function answersTo(interaction: APIInteraction): Promise<readonly Sent[]> {
  const { sent, respond } = recordingResponder();
  await dispatcher.dispatch(interaction, respond);
  return sent;
}

describe(`${RUNS} mutated interactions`, () => {
  it("are each answered at most once, with what Discord takes, and nothing fails", async () => {
    const base = await baseInteractions();
    const seed = chooseSeed("interactions");
    let answered = 0;
    let next = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...base), jsonMutations, async (given, mutations) => {
        next += 1;
        // What Discord itself writes is there: an id, and a type. The rest may be anything.
        const { type } = given;
        const mutated = mutateJson({ ...given, id: null, type: null }, mutations);
        const interaction: unknown = { ...Object(mutated), id: String(next), type };
        latest = null;
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const sent = await answersTo(interaction as APIInteraction);
        const callbacks = sent.filter(({ way }) => way === "callback").length;
        expect(callbacks).toBeLessThanOrEqual(1);
        for (const one of sent) expectTaken(one);
        answered += sent.length;
        const sound = callbacks === 1 && GIVEN_AN_ANSWER.has(outcomeOf(latest));
        expect(mutations.only === "anything" || sound).toBe(true);
      }),
      { seed, numRuns: RUNS },
    );
    process.stdout.write(`interactions: ${answered} answers to mutations of ${base.length}\n`);
    expect(answered).toBeGreaterThan(RUNS / 2);
  });
});

function outcomeOf(record: InteractionRecord | null): string {
  return record?.outcome ?? "none";
}

function expectTaken(sent: Sent): void {
  if (sent.way === "delete") return;
  // What is shared is the client's own copy of a message, whatever it made of it.
  if (sent.way === "public") return;
  if (sent.way === "edit") {
    const { embeds, components = [] } = sent.body;
    if (embeds === undefined) return;
    return expectDiscordTakes({ embeds, components, allowed_mentions: { parse: [] } });
  }
  if (sent.way !== "callback") return expectDiscordTakes(sent.body);
  const { body } = sent;
  if (body.type === InteractionResponseType.ApplicationCommandAutocompleteResult) {
    const { choices = [] } = body.data;
    for (const { name, value } of choices)
      for (const text of [name, String(value)]) checkLabel(text);
    if (choices.length > 25) throw new Error(`${choices.length} choices`);
  } else if ("data" in body && body.data !== undefined && "embeds" in body.data) {
    const [embed] = body.data.embeds ?? [];
    if (embed === undefined) throw new Error("An answer has no embed");
    const { components = [] } = body.data;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const rows = components as MessageBody["components"];
    expectDiscordTakes({ embeds: [embed], components: rows, allowed_mentions: { parse: [] } });
  }
}

/** Of 1 to 100 characters, not all of them blank. */
function checkLabel(text: string): void {
  const fits = text.trim() !== "" && text.length <= 100 && text.isWellFormed();
  if (!fits) throw new Error(`A choice of ${JSON.stringify(text)}`);
}
