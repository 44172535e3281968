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

/** Days of a German date: "am 14. Februar". */
const GERMAN_MONTHS = new Set(
  "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
);

/** Follow a time of day inside a sentence: "at 5 p.m. Monday", "at 5 p.m. Eastern". */
const AFTER_A_CLOCK = new Set(
  (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tues Wed Thurs Fri Sat Sun " +
    "January February March April May June July August September October November December " +
    "Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec " +
    "EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST EET EEST MSK IST JST AEST " +
    "Eastern Central Mountain Pacific Greenwich Local Moscow Kyiv London Beijing Tokyo"
  ).split(" "),
);

/** Names that end in a mark of exclamation. */
const EXCLAIMING_NAMES = new Set(["Yahoo", "Jeopardy", "Wham", "Panic", "Joomla"]);

const CLASSES: ReadonlyMap<string, AbbreviationClass> = new Map(
  (["either", "month", "reference", "connector", "title"] as const).flatMap((name) =>
    LISTS[name]
      .trim()
      .split(/\s+/)
      .map((word) => [word, name] as const),
  ),
);

/** How a word, given without its stop, behaves as an abbreviation; undefined where it is none. */
export function classOf(word: string): AbbreviationClass | undefined {
  return CLASSES.get(word);
}

export function isGermanMonth(word: string): boolean {
  return GERMAN_MONTHS.has(word);
}

export function followsClock(word: string): boolean {
  return AFTER_A_CLOCK.has(word);
}

export function isExclaimingName(word: string): boolean {
  return EXCLAIMING_NAMES.has(word);
}
