import type { Random } from '../../tools/kit/random.ts'
import { type Candidate, leastBad, usualTaste } from '../../tools/recommend/choice/choose.ts'
import { offersOf } from '../../tools/recommend/choice/offers.ts'
import { halfWidth, steadied, steadiedOutlook } from '../../tools/recommend/choice/steady.ts'
import {
  type Credit,
  creditOf,
  mayHave,
  owedMoreThan,
  type Wish,
} from '../../tools/recommend/fairness/ledger.ts'

const placesIn = (o: { capacity: number; comfort: number; high: number; compliance: number }) =>
  Math.max(0, Math.floor((o.comfort * o.capacity - o.high) / o.compliance))

import { slotMinutes } from './days.ts'
import type { Asker, Policy, Told } from './protocol.ts'

/** A day's forecast is steadied anew so often while members ask: hourly, over the sixteen hours of the day. */
const looks = 16

/** What members of this file had so far, over the days it is played on. */
type Ledger = { wishes: Map<string, Wish[]>; day: number; credits: Credit[]; creditsOf: number }

/**
 * The product's own road, in memory instead of Postgres: the forecast steadied, the quota of each slot, the choice
 * by marginal crowding among what is left, first choices by credit. The member takes the first offer.
 */
export function spotter(): Policy & { ledger: Ledger } {
  const ledger: Ledger = { wishes: new Map(), day: 0, credits: [], creditsOf: -1 }
  return {
    name: 'spotter',
    ledger,
    day(told, random) {
      ledger.day++
      const desk = openDesk(told)
      return (asker, from, to) => serve(desk, ledger, asker, { from, to, random })
    },
  }
}

type Desk = {
  told: Told
  expected: Float64Array
  places: number[]
  granted: number[]
  asked: number[]
  askers: number
  steadiedAt: number
}

function openDesk(told: Told): Desk {
  const { forecast, capacity } = told
  const { expected, high } = steadiedOutlook(outlookOf(told))
  return {
    told,
    expected,
    // Everybody who is sent comes here.
    places: Array.from(high, (upper) => placesIn({ capacity, comfort: 0.8, high: upper, compliance: 1 })),
    granted: forecast.map(() => 0),
    asked: forecast.map(() => 0),
    askers: 0,
    steadiedAt: 0,
  }
}

function outlookOf({ forecast, noise, usual }: Told) {
  return {
    slotMinutes,
    mean: forecast,
    low: forecast.map((people) => people * Math.exp(-halfWidth * noise)),
    high: forecast.map((people) => people * Math.exp(halfWidth * noise)),
    usual,
  }
}

type Window = { from: number; to: number; random: Random }

function serve(desk: Desk, ledger: Ledger, asker: Asker, { from, to, random }: Window): number {
  listen(desk, asker)
  const candidates = Array.from({ length: to - from + 1 }, (_, i) => candidateAt(desk, from + i))
  const key = `${asker.habit} ${asker.number}`
  const now = new Date(ledger.day * 86_400_000)
  const own = ledger.wishes.get(key) ?? []
  const { offers, granted } = offersOf(
    candidates,
    { random, taste: usualTaste, most: 3, apart: (a, b) => slotOf(a) !== slotOf(b) },
    ({ left }) => plenty(left) || mayHave({ left, ...contest(desk, ledger, own, now) }),
  )
  const taken = offers[0] ?? leastBad(candidates, usualTaste)
  const slot = taken ? slotOf(taken) : asker.habit
  desk.granted[slot] = (desk.granted[slot] ?? 0) + 1
  ledger.wishes.set(key, [...own, { at: now, granted }])
  return slot
}

/** With so many places left nobody has to wait for anybody. */
const plenty = (left: number) => left > 10

/** Who asks tells where people usually come that day. */
function listen(desk: Desk, { habit }: Asker): void {
  desk.askers++
  desk.asked[habit] = (desk.asked[habit] ?? 0) + 1
  const expected = desk.told.forecast.reduce((sum, people) => sum + people, 0) / 2
  if (desk.askers - desk.steadiedAt < Math.max(1, expected / looks / 16)) return
  desk.steadiedAt = desk.askers
  const { usual } = desk.told
  const known = usual.every((people) => people >= 0)
  const usually = known ? usual : Float64Array.from(desk.told.forecast)
  desk.expected = steadied(outlookOf(desk.told), { now: desk.asked, usually })
}

function candidateAt({ expected, granted, places }: Desk, slot: number): Candidate {
  const alone = expected[slot] ?? 0
  const taken = granted[slot] ?? 0
  const open = places[slot] ?? 0
  return {
    start: new Date(slot * slotMinutes * 60_000),
    alone,
    crowd: alone + taken,
    away: 0,
    places: open,
    left: open - taken,
  }
}

const slotOf = ({ start }: Candidate) => start.getTime() / (slotMinutes * 60_000)

function contest(desk: Desk, ledger: Ledger, own: readonly Wish[], now: Date) {
  const others = creditsOn(ledger, now)
  // As many as asked so far may still ask: nobody knows how many will.
  return { expected: desk.askers / desk.granted.length, owedMore: owedMoreThan(creditOf(own, now), others) }
}

/** Everybody's credit, as it was when the day began. */
function creditsOn(ledger: Ledger, now: Date): Credit[] {
  if (ledger.creditsOf !== ledger.day) {
    ledger.credits = [...ledger.wishes.values()].map((wishes) => creditOf(wishes, now))
    ledger.creditsOf = ledger.day
  }
  return ledger.credits
}
