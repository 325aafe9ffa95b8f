import { found } from "../../framework/found.js";

/** Refuses anything that is not a crosswalk, for JavaScript, which has no types to refuse it. `what` names it in the message. @throws TypeError */
export function requireCrosswalk(value: unknown, what: string): void {
  const isCrosswalk =
    typeof value === "object" && value !== null && ["from", "to", "relations"].every((key) => key in value);
  if (isCrosswalk) return;
  throw new TypeError(
    `${what} must be a crosswalk { from, to, relations }, such as parseCrosswalk returns; found ${found(value)}`,
  );
}
