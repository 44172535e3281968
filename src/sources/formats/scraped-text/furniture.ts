/**
 * What news pages hold beside their articles, as scraping leaves it: one line each. The patterns
 * match whole lines; they are tried only in the head and at the tail of an article.
 */
export interface Furniture {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Longer lines are prose or captions, whatever they begin with. */
const LONGEST_FURNITURE = 160;

/** Words of which alone, or in a row, a bar of share buttons consists. */
const BUTTONS = new Set(
  (
    "follow following share shares tweet post pin like likes save saved print email e-mail mail copy link " +
    "bookmark comment comments facebook twitter x whatsapp telegram linkedin reddit messenger flipboard " +
    "pinterest instagram youtube threads bluesky mastodon tumblr vk viber line sms rss pocket more " +
    "partager suivre imprimer teilen drucken merken compartir imprimir guardar " +
    "поделиться подписаться сохранить вконтакте одноклассники поділитися"
  ).split(" "),
);

/** Whose a photo is. */
const CREDITS: readonly Furniture[] = [
  {
    name: "credit",
    pattern:
      /^(?:(?:photos?|images?|pictures?|photograph|photography|illustration|graphic|video|file (?:photo|image)|credits?|(?:photo|image|picture|video) credits?|фото|bild|foto|crédit(?: photo)?)(?: (?:by|courtesy of))? ?[:/|] ?.{1,60}|(?:photo|photograph|illustration|image) (?:by|courtesy of) .{1,60}|©️? ?(?!.*rights reserved).{1,40})$/iu,
  },
  {
    name: "agency",
    pattern:
      /^\(?(?:by )?(?:AP|AFP|Reuters|EPA|dpa|PTI|ANI|IANS|UPI|EFE|ANSA|TASS|Xinhua|Anadolu(?: Agency)?|Agencies|Agence France-Presse|(?:The )?Associated Press|Getty(?: Images)?|Bloomberg|Интерфакс|ТАСС|РИА Новости|Укринформ|Укрінформ)(?: ?[/|] ?[\p{L} ]{2,30})?\)?$/u,
  },
];

/** In the head and at the tail. */
const ANYWHERE: readonly Furniture[] = [
  ...CREDITS,
  { name: "short address", pattern: /^short (?:url|link)\b.{0,80}$/iu },
  { name: "bare address", pattern: /^(?:https?:\/\/|www\.)\S+$/iu },
  { name: "follow", pattern: /^follow (?:us|me|@\w{1,30}|[\p{L}.'’ -]{2,60} on \w+).{0,80}$/iu },
  {
    name: "share",
    pattern:
      /^(?:share (?:this|on|via|to|with|by|story|article)\b.{0,60}|pin it|copy (?:the )?(?:link|url).{0,20}|link copied!?|share full article|click here to share .{1,30}|e-?mail this .{1,30}|print this .{1,30}|[\d.,]+[km]? (?:shares?|comments?|views?|likes?)|(?:view|leave a|show|add a|post a|join the) (?:comments?|conversation|discussion)|(?:add|prefer|follow) .{1,40} on google|поделиться .{1,40}|partager .{1,40})$/iu,
  },
  {
    name: "advertisement",
    pattern:
      /^(?:ad|ads|advert|advertisement|advertising|sponsored(?: content| by .{1,40})?|paid (?:content|post)|promoted|skip advertisement|remove ads|ads by .{1,30}|publicité|anzeige|werbung|publicidad|реклама)$/iu,
  },
  {
    name: "read more",
    pattern:
      /^(?:read (?:more|also|next|the full story)|also read|see also|see more|learn more|show more|load more|continue reading|click here|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|leer más|lea también|читайте также|читати також)(?:\s*[:»>…|–—-].{0,140}|\.{3}| (?:on|about|here|to) .{1,80})?$/iu,
  },
  {
    name: "subscribe",
    pattern:
      /^(?:subscribe|sign (?:up|in)|log ?in|register|join (?:us|now|our)|become a (?:member|subscriber)|support (?:us|our (?:journalism|work))|donate|newsletters?|download (?:the|our)|get (?:the|our) (?:[\w’' -]{0,40}(?:newsletter|app|alerts)|latest)|start your (?:free )?trial|already a (?:member|subscriber)|abonnez-vous|s['’]abonner|jetzt abonnieren|suscríbete|подпишитесь)(?:[ :!?,.].{0,140}|[!?.])?$/iu,
  },
  {
    name: "player",
    pattern:
      /^(?:listen(?: (?:now|to (?:this |the )?(?:article|story|news|podcast)|live))?|play(?: (?:audio|video|now))|watch (?:now|live|video)|(?:audio|video) (?:player|duration)|this (?:article|audio) (?:is|was) (?:read|narrated|generated) .{1,60}|écouter(?: l['’]article)?|(?:слушать|аудио))(?:\s*[·•|(:,–—-]?\s*\(?\d{1,3}(?::\d{2}| ?min).{0,20})?$/iu,
  },
  {
    name: "clock of a player",
    pattern: /^(?:\d{1,2}:)?\d{1,2}:\d{2}(?: ?\/ ?(?:\d{1,2}:)?\d{1,2}:\d{2})?$/u,
  },
  {
    name: "reading time",
    pattern:
      /^(?:(?:estimated )?(?:reading|read) time\b.{0,30}|temps de lecture\b.{0,30}|lesezeit\b.{0,30}|время чтения\b.{0,30}|(?:\p{L}+ )?\d{1,3}[ -]?min(?:ute)?s?[ -](?:read|listen|watch|de lecture)|\d{1,3} мин(?:ут\p{L}?)?)$/iu,
  },
  {
    name: "gallery",
    pattern:
      /^(?:(?:enlarge|expand|open|view|toggle|hide|show|close|see) (?:this |the |full |in |image |photo )*(?:image|caption|gallery|photos?|slideshow|lightbox|modal|fullscreen|full ?screen)|(?:image|photo|slide) \d{1,3} (?:of|\/) \d{1,3}|\d{1,3} ?(?:of|\/) ?\d{1,3}(?: ?\|)?|caption|toggle navigation)$/iu,
  },
  {
    name: "time ago",
    pattern:
      /^(?:about |over )?(?:\d{1,3}|an?|one) (?:s|sec|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?) ago$/iu,
  },
  { name: "rule", pattern: /^(?:[-=_~#*•·–—] ?){3,}$/u },
];

/** Headings of the editor's points. */
const POINTS: readonly Furniture[] = [
  {
    name: "key points",
    pattern:
      /^(?:key (?:points|takeaways|facts)|highlights|in brief|at a glance|quick read|summary|the essentials|à retenir|l['’]essentiel|das wichtigste in kürze|главное|кратко)\s*:?$/iu,
  },
];

/** Above and right below the headline only. */
const HEAD: readonly Furniture[] = [
  ...POINTS,
  { name: "place of work", pattern: /^reporting from \p{Lu}[^.!?]{1,60}$/iu },
  {
    name: "navigation",
    pattern:
      /^(?:home|menu|search|close|back|skip to (?:main )?(?:content|navigation)|main (?:menu|content)|breadcrumbs?|sections|english|language|my account|e-?paper|accueil|главная)$/iu,
  },
];

/** Below the last paragraph only. */
const TAIL: readonly Furniture[] = [
  {
    name: "copyright",
    pattern:
      /^(?:copyright|©|\(c\)|all rights reserved|все права защищены|tous droits réservés)(?!\p{L}).{0,150}$/iu,
  },
  {
    name: "agency terms",
    pattern:
      /^(?:this material may not be published, .{1,120}|our standards: .{1,100}|click here for more .{1,80}|licensing rights.{0,60}|purchase licensing rights.{0,60})$/iu,
  },
  {
    name: "sign-off",
    pattern:
      /^(?:\(?(?:additional )?(?:reporting|writing|compiled)(?: and \w+)? by .{1,110}\b(?:editing|edited) by .{1,80}|.{1,120} contributed to this (?:report|article|story)\.?)$/iu,
  },
  { name: "sources", pattern: /^sources?: .{1,80}(?<![.!?])$/iu },
  {
    name: "desk's initials",
    pattern: /^\p{Ll}{2,4}(?:[/,] ?\p{Ll}{2,4}){0,3} \(\p{L}[^()]{1,60}\)$/u,
  },
  {
    name: "printed edition",
    pattern: /^a version of this article appear(?:s|ed) in print .{1,140}$/iu,
  },
  {
    name: "tips",
    pattern:
      /^(?:(?:have|got) a (?:tip|story|question|correction)\b.{0,120}|report (?:an? )?(?:error|typo|mistake|correction)\b.{0,60}|contact (?:the author|us)\b.{0,80}|back to top|(?:go )?to top|send us .{1,60}|flag this .{1,30}|terms(?: of (?:use|service))?|privacy(?: policy)?|about us|advertise with us)$/iu,
  },
];

/** Headings of lists below an article, whose entries are short lines. */
const LISTS: readonly Furniture[] = [
  {
    name: "list of other articles",
    pattern:
      /^(?:most (?:popular|read|viewed|shared|commented|recent)|trending(?: now| topics| stories)?|popular(?: now| stories| news)?|related(?: (?:topics|stories|articles|news|content|links|tags|coverage|posts|reading))?|more (?:from|on|in|about|like this|stories|news|coverage|top stories)(?: .{1,60})?|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) (?:also )?(?:like|be interested in)|editor(?:['’]s|s['’]?) (?:picks?|choice)|(?:the )?latest(?: (?:news|stories|updates|headlines))?|what to read next|(?:read|up) next|next (?:article|story|up)|previous (?:article|story)|top (?:stories|news|headlines)|don['’]t miss|around the web|from our partners|in other news|sur le même (?:sujet|thème)|les plus lus|mehr zum thema|meistgelesen|самое (?:читаемое|популярное)|по теме|популярное|читайте также)\s*:?$/iu,
  },
  {
    name: "tags",
    pattern:
      /^(?:tags?|topics?|related topics|keywords?|categories|filed under|explore more on these topics|in this story|sujets|thèmes|themen|теги|темы)\s*(?::.{0,120})?$/iu,
  },
  {
    name: "comments",
    pattern:
      /^(?:(?:\d+ )?comments?(?: \(\d+\))?|join the conversation|leave a (?:reply|comment)|commentaires|комментарии)$/iu,
  },
];

/** One step of a breadcrumb: one to four words, no digits, no sentence. */
const STEP = String.raw`\p{Lu}[\p{L}\p{M}’'&-]*(?: [\p{L}\p{M}’'&-]+){0,3}`;
const STEP_SIGN = /[>»›]/u;
const BREADCRUMB = new RegExp(`^${STEP}(?: ?[>»›] ?${STEP}){1,5}$`, "u");

/** Whether a line can be the way to a page: `Home > World > Europe`. A body's line can look like it. */
export function isBreadcrumb(line: string): boolean {
  return line.length <= LONGEST_FURNITURE && STEP_SIGN.test(line) && BREADCRUMB.test(line);
}

/** Whether a whole line is furniture such as stands above an article or right below its headline. */
export function isHeadFurniture(line: string): boolean {
  return isButtonBar(line) || matches(line, ANYWHERE) || matches(line, HEAD) || isBreadcrumb(line);
}

/** Whether a whole line is furniture such as stands below an article's last paragraph. */
export function isTailFurniture(line: string): boolean {
  return isButtonBar(line) || matches(line, ANYWHERE) || matches(line, TAIL) || isListHeading(line);
}

/** Whether a line is the heading of the editor's points. */
export function isPointsHeading(line: string): boolean {
  return matches(line, POINTS);
}

/** Whether a line only says whose a photo is. */
export function isCredit(line: string): boolean {
  return matches(line, CREDITS);
}

/** Whether a line is the heading of a list of other articles, topics or comments. */
export function isListHeading(line: string): boolean {
  return matches(line, LISTS);
}

function matches(line: string, furniture: readonly Furniture[]): boolean {
  return line.length <= LONGEST_FURNITURE && furniture.some(({ pattern }) => pattern.test(line));
}

function isButtonBar(line: string): boolean {
  if (line.length > LONGEST_FURNITURE) return false;
  let buttons = 0;
  // The first word tells most lines from a bar: they are not split.
  for (const [word] of line.toLowerCase().matchAll(BUTTON)) {
    if (!BUTTONS.has(word)) return false;
    buttons += 1;
  }
  return buttons > 0;
}

/** What stands between the signs that set share buttons apart. */
const BUTTON = /[^\s|•·,/]+/gu;
