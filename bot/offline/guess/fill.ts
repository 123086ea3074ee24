import type { Topic } from '../../../prompts/phrases.ts'
import { areasOf } from '../areas.ts'
import { whichDay } from '../asks.ts'
import { type Clause, readClause } from '../clause.ts'
import { accountInput } from '../intents/account.ts'
import { calendar, mine } from '../intents/bookings.ts'
import { cancel } from '../intents/cancel.ts'
import { checkIn } from '../intents/check-in.ts'
import { checkOut } from '../intents/check-out.ts'
import { merged } from '../intents/coach/merge.ts'
import { rowOf } from '../intents/coach/rows.ts'
import { crowdForecast, crowdNow, crowdWishes, windowsAhead } from '../intents/crowd.ts'
import { explain } from '../intents/explain.ts'
import { fairness } from '../intents/fairness.ts'
import { feedback } from '../intents/feedback.ts'
import { notify, silence, speak } from '../intents/notices.ts'
import { slotWishes } from '../intents/recommend.ts'
import { calls, talk, type Understanding, type Wish, type World } from '../meaning.ts'
import { readerOf, spelledOf } from '../reader.ts'
import { sayings, says } from '../sayings.ts'
import { topics } from './classes.ts'

const never = sayings('not|never|stop')

type Fill = (clause: Clause, world: World) => Understanding | undefined

const again = sayings('again|resume|back|restart|unmute|miss|turn_on|switch_on|start')

/** How the call of each of the gym's tools is made of words that are known to mean it. */
const fills: Readonly<Record<string, Fill>> = {
  crowdNow: (clause, world) => {
    // An hour that is named is no now.
    const ahead = windowsAhead(clause.times, world)
    if (ahead === 'many' || ahead.length > 0) return forecast(clause, world)
    return calls(...areasOrAll(clause).map((area) => crowdNow(area)))
  },
  crowdForecast: forecast,
  explainForecast: explain.fill,
  recommendSlots: (clause, world) => alone(slotWishes(clause, world)),
  coordinateGroup: (clause, world) => together(slotWishes(clause, world)),
  cancelSlot: cancel.fill,
  mySlots: mine.fill,
  calendarFeed: calendar.fill,
  fairShare: fairness.fill,
  giveFeedback: feedback.fill,
  notifyWhenQuiet: notify.fill,
  stopNotices: (clause, world) =>
    says(clause.text, speak.says) ||
    (says(clause.text, again) && !says(clause.text, silence.says) && !says(clause.text, never))
      ? speak.fill(clause, world)
      : silence.fill(clause, world),
  checkIn: checkIn.fill,
  checkOut: checkOut.fill,
  undo: () => calls({ tool: 'undo', input: {} }),
}

const areasOrAll = (clause: Clause) => {
  const areas = areasOf(clause)
  return areas.length > 0 ? areas.slice(0, 3) : [{}]
}

/** At the time that was named; without one the tool looks at the week ahead. */
function forecast(clause: Clause, world: World): Understanding {
  const stretches = windowsAhead(clause.times, world)
  if (stretches === 'many') return whichDay(areasOf(clause)[0], clause.times, world)
  if (stretches.length > 0)
    return crowdWishes(
      areasOf(clause),
      { text: clause.text, times: clause.times.filter(({ now }) => !now) },
      world,
    )
  return calls(...areasOrAll(clause).map((area) => crowdForecast(area, undefined, world)))
}

/** Company that was read out of words which are known to be about one's own visit is none. */
function alone(meant: Understanding): Understanding {
  if (meant.kind !== 'calls') return meant
  return calls(
    ...meant.calls.map(
      ({ tool, input: { size: _, members: __, ...input } }): Wish => ({
        tool: tool === 'coordinateGroup' ? 'recommendSlots' : tool,
        input,
      }),
    ),
  )
}

function together(meant: Understanding): Understanding {
  if (meant.kind !== 'calls') return meant
  return calls(
    ...meant.calls.map(({ tool, input }): Wish => {
      const { minutes: _, ...rest } = input
      return tool === 'recommendSlots' ? { tool: 'coordinateGroup', input: rest } : { tool, input }
    }),
  )
}

/** Tools that note what somebody is and does. */
const ofOneself: ReadonlySet<string> = new Set([
  'logWeight',
  'logMeal',
  'logWorkout',
  'updateProfile',
  'consent',
])

const ofOneKind = /\b(?:food|meals?|eating|diet|body|weight|health|medical|training|workouts?|lifts)\b/i

/**
 * The call, or the talk, that words stand for which are known to mean it; undefined where nothing can be made of them.
 *
 * @param meant a name of a tool or of a topic
 */
export function filled(meant: string, text: string, world: World): Understanding | undefined {
  if (isTopic(meant)) return talk(meant)
  // Who names what is to go wants the rest kept.
  if (meant === 'forgetMe' && ofOneKind.test(text)) return filled('consent', text, world)
  const row = rowOf(meant, text)
  if (row) {
    // Nobody's figures but one's own can be noted.
    if (row.part.others && ofOneself.has(meant)) return talk('privacyOfOthers')
    const read = row.row.read(row.part, world)
    if (read === undefined || 'kind' in read) return read
    // What is said of the member beside it goes into the call that takes it, and nothing else.
    const [wish = read] = merged([{ raw: text, ...row }], world)
    // A weight that was not said can't be noted.
    return wish.tool === 'logWeight' && wish.input.weightKg === undefined ? undefined : calls(wish)
  }
  const clause = readClause(spelledOf(text, world), readerOf(world))
  const input = accountInput(meant, clause, text)
  if (input) return calls({ tool: meant, input })
  return fills[meant]?.(clause, world)
}

export const isTopic = (name: string): name is Topic => (topics as readonly string[]).includes(name)
