/** A named part of a day, in minutes after midnight. */
export type DayPart = { from: number; to: number }

const at = (from: number, to: number): DayPart => ({ from: from * 60, to: to * 60 })

const meal = (name: string) => `(?:${name})(?: (?:time|break|hour))?`

const named: readonly (readonly [string, DayPart])[] = [
  [
    '(?:early (?:in the )?|first thing (?:in the )?)morning|crack of dawn|dawn|first thing|early doors',
    at(5, 8),
  ],
  ['late(?:r in the)? morning', at(10, 12)],
  ['mid ?morning', at(9, 11)],
  ['early afternoon', at(12, 15)],
  ['late(?:r in the)? afternoon', at(15, 18)],
  ['mid ?afternoon', at(14, 16)],
  ['early evening', at(17, 19)],
  ['late(?:r in the)? evening|late (?:at )?night|late tonight', at(21, 24)],
  ['middle of the night|overnight|small hours', at(0, 5)],
  ['before (?:work|school|uni|college|class|classes|breakfast)', at(6, 9)],
  ['before (?:lunch|lunch time|noon|midday)', at(6, 12)],
  ['after (?:work|the office)', at(17, 20)],
  ['after (?:school|uni|college|class|classes|lectures?)', at(15, 18)],
  [`after (?:${meal('lunch')})`, at(13, 17)],
  [`before (?:${meal('dinner|tea|supper')})`, at(16, 18)],
  [`after (?:${meal('dinner|tea|supper')})`, at(19, 22)],
  [meal('breakfast'), at(7, 9)],
  [meal('lunch'), at(12, 14)],
  ['(?:dinner|tea|supper) (?:time|hour)', at(18, 20)],
  ['(?:during the |in the )?day ?time|during the day|office hours|work(?:ing)? hours', at(9, 17)],
  ['end of the (?:work|working )?day', at(17, 20)],
  ['mornings?', at(6, 12)],
  ['afternoons?', at(12, 18)],
  ['evenings?', at(18, 22)],
  ['nights?', at(18, 24)],
]

/**
 * What members call the parts of a day and the hours they mean by it; the first that fits counts,
 * so the longer names stand first.
 */
export const dayParts: readonly (readonly [RegExp, DayPart])[] = named.map(
  ([names, part]) => [new RegExp(`\\b(?:${names})\\b`), part] as const,
)
