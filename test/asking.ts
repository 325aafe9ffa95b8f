import type { FrameworkIds } from "../src/model/ids.js";
import type { Need } from "../src/model/need.js";
import type { RoleProfile } from "../src/model/roleProfile.js";

/** A role profile that asks for this and nothing else. */
export function asking<Ids extends FrameworkIds>(...needs: readonly Need<Ids>[]): RoleProfile<Ids> {
  return { id: "asked", name: "What is asked", needs };
}
