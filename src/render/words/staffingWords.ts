import { counted, isOrAre, namesInWords } from "./counted.js";

// The words of a staffing.

export const title = (count: number) => `Staffing of ${counted(count, "post")}`;
export const verdict = (filled: number, all: number) => `${filled} of ${all} filled`;
export const text = (parts: readonly string[], proof: string) =>
  `${parts.length > 0 ? `${namesInWords(parts)}; ` : ""}${proof}.`;
export const ready = (count: number) => `${count} by somebody ready`;
export const unsure = (count: number) => `${count} by somebody ready if what is not assessed is confirmed`;
export const trained = (count: number) => `${count} by somebody to be trained`;
export const hire = (count: number) => `${count} to hire for`;
export const optimal = "no other proposal fits better in all";
export const bound = (percent: number) => `another proposal may fit better in all, by ${percent}% at the most`;
export const givenPeriod = "the months and costs of the period count before how well people fit";
export const period = (
  from: string,
  until: string,
  filled: number,
  open: number,
  hired: number,
  cost: string | undefined,
) =>
  `From ${from} until ${until} the posts are open for ${counted(open, "month")} in all. Of these, ${filled} ${isOrAre(filled)} filled by somebody who is short of nothing${hired > 0 ? `, in ${counted(hired, "post")} by hiring` : ""}.${cost === undefined ? "" : ` The stated costs add up to ${cost}.`}`;
export const monthsProof = (most: number, isProved: boolean) =>
  isProved ? " No more months can be filled." : ` No more than ${most} months can be filled.`;
export const costProof = (least: string, isProved: boolean) =>
  isProved ? " It cannot cost less." : ` It cannot cost less than ${least}.`;
export const costs = "What it is made of";
export const costColumns = { kind: "For", cost: "Cost" } as const;
export const costKinds = {
  vacancies: "months not filled",
  salaries: "salaries",
  hires: "hiring",
  courses: "courses",
  backfill: "backfill while on courses",
} as const;
export const place = (post: string, place: number) => `${post}, place ${place}`;
export const months = "Months";
export const monthColumns = {
  post: "Post",
  by: "By",
  open: "Months open",
  filled: "Months filled",
  cost: "Cost",
} as const;
export const hired = "somebody hired";
export const training = (ready: number, all: number, most: number) =>
  `With the courses ${ready} of ${counted(all, "post")} have somebody who is known to be short of nothing, and there cannot be more${ready === most ? "" : ` than ${most}`}.`;
export const cost = (cost: string, unpriced: number) =>
  ` The courses cost ${cost}${unpriced > 0 ? `, and the cost of ${counted(unpriced, "course")} is not given` : ""}.`;
export const outcomes = "How the posts are filled";
export const outcomeColumns = { outcome: "What is done", posts: "Posts" } as const;
export const posts = "Posts";
export const columns = {
  post: "Post",
  roleLevel: "Role level",
  site: "Site",
  action: "What is done",
  person: "Person",
  short: "Levels short",
  unknown: "Not assessed",
} as const;
export const actions = { fill: "fill", confirm: "fill if confirmed", train: "train", hire: "hire" } as const;
export const locked = (person: string) => `${person} (locked)`;
export const toTrain = "To be trained";
export const confirmEntry = (courses: number) => `confirm the entry of ${counted(courses, "course")} before booking`;
export const trainColumns = { lacks: "Lacks", courses: "Courses", cost: "Cost" } as const;
export const none = "none";
export const andMore = (cost: string) => `${cost} and more`;
export const run = (course: string, offering: string, start: string) => `${course} (${offering}, from ${start})`;
export const toHire = "To hire for";
export const hireColumns = ["Post", "Why", "Filling it costs", "Nearest", "Who lacks"] as const;
export const why = {
  "nothing-asked": "it asks nothing",
  "not-open": "it is open on no day of the period",
  "nobody-allowed": "nobody may have it",
  "too-few-people": "too few people: who may have it is needed elsewhere",
  "better-elsewhere": "who may have it fits better elsewhere",
  "worse-over-time": "who may have it would make the period worse: dearer, or fewer months filled",
} as const;
export const loss = (percent: number, empties: string | undefined) =>
  `${percent}% of the total fit${empties === undefined ? "" : `, and ${empties} is empty`}`;
export const at = (person: string, post: string) => `${person} (at ${post})`;
export const nobody = "nobody";
export const left = (people: readonly string[]) => `Left without a post: ${namesInWords(people, 20)}.`;
export const proposal = (number: number, percent: number, filled: number) =>
  `Proposal ${number}: fits ${percent === 0 ? "as well" : `${percent}% less well`} in all, ${filled} filled`;
export const proposalColumns = ["Post", "Person", "Instead of"] as const;
export const lacks = (skill: string, from: string | undefined, to: string, by: number) =>
  `${skill} (${from === undefined ? "" : `${from} to `}${to}, ${counted(by, "level")})`;
export const notAssessed = (count: number) => `${counted(count, "skill")} not assessed`;
export const decidesNothing = "A proposal that puts evidence in order. It decides about nobody.";
