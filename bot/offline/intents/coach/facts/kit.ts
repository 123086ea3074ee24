import { equipmentIn } from '../../../../../tools/profile/index.ts'

const small = new Set(
  'i a an the my some any and of or to is am are with have has got also me its both in on at for only just all do does can not no but it that this so plus own use at home gym there few lot lots plenty access simple basic pair set one two three old good cheap other up kg lb heavy light small big adjustable'.split(
    ' ',
  ),
)

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\d-]*/gu) ?? []

/** Machines are said by the lot. */
const machines =
  /^(?:(?:gym|weight|weights|weighted|resistance|cardio|fixed|all|the|selectorised|selectorized|pin) )*(?:machines?|machine weights|cardio equipment|cardio kit)$/

const opensNothing = (phrase: string): boolean => phrase.split(' ').every((word) => small.has(word))

/** Whether exactly these words name something to train with. */
function named(phrase: string): boolean {
  if (machines.test(phrase)) return true
  const [first = '', ...others] = phrase.split(' ')
  const last = others.at(-1) ?? first
  if (opensNothing(phrase) || small.has(first) || small.has(last)) return false
  if (/^(?:bar|step|box|weight|free|light|weights? machines?)$/.test(phrase)) return false
  const { found, unknown } = equipmentIn([phrase])
  return found.length > 0 && unknown.length === 0
}

const longest = 4

/** What is named in a list of words, the longest names first, each as it was written. */
function namedIn(words: readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longest, words.length - at)
    while (length > 0 && !named(words.slice(at, at + length).join(' '))) length--
    if (length > 0) found.push(words.slice(at, at + length).join(' '))
    at += Math.max(1, length)
  }
  return found
}

/** Speaks of what there is to train with. */
const having =
  /\b(?:(?:i|we) (?:only |just |also |now |still |do |can )*(?:have|own|got|bought|use|using|possess|keep|picked up|invested in|joined|inherited)(?! (?:to|a (?:bad|sore)))|have got(?! to)|only got|got (?:only |just )?(?:a|an|some|two|my|one|access|\d+)|equipment|gear|kit|set ?up|home gym|garage gym|at home|from home|in (?:my|the|our|a) (?:garage|basement|attic|spare room|conservatory|cellar|garden|flat|room|living room|apartment|shed|bedroom)|with (?:only|just|some|a pair|two|my|nothing but)|access to|joined|equipped with|train with|working with|work with|just bought|just got|there (?:is|are)(?: only)?|is all i have|all i have(?: got)?|all i (?:own|use)|that is (?:it|all)|no (?:machines|gym|kit)|only use|stick to|my gym has|bought (?:a|an|some|myself)|got (?:myself|me))\b/

/** Beside a plan for training, what to train with is said in fewer words: "dumbbell plan", "with bands". */
const beside =
  /\b(?:with|using|dumbbells?|kettlebells?|bands?|barbell|machines?|cables?|at home|home|only|just|trx)\b/

const nothing =
  /\b(?:no (?:gym )?(?:equipment|weights|kit|gear|gym|apparatus)(?! membership)(?: at all)?|without (?:any )?(?:gym )?(?:equipment|weights|a gym|gear|kit|machines)|(?:just|only|with|using)(?: (?:just|only))? (?:my |the )?(?:own )?body ?weight|body ?weight(?:-| )(?:only|exercises|workouts?|plan|program|routine|training|stuff|just)|nothing but (?:my |a )?(?:body|floor|mat)|nothing at home|nothing to train with|calisthenics|equipment(?:-| )(?:free|less)|zero equipment|(?:have|got|own) (?:nothing|no equipment|no kit|no gear|zilch|nowt)(?= |$)|just (?:me|myself) and the floor)\b/

/** Everything a gym has. */
const everything =
  /\b(?:full|whole|entire|commercial|proper|well[- ]equipped|fully equipped|big|normal|regular) gym\b(?! (?:is|was|opens|closes|plan|floor|times?|days?|sessions?))|\b(?:use|using|have|access to|member of|equipment:?) (?:of )?(?:the|a|this|my|your) (?:\w+ )?gym\b(?! (?:is|was|plan|at \d|time))|\b(?:full|all(?: the)?|whole|any|every) (?:gym )?(?:equipment|gear|kit|machines and weights)\b|\b(?:access to|have|use|use of|got|with|equipment:?) (?:everything|all of it|the lot|anything)\b(?! (?:else|but|except|i))|\b(?:train|training) (?:at|in) (?:a|the|my|this) (?:[a-z]+ )?gym\b/

const gone =
  /\b(?:no|without|not?|except|minus|sold|lost|gave away|instead of|rather than|do not have(?: a| an| any)?) (?:a |an |my |any |the )?\w+/g

/** Somebody has nothing but what is named beside it: "no machines, just bands". */
const otherThan =
  /\b(?:only|just|but|except|apart from|other than|besides|and) (?:a |an |some |my |the |one |two |\d+ )?(?:\w+ )?(?:dumb|kettle|bands?|barbell|bench|pull|resist|bar\b|trx|mat\b|rings?|bike|rope)/

/** What somebody trains with, in their words; an empty list where they have nothing, undefined where they speak of none. */
export function equipmentOf(text: string, plan = false): string[] | undefined {
  const bare = nothing.test(text)
  if (bare && !otherThan.test(text)) return []
  const trigger = having.test(text) ? having : plan && beside.test(text) ? beside : undefined
  if (!trigger && !bare) return undefined
  if (!bare && everything.test(text) && (trigger === having || plan)) return ['gym']
  const from = plan || !trigger ? 0 : openingOf(text, trigger)
  const parts = text
    .slice(from)
    .replace(gone, ' ')
    .split(/[,;.&+/]| and | or | with | plus /)
  const found = parts.flatMap((part) => namedIn(wordsOf(part)))
  return found.length > 0 ? [...new Set(found)] : undefined
}

/** Where the speaking of it begins; "dumbbells and a bench is all I have" names it before. */
const openingOf = (text: string, trigger: RegExp): number =>
  /\b(?:is|are|that is|thats) (?:it|all)\b|\ball i (?:have|own|use)\b|\bat home\b|\bonly\b|\bequipment\b/.test(
    text,
  )
    ? 0
    : Math.max(0, text.search(trigger))
