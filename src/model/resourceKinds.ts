/** What a learning resource can be; `other` for what none of these is. */
export const resourceKinds = [
  "article",
  "book",
  "community",
  "guidance",
  "mentor",
  "podcast",
  "practice",
  "shadowing",
  "video",
  "website",
  "other",
] as const;
