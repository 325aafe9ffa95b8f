// A worker process of queue.ts: it counts one shard after the other, until it is ended.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { serialize } from "node:v8";
import { Worker } from "bullmq";
import { uk } from "ddat-skills/uk";
import { fromBytes } from "ddat-skills/workforce";
import { shardCounts } from "./shardCounts.js";

const [, , path = ""] = process.argv;

async function count({ data }: { readonly data: { readonly file: string } }): Promise<string> {
  const shard = fromBytes(uk, await readFile(data.file));
  process.send?.("in the middle of a shard");
  await once(process, "message"); // It is told to go on, or killed here.
  return serialize(shardCounts(shard)).toString("base64");
}

// Who has not been heard of for this long has lost its shard. Let it be longer than a shard takes.
const patience = { lockDuration: 2_000, stalledInterval: 500, maxStalledCount: 5 };
new Worker("shards", count, { connection: { path }, ...patience });
process.on("disconnect", () => process.exit());
