import type { Archive } from "../archive/archive.ts";
import { countFiles } from "../model/ingest-report.ts";
import type { Reply } from "../model/reply.ts";
import type { CheckedPart, Claim, Verdict } from "../model/verdict.ts";
import { findClaims } from "../reading/claims.ts";
import { completeSpeaker } from "./complete-speaker.ts";
import { defineCommand, type MessageCommand } from "./definition.ts";
import { PRIVATE } from "./private-option.ts";

/** Characters of one quotation that are looked for: a whole message on Discord, some 350 words. */
const LONGEST = 2000;
/** Quotations of one text that are looked for: as many as one reply shows with their sources. */
const MOST_CLAIMS = 4;

/** `/verify`: was this said, in these words, by this person? */
export const verify = defineCommand({
  definition: {
    name: "verify",
    options: {
      text: {
        type: "text",
        required: true,
        maxLength: LONGEST,
      },
      person: {
        type: "text",
        required: false,
        completed: true,
        maxLength: 100,
      },
      private: PRIVATE,
    },
  },
  texts: (commands) => commands.verify,

  answer: (archive, { text, person }) => verdicts(archive, text, person),

  complete: completeSpeaker,
});

/** The same, from the menu of a message that quotes somebody. */
export const wasThisSaid: MessageCommand = {
  texts: (commands) => commands.wasThisSaid,
  // A quotation may have a word in such marks, and would be another without it.
  readsCode: true,
  answer: (archive, text) => verdicts(archive, text, null),
};

async function verdicts(archive: Archive, text: string, person: string | null): Promise<Reply> {
  const { articles, leftOut } = await archive.status();
  if (articles === 0) return { kind: "emptyArchive", leftOut: countFiles(leftOut) };
  const claims = await claimsOf(archive, text);
  const [first, ...rest] = await Promise.all(
    claims.slice(0, MOST_CLAIMS).map((claim) => judge(archive, claim, person)),
  );
  if (first === undefined || !/[\p{L}\p{N}]/u.test(text)) {
    return { kind: "problem", problem: "nothingToVerify" };
  }
  return {
    kind: "verdicts",
    verdicts: [first, ...rest],
    unchecked: Math.max(0, claims.length - MOST_CLAIMS),
    articles,
  };
}

/** What is quoted in a text; or the text itself, where the archive has it with the marks that are in it. */
async function claimsOf(archive: Archive, text: string): Promise<readonly Claim[]> {
  const claims = findClaims(text);
  const quoted = claims.reduce((sum, claim) => sum + claim.text.length, 0);
  if (2 * quoted > text.length || text.length > LONGEST) return claims;
  const [whole, ...more] = await archive.verify(text, []);
  const isFound = whole?.finding != null && whole.finding.comparison.wording !== "altered";
  return isFound && more.length === 0 ? [{ text, speaker: null }] : claims;
}

async function judge(archive: Archive, claim: Claim, person: string | null): Promise<Verdict> {
  const name = person ?? claim.speaker;
  const alleged = name === null ? null : await whoIs(archive, name);
  const ids = alleged?.ids ?? [];
  const parts = await archive.verify(claim.text.slice(0, LONGEST), ids);
  return {
    alleged: alleged === null ? null : { name: alleged.name, isKnown: ids.length > 0 },
    parts: parts.map((part) => ({ ...part, isTheirs: isTheirs(part, alleged?.ids ?? null) })),
  };
}

/** Whose name it may be; one that has a title before it ("President Roe") is looked up without, too. */
async function whoIs(
  archive: Archive,
  asked: string,
): Promise<{ readonly name: string; readonly ids: readonly string[] }> {
  const chosen = await archive.speaker(asked);
  if (chosen !== null) return { name: chosen.name, ids: [chosen.id] };
  const words = asked.split(/\s+/u);
  for (let from = 0; from < words.length; from += 1) {
    const { named, unnamed } = await archive.findSpeakers(words.slice(from).join(" "));
    const found = [...named, ...unnamed];
    const [only] = named;
    if (found.length > 0) {
      const name = only !== undefined && found.length === 1 ? only.name : asked;
      return { name, ids: found.map(({ id }) => id) };
    }
  }
  return { name: asked, ids: [] };
}

/** Whether who is said to have said it did; null where that is not asked, or the article does not tell. */
function isTheirs({ finding }: CheckedPart, ids: readonly string[] | null): boolean | null {
  if (ids === null || finding === null || finding.source.kind === "author") return null;
  const { speaker } = finding.source;
  if (speaker === null) return null;
  return speaker.entry !== null && ids.includes(speaker.entry.id);
}
