/** Somebody or some body named in one article. */
export interface Person {
  readonly kind: "person" | "organisation";
  /** The fullest form of the name in the article, without titles: "Volodymyr Zelensky". */
  readonly name: string;
  /** Every other form of the name that the article uses: "Zelensky". Without duplicates. */
  readonly aliases: readonly string[];
  /** What the article calls them, in its words: "Ukrainian President"; null where it does not. */
  readonly role: string | null;
  /** What titles ("Mrs."), the role, or else the given name tell; null where they tell nothing. */
  readonly pronoun: "he" | "she" | null;
}
