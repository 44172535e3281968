/** Discord does not let this bot in. Its message is one clear line; trying again would not help. */
export class LoginRefused extends Error {
  override readonly name = "LoginRefused";
}
