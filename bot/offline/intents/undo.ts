import { noneTaken } from '../asks.ts'
import { calls } from '../meaning.ts'
import { sayings, says } from '../sayings.ts'
import { justOffered } from '../thread/chosen.ts'
import type { Intent } from './intent.ts'

/** Speaks of what was done. */
const plainly = sayings('undo|undone|mistake|accident|accidentally|revert|reverse|last|taking|take|took')

export const undo: Intent = {
  name: 'undo',
  acts: true,
  own: true,
  fill({ text }, world) {
    // Offers are left, and not what was changed before them.
    if (justOffered(world) && !says(text, plainly)) return noneTaken()
    // Looking at what is booked, "cancel it" means a place and not the last change.
    return calls({ tool: world.last?.tool === 'mySlots' ? 'cancelSlot' : 'undo', input: {} })
  },
  says: sayings(`
    undo|undone
    take|taking|took that|it|this|them back
    that|this|it was|is [a|all|my|the|so|totally|completely] wrong|mistake|error|incorrect|accident|accidental|typo
    by mistake|accident
    accidentally
    cancel|revert|reverse|scratch|scrap|delete|remove|erase|withdraw|bin|ditch|axe|dump|nix [all] that|it|this|the_last|my_last|last|my_check|the_check|check
    did not mean to|that|it|this
    that|this|it is|was not me|right|correct|true|what_i|intended
    wrong button|command
    ^ [oh] actually|wait|hang_on|hold_on no [wait|actually|sorry] $
    my mistake|bad
    never happened
    roll [it|that] back
    ^ [no|oops|wait] cancel|revert|reverse|oops|oopsie|whoops|woops|ooops|mistake|wrong|error [no|wrong|that|my] $
  `),
  unless: sayings(`
    booking|bookings|membership|subscription|contract|class|forecast|prediction|reservation
  `),
}
