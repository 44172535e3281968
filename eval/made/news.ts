import { between, type Chance, seeded } from "./chance.ts";
import { capitalised, madePeople, type MadePerson, speakerAmong } from "./people.ts";
import { madeSubject, type Subject, wordsOn } from "./words.ts";

/** Words of an article's body, from which on it ends with its paragraph. */
const WORDS = 680;
const SENTENCES_OF_PARAGRAPH = 2;
/** How often a sentence quotes somebody, reports what somebody said, or names somebody. */
const QUOTING = 0.25;
const REPORTING = 0.3;
const NAMING = 0.45;
const DAYS = 3650;

/** A news article of words that do not exist, as a page has it. */
export interface MadeArticle {
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
}

/**
 * Articles of some 700 words each: a vocabulary spread by Zipf's law, people who are named by their whole
 * names and then by surnames, and quotations with cues in the forms that news has. The same ones for
 * the same seed; the first of many are those that fewer would be.
 */
export function* madeNews(count: number, seed: number): Generator<MadeArticle> {
  const chance = seeded(seed);
  for (let number = 0; number < count; number += 1) yield madeArticle(chance);
}

function madeArticle(chance: Chance): MadeArticle {
  const subject = madeSubject(chance);
  const teller = new Teller(subject, madePeople(chance), chance);
  const paragraphs: string[] = [];
  for (let words = 0; words < WORDS;) {
    const sentences = Array.from({ length: SENTENCES_OF_PARAGRAPH }, () => teller.sentence());
    const paragraph = sentences.join(" ");
    words += paragraph.split(" ").length;
    paragraphs.push(paragraph);
  }
  const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(chance() * DAYS)));
  return {
    title: capitalised(wordsOn(subject, 8, chance)),
    day: day.toISOString().slice(0, 10),
    author: madePeople(chance)[0].name,
    paragraphs,
  };
}

/** Writes the sentences of one article, and knows whom it has named. */
class Teller {
  readonly #subject: Subject;
  readonly #people: readonly [MadePerson, ...MadePerson[]];
  readonly #chance: Chance;
  readonly #named = new Set<MadePerson>();

  constructor(subject: Subject, people: readonly [MadePerson, ...MadePerson[]], chance: Chance) {
    this.#subject = subject;
    this.#people = people;
    this.#chance = chance;
  }

  sentence(): string {
    const kind = this.#chance();
    if (kind < QUOTING) return this.#quotation();
    if (kind < REPORTING) return `${this.#speaker()} said that ${this.#words(8, 14)}.`;
    if (kind < NAMING) return `${this.#begin(4, 8)} ${this.#speaker()} ${this.#words(4, 12)}.`;
    return `${this.#begin(8, 24)}.`;
  }

  #quotation(): string {
    const form = Math.floor(this.#chance() * 6);
    const speaker = this.#speaker();
    switch (form) {
      case 0:
        return `${speaker} said: “${this.#begin(8, 20)}.”`;
      case 1:
        return `“${this.#begin(6, 12)},” ${speaker} said. “${this.#begin(6, 14)}.”`;
      case 2:
        return `${speaker} called it “${this.#words(2, 5)}” and ${this.#words(4, 10)}.`;
      case 3:
        return `“${this.#begin(6, 10)},” said ${speaker}, “${this.#words(5, 10)}.”`;
      case 4:
        return `“${this.#begin(8, 20)},” ${speaker} told reporters.`;
      default:
        return `“${this.#begin(8, 20)},” ${speaker} said.`;
    }
  }

  /** By the whole name and title the first time, then by surname. */
  #speaker(): string {
    const person = speakerAmong(this.#people, this.#chance);
    if (this.#named.has(person)) return person.surname;
    this.#named.add(person);
    return `${person.role} ${person.name}`;
  }

  #begin(least: number, spread: number): string {
    return capitalised(this.#words(least, spread));
  }

  #words(least: number, spread: number): string {
    return wordsOn(this.#subject, between(this.#chance, least, spread), this.#chance);
  }
}
