/**
 * Makes `scripts/uk/job-titles.json` of a list of job titles with their evidence: `npx tsx scripts/takeJobTitles.ts FILE`,
 * without an argument the list of 2026-03-23 in `../shared`. Titles, roles and matches are taken, prose is left out.
 * `npm run uk` puts them into `uk` and proves that every role and role level is there.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Title } from "../src/model/title.js";

interface Evidence {
  readonly title: string;
  readonly roles: Title["means"];
}

const file = process.argv[2] ?? "../shared/facts/uk-job-titles.json";
const evidence = JSON.parse(readFileSync(file, "utf8")) as Evidence[]; // `npm run uk` parses what comes of it.

/** `match role, match role/level`, the form in which `npm run uk` reads it: a title a line. */
const titles = Object.fromEntries(
  evidence.map(({ title, roles }) => [
    title,
    roles.map(({ role, roleLevel, match }) => `${match} ${roleLevel ?? role}`).join(", "),
  ]),
);
const facts = {
  about:
    "Titles that people use for jobs in digital and data, and the roles of the release of 2026-03-23 that each can mean. " +
    "The titles are facts from the data sets below; which role is meant is one reader's judgement.",
  dataSets: [
    "Office for National Statistics, Standard Occupational Classification 2020: coding index and related job titles, April 2025",
    "Government organograms of 30 September 2013",
    "O*NET 27.0 alternate titles, August 2022",
    "ESCO 1.2.0 occupations, labels and alternative labels",
    "Digital Outcomes and Specialists, specialist roles",
    "Job adverts and job descriptions of the civil service, councils and the NHS, and apprenticeship standards",
  ],
};
writeFileSync(new URL("./uk/job-titles.json", import.meta.url), `${JSON.stringify({ ...facts, titles }, null, 2)}\n`);
const none = Object.values(titles).filter((means) => means === "");
process.stdout.write(`${Object.keys(titles).length} titles, ${none.length} of no role\n`);
