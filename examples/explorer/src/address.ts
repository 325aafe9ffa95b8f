import { type Framework, isLevelId, isRoleLevelId, isSkillId } from "ddat-skills";

export const screenNames = [
  "",
  "gap",
  "nearest",
  "compare",
  "routes",
  "team",
  "courses",
  "roles",
  "skills",
  "data",
  "counted",
] as const;
export type ScreenName = (typeof screenNames)[number];

/**
 * What the address of the page holds: which question, about which role levels and skill, and the levels that were chosen. Never
 * a name of a person and never a file.
 */
export interface Address {
  /** `""` is the home screen. */
  readonly screen: ScreenName;
  readonly roleLevel?: string;
  /** The other end of a comparison or of a route. */
  readonly to?: string;
  readonly skill?: string;
  readonly has: { readonly [skill: string]: string | null };
  /** Whether steps down are listed too. */
  readonly stepsDown?: true;
}

export interface AddressRead {
  readonly address: Address;
  /** What the address names and the framework does not have. */
  readonly leftOut: readonly string[];
  /** The release that the address was written for, where it is another. */
  readonly otherRelease?: string;
}

/** Such as `#/gap/software-developer/senior-developer?user-focus=working&prototyping=none&release=2026-03-23`. */
export function writeAddress(
  { version }: Framework,
  { screen, roleLevel, to, skill, has, stepsDown }: Address,
): string {
  const path = ["", screen, ...(roleLevel ?? skill ?? "").split("/")].filter((part, i) => i === 0 || part !== "");
  const levels = Object.entries(has);
  const said: [string, string][] = [
    ...(to === undefined ? [] : [["to", to] as [string, string]]),
    ...levels.map(([id, level]): [string, string] => [id, level ?? "none"]),
    ...(stepsDown ? [["steps-down", "yes"] as [string, string]] : []),
  ];
  if (said.length > 0 || roleLevel !== undefined || skill !== undefined) said.push(["release", version]);
  const query = said.map(([key, value]) => `${encoded(key)}=${encoded(value)}`).join("&");
  return `#${path.map(encoded).join("/") || "/"}${query === "" ? "" : `?${query}`}`;
}

/** Any text is read: what it names that the framework does not have is told, and the rest counts. */
export function readAddress(framework: Framework, hash: string): AddressRead {
  const [path = "", ...queries] = hash.replace(/^#/, "").split("?");
  const [name = "", ...rest] = path.replace(/^\//, "").split("/").map(decoded);
  const screen = screenNames.find((known) => known === name);
  const leftOut = screen === undefined ? [name] : [];
  const id = rest.join("/");
  const takes = screen === "skills" ? isSkillId : isRoleLevelId;
  const isThere = screen !== undefined && id !== "" && takes(framework, id);
  if (screen !== undefined && id !== "" && !isThere) leftOut.push(id);
  let [to, otherRelease, stepsDown]: [string?, string?, true?] = [];
  const has = new Map<string, string | null>();
  for (const [key, value] of new URLSearchParams(queries.join("?"))) {
    if (key === "release") otherRelease = value === framework.version ? undefined : value;
    else if (key === "steps-down" && value === "yes") stepsDown = true;
    else if (key === "to" && isRoleLevelId(framework, value)) to = value;
    else if (isHeld(framework, key, value)) has.set(key, value === "none" ? null : value);
    else leftOut.push(`${key}=${value}`);
  }
  return {
    address: {
      screen: screen ?? "",
      ...(isThere && (screen === "skills" ? { skill: id } : { roleLevel: id })),
      ...(to !== undefined && { to }),
      has: Object.fromEntries(has),
      ...(stepsDown && { stepsDown }),
    },
    leftOut,
    ...(otherRelease !== undefined && { otherRelease }),
  };
}

function isHeld(framework: Framework, skill: string, level: string): boolean {
  const definedAt = framework.skills.find(({ id }) => id === skill)?.definedAt;
  return (
    isSkillId(framework, skill) &&
    (level === "none" || (isLevelId(framework, level) && (definedAt === undefined || definedAt.includes(level))))
  );
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("%2F", "/");
}

/** As `decodeURIComponent`, for any text. */
function decoded(text: string): string {
  return new URLSearchParams(`text=${text.replaceAll("+", "%2B").replaceAll("&", "%26")}`).get("text") ?? "";
}
