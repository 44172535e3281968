import type { FormErrors } from "../form-errors.ts";
import type { WireFault } from "./protocol.ts";

/** The leaves of a tree of errors, each with its path: `data.embeds.0.title`. */
export function listFaults(errors: FormErrors, at: readonly string[] = []): WireFault[] {
  return Object.entries(errors).flatMap(([key, value]) =>
    Array.isArray(value)
      ? value.map(({ code, message }) => ({ path: at.join("."), code, message }))
      : listFaults(value, [...at, key]),
  );
}
