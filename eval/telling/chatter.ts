/** What people write around the news that they tell, before it and after it. */
export const BEFORE: readonly [string, ...string[]] = [
  "Did anybody see this?",
  "ok so",
  "Wait, what",
  "My brother says that",
  "lol",
  "Heard this on the radio this Monday:",
  "I can't believe it.",
  "Good morning everyone!",
  "Sorry to ask again but is it true that",
  "From the group chat at work:",
  "Breaking???",
  "tbh I don't know who to believe any more,",
  "Somebody in the other channel told me",
  "Honestly",
  "NO WAY.",
  "Quick question for the politics people here:",
];

export const AFTER: readonly [string, ...string[]] = [
  "what do you think?",
  "Source please",
  "smh",
  "This is wild, is it not",
  "and nobody talks about it",
  "My dad has been saying so for years.",
  "Can somebody check this",
  "lmao",
  "Anyway, who is up for a game tonight?",
  "Thanks!",
  "idk, sounds fake",
  "Makes me want to move to Canada",
  "I read it twice and still don't get it.",
  "Happy Friday all",
  "right?",
  "wtf",
];

/** What a message has beside words. */
export const TRIMMINGS: readonly [string, ...string[]] = [
  "<@112233445566778899>",
  "<#998877665544332211>",
  "😱",
  "<:think:123456789012345678>",
  "https://example.org/news/2025/02/17/some-long-address",
  "🔥🔥",
  "<@&556677889900112233>",
];
