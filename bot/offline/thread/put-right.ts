import type { World } from '../meaning.ts'

/** Calls that are about another call and leave open what it was about. */
const aside = /^(?:rateAnswer|explainTerm|giveFeedback|fairShare|myMemory)$/

const opens =
  /^\W*(?:(?:ok|oh|ah|hm+|no|nope|wait|sorry|sry|soz|oops|whoops|lol|haha|well|actually|but|my (?:bad|mistake|english)|typo|ugh|ffs)[ ,.!:]*)*(?:i (?:actually |really )?(?:meant|mean)\b|meant\b)/i

/** A correction goes on from what it corrects, whatever was said of the answer in between. */
export function onWhatWasMeant(text: string, world: World): World {
  const { last, earlier = [] } = world
  const [before] = earlier
  return last && before && aside.test(last.tool) && opens.test(text) ? { ...world, last: before } : world
}

const gym =
  /^(?:crowdNow|crowdForecast|explainForecast|recommendSlots|reserveSlot|coordinateGroup|notifyWhenQuiet|checkIn)$/

const lead =
  "(?:(?:ok|oh|ah|hm+|no|nope|wait|hang on|sorry|sry|soz|oops|whoops|lol|haha|well|actually|but|and|my (?:bad|mistake|english)|typo|ugh|ffs|i (?:actually |really )?(?:meant|mean)|it(?:'?s| is| was)|that(?:'?s| is| was)|make (?:it|that)|should be)[ ,.!:]*)*"

/** "19:15 not 18:15": what is meant, and what is not. */
const ruledOut = new RegExp(
  `^\\W*${lead}(.+?),? (?:and )?(?:not|instead of|rather than) (?!(?:too|so|that|very|many|much|busy|full|quiet|sure|yet|now|good|bad|really|free)\\b)[^,;?]+$`,
  'i',
)

/** "Actually not legs, I'm still sore. arms": what is not, and at the end what is. */
const ruledOutFirst = new RegExp(
  `^\\W*${lead}not (?!(?:too|so|that|very|sure|really|now|yet|many|much|busy)\\b)[^,;.?]+[,;.] ?(?:.*[,;.] ?)?([^,;.?]+?)\\W*$`,
  'i',
)

/** "Wait no it's push, I read the wrong page": what the visit is about after all, before its reason. */
const anotherArea =
  /^\W*(?:(?:ok|oh|ah|lol|haha|well|but)[ ,.!]*)*(?:wait|no|nope|sorry|sry|soz|oops|whoops|actually|hang on|i meant?)[ ,.!]*(?:(?:wait|no|nope|sorry|actually|i meant?|it'?s|it is|im doing|i'?m doing|doing|today is|its) ?[,.]? ?)*((?!not\b|i\b)[a-z]+(?: day)?),? (?:i|my|the|read|wrong|today|day)\b[^?]*$/i

const mostWords = 14

/**
 * What a correction comes to without what it rules out, said so that it goes on from the call before; undefined where nothing
 * is ruled out.
 */
export function putRight(text: string, { last }: World): string | undefined {
  if (!last || !gym.test(last.tool) || text.includes('?') || text.split(/\s+/).length > mostWords)
    return undefined
  const another = last.tool === 'checkIn' ? anotherArea.exec(text)?.[1] : undefined
  if (another) return `no, ${another.replace(/ day$/i, '')} day instead`
  const meant = (ruledOut.exec(text) ?? ruledOutFirst.exec(text))?.[1]?.trim()
  if (
    !meant ||
    meant.split(/\s+/).length > 5 ||
    /\b(?:not|why|how|when|is|are|do|does|can|could|will)\b/i.test(meant)
  )
    return undefined
  return last.tool === 'reserveSlot' || last.tool === 'checkIn' ? `no, ${meant} instead` : `actually ${meant}`
}
