import { defineFramework } from "../src/parse/defineFramework.js";

/** Another small framework, with three rungs, to translate the kitchen into: `polish` is defined at the first alone. */
export const crockery = defineFramework({
  id: "crockery",
  title: "Crockery skills",
  version: "7",
  levels: [
    { id: "one", name: "One" },
    { id: "two", name: "Two" },
    { id: "three", name: "Three" },
  ],
  skills: [
    { id: "bread", name: "Bread" },
    { id: "money", name: "Money" },
    { id: "polish", name: "Polish", definedAt: ["one"] },
    { id: "plates", name: "Plates" },
  ],
  roleFamilies: [],
  roles: [],
});
