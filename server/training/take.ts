import { talk } from '../../prompts/phrases.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { localTime } from '../../tools/kit/time.ts'
import { tellsOfBody } from '../../tools/memory/index.ts'
import { codesHidden, type Hide } from './codes.ts'
import { withoutForms } from './patterns.ts'
import { type Known, namesAnybody, redacted, takenFrom } from './redact.ts'
import type { SharedTurn } from './store.ts'

/** Why a turn is not learned from. */
export type Reason =
  | 'bad'
  | 'body'
  | 'tool'
  | 'names'
  | 'unreadable'
  | 'failed'
  | 'lost'
  | 'unasked'
  | 'aside'
  | 'leans'
  | 'pressed'

/** A turn as it may be shown to others. `learned` is false where it only stands there for what comes after it. */
export type CleanTurn = {
  at: Date
  text: string
  reply: string
  tools: readonly { name: string; input: unknown; ok: boolean; result: unknown }[]
  /** What the tools said by themselves, where that is what was answered. */
  say: string | undefined
  learned: boolean
}

/** Turns of one conversation that follow each other, of one day. */
export type Example = readonly CleanTurn[]

export type Taken = { examples: Example[]; members: number; turns: number; left: ReadonlyMap<Reason, number> }

/**
 * Tools whose turns may be learned from. What isn't here tells of a body, of food, of training, of what somebody keeps
 * to themselves, or was not there when this list was made: it is left out.
 */
const gymTools: ReadonlySet<string> = new Set([
  'checkIn',
  'checkOut',
  'crowdNow',
  'crowdForecast',
  'explainForecast',
  'recommendSlots',
  'reserveSlot',
  'cancelSlot',
  'mySlots',
  'fairShare',
  'giveFeedback',
  'coordinateGroup',
  'answerMeetup',
  'notifyWhenQuiet',
  'stopNotices',
  'undo',
])

/** Tools that speak of the conversation itself; nothing after them leans on that. */
const asideTools: ReadonlySet<string> = new Set(['myMemory', 'forgetTalk', 'shareTalk', 'rateAnswer'])

/** A conversation that rested this long begins anew, as it does in the window. */
const pauseMs = 12 * 3_600_000
const mostTurns = 8

/** The part of a message's words that may be taken out before nothing is left to learn from. */
const mostTaken = 0.34

/** Chooses and redacts what may be learned from, of turns in the order of their conversations. */
export function takeTurns(turns: readonly SharedTurn[], gym: Gym, known: Known): Taken {
  const left = new Map<Reason, number>()
  const examples: CleanTurn[][] = []
  const members = new Set<string>()
  let open: CleanTurn[] = []
  let before: SharedTurn | undefined
  let hide = codesHidden()
  let leans = false
  const close = () => {
    if (open.some(({ learned }) => learned)) examples.push(open)
    open = []
    hide = codesHidden()
  }
  for (const turn of turns) {
    const goesOn = before !== undefined && follows(turn, before, gym)
    if (!goesOn || open.length >= mostTurns) close()
    const clean: CleanTurn | Reason = goesOn && leans ? 'leans' : cleaned(turn, known, hide)
    if (typeof clean === 'string') {
      left.set(clean, (left.get(clean) ?? 0) + 1)
      close()
      // What follows a turn that is left out may speak of the same.
      leans = !['leans', 'unasked', 'aside'].includes(clean)
    } else {
      leans = false
      if (clean.learned) members.add(turn.member)
      else left.set('pressed', (left.get('pressed') ?? 0) + 1)
      open.push(clean)
    }
    before = turn
  }
  close()
  const learned = examples.flat().filter((turn) => turn.learned).length
  return { examples, members: members.size, turns: learned, left }
}

function follows(turn: SharedTurn, before: SharedTurn, { zone }: Gym): boolean {
  return (
    turn.channel === before.channel &&
    turn.conversation === before.conversation &&
    turn.member === before.member &&
    turn.at.getTime() - before.at.getTime() < pauseMs &&
    localTime(turn.at, zone).date === localTime(before.at, zone).date
  )
}

/** A turn without what tells who somebody is, or why it is left out whole. */
function cleaned(turn: SharedTurn, known: Known, hide: Hide): CleanTurn | Reason {
  const { text, reply, tools, rating, arm, at } = turn
  if (text === '') return 'unasked'
  if (tools.length > 0 && tools.every(({ name }) => asideTools.has(name))) return 'aside'
  if (rating === 'bad') return 'bad'
  if (tools.some(({ name }) => name === 'safety') || tellsOfBody(`${text}\n${reply}`)) return 'body'
  if (tools.some(({ name }) => !gymTools.has(name))) return 'tool'
  if (tools.some(({ result }) => codeOf(result) === 'bad_input') || failed.test(reply)) return 'failed'
  if (arm === null && tools.length === 0 && isLost(reply)) return 'lost'
  if (tellsOfBody(JSON.stringify(tools.map(({ input }) => input)).replaceAll('"', ' '))) return 'body'
  const pressed = /^\s*\/|^\W*\d\W*$/.test(text)
  const taken = takenFrom(text, known)
  if (!pressed && taken.length > mostTaken * (text.match(/\p{L}+/gu)?.length ?? 0)) return 'unreadable'
  if (namesAnybody(reply, known, new Set(taken))) return 'names'
  const redact = (words: string, said: boolean) => (said ? redacted(words, known) : withoutForms(words))
  return {
    at,
    text: hide.text(redacted(text, known)),
    reply: hide.text(reply),
    tools: tools.map(({ name, input, ok, result }) => ({
      name,
      input: hide.value(input, redact),
      ok,
      result: hide.value(result, redact),
    })),
    say: arm === null && tools.length === 1 ? hide.text(reply) : undefined,
    learned: !pressed,
  }
}

const failed = /^Something went wrong on my side/

/** Rules that didn't understand say so or ask back: nothing that anybody should learn from them. */
const isLost = (reply: string): boolean =>
  reply.endsWith('?') || [talk('lost', { gym: '' }), talk('nothingAsked', { gym: '' })].includes(reply)

const codeOf = (result: unknown): unknown =>
  typeof result === 'object' && result !== null && 'code' in result ? result.code : undefined
