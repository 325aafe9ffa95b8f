import type { Framework, FrameworkData } from "../model/framework.js";
import { frameworkIssues } from "./frameworkIssues.js";
import { frozenCopy } from "./frozenCopy.js";
import { failure, type ParseResult } from "./parsing.js";

/**
 * A framework of data that one of our own readers has built. Its shape is held by the compiler and its lengths by the
 * reader, so that zod would find nothing; its ids come from a file and are checked as at the door.
 */
export function frameworkOf(data: FrameworkData): ParseResult<Framework> {
  const facts = frameworkIssues(data);
  return facts.length > 0 ? failure(facts) : { ok: true, value: frozenCopy(data) as Framework }; // See above: shape and ids hold.
}
