/** By what logarithm of a factor a named period moves the crowd, by its name; the first that fits counts. */
const kinds: readonly { name: RegExp; effect: number }[] = [
  { name: /school|schul|half-?term|(sommer|herbst|oster|pfingst|winter)ferien/i, effect: -0.1 },
  { name: /\b(christmas|xmas|weihnacht\w*|festive)\b/i, effect: -0.5 },
  { name: /\b(lockdown|curfew)\b/i, effect: -0.7 },
  { name: /\b(restrictions?|restricted|limited|reduced)\b/i, effect: -0.3 },
  { name: /\b(break|recess|vacations?|semesterferien|vorlesungsfrei\w*)\b/i, effect: -0.6 },
  { name: /\b(holidays?|ferien|urlaub\w*)\b/i, effect: -0.3 },
  { name: /\b(finals?|exams?|examinations?|prüfung\w*|klausur\w*)\b/i, effect: -0.15 },
  { name: /\b(summer (session|term)|summer)\b/i, effect: -0.1 },
  { name: /\b(terms?|\w*semesters?|trimesters?|quarter|teaching|lectures?|vorlesung\w*)\b/i, effect: 0.55 },
  { name: /\b(new year\w*|january|resolutions?|rush|neujahr\w*)\b/i, effect: 0.2 },
  { name: /\b(ramadan|ramadhan)\b/i, effect: -0.2 },
  { name: /\b(works|renovations?|refurbishment|construction|umbau|renovierung)\b/i, effect: -0.35 },
]

/** A public holiday that nothing more is known of, and the days around Christmas where it is one. */
const usualHoliday = -0.35
const christmas = -0.9

/**
 * What each kind of day does to the crowd elsewhere, as natural logarithms of a factor: what a gym starts from that
 * has not seen such a day. In the order of `kindsOn`.
 *
 * Terms, breaks and finals were measured on a campus gym from August 2015 to August 2016; the others are what
 * operators of clubs tell.
 *
 * @param periods names of the gym's periods
 */
export const effectsElsewhere = (periods: readonly string[]): Float64Array =>
  Float64Array.of(usualHoliday, christmas, ...periods.map(periodEffect))

const periodEffect = (name: string) => kinds.find((kind) => kind.name.test(name))?.effect ?? 0

/** Kinds of days before the named periods: a holiday, and Christmas. */
const beforePeriods = 2

/** The kinds a day is of: 0 a public holiday, 1 around Christmas, 2 and on the named periods. */
export function kindsOn({ date, holiday, besideHoliday, periods }: KindOfDay): number[] {
  const festive = /-12-2[456]$/.test(date) && Math.abs(besideHoliday) <= 1
  const day = festive ? [1] : holiday ? [0] : []
  return [...day, ...periods.map((period) => beforePeriods + period)]
}

type KindOfDay = {
  date: string
  holiday: boolean
  /** Days to the nearest holiday. */
  besideHoliday: number
  /** Numbers of the named periods. */
  periods: readonly number[]
}

/** By what factor a day of such kinds differs from a plain one. */
export const factorOf = (kindsOfDay: readonly number[], effects: Float64Array): number =>
  Math.exp(kindsOfDay.reduce((sum, kind) => sum + (effects[kind] ?? 0), 0))
