import type { Attachment } from '../tools/kit/tool.ts'
import type { Reply } from './turn.ts'

/** What stands in the stored words where something was shown once. */
const dots = '••••••••'

/**
 * A reply as it is said, and as it is kept: what a tool hands over once is in the first alone, a word to copy as a line
 * below the text.
 */
export function apart(reply: Reply): { said: Reply; kept: Reply; lines: readonly string[] } {
  const lines = reply.files.filter(({ once }) => once === 'line').map(({ text }) => text)
  const files = reply.files.filter(({ once }) => once !== 'line').map(plain)
  return {
    said: { ...reply, text: [reply.text, ...lines].join('\n\n'), files },
    kept: {
      ...reply,
      text: [reply.text, ...lines.map(() => dots)].join('\n\n'),
      files: reply.files.filter(({ once }) => once === undefined),
    },
    lines,
  }
}

const plain = ({ once, ...file }: Attachment): Attachment => file
