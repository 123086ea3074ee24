import { named, t, withoutNumbers } from '../../kit/language.ts'
import type { Split } from '../../kit/splits.ts'
import { listWords, minuteWords, sentence, weekdayWord } from '../../kit/words.ts'
import { type Field, fieldsOf, isSaid, type Profile } from '../fields.ts'
import { sayHeight, sayWeight } from '../units/say.ts'
import { sayAllergen } from '../words/allergens.ts'
import { equipmentWord } from '../words/equipment.ts'
import { limitNames } from '../words/limits.ts'

/** How a member is spoken to: their units, the gym's splits and language. */
export type Speech = { units: Profile['units']; splits: readonly Split[]; language: string }

const activities = {
  sedentary: () => t`mostly sitting`,
  light: () => t`lightly active`,
  moderate: () => t`moderately active`,
  hard: () => t`very active`,
  veryHard: () => t`extremely active`,
} as const

const goals = {
  cut: () => t`losing fat`,
  maintain: () => t`keeping your weight`,
  bulk: () => t`gaining weight`,
} as const

const trains = {
  strength: () => t`training for strength`,
  muscle: () => t`training for muscle`,
  fatLoss: () => t`training to lose fat`,
  health: () => t`training for health`,
  endurance: () => t`training for endurance`,
} as const

const units = {
  metric: () => t`kilograms and centimetres`,
  us: () => t`pounds, feet and inches`,
  uk: () => t`stone, feet and inches`,
} as const

/** A field in words, as it stands in a list of what is known: "178 cm", "allergic to nuts and milk". */
function fieldWords(field: Field, profile: Profile, speech: Speech): string {
  if (!isSaid(profile[field]) && profile[field] === null)
    return field === 'equipment' ? t`with all the gym has` : t`no ${named(fieldsOf[field].name)} kept`
  return (
    bodyWords(field, profile, speech) ??
    figureWords(field, profile) ??
    stateWords(field, profile) ??
    listOf(field, profile, speech)
  )
}

function bodyWords(field: Field, profile: Profile, { units: spoken }: Speech): string | undefined {
  const { heightCm, weightKg, targetWeightKg } = profile
  if (withoutNumbers()) {
    if (field === 'weightKg') return t`your weight`
    if (field === 'targetWeightKg') return t`the weight you aim for`
    if (field === 'bodyFatPercent') return t`your body fat`
    if (field === 'ownEnergy') return t`your own target for a day`
  }
  if (field === 'heightCm') return sayHeight(heightCm ?? 0, spoken)
  if (field === 'weightKg') return sayWeight(weightKg ?? 0, spoken)
  if (field === 'targetWeightKg') return t`aiming for ${sayWeight(targetWeightKg ?? 0, spoken)}`
  if (field === 'birthYear') return t`born about ${profile.birthYear ?? 0}`
  if (field === 'bodyFatPercent') return t`${profile.bodyFatPercent ?? 0} % body fat`
  return field === 'ownEnergy' ? t`${profile.ownEnergy ?? 0} kcal a day, your own figure` : undefined
}

function figureWords(field: Field, profile: Profile): string | undefined {
  if (field === 'daysPerWeek')
    return profile.daysPerWeek === 1 ? t`one day a week` : t`${profile.daysPerWeek ?? 0} days a week`
  if (field === 'minutes') return t`${profile.minutes ?? 0} minutes a session`
  if (field === 'budgetPerDay') return t`${profile.budgetPerDay ?? 0} a day for food`
  if (field === 'cookMinutes')
    return profile.cookMinutes === 0 ? t`no cooking` : t`up to ${profile.cookMinutes ?? 0} minutes to cook`
  return undefined
}

