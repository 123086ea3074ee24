import { html, raw } from 'hono/html'
import { t } from '../../../tools/kit/language.ts'
import type { Choice } from '../../../tools/kit/tool.ts'
import { chatStyle } from '../chat-style.ts'
import { icon } from '../icon.ts'
import { loginStyle } from '../login-style.ts'
import { meStyle } from '../me-style.ts'

export type Part = ReturnType<typeof html>

/** What is said above a page: that something was done, what may follow, or why it was not. */
export type Told = { text: string; choices: readonly Choice[]; amiss?: boolean; line?: string }

/** What every page of a member's own knows. */
export type MeFrame = {
  gym: string
  nonce: string
  language: string
  told?: Told | undefined
}

/** The parts of a member's own page. */
export type Tab = 'home' | 'progress' | 'preferences' | 'privacy' | 'account'

const tabs = (): readonly { tab: Tab; path: string; name: string }[] => [
  { tab: 'home', path: '/me', name: t`Overview` },
  { tab: 'progress', path: '/me/progress', name: t`Progress` },
  { tab: 'preferences', path: '/me/preferences', name: t`Times and settings` },
  { tab: 'privacy', path: '/me/privacy', name: t`Privacy` },
  { tab: 'account', path: '/me/account', name: t`Log in and out` },
]

function document(frame: MeFrame, title: string, body: Part): Part {
  const { gym, nonce, language } = frame
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · ${gym} · Spotter</title>
<link rel="icon" href="${raw(icon)}">
<style nonce="${nonce}">${raw(chatStyle)}${raw(loginStyle)}${raw(meStyle)}</style>
</head>
<body>
<a class="skip" href="#content">${t`To the content`}</a>
${body}
</body>
</html>`
}

/** A page of a member's own, with the way to the others. */
export function mePage(frame: MeFrame, { tab, title }: { tab: Tab; title: string }, body: Part): Part {
  const links = tabs().map(
    (each) =>
      html`<li><a href="${each.path}"${each.tab === tab ? raw(' aria-current="page"') : ''}>${each.name}</a></li>`,
  )
  const path = tabs().find((each) => each.tab === tab)?.path ?? '/me'
  return document(
    frame,
    title,
    html`<header><div class="name"><h1>${frame.gym}</h1><p><a href="/">${t`To the chat`}</a></p></div>
<nav aria-label="${t`Your page`}"><ul>${links}</ul></nav></header>
<main id="content" class="wide" tabindex="-1">
${told(frame.told, path)}
${body}
</main>`,
  )
}

/** A page for whoever is not known yet. */
export function doorPage(frame: MeFrame, title: string, body: Part): Part {
  return document(
    frame,
    title,
    html`<header><div class="name"><h1>${frame.gym}</h1><p><a href="/">${t`To the chat`}</a></p></div></header>
<main id="content" tabindex="-1">
<h2>${title}</h2>
${told(frame.told, '/me')}
${body}
</main>`,
  )
}

function told(said: Told | undefined, back: string): Part {
  if (!said) return html``
  const { text, choices, amiss, line } = said
  const mark = amiss ? html`class="amiss" role="alert"` : html`class="done" role="status"`
  return html`<div ${mark} id="said"><p class="said">${text}</p>${line === undefined ? '' : html`<p><a class="line" href="${line}">${line}</a></p>`}
${choices.length === 0 ? '' : html`<div class="row">${choices.map(({ label, send }) => does({ label, send, back }))}</div>`}</div>`
}

/** A button that does what a command of the chat does. */
export const does = ({
  label,
  send,
  back,
  about,
}: {
  label: string
  send: string
  back: string
  /** What it is about, where the label alone could be any of several. */
  about?: string
}): Part =>
  html`<form method="post" action="/me/do" class="one"><input type="hidden" name="send" value="${send}"><input type="hidden" name="back" value="${back}"><button class="quiet">${label}${about === undefined ? '' : html`<span class="unseen">: ${about}</span>`}</button></form>`

/** A part of a page. */
export const section = (id: string, title: string, body: Part): Part =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${body}
</section>`

/** Words of a tool, line by line as it said them. */
export const said = (text: string): Part => html`<p class="said">${text}</p>`
