import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { startBotInSandbox } from "../e2e/bot-in-sandbox.ts";
import { findBrowser } from "./find-browser.ts";
import { launch } from "./launch.ts";
import { NEWS } from "./news.ts";
import { Visitor } from "./visitor.ts";

/** Where the pictures of the documentation are. */
const FOLDER = fileURLToPath(new URL("../../docs/images", import.meta.url));

/** What is asked for each picture; a picture is the answer. */
const PICTURES = [
  { name: "quote", command: "quote", options: { person: "Lindqvist" } },
  {
    name: "verify",
    command: "verify",
    options: { text: "“We will pay for this wall once now, or two times later” — Ruiz" },
  },
  { name: "search", command: "search", options: { query: "granite quay" } },
] as const;

const path = findBrowser();
if (path === null) throw new Error("There is no Chromium: say where one is in CHROMIUM_PATH");
const bot = await startBotInSandbox({ folder: NEWS });
const browser = await launch(path);
try {
  await mkdir(FOLDER, { recursive: true });
  const surroundings = { width: 680, height: 1200, theme: "dark", scale: 1.5 } as const;
  const visitor = await Visitor.open(browser, bot.sandbox.url, surroundings);
  for (const { name, command, options } of PICTURES) {
    await visitor.use(command, options);
    // Without the cursor, or what it is on, in the picture.
    await visitor.page.mouse.move(0, 0);
    await visitor.lastMessage.screenshot({ path: join(FOLDER, `${name}.png`) });
  }
} finally {
  await browser.close();
  await bot.stop();
}
