import type { Reading } from './reading.ts'

/** What is counted or measured, by all the words for it. Equipment and the like are units of their own. */
const words: Readonly<Record<string, string>> = {
  people:
    'people|persons?|ppl|members?|visitors?|guests?|folks?|lifters?|others|heads|humans|bodies|regulars|attendees|users|trainees|personen?|leute|mitglieder|personas?|gente',
  minutes: 'minutes?|mins?|minuten?|minutos?',
  hours: 'hours?|hrs?|hr|stunden?|std|horas?',
  seconds: 'seconds|secs?|sekunden?|segundos?',
  days: 'days?|tage?n?|días?',
  weeks: 'weeks?|wks?|wochen?|semanas?',
  months: 'months?|monate?n?|mes(?:es)?',
  years: 'years?|yrs?|jahre?n?|años?',
  kg: 'kgs?|kilos?|kilogram(?:me)?s?',
  lb: 'lbs?|pounds?',
  stone: 'stones?',
  g: 'g|grams?|grammes?|gramm|gramos?',
  mg: 'mg|milligrams?',
  oz: 'oz|ounces?',
  kcal: 'kcals?|calories|calorie|cals?|kilocalories?|kalorien|calorías?',
  kj: 'kj|kilojoules?',
  cm: 'cm|centimet(?:er|re)s?',
  km: 'km|kms|kilomet(?:er|re)s?',
  metres: 'met(?:er|re)s?',
  miles: 'miles?',
  feet: 'ft|feet|foot',
  inches: 'inch|inches',
  ml: 'ml|millilit(?:er|re)s?',
  litres: 'l|lit(?:er|re)s?',
  '%': '%|percent|per ?cent|pct|prozent|por ciento',
  euro: '€|euros?|eur',
  dollars: '\\$|dollars?|usd',
  sterling: '£|quid|gbp',
  sets: 'sets?|sätze?n?|satz|series?',
  reps: 'reps?|repetitions?|wiederholungen?|repetici(?:ón|ones)',
  sessions:
    'sessions?|workouts?|trainings?|visits?|times|einheiten?|besuche?n?|visitas?|sesi(?:ón|ones)|entrenamientos?|mal|veces',
  places: 'places?|spots?|spaces?|seats?|plätze?n?|platz|plazas?',
  slots: 'slots?',
  classes: 'classes|class',
  racks: '(?:squat |power )?racks?',
  benches: 'bench|benches|bänken?|bank|bancos?',
  machines: 'machines?|maschinen?|geräte?n?|máquinas?',
  treadmills: 'treadmills?|laufbänder|laufband|cintas?',
  bikes: 'bikes?',
  rowers: 'rowers?',
  platforms: 'platforms?',
}

/** Words that may stand between a number and what it counts. */
const between =
  '(?:(?:other|more|fewer|less|free|extra|quiet|busy|active|full|whole|short|different|open|good|easy|hard|working|training|gym|of|the|your|our|weiteren?|freien?|mehr|weniger|andere|anderen|más|menos|otras|otros|libres) ){0,2}'

const unitWords = Object.values(words).join('|')

/** A unit behind a number: " people", "kg", "-minute". */
export const unitBehind = `\\s*-?\\s*${between}(?<unit>${unitWords})(?![\\p{L}\\p{N}])`

const anyUnit = unitBehind.replace('?<unit>', '?:')

/** Behind a number that is neither an amount in a unit nor the beginning of a longer figure. */
export const noUnitBehind = `(?!${anyUnit})(?!\\s*(?:-|–|—|to|and|or)\\s*\\d+(?:[.,]\\d+)*${anyUnit})(?![\\d/:]|[.,]\\d)`

/** The words for what can be counted one by one, in which "one" is a number. */
export const countable =
  'person|member|visitor|minute|minutes|hour|hours|kg|kilo|kilogram|pound|gram|percent|per cent|set|rep|place|spot|space|seat|rack|bench|treadmill|machine|calorie'

const units = Object.entries(words).map(([unit, spelt]) => ({
  unit,
  spelt: new RegExp(`^(?:${spelt})$`, 'i'),
}))

/** Lengths of time are one unit, however they are told: half an hour is thirty minutes. */
const inMinutes: Readonly<Record<string, number>> = { seconds: 1 / 60, minutes: 1, hours: 60 }

/** An amount as it is said and, of lengths of time, also in minutes. */
export function measured(value: number, spelt: string | undefined): Reading[] {
  const unit = spelt === undefined ? undefined : units.find((each) => each.spelt.test(spelt.trim()))?.unit
  const factor = unit === undefined || unit === 'minutes' ? undefined : inMinutes[unit]
  const said: Reading = { kind: 'amount', value, unit }
  return factor === undefined ? [said] : [said, { kind: 'amount', value: value * factor, unit: 'minutes' }]
}

/** Names of fields in a tool's result that tell the unit of what they hold. */
const fields: Readonly<Record<string, string>> = {
  ...{ people: 'people', minutes: 'minutes', hours: 'hours', seconds: 'seconds', kg: 'kg', g: 'g', cm: 'cm' },
  ...{ mg: 'mg', kcal: 'kcal', energy: 'kcal', percent: '%', sets: 'sets', reps: 'reps', weeks: 'weeks' },
}

/** The unit that a field's name tells: "weightKg" holds kg, "minutes" minutes. */
export function unitOfField(name: string): string | undefined {
  const last = name.split(/(?=[A-Z])|_/).at(-1) ?? ''
  return fields[last.toLowerCase()]
}
