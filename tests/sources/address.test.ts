import { describe, expect, it } from "vitest";

import { pageKey, readAddress } from "../../src/sources/address.ts";

describe("readAddress", () => {
  it("drops how a reader came, and keeps which page it is", () => {
    expect(readAddress(" HTTPS://News.Example:443/A?utm_source=x&id=7&fbclid=q#top ")).toBe(
      "https://news.example/A?id=7",
    );
  });

  it.each([
    "",
    "news.example/a",
    "javascript:alert(1)",
    "ftp://news.example/",
    "https://",
    "https://user:secret@news.example/",
    `https://news.example/${"a".repeat(3000)}`,
    null,
    undefined,
  ])("takes no %j", (text) => {
    expect(readAddress(text)).toBeNull();
  });
});

describe("pageKey", () => {
  it("is the same for all spellings of an address", () => {
    expect(pageKey("https://a.example/b//?y=2&x=1")).toBe("a.example/b?x=1&y=2");
    expect(pageKey("http://a.example/b?x=1&y=2")).toBe("a.example/b?x=1&y=2");
  });
});
