import type { Wish } from '../meaning.ts'
import { moreSayings } from './more-sayings.ts'
import { nameWish } from './names.ts'
import { plainly } from './plain.ts'
import { sayings } from './sayings.ts'
import { shownWish } from './shown.ts'

/** Longer messages are about something else. */
const longest = 160

/**
 * What a message wishes of the member's settings, in any of our languages: only where the whole of it says so.
 *
 * @example
 * settingWish('auf deutsch bitte') // { tool: 'changeSetting', input: { language: 'deutsch' } }
 * settingWish('no notifications after 9') // { tool: 'changeSetting', input: { quietFrom: '21:00' } }
 */
export function settingWish(text: string): Wish | undefined {
  if (text.length > longest || text.startsWith('/')) return undefined
  const plain = plainly(text)
  if (plain === '') return undefined
  return nameWish(text) ?? saidWish(plain) ?? shownWish(plain)
}

/** "German please, and hide calories" is two. */
function saidWish(plain: string): Wish | undefined {
  const whole = inputOf(plain)
  if (whole) return wishOf(whole)
  const parts = plain.split(/ (?:and|und|y) /)
  const inputs = parts.map((part) => inputOf(plainly(part)))
  return parts.length > 1 && inputs.every((input) => input !== undefined)
    ? { tool: 'changeSetting', input: Object.assign({}, ...inputs) }
    : undefined
}

/** Units alone are noted where the profile is: that is where everything is worked out in them. */
const wishOf = (input: Record<string, unknown>): Wish =>
  Object.keys(input).join() === 'units' ? { tool: 'updateProfile', input } : { tool: 'changeSetting', input }

function inputOf(plain: string): Record<string, unknown> | undefined {
  for (const { says, wish } of [...sayings, ...moreSayings]) {
    const match = says.exec(plain)
    const input = match && wish(match.slice(1))
    if (input) return input
  }
  return undefined
}
