/** One entry of a calendar. */
export type Entry = {
  /** Stays the same however often the entry changes. */
  uid: string
  from: Date
  to: Date
  title: string
  text?: string
  where?: string
  /** When it was last changed. */
  changedAt: Date
  /** Grows with every change. */
  revision: number
  cancelled: boolean
}

/** Octets of a line without its end; longer ones are folded. */
const longestLine = 75

/**
 * A calendar file, all times in UTC, so that no program has to know the zone.
 *
 * @param name what the calendar is called where it is followed as a feed
 * @see Desruisseaux B (ed.). Internet Calendaring and Scheduling Core Object Specification. RFC 5545, 2009.
 */
export function calendarText(entries: readonly Entry[], { name }: { name?: string } = {}): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Spotter//Places//EN',
    'CALSCALE:GREGORIAN',
    ...(name === undefined ? [] : [`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`, ...refreshed]),
    ...entries.flatMap(entryLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** A feed is looked at again after an hour. */
const refreshed = ['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H']

function entryLines(entry: Entry): string[] {
  const { uid, from, to, title, text, where, changedAt, revision, cancelled } = entry
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `SEQUENCE:${Math.max(0, Math.trunc(revision))}`,
    `DTSTART:${utc(from)}`,
    `DTEND:${utc(to)}`,
    `SUMMARY:${escaped(title)}`,
    ...(text === undefined ? [] : [`DESCRIPTION:${escaped(text)}`]),
    ...(where === undefined ? [] : [`LOCATION:${escaped(where)}`]),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ]
}

/** "20261124T170000Z" */
function utc(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/**
 * A text as a value: what has a meaning in the format is marked, and what no line may hold is left out.
 *
 * @example
 * escaped('Legs, then core; 60 min') // 'Legs\\, then core\\; 60 min'
 */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
}

const encoder = new TextEncoder()

/** A line in pieces of at most 75 octets, each but the first begun by a blank. No character is cut. */
export function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > longestLine) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}
