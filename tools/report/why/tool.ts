import { whyInput } from '../../forecast/index.ts'
import { t } from '../../kit/language.ts'
import { defineTool } from '../../kit/tool.ts'
import { whySlot } from './why.ts'

/** Why a number says what it says, for the gym's own people. Fails as `whySlot` does. */
export const whySlotTool = defineTool({
  name: 'whySlot',
  right: 'floor',
  description:
    "For the gym's staff: why a forecast or a past slot says what it says, in parts that sum to the number, with Spotter's own advice as a part and any drift of the crowd that was found.",
  input: whyInput,
  run: (asked, context) => whySlot(context, asked),
  view: ({ explanation, ...why }) => ({ ...why, from: explanation.from, to: explanation.to }),
  say: ({ sentences }) => sentences.join('\n'),
  choices: ({ explanation: { split, from } }) => [
    { label: t`When it is full`, send: ['/report peaks', split].filter(Boolean).join(' ') },
    {
      label: t`The quiet times that day`,
      send: ['/quiet', split, from.slice(0, 10)].filter(Boolean).join(' '),
    },
  ],
})
