import type { Facts } from './figures.ts'

/** What a coach must know before advising at all. */
export function healthOf(text: string): Facts {
  return { ...pregnancy(text), ...clinician(text), ...eating(text) }
}

function pregnancy(text: string): Facts {
  if (
    /\b(?:not|no longer|never)(?: \w+)? (?:pregnant|breast ?feeding|expecting)\b|\bhad (?:the|my) baby\b(?!.*breast)|\bstopped breast ?feeding\b/.test(
      text,
    )
  )
    return { pregnant: false }
  if (
    /\b(?:trying to (?:get|be|become)|want to (?:get|be)|if i (?:get|am|was|were)|planning to (?:get|be)) pregnant\b/.test(
      text,
    )
  )
    return {}
  const so =
    /\b(?:i am|am|currently|now|just found out i am|weeks|months|i am also) (?:\w+ )?(?:pregnant|expecting)\b|\b(?:pregnant|expecting a baby|breast ?feeding|nursing (?:a|my) baby)\b/
  return so.test(text) ? { pregnant: true } : {}
}

function clinician(text: string): Facts {
  const doctor =
    '(?:doctor|doc|dr|gp|nhs|hospital|medic|ob|obgyn|gynae|orthop\\w+|neurologist|chiro|chiropractor|osteopath|physio|physiotherapist|cardiologist|consultant|surgeon|midwife|nurse|specialist|physician)'
  if (
    new RegExp(
      `\\b${doctor}\\b.{0,24}\\b(?:cleared|says? (?:it is|that is|i am)? ?(?:ok|fine|good)|said (?:it is|that is|i am|i can)|green light|all clear|signed me off|gave me the (?:ok|all clear|go ahead)|is happy|approved)`,
    ).test(text) &&
    !/ not /.test(text)
  )
    return { clinicianSaidNo: false }
  const no = new RegExp(
    `\\b${doctor}s?\\b[^,;]{0,30}\\b(?:(?:told|tells|advised|advises|warned|ordered|said|says|recommended|recommends|insists|asked|wants)\\b[^,;]{0,16}\\b(?:not?(?! (?:problem|issue|worries|big deal|longer|need))|never|against|(?:can|should|must|may|ought) not|to (?:stop|avoid|rest|skip|lay off|hold off|take it easy|go easy|quit|give up|stay away|keep off)|off)|not allowed|forbid|forbade|forbidden|does not want|do not want|will not let|has banned|banned|ruled out|signed me off|has me off)|\\b(?:not allowed|advised not|told not|under orders not|been told not|banned from|not (?:medically )?cleared) (?:to )?(?:train|exercis|lift|diet|los|workout|work out)|\\bagainst (?:my )?(?:doctor|medical)`,
  )
  return no.test(text) ? { clinicianSaidNo: true } : {}
}

function eating(text: string): Facts {
  return /\b(?:i|have|had|my|recovering|recovered|history)\b.{0,40}\b(?:eating disorder|anorexi[ac]|bulimi[ac]|binge eating|orthorexia)\b/.test(
    text,
  ) && !/\b(?:not|never|no) (?:\w+ )?(?:an )?(?:eating disorder|anorexi|bulimi)/.test(text)
    ? { eatingDisorder: true }
    : {}
}
