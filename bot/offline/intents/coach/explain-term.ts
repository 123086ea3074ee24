import { exerciseNamed, termNamed } from '../../../../tools/plan/index.ts'
import { type Row, wish } from './row.ts'

/** What is asked about, after the words that ask. */
const asks: readonly RegExp[] = [
  /^(?:(?:so|and|ok|hey|please|sorry|btw) )*(?:what|whats|what's|wtf|tf|wth) (?:is|are|does|do|was|'s)? ?(?:an? |the |my |meant by |this |that )*(.+?)(?: (?:mean|means|stand for|stands for|about|anyway|again|exactly))*$/,
  /^(?:(?:so|and|ok|hey|please|can you|could you|sorry) )*(?:explain|define|describe|tell me (?:about|what)|remind me what)(?: to me| me| again)* (?:what )?(?:an? |the )?(.+?)(?: (?:is|are|means?|to me|please|again))*$/,
  /^(?:(?:so|and|ok|hey|please) )*(?:how (?:do|should|can|would) (?:i|you|we) (?:do|perform|execute)|how to (?:do|perform)|show me how to do|teach me|technique for|(?:proper |correct |good )?form (?:for|on|of)|cues? for|tips (?:for|on)) (?:an? |the |my )?(.+?)(?: (?:done|correctly|properly|right|again|please|work|performed|safely|with good form))*$/,
  /^how (?:is|are) (?:an? |the )?(.+?) (?:done|performed|executed)$/,
  /^(?:which|what) muscles? (?:do|does|is|are) (?:an? |the )?(.+?) (?:work|train|use|hit|target|for|good for)s?$/,
  /^(.+?) (?:meaning|definition|technique|form)$/,
  /\b(?:says?|saying|said|see|read|told me about|mentions?|mentioned|keeps? on about|heard of|hearing about|talks? about|talking about|is called|word|term) (?:an? |the |this |that |about )?(.+?)[,;:.]? *(?:and |but |so )?(?:meaning|what|whats|no idea|which means|wtf|i have no|do not know|huh|\?)/,
  /^(?:(?:hey|so|ok|and) )*(.+?)[,;:-]+ *(?:please )?(?:explain|define)(?: (?:it|that|this|to me|please))*$/,
  /\b(?:meaning|definition) of (?:an? |the )?(.+?)$/,
  /\b(?:asks?|asked|asking|wonder(?:s|ing)?|(?:wants?|like) to know|curious)(?: (?:me|us|about))* (?:what|how to do|how to perform) (?:an? |the )?(.+?)(?: (?:is|are|means?|stands? for|do|does)\b.*)?$/,
  /\bwhat (?:an? |the )?(.+?) (?:means?|stands? for)\b[^?]*$/,
  /^(?:(?:hey|so|ok|and) )*(.+?)[,;:-]? *(?:what is (?:that|it|this)|what does (?:that|it|this) mean|meaning what|whats that|what that)\b.*$/,
]

function termIn(plain: string): string | undefined {
  const asked = plain.replace(heardOf, '').replace(aside, '')
  for (const pattern of asks) {
    const said = pattern
      .exec(asked)?.[1]
      ?.trim()
      .replace(/[,;:]+$/, '')
    if (said && said.split(' ').length <= mostWords && isKnown(said)) return said
  }
  return named.map((pattern) => pattern.exec(asked)?.[1]?.trim()).find((said) => said && soundsLikeOne(said))
}

/** Whoever used the word is no matter: "my trainer mentioned". */
const heardOf =
  /^(?:(?:so|and|hey|ok) )*(?:(?:my|the|our|a|some|this|one of my) )?(?:[a-z]+ ){1,2}?(?=(?:asks?|asked|keeps? asking|wants to know|says?|said|saying|mention(?:s|ed)?|wrote|written|put|told me about|talks? about|keeps? (?:saying|on about|talking about|mentioning))\b)/

/** Said for the fun of it behind a question. */
const aside =
  /(?:[ ,]+(?:when (?:it|that|they) (?:is|are) at home|like i am (?:\d+|five|a child|stupid|new)|in (?:plain|simple|normal) (?:english|words|terms)|for dummies|in a nutshell|for (?:a )?beginners?|(?:i have )?never (?:seen|heard|done|tried)\b.*|(?:i am )?(?:scared|worried|nervous|afraid) .*|so i .*|i keep hearing .*))+$/

