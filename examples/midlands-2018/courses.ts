/**
 * The courses. FACTS are the titles, who gave them and the year in which a title was seen; the README says where.
 * ILLUSTRATIVE, so made up here, are what a course teaches in the words of the framework, its runs with their dates and
 * places, and each length that is not marked as known.
 */
import type { Teaching } from "ddat-skills";
import type { UkIds } from "ddat-skills/uk";

/** A course by its real title, and the year in which the title was seen. */
export interface TitleSeen {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly seen: string;
  readonly days: number;
  /** Whether the length is known, or made up. */
  readonly lengthIsKnown: boolean;
  readonly teaches: readonly Teaching<UkIds>[];
  /** First and last days of its runs, made up, by site, with the places kept for the region. */
  readonly runs: readonly (readonly [site: string, start: string, end: string, places: number])[];
}

/** ILLUSTRATIVE: nobody has said which skills, at which levels, these courses taught. */
export const teaching = (
  to: UkIds["level"],
  skills: readonly UkIds["skill"][],
  from?: UkIds["level"],
): readonly Teaching<UkIds>[] => skills.map((skill) => ({ skill, ...(from && { from }), to }));

export const titlesSeen: readonly TitleSeen[] = [
  {
    id: "awareness",
    title: "Digital and agile awareness",
    provider: "gds-academy",
    seen: "2019",
    days: 1,
    lengthIsKnown: false,
    teaches: teaching("awareness", [
      "adapting-to-delivery-methodologies",
      "agile-and-lean-practices",
      "agile-research-practices",
      "applying-user-centred-insights",
      "life-cycle-management",
      "team-dynamics-and-collaboration",
      "user-focus",
    ]),
    runs: [
      ["manchester", "2018-10-10", "2018-10-10", 6],
      ["leeds", "2018-11-14", "2018-11-14", 6],
      ["birmingham", "2018-10-09", "2018-10-09", 16],
    ],
  },
  {
    id: "foundation",
    title: "Digital and agile foundation",
    provider: "gds-academy",
    seen: "2018",
    days: 10, // The length of its forerunner at the Department for Work and Pensions.
    lengthIsKnown: false,
    teaches: [
      ...teaching(
        "working",
        [
          "adapting-to-delivery-methodologies",
          "agile-and-lean-practices",
          "agile-research-practices",
          "life-cycle-management",
          "stakeholder-relationship-management",
          "team-dynamics-and-collaboration",
          "user-focus",
        ],
        "awareness",
      ),
      ...teaching("working", ["agile-working-content-design", "maintaining-delivery-momentum"]),
      ...teaching("awareness", ["applying-user-centred-insights", "managing-product-outcomes", "product-leadership"]),
    ],
    runs: [
      ["leeds", "2018-10-15", "2018-10-26", 4],
      ["london", "2018-11-05", "2018-11-16", 4],
      ["manchester", "2018-11-19", "2018-11-30", 4],
      ["newcastle", "2018-12-03", "2018-12-14", 4],
      ["birmingham", "2018-10-15", "2018-10-26", 8],
      ["birmingham", "2018-11-19", "2018-11-30", 8],
    ],
  },
  {
    id: "leaders",
    title: "Hands-on agile for leaders",
    provider: "gds-academy",
    seen: "2017",
    days: 3,
    lengthIsKnown: true,
    teaches: [
      ...teaching("working", ["product-leadership", "strategic-ownership", "creating-value-for-money"], "awareness"),
      ...teaching("practitioner", ["agile-and-lean-practices", "maintaining-delivery-momentum"], "working"),
    ],
    runs: [
      ["leeds", "2018-11-06", "2018-11-08", 3],
      ["london", "2018-11-27", "2018-11-29", 3],
      ["birmingham", "2018-11-06", "2018-11-08", 8],
    ],
  },
  {
    id: "teams",
    title: "Agile for teams",
    provider: "gds-academy",
    seen: "2019",
    days: 3,
    lengthIsKnown: false,
    teaches: [
      ...teaching("working", ["making-a-process-work"]),
      ...teaching("working", ["team-dynamics-and-collaboration", "managing-product-outcomes"], "awareness"),
      ...teaching("practitioner", ["planning"], "awareness"),
      ...teaching("practitioner", ["adapting-to-delivery-methodologies", "agile-working-content-design"], "working"),
    ],
    runs: [
      ["manchester", "2018-11-12", "2018-11-14", 3],
      ["newcastle", "2018-11-27", "2018-11-29", 3],
      ["birmingham", "2018-12-04", "2018-12-06", 12],
    ],
  },
  {
    id: "user-centred-design",
    title: "User centred design training",
    provider: "gds-design",
    seen: "undated",
    days: 3,
    lengthIsKnown: true,
    teaches: [
      ...teaching(
        "working",
        [
          "accessibility",
          "applying-user-centred-insights",
          "content-concepts-and-prototyping",
          "designing-for-everyone",
          "evidence-based-design",
          "inclusive-research",
          "iterative-design",
          "prototyping",
          "user-centred-content-design",
          "user-centred-practice-and-advocacy",
          "user-experience-analysis",
          "user-focus-content-design",
          "user-research-methods",
        ],
        "awareness",
      ),
    ],
    runs: [
      ["london", "2018-10-30", "2018-11-01", 5],
      ["london", "2018-12-04", "2018-12-06", 5],
      ["birmingham", "2018-10-30", "2018-11-01", 10],
      ["birmingham", "2018-12-11", "2018-12-13", 10],
    ],
  },
  {
    id: "data-science-accelerator",
    title: "Data Science Accelerator",
    provider: "ons",
    seen: "2017",
    days: 12,
    lengthIsKnown: true,
    teaches: teaching(
      "working",
      [
        "applied-maths-statistics-and-scientific-practices",
        "data-science-innovation",
        "delivering-business-impact",
        "programming-and-build-data-science",
      ],
      "awareness",
    ),
    runs: [
      ["sheffield", "2018-09-28", "2018-12-14", 2],
      ["london", "2018-10-05", "2018-12-21", 2],
    ],
  },
  {
    id: "data-visualisation-accelerator",
    title: "Data Visualisation Accelerator",
    provider: "ons",
    seen: "undated",
    days: 12,
    lengthIsKnown: true,
    teaches: teaching("working", ["communicating-analysis-and-insight", "data-visualisation"], "awareness"),
    runs: [["newport", "2018-10-01", "2018-12-17", 3]],
  },
  {
    id: "school-of-code",
    title: "School of Code bootcamp",
    provider: "school-of-code",
    seen: "2018",
    days: 80,
    lengthIsKnown: true,
    teaches: [
      ...teaching("working", ["modern-development-standards", "programming-and-build-software-engineering"]),
      ...teaching("working", ["programming-and-build-frontend-developer", "prototyping"]),
      ...teaching("awareness", ["systems-design", "systems-integration", "service-support"]),
    ],
    runs: [["digbeth", "2018-10-01", "2019-01-18", 6]],
  },
];
