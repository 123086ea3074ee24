import { html, raw } from 'hono/html'
import { z } from 'zod'
import type { Document } from './document.ts'
import { type Html, shapeOf } from './reference-shape.ts'
import { referenceStyle } from './reference-style.ts'

const contentSchema = z.object({
  content: z.record(z.string(), z.object({ schema: z.unknown() })).optional(),
})

/** What the document says of one way of calling. */
const operationSchema = z.object({
  operationId: z.string(),
  tags: z.array(z.string()),
  summary: z.string(),
  description: z.string().optional(),
  'x-right': z.string().nullable(),
  parameters: z
    .array(
      z.object({ name: z.string(), in: z.string(), required: z.boolean().optional(), schema: z.unknown() }),
    )
    .default([]),
  requestBody: contentSchema.optional(),
  responses: z.record(z.string(), contentSchema.extend({ description: z.string() })),
})

type Operation = z.output<typeof operationSchema> & { method: string; path: string }

/**
 * The interface for people who read: the document as one page, without a script and without anything from elsewhere.
 *
 * @param nonce the one that the page's content security policy names
 */
export function referencePage(document: Document, nonce: string): Html {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item).map(([method, spec]) => ({
      ...operationSchema.parse(spec),
      method: method.toUpperCase(),
      path,
    })),
  )
  const parts = (document.tags ?? []).map(({ name, description }) => ({
    ...{ name, description },
    operations: operations.filter(({ tags }) => tags.includes(name)),
  }))
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${document.info.title} interface</title>
<style nonce="${nonce}">${raw(referenceStyle)}</style>
</head>
<body>
<main>
<h1>${document.info.title} interface</h1>
${(document.info.description ?? '').split('\n\n').map((text) => html`<p>${withCode(text)}</p>`)}
<p>The same for programs: <a href="/api/v1/openapi.json">openapi.json</a>, OpenAPI ${document.openapi}.</p>
<nav aria-label="Calls">${parts.map(({ name, operations: own }) => contents(name, own))}</nav>
${parts.map(
  (part) =>
    html`<section><h2>${part.name}</h2><p class="soft">${part.description}</p>${part.operations.map(told)}</section>`,
)}
<section><h2>Shapes</h2>${Object.entries(document.components?.schemas ?? {}).map(
    ([name, shape]) => html`<article id="shape-${name}"><h3>${name}</h3>${shapeOf(shape)}</article>`,
  )}</section>
</main>
</body>
</html>`
}

/** Words between backticks are code. */
const withCode = (text: string): Html =>
  html`${text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`

const contents = (name: string, operations: readonly Operation[]): Html =>
  html`<h2>${name}</h2><ul>${operations.map(
    ({ operationId, summary }) => html`<li><a href="#${operationId}">${summary}</a></li>`,
  )}</ul>`

function told({
  operationId,
  method,
  path,
  summary,
  description,
  parameters,
  requestBody,
  responses,
  ...spec
}: Operation) {
  const right = spec['x-right']
  const asked = parameters.filter(({ name }) => name !== 'gym')
  const good = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  return html`<article id="${operationId}">
<h3><code>${method} ${path}</code></h3>
<p>${summary}. ${right === null ? 'For everybody who is let in.' : html`Needs the right <code>${right}</code>.`}</p>
${description ? html`<p class="soft">${description}</p>` : ''}
${asked.length > 0 ? html`<h4>In the address</h4><ul>${asked.map(parameter)}</ul>` : ''}
${requestBody ? html`<h4>Body</h4>${bodies(requestBody)}` : ''}
${good.map(([status, answer]) => html`<h4>Answer ${status}</h4><p>${answer.description}</p>${bodies(answer)}`)}
</article>`
}

const parameter = ({ name, in: where, required, schema }: Operation['parameters'][number]): Html =>
  html`<li><code>${where === 'query' ? `?${name}=` : `{${name}}`}</code>${required ? '' : ' (may be missing)'}: ${shapeOf(schema)}</li>`

const bodies = ({ content = {} }: z.output<typeof contentSchema>): Html =>
  html`${Object.entries(content).map(([type, { schema }]) => html`<div><code>${type}</code>: ${shapeOf(schema)}</div>`)}`
