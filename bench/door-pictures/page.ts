/** One bubble of a talk as an app shows it. */
export type Bubble = {
  from: 'member' | 'bot'
  text: string
  /** A picture, as its bytes. */
  png?: Uint8Array
  /** Buttons, row by row. */
  rows?: readonly (readonly string[])[]
  /** Seen by the member alone. */
  alone?: boolean
}

/** How an app looks, near enough to be told by. */
type Look = { title: string; css: string; rowsInside: boolean }

const shared = `*{box-sizing:border-box;margin:0}body{width:420px;padding:14px;font:15px/1.4 system-ui,"DejaVu Sans",sans-serif}
.bubble{margin:0 0 10px;white-space:pre-wrap;overflow-wrap:anywhere}.bubble img{display:block;width:100%;border-radius:8px;margin:0 0 6px}
.row{display:flex;gap:6px;margin-top:6px}.row span{flex:1;text-align:center;padding:7px 8px}`

export const looks: Readonly<Record<'telegram' | 'discord', Look>> = {
  telegram: {
    title: 'Spotter',
    rowsInside: false,
    css: `body{background:#cbd9c4}.bubble{max-width:88%;padding:8px 11px;border-radius:14px;background:#fff;width:fit-content}
.member{margin-left:auto;background:#e3fdd0}.rows{max-width:88%;margin:-6px 0 10px}.row span{background:#5b7a52;color:#fff;border-radius:9px;font-size:14px}`,
  },
  discord: {
    title: 'Spotter',
    rowsInside: true,
    css: `body{background:#313338;color:#dbdee1}.bubble{padding:6px 0 6px 14px;border-left:3px solid #5865f2}.member{border-left-color:#80848e}
.who{font-weight:600;color:#fff;font-size:14px}.alone{color:#949ba4;font-size:12px;margin-top:4px}
.row{flex-wrap:wrap}.row span{flex:none;background:#4e5058;color:#fff;border-radius:4px;font-size:14px}`,
  },
}

const plain = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))

/** A talk as a page to take a picture of. */
export function talkPage(app: keyof typeof looks, bubbles: readonly Bubble[]): string {
  const { css, rowsInside, title } = looks[app]
  const drawn = bubbles.map(({ from, text, png, rows = [], alone }) => {
    const picture = png
      ? `<img alt="" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`
      : ''
    const buttons = rows
      .map((row) => `<div class="row">${row.map((label) => `<span>${plain(label)}</span>`).join('')}</div>`)
      .join('')
    const who = app === 'discord' ? `<div class="who">${from === 'bot' ? title : 'Mia'}</div>` : ''
    const seen = alone ? '<div class="alone">Only you can see this</div>' : ''
    const inside = rowsInside ? buttons + seen : ''
    const below = rowsInside || !buttons ? '' : `<div class="rows">${buttons}</div>`
    return `<div class="bubble ${from}">${who}${picture}${plain(text)}${inside}</div>${below}`
  })
  return `<!doctype html><meta charset="utf-8"><style>${shared}${css}</style>${drawn.join('')}`
}
