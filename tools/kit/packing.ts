/** Numbers kept as one byte each, and what a byte of 1 stands for. */
export type Packed = { scale: number; bytes: string }

/** Numbers in bytes, as text: an error of at most half a step, 1/254 of the largest. */
export function pack(values: Float32Array): Packed {
  const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
  const scale = most === 0 ? 1 : most / 127
  const bytes = Uint8Array.from(values, (value) => Math.round(value / scale) & 255)
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return { scale, bytes: btoa(text) }
}

/** The numbers back. */
export function unpack({ scale, bytes }: Packed): Float32Array {
  const text = atob(bytes)
  const values = new Float32Array(text.length)
  for (let at = 0; at < text.length; at++) values[at] = ((text.charCodeAt(at) << 24) >> 24) * scale
  return values
}
