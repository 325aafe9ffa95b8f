import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Need } from "../../model/need.js";

// The answer of `diffFrameworks`, in a file of its own: half a dozen files make a part of it each, and as many read it.

/**
 * What a release means for those who use it, in semver's words:
 * - `major`: an id goes (removed or renamed), or more is asked of someone (in a role level that was there a need is added,
 *   raised or weighs more, and counts), or a level goes, the scale changes its order, or a skill is no longer defined at a level;
 * - `minor`: things are added or moved, less is asked, or a need of weight 0 is listed or no longer listed;
 * - `patch`: only words, links and the order of lists;
 * - `none`: nothing at all.
 */
export type Bump = "major" | "minor" | "patch" | "none";

/** One of the two releases, with its scale, lowest level first. */
export interface FrameworkRelease<Ids extends FrameworkIds = FrameworkIds> extends FrameworkReference {
  readonly levels: readonly Ids["level"][];
}

/** One thing under its old id and its new one. */
export interface Renaming<From extends string = string, To extends string = From> {
  readonly from: From;
  readonly to: To;
}

/** A thing that is the same and says something else; `fields` are the keys that differ, such as `name`. */
export interface Rewording<Id extends string = string> {
  readonly id: Id;
  readonly fields: readonly string[];
}

/** A thing that stands somewhere else than it did. */
export interface Relocation<Id extends string, Place> {
  readonly id: Id;
  readonly from: Place;
  readonly to: Place;
}

/** What became of the things of one kind. Each list is in framework order. */
export interface ThingsDiff<Before extends string = string, After extends string = Before> {
  /** Ids of the release after that nothing of the release before has become. */
  readonly added: readonly After[];
  /** Ids of the release before that are gone. */
  readonly removed: readonly Before[];
  /** The renames that were given. */
  readonly renamed: readonly Renaming<Before, After>[];
  /** By the id after. */
  readonly reworded: readonly Rewording<After>[];
}

/**
 * A skill that may be held at other levels than before. `before` in the ids before, `after` in the ids after, lowest
 * first; absent: every level of that release's scale.
 */
export interface Redefinition<Before extends FrameworkIds = FrameworkIds, After extends FrameworkIds = Before> {
  readonly id: After["skill"];
  readonly before?: readonly Before["level"][];
  readonly after?: readonly After["level"][];
}

/** Where a role level stands: in the ids of its own release. */
export interface RoleLevelPlace<Ids extends FrameworkIds = FrameworkIds> {
  readonly role: Ids["role"];
  readonly track?: string;
  readonly grades?: readonly string[];
}

/**
 * Whether more or less is asked; `same`: as much, put in another way (any level, the lowest level), or nothing before and
 * after (weight 0).
 */
export type ChangeDirection = "raised" | "lowered" | "same";

/** A need of a role level that is in both releases. */
export interface NeedOf<Ids extends FrameworkIds = FrameworkIds> extends Need<Ids> {
  readonly roleLevel: Ids["roleLevel"];
}

/**
 * A need whose level changed: `from` in the ids before, `to` in the ids after; absent: at any level. Where it counted for
 * nothing before it is `raised`, and where it counts for nothing now `lowered`, whatever the levels.
 */
export interface Relevelling<Before extends FrameworkIds = FrameworkIds, After extends FrameworkIds = Before> {
  readonly roleLevel: After["roleLevel"];
  readonly skill: After["skill"];
  readonly from?: Before["level"];
  readonly to?: After["level"];
  readonly direction: ChangeDirection;
  /** It counts for nothing, before and after. */
  readonly uncounted?: true;
}

/** How much a need counts, its defaults written out. */
export interface NeedWeight {
  readonly importance: "essential" | "desirable";
  readonly weight: number;
}

/**
 * A need that counts more or less than before. From desirable to essential is `raised` whatever the numbers say, unless it
 * counts for nothing before or after: from weight 0 to any other is `raised`, to weight 0 `lowered`.
 */
export interface Reweighting<Ids extends FrameworkIds = FrameworkIds> {
  readonly roleLevel: Ids["roleLevel"];
  readonly skill: Ids["skill"];
  /** The level asked for now; absent: any level. */
  readonly level?: Ids["level"];
  readonly from: NeedWeight;
  readonly to: NeedWeight;
  readonly direction: ChangeDirection;
}

