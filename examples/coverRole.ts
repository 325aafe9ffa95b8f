// Nobody here is a chief digital and information officer alone. Which few people cover it together, and what do they cost?
import { defineProfile } from "ddat-skills";
import { coverRole } from "ddat-skills/plan";
import { roleCoverToText } from "ddat-skills/render";
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
const needs = [{ skill: leading }, { skill: change }, { skill: money }, { skill: resilience }] as const;

const fewest = await coverRole(uk, people, needs);
console.log(roleCoverToText(uk, fewest, { width: 100 }));

const costOf = { Sam: 98_000, Robin: 71_000, Kim: 69_000, Alex: 84_000 };
const cheapest = await coverRole(uk, people, needs, { costOf });
console.log(cheapest.teams, cheapest.cost);

const wholeRole = "chief-digital-and-information-officer/chief-digital-and-information-officer";
const cover = await coverRole(uk, people, wholeRole, { most: 1 });
console.log(cover.status, cover.nearest, cover.uncovered.unknown.length);
