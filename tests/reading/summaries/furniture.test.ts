import { describe, expect, it } from "vitest";
import { isFurniture } from "../../../src/reading/summaries/furniture.ts";

describe("isFurniture", () => {
  it.each([
    "Click here to see the map.",
    "READ MORE: Ferry line closed .",
    "Read more about the harbour here.",
    "Related: Who pays for the quay?",
    "See the original story at Harbour.example.",
    "Follow Ada Hill on Twitter @adahill.",
    "Follow on Facebook: @harbour .",
    "Sign up for our morning letter.",
    "Email your ideas to desk@harbour.example.",
    "©2015 Harbour.",
    "Copyright 2015 Harbour Media.",
    "All Rights Reserved.",
    "Tom Roe and Ada Hill contributed to this report .",
    "Tom Roe contributed reporting from Salem.",
    "(Reporting by Tom Roe; editing by Ada Hill)",
    "This article was originally published in March.",
  ])("knows the page’s own words: %s", (sentence) => {
    expect(isFurniture(sentence)).toBe(true);
  });

  it.each([
    "Sources of the harbour contributed to the report that the council read.",
    "Clicking noises were heard.",
    "Read more than the headline, Ada Hill said.",
    "Followers of Tom Roe met on the quay.",
    "More than 40 ferries were late.",
    "More: that is what Ada Hill wants, and what the council, which met for nine hours on Monday without a decision on the money that the harbour needs for its quay, for its cranes and for the pay of those who work there in all weathers, would not promise to anybody before the end of the year, as Tom Roe said in Salem.",
    "Copyright law is strict.",
    "See how it was built.",
    "Sign language was used.",
  ])("takes news for news: %s", (sentence) => {
    expect(isFurniture(sentence)).toBe(false);
  });
});
