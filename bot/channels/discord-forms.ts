import { numberWords, t } from '../../tools/kit/language.ts'
import type { ToolCall } from '../turn.ts'
import type { Button } from './buttons.ts'
import type { Form } from './discord-payloads.ts'

/** Discord's parts of a form: a line or a field of text, a list, and the label above either. */
const kinds = { list: 3, text: 4, label: 18 } as const
const styles = { line: 1, field: 2 } as const

type Field = {
  id: string
  label: string
  /** An example, shown where nothing is written yet. */
  hint?: string
  /** Several lines. */
  long?: true
  among?: readonly { label: string; value: string }[]
  required?: true
}

/** Forms that are better filled in than asked one by one. */
export type FormName = 'profile' | 'log'

/** A button that opens a form. */
const opener = /^m:(profile|log)$/
const filled = /^f:(profile|log)$/

/** The form that a button opens. */
export const formOf = (data: string): FormName | undefined => opener.exec(data)?.[1] as FormName | undefined

const fieldsOf: Record<FormName, () => Field[]> = {
  profile: () => [
    { id: 'height', label: t`Height`, hint: '178 cm' },
    { id: 'weight', label: t`Weight`, hint: `${numberWords(82.5)} kg` },
    { id: 'age', label: t`Age`, hint: '34' },
    {
      id: 'goal',
      label: t`Goal`,
      among: [
        { label: t`Build muscle`, value: 'build muscle' },
        { label: t`Lose weight`, value: 'lose weight' },
        { label: t`Get stronger`, value: 'get stronger' },
        { label: t`Keep my weight`, value: 'keep my weight' },
      ],
    },
    {
      id: 'else',
      label: t`Anything else I should know`,
      hint: t`A bad knee, vegetarian, only dumbbells`,
      long: true,
    },
  ],
  log: () => [
    { id: 'exercise', label: t`Exercise`, hint: t`Bench press`, required: true },
    { id: 'sets', label: t`Weight and repetitions`, hint: '80x8,8,7', required: true },
  ],
}

const titles: Record<FormName, () => string> = {
  profile: () => t`About you`,
  log: () => t`What you lifted`,
}

/** A form as Discord shows it, in the language of whoever is spoken to. */
export function formBody(name: FormName) {
  return {
    custom_id: `f:${name}`,
    title: titles[name](),
    components: fieldsOf[name]().map((field) => ({
      type: kinds.label,
      label: field.label,
      component: field.among ? listOf(field, field.among) : textOf(field),
    })),
  }
}

const listOf = ({ id, required }: Field, options: NonNullable<Field['among']>) => ({
  type: kinds.list,
  custom_id: id,
  required: required ?? false,
  min_values: required ? 1 : 0,
  max_values: 1,
  options,
})

const textOf = ({ id, hint, long, required }: Field) => ({
  type: kinds.text,
  custom_id: id,
  style: long ? styles.field : styles.line,
  required: required ?? false,
  max_length: long ? 500 : 60,
  ...(hint !== undefined && { placeholder: hint }),
})

/** What a filled-in form says, as one would type it; undefined for a form of nobody we know. */
export function saidByForm({ data }: Form): string | undefined {
  const name = filled.exec(data.custom_id)?.[1]
  if (name === undefined) return undefined
  const given = new Map(
    data.components
      .flat()
      .map(({ custom_id: id, value, values = [] }) => [id, (value ?? values[0] ?? '').trim()]),
  )
  const of = (id: string) => given.get(id) ?? ''
  if (name === 'log') return ['/log', of('exercise'), of('sets')].filter(Boolean).join(' ')
  const words = [
    withUnit(of('height'), 'cm'),
    withUnit(of('weight'), 'kg'),
    years(of('age')),
    goal(of('goal')),
  ]
  return ['/profile', [...words, of('else')].filter(Boolean).join(', ')].filter(Boolean).join(' ')
}

/** A bare figure is in the unit of the example. */
const withUnit = (text: string, unit: string): string => {
  const figure = text.replace(',', '.')
  return /^\d+(?:\.\d+)?$/.test(figure) ? `${figure} ${unit}` : text
}

const years = (text: string): string => (/^\d{1,3}$/.test(text) ? `${text} years old` : text)
const goal = (text: string): string => (text === '' ? '' : `my goal is to ${text}`)

/** Buttons that open a form, under an answer that a form would go on from. */
export function formButtons(tools: readonly ToolCall[]): Button[] {
  return tools.some(({ name, ok }) => name === 'myProfile' && ok)
    ? [{ label: t`Fill in a form`, data: 'm:profile' }]
    : []
}
