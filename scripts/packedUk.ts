import { mergedOrder } from "../src/formats/case/mergedOrder.js";
import type { FrameworkData } from "../src/model/framework.js";
import type { PackedFramework } from "../src/uk/unpacked.js";

/** The UK framework as `src/uk/unpacked.ts` reads it. What does not come out as it went in is caught by whoever asks. */
export function packedUk({ skills, roles, titles = [], ...facts }: FrameworkData): PackedFramework {
  return {
    facts,
    skills: skills.map(({ id: _, url: __, ...skill }) => (Object.keys(skill).length === 1 ? skill.name : skill)),
    roles: roles.map(({ id, url: _, levels, ...role }) => {
      const ladders = levels.map(({ needs }) => needs.map(({ skill }) => skill));
      const { order, disagrees } = mergedOrder([...new Set(ladders.flat())], ladders);
      if (disagrees) throw new Error(`The levels of ${id} list their needs in orders that do not agree`);
      return {
        ...role,
        skills: order.join(" "),
        levels: levels.map(({ id: _, needs, ...level }) => ({
          ...level,
          needs: order
            .map((skill) => {
              const need = needs.find((one) => one.skill === skill);
              return need ? (need.level?.[0] ?? "*") : "-";
            })
            .join(""),
        })),
      };
    }),
    titles: titles.map(({ title, means }) => {
      const meanings = means.map(({ match, role, roleLevel }) => `${match} ${roleLevel?.replace("/", " ") ?? role}`);
      return `${title}: ${meanings.join(", ")}`;
    }),
  };
}
