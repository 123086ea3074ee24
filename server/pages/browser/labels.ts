/** A rectangle in the chart's pixels. */
export type Box = { left: number; right: number; top: number; bottom: number }

/** A label that has found its place: `x` is its middle, `y` its baseline. */
export type Label = { kind: string; text: string; x: number; y: number; box: Box }

/** A label that is wanted, and what it could say where, best first. */
export type Wanted = { kind: string; places: readonly Place[] }
export type Place = { text: string; x: number; y: number }

/** Width of a text of the chart's size, in pixels: a safe guess for any system font, bold too. */
export function textWidth(text: string, em: number): number {
  return text.length * em * 0.62
}

/**
 * Puts labels where they fit: inside the frame, not over what is drawn, not over each other.
 * The first come first; one that fits nowhere is left out, for the table has it all.
 *
 * @param em the text's size in pixels
 * @param taken whether something is drawn in a box already
 */
export function placeLabels(
  wanted: readonly Wanted[],
  frame: Box,
  em: number,
  taken: (box: Box, kind: string) => boolean,
): Label[] {
  const placed: Label[] = []
  for (const { kind, places } of wanted) {
    const fits = places
      .map(({ text, x, y }) => {
        const half = textWidth(text, em) / 2
        const middle = Math.min(Math.max(x, frame.left + half), frame.right - half)
        const box = { left: middle - half, right: middle + half, top: y - em, bottom: y + em * 0.3 }
        return { kind, text, x: middle, y, box }
      })
      .find(
        ({ box }) =>
          within(box, frame) && !taken(box, kind) && !placed.some((other) => overlap(box, other.box)),
      )
    if (fits) placed.push(fits)
  }
  return placed
}

function within(box: Box, frame: Box): boolean {
  // A label pushed against the edge may stick out by a rounding error.
  const slack = 0.01
  return (
    box.left >= frame.left - slack &&
    box.right <= frame.right + slack &&
    box.top >= frame.top - slack &&
    box.bottom <= frame.bottom + slack
  )
}

/** Whether two boxes come closer than a blank. */
function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + 6 && b.left < a.right + 6 && a.top < b.bottom && b.top < a.bottom
}
