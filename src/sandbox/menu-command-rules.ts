import type { CommandBody } from "./command-rules.ts";
import { type Fault, required } from "./form-errors.ts";
import { isBlank } from "./text-rules.ts";

/**
 * A command of a context menu may have capitals and spaces in its name, which is all that it has (docs: Application
 * Command Naming, Application Command Structure; the codes are those of Discord's answers).
 */
export function menuCommandFaults(command: CommandBody, at: Fault["path"]): Fault[] {
  const { name, description, options } = command;
  return [
    ...(isBlank(name) ? [required([...at, "name"])] : []),
    ...(isBlank(description)
      ? []
      : [
          {
            path: [...at, "description"],
            code: "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID",
            message: "Context menu commands cannot have description",
          },
        ]),
    ...((options ?? []).length === 0
      ? []
      : [
          {
            path: [...at, "options"],
            code: "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID",
            message: "Context menu commands cannot have options",
          },
        ]),
  ];
}
