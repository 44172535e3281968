/**
 * The bot does not get in: Discord refuses it, or is not there. The message is one clear line that
 * says what happened.
 */
export class LoginRefused extends Error {
  override readonly name = "LoginRefused";
}
