import { uk } from "ddat-skills/uk";
import { createWorkforce, type Workforce } from "ddat-skills/workforce";

/** People who hold most of what their role level needs: seven departments, and a unit too small to be shown. */
export function madeUpWorkforce(size: number): Workforce {
  const roleLevels = uk.roles.flatMap(({ levels }) => levels);
  const builder = createWorkforce(uk);
  for (let i = 0; i < size; i++) {
    const own = roleLevels[(i * 31) % roleLevels.length];
    const assessed = (own?.needs ?? []).filter((_, n) => (i + n) % 29 > 0);
    const has = assessed.map(({ skill, level }, n) => [skill, (3 * i + n) % 19 > 0 ? (level ?? null) : null] as const);
    const organisation = i % 9_999 < 3 ? "A small unit" : `Department ${1 + (i % 7)}`;
    builder.add(`person ${i}`, { has: Object.fromEntries(has), organisation, ...(own && { roleLevel: own.id }) });
  }
  return builder.seal();
}
