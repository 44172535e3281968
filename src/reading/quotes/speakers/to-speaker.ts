import type { Speaker } from "../../../model/quotation.ts";
import type { PeopleIndex } from "../../people/list-people.ts";
import type { Voice } from "./voice.ts";

/** A voice as the digest has it: by the place among its people. */
export function toSpeaker(voice: Voice | undefined, { indexOf }: PeopleIndex): Speaker {
  if (voice?.kind === "entity") {
    const person = indexOf.get(voice.entity);
    return person === undefined ? { kind: "unknown" } : { kind: "named", person };
  }
  if (voice?.kind === "described") return { kind: "unnamed", description: voice.description };
  return { kind: "unknown" };
}
