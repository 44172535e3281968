/** One thing that is wrong with a body, and where. */
export interface Fault {
  /** The keys and indices that lead to it, from the body's root. */
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

export interface FormError {
  readonly code: string;
  readonly message: string;
}

/**
 * Discord's tree of errors: the body's own keys, and at each place that is wrong the list `_errors`
 * (docs: Reference, Error Messages).
 */
export interface FormErrors {
  [key: string]: FormErrors | FormError[];
}

const LEAF = "_errors";

export function faultTree(faults: readonly Fault[]): FormErrors {
  const root = emptyTree();
  for (const { path, code, message } of faults) {
    let tree = root;
    for (const key of path) tree = childOf(tree, String(key));
    const list = tree[LEAF];
    if (Array.isArray(list)) list.push({ code, message });
    else tree[LEAF] = [{ code, message }];
  }
  return root;
}

function childOf(tree: FormErrors, key: string): FormErrors {
  const known = tree[key];
  if (known !== undefined && !Array.isArray(known)) return known;
  const child = emptyTree();
  tree[key] = child;
  return child;
}

/** Without a prototype: keys come from the body, and `__proto__` is a key like any other. */
function emptyTree(): FormErrors {
  const tree: FormErrors = Object.create(null);
  return tree;
}

export const required = (path: Fault["path"]): Fault => ({
  path,
  code: "BASE_TYPE_REQUIRED",
  message: "This field is required",
});

export const tooLong = (path: Fault["path"], maximum: number): Fault => ({
  path,
  code: "BASE_TYPE_MAX_LENGTH",
  message: `Must be ${maximum} or fewer in length.`,
});

export const badLength = (path: Fault["path"], minimum: number, maximum: number): Fault => ({
  path,
  code: "BASE_TYPE_BAD_LENGTH",
  message: `Must be between ${minimum} and ${maximum} in length.`,
});
