import { hashOf } from './secrets.ts'

/**
 * The id of nobody in particular: the row of a gym that holds the visits of all who were forgotten. It is no member, and
 * whoever looks at members one by one leaves it out.
 */
export async function forgottenOf(gym: string): Promise<string> {
  const hash = await hashOf(`the forgotten of ${gym}`)
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
