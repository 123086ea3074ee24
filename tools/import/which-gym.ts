import type { Database } from '../../db/client.ts'
import { type Calendar, changeGym, createGym, type GymSettings, loadGym, realGyms } from '../gym/index.ts'
import type { Gym } from '../kit/gym.ts'
import { ImportProblem } from './problems.ts'
import { type Crowd, guessedCapacity } from './survey.ts'

/** What the command line says about the gym. */
export type GymWish = {
  id?: string | undefined
  name?: string | undefined
  zone?: string | undefined
  capacity?: number | undefined
  calendar?: Calendar | undefined
}

/** Id and name of the gym that is made when none is named. */
const unnamed = { id: 'gym', name: 'My gym' }

/** A gym's capacity when nothing tells it. */
const usualCapacity = 100

/**
 * The gym an import goes to: the one named, else the only real one, else a new one.
 *
 * What the command line says of a gym that is already there, its calendar, zone and capacity, is set.
 *
 * @returns the gym, and sentences on what was made, changed or guessed
 * @throws {ImportProblem} when there are several and none is named
 */
export async function gymFor(
  db: Database,
  wish: GymWish,
  crowd: Crowd,
  now: Date,
): Promise<{ gym: Gym; notes: string[] }> {
  const id = wish.id ?? (await onlyGym(db)) ?? unnamed.id
  const before = await loadGym(db, id)
  const notes = before ? await change(db, before, wish) : await make(db, id, wish, crowd, now)
  const gym = await loadGym(db, id)
  if (!gym) throw new ImportProblem(`The gym ${id} is gone: somebody removed it just now.`)
  return { gym, notes }
}

async function onlyGym(db: Database): Promise<string | undefined> {
  const [gym, ...others] = await realGyms(db)
  if (others.length === 0) return gym
  throw new ImportProblem(`There are several gyms: ${[gym, ...others].join(', ')}. Choose with --gym ID.`)
}

async function change(db: Database, before: Gym, wish: GymWish): Promise<string[]> {
  const { zone, capacity } = wish
  const said: GymSettings = { ...wish.calendar, ...(zone && { zone }), ...(capacity && { capacity }) }
  if (Object.keys(said).length > 0) await changeGym(db, before.id, said)
  const differs = (key: 'zone' | 'capacity') => said[key] !== undefined && said[key] !== before[key]
  return [
    ...(differs('zone') ? [`The zone of ${before.name} is now ${said.zone}; it was ${before.zone}.`] : []),
    ...(differs('capacity')
      ? [`The capacity of ${before.name} is now ${said.capacity}; it was ${before.capacity}.`]
      : []),
    ...(wish.name && wish.name !== before.name
      ? [`The gym ${before.id} keeps its name, ${before.name}.`]
      : []),
  ]
}

async function make(db: Database, id: string, wish: GymWish, crowd: Crowd, now: Date): Promise<string[]> {
  const name = wish.name ?? (id === unnamed.id ? unnamed.name : id)
  const zone = wish.zone ?? wish.calendar?.zone
  const { capacity, guess } = capacityOf(wish, crowd)
  await createGym(db, { ...wish.calendar, id, name, zone: zone ?? 'UTC', capacity, createdAt: now })
  return [
    `${name} is a new gym with the id ${id}.`,
    ...(zone ? [] : ['Its zone is UTC, as nothing said another: set it with --zone.']),
    ...(guess ? [`Its capacity, ${capacity}, is a guess ${guess}: set it with --capacity.`] : []),
    ...(wish.calendar?.hours
      ? []
      : ['It is open 06:00 to 24:00 every day, as nothing said other hours: set them with --calendar.']),
  ]
}

function capacityOf(wish: GymWish, crowd: Crowd): { capacity: number; guess?: string } {
  if (wish.capacity) return { capacity: wish.capacity }
  if (crowd.capacity > 0) return { capacity: crowd.capacity }
  const guessed = guessedCapacity(crowd)
  return guessed
    ? { capacity: guessed, guess: 'from the busiest readings' }
    : { capacity: usualCapacity, guess: 'without any reading' }
}
