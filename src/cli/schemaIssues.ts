import type * as z from "zod";
import type { JsonPath } from "../model/issue.js";
import type { IssueFacts } from "../parse/describeIssue.js";
import { describeValue } from "../parse/describeValue.js";
import { valueAt } from "../parse/loose.js";

const article = (noun: string) => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);

const types: Readonly<Record<string, string>> = {
  string: "text",
  int: "a whole number",
  array: "a list",
  record: "an object",
  object: "an object",
};

const formats: Readonly<Record<string, string>> = {
  date: "a date as YYYY-MM-DD",
  duration: "an ISO 8601 duration such as P3D",
  url: "an http or https URL",
};

/** What zod wanted, in words that do not depend on zod's configured language. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return types[issue.expected] ?? article(issue.expected);
    case "invalid_value":
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "invalid_format":
      return issue.format === "regex" && issue.pattern
        ? `text like ${issue.pattern}`
        : (formats[issue.format] ?? article(issue.format));
    case "too_small":
      if (issue.origin === "string") return "text that is not empty";
      return issue.origin === "array" ? `at least ${issue.minimum} of them` : `${issue.minimum} or more`;
    case "too_big":
      if (issue.origin === "string") return `at most ${issue.maximum} characters`;
      return issue.origin === "array" ? `at most ${issue.maximum} of them` : `at most ${issue.maximum}`;
    case "invalid_union":
      return either(issue.errors.flatMap(([first]) => (first ? [expectation(first)] : [])));
    default:
      return issue.code;
  }
}

/** `text, a list or an object`: what each of several shapes wanted first. */
function either(wanted: readonly string[]): string {
  const kinds = [...new Set(wanted)];
  const last = kinds.pop() ?? "another value";
  return kinds.length === 0 ? last : `${kinds.join(", ")} or ${last}`;
}

/** Everything about a value that does not have the shape of a schema, one entry a mistake; `at` is where the value stands. */
export function schemaIssues(schema: z.ZodType, data: unknown, at: JsonPath = []): IssueFacts[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  const told = new Set<string>();
  return result.error.issues.flatMap((issue): IssueFacts[] => {
    const inside: JsonPath = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    const path = [...at, ...inside];
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({ code: "unknown-key", path: [...path, key], key }));
    }
    const place = JSON.stringify(inside);
    if (told.has(place)) return []; // One number can be too large in two ways, and is one mistake.
    told.add(place);
    if (issue.code === "invalid_key") {
      return [{ code: "shape", path, expected: "a key of 1 to 500 characters", received: describeValue(path.at(-1)) }];
    }
    return [{ code: "shape", path, expected: expectation(issue), received: describeValue(valueAt(data, inside)) }];
  });
}
