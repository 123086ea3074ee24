import { type Language, languageIn } from '../../tools/kit/language.ts'
import type { Turn } from '../turn.ts'
import type { DoorDeps, Known } from './door.ts'

/** In which language the door says what it says by itself. */
export type Voice = {
  /** Where others read along: that of the group's gym. */
  inGroup(chat: number): Promise<Language>
  /** To somebody alone: as they want it, else as their app is set, else the gym's. */
  toSender(turn: Pick<Turn, 'sender' | 'language'>): Promise<Language>
  known(sender: string): Promise<Known | undefined>
}

/** What is known of somebody is good for so long; a setting is heard of a little later here than in the answers. */
const freshMs = 60_000

/** So many senders are remembered; beyond it the oldest go. */
const mostKept = 5000

export function voiceOf({ known, gymLanguage, now }: Pick<DoorDeps, 'known' | 'gymLanguage' | 'now'>): Voice {
  const kept = new Map<string, { at: number; what: Promise<Known | undefined> }>()

  function look(sender: string): Promise<Known | undefined> {
    const at = now().getTime()
    const before = kept.get(sender)
    if (before && at - before.at < freshMs) return before.what
    // A door that can't ask says it in English, rather than nothing.
    const what = (known?.(sender) ?? Promise.resolve(undefined)).catch(() => undefined)
    kept.delete(sender)
    kept.set(sender, { at, what })
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break
      kept.delete(oldest)
    }
    return what
  }

  const ofGym = async (place: string): Promise<Language> =>
    (await gymLanguage?.(place).catch(() => undefined)) ?? 'en'
  return {
    inGroup: (chat) => ofGym(`${chat}`),
    known: look,
    toSender: async ({ sender, language }) =>
      (await look(sender))?.language ?? languageIn(language) ?? (await ofGym(sender)),
  }
}
