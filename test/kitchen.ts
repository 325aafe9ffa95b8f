import type { Framework } from "../src/model/framework.js";
import { defineFramework } from "../src/parse/defineFramework.js";

/**
 * A framework small enough to work every answer out by hand, its ids literal types. Four rungs: `learning` (1),
 * `capable` (2), `fluent` (3), `leading` (4); `hygiene` is defined at the first and the third alone. `baker/head` asks
 * for one need of each kind.
 */
export const kitchen = defineFramework({
  id: "kitchen",
  title: "Kitchen skills",
  version: "1",
  levels: [
    { id: "learning", name: "Learning" },
    { id: "capable", name: "Capable" },
    { id: "fluent", name: "Fluent" },
    { id: "leading", name: "Leading" },
  ],
  skills: [
    { id: "baking", name: "Baking", aliases: ["Oven work"], formerNames: ["Bread"] },
    { id: "budgeting", name: "Budgeting", formerNames: ["Plating"] },
    { id: "hygiene", name: "Food hygiene", definedAt: ["learning", "fluent"] },
    { id: "plating", name: "Plating" },
    { id: "tasting", name: "Tasting", aliases: ["hygiene"] },
    { id: "stock-keeping", name: "Stock keeping" },
    { id: "serving", name: "Serving  at\tTable" },
  ],
  roleFamilies: [
    { id: "pastry", name: "Pastry chefs" },
    { id: "line", name: "Line" },
  ],
  roles: [
    {
      id: "baker",
      name: "Baker",
      family: "pastry",
      levels: [
        { id: "baker/commis", name: "Commis", needs: [{ skill: "baking", level: "learning" }] },
        {
          id: "baker/head",
          name: "Head",
          formerNames: ["Master"],
          needs: [
            { skill: "baking", level: "fluent" },
            { skill: "budgeting", level: "capable", importance: "desirable" },
            { skill: "hygiene", level: "fluent", weight: 5 },
            { skill: "plating" },
            { skill: "tasting", level: "learning", importance: "desirable", weight: 0 },
            { skill: "stock-keeping", level: "capable" },
          ],
        },
      ],
    },
    {
      id: "cook",
      name: "Chef de partie",
      family: "line",
      levels: [
        {
          id: "cook/commis",
          name: "Commis",
          needs: [
            { skill: "plating", level: "leading" },
            { skill: "baking", level: "capable" },
          ],
        },
        { id: "cook/trial", name: "Trial shift", needs: [] },
      ],
    },
  ],
});

/** The literal ids of the {@link kitchen}. */
export type KitchenIds = typeof kitchen extends Framework<infer Ids> ? Ids : never;
