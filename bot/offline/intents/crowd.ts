import { isoLocal } from '../../../tools/kit/time.ts'
import { type Area, areasOf } from '../areas.ts'
import { whichDay } from '../asks.ts'
import type { Clause } from '../clause.ts'
import { calls, distinct, type Understanding, type Wish, type World } from '../meaning.ts'
import { sayings, says } from '../sayings.ts'
import { areasSpokenOf, completed, isCrowd, windowSpokenOf } from '../thread/spoken-of.ts'
import type { When, Window } from '../when/types.ts'
import { todayOf, windowsOf } from '../when/window.ts'
import { hereIn } from '../world.ts'
import type { Intent } from './intent.ts'

/** Asks which of all those hours are the best. */
const asksForQuiet = sayings(`
  quietest|emptiest|calmest|fewest|least
  when|what_time|which_day|what_day|which_days|what_days|which_evening|which_morning [..] quiet|quieter|empty|calm|best|dead
  which|what [of_the] day|days|time|times|hour|hours|morning|mornings|evening|evenings|afternoon|afternoons|night|nights|#time [..] quiet|quieter|empty|emptier|calm|calmer|best|better|dead|good
  best|quiet|good time|times|day|days|moment|hour|hours
`)

/** All the days that were named, from the first of their hours to the last. */
function overDays(times: readonly When[], world: World): Window | undefined {
  const days = times.find(({ days }) => days && days.first < days.last)?.days
  if (!days) return undefined
  const [window] = [windowsOf({ days }, hereIn(world))].flat()
  return window === 'many' ? undefined : window
}

/** More answers than this to one message are a wall of text. */
const mostCalls = 4

/** Asks for a time, not about one. */
export const asksWhen = sayings(`
  when|what_time|what_times|what_day|what_days|which_time|which_times|which_day|which_days|what_hour|what_hours
  best|better|ideal|perfect|optimal|recommended [quiet] time|times|day|days|hour|hours|slot|slots|moment|window
  quietest|emptiest|busiest|calmest|fewest|least
  best to|for come|train|go|visit
  avoid|beat|miss|dodge|skip|escape
  a|some|any [quiet|good|free] time|times|slot|slots|window|windows|moment|hour
  usually|normally|typically|generally|average|tends|tend|mornings|evenings|afternoons|nights|weekdays|weekends|weekday
  peak|off_peak|quiet|busy times|hours|time
  peak|rush hour|hours|time|times
  the|this|whole|all week|month
`)

/** Asks about a time, and means this one. */
const asksNow = sayings(`
  is this|it [now] [a|the] [good|bad|best|right|ok|decent|quiet|busy|peak|rush] time|moment|hour
`)

/** Asks how today goes on. */
const asksAhead = sayings(`
  will|going_to_be|gets|getting|become|becoming|expect|expected|expecting|forecast|prediction|predict|outlook|today
`)

const openWhen = sayings(`
  when|what_time
`)

function fill(clause: Clause, world: World): Understanding {
  const named = areasOf(clause)
  const asked = clause.times
  const before = says(clause.text, atThatTime) ? windowSpokenOf(world) : undefined
  if (before && asked.length === 0) return onThen(clause, before, world)
  const times = asked.map((when) => completed(whenFree(when, clause), before, world))
  return crowdWishes(
    named.length > 0 ? named : areasBefore(clause, world),
    { text: clause.text, times },
    world,
  )
}

/** Points to the time that was spoken of, offered or taken. */
export const atThatTime = sayings(`
  then $
  at|around|by|about|for that time|hour|point|stage
  that time|hour [like|be|usually|normally|on|$]
`)

function onThen(clause: Clause, window: Window, world: World): Understanding {
  const { last } = world
  const named = areasOf(clause)
  const areas = named.length > 0 || !last || !isCrowd(last) ? named : areasSpokenOf(last, world)
  return calls(...(areas.length > 0 ? areas : [{}]).map((area) => crowdForecast(area, window, world)))
}

/** "I finish at 5. Is it busy then?" looks at five, and not at all that comes after. */
const whenFree = (when: When, { text }: Clause): When =>
  when.bound && when.hours?.kind === 'from' && says(text, atThatTime)
    ? { ...when, hours: { ...when.hours, kind: 'at' } }
    : when

