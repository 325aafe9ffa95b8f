/**
 * Three machines, one of which asks: two PostgreSQL hold a part of the people each, a third adds up what they count, by
 * `postgres_fdw`. Here all three run on this machine, in temporary folders, reached by sockets alone; they end and their
 * folders go whatever happens.
 *
 *     npx tsx examples/three-machines/postgres.ts [people]
 *
 * The counting stands in a view on each shard, so that some thousand counts travel instead of every skill of everybody. What
 * is suppressed is decided once, by the coordinator, from the sums: a group may be small on each shard and large together.
 * Every number is held to that of the same people in columns. Every name is made up.
 */
import { uk } from "ddat-skills/uk";
import { createWorkforce, heatMap, ownGaps, readinessNames, toSql, type Workforce } from "ddat-skills/workforce";
import { type LocalPostgres, postgresPrograms, startPostgres } from "./localPostgres.js";

const size = Number(process.argv[2] ?? 20_000);
const dialect = "postgres";
const heatCounts = toSql(uk, { ask: "heat-counts" }, { dialect });

/** The same people at every run: in columns, and as the CSV of two shards. */
function madeUpPeople(): { readonly workforce: Workforce; readonly shards: { people: string; skills: string }[] } {
  let state = 2026;
  const below = (end: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  const roleLevels = uk.roles.flatMap(({ levels }) => levels);
  const rungs = new Map<string, number>(uk.levels.map(({ id }, place) => [id, place + 1]));
  const builder = createWorkforce(uk);
  const shards = [0, 1].map(() => ({ people: "", skills: "" }));
  for (let place = 0; place < size; place++) {
    const person = `person ${place}`;
    const own = roleLevels[below(roleLevels.length)];
    const organisation = below(500) === 0 ? `Small unit ${below(4)}` : `Department ${1 + below(9)}`;
    const assessed = (own?.needs ?? []).filter(() => below(5) > 0); // A fifth is not assessed, which is not the same as none.
    const held = assessed.map(({ skill, level }) => [skill, below(4) > 0 ? (level ?? null) : null] as const);
    const shard = shards[below(2)] ?? { people: "", skills: "" };
    shard.people += `"${person}",${place},"${own?.id}","${organisation}",,\n`;
    for (const [skill, level] of held) shard.skills += `"${person}","${skill}",${rungs.get(level ?? "") ?? 0}\n`;
    builder.add(person, { has: Object.fromEntries(held), organisation, ...(own && { roleLevel: own.id }) });
  }
  return { workforce: builder.seal(), shards };
}

const statements = (texts: readonly string[]) => texts.map((text) => `${text};\n`).join("");
const rowsOf = (machine: LocalPostgres, query: string): unknown[][] =>
  JSON.parse(machine.psql(`SELECT COALESCE(json_agg(q), '[]') FROM (${query}) q;`)).map(Object.values);

function timed<Value>(what: string, run: () => Value): Value {
  const start = performance.now();
  const value = run();
  console.log(`${what.padEnd(62)} ${(performance.now() - start).toFixed(0).padStart(6)} ms`);
  return value;
}

/** A shard: the framework, its people, and what it counts. */
function fillShard(
  { psql }: LocalPostgres,
  { people, skills }: { readonly people: string; readonly skills: string },
): void {
  psql(statements([...heatCounts.schema, ...heatCounts.load]));
  psql(
    `COPY people FROM STDIN (FORMAT csv);\n${people}\\.\nCOPY person_skills FROM STDIN (FORMAT csv);\n${skills}\\.\n`,
  );
  const ownGapsOfEach = toSql(uk, { ask: "own-gaps" }, { dialect }).query;
  psql(`ANALYZE;
    CREATE VIEW heat_counts AS ${heatCounts.query};
    CREATE VIEW readiness_counts AS
      SELECT p.organisation, q.readiness, CAST(COUNT(*) AS INTEGER) AS people
      FROM (${ownGapsOfEach}) q JOIN people p ON p.person = q.person GROUP BY p.organisation, q.readiness;`);
}

/** The coordinator: the framework, and the shards' views and tables behind views of its own. */
function fillCoordinator({ psql }: LocalPostgres, shards: readonly LocalPostgres[]): void {
  psql(statements([...heatCounts.schema, ...heatCounts.load]));
  psql("CREATE EXTENSION postgres_fdw; DROP TABLE people, person_skills;");
  const columns = {
    heat_counts: heatCounts.columns.map(({ name, type }) => `${name} ${type}`).join(", "),
    readiness_counts: "organisation text, readiness text, people integer",
    people: "person text, place integer, role_level text, organisation text, site text, sector text",
    person_skills: "person text, skill text, rung integer",
  };
  for (const [i, { host }] of shards.entries()) {
    psql(`CREATE SERVER shard${i} FOREIGN DATA WRAPPER postgres_fdw OPTIONS
        (host '${host}', dbname 'postgres', async_capable 'true', fetch_size '10000');
      CREATE USER MAPPING FOR postgres SERVER shard${i} OPTIONS (user 'postgres');`);
    for (const [name, types] of Object.entries(columns)) {
      psql(`CREATE FOREIGN TABLE ${name}_${i} (${types}) SERVER shard${i} OPTIONS (table_name '${name}');`);
    }
  }
  for (const name of Object.keys(columns)) {
    const parts = shards.map((_, i) => `SELECT * FROM ${name}_${i}`);
    psql(`CREATE VIEW ${name} AS ${parts.join(" UNION ALL ")};`);
  }
}

/** A heat map of the library as the rows of the statement. */
function heatMapRows(workforce: Workforce, minGroup: number): unknown[][] {
  const { skills, groups, cells, totals } = heatMap(uk, workforce, { groupBy: "organisation", minGroup });
  const columns = ["need", "leftOut", "hold", "short", "rungsShort", "unassessed"] as const;
  const told = (count = 0) => (count < 0 ? null : count); // What is suppressed is NULL in a database.
  return skills.flatMap((skill, s) =>
    groups.map((group, g) => {
      const cell = columns.map((column) => told(cells[column][s * groups.length + g]));
      return [skill, group, ...cell, ...columns.map((column) => told(totals[column][s]))];
    }),
  );
}

function readinessRows(workforce: Workforce): unknown[][] {
  const { readiness } = ownGaps(uk, workforce);
  const { names, of } = workforce.organisations;
  return names.toSorted().flatMap((organisation) =>
    [...readinessNames].sort().flatMap((name) => {
      const people = readiness.filter((at, i) => readinessNames[at] === name && names[of[i] ?? -1] === organisation);
      return people.length > 0 ? [[organisation, name, people.length]] : [];
    }),
  );
}

function hold(what: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`${what}: not the numbers of the library`);
  console.log(`${what}: the numbers of the library, every one`);
}

