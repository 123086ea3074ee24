import type { Choice } from '../../tools/kit/tool.ts'
import type { Rate } from '../turn.ts'
import { type Button, buttons, isQuiet, thumbsOf } from './buttons.ts'
import type { Component, ComponentRow } from './discord-payloads.ts'

/** Discord's limits: letters of a button's label, of an option's and of what both give back; buttons in a row, rows, options. */
const mostLabel = 80
const mostOption = 100
const mostData = 100
const mostInRow = 5
const mostRows = 5
const mostOptions = 25

/** More choices of one kind than this are easier to find in a list. */
const mostAlike = 5

/** What Discord calls the parts of a message, and a button of no particular colour. */
const kinds = { row: 1, button: 2, list: 3 } as const
const plainStyle = 2

type ShownButton = { type: 2; style: number; label: string; custom_id: string }
type ShownList = { type: 3; custom_id: string; options: { label: string; value: string }[] }
export type Row = { type: 1; components: (ShownButton | ShownList)[] }

/** Choices of one command, in the order they stand in. */
type Kin = { kin: string; choices: Button[] }

/** The choices of a reply as rows: buttons, a list where there are many of one kind, and last what asks for a judgement. */
export function rowsOf(
  choices: readonly Choice[],
  { rate, more = [] }: { rate?: Rate | undefined; more?: readonly Button[] } = {},
): Row[] {
  const thumbs = rows(buttons(thumbsOf(rate), mostData))
  const shown = buttons(choices, mostData)
  const lists = kinsOf(choices, shown).filter(({ choices }) => choices.length > mostAlike)
  const listed = new Set(lists.flatMap((one) => one.choices))
  const rest = [...shown.filter((button) => !listed.has(button)), ...more]
  const all = [...lists.flatMap(list), ...rows(rest)]
  return [...all.slice(0, mostRows - thumbs.length), ...thumbs]
}

/** Choices that begin with the same command and are alike in being quiet are of one kind. */
function kinsOf(choices: readonly Choice[], shown: readonly Button[]): Kin[] {
  const found = new Map<string, Button[]>()
  for (const [i, { send, quiet }] of choices.entries()) {
    const button = shown[i]
    if (!button || !send.startsWith('/')) continue
    const kin = `${quiet ? 'q' : 's'} ${send.split(' ')[0]}`
    found.set(kin, [...(found.get(kin) ?? []), button])
  }
  return [...found].map(([kin, choices]) => ({ kin, choices }))
}

function rows(all: readonly Button[]): Row[] {
  const count = Math.ceil(all.length / mostInRow)
  return Array.from({ length: count }, (_, i) => ({
    type: kinds.row,
    components: all.slice(i * mostInRow, (i + 1) * mostInRow).map(button),
  }))
}

const button = ({ label, data }: Button): ShownButton => ({
  type: kinds.button,
  style: plainStyle,
  label: cut(label, mostLabel),
  custom_id: data,
})

function list({ kin, choices }: Kin): Row[] {
  const count = Math.ceil(choices.length / mostOptions)
  return Array.from({ length: count }, (_, i) => {
    const options = choices
      .slice(i * mostOptions, (i + 1) * mostOptions)
      .map(({ label, data }) => ({ label: cut(label, mostOption), value: data }))
    return {
      type: kinds.row,
      components: [{ type: kinds.list, custom_id: `${listMark}${i}:${kin}`.slice(0, mostData), options }],
    }
  })
}

const listMark = 'l:'

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text

/** Whether a part of a message stays when another one has been used. */
const stays = ({ custom_id: id = '', options = [] }: Component): boolean =>
  isQuiet(id) || options.some(({ value }) => isQuiet(value))

/** The rows of a message without what has been used when one of its plain choices is taken. */
export function quietRows(all: readonly ComponentRow[]): ComponentRow[] {
  return all
    .filter(({ type }) => type === kinds.row)
    .map((row) => ({ ...row, components: row.components.filter(stays) }))
    .filter((row) => row.components.length > 0)
}

/** What was pressed or chosen on a message: what it gives back, and what it shows. */
export function chosen(
  all: readonly ComponentRow[],
  { custom_id: id, values = [] }: { custom_id: string; values?: readonly string[] | undefined },
): { data: string; label: string | undefined } {
  const here = all.flatMap(({ components }) => components).find((one) => one.custom_id === id)
  if (!id.startsWith(listMark)) return { data: id, label: here?.label ?? undefined }
  const [data = ''] = values
  return { data, label: here?.options?.find(({ value }) => value === data)?.label }
}
