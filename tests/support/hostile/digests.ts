import * as fc from "fast-check";

import type { Article } from "../../../src/model/article.ts";
import { type Digest, DIGEST_VERSION, type Sentence } from "../../../src/model/digest.ts";
import type { Paraphrase } from "../../../src/model/paraphrase.ts";
import type { Person } from "../../../src/model/person.ts";
import type { Quotation } from "../../../src/model/quotation.ts";
import { hostileArticle, spanOf, spansOf } from "./articles.ts";
import { hostileLine, hostileName, maybe } from "./texts.ts";

const quotationKind = fc.constantFrom("utterance", "fragment");

export function quotationOf(
  { text }: Pick<Article, "text">,
  people: readonly Person[],
): fc.Arbitrary<Quotation> {
  return fc
    .record({
      context: spanOf(text),
      kind: quotationKind,
      description: hostileName,
      person: fc.nat({ max: people.length }),
    })
    .chain(({ context, kind, description, person }) =>
      spansOf(text.slice(context.start, context.end), 3).map((inner): Quotation => {
        const [first = context, ...rest] = inner.map(({ start, end }) => ({
          start: context.start + start,
          end: context.start + end,
        }));
        return {
          spans: [first, ...rest],
          kind,
          speaker:
            person < people.length ? { kind: "named", person } : { kind: "unnamed", description },
          mention: null,
          cue: null,
          context,
        };
      }),
    );
}

export function paraphraseOf({ text }: Pick<Article, "text">): fc.Arbitrary<Paraphrase> {
  return fc
    .record({ context: spanOf(text), description: hostileName })
    .chain(({ context, description }) =>
      spansOf(text.slice(context.start, context.end), 3).map((inner): Paraphrase => {
        const [first = context, ...rest] = inner.map(({ start, end }) => ({
          start: context.start + start,
          end: context.start + end,
        }));
        const speaker = { kind: "unnamed", description } as const;
        return { spans: [first, ...rest], speaker, mention: first, cue: first, context };
      }),
    );
}

const hostilePerson: fc.Arbitrary<Person> = fc.record({
  kind: fc.constantFrom("person", "organisation"),
  name: hostileName,
  aliases: fc.array(hostileName, { maxLength: 2 }),
  role: maybe(hostileLine),
  pronoun: fc.constantFrom("he", "she", null),
});

/** A digest of an article that wants to do harm; what the shapes promise still holds. */
export const hostileDigest: fc.Arbitrary<Digest> = fc
  .tuple(hostileArticle, fc.array(hostilePerson, { maxLength: 3 }))
  .chain(([article, people]) =>
    fc
      .tuple(
        fc.array(quotationOf(article, people), { maxLength: 4 }),
        fc.array(paraphraseOf(article), { maxLength: 2 }),
      )
      .map(([quotations, paraphrases]) => {
        const sentences = paragraphSentences(article.text);
        return {
          version: DIGEST_VERSION,
          article,
          sentences,
          people,
          quotations: quotations.toSorted((a, b) => a.spans[0].start - b.spans[0].start),
          paraphrases: paraphrases.toSorted((a, b) => a.spans[0].start - b.spans[0].start),
          ranking: sentences.map((_sentence, index) => index),
        };
      }),
  );

/** Each paragraph as one sentence. */
function paragraphSentences(text: string): readonly Sentence[] {
  let start = 0;
  return text.split("\n").map((line, paragraph) => {
    const sentence = { start, end: start + line.length, paragraph };
    start += line.length + 1;
    return sentence;
  });
}
