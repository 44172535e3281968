import { expect, it } from "vitest";

import { LastAnswers } from "../../src/discord/last-answers.ts";

it("tells of the last hundred answers how long half of them took, and the slowest", () => {
  const last = new LastAnswers();
  expect(last.times()).toBeNull();
  last.add({ type: "autocomplete", ms: 9 });
  expect(last.times()).toBeNull();
  last.add({ type: "command", ms: 5000 });
  for (let ms = 1; ms <= 100; ms += 1) last.add({ type: "component", ms });
  expect(last.times()).toEqual({ count: 100, medianMs: 50, slowestMs: 100 });
});
