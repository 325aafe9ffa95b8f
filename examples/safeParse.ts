// Everything that is wrong with a framework, in one go: each issue with a code, a JSON path, a sentence and the facts.
import { safeParseFramework } from "ddat-skills/parse";

const data: unknown = JSON.parse(`{
  "id": "library-service",
  "title": "Library service skills",
  "levels": [{ "id": "learning", "name": "Learning" }, { "id": "leading", "name": "Leading" }],
  "skills": [
    { "id": "cataloguing", "name": "Cataloguing", "definedAt": ["leading"] },
    { "id": "cataloguing", "name": "Cataloguing online" }
  ],
  "roleFamilies": [{ "id": "front-of-house", "name": "Front of house" }],
  "roles": [{
    "id": "librarian", "name": "Librarian", "family": "front-of-hose",
    "levels": [{
      "id": "assistant", "name": "Assistant", "colour": "red",
      "needs": [{ "skill": "cataloguing", "level": "learning" }, { "skill": "catalogin", "importance": "nice" }]
    }]
  }]
}`);

const result = safeParseFramework(data);
if (result.ok) {
  console.log("A framework:", result.value.title);
} else {
  for (const { code, path, message } of result.issues) console.log(`${code} at ${path.join(".")}: ${message}`);
  const unknown = result.issues.filter((issue) => issue.code === "unknown-id");
  console.log("Did you mean", unknown.map(({ near }) => near[0]).join(" and "), "?");
}
