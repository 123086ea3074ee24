import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
import { defineTool } from '../kit/tool.ts'
import { part, undoHours } from './merging/merge.ts'

/** Makes two members again of two that were joined within the last day. Fails with `only_in_private`. */
export const partDoorsTool = defineTool({
  name: 'partDoors',
  description: 'Takes back that two apps of the member were joined, within a day of that.',
  input: z.object({}),
  async run(_, { db, gym, member, now, place }) {
    if (!place.private) throw new GymError('only_in_private')
    const parted = await db.transaction((tx) => part(tx, { gym, member: member.id, now }))
    return { parted }
  },
  say: ({ parted }) =>
    parted
      ? t`Done: they are two members again, each with what they brought. To join them anew, say /link.`
      : t`There is nothing to part: nothing was joined within the last ${undoHours} hours.`,
})
