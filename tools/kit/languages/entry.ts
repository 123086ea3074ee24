/**
 * A sentence in another language: words with `{0}`, `{1}` where the values of the English one stand, or a function of
 * these, already worded, where the grammar asks for more.
 */
export type Entry = string | ((...values: readonly string[]) => string)

export type Catalogue = Readonly<Record<string, Entry>>
