import type { Chart } from '../../kit/chart.ts'
import { named, speech, t } from '../../kit/language.ts'
import type { Split } from '../../kit/splits.ts'
import { isoLocal } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import type { Spell } from './crowd-answer.ts'
import { short } from './crowd-words.ts'
import { dayAndSpan } from './span-words.ts'
import type { Step } from './windows.ts'

/** Part of its capacity from which a gym is drawn as busy. */
const busyShare = 0.8

type Drawn = {
  split: Split | undefined
  steps: readonly Step[]
  quiet: readonly Spell[]
  busiest: Spell | null
}

/** Expected people of a period with the interval, the quiet windows and the line from which it is busy. */
export function crowdChart(context: ToolContext, { split, steps, quiet, busiest }: Drawn): Chart {
  const { gym, now } = context
  const round = (people: number) => Math.round(people * 10) / 10
  return {
    title: split ? t`Expected people, ${named(split.name)}` : t`Expected people`,
    about: 'crowd',
    ...(speech().language === 'en' && speech().clock === '24' ? {} : { speech: speech() }),
    alt: spoken(context, quiet, busiest),
    zone: gym.zone,
    points: steps.map(({ slot, mean, low, high }) => ({
      at: isoLocal(slot, gym.zone),
      mean: round(mean),
      low: round(low),
      high: round(high),
    })),
    busyLine: Math.round(busyShare * gym.capacity * (split?.capacityShare ?? 1)),
    now: isoLocal(now, gym.zone),
    quiet: quiet.map(({ from, to }) => ({ from, to })),
  }
}

/** What the chart shows, for those who can't see it. */
function spoken(context: ToolContext, quiet: readonly Spell[], busiest: Spell | null): string {
  const told = (spell: Spell) => `${dayAndSpan(spell, context)} (${short(spell.expected.people)})`
  const [best] = quiet
  return [
    t`Expected people per half hour with an 80 % interval.`,
    ...(best ? [t`Quietest ${told(best)}.`] : []),
    ...(busiest ? [t`Busiest ${told(busiest)}.`] : []),
  ].join(' ')
}
