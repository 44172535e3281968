import { isFirstName } from "../../reading/lexicon/first-names.ts";
import type { Sliced } from "../slices.ts";
import type { Mention, Mentions } from "./mentions.ts";
import type { NameGroups } from "./name-groups.ts";
import type { NameNode } from "./name-node.ts";
import type { PersonName } from "./person-name.ts";
import { areContrary, joinTraits, shareRole, type Traits } from "./role-facts.ts";
import { traitsOf, traitsOfBare } from "./traits-of.ts";
import { isTransliterated, wideSpelling } from "./transliteration.ts";

/** Shorter surnames, with no given name to confirm them, are too easily another's in another spelling. */
const SHORTEST_RESPELT = 6;
/** A surname of more than these is nobody's in particular; also keeps the work linear. */
const MOST_BEARERS = 100;
/** One odd spelling of a president's name must not keep all articles' "President Vale" from him. */
const FAR_MORE = 10;

/** Names that are looked at in one stretch; next to all surnames have fewer. */
const AT_ONCE = 500;

/** Somebody whom a bare surname may mean. */
interface Bearer {
  readonly root: NameNode;
  readonly names: PersonName[];
  /** How many articles give them a surname. */
  articles: number;
  /** By the row of an article that has a bare surname: the surnames that it gives them. */
  readonly surnames: Map<number, Set<string>>;
  traits: Traits;
}

/**
 * Finds whom each article's bare surname means: "Zelensky" in an article that has no more of the name
 * is the archive's one Zelensky. An article is asked before the archive is: whoever it names in full
 * beside the bare name is somebody else, or the reading would have made them one.
 */
export class SurnameBearers {
  readonly #bySurname: ReadonlyMap<string, readonly Bearer[]>;
  readonly #bearers: readonly Bearer[];
  /** Made on first use: most surnames are found as they are. */
  #byWideSurname: ReadonlyMap<string, readonly Bearer[]> | null = null;
  readonly #groups: NameGroups;
  readonly #all: Mentions;

  private constructor(bearers: readonly Bearer[], groups: NameGroups, all: Mentions) {
    this.#bearers = bearers;
    this.#bySurname = indexBy(bearers, ({ closeSurname }) => closeSurname);
    this.#groups = groups;
    this.#all = all;
  }

  /**
   * @param bare surnames alone
   * @param full names that may be meant by them, joined already
   */
  static *of(
    bare: readonly PersonName[],
    full: readonly PersonName[],
    groups: NameGroups,
    all: Mentions,
  ): Sliced<SurnameBearers> {
    const asking = new Set(bare.flatMap(({ node }) => rowsOf(node, all)));
    const bearers = new Map<NameNode, Bearer>();
    for (const [index, name] of full.entries()) {
      const root = groups.rootOf(name.node);
      const bearer = bearers.get(root) ?? {
        root,
        names: [],
        articles: 0,
        surnames: new Map<number, Set<string>>(),
        traits: joinTraits([]),
      };
      bearers.set(root, bearer);
      bearer.names.push(name);
      if (index % AT_ONCE === AT_ONCE - 1) yield;
    }
    let known = 0;
    for (const bearer of bearers.values()) {
      noteSurnames(bearer, asking, all);
      bearer.traits = joinTraits(bearer.names.map(({ node }) => traitsOf(node)));
      known += 1;
      if (known % AT_ONCE === 0) yield;
    }
    return new SurnameBearers([...bearers.values()], groups, all);
  }

  /** The name that stands for whom an article's bare surname means; null where that is not known. */
  bearerOf(bare: PersonName, mention: Mention): NameNode | null {
    const candidates = this.#candidates(bare);
    if (candidates.length === 0 || candidates.length > MOST_BEARERS) return null;
    const traits = traitsOfBare(mention, this.#all);
    const row = this.#all.row(mention);
    const fitting = candidates.filter(
      (bearer) =>
        !this.#groups.areApart(bare.node, bearer.root) &&
        !areContrary(traits, bearer.traits) &&
        bearer.surnames.get(row)?.has(bare.surname) !== true,
    );
    const agreeing = fitting.filter((bearer) => shareRole(traits, bearer.traits));
    // A given name may be that of anybody; so may the surname of several.
    const isSure = fitting.length === 1 && !isFirstName(bare.surname);
    return isSure ? (fitting[0]?.root ?? null) : chiefOf(agreeing);
  }

  #candidates(bare: PersonName): readonly Bearer[] {
    const known = this.#bySurname.get(bare.closeSurname);
    if (known !== undefined) return known;
    const { surname } = bare;
    if (surname.length < SHORTEST_RESPELT) return [];
    this.#byWideSurname ??= indexBy(this.#bearers, (name) => wideSpelling(name.surname));
    return (this.#byWideSurname.get(wideSpelling(surname)) ?? []).filter(({ names }) =>
      names.some(
        (name) =>
          name.surname.length >= SHORTEST_RESPELT &&
          (isTransliterated(surname) || isTransliterated(name.surname)),
      ),
    );
  }
}

/** Counts the articles that name somebody, and notes what those call them that have a bare surname. */
function noteSurnames(bearer: Bearer, asking: ReadonlySet<number>, all: Mentions): void {
  const rows = new Set<number>();
  for (const { node, surname } of bearer.names) {
    for (const row of rowsOf(node, all)) {
      rows.add(row);
      if (!asking.has(row)) continue;
      const there = bearer.surnames.get(row) ?? new Set<string>();
      bearer.surnames.set(row, there.add(surname));
    }
  }
  bearer.articles = rows.size;
}

function rowsOf({ mentions }: NameNode, all: Mentions): readonly number[] {
  return mentions.map((mention) => all.row(mention));
}

/** The only one, or the one whom far more articles name than all others together; else null. */
function chiefOf(bearers: readonly Bearer[]): NameNode | null {
  let chief: Bearer | null = null;
  let all = 0;
  for (const bearer of bearers) {
    all += bearer.articles;
    if (chief === null || bearer.articles > chief.articles) chief = bearer;
  }
  const isFarMore = chief !== null && chief.articles >= FAR_MORE * (all - chief.articles);
  return isFarMore ? (chief?.root ?? null) : null;
}

/** Bearers by the surnames that their names have in a spelling. */
function indexBy(
  bearers: Iterable<Bearer>,
  spelling: (name: PersonName) => string,
): ReadonlyMap<string, readonly Bearer[]> {
  const index = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    for (const key of new Set(bearer.names.map(spelling))) {
      const there = index.get(key);
      if (there === undefined) index.set(key, [bearer]);
      else there.push(bearer);
    }
  }
  return new Map([...index].map(([key, all]) => [key, withoutJuniors(all)]));
}

/** "Vale" is never Tom Vale Jr. where there is a Tom Vale. */
function withoutJuniors(bearers: readonly Bearer[]): readonly Bearer[] {
  const plain = new Set<string>();
  for (const { names } of bearers) {
    for (const { suffix, given } of names) if (suffix === "") plain.add(given[0] ?? "");
  }
  return bearers.filter(({ names }) =>
    names.some(({ suffix, given }) => suffix === "" || !plain.has(given[0] ?? "")),
  );
}
