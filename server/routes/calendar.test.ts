import { expect, test } from 'vitest'
import { calendarRoutes } from './calendar.ts'

const token = '0123456789abcdef'.repeat(2)
const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'

/** The calendars of a gym in which one token is somebody's. */
function feeds() {
  const asked: string[] = []
  const app = calendarRoutes({
    feed: async (given) => {
      asked.push(given)
      return given === token ? calendar : undefined
    },
  })
  return { app, asked }
}

test('whoever knows the address reads the calendar', async () => {
  const answer = await feeds().app.request(`/calendar/${token}.ics`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('private')
  expect(await answer.text()).toBe(calendar)
})

test('a token of nobody is not there, and says no more than any other address', async () => {
  const { app } = feeds()
  const [unknown, elsewhere] = await Promise.all(
    [`/calendar/${'f'.repeat(32)}.ics`, '/nothing'].map((path) => app.request(path)),
  )
  expect(unknown?.status).toBe(404)
  expect(await unknown?.text()).toBe(await elsewhere?.text())
})

test.each([
  '/calendar/.ics',
  '/calendar/short.ics',
  `/calendar/${token}`,
  `/calendar/${token.toUpperCase()}.ics`,
  `/calendar/${token}0.ics`,
  `/calendar/${token}.ics.ics`,
  `/calendar/..%2f${token}.ics`,
  `/calendar/${token.slice(1)}'.ics`,
])('%s is nobody asked for', async (path) => {
  const { app, asked } = feeds()
  expect((await app.request(path)).status).toBe(404)
  expect(asked).toEqual([])
})
