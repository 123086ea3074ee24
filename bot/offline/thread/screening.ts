import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type World } from '../meaning.ts'

const lead =
  '(?:(?:no|nope|nah|yes|yeah|ok|well|luckily|thankfully|fortunately|all|i have|i am|there is|it is|that is) )*'

/** No to all of the health questions at once. */
const none = new RegExp(
  `^${lead}(?:none(?: of (?:these|those|them|that|it|the above|this))?|not? (?:one|any)(?: of (?:these|those|them|that))?|nothing(?: (?:of|like) (?:that|those|these|the sort|the kind))?|no to (?:all|everything|each)|all (?:no|nos|clear|fine|good|negative)|(?:none|nothing) appl(?:y|ies)(?: to me)?|no (?:(?:(?:health|medical|heart|joint|known|other|current|serious|major) )*(?:issues?|problems?|conditions?|concerns?|trouble|injur(?:y|ies)|pains?|aches?|complaints?|limits?|limitations?|medication|meds|illness(?:es)?)(?: (?:or|and|nor|no) )?)+|(?:perfectly |totally |completely |all )?(?:fine|healthy|good|fit(?: and healthy)?|grand|fit as a fiddle|in good health|in perfect health|clear))(?: (?:i am|all|is|am|fine|healthy|good|ok|apply|applies|of (?:that|these|those|them)|for me|to me|thanks?|thank you|here|at all|really|please|all no|no|then))*$`,
)

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
  if (last?.tool !== 'planWorkouts' || needed) return undefined
  const { plain } = saidOf(tidied(text))
  const words = plain
    .replace(/[,.!;:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (words.split(' ').length > mostWords || /\?\s*$/.test(text)) return undefined
  const answer = (screening: readonly string[]): Understanding =>
    calls({ tool: 'updateProfile', input: { screening } })
  if (none.test(words)) return answer([])
  if (!some.test(words)) return undefined
  const found = questions.filter(([, pattern]) => pattern.test(words)).map(([id]) => id)
  const named = found.length > 0 || /\b(?:one|some|few|couple|two|appl(?:y|ies)|does)\b/.test(words)
  return named ? answer(found.length > 0 ? found : ['illness']) : undefined
}
