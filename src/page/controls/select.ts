import { type TemplateResult, html } from "lit";
import { ref } from "lit/directives/ref.js";
import { moveFocus } from "./move-focus.ts";
import { focusEntry, focusOpener } from "./popup.ts";

export interface SelectOptions {
  readonly placeholder: string;
  readonly entries: readonly {
    readonly value: string;
    readonly label: string;
    readonly description: string;
  }[];
  /** How many may be chosen. */
  readonly least: number;
  readonly most: number;
  readonly isDisabled: boolean;
  /** Whether the bot has yet to answer a choice; the focus stays here meanwhile. */
  readonly isBusy: boolean;
  /** What is chosen as the message stands. */
  readonly standing: readonly string[];
  /** What is chosen in the list; null while it is closed. */
  readonly chosen: readonly string[] | null;
  readonly onOpen: () => void;
  readonly onChange: (chosen: readonly string[]) => void;
  readonly onClose: () => void;
  readonly onChoose: (values: readonly string[]) => void;
}

/** A select menu: one choice is sent at once, several when they are confirmed. */
export function drawSelect(options: SelectOptions): TemplateResult {
  const { placeholder, entries, isDisabled, isBusy, standing, chosen } = options;
  const isOpen = chosen !== null;
  const labels = entries.filter(({ value }) => standing.includes(value)).map(({ label }) => label);
  return html`<div class="select" data-popup>
    <button
      type="button"
      class="select-button"
      aria-haspopup="listbox"
      aria-expanded=${isOpen ? "true" : "false"}
      aria-label=${labels.length === 0 ? placeholder : `${placeholder}: ${labels.join(", ")}`}
      ?disabled=${isDisabled}
      aria-busy=${isBusy ? "true" : "false"}
      @click=${() => {
        if (isOpen) options.onClose();
        else if (!isBusy) options.onOpen();
      }}
    >
      <span class=${labels.length === 0 ? "select-placeholder" : ""}
        >${labels.length === 0 ? placeholder : labels.join(", ")}</span
      >
      <span class="select-arrow" aria-hidden="true"></span>
    </button>
    ${isOpen ? drawList(options, chosen) : null}
  </div>`;
}

function drawList(options: SelectOptions, chosen: readonly string[]): TemplateResult {
  const { placeholder, entries, least, most, onChange } = options;
  const onChoose = (values: readonly string[]): void => {
    focusOpener();
    options.onChoose(values);
  };
  const isMultiple = most > 1 || least === 0;
  const take = (value: string): void => {
    if (!isMultiple) return onChoose([value]);
    const isChosen = chosen.includes(value);
    const others = chosen.filter((one) => one !== value);
    if (isChosen) return onChange(others);
    onChange(most === 1 ? [value] : [...others, value].slice(-most));
  };
  const isEnough = chosen.length >= least && chosen.length <= most;
  return html`<div
    class="select-list"
    ${ref(focusEntry)}
    @keydown=${(event: KeyboardEvent) => moveFocus(event, "[role=option], .select-confirm")}
  >
    <div
      role="listbox"
      aria-label=${placeholder}
      aria-multiselectable=${isMultiple ? "true" : "false"}
    >
      ${entries.map(
        ({ value, label, description }) =>
          html`<button
            type="button"
            role="option"
            class="select-option"
            aria-selected=${chosen.includes(value) ? "true" : "false"}
            @click=${() => take(value)}
          >
            <span class="select-label">${label}</span>
            ${description === "" ? null : html`<span class="select-description">${description}</span>`}
          </button>`,
      )}
    </div>
    ${
      isMultiple
        ? html`<button
            type="button"
            class="select-confirm"
            ?disabled=${!isEnough}
            @click=${() => onChoose(chosen)}
          >
            Confirm
          </button>`
        : null
    }
  </div>`;
}
