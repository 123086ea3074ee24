import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type World } from '../meaning.ts'

const lead =
  '(?:(?:no|nope|nah|yes|yeah|ok|well|luckily|thankfully|fortunately|all|i have|i am|there is|it is|that is) )*'

/** No to all of the health questions at once. */
const none = new RegExp(
  `^${lead}(?:none(?: of (?:these|those|them|that|it|the above|this))?|not? (?:one|any)(?: of (?:these|those|them|that))?|nothing(?: (?:of|like) (?:that|those|these|the sort|the kind))?|no to (?:all|everything|each)|all (?:no|nos|clear|fine|good|negative)|(?:none|nothing) appl(?:y|ies)(?: to me)?|no (?:(?:(?:health|medical|heart|joint|known|other|current|serious|major) )*(?:issues?|problems?|conditions?|concerns?|trouble|injur(?:y|ies)|pains?|aches?|complaints?|limits?|limitations?|medication|meds|illness(?:es)?)(?: (?:or|and|nor|no) )?)+|(?:perfectly |totally |completely |all )?(?:fine|healthy|good|fit(?: and healthy)?|grand|fit as a fiddle|in good health|in perfect health|clear))(?: (?:i am|all|is|am|fine|healthy|good|ok|apply|applies|of (?:that|these|those|them)|for me|to me|thanks?|thank you|here|at all|really|please|all no|no|then))*$`,
)

const doctor =
  '(?:(?:my |the )?(?:doctor|doc|gp|midwife|physio|consultant|cardiologist|surgeon|nurse|obgyn|ob)s?)'

const ailment =
  '(?:injur(?:y|ys|ies|ed)|health|medical|heart|sick(?:ness)?|ill(?:ness(?:es)?)?|disease|condition|conditions|meds?|medication|medicines?|tablets|pills|pain|pains|aches?|problem|problems|issue|issues|trouble|wahala|limits|limitations?|complaints?|allerg(?:y|ies)|surger(?:y|ies)|operations?|disabilit(?:y|ies)|restrictions?|niggles?|worries|concerns)'

/** One part of saying that nothing is the matter. */
const sound = new RegExp(
  `^(?:(?:no|nope|nah|yes|well|and|i|am|have|got|ive|there|is|luckily|thankfully|honestly|all|also|really|currently|knock on wood|touch wood|my|feel(?:ing)?|just|ok|oh) )*(?:(?:no|not any|never had(?: any)?|zero|without(?: any)?|not got any|free of|do not have(?: any)?|have not got any|nothing|none) (?:(?:known|other|current|serious|major|previous|old|real|health|heart|medical|joint|physical|of|any|that|these|like|like that) )*${ailment}(?: (?:and |or |nor |no |of any kind|whatsoever|at all|here|to speak of|to report|i know of|that i know of|with my (?:body|health)|really|either|${ailment}))*|(?:nothing|none|no|nope|nah)(?: (?:at all|else|wrong|the matter|to report|to declare|like that|of (?:that|those|these|the sort|the kind)|really|that i know(?: of)?|with me|with my (?:body|health)|health ?wise|medically|physically))*|(?:perfectly |totally |completely |fully |pretty |very |100 ?(?:percent )?|generally )?(?:fit(?: and (?:well|healthy))?|healthy|well|fine|ok|good|grand|great|sound|in good (?:health|shape|nick)|in (?:perfect|great) (?:health|shape)|clear|injury[- ]free|pain[- ]free)(?: as (?:a|an|can) \\w+(?: \\w+)?)?(?: (?:health ?wise|medically|physically|otherwise|thanks|thank you|overall|in myself))*|not injured|not (?:sick|ill)(?: or (?:injured|hurt))?|clean bill of health|(?:${doctor} )(?:(?:has|have|is|just|already|recently) )*(?:(?:says?|said|told me|thinks)\\b(?!.*\\b(?:not|no|never|nothing|without|avoid|only|careful|until|unless|if|but|stop|rest|can't|cant|shouldn't|light|easy|too)\\b).*\\b(?:fine|ok|okay|good|clear|healthy|allowed|can|may|yes|safe|great|fit)\\b.*|cleared (?:me|it)|signed (?:me|it) off|(?:gave me|given me) (?:the )?(?:all clear|green light|go ahead|ok)|is (?:happy|fine|ok) with (?:it|me training))|cleared by ${doctor})$`,
)

