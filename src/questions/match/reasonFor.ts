import { findSkill } from "../../framework/findSkill.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Gap, Standing } from "../gap/gap.js";
import { standingsThatCount } from "../gap/standingsThatCount.js";

const named = 2;

/** A match in one sentence, made of its standings that count: what is met, what is most short, what nobody knows. */
export function reasonFor<Ids extends FrameworkIds>(framework: Framework<Ids>, { standings }: Gap<Ids>): string {
  const counting = standingsThatCount(standings);
  const of = (...statuses: Standing["status"][]) => counting.filter(({ status }) => statuses.includes(status));
  const met = of("exceeded", "met");
  const short = of("partial", "unmet");
  const unknown = of("unassessed");
  const parts = [`Meets ${met.length} of ${counting.length === 1 ? "1 need" : `${counting.length} needs`}`];
  if (short.length > 0) {
    const most = [...short].sort((a, b) => rungsShort(b) - rungsShort(a)).slice(0, named);
    const names = most.map((standing) => {
      const by = rungsShort(standing);
      return `${findSkill(framework, standing.skill).name} by ${by === 1 ? "1 level" : `${by} levels`}`;
    });
    parts.push(
      `${short.length} ${short.length === 1 ? "is" : "are"} short, ${short.length > named ? "most of all " : ""}${names.join(" and ")}`,
    );
  }
  if (unknown.length > 0) parts.push(`${unknown.length} ${unknown.length === 1 ? "is" : "are"} not assessed`);
  return `${parts.join("; ")}.`;
}

function rungsShort(standing: Standing): number {
  return standing.status === "partial" || standing.status === "unmet" ? standing.by : 0;
}
