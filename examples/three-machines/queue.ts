// A workforce in shards on a queue (BullMQ on Redis). Three processes count; one is killed in the middle of a shard, and
// the sum is still the heat map of the whole. On machines of their own they need the address of Redis and the shards.
import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { deserialize } from "node:v8";
import { type Job, Queue, QueueEvents } from "bullmq";
import { uk } from "ddat-skills/uk";
import {
  addHeatCounts,
  heatMap,
  heatMapOfCounts,
  readinessNames,
  sliceWorkforce,
  toBytes,
} from "ddat-skills/workforce";
import { madeUpWorkforce } from "./madeUpWorkforce.js";
import { shardCounts } from "./shardCounts.js";

const whole = madeUpWorkforce(24_000);
const folder = await mkdtemp(join(tmpdir(), "queue-"));
const children: ChildProcess[] = [];
try {
  const path = join(folder, "redis.sock"); // Elsewhere: { host, port } of Redis, and a disk that all machines can read.
  const redis = spawn("redis-server", ["--port", "0", "--unixsocket", path, "--dir", folder, "--appendonly", "yes"]);
  children.push(redis);
  for await (const line of redis.stdout) if (String(line).includes("ready to accept connections")) break;

  const queue = new Queue("shards", { connection: { path } });
  const events = new QueueEvents("shards", { connection: { path } });
  let stalled = 0;
  events.on("stalled", () => stalled++);
  await events.waitUntilReady();

  const jobs: Job[] = [];
  for (let from = 0; from < whole.people.length; from += 4_000) {
    const file = join(folder, `${from}.shard`);
    await writeFile(file, toBytes(sliceWorkforce(whole, { from, to: from + 4_000 })));
    jobs.push(await queue.add("count", { file }));
  }

  let killed: ChildProcess | undefined;
  for (let i = 0; i < 3; i++) {
    const worker = fork(fileURLToPath(new URL("queueWorker.ts", import.meta.url)), [path]);
    children.push(worker);
    worker.on("message", () => {
      killed ??= worker; // The first that is in the middle of a shard.
      if (killed === worker) worker.kill("SIGKILL");
      else worker.send("go on");
    });
  }

  const answers: string[] = await Promise.all(jobs.map((job) => job.waitUntilFinished(events, 60_000)));
  await Promise.all([events.close(), queue.close()]);
  const counts: ReturnType<typeof shardCounts>[] = answers.map((answer) => deserialize(Buffer.from(answer, "base64")));
  const readiness = readinessNames.map((_, i) => counts.reduce((sum, shard) => sum + (shard.readiness[i] ?? 0), 0));
  const map = heatMapOfCounts(uk, addHeatCounts(counts.map(({ heat }) => heat)), {
    groupBy: "organisation",
    minGroup: 5,
  });

  console.log(`${whole.people.length} people, ${jobs.length} shards, 3 workers`);
  console.log(`killed in the middle of a shard: ${killed?.signalCode}; shards that went to another: ${stalled}`);
  for (const [i, name] of readinessNames.entries()) console.log(`${name}: ${readiness[i]}`);
  console.log(`${map.groups.length} groups, ${map.suppressed.cells} cells suppressed`);
  const inOnePlace = [heatMap(uk, whole, { groupBy: "organisation", minGroup: 5 }), shardCounts(whole).readiness];
  console.log(`the very numbers of the whole in one process: ${isDeepStrictEqual([map, readiness], inOnePlace)}`);
} finally {
  for (const child of children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  await rm(folder, { recursive: true, force: true });
}
