import { wordList } from "../../lexicon/word-list.ts";
import type { Outline } from "../outline.ts";
import { partOf } from "./grammar.ts";
import type { Discourse, Referent } from "./discourse.ts";
import { OWN_WRITING, is } from "../../lexicon/word-facts.ts";

/** Verbs by which a writing gets its writer: "released a statement". */
const ISSUING = wordList(`
  release releases released releasing issue issues issued issuing send sends sent sending write writes wrote
  writing post posts posted posting publish publishes published publishing
`);

/** How far before a writing its verb may stand, in items: "issued a short written statement". */
const REACH = 4;

/** Whose writing the noun at an item is, as its sentence tells: "Roe released a statement"; else null. */
export function issuerOf({ outline, cast }: Discourse, noun: number): Referent | null {
  const { items, sentences, sentenceOf } = outline;
  const from = sentences[sentenceOf[noun] ?? 0]?.from ?? noun;
  for (let verb = noun - 2; verb >= Math.max(from, noun - REACH); verb -= 1) {
    const item = items[verb];
    if (item?.kind !== "word") return null;
    if (!ISSUING.has(item.lower)) continue;
    const name = items[verb - 1];
    if (name?.kind !== "name" || partOf(outline, verb - 1) !== "subject") return null;
    const referent = cast.entityOf[name.ref] ?? -1;
    const kind = cast.entities[referent]?.kind;
    return kind === "person" || kind === "organisation" ? referent : null;
  }
  return null;
}

/** How far before a sender what was sent may stand, in items. */
const SENT_REACH = 6;

const SENT = wordList(`sent received forwarded texted emailed`);

/** Whether the name at an item is who a message comes from: "an email from her friend Jane Roe". */
export function isSender(items: Outline["items"], name: number): boolean {
  for (let at = name - 1; at >= Math.max(0, name - SENT_REACH); at -= 1) {
    const item = items[at];
    if (item?.kind !== "word") return false;
    if (item.lower !== "from") continue;
    const before = items[at - 1];
    return is(before, OWN_WRITING) || SENT.has(before?.lower ?? "");
  }
  return false;
}
