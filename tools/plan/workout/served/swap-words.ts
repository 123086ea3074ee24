import { commandOf } from '../../../kit/command.ts'
import { named, t } from '../../../kit/language.ts'
import { nameFirst } from '../../../kit/name-words.ts'
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
  const stop = pain && !done ? [painLine()] : []
  if (swaps.length === 0 && !done) {
    return [
      ...stop,
      t`Nothing I know trains the same with what is there. Leave ${named(exercise.name)} out today.`,
    ].join('\n')
  }
  if (!done) {
    const names = swaps.map(({ name }, i) => `${i + 1}) ${nameFirst(name)}`).join(', ')
    const lead = exercise.primary[0]
    const instead = t`Instead of ${named(exercise.name)}: ${names}.`
    const why = lead ? ` ${t`All train your ${named(muscleNames[lead])} first.`}` : ''
    return [...stop, `${instead}${why}`, ...askWhere(swapped)].join('\n')
  }
  const { to, prescription, today, date } = done
  const [now, before] = [nameFirst(to.name), named(exercise.name)]
  const sets = setsWords(prescription, units)
  const others = swaps.filter(({ id }) => id !== to.id).map(({ name }) => named(name))
  return [
    today
      ? t`${now} instead of ${before}, for today only: ${sets}.`
      : t`${now} instead of ${before}, from ${dateWords(date, context.language)} on: ${sets}.`,
    named(to.cue),
    ...(reason === 'taken' && others.length > 0
      ? [t`If that is taken too: ${listWords(others, 'or')}.`]
      : []),
  ].join('\n')
}

const painLine = () =>
  t`Stop that one for today. If the pain is sharp, comes with swelling or doesn't settle in a few days, have it looked at before you load it again.`

const askWhere = ({ pain, exercise }: Swapped): string[] =>
  pain && !pain.limits && exercise.contraindications.length > 0 ? [t`Where does it hurt?`] : []

export function swapChoices(swapped: Swapped): Choice[] {
  const { exercise, swaps, done, pain, reason } = swapped
  if (pain?.sign) return []
  // Another choice takes the place of what stands in the plan by now.
  const asked = { exercise: (done?.to ?? exercise).id, ...(reason ? { reason } : {}) }
  const where = pain?.limits?.[0]
  const others = swaps
    .filter(({ id }) => id !== done?.to.id)
    .map(({ id, name }) => ({
      label: nameFirst(name),
      send: commandOf('swap', { ...asked, ...(where ? { where } : {}), to: id }),
    }))
  const parts: Choice[] =
    pain && !pain.limits
      ? exercise.contraindications.slice(0, 3).map((limit) => ({
          label: named(`My ${limitNames[limit]}`),
          send: commandOf('swap', { ...asked, where: limit }),
        }))
      : []
  const spare: Choice[] = where
    ? [
        {
          label: t`Spare my ${named(limitNames[where])} from now on`,
          send: commandOf('profile', { limits: [where] }),
        },
      ]
    : []
  return [...parts, ...others, ...spare, { label: t`Today's session`, send: commandOf('plan') }]
}
