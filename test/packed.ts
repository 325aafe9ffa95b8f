import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL("..", import.meta.url));

export interface PackedProject {
  /** The tarball, as it would be published. */
  readonly tarball: string;
  /** An empty project in which it is installed, with the packages asked for and no others. */
  readonly folder: string;
  remove(): void;
}

/** Runs a program and gives its standard output, without colours. Throws with all that it said when it fails. */
export function execute(program: string, args: readonly string[], cwd: string): string {
  const { FORCE_COLOR: _, ...env } = process.env;
  const options = { cwd, env: { ...env, NO_COLOR: "1" }, encoding: "utf8" } as const;
  const { status, stdout, stderr, error } = spawnSync(program, args, options);
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}

/**
 * Packs the package and unpacks it into a project of its own, as `npm install` would but without the network: what it
 * depends on is linked from this repository.
 */
export function packedProject(dependencies: readonly string[]): PackedProject {
  const folder = mkdtempSync(join(tmpdir(), "ddat-skills-"));
  execute("npm", ["pack", "--silent", "--pack-destination", folder], root);
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
  const home = join(folder, "node_modules/ddat-skills");
  mkdirSync(home, { recursive: true });
  execute("tar", ["-xzf", tarball, "--strip-components=1", "-C", home], folder);
  for (const name of dependencies) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "junction");
  }
  return { tarball, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
