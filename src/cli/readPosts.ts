import { decodeText } from "../reading/text/decodeText.js";
import { roleLevelName } from "../framework/roleLevelName.js";
import type { Framework } from "../model/framework.js";
import { type Post, postSchema } from "../model/post.js";
import { describeIssue } from "../parse/describeIssue.js";
import { asObject, asText } from "../parse/loose.js";
import { shapeIssues } from "../parse/shapeIssues.js";
import { nearest } from "../values/nearest.js";
import { BadInput } from "./BadInput.js";
import { nameTable } from "./nameTable.js";
import { peopleInJson } from "./peopleInJson.js";
import { type PostFound, type PostsFound, postsInCsv } from "./postsInCsv.js";
import { nameOfFile, readFileOrInput } from "./readFileOrInput.js";
import type { Terminal } from "./Terminal.js";

const mostHints = 100;

/**
 * The posts in a file (`-`: standard input), in its order. What it is, its content tells:
 * - JSON: a list of posts, or one post; JSON Lines: one a line;
 * - CSV with the columns id and role level, and perhaps site and hub.
 *
 * Role levels are given by id or by name in full, and a name that several roles have with its role: `Head (Baker)`.
 *
 * @throws {@link BadInput} with everything that is wrong, each with its line, row or JSON path.
 */
export async function readPosts(terminal: Terminal, framework: Framework, file: string): Promise<Post[]> {
  const decoded = decodeText(await readFileOrInput(terminal, file), nameOfFile(file));
  if ("issue" in decoded) throw new BadInput(`${nameOfFile(file)} ${describeIssue(decoded.issue).message}`);
  const { text } = decoded;
  if (text.trim() === "") throw new BadInput(`${nameOfFile(file)} is empty`);
  const found = /^\s*[[{]/.test(text) ? postsInJson(text) : await postsInCsv(text);

  const problems = [...found.problems];
  const choose = roleLevelChooser(framework);
  const posts: Post[] = [];
  const firstAt = new Map<string, string>();
  for (const { data, placeOf } of found.posts) {
    const issues = shapeIssues(postSchema, data).map(describeIssue);
    problems.push(...issues.map(({ path, message }) => `${placeOf(path)}: ${message}`));
    const called = asText(asObject(data)?.roleLevel);
    const chosen = called === undefined ? undefined : choose(called);
    if (chosen !== undefined && "problem" in chosen) problems.push(`${placeOf(["roleLevel"])}: ${chosen.problem}`);
    if (issues.length > 0 || chosen === undefined || "problem" in chosen) continue;
    const post = { ...(data as Post), roleLevel: chosen.id }; // The schema has nothing against it.
    const earlier = firstAt.get(post.id);
    if (earlier === undefined) firstAt.set(post.id, placeOf([]));
    else problems.push(`${placeOf([])}: the post ${JSON.stringify(post.id)} is there already: see ${earlier}`);
    posts.push(post);
  }
  if (problems.length === 0) return posts;
  const count = problems.length === 1 ? "1 issue" : `${problems.length} issues`;
  throw new BadInput(`${nameOfFile(file)} has ${count}`, problems);
}

function postsInJson(text: string): PostsFound {
  const { people, problems } = peopleInJson(text); // Whatever the entries are: nothing in a post makes it a record of a skill.
  return { posts: people satisfies readonly PostFound[], problems };
}

/** The role level that a text means, or what is wrong with it. */
function roleLevelChooser(
  framework: Framework,
): (text: string) => { readonly id: string } | { readonly problem: string } {
  const named = framework.roles.flatMap((role) =>
    role.levels.map(({ id, name, formerNames = [] }) => ({
      id,
      name,
      aliases: [roleLevelName({ name }, role)],
      formerNames,
    })),
  );
  const called = nameTable(named);
  let hints = mostHints;
  return (text) => {
    const [one, ...others] = called(text);
    if (one && others.length === 0) return one;
    const quoted = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
    if (one) {
      const ids = [one, ...others].map(({ id }) => JSON.stringify(id)).join(", ");
      return { problem: `${quoted} can mean the role levels ${ids}; give the id` };
    }
    const near = hints-- > 0 ? nearest(text, new Set(named.flatMap(({ id, name }) => [name, id]))) : [];
    const hint = near.length > 0 ? `; near: ${near.map((name) => JSON.stringify(name)).join(", ")}` : "";
    return { problem: `no role level is called ${quoted}${hint}` };
  };
}
