import { asObject, asText } from "../../parse/loose.js";

/** The records of one tool: `{ Name, JobFamily, Role, RoleLevel, LMEmail, Skills }`, as rows of the table they stand for. */
export function jsonRecords(source: unknown): readonly Record<string, unknown>[] | undefined {
  const parsed = typeof source === "string" ? parsedJson(source) : source;
  const records = (Array.isArray(parsed) ? parsed : [parsed]).map(asObject);
  const rows: Record<string, unknown>[] = [];
  for (const record of records) {
    if (!record || !("Skills" in record)) return undefined;
    const skills = asObject(typeof record.Skills === "string" ? parsedJson(record.Skills) : record.Skills);
    if (!skills) return undefined;
    for (const [skill, said] of Object.entries(skills)) {
      const { Score: score, Evidence: evidence, Comments: comments } = asObject(said) ?? {};
      const written = [asText(evidence), asText(comments)].filter(Boolean).join("\n\n");
      rows.push({
        person: record.Name,
        role: record.Role,
        "role level": record.RoleLevel,
        skill,
        score,
        evidence: written,
      });
    }
  }
  return rows;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined; // Then it is no such record, which is the answer asked for.
  }
}
