import type { Highs } from "highs";
import { ExactBound, roundedUp } from "./ExactBound.js";
import { modelData } from "./modelData.js";
import type { Program, Term } from "./Program.js";

/**
 * Columns that are 0 in all that comes to at most so much, by what they cost in the relaxation, reckoned without rounding. What
 * is solved next, among what is as good, need not look at them: often nine in ten.
 */
export function settledAtNothing(highs: Highs, program: Program, minimise: readonly Term[], value: number): number[] {
  return highs.withModel((model) => {
    model.options.set({ output_flag: false, random_seed: 0 });
    const { integrality: _, ...data } = modelData(program, minimise);
    model.passModel(data);
    const { modelStatus } = model.run();
    if (modelStatus !== highs.constants.modelStatus.optimal) return [];
    const box = {
      least: new Int32Array(program.columns.length),
      most: Int32Array.from(program.columns, ({ most }) => Math.floor(most)),
    };
    const { reduced, parts } = new ExactBound(program, minimise).of(box, model.getSolution().rowDual);
    const most = BigInt(value);
    return reduced.flatMap((price, column) => (price > 0n && roundedUp(parts + price) > most ? [column] : []));
  });
}
