import type { FrameworkData } from "../model/framework.js";
import { urlNamespace, uuidOf } from "../values/uuidOf.js";

/**
 * Makes the UUIDs of the things of a framework: of version 5, from where the framework is published, its id, the kind of
 * thing and the thing's id. They do not depend on the version, so that a skill keeps its UUID from release to release.
 */
export function frameworkUuids({ id, source }: FrameworkData): (kind: string, ...ids: readonly string[]) => string {
  // As JSON: it divides the parts without doubt, and tells apart ids with broken surrogates, which UTF-8 does not.
  const namespace = uuidOf(JSON.stringify([source ?? "", id]), urlNamespace);
  return (kind, ...ids) => uuidOf(JSON.stringify([kind, ...ids]), namespace);
}
