import { wordTable } from '../../../tools/kit/word-table.ts'
import { equipmentIn, equipmentNames } from '../../../tools/profile/index.ts'
import { howMuch } from '../asks.ts'
import { exercisesIn } from '../intents/coach/exercises.ts'
import type { Facts } from '../intents/coach/facts/figures.ts'
import { factsOf } from '../intents/coach/facts/index.ts'
import { minutesOf } from '../intents/coach/facts/training.ts'
import { planMeals } from '../intents/coach/plan-meals.ts'
import { claimOf, partOf } from '../intents/coach/rows.ts'
import { tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type Wish, type World } from '../meaning.ts'

/** Wishes as a question, "could you do it in 30 minutes?"; of a visit it would ask with a day or an hour. */
const requests =
  /^(?:(?:ok|and|but|so|hm+|please|sorry|thanks|cool) ?,? ?)*(?:can|could|would|may|how about|what about|any chance|is there a way|will)(?: (?:i|we|you|it|that|this|they|the plan|to|of|please|maybe|also|ever))*(?: (?:do|make|have|be|get|train|change|turn|keep|go|put|build|give|try))?(?: (?:it|that|this|them|me|us|one|the plan|the sessions|for|down|up))*\b ?/
const ofVisit =
  /\b(?:come|coming|book|slots?|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|cardio|treadmill|at \d|now|eat|weigh|explain|mean)\b/

const mostWords = 10
/** Who begins with what is to be otherwise may give a reason for it. */
const mostWithReason = 18

const opensChange =
  /^(?:(?:and|but|ok|hm+|please|actually|can (?:you|we)|could (?:you|we)|make (?:it|them|that)|a bit|much|sorry) ?,? ?)*(?:shorter|longer|quicker|easier|harder|simpler|cheaper|fewer|less|more|too (?:long|short|hard|easy|expensive|much|many)|without|no|only|just|\d days)\b/

/** Tells of themselves, which is kept and changes the plan by itself. */
const ofThemselves =
  /^(?:(?:and|but|so|also|oh) )*(?:i am|i have (?:a|an|got|been|bad)|my|i hate|i like|i love|i weigh|i can not|i do not (?:like|eat))\b/

/** A question, or a word of another wish. */
const other =
  /\?\s*$|^(?:what|when|where|who|how|which|is|are|do|does|did|log|had|ate|did|show|swap|replace|cancel|forget|delete|remove)\b|\b(?:busy|quiet|slots?|book|weighed|this morning|consent|stop storing)\b/

const numbers = wordTable<number>({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
})

/** "Only 3 days", "make it four", "4 days instead". */
function countIn(plain: string, unit: string): number | undefined {
  const said = new RegExp(
    `\\b(\\d{1,2}|one|two|three|four|five|six|seven) ?(?:${unit})\\b|\\b(?:make it|only|just|rather|actually|say|do|to) (\\d{1,2}|one|two|three|four|five|six|seven)(?= ?(?:$|instead|please|then|a week|per week|x\\b|times))`,
  ).exec(plain)
  const figure = said?.[1] ?? said?.[2]
  return figure === undefined ? undefined : (numbers[figure] ?? Number(figure))
}

/** Minutes where nobody has named any: of a session, and at the stove of somebody in a hurry. */
const usual = { minutes: 60, cookMinutes: 20 } as const
const [shorter, longer, more, less] = [2 / 3, 4 / 3, 1.15, 0.85]

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
const rounded = (value: number, step: number): number => Math.max(step, Math.round(value / step) * step)

