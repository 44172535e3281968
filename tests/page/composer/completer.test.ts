import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { Completer } from "../../../src/page/composer/completer.ts";
import type { Choice } from "../../../src/page/composer/entries.ts";
import type { Completion, CompletionQuestion } from "../../../src/page/composer/suggest.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const question = (text: string, focused = "who"): CompletionQuestion => ({
  command: "quote",
  options: { [focused]: text },
  focused,
});

/** A bot that answers when it is told to. */
function slowBot() {
  const asked: string[] = [];
  const answers: ((choices: readonly Choice[]) => void)[] = [];
  const seen: Completion[] = [];
  const completer = new Completer({
    ask: ({ options }) => {
      asked.push(String(options["who"]));
      return new Promise((resolve) => answers.push(resolve));
    },
    onChange: (completion) => seen.push(completion),
  });
  return { asked, answers, seen, completer };
}

const choices = (...values: readonly string[]): readonly Choice[] =>
  values.map((value) => ({ label: value, value }));

it("asks when the typing pauses, not at each key", async () => {
  const { asked, completer } = slowBot();
  completer.want(question("r"));
  completer.want(question("ro"));
  completer.want(question("roe"));
  await vi.advanceTimersByTimeAsync(500);
  completer.want(question("roe"));
  await vi.advanceTimersByTimeAsync(500);
  expect(asked).toEqual(["roe"]);
});

it("drops an answer to what is no longer there, and shows the last one meanwhile", async () => {
  const { answers, seen, completer } = slowBot();
  completer.want(question("r"));
  await vi.advanceTimersByTimeAsync(200);
  completer.want(question("ro"));
  await vi.advanceTimersByTimeAsync(200);
  answers[0]?.(choices("stale"));
  answers[1]?.(choices("roe"));
  await vi.advanceTimersByTimeAsync(0);
  completer.want(question("roe"));
  expect(seen.map(({ status, choices: [first] }) => [status, first?.value])).toEqual([
    ["loading", undefined],
    ["loading", undefined],
    ["done", "roe"],
    ["loading", "roe"],
  ]);
});

it("forgets what was offered for another option, and asks nothing when nothing is completed", async () => {
  const { asked, answers, seen, completer } = slowBot();
  completer.want(question("r"));
  await vi.advanceTimersByTimeAsync(200);
  answers[0]?.(choices("roe"));
  await vi.advanceTimersByTimeAsync(0);
  completer.want(question("", "about"));
  expect(seen.at(-1)).toMatchObject({ status: "loading", choices: [] });
  completer.want(null);
  await vi.advanceTimersByTimeAsync(500);
  expect(asked).toEqual(["r"]);
});

it("says that it failed where the bot did not answer", async () => {
  const seen: Completion[] = [];
  const completer = new Completer({
    ask: () => Promise.reject(new Error("no response within 3000 ms")),
    onChange: (completion) => seen.push(completion),
  });
  completer.want(question("r"));
  await vi.advanceTimersByTimeAsync(200);
  expect(seen.at(-1)).toMatchObject({ status: "failed" });
});
