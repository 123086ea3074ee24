import { Hono } from 'hono'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import type { Gym } from '../../tools/kit/gym.ts'
import { adminPage } from '../pages/admin.ts'
import type { GymShown } from '../pages/admin-wire.ts'

export type AdminDeps = {
  /** Who of the staff a request comes from. */
  sessionOf(request: Request): Promise<object | undefined>
  gym(): Promise<Pick<Gym, 'id' | 'name' | 'zone' | 'slotMinutes' | 'splits' | 'equipment'>>
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
    if (!(await sessionOf(c.req.raw))) {
      const { pathname, search } = new URL(c.req.url)
      return c.redirect(`/admin/session?to=${encodeURIComponent(pathname + search)}`, 303)
    }
    return c.html(adminPage({ gym: shownOf(await gym()), nonce: c.get('secureHeadersNonce') ?? '' }))
  })
  return app
}

const shownOf = ({ id, name, zone, slotMinutes, splits, equipment }: Awaited<ReturnType<AdminDeps['gym']>>) =>
  ({
    ...{ id, name, zone, slotMinutes },
    splits: splits.map((split) => ({ id: split.id, name: split.name })),
    equipment: equipment.map((each) => ({ id: each.id, name: each.name, pieces: each.pieces })),
  }) satisfies GymShown
