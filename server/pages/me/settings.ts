import { html, raw } from 'hono/html'
import { type Language, t } from '../../../tools/kit/language.ts'
import { sentence } from '../../../tools/kit/words.ts'
import { kindWords, type NoticeKind, noticeKinds, ownNames } from '../../../tools/settings/index.ts'
import { does, type Part, section } from './frame.ts'
import { option } from './preferences.ts'

/** The form of settings, as they are or as they were typed. */
export type SettingsForm = {
  name: string
  language: string
  clock: string
  units: string
  zone: string
  /** What the gym's own zone is called, shown where none is chosen. */
  gymZone: string
  quiet: 'gym' | 'own' | 'none'
  quietFrom: string
  quietTo: string
  /** The gym's quiet hours in words. */
  gymQuiet: string
  muted: readonly string[]
  noNumbers: boolean
  forgetsTalk: boolean
  /** All unasked messages are off. */
  silent: boolean
}

/** How the member wants to be spoken to. */
export function settingsSection(form: SettingsForm): Part {
  return section(
    'settings',
    t`Settings`,
    html`<form method="post" action="/me/settings">
${speaking(form)}
${unasked(form)}
${remembering(form)}
<button>${t`Keep the settings`}</button>
</form>${form.silent ? html`<p>${t`All unasked messages are off just now.`}</p><div class="row">${does({ label: t`Notices on again`, send: '/resume', back: '/me/preferences' })}</div>` : ''}`,
  )
}

type Choices = readonly (readonly [value: string, label: string])[]

const select = (name: string, label: string, chosen: string, among: Choices): Part =>
  html`<label>${label}<select name="${name}">${among.map(([value, words]) => option(value, words, value === chosen))}</select></label>`

function speaking({ name, language, clock, units, zone, gymZone }: SettingsForm): Part {
  const languages = (Object.entries(ownNames) as [Language, string][]).map(
    ([code, own]) => [code, own] as const,
  )
  return html`<fieldset><legend>${t`How I speak with you`}</legend>
<label>${t`What shall I call you?`}<input name="name" value="${name}" maxlength="40" autocomplete="nickname"></label>
${select('language', t`Language`, language, [['', t`As in your app`], ...languages])}
${select('clock', t`Clock`, clock, [
  ['24', t`24 hours (18:00)`],
  ['12', t`12 hours (6 pm)`],
])}
${select('units', t`Units`, units, [
  ['', t`Kilograms, until you say another`],
  ['metric', t`Kilograms`],
  ['us', t`Pounds`],
  ['uk', t`Stone`],
])}
<label>${t`Where is your clock?`} <small>${t`A town, for example Madrid. Empty: the gym's, ${gymZone}.`}</small><input name="zone" value="${zone}" maxlength="60" autocomplete="off"></label>
</fieldset>`
}

function unasked({ quiet, quietFrom, quietTo, gymQuiet, muted }: SettingsForm): Part {
  const kinds = noticeKinds.map((kind: NoticeKind) =>
    check(`hear-${kind}`, sentence(kindWords(kind)), !muted.includes(kind)),
  )
  return html`<fieldset><legend>${t`What I write unasked`}</legend>
${kinds}
${select('quiet', t`When I am quiet`, quiet, [
  ['gym', t`As the gym: ${gymQuiet}`],
  ['own', t`At hours of my own`],
  ['none', t`Never`],
])}
<div class="weekday" role="group" aria-label="${t`Hours of my own`}"><b>${t`Hours of my own`}</b>
<label>${t`From`}<input type="time" name="quietFrom" value="${quietFrom}"></label>
<label>${t`Until`}<input type="time" name="quietTo" value="${quietTo}"></label></div>
</fieldset>`
}

const remembering = ({ noNumbers, forgetsTalk }: SettingsForm): Part =>
  html`<fieldset><legend>${t`Figures and memory`}</legend>
${check('noNumbers', t`No calories, no grams, no body weight`, noNumbers, t`Portions in hands and plates instead. Your plans stay the same.`)}
${check('forgetsTalk', t`Forget what we write as soon as it is answered`, forgetsTalk, t`Your profile, plans and places are kept as before.`)}
</fieldset>`

const check = (name: string, label: string, on: boolean, hint?: string): Part =>
  html`<label class="check"><input type="checkbox" name="${name}" value="on"${on ? raw(' checked') : ''}><span>${label}${hint === undefined ? '' : html` <small>${hint}</small>`}</span></label>`
