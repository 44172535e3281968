import { asideEnd } from "../attribution-aside.ts";
import { opensClause } from "../reporting-clause.ts";
import { around } from "./around.ts";
import type { Found, Reading } from "./form.ts";

/** `It was, Roe said.`, `It was, Roe said, the end.`, `It was, said Roe.` */
export function setOff({ items, bounds, clause }: Reading): Found {
  if (clause === null || clause.verb.complement === "question") return null;
  const comma = clause.from - 1;
  if (items[comma]?.text !== "," || !opensClause(items, clause.from, bounds.from)) return null;
  const resumed = asideEnd(items, clause, bounds.to);
  if (resumed === null) return null;
  return around(items, bounds, { comma, resumed }, clause);
}
