import type { Measured } from '../../../tools/kit/chart.ts'
import { sentence } from '../../../tools/kit/words.ts'
import { measuredLayout } from '../../pages/browser/measured-layout.ts'
import type { Drawing } from '../drawing.ts'
import { look } from '../look.ts'
import { pictureOf } from '../picture.ts'
import { headTexts, scaleTexts } from '../texts.ts'
import { measuredShapes } from './shapes.ts'

/** A member's figure as it is drawn; across and upwards the picture counts in pixels of the plot. */
export function measuredPicture(measured: Measured, title: readonly string[]): Drawing {
  const { width, margin, em, subtitle } = look
  const layout = measuredLayout(measured, width - 2 * margin, em)
  const head = margin + title.length * look.title.line + subtitle.line
  const { left, right, top, bottom } = layout.plot
  return pictureOf({
    height: Math.ceil(head + layout.height + margin / 2),
    plot: { left: margin + left, right: margin + right, top: head + top, bottom: head + bottom },
    across: right - left,
    upwards: bottom - top,
    shapes: measuredShapes(layout),
    texts: [...headTexts(title, sentence(measured.note)), ...scaleTexts(layout, head)],
  })
}
