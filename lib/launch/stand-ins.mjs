import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const top = new URL('../../', import.meta.url)

/** The modules that a tsconfig.json puts in the place of others, each from the project's top. */
export const standInsOf = (list) => {
  const { paths } = JSON.parse(readFileSync(new URL(list, top), 'utf8')).compilerOptions
  const modules = Object.entries(paths).filter(([name]) => !name.includes('*'))
  return Object.fromEntries(modules.map(([name, [file]]) => [name, `./${join(dirname(list), file)}`]))
}
