import { WorkforceError } from "../WorkforceError.js";
import type { StartThread, Thread } from "./thread.js";

/** A part of a call: what one thread does in one go. */
export interface Task {
  /** The message, made when a thread is ready for it, and what of it may be handed over. */
  cut(): { readonly message: unknown; readonly given: readonly ArrayBuffer[] };
  /** Takes the answer. */
  put(answer: unknown): void;
}

/** So that a thread has its next task at hand while its answer is on the way. */
const tasksAtHand = 2;

interface Call {
  left: number;
  isOver: boolean;
  end(error?: unknown): void;
}

interface Queued {
  readonly call: Call;
  readonly task: Task;
}

interface Member {
  readonly thread: Thread;
  /** What it has been asked and has not answered, in that order. */
  readonly asked: Queued[];
}

/**
 * Threads that share out tasks, started when there is something to do. When one fails, all that is pending is rejected and
 * all are stopped; the next call starts new ones.
 */
export class ThreadPool {
  readonly #start: StartThread;
  readonly #greeting: unknown;
  readonly #most: number;
  #members: Member[] = [];
  #waiting: Queued[] = [];
  #isClosed = false;

  /** `greeting` is the first message to each thread. */
  constructor(start: StartThread, greeting: unknown, most: number) {
    this.#start = start;
    this.#greeting = greeting;
    this.#most = most;
  }

  requireOpen(): void {
    if (this.#isClosed) throw closed();
  }

  /** Does all the tasks, or throws: what was put by then is to be thrown away. */
  ask(tasks: readonly Task[], signal?: AbortSignal): Promise<void> {
    if (tasks.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const abort = () => this.#drop(call, signal?.reason);
      const call: Call = {
        left: tasks.length,
        isOver: false,
        end(error) {
          this.isOver = true;
          signal?.removeEventListener("abort", abort);
          if (error === undefined) resolve();
          else reject(error);
        },
      };
      signal?.addEventListener("abort", abort);
      for (const task of tasks) this.#waiting.push({ call, task });
      this.#deal();
    });
  }

  /** Ends one call; what threads have at hand of it comes to nothing. */
  #drop(call: Call, error: unknown): void {
    this.#waiting = this.#waiting.filter((queued) => queued.call !== call);
    call.end(error);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#dismiss(closed());
  }

  #deal(): void {
    try {
      const pending = this.#members.reduce((sum, { asked }) => sum + asked.length, this.#waiting.length);
      while (this.#members.length < Math.min(this.#most, pending)) this.#hire();
      for (let next = this.#idlest(); next && this.#waiting.length > 0; next = this.#idlest()) this.#give(next);
    } catch (cause) {
      this.#fail(cause);
    }
  }

  #hire(): void {
    const asked: Queued[] = [];
    const isMember = () => this.#members.some((member) => member.asked === asked);
    const thread = this.#start({
      message: (answer) => {
        if (isMember()) this.#take(asked, answer);
      },
      failed: (why) => {
        if (isMember()) this.#fail(why);
      },
    });
    this.#members.push({ thread, asked });
    thread.post(this.#greeting, []);
  }

  #idlest(): Member | undefined {
    const [first] = this.#members.toSorted((a, b) => a.asked.length - b.asked.length);
    return first && first.asked.length < tasksAtHand ? first : undefined;
  }

  #give({ thread, asked }: Member): void {
    const [queued] = this.#waiting;
    if (!queued) return;
    const { message, given } = queued.task.cut(); // It may throw: until then, the task waits like all that are to be told so.
    this.#waiting.shift();
    thread.hold?.(true);
    asked.push(queued);
    thread.post(message, given);
  }

  #take(asked: Queued[], answer: unknown): void {
    const queued = asked.shift();
    if (queued && !queued.call.isOver) {
      try {
        queued.task.put(answer);
      } catch (error) {
        this.#drop(queued.call, error);
      }
      if (--queued.call.left === 0 && !queued.call.isOver) queued.call.end();
    }
    this.#deal();
    for (const member of this.#members) if (member.asked.length === 0) member.thread.hold?.(false);
  }

  #fail(cause: unknown): void {
    const why = cause instanceof Error ? cause.message : String(cause);
    void this.#dismiss(new WorkforceError("worker-failed", `A worker failed: ${why}`, { cause }));
  }

  async #dismiss(error: WorkforceError): Promise<void> {
    const members = this.#members;
    const calls = new Set([...this.#waiting, ...members.flatMap(({ asked }) => asked)].map(({ call }) => call));
    this.#members = [];
    this.#waiting = [];
    for (const call of calls) if (!call.isOver) call.end(error);
    await Promise.all(members.map(({ thread }) => thread.stop()));
  }
}

function closed(): WorkforceError {
  return new WorkforceError("worker-failed", "The workers have been closed");
}
