import { fileURLToPath } from "node:url";

/** A small town's news, written for the tests of the page and for its pictures. */
export const NEWS = fileURLToPath(new URL("news", import.meta.url));
