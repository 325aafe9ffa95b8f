import { uk } from "ddat-skills/uk";
import { familyName, roleName, stepInWords } from "./names.js";
import { columns, counted, note, type Part, paragraph, type Section } from "./parts.js";
import { people } from "./people.js";
import { hub } from "./posts.js";
import { type Report, threshold } from "./report.js";

type StaffedPost = Report["staffing"]["posts"][number];
type EmptyPost = Extract<StaffedPost, { action: "hire" }>;

/** What can be proposed for a post, the least work first. */
const proposals = ["Ready", "Ready if confirmed", "After courses", "Not by a course", "To hire"] as const;

function proposalFor(post: StaffedPost): (typeof proposals)[number] {
  if (post.action === "hire") return "To hire";
  if (post.action === "fill") return post.ifConfirmed ? "Ready if confirmed" : "Ready";
  return post.training ? "After courses" : "Not by a course";
}

const count = (staffed: readonly StaffedPost[]) =>
  proposals.map((proposal) => staffed.filter((post) => proposalFor(post) === proposal).length);

export function storyOfHub({ staffing }: Report): Section {
  const families = uk.roleFamilies.flatMap(({ name }) => {
    const staffed = staffing.posts.filter(({ roleLevel }) => roleLevel !== undefined && familyName(roleLevel) === name);
    return staffed.length > 0 ? [{ label: name, values: count(staffed), posts: staffed.length }] : [];
  });
  const { value: ready = 0, bound: readyBound } = staffing.bound.find(({ of }) => of === "ready") ?? {};
  return {
    id: "hub",
    heading: "Who fills the 100 posts of the courts’ digital hub?",
    parts: [
      paragraph(
        `Of ${people.length} people ${staffing.filled} are proposed for the ${hub.posts.length} posts of the ${hub.name}, one person a post. ${ready} posts have somebody who is known to be short of nothing, now or after courses that can be reached from home${ready === readyBound ? ", and it is proved that there cannot be more" : ""}. Who has which post and who learns what was decided together.`,
      ),
      paragraph(
        `Nobody is proposed who is known to cover less than ${threshold * 100}% of a post. “Ready if confirmed” is short of nothing that is known, but not all of it has been assessed. “Not by a course” is somebody near, whom no course here brings all the way.`,
      ),
      { kind: "bars", caption: "Posts by role family and what is proposed", series: proposals, rows: families },
      {
        kind: "table",
        caption: "The same in numbers",
        columns: columns("Role family", "#Posts", ...proposals.map((proposal) => `#${proposal}`)),
        rows: [
          ...families.map(({ label, posts, values }) => [label, String(posts), ...values.map(String)]),
          ["All", String(hub.posts.length), ...count(staffing.posts).map(String)],
        ],
        hasTotal: true,
      },
      ...hires(staffing.posts.flatMap((post) => (post.action === "hire" ? [post] : []))),
      note(
        "“Up to 100” roles in Birmingham is what was announced. Which roles they were, and everybody named here, is made up. A proposal puts evidence in order; it decides about nobody.",
      ),
    ],
  };
}

/** Posts of one role level share a row: the same people are near to all of them. */
function hires(empty: readonly EmptyPost[]): Part[] {
  if (empty.length === 0) return [];
  const alike = new Map<string, EmptyPost[]>();
  for (const post of empty) {
    const { roleLevel = "" } = post; // All posts of the hub have one.
    alike.set(roleLevel, [...(alike.get(roleLevel) ?? []), post]);
  }
  return [
    {
      kind: "table",
      caption: `${counted(empty.length, "post")} to hire for, and who is nearest`,
      columns: columns("Role level", "#Posts", "Why nobody", "Nearest", "Who is short of"),
      rows: [...alike.values()].flatMap((group) => group.slice(0, 1).map((post) => hireRow(post, group.length))),
    },
  ];
}

function hireRow({ roleLevel, why, nearest }: EmptyPost, posts: number): string[] {
  const reasons = {
    "nothing-asked": "The role asks nothing",
    "nobody-allowed": "Nobody covers enough",
    "too-few-people": "Too few cover enough",
    "better-elsewhere": "Those near serve better elsewhere",
    "not-open": "Not open yet",
    "worse-over-time": "Those near would cost more",
  } as const;
  const elsewhere = nearest?.fills === undefined ? "" : `, who is proposed for ${nearest.fills}`;
  const short = nearest?.lacking.map(({ skill, has, level }) => stepInWords(skill, has, level)) ?? [];
  const unknown = nearest?.toConfirm.length ? [`${nearest.toConfirm.length} not assessed`] : [];
  return [
    roleLevel === undefined ? "" : roleName(roleLevel),
    String(posts),
    reasons[why],
    nearest ? `${nearest.person}${elsewhere}` : "Nobody",
    [...short, ...unknown].join("; "),
  ];
}
