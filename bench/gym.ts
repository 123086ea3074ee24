import type { Gym } from '../tools/kit/gym.ts'
import { defaultEquipment, defaultSplits } from '../tools/kit/splits.ts'

/** A gym with the usual splits, open from 6 to 23 every day. */
export const benchGym = (zone: string, country: string | null = null): Gym => ({
  id: 'bench',
  name: 'Iron & Oak',
  zone,
  country,
  region: null,
  language: 'en',
  capacity: 100,
  slotMinutes: 30,
  comfort: 0.8,
  quietFrom: 1320,
  quietTo: 420,
  demo: true,
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 360, closes: 1380 })),
  periods: [],
  splits: defaultSplits,
  equipment: defaultEquipment,
})
