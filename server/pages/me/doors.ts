import { html } from 'hono/html'
import { t } from '../../../tools/kit/language.ts'
import { doorPage, type MeFrame, type Part } from './frame.ts'

export const passwordField = (
  name: string,
  label: string,
  kind: 'current-password' | 'new-password',
  hint = '',
): Part =>
  html`<label>${label}<input type="password" name="${name}" autocomplete="${kind}" required maxlength="400">${hint === '' ? '' : html` <small>${hint}</small>`}</label>`

export const emailField = (value = ''): Part =>
  html`<label>${t`E-mail`}<input type="email" name="email" autocomplete="username" required maxlength="200" value="${value}"></label>`

export const newPasswordField = (): Part =>
  passwordField('password', t`New password`, 'new-password', t`At least 12 letters; a few words are fine.`)

/** The ways in, for whoever is not known in this browser. */
export const mePageClosed = (frame: MeFrame): Part =>
  doorPage(
    frame,
    t`Your own page`,
    html`<p>${t`Here are your visits, your plan, your progress, the places you hold and your settings. I don't know yet who you are.`}</p>
<ul>
<li>${t`In Telegram or Discord, write /me to the gym's bot and open the link it gives you.`}</li>
<li><a href="/me/login">${t`Log in with e-mail and password`}</a></li>
<li><a href="/me/register">${t`Register with e-mail and password`}</a></li>
<li><a href="/">${t`Or say hello in the chat here: then this browser is known.`}</a></li>
</ul>`,
  )

/** Address and password, with a code for those who have asked for one. */
export const meLoginPage = (frame: MeFrame, { email = '' }: { email?: string } = {}): Part =>
  doorPage(
    frame,
    t`Log in`,
    html`<form method="post" action="/me/login">
${emailField(email)}
${passwordField('password', t`Password`, 'current-password')}
<label>${t`Code`} <small>${t`From your authenticator app, if you use one.`}</small><input name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="10"></label>
<button>${t`Log in`}</button>
</form>
<p class="soft">${t`No password, or forgotten? Write /me to the gym's bot in your chat: its link logs you in.`} <a href="/me/register">${t`Register`}</a></p>`,
  )

/** One button: a chat app that looks at a link in advance shall not use it up. */
export const meLinkPage = (frame: MeFrame, token: string): Part =>
  doorPage(
    frame,
    t`Your own page`,
    html`<p>${t`This link opens your own page in this browser, once.`}</p>
<form method="post" action="/me/login/${token}"><button>${t`Open my page`}</button></form>`,
  )

/** A link that opens nothing. */
export const meGonePage = (frame: MeFrame): Part =>
  doorPage(
    frame,
    t`Your own page`,
    html`<p>${t`This link opens nothing any more: it was used, or its time is over. Write /me to the gym's bot for a new one.`}</p>
<p><a href="/me/login">${t`Log in with e-mail and password`}</a></p>`,
  )

/** Address and password of somebody new, or of whoever chats in this browser. */
export const meRegisterPage = (
  frame: MeFrame,
  { email = '', known }: { email?: string; known: boolean },
): Part =>
  doorPage(
    frame,
    t`Register`,
    html`<p>${
      known
        ? t`Then your talk in this browser, your plan and your places are there in every other browser too, once you log in.`
        : t`Then you are the same member in every browser in which you log in. Nothing is sent to the address.`
    }</p>
<form method="post" action="/me/register">
${emailField(email)}
${newPasswordField()}
<button>${t`Register`}</button>
</form>
<p class="soft"><a href="/me/login">${t`Log in`}</a></p>`,
  )
