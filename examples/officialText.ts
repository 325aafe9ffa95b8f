// The bundled framework holds facts and no prose. The prose is in the two files that the profession publishes:
//   npx tsx examples/officialText.ts roles.csv skills.csv
import { readFile } from "node:fs/promises";
import { findSkill } from "ddat-skills";
import { readUkCsv } from "ddat-skills/formats";
import { uk } from "ddat-skills/uk";

const [rolesFile, skillsFile] = process.argv.slice(2);
if (rolesFile === undefined || skillsFile === undefined) {
  console.log("Give the role content and the skills A to Z, as downloaded: officialText.ts roles.csv skills.csv");
} else {
  const { framework, notes } = readUkCsv({
    roles: await readFile(rolesFile),
    skills: await readFile(skillsFile),
    order: uk, // The files do not say which level is senior to which; an earlier release does.
  });
  const skill = findSkill(framework, "agile-working");
  console.log(`${skill.name}, in ${framework.title} ${framework.version}\n`);
  for (const level of framework.levels) {
    console.log(level.name);
    for (const sentence of skill.descriptors?.[level.id] ?? []) console.log(`  - ${sentence}`);
  }
  console.log(`\n${notes.length} notes, such as:`);
  for (const { code, message, where } of notes.slice(0, 3)) {
    console.log(`  ${where.file ?? "-"} row ${where.row ?? "-"}: ${code}: ${message}`);
  }
  console.log(`\n${framework.licence?.attribution}`);
}
