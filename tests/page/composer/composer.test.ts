import { describe, expect, it } from "vitest";

import {
  type CommandComposer,
  type Composer,
  EMPTY_COMPOSER,
  writeOption,
  writeText,
} from "../../../src/page/composer/composer.ts";
import { menuEntries, slashEntries } from "../../../src/page/composer/entries.ts";
import { pressKey } from "../../../src/page/composer/keys.ts";
import { submit } from "../../../src/page/composer/submit.ts";
import {
  type Completion,
  activeOf,
  keyOf,
  questionOf,
  suggest,
} from "../../../src/page/composer/suggest.ts";
import { COMMANDS, ENTRIES } from "./commands.ts";

/** A composer as a person uses it: keys and text, with what autocomplete has answered. */
function writer(completed: readonly string[] = []) {
  let composer: Composer = EMPTY_COMPOSER;
  const completion = (): Completion | null => {
    const question = questionOf(composer);
    return question === null
      ? null
      : {
          key: keyOf(question),
          status: "done",
          choices: completed.map((value) => ({ label: value.toUpperCase(), value })),
        };
  };
  const list = () => suggest(composer, ENTRIES, completion());
  const write = (text: string): void => {
    composer = composer.mode === "text" ? writeText(text, ENTRIES) : writeOption(composer, text);
  };
  const press = (...names: readonly string[]): string => {
    let last = "none";
    for (const name of names) {
      const suggestions = list();
      const key = { name, isShift: false, isAtStart: true, isAtEnd: true };
      const result = pressKey(composer, key, suggestions, activeOf(composer, suggestions));
      if (result.type === "compose") ({ composer } = result);
      last = result.type;
    }
    return last;
  };
  return {
    write,
    press,
    list,
    now: () => composer,
    command: (): CommandComposer => {
      if (composer.mode !== "command") throw new Error("no command is written");
      return composer;
    },
  };
}

const labels = (suggestions: ReturnType<typeof suggest>): readonly string[] =>
  (suggestions?.items ?? []).map((item) =>
    item.type === "command"
      ? item.command.label
      : item.type === "option"
        ? item.option.label
        : item.choice.label,
  );

describe("the list of commands", () => {
  it("opens at a slash, and narrows as one types", () => {
    const { write, list } = writer();
    expect(list()).toBeNull();
    write("/");
    expect(labels(list())).toEqual(["quote", "summary", "settings show", "settings set"]);
    write("/s");
    expect(labels(list())).toEqual(["summary", "settings show", "settings set"]);
    write("/show");
    expect(labels(list())).toEqual(["settings show"]);
    write("hello /quote");
    expect(list()).toBeNull();
  });

  it("is in the user’s language, and knows the registered names as well", () => {
    const german = slashEntries(COMMANDS, "de");
    expect(german[0]).toMatchObject({
      path: "quote",
      label: "zitat",
      description: "Wer was gesagt hat",
    });
    expect(labels(suggest(writeText("/quo", german), german, null))).toEqual(["zitat"]);
    expect(menuEntries(COMMANDS, "de")).toEqual([
      { name: "Was this said?", label: "Was this said?" },
    ]);
  });
});

