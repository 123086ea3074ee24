import { areasOf } from '../areas.ts'
import type { Clause } from '../clause.ts'
import { calls, type Understanding, type World } from '../meaning.ts'
import { sayings } from '../sayings.ts'
import { numberOf } from '../when/numbers.ts'
import { bounds, windowsAhead } from './crowd.ts'
import type { Intent } from './intent.ts'

/** Numbers that are said by another name. */
const named = new Map([
  ['dozen', 12],
  ['handful', 5],
  ['score', 20],
])

const told =
  'tell|let_me_know|let_us_know|ping|message|text|notify|alert|shout|warn|buzz|dm|write|poke|hit_me_up|give_me_a_shout|give_us_a_shout|give_me_a_ping|give_me_a_buzz|call|nudge|send_me_a_message|send_a_message|send_me_an_alert|send_me_a_note|holler|inform'

/** People, in figures or in words. */
const mark =
  /\b(?:under|below|less than|fewer than|lower than|beneath|not more than|no more than|at most|max(?:imum)?(?: of)?|down to|<) ?(?:half )?(?:an? )?(\w+)\b/

/** Below how many people somebody wants to be told; undefined where they said none. */
export function belowIn(text: string): number | undefined {
  const [said = '', figure = ''] = mark.exec(text) ?? []
  const whole = named.get(figure) ?? numberOf(figure)
  const below = / half /.test(said) ? whole / 2 : whole
  return below >= 1 ? below : undefined
}

/** "Ping me when legs has under 10 people": told once it is quiet. */
function fill(clause: Clause, world: World): Understanding {
  const [area] = areasOf(clause)
  const below = belowIn(clause.text)
  const found = windowsAhead(clause.times, world)
  const window = found === 'many' ? undefined : found[0]
  const input = { ...(area?.split ? { split: area.split } : {}), ...bounds(window, world, 'from') }
  return calls({ tool: 'notifyWhenQuiet', input: { ...input, ...(below === undefined ? {} : { below }) } })
}

export const notify: Intent = {
  name: 'notify',
  acts: false,
  fill,
  says: sayings(`
    ${told} [me|us] [a|shout|ping|message|please|straight_away|#time|tonight] when|if|once|whenever|as_soon_as|the_moment|the_minute|in_case|should it|a|an|any|one|things|the|that|there|#split|gym|this|everyone|people|we|i|traffic|numbers|#now [..] quiet|quieter|quietens|empty|emptier|empties|emptied|free|frees|freed|calm|calms|calmer|clear|clears|cleared|dies|dead|drops|dropped|falls|goes_down|less|fewer|under|below|not_busy|not_too_busy|not_as_busy|less_busy|thins|slows|settles|space|room|bearable|okay|ok|better|cools|spare|available|eases|opens_up|#number
    ${told} [me|us] [please] when|if|once|whenever|as_soon_as #split [is|are|gets|goes|becomes] quiet|quieter|empty|free|calm|calmer|dead|not_busy|less_busy|available
    ${told} [me|us] [#time] when|if|once|whenever|as_soon_as [it_is|it] [gets|goes|becomes] quiet|quieter|empty|calm|calmer|free|dead|not_busy|less_busy
    ${told} when|if|once [cardio|#split|gym] quiet|empty|free
    set|create|make|put [up|me] [a|an|me] alert|alarm|notification|notice when|if|once|below|under
    set|create|make|put [up|me] [a|an|me] alert|notification|notice for [under|below|less_than] #number|quiet
    alert|notify|notification|notifications for|on|below|under quiet|#split|#number|low
    quiet|crowd|low alert|alerts|notification|notifications
    ^ notify|alert me $
    want|like|need|can_i to_be|be|get notified|alerted|told|pinged|messaged when|if|once|as_soon_as
    ^ when|once|if|as_soon_as|whenever it|the_gym|#split|there [is|are|gets|drops|falls|goes] [..] quiet|empty|calm|free|below|under|less|dead|#number [..] tell|let|ping|message|text|notify|alert me|us
    wake me when|once|if|as_soon_as
  `),
  unless: sayings(`
    tell me when is|are|will|does|to|should|would|can
    tell me when it is|will_be [most|really|usually|normally] quiet|empty|free|calm #time
    if|when|whether it is|will|gets|was busy|crowded|full|packed
    stop|quit|do_not|not [..] ${told}
    ^ [and] can|may you .. again
    my|a|an|the class|trainer|package|parcel
  `),
}

