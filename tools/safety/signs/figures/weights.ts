import { bmi } from '../../body.ts'
import { daysGiven } from '../deadline.ts'
import { asOneWish } from '../one-wish.ts'
import { withoutFrequencies, withoutPortions } from '../quantity.ts'
import type { Sign, SignKind } from '../sign.ts'
import { type Figures, figuresIn } from './body.ts'

const underweight = 18.5
/** kg a week that is refused whatever the weight, and the share of a weight. */
const most = 1.2
const share = 0.0105
/** Messages whose numbers are read as one wish. */
const near = 6

const losing =
  / (?:lose|loose|losing|loss|cut|cutting|deficit|slim|slimmer|lean|leaner|definition|defined|shred|shredded|lighter|smaller|thinner|skinnier|tone|toned|tighter|less|lower|fewer|under|diet|drop|dropping|trim|flatter|belly|fat|off|minus|down|keep going|keeps going|melt|burn) /
const gaining =
  / (?:gain|gaining|bulk|bulking|bigger|heavier|put on weight|put weight on|mass|hold it|keep it|maintain|maintenance|stay|too thin|too skinny) /

const sign = (kind: SignKind, cue: string): Sign => ({ kind, severity: 'refuse', about: 'self', cue })

/**
 * What the numbers of a conversation say when they are put together: a wish below a healthy weight, or one that comes
 * too soon. Heights, weights and goals may stand in any order, unit and message.
 *
 * @param texts the messages, oldest first; @param known what is stored
 */
export function figureSigns(
  texts: readonly string[],
  known: { heightCm?: number; weightKg?: number; today?: string },
): Sign[] {
  const each = gathered(texts, known)
  const figures = each.at(-1) ?? { told: [] }
  const recent = texts.slice(-near)
  const wish = asOneWish(recent)
  const goals = each.slice(-near)
  const goalKg = goals.map((one) => one.goalKg).findLast((kg) => kg !== undefined)
  const changeKg = goals.map((one) => one.changeKg).findLast((kg) => kg !== undefined)
  return [
    ...tooLight(figures, goalKg, changeKg, wish, texts.at(-1) ?? ' '),
    ...tooSoon({ weightKg: figures.weightKg, goalKg, changeKg }, wish, texts.at(-1) ?? ' ', known.today),
  ]
}

/** What the numbers say after each message, oldest first: a body's stand, a goal is its message's own. */
function gathered(
  texts: readonly string[],
  { heightCm, weightKg }: { heightCm?: number; weightKg?: number },
): Figures[] {
  let figures: Figures = { ...(heightCm && { heightCm }), ...(weightKg && { weightKg }), told: [] }
  return texts.map((text) => {
    const before: Figures = { told: figures.told, inPounds: figures.inPounds ?? false }
    if (figures.heightCm !== undefined) before.heightCm = figures.heightCm
    if (figures.weightKg !== undefined) before.weightKg = figures.weightKg
    figures = figuresIn(text, before)
    return figures
  })
}

/** From here on nobody is near being underweight. */
const sound = 20

/** Whether a conversation tells height and weight of a body that is not light, and of no weight it is to become. */
export function tellsSoundBody(texts: readonly string[]): boolean {
  const each = gathered(texts, {})
  const { heightCm, weightKg } = each.at(-1) ?? { told: [] }
  if (heightCm === undefined || weightKg === undefined) return false
  const wishes = each.some(({ goalKg, changeKg }) => goalKg !== undefined || changeKg !== undefined)
  return !wishes && bmi({ weightKg, heightCm }) >= sound
}

/** What others would have them do. */
const advised =
  / (?:tells?|told|says?|said|wants?|thinks?|should|supposed to|makes?|making)(?: [a-z]+){0,5} (?:gain|stay|maintain)(?: [a-z]+)?(?= )/g

function tooLight(
  { heightCm, weightKg }: Figures,
  goalKg: number | undefined,
  changeKg: number | undefined,
  wish: string,
  newest: string,
): Sign[] {
  if (heightCm === undefined)
    return goalKg !== undefined && goalKg < 44.6 && / (?:stone|kg|lb) /.test(wish)
      ? [sign('underweightGoal', 'low-goal')]
      : []
  const light = (kg: number | undefined) => kg !== undefined && bmi({ weightKg: kg, heightCm }) < underweight
  const wants = losing.test(wish) && !gaining.test(newest.replace(advised, ' ·'))
  const after = weightKg === undefined || changeKg === undefined ? undefined : weightKg - changeKg
  if (light(goalKg) && (weightKg === undefined || (goalKg ?? 0) <= weightKg))
    return [sign('underweightGoal', 'goal')]
  if (wants && light(weightKg)) return [sign('underweightGoal', 'underweight')]
  return wants && light(after) && (after ?? 0) > 25 ? [sign('underweightGoal', 'after-loss')] : []
}

