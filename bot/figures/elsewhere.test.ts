import { describe, expect, test } from 'vitest'
import { inSpeech, type Language } from '../../tools/kit/language.ts'
import { strangeFigures } from '../figures.ts'

const said = 'Tomorrow, Sunday 22 November, 18:30: legs, about 12 people (8 to 16).'
const result =
  '{"from":"2026-11-22T18:30:00.000+01:00","expected":{"people":{"about":12}},"kg":82.4,"kcal":1140,"minutes":54}'

const strange = (language: Language, reply: string) =>
  inSpeech({ language, clock: '24' }, () => strangeFigures(reply, [said, result]))

describe('in German', () => {
  test.each([
    'Am Sonntag, 22. November um 18:30 etwa 12 Personen (8 bis 16).',
    'Um halb sieben abends sind es zwölf Leute, acht bis sechzehn.',
    'Um 18:30 Uhr, also um 18 Uhr 30, etwa 12.',
    '82,4 kg und 1.140 kcal.',
    'Nach 54 Minuten, am 22.11.',
    'Zwischen 8 und 16 Personen.',
    'Eine ruhige Zeit, eine davon ist frei.',
  ])('"%s" says only what it was given', (reply) => expect(strange('de', reply)).toEqual([]))

  test.each([
    'Etwa 13 Personen.',
    'Um halb acht abends.',
    'Dreiundvierzig Personen.',
    'Zweiundzwanzig Leute.',
    '1.150 kcal.',
    '82,5 kg.',
    'Am 23. November.',
    '12 Minuten.',
    'Um Viertel nach sechs.',
    'Doppelt so viele.',
    'Ein Drittel davon.',
    'Hundertzwölf Personen.',
    'Eine Person.',
  ])('"%s" is caught', (reply) => expect(strange('de', reply)).not.toEqual([]))
})

describe('in Spanish', () => {
  test.each([
    'El domingo 22 de noviembre a las 18:30, unas 12 personas (8 a 16).',
    'A las seis y media de la tarde son doce personas, de ocho a dieciséis.',
    '82,4 kg y 1.140 kcal.',
    'Después de 54 minutos.',
    'Entre 8 y 16 personas.',
    'Una hora tranquila, una de ellas está libre.',
  ])('"%s" says only what it was given', (reply) => expect(strange('es', reply)).toEqual([]))

  test.each([
    'Unas 13 personas.',
    'A las siete y media de la tarde.',
    'Treinta y dos personas.',
    'Veintidós personas en la sala.',
    '1.150 kcal.',
    '82,5 kg.',
    'El 23 de noviembre.',
    '12 minutos.',
    'El doble de gente.',
    'Ciento doce personas.',
    'Una persona.',
  ])('"%s" is caught', (reply) => expect(strange('es', reply)).not.toEqual([]))
})

test('English is read as it always was', () => {
  expect(strange('en', 'Once 12 people come, all is fine.')).toEqual([])
  expect(strange('es', 'Once personas.')).toEqual(['11 personas'].map(() => '11'))
})
