import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { browserAt, type PlayedPage, playPage } from './loopback/admin-browser.ts'
import { type PlayedGym, playedGym } from './loopback/played-gym.ts'

const browserPath = browserAt(process.env.CHROMIUM_PATH)

describe.skipIf(!browserPath)('the forms of the staff page', () => {
  const gym: PlayedGym = playedGym()
  let played: PlayedPage

  beforeAll(async () => {
    played = await playPage(browserPath ?? '', gym)
  })
  afterAll(() => played.close())
  beforeEach(() => {
    Object.assign(gym, playedGym())
  })
  afterEach(async () => {
    await played.closeAll()
    expect(played.faults()).toEqual([])
  })

  const sent = () => gym.asked.map(({ what }) => what)
  const body = (what: string) => gym.asked.find((each) => each.what === what)?.body

  test('settings are saved a part at a time, and only what was changed is sent', async () => {
    const page = await played.open('/admin?view=settings')
    await page.getByLabel('Capacity (people)').fill('120')
    await page.getByLabel('Comfort').fill('75')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    expect(body('PATCH /settings')).toEqual({ capacity: 120, comfort: 0.75 })
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Nothing was changed.').waitFor()
    expect(gym.asked.every(({ own }) => own)).toBe(true)
  })

  test('a list saved unchanged is the list it was', async () => {
    const page = await played.open('/admin?view=settings')
    const origin = new URL(page.url()).origin
    for (const part of ['hours', 'periods', 'splits', 'equipment', 'quotaRules', 'staffRules'] as const) {
      gym.asked.length = 0
      await page.goto(`${origin}/admin?view=settings&part=${part}`)
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText('Saved.').waitFor()
      expect(body('PATCH /settings'), part).toEqual({ [part]: playedGym().settings[part] })
    }
  })

  test('a list is added to, changed and taken out of; hours may pass midnight', async () => {
    const page = await played.open('/admin?view=settings&part=hours')
    await page
      .getByRole('group', { name: 'stretch of hours 7' })
      .getByRole('button', { name: 'Remove' })
      .click()
    await page.getByRole('button', { name: 'Add a stretch of hours' }).click()
    const added = page.getByRole('group', { name: 'stretch of hours 7' })
    await added.getByLabel('Day').selectOption('Saturday')
    await added.getByLabel('Opens').fill('22:00')
    await added.getByLabel('Closes').fill('02:00')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    expect(gym.settings.hours).toHaveLength(7)
    expect(gym.settings.hours.at(-1)).toEqual({ weekday: 6, opens: 1320, closes: 1560 })
  })

  test('what the gym refuses is said in its own sentence, and the form keeps what was filled in', async () => {
    const page = await played.open('/admin?view=settings&part=staffRules')
    await page.getByLabel('People for each').fill('25')
    gym.refuse = { status: 400, error: 'A rule needs a name of its own.' }
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('A rule needs a name of its own.').waitFor()
    expect(await page.getByLabel('People for each').inputValue()).toBe('25')
  })

  test('members are searched, paged, and given a role', async () => {
    const page = await played.open('/admin?view=members')
    expect(await page.getByText('not told').count()).toBe(5)
    await page.getByRole('link', { name: 'More' }).click()
    await page.getByText('Member 11').first().waitFor()
    await page.getByLabel('Name').fill('member 4')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('combobox', { name: 'Role of Member 4' }).selectOption('coach')
    await page.getByRole('button', { name: 'Set' }).click()
    await page.getByText('Member 4 is coach now.').waitFor()
    expect(gym.members[4]?.role).toBe('coach')
  })

  test('an invitation shows its code once; one that waits can be taken back, after a second press', async () => {
    const page = await played.open('/admin?view=invitations')
    await page.getByLabel('Role').selectOption('coach')
    await page.getByLabel('For whom').fill('Sam, mornings')
    await page.getByRole('button', { name: 'Make an invitation' }).click()
    await page.getByText('K7QM2XW9RT4H', { exact: true }).waitFor()
    expect(body('POST /invitations')).toEqual({ role: 'coach', note: 'Sam, mornings', days: 7 })
    await page.getByRole('button', { name: 'Take back' }).click()
    expect(sent()).not.toContain('DELETE /invitations/i1')
    await page.getByRole('button', { name: 'Yes, take it back' }).click()
    await expect.poll(() => page.getByText('Sam', { exact: true }).count()).toBe(0)
    expect(sent()).toContain('DELETE /invitations/i1')
  })

  test('an announcement is looked at before it is said, and looked at again after a change', async () => {
    const page = await played.open('/admin?view=announcements')
    await page.getByLabel('Kind').selectOption('closure')
    await page.getByLabel('What members read').fill('Closed for works.')
    await page.getByLabel('From (day)').fill('2026-11-26')
    await page.getByLabel('From (time)').fill('14:00')
    await page.getByLabel('Until (day)').fill('2026-11-26')
    await page.getByLabel('Until (time)').fill('16:00')
    const look = page.getByRole('button', { name: 'Look at it first' })
    await look.click()
    await page.getByText('From Harbour Gym: Closed for works.').waitFor()
    await page.getByText('3 places go back').waitFor()
    await page.getByText('Closed from Thursday 26 November 2026, 14:00').waitFor()
    await page.getByLabel('What members read').fill('Closed for works, sorry.')
    expect(await page.getByRole('button', { name: /^Tell/ }).count()).toBe(0)
    await look.click()
    await page.getByRole('button', { name: 'Tell 120 members' }).click()
    await page.getByRole('cell', { name: 'Closed for works, sorry.' }).waitFor()
    expect(body('POST /announcements')).toEqual({
      kind: 'closure',
      text: 'Closed for works, sorry.',
      closure: { from: '2026-11-26T13:00:00.000Z', to: '2026-11-26T15:00:00.000Z' },
    })
  })

  test('an import is looked at, done and taken back', async () => {
    const page = await played.open('/admin?view=imports')
    const file = { name: 'november.csv', mimeType: 'text/csv', buffer: Buffer.from('Datum;Bereich\n') }
    await page.getByLabel('File', { exact: true }).setInputFiles(file)
    await page.getByRole('button', { name: 'Look at it first' }).click()
    await page.getByText('1 row: the time could not be read').waitFor()
    await page.getByText('when they came').waitFor()
    expect(sent()).toEqual(['POST /imports/preview'])
    await page.getByRole('button', { name: 'Import 2 rows' }).click()
    const row = page.getByRole('row', { name: /november\.csv/ })
    await row.getByRole('button', { name: 'Undo' }).click()
    await row.getByRole('button', { name: 'Yes, take it out' }).click()
    await row.getByText('undone').waitFor()
    await page.getByText('2 rows taken out.').waitFor()
    expect(body('POST /imports')).toBe('Datum;Bereich\n')
    expect(sent()).toContain('POST /imports/2/undo')
  })

  test('a key is told once with what it may do; a counter has one too', async () => {
    const page = await played.open('/admin?view=keys')
    const programs = page.getByRole('form', { name: 'Programs: a new key' })
    await programs.getByLabel('Name').fill('Screen')
    await programs.getByLabel('see the crowd').check()
    await programs.getByRole('button').click()
    await page.getByText('spotter_gym_secret').waitFor()
    expect(body('POST /keys')).toEqual({ name: 'Screen', scopes: ['floor'] })
    await page.getByRole('button', { name: 'Revoke' }).first().click()
    await page.getByRole('button', { name: 'Yes, revoke it' }).click()
    await expect.poll(() => page.getByText('Wall screen').count()).toBe(0)
  })

  test('an experiment needs two ways that differ', async () => {
    const page = await played.open('/admin?view=experiments')
    await page.getByLabel('The other way').selectOption('fair')
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByText('Choose two ways that differ.').waitFor()
    await page.getByLabel('The other way').selectOption('nearest')
    await page.getByRole('button', { name: 'Begin' }).click()
    await expect.poll(sent).toContain('POST /experiments')
    expect(body('POST /experiments')).toEqual({ a: 'fair', b: 'nearest', metric: 'crowdedMinutes', days: 28 })
  })
})
