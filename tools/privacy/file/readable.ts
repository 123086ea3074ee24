import { isoLocal } from '../../kit/time.ts'

export type Row = Readonly<Record<string, unknown>>

/** Rows of one kind. */
export type Kind = { name: string; rows: readonly Row[] }

/** Of whom and of which gym everything is goes without saying. */
const said = ['gym', 'member', 'actor']

/**
 * Rows as a member can read them: instants by the gym's clock, nothing that is empty, and no word by which a browser is
 * recognised: who has that is the member.
 */
export function readableKinds(kept: readonly Kind[], zone: string): Kind[] {
  const cookies = cookiesIn(kept)
  const hide = (text: string) =>
    cookies.reduce((shown, cookie) => shown.replaceAll(cookie, 'your browser'), text)
  return kept.map(({ name, rows }) => ({ name, rows: rows.map((row) => readable(row, { zone, hide })) }))
}

/** A browser is known by a secret that stands wherever it spoke. */
function cookiesIn(kept: readonly Kind[]): string[] {
  const channels = kept.find(({ name }) => name === 'channels')?.rows ?? []
  return channels.flatMap(({ channel, sender }) => (channel === 'web' ? [String(sender)] : []))
}

type How = { zone: string; hide(text: string): string }

function readable(row: Row, how: How): Row {
  const filled = Object.entries(row).filter(([name, value]) => value !== null && !said.includes(name))
  return Object.fromEntries(filled.map(([name, value]) => [name, plain(value, how)]))
}

/** Instants by the gym's clock; what was written as it was is left so. */
function plain(value: unknown, how: How): unknown {
  if (value instanceof Date) return isoLocal(value, how.zone)
  if (typeof value === 'string') return how.hide(value)
  if (Array.isArray(value))
    return value.map((each: unknown) => (isRow(each) ? readable(each, how) : plain(each, how)))
  return isRow(value) ? (JSON.parse(how.hide(JSON.stringify(value))) as unknown) : value
}

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
