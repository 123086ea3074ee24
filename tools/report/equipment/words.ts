import { percent } from '../labels.ts'
import type { Matter } from '../report.ts'
import type { Pressed } from './equipment.ts'
import type { Pressure } from './pressure.ts'

type Known = Pressed & { pressure: Pressure }

const knownOf = (pressed: readonly Pressed[]): Known[] =>
  pressed.flatMap(({ equipment, pressure }) => (pressure ? [{ equipment, pressure }] : []))

const advised = (pressed: readonly Pressed[], advice: Pressure['advice']): Known[] =>
  knownOf(pressed).filter(({ pressure }) => pressure.advice === advice)

/** What is most wanted, what to buy, and what could make room; where nothing is short, that. */
export function sentencesOf(pressed: readonly Pressed[]): string[] {
  const [first] = knownOf(pressed)
  if (!first) return ['Too few people trained in these days to tell what is short.']
  const buys = advised(pressed, 'buy')
  const [top] = buys
  if (!top)
    return [mostWanted(first), 'No further piece is worth buying by these figures.', ...spareWords(pressed)]
  const others = buys.slice(1).map(({ equipment }) => equipment.name)
  const also = others.length > 0 ? ` After that come ${others.slice(0, 3).join(', ')}.` : ''
  return [mostWanted(top), `${buyWords(top)}.${also}`, ...spareWords(pressed)]
}

function mostWanted({ equipment: { name, pieces }, pressure: { above, inUse } }: Known): string {
  const most = `The most wanted are the ${pieces} ${name}: ${percent(inUse)} are in use on average`
  if (!above) return `${most}; how often they are too few can't be told from so few days.`
  if (above.value < 0.005) return `${most}, and they are hardly ever too few.`
  const range = `${percent(Math.max(0, above.low))} to ${percent(above.high)}`
  return `More people want ${name} than there are (${pieces}) through ${percent(above.value)} of the open time (${range}).`
}

const minutes = (value: number) => (value >= 100 ? Math.round(value / 10) * 10 : Math.round(value))

const buyWords = ({ equipment: { name }, pressure: { oneMore, waiting } }: Known) =>
  `One piece more of ${name} would spare members about ${minutes(oneMore).toLocaleString('en-GB')} of ${minutes(waiting).toLocaleString('en-GB')} person-minutes of waiting a week`

function spareWords(pressed: readonly Pressed[]): string[] {
  const spare = advised(pressed, 'spare').toSorted((a, b) => a.pressure.inUse - b.pressure.inUse)
  const [first] = spare
  if (!first) return []
  const { name, pieces } = first.equipment
  const others = spare.slice(1, 3).map(({ equipment }) => `the ${equipment.name}`)
  const also = others.length > 0 ? `; so could one of ${others.join(' and ')}` : ''
  return [`One of the ${pieces} ${name} could make room: they are hardly ever all in use${also}.`]
}

/** What is worth buying. */
export const mattersOf = (pressed: readonly Pressed[]): Matter[] =>
  advised(pressed, 'buy')
    .slice(0, 1)
    .map((known) => ({ sentence: `${buyWords(known)}.`, weight: 2 }))
