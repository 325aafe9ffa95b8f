import type { Framework, FrameworkData } from "../../model/framework.js";
import { ParseError } from "../../parse/ParseError.js";
import { safeParseFramework } from "../../parse/parseFramework.js";
import type { ParseResult } from "../../parse/parsing.js";

/**
 * A framework of data that a reader has built from a file, checked whole: what passes here passes {@link parseFramework} again.
 * A reader of large files that holds every length itself gives `frameworkOf` as the check, which is a third of the work.
 *
 * @throws {@link ParseError} whose paths are those of the framework, under `framework`.
 */
export function vouched(
  what: string,
  data: FrameworkData,
  check: (data: FrameworkData) => ParseResult<Framework> = safeParseFramework,
): Framework {
  const result = check(data);
  if (result.ok) return result.value;
  throw new ParseError(
    what,
    result.issues.map((issue) => ({ ...issue, path: ["framework", ...issue.path] })),
  );
}
