import type { FrameworkReference } from "../model/frameworkReference.js";

/** A column of names that repeat: `names[of[person]]`, and -1 for people whose name is not known. */
export interface LabelColumn {
  readonly names: readonly string[];
  readonly of: Int32Array;
}

/**
 * Many people in columns, as {@link createWorkforce} seals them: what every question of `ddat-skills/workforce` is asked of.
 * A person is a place, from 0, in the order they were added.
 *
 * It is plain data, so `structuredClone` and `postMessage` take it. One person as an object is a `Profile`.
 */
export interface Workforce {
  readonly framework: FrameworkReference;
  /** A number made of the framework's skills, levels and role levels: places mean nothing in another framework. */
  readonly fingerprint: number;
  /** However the caller tells people apart, each once. */
  readonly people: readonly string[];
  /** What a person has stands from `offsets[person]` up to `offsets[person + 1]` in `skills` and `ranks`. */
  readonly offsets: Uint32Array;
  /** Places of skills in the framework's order, rising within a person. A skill that is not here is not assessed. */
  readonly skills: Uint32Array;
  /** The rank held, the lowest level being 1. 0: assessed, and nothing held. */
  readonly ranks: Uint8Array;
  /** The place in framework order of the role level a person is at now, and -1 for none. */
  readonly roleLevels: Int32Array;
  readonly organisations: LabelColumn;
  readonly sites: LabelColumn;
  readonly sectors: LabelColumn;
}
