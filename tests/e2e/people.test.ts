import { type APIMessage, ComponentType, MessageFlags } from "discord-api-types/v10";
import { describe, expect, it, onTestFinished } from "vitest";

import { shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf, mayorsArticles } from "./folders.ts";

async function start(files: Readonly<Record<string, string>>) {
  const bot = await startBotInSandbox({ folder: await folderOf(files) });
  onTestFinished(() => bot.stop());
  return { ...bot, user: bot.sandbox.user() };
}

/** The custom id of the button with this label, or of the menu where none is given. */
function control(message: APIMessage, label?: string): string {
  for (const row of message.components ?? []) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const part of row.components) {
      const isMenu = part.type === ComponentType.StringSelect;
      const isButton = part.type === ComponentType.Button && "custom_id" in part;
      if (isMenu && label === undefined) return part.custom_id;
      if (isButton && label !== undefined && part.label?.includes(label)) return part.custom_id;
    }
  }
  throw new Error(`There is no control "${label ?? "menu"}"`);
}

function article(title: string, date: string, text: string): string {
  return `---\ntitle: ${title}\ndate: ${date}\n---\n\n${text}\n`;
}

const FILES = {
  "a.md": article(
    "The wall is closed",
    "2026-01-02",
    "Mayor Ostap Horenskyy met the crews. “The wall is closed for good today,” Horenskyy said.\n\n“Nobody told the crews about any of it,” a senior port official said.",
  ),
  "b.md": article(
    "A pier burns down",
    "2026-01-05",
    "“We will rebuild the pier by summer,” President Horensky said on Monday.",
  ),
  "c.md": article(
    "The ferry sails again",
    "2026-01-04",
    "“The ferry sails at noon from now on,” Ostap Horenskiy told the council.",
  ),
};

describe("/people", () => {
  it("lists who is quoted, and opens a page, its articles, and the quotations", async () => {
    const { user, sandbox } = await start(FILES);
    const list = await user.slash("people").answer;
    expect(shown(list)).toMatch(/^Who is quoted\n/);
    expect(shown(list)).toContain("3 quotations in 3 articles · since January 2, 2026");
    expect(shown(list)).toContain("Unnamed sources (1)");

    const unnamed = await user.press(list, control(list, "Unnamed")).answer;
    expect(unnamed.id).toBe(list.id);
    expect(shown(unnamed)).toContain("senior port official · 1 quotation · “The wall is closed”");
    const again = await user.press(unnamed, control(unnamed, "Who is quoted")).answer;
    expect(shown(again)).toBe(shown(list));

    const [suggestion] = await user.autocomplete("people", { name: "hor" }, "name");
    expect(suggestion?.name).toMatch(/^Ostap Horensk.* · 3$/);
    const chosen = String(suggestion?.value);
    const page = await user.choose(again, control(again), [chosen]).answer;
    expect(shown(page)).toContain("Ostap Horensk");
    const titles = ["A pier burns down", "The ferry sails again", "The wall is closed"];
    const places = titles.map((title) => shown(page).indexOf(title));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);

    const quotes = await user.press(page, control(page, "Quotations")).answer;
    expect(shown(quotes)).toContain("We will rebuild the pier by summer");
    expect(shown(quotes)).toContain("The ferry sails at noon from now on");
    expect(sandbox.violations).toEqual([]);
  });

  it("turns its pages for the asker, and is private where asked", async () => {
    const { user, sandbox } = await start(mayorsArticles(25));
    const page = await user.slash("people", { name: "Ana Ruiz", private: true }).answer;
    expect((page.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
    expect(shown(page)).toContain("so called in “Council sits for day 25”");
    const next = await user.press(page, control(page, "Next")).answer;
    expect(shown(next)).toContain("page 2 of 3");
    expect(shown(next)).not.toContain("Council sits for day 25\n  1 quotation");
    expect(sandbox.violations).toEqual([]);
  });
});

describe("people.yaml", () => {
  const TWO = {
    "a.md": article(
      "The pier is sold",
      "2026-02-02",
      "“I bought the pier for a song,” Samuel Clement said on Monday.",
    ),
    "b.md": article(
      "A book appears",
      "2026-02-03",
      "“I wrote it on the pier in a week,” said Mark Train, the novelist.",
    ),
  };

  it("makes one of two names, with a role of the owner’s", async () => {
    const { user, logged } = await start({
      ...TWO,
      "people.yaml":
        "people:\n  - name: Mark Train\n    also: [Samuel Clement, The Captain]\n    role: humorist\n    born: 1835\n",
    });
    const quotes = await user.slash("quote", { person: "captain" }).answer;
    expect(shown(quotes)).toMatch(/^Mark Train\nhumorist\n/);
    expect(shown(quotes)).toContain("I bought the pier for a song");
    expect(shown(quotes)).toContain("I wrote it on the pier in a week");
    const warnings = logged.filter((line) => line.includes("people.yaml"));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(
      'Left out \\"people.yaml\\": line 5: there is no \\"born\\" here',
    );
  });

  it("may be a broken file: the articles are there, and one line says what is wrong", async () => {
    const { user, logged } = await start({ ...TWO, "people.yaml": "people: [" });
    const quotes = await user.slash("quote", { person: "Train" }).answer;
    expect(shown(quotes)).toContain("I wrote it on the pier in a week");
    expect(logged.filter((line) => line.includes("people.yaml"))).toHaveLength(1);
  });
});