/** "Will it be quiet by 8?" looks at 8, "when is it quiet, I must leave by 8" at the time before. */
const byThen = sayings(`
  ^ [and|so|ok] will|would|should|is|has|have|does|do|how .. [..] by
  ^ [ok|so|right] and|what_about|how_about [what_about] by
`)

const atTheEnd = (when: When): When =>
  when.hours?.kind === 'to' ? { ...when, hours: { ...when.hours, kind: 'at' } } : when

const goesOn = sayings(`
  ^ [ok|so] and
`)

/** "And when is it quiet?" is still about what was asked about. */
function areasBefore({ text }: Clause, { last, ...world }: World): Area[] {
  if (!last || !isCrowd(last) || !says(text, goesOn) || text.includes(' gym ')) return []
  return areasSpokenOf(last, world)
}

/** "I'm off saturday and sunday, when is it quietest": days one after the other are looked at as one stretch. */
function joined(stretches: readonly Window[]): Window | undefined {
  const [first, ...others] = [...stretches].sort((a, b) => a.from.getTime() - b.from.getTime())
  if (!first) return undefined
  const ends = [first, ...others]
  const apart = others.some(({ from }, i) => from.getTime() !== ends[i]?.to.getTime())
  return apart ? undefined : { from: first.from, to: ends.at(-1)?.to ?? first.to }
}

/** What is asked of a crowd, for each area and each time that was named; of the whole gym without an area. */
export function crowdWishes(
  named: readonly Area[],
  { text, times: said }: Pick<Clause, 'text' | 'times'>,
  world: World,
): Understanding {
  const times = says(text, byThen) ? said.map(atTheEnd) : said
  const stretches = windowsAhead(times, world)
  if (stretches !== 'many' && stretches.length > 1 && says(text, asksForQuiet)) {
    const whole = joined(stretches)
    if (whole)
      return calls(...(named.length > 0 ? named : [{}]).map((area) => crowdForecast(area, whole, world)))
  }
  if (stretches === 'many' && says(text, asksForQuiet)) {
    const [area = {}] = named
    return calls(crowdForecast(area, overDays(times, world), world))
  }
  if (stretches === 'many') return whichDay(named[0], times, world)
  const areas = named.length > 0 ? named : [{}]
  const now = times.some((when) => when.now) && !says(text, openWhen)
  const wishes = areas.flatMap((area) => [
    ...(now ? [crowdNow(area)] : []),
    ...stretches.map((window) => crowdForecast(area, window, world)),
  ])
  const asked = wishes.length > 0 ? wishes : areas.map((area) => untimed(area, text, times, world))
  return calls(...distinct(asked).slice(0, mostCalls))
}

function untimed(area: Area, text: string, times: readonly When[], world: World): Wish {
  if (times.some((when) => when.now)) return crowdForecast(area, todayOf(hereIn(world)), world)
  if (says(text, asksNow)) return crowdNow(area)
  if (says(text, asksWhen)) return crowdForecast(area, undefined, world)
  if (says(text, asksAhead)) return crowdForecast(area, todayOf(hereIn(world)), world)
  return crowdNow(area)
}

/** The stretches of time that were named; 'many' where hours were said of more days than can be looked at. */
export function windowsAhead(times: readonly When[], world: World): Window[] | 'many' {
  const windows = times.filter(({ now }) => !now).map((when) => windowsOf(when, hereIn(world)))
  const named = windows.filter((found) => found !== 'many')
  return named.length < windows.length ? 'many' : named.flat()
}

export const crowdNow = (area: Area): Wish => ({ tool: 'crowdNow', input: { ...area } })

/** Without a window the tool looks at the week ahead. */
export function crowdForecast(area: Area, window: Window | undefined, world: Pick<World, 'gym'>): Wish {
  return { tool: 'crowdForecast', input: { ...area, ...bounds(window, world, 'from') } }
}

