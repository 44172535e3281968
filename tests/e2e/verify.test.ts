import { fileURLToPath } from "node:url";

import { type APIMessage, ComponentType, MessageFlags } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { unescapeMarkdown } from "../support/markdown.ts";
import { type BotInSandbox, shown, startBotInSandbox } from "./bot-in-sandbox.ts";

const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));
const MENU = "Was this said?";

let bot: BotInSandbox;

beforeAll(async () => {
  bot = await startBotInSandbox({ folder: SEEDS });
});

afterAll(async () => {
  await bot.stop();
});

function titleOf({ embeds }: Pick<APIMessage, "embeds">): string {
  return unescapeMarkdown(embeds[0]?.title ?? "");
}

function isPrivate({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

async function verified(text: string, options: Record<string, string | boolean> = {}) {
  return bot.sandbox.user().slash("verify", { text, ...options }).answer;
}

/** What the menu of somebody's message answers somebody else. */
async function asked(content: string): Promise<APIMessage> {
  const message = bot.sandbox.user({ name: "ann" }).say({ content });
  return bot.sandbox.user({ name: "ben" }).useOn(message, MENU).answer;
}

function buttons({ components = [] }: APIMessage): readonly { id: string; label: string }[] {
  return components
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .flatMap((part) =>
      part.type === ComponentType.Button && "custom_id" in part
        ? [{ id: part.custom_id, label: part.label ?? "" }]
        : [],
    );
}

describe("/verify", () => {
  it("knows Zelensky’s words, whatever marks are around them", async () => {
    const message = await verified(
      "“There are NO very concrete things about security guarantees in this document…” — Zelensky",
    );
    expect(titleOf(message)).toBe("Verbatim");
    expect(shown(message)).toContain("Volodymyr Zelensky is quoted as saying it.");
    expect(shown(message)).toContain("paragraph 5");
    expect(isPrivate(message)).toBe(false);
  });

  it("says that a “not” was dropped, and shows both, the difference in bold", async () => {
    const message = await verified("I think that’s going to happen", {
      person: "Kellogg",
      private: true,
    });
    expect(titleOf(message)).toBe("Altered: a negation was dropped");
    const description = message.embeds[0]?.description ?? "";
    expect(description).toContain("> “I think that’s going to happen”");
    expect(description).toContain("I think that’s **not** going to happen.”");
    expect(isPrivate(message)).toBe(true);
  });

  it("says that it was somebody else who said it", async () => {
    const message = await verified(
      'Zelensky: "You can have the Ukrainians, the Russians, and clearly the Americans at the table talking"',
    );
    expect(titleOf(message)).toBe("Said by someone else: Keith Kellogg");
    expect(shown(message)).toContain(
      "Keith Kellogg is quoted as saying it, not Volodymyr Zelensky.",
    );
  });

  it("knows what an article’s author wrote, and what an article reports", async () => {
    const written = await verified("Ukraine has vast reserves of critical minerals");
    expect(titleOf(written)).toBe("An article’s own words, not a quotation");
    const reported = await verified(
      "he would be willing to withdraw troops from the country’s eastern industrial heartland",
    );
    expect(titleOf(reported)).toBe("In this archive as a paraphrase, not word for word");
    expect(shown(reported)).not.toContain("│ “");
  });

  it("marks what a slice leaves out, and what in it turns the sense", async () => {
    const message = await verified("ready to protect us");
    expect(titleOf(message)).toBe("Verbatim in part: “not” was left out");
    const description = message.embeds[0]?.description ?? "";
    expect(description).toContain("it is not **ready to protect us**, our interest");
    expect(shown(message)).toContain("What was left out of the same sentence has “not” in it");
  });

  it("says in private that nothing is found, and what that does not mean", async () => {
    const message = await verified("Pigs will fly over Kyiv on Tuesday");
    expect(titleOf(message)).toBe("Not in this archive");
    expect(shown(message)).toContain("That does not mean that it was not said");
    expect(isPrivate(message)).toBe(true);
  });

  it("completes the person", async () => {
    const choices = await bot.sandbox
      .user()
      .autocomplete("verify", { text: "x", person: "zel" }, "person");
    expect(choices[0]?.name).toContain("Volodymyr Zelensky");
  });

  it("leads to the person’s quotations and to the article, and stays as it is", async () => {
    const user = bot.sandbox.user();
    const message = await verified("It will bring money and security");
    const [context, person, article] = buttons(message);
    expect(context?.label).toBe("Context");
    const around = await user.press(message, context?.id ?? "").answer;
    expect(isPrivate(around)).toBe(true);
    expect(titleOf(around)).toBe("Volodymyr Zelensky, in context");
    expect(person?.label).toBe("Quotations: Volodymyr Zelensky");
    const quotations = await user.press(message, person?.id ?? "").answer;
    expect(quotations.id).not.toBe(message.id);
    expect(isPrivate(quotations)).toBe(true);
    expect(titleOf(quotations)).toBe("Volodymyr Zelensky");
    const summary = await user.press(message, article?.id ?? "").answer;
    expect(titleOf(summary)).toContain("US presented Ukraine with a document");
    const standing = bot.sandbox.messages().find(({ id }) => id === message.id);
    expect(standing && titleOf(standing)).toBe("Verbatim");
  });
});

describe("Was this said?", () => {
  it("answers only who asks, on what the message quotes", async () => {
    const message = await asked(
      "lol <@123456789012345678> look: **Kellogg said** “I’m a school of realism. I think that’s not going to happen.” https://example.org/x",
    );
    expect(titleOf(message)).toBe("Verbatim");
    expect(isPrivate(message)).toBe(true);
  });

  it("takes a block quote, and a message without quotation marks", async () => {
    const quoted = await asked("> A lot can be decided before the New Year\nreally?? — no way");
    expect(titleOf(quoted)).toBe("Verbatim");
    const bare = await asked("A lot can be decided before the New Year");
    expect(titleOf(bare)).toBe("Verbatim");
  });

  it("takes the words of an embed where the message has none", async () => {
    const user = bot.sandbox.user();
    const message = user.say({
      content: "https://example.org/post",
      embeds: [{ description: "“We are not losing a single day.”" }],
    });
    const { embeds } = await user.useOn(message, MENU).answer;
    expect(titleOf({ embeds })).toBe("Verbatim, but shortened");
  });

  it("gives each of several quotations its verdict", async () => {
    const message = await asked(
      "“It will bring money and security” — Zelensky\n“Subsoil belongs to Ukrainians under the Constitution” — Zelensky\n“The moon is made of green cheese” — Vance",
    );
    expect(titleOf(message)).toBe("3 quotations looked for");
    const text = shown(message);
    expect(text).toMatch(
      /Verbatim\n[\s\S]*Said by someone else: Kseniiia Orynchak\n[\s\S]*Not in this archive/,
    );
  });

  it("says that there are no words in a message without any", async () => {
    const message = await asked("<@123456789012345678> 🙂");
    expect(shown(message)).toContain("There are no words to look for in it.");
    expect(isPrivate(message)).toBe(true);
  });
});

it("sends nothing that Discord would refuse", () => {
  expect(bot.sandbox.violations).toEqual([]);
});
