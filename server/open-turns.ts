import type { Log } from '../bot/log.ts'
import type { OpenTurns } from '../bot/open-turns/open-turns.ts'
import type { Again, Answer, Teller, Turn } from '../bot/turn.ts'
import type { Gym } from '../tools/kit/gym.ts'

type House = {
  doors: ReadonlyMap<string, Teller>
  open: OpenTurns
  log: Log
  crash(error: unknown): string
}

/** Between two looks for what processes left behind that died, in milliseconds. */
const lookMs = 2000

/**
 * Takes up the turns whose processes have died and hands them to their doors once more, those of a conversation in the
 * order they came.
 *
 * @returns when all that was found is dealt with
 * @throws what the database throws
 */
export async function takeUpOpen(house: House): Promise<void> {
  const { doors, open, log, crash } = house
  const named = new Map<string, Again>()
  for (const { again } of doors.values()) if (again) named.set(await again.door(), again)
  if (named.size === 0) return
  const found = await open.takeUp([...named.keys()])
  if (found.length > 0) log('turns_taken_up', { turns: found.length })
  await Promise.all(
    found.map(async ({ door, given, tries: _, ...row }) => {
      const turn = { ...row, channel: row.channel as Turn['channel'] }
      // Who brought it has to bring it again.
      if (given === null) return open.said(turn)
      try {
        await named.get(door)?.take(given)
      } catch (error) {
        log('turn_not_taken_up', { ref: crash(error) })
      } finally {
        await open.unbrought(turn)
      }
    }),
  )
}

/** Looks every few seconds. What was found goes on in its door, which waits for it when it closes. */
export function watchOpenTurns(house: House, everyMs = lookMs): { stop(): Promise<void> } {
  const look = async () => {
    try {
      await takeUpOpen(house)
    } catch (error) {
      house.log('turns_not_looked_for', { ref: house.crash(error) })
    }
  }
  const timer = setInterval(() => void look(), everyMs)
  return { stop: async () => clearInterval(timer) }
}

type Web = { answer: Answer; open: OpenTurns; gym(): Promise<Gym> }

/** A browser finds the answer in its history, or asks for it again. */
export const webAgain = ({ answer, open, gym }: Web): Again => ({
  door: async () => `web:${(await gym()).id}`,
  async take(given) {
    const turn = given as Turn
    await answer({ ...turn, at: new Date(turn.at) })
    await open.said(turn)
  },
})
