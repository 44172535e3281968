/** A dateline and the paragraph without it. */
export interface SplitParagraph {
  /** As printed, without the sign that ends it: `MUNICH, Germany`, `LONDON, March 3 (Reuters)`. */
  readonly dateline: string | null;
  readonly rest: string;
}

/** Agencies put their place, day and name into at most this many characters. */
const LONGEST_DATELINE = 80;

/** Words in capitals that open a paragraph or a headline, and are no places. */
const LABELS = new Set(
  (
    "ADVERTISEMENT ALERT ANALYSIS ANSWER ARCHIVE AUDIO BACKGROUND BREAKING CAUTION CLARIFICATION COMMENT " +
    "CORRECTION COVID DEVELOPING DISCLAIMER DISCLOSURE EDITOR EDITORIAL EXCLUSIVE EXPLAINED EXPLAINER " +
    "FACT FACTBOX FAQ FLASH GALLERY HIGHLIGHTS IMPORTANT INTERVIEW JUST LATEST LISTEN LIVE MODERATOR MORE " +
    "NATO NASA NEWS NOTE NOTICE OPEC OPINION PHOTOS PICTURED PODCAST POLL QUESTION QUIZ READ RELATED " +
    "REPORT REPORTER REVIEW SOURCE SOURCES SPEAKER SPOILER STATEMENT SUMMARY TIMELINE TIP TOPLINE TRANSCRIPT " +
    "UNESCO UNICEF UPDATE UPDATED UPDATES URGENT VIDEO VIEWPOINT VOTE WARNING WATCH WHY " +
    "АНАЛИЗ ВАЖНО ВИДЕО ВНИМАНИЕ ВОПРОС ИНТЕРВЬЮ МНЕНИЕ НАТО ОБНОВЛЕНО ОТВЕТ СРОЧНО ФОТО ЭКСКЛЮЗИВ " +
    "EXCLUSIF VIDÉO ENTRETIEN OTAN ANALYSE"
  ).split(" "),
);

/** `KYIV`, `NEW YORK`, `ST. PAUL`, `PORT-AU-PRINCE`, `BAKU/YEREVAN`. */
const CITY = String.raw`\p{Lu}[\p{Lu}\p{M}.'’]*(?:[ /-]{1,2}\p{Lu}[\p{Lu}\p{M}.'’]*){0,5}`;

/** What follows a comma: a country, a state or a day: `Germany`, `Calif.`, `March 3`, `3 марта`. */
const DETAIL = String.raw`, (?:\d{1,2}\.? )?[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){0,3}(?: \d{1,2})?(?:,? \d{4})?`;

/** An agency or a country in brackets: `(AP)`, `(Reuters)`, `(Ukraine)`. */
const BRACKETS = String.raw` ?\([\p{L}\p{M}\p{N} .,'’/&-]{2,30}\)`;

/** What ends a dateline: most paragraphs have none of it so early, and need not be compared. */
const END = /[:—–]|--| - /u;

const DASH = String.raw`(?: ?(?:—|–|--)| -(?= ))`;

const CAPITALS = new RegExp(
  String.raw`^(?<place>${CITY}(?:${DETAIL}){0,2}(?:${BRACKETS}){0,2})(?:(?<colon>:)|${DASH})(?=\s|$|["“«„])`,
  "u",
);

/** `Paris (AFP) –`: a place in ordinary letters counts only with an agency and a dash. */
const ORDINARY = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,3}(?:${DETAIL}){0,2}(?:${BRACKETS}){1,2})${DASH}(?=\s|$|["“«„])`,
  "u",
);

/** Speaker labels of an interview look like a city and a colon: `TRUMP: We will see.` */
const CAPITAL_LABEL = new RegExp(String.raw`^${CITY}:`, "u");

/**
 * Takes the dateline off an article's first paragraph: a place in capitals before a colon or a dash,
 * with its country, day and agency, or a place in ordinary letters with its agency before a dash.
 * What opens like one and is none stays: labels (`WATCH:`), abbreviations of up to three letters
 * (`US:`), interviews, whose later paragraphs open with a label too, and a dash within a sentence
 * (`PARIS — the city of light — is`).
 */
export function splitDateline(first: string, others: readonly string[]): SplitParagraph {
  const head = first.slice(0, LONGEST_DATELINE + 3);
  const whole: SplitParagraph = { dateline: null, rest: first };
  if (!END.test(head)) return whole;
  const match = CAPITALS.exec(head) ?? ORDINARY.exec(head);
  const place = match?.groups?.["place"];
  if (match === null || place === undefined || place.length > LONGEST_DATELINE) return whole;
  if (!namesPlace(place)) return whole;
  const isInterview = others.some((paragraph) => CAPITAL_LABEL.test(paragraph.slice(0, 60)));
  if (match.groups?.["colon"] !== undefined && isInterview) return whole;
  const rest = first.slice(match[0].length).trim();
  if (rest === "" ? others.length === 0 : !opensSentence(rest)) return whole;
  return { dateline: place.trim(), rest };
}

function namesPlace(place: string): boolean {
  const [city = ""] = place.split(/[,(]/u, 1);
  const [firstWord = ""] = city.split(/[\s/-]/u, 1);
  if (LABELS.has(firstWord.replace(/['’]\p{L}$/u, "").toUpperCase())) return false;
  const letters = city.match(/\p{L}/gu)?.length ?? 0;
  // A bracket or a comma makes a place of what alone could be an abbreviation.
  return letters > 3 || (letters > 1 && place.length > city.length);
}

function opensSentence(rest: string): boolean {
  return /^[^\p{L}]{0,4}(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N})/u.test(rest);
}
