import { describe, expect, test } from "vitest";
import { call, openSandbox } from "./bot.ts";

const text = (length: number) => "x".repeat(length);
const command = (more: object = {}) => ({ name: "find", description: "Find it", ...more });
const option = (more: object = {}) => ({ type: 3, name: "who", description: "Whom", ...more });
const withOptions = (...options: object[]) => [command({ options })];
const choices = (count: number, value: (index: number) => string = String) =>
  Array.from({ length: count }, (_, index) => ({ name: `n${index}`, value: value(index) }));

async function put(commands: unknown) {
  const sandbox = await openSandbox();
  const answers = [
    await call(sandbox, "PUT", `/applications/${sandbox.applicationId}/commands`, commands),
    await call(
      sandbox,
      "PUT",
      `/applications/${sandbox.applicationId}/guilds/${sandbox.guildId}/commands`,
      commands,
    ),
  ];
  return { sandbox, answers };
}

/** The tree with the error of the code where the path leads. */
function treeOf(path: string, code: string): object {
  return path
    .split(".")
    .filter((key) => key !== "")
    .reduceRight<object>((tree, key) => ({ [key]: tree }), {
      _errors: expect.arrayContaining([expect.objectContaining({ code })]),
    });
}

/** Options that bring a command named "find" and described in 7 characters to 8000 exactly. */
const to8000 = [
  ...Array.from({ length: 3 }, (_, index) =>
    option({ name: `o${index}`, choices: choices(25, (n) => `${n}`.padEnd(90, "x")) }),
  ),
  option({ name: "o3", choices: choices(10, (n) => `${n}`.padEnd(100, "x")) }),
];

describe("commands are taken", () => {
  test.each<[string, unknown]>([
    ["none", []],
    ["100 of them", Array.from({ length: 100 }, (_, index) => command({ name: `c${index}` }))],
    ["a name in another script", [command({ name: "поиск" }), command({ name: "खोज" })]],
    ["a user command with spaces and capitals", [{ type: 2, name: "Find Quotes" }]],
    ["the same name in two kinds", [command(), { type: 3, name: "find" }]],
    [
      "15 message commands beside 100 others, with and without an empty description",
      [
        ...Array.from({ length: 100 }, (_, index) => command({ name: `c${index}` })),
        ...Array.from({ length: 15 }, (_, index) => ({
          type: 3,
          name: `Was this said? ${index}`,
          ...(index === 0 ? { description: "" } : {}),
        })),
      ],
    ],
    [
      "25 options, the required ones first",
      withOptions(
        ...Array.from({ length: 25 }, (_, index) =>
          option({ name: `o${index}`, required: index < 3 }),
        ),
      ),
    ],
    ["25 choices", withOptions(option({ choices: choices(25) }))],
    [
      "permissions as text, as discord.js sends them",
      [command({ default_member_permissions: "32" })],
    ],
    ["permissions as null", [command({ default_member_permissions: null })]],
    ["8000 characters", withOptions(...to8000)],
    [
      "8000 characters, of each text the longest counted",
      [command({ options: to8000, name_localizations: { de: "such", uk: "шук" } })],
    ],
  ])("%s", async (_what, commands) => {
    const { sandbox, answers } = await put(commands);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(sandbox.violations).toEqual([]);
  });
});

