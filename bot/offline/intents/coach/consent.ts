import { sayings, says } from '../../sayings.ts'
import { type Part, type Row, wish } from './row.ts'
import { seenByStaff } from './seen.ts'

const keeping =
  'hang_on_to|hold_on_to|hold_onto|hang_onto|retain|retaining|keep_track_of|make_a_note_of|write_down|writing_down|log|logging|note_down|memorise|memorize|keep_a_record_of|monitor|monitoring|keep|keeping|store|storing|save|saving|saved|remember|remembering|record|recording|hold|holding|use|using|collect|collecting|process|processing|have|track|tracking|note|noting|kept|stored'

const data =
  '[my|all|any|the|of|about|personal|own] [my|body|health|food|training|eating|medical|personal|weight|workout|diet] data|info|information|details|records|figures|weight|height|measurements|body|health|food|meals|allergies|injuries|diet|training|workouts|sets|log|logs|medical|measurements|stats|numbers'

const agrees = sayings(`
  yes|sure|ok|fine|happy|you_can|you_may|i_agree|agree|allow|i_consent|consent|permission|may|can|allowed|please_do|go_ahead|no_problem [..] ${keeping} ${data}
  i agree|consent to|with|that [you|the] [..] ${keeping}|storage|processing|${'body|health|food|training'}
  i_agree|i_consent|agree|agreed|consent [to|for|with] [keep|store|save|use|keeping|storing|saving|the|my|that|it] .. data|info|information|details|health|body|food|training|weight|meals|workouts
  you have|got my consent|permission|ok|okay [to|for]
  i give|grant [you] [my] consent|permission
  ^ [yes|sure|ok|please|fine|and|you_can|fine_by_me] ${keeping} what|how_much i eat|train|weigh|lift|do|log
  ^ [yes|sure|ok|please|fine|and] keep|save|store|remember my|the|all [..] data|info|information|records|measurements|logs
  allow|let you|spotter [to] ${keeping}
  you|spotter can|may|are_allowed_to|are_welcome_to ${keeping} [..] ${data}
  fine|ok|okay|happy|comfortable with|if|for [you|that] [to] ${keeping}
`)

const refuses = sayings(`
  stop|quit|cease|end ${keeping} ${data}
  stop|quit|cease ${keeping} [what|everything|my|all] [i|of] [eat|weigh|lift|train|log|my]
  do_not|never|not|no_longer|rather_not [want|allowed|agree|like|allow|wish|consent] [you|me|to|spotter] [to] ${keeping} [..] ${data}
  do_not|never|not|no_longer|rather_not [want|allowed|agree|like|allow|wish|consent] [you|me|to|spotter] [to] ${keeping} what|anything|how [about] [i|my] [eat|weigh|lift|train|body|health|food|much]
  do_not|not|never|rather_not [want|like|wish] my .. ${keeping}|recorded|tracked|logged|remembered
  withdraw|revoke|cancel|take_back|retract|remove|end|pull [my] [..] consent|permission|agreement
  no [more] consent|permission
  refuse|decline|deny|object [to] [give|giving|the|any|my|you] [..] consent|permission|storing|saving|keeping|storage
  not|no_longer|never agree|agreeing|consent|consenting|allow|allowing|give|giving|grant|granting [to|you|my] [permission|consent|to] [..] [${keeping}|body|health|food|training|data]
  delete|erase|wipe|remove|forget|drop|clear [all] [of|my|the] [of|my] [all|own] [body|health|food|training|medical|eating|workout|weight|meal|nutrition|fitness] data|info|information|records|details|history|logs|log
  delete|erase|wipe|forget all|everything [you|about|on|of|that] [know|have|my|stored] [about|on|saved] [my] body|health|food|training|weight|diet|eating|workouts|injuries|meals
`)

const domains: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:health|medical|medicines?|medications?|screening|injur(?:y|ies)|allerg(?:y|ies)|illness|pregnan\w+|conditions?|limits?)\b/,
    'health',
  ],
  [/\b(?:food|meals?|food diary|lunches|dinners|eat|eaten|eating|diet|nutrition|calories|intake)\b/, 'food'],
  [
    /\b(?:train(?:ing)?|workouts?|lifts?|lifting|sets|exercise|exercises|gym logs?|reps|sessions?|fitness)\b/,
    'training',
  ],
  [/\b(?:body|weight|weigh|height|measurements?|stats|age|figures|bmi|body fat|sex|stats)\b/, 'body'],
]

const everyDomain = ['body', 'health', 'food', 'training'] as const

const domainsIn = (text: string): string[] => {
  const found = domains.filter(([pattern]) => pattern.test(text)).map(([, name]) => name)
  if (found.length === 0 && /\b(?:everything|all (?:of )?(?:my )?data|all of it)\b/.test(text))
    return [...everyDomain]
  return [...found].sort((a, b) => text.search(domainPattern(a)) - text.search(domainPattern(b)))
}

const domainPattern = (name: string): RegExp => domains.find(([, each]) => each === name)?.[0] ?? /^/

const stores =
  '(?:keep(?:ing)?|stor(?:e|ing)|sav(?:e|ing)|hold(?:ing)?|hang(?:ing)? on(?: to)?|hold(?:ing)? on(?: to)?|retain(?:ing)?|remember(?:ing)?|process(?:ing)?|collect(?:ing)?|us(?:e|ing)|record(?:ing)?|track(?:ing)?|not(?:e|ing) down|kept|stored|saved|remembered|recorded)'

