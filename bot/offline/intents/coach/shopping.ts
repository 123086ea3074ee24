import { sayings, says } from '../../sayings.ts'
import { type Row, wish } from './row.ts'

/** Where food is bought. */
const shops =
  'shop|shops|store|supermarket|market|grocers|grocery|tesco|tescos|aldi|lidl|sainsburys|asda|morrisons|waitrose|marks|coles|woolies|woolworths|walmart|target|kroger|costco|trader_joes|whole_foods|safeway|publix|rewe|edeka|penny|netto|kaufland|dunnes|supervalu|spar|centra|dmart|big_bazaar|carrefour|co_op|coop|iceland|wegmans'

const listed = sayings(`
  list for|of|from the|my|this_week's|all_the [local] [food|weekly|big] shop|shops|store|supermarket|market|groceries|shopping|ingredients
  list of [the|all] [things|items|stuff|food|foods|everything|what|ingredients] [that] [i|we] [to|need|have|should] [to] buy|purchase|get|pick_up
  items|things|ingredients|stuff|food|foods|groceries to|for buy|purchase|get|pick_up|shop
  what|everything|anything [..] need|get|buy|pick_up from|at|in|when_i_am_at ${shops}
  at|in|going_to|heading_to|off_to|near|outside|inside the|a [local] ${shops} [..] what|list|show|which|anything
  in|at|going_to|off_to ${shops} [..] what|list|which|show
  [what|which|the] ingredients [..] [have|need|should|must] to|i buy|get|need|have|purchase
  shopping|groceries|grocery|food_shop [needed|required|needs|list|run|trip] $
  what|which [..] put|go|goes|going|is|are in|on|in_to my|the basket|trolley|cart|list|shopping
  shopping|grocery|groceries|food|buying|supermarket list|lists
  shopping|groceries|grocery_run|food_shop|food_shopping [for|list|please|do|this|next|$]
  what [..] do|should|must|have i|we need|have|got|to [to] buy|get|pick_up|purchase
  what [..] to buy|purchase|shop_for
  what [food|groceries|ingredients] [..] buy|shop [for|$|this|at]
  what|which groceries|ingredients
  ingredients|ingredient for|list|do|i [my|the|this]
  need from the shop|shops|store|supermarket
  stuff|things|anything|something|need|have|food|items [i|we] [need|have|got] to buy|get_in|pick_up [for|this|$|from|today|tomorrow]
  what|which food|ingredients|things .. get|buy [in] [for|this|$|from|today|tomorrow]
  list of ingredients|groceries|food_to_buy
`)

/** However it is put: what is to be bought, before it is. */
const loosely =
  /\b(?:what|which|all|everything|list)\b.{0,40}\b(?:i|we|to|should|must|need) (?:have to |need to |must |should |to |gonna |will )?(?:buy|purchase|pick up|get in|stock up on|shop for)\b|\b(?:write|make|do|send|give|put|draw|text|print|show)\b.{0,20}\b(?:shopping|groceries|grocery list|shop list)\b/

export const shoppingList: Row = {
  tool: 'shoppingList',
  means: ({ text, others }) =>
    !others &&
    (says(text, listed) || loosely.test(text)) &&
    !/ (?:euros?|dollars?|quid|pounds money|budget|membership|where|protein powder|creatine|did|went|bought|hate|gloves|belt|shoes|supplements?) /.test(
      text,
    ),
  read: () => wish('shoppingList'),
}
