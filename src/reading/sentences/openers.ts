/**
 * Words that, written with a capital letter after an abbreviation, open a new sentence: function
 * words that are no part of names. After "U.S." a "The" opens one, a "Senate" does not.
 */
const OPENERS: ReadonlySet<string> = new Set(
  `
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
  `
    .trim()
    .split(/\s+/),
);

/** Whether a word opens sentences; a clitic does not count ("It’s", "He’d"). */
export function opensSentences(word: string): boolean {
  return OPENERS.has(word.replace(/['’].*$/u, ""));
}
