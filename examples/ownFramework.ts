import { defineProfile, gap } from "ddat-skills";
import { defineFramework } from "ddat-skills/parse";
import { gapPage, toText } from "ddat-skills/render";

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
    { id: "cataloguing", name: "Cataloguing" },
    { id: "digital-help", name: "Helping people online" },
    { id: "story-time", name: "Story time", definedAt: ["doing", "leading"] },
  ],
  roleFamilies: [{ id: "front-of-house", name: "Front of house" }],
  roles: [
    {
      id: "librarian",
      name: "Librarian",
      family: "front-of-house",
      levels: [
        { id: "librarian/assistant", name: "Assistant", needs: [{ skill: "cataloguing", level: "learning" }] },
        {
          id: "librarian/librarian",
          name: "Librarian",
          needs: [
            { skill: "cataloguing", level: "leading" },
            { skill: "digital-help" }, // At any level.
            { skill: "story-time", level: "doing", importance: "desirable" },
          ],
        },
      ],
    },
  ],
});
const sam = defineProfile(library, { person: "Sam", has: { cataloguing: "doing", "digital-help": "learning" } });
console.log(toText(gapPage(library, gap(library, sam, "librarian/librarian"))));
