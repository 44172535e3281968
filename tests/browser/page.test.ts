import { setTimeout as sleep } from "node:timers/promises";

import { describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { folderOf } from "../e2e/folders.ts";
import { contrastOf } from "./contrast.ts";
import { photograph } from "./screenshots.ts";
import { BROWSER, visits } from "./setup.ts";

/** The contrast that WCAG asks of text. */
const MOST_FAINT = 4.5;

/** An archive that takes so long for a search. */
function slow(ms: number): (archive: Archive) => Archive {
  return (archive) => ({
    ...archive,
    async search(...question) {
      await sleep(ms);
      return archive.search(...question);
    },
  });
}

describe.skipIf(BROWSER === null)("the page", () => {
  const visit = visits();

  it("says that the bot is thinking, until it has answered", async () => {
    const { visitor } = await visit({ wrap: slow(1500), deferAfterMs: 100 });
    await visitor.type("/search ");
    await visitor.type("granite");
    await visitor.press("Escape");
    await visitor.press("Enter");
    const thinking = visitor.page.getByText("dateline is thinking…");
    await thinking.waitFor();
    await photograph(visitor, "20-thinking");
    await thinking.waitFor({ state: "detached" });
    await expect.poll(() => visitor.lastMessage.innerText()).toContain("First stone");
  });

  it("says after three seconds that nobody answered, and goes on", async () => {
    const { visitor } = await visit({ wrap: slow(4500), deferAfterMs: 60_000 });
    await visitor.type("/search ");
    await visitor.type("granite");
    await visitor.press("Escape");
    await visitor.press("Enter");
    await visitor.page.getByText("The application did not respond").waitFor();
    await photograph(visitor, "21-no-response");
    await visitor.use("people");
    expect(await visitor.lastMessage.innerText()).toContain("Who is quoted");
  });

  it("shows what articles and users write as text", async () => {
    const hostile = `<b>Bold</b> <img src=https://elsewhere.example/x.png onerror=alert(1)>

“<script>alert(1)</script> is what I typed, @everyone,” Mayor Ana Ruiz said. **Nothing** of it is <i>markup</i>.
`;
    const { visitor } = await visit({ folder: await folderOf({ "hostile.txt": hostile }) });
    await visitor.use("quote", { person: "Ruiz" });
    await photograph(visitor, "22-hostile");
    const answer = visitor.lastMessage;
    expect(await answer.innerText()).toContain(
      "<script>alert(1)</script> is what I typed, @everyone,",
    );
    expect(await answer.innerText()).toContain("<b>Bold</b> <img src=");
    expect(await answer.locator("script, b, i, img[src^=http], .mention").count()).toBe(0);

    await visitor.type("<img src=x onerror=alert(1)> ");
    await visitor.press("Enter");
    await expect.poll(() => visitor.messages.count()).toBe(2);
    expect(await visitor.lastMessage.innerText()).toContain("<img src=x onerror=alert(1)>");
  });

  it("is worked with the keyboard alone", async () => {
    const { visitor } = await visit();
    const { page } = visitor;
    for (const key of ["/", "q", "u", "o", "Tab"]) await visitor.press(key);
    await page.keyboard.type("person:");
    await page.keyboard.type("ruiz");
    await visitor.suggestion("Ana Ruiz").waitFor();
    await visitor.press("Enter");
    await visitor.press("Enter");
    await visitor.button("Next").waitFor();
    // From the composer back: past the menus to the buttons.
    for (let step = 0; step < 10; step += 1) {
      await visitor.press("Shift+Tab");
      if ((await visitor.focused()).startsWith("Next")) break;
    }
    expect(await visitor.focused()).toContain("Next");
    await visitor.press("Enter");
    await expect.poll(() => visitor.lastMessage.innerText()).toContain("page 2 of 2");
  });

  it("can be read in light and in dark, and after a change from one to the other", async () => {
    const { visitor } = await visit({ theme: "light" });
    const { page } = visitor;
    await visitor.use("quote", { person: "Ruiz" });
    await visitor.choose("Look closer", "Nobody will walk");
    await expect.poll(() => visitor.messages.count()).toBe(2);
    await visitor.answered();
    const faint: string[] = [];
    for (const theme of ["light", "dark", "light"]) {
      await page.getByLabel("Theme").selectOption(theme);
      await page.waitForTimeout(400);
      const texts = [
        page.locator(".discord-author-username").first(),
        page.locator(".discord-message-timestamp").first(),
        page.locator("sandbox-command .discord-replied-message-username").first(),
        page.locator("sandbox-reply .discord-replied-message-username").first(),
        page.locator(".subtext").first(),
        page.locator(".private-note").first(),
        visitor.button("Next", visitor.messages.first()).getByRole("button"),
        page.locator("blockquote").first(),
        page.locator("sandbox-footer").first(),
      ];
      for (const text of texts) {
        const contrast = await contrastOf(text);
        if (contrast < MOST_FAINT) faint.push(`${theme} ${text.toString()} ${contrast.toFixed(2)}`);
      }
    }
    expect(faint).toEqual([]);
  });

  it("fits a phone", async () => {
    const { visitor } = await visit({ width: 360, height: 740, theme: "dark" });
    await visitor.use("quote", { person: "Ruiz" });
    await visitor.use("verify", { text: "We will pay for this wall once now, or two times later" });
    await visitor.use("summary");
    expect(await visitor.overflow()).toBe(0);
    await visitor.page.getByRole("button", { name: "Wire" }).click();
    expect(await visitor.overflow()).toBe(0);
    await photograph(visitor, "23-phone-wire");
  });

  it.each([
    ["uk", "цитата", "11 цитат"],
    ["de", "zitat", "11 Zitate"],
    ["fr", "citation", "11 citations"],
    ["es-ES", "cita", "11 citas"],
  ])("speaks %s", async (locale, command, word) => {
    const { visitor } = await visit();
    await visitor.speak(locale);
    await visitor.type("/");
    expect(await visitor.suggestion(`/${command}`).count()).toBeGreaterThanOrEqual(1);
    await photograph(visitor, `24-commands-${locale}`);
    await visitor.composer.fill("");
    await visitor.type(`/${command} `);
    await visitor.press("ArrowDown");
    await visitor.press("Enter");
    await visitor.type("Ruiz");
    await visitor.press("Escape");
    await visitor.press("Enter");
    await visitor.messages.first().waitFor();
    await visitor.answered();
    await photograph(visitor, `25-quotations-${locale}`);
    expect(await visitor.lastMessage.innerText()).toContain(word);
  });

  it("has the JSON of each interaction and answer in a panel", async () => {
    const { visitor } = await visit();
    await visitor.page.getByRole("button", { name: "Wire" }).click();
    await visitor.use("search", { query: "granite" });
    const panel = visitor.page.getByRole("complementary", { name: "Wire" });
    await panel.locator(".entry").filter({ hasText: "callback" }).first().click();
    await photograph(visitor, "26-wire");
    const json = await panel.innerText();
    expect(json).toContain('"embeds"');
    expect(json).toContain("granite");
    expect(json).not.toMatch(/"token": "(?!…)[^"]{20,}/u);
  });
});
