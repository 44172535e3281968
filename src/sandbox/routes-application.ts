import { Hono, type MiddlewareHandler } from "hono";
import { unauthorized, unknownApplication, unknownGuild } from "./api-error.ts";
import { withoutLocalizations } from "./commands.ts";
import type { RestOptions } from "./rest.ts";
import type { RestEnv } from "./rest-body.ts";
import { checkCommands } from "./validation.ts";
import { APPLICATION, APPLICATION_ID, GUILD_ID, ME } from "./world.ts";

const GLOBAL_COMMANDS = "/applications/:application/commands";
const GUILD_COMMANDS = "/applications/:application/guilds/:guild/commands";

/** What the bot asks with its token: where the gateway is, who it is, and its commands. */
export function applicationRoutes({ token, gateway, commands }: RestOptions): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  const withToken: MiddlewareHandler = async (context, next) => {
    if (context.req.header("authorization") !== `Bot ${token}`) throw unauthorized();
    await next();
  };
  routes.use("/gateway/*", withToken);
  routes.use("/applications/*", withToken);
  routes.use("/users/*", withToken);

  routes.get("/gateway/bot", (context) => context.json(gateway()));
  routes.get("/applications/@me", (context) => context.json(APPLICATION));
  routes.get("/users/@me", (context) => context.json(ME));

  for (const path of [GLOBAL_COMMANDS, GUILD_COMMANDS]) {
    routes.get(path, (context) => {
      const list = commands.list(
        scopeOf(context.req.param("application"), context.req.param("guild")),
      );
      const isLocalized = context.req.query("with_localizations") === "true";
      return context.json(isLocalized ? list : withoutLocalizations(list));
    });
    routes.put(path, (context) => {
      const scope = scopeOf(context.req.param("application"), context.req.param("guild"));
      return context.json(commands.overwrite(checkCommands(context.get("body")), scope));
    });
  }
  return routes;
}

function scopeOf(application: string | undefined, guild: string | undefined): string | undefined {
  if (application !== APPLICATION_ID) throw unknownApplication();
  if (guild !== undefined && guild !== GUILD_ID) throw unknownGuild();
  return guild;
}
