import { type Context, Hono } from 'hono'
import { may, rightsOf } from '../../../tools/kit/rights.ts'
import { playedReports, playedWindow } from './admin-figures.ts'
import { at, type PlayedGym } from './played-gym.ts'

/** The interface as its contract says, played by a gym that a test holds. The page is served beside it. */
export function playAdminApi(gym: PlayedGym): Hono {
  const app = new Hono()
  app.post('/admin/session', (c) => {
    if (gym.session === 'none' || c.req.header('x-spotter') !== '1') return c.json({ error: 'Log in.' }, 401)
    gym.session = 'good'
    return c.json({ ok: true })
  })
  app.post('/admin/logout', (c) => {
    gym.session = 'none'
    return c.json({ ok: true })
  })
  app.get('/admin/login', (c) => c.html('<!doctype html><title>Log in</title><h1>Log in</h1>'))
  app.use('/api/v1/gyms/harbour/*', async (c, next) => {
    if (gym.session !== 'good') return c.json({ error: 'Please log in.' }, 401)
    if (c.req.method !== 'GET') {
      const text = await c.req.raw.clone().text()
      const body = /^[[{]/.test(text) ? JSON.parse(text) : text
      const what = `${c.req.method} ${c.req.path.replace('/api/v1/gyms/harbour', '')}`
      gym.asked.push({ what, body, own: c.req.header('x-spotter') === '1' })
    }
    if (!gym.refuse) return next()
    const { status, error } = gym.refuse
    gym.refuse = undefined
    return c.json({ error }, status)
  })
  app.route('/api/v1/gyms/harbour', readableParts(gym))
  for (const parts of [listParts, peopleParts, newsParts, importParts, keyParts]) {
    app.route('/api/v1/gyms/harbour', parts(gym))
  }
  return app
}

function readableParts(gym: PlayedGym): Hono {
  const app = new Hono()
  app.get('/me', (c) =>
    c.json({
      gym: { id: 'harbour', name: gym.settings.name, zone: gym.settings.zone, demo: false },
      member: { id: 'm0', name: 'Mia' },
      ...{ role: gym.role, rights: rightsOf(gym.role) },
    }),
  )
  const mine = () => playedReports.filter(({ right }) => may(gym.role, right))
  app.get('/reports', (c) => c.json({ reports: mine().map(({ made, right, ...line }) => line) }))
  app.get('/reports/:kind', (c) => reportAnswer(c, mine(), gym))
  app.get('/why', (c) =>
    c.json({
      sentences: ['About 62 people: the week is 9 above usual.'],
      parts: [
        { name: 'A normal Monday evening', people: 48 },
        { name: 'The week', people: 9 },
        { name: 'My own advice', people: -1.5 },
      ],
      expected: { mean: 62, low: 54, high: 70 },
    }),
  )
  app.get('/slots/:start', (c) =>
    c.json({
      ...{ start: c.req.param('start'), split: c.req.query('split') ?? 'all', present: 58 },
      ...{
        expected: { mean: 62, low: 54, high: 70 },
        usual: 48,
        quota: 12,
        taken: 9,
        asked: 14,
        refused: 'hidden',
      },
    }),
  )
  return app
}

function listParts(gym: PlayedGym): Hono {
  const app = new Hono()
  app.get('/settings', (c) => c.json(gym.settings))
  app.get('/members', (c) => {
    const page = Number(c.req.query('page') ?? 1)
    const search = (c.req.query('search') ?? '').toLowerCase()
    const found = gym.members.filter(({ name }) => (name ?? '').toLowerCase().includes(search))
    return c.json({ members: found.slice(10 * page - 10, 10 * page), more: found.length > 10 * page })
  })
  app.get('/invitations', (c) => c.json({ invitations: gym.invitations }))
  app.get('/announcements', (c) => c.json({ announcements: gym.announcements }))
  app.get('/imports', (c) => c.json({ imports: gym.imports }))
  app.get('/keys', (c) => c.json({ keys: gym.keys }))
  app.get('/feeds', (c) => c.json({ feeds: gym.feeds }))
  app.get('/experiments', (c) => c.json({ experiments: gym.experiments }))
  app.get('/audit', (c) => c.json({ entries: gym.audit, more: false }))
  return app
}

function reportAnswer(c: Context, mine: typeof playedReports, { said }: PlayedGym) {
  const found = mine.find(({ kind }) => kind === c.req.param('kind'))
  if (!found) return c.json({ error: 'There is no such report.' }, 404)
  const { from = playedWindow.from, to = playedWindow.to, split, format } = c.req.query()
  if (to < from) return c.json({ error: 'It ends before it begins.' }, 400)
  if (format === 'csv') return c.body('day,people\r\nMonday,64\r\n', 200, { 'Content-Type': 'text/csv' })
  if (format === 'pdf') return c.body('%PDF-1.7', 200, { 'Content-Type': 'application/pdf' })
  const sentences = said[found.kind] ?? found.made.sentences
  return c.json({ ...found.made, sentences, window: { from, to }, ...(split !== undefined && { split }) })
}

function peopleParts(gym: PlayedGym): Hono {
  const app = new Hono()
  app.patch('/settings', async (c) => {
    gym.settings = { ...gym.settings, ...(await c.req.json()) }
    return c.json(gym.settings)
  })
  app.patch('/members/:id', async (c) => {
    const { role } = await c.req.json()
    gym.members = gym.members.map((each) => (each.id === c.req.param('id') ? { ...each, role } : each))
    return c.json({ ok: true })
  })
  app.post('/invitations', (c) =>
    c.json({ id: 'i3', code: 'K7QM2XW9RT4H', link: '/admin/join/K7QM2XW9RT4H' }, 201),
  )
  app.delete('/invitations/:id', (c) => {
    gym.invitations = gym.invitations.filter(({ id }) => id !== c.req.param('id'))
    return c.body(null, 204)
  })
  return app
}

function newsParts(gym: PlayedGym): Hono {
  const app = new Hono()
  app.post('/announcements/preview', async (c) => {
    const { kind, text = '', closure = null, split = null } = await c.req.json()
    return c.json({
      kind,
      text: `From Harbour Gym: ${text}`,
      told: 120,
      places: closure ? 3 : 0,
      closure,
      equipment: null,
      split,
    })
  })
  app.post('/announcements', async (c) => {
    const { kind, text, split = null } = await c.req.json()
    gym.announcements.unshift({ id: 'a2', kind, text, split, madeAt: at, told: 120, withdrawnAt: null })
    return c.json({ id: 'a2' }, 201)
  })
  app.post('/announcements/:id/withdraw', (c) => {
    gym.announcements = gym.announcements.map((each) => ({ ...each, withdrawnAt: at }))
    return c.json({ ok: true })
  })
  return app
}

function importParts(gym: PlayedGym): Hono {
  const app = new Hono()
  app.post('/imports/preview', (c) =>
    c.json({
      ...{ read: 3, accepted: 2, rejected: 1, duplicates: 0 },
      columns: [{ column: 'Datum', meaning: 'when they came' }],
      rows: [{ in: '2026-11-02 18:00', split: 'legs' }],
      problems: [{ reason: 'the time could not be read', rows: 1 }],
    }),
  )
  app.post('/imports', (c) => {
    const file = c.req.query('name') ?? ''
    gym.imports.unshift({ id: 2, kind: 'visits', file, at, read: 3, accepted: 2, rejected: 1, duplicates: 0 })
    return c.json({ id: 2 }, 201)
  })
  app.post('/imports/:id/undo', (c) => {
    gym.imports = gym.imports.map((each) =>
      String(each.id) === c.req.param('id') ? { ...each, undoneAt: at } : each,
    )
    return c.json({ removed: 2, kept: 0 })
  })
  return app
}

function keyParts(gym: PlayedGym): Hono {
  const app = new Hono()
  app.post('/keys', (c) => c.json({ id: 2, key: 'spotter_gym_secret' }, 201))
  app.delete('/keys/:id', (c) => {
    gym.keys = []
    return c.body(null, 204)
  })
  app.post('/feeds', (c) => c.json({ id: 2, key: 'spotter_feed_secret' }, 201))
  app.delete('/feeds/:id', (c) => c.body(null, 204))
  app.post('/experiments', (c) => c.json({ id: 2 }, 201))
  app.post('/experiments/:id/stop', (c) => c.json({ ok: true }))
  return app
}
