import type { Embed } from '../../tools/safety/index.ts'
import { readClause } from './clause.ts'
import { filled, isTopic } from './guess/fill.ts'
import { type Guess, guesses, type Read, readFor, sure } from './guess/guess.ts'
import { judged } from './guess/in-talk.ts'
import { wishParts } from './guess/parts.ts'
import { whichOf } from './guess/unsure.ts'
import { accountWish } from './intents/account.ts'
import { codeWish } from './intents/codes.ts'
import { calls, type Understanding, type Wish, type World } from './meaning.ts'
import { readerOf, spelledOf } from './reader.ts'
import { reportWish } from './staff/reports.ts'
import { afterKeys } from './thread/after-keys.ts'
import { isEnglish } from './topics/fallback.ts'
import { understand } from './understand.ts'

/** From here on a guess is acted on, below it the member is asked; what changes something or is only talk wants more. */
const acts = { asking: 0.5, changing: 0.7, takingAway: 0.93 }
/** A question of the rules' own, and the little that a word or two can say, want a guess that is as good as certain. */
const firm = 0.9
/** Who names the weather or the football means it, unless everything else speaks against it. */
const worldly = 0.97
/** Below this nobody knows. */
const lost = 0.3
/** A second guess this near the first is worth a button. */
const near = 0.08

/** Tools that change something which was perhaps not meant. */
const changes: ReadonlySet<string> = new Set(
  'checkIn checkOut cancelSlot undo stopNotices forgetTalk shareTalk makeAccessKey revokeAccessKey logMeal logWorkout logWeight updateProfile consent pauseTraining'.split(
    ' ',
  ),
)

/** Tools that take away what somebody has. */
const takesAway: ReadonlySet<string> = new Set('undo cancelSlot stopNotices revokeAccessKey'.split(' '))

/** What rules decide for good: danger, and a yes or a no. */
const isSettled = (ruled: Understanding): boolean =>
  ruled.kind === 'talk'
    ? ruled.topic === 'emergency' || ruled.topic === 'nothingAsked'
    : ruled.kind === 'calls' &&
      (ruled.calls.length === 1 ? ruled.calls.every(isPlainlySaid) : ruled.calls.some(takesAPlace))

/** A place that was chosen among those offered, beside something else. */
const takesAPlace = ({ tool }: Wish): boolean => tool === 'reserveSlot'

/** What is forgotten, no longer agreed to or the same as before, and their own page, is said in words that mean nothing else. */
const isPlainlySaid = ({ tool, input }: Wish): boolean =>
  tool === 'keepMe' ||
  tool === 'myPrivacy' ||
  tool === 'openMe' ||
  (tool === 'updateProfile' && input.remove !== undefined) ||
  (tool === 'consent' && input.given === false) ||
  (tool === 'logMeal' && input.same === true) ||
  tool === 'changeSetting' ||
  tool === 'mySettings'

const isOfSettings = (ruled: Understanding): boolean =>
  ruled.kind === 'calls' && ruled.calls.some(({ tool }) => tool === 'changeSetting' || tool === 'mySettings')

/** The moment and the gym without what was said before. */
const bare = ({ gym, now }: World): World => ({ gym, now, last: undefined })

/** What the rules make of a message: the gym's and the coach's, and those of what Spotter keeps. */
export function byRules(text: string, world: World): Understanding {
  const ruled = understand(text, world)
  if (ruled.kind === 'talk' && ruled.topic === 'emergency') return ruled
  if (isOfSettings(ruled)) return ruled
  const account =
    afterKeys(text, world) ?? accountWish(readClause(spelledOf(text, world), readerOf(world)), text)
  return account ? calls(account) : ruled
}

/**
 * What a member wants: by rules, and where these are not sure or wrong more often than right, by a guess that was learnt
 * from sentences. Where nobody can be sure the member is asked.
 *
 * @param embed the sentence embedding of the message, asked for only where its words alone leave a doubt
 */
