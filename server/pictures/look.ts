/**
 * The look of a picture: the chat page's light colours, for a picture can't know what surrounds it.
 *
 * A phone shows 640 pixels about half as wide, so letters of 20 are read as ten.
 */
export const look = {
  width: 640,
  margin: 20,
  /** Size of the letters in the plot. */
  em: 20,
  title: { em: 24, line: 31, most: 2 },
  subtitle: { em: 18, line: 27 },
  /** Pixels of the file for one of these. */
  ratio: 2,
  /** The shipped font, and what a foreign renderer may have in its place. */
  family: 'Inter, "DejaVu Sans", "Noto Sans", sans-serif',
  card: '#ffffff',
  ink: '#1e2427',
  soft: '#586167',
  line: '#dedbd5',
  accent: '#1f6f63',
  shade: '#1f6f6321',
  curve: '#33709f',
  band: '#33709f38',
  /** Single days beside a trend, and those before it. */
  dot: '#33709fa6',
  faint: '#58616773',
  busy: '#4b2168',
} as const
