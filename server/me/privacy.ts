import { t } from '../../tools/kit/language.ts'
import { localTime } from '../../tools/kit/time.ts'
import type { ToolContext } from '../../tools/kit/tool.ts'
import { clockTime, dateWords } from '../../tools/kit/words.ts'
import { sharedSince } from '../../tools/memory/index.ts'
import { countedWords, countKept, openDeparture } from '../../tools/privacy/index.ts'
import { consentRows, domains } from '../../tools/profile/index.ts'
import type { PrivacyShown } from '../pages/me/privacy.ts'

/** What is kept of a member, what they agreed to since when, and whether they are about to be forgotten. */
export async function privacyShown(context: ToolContext): Promise<PrivacyShown> {
  const { db, gym, member, language } = context
  const whose = { gym: gym.id, member: member.id }
  const [counts, rows, shared, leaving] = await Promise.all([
    countKept(db, member.id),
    consentRows(db, whose),
    sharedSince(db, member.id),
    openDeparture(db, whose),
  ])
  const day = (at: Date) => dateWords(localTime(at, gym.zone).date, language)
  return {
    gym: gym.name,
    kept: counts.map((count) => countedWords([count])).filter((words) => words !== ''),
    consents: domains.map((domain) => {
      const row = rows.find((each) => each.domain === domain)
      if (!row) return { domain, given: undefined, since: undefined }
      const { givenAt, withdrawnAt } = row
      return { domain, given: withdrawnAt === null, since: day(withdrawnAt ?? givenAt) }
    }),
    sharedSince: shared ? day(shared) : undefined,
    leavingAt: leaving && t`${day(leaving.dueAt)} at ${clockTime(leaving.dueAt, gym.zone)}`,
  }
}
