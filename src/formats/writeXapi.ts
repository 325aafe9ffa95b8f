import { requireOptions } from "../framework/requireOptions.js";
import type { Assessment } from "../model/assessment.js";
import type { Evidence } from "../model/evidence.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { frameworkUuids } from "./frameworkUuids.js";
import { assessed } from "./openBadge/assessed.js";
import { requireAddress } from "./requireAddress.js";
import { requireBase } from "./requireBase.js";

/** An xAPI statement that a person holds a skill at a level. */
export interface XapiStatement {
  readonly id: string;
  readonly actor: {
    readonly objectType: "Agent";
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: {
    readonly objectType: "Activity";
    readonly id: string;
    readonly definition: {
      readonly type: string;
      readonly name: Readonly<Record<string, string>>;
      readonly moreInfo?: string;
    };
  };
  readonly result: {
    /** Rungs held, from 0 (below the lowest level) to those of the scale. */
    readonly score: { readonly raw: number; readonly min: 0; readonly max: number };
    readonly extensions: Readonly<Record<string, string | null>>;
  };
  readonly context: { readonly extensions: Readonly<Record<string, string | readonly Evidence[]>> };
  readonly timestamp: string;
}

/** The addresses that statements need. */
export interface XapiOptions {
  /** The system in which `person` is an account name: the home page of its accounts. */
  readonly accounts: string;
  /** The address under which skills and the extensions of the statements are named. */
  readonly baseUri: string;
}

/**
 * Writes assessments as xAPI statements, one each, for a learning record store: the verb is "asserted", the object is the
 * skill as a competency, the level is an extension of the result and its rank the raw score. A badge that a person can
 * carry around comes of {@link writeOpenBadge}.
 *
 * @throws RangeError for an assessment without a person, or an option that is not an address; {@link UnknownIdError} for a skill or level that the
 * framework has not.
 * @example
 * ```ts
 * import { writeXapi } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const [statement] = writeXapi(
 *   uk,
 *   [{ person: "sam", skill: "agile-working", level: "working", assessor: "self", date: "2026-01-31" }],
 *   { accounts: "https://example.org/staff", baseUri: "https://example.org/skills" },
 * );
 * console.log(statement?.result.score); // { raw: 2, min: 0, max: 4 }
 * ```
 */
export function writeXapi<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  assessments: readonly Assessment<NoInfer<Ids>>[],
  options: XapiOptions,
): readonly XapiStatement[] {
  requireOptions("writeXapi", options, ["accounts", "baseUri"]);
  const { accounts, baseUri } = options;
  const uuid = frameworkUuids(framework);
  const base = requireBase("baseUri", baseUri);
  const language = framework.language ?? "und";
  const extension = (name: string) => `${base}/xapi/${name}`;
  return assessments.map((assessment): XapiStatement => {
    const { person, skill, level } = assessed(framework, assessment);
    const { assessor, date, validUntil, evidence, frameworkVersion } = assessment;
    return {
      id: uuid("statement", person, skill.id, level?.id ?? "", level ? "held" : "not held", assessor, date),
      actor: { objectType: "Agent", account: { homePage: requireAddress("accounts", accounts), name: person } },
      verb: { id: "https://w3id.org/xapi/tla/verbs/asserted", display: { "en-GB": "asserted" } },
      object: {
        objectType: "Activity",
        id: `${base}/skills/${uuid("skill", skill.id)}`,
        definition: {
          type: "https://w3id.org/xapi/tla/activity-types/competency",
          name: { [language]: skill.name },
          ...(skill.url !== undefined && { moreInfo: skill.url }),
        },
      },
      result: {
        score: { raw: level?.rank ?? 0, min: 0, max: framework.levels.length },
        extensions: { [extension("level")]: level?.id ?? null },
      },
      context: {
        extensions: {
          [extension("framework")]: framework.id,
          [extension("framework-version")]: frameworkVersion ?? framework.version,
          [extension("skill")]: skill.id,
          [extension("assessor")]: assessor,
          ...(validUntil !== undefined && { [extension("valid-until")]: validUntil }),
          ...(evidence && { [extension("evidence")]: evidence }),
          ...(framework.licence?.attribution && { [extension("attribution")]: framework.licence.attribution }),
        },
      },
      timestamp: `${date}T00:00:00Z`,
    };
  });
}
