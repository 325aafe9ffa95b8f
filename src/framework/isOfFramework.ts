import type { FrameworkReference } from "../model/frameworkReference.js";

/** A release of a framework, and the one that it lays roles over. */
export interface Release extends FrameworkReference {
  readonly base?: FrameworkReference;
}

/**
 * Whether data in the ids of a release can be asked about in a framework as it is: it is of this release, or of the base
 * whose levels and skills this one has. The only place that says so. The other way round it cannot: a base knows nothing of
 * the roles that are laid over it.
 */
export function isOfFramework(expected: Release, { id, version }: FrameworkReference): boolean {
  return [expected, expected.base].some((one) => one?.id === id && one.version === version);
}

/** The same of a record that names a version alone. */
export function isVersionOf({ version, base }: Release, of: string): boolean {
  return of === version || of === base?.version;
}
