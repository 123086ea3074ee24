import { openingsOn } from '../../tools/kit/gym.ts'
import { forgottenAfter } from '../../tools/kit/stays.ts'
import { addDays, addMinutes, localTime } from '../../tools/kit/time.ts'
import { demoDay, type TrueVisit } from './day.ts'
import type { Truth } from './truth.ts'

/** A visit as the gym's records show it: open while `checkOut` is null. */
export type VisitRecord = {
  member: string
  checkIn: Date
  checkOut: Date | null
  /** The check-out was forgotten; the time is the usual stay's. */
  estimated: boolean
  splits: readonly string[]
}

/** People present at an instant, as the sensor at the door has them. */
export type SensorReading = { at: Date; count: number }

/** What the records gain from one instant to another; a visit that begins and ends in between is in both lists. */
export type Changes = { began: VisitRecord[]; ended: VisitRecord[]; readings: SensorReading[] }

/** Minutes between two readings of the sensor. */
const sensorMinutes = 15

/** What the gym knows of a visit at an instant; undefined before the check-in. */
function recordAt(visit: TrueVisit, now: Date): VisitRecord | undefined {
  if (visit.checkIn > now) return undefined
  const { checkIn, workout, forgets } = visit
  const over = forgets ? forgottenAfter(checkIn, workout.usual) : visit.checkOut
  const checkOut = forgets ? addMinutes(checkIn, workout.usual) : visit.checkOut
  return {
    member: visit.member.id,
    checkIn,
    checkOut: now >= over ? checkOut : null,
    estimated: forgets && now >= over,
    splits: workout.splits,
  }
}

/** Everything that happens in the records later than `from` and not later than `to`. */
export function changesBetween(truth: Truth, from: Date, to: Date): Changes {
  const changes: Changes = { began: [], ended: [], readings: [] }
  const last = localTime(to, truth.gym.zone).date
  // The visits of an evening may be closed after midnight.
  for (let date = addDays(localTime(from, truth.gym.zone).date, -1); date <= last; date = addDays(date, 1)) {
    const visits = demoDay(truth, date)
    for (const visit of visits) {
      const before = recordAt(visit, from)
      const after = recordAt(visit, to)
      if (after && !before) changes.began.push(after)
      if (after?.checkOut && !before?.checkOut) changes.ended.push(after)
    }
    changes.readings.push(...sensorOn(truth, date, visits).filter(({ at }) => at > from && at <= to))
  }
  return changes
}

/** The sensor's readings of a day, from the opening of the doors to their closing. */
function sensorOn({ gym }: Truth, date: string, visits: readonly TrueVisit[]): SensorReading[] {
  const came = visits.map((visit) => visit.checkIn.getTime())
  const left = visits.map((visit) => visit.checkOut.getTime())
  const until = (times: readonly number[], at: number) => times.filter((time) => time <= at).length
  return openingsOn(gym, date).flatMap((opening) => {
    const readings: SensorReading[] = []
    for (let at = opening.from; at <= opening.to; at = addMinutes(at, sensorMinutes)) {
      readings.push({ at, count: until(came, at.getTime()) - until(left, at.getTime()) })
    }
    return readings
  })
}
