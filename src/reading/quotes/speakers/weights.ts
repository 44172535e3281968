import type { Part } from "./grammar.ts";

/**
 * How much a mention puts somebody on the reader's mind, and how that fades. In units of being the
 * subject of a sentence; set by trying values on annotated news, none of them matters by a tenth.
 */
export const WEIGHTS = {
  part: {
    subject: 1,
    clause: 0.75,
    object: 0.5,
    oblique: 0.4,
    possessor: 0.4,
    modifier: 0.15,
  } satisfies Readonly<Record<Part, number>>,
  /** Who has just spoken, on top of being the subject. */
  speaker: 0.2,
  /** Who has just been introduced, by a name and a role. */
  introduced: 0.2,
  /** What is kept from one sentence to the next. */
  kept: 0.55,
  /**
   * How much a mention adds to what is kept of those before. Less than all of it, as news goes from one
   * person to the next: whom a sentence has just made its subject outweighs who has long been spoken of.
   */
  carried: 0.2,
  /** How much of a sentence's step a new paragraph is worth besides. */
  paragraph: 0.5,
  /** What is kept of those whose sex, or whose being a person, is not known. */
  unknownSex: 0.85,
  unclearKind: 0.8,
  /** What is kept of those who are named in the words themselves, or beside the pronoun. */
  spokenOf: 0.25,
  namedBeside: 0.25,
  /** How much more the latest speaker weighs where the verb tells that somebody goes on. */
  speaksOn: 3,
  /** How much more somebody weighs from whom a message has come, where the verb tells of writing. */
  writes: 3,
  /** Below this, nobody is near enough to be meant. */
  least: 0.06,
  /** The same for bodies: "it" is seldom what was named sentences ago, often a thing without a name. */
  leastOfBody: 0.2,
  /** The second best may weigh this part of the best; above it there is a doubt. */
  doubt: 0.95,
};
