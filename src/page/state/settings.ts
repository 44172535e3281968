import { Locale } from "discord-api-types/v10";

/** What whoever looks at the page has chosen; kept by the browser. */
export interface Settings {
  /** A user's id; "" for the first. */
  readonly userId: string;
  /** A channel's id; "" for the first. */
  readonly channelId: string;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly isPanelOpen: boolean;
}

export type Theme = "system" | "light" | "dark";

export const THEMES: readonly Theme[] = ["system", "light", "dark"];

export const DEFAULTS: Settings = {
  userId: "",
  channelId: "",
  locale: Locale.EnglishUS,
  theme: "system",
  isPanelOpen: false,
};

/** Settings from the text that they were kept as; what is missing or wrong is as in the beginning. */
export function parseSettings(text: string | null): Settings {
  const kept = parseRecord(text);
  const textOf = (key: "userId" | "channelId"): string =>
    typeof kept[key] === "string" ? kept[key] : DEFAULTS[key];
  return {
    userId: textOf("userId"),
    channelId: textOf("channelId"),
    locale: asLocale(kept["locale"]) ?? DEFAULTS.locale,
    theme: THEMES.find((theme) => theme === kept["theme"]) ?? DEFAULTS.theme,
    isPanelOpen: kept["isPanelOpen"] === true,
  };
}

export function asLocale(value: unknown): Locale | undefined {
  return Object.values(Locale).find((locale: unknown) => locale === value);
}

function parseRecord(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