const own = `(?:${domains.map(([pattern]) => pattern.source.replace(/^\\b|\\b$/g, '')).join('|')})`

/** However it is put: a no or a yes, a word of keeping, and what is kept. */
const loosely = {
  refuses: new RegExp(
    `\\b(?:do not|did not|never|stop|quit|cease|not|no longer|no need(?: for you)?|refuse)\\b(?: [a-z']+){0,5}? ${stores}\\b(?: [a-z']+){0,5}? ${own}\\b|\\b(?:no|without) ${stores} [^,;]{0,20}${own}\\b|\\b${own}\\b[^,;]{0,20}\\b(?:not|never) (?:to )?(?:be )?(?:kept|stored|saved|recorded|tracked)`,
  ),
  wipes: new RegExp(
    `\\b(?:delete|erase|wipe|remove|forget|drop|clear|scrap|bin|ditch|purge|trash|get rid of|throw (?:away|out)|chuck(?: out)?)\\b (?:out |please )*(?:(?:all|everything|every|each|any|anything|the whole|whole|of|that|you|have|got|keep|know|hold|on|about|to do with|related to|my|the|your|those|these) )*${own} ?(?:stuff|things?|data|info(?:rmation)?|details|bits|entries|notes|records?|history|figures)?\\b(?=.*\\b(?:you (?:have|keep|kept|know|got|hold|store|saved|noted)|(?:on|about) me|stuff|data|info(?:rmation)?|everything|records?|history)\\b)`,
  ),
  agrees: new RegExp(
    `\\b(?:you (?:can|may|could|are (?:welcome|free|allowed|ok)(?: to)?)|it is (?:ok|fine|alright|cool|grand|good)|(?:i am )?(?:ok|okay|fine|happy|cool|grand|good|alright|comfortable|sure|yes)|no (?:problem|worries|bother|objections?)|(?:do|would) not mind|feel free|go ahead|agree|consent|allow(?:ed)?|let)\\b(?: [a-z']+){0,5}? ${stores}\\b(?: [a-z']+){0,5}? ${own}\\b`,
  ),
}

/** "I don't remember my weight" */
const forgot = /\bi (?:do|can|did) not (?:remember|track|record|save|use|hold)\b/

const willing = sayings('do|would not mind if|you')

const refusing = ({ text, plain }: Part): boolean =>
  !says(text, willing) &&
  (says(text, refuses) || ((loosely.refuses.test(text) || wipesAll(plain)) && !forgot.test(plain)))

/** Everything of one kind, and no single fact of it. */
const wipesAll = (plain: string): boolean =>
  loosely.wipes.test(plain) &&
  /\b(?:all|everything|every|whole|any|stuff|data|info|information|records?|history)\b/.test(plain)

/** A no among words of keeping is no yes: "I don't want it stored". */
const negated = /\b(?:not|never|no longer|without)\b(?! (?:mind|object))/

const agreeing = ({ text, plain }: Part): boolean => !negated.test(plain) && agreeingWords({ text, plain })

const agreeingWords = ({ text, plain }: Pick<Part, 'text' | 'plain'>): boolean =>
  says(text, agrees) || (loosely.agrees.test(text) && !/\d|^(?:can|could) /.test(plain))

/** Whatever else is said, nobody agrees in such words. */
const takesBack =
  /\b(?:do not|not|never|stop|withdraw|revoke|remove|delete|erase|forget|wipe|no longer|no more|scrap)\b(?! (?:mind|problem))/

/** Everything at once. */
const erasesAll =
  /\b(?:delete|erase|wipe|remove|forget|clear|purge|get rid of)\b (?:please )?(?:(?:all|everything|every bit|any|the|of|and) )*(?:my (?:whole |entire |personal |own )*(?:data|info(?:rmation)?|details|account|profile|history|records|stuff|file)\b(?! (?:of|from|for|about|on)\b)|(?:that |what(?:ever)? )*you (?:know|have|keep|kept|hold|store|stored|saved|got|remember)\b|(?:data |info(?:rmation)? )?(?:you have )?(?:about|on) me\b|me$|me (?:please|completely|entirely|forever)\b|everything$)/

const isErasure = ({ plain, others, asked }: Part): boolean =>
  !others &&
  !asked &&
  erasesAll.test(plain) &&
  domains.every(([pattern]) => !pattern.test(plain)) &&
  !/\b(?:do not|did not|never|last|latest|slots?|bookings?|alerts?|reminders?)\b/.test(plain)

export const consent: Row = {
  tool: 'consent',
  means: (part) =>
    isErasure(part) ||
    seenByStaff(part) !== undefined ||
    (!part.asked &&
      !part.others &&
      (refusing(part) || agreeing(part)) &&
      domainsIn(part.plain).length > 0 &&
      !/\b(?:what|how|does|why)\b/.test(part.plain.replace(/\b(?:what|how much) i\b/g, ''))),
  read(part) {
    const seen = seenByStaff(part)
    if (seen !== undefined) return wish('consent', { domain: 'staff', given: seen })
    if (isErasure(part)) {
      const [domain, ...also] = everyDomain
      return wish('consent', { domain, also, given: false })
    }
    const [domain, ...also] = domainsIn(part.plain)
    return wish('consent', {
      domain,
      ...(also.length > 0 ? { also } : {}),
      given: !(refusing(part) || takesBack.test(part.plain)),
    })
  },
}
