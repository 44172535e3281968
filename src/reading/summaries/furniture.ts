/**
 * What a page says to its reader about itself, each from a sentence's beginning. In whole lines above and
 * below an article they are taken off when it is parsed; these stand within its paragraphs.
 */
const FURNITURE = new RegExp(
  `^[^\\p{L}\\p{N}©<]*(?:${[
    "(?:read|see|watch|view|related|more|also read|read also|see also|don['’]t miss)(?: (?:more|also|next|stories|story|articles?|coverage|on this))* ?:",
    "read (?:more|the full|the whole|the original|the rest|next|on) (?!than|of their|of his|of her)",
    "click (?:here|on|through|below|the (?:link|image|photo|video|box))\\b",
    "see the (?:original|full) (?:story|article|post|report|gallery)",
    "follow (?:us |me |\\p{Lu}[^.!?]{0,60} )?on (?:twitter|facebook|instagram|meerkat|threads|bluesky|tiktok|telegram|youtube|x\\b)",
    "like us on facebook",
    "(?:sign up|subscribe|register) (?:here|now|today|to|for)\\b",
    "(?:e-?mail|write to|contact) [^.!?]{0,60}[\\p{L}\\p{N}]@\\p{L}",
    "©",
    "(?:\\(c\\)|copyright) ?(?:©|by|\\d)",
    "all rights reserved\\b",
    "(?:\\(?(?:additional )?(?:reporting|writing|editing|compiled) by )",
    "this (?:article|story|post|report|piece) (?:was|has been|is) (?:originally |first |also )?(?:published|updated|corrected|posted|republished|reprinted|adapted)\\b",
    "have a (?:tip|correction|story idea)\\b",
    "(?:advertisement|sponsored content)\\b",
  ].join(
    "|",
  )})|contributed (?:reporting )?(?:to|for) this (?:report|article|story|piece)|contributed reporting\\b`,
  "iu",
);

/** Longer sentences are news, whatever they begin with. In UTF-16 code units. */
const LONGEST = 300;

/** Whether a sentence belongs to the page, not to what it tells: "Read more: …", "All rights reserved." */
export function isFurniture(sentence: string): boolean {
  return sentence.length <= LONGEST && FURNITURE.test(sentence);
}
