import { expect, test } from 'vitest'
import { heard } from '../testing.ts'

test.each([
  'what have i got booked',
  'whats booked',
  'my slots',
  'my reservations',
  'show me my bookings',
  'what do i have booked this week',
  'which slots do i have',
  'did i book anything for tomorrow',
  'have i got a slot today',
  'am i booked in tomorrow',
  'am i in for tomorrow',
  'when am i coming next',
  "when's my slot",
  'what time is my booking tomorrow',
  'is my slot still there',
  'did my booking work',
  'my next visit',
])('%j asks for the own places', (said) => {
  expect(heard(said)).toEqual({ kind: 'calls', calls: [{ tool: 'mySlots', input: {} }] })
})

test.each([
  'add it to my calendar',
  'ics file please',
  'calendar feed',
  'sync my bookings to google calendar',
])('%j wants the calendar', (said) => {
  expect(heard(said)).toEqual({ kind: 'calls', calls: [{ tool: 'calendarFeed', input: {} }] })
})

test.each(['new calendar link', 'reset my calendar link', 'someone has my calendar address, change it'])(
  '%j wants a new link',
  (said) => {
    expect(heard(said)).toEqual({ kind: 'calls', calls: [{ tool: 'calendarFeed', input: { renew: true } }] })
  },
)

test.each([
  'am i checked in',
  'show my visits',
  "what's my split",
  'is my calendar full',
  'my calendar is packed',
])('%j is about nothing of that', (said) => {
  expect(heard(said)).toMatchObject({ kind: 'talk' })
})
