import { assert, jsonValue, property } from "fast-check";
import { describe, expect, it } from "vitest";

import { filterEntries, shownEntry } from "../../../src/page/wire/filter-entries.ts";
import { jsonTokens } from "../../../src/page/wire/json-tokens.ts";
import type { WireEntry } from "../../../src/sandbox/page/protocol.ts";

const entry = (id: number, more: Partial<WireEntry> = {}): WireEntry => ({
  id,
  at: id,
  afterMs: null,
  interactionId: String(id),
  kind: "command",
  subject: "quote",
  status: null,
  faults: [],
  body: {},
  ...more,
});

describe("what is listed", () => {
  const entries = [
    entry(1),
    entry(2, { kind: "autocomplete", interactionId: "9" }),
    entry(3, { kind: "callback", interactionId: "9", body: { type: 8 } }),
    entry(4, { kind: "callback", body: { data: { content: "Harbour" } } }),
  ];
  const ids = (filter: string, showsAutocomplete = true) =>
    filterEntries(entries, { filter, showsAutocomplete }).map(({ id }) => id);

  it("is the newest first", () => {
    expect(ids("")).toEqual([4, 3, 2, 1]);
  });

  it("holds all words of the filter, in its body too", () => {
    expect(ids("callback harbour")).toEqual([4]);
    expect(ids("nowhere")).toEqual([]);
  });

  it("leaves out autocomplete with its answers", () => {
    expect(ids("", false)).toEqual([4, 1]);
  });

  it("shows the newest until another is selected, and again when that is gone", () => {
    const listed = filterEntries(entries, { filter: "", showsAutocomplete: true });
    expect(shownEntry(listed, null)?.id).toBe(4);
    expect(shownEntry(listed, 1)?.id).toBe(1);
    expect(shownEntry(listed, 99)?.id).toBe(4);
  });
});

describe("JSON in pieces", () => {
  it("tells keys from texts", () => {
    const kinds = jsonTokens({ a: "b:", c: [1, true] }).filter(({ kind }) => kind !== "plain");
    expect(kinds).toEqual([
      { kind: "key", text: '"a"' },
      { kind: "string", text: '"b:"' },
      { kind: "key", text: '"c"' },
      { kind: "number", text: "1" },
      { kind: "word", text: "true" },
    ]);
  });

  it("is the whole text, for any value", () => {
    assert(
      property(jsonValue(), (value) => {
        const text = jsonTokens(value).map((token) => token.text);
        expect(text.join("")).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });
});
