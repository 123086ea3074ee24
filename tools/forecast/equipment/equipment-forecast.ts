import { GymError } from '../../kit/errors.ts'
import { equipmentNamed } from '../../kit/gym.ts'
import type { Equipment, Split } from '../../kit/splits.ts'
import { addMinutes, isoLocal } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import type { EquipmentForecast, PressureSpell } from '../crowd/crowd-answer.ts'
import { averageOf, expectedSteps, lookedAt, stepsIn } from '../crowd/crowd-steps.ts'
import type { Period } from '../crowd/period.ts'
import { busiest, quietWindows, type Step } from '../crowd/windows.ts'
import { type Pressure, pressureOf, shownPressure } from './equipment.ts'

/** Minutes for which somebody wants equipment free around them: a workout's usual length. */
const minutes = 60

/** Pressures are compared by whole per cents, as people are by whole people. */
const hundred = 100

type Pressed = Step & { people: number }

/**
 * How hard a kind of equipment will be used: in a moment, or where in a stretch it is free.
 *
 * @throws {GymError} `unknown_equipment`, `unmeasured_equipment`, `no_history`, `stale_history`, `closed`
 */
export async function equipmentForecast(
  context: ToolContext,
  { name, split, period }: { name: string; split: Split | undefined; period: Period },
): Promise<EquipmentForecast> {
  const { gym } = context
  const equipment = measured(equipmentNamed(gym, name))
  const { steps, days } = await expectedSteps(context, Object.keys(equipment.use), lookedAt(context, period))
  const pressed = pressuresOf(equipment, steps)
  const inside = stepsIn(pressed, period, gym)
  if (inside.length === 0) throw new GymError('closed', { from: period.from.toISOString() })
  const stretch = period.kind === 'stretch'
  const looked = stretch ? inside : pressed
  const spell = spellOf(context, looked)
  const top = busiest(looked)
  return {
    equipment: equipment.id,
    split: split?.id ?? null,
    kind: period.kind,
    from: isoLocal(period.from, gym.zone),
    to: isoLocal(period.to, gym.zone),
    moment: stretch ? null : { ...spell(period.from, period.to), pressure: shownPressure(together(inside)) },
    windows: quietWindows(looked, {
      slotMinutes: gym.slotMinutes,
      minutes,
      zone: gym.zone,
      most: stretch ? 3 : 1,
    }).map(({ from, to }) => spell(from, to)),
    busiest: top ? spell(top.slot, addMinutes(top.slot, gym.slotMinutes)) : null,
    roughDays: days,
  }
}

/** @throws {GymError} `unmeasured_equipment` when no split is known to use it */
export function measured(equipment: Equipment): Equipment {
  if (Object.keys(equipment.use).length > 0) return equipment
  throw new GymError('unmeasured_equipment', { equipment: equipment.name })
}

/** The pressure in every slot, in per cent. */
function pressuresOf(equipment: Equipment, steps: ReadonlyMap<string, readonly Step[]>): Pressed[] {
  const all = [...steps].flatMap(([split, own]) => own.map((step) => ({ split, step })))
  return [...Map.groupBy(all, ({ step }) => step.slot.getTime())]
    .map(([slot, parts]) => {
      const pressure = pressureOf(equipment, new Map(parts.map(({ split, step }) => [split, step])))
      return { slot: new Date(slot), ...scaled(pressure, hundred) }
    })
    .sort((a, b) => a.slot.getTime() - b.slot.getTime())
}

const scaled = ({ mean, low, high, people }: Pressure, by: number): Pressure => ({
  mean: mean * by,
  low: low * by,
  high: high * by,
  people,
})

/** The mean pressure of some slots, at least one, as parts of 1. */
function together(steps: readonly Pressed[]): Pressure {
  const people = steps.reduce((sum, step) => sum + step.people, 0) / steps.length
  return scaled({ ...averageOf(steps), people }, 1 / hundred)
}

function spellOf({ gym }: ToolContext, steps: readonly Pressed[]) {
  return (from: Date, to: Date): PressureSpell => ({
    from: isoLocal(from, gym.zone),
    to: isoLocal(to, gym.zone),
    pressure: shownPressure(
      together(steps.filter(({ slot }) => addMinutes(slot, gym.slotMinutes) > from && slot < to)),
    ),
  })
}
