import { Hono } from 'hono'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import type { Gym } from '../../tools/kit/gym.ts'
import { inSpeech, named } from '../../tools/kit/language.ts'
import type { StaffSession } from '../login/session.ts'
import { adminPage } from '../pages/admin.ts'
import type { GymShown } from '../pages/admin-wire.ts'
import { speechFor } from './spoken.ts'

export type AdminDeps = {
  /** Who of the staff a request comes from, and how they want to be spoken to. */
  sessionOf(request: Request): Promise<Partial<Pick<StaffSession, 'speaks'>> | undefined>
  gym(): Promise<Pick<Gym, 'id' | 'name' | 'zone' | 'language' | 'slotMinutes' | 'splits' | 'equipment'>>
}

const adminHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: [NONCE],
    styleSrc: [NONCE],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // Whether the whole domain is HTTPS for good is for whoever runs it to say.
  strictTransportSecurity: false,
})

/**
 * The page of the gym's own people. Others are sent to log in and come back; the document itself holds nothing that a
 * member couldn't see, for whoever's session runs out while they look at it.
 */
export function adminRoutes({ gym, sessionOf }: AdminDeps): Hono {
  const app = new Hono()
  app.get('/admin', adminHeaders, async (c) => {
    c.header('Cache-Control', 'no-store')
    c.header('Vary', 'Accept-Language', { append: true })
    const session = await sessionOf(c.req.raw)
    if (!session) {
      const { pathname, search } = new URL(c.req.url)
      return c.redirect(`/admin/session?to=${encodeURIComponent(pathname + search)}`, 303)
    }
    const here = await gym()
    const speech = speechFor(c, session.speaks, here.language)
    const nonce = c.get('secureHeadersNonce') ?? ''
    return inSpeech(speech, () => c.html(adminPage({ gym: shownOf(here), speech, nonce })))
  })
  return app
}

const shownOf = ({ id, name, zone, slotMinutes, splits, equipment }: Awaited<ReturnType<AdminDeps['gym']>>) =>
  ({
    ...{ id, name, zone, slotMinutes },
    splits: splits.map((split) => ({ id: split.id, name: named(split.name) })),
    equipment: equipment.map((each) => ({ id: each.id, name: named(each.name), pieces: each.pieces })),
  }) satisfies GymShown
