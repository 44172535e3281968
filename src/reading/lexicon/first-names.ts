import { getGender } from "gender-detection-from-name";
import { wordList } from "./word-list.ts";

/** Given names borne by men, in news in English. */
const MEN = wordList(`
  aaron abdul abraham adam ahmed al alan albert alec alex alexander alexei alfred ali allen alvin amir andre
  andreas andrew andrey andrii andy angelo anthony antonio antony arnold arthur asa ash ayman barack barry
  ben benjamin benny bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brent brett
  brian bruce bryan caleb calvin carl carlos cedric cesar chad charles charlie chester chris christian
  christopher chuck clarence claude clay clifford clint clinton clyde cody colin connor corey cornell cory craig
  curtis dale damien dan daniel danny darrell darren dave david dean dennis derek devin dick dimitri dmitry
  dmytro don donald doug douglas drew duncan dwight dylan earl ed eddie edgar edmund edward edwin eli elijah
  elliott emmanuel eric erik ernest ernie ethan eugene evan felix fernando francis francisco frank franklin
  fred frederick gabriel gareth garry gary gavin gene geoff geoffrey george gerald gerard gerry gilbert glen
  glenn gordon graham grant greg gregory grover gus guy harold harry harvey hassan hector henry herb herbert
  herman howard hugh hugo ian ibrahim igor ilya isaac ivan jack jacob jaime jake jamal james jared jason
  javier jay jean-claude jeb jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy joaquin joe joel john
  johnny jon jonathan jorge jose joseph josh joshua juan julian julio justin karl kareem keith ken kenneth
  kevin khalid khizr kirk kurt kyle lamar lance larry lawrence lee leo leon leonard leroy lester levi lewis
  lincoln lloyd lou louis lucas luis luke luther mahmoud malcolm manuel marc marco marcus mario
  mark marlon marshall martin marvin mathew matt matthew maurice max maxwell mehdi mel michael micah miguel
  mike miles milton mitch mitt mohamed mohammad mohammed mohammad morgan moshe muhammad murray mustafa nathan
  nathaniel ned neil nelson newt nicholas nick nicolas nigel noah noam nolan norm norman oleg oleksandr oliver
  omar oscar otto owen pablo patrick paul pavel pedro pete peter petro phil philip phillip pierre preston
  quentin rafael ralph ramon rand randy raul ray raymond reggie reince rex ricardo richard rick ricky rob
  robby robert roberto rod rodney roger roland roman ron ronald ross roy ruben rudy rudolph rupert russ
  russell ryan salman salvador sam samuel saul scott sean sebastian serge sergei sergey serhii seth shane
  shaun shawn sheldon sid simon solomon spencer stan stanley stephen steve steven stewart stuart sylvester
  ted terrence terry theodore thomas tim timothy todd tom tommy tony travis trent trevor tucker tyler tyrone
  vernon victor vince vincent viktor vitali vitaliy vladimir volodymyr wade wallace walter warren wayne wendell
  wes wesley wilbur will willard william willie woodrow xavier yuri yurii yusuf zachary zoran bashar benito
  bibi binyamin enrique emilio gerardo gustavo ignacio jens jurgen klaus lech narendra recep shinzo
  stefan sven tariq tayyip xi boyd buck buddy cal chip cliff corbin cruz denny dominic donny dow everett
  fareed fred garrett gil hal hank irwin jamie jed jeh jerrold joey jules ken lamont lyle
  lyndon mack merrick monty ollie pat ravi reid rodrigo roscoe rush sal sandy sherrod sonny tad tate
  thad theo thom tobias trey ty vic vaughn walt ward whit zack zell artem bogdan denys kyrylo maksym mykhailo
  mykola oleksii oleksiy ruslan taras vasyl vadym yaroslav yevhen
`);

