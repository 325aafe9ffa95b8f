import type { Framework, FrameworkData } from "../../model/framework.js";
import type { NoteBook } from "./NoteBook.js";
import type { RoleOrder } from "./roleOrder.js";

type Facts = Pick<FrameworkData, "skills" | "roles">;

/** Everything of a release that a profile or a gap can refer to, one text after the other. */
function* factsOf({ skills, roles }: Facts): Generator<string> {
  for (const { id, definedAt } of skills) {
    yield id;
    for (const level of definedAt ?? []) yield level;
  }
  for (const role of roles) {
    yield role.id;
    for (const { id, needs } of role.levels) {
      yield id;
      for (const { skill, level } of needs) {
        yield skill;
        yield level ?? "";
      }
    }
  }
}

function sameFacts(a: Facts, b: Facts): boolean {
  const others = factsOf(b);
  for (const fact of factsOf(a)) if (others.next().value !== fact) return false;
  return others.next().done === true;
}

/**
 * A version for files that do not name theirs: that of the earlier release where nothing that anybody refers to has
 * changed since, and else a name made from the content, so that two releases never pass for one.
 */
export function versionOf(facts: Facts, order: Framework | readonly RoleOrder[] | undefined, notes: NoteBook): string {
  if (order !== undefined && "roleFamilies" in order && sameFacts(facts, order)) return order.version;
  const version = `undated-${fingerprint(factsOf(facts))}`;
  notes.add("version-not-given", `the files do not name their release; it is called ${version} after its content`, {});
  return version;
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function fingerprint(texts: Iterable<string>): string {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0xffff, 0x01000193); // A mark between texts that no character of an id is.
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
