/** Base, -s, -ed and -ing; a final consonant is also doubled ("quipped"), the wrong one is harmless. */
export function inflect(base: string): readonly string[] {
  if (base.endsWith("e")) {
    const stem = base.slice(0, -1);
    return [base, `${base}s`, `${base}d`, `${stem}ing`];
  }
  if (/[^aeiou]y$/u.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  const s = /(?:s|sh|ch|x|z)$/u.test(base) ? `${base}es` : `${base}s`;
  const last = base.at(-1) ?? "";
  const regular = [base, s, `${base}ed`, `${base}ing`];
  return /[aeiou][bdgmnprt]$/u.test(base)
    ? [...regular, `${base}${last}ed`, `${base}${last}ing`]
    : regular;
}
