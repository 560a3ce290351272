import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inAscii, lightenFiles } from '@/lib/launch/light-files'

const ascii = /^[\0-\x7f]*$/

describe('a program in ASCII', () => {
  it.each([
    ['a string', `'“spine” – año'`],
    ['a mark that was escaped without need', String.raw`'\“ \\“ \\\“'`],
    ['a template', '`ñ ${"é"} …`'],
    ['a class of letters', `'à la “carte”'.replace(/[“”á-ú]/g, '')`],
    ['marks of two halves', `'🦴x'.replace(/[🦴]/u, 'bone')`],
    ['words to take apart', String.raw`JSON.parse('{"a":"\\"“\\" – ñ"}').a`],
    ['a name', `(() => { const año = 7; return año })()`],
    ['a line of its own kind', `'\u2028'.length + \`\u2028\``],
  ])('comes to the same: %s', (_, program) => {
    expect(inAscii(program)).toMatch(ascii)
    expect(runInNewContext(inAscii(program))).toEqual(runInNewContext(program))
  })

  it('keeps any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const program = inAscii(JSON.stringify(text))
        expect(program).toMatch(ascii)
        expect(runInNewContext(program)).toBe(text)
      }),
    )
  })
})

describe('what the web server runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keel-light-'))
  const written = (path: string) => readFileSync(join(folder, path), 'utf8')
  const chunk = (name: string, words: string) => `module.exports=[1,${words}];\n\n//# sourceMappingURL=${name}.map`

  beforeEach(() => {
    mkdirSync(join(folder, 'chunks/ssr'), { recursive: true })
    writeFileSync(join(folder, 'chunks/a.js'), chunk('a.js', `()=>'“one”'`))
    writeFileSync(join(folder, 'chunks/b.js'), chunk('b.js', `()=>'“one”'`))
    writeFileSync(join(folder, 'chunks/other.js'), chunk('other.js', `()=>'“other”'`))
    writeFileSync(join(folder, 'chunks/ssr/c.js'), chunk('c.js', `()=>'“one”'`))
    for (const path of ['page.js', 'route.js']) writeFileSync(join(folder, path), 'var R=require("./chunks/a.js")\n')
    writeFileSync(join(folder, 'words.json'), '["“one”"]')
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('has each list of modules once, wherever it is asked for, and all else as it was', async () => {
    await lightenFiles(folder)
    const load = createRequire(join(folder, 'page.js'))
    const first = load('./chunks/a.js') as readonly [number, () => string]
    expect(first[1]()).toBe('“one”')
    for (const path of ['./chunks/b.js', './chunks/ssr/c.js']) expect(load(path)).toBe(first)
    expect((load('./chunks/other.js') as typeof first)[1]()).toBe('“other”')
    expect(written('chunks/a.js')).toBe(chunk('a.js', String.raw`()=>'\u201cone\u201d'`))
    expect(written('chunks/b.js')).toBe('module.exports=require("./a.js")\n')
    for (const path of ['page.js', 'route.js']) expect(written(path)).toBe('var R=require("./chunks/a.js")\n')
    expect(written('words.json')).toBe('["“one”"]')
  })

  it('is the same once more where a build was begun again', async () => {
    await lightenFiles(folder)
    const once = written('chunks/a.js') + written('chunks/ssr/c.js')
    await lightenFiles(folder)
    expect(written('chunks/a.js') + written('chunks/ssr/c.js')).toBe(once)
  })
})
