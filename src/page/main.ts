import "./look/components.ts";
import { render } from "lit";
import { App } from "./app.ts";
import { focusComposer } from "./composer/draw.ts";
import { drawPage } from "./draw-page.ts";
import { focusOpener } from "./controls/popup.ts";
import { keepAtEnd } from "./controls/keep-at-end.ts";
import type { Model } from "./state/model.ts";

const root = document.querySelector("#page");
const prefersLight = matchMedia("(prefers-color-scheme: light)");

function draw(model: Model, app: App): void {
  if (!(root instanceof HTMLElement)) return;
  const { theme } = model.settings;
  const isLight = theme === "light" || (theme === "system" && prefersLight.matches);
  document.documentElement.dataset["theme"] = isLight ? "light" : "dark";
  document.documentElement.lang = model.settings.locale;
  render(drawPage(model, app, isLight), root);
  keepAtEnd(root.querySelector(".scroll"));
}

const app = new App(draw);
prefersLight.addEventListener("change", () => app.redraw());

// What is open closes at a click beside it, and at Escape.
document.addEventListener("pointerdown", ({ target }) => {
  const isInside = target instanceof Element && target.closest("[data-popup]") !== null;
  if (!isInside) app.close();
});
document.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  focusOpener();
  app.close();
});

app.start();
focusComposer();
