import { otherReplies } from "./other-replies.ts";
import type { HostileReplies } from "./replies-by-kind.ts";
import { repliesOfArticles } from "./replies-of-articles.ts";

/** A reply of each kind, by its kind, with hostile words in every place that has words. */
export const hostileReplies: HostileReplies = { ...repliesOfArticles, ...otherReplies };
