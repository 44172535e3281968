import { OAuth2Scopes } from "discord.js";

/** Discord's page for adding an application, as its documentation gives it. */
const AUTHORIZE = "https://discord.com/oauth2/authorize";

/** Where somebody adds an application to a server, or to themselves. */
export function inviteUrl(applicationId: string): string {
  const url = new URL(AUTHORIZE);
  url.searchParams.set("client_id", applicationId);
  url.searchParams.set("scope", `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`);
  // Slash commands need no permission in the channel.
  url.searchParams.set("permissions", "0");
  return url.href;
}
