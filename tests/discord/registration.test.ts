import { ApplicationCommandUpdateRequestSchema } from "discord-api-spec/zod";
import { describe, expect, it } from "vitest";

import { COMMANDS, MESSAGE_COMMANDS } from "../../src/commands/commands.ts";
import { toDiscordCommand, toDiscordMessageCommand } from "../../src/discord/definitions.ts";
import { registerCommands } from "../../src/discord/registration.ts";
import { fakeRest } from "../support/fake-rest.ts";

const BODIES = COMMANDS.map(toDiscordCommand);
const MENU = MESSAGE_COMMANDS.map(toDiscordMessageCommand);
const GLOBAL = "/api/v10/applications/1/commands";
const GUILD = "/api/v10/applications/1/guilds/2/commands";

/** Commands as Discord returns them: with what it adds, and without what is its default. */
function asReturned(overrides: Readonly<Record<string, unknown>> = {}): readonly object[] {
  return BODIES.toReversed().map((body, index) => ({
    id: String(index),
    application_id: "1",
    version: "7",
    default_member_permissions: null,
    nsfw: false,
    ...body,
    options: body.options?.map(({ required, ...option }) => ({
      ...option,
      ...(required === true ? { required } : {}),
    })),
    ...overrides,
  }));
}

type Option = { readonly choices?: readonly object[] };

/** The same, but with options, or choices, that are different. */
function withOptions(change: (option: Option) => object): readonly object[] {
  return asReturned().map((command) => ({
    ...command,
    options: ("options" in command && Array.isArray(command.options) ? command.options : []).map(
      change,
    ),
  }));
}

const withoutFirstChoices = () =>
  withOptions((option) =>
    option.choices === undefined ? option : { ...option, choices: option.choices.slice(1) },
  );

const withoutLocalizedOptions = () =>
  withOptions((option) => ({ ...option, description_localizations: null }));

const withoutLocalizedChoices = () =>
  withOptions((option) =>
    option.choices === undefined
      ? option
      : {
          ...option,
          choices: option.choices.map((choice) => ({ ...choice, name_localizations: null })),
        },
  );

async function register(registered: unknown, guildId: string | null = null) {
  const { rest, calls } = fakeRest(({ method }) => (method === "GET" ? registered : []));
  const changed = await registerCommands(rest, "1", guildId, BODIES);
  return { changed, calls };
}

describe("registerCommands", () => {
  it("registers nothing where Discord has the same, with its defaults", async () => {
    const { changed, calls } = await register(asReturned());
    expect(changed).toBe(false);
    expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([`GET ${GLOBAL}`]);
    expect(calls[0]?.authorization).toBe("Bot bot-token");
    expect(calls[0]?.query).toBe("with_localizations=true");
  });

  it.each([
    ["nothing", []],
    ["another description", asReturned({ description: "Another" })],
    ["no names in other languages", asReturned({ name_localizations: null })],
    ["another description in German", asReturned({ description_localizations: { de: "X" } })],
    ["options without other languages", withoutLocalizedOptions()],
    ["choices without other languages", withoutLocalizedChoices()],
    ["fewer options", asReturned({ options: [] })],
    ["other choices", withoutFirstChoices()],
    ["other places", asReturned({ contexts: [0] })],
    ["one more command", [...asReturned(), { ...asReturned()[0], name: "old" }]],
  ])("replaces all at once where Discord has %s", async (_what, registered) => {
    const { changed, calls } = await register(registered);
    expect(changed).toBe(true);
    expect(calls.map(({ method }) => method)).toEqual(["GET", "PUT"]);
    expect(calls[1]).toMatchObject({ path: GLOBAL, body: BODIES.map(({ name }) => ({ name })) });
  });

  it("leaves the place of a server's commands to Discord", async () => {
    const stored = asReturned({ contexts: null, integration_types: [0] });
    const same = await register(stored, "2");
    expect(same.changed).toBe(false);
    expect(same.calls[0]?.path).toBe(GUILD);
    const first = await register([], "2");
    expect(first.calls[1]).toMatchObject({ method: "PUT", path: GUILD });
    expect(JSON.stringify(first.calls[1]?.body)).not.toMatch(/contexts|integration_types/);
  });

  it("sends what it would compare as the same", async () => {
    const { calls } = await register([]);
    expect((await register(calls[1]?.body)).changed).toBe(false);
  });
});

describe("toDiscordCommand", () => {
  it.each([...BODIES, ...MENU].map((body) => [body.name, body] as const))(
    "makes of %s what Discord's schema takes, for everywhere",
    (_name, body) => {
      const { error } = ApplicationCommandUpdateRequestSchema.safeParse(body);
      expect(error?.issues ?? []).toEqual([]);
      expect(body).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    },
  );

  it("says which options are completed, how long they are, and which are flags", () => {
    expect(BODIES.find(({ name }) => name === "quote")?.options).toMatchObject([
      { type: 3, name: "person", required: false, autocomplete: true, max_length: 100 },
      { type: 3, name: "article", required: false, autocomplete: true, max_length: 100 },
      { type: 3, name: "about", required: false, max_length: 40 },
      {
        type: 3,
        name: "include",
        choices: [
          {
            name: "paraphrases",
            name_localizations: { uk: "перекази", "es-419": "paráfrasis" },
            value: "paraphrases",
          },
        ],
      },
      { type: 3, name: "after", required: false, max_length: 40 },
      { type: 3, name: "before", required: false, max_length: 40 },
      { type: 3, name: "source", required: false, autocomplete: true, max_length: 60 },
      { type: 5, name: "private", required: false, name_localizations: { de: "privat" } },
    ]);
  });
});
