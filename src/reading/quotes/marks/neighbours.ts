export const WORD = /[\p{L}\p{N}]/u;
export const SPACE = /\s/u;

/** The character before a place; a space where the paragraph starts there. */
export function characterBefore(text: string, at: number, start: number): string {
  return at > start ? text.charAt(at - 1) : " ";
}

/** The character after the one at a place; a space where the paragraph ends there. */
export function characterAfter(text: string, at: number, end: number): string {
  return at + 1 < end ? text.charAt(at + 1) : " ";
}
