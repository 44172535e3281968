import { words } from "./lexicon.ts";

export const DETERMINERS = words(`
  a an the this that these those his her its their my our your one two three four five six seven eight
  nine ten some any many several most few all both another each every no other others
`);

export const POSSESSIVE_PRONOUNS = words(`his her its their my our your`);

export const PREPOSITIONS = words(`
  of in on at to for from with without by about against between among during before after under over
  into onto through toward towards upon within across behind beyond near like despite since until till
  amid amidst alongside outside inside around via per than regarding concerning including following
`);

export const AUXILIARIES = words(`
  has have had having is are was were be been being do does did will would shall should can could may
  might must hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't
  shouldn't can't cannot couldn't
`);

export const FORMS_OF_BE = words(`is are was were be been being isn't aren't wasn't weren't`);

export const CONJUNCTIONS = words(`and but or nor so yet then`);

/** What opens a clause of its own below the main clause. */
export const SUBORDINATORS = words(`
  that if when while because although though as whether since unless until after before where why how
  what which who whom whose once whereas
`);

/** Adverbs that may stand between a subject and its verb. */
export const ADVERBS = words(`
  also then later once never still just even again always often not now first soon further has ever
  only already instead thus therefore however too twice sometimes
`);

export const SUBJECT_PRONOUNS = words(`he she they it i we`);

/** Words that start a sentence with a capital without being part of a name. */
export const SENTENCE_OPENERS = words(`
  the a an this that these those his her its their my our your it he she they we i you there here
  and but or nor so yet then if when while because although though as whether since unless until after
  before where why how what which who whom whose once whereas of in on at to for from with without by
  about against between among during under over into through toward towards upon within across behind
  beyond near like unlike despite amid alongside outside inside around via per than regarding concerning
  including following according not no yes now never also still just even again always often later
  earlier today yesterday tomorrow meanwhile however moreover furthermore instead indeed thus therefore
  perhaps maybe well oh asked speaking some many most few all both another each every other others one
  two three four five six seven eight nine ten more less much several only such same last next first
  second third finally recently clearly obviously additionally nearly almost about aside apart along
  given based is are was were do does did has have had will would can could should may might must let
  let's don't can't it's that's he's she's there's what's i'm i've we're we've they're you're isn't
  didn't president-elect democrats republicans officials critics experts supporters aides lawmakers
  reporters voters people polls police prosecutors analysts sources
  being having making asked pressed told calling saying adding noting citing
  get got go going come see look take think thank please sorry hey ok okay
`);

export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. sept oct nov
  dec jan feb easter christmas
`);
