import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";

import type { Paging } from "../model/ask.ts";
import type { ChooseSpeakerReply } from "../model/reply.ts";
import { count } from "./count.ts";
import { encodeControl } from "./custom-id.ts";
import { PLACEHOLDER, SELECT_LABEL, SELECT_OPTIONS } from "./limits.ts";
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
