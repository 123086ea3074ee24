import { Hono } from 'hono'

export type CalendarDeps = {
  /** A member's visits as an iCalendar file, by the secret of its address; undefined when nobody has that. */
  feed(token: string): Promise<string | undefined>
}

/**
 * Members' private calendars: `GET /calendar/TOKEN.ics`.
 *
 * Whoever knows the token may read; every other address is simply not there.
 */
export function calendarRoutes({ feed }: CalendarDeps): Hono {
  const app = new Hono()
  return app.get('/calendar/:file{[0-9a-f]{32}\\.ics}', async (c) => {
    const calendar = await feed(c.req.param('file').slice(0, -'.ics'.length))
    if (calendar === undefined) return c.notFound()
    c.header('Content-Type', 'text/calendar; charset=utf-8')
    c.header('Cache-Control', 'private')
    c.header('Content-Disposition', 'inline; filename="visits.ics"')
    return c.body(calendar)
  })
}