const programs = postgresPrograms();
if (programs === undefined) {
  console.log("Skipped: there are no programs of PostgreSQL that may be started here");
} else {
  const machines: LocalPostgres[] = [];
  const stopAll = () => {
    for (const { stop } of machines) stop();
  };
  process.once("SIGINT", () => process.exit(130)).once("SIGTERM", () => process.exit(143));
  try {
    const { workforce, shards: parts } = madeUpPeople();
    timed("three PostgreSQL start", () => {
      while (machines.length < 3) machines.push(startPostgres(programs));
    });
    const [coordinator, ...shards] = machines;
    if (!coordinator) throw new Error("No machine has been started");
    timed(`two of them take ${size} people`, () => {
      for (const [i, part] of parts.entries()) fillShard(shards[i] ?? coordinator, part);
    });
    fillCoordinator(coordinator, shards);

    for (const minGroup of [1, 5]) {
      const ask = { ask: "heat-map", groupBy: "organisation", minGroup } as const;
      const { query } = toSql(uk, { ...ask, counts: "heat_counts" }, { dialect });
      const added = timed("heat map, counted on the shards and added up", () => rowsOf(coordinator, query));
      hold(
        `heat map, groups of ${minGroup} and more, ${added.filter(([, , , , hold]) => hold === null).length} cells suppressed`,
        added,
        heatMapRows(workforce, minGroup),
      );
    }
    const { query } = toSql(uk, { ask: "heat-map", groupBy: "organisation" }, { dialect });
    const travelled = timed("the same, every row travelling to the coordinator", () => rowsOf(coordinator, query));
    hold("heat map of the rows that travelled", travelled, heatMapRows(workforce, 5));
    const readiness = timed("readiness by organisation, counted on the shards", () =>
      rowsOf(
        coordinator,
        "SELECT organisation, readiness, SUM(people) AS people FROM readiness_counts GROUP BY organisation, readiness ORDER BY organisation, readiness",
      ),
    );
    hold("readiness by organisation", readiness, readinessRows(workforce));
  } finally {
    stopAll();
  }
}
