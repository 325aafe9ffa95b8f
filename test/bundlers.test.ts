import { execFile } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import * as esbuild from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { type PackedProject, packedProject } from "./packed.js";

// The packed package in the three bundlers that people use, each without a setting, and what they make in a real browser.

const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

const entries = Object.keys(packageJson.exports)
  .filter((name) => !name.includes("json"))
  .map((name) => name.replace(".", "ddat-skills"));

/** Everything of every entry is in the bundle; two questions are asked, one of which needs HiGHS. */
const app = `
${entries.map((entry, i) => `import * as entry${i} from "${entry}";`).join("\n")}
import { defineProfile } from "ddat-skills";
import { parseCatalogue } from "ddat-skills/parse";
import { planCohort, planTraining } from "ddat-skills/plan";
import { uk } from "ddat-skills/uk";

const roleLevel = "business-analyst/business-analyst";
const catalogue = parseCatalogue(uk, {
  id: "autumn",
  framework: { id: uk.id, version: uk.version },
  providers: [{ id: "academy", name: "Academy" }],
  courses: [{ id: "modelling", title: "Modelling", provider: "academy", teaches: [{ skill: "business-modelling", to: "working" }] }],
  offerings: [{ id: "modelling-1", course: "modelling", start: "2026-10-05", end: "2026-10-06", capacity: 1 }],
});
const people = ["kim", "sam"].map((person) => defineProfile(uk, { person, has: { "business-modelling": null, "user-experience-analysis": "working" } }));

async function main() {
  const plan = await planTraining(uk, catalogue, { profile: people[0], roleLevel });
  const before = performance.getEntriesByType("resource").filter(({ name }) => name.includes("wasm")).length;
  const cohort = await planCohort(uk, catalogue, people.map((profile) => ({ profile })), { roleLevel }).then(
    ({ status, total }) => ({ status, closed: total.closed }),
    ({ name, state }) => ({ name, state }),
  );
  const names = [${entries.map((_, i) => `entry${i}`).join(", ")}].map((entry) => Object.keys(entry).length > 0);
  return { plan: plan.steps.map(({ offering }) => offering), before, cohort, entries: names.every(Boolean) };
}
main().then(
  (answer) => { document.querySelector("output").textContent = JSON.stringify(answer); },
  (error) => { document.querySelector("output").textContent = JSON.stringify(String(error)); },
);
`;

let project: PackedProject;
let folder: string;
beforeAll(() => {
  project = packedProject(["zod", ...Object.keys(packageJson.dependencies)]);
  folder = project.folder;
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "app", private: true, type: "module" }));
  writeFileSync(join(folder, "app.js"), app);
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><output></output><script type="module" src="./app.js"></script>',
  );
}, 60_000);
afterAll(() => project.remove());

/** Each gives the folder that is to be served, with the page in it. */
const bundlers: Readonly<Record<string, (out: string) => Promise<void>>> = {
  esbuild: async (out) => {
    const options = { bundle: true, format: "esm", splitting: true, minify: true, logLevel: "silent" } as const;
    await esbuild.build({ ...options, absWorkingDir: folder, entryPoints: ["app.js"], outdir: out });
    copyFileSync(join(folder, "index.html"), join(out, "index.html"));
    // The one line that the docs ask of people who use esbuild: it does not follow `new URL("highs.wasm", import.meta.url)`.
    copyFileSync(join(folder, "node_modules/ddat-skills/dist/highs.wasm"), join(out, "highs.wasm"));
  },
  Vite: async (out) => {
    const { build } = await import("vite");
    await build({
      root: folder,
      base: "./",
      logLevel: "silent",
      configFile: false,
      build: { outDir: out, target: "es2022" },
    });
  },
  webpack: async (out) => {
    const { default: webpack } = await import("webpack");
    await new Promise<void>((resolve, reject) => {
      webpack(
        { mode: "production", context: folder, entry: "./app.js", output: { path: out, filename: "app.js" } },
        (error, stats) =>
          error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString("errors-only"))) : resolve(),
      );
    });
    writeFileSync(join(out, "index.html"), readFileSync(join(folder, "index.html"), "utf8"));
  },
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
};

/** Serves a folder, with or without leave to run WebAssembly, and gives what the page comes to. */
async function answerOf(out: string, policy: string): Promise<unknown> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(out, path === "/" ? "index.html" : path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.setHeader("Content-Security-Policy", `script-src 'self' ${policy}`);
    response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
    response.end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo; // It listens on a port, not on a pipe.
  const profile = mkdtempSync(join(tmpdir(), "chromium-"));
  try {
    const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
    const more = ["--disable-component-update", "--disable-sync", `--user-data-dir=${profile}`];
    const args = [...flags, ...more, "--virtual-time-budget=20000", "--dump-dom", `http://127.0.0.1:${port}/`];
    const { stdout } = await promisify(execFile)(chromium ?? "", args, { timeout: 60_000 });
    const [, answer = ""] = /<output>(.*?)<\/output>/s.exec(stdout) ?? [];
    return answer === "" ? stdout : JSON.parse(answer);
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

describe.each(Object.entries(bundlers))("bundled with %s, without a setting", (name, build) => {
  let out: string;
  beforeAll(async () => {
    out = join(folder, `out-${name}`);
    mkdirSync(out, { recursive: true });
    await build(out);
  }, 300_000);

  test("HiGHS is a file of its own, which nothing holds inside it", () => {
    const files = readdirSync(out, { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => file.endsWith(".wasm"))).toHaveLength(1);
    const scripts = files.filter((file) => file.endsWith(".js")).map((file) => statSync(join(out, file)).size);
    expect(Math.max(...scripts)).toBeLessThan(3_000_000);
  });

  test.skipIf(!chromium)(
    "answers in Chromium, and fetches HiGHS when a question needs it and not before (skipped where there is no Chromium)",
    async () => {
      const answer = { plan: ["modelling-1"], before: 0, entries: true };
      expect(await answerOf(out, "'wasm-unsafe-eval'")).toEqual({
        ...answer,
        cohort: { status: "optimal", closed: 1 },
      });
      expect(await answerOf(out, "")).toEqual({ ...answer, cohort: { name: "PlanError", state: "unavailable" } });
    },
    300_000,
  );
});
