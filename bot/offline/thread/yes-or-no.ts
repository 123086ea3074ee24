/** What words answer to a question of yes or no, as far as they do. */
export type Answer = {
  /** Said in so many words; undefined where only a deed is named: "keep it". */
  says: 'yes' | 'no' | undefined
  /** What they want done with what was asked about. */
  deed: 'keep' | 'remove' | undefined
  /** A word that means yes to nothing else, not "ok" or "please", which open any message. */
  plain: boolean
  /** What follows and answers nothing; empty where all of it does. */
  rest: string
}

const thing =
  '(?:it|them|em|that|this|these|those|all|both|everything|the lot|the (?:whole|entire) (?:lot|thing)|(?:all|both|any|some|each|every one) of (?:it|them|that|this|these|those)|what i (?:said|told you|eat|ate|lift|lifted|did|do|weigh)|that one|(?:my|the|our) (?:[a-z]+ ){0,2}?(?:info|data|details|workouts?|training|sets|lifts|runs?|rides?|sessions?|meals?|food|body|health|figures?|stuff|weight|height|age|numbers?|things|facts|plans?|chat|talk|conversation|account|profile|messages|address|link|stats|allerg(?:y|ies)|injur(?:y|ies)|progress|logs?|diary|knee|back|shoulder))'

const keeps =
  '(?:keep|keeping|save|saving|store|storing|remember|remembering|note|noting|log|logging|add|adding|record|recording|track|tracking|hang on to|hold on to|hold onto|write|jot|put|make a note of|take a note of|keep track of|bear)'
const removes =
  '(?:delete|deleting|wipe|wiping|erase|erasing|forget|remove|clear|scrap|bin|drop|get rid of|throw away|chuck|purge|nuke)'

const after =
  '(?: (?:down|in|up|on file|on record|there|always|away|out|somewhere|safe|in mind|from now on|for (?:me|now|good|next time|later|the future|future|ever)|every time|going forward|all|please|too|as well|together))*'

const deed = (verbs: string): string =>
  `${verbs}(?: ${thing})?(?: (?:and|or) (?:my |the )?(?:[a-z]+|${thing}))?${after}`

/** Who may, in words of leave: "you can be remembering it". */
const may =
  '(?:(?:you|u|spotter) (?:can|may|could|should|are (?:allowed|welcome|free) to)|feel free to|(?:i am |im )?(?:happy|fine|ok|okay|glad) (?:for you|with you|if you|to have you) ?(?:to)?|i (?:want|would like|like|need|let|allow) you (?:to )?|(?:please )?do|go ahead and|let us|let you)'

const fine =
  '(?:fine|ok|okay|good|great|grand|alright|all right|cool|perfect|lovely|no problem|no bother|no issue|handy|useful|helpful|nice|brilliant|sweet|what i want|what i would like|correct|right|true)'