export async function hear(text: string, world: World, embed?: Embed): Promise<Understanding> {
  const code = codeWish(text)
  if (code) return calls(code)
  const ruled = onward(text, world)
  if (isSettled(ruled)) return ruled
  const report = world.staff ? reportWish(text, world) : undefined
  if (report) return calls(report)
  const alone = standsAlone(world) ? ruled : byRules(text, bare(world))
  const read = readFor(text, alone, world)
  if (read.places.length === 0 || (ruled.kind === 'talk' && !isEnglish(spelledOf(text, world)))) return ruled
  const found = await likeliest(text, read, embed)
  if (read.verdict === 'several') return isOther(ruled, alone) ? ruled : (oneOf(text, found, world) ?? ruled)
  if (!world.last) return apart(text, found, world) ?? decided(found, { text, ruled, read, world })
  const inTalk = judged(text, { alone, onward: ruled, read, found }, world)
  if (inTalk.meant) return inTalk.meant
  if (isOther(ruled, alone)) return elsewhere(alone, read, found) ?? ruled
  return apart(text, found, world) ?? decided(found, { text, ruled, read, world }, inTalk.guesses)
}

/** Whether only the talk before gives a message what the rules make of it. */
const isOther = (ruled: Understanding, alone: Understanding): boolean =>
  ruled.kind !== 'talk' && ruled !== alone && JSON.stringify(ruled) !== JSON.stringify(alone)

/** What the rules make of a message after the last call, or after one before it. */
export function onward(text: string, world: World): Understanding {
  const ruled = byRules(text, world)
  return isSettled(ruled) ? ruled : (goesBack(text, ruled, world) ?? ruled)
}

const standsAlone = ({ last, offers = [], needed, waiting }: World): boolean =>
  last === undefined && offers.length === 0 && !needed && !waiting

async function likeliest(text: string, read: Read, embed: Embed | undefined): Promise<Guess[]> {
  const byWords = guesses(read)
  const [first] = byWords
  if (!embed || (first && first.share >= sure)) return byWords
  const [vector] = (await embed([text])) ?? []
  return vector ? guesses(read, vector) : byWords
}

/** Plainly none of the gym's, though a time or a word in it would go on from what was said before. */
function elsewhere(
  alone: Understanding,
  { verdict }: Read,
  [first]: readonly Guess[],
): Understanding | undefined {
  if (alone.kind !== 'talk' || alone.topic !== 'outOfScope') return undefined
  if (verdict === 'world') return alone
  return first?.meant === 'outOfScope' && first.share >= sure ? alone : undefined
}

/** Longer messages say what they are about. */
const mostWords = 9
const mostBack = 3

/** Says plainly that it changes something, so that whatever else the words may mean comes after it. */
const changing =
  /^(?:(?:ok|no|and|but|oh|actually|please|sorry|can you|could you),? )*(?:make|change|turn) (?:it|that|them|the plan)\b|\binstead\W*$/i

/** Calls that make what may be changed by a later word. */
const isPlan = ({ tool }: Wish): boolean => tool === 'planWorkouts' || tool === 'planMeals'

/** What goes on from a call before the last one: "make it 3 days instead", after the body was asked for in between. */
function goesBack(text: string, ruled: Understanding, world: World): Understanding | undefined {
  const isNowhere = ruled.kind === 'talk' && /^(?:lost|help|outOfScope)$/.test(ruled.topic)
  if (!(isNowhere || changing.test(text)) || text.split(/\s+/).length > mostWords) return undefined
  const earlier = (world.earlier ?? []).slice(0, mostBack).filter((wish) => isNowhere || isPlan(wish))
  for (const last of earlier) {
    const on = byRules(text, { ...world, last, needed: undefined, waiting: undefined })
    if (on.kind === 'calls' && (isNowhere || on.calls.some(isPlan))) return on
  }
  return undefined
}

/** Where the rules saw several wishes in what is as good as certainly one, with its reasons. */
function oneOf(text: string, [whole]: readonly Guess[], world: World): Understanding | undefined {
  if (!whole || whole.share < certain || isTopic(whole.meant) || opensAnother.test(text)) return undefined
  const parts = bestOfParts(text, world).flatMap(({ best }) =>
    best && best.share >= acts.asking ? [best.meant] : [],
  )
  return new Set(parts).size > 1 ? undefined : filled(whole.meant, text, world)
}

/** Says outright that another wish follows, or has said one in a word: "leaving. The slot was packed". */
const opensAnother =
  /\b(?:and|also|plus|&|n) (?:please |pls |also |can you |could you |then )*(?:tell|show|cancel|book|find|check|log|list|remind|stop|switch|turn|give me|how (?:busy|full)|what have i)\b|^(?:leaving|gone|out|off|done|finished|here|in|arrived|bye)[.!;]\s+\S/i

type Part = { part: string; best: Guess | undefined }

