import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type World } from '../meaning.ts'

const off =
  /^(?:(?:ok|no|oh|well|actually|sorry|guys|please|right|then|so|just|let us|let's|we can|can you|could you|hm+),? )*(?:call (?:it|this|that|the (?:whole )?(?:thing|group|poll)) off|cancel (?:it|this|that|the (?:group|poll|question|vote|thing))|forget (?:it|about it|that|the (?:group|poll))|scrap (?:it|that|this)|never ?mind|drop (?:it|that)|leave it)\b/

/** "Call it off" after a time for several was asked for: their question is taken back. */
export function calledOff(text: string, { last, meetup }: World): Understanding | undefined {
  if (!meetup || !last || !/^(?:coordinateGroup|answerMeetup)$/.test(last.tool)) return undefined
  return off.test(saidOf(tidied(text)).plain)
    ? calls({ tool: 'answerMeetup', input: { meetup, option: 'cancel' } })
    : undefined
}
