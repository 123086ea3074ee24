import { type Hint, hints } from './hint.ts'

/** A body that has nothing to lose, told without a number, and a wish to make it less. */
export const slightHints: readonly Hint[] = hints('underweightGoal', {
  bones: [
    2,
    'count|see|feel|counting ~2 every|all|each|my ~1 rib|ribs|bone|bones|vertebra|vertebrae',
    'ribs|rib|hip_bones|hipbones|collarbones|collar_bones|spine|shoulder_blades|bones|cheekbones ~5 stick|sticks|sticking|poke|pokes|poking|jut|jutting|show|visible|through',
    'skin and bones|bone',
    'walking|living|like ~1 a skeleton|stick|twig|stick_insect|rake',
  ],
  'tiny-clothes': [
    2,
    'xxs|xs|size_0|size_zero|size_00|double_zero|smallest|kids|childrens|children_is|kid_is|age_12|age_10 ~6 loose|big|baggy|falls|falling|hang|hangs|hanging|swims|slips|slide|slides',
    'kids|childrens|children_is|kid_is|junior ~1 size|sizes|section|department|clothes|jeans|trousers|shop',
    'nothing fits ~2 too_big|because_it_is_big|loose',
  ],
  'next-to-nothing': [
    2,
    'weigh|weighing ~1 next_to_nothing|nothing|almost_nothing|hardly_anything|barely_anything|as_much_as_a_feather',
    'light as a_feather|air',
    'everyone|everybody|people|friends|family|mum|dad|they|coworkers|colleagues|doctor|boyfriend|husband|girlfriend|wife ~3 ill|sick|gaunt|unhealthy|fragile|scrawny ~3 thin|skinny|weight',
    'everyone|everybody|people|friends|family|mum|dad|they|coworkers|colleagues|doctor|boyfriend|husband|girlfriend|wife ~4 too|so|way_too|scary|alarmingly thin|skinny|small|bony|light|little|thin_already',
  ],
  'wants-less': [
    1,
    'lose|losing|drop|cut|cutting|slim|slimmer|thinner|skinnier|deficit|shed|lighter|leaner|smaller|flatter|burn',
  ],
  'wants-more': [
    -3,
    'gain|gaining|bulk|bulking|bigger|put_on|fill_out|mass|muscle|muscles|heavier|build',
    'used_to|was|ago|back_then',
  ],
})
