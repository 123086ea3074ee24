import type { Gym } from '../tools/kit/gym.ts'
import { type Random, seededRandom } from '../tools/kit/random.ts'
import type { Member, Place, ToolContext } from '../tools/kit/tool.ts'
import type { OwnTurn } from './open-turns/open-turns.ts'
import type { BotDeps } from './reply.ts'
import type { Turn } from './turn.ts'

/** The chance of a turn is its own; begun again, it makes other codes than those it has made. */
const byTurn = ({ channel, id }: Turn, tries: number): Random =>
  seededRandom(tries > 1 ? `${channel}:${id}:${tries}` : `${channel}:${id}`)

/** The world of a turn. */
export function contextOf(
  turn: Turn,
  gym: Gym,
  { member, own }: { member: Member; own: OwnTurn | undefined },
  { db, web, prices, print, imports, watch, hosted, chance }: BotDeps,
): ToolContext {
  return {
    db,
    gym,
    member,
    now: turn.at,
    random: chance?.(turn) ?? byTurn(turn, own?.tries ?? 1),
    done: own?.done,
    language: gym.language,
    place: placeOf(turn),
    ...(turn.given && { given: turn.given }),
    ...(turn.spot && { spot: turn.spot }),
    web,
    prices,
    models: hosted?.arms.map(({ name }) => name),
    print,
    ...{ imports, watch },
  }
}

function placeOf({
  channel,
  conversation,
  private: alone,
  hidden,
  within,
  standing = [],
  ...turn
}: Turn): Place {
  const said = standing.find(({ place }) => place === within)
  // What is typed in a group of Telegram stands there; Discord shows a command to nobody else, but all other words.
  const shown = turn.shown ?? (hidden && channel === 'telegram')
  return { channel, conversation, private: alone, ...(shown && { shown }), ...(said && { within: said }) }
}
