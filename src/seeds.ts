import { fileURLToPath } from "node:url";

/** The articles that come with the bot, to try it with. */
export const SEEDS = fileURLToPath(new URL("../seeds", import.meta.url));
