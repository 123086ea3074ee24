import { visits } from '../../db/schema/index.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import type { HouseOfTests } from './testing.ts'

const dayMinutes = 24 * 60

/** Some weeks in the life of a member who writes by Telegram: visits, weighings, lifts, a plan, a profile. */
export async function livedWeeks(house: HouseOfTests, who = 'mia'): Promise<void> {
  const today = house.now()
  house.at(addMinutes(today, -28 * dayMinutes))
  await house.says('/consent body,training,food,health yes', who)
  await house.says('/profile 180 cm, male, born 1990', who)
  for (let day = 28; day > 0; day -= 2) {
    house.at(addMinutes(today, -day * dayMinutes))
    await house.says(`/weight ${(83 - (28 - day) / 20).toFixed(1)}`, who)
    await house.says(`/log bench ${60 + Math.floor((28 - day) / 7) * 2.5}x8,8,8`, who)
  }
  house.at(today)
  await house.says('/train 3 days 45 min', who)
}

/** Visits of a member on Tuesdays and Thursdays of the last weeks, at about six. */
export async function visitedFor(
  house: HouseOfTests,
  { gym, member }: { gym: string; member: string },
  weeks: number,
): Promise<void> {
  const { db } = house.deps
  const rows = Array.from({ length: weeks }, (_, week) => [2, 5].map((back) => 7 * week + back))
    .flat()
    .map((back, i) => {
      const checkIn = addMinutes(house.now(), -back * dayMinutes + 6 * 60 + (i % 3) * 5)
      return {
        gym,
        member,
        checkIn,
        checkOut: addMinutes(checkIn, 50 + (i % 4) * 5),
        source: 'chat' as const,
      }
    })
  await db.insert(visits).values(rows)
}
