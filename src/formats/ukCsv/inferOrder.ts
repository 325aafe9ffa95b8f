/**
 * Words of seniority in the names of UK role levels, lowest first. The order is the one of most ladders that the official
 * site prints; `lead` and `principal` change places between roles.
 */
const seniority = [
  /\b(apprentice|trainee)\b/iu,
  /\bassociate\b/iu,
  /\bjunior\b/iu,
  undefined, // A name without any such word.
  /\b(senior|major)\b/iu,
  /\blead\b/iu,
  /\bprincipal\b/iu,
  /\b(head|chief)\b/iu,
];

const plain = seniority.indexOf(undefined);

function seniorityOf(name: string): number {
  const place = seniority.findLastIndex((word) => word?.test(name));
  return place === -1 ? plain : place;
}

/**
 * Role levels from junior to senior as far as can be told without being told: by the words in their names, then by how
 * many rungs they need, then a technical level before its management sibling, then by the order of the file.
 */
export function inferOrder<Level extends { readonly name: string; readonly track?: string; readonly rungs: number }>(
  levels: readonly Level[],
): Level[] {
  const tracked = ({ track }: Level) => (track === undefined ? 0 : 1);
  const stem = (level: Level) => seniorityOf(level.name);
  return [...levels].sort((a, b) => stem(a) - stem(b) || tracked(a) - tracked(b) || a.rungs - b.rungs);
}
