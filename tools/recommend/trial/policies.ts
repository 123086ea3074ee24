import { t } from '../../kit/language.ts'
import type { Taste } from '../choice/choose.ts'

/**
 * A way of advising. Each is one thing that an operator may ask about: is a quieter hour further off worth its way, and
 * what does it cost to keep places for those who had less luck?
 */
export type Policy = {
  name: PolicyName
  /** What it does, for whoever chooses between two, within a sentence. */
  about(): string
  /** How a member's own taste is bent when offers are chosen. */
  bend(taste: Taste): Taste
  /** Whether places at a first choice are kept for those who had less luck. */
  keeps: boolean
}

export const policyNames = ['fair', 'nearest', 'first'] as const

export type PolicyName = (typeof policyNames)[number]

/** A way of fifteen minutes is then worth what one of ninety is to most: hardly anybody is sent away from their hour. */
const near = 15

const known: Readonly<Record<PolicyName, Omit<Policy, 'name'>>> = {
  fair: {
    about: () => t`the quietest hours near their own, with places kept for those who had less luck`,
    bend: (taste) => taste,
    keeps: true,
  },
  nearest: {
    about: () => t`the hours nearest to their own that have a place, quiet or not`,
    bend: (taste) => ({ ...taste, flexMinutes: Math.min(near, taste.flexMinutes) }),
    keeps: true,
  },
  first: {
    about: () => t`as fair, but whoever asks first is served first: nothing is kept`,
    bend: (taste) => taste,
    keeps: false,
  },
}

/** The one that advises while nothing is tried. */
export const standing: PolicyName = 'fair'

export const policyOf = (name: PolicyName): Policy => ({ name, ...known[name] })

export const isPolicy = (name: string): name is PolicyName =>
  (policyNames as readonly string[]).includes(name)
