import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { read } from "../../src/reading/read.ts";
import { articleOf } from "./article-of.ts";
import { quotesOf } from "./quotes-of.ts";

const seed = fileURLToPath(new URL("../../seeds/000_d5caa7359e3878d4.txt", import.meta.url));
const lines = readFileSync(seed, "utf8").split("\n");

/** The lines from one that starts with a dateline to another, without the dateline. */
function bodyAfter(dateline: string, end: number): string {
  const start = lines.findIndex((line) => line.startsWith(dateline));
  const body = lines.slice(start, end).map((line) => line.trim());
  return body
    .filter((line) => line !== "")
    .join("\n")
    .slice(dateline.length)
    .trim();
}

function seedArticles(): readonly [Article, Article] {
  const kyiv = lines.findIndex((line) => line.startsWith("KYIV:"));
  const second = lines.findIndex((line) => line.startsWith("Zelensky says meeting"));
  const munich = bodyAfter("MUNICH, Germany:", second);
  const bullets = lines.filter((line) => line.startsWith("  • ")).map((line) => line.slice(4));
  expect(kyiv).toBeGreaterThan(second);
  return [
    articleOf(munich, { title: lines[0] ?? "", bullets, caption: lines[2] ?? "" }),
    articleOf(bodyAfter("KYIV:", lines.length), { title: lines[second] ?? "" }),
  ];
}

const [minerals, meeting] = seedArticles();
const all = [...quotesOf(minerals), ...quotesOf(meeting)];

/** The first words of what a speaker said, in order. */
function said(speaker: string, kind: "utterance" | "fragment"): readonly string[] {
  return all
    .filter((quote) => quote.speaker === speaker && quote.kind === kind)
    .map(({ words }) => words);
}

/** Texts cut to the length of what each is compared with. */
function cutTo(found: readonly string[], starts: readonly string[]): readonly string[] {
  return found.map((words, index) => words.slice(0, starts[index]?.length ?? 0));
}

describe("the seed articles", () => {
  it("gives Zelensky his seven utterances and no other's", () => {
    const starts = [
      "I didn’t let the ministers sign",
      "there are no very concrete things",
      "For me is very important the connection",
      "I think it’s important that the vice president understood me",
      "It will bring money and security.",
      "We are not losing a single day. We have agreed",
      "A lot can be decided before the New Year,",
    ];
    expect(cutTo(said("Volodymyr Zelensky", "utterance"), starts)).toEqual(starts);
  });

  it("gives Zelensky his three fragments", () => {
    expect(said("Volodymyr Zelensky", "fragment").map((words) => words.replace(/,$/u, ""))).toEqual(
      ["strong position", "in the near future", "good conversation"],
    );
  });

  it("does not take what others say about him for his", () => {
    const about = all.filter(({ words }) => /Zelensky/u.test(words));
    expect(about.map(({ speaker }) => speaker)).toEqual([
      "(former senior official)",
      "Brian Hughes",
    ]);
  });

  it.each([
    [
      "Brian Hughes",
      [
        "President Zelensky is being short-sighted about",
        "binding economic ties",
        "The US recognizes this",
      ],
    ],
    [
      "Keith Kellogg",
      [
        "You can have the Ukrainians",
        "I’m a school of realism. I think that’s not going to happen.",
      ],
    ],
    ["Kseniiia Orynchak", ["Subsoil belongs to Ukrainians"]],
    ["Ukraine’s General Staff", ["Multiple explosions were recorded. The target was hit,"]],
    ["(former senior official)", ["It’s a colonial agreement"]],
  ])("knows what %s said", (speaker, starts) => {
    expect(cutTo(said(speaker, "utterance"), starts)).toEqual(starts);
  });

  it.each([
    ["Brian Hughes", ["recoup"]],
    ["Maria Zakharova", ["slow but steady progress"]],
    ["(senior White House official)", ["short-sighted."]],
    ["(senior official)", ["very good", "substantive,"]],
    ["(Kyiv officials)", ["weaponize winter."]],
  ])("knows which words of %s are woven in", (speaker, words) => {
    expect(said(speaker, "fragment")).toEqual(words);
  });

  it("leaves out the term that nobody is shown to have said", () => {
    expect(all.map(({ words }) => words)).not.toContain("as compensation");
  });

  it("lists the people with their roles", () => {
    const people = [...read(minerals).people, ...read(meeting).people];
    const roleOf = (name: string) =>
      people.filter((person) => person.name === name).map(({ role }) => role);
    expect(roleOf("Volodymyr Zelensky")).toEqual(["Ukraine’s President", "Ukrainian President"]);
    expect(roleOf("Brian Hughes")).toEqual(["White House National Security Council spokesman"]);
    expect(roleOf("Kseniiia Orynchak")).toEqual([
      "founder of the National Association of Mining Industry of Ukraine",
    ]);
    expect(roleOf("Keith Kellogg")).toEqual(["Trump’s special envoy for Ukraine and Russia"]);
    expect(people.find(({ name }) => name === "Ukraine’s General Staff")?.kind).toBe(
      "organisation",
    );
  });
});

describe("read", () => {
  it("keeps the article and ranks every sentence", () => {
    const article = articleOf("Rain fell all day. The river rose.\nThe bridge was closed.");
    const digest = read(article);
    expect(digest.article).toBe(article);
    expect(digest.sentences).toHaveLength(3);
    expect(digest.ranking.toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
    expect(digest.quotations).toEqual([]);
  });

  it("lists people in the order of first mention, with every form of their names", () => {
    const { people } = read(
      articleOf(
        "Mayor Jane Roe opened the bridge with Peter Holm, a local engineer. “It will last,” Ms. Roe said. Holm agreed.",
      ),
    );
    expect(people).toEqual([
      { kind: "person", name: "Jane Roe", aliases: ["Roe"], role: "Mayor", pronoun: "she" },
      {
        kind: "person",
        name: "Peter Holm",
        aliases: ["Holm"],
        role: "local engineer",
        pronoun: "he",
      },
    ]);
  });

  it("reads an empty text", () => {
    expect(read(articleOf(""))).toMatchObject({ sentences: [], people: [], quotations: [] });
  });
});
