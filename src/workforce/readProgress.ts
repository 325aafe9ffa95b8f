/** How far a reading has come. */
export interface ReadProgress {
  /** Of the source; characters where it is a text. In Parquet: of the columns that are read. */
  readonly bytes: number;
  /** Rows or lines in which something stands. */
  readonly rows: number;
}
