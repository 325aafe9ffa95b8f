import { counted, isOrAre, namesInWords } from "./counted.js";

/** The words of a team by skill group, and of what leavers would open. */
export const leavingWords = {
  groups: "By skill group",
  group: "Group",
  noGroup: "In no group",
  covers: ["Two or more hold it", "One holds it", "Not known", "Nobody holds it"],
  worst: "Whose leaving would hurt most",
  worstColumns: ["Leavers", "Who", "What nobody would be known to hold"],
  nobody: "No such leaving opens anything",
  notProved: (names: string) => `${names} (not proved to be the worst)`,
  each: "If one person left",
  eachColumns: ["Person", "Nobody would be known to hold", "One person would be left with"],
  harmless: (count: number) => `${counted(count, "person")} ${isOrAre(count)} not listed: their leaving opens nothing.`,
  names: namesInWords,
} as const;
