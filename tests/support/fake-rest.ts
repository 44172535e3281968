import { REST } from "discord.js";

/** One request, as Discord would get it. */
export interface RestCall {
  readonly method: string;
  readonly path: string;
  /** Behind the question mark. */
  readonly query: string;
  readonly body: unknown;
  readonly authorization: string | null;
}

/** discord.js's REST client, with a Discord behind it that keeps each call and gives `answer`. */
export function fakeRest(answer: (call: RestCall) => unknown): {
  readonly rest: REST;
  readonly calls: readonly RestCall[];
} {
  const calls: RestCall[] = [];
  const rest = new REST({
    async makeRequest(url, { method = "GET", body, headers }) {
      const call = {
        method,
        path: decodeURIComponent(new URL(url).pathname),
        query: new URL(url).search.slice(1),
        body: typeof body === "string" ? (JSON.parse(body) as unknown) : undefined,
        authorization: new Headers(Object.entries(headers ?? {}).map(toPair)).get("authorization"),
      };
      calls.push(call);
      return Response.json(answer(call) ?? {});
    },
  }).setToken("bot-token");
  return { rest, calls };
}

function toPair([name, value]: readonly [string, unknown]): [string, string] {
  return [name, String(value)];
}
