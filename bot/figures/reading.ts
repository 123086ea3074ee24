/**
 * One way to understand a figure: a time of the day in minutes after midnight, a day of the year, an amount in its unit, or a
 * word for a number that nobody has counted. "At 6" is also an amount in the unit `clock`, "the 3rd" one in `th`: neither is
 * a number of people.
 */
export type Reading =
  | { kind: 'clock'; minute: number }
  | { kind: 'date'; day: number; month: number | undefined; year: number | undefined }
  | { kind: 'amount'; value: number; unit: string | undefined }
  | { kind: 'word'; word: string }

/** A figure as it stands in a text, with all that it can mean. */
export type Figure = { text: string; at: number; readings: readonly Reading[] }

type Groups = Readonly<Record<string, string | undefined>>

/** A way of writing figures. What is read as undefined is left to the rules behind it. */
export type Rule = { form: string; read(groups: Groups): readonly Reading[] | undefined }
