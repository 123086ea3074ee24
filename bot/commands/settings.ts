import { wordTable } from '../../tools/kit/word-table.ts'
import { noticeKinds } from '../../tools/settings/index.ts'
import type { Asked, World } from '../asked.ts'
import { settingWish } from '../offline/own-settings/index.ts'

const change = (input: Record<string, unknown>): Asked => ({ kind: 'tool', tool: 'changeSetting', input })
const look = (about?: string): Asked => ({ kind: 'tool', tool: 'mySettings', input: about ? { about } : {} })

type Field = { about: string; read?(value: string): Record<string, unknown> | undefined }

const isOff = (value: string) => /^(?:off|no|hide|aus|nein|weg|hidden|forget)$/i.test(value)
const isOn = (value: string) => /^(?:on|yes|show|an|ja|si|sí|shown|remember)$/i.test(value)

const named: Field = { about: 'name', read: (value) => ({ name: value }) }
const language: Field = { about: 'language', read: (value) => ({ language: value }) }
const clock: Field = {
  about: 'clock',
  read: (value) => {
    const hours = /^(12|24)\b/.exec(value)?.[1] ?? (/^(?:am|pm)/i.test(value) ? '12' : undefined)
    return hours ? { clock: hours } : undefined
  },
}
const units: Field = { about: 'units', read: (value) => ({ units: value }) }
const zone: Field = {
  about: 'zone',
  read: (value) => (/^(?:here|hier|aqui|aquí)$/i.test(value) ? { here: true } : { zone: value }),
}
const quiet: Field = {
  about: 'quiet',
  read(value) {
    if (/^(?:none|off|no|keine|aus|ninguna)$/i.test(value)) return { quiet: 'none' }
    if (/^(?:gym|the gym|studio|gimnasio)$/i.test(value)) return { quiet: 'gym' }
    return settingWish(`quiet hours ${value}`)?.input
  },
}
const numbers: Field = {
  about: 'noNumbers',
  read: (value) => (isOff(value) ? { noNumbers: true } : isOn(value) ? { noNumbers: false } : undefined),
}
const memory: Field = {
  about: 'forgetsTalk',
  read: (value) => (isOff(value) ? { forgetsTalk: true } : isOn(value) ? { forgetsTalk: false } : undefined),
}
const kinds = (value: string) =>
  noticeKinds.filter((kind) =>
    value
      .toLowerCase()
      .split(/[\s,]+/)
      .includes(kind),
  )
const mute: Field = {
  about: 'muted',
  read: (value) => (kinds(value).length > 0 ? { mute: kinds(value) } : undefined),
}
const unmute: Field = {
  about: 'muted',
  read: (value) => (kinds(value).length > 0 ? { unmute: kinds(value) } : undefined),
}

/** How the settings may be called. */
const fields = wordTable<Field>({
  name: named,
  nombre: named,
  language,
  sprache: language,
  idioma: language,
  clock,
  uhr: clock,
  reloj: clock,
  units,
  einheiten: units,
  unidades: units,
  zone,
  timezone: zone,
  zeitzone: zone,
  zona: zone,
  quiet,
  ruhe: quiet,
  ruhezeit: quiet,
  silencio: quiet,
  numbers,
  zahlen: numbers,
  numeros: numbers,
  calories: numbers,
  memory,
  gedächtnis: memory,
  memoria: memory,
  notices: { about: 'muted' },
  notifications: { about: 'muted' },
  nachrichten: { about: 'muted' },
  mensajes: { about: 'muted' },
  mute,
  unmute,
  more: { about: 'more' },
})

/**
 * "/settings", "/settings language", "/settings language de", "/settings quiet 21-8", "/settings mute nudge", and any words
 * that say a setting; a location that came along says the zone.
 */
export function readSettings(rest: string, { spot }: Pick<World, 'spot'> = {}): Asked {
  if (rest === '') return spot ? change({ here: true }) : look()
  const [, word = '', value = ''] = /^(\S+)\s*([\s\S]*)$/.exec(rest) ?? []
  const field = fields[word.toLowerCase()]
  if (field === zone && value === '' && spot) return change({ here: true })
  if (field && value === '') return look(field.about)
  const read = field?.read?.(value.trim())
  if (read) return change(read)
  const wish = settingWish(rest)
  return wish ? { kind: 'tool', ...wish } : change({ unread: rest.slice(0, 300) })
}
