import { fileURLToPath } from "node:url";

import { MessageFlags } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type BotInSandbox, shown, startBotInSandbox } from "./bot-in-sandbox.ts";

const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));

/** A line of a reply that is a whole statement, or that holds a fragment in bold. */
const UTTERANCE = /^ {2}│ “(.*)”$/;

let bot: BotInSandbox;

beforeAll(async () => {
  bot = await startBotInSandbox({ folder: SEEDS });
});

afterAll(async () => {
  await bot.stop();
});

async function slash(command: string, options: Record<string, string | boolean> = {}) {
  return bot.sandbox.user().slash(command, options).answer;
}

async function quotationsOf(person: string) {
  const message = await slash("quote", { person });
  const description = message.embeds[0]?.description ?? "";
  return {
    utterances: shown(message)
      .split("\n")
      .flatMap((line) => UTTERANCE.exec(line)?.[1] ?? []),
    fragments: [...description.matchAll(/“\*\*(.*?),?\*\*”/g)].map(([, words = ""]) => words),
    text: shown(message),
    isPrivate: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
  };
}

describe("/quote", () => {
  it("gives Zelensky’s seven utterances and three fragments, and nothing that others say of him", async () => {
    const { utterances, fragments, text } = await quotationsOf("Zelensky");
    expect(utterances).toEqual([
      "I didn’t let the ministers sign a relevant agreement because in my view it is not ready to protect us, our interest,",
      "there are no very concrete things about security guarantees in this document,",
      "For me is very important the connection between some kind of security guarantees and some kind of investment,",
      "I think it’s important that the vice president understood me that if we want to sign something, we have to understand that it will work,",
      "It will bring money and security.",
      "We are not losing a single day. We have agreed on a meeting at the highest level – with President Trump in the near future,",
      "A lot can be decided before the New Year,",
    ]);
    expect(fragments).toEqual(["strong position", "in the near future", "good conversation"]);
    expect(text).toContain("7 quotations · 3 fragments · 2 articles");
    expect(text).toContain("Volodymyr Zelensky");
    expect(text).not.toContain("colonial agreement");
    expect(text).not.toContain("is being short-sighted");
  });

  it("shows who was told, and where", async () => {
    const { text } = await quotationsOf("Zelensky");
    expect(text).toContain(
      "“…” Zelensky told The Associated Press on Saturday on the sidelines of the Munich Security Conference in Germany.",
    );
  });

  it.each([
    [
      "Hughes",
      [
        "President Zelensky is being short-sighted",
        "binding economic ties",
        "The US recognizes this",
      ],
      ["recoup"],
    ],
    [
      "Kellogg",
      [
        "You can have the Ukrainians",
        "I’m a school of realism. I think that’s not going to happen.",
      ],
      [],
    ],
    ["Orynchak", ["Subsoil belongs to Ukrainians"], []],
    ["Zakharova", [], ["slow but steady progress"]],
    ["General Staff", ["Multiple explosions were recorded. The target was hit,"], []],
  ])("gives %s what is theirs", async (person, utterances, fragments) => {
    const found = await quotationsOf(person);
    expect(found.utterances).toHaveLength(utterances.length);
    for (const [index, opening] of utterances.entries()) {
      expect(found.utterances[index]?.startsWith(opening)).toBe(true);
    }
    for (const fragment of fragments) expect(found.fragments).toContain(fragment);
    expect(found.text).toContain(fragments.length === 0 ? "quotation" : "1 fragment");
  });

  it("finds an unnamed source by a word of its description", async () => {
    const { utterances, text } = await quotationsOf("official");
    expect(utterances).toContain("It’s a colonial agreement and Zelensky cannot sign it,");
    expect(text).toContain("former senior official");
  });

  it.each(["zelensky", "volodymyr zelensky", "Zelenskyy", "ZELENSKI", "Volod"])(
    "finds the person by %s",
    async (name) => {
      const { utterances } = await quotationsOf(name);
      expect(utterances).toHaveLength(7);
    },
  );

  it("keeps to what is about something", async () => {
    const message = await slash("quote", { person: "Zelensky", about: "New Year" });
    expect(shown(message)).toContain("A lot can be decided before the New Year,");
    expect(shown(message)).toContain("1 quotation ·");
  });

  it("names the nearest for nobody, in private", async () => {
    const { text, isPrivate } = await quotationsOf("Xyzzy");
    expect(text).toContain("Nobody called “Xyzzy” is quoted in this archive.");
    expect(isPrivate).toBe(true);
  });

  it("attributes neither a scare quote of the news text nor a headline’s to anybody", async () => {
    for (const person of ["Zelensky", "official", "Hughes", "Kellogg"]) {
      const { text } = await quotationsOf(person);
      expect(text).not.toMatch(/│ “as compensation”/);
    }
  });

  it("is private where asked", async () => {
    const message = await slash("quote", { person: "Zelensky", private: true });
    expect((message.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
  });

  it("completes names, the most quoted first for an empty prefix", async () => {
    const user = bot.sandbox.user();
    const all = await user.autocomplete("quote", { person: "" }, "person");
    expect(all[0]?.name).toMatch(/^Volodymyr Zelensky · .*10$/);
    const some = await user.autocomplete("quote", { person: "hug" }, "person");
    expect(some.map(({ name }) => name)).toEqual([expect.stringMatching(/^Brian Hughes/)]);
    const chosen = await slash("quote", { person: String(some[0]?.value) });
    expect(chosen.embeds[0]?.title).toBe("Brian Hughes");
  });
});

describe("/search", () => {
  const MINERALS = "US presented Ukraine with a document";
  const REFINERY = "Zelensky says meeting with Trump";

  it.each([
    ["minerals", MINERALS],
    ["refinery", REFINERY],
    ["refinary", REFINERY],
  ])("puts the right article first for %s", async (query, title) => {
    const message = await slash("search", { query });
    const text = shown(message);
    const first = Math.min(
      ...[MINERALS, REFINERY].map((each) => (text.includes(each) ? text.indexOf(each) : Infinity)),
    );
    expect(text.indexOf(title)).toBe(first);
  });

  it("has the matched words in bold, and says what was corrected", async () => {
    const message = await slash("search", { query: "refinary" });
    expect(message.embeds[0]?.description).toContain("Showing results for **refinery**");
    expect(message.embeds[0]?.description).toMatch(/Novoshakhtinsk \*\*refinery\*\*/);
  });

  it("says that nothing was found, in private", async () => {
    const message = await slash("search", { query: "zzzz" });
    expect(shown(message)).toContain("No article has “zzzz”");
    expect((message.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
  });
});

describe("/summary", () => {
  it("names both articles, with the date where there is one", async () => {
    const text = shown(await slash("summary"));
    expect(text).toMatch(/US presented Ukraine with a document.* · February 17, 2025/);
    expect(text).toMatch(/Zelensky says meeting with Trump.* · date unknown/);
    expect(text).toContain("every file was read");
  });

  it("holds whole sentences of the article only, in its order", async () => {
    const user = bot.sandbox.user();
    const choices = await user.autocomplete("summary", { article: "minerals document" }, "article");
    const message = await slash("summary", { article: String(choices[0]?.value) });
    const digest = await bot.archive.digest(String(choices[0]?.value));
    const sentences = (digest?.sentences ?? []).map(({ start, end }) =>
      digest?.article.text.slice(start, end),
    );
    const key = shown(message)
      .split("\n")
      .flatMap((line) => /^ {2}• (.*) \[¶\u00a0\d+\]$/.exec(line)?.[1] ?? []);
    expect(key).toHaveLength(5);
    const positions = key.map((sentence) => sentences.indexOf(sentence));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(shown(message)).toContain("Volodymyr Zelensky (5 quotations, 1 fragment)");
    expect(shown(message)).toContain("Where: MUNICH, Germany");
    expect(shown(message)).toContain("When: February 17, 2025");
    expect(shown(message)).toContain("Editor’s key points");
  });

  it("lists the newest articles for an empty prefix", async () => {
    const choices = await bot.sandbox.user().autocomplete("summary", { article: "" }, "article");
    expect(choices.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^US presented.* · February 17, 2025$/),
      expect.stringMatching(/^Zelensky says meeting/),
    ]);
  });
});

it("has sent nothing that Discord would refuse", () => {
  expect(bot.sandbox.violations).toEqual([]);
});
