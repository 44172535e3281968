import { wordList } from "./word-list.ts";

/**
 * Words that, written with a capital letter after an abbreviation, open a new sentence: function
 * words that are no part of names. After "U.S." a "The" opens one, a "Senate" does not.
 */
const OPENERS = wordList(`
  A An The This That These Those There Here It He She They We You I Who What When Where Why How Which
  His Her Its Their Our My Your Hers Theirs Some Any Many Much Most More Several Few Both All Each
  Every Either Neither Another Other Others One Two Three Such Same No Not None Nobody Nothing
  Everyone Everybody Everything Someone Somebody Something Anyone Anything
  And But Or Nor So Yet For Because Although Though While Whereas If Unless Until Till Since As Whether
  Once After Before During Despite In On At By With Without Within From To Into Of About Above Across
  Against Along Among Amid Around Behind Below Beneath Beside Besides Between Beyond Under Over Through
  Throughout Toward Towards Upon Like Unlike Than Per Via Following According Given Regarding
  However Moreover Furthermore Nevertheless Nonetheless Meanwhile Instead Otherwise Still Then Thus
  Therefore Hence Also Too Even Just Only Already Again Ever Never Now Today Yesterday Tomorrow Later
  Earlier Recently Soon Finally Eventually Perhaps Maybe Indeed Rather Almost Nearly Not Ultimately
  Additionally Similarly Currently Previously Separately Asked Had Has Have Is Are Was Were Do Does Did
  Can Could Will Would Should May Might Must Let Yes Oh Well
  Il Elle Ils Elles Un Une Des Ce Cette Ces Mais Et Dans Pour Selon Nous Vous Ainsi
  Der Ein Eine Und Aber Er Sie Es Wir Ihr Dies Diese Dieser Auch Nach Bei Mit Wie
  Він Вона Воно Вони Ми Ви Це Ця Цей Ці Але А І Й У В На За Як Та Про До Після Також Він Однак Наразі
  Он Она Оно Они Мы Вы Это Но И Как По После Однако
  `);

/** Whether a word opens sentences; a clitic does not count ("It’s", "He’d"). */
export function opensSentences(word: string): boolean {
  return OPENERS.has(word.replace(/['’].*$/u, ""));
}

/**
 * Words, in lower case, that owe their capital to opening a sentence and are no part of a name. More
 * than the list above: known to open a sentence, "officials" is no name, but after "U.S." a word like
 * "Officials" opens none; and in English only, the language whose names are found.
 */
export const SENTENCE_OPENERS = wordList(`
  the a an this that these those his her its their my our your it he she they we i you there here
  nobody nothing everybody everything everyone somebody someone anybody anyone
  and but or nor so yet then if when while because although though as whether since unless until after
  before where why how what which who whom whose once whereas of in on at to for from with without by
  about against between among during under over into through toward towards upon within across behind
  beyond near like unlike despite amid alongside outside inside around via per than regarding concerning
  including following according not no yes now never also still just even again always often later
  earlier today yesterday tomorrow meanwhile however moreover furthermore instead indeed thus therefore
  perhaps maybe well oh asked speaking some many most few all both another each every other others one
  two three four five six seven eight nine ten more less much several only such same last next first
  second third finally recently clearly obviously additionally nearly almost about aside apart along
  given based is are was were do does did has have had will would can could should may might must let
  let's don't can't it's that's he's she's there's what's i'm i've we're we've they're you're isn't
  didn't president-elect democrats republicans officials critics experts supporters aides lawmakers
  reporters voters people polls police prosecutors analysts sources
  being having making asked pressed told calling saying adding noting citing
  neither either whichever whoever whatever
  get got go going come see look take think thank please sorry hey ok okay
`);
