import type { Framework } from "../../model/framework.js";
import { indexOf } from "../frameworkIndex.js";
import { roleEntries, roleLevelEntries } from "./roleEntries.js";
import { entriesOf } from "./SearchEntry.js";
import { SearchIndex } from "./SearchIndex.js";

const makers = {
  skills: (framework: Framework) =>
    new SearchIndex(
      framework.skills.flatMap((skill, place) => entriesOf(skill, [place])),
      "role",
    ),
  roles: (framework: Framework) => new SearchIndex(roleEntries(framework), "role-level"),
  roleLevels: (framework: Framework) => new SearchIndex(roleLevelEntries(framework), "role"),
};

const memo = new WeakMap<Framework, { [Kind in keyof typeof makers]?: SearchIndex }>();

/** What a framework is searched by, built when it is first asked and kept as long as the framework is. */
export function searchIndexOf(framework: Framework, kind: keyof typeof makers): SearchIndex {
  let indexes = memo.get(framework);
  if (!indexes) {
    indexOf(framework); // It refuses anything that is not a framework.
    indexes = {};
    memo.set(framework, indexes);
  }
  indexes[kind] ??= makers[kind](framework);
  return indexes[kind];
}
