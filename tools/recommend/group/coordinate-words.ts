import { t } from '../../kit/language.ts'
import { localTime } from '../../kit/time.ts'
import type { Choice, ToolContext } from '../../kit/tool.ts'
import { clockTime, sentence, weekdayWord } from '../../kit/words.ts'
import { splitName, type Telling } from '../places/words.ts'
import type { Coordinated, ShownOption } from './coordinated.ts'
import { numberWord, peopleThere, shortTime } from './words.ts'

/** What is said to whoever asked for a time together. */
export function coordinateWords(result: Coordinated, context: ToolContext): string {
  if (result.kind === 'howMany') return t`For how many, you included?`
  return result.kind === 'poll' ? pollWords(result, context) : heldWords(result, context)
}

type Poll = Extract<Coordinated, { kind: 'poll' }>
type HeldFor = Extract<Coordinated, { kind: 'held' }>

function pollWords({ split, size, options, habit, closesAt }: Poll, context: ToolContext): string {
  const one = options.length === 1
  const whom = `${numberWord(size)}${forSplit(split, context)}`
  const head = one
    ? t`One slot has room for ${whom}:`
    : t`${sentence(numberWord(options.length))} slots have room for ${whom}:`
  const first = `${head} ${listed(options, context)}.`
  return [
    first,
    ...(habit ? [habitWords(habit, options[0], context)] : []),
    one
      ? t`Tap whether it suits you; only I see who taps what. I'll book when it works for everybody.`
      : t`Tap all that suit you; only I see who taps what. I'll book when one works for everybody.`,
    t`Answers until ${shortTime(new Date(closesAt), context)}.`,
  ].join('\n')
}

function habitWords(
  { times, unbroken }: NonNullable<Poll['habit']>,
  first: ShownOption | undefined,
  { gym, language }: ToolContext,
): string {
  const day = first ? weekdayWord(localTime(new Date(first.start), gym.zone).date, language) : t`time`
  return unbroken
    ? t`The first is your usual ${day}, as the last ${numberWord(times)} times.`
    : t`The first is your usual ${day}.`
}

function heldWords({ split, size, offers, heldUntil }: HeldFor, context: ToolContext): string {
  const people = numberWord(size)
  const area = forSplit(split, context)
  const head =
    offers.length === 1
      ? t`One time has room for the ${people} of you${area}:`
      : t`${sentence(numberWord(offers.length))} times have room for the ${people} of you${area}:`
  return [
    `${head} ${listed(offers, context)}.`,
    t`All ${people} places are held until ${clockTime(new Date(heldUntil), context.gym.zone)}. Which one?`,
  ].join('\n')
}

const forSplit = (split: string | null, telling: Telling) => (split ? `, ${splitName(split, telling)}` : '')

function listed(slots: readonly Omit<ShownOption, 'nth'>[], telling: Telling): string {
  const words = slots.map(
    ({ start, expected }, i) => `${shortTime(new Date(start), telling)}, ${peopleThere(expected, i)}`,
  )
  return words.length === 1 ? words.join() : words.map((slot, i) => `${i + 1}) ${slot}`).join('; ')
}

/** What may be tapped: in a group what suits, quietly, so that nobody sees who tapped what. */
export function coordinateChoices(result: Coordinated, context: ToolContext): Choice[] {
  if (result.kind === 'howMany') return sizeChoices(result)
  if (result.kind === 'held') {
    return result.offers.map(({ code, start }) => ({
      label: t`Hold ${shortTime(new Date(start), context)}`,
      send: `/hold ${code}`,
    }))
  }
  const { code, options } = result
  return [
    ...options.map(({ nth, start }) => ({
      label: shortTime(new Date(start), context),
      send: `/suits ${code} ${nth}`,
      quiet: true as const,
    })),
    {
      label: options.length === 1 ? t`Doesn't suit me` : t`None of these`,
      send: `/suits ${code} none`,
      quiet: true as const,
    },
  ]
}

/** In such an order that the number that is typed for a choice is the number it stands for. */
function sizeChoices({ split, from, to }: Extract<Coordinated, { kind: 'howMany' }>): Choice[] {
  const rest = [split, from, to].filter((word) => word !== null)
  return [
    { label: t`Just me`, send: ['/slots', ...rest].join(' ') },
    ...[2, 3, 4, 5].map((size) => ({ label: String(size), send: ['/together', size, ...rest].join(' ') })),
  ]
}