describe("a command", () => {
  it("is taken with Enter, fills in what it requires, and is sent with Enter", () => {
    const { write, press, command, ...one } = writer(["roe", "rowan"]);
    write("/quo");
    expect(press("Enter")).toBe("compose");
    expect(command().chips.map(({ option }) => option.name)).toEqual(["person"]);
    write("ro");
    expect(labels(one.list())).toEqual(["ROE", "ROWAN"]);
    press("ArrowDown", "Enter");
    expect(command().chips[0]).toMatchObject({ text: "ROWAN", value: "rowan" });
    expect(press("Enter")).toBe("send");
    expect(submit(one.now())).toEqual({
      type: "slash",
      command: "quote",
      options: { person: "rowan" },
    });
  });

  it("takes free text where the list is closed, or answers what was typed before", () => {
    const { write, press, ...one } = writer(["roe"]);
    write("/quote ");
    write("somebody else");
    press("Escape");
    expect(one.list()).toBeNull();
    expect(press("Enter")).toBe("send");
    expect(submit(one.now())).toMatchObject({ options: { person: "somebody else" } });

    const composer = writeOption(begin(), "ro");
    const stale: Completion = {
      key: "other",
      status: "loading",
      choices: [{ label: "X", value: "x" }],
    };
    const suggestions = suggest(composer, ENTRIES, stale);
    expect(suggestions).toMatchObject({ isStale: true, note: null });
    expect(activeOf(composer, suggestions)).toBeNull();
  });

  it("says what is missing, and stands there", () => {
    const { write, press, ...one } = writer();
    write("/quote ");
    expect(press("Enter")).toBe("send");
    const submission = submit(one.now());
    expect(submission).toMatchObject({
      type: "fault",
      composer: { focus: 0, fault: "person: This option is required. Specify a value." },
    });
  });

  it("takes further options by name, with their choices, numbers and flags", () => {
    const { write, press, command, list, ...one } = writer(["roe"]);
    write("/quote ");
    write("r");
    press("Enter");
    expect(list()).toBeNull();
    write("o");
    expect(labels(list())).toEqual(["order"]);
    press("Tab");
    expect(labels(list())).toEqual(["Newest first", "Oldest first"]);
    write("old");
    press("Enter");
    write("count:");
    write("x");
    expect(submit(one.now())).toMatchObject({
      type: "fault",
      composer: { fault: "count: Enter a number." },
    });
    write("3");
    press("Tab");
    write("private:");
    press("Enter");
    expect(command().chips.map(({ text }) => text)).toEqual(["ROE", "Oldest first", "3", "True"]);
    expect(submit(one.now())).toMatchObject({
      options: { person: "roe", order: "old", count: 3, private: true },
    });
  });

  it("sends at once where nothing is required, though its options are listed", () => {
    const { write, press, list, ...one } = writer();
    write("/summary ");
    expect(list()).toBeNull();
    expect(press("Enter")).toBe("send");
    expect(submit(one.now())).toEqual({ type: "slash", command: "summary", options: {} });
  });

  it("is taken apart with Backspace, and given up with Escape", () => {
    const { write, press, command, ...one } = writer(["roe"]);
    write("/quote ");
    write("r");
    press("Enter");
    write("about:");
    press("Backspace");
    expect(command().chips).toHaveLength(1);
    press("Backspace", "Backspace");
    expect(one.now()).toMatchObject({ mode: "text", text: "/quote" });
    write("/quote ");
    press("Escape", "Escape");
    expect(one.now()).toMatchObject({ mode: "text", text: "" });
  });

  it("is not given up by Escape once something is written in it", () => {
    const { write, press, ...one } = writer(["roe"]);
    write("/quote ");
    write("ro");
    press("Escape", "Escape");
    expect(one.command().chips[0]?.text).toBe("ro");
  });

  it("lets Tab out at either end", () => {
    const { write, press, ...one } = writer(["roe"]);
    write("/quote ");
    write("r");
    press("Enter");
    expect(one.command().focus).toBe(1);
    expect(press("Tab")).toBe("none");
  });
});

describe("a message", () => {
  it("is said as it stands", () => {
    const { write, press, ...one } = writer();
    write("“We will.” ");
    expect(press("Enter")).toBe("send");
    expect(submit(one.now())).toEqual({ type: "say", content: "“We will.”" });
    expect(submit(EMPTY_COMPOSER)).toEqual({ type: "nothing" });
  });
});

function begin(): CommandComposer {
  const composer = writeText("/quote ", ENTRIES);
  if (composer.mode !== "command") throw new Error("/quote is no command");
  return composer;
}
