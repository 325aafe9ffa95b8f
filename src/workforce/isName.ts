/** As long as a name may be in a profile. */
export const longestName = 1_000;

/** Half a surrogate pair cannot be written to a file and read back. */
const halfPair = /\p{Surrogate}/u;

/** Whether something can be the name of a person, an organisation, a site or a sector: a text of 1 to 1,000 characters. */
export function isName(name: unknown): name is string {
  return typeof name === "string" && name !== "" && name.length <= longestName && !halfPair.test(name);
}
