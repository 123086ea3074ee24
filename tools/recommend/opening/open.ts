import type { Database } from '../../../db/client.ts'
import { quotaRulesOf } from '../../gym/index.ts'
import type { Gym } from '../../kit/gym.ts'
import { steadiedOutlook } from '../choice/steady.ts'
import { learnedCompliance } from '../learning/store.ts'
import { openPlaces, type Stretch } from '../places/open-slots.ts'
import { askedAbout } from './asked.ts'
import { mostPlaces } from './most.ts'
import { pastOf } from './past.ts'

/**
 * Opens the places of the coming two weeks by the newest forecast, steadied by what such days usually bring and by
 * where those who asked about them usually come, as many as members have been coming to
 * and the gym's own rules allow.
 *
 * @returns how many slots were opened or renewed
 */
export async function openGymPlaces(db: Database, gym: Gym, now: Date): Promise<number> {
  const [compliance, past, asked, rules] = await Promise.all([
    learnedCompliance(db, gym, now),
    pastOf(db, gym, now),
    askedAbout(db, gym, now),
    quotaRulesOf(db, gym.id),
  ])
  const steady = (stretch: Stretch) => {
    const usual = past(stretch.split, stretch.starts)
    return steadiedOutlook({ ...stretch, usual }, asked(stretch.split, stretch.starts, usual))
  }
  return openPlaces(db, gym, now, {
    steady,
    complianceOf: (_, slot) => compliance(slot),
    mostOf: mostPlaces(rules, gym.zone),
  })
}