/** Speaks of a body and its health at all, and not of how somebody feels today. */
const ofHealth = new RegExp(
  `\\b(?:${ailment}|healthy|fit as|wrong with me|health ?wise|good health|injury free|${doctor}|${ailment})\\b`,
)

const partsOf = (plain: string): string[] =>
  plain
    .split(/[,.;!]|\b(?:and|but) (?=no\b|nothing|my |the |i |healthy|fit)/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(
      (part) =>
        part !== '' &&
        !/^(?:touch(?:ing)? wood|knock on wood|thank (?:god|goodness)|thankfully|luckily|thanks|thank you|alhamdulillah|fingers crossed)$/.test(
          part,
        ),
    )

/** "Nothing wrong with me", "no meds, no conditions": in parts that all say so, whenever it is said. */
function inGoodHealth(plain: string, planned: boolean): Understanding | undefined {
  const parts = partsOf(plain)
  if (parts.length === 0 || !parts.every((part) => sound.test(part))) return undefined
  if (!ofHealth.test(plain) && !(planned && /\b(?:none|nothing) of\b/.test(plain))) return undefined
  const cleared = new RegExp(`\\b${doctor}\\b`).test(plain) ? { clinicianSaidNo: false } : {}
  const limits = /\binjur/.test(plain) ? { limits: ['none'] } : {}
  const input = planned ? { screening: [], ...cleared } : { ...limits, ...cleared }
  return Object.keys(input).length > 0 ? calls({ tool: 'updateProfile', input }) : undefined
}

/** The words of each question, by its id. */
const questions: readonly (readonly [string, RegExp])[] = [
  ['heart', /\b(?:heart|cardiac|blood pressure|bp|hypertension|stent|pacemaker|angina)\b/],
  ['chest', /\bchest\b/],
  ['dizziness', /\b(?:faint\w*|dizz\w*|black(?:ed)? out|pass(?:ed)? out|vertigo|balance)\b/],
  [
    'illness',
    /\b(?:diabet\w*|epilep\w*|asthma\w*|copd|kidneys?|lungs?|thyroid|cancer|lupus|ms|illness|condition|disease|chronic)\b/,
  ],
  [
    'medicine',
    /\b(?:medicines?|medication|meds|tablets|pills|prescription|drugs|insulin|blood thinners|statins|inhaler)\b/,
  ],
  ['joints', /\b(?:joints?|bones?|knees?|back|hips?|shoulders?|ankles?|wrists?|elbows?|neck|arthritis)\b/],
  ['supervised', /\b(?:supervis\w*|doctor|gp|physio)\b/],
]

/** Yes to one of them, without or with its name. */
const some =
  /^(?:(?:yes|yeah|yep|unfortunately|sadly|well|actually|ok|just|only|i think|so|afraid so|i am afraid|sorry) )*(?:one (?:of (?:them|these|those)|applies|does|yes)|(?:one|some|a few|a couple|two|the \w+(?: one)?)(?: of (?:them|these|those))? (?:appl(?:y|ies)|do|does|is true|are true)|appl(?:y|ies)|it does|(?:yes|yeah|yep|unfortunately|sadly)\b.+)/

const mostWords = 12

/**
 * The answer to the health questions that stand under a first training plan: none of them, or which. A bare yes or no is left
 * to whatever else was asked.
 */
export function screened(text: string, { last, needed }: World): Understanding | undefined {
  const { plain } = saidOf(tidied(text))
  if (/\?\s*$/.test(text) || plain.split(' ').length > mostWords) return undefined
  const ofTraining = last !== undefined && /^(?:planWorkouts|consent|updateProfile)$/.test(last.tool)
  if (last?.tool !== 'planWorkouts' || needed) return inGoodHealth(plain, ofTraining && !needed)
  const words = plain
    .replace(/[,.!;:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const answer = (screening: readonly string[]): Understanding =>
    calls({ tool: 'updateProfile', input: { screening } })
  if (none.test(words)) return answer([])
  const sound = inGoodHealth(plain, true)
  if (sound) return sound
  if (!some.test(words)) return undefined
  const found = questions.filter(([, pattern]) => pattern.test(words)).map(([id]) => id)
  const named = found.length > 0 || /\b(?:one|some|few|couple|two|appl(?:y|ies)|does)\b/.test(words)
  return named ? answer(found.length > 0 ? found : ['illness']) : undefined
}
