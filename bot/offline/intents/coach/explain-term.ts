import { exerciseNamed, termNamed } from '../../../../tools/plan/index.ts'
import { type Row, wish } from './row.ts'

/** What is asked about, after the words that ask. */
const asks: readonly RegExp[] = [
  /^(?:(?:so|and|ok|hey|please|sorry|btw) )*(?:what|whats|what's) (?:is|are|does|do|was|'s)? ?(?:an? |the |my |meant by |this |that )*(.+?)(?: (?:mean|means|stand for|stands for|about|anyway|again|exactly))*$/,
  /^(?:(?:so|and|ok|hey|please|can you|could you|sorry) )*(?:explain|define|describe|tell me (?:about|what)|remind me what)(?: to me| me| again)* (?:what )?(?:an? |the )?(.+?)(?: (?:is|are|means?|to me|please|again))*$/,
  /^(?:(?:so|and|ok|hey|please) )*(?:how (?:do|should|can|would) (?:i|you|we) (?:do|perform|execute)|how to (?:do|perform)|show me how to do|teach me|technique for|(?:proper |correct |good )?form (?:for|on|of)|cues? for|tips (?:for|on)) (?:an? |the |my )?(.+?)(?: (?:done|correctly|properly|right|again|please|work|performed|safely|with good form))*$/,
  /^how (?:is|are) (?:an? |the )?(.+?) (?:done|performed|executed)$/,
  /^(?:which|what) muscles? (?:do|does|is|are) (?:an? |the )?(.+?) (?:work|train|use|hit|target|for|good for)s?$/,
  /^(.+?) (?:meaning|definition|technique|form)$/,
  /\b(?:says?|saying|said|see|read|told me about|mentions?|mentioned|keeps? on about|heard of|hearing about|talks? about|talking about|is called|word|term) (?:an? |the |this |that |about )?(.+?)[,;:.]? *(?:and |but |so )?(?:meaning|what|whats|no idea|which means|wtf|i have no|do not know|huh|\?)/,
  /\b(?:meaning|definition) of (?:an? |the )?(.+?)$/,
  /^(?:(?:hey|so|ok|and) )*(.+?)[,;:-]? *(?:what is (?:that|it|this)|what does (?:that|it|this) mean|meaning what|whats that|what that)\b.*$/,
]

function termIn(plain: string): string | undefined {
  for (const pattern of asks) {
    const said = pattern.exec(plain)?.[1]?.trim()
    if (said && said.split(' ').length <= mostWords && isKnown(said)) return said
  }
  return undefined
}

/** Names are short. */
const mostWords = 6

const isKnown = (said: string): boolean => termNamed(said) !== undefined || exerciseNamed(said) !== undefined

/** Their own plan, figures and equipment are for other tools. */
const own = /\b(?:my|i have|today|tomorrow|tonight|next|last|should i|for me)\b/

export const explainTerm: Row = {
  tool: 'explainTerm',
  means: ({ plain, others }) =>
    !others && !own.test(plain) && !/\d+ ?(?:kg|lbs?|kcal|x)/.test(plain) && termIn(plain) !== undefined,
  read({ plain }) {
    const term = termIn(plain)
    return term === undefined ? undefined : wish('explainTerm', { term })
  },
}
