import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIChannelSelectComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import { type TemplateResult, html } from "lit";
import type { App } from "../app.ts";
import type { Choice } from "../composer/entries.ts";
import { drawSelect } from "../controls/select.ts";
import type { Model } from "../state/model.ts";
import type { ComponentUse } from "../state/timeline.ts";

const BUTTON_TYPES = {
  [ButtonStyle.Primary]: "primary",
  [ButtonStyle.Secondary]: "secondary",
  [ButtonStyle.Success]: "success",
  [ButtonStyle.Danger]: "destructive",
  [ButtonStyle.Link]: "secondary",
  [ButtonStyle.Premium]: "primary",
} as const;

/** What the rows of a message need to be drawn. */
export interface RowsOptions {
  readonly messageId: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly use: ComponentUse | null;
  readonly model: Model;
  readonly app: App;
}

/** The rows of buttons and selects below a message. */
export function drawRows(options: RowsOptions): readonly TemplateResult[] {
  return options.components
    .filter((component) => component.type === ComponentType.ActionRow)
    .map(
      (row: APIActionRowComponent<APIComponentInMessageActionRow>) =>
        html`<discord-action-row slot="components"
          >${row.components.map((component) => drawComponent(component, options))}</discord-action-row
        >`,
    );
}

function drawComponent(
  component: APIComponentInMessageActionRow,
  options: RowsOptions,
): TemplateResult | null {
  switch (component.type) {
    case ComponentType.Button:
      return drawButton(component, options);
    case ComponentType.StringSelect:
      return drawMenu(component, component.options.map(optionOf), options);
    case ComponentType.ChannelSelect:
      return drawMenu(
        component,
        options.model.sandbox.channels.map(({ id, name }) => ({
          value: id,
          label: `# ${name}`,
          description: "",
          isDefault: component.default_values?.some((one) => one.id === id) ?? false,
        })),
        options,
      );
    default:
      return null;
  }
}

function drawButton(button: APIButtonComponent, options: RowsOptions): TemplateResult {
  const { messageId, use, app } = options;
  const emoji = "emoji" in button ? (button.emoji?.name ?? "") : "";
  const label = "label" in button ? (button.label ?? "") : "";
  const text = [emoji, label].filter((part) => part !== "").join(" ");
  const type = BUTTON_TYPES[button.style];
  if (button.style === ButtonStyle.Link) {
    return html`<sandbox-button .type=${type} .url=${button.url}>${text}</sandbox-button>`;
  }
  const customId = "custom_id" in button ? button.custom_id : "";
  const isBusy = use?.customId === customId && !use.isFailed;
  return html`<sandbox-button
    .type=${type}
    .disabled=${button.disabled === true}
    aria-busy=${isBusy ? "true" : "false"}
    @click=${() => {
      if (button.disabled !== true && !isBusy) app.press(messageId, customId);
    }}
    >${isBusy ? html`<span class="dots" role="status" aria-label=${text}>${DOTS}</span>` : text}</sandbox-button
  >`;
}

const DOTS = html`<i></i><i></i><i></i>`;

/** An entry of a select. */
export interface SelectEntry extends Choice {
  readonly value: string;
  readonly description: string;
  readonly isDefault: boolean;
}

function optionOf(option: APIStringSelectComponent["options"][number]): SelectEntry {
  const { value, label, description = "", emoji } = option;
  const name = emoji?.name;
  return {
    value,
    label: name == null ? label : `${name} ${label}`,
    description,
    isDefault: option.default === true,
  };
}

function drawMenu(
  select: APIStringSelectComponent | APIChannelSelectComponent,
  entries: readonly SelectEntry[],
  { messageId, use, model, app }: RowsOptions,
): TemplateResult {
  const { popup } = model;
  const { custom_id: customId, min_values: least = 1, max_values: most = 1 } = select;
  const isOpen =
    popup?.type === "select" && popup.messageId === messageId && popup.customId === customId;
  const standing = entries.filter(({ isDefault }) => isDefault).map(({ value }) => value);
  return drawSelect({
    placeholder: select.placeholder ?? "Make a selection",
    entries,
    least,
    most,
    isDisabled: select.disabled === true,
    isBusy: use?.customId === customId && !use.isFailed,
    standing,
    chosen: isOpen ? popup.chosen : null,
    onOpen: () => app.open({ type: "select", messageId, customId, chosen: standing }),
    onChange: (chosen) => app.open({ type: "select", messageId, customId, chosen }),
    onClose: () => app.close(),
    onChoose: (values) => app.chooseIn(messageId, customId, values),
  });
}
