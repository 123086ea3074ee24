import { linkedPlaces } from '../tools/staff/index.ts'
import type { Deps } from './deps.ts'

/** The guilds or groups of a channel whose administrators answer for any gym of the house. */
export async function staffPlacesOf(
  { db, gyms }: Pick<Deps, 'db' | 'gyms'>,
  channel: string,
): Promise<readonly string[]> {
  const linked = await Promise.all((await gyms()).map(({ id }) => linkedPlaces(db, id, channel)))
  return linked.flat()
}
