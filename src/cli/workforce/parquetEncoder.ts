import type { SchemaElement } from "hyparquet";
import type { RowEncoder } from "./RowEncoder.js";
import type { Cell, RowColumn } from "./RowTable.js";

const types = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  whole: { type: "INT32" },
  number: { type: "DOUBLE" },
  flag: { type: "BOOLEAN" },
} as const;

/** Parquet, compressed with Snappy, a row group a slice. */
export async function parquetEncoder(columns: readonly RowColumn[]): Promise<RowEncoder> {
  const { ByteWriter, ParquetWriter } = await import("hyparquet-writer"); // Only who writes Parquet waits for it.
  const schema: SchemaElement[] = [
    { name: "rows", num_children: columns.length },
    ...columns.map(({ name, type, optional }) => ({
      name,
      ...types[type],
      repetition_type: optional ? ("OPTIONAL" as const) : ("REQUIRED" as const),
    })),
  ];
  const bytes = new ByteWriter();
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: "ddat-skills" });
  const take = () => {
    const taken = bytes.getBytes();
    bytes.index = 0; // `offset`, where the file has got to, goes on.
    return taken;
  };
  return {
    head: take,
    slice: (rows) => {
      const values = columns.map((): unknown[] => []);
      for (const row of rows as Iterable<Readonly<Record<string, Cell>>>) {
        // The keys of a row are the columns.
        for (const [i, { name }] of columns.entries()) values[i]?.push(row[name] ?? null);
      }
      const columnData = columns.map(({ name, type }, i) => ({
        name,
        data: values[i] ?? [],
        ...(type === "number" && { encoding: "PLAIN" as const }), // Hardly any two are equal.
      }));
      void file.write({ columnData, rowGroupSize: Number.MAX_SAFE_INTEGER }); // Nothing to wait for: it writes into memory.
      return take();
    },
    tail: () => {
      void file.finish();
      return take();
    },
  };
}
