/** What an option is called, what it is for, and what its choices, where it has such, are called. */
export interface OptionTexts {
  /** Lower case, without spaces; 1 to 32 characters. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: string;
  /** By their values; 1 to 100 characters. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** What a slash command and its options are called, and what they are for. */
export interface CommandTexts {
  /** Lower case, without spaces; 1 to 32 characters. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: string;
  /** By the name that the bot knows them by. */
  readonly options: Readonly<Record<string, OptionTexts>>;
}

/** Texts of a command by its options, each with the values of its choices, or null where it has none. */
type SlashTexts<Options extends Readonly<Record<string, string | null>>> = CommandTexts & {
  readonly options: {
    readonly [Option in keyof Options]: OptionTexts &
      (Options[Option] extends string
        ? { readonly choices: Readonly<Record<Options[Option], string>> }
        : unknown);
  };
};

/** What all commands are called in one language, by the name that the bot knows them by. */
export interface CommandCatalogue {
  readonly quote: SlashTexts<{
    person: null;
    article: null;
    about: null;
    include: "paraphrases";
    after: null;
    before: null;
    source: null;
    private: null;
  }>;
  readonly people: SlashTexts<{
    name: null;
    kind: "persons" | "organisations" | "unnamed";
    private: null;
  }>;
  readonly search: SlashTexts<{
    query: null;
    after: null;
    before: null;
    source: null;
    private: null;
  }>;
  readonly summary: SlashTexts<{
    article: null;
    about: null;
    since: null;
    length: "short" | "medium" | "long";
    private: null;
  }>;
  readonly verify: SlashTexts<{ text: null; person: null; private: null }>;
  readonly about: SlashTexts<{ private: null }>;
  readonly reload: CommandTexts;
  readonly settings: SlashTexts<{ replies: "public" | "private"; channels: null }>;
  /** In the menu of a message; capitals and spaces are fine. */
  readonly wasThisSaid: string;
  readonly findInArchive: string;
}
