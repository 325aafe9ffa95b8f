// Who has which skills, from the spreadsheet that everybody already has, and back into one.
import { gap } from "ddat-skills";
import { readPeople, writeGaps, writePeople } from "ddat-skills/formats";
import { uk } from "ddat-skills/uk";

const sheet = `Name,Role,Role level,Agile working,User focus,Prototyping
Sam,Software developer,Junior developer,Working,2 - Working,
Robin,Software developer,Junior developer,none,E,n/a
`;

const { value: people, notes } = await readPeople(uk, sheet);
for (const { person, roleLevel, has } of people) console.log(person, roleLevel, has);
for (const { message, where } of notes) console.log(`row ${where.row}, ${where.column}: ${message}`);

// The same people as a table again: what is written is read as it was.
const table = await writePeople(uk, people, { as: "csv", shape: "long" });
console.log(`\n${table.trimEnd()}`);
console.log((await readPeople(uk, table)).value.length, "people");

// Their gaps, for a colleague with a spreadsheet. { as: "xlsx" } gives the bytes of a workbook, in colour.
const gaps = people.map((person) => gap(uk, person, "software-developer/junior-developer"));
console.log((await writeGaps(uk, gaps, { as: "csv" })).split("\r\n")[1]);
