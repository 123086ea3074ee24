import { nothingDone } from '../asks.ts'
import type { Clause } from '../clause.ts'
import { calls, type Understanding, type World } from '../meaning.ts'
import { sayings, says } from '../sayings.ts'
import type { Intent } from './intent.ts'

const staying = sayings(`
  still here|training|in|going|working|at|lifting|not_done
  not [yet] [even] leaving|done|finished|gone|off|out|left
  not [..] leave|left|finished|check_out|checked_out|check_me_out
  never left|checked_out
`)

/** Says that the member is not there, or won't be. */
export const absent = sayings(`
  not [yet] [even] [actually] here|there|in|at|arrived|checked
  not [..] arrive|arrived|come|coming|check_in|checked_in|check_me_in
  never came|arrived|checked_in
`)

/** Says that something has not happened: takes it back if it was noted, and does nothing otherwise. */
function fill(clause: Clause, { last }: World): Understanding {
  const noted = says(clause.text, staying) ? 'checkOut' : says(clause.text, absent) ? 'checkIn' : undefined
  return noted && last?.tool === noted ? calls({ tool: 'undo', input: {} }) : nothingDone()
}

export const denial: Intent = {
  name: 'denial',
  acts: false,
  fill,
  says: sayings(`
    i am still here|training|going|working|lifting
    still here|training
    not [yet] [even] [actually] leaving|done|finished|gone|arrived|checked
    not [yet] [even] [actually] here|there|in|out|off [yet] $
    not [yet] [even] [actually] at|in the gym
    did|do|have|has not [actually|even|yet|want_to|want_you_to] leave|left|check|checked|arrive|arrived|come|go|finish|finished|sign
    never left|came|went|checked|arrived
    not training
    i am|was [..] busy|away|sick|ill|on_holiday|injured|unavailable
  `),
  unless: sayings(`
    why|how
    forgot|forget
    they|he|she|people|anyone|gym|#split
    when|if|is|are|how_busy
  `),
}
