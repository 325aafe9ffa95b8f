import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the programs of the newest PostgreSQL are, and `undefined` where there is none that can be started. */
export function postgresPrograms(): string | undefined {
  const home = "/usr/lib/postgresql";
  const versions = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(home, version, "bin")), ...(process.env.PATH ?? "").split(":")];
  const found = folders.find((folder) => ["initdb", "pg_ctl", "psql"].every((name) => existsSync(join(folder, name))));
  // It refuses to run as root: then it runs as the user that its package makes.
  const canRun = process.getuid?.() !== 0 || spawnSync("runuser", ["-u", "postgres", "--", "true"]).status === 0;
  return canRun ? found : undefined;
}

/** A PostgreSQL of its own in a temporary folder, reached by a socket there and by nothing else. */
export interface LocalPostgres {
  /** The folder of its socket: its host, as far as PostgreSQL is concerned. */
  readonly host: string;
  /** Runs statements, gives what they print: a line a row, without headers. */
  psql(statements: string): string;
  /** Ends it and removes its folder. May be called again. */
  stop(): void;
}

function run(program: string, args: readonly string[], input?: string): string {
  const asOther = process.getuid?.() === 0 ? ["runuser", "-u", "postgres", "--"] : [];
  const [command = "", ...rest] = [...asOther, program, ...args];
  const { status, stdout, stderr, error } = spawnSync(command, rest, {
    cwd: "/",
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    ...(input === undefined ? { stdio: ["ignore", "pipe", "pipe"] as const } : { input }),
  });
  // Who ends before all input is read leaves an error about the pipe as well: what it said tells more.
  if (error && !stderr) throw error;
  if (error || status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}${stdout}`.slice(0, 5_000));
  return stdout;
}

/** Starts one. Whatever happens afterwards, call `stop`. */
export function startPostgres(programs: string): LocalPostgres {
  const host = mkdtempSync(join(tmpdir(), "ddat-pg-"));
  const data = join(host, "data");
  let isStopped = false;
  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    try {
      if (existsSync(join(data, "postmaster.pid"))) {
        run(join(programs, "pg_ctl"), ["-D", data, "-m", "immediate", "-w", "stop"]);
      }
    } finally {
      rmSync(host, { recursive: true, force: true });
    }
  };
  try {
    if (process.getuid?.() === 0) spawnSync("chown", ["postgres", host]);
    chmodSync(host, 0o700);
    run(join(programs, "initdb"), [
      "-D",
      data,
      "-U",
      "postgres",
      "-E",
      "UTF8",
      "--no-locale",
      "--auth=trust",
      "--no-sync",
    ]);
    const settings = `-c listen_addresses= -c unix_socket_directories=${host} -c fsync=off -c jit=off`;
    run(join(programs, "pg_ctl"), ["-D", data, "-l", join(host, "log"), "-o", settings, "-w", "start"]);
  } catch (cause) {
    stop();
    throw cause;
  }
  const connection = [
    "-X",
    "-q",
    "-A",
    "-t",
    "-h",
    host,
    "-U",
    "postgres",
    "-v",
    "ON_ERROR_STOP=1",
    "-f",
    "-",
    "postgres",
  ];
  return { host, psql: (statements) => run(join(programs, "psql"), connection, statements), stop };
}
