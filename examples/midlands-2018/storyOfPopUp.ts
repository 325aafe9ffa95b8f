import { popUp, pricePerDay } from "./catalogue.js";
import { columns, counted, dayInWords, note, paragraph, pounds, type Section } from "./parts.js";
import { comesTo, samePeople } from "./popUpWorth.js";
import { oneMore, type Report, valuePerNeed } from "./report.js";

export function storyOfPopUp({ before, after, extra, cannotTravel }: Report): Section {
  const [without, withIt] = [comesTo(before, cannotTravel), comesTo(after, cannotTravel)];
  const same = samePeople(before, after);
  const perReady = ({ cost, ready }: typeof without) => pounds(Math.round(cost / Math.max(1, ready)));
  const { closed, cost: { amount: cost } = { amount: 0 } } = extra.gained;
  const [run] = extra.runs;
  return {
    id: "pop-up",
    heading: "Does the Birmingham pop-up pay?",
    parts: [
      paragraph(
        `Without it people travel to Leeds, London, Manchester or Newcastle, and ${cannotTravel.size} of them cannot be away from home for days. With it ${withIt.ready} people become ready instead of ${without.ready}, at ${perReady(withIt)} a person instead of ${perReady(without)}.`,
      ),
      {
        kind: "bars",
        caption: "People who become ready",
        series: ["For a post of the hub", "For the role they have"],
        rows: [
          { label: "Without the pop-up", values: [without.hub, without.others] },
          { label: "With the pop-up", values: [withIt.hub, withIt.others] },
        ],
      },
      {
        kind: "table",
        caption: "Without the pop-up and with it",
        columns: columns("", "#Without", "#With"),
        rows: [
          ["People who become ready", String(without.ready), String(withIt.ready)],
          ["of them for a post of the hub", String(without.hub), String(withIt.hub)],
          ["of them unable to travel", String(without.cannotTravel), String(withIt.cannotTravel)],
          ["Cost of all courses, with travel", pounds(without.cost), pounds(withIt.cost)],
          ["Cost for each who becomes ready", perReady(without), perReady(withIt)],
          ["Days away from home", String(without.daysAway), String(withIt.daysAway)],
          ["Half of them are done by", dayInWords(without.halfDone), dayInWords(withIt.halfDone)],
        ],
      },
      paragraph(
        `The ${same.people} who become ready either way cost ${pounds(same.costAfter)} with the pop-up and ${pounds(same.costBefore)} without it; ${same.earlier} of them are done earlier and ${same.later} later.${same.lost > 0 ? ` ${counted(same.lost, "person", "people")} would be ready without it and not with it: the places that they would take serve others.` : ""} So the pop-up pays for itself by what these people do not spend as long as it costs less than ${pounds(same.costBefore - same.costAfter)}, and makes ${withIt.ready - without.ready} more people ready besides.`,
      ),
      paragraph(
        `One more run of the foundation course in Birmingham, from ${dayInWords(oneMore.start)} with ${oneMore.capacity} places, would make ${closed === 0 ? "nobody else" : counted(closed, "more person", "more people")} ready; ${run?.taken ?? 0} would come, and all courses together would cost ${pounds(Math.abs(cost))} ${cost < 0 ? "less" : "more"}. ${worthOf(extra)}`,
      ),
      note(
        `That there was a pop-up in Birmingham “over the coming weeks” is a fact. That it was open from ${dayInWords(popUp.open.from)} until ${dayInWords(popUp.open.until)}, ran these courses, and that a day on a course costs ${pounds(pricePerDay.course)} and a day away ${pounds(pricePerDay.away)} more, is made up. What the pop-up itself cost is not known, and not in these sums; what one more run costs to put on, and what a need is worth, is made up.`,
      ),
    ],
  };
}

/** From how many takers one more run pays, by the money that it saves and what the needs that it closes are worth. */
function worthOf({ breakEven }: Report["extra"]): string {
  const { mostSaved, fixedCost, paysFrom } = breakEven ?? {};
  const [most, fixed] = [pounds(mostSaved?.amount ?? 0), pounds(fixedCost?.amount ?? 0)];
  const counts = `It costs ${fixed} to put on. If a need of one person that is met counts ${pounds(valuePerNeed.amount)}`;
  if (paysFrom === undefined) return `${counts}, it is worth ${most} at the most and does not pay.`;
  return `${counts}, it pays from ${counted(paysFrom, "taker")} on, those who gain most by it first, and is worth ${most} at the most.`;
}
