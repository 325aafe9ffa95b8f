import { counted } from "./counted.js";

/** The words of what changed between two releases. */
export const diffWords = {
  title: (framework: string, before: string, after: string) => `${framework}: ${before} to ${after}`,
  verdicts: { major: "Major", minor: "Minor", patch: "Patch", none: "No change" },
  needs: ["Role level", "Skill", "Levels", "Before", "Now"],
  things: ["Change", "Name", "Details"],
  renames: ["Kind", "Before", "After", "Evidence"],
  captions: {
    more: "More is asked",
    less: "Less is asked",
    other: "To look at again",
    listed: "Listed at weight 0, and asked of nobody",
    skills: "Skills",
    roleFamilies: "Role families",
    roles: "Roles",
    roleLevels: "Role levels",
    levels: "Skill levels",
    rest: "Everything else",
    renames: "Likely renames, not applied",
  },
  more: (count: number) => `more is asked in ${counted(count, "need")}`,
  less: (count: number) => `less is asked in ${counted(count, "need")}`,
  gone: (count: number) => (count === 1 ? "1 id is gone" : `${count} ids are gone`),
  renamed: (count: number) => (count === 1 ? "1 id is renamed" : `${count} ids are renamed`),
  added: (count: number) => (count === 1 ? "1 thing is added" : `${count} things are added`),
  moved: (count: number) => (count === 1 ? "1 thing is moved" : `${count} things are moved`),
  reordered: "the scale is in another order",
  otherMajor: "a skill is no longer defined at a level, or the framework has another id",
  otherMinor: "nobody is asked for more, and no id is gone",
  onlyWords: "only words, links and the order of lists changed.",
  same: "the two releases say the same.",
} as const;
