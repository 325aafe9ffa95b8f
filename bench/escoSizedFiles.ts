/** As many as in ESCO 1.2.0. */
const counts = { skills: 13_939, occupations: 3_039, relations: 129_004 } as const;
const space = "http://data.europa.eu/esco";

/** Made-up addresses as long as the real ones. */
const uri = (kind: string, n: number) => `${space}/${kind}/00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const rows = (length: number, row: (n: number) => string) => Array.from({ length }, (_, n) => row(n)).join("\n");

/** A made-up set of the three main files, as large as the real one (30 MB) or a share of it. */
export function escoSizedFiles(share = 1): readonly string[] {
  const [skillCount, occupationCount, relationCount] = [counts.skills, counts.occupations, counts.relations].map(
    (count) => Math.round(count * share),
  ) as [number, number, number]; // As many as went in.
  const words =
    "made-up words that stand where a description would be, so that the file has the size of the real one, ".repeat(3);
  const skills = rows(
    skillCount,
    (n) =>
      `KnowledgeSkillCompetence,${uri("skill", n)},skill/competence,cross-sector,skill ${n},"a\nb\nc",,released,,,,,"${words}"`,
  );
  const occupations = rows(
    occupationCount,
    (n) =>
      `Occupation,${uri("occupation", n)},${2500 + (n % 40)},occupation ${n},"a\nb",,released,,,,,,"${words}",${2500 + (n % 40)}.${n}`,
  );
  const relations = rows(relationCount, (n) => {
    const skill = uri("skill", (n * 7_919) % skillCount);
    return `${uri("occupation", n % occupationCount)},${n % 2 ? "essential" : "optional"},skill/competence,${skill}`;
  });
  return [
    `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description\n${skills}`,
    `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code\n${occupations}`,
    `occupationUri,relationType,skillType,skillUri\n${relations}`,
  ];
}
