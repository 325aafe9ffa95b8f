import type { Money } from "../../model/money.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import type { CatalogueNoteCode, CourseDraft } from "./CatalogueDraft.js";

/**
 * What courses cost, by course, all in one currency, as plans add costs up: the one given, or the one that most costs name. A
 * cost without a currency is in that one; a cost in another is left out, with a note.
 */
export function settleCosts(
  courses: readonly CourseDraft[],
  currency: string | undefined,
  notes: TableNotes<CatalogueNoteCode>,
): ReadonlyMap<string, Money> {
  const times = new Map<string, number>();
  for (const { facts } of courses) {
    const named = facts.cost?.currency;
    if (named !== undefined) times.set(named, (times.get(named) ?? 0) + 1);
  }
  const [mostNamed] = [...times].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const usual = currency ?? mostNamed;
  const costs = new Map<string, Money>();
  for (const { id, facts, where } of courses) {
    const { cost } = facts;
    if (cost === undefined) continue;
    const { amount } = cost;
    if (usual !== undefined && (amount === 0 || (cost.currency ?? usual) === usual)) {
      if (cost.currency === undefined && currency === undefined && amount > 0) {
        const message = `no currency is named for ${amount}; it is taken as ${usual}, as other costs are`;
        notes.add("currency-not-named", message, where());
      }
      costs.set(id, { amount, currency: usual });
    } else if (usual !== undefined) {
      const message = `${amount} ${cost.currency} is another currency than ${usual}, and plans add costs up; the course is kept without a cost`;
      notes.add("other-currency", message, where());
    } else if (amount === 0) {
      notes.add(
        "currency-not-named",
        "no cost names a currency; free is 0 GBP unless the option currency says another",
        where(),
      );
      costs.set(id, { amount, currency: "GBP" });
    } else {
      const message = `no currency is named for ${amount}; the course is kept without a cost: name it with the option currency (--currency)`;
      notes.add("currency-not-named", message, where());
    }
  }
  return costs;
}
