// A spreadsheet as people keep them: a title above the header, merged cells, letters for levels. A map says what it means.
import { readPeople, readTable, type TableMap } from "ddat-skills/formats";
import { uk } from "ddat-skills/uk";

const sheet = `Digital team;;;
Skills as of May;;;

Team;Staff no.;Skill;Where we are
Platform;0042;Agile working;C
;;User focus;B
;0043;Agile working;-
;;Prototypng;A
`;

/** Plain JSON, so that it can be kept in a file beside the sheet. */
const map: TableMap = {
  shape: "long",
  columns: { person: ["staff no.", "staff number"], skill: "skill", level: { letter: "D" } },
  fillDown: ["person"],
  levels: { A: "awareness", B: "working", C: "practitioner", D: "expert" },
};

const { value, notes } = await readPeople(uk, sheet, map);
for (const { person, has } of value) console.log(person, has);
for (const { code, message, where } of notes) console.log(`row ${where.row}: ${code}: ${message}`);

// Any other table, as records of text:
const teams = await readTable(sheet, { shape: "records", columns: { team: "team" }, fillDown: ["team"] });
console.log(teams.value.map(({ row, fields }) => `${row} ${fields.team}`));
