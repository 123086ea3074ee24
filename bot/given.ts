import type { Facts } from '../tools/kit/errors.ts'
import { t } from '../tools/kit/language.ts'
import type { Given, ToolContext } from '../tools/kit/tool.ts'

/** What somebody hears who sent something else than words: what I can't do with it, and what to do instead. */
export function fileWords(given: readonly Given[] | undefined): string {
  const type = given?.[0]?.type ?? ''
  if (type.startsWith('audio/'))
    return t`I can't listen to voice messages so far. Write it in a few words, and I'm on it.`
  if (/^(image|video)\//.test(type))
    return t`I can't look at pictures so far. Tell me in words, for example "is it busy now?".`
  if (given && given.length > 0)
    return t`I can't do anything with files of members, so I have kept nothing of it. Tell me in words what you need.`
  return t`I can only read text so far. Ask me in words, for example "is it busy now?".`
}

/** What can go wrong with a file that somebody of the staff sent. */
export const fileMessages: Readonly<Record<string, (facts: Facts, context: ToolContext) => string>> = {
  no_file: (_, { given }) =>
    given && given.length > 0
      ? fileWords(given)
      : t`Send me the CSV file here, and I show you what I would take before I keep any of it.`,
  file_gone: () => t`I don't have that file any more. Send it once more, and I look at it anew.`,
  file_too_large: ({ most }) =>
    t`That file is too large for me: ${Number(most)} MB is the most I can take here. I have done nothing with it.`,
  not_a_table: ({ problem }) =>
    problem === undefined
      ? t`I can't read that as a table, so I have kept nothing of it. Send it as a CSV file.`
      : t`I have kept nothing of it: ${String(problem)}`,
  no_imports: () =>
    t`I can't take files in where I run. On a machine of the gym's it works: npm run import -- visits FILE.`,
}
