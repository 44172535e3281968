import { describe, expect, it } from "vitest";

import { articleId } from "../../src/sources/identity.ts";

const names = { title: "A bridge, at last", url: null, published: null };

describe("articleId", () => {
  it("is 12 characters of base64url, the same each time", () => {
    // A literal: a change of this value would break every link into an archive.
    expect(articleId(names)).toBe("gIscIOQ3i7LQ");
    expect(articleId(names)).toMatch(/^[\w-]{12}$/u);
  });

  it("keeps to the title's words, not to its marks", () => {
    expect(articleId({ ...names, title: "A Bridge – at last!" })).toBe(articleId(names));
    expect(articleId({ ...names, title: "No bridge, at last" })).not.toBe(articleId(names));
  });

  it("tells titles without letters apart", () => {
    expect(articleId({ ...names, title: "!!!" })).not.toBe(articleId({ ...names, title: "???" }));
  });

  it("tells days of publication apart", () => {
    const monday = articleId({ ...names, published: "2025-02-17" });
    expect(monday).not.toBe(articleId(names));
    expect(monday).not.toBe(articleId({ ...names, published: "2025-02-18" }));
  });

  it("goes by the address where there is one", () => {
    const url = "https://news.example/bridge?id=7";
    const id = articleId({ ...names, url });
    expect(articleId({ title: "Other", published: "2025-01-01", url })).toBe(id);
    expect(articleId({ ...names, url: "http://news.example/bridge/?id=7" })).toBe(id);
    expect(articleId({ ...names, url: "https://news.example/bridge?id=8" })).not.toBe(id);
  });
});
