import { InteractionType } from "discord.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ApiError } from "../../src/sandbox/api-error.ts";
import { checkCallback, checkEdit, checkFollowUp } from "../../src/sandbox/validation.ts";

/** What a check refuses: its code, and each fault as `path CODE`. */
function refusal(check: () => unknown): { code: number; faults: string[] } | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { code: error.code, faults: faultsIn(error.errors ?? {}, []) };
  }
}

function faultsIn(tree: object, path: string[]): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (key === "_errors" && Array.isArray(value)) {
      return value.map(({ code }: { code: string }) => `${path.join(".")} ${code}`);
    }
    return typeof value === "object" && value !== null ? faultsIn(value, [...path, key]) : [];
  });
}

const faultsOf = (message: object) => refusal(() => checkFollowUp(message))?.faults ?? [];

const text = (length: number) => "x".repeat(length);
const row = (...components: object[]) => ({ type: 1, components });
const button = (more: object = {}) => ({
  type: 2,
  style: 1,
  label: "Go",
  custom_id: "go",
  ...more,
});
const select = (more: object = {}) => ({
  type: 3,
  custom_id: "pick",
  options: [{ label: "A", value: "a" }],
  ...more,
});
const buttons = (count: number, prefix = "") =>
  Array.from({ length: count }, (_, index) => button({ custom_id: `${prefix}${index}` }));
const embeds = (...list: object[]) => ({ embeds: list });
const components = (...list: object[]) => ({ content: "x", components: list });

describe("a message is taken", () => {
  test.each<[string, object]>([
    ["with content of 2000 characters", { content: text(2000) }],
    ["with an embed alone", embeds({ title: "x" })],
    ["with an embed that only has a field", embeds({ fields: [{ name: "x", value: "y" }] })],
    ["with an embed that only has a picture", embeds({ image: { url: "attachment://x.png" } })],
    ["with 10 embeds", embeds(...Array.from({ length: 10 }, () => ({ title: "x" })))],
    [
      "with 6000 characters over its embeds",
      embeds({ description: text(4096) }, { description: text(1904) }),
    ],
    [
      "with every part of an embed at its limit",
      embeds({
        title: text(256),
        description: text(1000),
        author: { name: text(256), url: "https://example.org/a" },
        footer: { text: text(1000) },
        fields: [{ name: text(256), value: text(1024), inline: true }],
        color: 0xff_ff_ff,
        timestamp: "2024-05-06T07:08:09.000Z",
        url: "https://example.org/x",
      }),
    ],
    [
      "with a time that has an offset",
      embeds({ title: "x", timestamp: "2024-05-06T07:08:09+02:00" }),
    ],
    [
      "with five rows of five buttons",
      components(...[1, 2, 3, 4, 5].map((n) => row(...buttons(5, `${n}-`)))),
    ],
    ["with components alone", { components: [row(button())] }],
    [
      "with a button that has an emoji alone",
      components(row(button({ label: null, emoji: { name: "🔎" } }))),
    ],
    [
      "with a link button",
      components(row({ type: 2, style: 5, label: "x", url: "https://example.org/" })),
    ],
    [
      "with a select of 25 options",
      components(
        row(
          select({
            options: Array.from({ length: 25 }, (_, n) => ({ label: text(100), value: `${n}` })),
          }),
        ),
      ),
    ],
    [
      "with nulls for what it does not have",
      { content: "x", embeds: null, components: null, flags: null },
    ],
    ["with keys that nobody knows", { content: "x", nonsense: 1 }],
  ])("%s", (_what, message) => {
    expect(faultsOf(message)).toEqual([]);
    expect(refusal(() => checkEdit(message))).toBeUndefined();
  });
});

