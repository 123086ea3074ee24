import { saidOf, tidied } from '../intents/coach/said.ts'
import { talk, type Understanding, type World } from '../meaning.ts'

const lead =
  '(?:(?:ok|oh|ah|well|no|nah|actually|hm+|right|fine|sorry|thanks|cheers|then|and|but|so|you know what|on second thoughts?|wait),? )*'

/** Lets go of what was spoken of: "never mind", "leave it". */
const letsGo =
  '(?:never ?mind(?: (?:that|it|then))?|forget (?:it|that|about (?:it|that))|leave (?:it|that)(?: for (?:now|today))?(?: then)?|drop (?:it|that)|(?:do not|no need to) (?:bother|worry)(?: (?:about|with) (?:it|that))?|no (?:need|matter)|it is (?:ok|fine|alright)|not to worry|no bother|let it be)'

/** And why: what they do instead. */
const because =
  '(?:(?:because|but|and|as|since|so|,|\\.|-|;)? ?)*(?:(?:i|we|it|he|she|they|that|this|my|our|something|somebody|someone) (?:am|are|is|will|have|has|had|would|can|can not|do|do not|did|might|may|was|got|get|think|just|found|fancy|feel|need|prefer|changed)|going|off to|gonna|found|too|another|some other|not|maybe|plans|just|staying|doing|heading|got|have|changed my mind)\\b'

const pattern = new RegExp(`^${lead}${letsGo}(?:[ ,.;:!-]+${because}.*)?[ .!]*$`)

const tail = new RegExp(
  `^${lead}${letsGo}(?:[ ,.;:!-]+${because}[^,.;?]*)?[,.;]+ *(?:and |so |but |please )*(.+)$`,
)

/** What is wished after something was let go of and its reason told: "never mind, I'm going home, drop the alert". */
export function afterLettingGo(text: string, { last, waiting, needed }: World): string | undefined {
  if (!last || waiting || needed || last.tool === 'checkIn') return undefined
  const wish = tail.exec(saidOf(tidied(text)).plain)?.[1]
  return wish !== undefined && wishes.test(wish) ? wish : undefined
}

/** Wishes that may follow in the same breath. */
const wishes =
  /\?|\b(?:book|find|show|cancel|check|tell|(?:drop|kill|bin|mute|stop|lose|ditch|end) (?:the|that|this|my) \w+|what (?:is|are|about|time|do)|when (?:is|can|will)|how|which|give (?:me|it|that|the)|same|slot|place|at \d|undo|delete|stop|plan|log|swap|set|pause|free|suits?|works?|around \d|other)\b/

/**
 * "Never mind, I'm going climbing instead": what was offered or asked about is let go, and the reason is no wish. What a group
 * was asked, or what waits for an answer, is answered elsewhere.
 */
export function letGo(text: string, { last, waiting, needed, meetup }: World): Understanding | undefined {
  if (!last || waiting || needed || (meetup && /^(?:coordinateGroup|answerMeetup)$/.test(last.tool)))
    return undefined
  const { plain } = saidOf(tidied(text))
  const rest = plain.replace(new RegExp(`^${lead}${letsGo}`), '')
  if (!pattern.test(plain) || rest.trim() === '' || wishes.test(rest)) return undefined
  return talk('thanks')
}
