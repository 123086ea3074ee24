import type { Me } from '../../admin-wire.ts'
import type { Place } from './address.ts'

/** What a view is made from. */
export type Around = {
  place: Place
  me: Me
  /** Says something to those who listen rather than look. */
  announce(words: string): void
  /** Whether this view is still the one on the page. */
  still(): boolean
  /** Shows the view anew. */
  again(): void
}

/** A view of the page: its title, and what stands under it. */
export type Made = { title: string; nodes: readonly Node[] }

export type View = (around: Around) => Promise<Made>
