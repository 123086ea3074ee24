import { html } from 'hono/html'
import { t } from '../../../tools/kit/language.ts'
import type { Domain } from '../../../tools/profile/index.ts'
import { does, type Part, section } from './frame.ts'

/** A consent as it stands: undefined where nobody has asked yet. */
export type ShownConsent = { domain: Domain; given: boolean | undefined; since: string | undefined }

export type PrivacyShown = {
  gym: string
  /** What is kept, counted: "12 visits". */
  kept: readonly string[]
  consents: readonly ShownConsent[]
  /** Since when conversations may be learned from; undefined where they may not. */
  sharedSince: string | undefined
  /** When everything is deleted; undefined where nobody has asked for it. */
  leavingAt: string | undefined
}

const back = '/me/privacy'

/** What is kept of a member and why, what they agreed to, and the way out. */
export function privacyPart(shown: PrivacyShown): Part {
  return html`${shown.leavingAt === undefined ? '' : leavingPart(shown.leavingAt)}${keptPart(shown)}${consentsPart(shown)}${section(
    'data',
    t`Your data as a file`,
    html`<p>${t`Everything that is kept of you, to read or to take elsewhere. No copy of the file is kept.`}</p><div class="row">${does({ label: t`Give me my data`, send: '/export', back })}</div>`,
  )}${shown.leavingAt === undefined ? forgetPart(shown.gym) : ''}`
}

const keptPart = ({ gym, kept }: PrivacyShown): Part =>
  section(
    'kept',
    t`What is kept of you`,
    html`<p>${t`${gym} keeps what you tell me and what you do here, to answer you and to say how full it gets. In figures about the gym you are one of many.`}</p>
${kept.length === 0 ? html`<p>${t`So far that is little more than that you are here.`}</p>` : html`<ul>${kept.map((each) => html`<li>${each}</li>`)}</ul>`}
<p class="soft">${t`Every sentence that is kept is in the file below.`}</p>`,
  )

/** What a domain is called, and what it is for. */
const domainWords: Readonly<Record<Domain, () => { name: string; why: string }>> = {
  body: () => ({ name: t`Body`, why: t`Height, weight, age and goal: to work out what you need.` }),
  health: () => ({ name: t`Health`, why: t`Limits and allergies: so that no plan hurts you.` }),
  food: () => ({ name: t`Food`, why: t`What you eat and like: for meals and shopping.` }),
  training: () => ({ name: t`Training`, why: t`Your plan and your sets: to go on from the last time.` }),
  staff: () => ({
    name: t`Seen by the staff`,
    why: t`Your name beside how often you come; nothing of body, health, food or training.`,
  }),
}

function consentsPart({ consents, sharedSince }: PrivacyShown): Part {
  return section(
    'consents',
    t`What you agreed to`,
    html`<ul class="plain">${consents.map(consentItem)}
<li><p><strong>${t`Learning from what we write`}</strong></p><p>${
      sharedSince === undefined
        ? t`Not allowed: no language model learns from what you write.`
        : t`Allowed since ${sharedSince}; names and figures are taken out before.`
    }</p><div class="row">${
      sharedSince === undefined
        ? does({ label: t`Allow it`, send: '/share yes', back, about: t`Learning from what we write` })
        : does({ label: t`Stop it`, send: '/share no', back, about: t`Learning from what we write` })
    }</div></li></ul>`,
  )
}

function consentItem({ domain, given, since }: ShownConsent): Part {
  const { name, why } = domainWords[domain]()
  const state =
    given === undefined || since === undefined
      ? domain === 'staff'
        ? t`Not asked yet, so they don't see it.`
        : t`Not asked yet, so nothing is kept.`
      : given
        ? t`Allowed since ${since}.`
        : t`Not allowed since ${since}.`
  const button = given
    ? does({ label: t`Withdraw it`, send: `/consent ${domain} no`, back, about: name })
    : does({ label: t`Allow it`, send: `/consent ${domain} yes`, back, about: name })
  return html`<li><p><strong>${name}</strong></p><p class="soft">${why}</p><p>${state}</p><div class="row">${button}</div></li>`
}

const leavingPart = (at: string): Part =>
  section(
    'leaving',
    t`You asked to be forgotten`,
    html`<p>${t`Everything of yours is deleted on ${at}. Until then you can keep it.`}</p><div class="row">${does({ label: t`Keep everything`, send: '/forget stop', back })}</div>`,
  )

const forgetPart = (gym: string): Part =>
  section(
    'forget',
    t`Be forgotten`,
    html`<p>${t`All that ${gym} keeps of you is deleted 24 hours after you say so; until then you can take it back. I say first what goes, and ask.`}</p><div class="row">${does({ label: t`Forget me`, send: '/forget', back })}</div>`,
  )
