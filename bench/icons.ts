import { writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { browserAt } from '../server/pages/loopback/admin-browser.ts'

/**
 * Draws the icon as pictures of the sizes that phones ask for, and writes them into the code: three bars of a quiet, a
 * normal and a busy hour, within the part that no mask cuts off.
 *
 * node bench/icons.ts
 */
const sizes = [192, 512]

const executablePath = browserAt(process.env.CHROMIUM_PATH)
if (!executablePath) throw new Error('No Chromium was found; set CHROMIUM_PATH.')
const browser = await chromium.launch({
  executablePath,
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
})

async function drawn(size: number): Promise<string> {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16" style="display:block">
<rect width="16" height="16" fill="#1f6f63"/><path d="M5 11V9.3M8 11V7.2M11 11V5" stroke="#fff" stroke-width="1.7" stroke-linecap="round"/></svg>`)
  const picture = await page.screenshot()
  await page.close()
  return picture.toString('base64')
}

const lines: string[] = []
for (const size of sizes) lines.push(`  { name: 'icon-${size}.png', base64: '${await drawn(size)}' },`)
await browser.close()
const file = [
  '// biome-ignore-all format: written by bench/icons.ts',
  '/** The icon as pictures, for phones that put the page among their apps. Written by `node bench/icons.ts`. */',
  'export const iconPictures = [',
  ...lines,
  '] as const',
  '',
]
await writeFile(new URL('../server/pages/icon-pictures.ts', import.meta.url), file.join('\n'))
