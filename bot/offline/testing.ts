import type { Gym } from '../../tools/kit/gym.ts'
import { defaultEquipment, defaultSplits } from '../../tools/kit/splits.ts'
import { type Understanding, understand, type Wish } from './understand.ts'

/** A gym in Berlin with the usual splits, open from 6 to 22 every day. */
export const ironworks: Gym = {
  id: 'ironworks',
  name: 'Ironworks',
  zone: 'Europe/Berlin',
  country: 'DE',
  region: null,
  language: 'en',
  capacity: 80,
  slotMinutes: 30,
  comfort: 0.8,
  quietFrom: 1320,
  quietTo: 420,
  demo: false,
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 360, closes: 1320 })),
  periods: [],
  splits: defaultSplits,
  equipment: defaultEquipment,
}

/** The evening on which the tests take place. */
export const tuesday = new Date('2026-11-24T17:42:00+01:00')

export function heard(text: string, last?: Wish): Understanding {
  return understand(text, { gym: ironworks, now: tuesday, last })
}

/** The only call that was understood; fails where there is another number of them. */
export function only(understood: Understanding): Wish {
  const [wish, another] = understood.kind === 'calls' ? understood.calls : []
  if (!wish || another) throw new Error(`not one call: ${JSON.stringify(understood)}`)
  return wish
}

/** A window as a member would write it: "11-25 18:00 - 11-25 19:00". */
export function spoken({ input: { from, to } }: Wish): string | undefined {
  const short = (at: unknown) => String(at).slice(5, 16).replace('T', ' ')
  return from === undefined ? undefined : `${short(from)} - ${short(to)}`
}
