import { inflect } from "./inflect.ts";
import { wordList } from "./word-list.ts";

/** What a verb tells about words in quotation marks near it. */
export type CueStrength = "speech" | "stance" | "adjacent";

/** Verbs of saying: their subject utters what stands in the marks. Base forms. */
const SPEECH_VERBS = wordList(`
  add admit announce answer argue assert claim clarify comment complain concede conclude confess confirm
  contend continue counter cry declare deny elaborate emphasize emphasise exclaim explain express insist
  interject joke lament maintain mention muse note observe opine pledge plead point post predict proclaim
  promise pronounce quip react reason recall recount reiterate remark repeat reply report respond retort
  reveal say scoff scold scream shout sigh snap speculate state stress suggest tell tweet vow warn whisper wonder
  write yell ask ponder urge implore declare boast brag allege testify intone thunder deadpan retweet
  enthuse gush rail chant caution advise venture propose volunteer bark blurt caption chide crow echo
  fume grumble hint inquire jest marvel mumble murmur mutter offer object persist preach pray question
  quiz rant riff roar sneer sputter surmise theorize tease underscore confide summarize summarise sum
  blog text email relay begin finish close open press remind assure inform instruct acknowledge affirm
  agree disagree concur apologize apologise conjecture estimate fret hypothesize interrupt posit profess protest rebut
  rejoin crack intervene gripe grouse josh sniff demur groan shrug specify swear utter read put chime chuckle laugh ruminate vent weigh exhort
`);

/** Verbs of judging or meaning: they attribute words that the sentence takes up. Base forms. */
const STANCE_VERBS = wordList(`
  accuse applaud attack bemoan believe berate blame blast brand call cast cite characterize characterise
  condemn consider credit criticize criticise decry defend denounce deride describe dismiss dub envision
  fear feel frame hail hope imply indicate label laud liken lambast lambaste mock hammer outline paint
  portray praise quote rate refer regard reject ridicule rip slam tag taunt term think tout deem denigrate
  want view see urge encourage threaten welcome seek plan invoke use invite trash pan demand call
  bill hit know find disparage knock chastise rebuke castigate scorch torch slap recommend advocate
  pitch stump campaign sign title decide expect support back dispute challenge
`);

/** Verbs that attribute only where they stand right beside the marks: `“…,” she went on`. Base forms. */
const ADJACENT_VERBS = wordList(`
  continue begin finish close open read put chime chuckle laugh weigh sum interrupt press offer point pray
  object relay share decide expect support back know find bill hit plan campaign cast rate rip use
  sign volunteer went
`);

/** Verbs of saying whose object is who is spoken to: "told Holm". Base forms. */
const LISTENER_VERBS = wordList(`
  tell ask inform assure remind warn advise urge implore instruct answer question call interrupt exhort
  insult scold
`);

/** Forms that no rule of spelling gives. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    said: "say",
    says: "say",
    sez: "say",
    told: "tell",
    wrote: "write",
    written: "write",
    began: "begin",
    begun: "begin",
    thought: "think",
    felt: "feel",
    saw: "see",
    seen: "see",
    swore: "swear",
    sworn: "swear",
    pled: "plead",
    found: "find",
    knew: "know",
    known: "know",
    sought: "seek",
    foresaw: "foresee",
  }),
);

/** Forms that are nouns as often as verbs. */
export const NOUN_LIKE = wordList(`
  state states report reports comment comments claim claims note notes remark remarks reply replies
  answer answers question questions post posts tweet tweets offer offers view views plan plans attack
  attacks demand demands promise promises pledge pledges vow vows hope hopes fear fears call calls use uses
  point points press support back text texts email emails blog blogs address hit hits reason reasons blame
  cast brand label labels quote quotes challenge dispute protest protests campaign campaigns close open
  read reads put rate rates credit title sign signs estimate estimates warning saying meaning calling
  telling questioning writing welcome chant chants caption captions reading feeling opening closing beginning object objects boast boasts joke
  jokes term terms mock cry whisper pan bill bills view pitch hammer finding findings charge sum weigh
`);

/** Nouns whose possessor has said or written something: "her claim that …", "Mr. Lee's letter". */
export const SPEECH_NOUNS = wordList(`
  statement statements claim claims remark remarks comment comments tweet tweets letter speech assertion
  warning promise slogan words word message post memo email essay column book interview argument accusation
  description characterization suggestion call declaration pledge vow testimony advice reply response
  admission contention insistence phrase motto mantra question answer line tirade rant verdict view motto
`);

const FORMS: ReadonlyMap<string, CueStrength> = inflectAll();

/** Every form of the verbs that attribute, in lower case. */
export const CUE_FORMS: readonly string[] = [...FORMS.keys()];

/** The strength of a word as a cue; undefined where it is none. `lower` is in lower case. */
export function cueStrength(lower: string): CueStrength | undefined {
  return FORMS.get(lower);
}

const LISTENER_FORMS: ReadonlySet<string> = new Set([
  ...[...LISTENER_VERBS].flatMap((base) => inflect(base)),
  "told",
]);

/** Whether a verb of saying (lower case) takes who is spoken to as its object: "told Holm". */
export function takesListener(lower: string): boolean {
  return LISTENER_FORMS.has(lower);
}

function inflectAll(): ReadonlyMap<string, CueStrength> {
  const forms = new Map<string, CueStrength>();
  for (const [list, strength] of [
    [STANCE_VERBS, "stance"],
    [SPEECH_VERBS, "speech"],
    [ADJACENT_VERBS, "adjacent"],
  ] as const) {
    for (const base of list) for (const form of inflect(base)) forms.set(form, strength);
  }
  for (const [form, base] of IRREGULAR) {
    const strength = forms.get(base);
    if (strength !== undefined) forms.set(form, strength);
  }
  return forms;
}
