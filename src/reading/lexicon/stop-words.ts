import { foldedWordList } from "./word-list.ts";
import { hashOf } from "./word-hash.ts";
import { WordTable } from "./word-table.ts";

/**
 * Words that say nothing of a text's subject, folded: those of English, and the commonest of French,
 * German, Ukrainian and Russian. Not the function words of grammar alone: "said", "year" and "told" are
 * in every article too.
 */
export const STOP_WORDS = foldedWordList(`
  a an the and or but nor so yet if then than that this these those there here as at by for from in into
  of off on onto out over to up with without within about above across after again against all almost
  also although am among an another any are around be because been before being below between both can
  could did do does doing done down during each either else ever every few first further get gets got had
  has have having he her hers herself him himself his how however i in instead is it its itself just last
  least less let like made make many may me might mine more most mr mrs ms much must my myself neither
  never new next no none not nothing now often once one only other others our ours ourselves own per
  perhaps put quite rather s said same say saying says she should since some still such take tell than
  their theirs them themselves they thing things told too toward two under until upon us very via was way
  we well were what when where whether which while who whom whose why will would yes you your yours
  yourself yourselves according added asked called came come going go know think year years day time
  don't didn't doesn't isn't wasn't weren't won't wouldn't couldn't can't it's i'm i've we're they're
  don’t didn’t doesn’t isn’t wasn’t weren’t won’t wouldn’t couldn’t can’t it’s i’m i’ve we’re they’re
  le la les un une des du de et est sont il elle ils que qui dans pour par sur au aux ce cette se ne pas
  der die das den dem des ein eine einer und ist sind war er sie es nicht mit von zu im auf fur als auch
  і й та в у на з до за що як не це він вона вони про від для але або є був була було
  и в на с к за что как не это он она они о от для но или был была было
  `);

const TABLE = new WordTable(new Map(Array.from(STOP_WORDS, (word) => [word, 1])));

/** @param hash {@link hashOf} the word */
export function isStopWord(folded: string, hash: number = hashOf(folded)): boolean {
  return TABLE.get(folded, hash) !== 0;
}