describe("a message is refused", () => {
  test.each<[string, object, string[]]>([
    ["for long content", { content: text(2001) }, ["content BASE_TYPE_MAX_LENGTH"]],
    ["for content that is no text", { content: 5 }, ["content STRING_TYPE_CONVERT"]],
    [
      "for 11 embeds",
      embeds(...Array.from({ length: 11 }, () => ({ title: "x" }))),
      ["embeds BASE_TYPE_MAX_LENGTH"],
    ],
    ["for an embed with nothing", embeds({}), ["embeds.0.description BASE_TYPE_REQUIRED"]],
    [
      "for an embed with a colour alone",
      embeds({ title: "x" }, { color: 5 }),
      ["embeds.1.description BASE_TYPE_REQUIRED"],
    ],
    ["for an embed that is null", { embeds: [null] }, ["embeds.0 LIST_ITEM_VALUE_REQUIRED"]],
    ["for a long title", embeds({ title: text(257) }), ["embeds.0.title BASE_TYPE_MAX_LENGTH"]],
    [
      "for a long description",
      embeds({ description: text(4097) }),
      ["embeds.0.description BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "for a long footer",
      embeds({ footer: { text: text(2049) } }),
      ["embeds.0.footer.text BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "for an empty footer",
      embeds({ title: "x", footer: { text: "" } }),
      ["embeds.0.footer.text BASE_TYPE_REQUIRED"],
    ],
    [
      "for a long author",
      embeds({ author: { name: text(257) } }),
      ["embeds.0.author.name BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "for an author without a name",
      embeds({ title: "x", author: { url: "https://example.org/" } }),
      ["embeds.0.author.name BASE_TYPE_REQUIRED"],
    ],
    [
      "for 26 fields",
      embeds({ fields: Array.from({ length: 26 }, () => ({ name: "x", value: "y" })) }),
      ["embeds.0.fields BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "for a long field name",
      embeds({ fields: [{ name: text(257), value: "y" }] }),
      ["embeds.0.fields.0.name BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "for a long field value",
      embeds({ fields: [{ name: "x", value: text(1025) }] }),
      ["embeds.0.fields.0.value BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "for an empty field name",
      embeds({ fields: [{ name: "", value: "y" }] }),
      ["embeds.0.fields.0.name BASE_TYPE_REQUIRED"],
    ],
    [
      "for a blank field value",
      embeds({ fields: [{ name: "x", value: " \n" }] }),
      ["embeds.0.fields.0.value BASE_TYPE_REQUIRED"],
    ],
    [
      "for a field without a value",
      embeds({ fields: [{ name: "x" }] }),
      ["embeds.0.fields.0.value BASE_TYPE_REQUIRED"],
    ],
    [
      "for a colour out of range",
      embeds({ title: "x", color: 0x1_00_00_00 }),
      ["embeds.0.color NUMBER_TYPE_MAX"],
    ],
    [
      "for what is no URL",
      embeds({ title: "x", url: "here" }),
      ["embeds.0.url URL_TYPE_INVALID_URL"],
    ],
    [
      "for a URL of another scheme",
      embeds({ title: "x", url: "ftp://example.org/" }),
      ["embeds.0.url URL_TYPE_INVALID_SCHEME"],
    ],
    [
      "for a time in words",
      embeds({ title: "x", timestamp: "yesterday" }),
      ["embeds.0.timestamp DATE_TIME_TYPE_PARSE"],
    ],
    [
      "for 6001 characters over its embeds",
      embeds({ description: text(4096) }, { title: text(100), description: text(1805) }),
      ["embeds MAX_EMBED_SIZE_EXCEEDED"],
    ],
    [
      "for 6001 characters, every counted part among them",
      embeds(
        {
          title: text(200),
          description: text(3000),
          author: { name: text(200) },
          footer: { text: text(1000) },
        },
        {
          fields: [
            { name: text(200), value: text(1000) },
            { name: text(200), value: text(201) },
          ],
        },
      ),
      ["embeds MAX_EMBED_SIZE_EXCEEDED"],
    ],
    ["for a button outside a row", components(button()), ["components.0.type UNION_TYPE_CHOICES"]],
    [
      "for text outside Components V2",
      components({ type: 10, content: "x" }),
      ["components.0.type UNION_TYPE_CHOICES"],
    ],
    [
      "for a component without a type",
      components({ components: [] }),
      ["components.0.type BASE_TYPE_REQUIRED"],
    ],
    [
      "for a row in a row",
      components(row(row(button()))),
      ["components.0.components.0.type UNION_TYPE_CHOICES"],
    ],
    ["for a row with nothing", components(row()), ["components.0.components BASE_TYPE_MIN_LENGTH"]],
    [
      "for six rows",
      components(...[1, 2, 3, 4, 5, 6].map((n) => row(button({ custom_id: `${n}` })))),
      ["components BASE_TYPE_BAD_LENGTH"],
    ],
    [
      "for six buttons in a row",
      components(row(...buttons(6))),
      ["components.0.components BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "for a button beside a select",
      components(row(select(), button())),
      ["components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED"],
    ],
    [
      "for two selects in a row",
      components(row(select(), select({ custom_id: "b" }))),
      ["components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED"],
    ],
    [
      "for a custom id twice",
      components(row(button()), row(button({ disabled: true }))),
      ["components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED"],
    ],
    [
      "for a long custom id",
      components(row(button({ custom_id: text(101) }))),
      ["components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "for an empty custom id",
      components(row(button({ custom_id: "" }))),
      ["components.0.components.0.custom_id BASE_TYPE_REQUIRED"],
    ],
    [
      "for a button without a custom id",
      components(row({ type: 2, style: 2, label: "x" })),
      ["components.0.components.0.custom_id BASE_TYPE_REQUIRED"],
    ],
    [
      "for a long label",
      components(row(button({ label: text(81) }))),
      ["components.0.components.0.label BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "for a button without label or emoji",
      components(row(button({ label: " " }))),
      ["components.0.components.0.label BASE_TYPE_REQUIRED"],
    ],
    [
      "for an emoji that is none",
      components(row(button({ emoji: { name: "search" } }))),
      ["components.0.components.0.emoji.name BUTTON_COMPONENT_INVALID_EMOJI"],
    ],
    [
      "for a style that there is not",
      components(row(button({ style: 9 }))),
      ["components.0.components.0.style BASE_TYPE_CHOICES"],
    ],
    [
      "for a link button without a link",
      components(row({ type: 2, style: 5, label: "x" })),
      ["components.0.components.0.url BASE_TYPE_REQUIRED"],
    ],
    [
      "for a link to a script",
      components(row({ type: 2, style: 5, label: "x", url: "javascript:alert(1)" })),
      ["components.0.components.0.url URL_TYPE_INVALID_SCHEME"],
    ],
    [
      "for a link button with a custom id",
      components(row(button({ style: 5, url: "https://example.org/" }))),
      ["components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_AND_URL"],
    ],
    [
      "for a select with nothing",
      components(row(select({ options: [] }))),
      ["components.0.components.0.options BASE_TYPE_MIN_LENGTH"],
    ],
    [
      "for a select of 26 options",
      components(
        row(
          select({
            options: Array.from({ length: 26 }, (_, n) => ({ label: "x", value: `${n}` })),
          }),
        ),
      ),
      ["components.0.components.0.options BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "for a value twice",
      components(
        row(
          select({
            options: [
              { label: "A", value: "a" },
              { label: "B", value: "a" },
            ],
          }),
        ),
      ),
      ["components.0.components.0.options.1 SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"],
    ],
    [
      "for a long option label",
      components(row(select({ options: [{ label: text(101), value: "a" }] }))),
      ["components.0.components.0.options.0.label BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "for a long option value",
      components(row(select({ options: [{ label: "A", value: text(101) }] }))),
      ["components.0.components.0.options.0.value BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "for a long option description",
      components(row(select({ options: [{ label: "A", value: "a", description: text(101) }] }))),
      ["components.0.components.0.options.0.description BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "for a blank option label",
      components(row(select({ options: [{ label: " ", value: "a" }] }))),
      ["components.0.components.0.options.0.label BASE_TYPE_REQUIRED"],
    ],
    [
      "for a long placeholder",
      components(row(select({ placeholder: text(151) }))),
      ["components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "for more values than options",
      components(row(select({ max_values: 2 }))),
      ["components.0.components.0.max_values NUMBER_TYPE_MAX"],
    ],
    [
      "for content with Components V2",
      { content: "x", flags: 32_768, components: [{ type: 10, content: "y" }] },
      ["content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"],
    ],
    ["for flags that are no number", { content: "x", flags: "64" }, ["flags NUMBER_TYPE_COERCE"]],
    [
      "for mentions of a kind that there is not",
      { content: "x", allowed_mentions: { parse: ["all"] } },
      ["allowed_mentions.parse.0 BASE_TYPE_CHOICES"],
    ],
  ])("%s", (_what, message, faults) => {
    expect(refusal(() => checkFollowUp(message))).toEqual({ code: 50_035, faults });
    expect(refusal(() => checkEdit(message))).toEqual({ code: 50_035, faults });
    const inCallback = faults.map((fault) => `data.${fault}`);
    for (const type of [4, 7]) {
      const check = () => checkCallback({ type, data: message }, InteractionType.MessageComponent);
      expect(refusal(check)).toEqual({ code: 50_035, faults: inCallback });
    }
  });

  test.each([
    {},
    { content: "" },
    { content: " \n" },
    { embeds: [], components: [] },
    { flags: 64 },
  ])("as empty: %j", (message) => {
    expect(refusal(() => checkFollowUp(message))).toEqual({ code: 50_006, faults: [] });
    const reply = { type: 4, data: message };
    expect(refusal(() => checkCallback(reply, InteractionType.ApplicationCommand))?.code).toBe(
      50_006,
    );
    // A deferral shows nothing yet, and an edit may leave things as they are.
    const deferral = { type: 5, data: message };
    expect(
      refusal(() => checkCallback(deferral, InteractionType.ApplicationCommand)),
    ).toBeUndefined();
    expect(refusal(() => checkEdit(message))).toBeUndefined();
  });

  test("if it is not an object at all", () => {
    for (const body of [undefined, null, 5, "x", []]) {
      expect(refusal(() => checkFollowUp(body))?.code).toBe(50_035);
      expect(refusal(() => checkCallback(body, InteractionType.ApplicationCommand))?.code).toBe(
        50_035,
      );
    }
  });
});

const checkChoices = (choices: unknown, focused?: number) => () =>
  checkCallback(
    { type: 8, data: { choices } },
    InteractionType.ApplicationCommandAutocomplete,
    focused,
  );
const choice = (name: unknown, value: unknown) => ({ name, value });

describe("autocomplete choices", () => {
  test.each<[string, unknown, number | undefined]>([
    ["none", [], undefined],
    [
      "25 of 100 characters",
      Array.from({ length: 25 }, () => choice(text(100), text(100))),
      undefined,
    ],
    ["whole numbers for an integer", [choice("One", 1)], 4],
    ["numbers for a number", [choice("Half", 0.5)], 10],
  ])("are taken: %s", (_what, choices, focused) => {
    expect(refusal(checkChoices(choices, focused))).toBeUndefined();
  });

  test.each<[string, unknown, string[], number?]>([
    [
      "26",
      Array.from({ length: 26 }, () => choice("x", "y")),
      ["data.choices BASE_TYPE_MAX_LENGTH"],
    ],
    ["a long name", [choice(text(101), "y")], ["data.choices.0.name BASE_TYPE_MAX_LENGTH"]],
    ["an empty name", [choice("", "y")], ["data.choices.0.name BASE_TYPE_REQUIRED"]],
    [
      "a blank name",
      [choice("x", "y"), choice(" ", "y")],
      ["data.choices.1.name BASE_TYPE_REQUIRED"],
    ],
    ["a long value", [choice("x", text(101))], ["data.choices.0.value BASE_TYPE_MAX_LENGTH"]],
    ["an empty value", [choice("x", "")], ["data.choices.0.value BASE_TYPE_REQUIRED"]],
    ["no value", [{ name: "x" }], ["data.choices.0.value BASE_TYPE_REQUIRED"]],
    ["a number for text", [choice("x", 1)], ["data.choices.0.value STRING_TYPE_CONVERT"]],
    ["text for a number", [choice("x", "1")], ["data.choices.0.value NUMBER_TYPE_COERCE"], 4],
    ["no list", {}, ["data.choices LIST_TYPE_CONVERT"]],
  ])("are refused: %s", (_what, choices, faults, focused) => {
    expect(refusal(checkChoices(choices, focused))).toEqual({ code: 50_035, faults });
  });
});

describe("every body", () => {
  test("is either taken or refused with a code, whatever it holds", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        for (const check of [checkFollowUp, checkEdit]) {
          const code = refusal(() => check(body))?.code;
          expect([undefined, 50_035, 50_006]).toContain(code);
        }
      }),
    );
  });

  test("that is taken has at most 6000 characters in its embeds", () => {
    const part = fc.string({ maxLength: 4096, size: "max" });
    fc.assert(
      fc.property(fc.array(fc.record({ title: fc.constant("x"), description: part })), (list) => {
        const total = list.reduce((sum, { description }) => sum + 1 + description.length, 0);
        const isTaken = faultsOf(embeds(...list)).length === 0;
        expect(isTaken).toBe(total <= 6000 && list.length <= 10);
      }),
      {
        examples: [
          [
            [
              { title: "x", description: text(4096) },
              { title: "x", description: text(1903) },
            ],
          ],
        ],
      },
    );
  });
});
