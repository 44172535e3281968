import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  InteractionType,
} from "discord-api-types/v10";

/** Whether it costs an answer: a command, or a control. */
export function isQuestion(
  interaction: APIInteraction,
): interaction is APIApplicationCommandInteraction | APIMessageComponentInteraction {
  const { type } = interaction;
  return type === InteractionType.ApplicationCommand || type === InteractionType.MessageComponent;
}

/** The id of who did it; "" where nobody is named. */
export function userOf({ member, user }: APIInteraction): string {
  return member?.user.id ?? user?.id ?? "";
}

/** Whether who pressed is who asked: only they change the message, everybody else gets a copy. */
export function isOwner(interaction: APIMessageComponentInteraction): boolean {
  const presser = userOf(interaction);
  return presser !== "" && interaction.message.interaction_metadata?.user.id === presser;
}
