import { Desk } from "./Desk.js";
import type { DeskMessage, DeskReply } from "./questions.js";

// The desk as a worker: a message in, a message out.
const desk = new Desk();

addEventListener("message", async ({ data }: MessageEvent<DeskMessage>) => {
  const { id, kind, question } = data;
  const reply = await desk.answer(kind, question).then(
    (answer): DeskReply => ({ id, answer }),
    (error: unknown): DeskReply => ({ id, mistake: error instanceof Error ? error.message : String(error) }),
  );
  postMessage(reply);
});
