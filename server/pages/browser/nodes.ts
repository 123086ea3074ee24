type Attributes = Readonly<Record<string, string | number>>

/** An HTML element. Data reaches the page only through text nodes and attributes, never as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  return filled(document.createElement(tag), attributes, children)
}

/** An SVG element. */
export function shape(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
  if (!(made instanceof SVGElement)) throw new Error(`${tag} is not SVG`)
  return filled(made, attributes, children)
}

/** A part of the page that the document itself brings. */
export function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`)
  return found
}

function filled<T extends Element>(made: T, attributes: Attributes, children: (Node | string)[]): T {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value))
  made.append(...children)
  return made
}

/** Text with its web addresses as links. An address of the gym's own is shown whole, so that it can be copied. */
export function linked(text: string): (Node | string)[] {
  return text
    .split(
      /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}]|\/calendar\/[0-9a-f]{32}\.ics|\/admin\/login\/[0-9a-f]{64})/,
    )
    .map((piece, i) => {
      if (i % 2 === 0) return piece
      const { href } = new URL(piece, location.href)
      return element(
        'a',
        { href: piece, target: '_blank', rel: 'noopener noreferrer' },
        piece.startsWith('/') ? href : piece,
      )
    })
}
