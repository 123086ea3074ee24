import type { Right } from '../../../../tools/kit/rights.ts'
import type { KeyLine } from '../../admin-wire.ts'
import { element } from '../nodes.ts'
import { t } from '../words.ts'
import { ask } from './ask.ts'
import { doingForm, fieldBlock, filledIn, sureButton } from './form.ts'
import { gymHere } from './gym-here.ts'
import { momentWords } from './gym-time.ts'
import { onceTold } from './secret-told.ts'
import { plainTable, type Shown } from './table.ts'
import type { Around, View } from './view.ts'

/** Keys of programs, with what each may do, and keys of door counters. */
export const keysView: View = async (around) => {
  const { rights: mine } = around.me
  const keys = mine.includes('keys') ? (await ask<{ keys: readonly KeyLine[] }>('keys')).keys : undefined
  const { feeds } = await ask<{ feeds: readonly KeyLine[] }>('feeds')
  return {
    title: t`Keys`,
    nodes: [...(keys ? keyPart('keys', keys, around) : []), ...keyPart('feeds', feeds, around)],
  }
}

const keyWords = {
  keys: {
    title: t`Programs`,
    does: t`Make a key`,
    about: t`A key lets a program use the interface, within what it may do.`,
  },
  feeds: {
    title: t`Door counters`,
    does: t`Make a key`,
    about: t`A counter at the door sends its counts with such a key.`,
  },
} as const

type KeyKind = keyof typeof keyWords

function keyPart(kind: KeyKind, lines: readonly KeyLine[], around: Around): Node[] {
  const { title, does, about } = keyWords[kind]
  const told = element('div', {})
  const scopes = around.me.rights
  const form = doingForm({
    title: t`${title}: a new key`,
    fields: [
      fieldBlock({ id: 'name', label: t`Name`, kind: 'text' }),
      ...(kind === 'keys' ? [scopeBoxes(scopes)] : []),
    ],
    does,
    async send(sent) {
      const chosen = scopes.filter((right) => filledIn(sent, right) === 'true')
      const body = { name: filledIn(sent, 'name'), ...(kind === 'keys' && { scopes: chosen }) }
      const { key } = await ask<{ id: string; key: string }>(kind, { method: 'POST', body })
      told.replaceChildren(onceTold(t`The key`, key, around))
      return t`Made. The key is shown this once.`
    },
  })
  return [
    element('h2', {}, title),
    element('p', { class: 'soft' }, about),
    form,
    told,
    keyTable(kind, lines, around),
  ]
}

function scopeBoxes(scopes: readonly Right[]): HTMLElement {
  return element(
    'fieldset',
    { class: 'boxes' },
    element('legend', {}, t`What it may do`),
    ...scopes.map((right) => fieldBlock({ id: right, label: rightWords[right], kind: 'check' })),
  )
}

/** What each right lets somebody do. */
export const rightWords: Readonly<Record<Right, string>> = {
  floor: t`see the crowd`,
  people: t`see lists of members`,
  reports: t`see every report`,
  announce: t`tell members something`,
  settings: t`change the gym`,
  imports: t`import`,
  experiments: t`run experiments`,
  staff: t`give and take roles`,
  keys: t`make keys`,
  audit: t`read who changed what`,
}

function keyTable(kind: KeyKind, lines: readonly KeyLine[], { again }: Around): HTMLElement {
  const good = lines.filter(({ revokedAt }) => (revokedAt ?? null) === null)
  if (good.length === 0) return element('p', { class: 'soft' }, t`There is none yet.`)
  const rows = good.map(({ id, name, scopes, lastUsedAt }): Shown[] => [
    name,
    ...(kind === 'keys' ? [scopes?.map((scope) => scopeWords(scope)).join(', ') ?? ''] : []),
    lastUsedAt === null ? t`never` : momentWords(lastUsedAt, gymHere.zone),
    sureButton(t`Revoke`, t`Yes, revoke it`, async () => {
      await ask(`${kind}/${encodeURIComponent(id)}`, { method: 'DELETE' })
      again()
    }),
  ])
  const heads = [t`Name`, ...(kind === 'keys' ? [t`May`] : []), t`Last used`, t`Revoke`]
  return plainTable(keyWords[kind].title, heads, rows)
}

function scopeWords(scope: string): string {
  const right = Object.keys(rightWords).find((known): known is Right => known === scope)
  return right ? rightWords[right] : scope
}
