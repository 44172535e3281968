/**
 * Given names with the short forms that news in English has for them. Forms of one comma are one
 * family: whoever is "Bill" may be "Billy", but hardly "Will" as well.
 */
const SHORT_FORMS = `
  abigail: abby
  abraham: abe
  albert: al, bert
  alexander: alex, alec, sandy, sasha
  alexandra: alex, sandra, sasha
  alfred: al, alf, fred freddie
  alison: ali
  amanda: mandy
  andrew: andy, drew
  anthony: tony
  arthur: art artie
  augustus: gus
  barbara: barb, babs
  benjamin: ben benny
  bernard: bernie
  bradley: brad
  calvin: cal
  cameron: cam
  catherine: cathy, kate katie
  charles: charlie, chuck
  christian: chris
  christina: chris, tina
  christine: chris, tina
  christopher: chris, kit
  clifford: cliff
  clinton: clint
  cynthia: cindy
  daniel: dan danny
  david: dave davey
  deborah: deb debbie
  dennis: denny
  dominic: dom
  donald: don donny
  dorothy: dot, dottie
  douglas: doug
  edmund: ed eddie, ned, ted
  edward: ed eddie, ned, ted teddy
  edwin: ed eddie
  eleanor: ellie, nell
  elizabeth: liz lizzie, beth, betty betsy, eliza, libby
  emmanuel: manny
  ernest: ernie
  eugene: gene
  frances: fran, frankie
  francis: frank frankie
  francisco: paco, pancho
  franklin: frank
  frederick: fred freddie
  gabriel: gabe
  geoffrey: geoff
  gerald: jerry gerry
  gerard: gerry
  gilbert: gil
  gregory: greg
  gwendolyn: gwen
  harold: hal, harry
  henry: hank, harry
  herbert: herb, bert
  howard: howie
  isaac: ike
  jacob: jake
  jacqueline: jackie
  james: jim jimmy, jamie
  janet: jan
  jason: jay
  jeffrey: jeff
  jennifer: jen jenny
  jeremiah: jerry
  jerome: jerry
  jessica: jess jessie
  john: jack, johnny
  jonathan: jon, jonny
  joseph: joe joey
  josephine: jo, josie
  joshua: josh
  judith: judy
  katherine: kathy, kate katie, kat
  kathleen: kathy, kate
  kathryn: kathy, kate katie
  kenneth: ken kenny
  kimberly: kim
  lawrence: larry
  leonard: len lenny, leo
  leroy: roy
  louis: lou
  louise: lou
  lucille: lucy
  madeleine: maddie
  margaret: maggie, meg, peggy, marge, margie
  martin: marty
  marvin: marv
  matthew: matt
  maxwell: max
  megan: meg
  melissa: missy
  michael: mike mikey, mick mickey
  mitchell: mitch
  mohandas: mohan
  nancy: nan
  natalie: nat
  nathan: nate, nat
  nathaniel: nate, nat
  nicholas: nick nicky
  nicole: nikki nicky
  norman: norm
  oliver: ollie
  pamela: pam
  patricia: pat, patty, trish
  patrick: pat, paddy
  peter: pete
  philip: phil
  phillip: phil
  priscilla: cilla
  rachel: rach
  randall: randy
  randolph: randy
  raymond: ray
  rebecca: becky becca
  reginald: reg reggie
  richard: dick, rich richie, rick ricky
  robert: bob bobby, rob robbie robby, bert
  roberta: bobbie
  rodney: rod
  roderick: rod
  roger: rog
  ronald: ron ronnie
  rosemary: rose, rosie
  rudolph: rudy
  russell: russ
  salvador: sal
  salvatore: sal
  samantha: sam sammy
  samuel: sam sammy
  sandra: sandy
  solomon: sol
  stanley: stan
  stephanie: steph
  stephen: steve
  steven: steve
  stewart: stew
  stuart: stu
  susan: sue, susie suzy
  suzanne: sue, suzy
  sylvester: sly
  teresa: terry, tess, tessa
  terence: terry
  terrence: terry
  thaddeus: thad
  theodore: ted teddy, theo
  theresa: terry, tess, tessa
  thomas: tom tommy
  timothy: tim timmy
  valerie: val
  veronica: ronnie
  victor: vic
  victoria: vicky vicki, tori
  vincent: vince, vinny
  virginia: ginny
  walter: walt, wally
  wesley: wes
  wilfred: wilf, fred
  willard: will
  william: bill billy, will willie willy, liam
  winston: winnie
  zachary: zach zack
`;

/** One given name in its spellings, above all those of several languages and transliterations. */
const SPELLINGS = `
  abdallah abdullah abdulla|ahmad ahmed|aleksandr alexander oleksandr alexandr alexandre aleksander
  |aleksei aleksey alexei alexey oleksii oleksiy oleksy|anatoli anatoliy anatoly anatolii
  |andrei andrey andriy andrii andrij|arkadi arkady arkadiy|arseni arseniy arseny arsenii arsenij
  |denis denys|dmitri dmitriy dmitry dmitrii dmytro dimitri|evgeni evgeniy evgeny yevgeni yevgeniy yevgeny evgenii yevhen yevhenii
  |gennadi gennadiy gennady hennadiy hennadii|grigori grigory hryhorii hryhoriy|hassan hasan
  |husain hussain hussein husayn hossein|ibrahim ebrahim|igor ihor|iosif yosyp|khalid khaled|kirill kyrylo
  |leonid leonyd|maksim maksym maxim maxym|mihail mikhail mykhailo mykhaylo|moammar muammar moamar muamar
  |mahmoud mahmud|mohamad mohamed mohammad mohammed muhamad muhamed muhammad muhammed mohamud
  |nikolai nikolay nikolaj mykola|omar umar|osama usama|pavel pavlo|petr pyotr petro|roman|ruslan
  |sergei sergej sergey serhii serhiy sergii sergiy serguei|stanislav stanyslav|tatiana tatyana tetiana tetyana
  |vadim vadym|valeri valery valeriy valerii valerij|vasili vasiliy vasily vasyl|viktor victor
  |vitali vitaliy vitaly vitalii vitalij|vladimir volodymyr wladimir volodimir|vyacheslav viacheslav vjatscheslaw
  |yulia julia iuliia yuliya yuliia|yuri yuriy yury yurii iurii juri|yusuf yousef youssef yousuf youssouf
`;

/** A given name that a short form stands for, and the family of the short form. */
export interface LongForm {
  readonly name: string;
  /** The same for short forms that one person may bear. */
  readonly family: string;
}

const LONG_FORMS = new Map<string, LongForm[]>();
for (const line of SHORT_FORMS.trim().split("\n")) {
  const [name = "", forms = ""] = line.trim().split(": ");
  for (const family of forms.split(", ")) {
    for (const short of family.split(" ")) {
      const known = LONG_FORMS.get(short) ?? [];
      LONG_FORMS.set(short, known);
      known.push({ name, family });
    }
  }
}

const FIRST_SPELLING = new Map<string, string>();
for (const spellings of SPELLINGS.split("|")) {
  const [first = "", ...others] = spellings.trim().split(/\s+/u);
  for (const spelling of others) FIRST_SPELLING.set(spelling, first);
}

/** The given names that a short form (lower case) may stand for: "bill" → "william"; none for most names. */
export function longFormsOf(lower: string): readonly LongForm[] {
  return LONG_FORMS.get(lower) ?? [];
}

/** One spelling for all of a given name's: "oleksandr" and "alexander" → "aleksandr". */
export function oneSpelling(lower: string): string {
  return FIRST_SPELLING.get(lower) ?? lower;
}