/** Of a plan for training what is wished otherwise. */
function trainingChange(plain: string, last: Wish): Facts {
  const part = partOf(plain)
  const { level, equipment, limits, trainsFor, goal, daysPerWeek } = factsOf(part, false, true)
  const days = numberOf(daysPerWeek) ?? countIn(plain, 'days?|sessions?|times|x|workouts?')
  // What is said last is wished, what stands before it is the reason.
  const said = minutesOf(plain.split(/[.;!]\s+/).at(-1) ?? '').minutes ?? minutesOf(plain).minutes
  const before = numberOf(last.input.minutes) ?? usual.minutes
  const minutes =
    said ??
    (/\b(?:shorter|quicker|less time|not (?:so|as) long|too long)\b/.test(plain)
      ? rounded(before * shorter, 5)
      : /\b(?:longer|more time|too short)\b/.test(plain)
        ? rounded(before * longer, 5)
        : undefined)
  const had = numberOf(last.input.daysPerWeek)
  const fewer = had === undefined || days !== undefined ? undefined : stepOf(plain, had)
  return {
    ...((days ?? fewer) ? { daysPerWeek: days ?? fewer } : {}),
    ...(minutes ? { minutes } : {}),
    ...(level ? { level } : levelStep(plain)),
    ...(equipment ? { equipment } : kitOf(plain)),
    ...(limits ? { limits } : {}),
    ...(trainsFor ? { goal: trainsFor } : goal === 'cut' ? { goal: 'fatLoss' } : {}),
  }
}

const stepOf = (plain: string, had: number): number | undefined =>
  /\b(?:fewer days|less days|one day (?:less|fewer)|a day less|too many days)\b/.test(plain)
    ? Math.max(1, had - 1)
    : /\b(?:more days|one (?:more )?day more|an(?:other)? (?:extra )?day(?: more)?|one more day|extra day)\b/.test(
          plain,
        )
      ? Math.min(6, had + 1)
      : undefined

const levelStep = (plain: string): Facts =>
  /\b(?:easier|simpler|too hard|too difficult|gentler|too advanced)\b/.test(plain)
    ? { level: 'novice' }
    : /\b(?:harder|tougher|too easy|more advanced|more challenging)\b/.test(plain)
      ? { level: 'intermediate' }
      : {}

/** Where somebody trains says what with: at home without a word of anything else the body alone. */
const kitOf = (plain: string): Facts =>
  /\b(?:at|from|in) (?:my |the )?(?:home|house|flat|living room|bedroom)\b|\bhome (?:version|workouts?|plan)\b/.test(
    plain,
  )
    ? { equipment: [] }
    : /\b(?:at|in) (?:the|a|my) gym\b|\bgym version\b/.test(plain)
      ? { equipment: ['gym'] }
      : {}

const ruledOut =
  /^(?:(?:but|and|ok|please|same|the same|make it|do it|can you do it|can (?:we|you)(?: do it)?|with) )*(?:without|no|no more|not? any|minus|skip|leave out|drop|take out|get rid of|lose|i (?:do not|have not) (?:have|got)(?: any)?|there (?:are|is) no)(?: the| any| a)? (.+?)(?: (?:please|at all|though|anymore|any more|this time|in it|then))*$/

/** "Without dumbbells": all else that there is to train with. */
function withoutKit(plain: string, last: Wish): Understanding | undefined {
  const said = ruledOut.exec(plain)?.[1]
  if (said === undefined) return undefined
  const { found, unknown, gym } = equipmentIn([said])
  if (gym || found.length === 0 || unknown.length > 0) return undefined
  const { equipment: had } = last.input
  const list = Array.isArray(had) ? equipmentIn(had.map(String)) : undefined
  const kit = list && !list.gym ? list.found : Object.keys(equipmentNames)
  const equipment = kit.filter((each) => !found.some((out) => out === each))
  return calls({ tool: 'planWorkouts', input: { ...kept(last), equipment } })
}

/** "Without squats": they are not wished for, and the plan is made again without them. */
function withoutExercise(plain: string, last: Wish): Understanding | undefined {
  const said =
    /^(?:(?:but|and|ok|please|same|the same|make it|do it|can you do it|with) )*(?:without|no|no more|minus|skip|leave out|drop|take out|get rid of|not? any)(?: the| any)? (.+)$/.exec(
      plain,
    )?.[1]
  const named = said === undefined ? [] : exercisesIn(said).map(({ said: name }) => name)
  return named.length > 0
    ? calls(
        { tool: 'updateProfile', input: { dislikedExercises: named } },
        { tool: 'planWorkouts', input: kept(last) },
      )
    : undefined
}

