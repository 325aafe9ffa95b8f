import type { Teaching } from "../../model/course.js";
import type { Framework } from "../../model/framework.js";
import type { Issue } from "../../model/issue.js";
import { safeParseCatalogue } from "../../parse/parseCatalogue.js";

/** What is wrong with what a caller says that courses teach, each issue at its place in there: `teaches.agile[0].skill`. */
export function teachingIssues(
  framework: Framework,
  teaches: { readonly [courseOrLearnAim: string]: readonly Teaching[] },
): readonly Issue[] {
  const keys = Object.keys(teaches);
  const courses = keys.map((key, at) => ({ id: String(at), title: "-", provider: "-", teaches: teaches[key] }));
  const catalogue = {
    id: "-",
    framework: { id: framework.id, version: framework.version },
    providers: [{ id: "-", name: "-" }],
    courses,
  };
  const parsed = safeParseCatalogue(framework, catalogue);
  if (parsed.ok) return [];
  return parsed.issues.map((issue): Issue => {
    const [, at, , ...inside] = issue.path;
    return { ...issue, path: ["teaches", keys[Number(at)] ?? "", ...inside] };
  });
}
