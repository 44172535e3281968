/** What a text in Discord's markdown says, without a word about how it is drawn. */
export type MarkdownNode =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "break" }
  | {
      readonly type: "strong" | "emphasis" | "underline" | "strike" | "spoiler";
      readonly children: readonly MarkdownNode[];
    }
  | { readonly type: "quote" | "subtext"; readonly children: readonly MarkdownNode[] }
  | {
      readonly type: "heading";
      readonly level: 1 | 2 | 3;
      readonly children: readonly MarkdownNode[];
    }
  | { readonly type: "list"; readonly items: readonly ListItem[] }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "code-block"; readonly text: string }
  /** `href` is an address of the web, http or https. */
  | { readonly type: "link"; readonly href: string; readonly children: readonly MarkdownNode[] }
  /** Seconds since 1970, and the letter of the form. */
  | { readonly type: "time"; readonly seconds: number; readonly form: string }
  | { readonly type: "mention"; readonly of: MentionKind; readonly id: string }
  /** A command that was named in a way that can be clicked. */
  | { readonly type: "command"; readonly name: string };

export type MentionKind = "user" | "channel" | "role" | "everyone" | "here";

export interface ListItem {
  /** 0 for the outermost. */
  readonly depth: number;
  /** What stands before it: "•", or "2." */
  readonly marker: string;
  readonly children: readonly MarkdownNode[];
}
