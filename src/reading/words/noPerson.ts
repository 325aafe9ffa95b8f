import { fold } from "../../values/fold.js";

const sums =
  /^(?:(?:grand|sub|over ?all|team)[- ]?)?(?:totals?|averages?|avg|mean|median|counts?|sum|headcount|minimum|maximum|percentages?|%|std\.? ?dev(?:iation)?|standard deviation)$/;
const sumsOf =
  /^(?:(?:(?:grand|sub|over ?all|team)[- ]?)?(?:totals?|averages?|avg|mean|median|counts?|sum|headcount|number|percentages?|minimum|maximum) ?(?:of |per |for |by |at |level|score|rating|people|persons|staff|employees|headcount|\(|:|=|-)|(?:no\.?|%|#) ?(?:of|at|with) )/;
/** `Total cost`, `Total posts: 4`; `Total quality management` is a name. */
const sumsInWords =
  /^(?:grand )?total (?:costs?|price|fees?|spend|budget|courses|runs|places|days|hours|posts|skills|roles|learners|people|number)(?:$| ?[:=(])/;
const remark =
  /^(?:sources?|notes?|n\.b\.|key|legend|last updated|updated|prepared|produced|exported|generated|printed|copyright|as at|as of)(?: (?:by|on|at|from))?(?:[:=]| \d)/;
const footer =
  /^(?:©|\*|page \d|end of (?:table|list|report|sheet)|(?:last )?updated |prepared by |produced by |exported |generated |sources? )/;

/** Most texts are told apart from all of these by how they begin. */
const mayBe =
  /^(?:grand|sub|over|team|tot|av|mean|med|min|max|count|sum|head|num|no|per|st[ad]|[%#]|sou|n\.b|key|leg|last|upd|pre|pro|exp|gen|pri|cop|as |page|end|©|\*)/i;

/**
 * Why a row of a table of people is about no person, by the text in the column of people: `TOTAL`, `Average`, `Source: HR`.
 * `isAlone`: whether nothing else stands in the row, as in a remark under the table. `undefined` for what may be a person.
 */
export function noPerson(text: string, isAlone: () => boolean): string | undefined {
  const isLong = text.length > 40;
  if ((!isLong && !mayBe.test(text)) || text.length > 2_000) return undefined;
  const folded = fold(text);
  if (sums.test(folded) || sumsOf.test(folded) || sumsInWords.test(folded)) return "a sum of other rows";
  if (remark.test(folded)) return "a remark on the table";
  const isRemark = footer.test(folded) || (isLong && (folded.includes("://") || folded.split(" ").length > 6));
  return isRemark && isAlone() ? "a remark on the table" : undefined;
}
