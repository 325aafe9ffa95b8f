import {
  type Catalogue,
  defineProfile,
  type Framework,
  ParseError,
  type Profile,
  teamCoverage,
  whatIf,
} from "ddat-skills";
import { readCourses, readPeople, readUkCsv, writePeople } from "ddat-skills/formats";
import { PlanError, planTraining } from "ddat-skills/plan";
import { pagesTogether, teamCoveragePage, trainingPlanPage, whatIfPage } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";
import type { DeskAnswers, DeskQuestions } from "./questions.js";

/** Reads files and keeps the people that were read: in a worker, so that the page stays quick whatever their size. */
export class Desk {
  #framework: Framework = uk;
  #people: readonly Profile[] = [];
  #catalogue: Catalogue | undefined;

  async answer<Kind extends keyof DeskQuestions>(
    kind: Kind,
    question: DeskQuestions[Kind],
  ): Promise<DeskAnswers[Kind]> {
    const answers: { readonly [K in keyof DeskQuestions]: (question: DeskQuestions[K]) => Promise<DeskAnswers[K]> } = {
      people: (file) => this.#readPeople(file),
      framework: (files) => this.#readFramework(files),
      team: (team) => this.#team(team),
      courses: (file) => this.#readCourses(file),
      plan: (plan) => this.#plan(plan),
      template: () => writePeople(this.#framework, [], { as: "csv" }),
    };
    return answers[kind](question);
  }

  async #readPeople({ bytes }: DeskQuestions["people"]): Promise<DeskAnswers["people"]> {
    const { value, notes } = await readPeople(this.#framework, bytes);
    this.#people = value;
    return { names: value.map(({ person }) => person), notes };
  }

  /** The two files in either order. */
  async #readFramework({ files }: DeskQuestions["framework"]): Promise<DeskAnswers["framework"]> {
    const [one, two] = files;
    const read = (roles: Uint8Array, skills: Uint8Array) => readUkCsv({ roles, skills, order: uk });
    try {
      this.#framework = read(one, two).framework;
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      this.#framework = read(two, one).framework;
    }
    this.#people = [];
    this.#catalogue = undefined;
    return this.#framework;
  }

  async #readCourses({ bytes }: DeskQuestions["courses"]): Promise<DeskAnswers["courses"]> {
    const { value, notes } = await readCourses(this.#framework, bytes);
    this.#catalogue = value;
    const { courses, offerings = [] } = value;
    const currency = courses.find(({ cost }) => cost !== undefined)?.cost?.currency;
    return { courses: courses.length, runs: offerings.length, ...(currency !== undefined && { currency }), notes };
  }

  async #plan({ roleLevel, has, options }: DeskQuestions["plan"]): Promise<DeskAnswers["plan"]> {
    const catalogue = this.#catalogue;
    if (!catalogue) throw new Error("Choose a file of courses first.");
    const profile = defineProfile(this.#framework, { person: "You", has });
    const value = await planTraining(this.#framework, catalogue, { profile, roleLevel }, options).catch((error) => {
      if (!(error instanceof PlanError) || error.state !== "unavailable") throw error;
      throw new Error("This question is too hard for this page. The command “ddat-skills plan” answers it.");
    });
    return { value, page: trainingPlanPage(this.#framework, catalogue, value) };
  }

  async #team({ roleLevel, without }: DeskQuestions["team"]): Promise<DeskAnswers["team"]> {
    const left = new Set(without);
    const value = teamCoverage(this.#framework, this.#people, roleLevel);
    const page = teamCoveragePage(this.#framework, value, this.#people.length > 12 ? {} : { people: this.#people });
    if (left.size === 0) return { value, page };
    const changed = whatIf(this.#framework, this.#people, roleLevel, { leavers: without });
    return {
      value: { team: value, whatIf: changed },
      page: pagesTogether("Team", [whatIfPage(this.#framework, changed), page]),
    };
  }
}
