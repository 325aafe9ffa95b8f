import type { Framework, FrameworkData } from "../src/model/framework.js";
import { parseFramework } from "../src/parse/parseFramework.js";
import { kitchen } from "./kitchen.js";

/** What a test changes: the kitchen as plain objects, free to be written to. */
// biome-ignore lint/suspicious/noExplicitAny: a draft is neither typed nor checked until it is parsed.
export type Draft = any;

/** The release of the {@link kitchen} after, with some changes: its version is 2. */
export function kitchenAfter(change: (draft: Draft) => void = () => {}): Framework {
  return changed(kitchen, change);
}

/** A framework with some changes and the version 2. */
export function changed(framework: FrameworkData, change: (draft: Draft) => void): Framework {
  const draft = { ...JSON.parse(JSON.stringify(framework)), version: "2" };
  change(draft);
  return parseFramework(draft);
}

/** The role level with this id in a draft. */
export function levelIn(draft: Draft, id: string): Draft {
  return draft.roles.flatMap((role: Draft) => role.levels).find((level: Draft) => level.id === id);
}

/** The skill with this id in a draft. */
export function skillIn(draft: Draft, id: string): Draft {
  return draft.skills.find((skill: Draft) => skill.id === id);
}

/** Gives a skill of a draft another id, wherever it stands. */
export function renameSkill(draft: Draft, from: string, to: string): void {
  skillIn(draft, from).id = to;
  for (const role of draft.roles) {
    for (const level of role.levels) {
      for (const need of level.needs) if (need.skill === from) need.skill = to;
    }
  }
}
