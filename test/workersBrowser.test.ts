import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { root } from "./packed.js";

// Worker threads in a real browser, from the built files as they are, without a bundler. `npm run build` comes before.

const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

const script = `
import { uk } from "/dist/uk/index.js";
import { bestRoleLevels, createWorkforce } from "/dist/workforce/index.js";
import { openWorkers } from "/dist/workforce/workers/browser.js";

const builder = createWorkforce(uk);
const roleLevels = uk.roles.flatMap(({ levels }) => levels);
for (let i = 0; i < 5_000; i++) {
  const { id, needs } = roleLevels[(i * 7) % roleLevels.length];
  const has = Object.fromEntries(needs.slice(i % 5).map(({ skill, level }) => [skill, level ?? null]));
  builder.add("person " + i, { has, ...(i % 9 > 0 && { roleLevel: id }) });
}
const workforce = builder.seal();
const workers = await openWorkers(uk, { count: 2, minPeople: 0 });
const ask = () => workers.bestRoleLevels(workforce, 5, { from: 3 }).then(
  ({ places, scores, ranks }) => {
    const alone = bestRoleLevels(uk, workforce, 5, { from: 3 });
    return String([places, scores, ranks]) === String([alone.places, alone.scores, alone.ranks]) ? places.length : "other answers";
  },
  ({ name, code }) => name + " " + code,
);
const answers = [await ask(), await ask()];
await workers.close();
answers.push(await ask());
await fetch("/answer", { method: "POST", body: JSON.stringify(answers) });
`;

const page = `<!doctype html><script type="module">${script}</script>`;

let server: Server;
let origin: string;
let answered: (answer: string) => void;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    if (path === "/open" || path === "/strict") {
      const more = path === "/open" ? "" : "; worker-src 'none'";
      response.setHeader("Content-Security-Policy", `default-src 'self'; script-src 'self' 'unsafe-inline'${more}`);
      response.setHeader("Content-Type", "text/html");
      response.end(page);
    } else if (path === "/answer") {
      answered(await text(request));
      response.end();
    } else if (/^\/dist\/.*\.js$/.test(path) && existsSync(`${root}${path.slice(1)}`)) {
      response.setHeader("Content-Type", "text/javascript");
      response.end(readFileSync(`${root}${path.slice(1)}`));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // It listens on a port, not on a pipe.
});
afterAll(() => void server.close());

/** What the page sends once it has asked everything. */
async function answerOf(path: string): Promise<unknown> {
  const profile = mkdtempSync(join(tmpdir(), "chromium-"));
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
  const more = ["--disable-component-update", "--disable-sync", `--user-data-dir=${profile}`];
  const answer = new Promise<string>((resolve) => {
    answered = resolve;
  });
  const browser = spawn(chromium ?? "", [...flags, ...more, "--remote-debugging-port=0", `${origin}${path}`], {
    stdio: "ignore",
  });
  try {
    return JSON.parse(await answer);
  } finally {
    const ended = once(browser, "exit");
    browser.kill();
    await ended;
    await vi.waitFor(() => rmSync(profile, { recursive: true, force: true }), 10_000); // What it started ends a little later.
  }
}

describe.skipIf(!chromium)("in Chromium (skipped where there is none)", () => {
  test("workers give the very answers of the page itself", { timeout: 60_000 }, async () => {
    expect(await answerOf("/open")).toEqual([4_997 * 5, 4_997 * 5, "WorkforceError worker-failed"]);
  });

  test("where a page forbids workers, a clear error each time", { timeout: 60_000 }, async () => {
    expect(await answerOf("/strict")).toEqual(Array(3).fill("WorkforceError worker-failed"));
  });
});
