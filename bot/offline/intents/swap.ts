import type { Clause } from '../clause.ts'
import { calls, type Understanding, type World } from '../meaning.ts'
import { sayings, says } from '../sayings.ts'
import { justTaken } from '../thread/after-offer.ts'
import { completed } from '../thread/spoken-of.ts'
import { sameDayAfter, sameDayBefore } from '../thread/steps.ts'
import { findTimes } from '../when/find.ts'
import type { When, Window } from '../when/types.ts'
import { windowsOf } from '../when/window.ts'
import { wordsOf } from '../words/text.ts'
import { hereIn, mainSplitIds } from '../world.ts'
import { slotIn } from './cancel.ts'
import { bounds } from './crowd.ts'
import type { Intent } from './intent.ts'
import { beginning, minutesOf } from './recommend.ts'

const verb =
  /\b(?:mov|swap|chang|shift|push|switch|reschedul|rebook|exchang|trad|postpon|bring|delay|bump|put)\w*\b/

/** What is swapped, and for what: "my thursday slot", "friday". */
function halvesOf(text: string): [string, string] {
  const [, own, better] =
    /^(.*?) (?:clash\w*|collides|overlaps|is no good|does not (?:work|suit|fit))\b(.*)$/.exec(text) ?? []
  if (own !== undefined && better !== undefined) return [own, better]
  const said = text.slice(Math.max(0, text.search(verb)))
  const [, first, other] = /^(.*?) (?:instead of|rather than|in place of) (.*)$/.exec(text) ?? []
  if (first !== undefined && other !== undefined) return [other, first]
  const [, mine = said, wanted = ''] =
    /^(.*?) (?:to|into|onto) (.*)$/.exec(said) ?? /^(.*) (?:for|with|until|till|by) (.*)$/.exec(said) ?? []
  return [mine, wanted]
}

const later = sayings(`
  later|after|back|postpone|delay
`)

const sooner = sayings(`
  earlier|sooner|forward|before
`)

/** Offers in the place of what is booked; what is booked stays until one of them is taken. */
function fill(clause: Clause, world: World): Understanding {
  const [mine, wanted] = halvesOf(clause.text.trim())
  const here = hereIn(world)
  const own = findTimes(mine, here).times
  const taken = justTaken(world)
  const instead = slotIn(own, world) ?? taken?.code ?? 'next'
  const [before] = own[0] ? [windowsOf(own[0], here)].flat() : []
  const window = before === 'many' ? undefined : (before ?? taken?.window)
  const split = mainSplitIds(clause.mentions)[0]
  const said = findTimes(wanted, here).times
  // "My match is on sunday now. Swap it?" names the time beside the wish.
  const times = said.length + own.length > 0 ? said : besides(world)
  const target = wantedIn(wanted === '' ? clause.text : wanted, times, window, world)
  const hour = times.some(({ hours }) => hours?.kind === 'at')
  const time = hour ? beginning(target, world) : bounds(target, world, 'from')
  const input = { ...(split ? { split } : {}), ...time, ...minutesOf(clause.stay) }
  return calls({ tool: 'recommendSlots', input: { ...input, instead } })
}

const besides = (world: World): readonly When[] =>
  findTimes(
    wordsOf(world.said ?? '')
      .map(({ text }) => text)
      .join(' '),
    hereIn(world),
  ).times

function wantedIn(
  text: string,
  times: readonly When[],
  before: Window | undefined,
  world: World,
): Window | undefined {
  const when = times.find(({ now, shift, stretch }) => !now && shift === undefined && !stretch)
  if (when) {
    // The hour of a place that only its day was named of is not known here.
    const { sameTime: _, ...named } = completed(when, before, world)
    const [window] = [windowsOf(named, hereIn(world))].flat()
    return window === 'many' ? undefined : window
  }
  if (before && says(` ${text} `, sooner)) return sameDayBefore(before.from, world)
  return before && says(` ${text} `, later) ? sameDayAfter(before.from, world) : undefined
}

export const swap: Intent = {
  name: 'swap',
  acts: false,
  own: true,
  fill,
  says: sayings(`
    move|moving|swap|swapping|change|changing|shift|push|switch|switching|reschedule|rebook|exchange|trade|postpone|bring|delay|bump|put [back|forward|up|out] my|the|this|that [own|next|#split|#time|booked|gym] [#time|#split] slot|place|spot|booking|reservation|appointment|visit|session|#time
    move|swap|shift|push|switch|reschedule|rebook|exchange|trade|postpone my|the [#split] #time
    move|moving|swap|swapping|change|changing|shift|push|switch|reschedule|rebook|exchange|trade|postpone #time ['s] slot|place|spot|booking|reservation|appointment|visit|session
    move|shift|switch|push me|us [to|from|back|forward] #time
    my [own|next|booked] [#time|#split] slot|place|spot|booking|reservation|session|visit|one [#time|#split] clashes|clash|collides|overlaps|is_no_good|does_not_work|does_not_suit|does_not_fit
    move|swap|switch|push|shift|change|bump mine [to|for|back|forward|up|by|#time|until|$]
    later|earlier than booked|planned|reserved|my_slot|my_booking|my_place|my_reservation
    change|move|shift my time|hour to|from #time
    ^ [please|can_i|can_you|i_want_to|want_to] rebook|reschedule to|for|on #time
    move|swap|shift|push|reschedule|rebook|exchange|postpone|delay it|that|this [to|for|by|a|an|forward|back|until|into|one|with|please|$|#time|later|earlier|half|slot]
    ^ [please|can_i|can_we|could_i|can_you|i|want_to|need_to|i_need_to|i_want_to] reschedule|rebook|swap [please|$|it]
    come|have later|earlier instead_of my|the
    #time [slot|one|place] instead_of|rather_than|in_place_of my|the|that|#time [next|booked|current] [slot|place|spot|booking|one|#time]
  `),
  unless: sayings(`
    how|why|when
    language|password|email|name|phone|membership|class|classes
    change my|the split|workout|mind
  `),
}