/** Words that nobody says of anything but training and food, for what no list of ours knows. */
const soundsLikeOne = (said: string): boolean =>
  said.split(' ').length <= 4 &&
  /\b(?:curls?|press(?:es)?|raises?|rows?|squats?|lunges?|deadlifts?|reps?|sets?|tilts?|holds?|carr(?:y|ies)|pull[- ]?(?:ups?|downs?|overs?|throughs?|aparts?)|push[- ]?(?:ups?|downs?)|fl(?:y|ies|yes)|bridges?|planks?|stretch(?:es)?|extensions?|crunch(?:es)?|thrusts?|kick ?backs?|step ?ups?|snatch(?:es)?|cleans?|jerks?|dips?|shrugs?|swings?|twists?|slams?|hinges?|crawls?|bugs?|training|method|tempo|volume|loading|hypertrophy|supersets?|drop ?sets?|failure|overload|periodi[sz]ation|deload|mesocycle|macro(?:s|cycle)?|deficit|surplus|threshold|vo2 ?max|zone \d|fasting|protein|fibre|creatine|glycogen|glyc(?:a)?emic|metabol\w+|electrolytes?|re-?feeds?|diet breaks?|cheat meals?|bfr|blood flow|restriction|clusters?|myo|eccentrics?|concentrics?|isometrics?|negatives|plyo\w*|time under tension|tut|periodi[sz]e|carb (?:cycling|loading)|keto|bcaas?|eaas?|casein|beta-?alanine|citrulline|lactate|liss|mobility|foam roll\w*|rotator cuff|tendon\w*|recomp\w*|1rms?|amrap|emom|hiit|tabata|rpe|rir|doms|1rm|e1rm|neat|tef|bmi)\b/.test(
    said,
  ) &&
  !/\b(?:my|your|today|tomorrow|busy|quiet|free|best|many|much|slots?|next|left|on|at|in|plan|gym|is|are|was|do|does|did|i|you|it|good|better)\b/.test(
    said,
  )

/** Questions that can only be for a term, even for one that nobody here knows. */
const named: readonly RegExp[] = [
  /^(?:(?:so|and|ok|hey|please|sorry|btw|right|erm?|um) )*(?:what|whats|what's|wtf|tf|wth) (?:even |exactly |actually |on earth |the hell |the heck |in the world )*(?:is|are|does|'s)? ?(?:even |exactly |actually )*(?:meant by |this |that |it with )*(?:an? )?(.+?)(?: (?:mean|means|stand for|stands for|anyway|again|exactly|even|then|supposed to be|all about|about|for))*$/,
  /^(?:(?:so|and|ok|hey|please) )*(?:how (?:do|should|can|would|does) (?:i|you|we|one|people|someone) (?:do|perform|execute)|how to (?:do|perform)|show me how to do|teach me|explain|define) (?:an? |the |those |these )?(.+?)(?:,? (?:properly|correctly|right|safely|well|again|please|with (?:good|proper|correct) form|without .*|to me))*$/,
  /\b(?:asks?|asked|asking|wonder(?:s|ing)?|(?:wants?|like) to know|curious)(?: (?:me|us|about))* what (?:an? |the )?(.+?)(?: (?:is|are|means?|stands? for|do|does)\b.*)?$/,
  /\bwhat (?:an? |the )?(.+?) (?:means?|stands? for)\b[^?]*$/,
  /\b(?:says?|saying|said|see|read|wrote|written|told me|tells me|mentions?|mentioned|heard of|hearing about|talks? about|talking about|put)(?: (?:to|that|i|we|you|need|needs?|should|must|ought|have|got|do|try|take|use|about|it is))* (?:an? |the |this |that |about |something about |some |more )*(.+?)(?: (?:on (?:the|my|a) \w+|in (?:the|my|a) \w+))?[,;:.]? *(?:and |but |so )?(?:what is (?:that|it|this)|(?:what|wtf|tf|wth) is .*|whats (?:that|it)|what does (?:that|it) mean|what that means|meaning what|no idea what.*)$/,
]

/** Names are short. */
const mostWords = 6

const isKnown = (said: string): boolean => termNamed(said) !== undefined || exerciseNamed(said) !== undefined

/** Their own plan, figures and equipment are for other tools. */
const own = /\b(?:my|i have|today|tomorrow|tonight|next|last|should i|for me)\b/

export const explainTerm: Row = {
  tool: 'explainTerm',
  means: ({ plain, others }) =>
    (!others || heardOf.test(plain)) &&
    !own.test(plain.replace(heardOf, '').replace(/\b(?:on|in) my \w+/, '')) &&
    !/\d+ ?(?:kg|lbs?|kcal|x)/.test(plain) &&
    termIn(plain) !== undefined,
  read({ plain }) {
    const term = termIn(plain)
    return term === undefined ? undefined : wish('explainTerm', { term })
  },
}
