import { fold } from "../../values/fold.js";
import { columnNames } from "../tables/columnNames.js";

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

const heading =
  /^(?:(?:foot)?notes?|key|legend|sources?|comments?|official(?:[- ]sensitive)?(?:[ :-].*)?|confidential|restricted|(?:contacts?|queries|version|status|classification|prices|disclaimer)(?: [a-z]+)?:.*|(?:all )?(?:prices|costs|fees|dates|places) (?:are|is|exclude|include|may|will|can|shown|correct)\b.*)$/i;

/**
 * Why a row of a list of things is about none of them, such as a course, a post or a skill: what {@link noPerson} says, or a
 * heading or a remark that stands alone. `undefined` for what may be one.
 */
export function noEntry(text: string, isAlone: () => boolean): string | undefined {
  const why = noPerson(text, isAlone);
  if (why !== undefined || text.length > 2_000) return why;
  return heading.test(text) && isAlone() ? "a remark on the table" : undefined;
}

const nobody =
  /^(?:\(?blank\)?|n\/a|tbc|tba|unknown|not known|none|nobody|no one|unassigned|unfilled|vacan(?:t|cy)(?: post| position)?(?: \d+)?)$/i;
/** `Digital Total`, as pivot tables have it. */
const sumAtEnd = /^sub-?total |\S[ -](?:sub-?)?totals?$/i;
/** `Notes`, `OFFICIAL-SENSITIVE`, `1. Self-assessed`, `Contact: HR`, `Signed off by Pat`. */
const under =
  /^(?:\(?\d{1,2}[.)] |\(?[a-z]\) |(?:foot)?notes?$|key$|legend$|sources?$|comments?$|official(?:[- ]sensitive)?(?:$|[ :-])|(?:top )?secret$|confidential$|restricted$|(?:contacts?|queries|questions|authors?|owners?|version|date|status|classification|scale|levels?|ratings?|guidance|caveats?|disclaimer|author|completed|signed|report)(?: [a-z]+)?: ?|(?:signed|signed off|approved|completed|compiled|created|extracted|downloaded|reviewed|checked|published|maintained|owned|correct|valid|accurate|data|report|report run) (?:by|on|at|from|as|to|of|for|run) )/i;

/** Names of the column itself, where a table has its header again. */
const headers: ReadonlySet<string> = new Set([...columnNames.person, ...columnNames.id, "forename", "surname"]);

/**
 * Why a text in the column of names is nobody's: `Vacant`, `n/a`, `(blank)`, `Name`; or, where it stands alone, a remark under the
 * table, such as one that is numbered or a sentence. `undefined` for what may be a name.
 */
export function noName(text: string, isAlone: () => boolean): string | undefined {
  if (text.length > 2_000) return undefined;
  if (nobody.test(text)) return "nobody's name";
  if (text.length < 25 && headers.has(text.toLowerCase())) return "the name of the column";
  if (sumAtEnd.test(text)) return "a sum of other rows";
  return (under.test(text) || isSentence(text)) && isAlone() ? "a remark on the table" : undefined;
}

/** Most words of a name begin with a capital letter, unlike those of `Levels are self assessed`. */
function isSentence(text: string): boolean {
  if (!/^\p{Lu}.* \p{Ll}/u.test(text)) return false;
  const words = text.split(" ").filter((word) => /^\p{L}/u.test(word));
  return words.length > 2 && 2 * words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length;
}
