import { describe, expect, it } from "vitest";
import type { Digest } from "../../../src/model/digest.ts";
import { StoryGroups, storyTerms } from "../../../src/reading/summaries/group-stories.ts";
import { buildDigest } from "../../support/digests.ts";

function article(title: string, date: string | undefined, ...paragraphs: readonly string[]) {
  return buildDigest({ title, ...(date === undefined ? {} : { date }), paragraphs });
}

const FLOOD = "The river Alder flooded the mill of Norvale and cut its only bridge to the coast.";
const FIRST = article("Flood cuts bridge of Norvale", "2025-02-18", FLOOD, "Crews are at work.");
const SECOND = article("Norvale bridge cut by flood", "2025-02-18", FLOOD, "A mayor came.");
const VOTE = article("Council votes on school lunches", "2025-02-18", "Lunches will cost more.");

function groupStories(digests: readonly Digest[]) {
  const groups = new StoryGroups<Digest>();
  for (const digest of digests) groups.add(digest, digest.article.date?.day, storyTerms(digest));
  return groups.all;
}

describe("StoryGroups", () => {
  it("puts together what tells one story, in the order of the first", () => {
    expect(groupStories([FIRST, VOTE, SECOND])).toEqual([[FIRST, SECOND], [VOTE]]);
  });

  it("keeps apart what is of different days, or of none", () => {
    const later = article("Norvale bridge cut by flood", "2025-02-19", FLOOD);
    const [undated, another] = ["a", "b"].map((mark) => article(`Flood ${mark}`, undefined, FLOOD));
    const all = [FIRST, later, undated ?? FIRST, another ?? FIRST];
    expect(groupStories(all)).toHaveLength(4);
  });

  it("does not take two short notes for one story because they share a word", () => {
    const notes = ["Rain in Norvale", "Fire in Norvale"].map((title) =>
      article(title, "2025-02-18", "Norvale slept."),
    );
    expect(groupStories(notes)).toHaveLength(2);
  });
});