/** Given names borne by women, in news in English. */
const WOMEN = wordList(`
  abigail ada adriana agnes aisha alexandra alexis alice alicia alison alyssa amanda amber amelia amy ana
  andrea angela angelina anita ann anna anne annette annie april arianna ashley aung audrey barbara beatrice
  becky bella bernadette beth betsy betty beverly bonnie brenda brianna bridget brittany brooke caitlin
  candace carla carly carmen carol carole caroline carolyn catherine cathy cecilia cecile celeste charlotte
  chelsea cheryl chloe christina christine cindy claire clara claudia colleen condoleezza connie
  courtney crystal cynthia daisy dana daniela danielle daria dawn debbie deborah debra denise diana diane
  dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella
  ellen emily emma erica erika erin esther eva eve evelyn fatima faye felicia fiona florence frances gabby
  gabrielle gail gina ginger gladys glenda gloria grace greta gwen hannah harriet heather heidi
  helen helena hillary hilary hope huma ida ilana ilhan imelda ingrid irene iris irina isabel isabella ivana
  ivanka jackie jacqueline jamila jan jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill
  jo joan joann joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie juliette
  june kaitlin kamala karen karin kate katherine kathleen kathryn kathy katie katrina kay kayla kayleigh kellie
  kelly kellyanne kelli kendra kim kimberly kirsten kirstjen krista kristen kristin kristina krystal
  kseniia laura lauren laurie lena leslie leticia lillian lily linda lindsay lisa liz lois loretta lori
  lorraine louise lucia lucille lucy lydia lynne mabel madeleine madison maggie mandy marcia margaret
  margarita maria marian marianne marie marilyn marina marine marjorie martha mary maryam maureen maxine maya
  meg megan meghan melania melinda melissa mercedes meredith mia michele michelle mildred mindy miranda miriam
  molly monica nadia nancy naomi natalia natalie natasha nicole nikki nina nora norma ofelia olena oksana olga
  olivia pam pamela patricia patti patty paula pauline peggy penelope penny phyllis priscilla rachel ramona
  rebecca renee rhonda rita roberta robin rochelle rosa rosalind rose rosemary roxanne ruth sabrina sally
  samantha sandra sara sarah savannah shannon sharon sheila shelley sherry shirley silvia sofia sonia sonya
  sophia sophie stella stephanie sue susan susana susie suzanne svetlana sylvia tamara tammy tania
  tanya tara tatiana teresa theresa therese tiffany tina tracy tulsi ursula valerie vanessa vera veronica
  vicki victoria viola violet vivian wanda wendy whitney yasmin yolanda yulia yvette yvonne zoe
  symone loretta jeannette jeanine mitzi omarosa megyn mika elise sylvia iryna
  kateryna lesia liudmyla mariia nataliia olha svitlana tetiana
`);

/** Given names that women and men bear, or surnames that are as common: they tell no sex. */
const EITHER = wordList(`
  alex alexis ashley blair cameron carey carol casey dakota dana drew dominique emerson
  francis gale hadley harper hayden hilary jackie jamie jan jean jess jesse jessie jo jody jordan jules
  kelly kelsey kendall kerry kim kit kris lael lane laurel lee leslie lindsey logan marion mel merle
  mickey morgan nat nicola noel paris parker pat peyton quinn randy reese rene riley robbie robin rory
  rowan sandy sasha shannon shawn shelby sidney skyler sydney taylor terry toby tracy
  val vivian whitney yuri zephyr
`);

/** The pronoun that a given name, in lower case, calls for; null where it does not tell. */
export function pronounOfName(lower: string): "he" | "she" | null {
  if (EITHER.has(lower)) return null;
  if (MEN.has(lower)) return "he";
  return WOMEN.has(lower) ? "she" : null;
}

/** What has been asked of the names of several countries, which are six large maps. */
const asked = new Map<string, ReturnType<typeof getGender>>();
/** Beyond so many they are forgotten, lest an archive of made-up names fill the memory. */
const MOST_ASKED = 10_000;
/** Letters; no name of any of the countries has more than nineteen. What is longer is not kept in memory either. */
const LONGEST_NAME = 40;

function genderOf(lower: string): ReturnType<typeof getGender> {
  if (lower.length > LONGEST_NAME) return "unknown";
  const known = asked.get(lower);
  if (known !== undefined) return known;
  if (asked.size >= MOST_ASKED) asked.clear();
  const gender = getGender(lower);
  asked.set(lower, gender);
  return gender;
}

const PRONOUNS = { male: "he", female: "she", unknown: null } as const;

/**
 * The same for the first word of a full name, where names that are rare in English news, or words
 * besides, can be no others: looked up in what parents of several countries have called their children.
 */
export function pronounOfFirst(lower: string): "he" | "she" | null {
  if (EITHER.has(lower)) return null;
  const told = pronounOfName(lower);
  // Names of two letters are Chinese surnames as often: "Lu Kang".
  return told === null && lower.length > 2 ? PRONOUNS[genderOf(lower)] : told;
}

/** Given names, in lower case. */
export const FIRST_NAMES: ReadonlySet<string> = new Set([...MEN, ...WOMEN]);

/** Whether a word is a given name. */
export function isFirstName(lower: string): boolean {
  return FIRST_NAMES.has(lower);
}

/** The same by the names of several countries, which hold words besides: "Chance", "Win". */
export function isGivenName(lower: string): boolean {
  return isFirstName(lower) || genderOf(lower) !== "unknown";
}
