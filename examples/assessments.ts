// Departments keep records of assessments, not levels. Of each skill the newest moderated record counts; where there is
// none, the newest by a manager; where there is none, the person's own newest word.
import { gap } from "ddat-skills";
import { parseProfile } from "ddat-skills/parse";
import { gapPage, toText } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";

const records = [
  { person: "Robin", skill: "prototyping", level: "practitioner", assessor: "self", date: "2026-06-01" },
  { person: "Robin", skill: "prototyping", level: "working", assessor: "moderated", date: "2025-11-20" },
  { person: "Robin", skill: "information-security", level: "awareness", assessor: "manager", date: "2025-03-10" },
  { person: "Robin", skill: "information-security", level: "working", assessor: "manager", date: "2026-03-12" },
  { person: "Robin", skill: "user-focus", level: "working", assessor: "self", date: "2026-06-01" },
  { person: "Robin", skill: "systems-design", level: null, assessor: "manager", date: "2026-03-12" },
];

const robin = parseProfile(uk, records);
console.log(robin.has);
console.log(toText(gapPage(uk, gap(uk, robin, "software-developer/junior-developer"))));
