/** An id of a message that nobody else's has. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A message on its way: `shown` is what the member sees of it, the label of a choice for instance. */
export type Outgoing = { id: string; text: string; shown: string }

const key = 'spotter.unsent'

/** Messages without a reply, kept over a reload of the page. */
export function unsent(): Outgoing[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]')
  } catch {
    return []
  }
}

export function keepUnsent(message: Outgoing): void {
  store([...unsent().filter(({ id }) => id !== message.id), message])
}

export function dropUnsent({ id }: Outgoing): void {
  store(unsent().filter((message) => message.id !== id))
}

function store(messages: readonly Outgoing[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(messages))
  } catch {
    // Storage may be full or forbidden; the message is still on the page.
  }
}
