import { z } from 'zod'
import { answered, ask, codeSchema, no } from '../confirm/index.ts'
import { GymError } from '../kit/errors.ts'
import { type Choice, defineTool, type ToolContext } from '../kit/tool.ts'
import { type Count, countedWords } from './kept/counts.ts'
import { countKept } from './kept/store.ts'
import { type Ahead, ahead, remove } from './leaving/store.ts'

const leaving = { tool: 'forgetMe', again: '/forget' }

type Forgotten =
  | { answer: 'asked'; code: string; counts: readonly Count[]; ahead: Ahead }
  | { answer: 'kept' }
  | { answer: 'forgotten'; ahead: Ahead }

/**
 * Removes the member, after a yes: the first call asks and gives a code, the second brings that code back.
 *
 * Fails with `only_in_private` in a group, and with `question_closed` for a code that is not the member's own, not of
 * this conversation, older than ten minutes or used.
 */
export const forgetMeTool = defineTool({
  name: 'forgetMe',
  description:
    'Removes the member with all that is kept of them. Call it without a code: it says what would go and asks; only the member answers, by the button.',
  input: z.object({ code: codeSchema }),
  async run({ code }, context): Promise<Forgotten> {
    if (!context.place.private) throw new GymError('only_in_private')
    return code === undefined ? asked(context) : forget(code, context)
  },
  // The code is for the member's button alone: whoever reads results can't say yes in their place.
  view: (forgotten) => shown(forgotten),
  say: (forgotten, context) => words(forgotten, context),
  choices: (forgotten) => choices(forgotten),
  asks: ({ answer }) => answer === 'asked',
})

const whoseOf = ({ gym, member }: ToolContext) => ({ gym: gym.id, member: member.id })

function shown(forgotten: Forgotten): unknown {
  const { answer } = forgotten
  if (answer === 'kept') return { answer }
  return { answer, ...forgotten.ahead, ...(answer === 'asked' ? { kept: keptOf(forgotten.counts) } : {}) }
}

const keptOf = (counts: readonly Count[]) =>
  Object.fromEntries(counts.map(({ name, count }) => [name, count]))

async function asked(context: ToolContext): Promise<Forgotten> {
  const { db, now } = context
  const code = await ask(context, leaving)
  return {
    answer: 'asked',
    code,
    counts: await countKept(db, context.member.id),
    ahead: await ahead(db, whoseOf(context), now),
  }
}

function forget(code: string, context: ToolContext): Promise<Forgotten> {
  return context.db.transaction(async (tx) => {
    if (!(await answered({ ...context, db: tx }, leaving, code))) return { answer: 'kept' }
    const left = await ahead(tx, whoseOf(context), context.now)
    if (!(await remove(tx, context))) throw new GymError('question_closed', { again: leaving.again })
    return { answer: 'forgotten', ahead: left }
  })
}

const visitsStay =
  'Of your visits only when they were and what they were about stays, in the count of how full it was, with nothing that leads to you.'

function words(forgotten: Forgotten, { gym }: ToolContext): string {
  if (forgotten.answer === 'kept') return 'Good, everything stays as it is.'
  const { places, groups } = forgotten.ahead
  if (forgotten.answer === 'forgotten') {
    const back = places > 0 ? ` ${placesWords(places)} went back.` : ''
    return `Done: ${gym.name} keeps nothing of you any more.${back} This can't be undone. What we wrote in this app is yours to delete here. If you write again, I start anew, as with somebody I don't know.`
  }
  const counts = countedWords(forgotten.counts)
  const visited = forgotten.counts.some(({ name }) => name === 'visits')
  return [
    `I would delete for good all that ${gym.name} keeps of you here: your profile and settings${counts ? `, ${counts}` : ''}.`,
    ...(places > 0
      ? [`${placesWords(places)} would go back, so that others can have ${places === 1 ? 'it' : 'them'}.`]
      : []),
    ...(groups > 0
      ? [`You would leave ${groups === 1 ? 'the group' : `the ${groups} groups`} you are in.`]
      : []),
    ...(visited ? [visitsStay] : []),
    "It can't be undone. Shall I?",
  ].join('\n')
}

const placesWords = (places: number): string =>
  places === 1 ? 'The place you hold' : `The ${places} places you hold`

function choices(forgotten: Forgotten): Choice[] {
  if (forgotten.answer !== 'asked') return []
  return [
    { label: 'Yes, forget me', send: `/forget ${forgotten.code}` },
    { label: 'No, keep everything', send: `/forget ${no}` },
    { label: 'My data first', send: '/export' },
  ]
}
