import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
import { type Attachment, type Choice, defineTool, type ToolContext } from '../kit/tool.ts'
import { downloadMinutes, makeDownload } from './downloads/links.ts'
import { exportFile } from './file/zip.ts'
import { whoseOf } from './forget.ts'
import { type Count, countedWords } from './kept/counts.ts'
import { allKept, countKept } from './kept/store.ts'

type Exported = { by: 'link' | 'file'; file: Attachment; counts: readonly Count[] }

/**
 * Everything that is kept of the member: a link to a file that is made when it is fetched, or, where the house has no address
 * of its own, the file itself. It is kept nowhere.
 *
 * Fails with `only_in_private` in a group.
 */
export const exportMyDataTool = defineTool({
  name: 'exportMyData',
  description:
    'Everything the gym keeps of the member, as a file to download. Use it for "give me my data", "export everything". Only in private.',
  input: z.object({}),
  async run(_, context): Promise<Exported> {
    const { db, gym, member, now, place, web } = context
    if (!place.private) throw new GymError('only_in_private')
    const counts = await countKept(db, member.id)
    if (web === undefined)
      return { by: 'file', file: exportFile(await allKept(db, member.id), { gym, now }), counts }
    const path = await makeDownload(db, whoseOf(context), now)
    const line = { name: 'link.txt', type: 'text/plain', text: `${web}${path}`, once: 'line' } as const
    return { by: 'link', file: line, counts }
  },
  // File and link are for the member alone: neither a language model nor the conversation keeps them.
  view: ({ by, file, counts }) => ({
    ...(by === 'file' ? { file: file.name } : { link: true }),
    kept: Object.fromEntries(counts.map(({ name, count }) => [name, count])),
  }),
  say: (exported, context) => words(exported, context),
  files: ({ file }) => [file],
  choices: (): Choice[] => [
    { label: t`What is kept, and why`, send: '/privacy' },
    { label: t`Forget me`, send: '/forget' },
  ],
})

function words({ by, file, counts }: Exported, { gym }: ToolContext): string {
  const what = countedWords(counts)
  const inIt = what
    ? t`In it are your profile and settings, ${what}.`
    : t`So far that is little more than that you are here.`
  if (by === 'link')
    return t`Below is a link to all that is kept of you, as a zip file. ${inIt} It is good for ${downloadMinutes} minutes and two downloads, and whoever opens it has your data, so pass it on to nobody.`
  return t`Here is all that is kept of you, as a zip file: ${file.name}. ${inIt} Times are in ${gym.zone}. I keep no copy, so save it now.`
}
