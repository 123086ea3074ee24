import { html, raw } from 'hono/html'
import { chatStyle } from './chat-style.ts'
import { loginStyle } from './login-style.ts'

type Part = ReturnType<typeof html>

/** What every page of logging in knows. */
export type LoginFrame = { gym: string; nonce: string; amiss?: string | undefined; done?: string | undefined }

/** A page without a script: a heading, what went amiss, and fields. */
function page({ gym, nonce, amiss, done }: LoginFrame, title: string, body: Part) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · ${gym} · Spotter</title>
<style nonce="${nonce}">${raw(chatStyle)}${raw(loginStyle)}</style>
</head>
<body>
<header><div class="name"><h1>${gym}</h1><p>Spotter for the staff</p></div></header>
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
  html`<label>E-mail<input type="email" name="email" autocomplete="username" required maxlength="200" value="${value}"></label>`

const newPassword = password(
  'password',
  'New password',
  'new-password',
  'At least 12 letters; a few words are fine.',
)

/** Address and password, with a code for those who have asked for one. */
export const loginPage = (frame: LoginFrame, { to, email: said = '' }: { to: string; email?: string }) =>
  page(
    frame,
    'Log in',
    html`<p>The quickest way in: write <code>/admin</code> to the gym’s bot, and open the link it gives you.</p>
<form method="post" action="/admin/login">
<input type="hidden" name="to" value="${to}">
${email(said)}
${password('password', 'Password', 'current-password')}
<label>Code <small>From your authenticator app, if you use one.</small><input name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="10"></label>
<button>Log in</button>
</form>
<p class="soft">Have an invitation? <a href="/admin/join">Join the staff</a>.</p>`,
  )

/** One button: a chat app that looks at a link in advance shall not use it up. */
export const linkPage = (frame: LoginFrame, token: string) =>
  page(
    frame,
    'Log in',
    html`<p>This link logs you in on this device, once.</p>
<form method="post" action="/admin/login/${token}"><button>Log in</button></form>`,
  )

/** A link or an invitation that opens nothing. */
export const gonePage = (frame: LoginFrame, title: string, words: string) =>
  page(frame, title, html`<p>${words}</p><p><a href="/admin/login">Log in another way</a></p>`)

/** Asks for the code of an invitation. */
export const codePage = (frame: LoginFrame) =>
  page(
    frame,
    'Join the staff',
    html`<form method="get" action="/admin/join">
<label>Code of your invitation<input name="code" required maxlength="60" autocomplete="off" autocapitalize="none" spellcheck="false"></label>
<button>Go on</button>
</form>`,
  )

/** Name, address and password of somebody who was invited. */
export const joinPage = (
  frame: LoginFrame,
  { code, role, name = '', email: said = '' }: { code: string; role: string; name?: string; email?: string },
) =>
  page(
    frame,
    'Join the staff',
    html`<p>You are invited to be ${role} of ${frame.gym}. If you talk with the gym’s bot in a chat, write <code>/join ${code}</code> there instead, and you need no password.</p>
<form method="post" action="/admin/join/${code}">
<label>Your name<input name="name" required maxlength="100" autocomplete="name" value="${name}"></label>
${email(said)}
${newPassword}
<button>Join</button>
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
    'How you log in',
    html`<p>${account.name ?? 'You'}, ${account.role}. <a href="/admin">To the reports</a></p>
<h2>${account.email === undefined ? 'Log in without a chat' : 'Address and password'}</h2>
<form method="post" action="/admin/account/password">
${account.needsCurrent ? password('current', 'Password so far', 'current-password') : ''}
${email(account.email)}
${newPassword}
<button>Keep</button>
</form>
${codesPart(account)}
<h2>Log out</h2>
<form method="post" action="/admin/logout"><button class="quiet">Log out here</button></form>
<form method="post" action="/admin/account/leave"><button class="quiet">Log out everywhere</button></form>`,
  )

function codesPart({ codes, offer, needsCurrent }: Account): Part {
  if (codes)
    return html`<h2>Codes</h2><p>A code of your authenticator app is asked for with your password.</p>
<form method="post" action="/admin/account/codes/end">
${needsCurrent ? password('current', 'Password', 'current-password') : ''}
<button class="quiet">Ask for codes no more</button></form>`
  if (!offer) return html``
  const grouped = offer.secret.replace(/(.{4})(?=.)/g, '$1 ')
  return html`<h2>Codes</h2>
<p>For more safety, a code of an authenticator app can be asked for with your password. Open <a href="${offer.address}">this link on the phone with the app</a>, or type the key into it: <code>${grouped}</code>. Then type the code it shows.</p>
<form method="post" action="/admin/account/codes">
<input type="hidden" name="secret" value="${offer.secret}">
<label>Code<input name="code" required inputmode="numeric" autocomplete="one-time-code" maxlength="10"></label>
<button>Ask for codes from now on</button>
</form>`
}
