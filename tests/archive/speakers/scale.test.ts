import { describe, expect, it } from "vitest";

import { createMemoryArchive } from "../../../src/archive/memory.ts";
import { atOnce } from "../../../src/archive/slices.ts";
import { SpeakerDirectory } from "../../../src/archive/speakers/speaker-directory.ts";
import { DIGEST_VERSION, type Digest } from "../../../src/model/digest.ts";
import { buildArticle } from "../../support/digests.ts";
import { fromDisk } from "../../support/saved.ts";
import { successorOf } from "../../support/steps.ts";
import { watchTurns } from "../../support/turns.ts";
import { addTo, directoryOf, quotedBy } from "./entries.ts";

/** An article that quotes each of these persons once. */
function digestOf(title: string, names: readonly string[], role: string | null = null): Digest {
  return {
    version: DIGEST_VERSION,
    article: buildArticle({ title, paragraphs: ["x"] }),
    sentences: [],
    people: names.map((name) => ({ kind: "person", name, aliases: [], role, pronoun: null })),
    quotations: names.map((_name, person) => ({
      spans: [{ start: 0, end: 1 }],
      kind: "utterance",
      speaker: { kind: "named", person },
      mention: null,
      cue: null,
      context: { start: 0, end: 1 },
    })),
    paraphrases: [],
    ranking: [],
  };
}

/** A word for a number, another for each in any spelling. */
function word(number: number): string {
  return Array.from(String(number), (digit) => `${"bdflmnprtv"[Number(digit)]}a`).join("");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const COUNT = 5000;
/** Comparing each name with each would take several times as long. */
const MOST_MS = 5000;

describe("many names", () => {
  it.each([
    ["of one surname", (index: number) => `${capital(word(index))} Vale`, null],
    ["of one surname and given name", (index: number) => `Ann ${capital(word(index))} Vale`, null],
    ["of one surname and initial", (index: number) => `J. D${word(index)} Vale`, null],
    ["of one surname and role", (index: number) => `${capital(word(index))} Vale`, "senator"],
    ["with tails", (index: number) => `Ann ${"Of ".repeat(20)}${capital(word(index))} Vale`, null],
    ["of many surnames", (index: number) => `Ann V${word(index)}`, null],
  ])("are told apart in time: %s", (_what, nameOf, role) => {
    const start = performance.now();
    const names = Array.from({ length: COUNT }, (_, index) => nameOf(index));
    const bare = Array.from({ length: 200 }, (_, index) =>
      digestOf(`Bare ${index}`, ["Vale"], role),
    );
    const directory = directoryOf([digestOf("Names", names, role), ...bare]);
    expect(quotedBy(directory, "named").length).toBeGreaterThanOrEqual(COUNT);
    expect(directory.find("Vale").named.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });

  it("cost no more than their block when an article is added", () => {
    const names = Array.from({ length: COUNT }, (_, index) => `Ann V${word(index)}`);
    const directory = directoryOf([digestOf("Names", names)]);
    const [before] = directory.find("Ann Vdababa").named;
    const start = performance.now();
    for (let index = 0; index < 100; index += 1) {
      addTo(directory, [digestOf(`Later ${index}`, [`Ann V${word(index)}`])]);
      directory.find("Ann Va");
    }
    expect(performance.now() - start).toBeLessThan(MOST_MS);
    // What no article has touched is not even made anew.
    expect(directory.find("Ann Vdababa").named[0]).toBe(before);
  });
});

/** In ms: how long a directory of these names takes to load. */
function loadingTime(names: readonly string[]): number {
  const directory = directoryOf([digestOf("Names", names)]);
  const sections = fromDisk(atOnce(directory.save()));
  let took = 0;
  successorOf(directory, (there) => {
    const start = performance.now();
    const again = SpeakerDirectory.load(sections, there);
    took = performance.now() - start;
    return again;
  });
  return took;
}

describe("many names that were saved", () => {
  it("are loaded as fast where all are of one surname", () => {
    const words = Array.from({ length: 20_000 }, (_, index) => word(index));
    const apart = loadingTime(words.map((each) => `Ann V${each}`));
    const ofOne = loadingTime(words.map((each) => `${capital(each)} Vale`));
    expect(ofOne).toBeLessThan(3 * apart + 100);
  });
});

it("who says a quotation is found as fast as all whom the name means", () => {
  const names = Array.from({ length: COUNT }, (_, index) => `${capital(word(index))} Vale`);
  const directory = directoryOf([digestOf("Names", names)]);
  const last = names.length - 1;
  const start = performance.now();
  for (let time = 0; time < 3; time += 1) {
    expect(directory.sayer("Vale", 0, last)?.name).toBe(names[last]);
  }
  expect(performance.now() - start).toBeLessThan(1000);
});

describe("hostile names", () => {
  it.each([
    ["a megabyte", "Ann ".repeat(250_000)],
    ["a megabyte in one word", "x".repeat(1_000_000)],
    ["a pile of marks", `A${"\u0301".repeat(100_000)} Vale`],
    ["marks alone", "\u0301\u0301"],
    ["a property", "__proto__"],
    ["two properties", "constructor __proto__"],
    ["half a character", "\ud800 Vale"],
    ["a ligature that becomes a sentence", "ﷺ".repeat(100)],
    ["spaces", "  Ann \u00a0 Vale  "],
    ["brackets", `${"(".repeat(50_000)} (AB)`],
  ])("are entries like any other: %s", (_what, name) => {
    const start = performance.now();
    const directory = new SpeakerDirectory();
    addTo(directory, [digestOf("One", [name, "Ann Vale"])]);
    addTo(directory, [digestOf("Two", [name])]);
    const all = quotedBy(directory, "named");
    expect(all.reduce((sum, { utterances }) => sum + utterances, 0)).toBe(3);
    for (const entry of all) expect(directory.entry(entry.id)).toBe(entry);
    directory.find(name);
    directory.complete(name, 5);
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });
});

/** That nothing else has its turn for longer is for a busy machine; in one stretch it would be three times as long. */
const MOST_BLOCKED = 60;

it("that twenty thousand share a surname holds nobody up while one more comes", async () => {
  const archive = createMemoryArchive();
  const names = Array.from({ length: 20_000 }, (_, index) => `${capital(word(index))} Vale`);
  await archive.change({ put: [digestOf("Names", names)] });
  let least = Number.POSITIVE_INFINITY;
  for (const title of ["One more", "Another", "The last"]) {
    const longestTurn = watchTurns();
    await archive.change({ put: [digestOf(title, [`Ann ${title} Vale`, "Vale"])] });
    least = Math.min(least, longestTurn());
  }
  expect(least).toBeLessThan(MOST_BLOCKED);
});
