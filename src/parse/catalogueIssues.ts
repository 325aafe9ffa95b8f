import type { Framework } from "../model/framework.js";
import type { JsonPath } from "../model/issue.js";
import type { IssueFacts } from "./describeIssue.js";
import { IdTable } from "./IdTable.js";
import { asDay, asObject, asText, elementsOf, type LooseObject, objectsOf } from "./loose.js";
import { prerequisiteCircles } from "./prerequisiteCircles.js";
import { References } from "./references.js";

interface SiteWindow {
  readonly from: string;
  readonly until: string;
}

/** What is wrong with the ids, levels and dates of a catalogue of courses. */
export function catalogueIssues(framework: Framework, data: unknown): IssueFacts[] {
  const catalogue = asObject(data);
  if (!catalogue) return [];
  const references = new References(framework);
  const { issues } = references;
  const providers = new IdTable("provider", issues);
  const sites = new IdTable("site", issues);
  const courses = new IdTable("course", issues);
  const offerings = new IdTable("offering", issues);
  const resources = new IdTable("resource", issues);
  const rankOf = new Map(framework.levels.map(({ id }, rank) => [id, rank]));
  const windows = new Map<string, SiteWindow>();
  const prerequisites = new Map<string, { readonly at: JsonPath; readonly needs: string[] }>();

  references.framework(asObject(catalogue.framework), ["framework"]);
  for (const [provider, at] of objectsOf(catalogue.providers, ["providers"]))
    providers.give(provider.id, [...at, "id"]);
  for (const [site, at] of objectsOf(catalogue.sites, ["sites"])) checkSite(site, at);
  for (const [course, at] of objectsOf(catalogue.courses, ["courses"])) courses.give(course.id, [...at, "id"]);
  for (const [course, at] of objectsOf(catalogue.courses, ["courses"])) checkCourse(course, at);
  for (const circle of prerequisiteCircles(new Map([...prerequisites].map(([id, { needs }]) => [id, needs])))) {
    const at = prerequisites.get(circle[0] ?? "")?.at ?? [];
    issues.push({ code: "circular-prerequisites", path: [...at, "prerequisites"], courses: circle });
  }
  for (const [offering, at] of objectsOf(catalogue.offerings, ["offerings"])) checkOffering(offering, at);
  for (const [resource, at] of objectsOf(catalogue.resources, ["resources"])) {
    resources.give(resource.id, [...at, "id"]);
    checkTeaches(resource.teaches, [...at, "teaches"]);
  }
  return issues;

  function checkSite(site: LooseObject, at: JsonPath): void {
    sites.give(site.id, [...at, "id"]);
    providers.refer(site.provider, [...at, "provider"]);
    const open = asObject(site.open);
    const [id, from, until] = [asText(site.id), asDay(open?.from), asDay(open?.until)];
    if (from === undefined || until === undefined) return;
    if (until < from) issues.push({ code: "dates-out-of-order", path: [...at, "open"], start: from, end: until });
    else if (id !== undefined) windows.set(id, { from, until });
  }

  function checkCourse(course: LooseObject, at: JsonPath): void {
    providers.refer(course.provider, [...at, "provider"]);
    checkTeaches(course.teaches, [...at, "teaches"]);
    const needs: string[] = [];
    for (const [id, idAt] of elementsOf(course.prerequisites, [...at, "prerequisites"])) {
      if (courses.refer(id, idAt)) needs.push(id);
    }
    if (typeof course.id === "string" && !prerequisites.has(course.id)) prerequisites.set(course.id, { at, needs });
  }

  function checkTeaches(teaches: unknown, at: JsonPath): void {
    for (const [teaching, teachingAt] of objectsOf(teaches, at)) {
      const { from, to } = teaching;
      references.skill(
        teaching.skill,
        [...teachingAt, "skill"],
        [
          [from, [...teachingAt, "from"]],
          [to, [...teachingAt, "to"]],
        ],
      );
      const [start, end] = [rankOf.get(from as string), rankOf.get(to as string)]; // Anything but text is simply not found.
      if (start !== undefined && end !== undefined && end <= start) {
        issues.push({ code: "level-order", path: teachingAt, from: String(from), to: String(to) });
      }
    }
  }

  function checkOffering(offering: LooseObject, at: JsonPath): void {
    offerings.give(offering.id, [...at, "id"]);
    courses.refer(offering.course, [...at, "course"]);
    const site = offering.site;
    const siteKnown = sites.refer(site, [...at, "site"]);
    const { minimum, capacity } = offering;
    if (typeof minimum === "number" && typeof capacity === "number" && minimum > capacity)
      issues.push({ code: "minimum-above-places", path: [...at, "minimum"], minimum, places: capacity });
    const [start, end] = [asDay(offering.start), asDay(offering.end)];
    if (start === undefined || end === undefined) return;
    if (end < start) issues.push({ code: "dates-out-of-order", path: at, start, end });
    const open = siteKnown ? windows.get(site) : undefined;
    if (siteKnown && open && (start < open.from || end > open.until)) {
      issues.push({ code: "outside-site-window", path: at, site, open, start, end });
    }
  }
}
