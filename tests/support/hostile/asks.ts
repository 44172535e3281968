import * as fc from "fast-check";

import type { Ask, Paging } from "../../../src/model/ask.ts";
import type { SpeakerEntry } from "../../../src/model/speaker-entry.ts";
import { hostileArticle } from "./articles.ts";
import {
  count,
  day,
  dayString,
  hostileLine,
  hostileName,
  hostileText,
  id,
  maybe,
} from "./texts.ts";

export const hostileEntry: fc.Arbitrary<SpeakerEntry> = fc.record({
  id: id("~", 10),
  kind: fc.constantFrom("person", "organisation", "unnamed"),
  name: hostileName,
  aliases: fc.array(hostileName, { maxLength: 12 }),
  role: maybe(fc.record({ text: hostileLine, article: maybe(hostileArticle) })),
  utterances: count,
  fragments: count,
  paraphrases: count,
  articles: count,
  since: maybe(day.map((instant) => instant.slice(0, 10))),
});

export const speakerList = fc.constantFrom("named", "persons", "organisations", "unnamed");

const commandName = fc.constantFrom("quote", "search", "summary");

/** A question with any option values. */
export const hostileAsk: fc.Arbitrary<Ask> = fc.record({
  command: commandName,
  // What a user typed has come through Discord, which takes whole characters only.
  options: fc.dictionary(
    fc.constantFrom("person", "about", "query"),
    hostileText.map((text) => text.toWellFormed()),
    { noNullPrototype: true },
  ),
  page: fc.nat({ max: 999_999 }),
});

export const paging: fc.Arbitrary<Paging> = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.nat({ max: 29 }), hostileAsk)
  .chain(([pages, page, ask]) =>
    fc
      .option(
        fc.array(
          fc.record({
            items: fc.tuple(count, count),
            title: maybe(hostileName),
            day: maybe(dayString),
          }),
          { minLength: pages, maxLength: pages },
        ),
      )
      .map((heads) => ({ pages, page: page % pages, ask, ...(heads === null ? {} : { heads }) })),
  );
