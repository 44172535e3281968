import { describe, expect, it } from "vitest";

import { createResponder } from "../../src/discord/responder.ts";
import { inEnglish } from "../support/english.ts";
import { fakeRest } from "../support/fake-rest.ts";

const MESSAGE = inEnglish({ kind: "problem", problem: "internal" });

describe("createResponder", () => {
  it("answers by the interaction's token alone, each way on its route", async () => {
    const { rest, calls } = fakeRest(() => ({}));
    const respond = createResponder(rest, { id: "5", application_id: "9", token: "tok" });
    await respond.callback({ type: 6 });
    await respond.editOriginal(MESSAGE);
    await respond.deleteOriginal();
    await respond.followUpPrivately(MESSAGE);
    expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /api/v10/interactions/5/tok/callback",
      "PATCH /api/v10/webhooks/9/tok/messages/@original",
      "DELETE /api/v10/webhooks/9/tok/messages/@original",
      "POST /api/v10/webhooks/9/tok",
    ]);
    expect(calls.map(({ body }) => body)).toEqual([
      { type: 6 },
      MESSAGE,
      undefined,
      { ...MESSAGE, flags: 64 },
    ]);
    expect(calls.map(({ authorization }) => authorization)).toEqual([null, null, null, null]);
  });
});