const notices =
  'notification|notifications|message|messages|messaging|alert|alerts|reminder|reminders|ping|pings|nudge|nudges|text|texts|update|updates|notice|notices|spam|dm|dms'

/** Nothing is said unasked any more. */
export const silence: Intent = {
  name: 'silence',
  acts: true,
  own: true,
  fill: () => calls({ tool: 'stopNotices', input: {} }),
  says: sayings(`
    ^ [ok|oh|hey|no|please] stop [it|that|this|now|please|all|everything|everything_please|mate|spotter|stop] [please|now|stop] $
    stop|quit|cease|end|halt [all|with] [the|your|these|sending|those|me|any] [me|any|all|the|these|your|of|daily|weekly|more] [more|the|your|these] ${notices}
    stop|quit|cease messaging|texting|pinging|notifying|alerting|nudging|reminding|bothering|spamming|contacting|writing|bugging|annoying|pestering|disturbing|harassing|sending|dming|talking_to
    no [more|further|other] ${notices}
    ^ shut up
    leave me [the|in] [fuck|hell] alone|be|peace
    do_not|never ever|again|want_you_to message|text|ping|notify|alert|nudge|remind|bother|spam|contact|write|disturb|bug
    do_not|never|no_longer want [to|you_to] [..] message|text|ping|notify|alert|nudge|remind|bother|spam|contact|write|disturb|bug
    do_not|never|no_longer message|text|ping|notify|alert|nudge|remind|bother|spam|contact|disturb|bug|dm me|us [again|anymore|any_more|ever|please|at|$]
    do_not|never|no_longer send|want|need|give [me] [any|your|these|more|to_get|to_receive|to_see] [more|of|further|your|these|any|the|that|this|my] [these|your|more] ${notices}
    turn|switch off [all|the|my|your|these] [all|the|my|quiet] ${notices}
    turn|switch [all|the|my|your|these] [my|the|quiet] ${notices} off
    disable|mute|silence|deactivate|cancel|kill|remove|scrap|drop|bin|ditch|delete|end|forget|forget_about|lose [all|the|my|your|that|this] [all|the|my|quiet] ${notices}
    ^ unsubscribe|mute|silence|shush [me|please|now] $
    unsubscribe me|from|please
    opt [me] out
    do not disturb
    ^ [ok] too_many|enough|all ${notices}
    ^ [all|my] ${notices} off
    do_not|never|no_longer want to_be notified|messaged|texted|pinged|reminded|alerted|bothered|disturbed|contacted|nudged
  `),
  unless: sayings(`
    stop|stopped training|lifting|working_out|the_music|doing|eating|when
    i|we|never|it|they|people|bus [can_not|do_not|will|did_not|just] stop
  `),
}

/** Takes the silence back. */
export const speak: Intent = {
  name: 'speak',
  acts: false,
  own: true,
  fill: () => calls({ tool: 'stopNotices', input: { resume: true } }),
  says: sayings(`
    ^ resume|unmute|resubscribe|unstop [please|now|it|$]
    resume|unmute|restart|reactivate|reenable|re_enable|restore [the|my|your|all|sending] [me] ${notices}
    start|begin [the|my|your|sending|up] [me] [the|your|my] ${notices} [again|$|please|back]
    start messaging|texting|pinging|notifying|alerting|nudging|reminding|writing|sending [me|..] again
    you|can|may|please [can|may|do|are_allowed_to] message|text|ping|notify|alert|nudge|remind|write|contact|talk_to [to] me|us again
    message|text|ping|notify|write [to] me|us again
    turn|switch|put|have [my|the|your] ${notices} [back] on
    turn|switch|put [back] on [my|the|your] ${notices}
    ^ [all|my] ${notices} on|back_on
    enable|allow|activate [the|my|your] ${notices}
    subscribe me|again|$
    i want|would_like|miss [your|my|the|to_get] [get] ${notices} [back|again]
    can|may you write|message|text|talk again
    opt [me] [back] in
  `),
  unless: sayings(`
    not|never|stop|quit
  `),
}
