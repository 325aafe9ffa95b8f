// npm run mutate -- FILE...: changes a file in every small way (Stryker) and says which changes its own tests do not notice.
// One file after the other, each with the tests that are named after it (npm run mutate -- x.ts y.test.ts z.ts), or else those of
// its name beside it, or else those of its folder. It is no part of npm test, as it takes minutes.
import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { Stryker } from "@stryker-mutator/core";

function testsOf(file: string): string[] {
  const folder = dirname(file);
  const name = basename(file, ".ts");
  const all = readdirSync(folder).filter((one) => one.endsWith(".test.ts"));
  const own = all.filter((one) => one.startsWith(`${name}.`));
  return (own.length > 0 ? own : all).map((one) => `${folder}/${one}`);
}

const isTest = (path: string) => path.endsWith(".test.ts");
const paths = process.argv.slice(2);
const files = paths.flatMap((file, place) => {
  if (isTest(file)) return [];
  const after = paths.slice(place + 1);
  const next = after.findIndex((path) => !isTest(path));
  const named = next < 0 ? after : after.slice(0, next);
  return [{ file, tests: named.length > 0 ? named : testsOf(file) }];
});
if (files.length === 0) {
  console.error("Say which files: npm run mutate -- src/questions/match/matchPeople.ts");
  process.exitCode = 2;
}
for (const { file, tests } of files) {
  if (tests.length === 0) {
    console.error(`${file}: no tests beside it`);
    process.exitCode = 2;
    continue;
  }
  process.env.MUTATE_TESTS = JSON.stringify(tests);
  const results = await new Stryker({
    mutate: [file],
    testRunner: "vitest",
    vitest: { configFile: "scripts/mutate.vitest.config.ts", related: false },
    plugins: ["@stryker-mutator/vitest-runner"],
    reporters: [],
    concurrency: 1,
    coverageAnalysis: "perTest",
    ignorePatterns: [".doc-examples-*", "docs", "examples/explorer"],
    tempDirName: ".stryker-tmp",
    logLevel: process.env.MUTATE_LOG ?? "error",
    allowEmpty: true,
  } as never).runMutationTest(); // Stryker's type asks for every option, and fills in those that are not given.
  // RuntimeError: the tests did not even load, which is noticed too.
  const counted = results.filter(({ status }) => !["Ignored", "CompileError", "Pending"].includes(status));
  const left = counted.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const score = (100 * (counted.length - left.length)) / Math.max(1, counted.length);
  console.log(
    `${file}: ${score.toFixed(1)} %, ${left.length} of ${counted.length} not noticed (${tests.map((one) => basename(one)).join(", ")})`,
  );
  for (const { location, replacement, status } of left)
    console.log(
      `  line ${location.start.line}:${location.start.column} ${status} -> ${replacement?.replace(/\s+/g, " ").slice(0, 90)}`,
    );
}
