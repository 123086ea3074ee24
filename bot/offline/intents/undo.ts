import { calls } from '../meaning.ts'
import { sayings } from '../sayings.ts'
import type { Intent } from './intent.ts'

export const undo: Intent = {
  name: 'undo',
  acts: true,
  fill: () => calls({ tool: 'undo', input: {} }),
  says: sayings(`
    undo|undone
    take|taking|took that|it|this|them back
    that|this|it was|is [a|all|my|the|so|totally|completely] wrong|mistake|error|incorrect|accident|accidental|typo
    by mistake|accident
    accidentally
    cancel|revert|reverse|scratch|scrap|delete|remove|erase|withdraw [all] that|it|this|the_last|my_last|last|my_check|the_check|check
    did not mean to|that|it|this
    that|this|it is|was not me|right|correct|true|what_i|intended
    wrong button|command
    my mistake|bad
    never happened
    roll [it|that] back
    ^ [no|oops|wait] cancel|revert|reverse|oops|oopsie|whoops|woops|ooops|mistake|wrong|error [no|wrong|that|my] $
  `),
  unless: sayings(`
    booking|bookings|membership|subscription|contract|class|forecast|prediction|reservation
  `),
}
