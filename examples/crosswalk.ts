// What a person has in one framework, said in another: a level only where the crosswalk supports it, hints for the rest.
import { defineProfile, gap } from "ddat-skills";
import { translateProfile } from "ddat-skills/crosswalks";
import { defineFramework, parseCrosswalk } from "ddat-skills/parse";
import { uk } from "ddat-skills/uk";

const library = defineFramework({
  id: "library-service",
  title: "Library service skills",
  version: "2026",
  levels: [
    { id: "learning", name: "Learning" },
    { id: "doing", name: "Doing" },
    { id: "leading", name: "Leading" },
  ],
  skills: [
    { id: "digital-help", name: "Helping people online" },
    { id: "readers-first", name: "Readers first" },
    { id: "cataloguing", name: "Cataloguing" },
  ],
  roleFamilies: [],
  roles: [],
});
const crosswalk = parseCrosswalk(library, uk, {
  id: "library-to-uk",
  from: { id: library.id, version: library.version },
  to: { id: uk.id, version: uk.version },
  levels: { learning: "awareness", doing: "working" }, // Nothing for leading: nobody has said what it stands for.
  relations: [
    { from: "readers-first", to: "user-focus", predicate: "close", confidence: 0.8 },
    { from: "digital-help", to: "service-support", predicate: "narrow" },
    { from: "cataloguing", to: "metadata-management", predicate: "related" },
  ],
});

const has = { "readers-first": "doing", "digital-help": "leading", cataloguing: "doing" } as const;
const sam = defineProfile(library, { person: "Sam", has });
const { profile, claims, hints } = translateProfile(library, uk, crosswalk, sam, { on: "2026-11-30" });
for (const { skill, level, because } of claims) console.log(`${skill}: ${level}, from`, because[0]?.skill);
for (const { skill, from, has, reason } of hints) console.log(`Ask about ${skill}: has ${from} at ${has} (${reason})`);
console.log(gap(uk, profile, "software-developer/junior-developer").restsOn);
