import { counted, isOrAre, namesInWords } from "./counted.js";

/** The words of a staffing. */
export const staffingWords = {
  title: (count: number) => `Staffing of ${counted(count, "post")}`,
  verdict: (filled: number, all: number) => `${filled} of ${all} filled`,
  text: (parts: readonly string[], total: number, proof: string) =>
    `${parts.length > 0 ? `${namesInWords(parts)}; ` : ""}total fit ${total}, and ${proof}.`,
  ready: (count: number) => `${count} by somebody ready`,
  unsure: (count: number) => `${count} by somebody ready if what is not assessed is confirmed`,
  trained: (count: number) => `${count} by somebody to be trained`,
  hire: (count: number) => `${count} to hire for`,
  optimal: "no total fit is greater",
  bound: (most: number) => `no total fit is greater than ${most}`,
  givenPeriod: "the months and costs of the period count first",
  period: (from: string, until: string, filled: number, open: number, hired: number, cost: string | undefined) =>
    `From ${from} until ${until} the posts are open for ${counted(open, "month")} in all. Of these, ${filled} ${isOrAre(filled)} filled by somebody who is short of nothing${hired > 0 ? `, in ${counted(hired, "post")} by hiring` : ""}.${cost === undefined ? "" : ` The stated costs add up to ${cost}.`}`,
  monthsProof: (most: number, isProved: boolean) =>
    isProved ? " No more months can be filled." : ` No more than ${most} months can be filled.`,
  costProof: (least: string, isProved: boolean) =>
    isProved ? " It cannot cost less." : ` It cannot cost less than ${least}.`,
  costs: "What it is made of",
  costColumns: { kind: "For", cost: "Cost" },
  costKinds: {
    vacancies: "months not filled",
    salaries: "salaries",
    hires: "hiring",
    courses: "courses",
    backfill: "backfill while on courses",
  },
  place: (post: string, place: number) => `${post}, place ${place}`,
  months: "Months",
  monthColumns: { post: "Post", by: "By", open: "Months open", filled: "Months filled", cost: "Cost" },
  hired: "somebody hired",
  training: (ready: number, all: number, most: number) =>
    `With the courses ${ready} of ${counted(all, "post")} have somebody who is known to be short of nothing, and there cannot be more${ready === most ? "" : ` than ${most}`}.`,
  cost: (cost: string, unpriced: number) =>
    ` The courses cost ${cost}${unpriced > 0 ? `, and the cost of ${counted(unpriced, "course")} is not given` : ""}.`,
  outcomes: "How the posts are filled",
  outcomeColumns: { outcome: "What is done", posts: "Posts" },
  posts: "Posts",
  columns: {
    post: "Post",
    roleLevel: "Role level",
    site: "Site",
    action: "What is done",
    person: "Person",
    short: "Levels short",
    unknown: "Not assessed",
  },
  actions: { fill: "fill", confirm: "fill if confirmed", train: "train", hire: "hire" },
  locked: (person: string) => `${person} (locked)`,
  toTrain: "To be trained",
  confirmEntry: (courses: number) => `confirm the entry of ${counted(courses, "course")} before booking`,
  trainColumns: { lacks: "Lacks", courses: "Courses", cost: "Cost" },
  none: "none",
  andMore: (cost: string) => `${cost} and more`,
  run: (course: string, offering: string, start: string) => `${course} (${offering}, from ${start})`,
  toHire: "To hire for",
  hireColumns: ["Post", "Why", "Filling it costs", "Nearest", "Who lacks"],
  why: {
    "nothing-asked": "it asks nothing",
    "not-open": "it is open on no day of the period",
    "nobody-allowed": "nobody may have it",
    "too-few-people": "too few people: who may have it is needed elsewhere",
    "better-elsewhere": "who may have it fits better elsewhere",
    "worse-over-time": "who may have it would make the period worse: dearer, or fewer months filled",
  },
  loss: (loss: number, empties: string | undefined) =>
    `${loss} of fit${empties === undefined ? "" : `, and ${empties} is empty`}`,
  at: (person: string, post: string) => `${person} (at ${post})`,
  nobody: "nobody",
  left: (people: readonly string[]) => `Left without a post: ${namesInWords(people, 20)}.`,
  proposal: (number: number, less: number, filled: number) =>
    `Proposal ${number}: ${less === 0 ? "the same total fit" : `${less} less in total fit`}, ${filled} filled`,
  proposalColumns: ["Post", "Person", "Instead of"],
  lacks: (skill: string, from: string | undefined, to: string, by: number) =>
    `${skill} (${from === undefined ? "" : `${from} to `}${to}, ${counted(by, "level")})`,
  notAssessed: (count: number) => `${counted(count, "skill")} not assessed`,
  decidesNothing: "A proposal that puts evidence in order. It decides about nobody.",
} as const;