function stateWords(field: Field, profile: Profile): string | undefined {
  if (field === 'sex') return profile.sex === 'male' ? t`male` : t`female`
  if (field === 'activity') return activities[profile.activity ?? 'moderate']()
  if (field === 'goal') return goals[profile.goal ?? 'maintain']()
  if (field === 'trainsFor') return trains[profile.trainsFor ?? 'health']()
  if (field === 'level') return named(profile.level ?? '')
  if (field === 'pattern')
    return profile.pattern === 'omnivore' ? t`you eat everything` : named(profile.pattern ?? '')
  if (field === 'units') return units[profile.units ?? 'metric']()
  if (field === 'pregnant') return profile.pregnant ? t`pregnant` : t`not pregnant`
  if (field === 'eatingDisorder')
    return profile.eatingDisorder ? t`eating has been a struggle` : t`no trouble with eating`
  if (field === 'clinicianSaidNo')
    return profile.clinicianSaidNo ? t`your doctor advised against it` : t`no doctor's objection`
  return undefined
}

/** Words from a list, said by one sentence where there are any and by another where there are none. */
const listed = (words: readonly string[], some: (list: string) => string, none: () => string): string =>
  words.length === 0 ? none() : some(listWords(words))

function listOf(field: Field, profile: Profile, { splits, language }: Speech): string {
  const { allergies, limits, equipment, screening, preferredSplits } = profile
  if (field === 'allergies')
    return listed(
      (allergies ?? []).map(sayAllergen),
      (list) => t`allergic to ${list}`,
      () => t`no allergies`,
    )
  if (field === 'limits')
    return listed(
      (limits ?? []).map((each) => named(limitNames[each])),
      (list) => t`careful with ${list}`,
      () => t`no limits`,
    )
  if (field === 'equipment')
    return listed(
      (equipment ?? []).map((each) => equipmentWord(each)),
      (list) => t`with ${list}`,
      () => t`with your body alone`,
    )
  if (field === 'screening')
    return listed(
      (screening ?? []).map(named),
      (list) => t`health questions answered, yes to ${list}`,
      () => t`health questions answered`,
    )
  if (field === 'preferredTimes') return timesWords(profile, language)
  if (field === 'preferredSplits')
    return listed(
      preferredSplits.map((id) => named(splits.find((split) => split.id === id)?.name ?? id)),
      (list) => t`you like to train ${list}`,
      () => t`no favourite splits`,
    )
  return tastesOf(field, profile)
}

/** A food or an exercise as they called it: several of one are known by the name of the one. */
function called(word: string): string {
  const one = word.replace(/s$/, '')
  const name = named(word)
  return name !== word || named(one) === one ? name : named(one)
}

function tastesOf(field: Field, { likes, dislikes, likedExercises, dislikedExercises }: Profile): string {
  if (field === 'likes')
    return listed(
      likes.map(called),
      (list) => t`you like ${list}`,
      () => t`no favourite foods`,
    )
  if (field === 'dislikes')
    return listed(
      dislikes.map(called),
      (list) => t`you don't eat ${list}`,
      () => t`no foods left out`,
    )
  if (field === 'likedExercises')
    return listed(
      likedExercises.map(called),
      (list) => t`you like to do ${list}`,
      () => t`no favourite exercises`,
    )
  return listed(
    dislikedExercises.map(called),
    (list) => t`you don't do ${list}`,
    () => t`no exercises left out`,
  )
}

function timesWords({ preferredTimes }: Profile, language: string): string {
  if (preferredTimes.length === 0) return t`no preferred times`
  // 5 January 1970 was a Monday.
  const day = (weekday: number) => weekdayWord(`1970-01-${String(weekday + 4).padStart(2, '0')}`, language)
  const times = preferredTimes.map(({ weekday, from }) => `${day(weekday)} ${minuteWords(from)}`)
  return t`you like ${listWords(times)}`
}

/** Several fields as a list within a sentence: "178 cm, 80 kg, male". */
export const fieldsWords = (wanted: readonly Field[], profile: Profile, speech: Speech): string =>
  wanted.map((field) => fieldWords(field, profile, speech)).join(', ')

/** Several fields as one sentence: "178 cm, 80 kg, male." */
export const fieldsSentence = (wanted: readonly Field[], profile: Profile, speech: Speech): string =>
  `${sentence(fieldsWords(wanted, profile, speech))}.`
