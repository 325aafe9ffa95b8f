/** `Team B`, `Ward 7`, `Band 6`. */
const numbered =
  /^(?:team|squad|unit|branch|section|group|division|directorate|department|dept|region|hub|cohort|block|table|area|zone|site|grade|band|shift|ward|station|workstream)s? (?:[a-z]|\d{1,3}[a-z]?|[ivx]{1,4})$/i;
/** `Digital services`, `Data team (London)`, `Agency staff`. Words that are surnames too, such as `Branch`, are none of them. */
const ofPlace =
  /(?:^|[ -])(?:teams?|squads?|units?|divisions?|directorates?|departments?|dept|hubs?|services|functions?|programmes?|professions?|constabulary|contractors?|leavers|joiners|starters|secondees|apprentices|(?:agency|bank|permanent|temporary|civilian|support) staff)(?: \([^()]{1,60}\))?$/i;

/** Whether a text that stands alone in its row reads as the heading of the rows below: of a team, a ward, a grade. */
export function isHeading(text: string): boolean {
  return text.length <= 120 && (numbered.test(text) || ofPlace.test(text));
}
