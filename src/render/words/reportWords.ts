/** The words of reports. */
export const reportWords = {
  person: (person: string) => `A report for ${person}`,
  team: (about: string) => `A report on a team: ${about}`,
  workforce: (framework: string) => `A report on a workforce: ${framework}`,
  needs: (skill: string, level: string) => `${skill}: ${level}`,
  ownWords: "What it takes, in the framework's own words",
} as const;
