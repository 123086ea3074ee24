import { describe, expect, test } from 'vitest'
import { namedIn } from '../../kit/language.ts'
import { catalogues } from '../../kit/languages/catalogue.ts'
import { equipmentNames, limitNames } from '../../profile/index.ts'
import { terms } from '../terms/terms.ts'
import { levels } from './exercise.ts'
import { exercises } from './exercises/index.ts'
import { muscleNames, patternNames } from './rules/names.ts'
import type { Focus } from './session.ts'
import { sessionName, weekFocuses } from './split.ts'
import { rules } from './validator.ts'
import { trainingGoals } from './wanted.ts'

/** Every name that a week of sessions can have. */
const sessions = [1, 2, 3, 4, 5, 6].flatMap((daysPerWeek) =>
  levels.flatMap((level) =>
    trainingGoals.flatMap((goal) => {
      const week = weekFocuses({ daysPerWeek, level, goal, minutes: 60, equipment: new Set(), limits: [] })
      return [...Map.groupBy(week, (focus: Focus) => focus)].flatMap(([focus, all]) =>
        all.map((_, nth) => sessionName(focus, nth, all.length)),
      )
    }),
  ),
)

describe.each(['de', 'es'] as const)('%s', (language) => {
  test('has a name for every exercise, muscle, movement, piece of equipment and session', () => {
    const names = [
      ...exercises.map(({ name }) => name),
      ...Object.values(muscleNames),
      ...Object.values(patternNames),
      ...Object.values(equipmentNames),
      ...sessions,
    ]
    expect(names.filter((name) => catalogues[language][name.toLowerCase()] === undefined)).toEqual([])
  })

  test('says how every exercise is done, and what every word of training means', () => {
    const sentences = [
      ...exercises.map(({ cue }) => cue),
      ...terms.map(({ means }) => means),
      ...Object.values(limitNames).flatMap((limit) => [limit, `My ${limit}`]),
      ...rules.map(({ source }) => source).filter((source) => !/^\w+ \d+, doi \S+$/.test(source)),
    ]
    expect(
      sentences.filter(
        (each) => !(each in catalogues[language] || each.toLowerCase() in catalogues[language]),
      ),
    ).toEqual([])
  })

  test('calls no two exercises the same', () => {
    const names = exercises.map(({ name }) => namedIn(language, name).toLowerCase())
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
