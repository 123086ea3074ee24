import { html, raw } from 'hono/html'
import { type languages, type Speech, t } from '../../tools/kit/language.ts'
import { adminPage as german } from '../../tools/kit/languages/de/admin-page.ts'
import { webPage as germanShared } from '../../tools/kit/languages/de/web-page.ts'
import { adminPage as spanish } from '../../tools/kit/languages/es/admin-page.ts'
import { webPage as spanishShared } from '../../tools/kit/languages/es/web-page.ts'
import { adminScript } from './admin-script.ts'
import { adminStyle } from './admin-style.ts'
import type { GymShown } from './admin-wire.ts'
import { icon } from './icon.ts'

/** The script's own sentences, and those of what it shares with the chat's; in English it needs none. */
const scriptWords = {
  en: {},
  de: { ...germanShared, ...german },
  es: { ...spanishShared, ...spanish },
} as const satisfies Record<(typeof languages)[number], object>

/** As dates are written in a language of ours. */
const dateLanguage = { en: 'en-GB', de: 'de', es: 'es' } as const

/**
 * The page of the gym's own people, one document with its style and script inside. It holds nothing that a
 * member couldn't see; every figure is asked for through the interface, which knows who may see it.
 *
 * @param nonce the one that the page's content security policy names
 */
export function adminPage({ gym, speech, nonce }: { gym: GymShown; speech: Speech; nonce: string }) {
  const { language, clock } = speech
  const data = { language: dateLanguage[language], clock, words: scriptWords[language] }
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>${gym.name} · Spotter</title>
<link rel="icon" href="${raw(icon)}">
<style nonce="${nonce}">${raw(adminStyle)}</style>
</head>
<body>
<a class="skip" href="#title">${t`Skip to the page`}</a>
<header>
<div class="name"><strong>${gym.name}</strong> <span class="soft" id="reader"></span></div>
<button type="button" id="open-menu" aria-expanded="false" aria-controls="menu">${t`Menu`}</button>
<button type="button" id="leave">${t`Log out`}</button>
</header>
<nav id="menu" aria-label="${t`Menu`}"></nav>
<main>
<h1 id="title" tabindex="-1">${gym.name}</h1>
<div id="spoken" role="status"></div>
<div id="view" aria-busy="true"></div>
<noscript><p class="note">${t`This page asks the gym with JavaScript. Please switch it on.`}</p></noscript>
</main>
<script type="application/json" id="page-data">${raw(asData(data))}</script>
<script type="application/json" id="gym">${raw(asData(gym))}</script>
<script type="module" nonce="${nonce}">${raw(adminScript)}</script>
</body>
</html>`
}

/** Within a script, markup can end it early; as an escape it reads the same. */
const asData = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')
