import { expect, it } from "vitest";

import { formatTime, messageTime } from "../../../src/page/markdown/format-time.ts";

const NOW = Date.UTC(2025, 1, 17, 12);
const NOON = NOW / 1000;

it("tells a time in the reader’s language", () => {
  expect(formatTime(NOON, "D", "en-US", NOW)).toBe("February 17, 2025");
  expect(formatTime(NOON, "D", "de", NOW)).toBe("17. Februar 2025");
  expect(formatTime(NOON, "?", "en-US", NOW)).toBe(formatTime(NOON, "f", "en-US", NOW));
});

it.each([
  [-90, "1 minute ago"],
  [7200, "in 2 hours"],
  [-86_400, "yesterday"],
])("tells %d seconds from now as %j", (seconds, text) => {
  expect(formatTime(NOON + seconds, "R", "en-US", NOW)).toBe(text);
});

it("does not fail at a time that no calendar has", () => {
  expect(formatTime(9e12, "f", "en-US", NOW)).toBe("Invalid Date");
});

it("leaves out today’s date", () => {
  expect(messageTime(NOW, "en-US", NOW)).not.toContain("25");
  expect(messageTime(NOW - 86_400_000 * 3, "en-US", NOW)).toContain("2/14/25");
});
