import { t, withoutNumbers } from '../../kit/language.ts'
import type { Split } from '../../kit/splits.ts'
import { listWords, sentence, weekdayWord } from '../../kit/words.ts'
import { type Field, fieldsOf, isSaid, type Profile } from '../fields.ts'
import { sayHeight, sayWeight } from '../units/say.ts'
import { allergenNames } from '../words/allergens.ts'
import { equipmentNames } from '../words/equipment.ts'
import { limitNames } from '../words/limits.ts'

/** How a member is spoken to: their units, the gym's splits and language. */
export type Speech = { units: Profile['units']; splits: readonly Split[]; language: string }

const activities = {
  sedentary: 'mostly sitting',
  light: 'lightly active',
  moderate: 'moderately active',
  hard: 'very active',
  veryHard: 'extremely active',
} as const

const goals = { cut: 'losing fat', maintain: 'keeping your weight', bulk: 'gaining weight' } as const

const trains = {
  strength: 'training for strength',
  muscle: 'training for muscle',
  fatLoss: 'training to lose fat',
  health: 'training for health',
  endurance: 'training for endurance',
} as const

const units = {
  metric: 'kilograms and centimetres',
  us: 'pounds, feet and inches',
  uk: 'stone, feet and inches',
} as const

/** A field in words, as it stands in a list of what is known: "178 cm", "allergic to nuts and milk". */
function fieldWords(field: Field, profile: Profile, speech: Speech): string {
  if (!isSaid(profile[field]) && profile[field] === null)
    return field === 'equipment' ? 'with all the gym has' : `no ${fieldsOf[field].name} kept`
  return figureWords(field, profile, speech) ?? stateWords(field, profile) ?? listOf(field, profile, speech)
}

function figureWords(field: Field, profile: Profile, { units: spoken }: Speech): string | undefined {
  const { heightCm, weightKg, targetWeightKg } = profile
  if (withoutNumbers()) {
    if (field === 'weightKg') return t`your weight`
    if (field === 'targetWeightKg') return t`the weight you aim for`
    if (field === 'bodyFatPercent') return t`your body fat`
    if (field === 'ownEnergy') return t`your own target for a day`
  }
  if (field === 'heightCm') return sayHeight(heightCm ?? 0, spoken)
  if (field === 'weightKg') return sayWeight(weightKg ?? 0, spoken)
  if (field === 'targetWeightKg') return `aiming for ${sayWeight(targetWeightKg ?? 0, spoken)}`
  if (field === 'birthYear') return `born about ${profile.birthYear}`
  if (field === 'bodyFatPercent') return `${profile.bodyFatPercent} % body fat`
  if (field === 'ownEnergy') return `${profile.ownEnergy} kcal a day, your own figure`
  if (field === 'daysPerWeek')
    return profile.daysPerWeek === 1 ? 'one day a week' : `${profile.daysPerWeek} days a week`
  if (field === 'minutes') return `${profile.minutes} minutes a session`
  if (field === 'budgetPerDay') return `${profile.budgetPerDay} a day for food`
  if (field === 'cookMinutes')
    return profile.cookMinutes === 0 ? 'no cooking' : `up to ${profile.cookMinutes} minutes to cook`
  return undefined
}

function stateWords(field: Field, profile: Profile): string | undefined {
  if (field === 'sex') return profile.sex === 'male' ? 'male' : 'female'
  if (field === 'activity') return activities[profile.activity ?? 'moderate']
  if (field === 'goal') return goals[profile.goal ?? 'maintain']
  if (field === 'trainsFor') return trains[profile.trainsFor ?? 'health']
  if (field === 'level') return profile.level ?? ''
  if (field === 'pattern')
    return profile.pattern === 'omnivore' ? 'you eat everything' : (profile.pattern ?? '')
  if (field === 'units') return units[profile.units ?? 'metric']
  if (field === 'pregnant') return profile.pregnant ? 'pregnant' : 'not pregnant'
  if (field === 'eatingDisorder')
    return profile.eatingDisorder ? 'eating has been a struggle' : 'no trouble with eating'
  if (field === 'clinicianSaidNo')
    return profile.clinicianSaidNo ? 'your doctor advised against it' : "no doctor's objection"
  return undefined
}

function listOf(field: Field, profile: Profile, { splits, language }: Speech): string {
  const named = (words: readonly string[], lead: string, none: string) =>
    words.length === 0 ? none : `${lead} ${listWords(words)}`
  const plain = (words: readonly string[] | null) => words ?? []
  if (field === 'allergies') {
    return named(
      (profile.allergies ?? []).map((each) => allergenNames[each]),
      'allergic to',
      'no allergies',
    )
  }
  if (field === 'limits')
    return named(
      (profile.limits ?? []).map((each) => limitNames[each]),
      'careful with',
      'no limits',
    )
  if (field === 'equipment') {
    return named(
      (profile.equipment ?? []).map((each) => equipmentNames[each]),
      'with',
      'with your body alone',
    )
  }
  if (field === 'preferredTimes') return timesWords(profile, language)
  if (field === 'preferredSplits') {
    const names = profile.preferredSplits.map((id) => splits.find((split) => split.id === id)?.name ?? id)
    return named(names, 'you like to train', 'no favourite splits')
  }
  if (field === 'screening')
    return named(plain(profile.screening), 'health questions answered, yes to', 'health questions answered')
  if (field === 'likes') return named(profile.likes, 'you like', 'no favourite foods')
  if (field === 'dislikes') return named(profile.dislikes, "you don't eat", 'no foods left out')
  if (field === 'likedExercises')
    return named(profile.likedExercises, 'you like to do', 'no favourite exercises')
  return named(profile.dislikedExercises, "you don't do", 'no exercises left out')
}

function timesWords({ preferredTimes }: Profile, language: string): string {
  if (preferredTimes.length === 0) return 'no preferred times'
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  // 5 January 1970 was a Monday.
  const day = (weekday: number) => weekdayWord(`1970-01-${String(weekday + 4).padStart(2, '0')}`, language)
  return `you like ${listWords(preferredTimes.map(({ weekday, from }) => `${day(weekday)} ${clock(from)}`))}`
}

/** Several fields as one sentence: "178 cm, 80 kg and male." */
export function fieldsSentence(wanted: readonly Field[], profile: Profile, speech: Speech): string {
  return `${sentence(wanted.map((field) => fieldWords(field, profile, speech)).join(', '))}.`
}
