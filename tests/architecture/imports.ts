import { dirname, join } from 'node:path'
import { isThere, textOf } from './files'

const statement = /^(?:import|export)\s+(?!type\b)(?:([^'"]*?)\s+from\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm

/** `{ type A, type B }`: what only the compiler reads. */
const isOfTypes = (names: string | undefined): boolean =>
  names?.startsWith('{') === true &&
  names
    .replace(/[{}]/g, '')
    .split(',')
    .every((name) => /^\s*(type\s|$)/.test(name))

const endings = ['', '.ts', '.tsx']

function fileOf(from: string, named: string): string | undefined {
  if (!/^(@\/|\.)/.test(named)) return undefined
  const path = named.startsWith('@/') ? named.slice(2) : join(dirname(from), named)
  return endings.map((ending) => path + ending).find((each) => /\.tsx?$/.test(each) && isThere(each))
}

/** What of Keel a file runs: types, packages and styles left out. */
const importsOf = (path: string): readonly string[] =>
  [...textOf(path).matchAll(statement)].flatMap(([, names, named, lazily]) => {
    if (isOfTypes(names)) return []
    return fileOf(path, named ?? lazily ?? '') ?? []
  })

export const speaks = (path: string, directive: 'use client' | 'use server'): boolean =>
  textOf(path).startsWith(`'${directive}'`)

/** Every file that these reach, themselves included; `isEnd` says behind which none is looked for. */
export function reachedFrom(paths: readonly string[], isEnd: (path: string) => boolean): ReadonlySet<string> {
  const reached = new Set(paths)
  for (const path of reached) {
    if (!isEnd(path)) for (const next of importsOf(path)) reached.add(next)
  }
  return reached
}
