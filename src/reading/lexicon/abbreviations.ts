import { wordList } from "./word-list.ts";

/**
 * How a full stop after an abbreviation stands to the word after it.
 *
 * - `title`: before a name; never ends a sentence.
 * - `connector`: joins what stands on its two sides; never ends a sentence.
 * - `reference`: inside a sentence where a figure or a letter follows.
 * - `month`: inside a sentence where a figure follows; else as `either`.
 * - `either`: ends a sentence only where a word follows that opens sentences.
 */
export type AbbreviationClass = "title" | "connector" | "reference" | "month" | "either";

// Written as they stand in print, without the stop: "ill" and "mass" are words, "Ill" and "Mass" are
// states. Ranks, states and months as American newspapers shorten them; beside them what is common in
// British, French, German, Ukrainian and Russian news.
const LISTS: Readonly<Record<AbbreviationClass, string>> = {
  title: `
    Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Rev Revs Fr Hon Gen Gens Lt Lts Col Cols Maj Majs Capt
    Capts Cpt Cmdr Cdr Comdr Cmdt Adm Adms Brig Sgt Sgts Cpl Pvt Pfc Spc Spec Gov Govs Sen Sens Rep
    Reps Pres Supt Det Insp Ald Asst Atty Attys Dep Amb Sec Treas Mgr Msgr Mt Ft Pte Const
    Mme Mlle MM Mgr Hr Fra Dipl Ing проф акад ген полк ім вул просп пров ул им доц інж`,
  connector: `
    vs Vs v cf Cf viz approx Approx esp incl excl aka ca bzw d.h z.B u.a p.ex e.g i.e E.g I.e eg ie
    див т.зв тзв напр`,
  reference: `
    No no Nos nos Nr nr Num num Art art Arts Fig fig Figs figs Vol vol Vols pp p pg Ch ch Chap chap
    sect par pt Pt ed Ver ver Abs abs max min avg tel Tel ext est Est Op op Ps ст п пп рис розд № с`,
  month: `
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec janv févr juil déc`,
  either: `
    Inc Corp Ltd Co Cos Bros Assn Dept Univ Mfg Intl Govt Natl Jr Sr Esq Md Ph Ret
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb
    Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Alta Sask
    Mon Tue Tues Wed Thu Thur Thurs Fri
    St Ste Ave Blvd Rd Ln Hwy Pkwy Sq Bldg Apt Mio Mrd
    al etc usw ggf evtl inkl inc corp ltd jr sr dept р рр м млн млрд тис грн руб ред обл см`,
};

/** Names that end in a mark of exclamation. */
const EXCLAIMING_NAMES = wordList(`Yahoo Jeopardy Wham Panic Joomla`);

/** Where several lists have a word, the last one here decides. */
const CLASSES: ReadonlyMap<string, AbbreviationClass> = new Map(
  (["either", "month", "reference", "connector", "title"] as const).flatMap((name) =>
    [...wordList(LISTS[name])].map((word) => [word, name] as const),
  ),
);

/** How a word, given without its stop, behaves as an abbreviation; undefined where it is none. */
export function classOf(word: string): AbbreviationClass | undefined {
  return CLASSES.get(word);
}

export function isExclaimingName(word: string): boolean {
  return EXCLAIMING_NAMES.has(word);
}

/**
 * Abbreviations that stand before or within a name, in lower case and without the full stop, which is
 * a part of their token. Not all of the lists above: a token's stop is joined wherever it stands, so
 * what may end a sentence ("Ill.", "Dec.") or is a word besides ("no.", "art.") is left out.
 */
export const NAME_ABBREVIATIONS: ReadonlySet<string> = wordList(`
  mr mrs ms dr sen sens rep reps gov govs gen lt col capt cmdr sgt maj adm rev hon prof pres sec supt
  atty jr sr st messrs mme mlle fr insp det brig ald asst dep assn corp inc co ltd ft mt
`);
