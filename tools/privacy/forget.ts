import { z } from 'zod'
import { answered, ask, codeSchema, no } from '../confirm/index.ts'
import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
import { addMinutes, isoLocal } from '../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../kit/tool.ts'
import { depart, keepAll } from './departure/depart.ts'
import { delayMinutes, isLastOwner, isNotice, openDeparture } from './departure/store.ts'
import { stay } from './departure/words.ts'
import { askedWords, type Forgetting, keptWords, waitingWords } from './forget-words.ts'
import { countKept } from './kept/store.ts'
import { ahead } from './leaving/store.ts'

const leaving = { tool: 'forgetMe', again: '/forget' }

/**
 * Removes the member a day after a yes: the first call asks and gives a code, the second brings that code back. Nobody can
 * shorten the day, and in it the wish can be taken back at any time.
 *
 * Fails with `only_in_private` in a group, with `last_owner_leaving` for the gym's only owner, and with `question_closed`
 * for a code that is not the member's own, not of this conversation, older than ten minutes or used.
 */
export const forgetMeTool = defineTool({
  name: 'forgetMe',
  description:
    'Removes the member with all that is kept of them, a day after their yes. Call it without a code: it says what would go and asks, or says since when they wait; only the member answers, by the button.',
  input: z.object({ code: codeSchema }),
  async run({ code }, context): Promise<Forgetting> {
    if (!context.place.private) throw new GymError('only_in_private')
    return code === undefined ? asked(context) : answer(code, context)
  },
  // The code is for the member's button alone: whoever reads results can't say yes in their place.
  view: (forgetting) => shown(forgetting),
  say(forgetting, context) {
    if (forgetting.answer === 'asked') return askedWords(forgetting, context)
    return forgetting.answer === 'waits' ? waitingWords(forgetting, context) : keptWords(forgetting.answer)
  },
  choices: (forgetting) => choices(forgetting),
  asks: ({ answer }) => answer === 'asked',
})

/** Takes the wish to be forgotten back, for as long as nothing was deleted. */
export const keepMeTool = defineTool({
  name: 'keepMe',
  description:
    'Takes back the wish of the member to be forgotten, so that everything stays. Use it for "don\'t delete my data after all", "keep everything".',
  input: z.object({}),
  async run(_, context): Promise<Forgetting> {
    if (!context.place.private) throw new GymError('only_in_private')
    const { db, now } = context
    return { answer: (await keepAll(db, whoseOf(context), now)) ? 'takenBack' : 'kept' }
  },
  say: ({ answer }) => keptWords(answer === 'takenBack' ? answer : 'kept'),
  choices: ({ answer }) =>
    answer === 'takenBack' ? [{ label: t`Forget me after all`, send: '/forget' }] : [],
})

export const whoseOf = ({ gym, member }: Pick<ToolContext, 'gym' | 'member'>) => ({
  gym: gym.id,
  member: member.id,
})

function shown(forgetting: Forgetting): unknown {
  const { answer } = forgetting
  if (answer === 'waits') return { answer, at: forgetting.at }
  if (answer !== 'asked') return { answer }
  const kept = Object.fromEntries(forgetting.counts.map(({ name, count }) => [name, count]))
  return { answer, at: forgetting.at, ...forgetting.ahead, kept }
}

async function asked(context: ToolContext): Promise<Forgetting> {
  const { db, gym, now } = context
  const whose = whoseOf(context)
  const open = await openDeparture(db, whose)
  if (open && !isNotice(open)) return { answer: 'waits', at: isoLocal(open.dueAt, gym.zone) }
  // Said before the question, not after the yes.
  if (await isLastOwner(db, whose)) throw new GymError('last_owner_leaving')
  const code = await ask(context, leaving)
  return {
    answer: 'asked',
    code,
    at: isoLocal(addMinutes(now, delayMinutes), gym.zone),
    counts: await countKept(db, whose.member),
    ahead: await ahead(db, whose, now),
  }
}

function answer(code: string, context: ToolContext): Promise<Forgetting> {
  return context.db.transaction(async (tx) => {
    const here = { ...context, db: tx, member: context.member.id }
    if (!(await answered({ ...context, db: tx }, leaving, code))) {
      // Whoever taps the old "no" after their yes means it.
      const back = await keepAll(tx, whoseOf(context), context.now)
      return { answer: back ? 'takenBack' : 'kept' }
    }
    const departing = await depart(here)
    const dueAt = departing?.dueAt ?? (await openDeparture(tx, whoseOf(context)))?.dueAt ?? context.now
    return {
      answer: 'waits',
      at: isoLocal(dueAt, context.gym.zone),
      ...(departing && { receipt: departing.receipt }),
    }
  })
}

function choices(forgetting: Forgetting): Choice[] {
  const first = { label: t`My data first`, send: '/export' }
  if (forgetting.answer === 'waits') return [stay(), first]
  if (forgetting.answer !== 'asked') return []
  return [
    { label: t`Yes, forget me`, send: `/forget ${forgetting.code}` },
    { label: t`No, keep everything`, send: `/forget ${no}` },
    first,
  ]
}