/** What changed in the needs of the role levels that are in both releases, by the ids after. */
export interface NeedsDiff<Before extends FrameworkIds = FrameworkIds, After extends FrameworkIds = Before> {
  readonly added: readonly NeedOf<After>[];
  /** The need as it was: its level is an id before, and so is its skill where that is gone. */
  readonly removed: readonly {
    readonly roleLevel: After["roleLevel"];
    readonly skill: Before["skill"] | After["skill"];
    readonly level?: Before["level"];
    readonly importance?: NeedWeight["importance"];
    readonly weight?: number;
  }[];
  readonly relevelled: readonly Relevelling<Before, After>[];
  readonly reweighted: readonly Reweighting<After>[];
  /**
   * Needs that count, before and after, and whose level is as it was, though not all who met them can be carried over: the skill lost a level, or the scale
   * changed its order. Empty between ordinary releases.
   */
  readonly unsettled: readonly {
    readonly roleLevel: After["roleLevel"];
    readonly skill: After["skill"];
    readonly level?: After["level"];
  }[];
}

/** Something of the framework that no profile, catalogue or post refers to: its own facts, or a thing it lists. */
export interface OtherChange {
  /** A `title` goes by itself: what people call a role serves search and is nobody's id, so it is words. */
  readonly kind: "framework" | "skill group" | "grade" | "pathway" | "title";
  readonly change: "added" | "removed" | "changed";
  readonly id: string;
  /** Of a change: the keys that differ. */
  readonly fields?: readonly string[];
}

/** The kinds of thing that renames are given and suggested for. */
export type RenamedKind = "level" | "skill" | "role family" | "role" | "role level";

/** Why two ids may be one thing under two names. */
export interface RenameEvidence {
  /** The old name, which the release after itself lists among the former names. The strongest there is. */
  readonly formerName?: string;
  /** Likeness of the names, 0 to 1: pairs of letters in common. */
  readonly names: number;
  /**
   * What the two have in common, out of what either has. A skill: the role levels that need it, at the same level. A role:
   * its needs. A role level: its needs and its role. A level: the needs at it. A family: its roles.
   */
  readonly shared: { readonly count: number; readonly outOf: number };
  /** Likeness of the descriptions, 0 to 1: words in common. Absent where one of the two has none. */
  readonly wording?: number;
}

/** A likely rename, with its evidence. It has not been applied. */
export interface SuggestedRename {
  readonly kind: RenamedKind;
  readonly from: string;
  readonly to: string;
  /**
   * 0 to 1: 1 where a former name says so, else the mean of the evidence, at least 0.75 for the same name. It orders
   * suggestions and means nothing more.
   */
  readonly score: number;
  readonly evidence: RenameEvidence;
}

/** The answer of {@link diffFrameworks}: plain JSON, all that is needed to carry data from one release to the other. */
export interface FrameworkDiff<Before extends FrameworkIds = FrameworkIds, After extends FrameworkIds = Before> {
  readonly before: FrameworkRelease<Before>;
  readonly after: FrameworkRelease<After>;
  readonly bump: Bump;
  readonly levels: ThingsDiff<Before["level"], After["level"]> & {
    /** Levels that are in both releases stand in another order. */
    readonly reordered: boolean;
  };
  readonly skills: ThingsDiff<Before["skill"], After["skill"]> & {
    /** Skills that may be held at other levels than before; where the scale changed, all that use the whole of it. */
    readonly redefined: readonly Redefinition<Before, After>[];
  };
  readonly roleFamilies: ThingsDiff<Before["family"], After["family"]>;
  readonly roles: ThingsDiff<Before["role"], After["role"]> & {
    /** To another family. */
    readonly moved: readonly Relocation<After["role"], string>[];
    /** Roles whose levels stand in another order. */
    readonly reordered: readonly After["role"][];
  };
  readonly roleLevels: ThingsDiff<Before["roleLevel"], After["roleLevel"]> & {
    /** To another role or track, or to other grades. */
    readonly moved: readonly Relocation<After["roleLevel"], RoleLevelPlace>[];
  };
  readonly needs: NeedsDiff<Before, After>;
  readonly others: readonly OtherChange[];
  /** The lists whose order alone changed, `needs` standing for those of any role level. */
  readonly reordered: readonly string[];
  /** Never applied: look at the evidence, and give those that are right as `renamed`. */
  readonly suggestedRenames: readonly SuggestedRename[];
}

/** Renames between two releases, old id to new id. {@link renamesOf} makes them of suggestions. */
export interface Renames<Before extends FrameworkIds = FrameworkIds, After extends FrameworkIds = Before> {
  readonly levels?: { readonly [Id in Before["level"]]?: After["level"] };
  readonly skills?: { readonly [Id in Before["skill"]]?: After["skill"] };
  readonly roleFamilies?: { readonly [Id in Before["family"]]?: After["family"] };
  readonly roles?: { readonly [Id in Before["role"]]?: After["role"] };
  readonly roleLevels?: { readonly [Id in Before["roleLevel"]]?: After["roleLevel"] };
}
