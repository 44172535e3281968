import type { ZodMiniType } from "zod/mini";
import { isDictionary } from "./json.ts";
import { type Fault, required, tooLong } from "./form-errors.ts";

type Issue = NonNullable<ReturnType<ZodMiniType["safeParse"]>["error"]>["issues"][number];
type Path = readonly (string | number)[];

/**
 * What a value lacks to fit one of the schemas of Discord's OpenAPI document, in Discord's words.
 *
 * The schemas count UTF-16 units. A Discord engineer said that the API counts code points (discord-api-docs#1315),
 * later trials by others found less room than that for emoji (go-gitea/gitea#34084). UTF-16 units are never fewer than
 * code points, so what is accepted here has at most Discord's number of code points.
 *
 * @param at where the value stands in the body
 */
export function schemaFaults(schema: ZodMiniType, value: unknown, at: Path = []): Fault[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => faultsOf(issue, value, at));
}

/** `root` is the value that the issue's path starts from; `at` is where that value stands in the body. */
function faultsOf(issue: Issue, root: unknown, at: Path): Fault[] {
  const inner = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const path = [...at, ...inner];
  const value = valueAt(root, inner);
  switch (issue.code) {
    case "invalid_type":
      return [wrongType(path, issue.expected, value)];
    case "too_big":
      return typeof value === "number"
        ? [numberFault(path, "NUMBER_TYPE_MAX", `less than or equal to ${issue.maximum}`)]
        : [tooLong(path, Number(issue.maximum))];
    case "too_small":
      return [tooSmall(path, issue.minimum, value)];
    case "invalid_value":
      return value === undefined ? [required(path)] : [notAChoice(path, issue.values)];
    case "invalid_format":
      return wrongFormat(path, issue.format, value);
    case "invalid_union":
      return unionFaults(issue.errors, value, path);
    default:
      return [{ path, code: "MODEL_TYPE_CONVERT", message: issue.message }];
  }
}

/** Of a union's branches, the one that the value's `type` chooses is the one that the sender meant. */
function unionFaults(branches: readonly (readonly Issue[])[], value: unknown, path: Path): Fault[] {
  if (value === undefined || value === null) return [nullFault(path)];
  if (typeof value !== "object") return [wrongType(path, "object", value)];
  if (!Object.hasOwn(value, "type")) return [required([...path, "type"])];
  const meant = branches.find((issues) =>
    issues.every((issue) => issue.path.length > 0 && issue.path[0] !== "type"),
  );
  if (meant !== undefined) return meant.flatMap((issue) => faultsOf(issue, value, path));
  return [
    {
      path: [...path, "type"],
      code: "UNION_TYPE_CHOICES",
      message: `Value of field "type" must be one of (${choicesOf(branches)}).`,
    },
  ];
}

function choicesOf(branches: readonly (readonly Issue[])[]): string {
  const types = branches
    .flat()
    .flatMap((issue) =>
      issue.code === "invalid_value" && issue.path[0] === "type" ? issue.values : [],
    );
  return types
    .map(Number)
    .toSorted((a, b) => a - b)
    .join(", ");
}

function wrongType(path: Path, expected: string, value: unknown): Fault {
  if (value === undefined) return required(path);
  if (value === null) return nullFault(path);
  switch (expected) {
    case "string":
      return { path, code: "STRING_TYPE_CONVERT", message: "Could not interpret as string." };
    case "boolean":
      return { path, code: "BOOLEAN_TYPE_CONVERT", message: "Must be either true or false." };
    case "number":
    case "int":
      return { path, code: "NUMBER_TYPE_COERCE", message: "Value is not int." };
    case "array":
      return {
        path,
        code: "LIST_TYPE_CONVERT",
        message: "Only iterables may be used in a ListType",
      };
    default:
      return {
        path,
        code: "MODEL_TYPE_CONVERT",
        message: "Only dictionaries may be used in a ModelType",
      };
  }
}

function nullFault(path: Path): Fault {
  if (typeof path.at(-1) !== "number") return required(path);
  return {
    path,
    code: "LIST_ITEM_VALUE_REQUIRED",
    message: "List item values of ModelType are required",
  };
}

function tooSmall(path: Path, minimum: number | bigint, value: unknown): Fault {
  if (typeof value === "number") {
    return numberFault(path, "NUMBER_TYPE_MIN", `greater than or equal to ${minimum}`);
  }
  // Discord strips an empty string to nothing and then misses the field.
  if (value === "") return required(path);
  return { path, code: "BASE_TYPE_MIN_LENGTH", message: `Must be ${minimum} or more in length.` };
}

function numberFault(path: Path, code: string, bound: string): Fault {
  return { path, code, message: `int value should be ${bound}.` };
}

function notAChoice(path: Path, values: readonly unknown[]): Fault {
  return {
    path,
    code: "BASE_TYPE_CHOICES",
    message: `Value must be one of {${values.map(String).join(", ")}}.`,
  };
}

function wrongFormat(path: Path, format: string, value: unknown): Fault[] {
  if (format === "url") {
    return [{ path, code: "URL_TYPE_INVALID_URL", message: "Not a well formed URL." }];
  }
  if (format === "datetime") {
    // The schema knows only times that end in Z; Discord takes any offset of ISO 8601.
    return typeof value === "string" && OFFSET_TIME.test(value) ? [] : [notATime(path)];
  }
  return [{ path, code: "NUMBER_TYPE_COERCE", message: "Value is not snowflake." }];
}

const OFFSET_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?[+-]\d\d:\d\d$/u;

function notATime(path: Path): Fault {
  return { path, code: "DATE_TIME_TYPE_PARSE", message: "Could not parse. Should be ISO8601." };
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) value = entryAt(value, key);
  return value;
}

function entryAt(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items[Number(key)];
  }
  return isDictionary(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
