import { languages, t } from '../kit/language.ts'
import type { Choice } from '../kit/tool.ts'
import { sentence } from '../kit/words.ts'
import { type MemberSettings, noticeKinds } from './fields.ts'
import { kindWords, ownNames } from './words.ts'

type Field = keyof MemberSettings

/** As many buttons as a reply has. */
const most = 5

const choice = (label: string, send: string): Choice => ({ label, send: `/settings ${send}` })

/** What may be changed, the likeliest first; the rest is behind "More". */
export const overview = (): Choice[] => [
  choice(t`Language`, 'language'),
  choice(t`Unasked messages`, 'notices'),
  choice(t`Quiet hours`, 'quiet'),
  choice(t`Calories and weight`, 'numbers'),
  choice(t`More`, 'more'),
]

export const others = (): Choice[] => [
  choice(t`Units`, 'units'),
  choice(t`Clock`, 'clock'),
  choice(t`Time zone`, 'zone'),
  choice(t`Our conversation`, 'memory'),
  choice(t`Name`, 'name'),
]

/** The values that one setting may have, without the one it has. */
export function valuesOf(field: Field, settings: MemberSettings): Choice[] {
  return values[field](settings).slice(0, most)
}

const values: Readonly<Record<Field, (settings: MemberSettings) => Choice[]>> = {
  name: () => [],
  language: ({ language }) => [
    ...languages
      .filter((each) => each !== language)
      .map((each) => choice(ownNames[each], `language ${each}`)),
    ...(language === null ? [] : [choice(t`As in my app`, 'language app')]),
  ],
  clock: ({ clock }) => [
    clock === '12' ? choice(t`24 hours (18:00)`, 'clock 24') : choice(t`12 hours (6 pm)`, 'clock 12'),
  ],
  units: ({ units }) => [
    ...(units === 'metric' ? [] : [choice(t`Kilograms`, 'units metric')]),
    ...(units === 'us' ? [] : [choice(t`Pounds`, 'units us')]),
    ...(units === 'uk' ? [] : [choice(t`Stone`, 'units uk')]),
  ],
  zone: ({ zone }) => (zone === null ? [] : [choice(t`The gym's`, 'zone gym')]),
  quiet: ({ quiet }) => [
    choice('21:00 – 08:00', 'quiet 21-8'),
    choice('23:00 – 06:00', 'quiet 23-6'),
    ...(quiet?.from === quiet?.to && quiet ? [] : [choice(t`No quiet hours`, 'quiet none')]),
    ...(quiet ? [choice(t`The gym's`, 'quiet gym')] : []),
  ],
  muted: ({ muted }) =>
    // Those that are off come first: they are the ones that can't be found elsewhere.
    [...muted, ...noticeKinds.filter((kind) => !muted.includes(kind))].map((kind) =>
      muted.includes(kind)
        ? choice(t`${sentence(kindWords(kind))}: on`, `unmute ${kind}`)
        : choice(t`${sentence(kindWords(kind))}: off`, `mute ${kind}`),
    ),
  noNumbers: ({ noNumbers }) => [
    noNumbers ? choice(t`Show them`, 'numbers on') : choice(t`Hide them`, 'numbers off'),
  ],
  forgetsTalk: ({ forgetsTalk }) => [
    forgetsTalk ? choice(t`Remember it`, 'memory on') : choice(t`Forget as we go`, 'memory off'),
  ],
}
