import { findRoleLevel, roleOf } from "ddat-skills";
import { session } from "./session.js";

/** A role level as people tell it from others: "Senior developer (Software developer)". */
export function nameOf(roleLevel: string): string {
  const [{ name }, role] = [findRoleLevel(session.framework, roleLevel), roleOf(session.framework, roleLevel)];
  return name === role.name ? name : `${name} (${role.name})`;
}
