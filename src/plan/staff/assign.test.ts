import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Assigned, assign } from "./assign.js";
import { bestAssignments } from "./bestAssignments.js";
import { costOfFilling } from "./costOfFilling.js";
import { firstOfTheBest } from "./firstOfTheBest.js";
import { joinLayers } from "./joinLayers.js";
import { keepBestColumns } from "./keepBestColumns.js";
import { compareTotals, type PairValues, pairValue, totalOf } from "./PairValues.js";

const layers = 3;

/** Up to five rows and five columns; values so small that there are ties, a third of the pairs not allowed. */
const problems: fc.Arbitrary<PairValues> = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3 }))
  .chain(([rows, columns, most]) =>
    fc
      .array(
        fc.array(fc.tuple(fc.nat(2), fc.nat(most), fc.nat(2), fc.integer({ min: -2, max: 0 })), {
          minLength: columns,
          maxLength: columns,
        }),
        { minLength: rows, maxLength: rows },
      )
      .chain((cells) =>
        fc.boolean().map((areAlike) => {
          const different = cells.map((row) => [
            Float64Array.from(row, ([bar, first]) => (bar === 0 ? Number.NaN : first)),
            Float64Array.from(row, ([, , second]) => second),
            Float64Array.from(row, ([, , , third]) => third),
          ]);
          return { columns, layers, rows: areAlike ? different.map(() => different[0] ?? []) : different };
        }),
      ),
  );

/** Every assignment there is. */
function everyAssignment(values: PairValues): number[][] {
  const free = new Set(Array.from({ length: values.columns }, (_, column) => column));
  const all: number[][] = [];
  const columnOf: number[] = [];
  const from = (row: number): void => {
    if (row === values.rows.length) {
      all.push([...columnOf]);
      return;
    }
    for (const column of [...free, -1]) {
      if (column >= 0 && Number.isNaN(pairValue(values, row, 0, column))) continue;
      free.delete(column);
      columnOf.push(column);
      from(row + 1);
      columnOf.pop();
      if (column >= 0) free.add(column);
    }
  };
  from(0);
  return all;
}

/** An assignment as one text that sorts as `firstOfTheBest` does: lower columns first, none last. */
const key = (columnOf: Iterable<number>) => Array.from(columnOf, (column) => (column < 0 ? "~" : column)).join();

function ranked(values: PairValues) {
  return everyAssignment(values)
    .map((columnOf) => ({ columnOf, total: totalOf(values, columnOf) }))
    .sort((a, b) => compareTotals(b.total, a.total) || (key(a.columnOf) < key(b.columnOf) ? -1 : 1));
}

function proveByPrices(values: PairValues, { columnOf, rowOf, rowPrices, columnPrices, total }: Assigned): void {
  const price = (prices: readonly Float64Array[], at: number) => prices.map((layer) => layer[at] ?? Number.NaN);
  const nothing = new Array<number>(layers).fill(0);
  const all = [...nothing];
  for (let row = 0; row < values.rows.length; row++) {
    const ofRow = price(rowPrices, row);
    expect(compareTotals(ofRow, nothing)).toBeGreaterThanOrEqual(0);
    if (columnOf[row] === -1) expect(compareTotals(ofRow, nothing)).toBe(0);
    for (let column = 0; column < values.columns; column++) {
      if (Number.isNaN(pairValue(values, row, 0, column))) {
        expect(columnOf[row]).not.toBe(column);
        continue;
      }
      const ofColumn = price(columnPrices, column);
      const together = ofRow.map((one, layer) => one + (ofColumn[layer] ?? 0) - pairValue(values, row, layer, column));
      expect(compareTotals(together, nothing)).toBeGreaterThanOrEqual(0);
      if (columnOf[row] === column) {
        expect(compareTotals(together, nothing)).toBe(0);
        expect(rowOf[column]).toBe(row);
      }
    }
    for (const [layer, one] of ofRow.entries()) all[layer] = (all[layer] ?? 0) + one;
  }
  for (let column = 0; column < values.columns; column++) {
    const ofColumn = price(columnPrices, column);
    expect(compareTotals(ofColumn, nothing)).toBeGreaterThanOrEqual(0);
    if (rowOf[column] === -1) expect(compareTotals(ofColumn, nothing)).toBe(0);
    for (const [layer, one] of ofColumn.entries()) all[layer] = (all[layer] ?? 0) + one;
  }
  expect(compareTotals(all, total)).toBe(0);
}

test("it is the first of the best of all assignments, and the prices prove it", () => {
  fc.assert(
    fc.property(problems, (values) => {
      const assigned = assign(values);
      if (!assigned) throw new Error("Nothing restricts it");
      proveByPrices(values, assigned);
      const [best] = ranked(values);
      firstOfTheBest(values, assigned);
      proveByPrices(values, assigned);
      expect([...assigned.columnOf]).toEqual(best?.columnOf);
    }),
    { numRuns: 1_500 },
  );
});

test("the next best come in the order of what they gain, each once, down to the last", () => {
  fc.assert(
    fc.property(problems, (values) => {
      const assigned = assign(values);
      if (!assigned) throw new Error("Nothing restricts it");
      const all = ranked(values).slice(0, 60);
      const found: { columnOf: number[]; total: readonly number[] }[] = [];
      for (const { columnOf, total } of bestAssignments(values, assigned)) {
        found.push({ columnOf: [...columnOf], total });
        if (found.length === all.length) break;
      }
      expect(found.map(({ total }) => total.map((sum) => sum + 0))).toEqual(all.map(({ total }) => total));
      expect(new Set(found.map(({ columnOf }) => key(columnOf))).size).toBe(all.length);
      for (const { columnOf, total } of found) expect(compareTotals(totalOf(values, columnOf), total)).toBe(0);
    }),
    { numRuns: 400 },
  );
});

test("to fill a row that is left out costs what the best assignment that fills it falls short by", () => {
  fc.assert(
    fc.property(problems, (values) => {
      const assigned = assign(values);
      if (!assigned) throw new Error("Nothing restricts it");
      const all = ranked(values);
      for (const [row, column] of assigned.columnOf.entries()) {
        if (column !== -1) continue;
        const best = all.find(({ columnOf }) => columnOf[row] !== -1);
        const cost = costOfFilling(values, assigned, row);
        expect(cost === undefined).toBe(best === undefined);
        if (!cost || !best) continue;
        expect(
          compareTotals(
            assigned.total.map((sum, layer) => sum - (cost.cost[layer] ?? 0)),
            best.total,
          ),
        ).toBe(0);
        if (cost.emptied !== undefined) expect(assigned.columnOf[cost.emptied]).not.toBe(-1);
      }
    }),
    { numRuns: 600 },
  );
});

test("neither fewer layers nor fewer columns change what is best, or second best", () => {
  fc.assert(
    fc.property(problems, fc.nat(2), (values, more) => {
      const all = ranked(values);
      const { values: joined, unpack } = joinLayers(values);
      const { values: few, columns } = keepBestColumns(joined, values.rows.length + more);
      const assigned = assign(few);
      if (!assigned) throw new Error("Nothing restricts it");
      firstOfTheBest(few, assigned);
      expect(Array.from(assigned.columnOf, (column) => (column < 0 ? -1 : columns[column]))).toEqual(all[0]?.columnOf);
      const found: number[][] = [];
      for (const { total } of bestAssignments(few, assigned)) {
        found.push(unpack(total));
        if (found.length > more) break;
      }
      expect(found).toEqual(all.slice(0, more + 1).map(({ total }) => total.map((sum) => sum + 0)));
    }),
    { numRuns: 600 },
  );
});
