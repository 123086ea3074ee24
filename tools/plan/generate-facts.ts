import type { Facts } from '../kit/errors.ts'
import { sayGrams, sayKcal } from '../macros/index.ts'
import type { Generated } from './generate.ts'
import { mainWords } from './workout/served/session-words.ts'

/** So many days of meals are told; the rest is alike. */
const daysTold = 2

/**
 * What a narrative may say of a generated plan: every figure as it is to be said, so that whoever words it counts nothing.
 *
 * @example
 * planFacts(generated).energy // '2,260 kcal'
 */
export function planFacts({ macros, workouts, meals }: Generated): Facts {
  return {
    ...(macros.ok ? macroFacts(macros.value) : { macrosRefused: macros.code }),
    ...(workouts.ok ? workoutFacts(workouts.value) : { workoutsRefused: workouts.code }),
    ...(meals.ok ? mealFacts(meals.value) : { mealsRefused: meals.code }),
  }
}

type Made<K extends keyof Generated> = Extract<Generated[K], { ok: true }>['value']

function macroFacts({ energy, tdee, proteinG, fatG, carbohydrateG, fibreG, bound }: Made<'macros'>): Facts {
  const gap = energy - tdee
  const word =
    Math.abs(gap) < 15 ? 'as much as is used' : `${sayKcal(Math.abs(gap))} kcal ${gap < 0 ? 'under' : 'over'}`
  return {
    energy: `${sayKcal(energy)} kcal`,
    expenditure: `${sayKcal(tdee)} kcal`,
    difference: word,
    protein: sayGrams(proteinG),
    fat: sayGrams(fatG),
    carbohydrate: sayGrams(carbohydrateG),
    fibre: `${Math.round(fibreG)} g`,
    limit: bound,
    certainty: 'give or take 10 %',
  }
}

function workoutFacts({ weeks, passport, from }: Made<'workouts'>): Facts {
  const usual = weeks.find(({ kind }) => kind === 'usual') ?? weeks[0]
  return {
    trainingFrom: from,
    trainingWeeks: weeks.length,
    sessionsPerWeek: usual?.sessions.length ?? 0,
    sessions: (usual?.sessions ?? []).map(
      (session) => `${session.day}, ${session.name}, ${session.minutes} minutes: ${mainWords(session)}`,
    ),
    rulesKept: `${passport.filter(({ kept }) => kept).length} of ${passport.length}`,
    rulesNotKept: passport.filter(({ kept }) => !kept).map(({ note }) => note),
  }
}

function mealFacts({ days, missed }: Made<'meals'>): Facts {
  return {
    mealDays: days.length,
    meals: days
      .slice(0, daysTold)
      .map(
        ({ date, meals, totals }) =>
          `${date}, ${sayKcal(totals.energy)} kcal: ${meals.map(({ name }) => name).join('; ')}`,
      ),
    ...(missed ? { mealsMiss: JSON.stringify(missed) } : {}),
  }
}