/** In the order they are tried, the longer before the shorter. */
const phrases: readonly (readonly [RegExp, Partial<Answer>])[] = (
  [
    [`(?:please |just )?(?:do not|never|not) ${deed(removes)}`, { says: 'no', deed: 'keep', plain: true }],
    // Words of no that end in a yes, and of yes that end in a no.
    [
      `(?:(?:no ,? ?)?(?:i |i would |would )?(?:do )?not (?:mind|object)|no (?:problem|worries|bother|objections?|issue|harm|biggie|prob|probs)(?: with that| at all| there| for me)?|(?:i |i would |would )?(?:do )?not (?:mind|see why not|object|have a problem with that)(?: at all| if you do| you (?:doing (?:so|that|it)|keeping (?:it|that|them)))?|why (?:ever )?not|not a problem|cannot hurt|can not hurt|could not hurt)`,
      { says: 'yes', plain: true },
    ],
    [
      `(?:(?:i )?(?:would|will|had|do)? ?(?:rather|prefer) (?:you )?(?:(?:did|do|to|would)? ?not|no)(?: to)?(?: (?:do (?:it|that)|say|${deed(keeps)}))?|${may.replace('(?:please )?do|', '')} not ${deed(keeps)}|(?:please |just )?(?:do not|never|not|no) (?:do (?:it|that)|${deed(keeps)}|keeping ${thing})|no need(?: (?:to|for (?:it|that))(?: ${deed(keeps)})?)?|(?:please )?(?:do not|never))(?: at all| anywhere| ever)?`,
      { says: 'no', deed: 'remove', plain: true },
    ],
    [
      `(?:not (?:now|today|yet|really|this time|for me|just yet|right now|interested|necessary|needed|at the moment|tonight)|maybe (?:later|another time|next time|some other time)|another time|later maybe|some other time|(?:let us |please )?(?:leave|skip) (?:it|that|this|them)(?: (?:out|be|as is|alone|for now|as it is|then))*|i am (?:good|alright|ok|grand)(?: thanks| thank you)?|just (?:this once|(?:answer|tell|show)(?: me| once)*|once|the once|for (?:now|today|this time))|once is enough|only this (?:once|time)|i (?:do|would) not (?:want|like)(?: you)?(?: to)?(?: (?:that|it|this|so|${deed(keeps)}))?|i (?:do|would) not|i changed my mind|changed my mind|hell no|no way|no chance|absolutely not|definitely not|of course not|certainly not|god no|no thank you|no thanks|no ta|no cheers)`,
      { says: 'no', plain: true },
    ],
    [`(?:no+|nope|nah+|naw|nay|nop|noo+|na|n|nein|negative|never)`, { says: 'no', plain: true }],
    [
      `(?:hell yes|hell yeah|(?:sure )?go (?:for it|ahead|on|with (?:it|that))(?: (?:then|so))?|crack on|fire away|knock yourself out|be my guest|by all means|(?:yes |please )*please do|do (?:it|that|so|them)(?: (?:then|so|all|both))?|make it so|(?:of )?course(?: you (?:can|may))?|ofc|as you (?:like|wish)|i (?:do|would|agree|accept|consent|am in)|agreed?|i am (?:happy|ok|okay|fine|good|cool) with (?:that|it|this)|i would (?:like|love) that|(?:that|it|this|which|all|all that) (?:is|was|would be|will be|sounds|seems|looks|works)(?: (?:all|totally|perfectly|absolutely|very|really|just|quite|pretty|also))* ?(?:${fine}|for me)(?: (?:by|with|for) me)?|(?:that|it) works|works for me|sounds ${fine}|(?:fine|ok|okay|good|grand|cool) (?:by|with|for) me|makes sense|good idea|great idea|deal|affirmative|(?:yes )?to (?:all|both|everything)(?: of (?:it|them|that|those|these))?|all of (?:it|them)|${may} (?:be )?${deed(keeps)}|(?:you|u) (?:can|may)(?: (?:do (?:that|so|it)|know (?:it|that)|have (?:it|that)|use (?:it|that)))?|i am (?:very |quite |pretty |really |absolutely |100 |totally )?(?:sure|certain|positive)|really sure|i said yes|(?:that|it) too|(?:this|that) one too)`,
      { says: 'yes', plain: true },
    ],
    [
      `(?:y+e+s+|yess+|yes+sir|ye+a+h*|yea+|yep+|yup+|yeh+|yah+|yas+|yh|ye+|ya+|y|aye|yessir|yis|si|ja|oui|sure(?: thing)?|surely|absolutely|definitely|defo|deffo|def|certainly|totally|indeed|exactly|obviously|clearly|roger|gladly|100|hundred percent)`,
      { says: 'yes', plain: true },
    ],
    [deed(keeps), { deed: 'keep' }],
    [deed(removes), { deed: 'remove' }],
    [
      `(?:ok(?:ay|ey|i|ie|ies)?|k+|kk|okey dokey|fine|alright|all right|aight|please)`,
      { says: 'yes', plain: false },
    ],
  ] as const
).map(([source, meaning]) => [new RegExp(`^(?:${source})(?![a-z0-9'])`), meaning])

