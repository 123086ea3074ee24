import type { Gym } from '../../tools/kit/gym.ts'
import { inSpeech, named, t } from '../../tools/kit/language.ts'
import { addDays, localTime } from '../../tools/kit/time.ts'
import type { Choice } from '../../tools/kit/tool.ts'
import { clockTime, dateWords, sentence } from '../../tools/kit/words.ts'
import type { Area } from './areas.ts'
import type { Ask, World } from './meaning.ts'
import type { When, Window } from './when/types.ts'
import { windowsOf } from './when/window.ts'
import { hereIn } from './world.ts'

// No figure stands in a question: figures in a reply come from a tool, or the member typed them.

const ask = (question: string, ...choices: Choice[]): Ask => ({ kind: 'ask', question, choices })

/** What the gym calls a split; undefined where none was named. */
function nameOf(split: string | undefined, { splits }: Pick<Gym, 'splits'>): string | undefined {
  return splits.find(({ id }) => id === split)?.name
}

/** What the gym calls an area, as it is asked for in a sentence: "legs", "the squat racks". */
function areaName(area: Area | undefined, { splits, equipment }: Gym): string | undefined {
  const piece = equipment.find(({ id }) => id === area?.equipment)
  return piece ? `the ${piece.name}` : nameOf(area?.split, { splits })
}

/** The name of an area as whoever is spoken to reads it. */
function shownArea(name: string): string {
  const piece = name.replace(/^the /, '')
  return piece === name ? named(name) : t`the ${named(piece)}`
}

/** The choice to check in for some splits, by their names. */
function checkInNow(...names: readonly (string | undefined)[]): Choice {
  const known = names.filter((name) => name !== undefined)
  if (known.length === 0) return { label: t`Check in`, send: 'check me in now' }
  const shown = known.map(named).join(', ')
  return { label: t`Check in for ${shown}`, send: `check me in for ${known.join(' and ')} now` }
}

const busyNow = (name: string | undefined): Choice =>
  name
    ? { label: t`How busy is ${shownArea(name)}?`, send: `how busy is ${name} now?` }
    : { label: t`How busy is it?`, send: 'how busy is it now?' }

const quietWhen = (name: string | undefined): Choice =>
  name
    ? { label: t`When is ${shownArea(name)} quiet?`, send: `when is ${name} quiet?` }
    : { label: t`When is it quiet?`, send: 'when is it quiet?' }

const checkOutNow = (): Choice => ({ label: t`Check out now`, send: 'check me out now' })

/** Splits and nothing else, or a visit without a time. */
export function comeOrCrowd(splits: readonly string[], { gym }: World): Ask {
  const names = splits.map((id) => nameOf(id, gym))
  const [name] = names
  const question = name
    ? t`What can I do for ${named(name)}?`
    : t`Are you here now, or still choosing a time?`
  return ask(question, checkInNow(...names), busyNow(name), quietWhen(name))
}

/** Another split after a check-in: instead of the first, beside it, or only to know. */
export function anotherSplit(split: string, before: readonly string[], { gym }: World): Ask {
  const name = nameOf(split, gym)
  const names = before.map((id) => nameOf(id, gym))
  return ask(
    t`Shall ${named(name ?? '')} be your split now?`,
    checkInNow(name),
    checkInNow(...names, name),
    busyNow(name),
  )
}

export function laterCheckIn(splits: readonly string[], window: Window, { gym }: World): Ask {
  const name = nameOf(splits[0], gym)
  return ask(
    t`I check you in once you are here. Do you want to know how busy it will be?`,
    busyAt(name, window, gym),
    checkInNow(name),
  )
}

export const laterCheckOut = (): Ask => ask(t`I check you out when you go. Shall I do it now?`, checkOutNow())

/** "done with legs, now chest": through with one split, not with the visit. */
export function goingOn(split: string, { gym }: World): Ask {
  const name = nameOf(split, gym)
  return ask(t`Are you leaving, or going on with ${named(name ?? '')}?`, checkInNow(name), checkOutNow())
}

export const whenLeft = (): Ask =>
  ask(
    t`When did you leave?`,
    { label: t`Just now`, send: 'I left just now' },
    { label: t`Half an hour ago`, send: 'I left 30 minutes ago' },
    { label: t`An hour ago`, send: 'I left 1 hour ago' },
  )

/** "this week after 6": one day can be looked at, a week of evenings can't. */
export function whichDay(area: Area | undefined, times: readonly When[], world: World): Ask {
  const name = areaName(area, world.gym)
  return ask(
    t`Which day do you mean?`,
    ...eachDay(times, world).map((window) => busyAt(name, window, world.gym)),
  )
}

/** "legs this week after 6", "friday or sunday": places are looked for on one day after the other. */
export function whichSlot(split: string | undefined, times: readonly When[], world: World): Ask {
  const name = nameOf(split, world.gym)
  const named = times.flatMap((when) => [windowsOf(when, hereIn(world))].flat())
  const windows = named.filter((window) => window !== 'many')
  const offered = windows.length > 1 ? windows.slice(0, 3) : eachDay(times, world)
  return ask(t`Which day shall I look at first?`, ...offered.map((window) => slotAt(name, window, world.gym)))
}

/** The first three days of a time that is said of many. */
function eachDay(times: readonly When[], world: World): Window[] {
  const { gym } = world
  const many = times.find(({ days }) => days && days.first < days.last)
  const first = many?.days?.first ?? localTime(world.now, gym.zone).date
  const windows = [0, 1, 2].flatMap((ahead) => {
    const date = addDays(first, ahead)
    const found = windowsOf({ ...many, days: { first: date, last: date } }, hereIn(world))
    return found === 'many' ? [] : found.slice(0, 1)
  })
  return windows
}

