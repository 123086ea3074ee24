/**
 * The colours of every page, light and dark.
 *
 * Quiet, normal and busy differ by hue, by lightness and by the height of their bar, so that no
 * pair is told apart by one of them alone; the further from the paper, the busier.
 */
export const palette = `:root {
  color-scheme: light dark;
  --paper: #fbfaf8;
  --card: #ffffff;
  --ink: #1e2427;
  --soft: #586167;
  --line: #dedbd5;
  --mine: #e3eeeb;
  --accent: #1f6f63;
  --on-accent: #ffffff;
  --quiet: #4aa793;
  --normal: #33709f;
  --busy: #4b2168;
  --shade: #1f6f6317;
  /* Large letters on a small screen need the room more than the margin does. */
  --side: min(1rem, 5vw);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181a;
    --card: #1b2023;
    --ink: #e6e9e9;
    --soft: #a5afb4;
    --line: #3a454a;
    --mine: #213a36;
    --accent: #74c7b6;
    --on-accent: #0e1a18;
    --quiet: #3d8a7a;
    --normal: #7db1de;
    --busy: #ecd5fb;
    --shade: #74c7b61f;
  }
}
`
