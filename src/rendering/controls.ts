import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";

import type { Ask, Paging } from "../model/ask.ts";
import type { ChooseSpeakerReply, VerdictsReply } from "../model/reply.ts";
import { count } from "./count.ts";
import { encodeControl } from "./custom-id.ts";
import { BUTTON_LABEL, BUTTONS, PLACEHOLDER, SELECT_LABEL, SELECT_OPTIONS } from "./limits.ts";
import { shorten } from "./shorten.ts";

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A row of buttons to the pages before and after; none where there is one page. */
export function pageButtons({ page, pages, ask }: Paging): readonly Row[] {
  if (pages === 1) return [];
  const previous = encodeControl({ kind: "page", ask: { ...ask, page: Math.max(0, page - 1) } });
  const next = encodeControl({
    kind: "page",
    ask: { ...ask, page: Math.min(pages - 1, page + 1) },
  });
  if (previous === null || next === null) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        button(previous, "◀ Previous", page === 0),
        button(next, "Next ▶", page === pages - 1),
      ],
    },
  ];
}

/** Buttons to what else is quoted of who said it, and to the articles; each answers on its own. */
export function verdictButtons({ verdicts }: VerdictsReply): readonly Row[] {
  const asks = new Map<string, string>();
  const offer = (label: string, command: string, options: Ask["options"]): void => {
    const customId = encodeControl({ kind: "ask", ask: { command, options, page: 0 } });
    if (customId !== null && !asks.has(customId)) asks.set(customId, label);
  };
  for (const { finding } of verdicts.flatMap(({ parts }) => parts)) {
    if (finding === null) continue;
    const { article, source } = finding;
    const speaker = source.kind === "author" ? null : (source.speaker?.entry ?? null);
    if (speaker !== null) offer(`Quotations: ${speaker.name}`, "quote", { person: speaker.id });
    offer(`Article: ${article.title}`, "summary", { article: article.id });
  }
  const components = [...asks]
    .slice(0, BUTTONS)
    .map(([customId, label]) => button(customId, shorten(label, BUTTON_LABEL), false));
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components }];
}

/** A menu of the speakers whom a name fits. */
export function speakerMenu({ ask, candidates }: ChooseSpeakerReply): readonly Row[] {
  const customId = encodeControl({ kind: "choose", ask, option: "person" });
  if (customId === null) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: customId,
          placeholder: shorten("Choose who is meant", PLACEHOLDER),
          options: candidates
            .slice(0, SELECT_OPTIONS)
            .map(({ id, name, role, utterances, fragments }) => ({
              label: shorten(name, SELECT_LABEL),
              value: id,
              description: shorten(
                [
                  ...(role === null ? [] : [role.text]),
                  count(utterances + fragments, "quotation"),
                ].join(" · "),
                SELECT_LABEL,
              ),
            })),
        },
      ],
    },
  ];
}

function button(
  customId: string,
  label: string,
  disabled: boolean,
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: customId,
    label,
    disabled,
  };
}
