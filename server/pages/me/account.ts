import { html } from 'hono/html'
import { t } from '../../../tools/kit/language.ts'
import { emailField, newPasswordField, passwordField } from './doors.ts'
import { type Part, section } from './frame.ts'

export type AccountShown = {
  /** The address they log in with, where they registered. */
  email: string | undefined
  /** Whether the password so far must be said. */
  needsCurrent: boolean
  /** Whether this browser is logged in, or known by its chat alone. */
  loggedIn: boolean
  /** Whether they get in by another app. */
  otherDoors: boolean
}

/** How a member logs in, and the end of that. */
export function accountPart({ email, needsCurrent, loggedIn, otherDoors }: AccountShown): Part {
  const intro =
    email === undefined
      ? t`With an address and a password you are the same member in every browser: the same plan, the same places, the same chat. Nothing is sent to the address.`
      : t`You log in with ${email}.`
  const known =
    email === undefined && !otherDoors && !loggedIn
      ? html`<p>${t`So far this browser alone knows you. If its cookies go, so does your way in.`}</p>`
      : ''
  return html`${section(
    'password',
    t`E-mail and password`,
    html`<p>${intro}</p>${known}
<form method="post" action="/me/account/password">
${needsCurrent ? passwordField('current', t`Password so far`, 'current-password') : ''}
${emailField(email)}
${newPasswordField()}
<button>${t`Keep`}</button>
</form>`,
  )}${section('out', t`Log out`, loggingOut(loggedIn))}`
}

const loggingOut = (loggedIn: boolean): Part =>
  html`${
    loggedIn
      ? html`<form method="post" action="/me/logout"><button class="quiet">${t`Log out here`}</button></form>`
      : html`<p>${t`This browser is known by its chat; it is not logged in.`}</p>`
  }
<form method="post" action="/me/account/leave"><button class="quiet">${t`Log out everywhere else`}</button></form>
<p class="soft">${t`Everywhere else: every other browser has to log in anew, for this page and for the chat.`}</p>`
