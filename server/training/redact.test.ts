import { expect, test } from 'vitest'
import { ironworks } from '../../bot/offline/testing.ts'
import { firstNames } from '../../db/simulator/names.ts'
import { knownOf, namesAnybody, redacted, takenFrom } from './redact.ts'

const known = knownOf(ironworks, ['Mia Kowalczyk', 'Will Hunt', 'Xiu', 'Chest Rockwell'])

test.each([
  ['call me on 0171 2345678', 'call me on [phone]'],
  ['my number is +49 (171) 234-5678 ok', 'my number is [phone] ok'],
  ['07911 123456 is mine', '[phone] is mine'],
  ['write to mia.k+gym@example.co.uk please', 'write to [e-mail] please'],
  ['mia (at) example.org', '[e-mail]'],
  ['see https://example.org/a?b=1 and www.foo.de/x', 'see [link] and [link]'],
  ['my site is miafit.com', 'my site is [link]'],
  ['I am @mia_lifts on there', 'I am [handle] on there'],
  ['<@123456789> and mia#1234', '[handle] and [handle]'],
  ['key sk-proj-abc123def456', 'key [key]'],
  ['spotter_Zm9vYmFyYmF6cXV4MTIzNDU2', '[key]'],
  ['6f1f5c3e-8a64-4d2b-9a53-0c7a4f1d2b3c', '[key]'],
  ['card 4111 1111 1111 1111 please', 'card [card] please'],
  ['DE89 3704 0044 0532 0130 00', '[account]'],
  ['I was born on 3 May 1990.', 'I was [date of birth].'],
  ['03.05.1990 is it', '[date of birth] is it'],
  ['1990-05-03', '[date of birth]'],
  ['dob 3/5/90', '[date of birth]'],
  ['I live at 12 Baker Street', 'I [address]'],
  ['come to 12 Baker Street now', 'come to [address] now'],
  ['Torstraße 12 is near', '[address] is near'],
  ['it is near SW1A 1AA', 'it is near [address]'],
  ['10115 Berlin', '[address]'],
  ['the door code is 4711', 'the [code]'],
  ['pin: 1234', '[code]'],
])('"%s" loses its numbers, addresses and keys', (text, expected) => {
  expect(redacted(text, known)).toBe(expected)
})

test.each([
  ['legs with Anna and ben tomorrow', 'legs with [name] and [name] tomorrow'],
  ["is Anna's slot free?", "is [name]'s slot free?"],
  ['me and piotrek, chest at 6', 'me and [name], chest at 6'],
  ['Bartholomew wants legs', '[name] wants legs'],
  ['tell kowalczyk I am late', 'tell [name] I am late'],
  ['Xiu says it is full', '[name] says it is full'],
  ['I train with Will on Fridays', 'I train with [name] on Fridays'],
  ["I'm Thandiwe", "I'm [name]"],
  ['my coach Stojanovic said so', 'my coach [name] said so'],
  ['near Alexanderplatz at 6', 'near [address] at 6'],
  ['is Mark in?', 'is [name] in?'],
])('"%s" loses its people', (text, expected) => {
  expect(redacted(text, known)).toBe(expected)
})

test.each([
  'wen is it qiet for legz tmrw',
  'is it busy on Tuesday 24 November between 18:00 and 19:30?',
  'hold 2026-11-25T18:00:00+01:00 please',
  'on 25.11.2026 from 17:30-19:00',
  'will it be full in May?',
  'chest and back, then the squat racks',
  'I am late, can you hold it?',
  "what's Ironworks like at 6?",
  'time for the four of us, legs, this week',
  'no, I meant back',
  'earlier please',
])('"%s" stays as it is', (text) => {
  expect(redacted(text, known)).toBe(text)
})

test('words of ours that name somebody, or repeat what was taken out, are found', () => {
  const none = new Set<string>()
  expect(namesAnybody('Tuesday 24 November, 18:00, legs: your place is held.', known, none)).toBe(false)
  expect(namesAnybody('See you, Mia.', known, none)).toBe(true)
  expect(namesAnybody('I told Anna.', known, none)).toBe(true)
  expect(namesAnybody('The link is https://gym.example/calendar/1', known, none)).toBe(true)
  const taken = new Set(takenFrom('me and piotrek, legs', known))
  expect([...taken]).toEqual(['piotrek'])
  expect(namesAnybody('A time for you and Piotrek.', known, taken)).toBe(true)
})

test('names of many origins go wherever they stand, however they are written', () => {
  const places = [
    'legs with X tomorrow',
    'X and me, chest at 6',
    'my friend X wants legs',
    "X's slot please",
    'X here',
  ]
  const left = firstNames.flatMap((name) =>
    places.flatMap((place) =>
      [name, name.toLowerCase()]
        .map((written) => redacted(place.replace('X', written), known))
        .filter((text) => !text.includes('[name]')),
    ),
  )
  expect(left).toEqual([])
})
