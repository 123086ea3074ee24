import { hashOf } from '../../kit/secrets.ts'
import type { Meetup } from './store.ts'

/**
 * What the button below a group's question carries, and no result of a tool: who knows it has been asked by the group's
 * question. It is for any of those who answered, so it belongs to the group and not to a member; the group's state makes
 * it good once.
 */
export const bookingKey = async ({ id }: Pick<Meetup, 'id'>): Promise<string> =>
  (await hashOf(`book ${id}`)).slice(0, digits)

/** As many as in a code that asks one member. */
const digits = 12
