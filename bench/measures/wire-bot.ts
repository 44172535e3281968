import { pino } from "pino";

import { startBot } from "../../src/discord/gateway.ts";
import { openArchive } from "../../src/open-archive.ts";

/** The bot on a sandbox of another process; it says when it is there, and ends with that process. */
const [folder = "", api = "", token = ""] = process.argv.slice(2);
const log = pino({ level: "silent" });
const archive = await openArchive(folder, log);
await startBot({ token, api, guildId: null, archive, log });
process.once("disconnect", () => process.exit());
process.send?.("ready");
