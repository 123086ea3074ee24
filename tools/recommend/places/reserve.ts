import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { type Expected, shownExpected } from '../../kit/people.ts'
import { isoLocal } from '../../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { sentence } from '../../kit/words.ts'
import { calendarFile } from './calendar/entries.ts'
import { readCode } from './code.ts'
import { forgetReminder, remind } from './reminding.ts'
import { claim, takeBack } from './store.ts'
import { type Claimed, endOf } from './visit.ts'
import { expectedWords, splitName, startWords, visitWords } from './words.ts'

type Reserved = {
  claimed: Claimed
  /** As it is told: to the model and to those who test. */
  shown: {
    code: string
    split: string | null
    from: string
    to: string
    places: number
    expected: Expected
    /** The offer had run out, and there was still room. */
    late: boolean
    /** Start of the place that went back for this one. */
    insteadOf: string | null
  }
}

export const reserveSlotTool = defineTool({
  name: 'reserveSlot',
  description:
    'Holds the place of an offer for good, once the member has chosen it. Takes the code that recommendSlots gave; never call it before they said which one they want.',
  input: z.object({ offer: z.string().min(1).max(40).describe('The code of the offer, e.g. k3f9a2bc') }),
  async run({ offer }, context): Promise<Reserved> {
    const { db, gym, member, now, place } = context
    if (!place.private) throw new GymError('only_in_private')
    const claimed = await claim(db, { gym: gym.id, code: readCode(offer), member: member.id, now })
    if (claimed.swapped) await forgetReminder(db, gym, claimed.swapped, now)
    await remind(db, context, claimed)
    return { claimed, shown: shownOf(claimed, context) }
  },
  view: ({ shown }) => shown,
  say: (result, context) => reservedWords(result, context),
  choices: ({ claimed }) => choicesFor(claimed),
  files: ({ claimed }, { gym }) => calendarFile([claimed], gym),
  remember: ({ claimed }) => ({ claim: claimed.id, swapped: claimed.swapped?.id ?? null }),
  async revert(noted, context) {
    const { db, gym, member, now } = context
    const { claim: id, swapped } = revertible.parse(noted)
    const old = await takeBack(db, { gym: gym.id, claim: id, swapped, member: member.id, now })
    await forgetReminder(db, gym, { id }, now)
    if (old) await remind(db, context, old)
  },
})

const revertible = z.object({ claim: z.string(), swapped: z.string().nullable() })

function shownOf(claimed: Claimed, { gym }: ToolContext): Reserved['shown'] {
  const { code, split, slot, places, expected, low, high, late, swapped } = claimed
  return {
    code,
    split: split === 'all' ? null : split,
    from: isoLocal(slot, gym.zone),
    to: isoLocal(endOf(claimed), gym.zone),
    places,
    expected: shownExpected({ mean: expected, low, high }),
    late,
    insteadOf: swapped && isoLocal(swapped.slot, gym.zone),
  }
}

function reservedWords({ claimed, shown }: Reserved, context: ToolContext): string {
  const name = splitName(claimed.split, context)
  const held = claimed.places === 1 ? t`your place is held` : t`your ${claimed.places} places are held`
  const lines = [
    `${sentence(visitWords(claimed, context))}${name ? `, ${name}` : ''}: ${held}.`,
    `${sentence(expectedWords(shown.expected))}.`,
  ]
  if (claimed.swapped) lines.push(t`The one ${startWords(claimed.swapped.slot, context)} went back.`)
  if (claimed.late) lines.push(t`The offer had run out, but there was still room.`)
  return lines.join('\n')
}

const choicesFor = ({ code }: Claimed): Choice[] => [
  { label: t`Swap it`, send: `/slots instead ${code}` },
  { label: t`My places`, send: '/mine' },
]
