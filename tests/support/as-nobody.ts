/** Whoever may do anything may also write where nobody may. */
export async function asNobody<T>(act: () => Promise<T>): Promise<T> {
  const NOBODY = 65_534;
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(NOBODY);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
