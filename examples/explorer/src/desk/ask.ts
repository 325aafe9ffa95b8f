import { startWorker } from "../place.js";
import type { DeskAnswers, DeskMessage, DeskQuestions, DeskReply } from "./questions.js";

let worker: Worker | undefined;
let last = 0;

/** Asks the desk, which is started when it is first asked. What it cannot read rejects with its reason. */
export function ask<Kind extends keyof DeskQuestions>(
  kind: Kind,
  question: DeskQuestions[Kind],
): Promise<DeskAnswers[Kind]> {
  worker ??= startWorker();
  const [desk, id] = [worker, ++last];
  return new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<DeskReply>) => {
      if (data.id !== id) return;
      desk.removeEventListener("message", hear);
      if ("mistake" in data) reject(new Error(data.mistake));
      else resolve(data.answer as DeskAnswers[Kind]); // The reply of this id answers this kind.
    };
    desk.addEventListener("message", hear);
    desk.addEventListener(
      "error",
      ({ message }) => reject(new Error(message || "The reader of files did not start.")),
      { once: true },
    );
    desk.postMessage({ id, kind, question } satisfies DeskMessage);
  });
}