/** Of a plan for meals what is wished otherwise; a question where that would be a guess. */
function mealsChange(plain: string, { input }: Wish, world: World): Facts | Understanding {
  const part = partOf(plain)
  const said = planMeals.read(part, world)
  const read = said && 'input' in said ? { ...said.input } : {}
  const { pattern, allergies, budgetPerDay, cookMinutes } = factsOf(part, false)
  const days = countIn(plain, 'days?') ?? numberOf(read.days)
  const minutes = numberOf(cookMinutes) ?? minutesOf(plain).minutes
  // What is not liked in one meal is swapped there.
  const { dislikes: _, ...figures } = read
  const change: Facts = {
    ...figures,
    ...(days ? { days } : {}),
    ...(pattern ? { pattern } : {}),
    ...(allergies ? { allergies } : {}),
    ...(budgetPerDay ? { budgetPerDay } : {}),
    ...(minutes ? { cookMinutes: minutes } : {}),
  }
  if (Object.keys(change).length > 0) return change
  return relative(plain, input)
}

/** "More protein", "cheaper", "less cooking": from what was asked for before; what nobody said is asked. */
function relative(plain: string, input: Facts): Facts | Understanding {
  const scaled = (name: string, factor: number, step: number): Facts | undefined => {
    const had = numberOf(input[name])
    return had === undefined ? undefined : { [name]: rounded(had * factor, step) }
  }
  const up = /\b(?:more|higher|extra|bump up|increase|up the|not enough|too little)\b/.test(plain)
  const down =
    /\b(?:less|fewer|lower|reduce|cut (?:down )?(?:on )?|too much|too many|not so much|decrease)\b/.test(
      plain,
    )
  if (/\bprotein\b/.test(plain) && (up || down))
    return scaled('proteinG', up ? more : less, 5) ?? howMuch('proteinG')
  if (/\b(?:calories|kcal|cals|energy)\b/.test(plain) && (up || down))
    return scaled('energy', up ? more : less, 50) ?? howMuch('energy')
  if (
    /\b(?:cheaper|less (?:expensive|money)|lower (?:cost|budget)|too (?:expensive|dear|pricey)|budget friendly|save money)\b/.test(
      plain,
    )
  )
    return scaled('budgetPerDay', less, 0.5) ?? howMuch('budgetPerDay')
  if (
    /\b(?:less (?:cooking|time)|quicker|faster|easier|simpler|too (?:long|much (?:cooking|effort))|no time|low effort|less effort|hate cooking)\b/.test(
      plain,
    )
  )
    return scaled('cookMinutes', shorter, 5) ?? { cookMinutes: usual.cookMinutes }
  return {}
}

/** What words of a change may seem to ask for by themselves. */
const ofPlans = /^(?:updateProfile|planWorkouts|planMeals|calculateMacros)$/

/** What was wished of a plan, without what held for one call only. */
const kept = ({ input: { seed: _, old: __, fresh: ___, ...input } }: Wish): Facts => input

const isUnderstanding = (found: Facts | Understanding): found is Understanding => 'kind' in found

/**
 * "Only 3 days", "more protein", "without squats" after a plan: the same plan again with that changed; undefined where the
 * words say nothing of it.
 */
export function changedPlan(text: string, world: World): Understanding | undefined {
  const { last } = world
  if (!last || !/^(?:planWorkouts|planMeals|myPlan)$/.test(last.tool)) return undefined
  const said = tidied(text)
  const { plain: whole } = partOf(said)
  const asked = requests.test(whole)
  const plain = asked ? whole.replace(requests, '').trim() : whole
  const claimed = claimOf(said, world).row?.tool
  if (claimed !== undefined && !ofPlans.test(claimed)) return undefined
  if (
    plain.split(' ').length > (opensChange.test(plain) ? mostWithReason : mostWords) ||
    ofThemselves.test(plain) ||
    other.test(plain) ||
    (asked ? ofVisit.test(plain) : /\?\s*$/.test(text))
  )
    return undefined
  if (last.tool === 'planMeals') {
    const change = mealsChange(plain, last, world)
    if (isUnderstanding(change)) return change
    return Object.keys(change).length > 0
      ? calls({ tool: 'planMeals', input: { ...kept(last), ...change } })
      : undefined
  }
  const before: Wish = last.tool === 'planWorkouts' ? last : { tool: 'planWorkouts', input: {} }
  const without = withoutExercise(plain, before) ?? withoutKit(plain, before)
  if (without) return without
  const change = trainingChange(plain, before)
  return Object.keys(change).length > 0
    ? calls({ tool: 'planWorkouts', input: { ...kept(before), ...change } })
    : undefined
}
