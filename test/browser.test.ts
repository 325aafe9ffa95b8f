import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import * as esbuild from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "./packed.js";

// The built files in a real browser, as they are, without a bundler. `npm run build` comes before.

const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** Where a page without a bundler finds the packages: as they are, but for yalps, which needs one in CommonJS. */
const imports = {
  "ddat-skills": "/dist/index.js",
  "ddat-skills/uk": "/dist/uk/index.js",
  "ddat-skills/plan": "/dist/plan/index.js",
  zod: "/node_modules/zod/index.js",
  "ts-pattern": "/node_modules/ts-pattern/dist/index.js",
  yalps: "/yalps.js",
  highs: "/node_modules/highs/build/highs.mjs",
};

const script = `
import { defineProfile } from "ddat-skills";
import { parseCatalogue } from "ddat-skills/parse";
import { planCohort, planTraining, staffPosts } from "ddat-skills/plan";
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
const plan = await planTraining(uk, catalogue, { profile: people[0], roleLevel });
const staffing = await staffPosts(uk, [{ id: "post-1", roleLevel }], people);
const cohort = await planCohort(uk, catalogue, people.map((profile) => ({ profile })), { roleLevel }).then(
  ({ status, total, full }) => ({ status, closed: total.closed, full }),
  ({ name, state }) => ({ name, state }),
);
const answer = { plan: plan.steps.map(({ offering }) => offering), staffed: staffing.posts.map(({ person }) => person), cohort };
document.querySelector("output").textContent = JSON.stringify(answer);
`;

function page(policy: string): string {
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="script-src 'self' 'unsafe-inline' ${policy}">
<script type="importmap">${JSON.stringify({ imports })}</script>
<output></output>
<script>addEventListener("error", ({ message }) => { document.querySelector("output").textContent = JSON.stringify(message); }, true);
addEventListener("unhandledrejection", ({ reason }) => { document.querySelector("output").textContent = JSON.stringify(String(reason)); });</script>
<script type="module">${script}</script>`;
}

const { outputFiles } = esbuild.buildSync({
  stdin: { contents: 'export * from "yalps";', resolveDir: root },
  bundle: true,
  format: "esm",
  write: false,
});
const yalps = outputFiles[0]?.contents;

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    if (path === "/open" || path === "/strict") {
      response.setHeader("Content-Type", "text/html");
      response.end(page(path === "/open" ? "'wasm-unsafe-eval'" : ""));
      return;
    }
    if (path === "/yalps.js") {
      response.setHeader("Content-Type", "text/javascript");
      response.end(yalps);
      return;
    }
    const file = `${root}${path.slice(1)}`;
    if (!/^\/(dist|node_modules)\//.test(path) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
    response.end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // It listens on a port, not on a pipe.
});
afterAll(() => void server.close());

/** What the page comes to, once it has come to it. */
async function answerOf(path: string): Promise<unknown> {
  const profile = mkdtempSync(join(tmpdir(), "chromium-"));
  try {
    const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
    const more = ["--disable-component-update", "--disable-sync", `--user-data-dir=${profile}`];
    const args = [...flags, ...more, "--virtual-time-budget=20000", "--dump-dom", `${origin}${path}`];
    const { stdout } = await promisify(execFile)(chromium ?? "", args, { timeout: 60_000 });
    const [, answer = ""] = /<output>(.*?)<\/output>/s.exec(stdout) ?? [];
    return answer === "" ? stdout : JSON.parse(answer);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

describe.skipIf(!chromium)("in Chromium (skipped where there is none)", () => {
  test("plans for one person, staffs posts and plans a cohort", async () => {
    expect(await answerOf("/open")).toEqual({
      plan: ["modelling-1"],
      staffed: ["kim"],
      cohort: { status: "optimal", closed: 1, full: ["modelling-1"] },
    });
  }, 90_000);

  test("where a page forbids WebAssembly: one person and posts all the same, and a clear error for a cohort", async () => {
    expect(await answerOf("/strict")).toEqual({
      plan: ["modelling-1"],
      staffed: ["kim"],
      cohort: { name: "PlanError", state: "unavailable" },
    });
  }, 90_000);
});
