import { format } from 'oxfmt'

const endings = { json: 'json', typescript: 'ts', markdown: 'md' } as const

/** As every file of the project is written. */
export async function asWritten(text: string, kind: keyof typeof endings): Promise<string> {
  const { code, errors } = await format(`written.${endings[kind]}`, text, {
    printWidth: 120,
    semi: false,
    singleQuote: true,
  })
  if (errors[0]) throw new Error(errors[0].message)
  return code
}
