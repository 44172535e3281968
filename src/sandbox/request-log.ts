import { pushBounded } from "./bounded.ts";
import type { FormErrors } from "./form-errors.ts";

/** Requests, and violations, remembered. */
const REQUESTS = 1000;

export interface RecordedRequest {
  readonly method: string;
  /** As it was sent, with its query: `/api/v10/gateway/bot`. */
  readonly path: string;
  /** Parsed; undefined when there was none. */
  readonly body: unknown;
  readonly status: number;
}

/** A body that the sandbox refused because Discord would. */
export interface Violation {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly errors: FormErrors;
}

/** The last requests that the bot sent, and the last that were refused for their body; newest last. */
export class RequestLog {
  readonly requests: RecordedRequest[] = [];
  readonly violations: Violation[] = [];
  /** How many there were in all. */
  count = 0;

  request(request: RecordedRequest): void {
    this.count += 1;
    pushBounded(this.requests, request, REQUESTS);
  }

  violation(violation: Violation): void {
    pushBounded(this.violations, violation, REQUESTS);
  }
}
