import { type TemplateResult, html } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import type { App } from "../app.ts";
import { goToEnd } from "../controls/keep-at-end.ts";
import { BOT_AVATAR } from "../look/avatar.ts";
import { type Model, channelId } from "../state/model.ts";
import {
  type CommandComposer,
  type Composer,
  focusChip,
  optionsLeft,
  writeOption,
  writeText,
} from "./composer.ts";
import type { CommandEntry } from "./entries.ts";
import { pressKey, takeSuggestion } from "./keys.ts";
import { type Suggestion, type Suggestions, activeOf, suggest } from "./suggest.ts";

const LIST_ID = "suggestions";

/** Where messages and commands are written. */
export function drawComposer(model: Model, app: App): TemplateResult {
  const { composer, completion } = model;
  const commands = app.slashCommands();
  const suggestions = suggest(composer, commands, completion);
  const active = activeOf(composer, suggestions);
  const context: Context = { composer, commands, suggestions, active, app };
  const channel = app.nameOf(channelId(model)) ?? "";
  return html`<form
    class="composer"
    aria-label="Message composer"
    @submit=${(event: Event) => event.preventDefault()}
    @keydown=${(event: KeyboardEvent) => onKey(event, context)}
  >
    ${suggestions === null ? null : drawList(suggestions, context)}
    ${
      composer.fault === null
        ? null
        : html`<p class="composer-fault" role="alert">${composer.fault}</p>`
    }
    <div class="composer-line">
      ${
        composer.mode === "text"
          ? drawText(composer.text, channel, context)
          : drawCommand(composer, context)
      }
    </div>
  </form>`;
}

interface Context {
  readonly composer: Composer;
  readonly commands: readonly CommandEntry[];
  readonly suggestions: Suggestions | null;
  readonly active: number | null;
  readonly app: App;
}

function drawText(text: string, channel: string, context: Context): TemplateResult {
  const { commands, app } = context;
  return html`<textarea
    class="composer-text"
    rows="1"
    maxlength="2000"
    spellcheck="false"
    autocomplete="off"
    data-focused
    role="combobox"
    aria-autocomplete="list"
    aria-label="Message #${channel}"
    placeholder="Message #${channel}"
    aria-expanded=${context.suggestions === null ? "false" : "true"}
    aria-controls=${LIST_ID}
    aria-activedescendant=${activeId(context)}
    .value=${live(text)}
    @input=${(event: Event) => write(writeText(valueOf(event), commands), app)}
  ></textarea>`;
}

function drawCommand(composer: CommandComposer, context: Context): TemplateResult {
  const { command, chips, focus, rest } = composer;
  const isComplete = optionsLeft(composer).length === 0;
  return html`<span class="composer-command">/${command.label}</span> ${repeat(
      chips,
      ({ option }) => option.name,
      ({ option, text }, index) =>
        html`<label class=${index === focus ? "chip focused" : "chip"}>
          <span class="chip-name">${option.label}</span>
          ${drawField(composer, context, { index, text, label: option.label })}
        </label>`,
    )}
    ${drawField(composer, context, {
      index: chips.length,
      text: rest,
      label: isComplete ? "Send with Enter" : "More options",
    })}`;
}

function drawField(
  composer: CommandComposer,
  context: Context,
  { index, text, label }: { index: number; text: string; label: string },
): TemplateResult {
  const { app, suggestions } = context;
  const isFocused = index === composer.focus;
  return html`<input
    class=${index < composer.chips.length ? "chip-text" : "composer-rest"}
    size=${Math.max(text.length + 1, 3)}
    spellcheck="false"
    autocomplete="off"
    maxlength="6000"
    role="combobox"
    aria-autocomplete="list"
    aria-label=${label}
    placeholder=${
      index === composer.chips.length && optionsLeft(composer).length > 0
        ? `+${optionsLeft(composer).length} more`
        : ""
    }
    aria-expanded=${isFocused && suggestions !== null ? "true" : "false"}
    aria-controls=${LIST_ID}
    aria-activedescendant=${isFocused ? activeId(context) : ""}
    ?data-focused=${isFocused}
    .value=${live(text)}
    @input=${(event: Event) => write(writeOption(focusChip(composer, index), valueOf(event)), app)}
    @focus=${() => {
      if (!isFocused) app.compose(focusChip(composer, index));
    }}
  />`;
}