/** Who gives way is not held to what they wanted. */
const gentler =
  / (?:slower|slowly|slow is fine|no rush|no hurry|no deadline|healthy|healthier|steady|safer|gentle|gently|you are right|makes sense|sensible|half a kg) /

const noRush = / (?:no|not in a|without a|without any) (?:rush|hurry|deadline|pressure)(?= )/

/** What a span of time asks for too much of. */
function tooSoon(
  { weightKg, goalKg, changeKg }: { [key in 'weightKg' | 'goalKg' | 'changeKg']: number | undefined },
  wish: string,
  newest: string,
  today: string | undefined,
): Sign[] {
  if ((gaining.test(wish) && !losing.test(wish)) || gentler.test(newest)) return []
  const found = percents(wish)
  const span = noRush.test(wish) ? undefined : spanOf(wish, today)
  const limit = Math.max(most, (weightKg ?? 0) * share)
  const rate = weekly(wish)
  if (rate !== undefined && rate > limit) found.push(sign('tooFast', 'rate-set'))
  if (span === undefined || onBar.test(wish)) return found
  const toGoal = weightKg !== undefined && goalKg !== undefined ? weightKg - goalKg : 0
  const off = Math.max(
    toGoal,
    losing.test(wish) || / (?:intake|kcal|weight|diet) /.test(wish) ? (changeKg ?? 0) : 0,
  )
  if ((off / span) * 7 > limit && off >= 2 && !done.test(wish)) found.push(sign('tooFast', 'goal-date'))
  return found
}

const onBar =
  / (?:suitcase|luggage|backpack|bench|squat|deadlift|press|1rm|dumbbell|kettlebell|bar|lift|curl|rows?) /
const done =
  / (?:lost|dropped|gained|overnight|jumped|went up|went down|fluctuat[a-z]*|moves|difference|swings) /

/** "3 % of my weight ... every week", "2.5 percent of bodyweight weekly". */
function percents(wish: string): Sign[] {
  const at =
    / (\d{1,2}(?:\.\d+)?) (?:to \d+ )?% (?:of )?(?:my |the )?(?:body ?weight|weight|bw|body|mass|myself)(?= )| (?:weekly (?:loss|rate)|loss rate|rate|pace|lose|losing|drop) (?:[a-z]+ ){0,4}(\d{1,2}(?:\.\d+)?) %(?! fat)(?= )/.exec(
      wish,
    )
  const share = Number(at?.[1] ?? at?.[2] ?? 0)
  return at &&
    share > 1.2 &&
    share < 15 &&
    / (?:week|weekly|weeks|day|daily) /.test(wish) &&
    losing.test(wish) &&
    !/ (?:body ?fat|bf|protein) /.test(wish)
    ? [sign('tooFast', 'percent')]
    : []
}

/** Weight a week that is set as a rate, kg: "2 kg per week", "a stone a month". */
function weekly(wish: string): number | undefined {
  const at =
    / (\d{1,2}(?:\.\d+)?|a|one|half a) (?:whole |full |entire )?(kg|lb|stone)s? (?:off |down |lighter |of fat |of weight )?(?:per|a|each|every) (\d |other |single |couple of )?(week|day|month|fortnight|weekend|year)s?(?= )/.exec(
      wish,
    )
  if (!at || lifts.test(wish) || done.test(wish) || money.test(wish)) return undefined
  const value = at[1] === 'half a' ? 0.5 : Number(at[1]) || 1
  const kg = at[2] === 'lb' ? value * 0.4536 : at[2] === 'stone' ? value * 6.35 : value
  const many = at[3] === 'other ' ? 2 : Number(at[3]) || 1
  const days = { day: 1, week: 7, fortnight: 14, month: 30.4, weekend: 7, year: 365 }[at[4] ?? 'week'] ?? 7
  return (kg / (days * many)) * 7
}
/** Pounds that are paid. */
const money =
  / (?:groceries|grocery|budget|spend|spending|shopping|shop|cheap|skint|costs?|student|meals|cash|money|afford|supermarket|feed|live on) /
const lifts =
  / (?:bench|squat|deadlift|press|1rm|dumbbell|bar|lift|lifts|curl|weights|add|increase|progress|protein|eat|chicken|rice|meat|gain|bulk|put on|strength) /

const monthEnd =
  / (?:by|before|until|till) (?:the )?(?:end of (?:the |this )?month|\d{1,2}(?:st|nd|rd|th))(?= )/

/** The time a wish is given, days. */
const spanOf = (wish: string, today: string | undefined): number | undefined => {
  const said = daysGiven(frequencies(wish), today)
  return said ?? (monthEnd.test(wish) ? 30.4 : undefined)
}

/** What is eaten and done on a day is no date. */
const frequencies = (wish: string) =>
  withoutPortions(withoutFrequencies(wish)).replace(
    / (?:every day|each day|per day|daily|a day|today|tonight|tomorrow|\d+ days|(?:log|logged|did|ate|trained) [^,]*)(?= (?:,|per week|a week|$))/g,
    ' ·',
  )
