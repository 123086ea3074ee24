import { html, raw } from 'hono/html'
import { speech, t } from '../../tools/kit/language.ts'
import { chatStyle } from './chat-style.ts'
import { loginStyle } from './login-style.ts'

type Part = ReturnType<typeof html>

/** What every page about a member's own data knows. */
export type DataFrame = { gym: string; nonce: string }

/** A page without a script: a heading and some lines. */
function page({ gym, nonce }: DataFrame, title: string, body: Part) {
  return html`<!doctype html>
<html lang="${speech().language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · ${gym} · Spotter</title>
<style nonce="${nonce}">${raw(chatStyle)}${raw(loginStyle)}</style>
</head>
<body>
<header><div class="name"><h1>${gym}</h1></div></header>
<main>
<h2>${title}</h2>
${body}
</main>
</body>
</html>`
}

/** One button: a chat app that looks at a link in advance shall neither use it up nor see anything. */
export const downloadPage = (frame: DataFrame, path: string, minutes: number) =>
  page(
    frame,
    t`Your data`,
    html`<p>${t`Everything ${frame.gym} keeps of you, as a zip file. The link is good for ${minutes} minutes and two downloads; the file is made when you tap, and kept nowhere.`}</p>
<form method="post" action="${path}"><button>${t`Download`}</button></form>`,
  )

/** A link that opens nothing. */
export const downloadGonePage = (frame: DataFrame) =>
  page(
    frame,
    t`Your data`,
    html`<p>${t`This link opens nothing any more: it was used twice, or its time is over. Write /export to me in private for a new one.`}</p>`,
  )

/** What a receipt shows: lines of words and of figures. */
export const receiptPage = (
  frame: DataFrame,
  { words, counts }: { words: string; counts: readonly { title: string; count: number }[] },
) =>
  page(
    frame,
    t`Receipt`,
    html`<p>${words}</p>${
      counts.length === 0
        ? ''
        : html`<p>${t`What was deleted, in figures:`}</p><ul>${counts.map(({ title, count }) => html`<li>${title}: ${count}</li>`)}</ul>`
    }`,
  )
