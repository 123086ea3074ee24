/** An id of a message that nobody else's has. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A message on its way: `shown` is what the member sees of it, the label of a choice for instance. */
export type Outgoing = { id: string; text: string; shown: string; file?: File }

/** A message written without a connection, and when. */
export type Waiting = Outgoing & { since: number }

const unsentKey = 'spotter.unsent'
const waitingKey = 'spotter.waiting'

/** What was meant this long ago may not be meant any more: it does not go out by itself. */
const meantMs = 60 * 60_000

/** Messages without a reply, kept over a reload of the page. */
export function unsent(): Outgoing[] {
  return stored(() => sessionStorage, unsentKey)
}

export function keepUnsent(message: Outgoing): void {
  store(() => sessionStorage, unsentKey, [...unsent().filter(({ id }) => id !== message.id), bare(message)])
}

export function dropUnsent({ id }: Outgoing): void {
  const others = (message: Outgoing) => message.id !== id
  store(() => sessionStorage, unsentKey, unsent().filter(others))
  const kept = waiting()
  if (kept.some((message) => message.id === id)) store(() => localStorage, waitingKey, kept.filter(others))
}

/** Keeps a message that was written without a connection, also when the page is closed. */
export function keepWaiting(message: Outgoing & { since?: number }): void {
  const others = waiting().filter(({ id }) => id !== message.id)
  store(() => localStorage, waitingKey, [...others, { ...bare(message), since: message.since ?? Date.now() }])
}

/** Messages that wait for a connection, oldest first. */
export function waiting(): Waiting[] {
  return stored(() => localStorage, waitingKey)
}

/** Whether a message that waited may go out without being asked about. */
export function stillMeant({ since }: Waiting): boolean {
  return Date.now() - since < meantMs
}

/** A file can't be kept in a storage of words. */
const bare = ({ id, text, shown }: Outgoing): Outgoing => ({ id, text, shown })

// The storage itself is asked for within: where it is forbidden, to name it fails already.
function stored<T>(place: () => Storage, key: string): T[] {
  try {
    return JSON.parse(place().getItem(key) ?? '[]')
  } catch {
    return []
  }
}

function store(place: () => Storage, key: string, messages: readonly (Outgoing | Waiting)[]): void {
  try {
    place().setItem(key, JSON.stringify(messages))
  } catch {
    // Storage may be full or forbidden; the message is still on the page.
  }
}
