import { connectPostgres } from '../db/postgres.ts'
import { type HouseOnWorkers, houseOnWorkers, type World } from './workers.ts'

/** A Worker has few sockets, and the pool behind it many. */
const sockets = 5

/** The house with Postgres behind Hyperdrive. */
export const openHouse = (world: Omit<World, 'connect'>): HouseOnWorkers =>
  houseOnWorkers({ ...world, connect: (url) => connectPostgres(url, sockets) })
