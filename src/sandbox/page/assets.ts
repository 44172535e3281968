import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Context } from "hono";

/** The page's files, and their types. No other path is read. */
const TYPES: Readonly<Record<string, string>> = {
  "index.html": "text/html; charset=utf-8",
  "main.js": "text/javascript; charset=utf-8",
  "page.css": "text/css; charset=utf-8",
  "icon.svg": "image/svg+xml",
};

/** Where the page is built to, seen from this file as it stands in the source, and as built: there, what is not built is near. */
const FOLDERS = ["../../../dist/page/", "../../page/"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** Serves a file of the page. */
export async function serveAsset(context: Context, name: string): Promise<Response> {
  const type = TYPES[name];
  if (type === undefined) return context.text("There is no such file", 404);
  for (const folder of FOLDERS) {
    const bytes = await read(folder + name);
    if (bytes !== null) return context.body(bytes, 200, { "content-type": type });
  }
  return context.text("The page is not built: npm run build", 404);
}

async function read(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    return null;
  }
}