/** Said beside an answer without changing it. */
const beside =
  /^(?:(?:many )?thanks?(?: (?:a lot|so much|a million|very much|for (?:asking|that|the offer|offering)))?|thank you(?: (?:so|very) much)?|thx|ta|cheers|tnx|ty|mate|man|bro|brother|bruv|sis|sir|madam|ma'am|miss|dear|darling|love|hun|pal|buddy|bud|boss|chief|coach|spotter|dude|friend|my (?:friend|dear|love)|o|oh|ah|eh|hm+|um+|uh|er|well|so|then|now|and|also|too|as well|just|really|actually|lol|haha+|hehe|lmao|xd|x+|good|great|cool|perfect|lovely|right|brilliant|grand|nice|sweet|brill|sound|correct|true|looks good|awesome|amazing|wow|here|there|again|i (?:guess|suppose|think|reckon|believe|mean)|for sure|if you (?:like|want|must|can|could|would|will|need|wish)(?: to)?|honestly|tbh|kindly|hey|hi|after all|sorry|anyway|instead|for now|on you go|this time|of it|with that|with it)(?![a-z0-9'])/

const slang: readonly (readonly [RegExp, string])[] = [
  [/[👍✅👌🆗💯☑✔🤝🙆]/gu, ' yes , '],
  [/[👎❌🚫✖🙅]/gu, ' no , '],
  [/[\p{Extended_Pictographic}\p{Cf}\p{M}]/gu, ' '],
  [/[‘’ʼ`´′]/g, "'"],
  [/\b(?:pls|plz|plse|pleas|plees|pleease)\b/g, 'please'],
  [/\bu\b/g, 'you'],
  [/\b(?:dont|don't|dnt)\b/g, 'do not'],
  [/\b(?:didnt|didn't)\b/g, 'did not'],
  [/\b(?:wouldnt|wouldn't)\b/g, 'would not'],
  [/\b(?:cant|can't)\b/g, 'can not'],
  [/\b(that|it|what)(?:'s|s)(?= )/g, '$1 is'],
  [/\b(?:i'm|im)\b/g, 'i am'],
  [/\b(?:i'd|id)\b/g, 'i would'],
  [/\blet'?s\b/g, 'let us'],
  [/[.!;:,…~()"*]+|(?<= )-+(?= )/g, ' , '],
  [/(\p{L})\1{2,}/gu, '$1$1'],
]

const written = (text: string): string =>
  slang
    .reduce((so, [pattern, by]) => so.replace(pattern, by), ` ${text.toLowerCase()} `)
    .replace(/\s+/g, ' ')
    .trim()

const between = /^(?:[ ,]+|and(?= ))+/

/** Answers are short; what is longer says something else. */
const longest = 200

/**
 * What a message answers to a question of yes or no, however it is put: with thanks, a name, a sign or the deed itself.
 * Undefined where it begins with anything else.
 *
 * @example
 * answerIn('ya remember it pls') // { says: 'yes', deed: 'keep', plain: true, rest: '' }
 * answerIn('yes, and is it busy?') // { says: 'yes', deed: undefined, plain: true, rest: 'is it busy?' }
 */
export function answerIn(text: string): Answer | undefined {
  let rest = written(text.slice(0, longest))
  const found: Answer = { says: undefined, deed: undefined, plain: false, rest: '' }
  for (;;) {
    const [said, meaning] = phraseIn(rest)
    const taken = said ?? beside.exec(rest)?.[0]
    if (taken === undefined) break
    if (meaning && !add(found, meaning)) return undefined
    rest = rest.slice(taken.length).replace(between, '')
  }
  return found.says || found.deed ? { ...found, rest: asTyped(rest, text) } : undefined
}

function phraseIn(rest: string): [string, Partial<Answer>] | [] {
  for (const [pattern, meaning] of phrases) {
    const said = pattern.exec(rest)?.[0]
    if (said) return [said, meaning]
  }
  return []
}

/** Adds what a phrase says; false where a yes and a no in one message are neither. */
function add(found: Answer, { says, deed: done, plain = false }: Partial<Answer>): boolean {
  if (says && found.plain && plain && says !== found.says) return false
  if (says && (!found.says || (plain && !found.plain))) {
    found.says = says
    found.plain = plain
  }
  found.deed ??= done
  return true
}

/** The end of a message as it was typed, names and capitals and all. */
function asTyped(rest: string, text: string): string {
  if (rest === '') return ''
  const words = text.trim().split(/\s+/)
  const from = words.findLastIndex((_, i) => written(words.slice(i).join(' ')).replace(between, '') === rest)
  return from < 0 ? rest : words.slice(from).join(' ')
}
