import { wordList } from "./word-list.ts";

/**
 * Nouns by which news takes up again somebody whom it has named, whether or not it has called them so
 * before: "the billionaire", "the Ohio senator". Nouns for those who are rather not named at all
 * ("official", "spokesman", "woman") are none.
 */
const EPITHETS = wordList(`
  senator governor congressman congresswoman representative mayor lawmaker legislator politician
  statesman diplomat candidate nominee contender hopeful frontrunner front-runner standard-bearer
  challenger incumbent billionaire millionaire mogul tycoon magnate developer businessman businesswoman
  entrepreneur investor philanthropist financier actor actress singer rapper musician comedian comic star
  superstar entertainer celebrity showman author novelist poet playwright filmmaker athlete quarterback
  boxer golfer evangelist televangelist preacher neurosurgeon surgeon republican democrat independent
  libertarian socialist conservative firebrand maverick outsider newcomer veteran icon legend heiress
  model leader speaker host columnist commentator pundit executive ceo economist historian professor scholar
  scientist director chef designer founder general pastor bishop rabbi imam sheriff
  premier chancellor pontiff monarch justice native octogenarian septuagenarian politician-turned-pundit
  congressman-elect president-elect governor-elect senator-elect ex-governor ex-senator ex-president
`);

/** Whether a noun, in lower case, takes up again somebody who has been named. */
export function isEpithet(lower: string): boolean {
  return EPITHETS.has(lower) || lower.endsWith("year-old") || lower.endsWith("-elect");
}
