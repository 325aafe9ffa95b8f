import type { TableMap } from "../../reading/tables/tableMap.js";

export const sfiaLevels = ["1", "2", "3", "4", "5", "6", "7"] as const;

const levelTexts = Object.fromEntries(sfiaLevels.map((level) => [`level ${level}`, `Level ${level} description`]));
const optional = ["levels", "url", "description", "guidance", ...Object.keys(levelTexts)];

/** The sheet or file of the skills, in SFIA 9 and 8. */
export const sfiaSkills: TableMap = {
  shape: "records",
  columns: {
    levels: "Levels",
    code: "Code",
    url: "URL",
    name: "Skill",
    category: "Category",
    subcategory: "Subcategory",
    description: "Overall description",
    guidance: "Guidance notes",
    ...levelTexts,
  },
  optional,
};

/** The sheet or file of the attributes, in SFIA 9. */
export const sfiaAttributes: TableMap = {
  shape: "records",
  columns: {
    levels: "Levels",
    code: "Code",
    url: "URL",
    name: "Attribute name",
    category: "Type",
    description: "Overall description",
    guidance: "Guidance notes",
    ...levelTexts,
  },
  optional,
};
