import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import { t } from '../../tools/kit/language.ts'
import { accountPart } from '../pages/me/account.ts'
import { mePage, type Part, type Tab } from '../pages/me/frame.ts'
import { placesSection } from '../pages/me/places.ts'
import { planSection } from '../pages/me/plan.ts'
import { preferencesSection } from '../pages/me/preferences.ts'
import { privacyPart } from '../pages/me/privacy.ts'
import { progressPart } from '../pages/me/progress.ts'
import { settingsSection } from '../pages/me/settings.ts'
import { visitsSection } from '../pages/me/visits.ts'
import { needsCurrent } from './account.ts'
import type { Caller, MeDeps } from './caller.ts'
import { type Fields, frameOf, type MeEnv } from './frame.ts'
import { preferencesShown } from './preferences.ts'
import { privacyShown } from './privacy.ts'
import { placesShown, planShown, progressShown, visitsShown, waysIn } from './reading.ts'
import { settingsShown } from './settings.ts'

type Page = { tab: Tab; path: string; title(): string; body(caller: Caller): Promise<Part> }

/** The pages that are looked at alone; forms redraw them where something was amiss. */
const pages = (deps: MeDeps): readonly Page[] => [
  { tab: 'home', path: '/me', title: () => t`Overview`, body: ({ context }) => home(context) },
  {
    tab: 'progress',
    path: '/me/progress',
    title: () => t`Progress`,
    body: async ({ context }) => progressPart(await progressShown(context)),
  },
  {
    tab: 'privacy',
    path: '/me/privacy',
    title: () => t`Privacy`,
    body: async ({ context }) => privacyPart(await privacyShown(context)),
  },
  {
    tab: 'account',
    path: '/me/account',
    title: () => t`Log in and out`,
    body: (caller) => account(caller, deps),
  },
]

export function pageRoutes(app: Hono<MeEnv>, deps: MeDeps): void {
  for (const { tab, path, title, body } of pages(deps)) {
    app.get(path, async (c) => {
      const caller = c.get('caller')
      const frame = await frameOf(c, { gym: async () => caller.context.gym })
      return c.html(mePage(frame, { tab, title: title() }, await body(caller)))
    })
  }
  app.get('/me/preferences', async (c) => c.html(await drawPreferences(c)))
}

async function home(context: Caller['context']): Promise<Part> {
  const [places, plan, visits] = await Promise.all([
    placesShown(context),
    planShown(context),
    visitsShown(context),
  ])
  return html`${placesSection(places)}${planSection(plan)}${visitsSection(visits)}`
}

async function account({ context, session }: Caller, { db, now }: MeDeps): Promise<Part> {
  const { gym, member } = context
  const asking = { gym: gym.id, member: member.id, session }
  const { email, otherDoors } = await waysIn(context)
  return accountPart({
    ...{ email, otherDoors },
    needsCurrent: await needsCurrent(db, asking, now()),
    loggedIn: session !== undefined,
  })
}

/** The page of times and settings; where a form had something amiss, with what was typed into it. */
export async function drawPreferences(
  c: Context<MeEnv>,
  { amiss, times, settings }: { amiss?: string; times?: Fields; settings?: Fields } = {},
): Promise<Part> {
  const { context } = c.get('caller')
  const told = amiss === undefined ? undefined : { text: amiss, choices: [], amiss: true }
  const frame = await frameOf(c, { gym: async () => context.gym }, told)
  const body = html`${preferencesSection(await preferencesShown(context, times))}${settingsSection(await settingsShown(context, settings))}`
  return mePage(frame, { tab: 'preferences', title: t`Times and settings` }, body)
}
