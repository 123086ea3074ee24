import { sayings, says } from '../../sayings.ts'
import { without } from './facts/eating.ts'
import { mealsADay } from './meals-a-day.ts'
import { isOldPlan } from './old-plan.ts'
import { energyIn } from './own-target.ts'
import { type Part, type Row, wish } from './row.ts'
import { targetsOf } from './targets.ts'
import { plainMeasure } from './units.ts'

const planned = sayings(`
  meal|meals|food|diet|eating|nutrition|menu|lunch|dinner|breakfast [and|prep|training] plan|plans|planning|planner|prep|schedule|for_the_week|ideas
  plan|make|create|build|give|write|do|put|generate|design|set|get|need|want|sort|suggest|organise|organize|prepare|show|rustle [me|us|out|up|together] [a|an|my|the|some|all|our|new|another|full|whole|weekly|cheap|simple|easy|quick|healthy|high_protein] [a|new|weekly|daily|cheap|simple|easy|quick|vegan|vegetarian|healthy|high|protein|low|carb|week|week's|of|for|day|day's|\\d\\S*|kcal|calorie] [of|week|protein|carb|worth|day|calorie] meal|meals|menu|menus|food|diet|dinners|lunches|breakfasts|eating
  plan my|our|the|out|next [week's|weekly|whole|next|this] [week|of] food|meals|eating|menu|diet|breakfast|breakfasts|lunch|lunches|dinner|dinners
  what am|are i|we [meant_to|supposed_to|to] [be] eat|eating|cook $|,|for|this|next|on|at|now|\\d\\S*
  what should|shall|can|could|must|to|would i|we|you [..] eat|cook|make|prep|have_for [for] [today|tonight|tomorrow|this_week|next_week|this|next|all_week|for_dinner|for_lunch|for_breakfast|dinner|lunch|breakfast|on|the_rest|during|over|week|now]
  what do|should|can|could|shall i|we eat|cook|have|make for|tonight|today|tomorrow [breakfast|lunch|dinner|tea]
  what to eat|cook today|tonight|tomorrow|this|next|for|on|all
  what is for [today's] dinner|lunch|breakfast|tea|supper
  what|whats am|are|is i|we eating|cooking|having|on|for [on] [the] [menu|today|tonight|tomorrow|dinner|lunch|breakfast]
  menu|meals|food for [the|all] today|tomorrow|the_week|this|next|a_week|week|\\d\\S*|one|two|three|four|five|six|seven
  need|want|give_me|any|some|suggest|have_you|got meal|dinner|lunch|breakfast|food|recipe|recipes|snack ideas|suggestions|inspiration|idea
  week|days|day of meals|food|eating
  update|refresh|redo|regenerate|remake|renew|change my|the meal|food|menu|diet|meals|eating [plan]
  kcal|calorie|calories meal|food|diet|eating plan
  kcal|calories|calorie [a|per|each] [day] plan|menu
  plan|plans for my|the|our food|meals|eating|breakfasts|lunches|dinners
  plan|planning what [should|can|to] i|we|to eat|cook|have
  ^ [a|the|new|my|some] [low|high|cheap|weekly|vegan|vegetarian|quick|easy|simple|veggie|keto|balanced] [carb|protein|fat|calorie|budget] menu|meals|diet
  cook for [me|the|this|next] [week|today|tonight|tomorrow]
`)

const meals =
  '(?:meals?|menus?|dinners|lunches|breakfasts|food|eating|meal ?prep|(?:diet|food|meal|eating|nutrition)(?:[ -](?:plan|chart|schedule|regime|regimen|sheet|programme|program))s?)'

const make =
  '(?:make|create|build|write|do|put|generate|design|set|sort|suggest|organise|organize|prepare|rustle|knock|whip|throw|draw|draft|work|map|come up with|plan|devise|give|get|need|want|find|recommend|send|tell)'

/** A plan for food that is to be made, however the words between stand. */
const plansMeals: readonly RegExp[] = [
  new RegExp(
    `\\b${make}\\b(?: [^,;]{0,40})? ${meals}\\b[^,;]{0,30}\\b(?:for|next|this|over|under|with|without|at|kcal|calories|days?|week|weekend|tomorrow)\\b`,
  ),
  new RegExp(`\\b${make}\\b(?: [^,;]{0,40})? (?:days?|week|weekend) of (?:[a-z]+ )?${meals}`),
  /\bplan (?:my|our|me|some|all my|out my)(?: \w+){0,2} (?:teas?|dinners?|lunch(?:es)?|breakfasts?|meals?|food|eating|snacks?|menus?)\b/,
  /\b(?:diet|meal|food|eating|nutrition)[ -](?:chart|sheet|regimen?|schedule|plan)\b/,
  new RegExp(`\\b(?:days?|week|weekend) of (?:[a-z]+ ){0,2}${meals}\\b`),
  new RegExp(
    `^ (?:(?:a|my|the|some|cheap|easy|quick|healthy|vegan|vegetarian|veggie|halal|kosher|pescatarian|high protein|low carb|budget|simple) )*${meals}[^?]{0,24}\\b(?:for|mon(?:day)?|next|this|\\d+ days?|all week)\\b`,
  ),
  /\b(?:what|how) (?:should|could|can|shall|do) (?:i|we) (?:[a-z]+ )?(?:eat|cook|make|have)\b.*\b(?:week|tomorrow|days?|kcal|calories|budget|cheap|minutes?|mins?)\b/,
]

const dayCount =
  /\b(\d{1,2})(?:-| )?(?:days?|nights?|evenings|dinners|teas|lunches|breakfasts)\b(?! (?:a|per|each) week| ?\/ ?week)|\bfor (\d{1,2})(?= ?$)/

