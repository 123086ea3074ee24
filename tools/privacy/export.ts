import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { type Attachment, defineTool } from '../kit/tool.ts'
import { type Count, countedWords } from './kept/counts.ts'
import { exportFile } from './kept/file.ts'
import { allKept, countKept } from './kept/store.ts'

type Exported = { file: Attachment; counts: readonly Count[] }

/**
 * Everything that is kept of the member, as a file that is itself kept nowhere.
 *
 * Fails with `only_in_private` in a group.
 */
export const exportMyDataTool = defineTool({
  name: 'exportMyData',
  description:
    'Everything the gym keeps of the member, as a file to download. Use it for "give me my data", "export everything". Only in private.',
  input: z.object({}),
  async run(_, { db, gym, member, now, place }): Promise<Exported> {
    if (!place.private) throw new GymError('only_in_private')
    return {
      file: exportFile(await allKept(db, member.id), { gym, now }),
      counts: await countKept(db, member.id),
    }
  },
  // The file is for the member alone: neither a language model nor the conversation keeps it.
  view: ({ file, counts }) => ({
    file: file.name,
    kept: Object.fromEntries(counts.map(({ name, count }) => [name, count])),
  }),
  say({ file, counts }, { gym }) {
    const what = countedWords(counts)
    return `Here is all that is kept of you, as a file: ${file.name}. ${what ? `In it are your profile and settings, ${what}.` : 'So far that is little more than that you are here.'} Times are in ${gym.zone}. I keep no copy, so save it now.`
  },
  files: ({ file }) => [file],
  choices: () => [{ label: 'Forget me', send: '/forget' }],
})
