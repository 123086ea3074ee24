import { z } from 'zod'
import { answered, ask, codeSchema, no } from '../../confirm/index.ts'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { gymOfPlace, linkPlace, unlinkPlace } from './store.ts'

type Linked =
  /** The code stands in the button alone. */
  | { answer: 'asked'; end: boolean; place: string; code: string }
  | { answer: 'already' | 'notLinked' | 'stays' }
  | { answer: 'linked' | 'unlinked' }

type Input = { end?: boolean | undefined; place?: string | undefined; code?: string | undefined }

/**
 * Lets the administrators of a guild or group answer for the gym, after a yes in private.
 *
 * Fails with `say_it_in_the_group`, `not_its_administrator`, `place_elsewhere` and `question_closed`.
 */
export const linkPlaceTool = defineTool({
  name: 'linkPlace',
  right: 'staff',
  description:
    'Links the Discord server or Telegram group it is said in: all who administer that are managers of the gym from then on; or ends that. It asks first, and only the owner answers, by the button.',
  input: z.object({
    end: z.boolean().optional().describe('True ends the link'),
    place: z.string().max(40).optional().describe('Sent by the button alone'),
    code: codeSchema,
  }),
  run: (input, context) =>
    context.db.transaction((db) =>
      input.code === undefined ? question(input, { ...context, db }) : answer(input, { ...context, db }),
    ),
  view: ({ answer: what }) => ({ answer: what }),
  say: (linked, context) => linkedWords(linked, context),
  choices: (linked): Choice[] =>
    linked.answer === 'asked'
      ? [
          { label: linked.end ? t`Yes, end it` : t`Yes, link it`, send: `${command(linked)} ${linked.code}` },
          { label: t`No`, send: `${command(linked)} ${no}` },
        ]
      : [],
  asks: ({ answer: what }) => what === 'asked',
})

const command = ({ end, place }: { end: boolean; place: string }): string =>
  `/group ${end ? 'end ' : ''}${place}`

const deedOf = (end: boolean, place: string, { place: { channel } }: ToolContext) => ({
  tool: 'linkPlace',
  what: `${end ? 'end' : 'link'} ${channel} ${place}`,
  again: '/group',
})

async function question({ end = false }: Input, context: ToolContext): Promise<Linked> {
  const { db, gym, place: here } = context
  const { within } = here
  if (!within) throw new GymError('say_it_in_the_group')
  // An owner may not hand the gym to people whom they have no say over themselves.
  if (!within.administrator) throw new GymError('not_its_administrator')
  const linkedTo = await gymOfPlace(db, here.channel, within.place)
  if (linkedTo !== undefined && linkedTo !== gym.id) throw new GymError('place_elsewhere')
  if ((linkedTo !== undefined) !== end) return { answer: end ? 'notLinked' : 'already' }
  const code = await ask(context, deedOf(end, within.place, context))
  return { answer: 'asked', end, place: within.place, code }
}

async function answer({ end = false, place, code = '' }: Input, context: ToolContext): Promise<Linked> {
  const { db, gym, member, now: at, place: here } = context
  if (place === undefined) throw new GymError('say_it_in_the_group')
  if (!(await answered(context, deedOf(end, place, context), code))) return { answer: 'stays' }
  const linking = { gym: gym.id, channel: here.channel, place, actor: member.id, at }
  if (end) return { answer: (await unlinkPlace(db, linking)) ? 'unlinked' : 'notLinked' }
  if (await linkPlace(db, linking)) return { answer: 'linked' }
  if ((await gymOfPlace(db, here.channel, place)) !== gym.id) throw new GymError('place_elsewhere')
  return { answer: 'already' }
}

function linkedWords(linked: Linked, { gym, place }: ToolContext): string {
  const it = place.channel === 'discord' ? t`that server` : t`that group`
  if (linked.answer === 'asked') {
    return linked.end
      ? t`Whoever administers ${it} would be no manager of ${gym.name} by that any more. Shall I end the link?`
      : t`Everybody who administers ${it}, now or later, would be a manager of ${gym.name}: they see its reports and change its settings. Shall I link it?`
  }
  if (linked.answer === 'linked')
    return t`Linked: whoever administers ${it} is a manager of ${gym.name}, as soon as they write to me. "/group end" there ends it.`
  if (linked.answer === 'unlinked') return t`The link is ended. Roles that were given by name stay.`
  if (linked.answer === 'already') return t`It is linked to ${gym.name} already. "/group end" there ends it.`
  if (linked.answer === 'notLinked') return t`It is not linked to ${gym.name}.`
  return t`Good, everything stays as it is.`
}
