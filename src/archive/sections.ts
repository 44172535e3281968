/** Numbers that lie in a row, in memory and on disk alike. */
export type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** What a part of an archive is made of, by names of its own. */
export type Sections = ReadonlyMap<string, Section>;

/**
 * The same on its way to disk: a section is in one piece, or in several (one at least, all of one type) that
 * lie one after the other there. It stays as it is while the part goes on to change: what the part never
 * changes are views on what it has anyway, and the rest are copies. Nobody writes to either.
 */
export type Saved = ReadonlyMap<string, SavedSection>;

export type SavedSection = Section | readonly Section[];

/** How sections of one type are made. */
interface SectionType<T extends Section> {
  readonly name: string;
  new (length: number): T;
}

/** Sections that are not what a part is made of. What it says is for the log. */
export class BrokenSections extends Error {
  override readonly name = "BrokenSections";
}

/**
 * A section that must be there.
 *
 * @param length how many numbers it must have; any where nothing is said
 * @throws {BrokenSections} where it is absent, or of another type or length
 */
export function sectionOf<T extends Section>(
  sections: Sections,
  name: string,
  type: SectionType<T>,
  length?: number,
): T {
  const section = sections.get(name);
  if (!(section instanceof type)) throw new BrokenSections(`"${name}" is no ${type.name}`);
  if (length !== undefined && section.length !== length) {
    throw new BrokenSections(`"${name}" has ${section.length} numbers instead of ${length}`);
  }
  return section;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** Plain JSON as a section. */
export function jsonSection(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

/**
 * Plain JSON of a section.
 *
 * @param is whether it is what it should be
 * @throws {BrokenSections} where it is absent, no JSON, or something else
 */
export function jsonOf<T>(sections: Sections, name: string, is: (value: unknown) => value is T): T {
  const bytes = sectionOf(sections, name, Uint8Array);
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch {
    throw new BrokenSections(`"${name}" is no JSON`);
  }
  if (!is(value)) throw new BrokenSections(`"${name}" is something else`);
  return value;
}

/** Sections under names that begin so, to be told from those of other parts. */
export function sectionsBelow<T extends SavedSection>(
  prefix: string,
  sections: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  return new Map([...sections].map(([name, section]) => [`${prefix}/${name}`, section]));
}

/** The sections whose names begin so, by the rest of their names. */
export function sectionsOf(prefix: string, sections: Sections): Sections {
  const beginning = `${prefix}/`;
  return new Map(
    [...sections].flatMap(([name, section]) =>
      name.startsWith(beginning) ? [[name.slice(beginning.length), section] as const] : [],
    ),
  );
}
