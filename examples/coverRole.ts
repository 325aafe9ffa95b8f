// Nobody here is a chief digital and information officer alone. Which few people cover it together, and what do they cost?
import { defineProfile } from "ddat-skills";
import { coverRole } from "ddat-skills/plan";
import { roleCoverPage, toText } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";

const leading = "leading-digital-products-and-services";
const change = "making-strategic-performance-led-change";
const money = "financial-management-for-digital-data-and-technology";
const resilience = "ensuring-resilience-of-digital-data-and-technology";
const people = [
  defineProfile(uk, { person: "Sam", has: { [leading]: "expert", [change]: "expert", [resilience]: null } }),
  defineProfile(uk, { person: "Robin", has: { [money]: "expert", [leading]: "expert" } }),
  defineProfile(uk, { person: "Kim", has: { [resilience]: "expert", [change]: "expert" } }),
  defineProfile(uk, { person: "Alex", has: { [resilience]: "expert", [money]: "expert" } }),
];
const asked = {
  id: "cdio-in-part",
  name: "Four skills of a chief digital and information officer",
  needs: [{ skill: leading }, { skill: change }, { skill: money }, { skill: resilience }],
} as const;

const fewest = await coverRole(uk, people, asked);
console.log(toText(roleCoverPage(uk, fewest), { width: 100 }));

const pounds = (amount: number) => ({ amount, currency: "GBP" });
const costOf = { Sam: pounds(98_000), Robin: pounds(71_000), Kim: pounds(69_000), Alex: pounds(84_000) };
const cheapest = await coverRole(uk, people, asked, { costOf });
console.log(cheapest.teams, cheapest.cost);

const wholeRole = "chief-digital-and-information-officer/chief-digital-and-information-officer";
const cover = await coverRole(uk, people, wholeRole, { maxPeople: 1 });
console.log(cover.status, cover.nearest, cover.uncovered.unknown.length);
