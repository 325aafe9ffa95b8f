/** The values of `--map` that are files, and no pairs such as `person=Employee`. */
export function mapFiles(given: readonly string[] = []): readonly string[] {
  return given.filter((text) => !/^\w+=/.test(text));
}
