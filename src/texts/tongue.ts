/** How a language writes numbers and days, and which form a noun takes after a number. */
export interface Tongue<Form extends Intl.LDMLPluralRule> {
  /** "1,234" */
  readonly number: (amount: number) => string;
  /** `YYYY-MM-DD` as "17 February 2025". */
  readonly day: (day: string) => string;
  /** The form that goes with an amount. */
  readonly plural: (amount: number, forms: Readonly<Record<Form, string>>) => string;
  /** The amount with the form that goes with it: "2 articles". */
  readonly count: (amount: number, forms: Readonly<Record<Form, string>>) => string;
}

/** @param locale a BCP 47 tag, whose conventions `Intl` knows */
export function createTongue<Form extends Intl.LDMLPluralRule>(locale: string): Tongue<Form> {
  const numbers = new Intl.NumberFormat(locale);
  const days = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const rules = new Intl.PluralRules(locale);

  function plural(amount: number, forms: Readonly<Record<Form, string>>): string {
    const known: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
    // What a language has for fractions and millions alone has no form of its own here.
    return known[rules.select(amount)] ?? known.other ?? known.many ?? "";
  }

  return {
    number: (amount) => numbers.format(amount),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    plural,
    count: (amount, forms) => `${numbers.format(amount)} ${plural(amount, forms)}`,
  };
}
