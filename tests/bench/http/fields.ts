/** What a form posts, in its order; a name may come more than once. */
export type Fields = readonly (readonly [name: string, value: string])[]

const boundary = 'keel-bench-form'

/** As a browser without scripts posts it, or the call of an action, which puts a prefix before each name. */
export function multipart(fields: Fields): { readonly type: string; readonly body: Buffer } {
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.from(`${parts.join('')}--${boundary}--\r\n`),
  }
}

export const withField = (fields: Fields, name: string, value: string): Fields => [
  ...fields.filter(([each]) => each !== name),
  [name, value],
]
