import type { Money } from "../../model/money.js";
import type { TableNote } from "../../reading/notes/TableNote.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import type { WrittenMoney } from "../../values/moneyIn.js";
import type { CatalogueDraft, CatalogueNoteCode } from "./CatalogueDraft.js";

/** What an amount of a table is as money; nothing, with a note, where it cannot be added up with the others. `of` has it. */
export type Settled = (
  amount: WrittenMoney | undefined,
  of: "the course" | "the run",
  said: { where(): TableNote["where"] },
) => Money | undefined;

/**
 * What courses and runs cost, all in one currency, as plans add costs up: the one given, or the one that most costs name. A
 * cost without a currency is in that one; a cost in another is left out, with a note.
 */
export function settleCosts(
  { courses, runs }: Pick<CatalogueDraft, "courses" | "runs">,
  currency: string | undefined,
  notes: TableNotes<CatalogueNoteCode>,
): Settled {
  const times = new Map<string, number>();
  const count = (named: string | undefined) => named !== undefined && times.set(named, (times.get(named) ?? 0) + 1);
  for (const { facts } of courses.values()) count(facts.cost?.currency);
  for (const { facts } of runs) for (const cost of [facts.cost, facts.fixedCost]) count(cost?.currency);
  const [mostNamed] = [...times].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const usual = currency ?? mostNamed;
  const amounts = new Map<number, Money>();
  /** Most courses of a long list cost what others do. */
  const inUsual = (amount: number, of: string): Money => {
    let money = amounts.get(amount);
    if (money === undefined) {
      money = Object.freeze({ amount, currency: of });
      amounts.set(amount, money);
    }
    return money;
  };
  return (cost, of, said) => {
    if (cost === undefined) return undefined;
    const { amount } = cost;
    if (usual !== undefined && (amount === 0 || (cost.currency ?? usual) === usual)) {
      if (cost.currency === undefined && currency === undefined && amount > 0) {
        const message = `no currency is named for ${amount}; it is taken as ${usual}, as other costs are`;
        notes.add("currency-not-named", message, said.where());
      }
      return inUsual(amount, usual);
    }
    if (usual !== undefined) {
      const message = `${amount} ${cost.currency} is another currency than ${usual}, and plans add costs up; ${of} is kept without a cost`;
      notes.add("other-currency", message, said.where());
      return undefined;
    }
    if (amount === 0) {
      notes.add(
        "currency-not-named",
        "no cost names a currency; free is 0 GBP unless the option currency says another",
        said.where(),
      );
      return Object.freeze({ amount, currency: "GBP" });
    }
    const message = `no currency is named for ${amount}; ${of} is kept without a cost: name it with the option currency (--currency)`;
    notes.add("currency-not-named", message, said.where());
    return undefined;
  };
}
