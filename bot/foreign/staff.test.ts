import { describe, expect, test } from 'vitest'
import { reportAsked, reportWish } from '../offline/staff/reports.ts'
import { ironworks, tuesday } from '../offline/testing.ts'
import { englishOf } from './english.ts'

// What the gym's own people ask of their figures; in English the rules of the reports take it on.

const world = { gym: ironworks, now: tuesday }
const october = { from: '2026-10-01', to: '2026-10-31' }
const lastWeek = { from: '2026-11-16', to: '2026-11-22' }

function asked(text: string, language: 'de' | 'es'): unknown {
  const english = englishOf(text, language) ?? text
  if (english.startsWith('/report')) return reportAsked(english.slice(8), world)
  return reportWish(english, { ...world, last: undefined, staff: true })?.input
}

describe('in German', () => {
  test.each([
    ['Wann waren wir letzten Monat am vollsten?', { kind: 'peaks', ...october }],
    ['wann war es letzte woche am vollsten', { kind: 'peaks', ...lastWeek }],
    ['zeig mir die Stoßzeiten', { kind: 'peaks' }],
    ['Auslastung letzten Monat', { kind: 'utilisation', ...october }],
    ['Wie gut sind die Vorhersagen?', { kind: 'forecast' }],
    ['Ist der Zähler kaputt?', { kind: 'data' }],
    ['Gibt es Lücken in den Daten?', { kind: 'data' }],
    ['Wie viele Wünsche blieben letzte Woche unerfüllt?', { kind: 'unserved', ...lastWeek }],
    ['Was hast du letzten Monat gebracht?', { kind: 'saved', ...october }],
    ['Was bringt Spotter?', { kind: 'saved' }],
    ['Wie viel Personal brauchen wir?', { kind: 'staffing' }],
    ['Personalbedarf nächste Woche', { kind: 'staffing', from: '2026-11-30', to: '2026-12-06' }],
    ['Welche Geräte sollten wir kaufen?', { kind: 'equipment' }],
    ['Was sollen wir kaufen?', { kind: 'equipment' }],
    ['Wer kommt nicht mehr?', { kind: 'retention' }],
    ['Wie viele Mitglieder haben aufgehört?', { kind: 'retention' }],
    ['Wachsen wir?', { kind: 'trend' }],
    ['Welche Monate sind am stärksten?', { kind: 'season' }],
    ['Was sagen die Mitglieder?', { kind: 'feedback' }],
    ['Gab es Beschwerden?', { kind: 'feedback' }],
    ['Laufen gerade Experimente?', { kind: 'experiments' }],
    ['Gab es Fehler?', { kind: 'health' }],
    ['Wie lief es letzte Woche?', { kind: 'week', ...lastWeek }],
    ['Wie lief die letzte Woche?', { kind: 'week', ...lastWeek }],
    ['Was muss ich diese Woche wissen?', { kind: 'week' }],
    ['/report peaks letzten Monat', { kind: 'peaks', ...october }],
    ['/report saved Oktober als PDF', { kind: 'saved', ...october, as: 'pdf' }],
    [
      '/report peaks Beine letzte Woche als Tabelle',
      { kind: 'peaks', split: 'legs', ...lastWeek, as: 'table' },
    ],
  ])('%s', (text, input) => {
    expect(asked(text, 'de')).toEqual(input)
  })
})

describe('in Spanish', () => {
  test.each([
    ['¿Cuándo estuvimos más llenos el mes pasado?', { kind: 'peaks', ...october }],
    ['horas punta de la semana pasada', { kind: 'peaks', ...lastWeek }],
    ['¿Qué tal son las previsiones?', { kind: 'forecast' }],
    ['¿Funciona el contador?', { kind: 'data' }],
    ['¿Qué has ahorrado?', { kind: 'saved' }],
    ['¿Cuánto personal necesitamos?', { kind: 'staffing' }],
    ['¿Qué aparatos deberíamos comprar?', { kind: 'equipment' }],
    ['¿Quién ha dejado de venir?', { kind: 'retention' }],
    ['¿Cuántos socios hemos perdido?', { kind: 'retention' }],
    ['¿Estamos creciendo?', { kind: 'trend' }],
    ['¿Qué dicen los socios?', { kind: 'feedback' }],
    ['¿Ha habido quejas?', { kind: 'feedback' }],
    ['¿Hubo errores?', { kind: 'health' }],
    ['¿Cómo nos fue la semana pasada?', { kind: 'week', ...lastWeek }],
    ['resumen semanal', { kind: 'week' }],
    ['/report peaks el mes pasado', { kind: 'peaks', ...october }],
    [
      '/report peaks piernas la semana pasada como tabla',
      { kind: 'peaks', split: 'legs', ...lastWeek, as: 'table' },
    ],
  ])('%s', (text, input) => {
    expect(asked(text, 'es')).toEqual(input)
  })
})
