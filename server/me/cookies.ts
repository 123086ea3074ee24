import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import type { Choice } from '../../tools/kit/tool.ts'
import { idleDays } from '../login/session.ts'
import { isSecure } from '../routes/visitor.ts'

/** The browser is logged in to a member's own page. */
const meCookie = 'spotter_me'
/** What a page says once, after something was done. */
const saidCookie = 'spotter_said'
/** Whose talk the browser had before somebody logged in. */
const beforeCookie = 'spotter_before'

/** None of them goes anywhere else. */
const path = '/me'

const daySeconds = 24 * 3600

/** Where no script can read it, and only to our own page. */
const common = (c: Context) => ({ httpOnly: true, sameSite: 'Lax', secure: isSecure(c), path }) as const

export const mineIn = (c: Context): string | undefined => getCookie(c, meCookie)

export function keepMine(c: Context, words: string): void {
  setCookie(c, meCookie, words, { ...common(c), maxAge: idleDays * daySeconds })
}

export function dropMine(c: Context): void {
  deleteCookie(c, meCookie, { path })
}

/** Remembers the talk that this browser had, for when whoever logged in logs out. */
export function keepBefore(c: Context, sender: string): void {
  setCookie(c, beforeCookie, sender, { ...common(c), maxAge: idleDays * daySeconds })
}

/** The talk that this browser had before somebody logged in. */
export const beforeIn = (c: Context): string | undefined => {
  const read = z.uuid().safeParse(getCookie(c, beforeCookie))
  return read.success ? read.data : undefined
}

export function dropBefore(c: Context): void {
  deleteCookie(c, beforeCookie, { path })
}

/** What a page says once: that something was done, with what may follow, or why it was not. */
export type Said = { text: string; choices: readonly Choice[]; amiss?: boolean; line?: string }

const saidSchema = z.object({
  text: z.string(),
  choices: z.array(z.object({ label: z.string(), send: z.string() })),
  amiss: z.boolean().optional(),
  line: z.string().optional(),
})

/** A cookie holds 4 KiB; of a longer text the beginning is shown. */
const longest = 1500

/** Seconds on the way from one page to the next. */
const saidSeconds = 120

/** Keeps what is said for the page that comes next. */
export function say(c: Context, { text, choices, amiss, line }: Said): void {
  const short = text.length > longest ? `${text.slice(0, longest)} …` : text
  const few = choices.slice(0, 5).map(({ label, send }) => ({ label, send }))
  const words = JSON.stringify({
    text: short,
    choices: few,
    ...(amiss ? { amiss } : {}),
    ...(line ? { line } : {}),
  })
  const sized =
    encoded(words).length < 3800 ? words : JSON.stringify({ text: short.slice(0, 800), choices: [] })
  setCookie(c, saidCookie, encoded(sized), { ...common(c), maxAge: saidSeconds })
}

/** What is to be said on this page, and then no more. */
export function takeSaid(c: Context): Said | undefined {
  const kept = getCookie(c, saidCookie)
  if (kept === undefined) return undefined
  deleteCookie(c, saidCookie, { path })
  try {
    const { text, choices, amiss, line } = saidSchema.parse(JSON.parse(decoded(kept)))
    return { text, choices, ...(amiss ? { amiss } : {}), ...(line ? { line } : {}) }
  } catch {
    return undefined
  }
}

const encoded = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

const decoded = (text: string): string =>
  new TextDecoder().decode(
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0)),
  )
