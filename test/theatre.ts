import type { Framework } from "../src/model/framework.js";
import { defineFramework } from "../src/parse/defineFramework.js";

/**
 * A framework of ladders, small enough to work every route out by hand. Three rungs: `novice` (1), `able` (2), `master`
 * (3); four grades, `A` the lowest. `stagehand` has one track beside its ladder, `rigger` two tracks between a common
 * beginning and a common end, and `director` needs skills at any level.
 */
export const theatre = defineFramework({
  id: "theatre",
  title: "Theatre skills",
  version: "1",
  levels: [
    { id: "novice", name: "Novice" },
    { id: "able", name: "Able" },
    { id: "master", name: "Master" },
  ],
  grades: ["A", "B", "C", "D"].map((id) => ({ id, name: `Grade ${id}` })),
  skills: [
    { id: "lifting", name: "Lifting" },
    { id: "knots", name: "Knots" },
    { id: "cues", name: "Cues" },
    { id: "people", name: "Leading people" },
  ],
  roleFamilies: [{ id: "stage", name: "Stage" }],
  roles: [
    {
      id: "stagehand",
      name: "Stagehand",
      family: "stage",
      levels: [
        {
          id: "stagehand/trainee",
          name: "Trainee stagehand",
          grades: ["A"],
          needs: [{ skill: "lifting", level: "novice" }],
        },
        {
          id: "stagehand/stagehand",
          name: "Stagehand",
          grades: ["B"],
          needs: [{ skill: "lifting", level: "able" }, { skill: "knots" }],
        },
        {
          id: "stagehand/senior",
          name: "Senior stagehand",
          needs: [
            { skill: "lifting", level: "master" },
            { skill: "knots", level: "able" },
          ],
        },
        {
          id: "stagehand/senior-managing",
          name: "Senior stagehand, managing",
          track: "management",
          needs: [
            { skill: "lifting", level: "able" },
            { skill: "knots", level: "able" },
            { skill: "people", level: "able" },
          ],
        },
        {
          id: "stagehand/head",
          name: "Head of stage",
          needs: [
            { skill: "lifting", level: "master" },
            { skill: "cues", level: "able" },
            { skill: "people", level: "novice" },
          ],
        },
        {
          id: "stagehand/head-managing",
          name: "Head of stage, managing",
          track: "management",
          needs: [
            { skill: "lifting", level: "novice" },
            { skill: "cues", level: "able" },
            { skill: "people", level: "master" },
          ],
        },
      ],
    },
    {
      id: "rigger",
      name: "Rigger",
      family: "stage",
      levels: [
        {
          id: "rigger/junior",
          name: "Junior rigger",
          grades: ["A", "B"],
          needs: [{ skill: "knots", level: "novice" }],
        },
        {
          id: "rigger/rigger",
          name: "Rigger",
          track: "technical",
          needs: [{ skill: "knots", level: "able" }],
        },
        {
          id: "rigger/foreman",
          name: "Foreman",
          track: "management",
          grades: ["C"],
          needs: [
            { skill: "knots", level: "novice" },
            { skill: "people", level: "able" },
          ],
        },
        {
          id: "rigger/master",
          name: "Master rigger",
          track: "technical",
          needs: [{ skill: "knots", level: "master" }],
        },
        {
          id: "rigger/head",
          name: "Head of rigging",
          needs: [
            { skill: "knots", level: "master" },
            { skill: "people", level: "master" },
          ],
        },
      ],
    },
    {
      id: "director",
      name: "Director",
      family: "stage",
      levels: [
        {
          id: "director/director",
          name: "Director",
          grades: ["D"],
          needs: [{ skill: "cues" }, { skill: "people" }],
        },
      ],
    },
  ],
  pathways: [
    { id: "stage-to-director", from: "stagehand", to: "director" },
    {
      id: "hand-to-foreman",
      from: "stagehand",
      to: "rigger",
      fromLevel: "stagehand/stagehand",
      toLevel: "rigger/foreman",
    },
    { id: "director-to-stage", from: "director", to: "stagehand" },
    {
      id: "foreman-to-trainee",
      from: "rigger",
      to: "stagehand",
      fromLevel: "rigger/foreman",
      toLevel: "stagehand/trainee",
    },
  ],
});

/** The literal ids of the {@link theatre}. */
export type TheatreIds = typeof theatre extends Framework<infer Ids> ? Ids : never;
