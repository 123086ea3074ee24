import { t } from '../../kit/language.ts'
/** How well forecasts did over some slots. */
export type RecordOf = {
  slots: number
  /** Share of the slots whose people lay within the interval. */
  held: number
  /** People off on average. */
  mae: number
  /** The same over the slots whose people a week before are known, beside the error of just repeating those. */
  against: { slots: number; mae: number; naiveMae: number } | undefined
}

/** Fewer slots make no record. */
const enough = 20

/**
 * A record in one sentence, for replies and reports.
 *
 * @param period as it stands in a sentence: "last week"
 * @returns undefined when there are too few slots to boast or to own up
 * @example
 * recordSentence({ slots: 238, held: 0.71, mae: 4.2, against: undefined }, 'last week')
 * // "Right 7 of 10 times last week, off by about 4 people."
 */
export function recordSentence(record: RecordOf | undefined, period: string): string | undefined {
  if (!record || record.slots < enough) return undefined
  const tenths = Math.round(record.held * 10)
  return t`Right ${tenths} of 10 times ${period}, off by ${`${peopleOff(record.mae)}${comparison(record)}`}.`
}

function peopleOff(mae: number): string {
  if (mae < 0.75) return t`less than one person`
  const people = Math.round(mae)
  return people === 1 ? t`about 1 person` : t`about ${people} people`
}

function comparison({ against }: RecordOf): string {
  if (!against || against.slots < enough || against.naiveMae === 0) return ''
  const percent = Math.round((1 - against.mae / against.naiveMae) * 100)
  if (Math.abs(percent) < 3) return t`, no better than repeating the week before`
  return percent > 0
    ? t`, ${percent} % better than repeating the week before`
    : t`, ${-percent} % worse than repeating the week before`
}
