/** The part of `frameworkColumnNames` that tells of skills, which stands beside people too: in a table with skills in rows. */
export const skillColumnNames = {
  description: ["description", "definition", "summary", "details", "overview", "what it means"],
  skillGroup: [
    "skill group",
    "group",
    "group name",
    "category",
    "theme",
    "domain",
    "capability group",
    "skill category",
    "cluster",
  ],
  skillDescription: ["skill description", "skill definition"],
  remark: [
    "notes",
    "note",
    "comments",
    "comment",
    "remarks",
    "owner",
    "status",
    "last updated",
    "updated",
    "reviewed",
    "author",
  ],
} as const satisfies { readonly [field: string]: readonly string[] };
