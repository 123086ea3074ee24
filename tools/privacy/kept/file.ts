import type { Gym } from '../../kit/gym.ts'
import { isoLocal } from '../../kit/time.ts'
import type { Attachment } from '../../kit/tool.ts'

type Rows = readonly Readonly<Record<string, unknown>>[]

/** Of whom and of which gym everything is goes without saying. */
const said = ['gym', 'member', 'actor']

/** Kinds of which a member has one, which stands without a list. */
const single = ['you', 'profile', 'calendarAddress', 'logIn']

/**
 * Everything kept of a member as a file: names that can be read, times by the gym's clock, nothing that is empty.
 *
 * @param kept rows by kind
 */
export function exportFile(
  kept: readonly { name: string; rows: Rows }[],
  { gym, now }: { gym: Pick<Gym, 'name' | 'zone'>; now: Date },
): Attachment {
  const parts = kept.map(({ name, rows }) => {
    const shown = rows.map((row) => readable(row, gym.zone))
    return [name, single.includes(name) ? shown[0] : shown]
  })
  const all = {
    about: `Everything ${gym.name} keeps of you in Spotter. Times are in ${gym.zone}. Left out are only the secrets themselves: the address of your calendar, what your browser and your access keys are recognised by, and your password.`,
    exportedAt: isoLocal(now, gym.zone),
    ...Object.fromEntries(parts),
  }
  const day = isoLocal(now, gym.zone).slice(0, 10)
  const text = `${JSON.stringify(all, null, 2)}\n`
  return {
    name: `spotter-${day}.json`,
    type: 'application/json',
    text: cookiesIn(kept).reduce((shown, cookie) => shown.replaceAll(cookie, 'your browser'), text),
    once: 'file',
  }
}

/** A browser is known by a secret that stands wherever it spoke; who has it is the member. */
function cookiesIn(kept: readonly { name: string; rows: Rows }[]): string[] {
  const channels = kept.find(({ name }) => name === 'channels')?.rows ?? []
  return channels.flatMap(({ channel, sender }) => (channel === 'web' ? [String(sender)] : []))
}

function readable(row: Readonly<Record<string, unknown>>, zone: string): Record<string, unknown> {
  const filled = Object.entries(row).filter(([name, value]) => value !== null && !said.includes(name))
  return Object.fromEntries(filled.map(([name, value]) => [name, plain(value, zone)]))
}

/** Instants by the gym's clock; what was written as it was is left so. */
function plain(value: unknown, zone: string): unknown {
  if (value instanceof Date) return isoLocal(value, zone)
  if (!Array.isArray(value)) return value
  return value.map((each: unknown) => (isRow(each) ? readable(each, zone) : plain(each, zone)))
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
