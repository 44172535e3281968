import { ROLE_NOUNS } from "./title-words.ts";

/** Whether a word (lower case) is a noun for what a person is, singular or plural. */
export function isRoleNoun(lower: string): boolean {
  return ROLE_NOUNS.has(lower) || isPluralRole(lower) || lower.endsWith("-year-old");
}

/** Whether a word (lower case) is a plural noun for persons: "officials", "spokesmen", "people". */
export function isPluralRole(lower: string): boolean {
  if (ROLE_NOUNS.has(lower)) return false;
  if (lower === "people" || lower === "police") return true;
  if (lower.endsWith("men")) return ROLE_NOUNS.has(`${lower.slice(0, -3)}man`);
  if (lower.endsWith("ies")) return ROLE_NOUNS.has(`${lower.slice(0, -3)}y`);
  if (!lower.endsWith("s")) return false;
  return ROLE_NOUNS.has(lower.slice(0, -1)) || ROLE_NOUNS.has(lower.slice(0, -2));
}
