import { inflect } from "./inflect.ts";
import { wordList } from "./word-list.ts";

/** How a verb takes what somebody is reported to have said. */
export type Complement =
  /** A clause, with "that" or without: "said (that) it was". */
  | "statement"
  /** A clause that "that" or a pronoun opens; other words after it are its object: "announced the plan". */
  | "clause"
  /** Whoever is told, then a clause: "told them (that) it was". */
  | "listener"
  /** A clause that "whether" or "if" opens: "asked whether it was". */
  | "question";

export interface ReportingVerb {
  readonly complement: Complement;
  readonly form: "plural" | "singular" | "past" | "participle";
}

// Verbs of saying aloud or in writing. What somebody thinks, hopes or shows is no speech, and what
// these verbs report with an infinitive ("promised to go") is not looked for.
const VERBS: readonly (readonly [Complement, ReadonlySet<string>])[] = [
  ["statement", wordList(`say`)],
  [
    "clause",
    wordList(`
      acknowledge add admit affirm allege announce argue assert boast caution claim complain concede
      confess confirm contend counter declare deny disclose emphasize emphasise explain insist lament
      maintain mention note observe pledge point predict proclaim profess promise reaffirm recall
      recount reiterate remark repeat reply report respond retort reveal state stress suggest swear
      testify tweet vow warn write
    `),
  ],
  ["listener", wordList(`tell assure inform remind notify`)],
  ["question", wordList(`ask inquire`)],
];

/** Past forms that no rule of spelling gives. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["say", "said"],
  ["tell", "told"],
  ["write", "wrote"],
  ["swear", "swore"],
]);

const FORMS: ReadonlyMap<string, ReportingVerb> = inflectAll();

/** Every form of the verbs that report, in lower case. */
export const REPORTING_FORMS: readonly string[] = [...FORMS.keys()];

/** What a word reports, as a verb; undefined where it is none. `lower` is in lower case. */
export function reportingVerb(lower: string): ReportingVerb | undefined {
  return FORMS.get(lower);
}

function inflectAll(): ReadonlyMap<string, ReportingVerb> {
  const forms = new Map<string, ReportingVerb>();
  for (const [complement, verbs] of VERBS) {
    for (const base of verbs) {
      const irregular = IRREGULAR.get(base);
      for (const word of inflect(base)) {
        const form = formOf(word, base);
        if (form !== "past" || irregular === undefined) forms.set(word, { complement, form });
      }
      if (irregular !== undefined) forms.set(irregular, { complement, form: "past" });
    }
  }
  return forms;
}

function formOf(word: string, base: string): ReportingVerb["form"] {
  if (word === base) return "plural";
  if (word.endsWith("ing")) return "participle";
  return word.endsWith("s") ? "singular" : "past";
}
