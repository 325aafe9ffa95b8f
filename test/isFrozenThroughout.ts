/** Whether a value and all that is in it are frozen. */
export function isFrozenThroughout(value: unknown): boolean {
  return (
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout))
  );
}
