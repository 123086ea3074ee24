import { expect, test } from 'vitest'
import { tellsOfBody, withoutBody } from './body-words.ts'

test.each([
  'I am 84 kg',
  'down to 183lbs now',
  'weigh 12 st 4',
  '183 cm and 84',
  "I'm 5'11",
  'about 2,050 kcal a day',
  'body fat of 18 percent',
  'my knee hurts on squats',
  'legs, though my back is sore',
  'I have diabetes',
  'I am pregnant',
  'Depressed lately',
  'no nuts please',
  'what did I eat yesterday',
  'I am 34 years old',
  'seventy kilos',
  'doctor said no running',
])('"%s" tells of a body, health or food', (text) => expect(tellsOfBody(text)).toBe(true))

test.each([
  'when is legs quiet tomorrow at 6?',
  'a slot for chest around lunch',
  'before dinner on Friday 1st December',
  'hold 18:00 for back and shoulders',
  'try "18:30", it is 37 % full then',
  'about 22 people, usually 18 to 27',
  'is it busy at 5 in the evening?',
  'time for the four of us, legs, this week',
  'I like mornings, 30 minutes is enough',
])('"%s" does not', (text) => expect(tellsOfBody(text)).toBe(false))

test('of a text the sentences that do are left out whole', () => {
  expect(
    withoutBody('Trains legs on Fridays. Weighs 84 kg and has a bad knee! 18 % of it. Likes 18:00.'),
  ).toBe('Trains legs on Fridays. Likes 18:00.')
})

test.each([
  'mein Knie tut weh',
  'ich wiege zu viel',
  'ich bin schwanger',
  'me duele la rodilla',
  'quiero adelgazar',
  'qué puedo comer hoy',
])('"%s" is as much of the body in another language', (text) => {
  expect(tellsOfBody(text)).toBe(true)
})

test.each([
  'wann ist es bei Beinen ruhig?',
  'Platz morgen um 18:00',
  '¿cuándo está tranquilo?',
  'una plaza mañana a las 18:00',
])('"%s" tells of none', (text) => expect(tellsOfBody(text)).toBe(false))
