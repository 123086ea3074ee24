import type { Facts } from '../tools/kit/errors.ts'
import type { Choice, ToolContext } from '../tools/kit/tool.ts'
import { clockTime, dayWords, listWords } from '../tools/kit/words.ts'

type Message = (facts: Facts, context: ToolContext) => string

/** A moment of the facts as "tomorrow, Sunday 22 November at 06:00". */
function moment(iso: unknown, { gym, now, language }: ToolContext): string {
  const at = new Date(String(iso))
  return `${dayWords(at, { zone: gym.zone, now, language })} at ${clockTime(at, gym.zone)}`
}

/** The only place with apologies: what went wrong, what is safe, what to do now. */
const messages: Readonly<Record<string, Message>> = {
  unknown_split: ({ asked, known }) =>
    `I don't know "${asked}" as a part of this gym. It has ${listWords(Array.isArray(known) ? known : [])}.`,
  unknown_equipment: ({ asked, known }) =>
    Array.isArray(known) && known.length > 0
      ? `I don't know "${asked}" among this gym's equipment. It has ${listWords(known)}.`
      : "I don't know this gym's equipment yet. I can tell you how full it is.",
  unmeasured_equipment: ({ equipment }) =>
    `I don't know yet who uses the ${equipment}, so I can't say how free they are.`,
  not_on_record: ({ at }, context) =>
    `I have no forecast on record for ${moment(at, context)}. Ask me about the last two days or the next two weeks.`,
  already_in: () => 'You are already checked in.',
  not_in: () => "You aren't checked in, so there is nothing to check out of.",
  bad_leaving: ({ since }) => `That time doesn't fit: your visit began at ${since}. When did you leave?`,
  in_the_future: () => "That is still to come. Tell me when you leave, and I'll check you out.",
  unknown_time: ({ asked }) => `I couldn't read "${asked}" as a time. Try "18:30" or "tomorrow at 6".`,
  in_the_past: () => 'That time is over. I can tell you about now and the next two weeks.',
  too_far: ({ days }) => `I can only look ${days} days ahead. Ask me again when it is closer.`,
  bad_period: () => 'The end comes before the beginning there. From when to when do you mean?',
  closed: ({ from, opens }, context) => {
    const closed = `${context.gym.name} is closed ${moment(from, context)}.`
    return opens ? `${closed} It opens ${moment(opens, context)}.` : closed
  },
  no_history: () =>
    "I don't know yet: nothing has been counted here so far. Check in when you come, and I start learning.",
  stale_history: ({ last }, context) =>
    `I don't know: the last count I have is from ${moment(last, context)}, too long ago to say.`,
  nothing_to_undo: () => 'There is nothing to take back from the last ten minutes.',
  already_undone: () => 'That is already taken back.',
  too_late_to_undo: ({ minutes }) =>
    `That is more than ${minutes} minutes ago, so I can't take it back any more.`,
  changed_since: () => 'You have changed something since then. Take back the newer one first.',
  bad_input: () => "I couldn't make sense of that. Could you say it in other words?",
}

/** The sentence for an expected failure. */
export function worded(code: string, facts: Facts, context: ToolContext): string {
  const message = messages[code]
  return message ? message(facts, context) : "That didn't work, and nothing was changed."
}

/** After these the way on is to ask for quiet times. */
const askAgain: readonly string[] = [
  'in_the_past',
  'too_far',
  'closed',
  'unknown_time',
  'bad_period',
  'not_on_record',
  'unmeasured_equipment',
]

/** What to tap after an expected failure. */
export function choicesAfter(code: string, context: ToolContext): Choice[] {
  if (code === 'unknown_split') {
    return context.gym.splits.slice(0, 4).map(({ id, name }) => ({ label: name, send: `/now ${id}` }))
  }
  if (code === 'unknown_equipment') {
    return context.gym.equipment
      .filter(({ pieces }) => pieces > 0)
      .slice(0, 4)
      .map(({ name }) => ({ label: name, send: `/now ${name}` }))
  }
  if (code === 'not_in') return [{ label: 'Check me in', send: '/in' }]
  if (askAgain.includes(code)) {
    return [{ label: 'Quiet times this week', send: '/quiet' }]
  }
  return []
}

/** For a bug: calm, nothing lost, and something to quote to the staff. */
export function calm(reference: string): string {
  return `Something went wrong on my side, and nothing was changed. Please try again in a moment (ref ${reference}).`
}
