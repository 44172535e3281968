/** Somebody, or some source, that is quoted or named in the archive, over all its articles. */
export interface SpeakerEntry {
  /** `~` and 10 characters of base64url; the same after a restart. */
  readonly id: string;
  readonly kind: "person" | "organisation" | "unnamed";
  /** The fullest name; for an unnamed source its description in the article's words. */
  readonly name: string;
  /** What an article calls them, in its words; null where none does. */
  readonly role: string | null;
  /** How many whole statements of theirs the archive holds. */
  readonly utterances: number;
  /** How many fragments, words of theirs woven into a writer's sentence. */
  readonly fragments: number;
  /** In how many articles they are quoted. */
  readonly articles: number;
}
