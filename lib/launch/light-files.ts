import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

const beyondAscii = /(\\*)([\u0080-\uffff])/g

/** The same program. A mark that stands behind an odd number of backslashes needed none of them. */
export const inAscii = (program: string): string =>
  program.replace(beyondAscii, (_, slashes: string, mark: string) => {
    const kept = slashes.slice(slashes.length % 2)
    return `${kept}\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
  })

const withoutMap = (program: string): string => program.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '')

const pathFrom = (folder: string, file: string): string => {
  const path = relative(folder, file)
  return path.startsWith('.') ? path : `./${path}`
}

/** Modules by their numbers, which whoever loads it takes out of the list. */
const isChunk = (program: string): boolean => program.startsWith('module.exports=[')
const sameAs = (path: string): string => `module.exports=require(${JSON.stringify(path)})\n`

/**
 * What the web server runs, as its build left it, in half the room: V8 keeps the words of each file for as long as it serves, a
 * curly quote doubles those of the whole file, and each kind of route has a copy of its own of what it shares with others.
 */
export async function lightenFiles(folder: string): Promise<void> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.js')).sort()
  const firstWith = new Map<string, string>()
  for (const path of paths) {
    const file = join(folder, path)
    const program = inAscii(await readFile(file, 'utf8'))
    const first = isChunk(program) ? firstWith.get(withoutMap(program)) : undefined
    if (isChunk(program) && first === undefined) firstWith.set(withoutMap(program), file)
    await writeFile(file, first === undefined ? program : sameAs(pathFrom(dirname(file), first)))
  }
}