/** A window as tools read it, in the gym's zone; nothing without one. */
export function bounds(
  window: Window | undefined,
  { gym: { zone } }: Pick<World, 'gym'>,
  begin: 'from' | 'at',
): Record<string, string> {
  return window ? { [begin]: isoLocal(window.from, zone), to: isoLocal(window.to, zone) } : {}
}

export const crowd: Intent = {
  name: 'crowd',
  acts: false,
  fill,
  says: sayings(`
    busy|busier|busiest|quiet|quieter|quietest|quietly|crowded|crowd|crowds|packed|rammed|heaving|chocka|chockas|chocker|chockers|chokka|chockablock|jampacked|rammo|crammed|overrun|teeming|jammed|slammed|mobbed|swamped|overcrowded|hectic|manic|bustling|empty|emptier|emptiest|deserted|congested|congestion
    full|fuller|fullest
    peak|off_peak|rush|occupancy|attendance|footfall|headcount|head_count|turnout|capacity
    is|it|that|#split|gym|place [really|so|very|still|as|too|pretty|a_bit|always|usually|looking] dead|calm|calmer|chill|hopping|popping|popular|nuts|mental|crazy|mad|bad|wild|insane|peaceful|relaxed|lively|alive
    how bad|crazy|mad|calm|dead|chill|popular|lively|alive is|are|does
    how many|much [other] people|members|bodies|others|lifters|humans|persons|space|room|spaces|spots|are|is|in|there|here|on
    number of people|members
    queue|queues|queuing|queueing
    long|any|a|the wait|line
    wait|line for
    is|are|any|some|the|#split [..] free|available|taken|occupied|in_use|unoccupied
    ^ free|available|any|spare [#split|rack|racks|machine|machines|benches|space|spaces|treadmill|equipment|spot|spots|dumbbells|cables|weights|free|spare] $
    dumbbells|cables|machines|machine|benches|racks|rack|treadmills|weights|mats|#split free|available|taken|open
    crossover|cable|cage|station|stations|mat|tower|pulldown free|taken|available|open|occupied
    any|a [spare|open] rack|racks|machine|machines|space|spaces|room|spot|spots|gap|#split
    is|are there [still|any|much|enough|some] [free] space|room|spaces|spots|spot|capacity
    space|room|spots|spaces for
    have|got [any|much|enough] [free] space|room|capacity
    best|better|good|ideal|perfect|right|optimal|worst|bad|decent|recommended [quiet] [#split] time|times|day|days|hour|hours|slot|slots|moment|window
    best|better|wise|smart|worth [to|for] come|coming|being|train|training|go|going|#split|visit|visiting|it|the_trip
    when|what_time|what_day|which_day|what_times|which_time|what_hour [..] should|shall|can|could|may|would|do i|we|you|one
    when|what_time|what_day|which_day|which_time [is_best] to come|go|train|do|hit|visit|work_out|squat|use|show|head|avoid|#split
    when|what_time|what_day|which_day is|are|will|does|do|would [it|the_gym|the_place|things|#split|the_racks|most_people|everyone] [be|get] [#split|less|usually|normally|at_its|the] free|clear|calm|calmer|dead|best|better|good|okay|ok|ease|slow|fill|open_up|worst|alright|leave|leaving|go_home|quietens
    good|bad|smart|terrible|great idea
    any|some|no|much point [in] coming|going|in
    fewer|less|under|more than #number
    nobody|no_one [else] is|there|around|in
    fewer|fewest|less|least|many|most|more|loads_of|lots_of|not_many|much people|members|lifters
    wall to wall
    lots|a_lot|loads|tons|heaps|plenty|bunch of people|members|folks|lifters
    worth [a] popping|heading|dropping|nipping|swinging|pop|trip [down|over|in|by]
    zoo|madhouse|circus|mayhem|bedlam|sardines|chock_a_block|bursting_at
    is|are it|things|the_gym|gym|place|#split [really|still|absolutely] pumping|bonkers|chaos|chaotic|carnage
    without [any|a|much] waiting|queueing|queuing|queue|wait
    can|could|may i|we [still|just|get_to] #split #now|#time
    is|are #now [a] good|ok|fine|better|best|alright|possible
    suggest|recommend|find|give|pick|propose|advise|need|want [me|us] [a|the|some|any] [good|quiet|best|free] time|times|slot|slots|hour|window|moment
    what does|do|will [the|this] week|day|evening|it|things|#time [ahead] look
    die|dies|dying|died|calm|calms|calmed|calming|quieten|quietens|quietened|thin|thins|thinned|thinning|clear|clears|cleared|clearing|slow|slows|slowed|slowing|ease|eases|eased|easing|cool|cooled|settle|settles|settled|empties|emptied|emptying [it] down|out|off|up
    has|have it|things|the_gym|gym|everyone|#split [..] cleared|emptied|calmed|settled|quietened|thinned|eased
    it|things|the_gym|gym|everyone|#split have|has [..] cleared|emptied|calmed|settled|quietened|thinned|eased
    fill|fills|filling up
    when|what_time do|does [most|all] people|everyone|everybody|members|others|they leave|go|clear|come|arrive|train
    is|are|would|will #time [be] better|worse|ok|okay|good|fine|alright|best|bad|possible|free
    better|worse than #time
    is|will|would|does it|that|things|the_gym|gym [be|get] [any|a_bit|much|usually|likely] better|worse|easier #time|by|around|later|after
    should|shall|can|could|may i|we [still|just|better|maybe|also|even] come|go|train|do|hit|squat|use|get|fit|pop|drop|head|work_out|swing|bench|deadlift|manage|squeeze|lift|run|have|find|grab
    should|shall i|we wait|stay_away|bother
    is it ok|okay|wise|smart|alright|fine|better|best|good|possible to come|go|train|do|hit|visit|pop|head|work_out|squat|wait
    how is|are|does|do|will [the|my|that|your] gym|floor|place|crowd|situation|atmosphere|vibe|#split|racks|benches|traffic|weights_area|weight_room|numbers
    how is|are it|things|everything [going] looking|in_there|over_there|down_there|there|at_the|in_the|#now|#time|for
    how does|do it|things|#time|#split look
    how #time|it|things|the_gym|#split looks|look|is_looking [like|#time|on|at|then|$]
    how will|would it be|look
    get|gets|getting [any|much|a_bit] better|worse|easier|lighter
    how is|are|will #time|#now
    how is it $
    what is|are|does|will it|the_gym|gym|#split|#time|the_floor|the_place [looking|look|be|usually|normally|gonna_be|going_to_be] like
    what is|are [the] crowd|crowds|situation|vibe|numbers|traffic|forecast|outlook
    forecast|prediction|outlook for
    ^ [gym] status|forecast|traffic $
    anyone|anybody|many|lots|someone|people [people|else|of_people|still] there|here|in|training|around|using|on|inside|about|working|at
    beat|miss|dodge|escape the
    to myself
    get|find|grab a|an [free|empty|spare|open] rack|bench|machine|treadmill|spot|#split
  `),
  unless: sayings(`
    ^ [be|keep|stay] quiet $
    i|we am|are|was|have_been|will_be|got|get [a_bit|so|too|very|really|quite|just|super|still|kind_of] busy|full|packed|dead|calm|available|free|jammed|slammed|swamped|empty
    my [whole|poor|lower|upper] #split|back|legs|arms|chest|shoulders|body|knees|glutes|hamstrings|quads|calves|core|abs|hands is|are [so|still|really|very|too|super|absolutely|all|pretty|completely|kind_of] dead|sore|fried|tired|bad|done|shot|mental|full|fine|good
    my|our day|week|diary|calendar|schedule|evening|morning|job [is|looks|was|will_be] busy|full|packed|empty|hectic
    full time|stop|name|price|refund|story|circle|moon|marks|english|squat_depth|range|rom
    free trial|pass|day|membership|of_charge
    for free
    feel|feeling|felt|feels|stomach|tank|bag|bottle|glass|belly|hands|mouth full|empty|dead|calm
    are you free|available
    wait|waiting no|what|a|up
    quiet|full please
    in a rush
    line manager
    hate|love|dislike|like when|it
    hate|love|like|dislike|prefer|scared|avoiding crowds|crowd|queues|queueing|queuing|waiting
    rush me|it|into
    full of
    ^ calm down
  `),
}
