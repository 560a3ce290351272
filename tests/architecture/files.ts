import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

const top = fileURLToPath(new URL('../..', import.meta.url))

/** Every file under a folder, as paths from the project's top. */
export const filesUnder = (folder: string): readonly string[] =>
  existsSync(join(top, folder))
    ? readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(top.length))
        .filter((path) => !path.includes('/generated/'))
    : []

export const textOf = (path: string) => readFileSync(join(top, path), 'utf8')

export const isThere = (path: string) => existsSync(join(top, path))
