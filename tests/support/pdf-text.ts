import { inflateSync } from 'node:zlib'

/** Each object of the file by its number: what it says, and what is in its stream. */
function objectsIn(pdf: Buffer): ReadonlyMap<string, { readonly head: string; readonly stream: string }> {
  const text = pdf.toString('latin1')
  return new Map(
    [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', object = '']) => {
      const [head = '', packed] = object.split(/stream\n/)
      const bytes = packed === undefined ? null : Buffer.from(packed.replace(/\nendstream$/, ''), 'latin1')
      const stream = bytes === null ? '' : head.includes('FlateDecode') ? inflateSync(bytes).toString('latin1') : ''
      return [id, { head, stream }]
    }),
  )
}

/** Glyph → letters, as the font's own map says. */
const lettersOf = (map: string): readonly string[] =>
  [...map.matchAll(/\[([^\]]*)\]\s*(?:\n|endbfrange)/g)].flatMap(([, row = '']) =>
    [...row.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = '']) =>
      Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
    ),
  )

export interface ReadPdf {
  readonly pages: number
  readonly text: string
  /** The same of each page by itself, line by line. */
  readonly texts: readonly string[]
  /** How far above the lower edge of its sheet each piece of text stands; what is below it is lost. */
  readonly heights: readonly number[]
  readonly fonts: readonly string[]
  readonly embedded: number
  readonly raw: string
}

/** What a reader finds in a file of ours: the text through the fonts' maps, as a screen reader takes it. */
export function readPdf(pdf: Buffer): ReadPdf {
  const objects = objectsIn(pdf)
  const all = [...objects.values()]
  const refOf = (head: string, key: string) => new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1] ?? ''
  const fonts = new Map(
    all
      .flatMap(({ head }) => [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)])
      .map(([, name = '', id = '']) => {
        const map = objects.get(refOf(objects.get(id)?.head ?? '', 'ToUnicode'))?.stream ?? ''
        return [
          name,
          { letters: lettersOf(map), base: /\/BaseFont \/(\S+)/.exec(objects.get(id)?.head ?? '')?.[1] ?? '' },
        ]
      }),
  )
  const written = all.filter(({ stream }) => / Tf\n/.test(stream))
  const texts = written.map(({ stream }) => {
    let letters: readonly string[] = []
    return [...stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>(?=[^<>]*(?:<[0-9a-f]+>[^<>]*)*\] TJ)|(ET)/g)]
      .map(([, font, hex, end]) => {
        if (font) letters = fonts.get(font)?.letters ?? []
        if (end) return '\n'
        return (hex?.match(/.{4}/g) ?? []).map((code) => letters[Number.parseInt(code, 16)] ?? '').join('')
      })
      .join('')
      .replace(/[^\S\n]+/g, ' ')
  })
  return {
    pages: all.filter(({ head }) => /\/Type \/Page\n/.test(head)).length,
    text: texts.join(' ').replace(/\s+/g, ' '),
    texts,
    heights: written.flatMap(({ stream }) =>
      [...stream.matchAll(/1 0 0 1 \S+ (\S+) Tm/g)].map(([, height]) => Number(height)),
    ),
    fonts: [...fonts.values()].map(({ base }) => base),
    embedded: all.filter(({ head }) => head.includes('/FontFile2')).length,
    raw: all.map(({ head }) => head).join('\n'),
  }
}
