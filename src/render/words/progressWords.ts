import { counted, isOrAre } from "./counted.js";

/** The words of what has changed between two times. */
export const progressWords = {
  title: (person: string) => `${person}: before and after`,
  rungs: (up: number, down: number) => `${counted(up, "level")} up and ${down} down.`,
  caption: "What has changed",
  columns: { skill: "Skill", change: "Change", before: "Before", after: "After" },
  changes: {
    gained: "Gained",
    raised: "Raised",
    lowered: "Lowered",
    lost: "Lost",
    nowAssessed: "Now assessed",
    noLongerAssessed: "No longer assessed",
  },
  none: "None",
  unknown: "?",
  by: (level: string, assessor: string) => `${level} (${assessor})`,
  nothing: "Nothing has changed.",
  same: (count: number) => `${counted(count, "skill")} ${isOrAre(count)} the same.`,
  noLoss: "What nobody knew before is neither gained nor lost.",
  teamTitle: (people: number) => `Team: ${counted(people, "person")} compared, before and after`,
  joined: "Joined",
  left: "Left",
  peopleCaption: "Person by person",
  peopleColumns: ["Person", "Levels up", "Levels down", "Now assessed", "No longer assessed"],
  skillsCaption: "Skill by skill",
  skillsColumns: ["Skill", "Up", "Down", "Held at each level, before to after"],
  depth: (level: string, before: number, after: number) => `${level} ${before} to ${after}`,
  impactTitle: (courses: number) => `Before and after ${counted(courses, "course")}`,
  compared: (people: number, before: number, after: number) =>
    `${counted(people, "person")} compared; ${before} only before and ${after} only after.`,
  taughtCaption: "Where people stood in what was taught",
  taughtColumns: ["Course", "Skill"],
  taughtNumbers: ["Reached", "Risen", "Same", "Already there", "Fallen", "Not assessed"],
  taughtTo: (skill: string, to: string) => `${skill} to ${to}`,
  moved: (pairs: number, up: number, down: number) =>
    `${counted(up, "level")} up and ${down} down in ${counted(pairs, "pair")} of a person and a skill`,
  inTaught: (moved: string) => `In what was taught: ${moved}.`,
  inOther: (moved: string) => `In everything else in the same time: ${moved}.`,
  caution: "It says what changed and not why: people learn at work too.",
} as const;
