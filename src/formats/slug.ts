/** Two of them and a slash are still an id. */
export const longestSlug = 240;

/**
 * A name as an id in the style of the official site: lower case, a hyphen for every run of anything but letters and
 * digits; `unnamed` where nothing else is left.
 */
export function slug(name: string): string {
  const id = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, longestSlug)
    .replace(/^-|-$/gu, "");
  return id === "" ? "unnamed" : id;
}
