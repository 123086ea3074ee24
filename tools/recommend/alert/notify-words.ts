import { t } from '../../kit/language.ts'
import { leastShown, peopleWords } from '../../kit/people.ts'
import type { Choice, ToolContext } from '../../kit/tool.ts'
import { clockTime, dayWords, sentence } from '../../kit/words.ts'
import type { Notified } from './notify.ts'
import { placeName, quietChoices, stays } from './quiet-words.ts'

/** What is said to whoever wants to be told. */
export function notifyWords(result: Notified, context: ToolContext): string {
  return result.kind === 'set' ? setWords(result, context) : quietNowWords(result, context)
}

function setWords(result: Extract<Notified, { kind: 'set' }>, context: ToolContext): string {
  const { split, below, usual, raised, instead } = result
  const [where, when] = [placeName(split, context.gym), windowWords(result, context)]
  const first = t`I'll write once ${where} has fewer than ${below} people, ${when}.`
  const renewed = t`Renewed: I'll write once ${where} has fewer than ${below} people, ${when}.`
  return [
    sentence(instead.length > 0 ? renewed : first),
    ...(raised ? [t`Smaller counts than ${leastShown} I never tell.`] : []),
    ...(usual ? [t`That is well under the usual there (${peopleWords(usual)}).`] : []),
    t`I tell a few members at a time, so that it stays quiet. "Stop" ends everything I say unasked.`,
  ].join('\n')
}

/** "today until 22:00", "tomorrow, Wednesday 25 November, 18:00 to 20:00". */
function windowWords(
  { from, to }: { from: string; to: string },
  { gym, now, language }: ToolContext,
): string {
  const day = (at: Date) => dayWords(at, { zone: gym.zone, now, language })
  const [begin, end] = [new Date(from), new Date(to)]
  const last = clockTime(end, gym.zone) === '00:00' ? '24:00' : clockTime(end, gym.zone)
  const lastDay = day(new Date(end.getTime() - 1))
  if (begin <= now) return t`${lastDay} until ${last}`
  const first = `${day(begin)}, ${clockTime(begin, gym.zone)}`
  return lastDay === day(begin) ? t`${first} to ${last}` : t`${first} until ${lastDay}, ${last}`
}

function quietNowWords(result: Extract<Notified, { kind: 'quietNow' }>, { gym }: ToolContext): string {
  const { split, people, below, until } = result
  const where = sentence(placeName(split, gym))
  return [
    t`${where} is quiet already: ${peopleWords(people)}, under the mark of ${below}.`,
    ...(until ? [stays(new Date(until), gym)] : []),
    t`So there is nothing to wait for. Shall I hold a place?`,
  ].join('\n')
}

/** What to tap next. */
export function notifyChoices({ kind, split }: Notified, { gym, now }: ToolContext): Choice[] {
  return kind === 'set' ? [] : quietChoices(split, { gym, now }).slice(0, 1)
}
