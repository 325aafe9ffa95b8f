import type { FrameworkData } from "../../model/framework.js";
import { LevelWords } from "../../reading/words/LevelWords.js";
import { type Named, Names } from "../../reading/words/Names.js";

/** What sheets call things: by name, as people want to read it, and by id wherever a reader would take the name for another. */
export class FrameworkReferences {
  readonly level: (id: string) => string;
  readonly skill: (id: string) => string;
  readonly group: (id: string) => string;
  readonly grade: (id: string) => string;
  readonly family: (id: string) => string;
  readonly role: (id: string) => string;
  readonly roleLevel: (id: string) => string;

  constructor({ levels, skills, skillGroups = [], grades = [], roleFamilies, roles }: FrameworkData) {
    const words = new LevelWords(levels);
    const texts = new Map(
      levels.map(({ id, name }) => {
        const { level, isRead } = words.read(name);
        return [id, level === id && !isRead ? name : id];
      }),
    );
    this.level = (id) => texts.get(id) ?? id;
    this.skill = referring(skills);
    this.group = referring(skillGroups);
    this.grade = referring(grades);
    this.family = referring(roleFamilies);
    this.role = referring(roles);
    this.roleLevel = referring(roles.flatMap(({ levels: ladder }) => ladder));
  }
}

function referring(things: readonly Named[]): (id: string) => string {
  const names = new Names(things);
  const texts = new Map(
    things.map(({ id, name }) => {
      const [meant, other] = names.meant(name);
      const isKept = name === name.replace(/\s+/gu, " ").trim();
      return [id, isKept && meant?.id === id && other === undefined ? name : id];
    }),
  );
  return (id) => texts.get(id) ?? id;
}
