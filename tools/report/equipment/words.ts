import { groupedWords } from '../../kit/figure-words.ts'
import { named, t } from '../../kit/language.ts'
import { percent } from '../labels.ts'
import type { Matter } from '../report.ts'
import type { Pressed } from './equipment.ts'
import type { Pressure } from './pressure.ts'

type Known = Pressed & { pressure: Pressure }

const knownOf = (pressed: readonly Pressed[]): Known[] =>
  pressed.flatMap(({ equipment, pressure }) => (pressure ? [{ equipment, pressure }] : []))

const advised = (pressed: readonly Pressed[], advice: Pressure['advice']): Known[] =>
  knownOf(pressed).filter(({ pressure }) => pressure.advice === advice)

const nameOf = ({ equipment }: Known): string => named(equipment.name)

/** What is most wanted, what to buy, and what could make room; where nothing is short, that. */
export function sentencesOf(pressed: readonly Pressed[]): string[] {
  const [first] = knownOf(pressed)
  if (!first) return [t`Too few people trained in these days to tell what is short.`]
  const buys = advised(pressed, 'buy')
  const [top] = buys
  if (!top)
    return [mostWanted(first), t`No further piece is worth buying by these figures.`, ...spareWords(pressed)]
  const others = buys.slice(1, 4).map(nameOf)
  const also = others.length > 0 ? [t`After that come ${others.join(', ')}.`] : []
  return [mostWanted(top), [buyWords(top), ...also].join(' '), ...spareWords(pressed)]
}

function mostWanted(known: Known): string {
  const { pieces } = known.equipment
  const { above, inUse } = known.pressure
  const [name, used] = [nameOf(known), percent(inUse)]
  if (!above)
    return t`The most wanted are the ${pieces} ${name}: ${used} are in use on average; how often they are too few can't be told from so few days.`
  if (above.value < 0.005)
    return t`The most wanted are the ${pieces} ${name}: ${used} are in use on average, and they are hardly ever too few.`
  const range = t`${percent(Math.max(0, above.low))} to ${percent(above.high)}`
  return t`More people want ${name} than there are (${pieces}) through ${percent(above.value)} of the open time (${range}).`
}

const minutes = (value: number) =>
  groupedWords(value >= 100 ? Math.round(value / 10) * 10 : Math.round(value))

function buyWords(known: Known): string {
  const { oneMore, waiting } = known.pressure
  return t`One piece more of ${nameOf(known)} would spare members about ${minutes(oneMore)} of ${minutes(waiting)} person-minutes of waiting a week.`
}

function spareWords(pressed: readonly Pressed[]): string[] {
  const spare = advised(pressed, 'spare').toSorted((a, b) => a.pressure.inUse - b.pressure.inUse)
  const [first, ...more] = spare
  if (!first) return []
  const { pieces } = first.equipment
  const name = nameOf(first)
  const [one, other] = more.map(nameOf)
  if (one === undefined)
    return [t`One of the ${pieces} ${name} could make room: they are hardly ever all in use.`]
  return [
    other === undefined
      ? t`One of the ${pieces} ${name} could make room: they are hardly ever all in use; so could one of the ${one}.`
      : t`One of the ${pieces} ${name} could make room: they are hardly ever all in use; so could one of the ${one} and the ${other}.`,
  ]
}

/** What is worth buying. */
export const mattersOf = (pressed: readonly Pressed[]): Matter[] =>
  advised(pressed, 'buy')
    .slice(0, 1)
    .map((known) => ({ sentence: buyWords(known), weight: 2 }))
