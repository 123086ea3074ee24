import { readClause } from '../clause.ts'
import { companyIn } from '../company.ts'
import { saidOf, tidied } from '../intents/coach/said.ts'
import { slotWishes } from '../intents/recommend.ts'
import { calls, type Understanding, type World } from '../meaning.ts'
import { readerOf, spelledOf } from '../reader.ts'
import { sayings, says } from '../sayings.ts'
import { mainSplitIds } from '../world.ts'
import { completed, splitsOf, windowSpokenOf } from './spoken-of.ts'

const another = sayings(`
  another|one_more|second|extra [one|slot|place|spot|$|for|on|at|#time]
  same [again|thing] [for|on|again|#time]
  ^ [and|also|plus|then] .. #time .. as_well|too|also
  ^ [and|also|plus|then] #split .. #time [as_well|too|also] $
`)

const books = sayings(`
  get|book|give|grab|find|put|reserve|hold|save|want|need [me|us|it|that] .. #time
`)

const likeThat = sayings(`
  same thing|again|split|workout|one|type|training
  another|one_more [one|$|for|on|at|#time]
`)

const elsewhere =
  /\b(?:busy|quiet|full|packed|crowded|how|why|cancel|swap|move|instead|ate|meal|lunch|dinner|breakfast|snack|log|did|kg|reps|pause|alert|ping|drop|rather|not)\b/

const other =
  /^(?:(?:and|actually|oh|ok|no|please|also|cancel|drop|bin|ditch|lose|scrap|give back|release) )*(?:the|my) (?:other|second|remaining|last)(?: one| slot| place| booking| spot)?(?: (?:as well|too|also|back|up|please|then))*$/

/** "What's left?" once a place was given back. */
const isLeft =
  /^(?:(?:so|and|ok|now|then) )*(?:what(?:'s|s| is| do i have| have i got| else do i have| else have i got| does that leave me with)|which(?: one| ones| place| places)?(?: is| are| do i have| have i got))(?: (?:still|left|now|then|booked|me|with|remaining|on))+[ ?.!]*$/

const mostWords = 14

/**
 * After a place was taken: another one, "and chest on friday at 6 as well"; or the hour that was had before once more,
 * "get me thursday again, same time as before".
 */
export function placeAgain(text: string, world: World): Understanding | undefined {
  const { last, earlier = [] } = world
  // One place was given back, and what is left is the next one.
  if (last?.tool === 'cancelSlot' && other.test(saidOf(tidied(text)).plain))
    return calls({ tool: 'cancelSlot', input: {} })
  if (last && /^(?:cancelSlot|reserveSlot)$/.test(last.tool) && isLeft.test(saidOf(tidied(text)).plain))
    return calls({ tool: 'mySlots', input: {} })
  const made = [last, ...earlier].flatMap((wish) => wish ?? [])
  if (!made.some(({ tool }) => tool === 'reserveSlot' || tool === 'recommendSlots')) return undefined
  const clause = readClause(spelledOf(text, world), readerOf(world))
  if (elsewhere.test(clause.text) || clause.words.length > mostWords || companyIn(clause)) return undefined
  const more = last?.tool === 'reserveSlot' && says(clause.shape, another)
  const again = clause.times.some(({ sameTime }) => sameTime) && says(clause.shape, books)
  if (!(more || again) || clause.times.length === 0) return undefined
  const before = windowSpokenOf(world)
  const asked = made.find(({ tool }) => tool === 'recommendSlots')
  const kept = mainSplitIds(clause.mentions).length === 0 && (again || says(clause.text, likeThat))
  const split = kept && asked ? splitsOf(asked, world)[0] : undefined
  const times = clause.times.map((when) => completed(when, again ? before : undefined, world))
  const meant = slotWishes({ ...clause, times }, { ...world, last: undefined })
  if (!split || meant.kind !== 'calls') return meant
  return { ...meant, calls: meant.calls.map((wish) => ({ ...wish, input: { split, ...wish.input } })) }
}
