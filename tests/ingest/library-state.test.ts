import { describe, expect, it } from "vitest";

import { filesOf, keptFiles } from "../../src/ingest/library-state.ts";
import type { LeftOut } from "../../src/model/ingest-report.ts";

function stampAfter(problems: readonly LeftOut[]): string | undefined {
  const files = new Map([["a.md", { stamp: "1", accepted: problems, problems, editions: [] }]]);
  return new Map(filesOf(keptFiles(files))).get("a.md")?.stamp;
}

describe("what is known of files, taken from what was kept", () => {
  it("is the file's stamp, where nothing was wrong or only the file's own fault", () => {
    expect(stampAfter([])).toBe("1");
    expect(stampAfter([{ path: "a.md", cause: "no headline", fault: "noArticle" }])).toBe("1");
  });

  it("is no stamp where the file could not be read, which may have changed since", () => {
    expect(stampAfter([{ path: "a.md", cause: "permission denied", fault: "unreadable" }])).toBe(
      "",
    );
    expect(stampAfter([{ path: "a.md", cause: "its reading never ended" }])).toBe("");
  });
});
