// A council's own roles over the UK framework: its people and courses stay as they are.
import { defineProfile, gap } from "ddat-skills";
import { withRoles } from "ddat-skills/releases";
import { gapPage, toText } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";

const riverside = withRoles(uk, {
  id: "riverside",
  title: "Riverside Council",
  version: "2026",
  roleFamilies: [{ id: "local-services", name: "Local services" }],
  roles: [
    {
      id: "web-officer",
      name: "Web officer",
      family: "local-services",
      levels: [
        {
          id: "web-officer/senior",
          name: "Senior web officer",
          needs: [
            { skill: "agile-working", level: "practitioner" },
            { skill: "user-focus", level: "working" },
          ],
        },
      ],
    },
  ],
});

const sam = defineProfile(uk, { person: "Sam", has: { "agile-working": "working", "user-focus": "working" } });
console.log(toText(gapPage(riverside, gap(riverside, sam, "web-officer/senior"))));
console.log(riverside.base);
