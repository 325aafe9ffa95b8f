import type { Program } from "../solve/Program.js";
import type { Run } from "./courseFacts.js";
import type { LearnerColumns } from "./LearnerColumns.js";

/**
 * The values of a program in which these runs are taken: the columns of the runs, and of the others whatever follows from
 * them. Nothing where that does not meet the program.
 */
export function startFrom(
  program: Program,
  taken: readonly { readonly columns: LearnerColumns; readonly runs: readonly Run[] }[],
): readonly number[] | undefined {
  const values = program.columns.map(() => 0);
  const own = new Set<number>();
  for (const { columns, runs } of taken) {
    for (const run of columns.runs) own.add(columns.column(run));
    for (const run of runs) values[columns.column(run)] = 1;
  }
  const sums = program.rows.map(({ terms }) =>
    terms.reduce((sum, { column, times }) => sum + times * (values[column] ?? 0), 0),
  );
  const uses = program.columns.map((): { row: number; times: number }[] => []);
  for (const [row, { terms }] of program.rows.entries()) {
    for (const { column, times } of terms) uses[column]?.push({ row, times });
  }
  const confirmed = new Set(taken.flatMap(({ columns }) => columns.toConfirm.map(({ column }) => column)));
  const others = [...program.columns.keys()].filter((column) => !own.has(column) && !confirmed.has(column));
  // In the order they were made: what a column follows from was made before it.
  for (const column of others) {
    const { most } = program.columns[column] ?? { most: 0 };
    while ((values[column] ?? 0) < most && uses[column]?.every(allows)) raise(column);
  }
  for (const column of confirmed) if (uses[column]?.some(isLacking)) raise(column);
  return program.isMetBy(values) ? values : undefined;

  function allows({ row, times }: { row: number; times: number }): boolean {
    const { least = -Infinity, most = Infinity } = program.rows[row] ?? {};
    const sum = (sums[row] ?? 0) + times;
    return times > 0 ? sum <= most : sum >= least;
  }

  function isLacking({ row, times }: { row: number; times: number }): boolean {
    return times > 0 && (sums[row] ?? 0) < (program.rows[row]?.least ?? -Infinity);
  }

  function raise(column: number): void {
    values[column] = (values[column] ?? 0) + 1;
    for (const { row, times } of uses[column] ?? []) sums[row] = (sums[row] ?? 0) + times;
  }
}
