/** Stands in for `hyparquet-compressors` in the one file. */
export const compressors = {};
