import { describe, expect, it } from "vitest";

import { fillOf } from "./contrast.ts";
import { photograph } from "./screenshots.ts";
import { BROWSER, visits } from "./setup.ts";

describe.skipIf(BROWSER === null)("a walk through the page", () => {
  const visit = visits();

  it("finds a command, completes a person, and shows what they said, page by page", async () => {
    const { visitor } = await visit();
    await visitor.type("/quo");
    await photograph(visitor, "1-commands");
    expect(await visitor.suggestions.first().textContent()).toContain("/quote");
    await visitor.press("Enter");

    await visitor.press("ArrowDown");
    await visitor.suggestion("person").click();
    await visitor.type("rui");
    await visitor.suggestion("Ana Ruiz").waitFor();
    await photograph(visitor, "2-people");
    expect(await visitor.suggestion("Ana Ruiz").textContent()).toMatch(/Mayor.*11/u);
    await visitor.press("Enter");
    await visitor.press("Enter");
    await visitor.button("Next").waitFor();
    await photograph(visitor, "3-quotations");
    // Its colour comes by no attribute: the content security policy would not let it in.
    const edge = visitor.lastMessage.locator(".discord-left-border");
    await expect.poll(() => fillOf(edge)).toBe("rgb(47, 111, 107)");
    const first = (await visitor.lastMessage.innerText()).match(/“[^”]+”/gu) ?? [];
    expect(first.length).toBeGreaterThanOrEqual(7);

    await visitor.button("Next").click();
    await visitor.button("Previous").waitFor();
    await expect.poll(() => visitor.lastMessage.innerText()).toContain("page 2 of 2");
    await photograph(visitor, "4-next-page");
  });

  it("leads from a quotation to what stands around it, which can be shared", async () => {
    const { visitor } = await visit();
    await visitor.use("quote", { person: "Ruiz" });
    await visitor.choose("Look closer", "Nobody will walk");
    await expect.poll(() => visitor.messages.count()).toBe(2);
    await visitor.answered();
    await photograph(visitor, "5-context");
    const text = await visitor.lastMessage.innerText();
    expect(text).toContain("the market on the quay was called off");
    expect(text).toContain("Divers found");
    expect(text).toContain("Only you can see this");

    await visitor.button("Share").click();
    await expect.poll(() => visitor.messages.count()).toBe(3);
    await photograph(visitor, "6-shared");
    expect(await visitor.lastMessage.innerText()).not.toContain("Only you can see this");

    await visitor.be("Tom");
    expect(await visitor.messages.count()).toBe(2);
    await visitor.goToStart();
    await visitor.button("Next", visitor.messages.first()).click();
    await expect.poll(() => visitor.messages.count()).toBe(3);
    await visitor.answered();
    await photograph(visitor, "7-private-copy");
    expect(await visitor.lastMessage.innerText()).toContain("Only you can see this");
    expect(await visitor.lastMessage.innerText()).toContain("page 2 of 2");
    expect(await visitor.messages.first().innerText()).toContain("page 1 of 2");
  });

  it("verifies a quotation, and says what was changed in it", async () => {
    const { visitor } = await visit();
    await visitor.use("verify", {
      text: "“We will pay for this wall once now, or two times later” — Ruiz",
    });
    await photograph(visitor, "8-verify");
    const text = await visitor.lastMessage.innerText();
    expect(text).toContain("three times later");
    expect(text).toContain("Council votes 9 to 4");
  });

  it("sums up an article, searches, and tells of itself", async () => {
    const { visitor } = await visit();
    await visitor.use("summary", { article: "Survey of 2024" });
    await photograph(visitor, "9-summary");
    expect(await visitor.lastMessage.innerText()).toContain("Survey of 2024 left out the footings");
    const list = visitor.lastMessage.locator(".list");
    const items = await list.locator(".list-item").all();
    const heights = await Promise.all([list, ...items].map((each) => each.boundingBox()));
    const [whole = 0, ...ofItems] = heights.map((box) => box?.height ?? 0);
    // No blank line above or below it.
    expect(whole - ofItems.reduce((sum, each) => sum + each, 0)).toBeLessThan(2);
    await visitor.use("search", { query: "granite quay" });
    await photograph(visitor, "10-search");
    expect(await visitor.lastMessage.innerText()).toContain("granite");
    await visitor.use("about");
    await photograph(visitor, "11-about");
    await visitor.use("people");
    await photograph(visitor, "12-people");
    await visitor.use("summary");
    await photograph(visitor, "13-news");
    await visitor.use("settings");
    await photograph(visitor, "14-settings");
  });

  it("has the commands of a message in its ⋯ menu", async () => {
    const { visitor } = await visit();
    await visitor.type("Ruiz said “Mr Grey has had them on his desk since February”, did she not?");
    await visitor.press("Enter");
    await visitor.messages.first().waitFor();
    await visitor.messages.first().hover();
    await visitor.messages.first().getByRole("button", { name: "More" }).click();
    await photograph(visitor, "15-menu");
    await visitor.page.getByRole("menuitem", { name: "Was this said?" }).click();
    await expect.poll(() => visitor.messages.count()).toBe(2);
    await visitor.answered();
    await photograph(visitor, "16-was-this-said");
    expect(await visitor.lastMessage.innerText()).toContain("Council votes 9 to 4");

    await visitor.useOn(visitor.messages.first(), "Find in archive");
    await expect.poll(() => visitor.messages.count()).toBe(3);
    await visitor.answered();
    await photograph(visitor, "17-find-in-archive");
    expect(await visitor.lastMessage.innerText()).toContain("Only you can see this");
  });
});
