import { localTime } from '../../../../tools/kit/time.ts'
import { wordTable } from '../../../../tools/kit/word-table.ts'
import type { World } from '../../meaning.ts'
import { findTimes } from '../../when/find.ts'
import { hereIn } from '../../world.ts'

const counts = wordTable<number>({
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  ...{ ten: 10, twelve: 12, sixteen: 16, twenty: 20, 'a couple of': 2, 'half a': 0.5 },
})

const length =
  /\b(?:in|within|over|inside|after|by|for|next|have|got|takes?)(?: (?:about|around|under|the next|the coming|just|only|like|maybe|next|less than))* (\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|twenty|a couple of|half a) (weeks?|months?|years?)\b|\b(\d{1,2})[ -](weeks?|months?)\b/

const weeksOf = wordTable<number>({ w: 1, m: 52 / 12, y: 52 })

/** Feasts whose day everybody knows, as month and day. */
const feasts: readonly (readonly [RegExp, string])[] = [
  [/\b(?:christmas|xmas)\b/, '12-25'],
  [/\bnew year'?s?(?: eve)?\b/, '12-31'],
  [/\bvalentine'?s?(?: day)?\b/, '02-14'],
  [/\bhalloween\b/, '10-31'],
]

/** In how many weeks somebody wants to be where they aim: "in 8 weeks", "by the first of March", "by Christmas". */
export function weeksIn(plain: string, world: World): number | undefined {
  const [, a, unitA, b, unitB] = length.exec(plain) ?? []
  const figure = a ?? b
  const unit = weeksOf[(unitA ?? unitB ?? '').slice(0, 1)]
  if (figure !== undefined && unit !== undefined)
    return Math.max(1, Math.round((counts[figure] ?? Number(figure)) * unit))
  const by = /\b(?:by|before|until|till|for) (.+)$/.exec(plain)?.[1]
  return by === undefined ? undefined : weeksUntil(by, world)
}

function weeksUntil(by: string, world: World): number | undefined {
  const today = localTime(world.now, world.gym.zone).date
  const feast = feasts.find(([pattern]) => pattern.test(by))?.[1]
  const year = Number(today.slice(0, 4))
  const day = feast
    ? `${feast > today.slice(5) ? year : year + 1}-${feast}`
    : findTimes(by, hereIn(world)).times.find(({ days }) => days)?.days?.first
  if (day === undefined) return undefined
  const days = (Date.parse(day) - Date.parse(today)) / 86_400_000
  return days >= 7 ? Math.round(days / 7) : undefined
}
