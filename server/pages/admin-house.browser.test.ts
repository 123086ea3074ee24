import { tmpdir } from 'node:os'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { members } from '../../db/schema/index.ts'
import { seedDemo } from '../../db/seed.ts'
import { demoTruth } from '../../db/simulator/truth.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { importParts } from '../api/house/imports.ts'
import { createApp } from '../app.ts'
import { createDeps } from '../deps.ts'
import { theGym } from '../gym.ts'
import { catchUp } from '../jobs.ts'
import { openSession, sessionCookie } from '../login/session.ts'
import { browserAt, inBrowser, type PlayedPage, settled, violationsOn } from './loopback/admin-browser.ts'

const browserPath = browserAt(process.env.CHROMIUM_PATH)
const now = new Date('2026-11-22T12:00:00Z')
const owner = '00000000-0000-4000-8000-0000000000aa'

/** The page before the whole house: nothing between them is played. */
describe.skipIf(!browserPath)('the page of the staff in the whole house', () => {
  let database: TestDatabase
  let house: PlayedPage
  let token: string

  beforeAll(async () => {
    database = await testDatabase()
    const { db } = database
    await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now, weeks: 6 })
    const gym = await theGym(db, undefined)
    await catchUp(db, gym, now)
    await db
      .insert(members)
      .values({ id: owner, gym: gym.id, name: 'Mia', role: 'owner', source: 'web', createdAt: now })
    const deps = createDeps(
      { model: { kind: 'offline' }, gym: undefined, web: undefined },
      { db, log: () => {}, now: () => now },
    )
    token = (await openSession(deps.login, { gym: gym.id, member: owner, way: 'link' })).token
    house = await inBrowser(
      browserPath ?? '',
      createApp({ ...deps, api: { imports: importParts(tmpdir()) } }, { telegram: undefined }, () => now),
    )
  }, 120_000)
  afterAll(async () => {
    await house.close()
    await database.close()
  })

  const cookie = () => ({
    ...{ name: sessionCookie, value: token, domain: '127.0.0.1', path: '/', expires: -1 },
    ...{ httpOnly: true, secure: false, sameSite: 'Lax' as const },
  })
  const open = (place: string): Promise<Page> =>
    house.open(place, {
      viewport: { width: 1360, height: 900 },
      storageState: { cookies: [cookie()], origins: [] },
    })

  test('every place of the menu opens, without a fault', async () => {
    const page = await open('/admin')
    const links = await page
      .locator('#menu a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(7)
    const found: string[] = []
    for (const link of links) {
      await page.goto(new URL(link, page.url()).href)
      await settled(page)
      const alert = await page.getByRole('alert').allInnerTexts()
      found.push(...[...alert, ...(await violationsOn(page))].map((words) => `${link}: ${words}`))
    }
    expect([...found, ...house.faults()]).toEqual([])
  }, 120_000)

  test('a cell of the heat map leads to its slot, and settings are really saved', async () => {
    const page = await open('/admin?report=peaks')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'CSV', exact: true }).click()
    expect((await download).suggestedFilename()).toBe('peaks-week.csv')
    await page.getByRole('button', { name: /^Monday 18:00/ }).click()
    await expect.poll(() => page.locator('#title').innerText()).toBe('Monday 16 November 2026, 18:00')
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([])
    const origin = new URL(page.url()).origin
    await page.goto(`${origin}/admin?view=settings`)
    await page.getByLabel('Capacity (people)').fill('123')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    await page.reload()
    await settled(page)
    expect(await page.getByLabel('Capacity (people)').inputValue()).toBe('123')
    for (const part of ['hours', 'periods', 'splits', 'equipment', 'quotaRules', 'staffRules']) {
      await page.goto(`${origin}/admin?view=settings&part=${part}`)
      await page.getByRole('button', { name: 'Save' }).click()
      await page.locator('.said').filter({ hasText: /\S/ }).waitFor()
      expect(`${part}: ${await page.locator('.said').innerText()}`).toBe(`${part}: Saved.`)
    }
  }, 120_000)

  test('logging out ends it', async () => {
    const page = await open('/admin?report=peaks')
    await page.getByRole('button', { name: 'Log out' }).click()
    await page.waitForURL(/admin\/login/)
    expect(house.faults()).toEqual([])
    await page.goto(new URL('/admin', page.url()).href)
    await page.waitForURL(/admin\/login/)
  })
})
