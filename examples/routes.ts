// Ways from here to there in moves that the framework knows, the fewest rungs to learn first.
import { defineProfile, findRoutes, movesFrom } from "ddat-skills";
import { movesPage, routesPage, routesToMermaid, toText } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";

const here = "test-engineer/senior-test-engineer";
console.log(toText(movesPage(uk, movesFrom(uk, here, { lateralAbovePercentile: 99 }))));

// Robin has no role level yet, and comes in at the first step of a role. (?) is what nobody has assessed.
const robin = defineProfile(uk, {
  person: "Robin",
  has: { "user-research-methods": "awareness", "analysis-and-synthesis": "working", "inclusive-research": null },
});
const routes = findRoutes(uk, robin, "user-researcher/user-researcher", { limit: 1 });
console.log(toText(routesPage(uk, routes)));

// The ladder of software developers forks into two tracks. This is how one can go up it, drawn by GitHub and most wikis.
const ladder = findRoutes(uk, "software-developer/developer", "software-developer/lead-developer-management");
console.log(routesToMermaid(uk, ladder));
