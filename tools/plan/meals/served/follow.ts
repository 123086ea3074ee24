import { commandOf } from '../../../kit/command.ts'
import { GymError } from '../../../kit/errors.ts'
import { named, t, withoutNumbers } from '../../../kit/language.ts'
import { addDays, localTime } from '../../../kit/time.ts'
import type { Choice, ToolContext } from '../../../kit/tool.ts'
import { listWords, sentence, weekdayWord } from '../../../kit/words.ts'
import { sayKcal, worked } from '../../../macros/index.ts'
import { allergenNames, consentsOf, type Profile, profileOf } from '../../../profile/index.ts'
import { type Change, changesOf, planChanged } from '../change.ts'
import type { Allergen } from '../food.ts'
import type { Menu } from '../menu.ts'
import { currentMeals, endMeals, type KeptMeals, saveMeals } from '../store.ts'
import type { MealWanted } from '../wanted.ts'
import { dishWords } from './dish-words.ts'
import { daysFrom, isForbidden, wantedNow } from './running.ts'

/** What became of a plan of meals after something changed that it was made from. */
export type Followed = {
  /** changed: another plan is in force. ended: none is, for none can be. */
  kind: 'changed' | 'ended'
  say: string
  choices: Choice[]
  changes: readonly Change[]
  /** The plan in force now and the one before it, so that it can be put back. */
  before: { was: string | null; back: string }
}

/** Part by which energy or protein must move before meals are changed for it. */
const noticeable = { energy: 0.03, protein: 0.06 } as const

/**
 * Brings a member's plan of meals up to date with their profile: to be called after what they say of themselves, and after
 * a weighing, in the same transaction. What may not be eaten any more goes at once; amounts follow when the targets have
 * moved enough to be worth it. Days that are over stay as they were.
 *
 * @returns what changed, to be told; undefined where the plan still fits, or there is none
 */
export async function mealPlanFollows(context: ToolContext): Promise<Followed | undefined> {
  const { db, gym, member, now } = context
  const whose = { gym: gym.id, member: member.id }
  const plan = await currentMeals(db, whose)
  const today = localTime(now, gym.zone).date
  const over = plan ? Math.max(0, daysFrom(plan.from, today)) : 0
  if (!plan || over >= plan.days.length) return undefined
  const profile = await profileOf(db, whose)
  const left: KeptMeals = { ...plan, from: addDays(plan.from, over), days: plan.days.slice(over) }
  const wanted = await targetsNow(left, profile, context)
  if (typeof wanted === 'string') return ended(wanted, plan.id, context)
  const menu: Menu = { days: left.days }
  const forbidden = isForbidden(menu, wanted)
  if (!forbidden && !movedEnough(plan.wanted, wanted)) return undefined
  const changed = planChanged(menu, wanted, String(context.random()))
  if (isForbidden(changed.menu, wanted) || !(await mayKeep(wanted, context)))
    return ended('no_dish', plan.id, context)
  const { own, asked } = plan.wanted
  const made = { from: left.from, wanted: { ...wanted, own, asked }, days: changed.menu.days }
  const was = await saveMeals(db, whose, made, now)
  const changes = changesOf(menu, changed.menu)
  const say = followWords({ plan: left, wanted, changes, feasible: changed.feasible }, context)
  const keep: Choice[] = forbidden
    ? []
    : [{ label: t`Keep the old one`, send: commandOf('meals', { old: true }) }]
  return {
    kind: 'changed',
    say,
    choices: [...keep, { label: t`The meals`, send: commandOf('meals') }],
    changes,
    before: { was, back: plan.id },
  }
}

/** What the plan should be by now, or the code of what speaks against any. */
async function targetsNow(
  plan: KeptMeals,
  profile: Profile,
  context: ToolContext,
): Promise<MealWanted | string> {
  const wanted = wantedNow(plan, profile)
  const cook = profile.cookMinutes
  const now = {
    ...wanted,
    ...(profile.budgetPerDay === null ? {} : { budgetPerDay: profile.budgetPerDay }),
    ...(cook === null || cook === 0 ? {} : { cookMinutes: cook }),
  }
  try {
    const { workings } = await worked(context, plan.wanted.own ? {} : { energy: plan.wanted.energy })
    const { energy, proteinG, fatG, carbohydrateG, fibreG } = workings.targets
    // Figures of their own stay theirs as long as their body allows them.
    const moved = plan.wanted.own || Math.abs(energy - plan.wanted.energy) >= 1
    return moved ? { ...now, energy, proteinG, fatG, carbohydrateG, fibreG } : now
  } catch (error) {
    if (!(error instanceof GymError)) throw error
    // What is not known of the body changes nothing; what speaks against a plan ends it.
    return error.code === 'profile_needed' ? now : error.code
  }
}