const bestOfParts = (text: string, world: World): Part[] => wishParts(text).map((part) => bestOf(part, world))

function bestOf(part: string, world: World): Part {
  const [best] = guesses(readFor(part, byRules(part, bare(world)), world))
  return { part, best }
}

/** Facts of a member belong to the plan or the figures they are told for, and a full gym is a reason to ask for a place. */
const reasons: ReadonlySet<string> = new Set(['updateProfile', 'crowdNow', 'myProgress'])

/** Both parts of a message are taken for a wish only where each is as good as certain. */
const certain = 0.93

const ofVisits: ReadonlySet<string> = new Set(['checkIn', 'checkOut', 'cancelSlot'])

const isBeyond = (ruled: Understanding): boolean =>
  ruled.kind === 'talk' && /^(?:help|outOfScope)$/.test(ruled.topic)

/** Several wishes of which the rules saw one: each part is plainly another, and none is the reason of the other. */
function apart(text: string, [whole]: readonly Guess[], world: World): Understanding | undefined {
  const parts = wishParts(text)
  if (parts.length < 2 || !whole) return undefined
  const meant: Part[] = []
  for (const part of parts) {
    const read = bestOf(part, world)
    const { best } = read
    // A matter that is beyond us is no wish, whatever its words remind of: "left my shoes at home".
    if (best && ofVisits.has(best.meant) && isBeyond(byRules(part, bare(world)))) return undefined
    // The first that is no wish of its own settles it; reading the others costs as much again.
    if (!best || best.share < certain || isTopic(best.meant) || reasons.has(best.meant)) return undefined
    meant.push(read)
  }
  const tools = new Set(meant.flatMap(({ best }) => (best ? [best.meant] : [])))
  if (tools.size !== meant.length || !tools.has(whole.meant)) return undefined
  const wishes = meant.flatMap(({ part, best }) => {
    const as = best && filled(best.meant, part, world)
    return as?.kind === 'calls' ? as.calls : []
  })
  return wishes.length === meant.length ? calls(...wishes) : undefined
}

/** Words that no rule knew, or knew only as words of a gym. */
const isUnknown = ({ verdict }: Read): boolean => /^(?:lost|help|outOfScope)$/.test(verdict)

/**
 * How sure a guess must be to overrule what the rules understood. By cross-validation a wish of the rules is right more
 * often than another guess of up to four fifths; their own questions and what names the world want more.
 */
function enoughAgainst(ruled: Understanding, read: Read): number {
  if (ruled.kind === 'ask') return firm
  if (read.verdict === 'world') return worldly
  return isUnknown(read) ? 0 : sure
}

function enoughFor(meant: string, brief: boolean): number {
  if (takesAway.has(meant)) return acts.takingAway
  if (brief) return firm
  return changes.has(meant) || isTopic(meant) ? acts.changing : acts.asking
}

const swaps = (ruled: Understanding): boolean =>
  ruled.kind === 'calls' && ruled.calls.some(({ input }) => 'instead' in input)

type Case = { text: string; ruled: Understanding; read: Read; world: World }

/** @param likely what it may mean after the last call, for a question back */
function decided(
  found: readonly Guess[],
  { text, ruled, read, world }: Case,
  likely: readonly Guess[] = found,
): Understanding {
  const [first] = found
  if (!first) return ruled
  if (first.meant === read.verdict && ruled.kind !== 'talk') return ruled
  // Of one kind of small talk a rule knows better than of another.
  if (ruled.kind === 'talk' && !isUnknown(read) && isTopic(first.meant)) return ruled
  const brief = text.trim().split(/\s+/).length <= 2
  const enough = Math.max(enoughFor(first.meant, brief), enoughAgainst(ruled, read))
  // What is swapped is not given back before something else is found.
  if (takesAway.has(first.meant) && swaps(ruled)) return ruled
  if (first.share >= enough) return filled(first.meant, text, world) ?? ruled
  if (ruled.kind !== 'talk' || !isUnknown(read)) return ruled
  return asked(likely, text, world) ?? ruled
}

/** Which of the likeliest was meant. */
function asked([first, ...others]: readonly Guess[], text: string, world: World): Understanding | undefined {
  if (!first || first.share < lost) return undefined
  const likely = [first, ...others.filter(({ share }) => share >= near)].slice(0, 3)
  return whichOf(likely.map(({ meant: name }) => ({ name, as: filled(name, text, world) })))
}
