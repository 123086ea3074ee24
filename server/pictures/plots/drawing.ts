import type { Plot } from '../../../tools/kit/plot.ts'
import { plotShapes } from '../../pages/browser/plot-layout.ts'
import type { Drawing } from '../drawing.ts'
import { look } from '../look.ts'
import { pictureOf } from '../picture.ts'
import { headTexts } from '../texts.ts'
import { coarser } from './coarser.ts'
import { plotStrokes } from './shapes.ts'
import { plotTexts } from './texts.ts'

/** A line of cells, in the text's size: so that a week is as high as a phone shows beside its words. */
const cellLine = 1.6

/**
 * A figure of the gym's as it is drawn; across and upwards the picture counts in its own pixels.
 *
 * @param title lines over it
 */
export function plotPicture(plot: Plot, title: readonly string[]): Drawing {
  const { width, margin, em, subtitle } = look
  const { plot: shown, note } = coarser(plot, width - 2 * margin, em)
  const shapes = plotShapes(shown, { width: width - 2 * margin, em, line: cellLine })
  const head = margin + title.length * look.title.line + (note === '' ? 0 : subtitle.line)
  const height = Math.ceil(head + shapes.height + margin / 2)
  return pictureOf({
    height,
    plot: { left: margin, right: width - margin, top: head, bottom: head + shapes.height },
    across: shapes.width,
    upwards: shapes.height,
    shapes: plotStrokes(shapes),
    texts: [...headTexts(title, note), ...plotTexts(shapes, { left: margin, top: head })],
  })
}
