import type { PlotShapes, PlotWords } from '../../pages/browser/plot-shapes.ts'
import { plotInk, turnedFrom } from '../../pages/plot-style.ts'
import { look } from '../look.ts'
import type { Text } from '../texts.ts'

const inks: Readonly<Record<string, { colour: string; bold: boolean }>> = {
  name: { colour: look.ink, bold: false },
  figure: { colour: look.ink, bold: true },
  'rule-name': { colour: look.busy, bold: false },
  'name line-0': { colour: look.curve, bold: true },
  'name line-1': { colour: '#a3541c', bold: true },
  'name line-2': { colour: look.busy, bold: true },
  'name line-3': { colour: look.accent, bold: true },
}

/** What is written in a plot, in the picture's pixels. */
export function plotTexts({ words }: PlotShapes, { left, top }: { left: number; top: number }): Text[] {
  return words
    .filter(({ text }) => text !== '')
    .map(({ text, x, y, align, look: name }) => ({
      words: text,
      x: left + x,
      y: top + y,
      align: align === 'middle' ? 'center' : align,
      em: look.em,
      ...inkOf({ look: name }),
    }))
}

function inkOf({ look: name }: Pick<PlotWords, 'look'>): { colour: string; bold: boolean; bare?: true } {
  const level = /^on-(\d)$/.exec(name)?.[1]
  if (level === undefined) return inks[name] ?? { colour: look.soft, bold: false }
  // On a coloured cell letters have no rim of the paper's colour.
  return { colour: plotInk.light[Number(level) < turnedFrom ? 0 : 1], bold: false, bare: true }
}
