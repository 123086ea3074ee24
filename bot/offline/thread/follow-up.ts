import { isoLocal } from '../../../tools/kit/time.ts'
import { areaOf, areasOf } from '../areas.ts'
import { anotherSplit, comeOrCrowd } from '../asks.ts'
import type { Clause } from '../clause.ts'
import { checkInFor } from '../intents/check-in.ts'
import { atThatTime, crowdForecast, crowdNow, crowdWishes } from '../intents/crowd.ts'
import { blames, explainOn } from '../intents/explain.ts'
import { calls, type Understanding, type Wish, type World } from '../meaning.ts'
import { sayings, says } from '../sayings.ts'
import { pastInstant } from '../when/window.ts'
import { hereIn, splitIds } from '../world.ts'
import { afterNotice } from './after-notice.ts'
import { afterOffer, afterTaking, isOffer } from './after-offer.ts'
import {
  areasSpokenOf,
  asForecast,
  completed,
  isCrowd,
  splitsOf,
  widened,
  windowOf,
  windowSpokenOf,
} from './spoken-of.ts'
import { stepFrom } from './steps.ts'

/** Opens what goes on from before within a message: "..., and what about chest?" */
export const goesOn = sayings(`
  ^ [and|ok|so|but|then|or] what|how about
  ^ [and] same for|on|at
`)

/** Puts right what was understood before. */
export const corrects = sayings(`
  mean|meant
  ^ [oops|sorry|oh|wait|ok|ah|no] no|not|sorry|actually|oops|wrong|rather|instead|wait|whoops
  instead|rather|actually
  make|change|switch
  should be|have_been|say
  wrong split|day|time|one
`)

const adds = sayings(`
  also|too|plus|add|both
  as well
  ^ [ok] and
`)

const asksAbout = sayings(`
  what|how about|is|for
`)

const wholeGym = sayings(`
  whole|entire|full gym|place
  overall|altogether|everywhere
  in general|total
  the gym $
`)

const onceMore = sayings(`
  again|refresh|recheck|update
`)

/** Speaks of what was spoken of before: "is that better than Friday?" */
export const pointsBack = sayings(`
  is|would|will|for that
  same
`)

/** Holds a time against the one spoken of: "is friday better?" */
export const compares = sayings(`
  is|are|would|will #time [be] [any|a_bit|much|even|likely|usually] better|worse|quieter|busier|emptier|calmer|fuller|less|more
`)

/** Wants another time than the one spoken of. */
export const anotherTime = sayings(`
  another|other|different|alternative|alternatives|more [quiet] time|times|day|days|option|options|slot|slots
  any|anything|something|some_time|when else|quieter|better|emptier|calmer|less_busy
  too busy|full|crowded|packed|many|much
  alternatives
`)

/** What words that are no wish of their own make of the call before them, or undefined. */
export function followUp(clause: Clause, last: Wish, world: World): Understanding | undefined {
  if (last.tool === 'checkIn') return afterCheckIn(clause, last, world)
  if (isOffer(last)) return afterOffer(clause, last, world)
  const notice = afterNotice(clause, last, world)
  if (notice) return notice
  const swapped = last.tool === 'reserveSlot' ? afterTaking(clause, world) : undefined
  if (swapped) return swapped
  if (!isCrowd(last)) return afterLeaving(clause, last, world)
  return blames(clause) ? explainOn(clause, last, world) : afterCrowd(clause, asForecast(last), world)
}

/** Splits correct or extend the visit; a time asks how busy it will be. */
function afterCheckIn(clause: Clause, last: Wish, world: World): Understanding | undefined {
  const before = splitsOf(last, world)
  const splits = splitIds(clause.mentions)
  const [main] = splits
  if (clause.times.some(({ now }) => !now)) {
    return crowdWishes(main ? areasOf(clause) : before.slice(0, 1).map(areaOf), clause, world)
  }
  if (!main) return undefined
  if (says(clause.text, asksAbout)) return crowdWishes(areasOf(clause), clause, world)
  if (before.length === 0 || says(clause.shape, corrects)) return calls(checkInFor(splits))
  if (says(clause.shape, adds)) return calls(checkInFor([...new Set([...before, ...splits])]))
  return anotherSplit(main, before, world)
}

/** "no, at 7" after a check-out puts its time right; anything else begins anew. */
function afterLeaving(clause: Clause, last: Wish, world: World): Understanding | undefined {
  const [when] = clause.times
  const then = when && last.tool === 'checkOut' ? pastInstant(when, hereIn(world)) : undefined
  const bare = !clause.question && !when?.days && clause.text.trim().split(' ').length <= 4
  if (then && (bare || says(clause.text, corrects))) {
    return calls({ tool: 'checkOut', input: { at: isoLocal(then, world.gym.zone) } })
  }
  // Of the place that was taken: "what is that time like on fridays?"
  const before =
    clause.times.some(({ sameTime }) => sameTime) || says(clause.text, atThatTime)
      ? windowSpokenOf(world)
      : undefined
  const times = clause.times.map((each) => completed(each, before, world))
  if (when) return crowdWishes(areasOf(clause), { ...clause, times }, world)
  const splits = splitIds(clause.mentions)
  return splits.length > 0 ? comeOrCrowd(splits, world) : undefined
}

/** A new area, a new time, or a step from the old one; what is not said stays. */
function afterCrowd(clause: Clause, last: Wish, world: World): Understanding | undefined {
  const whole = says(clause.text, wholeGym)
  const named = areasOf(clause)
  const areas = named.length > 0 || whole ? named : areasSpokenOf(last, world)
  const first = areas[0] ?? {}
  const window = windowOf(last, world)
  const step = stepFrom(clause, first, window, world)
  if (step) return step
  if (clause.times.length > 0) {
    const times = clause.times.map((when) => completed(when, window, world))
    return crowdWishes(areas, { text: clause.text, times }, world)
  }
  if (says(clause.text, anotherTime)) return calls(crowdForecast(first, widened(window, world), world))
  if (named.length === 0 && !whole && !says(clause.text, onceMore)) return undefined
  return calls(
    ...(areas.length > 0 ? areas : [{}]).map((area) =>
      last.tool === 'crowdNow' ? crowdNow(area) : crowdForecast(area, window, world),
    ),
  )
}
