import { html, raw } from 'hono/html'
import { type languages, type Speech, t } from '../../tools/kit/language.ts'
import { webPage as german } from '../../tools/kit/languages/de/web-page.ts'
import { webPage as spanish } from '../../tools/kit/languages/es/web-page.ts'
import { chatScript } from './chat-script.ts'
import { chatStyle } from './chat-style.ts'
import { icon } from './icon.ts'
import type { CommandLine, PageData } from './wire.ts'

/** The script's own sentences; in English it needs none. */
const scriptWords = { en: {}, de: german, es: spanish } as const satisfies Record<
  (typeof languages)[number],
  object
>

/** As dates are written in a language of ours. */
const dateLanguage = { en: 'en-GB', de: 'de', es: 'es' } as const

export type ChatPage = {
  gym: { id: string; name: string; splits: readonly { name: string }[] }
  speech: Speech
  commands: readonly CommandLine[]
  /** The one that the page's content security policy names. */
  nonce: string
}

/** The chat page, one document with its style and script inside, in the words of whoever reads it. */
export function chatPage({ gym, speech, commands, nonce }: ChatPage) {
  const { language, clock } = speech
  const data: PageData = {
    ...{ language: dateLanguage[language], clock, words: scriptWords[language], commands },
    splits: gym.splits.map(({ name }) => name),
  }
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${t`When ${gym.name} is quiet, a place in a quiet hour, and plans for training and food.`}">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbfaf8">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#14181a">
<title>${gym.name} · Spotter</title>
<link rel="manifest" href="/manifest.webmanifest">
<link rel="icon" href="${raw(icon)}">
<link rel="apple-touch-icon" href="/icon-192.png">
<style nonce="${nonce}">${raw(chatStyle)}</style>
</head>
<body>
<header>
<div class="name"><h1>${gym.name}</h1><p><a href="/gyms/${encodeURIComponent(gym.id)}">${t`This week`}</a> <a href="/me">${t`My page`}</a></p></div>
<p id="offline" hidden>${t`You're offline. What you write waits here and goes out when you're back.`}</p>
<section id="strip" aria-label="${t`The gym today`}" hidden></section>
</header>
<main>
<div id="log" role="log" aria-live="off" aria-label="${t`Conversation`}">
${emptyChat()}
</div>
<noscript><p class="note">${t`This page talks to the gym with JavaScript. Please switch it on to chat here.`}</p></noscript>
</main>
${composer()}
<div id="drop" hidden><p>${t`Drop the file here to send it.`}</p></div>
<div id="spoken" class="unseen" role="status" aria-live="polite"></div>
<script type="application/json" id="page-data">${raw(asData(data))}</script>
<script type="module" nonce="${nonce}">${raw(chatScript)}</script>
</body>
</html>`
}

/** Real questions for the first screen of an empty chat. */
function emptyChat() {
  // Sent in English, which every model of ours understands; shown as the reader speaks.
  const starters = [
    ['Is it busy now?', t`Is it busy now?`],
    ['When is legs day quiet?', t`When is legs day quiet?`],
    ['Check me in', t`Check me in`],
    ['How full is it tomorrow at 6?', t`How full is it tomorrow at 6?`],
  ] as const
  return html`<section id="empty" aria-label="${t`Questions to begin with`}" hidden>
<h2>${t`What would you like to know?`}</h2>
<p>${t`Ask me when it’s quiet, how full it is, or tell me when you come and go.`}</p>
<div class="choices">${starters.map(([said, shown]) => html`<button type="button" data-say="${said}">${shown}</button>`)}</div>
</section>`
}

/** Where one writes, with the commands over it. */
function composer() {
  return html`<form id="composer" aria-label="${t`Write to Spotter`}">
<div id="palette" role="listbox" aria-label="${t`Commands`}" hidden></div>
<p id="given" hidden></p>
<label class="unseen" for="box">${t`Message to Spotter`}</label>
<textarea id="box" name="text" rows="1" maxlength="4000" autocomplete="off" enterkeyhint="send" placeholder="${t`Ask about the gym`}" aria-describedby="hint" aria-autocomplete="list" aria-controls="palette"></textarea>
<button id="send">${t`Send`}</button>
<div class="tools">
<p id="hint"></p>
<button type="button" id="attach" class="tool" aria-label="${t`Add a file`}" title="${t`Add a file`}">+</button>
<input type="file" id="file" class="unseen" tabindex="-1" aria-label="${t`File`}">
<button type="button" id="commands" class="tool" aria-label="${t`Commands`}" aria-keyshortcuts="Control+K" title="${t`Commands`} (Ctrl K)">/</button>
</div>
</form>`
}

/** Within a script, markup can end it early; as an escape it reads the same. */
const asData = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')
