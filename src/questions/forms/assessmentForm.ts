import { askedBy, type RoleLevelOrProfile } from "../../framework/askedBy.js";
import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { OptionError } from "../../framework/OptionError.js";
import { requireOptions } from "../../framework/requireOptions.js";
import { roleLevelName } from "../../framework/roleLevelName.js";
import type { AnswerAbout } from "../../model/answerAbout.js";
import type { Assessor } from "../../model/assessment.js";
import { whoAssess } from "../../model/assessors.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import { quoted } from "../../values/quoted.js";

/** One of the answers that a form offers for a skill. Closed: match it on `answer`. */
export type FormChoice<Ids extends FrameworkIds = FrameworkIds> =
  /** Nobody has looked at it. It is where a form begins, and is not the same as `none`. */
  | { readonly answer: "not-assessed" }
  /** Assessed, and below the lowest level. */
  | { readonly answer: "none" }
  | {
      readonly answer: "level";
      readonly level: Ids["level"];
      readonly name: string;
      /** The framework's own sentences. Empty where the framework came without them. */
      readonly words: readonly string[];
    };

/** One skill of a form. */
export interface FormSkill<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly name: string;
  readonly description?: string;
  /** Where its publisher says more. */
  readonly url?: string;
  /** Not assessed, none, and each level at which the framework defines the skill, lowest first. */
  readonly choices: readonly FormChoice<Ids>[];
}

/** The answer of {@link assessmentForm}: plain data to draw a form from. */
export interface AssessmentForm<Ids extends FrameworkIds = FrameworkIds> extends AnswerAbout<Ids> {
  /** The release that the levels are of: it belongs on the form. */
  readonly framework: FrameworkReference;
  readonly title: string;
  /** What it is about, by name. */
  readonly about: string;
  /** Whom it is about, where that is known. */
  readonly person?: string;
  /** Who fills it in. Each has room for a level, for evidence and for the day. */
  readonly assessors: readonly Assessor[];
  /** Whether the framework has words for any of the levels. Where not, `source` says where they are published. */
  readonly hasWords: boolean;
  /** Where the framework was published, if it says so. */
  readonly source?: string;
  /** One for each skill that is asked for, in that order. What level is needed is not there, as it would lead. */
  readonly skills: readonly FormSkill<Ids>[];
}

/** Whom a form is about and who fills it in. */
export interface AssessmentFormOptions {
  readonly person?: string;
  /** Absent: the person and their manager. */
  readonly assessors?: readonly Assessor[];
}

/**
 * A form to assess somebody in all that a role level or a role profile asks for: each skill with the framework's own words of
 * each level as choices, not assessed kept apart from none, for the person and for the manager. It does not show what is
 * needed, so that nobody aims at it.
 *
 * It is plain data, for a page of your own. {@link writeAssessmentForm} of `ddat-skills/formats` makes a workbook of it, and
 * {@link readAssessments} reads that when it has been filled in. The bundled UK framework has no words: read the official files
 * with {@link readUkCsv} and ask with that framework.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link OptionError} for an option that does not exist, and for assessors that do not exist or are named twice.
 * @throws TypeError for something that is not a framework, role level or role profile.
 * @example
 * ```ts
 * import { assessmentForm } from "ddat-skills/forms";
 * import { uk } from "ddat-skills/uk";
 *
 * const form = assessmentForm(uk, "software-developer/junior-developer", { person: "sam" });
 * console.log(form.skills[0]?.name, form.skills[0]?.choices.map(({ answer }) => answer));
 * // Availability and capacity management [ 'not-assessed', 'none', 'level', 'level', 'level', 'level' ]
 * ```
 */
export function assessmentForm<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevel: RoleLevelOrProfile<NoInfer<Ids>>,
  options: AssessmentFormOptions = {},
): AssessmentForm<Ids> {
  requireOptions("assessmentForm", options, ["person", "assessors"]);
  const { person, assessors = ["self", "manager"] } = options;
  requireAssessors(assessors);
  const { about, needs } = askedBy<Ids>(framework, roleLevel);
  const skills = needs.map(({ skill }) => skillOf<Ids>(framework, skill));
  const hasWords = skills.some(({ choices }) =>
    choices.some((choice) => choice.answer === "level" && choice.words.length > 0),
  );
  return {
    framework: { id: framework.id, version: framework.version },
    title: framework.title,
    ...about,
    about: nameOf<Ids>(framework, roleLevel),
    ...(person !== undefined && { person }),
    assessors,
    hasWords,
    ...(framework.source !== undefined && { source: framework.source }),
    skills,
  };
}

function requireAssessors(assessors: readonly Assessor[]): void {
  const known: readonly string[] = whoAssess;
  const stranger = assessors.find((one) => !known.includes(one));
  if (stranger !== undefined) {
    throw new OptionError(`assessors are among ${known.map(quoted).join(", ")}; found ${quoted(String(stranger))}`);
  }
  if (assessors.length === 0 || new Set(assessors).size < assessors.length) {
    throw new OptionError("assessors must name one or more, each once");
  }
}

function nameOf<Ids extends FrameworkIds>(framework: Framework<Ids>, of: RoleLevelOrProfile<Ids>): string {
  if (typeof of !== "string") return of.name;
  const placed = lookUp("role level", indexOf(framework).roleLevels, of);
  return roleLevelName(placed.roleLevel, placed.role);
}

function skillOf<Ids extends FrameworkIds>(framework: Framework<Ids>, id: Ids["skill"]): FormSkill<Ids> {
  const { name, description, url, definedAt, descriptors } = lookUp("skill", indexOf(framework).skills, id);
  const levels = framework.levels.filter((level) => definedAt?.includes(level.id) ?? true);
  return {
    skill: id,
    name,
    ...(description !== undefined && { description }),
    ...(url !== undefined && { url }),
    choices: [
      { answer: "not-assessed" },
      { answer: "none" },
      ...levels.map(
        (level): FormChoice<Ids> => ({
          answer: "level",
          level: level.id,
          name: level.name,
          words: descriptors?.[level.id] ?? [],
        }),
      ),
    ],
  };
}
