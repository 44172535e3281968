import { type Fault, type FormErrors, faultTree } from "./form-errors.ts";

/**
 * A refusal as Discord words it: an HTTP status and a body of `{ message, code, errors? }`.
 * Codes: docs, Opcodes and Status Codes, JSON.
 */
export class ApiError extends Error {
  readonly status: 400 | 401 | 404 | 413 | 500;
  readonly code: number;
  readonly errors: FormErrors | undefined;

  constructor(status: ApiError["status"], code: number, message: string, errors?: FormErrors) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  get body(): { message: string; code: number; errors?: FormErrors } {
    const { message, code, errors } = this;
    return errors === undefined ? { message, code } : { message, code, errors };
  }
}

export const unauthorized = (): ApiError => new ApiError(401, 0, "401: Unauthorized");
export const notFound = (): ApiError => new ApiError(404, 0, "404: Not Found");
export const unknownApplication = (): ApiError => new ApiError(404, 10002, "Unknown Application");
export const unknownGuild = (): ApiError => new ApiError(404, 10004, "Unknown Guild");
export const unknownMessage = (): ApiError => new ApiError(404, 10008, "Unknown Message");
export const unknownWebhook = (): ApiError => new ApiError(404, 10015, "Unknown Webhook");
export const unknownInteraction = (): ApiError => new ApiError(404, 10062, "Unknown interaction");
export const invalidWebhookToken = (): ApiError =>
  new ApiError(401, 50027, "Invalid Webhook Token");
export const invalidJson = (): ApiError =>
  new ApiError(400, 50109, "The request body contains invalid JSON.");
export const alreadyAcknowledged = (): ApiError =>
  new ApiError(400, 40060, "Interaction has already been acknowledged.");
export const tooManyFollowUps = (): ApiError =>
  new ApiError(
    400,
    40094,
    "This interaction has reached the maximum number of follow-up messages.",
  );

/** The codes of refusals that say what is wrong with a body; the sandbox keeps them as violations. */
const BODY_CODES: ReadonlySet<number> = new Set([30032, 50006, 50035, 50109]);

/** Whether the body itself was at fault, rather than when or where it was sent. */
export function isBodyRefused(error: ApiError): boolean {
  return BODY_CODES.has(error.code);
}

/** The errors of a refusal, for a log; a refusal without a tree of them becomes a tree of one. */
export function errorsOf(error: ApiError): FormErrors {
  return (
    error.errors ?? faultTree([{ path: [], code: String(error.code), message: error.message }])
  );
}

/** @throws {ApiError} 50035 when there is any fault */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new ApiError(400, 50035, "Invalid Form Body", faultTree(faults));
}

/** @throws {ApiError} 50006 when the message would be empty */
export function refuseEmpty(isEmpty: boolean): void {
  if (isEmpty) throw new ApiError(400, 50006, "Cannot send an empty message");
}
