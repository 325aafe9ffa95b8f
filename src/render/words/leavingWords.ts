import { counted, isOrAre } from "./counted.js";

// The words of a team by skill group, and of what leavers would open.

export const groups = "By skill group";
export const group = "Group";
export const noGroup = "In no group";
export const covers = ["Two or more hold it", "One holds it", "Not known", "Nobody holds it"] as const;
export const worst = "Whose leaving would hurt most";
export const worstColumns = ["Leavers", "Who", "What nobody would be known to hold"] as const;
export const nobody = "No such leaving opens anything";
export const notProved = (names: string) => `${names} (not proved to be the worst)`;
export const each = "If one person left";
export const eachColumns = ["Person", "Nobody would be known to hold", "One person would be left with"] as const;
export const harmless = (count: number) =>
  `${counted(count, "person")} ${isOrAre(count)} not listed: their leaving opens nothing.`;
