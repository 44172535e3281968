import { describe, expect, it } from "vitest";

import { unlessAsked } from "../../src/command-line/signals.ts";

describe("work that goes on unless the process is asked to leave", () => {
  it("is what it comes to", async () => {
    const { signal } = new AbortController();
    expect(await unlessAsked(signal, Promise.resolve("open"))).toBe("open");
    await expect(unlessAsked(signal, Promise.reject(new Error("shut")))).rejects.toThrow("shut");
  });

  it("is not waited for by who leaves, before it begins or after", async () => {
    const leave = new AbortController();
    const hangs = new Promise(() => {});
    const begun = unlessAsked(leave.signal, hangs);
    leave.abort();
    await expect(begun).rejects.toBe(leave.signal.reason);
    await expect(unlessAsked(leave.signal, hangs)).rejects.toBe(leave.signal.reason);
  });
});
