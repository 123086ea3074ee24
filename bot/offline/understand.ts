import { areasOf } from './areas.ts'
import { comeOrCrowd, onlyYourself } from './asks.ts'
import { type Clause, isSpecific, namesArea, type Reader, readClause } from './clause.ts'
import { clauseOf, type Group, type Grouped, grouped } from './groups.ts'
import { crowdWishes } from './intents/crowd.ts'
import { hint } from './intents/index.ts'
import { calls, distinct, talk, type Understanding, type Wish, type World } from './meaning.ts'
import { says } from './sayings.ts'
import { anotherTime, compares, corrects, followUp, pointsBack } from './thread/follow-up.ts'
import { isCrowd } from './thread/spoken-of.ts'
import { actsForOthers, emergency, injection, othersPrivacy } from './topics/danger.ts'
import { fallback, isEnglish, mostlyTimes } from './topics/fallback.ts'
import { advice } from './topics/gym-matters.ts'
import { windowsOf } from './when/window.ts'
import { spell } from './words/spelling.ts'
import { wordsOf } from './words/text.ts'
import { wordsOfGym } from './words/vocabulary.ts'
import { hereIn, mainSplitIds, splitIds } from './world.ts'

export type { Understanding, Wish } from './meaning.ts'

/**
 * What a member wants, by rules alone: everyday English with typing errors, several wishes at once,
 * and what goes on from the last call. Sure acts, unsure asks, lost says so.
 *
 * Takes time in proportion to the message and never throws.
 */
export function understand(text: string, world: World): Understanding {
  const { book, equipment, vocabulary } = wordsOfGym(world.gym)
  const reader: Reader = { book, equipment, here: hereIn(world) }
  const words = wordsOf(text).map((word) => spell(word, vocabulary))
  const whole = readClause(words, reader)
  if (says(whole.text, emergency)) return talk('emergency')
  if (whole.text.trim() === '' || !isEnglish(words)) return talk('lost')
  if (says(whole.text, injection)) return talk('outOfScope')
  const found = grouped(words, reader)
  return wished(found.groups, reader, world) ?? unwished(found, whole, reader, world)
}

/** Does what is sure; asks the first thing that is not, where nothing is. */
function wished(groups: readonly Group[], reader: Reader, world: World): Understanding | undefined {
  const done: Wish[] = []
  const others: Understanding[] = []
  for (const group of groups) {
    const meant = fill(group, clauseOf(group, reader), { ...world, last: done.at(-1) ?? world.last })
    if (meant?.kind === 'calls') done.push(...meant.calls)
    else if (meant) others.push(meant)
  }
  return done.length > 0 ? calls(...distinct(switched(done, groups))) : others[0]
}

function fill({ intent }: Group, clause: Clause, world: World): Understanding | undefined {
  const slots = isSpecific(clause)
  if (intent === 'goesOn') return slots ? goOn(clause, world) : undefined
  const corrected = intent.name === 'undo' && slots && says(clause.text, corrects)
  const asked = world.last !== undefined && isCrowd(world.last)
  const another =
    intent.name === 'crowd' &&
    (says(clause.text, slots ? pointsBack : anotherTime) || (asked && says(clause.shape, compares)))
  return (
    (world.last && (corrected || another) ? goOn(clause, world) : undefined) ?? intent.fill(clause, world)
  )
}

/** A time ahead and little else can only be a question of how busy it will be: "tomorrow at 6?". */
function asksByTime(clause: Clause, world: World): boolean {
  const [when] = clause.times
  if (!when || when.shift !== undefined) return false
  const split = namesArea(clause)
  if (when.now) return mostlyTimes(clause) && (!split || clause.question)
  const windows = windowsOf(when, hereIn(world))
  const ahead = windows === 'many' || windows.some(({ to }) => to > world.now)
  return ahead && (split || mostlyTimes(clause))
}

/** Goes on from the call before; without one, a time or a split is all there is. */
function goOn(clause: Clause, world: World): Understanding | undefined {
  const on = world.last && followUp(clause, world.last, world)
  if (on) return on
  if (says(clause.shape, advice)) return undefined
  if (asksByTime(clause, world)) return crowdWishes(areasOf(clause), clause, world)
  const splits = splitIds(clause.mentions)
  if (splits.length === 0 && clause.question && clause.equipment.length > 0) {
    return crowdWishes(areasOf(clause), clause, world)
  }
  return splits.length > 0 ? comeOrCrowd(splits, world) : undefined
}

/** "Done with chest, moving on to arms" is one visit that goes on, unless a check-out was called for by name. */
function switched(done: readonly Wish[], groups: readonly Group[]): readonly Wish[] {
  const named = groups.some(({ words }) => /\bout\b/.test(words.map(({ text }) => text).join(' ')))
  return named ? done : done.filter(({ tool }, i) => tool !== 'checkOut' || done[i + 1]?.tool !== 'checkIn')
}

/** Nothing was plainly asked for: talk, the thread of the conversation, or a time or split alone. */
function unwished(
  { topics, hinted, rest }: Grouped,
  whole: Clause,
  reader: Reader,
  world: World,
): Understanding {
  if (says(whole.named, actsForOthers)) return onlyYourself(mainSplitIds(whole.mentions)[0], world)
  if (says(whole.named, othersPrivacy)) return talk('privacyOfOthers')
  const weighty = topics.find(({ small }) => !small)
  if (weighty) return talk(weighty.topic)
  // "evening" alone greets, but after a question about the crowd it answers one.
  const greeted = rest.length === 0 && topics.every(({ topic }) => topic === 'greeting')
  const clause = greeted && world.last ? whole : readClause(rest, reader)
  const said = isSpecific(clause)
  const asked = clause.question && namesArea(clause) && asksByTime(clause, world)
  if (hinted && !asked && !(world.last && said)) return hint.fill(clause, world)
  const on = goOn(clause, world)
  if (on) return on
  return hinted ? hint.fill(clause, world) : talk(topics[0]?.topic ?? fallback(clause))
}
