import { describe, expect, test } from 'vitest'
import { inSpeech, type Language } from '../../tools/kit/language.ts'
import { defaultEquipment } from '../../tools/kit/splits.ts'
import type { World } from '../asked.ts'
import { ironworks } from '../offline/testing.ts'
import { readFeeds, readGym } from './gym.ts'
import { readAnnounce, readStaff, readTrial } from './staff.ts'

const world: World = { gym: ironworks, now: new Date('2026-11-24T12:00:00+01:00') } as World
const to = <T>(language: Language, work: () => T): T => inSpeech({ language, clock: '24' }, work)

describe.each([
  ['de', 'geschlossen donnerstag 14-16: Rohrbruch', 'Rohrbruch'],
  ['de', 'Das Studio ist am Donnerstag von 14 bis 16 Uhr geschlossen: Rohrbruch', 'Rohrbruch'],
  ['de', 'wir haben am Donnerstag von 14 bis 16 Uhr zu: Rohrbruch', 'Rohrbruch'],
  ['de', 'geschlossen am donnerstag 14 bis 16 uhr wegen Rohrbruch', 'Rohrbruch'],
  ['es', 'cerrado el jueves de 14 a 16: tuberías', 'tuberías'],
  ['es', 'el gimnasio está cerrado el jueves desde las 14 hasta las 16 por obras', 'obras'],
  ['es', 'cerramos el jueves de 14:00 a 16:00: obras', 'obras'],
] as const)('%s "%s"', (language, said, text) => {
  test('is a closure with its hours and its reason', () => {
    const input = {
      kind: 'closure',
      closure: { from: '2026-11-26T13:00:00.000Z', to: '2026-11-26T15:00:00.000Z' },
      text,
    }
    expect(to(language, () => readAnnounce(said, world))).toEqual({ kind: 'tool', tool: 'announce', input })
  })
})

test.each([
  ['de', 'geschlossen vom 24. bis 26. Dezember', '2026-12-23T23:00:00.000Z', '2026-12-26T23:00:00.000Z'],
  ['es', 'cerrado del 24 al 26 de diciembre', '2026-12-23T23:00:00.000Z', '2026-12-26T23:00:00.000Z'],
  ['de', 'geschlossen von Montag bis Mittwoch', '2026-11-29T23:00:00.000Z', '2026-12-02T23:00:00.000Z'],
  ['es', 'cerrado de lunes a miércoles', '2026-11-29T23:00:00.000Z', '2026-12-02T23:00:00.000Z'],
  ['de', 'morgen ganztägig geschlossen', '2026-11-24T23:00:00.000Z', '2026-11-25T23:00:00.000Z'],
  ['es', 'mañana cerrado todo el día', '2026-11-24T23:00:00.000Z', '2026-11-25T23:00:00.000Z'],
] as const)('%s "%s" is a closure of whole days', (language, said, from, until) => {
  expect(to(language, () => readAnnounce(said, world))).toMatchObject({
    input: { kind: 'closure', closure: { from, to: until } },
  })
})

test('news stays as it was written, in any language', () => {
  for (const [language, text] of [
    ['de', 'Neue Matten in der Halle'],
    ['de', 'Am Samstag kommt ein Trainer zu uns'],
    ['es', 'Hay toallas nuevas en la entrada'],
  ] as const)
    expect(to(language, () => readAnnounce(text, world))).toMatchObject({ input: { kind: 'news', text } })
})

test.each([
  ['de', () => readStaff('einladen Trainerin Anna Leitung'), { role: 'coach', note: 'Anna Leitung' }],
  ['es', () => readStaff('invitar recepción Sol'), { role: 'frontDesk', note: 'Sol' }],
  ['de', () => readStaff('setze Maria Neu leitung'), { who: 'Maria Neu', role: 'manager' }],
  ['es', () => readStaff('quitar 2'), { who: '2', role: 'member' }],
  ['de', () => readGym('kapazität 120'), { capacity: 120 }],
  ['es', () => readGym('aforo 120'), { capacity: 120 }],
  ['de', () => readGym('name Haus am See'), { name: 'Haus am See' }],
  ['es', () => readGym('nombre La Nueva Sala'), { name: 'La Nueva Sala' }],
  [
    'de',
    () => readGym('öffnungszeiten mo-fr 6-23, so geschlossen'),
    { hours: [{ days: [1, 2, 3, 4, 5], opens: '06:00', closes: '23:00' }, { days: [7] }] },
  ],
  [
    'es',
    () => readGym('horario lunes a viernes 6-23'),
    { hours: [{ days: [1, 2, 3, 4, 5], opens: '06:00', closes: '23:00' }] },
  ],
  ['de', () => readFeeds('neu Eingang Neu'), { make: 'Eingang Neu' }],
  ['es', () => readFeeds('terminar entrada'), { end: 'entrada' }],
  ['de', () => readTrial('stopp', world), { act: 'stop' }],
  ['es', () => readTrial('fair nearest 28 días', world), { act: 'start', a: 'fair', b: 'nearest', days: 28 }],
] as const)('%s: a command of the staff is read in its own words', (language, read, input) => {
  expect(to(language, read)).toMatchObject({ input })
})

const furnished = { ...world, gym: { ...ironworks, equipment: defaultEquipment } } as World

test.each([
  ['de', '2 neue Laufbänder', 'treadmills', 2],
  ['de', 'Bänke 4', 'benches', 4],
  ['es', '2 cintas de correr nuevas', 'treadmills', 2],
  ['es', 'bancos 4', 'benches', 4],
] as const)('%s "%s" changes how much equipment there is', (language, said, id, figure) => {
  const before = defaultEquipment.find((each) => each.id === id)?.pieces ?? 0
  const pieces = /neue|nuevas/.test(said) ? before + figure : figure
  expect(to(language, () => readAnnounce(said, furnished))).toMatchObject({
    input: { kind: 'equipment', equipment: { name: id, pieces } },
  })
})
