import { counted, isOrAre } from "./counted.js";

// The words of what has changed between two times.

export const title = (person: string) => `${person}: before and after`;
export const rungs = (up: number, down: number) => `${counted(up, "level")} up and ${down} down.`;
export const caption = "What has changed";
export const columns = { skill: "Skill", change: "Change", before: "Before", after: "After" } as const;
export const changes = {
  gained: "Gained",
  raised: "Raised",
  lowered: "Lowered",
  lost: "Lost",
  nowAssessed: "Now assessed",
  noLongerAssessed: "No longer assessed",
} as const;
export const none = "None";
export const unknown = "?";
export const by = (level: string, assessor: string) => `${level} (${assessor})`;
export const nothing = "Nothing has changed.";
export const same = (count: number) => `${counted(count, "skill")} ${isOrAre(count)} the same.`;
export const noLoss = "What nobody knew before is neither gained nor lost.";
export const teamTitle = (people: number) => `Team: ${counted(people, "person")} compared, before and after`;
export const joined = "Joined";
export const left = "Left";
export const peopleCaption = "Person by person";
export const peopleColumns = ["Person", "Levels up", "Levels down", "Now assessed", "No longer assessed"] as const;
export const skillsCaption = "Skill by skill";
export const skillsColumns = ["Skill", "Up", "Down", "Held at each level, before to after"] as const;
export const nobodyKnown = "nobody known";
export const depth = (level: string, before: number, after: number) => `${level} ${before} to ${after}`;
export const impactTitle = (courses: number) => `Before and after ${counted(courses, "course")}`;
export const compared = (people: number, before: number, after: number) =>
  `${counted(people, "person")} compared; ${before} only before and ${after} only after.`;
export const taughtCaption = "Where people stood in what was taught";
export const taughtColumns = ["Course", "Skill"] as const;
export const taughtNumbers = ["Reached", "Risen", "Same", "Already there", "Fallen", "Not assessed"] as const;
export const taughtTo = (skill: string, to: string) => `${skill} to ${to}`;
export const moved = (pairs: number, up: number, down: number) =>
  `${counted(up, "level")} up and ${down} down in ${counted(pairs, "pair")} of a person and a skill`;
export const inTaught = (moved: string) => `In what was taught: ${moved}.`;
export const inOther = (moved: string) => `In everything else in the same time: ${moved}.`;
export const caution = "It says what changed and not why: people learn at work too.";
