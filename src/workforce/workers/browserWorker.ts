import { answerer } from "./answerer.js";

const answerTo = answerer();

self.onmessage = ({ data }) => {
  const reply = answerTo(data);
  if (reply) self.postMessage(reply.answer, { transfer: reply.given });
};
