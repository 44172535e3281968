import type { APIApplicationCommand } from "discord-api-types/v10";

import { slashEntries } from "../../../src/page/composer/entries.ts";

const shared = {
  application_id: "1",
  version: "1",
  default_member_permissions: null,
  nsfw: false,
} as const;

/** Commands as Discord gives them to a client. */
export const COMMANDS: readonly APIApplicationCommand[] = [
  {
    ...shared,
    id: "10",
    type: 1,
    name: "quote",
    name_localizations: { de: "zitat" },
    description: "Who said what",
    description_localizations: { de: "Wer was gesagt hat" },
    options: [
      {
        type: 3,
        name: "person",
        name_localizations: { de: "person" },
        description: "Whom",
        required: true,
        autocomplete: true,
      },
      { type: 3, name: "about", description: "On what", autocomplete: true },
      {
        type: 3,
        name: "order",
        description: "In which order",
        choices: [
          { name: "Newest first", value: "new" },
          { name: "Oldest first", value: "old" },
        ],
      },
      { type: 4, name: "count", description: "How many" },
      { type: 5, name: "private", description: "For you alone" },
    ],
  },
  { ...shared, id: "11", type: 1, name: "summary", description: "What is new" },
  {
    ...shared,
    id: "12",
    type: 1,
    name: "settings",
    description: "The server’s",
    options: [
      { type: 1, name: "show", description: "Show them" },
      { type: 1, name: "set", description: "Change them" },
    ],
  },
  { ...shared, id: "13", type: 3, name: "Was this said?", description: "" },
];

export const ENTRIES = slashEntries(COMMANDS, "en-US");
