import { commandOf } from '../../../kit/command.ts'
import type { Choice, ToolContext } from '../../../kit/tool.ts'
import { dateWords, listWords } from '../../../kit/words.ts'
import { limitNames } from '../../../profile/index.ts'
import { signSaying } from '../../../safety/index.ts'
import { muscleNames } from '../rules/names.ts'
import type { Swapped } from '../tool-swap.ts'
import { setsWords } from './session-words.ts'

/** What to do instead: the answer first, why it fits, what else there is. */
export function swapWords(swapped: Swapped, context: ToolContext): string {
  const { exercise, swaps, done, pain, reason, units } = swapped
  if (pain?.sign) return signSaying(pain.sign, context.gym)
  const stop = pain && !done ? [painLine] : []
  if (swaps.length === 0 && !done) {
    return [
      ...stop,
      `Nothing I know trains the same with what is there. Leave ${exercise.name} out today.`,
    ].join('\n')
  }
  if (!done) {
    const names = swaps.map(({ name }, i) => `${i + 1}) ${name}`).join(', ')
    const lead = exercise.primary[0]
    const why = lead ? ` All train your ${muscleNames[lead]} first.` : ''
    return [...stop, `Instead of ${exercise.name}: ${names}.${why}`, ...askWhere(swapped)].join('\n')
  }
  const { to, prescription, today, date } = done
  const when = today ? 'for today only' : `from ${dateWords(date, context.language)} on`
  const others = swaps.filter(({ id }) => id !== to.id).map(({ name }) => name)
  return [
    `${to.name} instead of ${exercise.name}, ${when}: ${setsWords(prescription, units)}.`,
    to.cue,
    ...(reason === 'taken' && others.length > 0 ? [`If that is taken too: ${listWords(others, 'or')}.`] : []),
  ].join('\n')
}

const painLine =
  "Stop that one for today. If the pain is sharp, comes with swelling or doesn't settle in a few days, have it looked at before you load it again."

const askWhere = ({ pain, exercise }: Swapped): string[] =>
  pain && !pain.limits && exercise.contraindications.length > 0 ? ['Where does it hurt?'] : []

export function swapChoices(swapped: Swapped): Choice[] {
  const { exercise, swaps, done, pain, reason } = swapped
  if (pain?.sign) return []
  // Another choice takes the place of what stands in the plan by now.
  const asked = { exercise: (done?.to ?? exercise).id, ...(reason ? { reason } : {}) }
  const where = pain?.limits?.[0]
  const others = swaps
    .filter(({ id }) => id !== done?.to.id)
    .map(({ id, name }) => ({
      label: name,
      send: commandOf('swap', { ...asked, ...(where ? { where } : {}), to: id }),
    }))
  const parts: Choice[] =
    pain && !pain.limits
      ? exercise.contraindications.slice(0, 3).map((limit) => ({
          label: `My ${limitNames[limit]}`,
          send: commandOf('swap', { ...asked, where: limit }),
        }))
      : []
  const spare: Choice[] = where
    ? [
        {
          label: `Spare my ${limitNames[where]} from now on`,
          send: commandOf('profile', { limits: [where] }),
        },
      ]
    : []
  return [...parts, ...others, ...spare, { label: "Today's session", send: commandOf('plan') }]
}
