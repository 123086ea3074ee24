import { t } from '../words.ts'
import { gymHere } from './gym-here.ts'

const outOfReach = t`I can't reach the gym right now. Try again in a moment.`

/** The gym said no, in one sentence for the reader. */
export class Refused extends Error {
  readonly status: number

  constructor(status: number, sentence: string) {
    super(sentence)
    this.status = status
  }
}

/** How something is asked of the gym; a file is sent as it is, anything else as JSON. */
export type Asking = { method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'; body?: unknown }

/** Where the gym's interface stands, without a slash at the end. */
export const interfaceAt = `/api/v1/gyms/${encodeURIComponent(gymHere.id)}`

/**
 * Asks the gym for something under its interface: "reports", "members?page=2".
 *
 * @throws {Refused} with a sentence for the reader
 */
export async function ask<T>(path: string, asking: Asking = {}): Promise<T> {
  const answer = await answered(path, asking)
  // An answer without a body says that it was done.
  return JSON.parse((await answer.text()) || 'null')
}

/**
 * Asks for a file.
 *
 * @throws {Refused} with a sentence for the reader
 */
export async function askFile(path: string): Promise<Blob> {
  return (await answered(path, {})).blob()
}

async function answered(path: string, asking: Asking): Promise<Response> {
  let answer = await sent(path, asking)
  // A session of minutes is renewed in passing, once; then it is over.
  if (answer.status === 401 && (await renewed())) answer = await sent(path, asking)
  if (answer.status === 401) leaveForLogin()
  if (!answer.ok) throw new Refused(answer.status, await refusalOf(answer))
  return answer
}

async function sent(path: string, { method = 'GET', body }: Asking): Promise<Response> {
  const file = body instanceof Blob
  // What a browser takes a file for depends on the programs beside it: some call a CSV file a spreadsheet.
  const type = file ? 'application/octet-stream' : 'application/json'
  try {
    return await fetch(`${interfaceAt}/${path}`, {
      method,
      headers: {
        ...(method !== 'GET' && { 'X-Spotter': '1' }),
        ...(body !== undefined && { 'Content-Type': type }),
      },
      ...(body !== undefined && { body: file ? body : JSON.stringify(body) }),
    })
  } catch {
    throw new Refused(0, outOfReach)
  }
}

let renewing: Promise<boolean> | undefined

/** Asks for a new session, once for all who wait for it. */
function renewed(): Promise<boolean> {
  renewing ??= fetch('/admin/session', { method: 'POST', headers: { 'X-Spotter': '1' } })
    .then(
      ({ ok }) => ok,
      () => false,
    )
    .finally(() => {
      renewing = undefined
    })
  return renewing
}

function leaveForLogin(): void {
  const here = `${location.pathname}${location.search}`
  location.assign(`/admin/login?to=${encodeURIComponent(here)}`)
}

async function refusalOf(answer: Response): Promise<string> {
  try {
    const { error } = await answer.json()
    return typeof error === 'string' ? error : outOfReach
  } catch {
    // A proxy in between speaks for a gym that is gone.
    return outOfReach
  }
}

/** What went wrong, in a sentence: the gym's own, or that it was the page's fault. */
export function sentenceOfFault(fault: unknown): string {
  return fault instanceof Refused ? fault.message : t`The page could not do this. Load it again and retry.`
}
