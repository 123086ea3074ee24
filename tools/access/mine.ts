import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
import { isoLocal, localTime } from '../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../kit/tool.ts'
import { dateWords } from '../kit/words.ts'
import { mostKeys, whoseOf } from './keys.ts'
import { type AccessKey, liveKeys } from './store.ts'

/** The keys a member has made that still open. Fails with `only_in_private` in a group. */
export const myAccessKeysTool = defineTool({
  name: 'myAccessKeys',
  description:
    "The keys the member has made for their own assistants, and when each was last used. The keys themselves can't be shown again.",
  input: z.object({}),
  async run(_, context): Promise<AccessKey[]> {
    if (!context.place.private) throw new GymError('only_in_private')
    return liveKeys(context.db, whoseOf(context))
  },
  view: (keys) => keys.map(({ name, writes }) => ({ name, writes })),
  say: (keys, context) => words(keys, context),
  choices: (keys) => choices(keys),
})

function words(keys: readonly AccessKey[], context: ToolContext): string {
  if (keys.length === 0)
    return t`No assistant of yours has a key. With one it can ask me in your name, for example when legs is quiet.`
  const lines = keys.map((key) => `• ${line(key, context)}`)
  return [t`Keys with which an assistant can ask me in your name:`, ...lines].join('\n')
}

function line({ name, writes, createdAt, lastUsedAt }: AccessKey, { gym, language }: ToolContext): string {
  const day = (at: Date) => dateWords(localTime(at, gym.zone).date, language)
  const used = lastUsedAt
    ? t`last used ${day(lastUsedAt)} at ${isoLocal(lastUsedAt, gym.zone).slice(11, 16)}`
    : t`never used`
  const made = day(createdAt)
  return writes
    ? t`${name}: may ask and change things, made ${made}, ${used}`
    : t`${name}: may only ask, made ${made}, ${used}`
}

function choices(keys: readonly AccessKey[]): Choice[] {
  const anew = keys.length < mostKeys ? [{ label: t`New key`, send: '/keys new' }] : []
  return [...anew, ...keys.map(({ name }) => ({ label: t`End ${name}`, send: `/keys end ${name}` }))]
}
