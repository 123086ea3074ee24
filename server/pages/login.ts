import { html, raw } from 'hono/html'
import { speech, t } from '../../tools/kit/language.ts'
import { chatStyle } from './chat-style.ts'
import { loginStyle } from './login-style.ts'

type Part = ReturnType<typeof html>

/** What every page of logging in knows. */
export type LoginFrame = { gym: string; nonce: string; amiss?: string | undefined; done?: string | undefined }

/** Where something that is no plain text stands in a sentence. */
const gap = '\u0000'

/** A sentence with parts of the page in its gaps, in their order. */
const filled = (sentence: string, ...parts: readonly Part[]): Part =>
  html`${sentence.split(gap).flatMap((words, i) => (i === 0 ? [words] : [parts[i - 1] ?? '', words]))}`

/** A page without a script: a heading, what went amiss, and fields. */
function page({ gym, nonce, amiss, done }: LoginFrame, title: string, body: Part) {
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
<header><div class="name"><h1>${gym}</h1><p>${t`Spotter for the staff`}</p></div></header>
<main>
<h2>${title}</h2>
${amiss === undefined ? '' : html`<p class="amiss" role="alert">${amiss}</p>`}
${done === undefined ? '' : html`<p class="done" role="status">${done}</p>`}
${body}
</main>
</body>
</html>`
}

const password = (name: string, label: string, kind: 'current-password' | 'new-password', hint = '') =>
  html`<label>${label}<input type="password" name="${name}" autocomplete="${kind}" required maxlength="400">${hint === '' ? '' : html` <small>${hint}</small>`}</label>`

const email = (value = '') =>
  html`<label>${t`E-mail`}<input type="email" name="email" autocomplete="username" required maxlength="200" value="${value}"></label>`

const newPassword = () =>
  password('password', t`New password`, 'new-password', t`At least 12 letters; a few words are fine.`)

/** Address and password, with a code for those who have asked for one. */
export const loginPage = (frame: LoginFrame, { to, email: said = '' }: { to: string; email?: string }) =>
  page(
    frame,
    t`Log in`,
    html`<p>${filled(t`The quickest way in: write ${gap} to the gym’s bot, and open the link it gives you.`, html`<code>/admin</code>`)}</p>
<form method="post" action="/admin/login">
<input type="hidden" name="to" value="${to}">
${email(said)}
${password('password', t`Password`, 'current-password')}
<label>${t`Code`} <small>${t`From your authenticator app, if you use one.`}</small><input name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="10"></label>
<button>${t`Log in`}</button>
</form>
<p class="soft">${t`Have an invitation?`} <a href="/admin/join">${t`Join the staff`}</a>.</p>`,
  )

/** One button: a chat app that looks at a link in advance shall not use it up. */
export const linkPage = (frame: LoginFrame, token: string) =>
  page(
    frame,
    t`Log in`,
    html`<p>${t`This link logs you in on this device, once.`}</p>
<form method="post" action="/admin/login/${token}"><button>${t`Log in`}</button></form>`,
  )

/** A link or an invitation that opens nothing. */
export const gonePage = (frame: LoginFrame, title: string, words: string) =>
  page(frame, title, html`<p>${words}</p><p><a href="/admin/login">${t`Log in another way`}</a></p>`)

/** Asks for the code of an invitation. */
export const codePage = (frame: LoginFrame) =>
  page(
    frame,
    t`Join the staff`,
    html`<form method="get" action="/admin/join">
<label>${t`Code of your invitation`}<input name="code" required maxlength="60" autocomplete="off" autocapitalize="none" spellcheck="false"></label>
<button>${t`Go on`}</button>
</form>`,
  )

/** Name, address and password of somebody who was invited. */
export const joinPage = (
  frame: LoginFrame,
  { code, role, name = '', email: said = '' }: { code: string; role: string; name?: string; email?: string },
) =>
  page(
    frame,
    t`Join the staff`,
    html`<p>${filled(t`You are invited to be ${role} of ${frame.gym}. If you talk with the gym’s bot in a chat, write ${gap} there instead, and you need no password.`, html`<code>/join ${code}</code>`)}</p>
<form method="post" action="/admin/join/${code}">
<label>${t`Your name`}<input name="name" required maxlength="100" autocomplete="name" value="${name}"></label>
${email(said)}
${newPassword()}
<button>${t`Join`}</button>
</form>`,
  )

export type Account = {
  name: string | null
  role: string
  email: string | undefined
  /** Whether codes are asked for. */
  codes: boolean
  /** Whether the password so far must be said. */
  needsCurrent: boolean
  /** What would be asked for codes, offered to those who have a password and no codes yet. */
  offer: { secret: string; address: string } | undefined
}

/** How somebody logs in, and how they change that. */
export const accountPage = (frame: LoginFrame, account: Account) =>
  page(
    frame,
    t`How you log in`,
    html`<p>${account.name ?? t`You`}, ${account.role}. <a href="/admin">${t`To the reports`}</a></p>
<h2>${account.email === undefined ? t`Log in without a chat` : t`Address and password`}</h2>
<form method="post" action="/admin/account/password">
${account.needsCurrent ? password('current', t`Password so far`, 'current-password') : ''}
${email(account.email)}
${newPassword()}
<button>${t`Keep`}</button>
</form>
${codesPart(account)}
<h2>${t`Log out`}</h2>
<form method="post" action="/admin/logout"><button class="quiet">${t`Log out here`}</button></form>
<form method="post" action="/admin/account/leave"><button class="quiet">${t`Log out everywhere`}</button></form>`,
  )

function codesPart({ codes, offer, needsCurrent }: Account): Part {
  if (codes)
    return html`<h2>${t`Codes`}</h2><p>${t`A code of your authenticator app is asked for with your password.`}</p>
<form method="post" action="/admin/account/codes/end">
${needsCurrent ? password('current', t`Password`, 'current-password') : ''}
<button class="quiet">${t`Ask for codes no more`}</button></form>`
  if (!offer) return html``
  const grouped = offer.secret.replace(/(.{4})(?=.)/g, '$1 ')
  return html`<h2>${t`Codes`}</h2>
<p>${filled(
    t`For more safety, a code of an authenticator app can be asked for with your password. Open ${gap}, or type the key into it: ${gap}. Then type the code it shows.`,
    html`<a href="${offer.address}">${t`this link on the phone with the app`}</a>`,
    html`<code>${grouped}</code>`,
  )}</p>
<form method="post" action="/admin/account/codes">
<input type="hidden" name="secret" value="${offer.secret}">
<label>${t`Code`}<input name="code" required inputmode="numeric" autocomplete="one-time-code" maxlength="10"></label>
<button>${t`Ask for codes from now on`}</button>
</form>`
}