describe("commands are refused", () => {
  test.each<[string, unknown, string, string]>([
    ["no list", {}, "", "LIST_TYPE_CONVERT"],
    ["no name", [{ description: "x" }], "0.name", "BASE_TYPE_REQUIRED"],
    ["an empty name", [command({ name: "" })], "0.name", "BASE_TYPE_REQUIRED"],
    ["a long name", [command({ name: text(33) })], "0.name", "BASE_TYPE_MAX_LENGTH"],
    [
      "a name with a space",
      [command({ name: "find it" })],
      "0.name",
      "APPLICATION_COMMAND_INVALID_NAME",
    ],
    [
      "a name with a capital",
      [command({ name: "Find" })],
      "0.name",
      "APPLICATION_COMMAND_INVALID_NAME",
    ],
    [
      "a translated name with a capital",
      [command({ name_localizations: { de: "Finde" } })],
      "0.name_localizations.de",
      "APPLICATION_COMMAND_INVALID_NAME",
    ],
    ["a name twice", [command(), command()], "1", "APPLICATION_COMMANDS_DUPLICATE_NAME"],
    ["no description", [{ name: "find" }], "0.description", "BASE_TYPE_REQUIRED"],
    [
      "a message command with a description",
      [{ type: 3, name: "Was this said?", description: "Find it" }],
      "0.description",
      "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID",
    ],
    [
      "a message command with options",
      [{ type: 3, name: "Was this said?", options: [option()] }],
      "0.options",
      "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID",
    ],
    [
      "a message command of 33 characters",
      [{ type: 3, name: text(33) }],
      "0.name",
      "BASE_TYPE_MAX_LENGTH",
    ],
    [
      "a long description",
      [command({ description: text(101) })],
      "0.description",
      "BASE_TYPE_MAX_LENGTH",
    ],
    [
      "contexts that there are not",
      [command({ contexts: [3] })],
      "0.contexts.0",
      "BASE_TYPE_CHOICES",
    ],
    [
      "permissions that are no number",
      [command({ default_member_permissions: "all" })],
      "0.default_member_permissions",
      "NUMBER_TYPE_COERCE",
    ],
    [
      "26 options",
      withOptions(...Array.from({ length: 26 }, (_, index) => option({ name: `o${index}` }))),
      "0.options",
      "BASE_TYPE_MAX_LENGTH",
    ],
    [
      "an option of a type that there is not",
      withOptions(option({ type: 12 })),
      "0.options.0.type",
      "UNION_TYPE_CHOICES",
    ],
    [
      "an option without a description",
      withOptions({ type: 3, name: "who" }),
      "0.options.0.description",
      "BASE_TYPE_REQUIRED",
    ],
    [
      "an option with a blank description",
      withOptions(option({ description: " " })),
      "0.options.0.description",
      "BASE_TYPE_REQUIRED",
    ],
    [
      "an option name with a capital",
      withOptions(option({ name: "Who" })),
      "0.options.0.name",
      "APPLICATION_COMMAND_INVALID_NAME",
    ],
    [
      "an option twice",
      withOptions(option(), option()),
      "0.options.1",
      "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
    ],
    [
      "a required option after another",
      withOptions(option(), option({ name: "b", required: true })),
      "0.options.1",
      "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
    ],
    [
      "an option beside a subcommand",
      withOptions(option({ type: 1, name: "sub" }), option()),
      "0.options",
      "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
    ],
    [
      "a fault inside a subcommand",
      withOptions(option({ type: 1, options: [option({ name: "B" })] })),
      "0.options.0.options.0.name",
      "APPLICATION_COMMAND_INVALID_NAME",
    ],
    [
      "26 choices",
      withOptions(option({ choices: choices(26) })),
      "0.options.0.choices",
      "BASE_TYPE_MAX_LENGTH",
    ],
    [
      "a long choice name",
      withOptions(option({ choices: [{ name: text(101), value: "x" }] })),
      "0.options.0.choices.0.name",
      "BASE_TYPE_MAX_LENGTH",
    ],
    [
      "a long choice value",
      withOptions(option({ choices: [{ name: "x", value: text(101) }] })),
      "0.options.0.choices.0.value",
      "BASE_TYPE_MAX_LENGTH",
    ],
    [
      "an empty choice value",
      withOptions(option({ choices: [{ name: "x", value: "" }] })),
      "0.options.0.choices.0.value",
      "BASE_TYPE_REQUIRED",
    ],
    [
      "a choice name twice",
      withOptions(
        option({
          choices: [
            { name: "x", value: "1" },
            { name: "x", value: "2" },
          ],
        }),
      ),
      "0.options.0.choices.1",
      "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS",
    ],
    [
      "choices beside autocomplete",
      withOptions(option({ autocomplete: true, choices: choices(1) })),
      "0.options.0.autocomplete",
      "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_AND_CHOICES",
    ],
    [
      "bounds the wrong way round",
      withOptions(option({ min_length: 5, max_length: 4 })),
      "0.options.0.min_length",
      "NUMBER_TYPE_MAX",
    ],
    [
      "numeric bounds the wrong way round",
      withOptions(option({ type: 4, min_value: 5, max_value: 4 })),
      "0.options.0.min_value",
      "NUMBER_TYPE_MAX",
    ],
    [
      "8001 characters in another language",
      [command({ options: to8000, description_localizations: { de: "Such es!" } })],
      "0",
      "APPLICATION_COMMAND_TOO_LARGE",
    ],
    [
      "8001 characters",
      [command({ description: "Find it!", options: to8000 })],
      "0",
      "APPLICATION_COMMAND_TOO_LARGE",
    ],
  ])("%s", async (_what, commands, path, code) => {
    const { sandbox, answers } = await put(commands);
    for (const { status, body } of answers) {
      expect(status).toBe(400);
      expect(body).toMatchObject({ message: "Invalid Form Body", code: 50_035 });
      expect(body).toMatchObject({ errors: treeOf(path, code) });
    }
    expect(sandbox.commands()).toEqual([]);
    expect(sandbox.violations).toHaveLength(2);
    expect(sandbox.violations[0]).toMatchObject({
      method: "PUT",
      path: `/api/v10/applications/${sandbox.applicationId}/commands`,
      body: commands,
      errors: treeOf(path, code),
    });
  });

  test.each([
    ["101 of them", 101, 1, 100],
    ["16 message commands", 16, 3, 15],
  ])("%s", async (_what, count, type, most) => {
    const description = type === 1 ? { description: "Find it" } : {};
    const many = Array.from({ length: count }, (_, index) => ({
      type,
      name: `c${index}`,
      ...description,
    }));
    const { sandbox, answers } = await put(many);
    const message = `Maximum number of application commands reached (${most}).`;
    expect(answers.map(({ body }) => body)).toEqual([
      { message, code: 30_032 },
      { message, code: 30_032 },
    ]);
    expect(sandbox.violations).toHaveLength(2);
  });
});
