import { wordTable } from '../../../tools/kit/word-table.ts'
import { calls, type Understanding, type Wish, type World } from '../meaning.ts'
import { picked } from '../thread/picked.ts'
import { guessesInTalk, type InTalk } from './context.ts'
import { filled, isTopic } from './fill.ts'
import { type Guess, type Read, sure, verdictOf } from './guess.ts'

/** What the rules make of a message by itself and after the last call, and what it most likely means by itself. */
export type Heard = { alone: Understanding; onward: Understanding; read: Read; found: readonly Guess[] }

/**
 * How sure it must be what a message means after the last call: where rules are lost, where they make something else of it,
 * where they do so with and without that call and what was learnt of messages alone agrees, where they ask back, and where a
 * call would take away what somebody has. By cross-validation the other meaning is right twice as often as the rules from there on.
 */
const enough = { lost: 0.45, against: 0.55, againstAll: 0.8, asked: 0.85, takingAway: 0.85 }

const takesAway: ReadonlySet<string> = new Set('undo stopNotices revokeAccessKey'.split(' '))

const nowhere = /^(?:lost|help|outOfScope|world)$/

/** Calls about one and the same visit: what was said of one holds for the next, unless another is said. */
const ofVisit: ReadonlySet<string> = new Set(
  'crowdNow crowdForecast explainForecast recommendSlots coordinateGroup notifyWhenQuiet'.split(' '),
)
/** Calls whose input is changed by what is said after them. */
const changed: ReadonlySet<string> = new Set([
  ...ofVisit,
  'planMeals',
  'planWorkouts',
  'calculateMacros',
  'myProgress',
])

/** What stands for one thing: who names another time means neither end of the one before. */
const together: readonly (readonly string[])[] = [
  ['from', 'to', 'at'],
  ['split', 'also', 'equipment'],
  ['size', 'members'],
]

/** What a message may mean in the middle of a talk, the likeliest first, and what it does mean where that is sure. */
export type Judged = { guesses: readonly Guess[]; meant: Understanding | undefined }

/** Weighs what the rules make of a message by itself and after the last call, and what was learnt of talks. */
export function judged(text: string, { alone, onward, read, found }: Heard, world: World): Judged {
  const talk = talkOf(read, onward, found, world)
  const guesses = guessesInTalk(talk)
  const [first] = guesses
  if (!first) return { guesses, meant: undefined }
  // Which of the offers is meant the rules know, also that there is none such.
  if (first.meant === talk.onward || (talk.onward === 'ask' && picked(text)))
    return { guesses, meant: onward }
  // An answer goes on with what it was asked for, which asks itself before anything is kept.
  if (first.meant === 'updateProfile' && talk.onward === world.needed?.tool) return { guesses, meant: onward }
  if (isKin(first.meant, talk) || !isTold(first.meant, text, talk)) return { guesses, meant: onward }
  if (first.share < enoughFor(first.meant, talk)) return { guesses, meant: undefined }
  const meant = first.meant === read.verdict ? alone : filledOn(first.meant, text, world)
  return { guesses, meant: meant && isWhole(meant) ? meant : undefined }
}

function enoughFor(meant: string, { onward, alone, guesses: [first] }: InTalk): number {
  if (takesAway.has(meant)) return enough.takingAway
  if (nowhere.test(onward)) return enough.lost
  if (onward === 'ask') return enough.asked
  const allSay = onward === alone && first?.meant === alone && first.share >= sure
  return allSay ? enough.againstAll : enough.against
}

/** Nobody agrees to a thing unnamed. */
const isWhole = (meant: Understanding): boolean =>
  meant.kind !== 'calls' ||
  meant.calls.every(({ tool, input }) => tool !== 'consent' || input.domain !== undefined)

/** Two tools of one matter: the rules read from times and company which of them it is. */
const kin: readonly (readonly [string, string])[] = [
  ['crowdNow', 'crowdForecast'],
  ['coordinateGroup', 'recommendSlots'],
]

const isKin = (meant: string, { onward, last }: InTalk): boolean =>
  kin.some(([one, other]) => {
    const both = (meant === one && onward === other) || (meant === other && onward === one)
    // After a forecast "and in general?" is about its hour, which the rules may have missed.
    return both && (one === 'crowdNow' ? last !== 'crowdForecast' : onward === last)
  })

/** What is said where these are meant, and not only the crowd is asked about. */
const telling = wordTable<RegExp>({
  notifyWhenQuiet:
    /\b(?:tell|let (?:me|us)|lmk|ping|message|msg|text|notif\w*|alert\w*|shout|warn|buzz|dm|write|poke|hit me|call|nudge|holler|inform|remind\w*|know|heads up|signal|wake|watch|keep an eye)\b/i,
  explainForecast:
    /\b(?:why|y|how come|how (?:do|did|often|sure|good|accurate)|reasons?|explain|caus\w*|because|bc|cos|due|sure|certain|confident|trust|rel(?:y|iable)|accura\w*|right|wrong|correct|off|based|normal|usual\w*|typical\w*|holidays?|record|exact\w*|guess\w*|know|factor\w*|count\w*|mean|what makes)\b/i,
})

/** After a question of the crowd the rules know when another matter is not said in any word. */
const isTold = (meant: string, text: string, { onward, last }: InTalk): boolean => {
  const ofCrowd = onward === 'crowdForecast' || onward === 'crowdNow'
  return (meant === last && meant === 'notifyWhenQuiet') || !ofCrowd || (telling[meant]?.test(text) ?? true)
}

/** What no message means by itself. */
const onlyInTalk: readonly Guess[] = ['reserveSlot', 'answerMeetup'].map((meant) => ({ meant, share: 0 }))

/** A message with what it was said after, as it is judged. */
export function talkOf(read: Read, onward: Understanding, found: readonly Guess[], world: World): InTalk {
  const { shape, isQuestion, verdict } = read
  const open =
    world.needed?.field ??
    (world.waiting ? 'consent' : (world.offers ?? []).length > 0 ? 'offers' : 'nothing')
  return {
    ...{ shape, isQuestion, open, guesses: [...found, ...onlyInTalk] },
    ...{ last: world.last?.tool ?? 'nothing', alone: verdict, onward: verdictOf(onward) },
  }
}

const anew = /\b(?:new|fresh|another|different|replace|reset|renew|change|regenerate)\b/i

/** The call that words stand for which are known to mean it, with what was said for the last call where it still holds. */
function filledOn(meant: string, text: string, world: World): Understanding | undefined {
  const now = filled(meant, text, world)
  const { last } = world
  if (!last || isTopic(meant) || now?.kind !== 'calls') return now
  const [only, another] = now.calls
  if (!only || another || only.tool !== meant) return now
  // Who has the address and wants one anew wants another.
  if (meant === 'calendarFeed' && last.tool === meant && anew.test(text))
    return calls({ tool: meant, input: { renew: true } })
  if (meant === last.tool ? changed.has(meant) : ofVisit.has(meant) && ofVisit.has(last.tool))
    return calls(keepingOn(only, last))
  return now
}

function keepingOn({ tool, input }: Wish, last: Wish): Wish {
  const said = new Set(Object.keys(input))
  const replaced = together.filter((group) => group.some((name) => said.has(name))).flat()
  const left = Object.entries(last.input).filter(
    ([name]) => !said.has(name) && !replaced.includes(name) && (tool === last.tool || carried.has(name)),
  )
  return { tool, input: { ...Object.fromEntries(left), ...input } }
}

/** What one visit has whatever is asked of it. */
const carried: ReadonlySet<string> = new Set(['split', 'from', 'to'])
