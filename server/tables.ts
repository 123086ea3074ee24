/** Where the pack for Workers keeps what is only words and figures; set while packing, and unknown elsewhere. */
declare const TABLES: string | undefined

/** What can be asked for the files that were deployed with a Worker. */
export type Assets = { fetch(address: string): Promise<Response> }

/**
 * The words and figures that were taken out of the packed code, which reads them here; empty where nothing is packed.
 *
 * @public the packed code alone imports it
 */
export const tables: unknown[] = []

/**
 * Brings the tables in, before the first code that reads them. Every caller asks for itself until they are there: a
 * request may break off, and nobody should wait for another's.
 *
 * @throws when they can't be had
 */
export async function takeTables(assets: Assets | undefined): Promise<void> {
  if (typeof TABLES === 'undefined' || tables.length > 0) return
  if (!assets) throw new Error('the binding ASSETS is missing')
  const answer = await assets.fetch(`https://assets.local/${TABLES}`)
  if (!answer.ok) throw new Error(`the tables answer with ${answer.status}`)
  const taken = (await answer.json()) as unknown[]
  if (tables.length === 0) for (const value of taken) tables.push(value)
}
