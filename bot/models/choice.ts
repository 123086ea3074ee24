import type { LanguageModelV4 } from '@ai-sdk/provider'
import { seededRandom } from '../../tools/kit/random.ts'

/** What a model costs, in the operator's currency per million tokens. */
export type Prices = {
  input: number
  /** Of input that the provider still had from the last call. */
  cached: number
  output: number
}

/** A hosted or local language model, by the name its operator gave it. */
export type HostedModel = {
  name: string
  model: LanguageModelV4
  /** Whether the provider is OpenAI itself, which keeps a prompt's beginning by a key. */
  openai?: boolean
}

/** Who answers a share of the members: a language model, or rules where there is none. */
export type Arm = {
  name: string
  /** Weighed against the shares of the other arms; 0: only where it is asked for by name. */
  share: number
  hosted: HostedModel | undefined
}

/**
 * The arm that answers a member: the gym's own where it has one, else by the shares, always the same for the same member.
 *
 * Weighted rendezvous: each arm draws a lot for the member, and the best lot wins. Who is added draws for itself alone, and
 * who is removed takes only their own members with them, so that a change of arms moves as few as can be.
 *
 * @param own the name the gym has set; one that is not configured (any more) counts as none
 * @returns undefined where no arm has a share
 * @see Thaler DG, Ravishankar CV. Using name-based mappings to increase hit rates. IEEE/ACM Trans Netw 1998;6:1-14.
 */
export function armFor(
  arms: readonly Arm[],
  { own, member }: { own: string | null | undefined; member: string },
): Arm | undefined {
  const set = own ? arms.find(({ name }) => name === own) : undefined
  if (set) return set
  return arms
    .filter(({ share }) => share > 0)
    .map((arm) => ({ arm, lot: lot(arm, member) }))
    .sort((a, b) => b.lot - a.lot)[0]?.arm
}

/** The first numbers of a generator still tell of its seed. */
const warmUp = 12

/** -share / ln(u): the chance to be the largest is the arm's part of all shares. */
function lot({ name, share }: Arm, member: string): number {
  const random = seededRandom(JSON.stringify([name, member]))
  for (let i = 0; i < warmUp; i++) random()
  return -share / Math.log(1 - random())
}
