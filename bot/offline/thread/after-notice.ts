import { areasOf } from '../areas.ts'
import type { Clause } from '../clause.ts'
import { bounds, windowsAhead } from '../intents/crowd.ts'
import { belowIn } from '../intents/notices.ts'
import { calls, type Understanding, type Wish, type World } from '../meaning.ts'
import { sayings, says } from '../sayings.ts'
import { completed, windowOf } from './spoken-of.ts'

/** Asks about the crowd, and leaves what was set as it is. */
const asksOfTheCrowd = sayings(`
  ^ [and|but|so|ok] is|are|will|would|how|when|why|does|do
  how busy|full|many|is|quiet
  busy|crowded|packed
`)

const mostWords = 10

/** "Make that the evening", "under 15 actually", "legs only": what Spotter watches for is changed, the rest of it stays. */
export function afterNotice(clause: Clause, last: Wish, world: World): Understanding | undefined {
  if (last.tool !== 'notifyWhenQuiet') return undefined
  if (clause.question || says(clause.text, asksOfTheCrowd)) return undefined
  if (clause.words.length > mostWords) return undefined
  const before = windowOf(last, world)
  const times = clause.times.map((when) => completed(when, before, world))
  const found = windowsAhead(times, world)
  if (found === 'many') return undefined
  const [window] = found
  const split = areasOf(clause)[0]?.split
  const below = belowIn(clause.text)
  if (!window && !split && below === undefined) return undefined
  const { from: _, to: __, ...rest } = last.input
  const kept = window ? { ...rest, ...bounds(window, world, 'from') } : last.input
  const anew = { ...(split ? { split } : {}), ...(below === undefined ? {} : { below }) }
  return calls({ tool: 'notifyWhenQuiet', input: { ...kept, ...anew } })
}
