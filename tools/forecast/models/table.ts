/** Rows of features, column after column: `values[f * rows + i]`; NaN where a feature is not known. */
export type Table = { rows: number; features: number; values: Float32Array }
