import { html } from 'hono/html'
import { z } from 'zod'

/** As much of a schema as a reader needs. */
const shapeSchema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  format: z.string().optional(),
  minimum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
  maxItems: z.number().optional(),
  default: z.unknown().optional(),
  required: z.array(z.string()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
})

type Shape = z.output<typeof shapeSchema>
export type Html = ReturnType<typeof html>

/** A shape in words and, for an object, its fields as a list within a list. */
export function shapeOf(given: unknown): Html {
  const shape = shapeSchema.parse(given ?? {})
  return html`${kindOf(shape)}${limits(shape)}${shape.description ? html` <span class="soft">${shape.description}</span>` : ''}${fieldsOf(shape)}`
}

function kindOf({ $ref, enum: words, const: word, type, format, items, ...shape }: Shape): Html {
  const name = $ref?.split('/').at(-1)
  if (name !== undefined) return html`<a href="#shape-${name}">${name}</a>`
  if (word !== undefined) return html`<code>${JSON.stringify(word)}</code>`
  if (words) return html`<code>${words.map((each) => JSON.stringify(each)).join(' | ')}</code>`
  const several = shape.anyOf ?? shape.oneOf ?? shape.allOf
  if (several) return html`${several.map((each, i) => html`${i > 0 ? ' or ' : ''}${shapeOf(each)}`)}`
  if (items !== undefined) return html`list of ${shapeOf(items)}`
  const kind = [type ?? 'anything'].flat().join(' or ')
  return html`${format ? `${kind}, ${format}` : kind}`
}

function limits({ minimum, exclusiveMinimum, maximum, maxLength, maxItems, default: usual }: Shape): string {
  const said = [
    minimum !== undefined && `from ${minimum}`,
    exclusiveMinimum !== undefined && `above ${exclusiveMinimum}`,
    maximum !== undefined && `up to ${maximum}`,
    maxLength !== undefined && `at most ${maxLength} letters`,
    maxItems !== undefined && `at most ${maxItems}`,
    usual !== undefined && `usually ${JSON.stringify(usual)}`,
  ].filter((each) => each !== false)
  return said.length > 0 ? ` (${said.join(', ')})` : ''
}

function fieldsOf({ properties, required = [], additionalProperties: rest }: Shape): Html | '' {
  const open = typeof rest === 'object' && rest !== null && Object.keys(rest).length > 0
  if (!properties) return open ? html` of ${shapeOf(rest)}` : ''
  return html`<ul>${Object.entries(properties).map(
    ([name, each]) =>
      html`<li><code>${name}</code>${required.includes(name) ? '' : ' (may be missing)'}: ${shapeOf(each)}</li>`,
  )}</ul>`
}
