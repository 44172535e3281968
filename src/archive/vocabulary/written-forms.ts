/**
 * What parts words, whoever reads them: no word goes across. A full stop, a comma, an apostrophe and
 * brackets may be in one, and so may a space: {@link PER_CENT}.
 */
const PARTING = partingUnits();

function partingUnits(): Uint8Array {
  const parting = new Uint8Array(0x2030);
  for (let unit = 0; unit < 0x80; unit += 1) {
    if (!/[A-Za-z0-9.,'[\]%$&]/.test(String.fromCharCode(unit))) parting[unit] = 1;
  }
  for (const mark of "\u00a0–—‘“”…«»") parting[mark.charCodeAt(0)] = 1;
  return parting;
}

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const ZERO = 0x30;
const NINE = 0x39;
/** For whoever compares wordings "per cent" is one word. */
const PER_CENT = "er cent";
const LAST_OF_PER = 0x72;

/**
 * Goes through a text by its written forms: stretches in each of which a reader may find a word, several
 * or none, but which it need not read again where it has read the same. Nearly all are single words.
 */
export class WrittenForms {
  /** Where the form stands that is looked at. */
  start = 0;
  end = 0;
  readonly #text: string;
  readonly #to: number;
  #at: number;

  constructor(text: string, from: number, to: number) {
    this.#text = text;
    this.#at = from;
    this.#to = to;
  }

  /** Goes on to the next form, and says whether there is one. */
  next(): boolean {
    const text = this.#text;
    const to = this.#to;
    let start = this.#at;
    while (start < to && isBeside(text.charCodeAt(start))) start += 1;
    let end = this.#endFrom(start);
    while (text.charCodeAt(end - 1) === LAST_OF_PER && text.startsWith(PER_CENT, end - 2)) {
      const next = end - 2 + PER_CENT.length;
      if (next > to || end - 2 < start) break;
      end = this.#endFrom(next);
    }
    this.#at = end;
    while (end > start && isBehind(text, end - 1)) end -= 1;
    this.start = start;
    this.end = end;
    return start < end;
  }

  #endFrom(at: number): number {
    let end = at;
    while (end < this.#to && !isParting(this.#text.charCodeAt(end))) end += 1;
    return end;
  }
}

function isParting(unit: number): boolean {
  return PARTING[unit] === 1;
}

/** Whether a unit is in no word where none is open. */
function isBeside(unit: number): boolean {
  return (
    isParting(unit) ||
    unit === FULL_STOP ||
    unit === COMMA ||
    unit === APOSTROPHE ||
    unit === CURLY_APOSTROPHE
  );
}

/** Whether a unit is in no word that ends there; "3.5." is no fraction, so that its last stop counts. */
function isBehind(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== FULL_STOP) return isBeside(unit);
  const before = text.charCodeAt(at - 1);
  return !(before >= ZERO && before <= NINE);
}
