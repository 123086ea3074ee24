import { calendarEffects, outlookOn } from '../calendar/calendar-effects.ts'
import type { Model, Past } from './model.ts'

/**
 * A model that learns and forecasts plain days: the crowd of each day is divided by what its calendar is known to do
 * before the model sees it, and its answer multiplied again. So the first break a gym lives through is expected to
 * be quiet.
 */
export function onPlainDays(model: Model): Model {
  return {
    name: model.name,
    fit(past, random) {
      const fitted = model.fit(plain(past).past, random)
      return {
        predict(now, steps) {
          const { past: plainNow, outlookAt } = plain(now)
          return fitted.predict(plainNow, steps).map((people, i) => people * outlookAt(steps[i] ?? 0))
        },
      }
    },
  }
}

/** The past as it would have been without holidays and named periods, and by what factor they move a step. */
function plain(past: Past) {
  const { perDay, days } = past.grid
  const effects = calendarEffects(past)
  const outlookAt = (step: number) => outlookOn(days[Math.floor(step / perDay)], effects)
  return { past: { ...past, people: past.people.map((people, step) => people / outlookAt(step)) }, outlookAt }
}
