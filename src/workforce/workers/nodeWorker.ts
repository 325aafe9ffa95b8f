import { parentPort } from "node:worker_threads";
import { answerer } from "./answerer.js";
import type { Greeting, Question } from "./messages.js";

const answerTo = answerer();

parentPort?.on("message", (message: Greeting | Question) => {
  const reply = answerTo(message);
  if (reply) parentPort?.postMessage(reply.answer, reply.given);
});
