import type { PlanTrainingOptions } from "ddat-skills/plan";
import type { Address } from "../address.js";
import { answerBlock } from "../answerBlock.js";
import { ask } from "../desk/ask.js";
import { fileField, reasonOf, wireFile } from "../fileField.js";
import { type Html, html } from "../html.js";
import { nameOf } from "../names.js";
import { picker, wirePicker } from "../picker.js";
import type { Answer, Screen } from "../Screen.js";
import { type CourseLimits, type CoursesRead, linkTo, session } from "../session.js";
import { save, wireTakeAway } from "../takeAway.js";

/** Which courses would help? They come from a file, which stays at the desk; what may be spent and when is in the page alone. */
export function coursesScreen({ roleLevel, has }: Address): Screen {
  const pick = (id: string) => linkTo({ screen: "courses", roleLevel: id });
  const { courses } = session;
  return {
    title: "Which courses would help?",
    body: html`
${fileField("Choose a list of courses (CSV or Excel)", "A row for each skill that a course teaches, or for each date it is held on.", courses ? saidOf(courses) : "", courses?.notes ?? [])}
${
  roleLevel === undefined
    ? picker("Which role level do you want to be ready for?", pick)
    : html`<p class="govuk-body">For ${nameOf(roleLevel)}. <a class="govuk-link govuk-!-display-none-print" href="${linkTo({ roleLevel: undefined })}">Choose another role level</a></p>
<p class="govuk-body">${levelsSaid(has)} <a class="govuk-link govuk-!-display-none-print" href="${linkTo({ screen: "gap" })}">Say what you have</a></p>
${limitsForm(has)}
<section id="answer" aria-label="Answer"></section>`
}`,
    wire: (main) => {
      wirePicker(main, pick);
      wireCourses(main, roleLevel, has);
    },
  };
}

function levelsSaid(has: Address["has"]): string {
  const count = Object.keys(has).length;
  if (count === 0) return "You have chosen no levels, so this plans as if you held nothing.";
  return `From the ${count === 1 ? "level" : `${count} levels`} that you chose.`;
}

const learnsUnassessed = (has: Address["has"]) => session.limits.learnsUnassessed ?? Object.keys(has).length === 0;

function limitsForm(has: Address["has"]): Html {
  const { budget, earliest, latest } = session.limits;
  return html`<form class="govuk-!-display-none-print" id="limits">
<div class="ex-limits">
<div class="govuk-form-group"><label class="govuk-label" for="budget">The most that all may cost</label><input class="govuk-input govuk-input--width-10" id="budget" inputmode="decimal" autocomplete="off" value="${budget}"></div>
<div class="govuk-form-group"><label class="govuk-label" for="earliest">Not before</label><input class="govuk-input govuk-input--width-10" id="earliest" type="date" value="${earliest}"></div>
<div class="govuk-form-group"><label class="govuk-label" for="latest">Not after</label><input class="govuk-input govuk-input--width-10" id="latest" type="date" value="${latest}"></div>
</div>
<div class="govuk-checkboxes govuk-checkboxes--small govuk-form-group"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="learn"${learnsUnassessed(has) ? html` checked` : ""}><label class="govuk-label govuk-checkboxes__label" for="learn">Plan for skills that are not assessed too, as if nothing were held</label></div></div>
<p class="govuk-body ex-said" id="plan-said" role="status"></p>
</form>`;
}

function wireCourses(main: HTMLElement, roleLevel: string | undefined, has: Address["has"]): void {
  let answer: Answer | undefined;
  let asked = 0;
  wireTakeAway(main, () => answer);
  const field = (id: string) => main.querySelector<HTMLInputElement>(`#${id}`);

  async function redraw(): Promise<void> {
    const place = main.querySelector("#answer");
    if (!session.courses || roleLevel === undefined || !place) return;
    const turn = ++asked;
    const say = (words: string) => {
      const said = main.querySelector("#plan-said");
      if (said && turn === asked) said.textContent = words;
    };
    if (Number.isNaN(budgetOf(session.limits))) {
      say(`“${session.limits.budget}” is not an amount such as 500. The answer below is from before.`);
      return;
    }
    say("Looking for the best plan …");
    try {
      const { value, page } = await ask("plan", { roleLevel, has, options: planOptions(session.courses, has) });
      if (turn !== asked) return; // Somebody has asked for something else since.
      answer = { name: `courses-${roleLevel.replace("/", "-")}`, value, page };
      place.innerHTML = answerBlock(answer).text;
      say("");
    } catch (error) {
      say(reasonOf(error));
    }
  }

  async function read(bytes: Uint8Array, file: string) {
    session.courses = { file, ...(await ask("courses", { bytes })) };
    return { said: saidOf(session.courses), notes: session.courses.notes };
  }

  wireFile(main, read, redraw);
  field("template")?.addEventListener("click", () => save("courses.csv", new Blob([columns], { type: "text/csv" })));
  main.querySelector("#limits")?.addEventListener("change", ({ target }) => {
    const [budget = "", earliest = "", latest = ""] = ["budget", "earliest", "latest"].map((id) => field(id)?.value);
    const wasLearnt = session.limits.learnsUnassessed;
    const learns = target === field("learn") ? field("learn")?.checked : wasLearnt;
    session.limits = { budget, earliest, latest, ...(learns !== undefined && { learnsUnassessed: learns }) };
    void redraw();
  });
  main.querySelector("#limits")?.addEventListener("submit", (event) => event.preventDefault());
  void redraw();
}

/** The best that can be had of the list: a page that says only that not everything can be closed helps nobody. */
function planOptions({ currency = "GBP" }: CoursesRead, has: Address["has"]): PlanTrainingOptions {
  const { earliest, latest } = session.limits;
  const amount = budgetOf(session.limits);
  return {
    mostCoverage: true,
    unassessed: learnsUnassessed(has) ? "learn" : "leave",
    timeLimit: 20,
    ...(amount !== undefined && { budget: { amount, currency } }),
    ...(earliest !== "" && { earliest }),
    ...(latest !== "" && { latest }),
  };
}

/** Nothing where none is given, and NaN for what is not an amount. */
function budgetOf({ budget }: CourseLimits): number | undefined {
  if (budget.trim() === "") return undefined;
  return /^[£€$]?[\d,]+(\.\d{1,2})?$/u.test(budget.trim()) ? Number(budget.replace(/[£€$,\s]/gu, "")) : Number.NaN;
}

const columns = "Course title,Provider,Skill taught,From,Level reached,Length,Fee,Start date,End date,Venue,Places\r\n";

function saidOf({ file, courses, runs }: CoursesRead): string {
  const counted = (count: number, one: string, many: string) =>
    `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
  const dates = runs === 0 ? "" : ` and ${counted(runs, "date", "dates")} on which one begins`;
  return `${counted(courses, "course", "courses")}${dates} ${courses + runs === 1 ? "was" : "were"} read from ${file}.`;
}
