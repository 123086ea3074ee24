import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type World } from '../meaning.ts'

const lead =
  '(?:(?:ok|okay|yes|yeah|no|nah|oh|well|hm+|hey|actually|sorry|guys|folks|lads|everyone|please|right|then|so|and|but|just|right then|let us|we can|can you|could you|fine|great|cool|sure|honestly|tbh|for me|for my part|i think|i guess|i would say) ?[,.:;!-]* ?)*'

const off = new RegExp(
  `^${lead}(?:(?:forget|scrap|drop|leave|cancel|bin) (?:it|that|about it),? *(?:and )?)?(?:call (?:it|this|that|us|the (?:whole )?(?:thing|group|poll|meet ?up)) off|call off (?:it|this|that|the (?:whole )?(?:thing|group|poll|meet ?up|session))|cancel (?:it|this|that|the (?:group|poll|question|vote|meet ?up|(?:whole )?thing))|forget (?:it|about it|that|the (?:group|poll|whole thing))|scrap (?:it|that|this|the (?:poll|idea|whole thing|plan))|never ?mind|drop (?:it|that)|bin (?:it|that|the (?:poll|idea|plan))|abort|leave it|it is off|we are not (?:going|doing it)(?: any ?more)?)\\b(?!.*\\b(?:instead|other|different)\\b)`,
)

const noun = '(?:one|option|slot|time|proposal|choice|suggestion)'
const ordinal = '(first|second|third|fourth|1st|2nd|3rd|4th|[1-4]|one|two|three|four)'
const option = `(?:the )?(?:(?:option|number|no\\.?|nr|slot|#) ?)?${ordinal}(?: ${noun})?`
const suits =
  '(?:is (?:good|fine|ok|great|perfect|best|possible|ideal|alright|the best|me|it)|(?:really )?(?:works|suits|fits|does)|would (?:be (?:good|fine|ok|great|best|perfect)|work|suit)|looks? (?:good|fine|best)|sounds? (?:good|fine|great)|for me|from me|gets my vote|has my vote|it is|is my (?:vote|pick|choice)|can do|i can (?:do|make))(?! (?:too|not))'
const chooses =
  '(?:(?:i (?:can|could|would|will)|id) (?:only |just |also |still )?(?:do|make|take|manage|come to|go (?:for|with)|be there for|say|prefer)|i (?:vote|prefer|choose|pick|take|say|like|am (?:in|up|free|good|ok) (?:for|with|at))|i am (?:for)|(?:my |i )?votes?(?: (?:is|goes to|for|goes for|would be))*|put me down for|count me in for|mark me (?:down )?for|only|go with|pick|choose)'

/** Says of one of the times that it suits: "2 works for me", "I can only do the second". */
const picks: readonly RegExp[] = [
  new RegExp(`^${lead}${option},? ${suits}`),
  new RegExp(
    `^${lead}${chooses} (?:only |just |also )?${option}(?: (?:only|please|then|too|as well|for me))*$`,
  ),
  new RegExp(`^${lead}(?:the )?(?:option|number) ${ordinal}(?: (?:please|then|for me))*$`),
]

const nothing = new RegExp(
  `^${lead}(?:(?:none|neither|nothing|not (?:one|any))(?: of (?:those|them|these|the (?:options|times|slots)|that)| (?:there|here|in there))?(?: (?:(?:really |of them )?(?:suits?|works?|fits?|does|do|is|are|will|would)\\b.*|for me.*|please))?$|(?:they|those|these|the times|all of (?:them|those)|both)(?: (?:all|both))? (?:do not|will not|are no|are not|clash|are bad)\\b.*|(?:i )?(?:can ?not|could not|am not able to|will not) (?:do|make|manage|come to) (?:any|either|one)\\b.*|(?:no|any of those|those) (?:is|are) no good.*|i am (?:not free|out|busy|away) (?:for|on|at) (?:any|all|either|both).*)`,
)

const done = new RegExp(
  `^${lead}(?:(?:i am |we are )?(?:all )?(?:done|finished)(?: (?:choosing|picking|voting|answering|ticking|tapping|here|with (?:that|it|mine)))?(?:,? (?:that is|those are) (?:all|it|mine).*)?|(?:that is|those are|that was) (?:all|it|mine|everything|the lot|all of (?:them|mine))(?: .*)?|(?:no|nothing) (?:more|others?|else)(?: (?:from|for) me)?(?: .*)?|i (?:have )?(?:answered|voted|ticked|picked|said)(?: .*)?)$`,
)

const everyone =
  '(?:that is|that was|we are|here is) (?:everyone|everybody|all of us|all (?:here|in|set|done)|the lot of us|complete|all)|(?:everyone|everybody|all|we all|we have all|all of us)(?: (?:has|have|is|are))? (?:now )?(?:answered|voted|replied|said|responded|done|in|tapped)'

/** Says that what suits those who answered shall be booked. */
const booked: readonly RegExp[] = [
  new RegExp(
    `^${lead}(?:(?:${everyone}),? *(?:so |and |now |please |then |just )*)?(?:go ahead and |please |can we )?(?:book|lock|reserve|confirm|take|settle|fix|finali[sz]e|close|wrap)(?: (?:it|that|this|us|them|the (?:best|winner|winning one|poll|vote|time|slot)|whatever (?:works|suits|fits)|what works))?(?: (?:in|up|now|then|please|already|anyway|for us|for (?:all|everyone)(?: of us)?))*(?: (?:with|for) (?:whoever|those|the ones|everyone|everybody|the people|just us|us|the rest|what|the answers).*)?$`,
  ),
  new RegExp(`^${lead}(?:${everyone})$`),
  /\b(?:book|lock|settle|go) .*\b(?:whoever|those who|the ones who|everyone who|the rest)\b/,
]

const numberOf = (said: string): string => {
  const known: Record<string, string> = {
    first: '1',
    second: '2',
    third: '3',
    fourth: '4',
    one: '1',
    two: '2',
  }
  return known[said] ?? (said === 'three' ? '3' : said === 'four' ? '4' : said.replace(/\D/g, ''))
}

const mostWords = 14

/** Which of the answers to a group's question a message is; undefined where it is none. */
function answerIn(plain: string, ofGroup: boolean): string | undefined {
  if (off.test(plain) && ofGroup) return 'cancel'
  if (nothing.test(plain) && ofGroup) return 'none'
  const picked = picks.map((pattern) => pattern.exec(plain)?.[1]).find((said) => said !== undefined)
  if (picked && ofGroup) return numberOf(picked)
  if (booked.some((pattern) => pattern.test(plain))) {
    return ofGroup || /\b(?:every|all|whoever|those who|poll)/.test(plain) ? 'book' : undefined
  }
  return ofGroup && done.test(plain) ? 'done' : undefined
}

/**
 * What members say to the question that Spotter asked their group: "2 works for me", "none of those suit me", "that's all
 * from me", "everyone's in, book it", "call it off".
 */
export function answeredMeetup(text: string, { last, meetup }: World): Understanding | undefined {
  if (!meetup || !last) return undefined
  const { plain } = saidOf(tidied(text).replace(/^@?spotter[,:]? */, ''))
  if (plain.split(' ').length > mostWords) return undefined
  const option = answerIn(plain.replace(/[,.!]+$/, ''), /^(?:coordinateGroup|answerMeetup)$/.test(last.tool))
  return option === undefined ? undefined : calls({ tool: 'answerMeetup', input: { meetup, option } })
}
