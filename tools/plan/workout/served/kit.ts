import { averageOf, expectedSteps } from '../../../forecast/index.ts'
import { GymError } from '../../../kit/errors.ts'
import type { Gym } from '../../../kit/gym.ts'
import { findEquipment } from '../../../kit/splits.ts'
import { addMinutes, slotStart } from '../../../kit/time.ts'
import type { ToolContext } from '../../../kit/tool.ts'
import { equipmentIn, equipmentNames } from '../../../profile/index.ts'
import { type Equipment, equipmentKinds } from '../exercise.ts'

/** What not every gym has; it counts where the gym's own table names it. */
const rare: readonly Equipment[] = ['landmine', 'trapBar', 'skiErg', 'suspension']

/** What can be trained with in a gym: what nearly all have, and what its own table names, less what that says is none. */
export function gymKit(gym: Pick<Gym, 'equipment'>): Set<Equipment> {
  const named = (there: boolean) =>
    gym.equipment
      .filter(({ pieces }) => pieces > 0 === there)
      .flatMap(({ id, name }) => equipmentIn([name, id]).found)
  const kit = new Set([...equipmentKinds.filter((kind) => !rare.includes(kind)), ...named(true)])
  for (const kind of named(false)) if (!named(true).includes(kind)) kit.delete(kind)
  return kit
}

/** Equipment as a tool's caller named it: ids, or words; "gym" for all of it. */
type NamedKit = { kit: Set<Equipment>; unknown: readonly string[] }

/**
 * The equipment that is meant.
 *
 * @throws {GymError} `unknown_kit` with the words, where none of them means any
 */
export function kitNamed(words: readonly string[], gym: Pick<Gym, 'equipment'>): NamedKit {
  const ids = equipmentKinds.filter((kind) => words.includes(kind))
  const rest = words.filter((word) => !equipmentKinds.some((kind) => kind === word))
  const { gym: all, found, unknown } = equipmentIn(rest)
  if (all) return { kit: gymKit(gym), unknown: [] }
  if (unknown.length > 0 && found.length + ids.length === 0)
    throw new GymError('unknown_kit', { asked: unknown })
  return { kit: new Set([...ids, ...found]), unknown }
}

/** Minutes around now for which equipment is wanted. */
const ahead = 45

/** How free each kind of equipment is in the next minutes by the forecast, 0 to 1; 1 where nothing is known. */
export async function freeAhead(context: ToolContext): Promise<(kind: Equipment) => number> {
  const { gym, now } = context
  const here = gym.equipment.filter(({ pieces, use }) => pieces > 0 && Object.keys(use).length > 0)
  const splits = [...new Set(here.flatMap(({ use }) => Object.keys(use)))]
  const people = await expectedIn(context, splits, {
    from: slotStart(now, gym.slotMinutes, gym.zone),
    to: addMinutes(now, ahead),
  })
  return (kind) => {
    const piece = findEquipment(here, equipmentNames[kind])
    if (!piece) return 1
    const users = Object.entries(piece.use).reduce(
      (sum, [split, share]) => sum + share * (people.get(split) ?? 0),
      0,
    )
    return Math.max(0, 1 - users / piece.pieces)
  }
}

async function expectedIn(
  context: ToolContext,
  splits: readonly string[],
  span: { from: Date; to: Date },
): Promise<Map<string, number>> {
  try {
    const { steps } = await expectedSteps(context, splits, span)
    return new Map([...steps].map(([split, own]) => [split, own.length > 0 ? averageOf(own).mean : 0]))
  } catch (error) {
    // A gym without a past has no forecast: then all is taken for free.
    if (error instanceof GymError) return new Map()
    throw error
  }
}
