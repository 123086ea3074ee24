import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarText, type Entry, escaped, folded } from './ics.ts'

const six: Entry = {
  uid: '5f6d3a52@spotter',
  from: new Date('2026-11-24T17:00:00Z'),
  to: new Date('2026-11-24T18:00:00Z'),
  title: 'Legs at Ironworks',
  changedAt: new Date('2026-11-23T09:30:15.400Z'),
  revision: 0,
  cancelled: false,
}

test('an entry as the standard writes it', () => {
  const text = 'About 16 people expected (12 to 20).\nCode k3f9a2bc; tell me if you are late, please.'
  expect(calendarText([{ ...six, text, where: 'Ironworks' }]).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Spotter//Places//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:5f6d3a52@spotter',
    'DTSTAMP:20261123T093015Z',
    'LAST-MODIFIED:20261123T093015Z',
    'SEQUENCE:0',
    'DTSTART:20261124T170000Z',
    'DTEND:20261124T180000Z',
    'SUMMARY:Legs at Ironworks',
    'DESCRIPTION:About 16 people expected (12 to 20).\\nCode k3f9a2bc\\; tell me i',
    ' f you are late\\, please.',
    'LOCATION:Ironworks',
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('a feed has a name, and shows what was given back as cancelled', () => {
  const lines = calendarText([{ ...six, cancelled: true, revision: 60 }], { name: 'Ironworks' }).split('\r\n')
  for (const line of ['X-WR-CALNAME:Ironworks', 'STATUS:CANCELLED', 'SEQUENCE:60'])
    expect(lines).toContain(line)
})

test('an empty calendar is still one', () => {
  expect(calendarText([])).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:.+\r\n.*END:VCALENDAR\r\n$/s)
})

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('💪', 'é', 'ß', '中', 'a', ',', ';', '\\', '\n', '\r', '\t', '\u0000', '\ud83d'),
    maxLength: 300,
  }),
)
const time = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
const entry = fc.record({
  uid: fc.uuid(),
  from: time,
  to: time,
  title: words,
  text: words,
  where: words,
  changedAt: time,
  revision: fc.nat(),
  cancelled: fc.boolean(),
})

/** What a calendar program reads: lines put together again, names and values apart, values unmarked. */
function read(text: string): [name: string, value: string][] {
  return text
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':')
      const value = line
        .slice(colon + 1)
        .replace(/\\(.)/gs, (_, mark: string) => (mark === 'n' ? '\n' : mark))
      return [line.slice(0, colon), value]
    })
}

const bytes = (text: string) => new TextEncoder().encode(text).length
const readable = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')

test('no line is longer than 75 octets, ends otherwise than it should, or cuts a character', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 4 }), words, (entries, name) => {
      const text = calendarText(entries, { name })
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of text.split('\r\n')) {
        expect(bytes(line)).toBeLessThanOrEqual(75)
        expect(line.isWellFormed()).toBe(true)
      }
    }),
  )
})

test('whatever a title says is read back as it was, and begins or ends nothing', () => {
  fc.assert(
    fc.property(entry, (each) => {
      const lines = read(calendarText([each]))
      const value = (name: string) => lines.filter(([own]) => own === name).map(([, said]) => said)
      expect(value('SUMMARY')).toEqual([readable(each.title)])
      expect(value('DESCRIPTION')).toEqual([readable(each.text)])
      expect(value('LOCATION')).toEqual([readable(each.where)])
      expect(value('UID')).toEqual([each.uid])
      expect(value('BEGIN')).toEqual(['VCALENDAR', 'VEVENT'])
      expect(value('END')).toEqual(['VEVENT', 'VCALENDAR'])
    }),
  )
})

test('folding only adds line ends, and marking can be taken away again', () => {
  fc.assert(
    fc.property(words, (text) => {
      const line = readable(text).replaceAll('\n', '')
      expect(folded(line).replaceAll('\r\n ', '')).toBe(line)
      expect(escaped(text)).not.toMatch(/[\r\n]/)
    }),
  )
})
