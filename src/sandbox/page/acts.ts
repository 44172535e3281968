import { Locale } from "discord-api-types/v10";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import type { Exchange } from "../exchange.ts";
import { InteractionFailed } from "../exchange.ts";
import type { SandboxUser } from "../users.ts";
import { GUILD_CHANNELS } from "../world.ts";
import { PEOPLE } from "./people.ts";
import type { ActAnswers, Acts, Actor, Person } from "./protocol.ts";

/** Bytes of what the page may send: the longest option takes 24 000. */
const BODY_LIMIT = 65_536;

/** Characters of a message of a user's (docs: Create Message). */
const CONTENT_LIMIT = 2000;

const actor = z.object({
  user: z.enum(PEOPLE.map(({ id }) => id)),
  channel: z.enum(GUILD_CHANNELS.map(({ id }) => id)),
  locale: z.enum(Locale),
});
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const SCHEMAS: { readonly [Name in keyof Acts]: z.ZodType<Actor & Acts[Name]> } = {
  slash: actor.extend({ command: z.string(), options }),
  complete: actor.extend({ command: z.string(), options, focused: z.string() }),
  say: actor.extend({ content: z.string().min(1).max(CONTENT_LIMIT) }),
  "use-on": actor.extend({ message: z.string(), command: z.string() }),
  press: actor.extend({ message: z.string(), customId: z.string() }),
  choose: actor.extend({
    message: z.string(),
    customId: z.string(),
    values: z.array(z.string()).max(25),
  }),
};

export type UserOf = (person: Person, channelId: string, locale: Locale) => SandboxUser;

/** What the page's users do. Each is done by a user of the sandbox, as tests and the prompt do it. */
export function actRoutes(userOf: UserOf): Hono {
  const doer = ({ user, channel, locale }: Actor): SandboxUser => {
    const person = PEOPLE.find(({ id }) => id === user);
    if (person === undefined) throw new Error(`Cannot act: there is no user ${user}`);
    return userOf(person, channel, locale);
  };
  const routes = new Hono();
  routes.use(bodyLimit({ maxSize: BODY_LIMIT }));
  const route = <Name extends keyof Acts>(
    name: Name,
    perform: (user: SandboxUser, act: Acts[Name]) => Promised<ActAnswers[Name]>,
  ): void => {
    const schema = SCHEMAS[name];
    routes.post(`/${name}`, async (context) => {
      const parsed = schema.safeParse(await context.req.json().catch(() => null));
      if (!parsed.success) return context.json({ error: z.prettifyError(parsed.error) }, 400);
      return context.json(await perform(doer(parsed.data), parsed.data));
    });
  };
  route("slash", (user, { command, options: given }) => sent(user.slash(command, given)));
  route("complete", async (user, { command, options: given, focused }) => {
    return { choices: await user.autocomplete(command, given, focused) };
  });
  route("say", (user, { content }) => ({ message: user.say({ content }).id }));
  route("use-on", (user, { message: id, command }) => sent(user.useOn({ id }, command)));
  route("press", (user, { message: id, customId }) => sent(user.press({ id }, customId)));
  route("choose", (user, { message: id, customId, values }) =>
    sent(user.choose({ id }, customId, values)),
  );
  routes.onError((error, context) =>
    context.json({ error: error.message }, error instanceof InteractionFailed ? 504 : 400),
  );
  return routes;
}

type Promised<T> = T | Promise<T>;

/** The stream tells how it goes on. */
function sent({ interaction }: Exchange): { interaction: string } {
  return { interaction: interaction.id };
}
