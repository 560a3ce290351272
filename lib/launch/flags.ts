import { parseArgs, type ParseArgsConfig } from 'node:util'
import { Problem } from './progress.mjs'

type Options = NonNullable<ParseArgsConfig['options']>

const flagOf = ([name, { type }]: [string, Options[string]]) => (type === 'boolean' ? `--${name}` : `--${name} …`)

/** Which flag it is, and of a word without one not even that: it may be a part of a name. */
const reasonOf = (code: string, message: string) =>
  code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL'
    ? 'A word stands there without a flag: what has spaces in it stands in quotes'
    : message.split(/[.\n]/, 1).join('')

/** What was typed after the name of a program; what it does not know is answered with what it takes. */
export function flagsOf<const Given extends Options>(options: Given) {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    const { code = '', message } = error as Error & { code?: string }
    if (!code.startsWith('ERR_PARSE_ARGS_')) throw error
    throw new Problem(`${reasonOf(code, message)}. It takes: ${Object.entries(options).map(flagOf).join(' ')}`)
  }
}
