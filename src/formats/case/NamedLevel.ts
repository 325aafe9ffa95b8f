import type { PackageItem } from "./Package.js";

/** What a skill is at a level of which only the name is known: the name that the package has for it. */
export interface NamedLevel {
  readonly name: string;
  /** Absent: the source has the level and no text for it. */
  readonly lines?: readonly string[];
  /** The item of the level, where it is one and not an entry of a rubric. */
  readonly item?: PackageItem;
}
