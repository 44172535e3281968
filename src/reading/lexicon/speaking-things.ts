import { wordList } from "./word-list.ts";

/** Common nouns for bodies and writings that "say" things. */
export const SPEAKING_THINGS = wordList(`
  campaign company group organization organisation party agency department ministry office team committee
  council commission board court union association newspaper paper magazine network station outlet website
  site report article statement letter memo email e-mail editorial ad advertisement commercial video poll
  survey study book post tweet message headline caption sign banner transcript document filing lawsuit
  complaint ruling order resolution bill law platform page blog column release narrator host anchor voice
  announcement invitation poster slogan press media government administration military army navy police
  regime institute institution firm bank school university church hospital coalition alliance movement
  caucus staff chant slogan placard mural publication panel crowd audience delegation embassy spot description biography profile
  super-pac pac jury tribunal watchdog charity foundation think-tank note notice fundraiser camp
`);

/** Whether a word (lower case) names a body or a writing that can be said to speak. */
export function isSpeakingThing(lower: string): boolean {
  return (
    SPEAKING_THINGS.has(lower) || (lower.endsWith("s") && SPEAKING_THINGS.has(lower.slice(0, -1)))
  );
}
