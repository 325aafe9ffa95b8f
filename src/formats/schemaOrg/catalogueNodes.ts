import type { Catalogue } from "../../model/catalogue.js";
import type { Course } from "../../model/course.js";
import type { Offering } from "../../model/offering.js";
import type {
  SchemaOrgCourse,
  SchemaOrgCourseInstance,
  SchemaOrgOrganization,
  SchemaOrgReference,
} from "./schemaOrgGraph.js";

const modes = { classroom: "onsite", online: "online", blended: "blended" } as const;

/** The providers of a catalogue, and its courses each with its runs. */
export function catalogueNodes(
  { providers, sites = [], courses, offerings = [] }: Catalogue,
  of: (kind: string, ...ids: readonly string[]) => SchemaOrgReference,
): readonly (SchemaOrgOrganization | SchemaOrgCourse)[] {
  const places = new Map(sites.map((site) => [site.id, site]));
  const runs = new Map<string, Offering[]>();
  for (const offering of offerings) {
    const present = runs.get(offering.course);
    if (present) present.push(offering);
    else runs.set(offering.course, [offering]);
  }
  return [
    ...providers.map(
      ({ id, name, url }): SchemaOrgOrganization => ({
        "@type": "Organization",
        ...of("provider", id),
        name,
        ...(url !== undefined && { url }),
      }),
    ),
    ...courses.map(courseNode),
  ];

  function courseNode(course: Course): SchemaOrgCourse {
    const { id, title, provider, teaches, prerequisites = [], duration, cost, url } = course;
    const required = teaches.flatMap(({ skill, from }) => (from === undefined ? [] : [of("skill", skill, from)]));
    const instances = (runs.get(id) ?? []).map((offering) => instanceOf(course, offering));
    return {
      "@type": "Course",
      ...of("course", id),
      name: title,
      courseCode: id,
      ...(url !== undefined && { url }),
      provider: of("provider", provider),
      teaches: teaches.map(({ skill, to }) => of("skill", skill, to)),
      ...(required.length > 0 && { competencyRequired: required }),
      ...(prerequisites.length > 0 && { coursePrerequisites: prerequisites.map((first) => of("course", first)) }),
      ...(duration !== undefined && { timeRequired: duration }),
      ...(cost && { offers: { "@type": "Offer", price: cost.amount, priceCurrency: cost.currency } }),
      ...(instances.length > 0 && { hasCourseInstance: instances }),
    };
  }

  function instanceOf(course: Course, { id, site, mode, start, end, capacity }: Offering): SchemaOrgCourseInstance {
    const place = site === undefined ? undefined : places.get(site);
    const how = mode ?? course.mode;
    return {
      "@type": "CourseInstance",
      ...of("offering", id),
      ...(how && { courseMode: modes[how] }),
      ...(course.duration !== undefined && { courseWorkload: course.duration }),
      startDate: start,
      endDate: end,
      ...(capacity !== undefined && { maximumAttendeeCapacity: capacity }),
      ...(place && {
        location: { "@type": "Place", name: place.name, ...(place.place !== undefined && { address: place.place }) },
      }),
    };
  }
}
