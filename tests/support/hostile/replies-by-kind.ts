import type * as fc from "fast-check";

import type { Reply } from "../../../src/model/reply.ts";

/** A reply of each kind, by its kind. */
export type HostileReplies = {
  readonly [Kind in Reply["kind"]]: fc.Arbitrary<Extract<Reply, { kind: Kind }>>;
};
