import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
import { defineTool } from '../kit/tool.ts'
import { meantKey, mostKeys, whoseOf } from './keys.ts'
import { type AccessKey, endKey, liveKeys, lockKeys, reviveKey } from './store.ts'

/**
 * Ends a key at once.
 *
 * Fails with `only_in_private`, `no_access_key`, `which_access_key` and `unknown_access_key`.
 */
export const revokeAccessKeyTool = defineTool({
  name: 'revokeAccessKey',
  description:
    'Ends a key that the member made for an assistant. Use it also when a key was lost or seen by others.',
  input: z.object({
    name: z.string().max(200).optional().describe('What the member calls it; absent: the only one'),
  }),
  async run({ name }, context): Promise<AccessKey> {
    if (!context.place.private) throw new GymError('only_in_private')
    await lockKeys(context.db, whoseOf(context))
    const key = await meantKey(name, context)
    await endKey(context.db, whoseOf(context), key.id, context.now)
    return key
  },
  view: ({ name }) => ({ ended: name }),
  say: ({ name }) => t`The key "${name}" opens nothing any more.`,
  choices: () => [{ label: t`My keys`, send: '/keys' }],
  remember: ({ id }) => ({ id }),
  async revert(before, context) {
    const { id } = z.object({ id: z.number() }).parse(before)
    await lockKeys(context.db, whoseOf(context))
    if ((await liveKeys(context.db, whoseOf(context))).length >= mostKeys)
      throw new GymError('too_many_access_keys', { most: mostKeys })
    await reviveKey(context.db, whoseOf(context), id)
  },
})
