import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Visitor } from "./visitor.ts";

/** Milliseconds in which the page has drawn itself anew. */
const DRAWN = 50;
/** Ignored by git: to be looked at. */
const FOLDER = fileURLToPath(new URL("../.output/browser", import.meta.url));

/** What the page is looked at in. */
const SURROUNDINGS = [
  { name: "light", colorScheme: "light", width: 1280, height: 800 },
  { name: "dark", colorScheme: "dark", width: 1280, height: 800 },
  { name: "phone", colorScheme: "dark", width: 360, height: 740 },
] as const;

/** Writes pictures of the page as it stands: in light, in dark, and on a phone. */
export async function photograph({ page }: Visitor, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const before = page.viewportSize();
  for (const { name: where, colorScheme, width, height } of SURROUNDINGS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(DRAWN);
    const path = join(FOLDER, `${name}-${where}.png`);
    await page.screenshot({ path, animations: "disabled" });
  }
  if (before !== null) await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: "light" });
}
