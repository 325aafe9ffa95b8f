// The words of assessment scores.

export const title = (person: string, about: string) => `${person}: ${about}`;
export const caption = "Skill by skill";
export const columns = ["Skill", "Score", "Standing"] as const;
export const never = "Never ready";
export const notReady = "Not ready";
export const ready = "Ready";
export const level = (level: number | string) => `Level ${level}`;
export const byRule = (rule: string) => `by the rule ${rule}`;
export const as = (reason: string) => `, as ${reason}`;
export const total = (total: number) => `total ${total}`;
export const mean = (mean: number) => `mean ${mean.toFixed(2)}`;
export const below = "below";
export const at = "at the level";
export const above = "above";
export const given = (text: string) => `${text} (given)`;
export const takenAway = "taken away";
export const notAssessed = "not assessed";
export const unscored = (skills: string) => `Without a score, and passed over by the rule: ${skills}.`;
export const inTurn = (before: string, after: string) => (before === after ? after : `${before}, then ${after}`);
export const compared = (rule: string, figures: string) =>
  `By the rule ${rule}: ${figures === "" ? "no result to compare" : figures}.`;
export const figures = { level: "level", total: "total", mean: "mean" } as const;
export const figure = (name: string, before: string, after: string) => `${name} ${before} before and ${after} after`;
export const none = "none";
export const caution = "The two are about different needs: a score may have been given against another level.";
export const comparisonColumns = { skill: "Skill", before: "Before", after: "After", change: "Change" } as const;
export const changes = {
  up: "up",
  down: "down",
  same: "same",
  "newly-scored": "newly scored",
  "no-longer-scored": "no longer scored",
  "not-scored": "not scored",
  "newly-needed": "newly needed",
  "no-longer-needed": "no longer needed",
} as const;
