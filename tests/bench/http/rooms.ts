import { existsSync, readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Frame } from './inspector'

interface Mapped {
  readonly map: SourceMap
  readonly lines: readonly string[]
}

const mapped = new Map<string, Mapped | null>()

function mappedFrom(file: string): Mapped | null {
  const known = mapped.get(file)
  if (known !== undefined) return known
  const beside = `${file}.map`
  const read = (path: string) => readFileSync(path, 'utf8')
  const found = existsSync(beside)
    ? { map: new SourceMap(JSON.parse(read(beside)) as SourceMapPayload), lines: read(file).split('\n') }
    : null
  mapped.set(file, found)
  return found
}

/** Where it stood when the map was written: marks beyond ASCII were five shorter then (lib/launch/light-files.ts). */
const columnBefore = (line: string, column: number): number =>
  column - 5 * (line.slice(0, column).match(/\\u[\da-f]{4}/g) ?? []).length

/** The file that was written by hand and its line, as far as the build remembers. */
export function sourceOf({ url, lineNumber, columnNumber }: Frame): string {
  if (!url.startsWith('file:')) return url
  const file = fileURLToPath(url)
  const found = mappedFrom(file)
  const entry = found?.map.findEntry(lineNumber, columnBefore(found.lines[lineNumber] ?? '', columnNumber))
  if (!entry || !('originalSource' in entry)) return file
  return `${decodeURIComponent(entry.originalSource)}:${String(entry.originalLine + 1)}`
}

const ours = /^(?:.*\[project\]\/|(?:\.\.\/)*)((?:(?:lib|components)\/[\w-]+|app|proxy|instrumentation)\b.*)$/

/** Of this house: the path from its top. */
export const pathInHouse = (source: string): string | undefined =>
  source.includes('node_modules') || source.startsWith('webpack:') ? undefined : ours.exec(source)?.[1]

/** A room of this house, a package, or a part of Next, React or Node. */
export function roomOf({ functionName }: Frame, source: string): string {
  if (source === '') return functionName === '(garbage collector)' ? 'garbage collector' : 'Node, in C++'
  if (source.startsWith('node:')) return 'Node, in JavaScript'
  const packed = /^webpack:\/\/next\/\.\/dist\/compiled\/([\w-]+)(?:.*?-(client|server)\.)?/.exec(source)
  if (packed?.[1]?.startsWith('react')) return [packed[1], packed[2]].filter(Boolean).join(', ')
  const own = pathInHouse(source)
  if (own) return /^(?:(?:lib|components)\/)?[\w-]+/.exec(own)?.[0] ?? own
  if (/^webpack:\/\/next\/|\[turbopack\]|\/next\/dist\/|^(?:\.\.\/)+src\//.test(source)) return 'Next'
  return /(?:^|\/)((?:@[\w-]+\/)?[\w-]+)\/(?:dist|lib|v4|src|build|cjs)\//.exec(source)?.[1] ?? 'no source map'
}
