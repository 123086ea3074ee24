import { about, type Facts, kgOf, massSource, number, type Page, take } from './figures.ts'

/** A weight that is aimed at, with its unit. */
const targets: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:get|getting|go|going|be|being|drop|dropping|come|back|down|stay|staying) )+(?:down |up |back )*(?:under|below|sub|beneath|less than|into the|in the) ${about}(${massSource})`,
  ),
  new RegExp(
    `(${massSource}) (?:is|would be|as|being|by \\w+ is|has to be) (?:the|my|a|what i want|where i want) ?(?:main |ultimate |final |end )?(?:aim|goal|target|dream|plan|ideal|to be|figure)?`,
  ),
  new RegExp(
    `\\b(?:target|goal|ideal|dream)(?: body)?(?: ?weight)?(?: would be|'s)?,? ?(?:is|of|to be|:|=|at)? ?${about}(${massSource}|${number}(?![\\d.]| ?(?:percent|cm|years|min|h\\b|days?|times|x|k?cal|g\\b|grams|am|pm|:|months?|weeks?|per|euros|pounds|a day)))`,
  ),
  new RegExp(
    `\\b(?:(?:can|could|will|would) i|want|wanna|like|love|aim|aiming|hoping|hope|trying|try|plan|planning|need|looking)(?: \\w+){0,3}? (?:to |for |at )?(?:(?:get|go|be|drop|cut|slim|bulk|come|weigh|reach|hit|end up|make it|lose|bring it)(?: myself)?(?: back)?(?: down| up)?(?: to| at)? )?${about}(${massSource})`,
  ),
  new RegExp(
    `\\b(?:get|go|drop|cut|slim|bulk|come|diet) (?:myself )?(?:back )?(?:down |up )?to ${about}(${massSource})`,
  ),
]

/** The same without its unit. */
const bare = new RegExp(
  `\\b(?:want(?:ing)?|wanna|would like|would love|aim(?:ing)?|hop(?:e|ing)|trying|need|plan(?:ning)?|looking|goal is|get me|(?:can|could|will|would|how do|how can|how could) i) ?(?:to )?(?:be|weigh|hit|reach|see|get|(?:get|be|come|go|drop|slim|cut|diet|bulk|fall|climb)(?: myself)?(?: back)?(?: down| up)?(?: to| at)) ${about}(\\d{2,3}(?:\\.\\d)?)(?= ?(?:$|;|[,?]|\\.(?!\\d)|by |in |within |over the |before|until|again|eventually|soon))`,
)

/** Whoever wants 140 of a lift wants no body of it. */
const ofLifts =
  /\b(?:bench|squats?|deadlifts?|press|curls?|rows?|lifts?|max|pr|pb|reps?|1rm|years? old|birthday|percent|kcal|calories|minutes)\b/

/** "From 90 to 80 kg", "92 kg to 85". */
const fromTo = new RegExp(
  `\\bfrom ${about}(${number}) ?(kgs?|kilos?|lbs?|pounds|stone)? (?:down |up )?to ${about}(?:(${massSource})|(\\d{2,3}(?:\\.\\d)?)(?=\\D*$| ?(?:$|[,;.]|in |by |within |over |until )))`,
)

const mass = /\d ?(kgs?|kilos?|lbs?|pounds?|stone)\b/

/** What a member weighs and would weigh, where they name both, and else the weight they want. */
export function readTarget(page: Page): void {
  take(page, fromTo, ([, from = '', beside, to, plain]) => {
    const unit = /[a-z].*$/.exec(to ?? '')?.[0] ?? beside
    if (unit === undefined) return undefined
    const [weightKg, targetWeightKg] = [kgOf(`${from} ${unit}`), kgOf(to ?? `${plain} ${unit}`)]
    return weightKg && targetWeightKg ? { weightKg, targetWeightKg } : undefined
  })
  for (const target of targets) take(page, target, ([, said = '']) => aimed(kgOf(said)))
  if (ofLifts.test(page.text)) return
  // Who tells one weight in pounds means pounds by the other.
  const unit = mass.exec(page.text)?.[1] ?? 'kg'
  take(page, bare, ([, said = '']) => {
    const value = kgOf(`${said} ${unit}`) ?? 0
    return value >= 35 && value <= 250 ? aimed(value) : undefined
  })
}

const aimed = (value: number | undefined): Facts | undefined =>
  value === undefined ? undefined : { targetWeightKg: value }
