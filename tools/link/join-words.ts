import { t } from '../kit/language.ts'
import type { ToolContext } from '../kit/tool.ts'
import { listWords } from '../kit/words.ts'
import type { Domain } from '../profile/index.ts'
import { codeMinutes } from './codes/codes.ts'
import { doorWords } from './doors/doors.ts'
import type { Door } from './doors/store.ts'
import { type Merged, undoHours } from './merging/merge.ts'

/** What came of a code. */
export type Joined =
  | { answer: 'unknown' | 'rest' | 'seen' | 'own' | 'leaving' | 'fromStaff' | 'stays' }
  | {
      answer: 'asked'
      /** Stands in the button alone. */
      yes: string
      code: string
      /** By a link, which somebody else may have sent. */
      opened: boolean
      /** Both have used the gym. */
      both: boolean
      name: string | null
      doors: readonly Door[]
      /** What one said no to and the other yes. */
      ends: readonly Domain[]
    }
  | { answer: 'joined'; doors: readonly Door[]; merged: Merged }

export function joinedWords(joined: Joined, { gym }: Pick<ToolContext, 'gym'>): string {
  switch (joined.answer) {
    case 'asked':
      return askedWords(joined)
    case 'joined':
      return doneWords(joined)
    case 'unknown':
      return t`That code joins nothing: it may be mistyped, used already, or older than ${codeMinutes} minutes. Ask me for a new one in your other app, with /link.`
    case 'rest':
      return t`Those were too many wrong codes. Try again in ${codeMinutes} minutes; nothing has changed.`
    case 'seen':
      return t`Others could read that code, so it joins nothing any more. Ask me for a new one with /link, and send it where only I read it.`
    case 'own':
      return t`You made that code here. Send it to me in your other app.`
    case 'leaving':
      return t`One of the two is about to be forgotten, so I joined nothing. Call that off first.`
    case 'fromStaff':
      return t`The one who made that code belongs to the staff of ${gym.name}, and such rights go to nobody by a code. Make one here with /link, and send it to me there.`
    case 'stays':
      return t`Good, nothing is joined, and that code is no longer good.`
  }
}

function askedWords({ name, doors, both, opened, ends }: Extract<Joined, { answer: 'asked' }>): string {
  const where = doorWords(doors)
  return [
    name === null
      ? t`Shall I make one member of you here and of whoever made this code on ${where}?`
      : t`Shall I make one member of you here and of ${name} on ${where}?`,
    ...(opened ? [t`Say yes only if you made this link yourself.`] : []),
    t`Each door then shows all that is kept of both: visits, places, plans, and what you told me.`,
    ...(both ? [t`Where the two differ, what was said last holds, and the settings of this one.`] : []),
    ...(ends.length > 0
      ? [
          t`One of them said no to keeping ${listWords(ends.map(domainWord))}: that no holds, and what the other has of it is deleted for good.`,
        ]
      : []),
    t`You can part them again within ${undoHours} hours.`,
  ].join('\n')
}

function doneWords({ doors, merged }: Extract<Joined, { answer: 'joined' }>): string {
  const { released } = merged
  return [
    t`Done: here and on ${doorWords(doors)} you are the same member now.`,
    ...(released === 1 ? [t`You held two places at the same time, so one of them went back.`] : []),
    ...(released > 1 ? [t`You held places twice at the same time, so ${released} of them went back.`] : []),
    t`To part them again within ${undoHours} hours: /link undo`,
  ].join('\n')
}

/** What a consent is about. */
function domainWord(domain: Domain): string {
  const words: Readonly<Record<Domain, string>> = {
    body: t`your body`,
    health: t`your health`,
    food: t`what you eat`,
    training: t`your training`,
    staff: t`your name for the staff`,
  }
  return words[domain]
}
