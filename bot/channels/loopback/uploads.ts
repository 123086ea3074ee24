/** A file as it came with a call. */
export type Upload = { name: string; bytes: Uint8Array }

/** What came in a multipart body: fields as text, files by the name of their field. */
export type Form = { fields: Record<string, string>; files: Record<string, Upload> }

/** Reads a multipart body; undefined when it isn't one. */
export async function formFrom(type: string, body: Uint8Array<ArrayBuffer>): Promise<Form | undefined> {
  const response = new Response(body, { headers: { 'content-type': type } })
  const entries = await response.formData().catch(() => undefined)
  if (!entries) return undefined
  const form: Form = { fields: {}, files: {} }
  for (const [name, value] of entries) {
    if (typeof value === 'string') form.fields[name] = value
    else form.files[name] = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }
  }
  return form
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Size of a PNG by its header; undefined for anything else. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (bytes.length < 24 || signature.some((byte, i) => bytes[i] !== byte)) return undefined
  const header = new DataView(bytes.buffer, bytes.byteOffset)
  return { width: header.getUint32(16), height: header.getUint32(20) }
}