function drawList(suggestions: Suggestions, context: Context): TemplateResult {
  const { title, items, note, isStale } = suggestions;
  return html`<div class=${isStale ? "suggestions stale" : "suggestions"}>
    <div class="suggestions-title" aria-hidden="true">${titleOf(title, context.composer)}</div>
    <div role="listbox" id=${LIST_ID} aria-label=${title}>
      ${items.map((item, index) => drawSuggestion(item, index, context))}
    </div>
    ${note === null ? null : html`<div class="suggestions-note" role="status">${note}</div>`}
  </div>`;
}

function drawSuggestion(item: Suggestion, index: number, context: Context): TemplateResult {
  const { active, app, composer } = context;
  const isActive = index === active;
  return html`<div
    role="option"
    id=${idOf(index)}
    class=${isActive ? "suggestion active" : "suggestion"}
    aria-selected=${isActive ? "true" : "false"}
    @pointerdown=${(event: Event) => event.preventDefault()}
    @click=${() => {
      app.compose(takeSuggestion(composer, item));
      focusComposer();
    }}
  >
    ${contentOf(item)}
  </div>`;
}

function contentOf(item: Suggestion): TemplateResult {
  switch (item.type) {
    case "command":
      return html`<img class="suggestion-icon" src=${BOT_AVATAR} alt="" />
        <span class="suggestion-text"
          ><span class="suggestion-label"
            >/${item.command.label}${item.command.options.map(
              ({ label, isRequired }) =>
                html` <span class=${isRequired ? "suggestion-option" : "suggestion-option optional"}
                  >${label}</span
                >`,
            )}</span
          ><span class="suggestion-description">${item.command.description}</span></span
        >`;
    case "option":
      return html`<span class="suggestion-text"
        ><span class="suggestion-label">${item.option.label}</span
        ><span class="suggestion-description">${item.option.description}</span></span
      >`;
    case "choice":
      return html`<span class="suggestion-text"
        ><span class="suggestion-label">${item.choice.label}</span></span
      >`;
  }
}

function titleOf(title: string, composer: Composer): TemplateResult | string {
  if (composer.mode === "text") return title;
  const chip = composer.chips[composer.focus];
  return chip === undefined ? title : html`<b>${title}</b> ${chip.option.description}`;
}

function onKey(event: KeyboardEvent, { composer, suggestions, active, app }: Context): void {
  const { target } = event;
  // While a letter is put together by an input method, Enter and the arrows are its own.
  if (event.isComposing || !isField(target)) return;
  const { selectionStart, selectionEnd, value } = target;
  const key = {
    name: event.key,
    isShift: event.shiftKey,
    isAtStart: selectionStart === 0 && selectionEnd === 0,
    isAtEnd: selectionStart === value.length && selectionEnd === value.length,
  };
  const result = pressKey(composer, key, suggestions, active);
  if (result.type === "none") return;
  event.preventDefault();
  if (result.type === "send") {
    app.send();
    goToEnd(document.querySelector(".scroll"));
  } else app.compose(result.composer);
  focusComposer();
}

/** What is typed can put another field in the place of the one that it was typed in. */
function write(composer: Composer, app: App): void {
  app.compose(composer);
  focusComposer();
}

/** Puts the cursor where the composer is typed in, behind what stands there. */
export function focusComposer(): void {
  const field = document.querySelector(".composer [data-focused]");
  if (!isField(field)) return;
  if (document.activeElement !== field) {
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }
  document.querySelector(".suggestion.active")?.scrollIntoView({ block: "nearest" });
}

function activeId({ active }: Context): string {
  return active === null ? "" : idOf(active);
}

function idOf(index: number): string {
  return `suggestion-${index}`;
}

function valueOf({ target }: Event): string {
  return isField(target) ? target.value : "";
}

function isField(target: unknown): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
