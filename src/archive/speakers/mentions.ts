import type { Person } from "../../model/person.ts";
import { numbersOf } from "../saving.ts";
import {
  type Saved,
  type SavedSection,
  sectionOf,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "../sections.ts";
import type { Sliced } from "../slices.ts";
import {
  ACRONYM,
  ARTICLE,
  isFamilyFirstIn,
  kindIn,
  MENTION,
  type MentionKind,
  PLACE,
  pronounIn,
} from "./mention-layout.ts";
import type { GivenAcronym } from "./organisation-name.ts";
import type { MentionOutline } from "./outline-mentions.ts";
import { PackedRecords, type Position } from "./packed-records.ts";
import { NO_STRING, StringPool } from "./string-pool.ts";
import { lengthOf, writeAcronym, writeMention } from "./write-mentions.ts";

/** One name of one article, by its position. */
export type Mention = Position;

/** One quotation or paraphrase of a mention, by its position. */
export type Place = Position;

/**
 * Who is mentioned in which article, by what names, and what is quoted and retold of them: an article's
 * together, in packed numbers. As objects they would take as much memory as the articles' texts.
 */
export class Mentions {
  readonly #strings: StringPool;
  readonly #numbers: PackedRecords;
  /** By row: where its article's record begins; 0 for none. */
  readonly #records: Position[];

  constructor(
    strings: StringPool = new StringPool(),
    numbers: PackedRecords = new PackedRecords(),
    records: Position[] = [],
  ) {
    this.#strings = strings;
    this.#numbers = numbers;
    this.#records = records;
  }

  /** Whether most of the room for records is free. */
  isWorn(): boolean {
    return this.#numbers.isWorn();
  }

  *save(): Sliced<Saved> {
    return new Map<string, SavedSection>([
      ...sectionsBelow("strings", yield* this.#strings.save()),
      ...sectionsBelow("packed", yield* this.#numbers.save()),
      ["records", yield* numbersOf(this.#records)],
    ]);
  }

  /** @throws {BrokenSections} where the sections are not what {@link save} makes */
  static load(sections: Sections): Mentions {
    return new Mentions(
      StringPool.load(sectionsOf("strings", sections)),
      PackedRecords.load(sectionsOf("packed", sections)),
      [...sectionOf(sections, "records", Uint32Array)],
    );
  }

  /** Takes in what an article tells. */
  add(row: number, outlines: readonly MentionOutline[], acronyms: readonly GivenAcronym[]): void {
    const length = lengthOf(outlines, acronyms);
    const record = this.#numbers.take(length);
    while (this.#records.length <= row) this.#records.push(0);
    this.#records[row] = record;
    const numbers = this.#numbers.all;
    numbers[record + ARTICLE.length] = length;
    numbers[record + ARTICLE.mentions] = outlines.length;
    numbers[record + ARTICLE.acronyms] = acronyms.length;
    let at = record + ARTICLE.size;
    for (const outline of outlines) at = writeMention(at, row, outline, numbers, this.#strings);
    for (const each of acronyms) at = writeAcronym(at, each, numbers, this.#strings);
  }

  /** Forgets what an article tells. */
  remove(row: number): void {
    const record = this.#recordOf(row);
    if (record === 0) return;
    for (const mention of this.ofRow(row)) {
      this.#strings.release(this.nameNumber(mention));
      this.#strings.release(this.roleNumber(mention));
      for (const alias of this.aliasNumbers(mention)) this.#strings.release(alias);
    }
    const end = record + this.#numbers.at(record + ARTICLE.length);
    for (let at = this.#acronymsFrom(record); at < end; at += 1) {
      this.#strings.release(this.#numbers.at(at));
    }
    this.#numbers.give(record, end - record);
    this.#records[row] = 0;
  }

  /** The mentions of an article: of its people in the digest's order, then of its unnamed sources. */
  ofRow(row: number): readonly Mention[] {
    const record = this.#recordOf(row);
    if (record === 0) return [];
    const found: Mention[] = [];
    let at = record + ARTICLE.size;
    for (let left = this.#numbers.at(record + ARTICLE.mentions); left > 0; left -= 1) {
      found.push(at);
      at = this.#paraphrasesFrom(at) + PLACE.size * this.paraphrases(at);
    }
    return found;
  }

  /** The acronyms that an article explains. */
  acronymsOf(row: number): readonly GivenAcronym[] {
    const record = this.#recordOf(row);
    if (record === 0) return [];
    const found: GivenAcronym[] = [];
    const end = record + this.#numbers.at(record + ARTICLE.length);
    for (let at = this.#acronymsFrom(record); at < end; at += ACRONYM.size) {
      found.push({
        acronym: this.#strings.at(this.#numbers.at(at + ACRONYM.acronym)),
        body: this.#strings.at(this.#numbers.at(at + ACRONYM.body)),
      });
    }
    return found;
  }

  /** The article's row. */
  row(mention: Mention): number {
    return this.#numbers.at(mention + MENTION.row);
  }

  kind(mention: Mention): MentionKind {
    return kindIn(this.#numbers.at(mention + MENTION.flags));
  }

  pronoun(mention: Mention): Person["pronoun"] {
    return pronounIn(this.#numbers.at(mention + MENTION.flags));
  }

  isFamilyFirst(mention: Mention): boolean {
    return isFamilyFirstIn(this.#numbers.at(mention + MENTION.flags));
  }

  /** The number of the name's node; 0 for none. */
  node(mention: Mention): number {
    return this.#numbers.at(mention + MENTION.node);
  }

  setNode(mention: Mention, node: number): void {
    this.#numbers.set(mention + MENTION.node, node);
  }

  /** The fullest name, or an unnamed source's first description. */
  name(mention: Mention): string {
    return this.#strings.at(this.nameNumber(mention));
  }

  /** The same for the same name. */
  nameNumber(mention: Mention): number {
    return this.#numbers.at(mention + MENTION.name);
  }

  /** What the article calls them; null where it does not. */
  role(mention: Mention): string | null {
    const number = this.roleNumber(mention);
    return number === NO_STRING ? null : this.#strings.at(number);
  }

  /** The same for the same role. */
  roleNumber(mention: Mention): number {
    return this.#numbers.at(mention + MENTION.role);
  }

  /** The numbers of all other names, or descriptions. */
  aliasNumbers(mention: Mention): readonly number[] {
    const numbers: number[] = [];
    const start = mention + MENTION.size;
    const end = start + this.#numbers.at(mention + MENTION.aliases);
    for (let at = start; at < end; at += 1) numbers.push(this.#numbers.at(at));
    return numbers;
  }

  /** The name, role or alias of a number. */
  text(number: number): string {
    return this.#strings.at(number);
  }

  /** The number of a name, role or alias; 0 for what is none. */
  numberOf(text: string): number {
    return this.#strings.find(text);
  }

  /** How many quotations there are. */
  quotations(mention: Mention): number {
    return this.#numbers.at(mention + MENTION.quotations);
  }

  /** How many of them are whole statements. */
  utterances(mention: Mention): number {
    return this.#numbers.at(mention + MENTION.utterances);
  }

  /** How many paraphrases there are. */
  paraphrases(mention: Mention): number {
    return this.#numbers.at(mention + MENTION.paraphrases);
  }

  /** The places of the quotations, in the digest's order. */
  quotationPlaces(mention: Mention): readonly Place[] {
    return placesFrom(this.#quotationsFrom(mention), this.quotations(mention));
  }

  /** The places of the paraphrases, in the digest's order. */
  paraphrasePlaces(mention: Mention): readonly Place[] {
    return placesFrom(this.#paraphrasesFrom(mention), this.paraphrases(mention));
  }

  mentionAt(place: Place): Mention {
    return this.#numbers.at(place + PLACE.mention);
  }

  /** Index into the digest's `quotations`, or its `paraphrases`. */
  index(place: Place): number {
    return this.#numbers.at(place + PLACE.index) >>> 1;
  }

  isFragment(place: Place): boolean {
    return (this.#numbers.at(place + PLACE.index) & 1) === 1;
  }

  /** Where its context begins in the article's text. */
  contextStart(place: Place): number {
    return this.#numbers.at(place + PLACE.start);
  }

  contextEnd(place: Place): number {
    return this.#numbers.at(place + PLACE.end);
  }

  /** Where its context begins in the bytes of the article's text. */
  firstByte(place: Place): number {
    return this.#numbers.at(place + PLACE.firstByte);
  }

  lastByte(place: Place): number {
    return this.#numbers.at(place + PLACE.lastByte);
  }

  #recordOf(row: number): Position {
    return this.#records[row] ?? 0;
  }

  #quotationsFrom(mention: Mention): Place {
    return mention + MENTION.size + this.#numbers.at(mention + MENTION.aliases);
  }

  #paraphrasesFrom(mention: Mention): Place {
    return this.#quotationsFrom(mention) + PLACE.size * this.quotations(mention);
  }

  #acronymsFrom(record: Position): Position {
    const end = record + this.#numbers.at(record + ARTICLE.length);
    return end - ACRONYM.size * this.#numbers.at(record + ARTICLE.acronyms);
  }
}

function placesFrom(start: Place, count: number): readonly Place[] {
  return Array.from({ length: count }, (_, index) => start + PLACE.size * index);
}