const weekdays = 'mon|tue|wed|thu|fri|sat|sun'.split('|')

/** "Monday to Friday" are five. */
function spanOf(plain: string): number | undefined {
  const [, from = '', to = ''] =
    /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]* ?(?:to|-|until|till|through|thru) ?(mon|tue|wed|thu|fri|sat|sun)/.exec(
      plain,
    ) ?? []
  const [first, last] = [weekdays.indexOf(from), weekdays.indexOf(to)]
  return first < 0 || last < 0 ? undefined : ((last - first + 7) % 7) + 1
}

function daysOf(said: string): number | undefined {
  const plain = plainMeasure(said)
  return spanOf(plain) ?? listedDays(plain) ?? countOf(plain)
}

/** "Tomorrow and Thursday" are two. */
function listedDays(plain: string): number | undefined {
  const day = '(?:today|tomorrow|tonight|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)'
  const list = new RegExp(`\\b${day}(?:(?:, ?| and | & |, and | plus )${day})+\\b`).exec(plain)?.[0]
  return list?.match(new RegExp(day, 'g'))?.length
}

function countOf(plain: string): number | undefined {
  const said = dayCount.exec(plain)
  const days = Number(said?.[1] ?? said?.[2] ?? Number.NaN)
  if (days >= 1 && days <= 28) return days
  if (
    /\b(?:a|one|1) (?:full |whole |single )?day\b(?! (?:on|for|budget))|\b(?:for|eat|cook|have) (?:just )?(?:today|tomorrow|tonight)\b|\bthe day\b/.test(
      plain,
    ) &&
    !/(?:euros?|pounds?|dollars?|kcal|calories|protein|quid|bucks|eur) (?:money )?(?:a|per) day|\bmeals (?:a|per|each|every|in a|in one) day\b/.test(
      plain,
    )
  )
    return 1
  if (/\b(?:2|two) weeks|fortnight\b/.test(plain)) return 14
  if (/\bweekend\b/.test(plain)) return 2
  return /\b(?:a|the|this|next|whole|1|one|my|full|entire|per)(?:'s)? ?week(?:ly|'s)?\b|\bweekly\b|\bweek of\b/.test(
    plain,
  ) &&
    !/(?:euros?|pounds?|dollars?|quid|bucks|eur|times|days|x|sessions) (?:money )?(?:a|per|each) week/.test(
      plain,
    )
    ? 7
    : undefined
}

/** What is kept away for an allergy is none of the dislikes. */
const allergy = /\b(?:gluten|dairy|lactose|nuts?|peanuts?|egg|soy|fish|shellfish|sesame|wheat)[- ]free\b/g

const notPlanned = sayings(`
  about|of my|your diet|eating habits
  swap|replace|change .. for|with
  what do you think
  is|are|was my|the|this|that
  how many|much
  data|information|info|store|storing|save|saving|consent
  instead_of|else
  progress|left|so_far
`)

/** Another plan in place of the one they have. */
const another =
  /\b(?:another|different|new|fresh|other|alternative)(?: (?:meal|food|diet|eating|nutrition|weekly|\d+|day|week))* (?:plan|menu)\b(?!.*\bfirst\b)|\b(?:bored|sick|tired|fed up) (?:of|with) (?:this|my|the|that) (?:meal |food |eating |diet )?(?:plan|menu|meals)\b|\b(?:plan|menu)\b[^,;]{0,24}\b(?:from scratch|all over again|afresh)\b/

/** "1,800 a day" beside a plan is the energy of a day, where no money is spoken of. */
function eachDay(plain: string): { energy?: number } {
  const said = /(?<![\d.,])(\d[.,]?\d{3}|\d(?:\.\d)?k)(?:ish)? (?:a|per|each|every) day\b/.exec(plain)?.[1]
  const energy = energyIn(said)
  return energy === undefined || /\b(?:rupees?|kronor|steps?|budget|spend)\b/.test(plain) ? {} : { energy }
}

const bringsBack = (plain: string): boolean =>
  tiredOfIt.test(plain) || (isOldPlan(plain) && /\b(?:meals?|menu|food|diet|eating|nutrition)\b/.test(plain))

/** Nobody says of a plan that they are bored of it who would keep it. */
const tiredOfIt =
  /\b(?:bored|sick|tired|fed up) (?:of|with) (?:this|my|the|that) (?:(?:meal|food|eating|diet) )?(?:menu|(?:meal|food|eating|diet) plan|meals)\b/

const asksForMeals = ({ text, plain }: Part): boolean =>
  (says(text, planned) || plansMeals.some((pattern) => pattern.test(text))) &&
  !says(text, notPlanned) &&
  !/\b(?:had|ate|eaten|bought|log|shopping list|should i eat (?:before|after)|before (?:training|the gym|a workout|gym|my|lifting)|after (?:training|the gym|a workout|gym|my|lifting)|calories (?:are|is) in)\b/.test(
    plain,
  )

export const planMeals: Row = {
  tool: 'planMeals',
  takes: ['pattern', 'allergies', 'dislikes', 'budgetPerDay', 'cookMinutes'],
  means: (part) => !part.others && (bringsBack(part.plain) || asksForMeals(part)),
  read({ plain }) {
    const days = daysOf(plain)
    const perDay = mealsADay(plain)
    const no = without(plain.replace(allergy, ' '))
    return wish('planMeals', {
      ...(days ? { days } : {}),
      ...(isOldPlan(plain) ? { old: true } : {}),
      ...(another.test(plain) ? { fresh: true } : {}),
      ...eachDay(plain),
      ...targetsOf(plain),
      ...(perDay ? { mealsPerDay: perDay } : {}),
      ...(no.length > 0 ? { dislikes: no } : {}),
    })
  },
}
