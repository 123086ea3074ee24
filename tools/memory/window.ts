import { type Gym, usualTalkDays } from '../kit/gym.ts'

/** What of a conversation is read word by word; what came before is left to the summary. */
export const windowHours = 12
export const windowTurns = 8

/** Days for which a gym keeps turns, and a summary nobody added to. */
export const talkDaysOf = ({ keepTalkDays }: Pick<Gym, 'keepTalkDays'>): number =>
  keepTalkDays ?? usualTalkDays
