/** Stands before an article's id where an option may also be words of its title. */
const MARK = "~";

/** An article's id as an option that may also be words of a title. */
export function articleOption(articleId: string): string {
  return MARK + articleId;
}

/** The id in such an option; null where it is words. */
export function articleIdIn(option: string): string | null {
  return option.startsWith(MARK) ? option.slice(MARK.length) : null;
}
