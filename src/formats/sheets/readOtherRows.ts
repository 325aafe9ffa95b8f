import type { Framework, FrameworkData } from "../../model/framework.js";
import type { Pathway } from "../../model/pathway.js";
import type { Title, TitleMeaning } from "../../model/title.js";
import { TableNotes } from "../../reading/notes/TableNotes.js";
import type { OpenTable } from "../../reading/tables/openTables.js";
import { FrameworkNames } from "../../reading/words/FrameworkNames.js";
import { Names } from "../../reading/words/Names.js";
import { quoted } from "../../values/quoted.js";
import type { SheetKind } from "./frameworkSheets.js";
import type { Reading } from "./Reading.js";
import { rowsOf, type SheetRow } from "./SheetRow.js";

const matches: ReadonlySet<string> = new Set(["exact", "close", "broad"]);
const isMatch = (text: string): text is TitleMeaning["match"] => matches.has(text);

/** Pathways and titles, which only point at roles. The framework has everything but them. */
export function readOtherRows(
  reading: Reading,
  framework: Framework,
  tables: ReadonlyMap<SheetKind, readonly OpenTable[]>,
): Pick<FrameworkData, "pathways" | "titles"> {
  const { origins } = reading;
  const notes = new TableNotes();
  const roleNames = new Names(framework.roles);
  const names = new FrameworkNames(framework, {}, notes);
  const roleOf = ({ text, where }: SheetRow, field: string): string | undefined => {
    const raw = text(field);
    const found = roleNames.meant(raw);
    if (found.length === 1) return found[0]?.id;
    const message =
      found.length > 1
        ? `${quoted(raw)} can mean several roles; the row is left out, give the id`
        : `no role is called ${quoted(raw)}${roleNames.hint(raw)}; the row is left out`;
    notes.add(found.length > 1 ? "ambiguous-role-level" : "unknown-role-level", message, where(field));
    return undefined;
  };
  const roleLevelOf = ({ text, where }: SheetRow, field: string, role: string) =>
    text(field) === "" ? undefined : names.roleLevel(text(field), role, () => where(field));

  const pathways = rowsOf(tables.get("pathways") ?? []).flatMap((row): Pathway[] => {
    const [from, to] = [roleOf(row, "from"), roleOf(row, "to")];
    if (from === undefined || to === undefined) return [];
    const [fromLevel, toLevel] = [roleLevelOf(row, "fromLevel", from), roleLevelOf(row, "toLevel", to)];
    const name = reading.texts.name(row.text("name"), () => row.where("name"));
    const url = reading.texts.url(row.text("url"), () => row.where("url"));
    const id = row.text("id") || reading.texts.slug("pathway", name || `${from} to ${to}`, () => row.where("name"));
    const pathway = {
      id,
      ...(name !== "" && { name }),
      from,
      to,
      ...(fromLevel !== undefined && { fromLevel }),
      ...(toLevel !== undefined && { toLevel }),
      ...(url !== undefined && { url }),
    };
    return [origins.put(pathway, row.where)];
  });

  const titles = new Map<string, { readonly title: string; readonly means: TitleMeaning[] }>();
  for (const row of rowsOf(tables.get("titles") ?? [])) {
    const title = reading.texts.name(row.text("title"), () => row.where("title"));
    if (title === "") {
      notes.add("incomplete-row", "no title stands here; the row is left out", row.where("title"));
      continue;
    }
    const own = titles.get(title) ?? origins.put({ title, means: [] as TitleMeaning[] }, row.where);
    titles.set(title, own);
    if (row.text("role") === "") {
      const message = "a role level stands here without its role; it is not read";
      if (row.text("roleLevel") !== "") notes.add("incomplete-row", message, row.where("roleLevel"));
      continue;
    }
    const role = roleOf(row, "role");
    if (role === undefined) continue;
    const roleLevel = roleLevelOf(row, "roleLevel", role);
    const word = row.text("match").toLowerCase();
    if (word !== "" && !isMatch(word))
      notes.add("not-read", `${quoted(word)} is not exact, close or broad; read as broad`, row.where("match"));
    own.means.push(
      origins.put(
        { role, ...(roleLevel !== undefined && { roleLevel }), match: isMatch(word) ? word : "broad" },
        row.where,
      ),
    );
  }
  reading.notes.take(notes.inOrder());
  const list: Title[] = [...titles.values()];
  return { ...(pathways.length > 0 && { pathways }), ...(list.length > 0 && { titles: list }) };
}