function movedEnough(before: MealWanted, now: MealWanted): boolean {
  const part = (a: number, b: number) => Math.abs(a - b) / a
  return (
    part(before.energy, now.energy) > noticeable.energy ||
    part(before.proteinG, now.proteinG) > noticeable.protein
  )
}

/** What is in the new plan may be kept: a new allergy only with a yes to health. */
async function mayKeep({ allergies }: MealWanted, { db, gym, member }: ToolContext): Promise<boolean> {
  const { food, health } = await consentsOf(db, { gym: gym.id, member: member.id })
  return food === 'given' && (allergies.length === 0 || health === 'given')
}

async function ended(code: string, plan: string, { db, gym, member, now }: ToolContext): Promise<Followed> {
  await endMeals(db, { gym: gym.id, member: member.id }, now)
  const say =
    code === 'no_dish'
      ? t`Your meal plan doesn't fit that any more, and no other does either, so I ended it. Ask for one, and I say what stands in the way.`
      : t`Your meal plan rests: with what you told me it would not be right any more.`
  const choices = [{ label: t`Plan my meals`, send: commandOf('meals') }]
  return { kind: 'ended', say, choices, changes: [], before: { was: null, back: plan } }
}

type Following = { plan: KeptMeals; wanted: MealWanted; changes: readonly Change[]; feasible: boolean }

/** So many changed dishes are named. */
const told = 3

function followWords({ plan, wanted, changes, feasible }: Following, context: ToolContext): string {
  const dishes = changes.filter(({ what }) => what === 'dish' || what === 'added')
  const first = dishes.slice(0, told).map((change) => changeWords(change, plan.from, context))
  const more = dishes.length - told
  const amounts = changes.some(({ what }) => what === 'amounts')
  return [
    t`Your meal plan follows: ${whatMoved(plan.wanted, wanted)}.`,
    ...(first.length > 0
      ? [`${sentence(more > 0 ? t`${first.join('; ')}; and ${more} more` : first.join('; '))}.`]
      : []),
    ...(amounts
      ? [
          dishes.length > 0
            ? t`All other dishes stay, some with other amounts.`
            : t`All dishes stay, with other amounts.`,
        ]
      : []),
    ...(feasible ? [] : [t`It is the nearest I can do: some day misses a target by more than 5 %.`]),
  ].join('\n')
}

function whatMoved(before: MealWanted, now: MealWanted): string {
  const allergies = now.allergies.filter((each) => !before.allergies.includes(each))
  const dislikes = now.dislikes.filter((each) => !before.dislikes.includes(each))
  const names = (list: readonly Allergen[]) => listWords(list.map((each) => named(allergenNames[each])))
  const parts = [
    ...(allergies.length > 0 ? [t`${names(allergies)} left out`] : []),
    ...(dislikes.length > 0 ? [t`no ${listWords(dislikes.map(named), 'or')}`] : []),
    ...(now.pattern === before.pattern ? [] : [t`${named(now.pattern)} now`]),
    ...(movedEnough(before, now)
      ? [
          withoutNumbers()
            ? now.energy < before.energy
              ? t`a little less a day`
              : t`a little more a day`
            : t`${sayKcal(now.energy)} kcal a day instead of ${sayKcal(before.energy)}`,
        ]
      : []),
  ]
  return parts.length > 0 ? listWords(parts) : t`it keeps to what you told me`
}

/** "Tuesday's lunch: lentil salad instead of chicken wrap". */
function changeWords({ day, kind, before, after }: Change, from: string, { language }: ToolContext): string {
  const weekday = weekdayWord(addDays(from, day), language)
  const [meal, dish] = [named(kind), dishWords(after ?? '')]
  return before
    ? t`${weekday}'s ${meal}: ${dish} instead of ${dishWords(before)}`
    : t`${weekday}'s ${meal}: ${dish}`
}
