// The words of the printers themselves: keys, coverages and ranges.

export const held = "held";
export const missing = "needed but not held";
export const notAssessed = "not assessed";
export const notNeeded = "not needed";
export const needed = "needed";
export const neededTo = "needed up to here";
export const more = "more than needed";
export const before = "before";
export const now = "now";
export const same = "same";
export const both = "both";
export const only = (side: string) => `${side} only`;
export const added = "new";
export const gone = "no longer";
export const known = "known";
export const open = "open";
export const holds = "holds it";
export const below = "below what is needed";
export const enough = "at the level needed or above";
export const none = "none";
export const suppressed = "hidden: too few people to say";
export const planned = "planned";
export const anyTime = "at any time within";
/** Before the letters of a scale: `AWPE: Awareness, Working, ...`. */
export const scale = (letters: string, levels: readonly string[]) => `${letters}: ${levels.join(", ")}`;
export const range = (least: string, most: string) => `${least} to ${most}`;
export const of = (count: string, all: number, percent: string) => `${count} of ${all} (${percent})`;
export const covered = (coverage: string) => `Covered: ${coverage}`;
export const sheet = "Answer";
export const attribution = "Source";
export const from = "from";
export const until = "until";
export const least = "at least";
export const most = "at most";
export const outOf = "out of";
