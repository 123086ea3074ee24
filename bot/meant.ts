import { originalOf } from '../tools/kit/languages/original.ts'
import type { Choice } from '../tools/kit/tool.ts'
import { picked } from './offline/thread/picked.ts'
import { type Answer, answerIn } from './offline/thread/yes-or-no.ts'
import type { PastTurn } from './store.ts'

/** What a message means where it stands, and what it wishes beside an answer. */
export type Meant = { text: string; beside?: string }

const yes = /^yes\b/i
const no = /^no\b/i
/** What may be said yes to in passing: it can be taken back. */
const harmless = /^yes, (?:keep|note) it\b/i

/** Nothing at all, of a list that was asked for. */
const nothing = /^(?:none|nothing|no,? none|none (?:at all|that i know(?: of)?)|no allergies)[ .!]*$/i
const nothingLabel = /^(?:none|no allergies)$/i

/** Puts a yes off, or under a condition. */
const putsOff =
  /^(?:but |and )?(?:first|wait|hang on|hold on|only (?:if|when|the)|unless|if|when|once|later|before|after|not|do not|don't|dont|no)\b/i

/** A no that is said for itself, and not the beginning of "no squats" or "no, I meant Friday". */
const saidForItself =
  /^\W*(?:no+|nope|nah+)(?: thanks?| thank you| ta| cheers| mate)*\s*[,.!;:-]|\bbut\b|\bnot now\b|\b(?:don'?t|do not) (?:keep|save|store|remember)\b|\bno thank/i
const corrects =
  /^(?:(?:i |but |and |just )*(?:meant?|mean)|make (?:it|that|them)|it(?:'?s| was| is)|that(?:'?s| was| is)|rather|actually|sorry|wait|\d)/i

/** A yes may be followed by a few words of no weight. */
const mostWords = 5

/** Questions up to this many turns ago may be answered by name: "remember it". */
const mostBack = 3

/**
 * What a message means where it stands: a bare number is the choice of that number in the last reply, its label the choice,
 * and a yes or a no the one choice that begins so, a yes also the only thing that was offered. What is wished beside a yes
 * is done after it.
 *
 * @param text what was written, in English
 * @param isWish whether words that stand alone wish for something
 * @param written as it was written
 *
 * @example
 * meant('1', [lastTurn], isWish) // { text: '/undo k3f9a2' }
 */
export function meant(
  text: string,
  before: readonly PastTurn[],
  isWish: (said: string) => boolean,
  written = text,
): Meant {
  const shown = before.at(-1)?.reply.choices ?? []
  const past = before.map(inEnglish)
  const last = past.at(-1)
  const choices = last?.reply.choices ?? []
  const number = /^\s*(?:option|number|choice|#)?\s*(\d)\s*[.)]?\s*$/i.exec(text)?.[1]
  const numbered = number ? choices[Number(number) - 1] : undefined
  if (numbered) return { text: numbered.send }
  const said = text.trim()
  const taps = ({ label }: Choice) => label.toLowerCase() === written.trim().toLowerCase()
  const tapped = shown.find(taps)
  if (tapped) return { text: tapped.send }
  const listed = chosenOf(said, last)
  if (listed) return { text: listed.send }
  const none = nothing.test(said) ? only(choices.filter(({ label }) => nothingLabel.test(label))) : undefined
  if (none) return { text: none.send }
  const answer = answerIn(said)
  return (answer && answered(answer, said, past, isWish)) ?? { text }
}

/** A turn with its labels as they would stand in English, which is what the rules look for. */
const inEnglish = (turn: PastTurn): PastTurn => ({
  ...turn,
  reply: {
    ...turn.reply,
    choices: turn.reply.choices.map((choice) => ({ ...choice, label: originalOf(choice.label) })),
  },
})

/** "The second one" of what a reply asks to choose from; places offered are taken by whoever knows their times. */
function chosenOf(said: string, last: PastTurn | undefined): Choice | undefined {
  const [first, ...others] = last?.reply.choices ?? []
  const which = first && picked(said)
  if (!which || !(last?.reply.text.includes('?') || first.send.startsWith('/suits'))) return undefined
  const command = commandOf(first)
  if (/^\/(?:hold|undo)\b/.test(command) || yes.test(first.label)) return undefined
  const list = [first, ...others].filter((choice) => commandOf(choice) === command)
  const place = which.by === 'place' ? only(which.places) : which.by === 'last' ? list.length : undefined
  return place && list.length > 1 ? list[place - 1] : undefined
}

const commandOf = ({ send }: Choice): string => send.split(/[\s{]/)[0] ?? ''

function answered(
  answer: Answer,
  said: string,
  past: readonly PastTurn[],
  isWish: (said: string) => boolean,
): Meant | undefined {
  const last = past.at(-1)
  const choice = choiceOf(answer, last?.reply.choices ?? [])
  if (answer.rest === '') {
    const keeps = answer.deed === 'keep' || ofKeeping.test(said)
    const taken =
      choice ??
      (answer.says === 'yes' ? only(offered(last)) : undefined) ??
      (answer.says === 'yes' && keeps ? (keepable(last) ?? keptEarlier(past)) : undefined)
    return taken && { text: taken.send }
  }
  if (!choice || !answer.plain) return undefined
  const rest = answer.rest.replace(/^(?:but|also) /i, '')
  if (answer.says === 'no')
    return saidForItself.test(said) && !corrects.test(rest) && isWish(rest)
      ? { text: choice.send, beside: rest }
      : undefined
  if (!harmless.test(choice.label) || putsOff.test(rest)) return undefined
  if (/\d/.test(rest) || isWish(rest)) return { text: choice.send, beside: rest }
  return rest.includes('?') || rest.split(/\s+/).length > mostWords ? undefined : { text: choice.send }
}

/** The one choice that an answer stands for: to a question of deleting, "keep it" is a no. */
function choiceOf({ says, deed }: Answer, choices: readonly Choice[]): Choice | undefined {
  const of = (label: RegExp) => only(choices.filter((each) => label.test(each.label)))
  const agreeing = of(yes)
  // Where "no" may mean two things, what is not to be done says which.
  const refusing = of(deed ? /^no,/i : no)
  const deletes = refusing !== undefined && /\bkeep\b/i.test(refusing.label)
  const byDeed = deed && ((deed === 'keep') === deletes ? 'no' : 'yes')
  if (says && byDeed && says !== byDeed) return undefined
  const given = says ?? byDeed
  if (given === 'yes' && byDeed && !agreeing) return of(/^keep my figures/i)
  return given === 'yes' ? agreeing : given === 'no' ? refusing : undefined
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined)

const ofKeeping = /\b(?:keep|save|store|remember|note|hold on to)\b/i

/** What was told for one answer, and may be kept. */
const keepable = (last: PastTurn | undefined): Choice | undefined =>
  only((last?.reply.choices ?? []).filter(({ label }) => /^keep\b/i.test(label)))

/** "Yes, remember it", where something else was asked for since the question. */
function keptEarlier(past: readonly PastTurn[]): Choice | undefined {
  const last = past.at(-1)
  if (!last || /\?\s*$/.test(last.reply.text)) return undefined
  return past
    .slice(-mostBack, -1)
    .toReversed()
    .flatMap(({ reply }) => reply.choices)
    .find(({ label }) => harmless.test(label))
}

/** What a reply that ends with a question offers to do: "Shall I make one?" */
function offered(last: PastTurn | undefined): Choice[] {
  if (!last || !/\?\s*$/.test(last.reply.text)) return []
  return last.reply.choices.filter(({ label }) => label !== 'Undo')
}