/** "earlier" where no time was spoken of. */
export function earlierThanWhat(area: Area, { gym }: World): Ask {
  const name = areaName(area, gym)
  const of = (label: string, time: string): Choice => ({
    label: sentence(label),
    send: `how busy is ${name ?? 'it'} ${time}?`,
  })
  return ask(
    t`Which day and which part of it?`,
    of(t`today`, 'today'),
    of(t`tomorrow morning`, 'tomorrow morning'),
    of(t`tomorrow evening`, 'tomorrow evening'),
  )
}

export function onlyYourself(split: string | undefined, { gym }: World): Ask {
  const name = nameOf(split, gym)
  return ask(
    t`I can only check in you yourself; everyone writes to me on their own. Shall I check you in?`,
    checkInNow(name),
  )
}

/** "Why?" out of the blue. */
export const whatToExplain = (): Ask =>
  ask(
    t`What shall I explain?`,
    { label: t`How busy it is now`, send: 'why is it so busy now?' },
    { label: t`How often I am right`, send: 'how often are you right?' },
  )

/** Sets without a name, and none was spoken of before. */
export const whichExercise = (sets: string): Ask =>
  ask(
    t`Which exercise was that?`,
    ...['Squat', 'Bench press', 'Deadlift'].map((label) => ({
      label: named(label),
      send: `did ${label.toLowerCase()} ${sets}`,
    })),
  )

/** More or less of what nobody has put a figure on. */
export const howMuch = (of: 'proteinG' | 'energy' | 'budgetPerDay'): Ask => {
  const { question, label, send, figures } = amounts[of]
  return ask(question(), ...figures.map((figure) => ({ label: label(figure), send: send(figure) })))
}

type Amount = {
  question(): string
  label(figure: number): string
  send(figure: number): string
  figures: readonly number[]
}

const amounts: Readonly<Record<'proteinG' | 'energy' | 'budgetPerDay', Amount>> = {
  proteinG: {
    question: () => t`How much protein a day shall it be, in grams?`,
    label: (figure) => t`${figure} g protein`,
    send: (figure) => `${figure} g protein`,
    figures: [120, 150, 180],
  },
  energy: {
    question: () => t`How many kcal a day shall it be?`,
    label: (figure) => t`${figure} kcal a day`,
    send: (figure) => `${figure} kcal a day`,
    figures: [1800, 2200, 2600],
  },
  budgetPerDay: {
    question: () => t`What may the food cost a day?`,
    label: (figure) => t`${figure} a day`,
    send: (figure) => `budget ${figure} a day`,
    figures: [6, 8, 12],
  },
}

/** "No" to every place that was offered. */
export const noneTaken = (): Ask =>
  ask(
    t`Then I leave it. Shall I look at other times?`,
    { label: t`Other times`, send: 'find me a slot at another time' },
    quietWhen(undefined),
  )

/** Chosen where nothing stands to be chosen. */
export const nothingOffered = (): Ask =>
  ask(
    t`I have nothing on offer right now. Shall I look for a quiet time?`,
    { label: t`Find a quiet time`, send: 'find me a slot' },
    quietWhen(undefined),
  )

/** The fourth of three. */
export const onlySoMany = (count: number): Ask =>
  ask(
    count === 1
      ? t`I offered only one. Shall I look at other times?`
      : t`I offered only ${count}. Which one of them?`,
    { label: t`The first`, send: 'the first one' },
    { label: t`Other times`, send: 'find me a slot at another time' },
  )

export const nothingDone = (): Ask =>
  ask(
    t`Then I leave everything as it is. What would you like?`,
    checkInNow(undefined),
    checkOutNow(),
    busyNow(undefined),
  )

function busyAt(name: string | undefined, window: Window, gym: Gym): Choice {
  return {
    label: `${sentence(name ? shownArea(name) : t`gym`)}, ${startOf(window, gym)}`,
    send: `how busy is ${name ?? 'it'} ${spanOf(window, gym)}?`,
  }
}

function slotAt(name: string | undefined, window: Window, gym: Gym): Choice {
  return {
    label: sentence(startOf(window, gym)),
    send: `find me a slot${name ? ` for ${name}` : ''} ${spanOf(window, gym)}`,
  }
}

/** What is sent is English and by 24 hours, whatever whoever taps it reads. */
const plain = { language: 'en', clock: '24' } as const

const wallTimes = ({ from, to }: Window, zone: string) => {
  const [start, end] = [from, to].map((at) => inSpeech(plain, () => clockTime(at, zone)))
  return { start, end, wholeDay: start === '00:00' && end === '00:00' }
}

const dayOf = ({ from }: Window, zone: string) => dateWords(localTime(from, zone).date, 'en')

/** "Tuesday 24 November, 18:00", of a whole day its date alone; as whoever is spoken to reads it. */
function startOf(window: Window, { zone }: Gym): string {
  const { wholeDay } = wallTimes(window, zone)
  const day = dayOf(window, zone)
  return wholeDay ? day : `${day}, ${clockTime(window.from, zone)}`
}

/** "on Tuesday 24 November from 18:00 to 22:00" */
function spanOf(window: Window, { zone }: Gym): string {
  const { start, end, wholeDay } = wallTimes(window, zone)
  const day = inSpeech(plain, () => dayOf(window, zone))
  return `on ${day}${wholeDay ? '' : ` from ${start} to ${end}`}`
}
