import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { asLetters, notOnPaper, partOf } from '@/lib/handouts/letters-on-paper'
import { choose, inFonts } from '@/lib/leaflet/letters'

interface Open {
  readonly _font: { readonly font: { hasGlyphForCodePoint(code: number): boolean } }
}

const drawn = (text: string) =>
  inFonts([{ text, bold: false }])
    .map(({ text: part }) => part)
    .join('')

describe('letters on paper', () => {
  it.each(['regular', 'bold'] as const)('are in the font that is said to have them, in %s', (weight) => {
    const doc = new PDFDocument()
    const codes = Array.from({ length: 0x2fff - 0x20 }, (_, index) => index + 0x20)
    const said = codes.flatMap((code) => {
      const part = partOf(String.fromCodePoint(code))
      return part ? [{ code, part }] : []
    })
    expect(said.length).toBeGreaterThan(1100)
    const missing = said.filter(({ code, part }) => {
      choose(doc, weight, part)
      return !(doc as unknown as Open)._font.font.hasGlyphForCodePoint(code)
    })
    expect(missing).toEqual([])
  })

  it.each([
    ['Spanish', '¿Qué es? ¡Señor Núñez!'],
    ['Polish', 'Łukasz Wiśniewski, żółć'],
    ['Vietnamese', 'Nguyễn Thị Hồng Đào, sức khỏe tốt'],
    ['Greek', 'Γιώργος Παπαδόπουλος'],
    ['Ukrainian', 'Олександр Ґудзенко, їжак'],
    ['French', 'cœur, Noël'],
    ['Turkish', 'Işıl Çağlar'],
  ])('keep each letter of a line in %s', (_, text) => {
    expect(notOnPaper(text)).toEqual([])
    expect(drawn(text)).toBe(text)
  })

  it('take a letter and its accent for one, as they are typed on some machines', () => {
    expect(drawn('Nguye\u0302\u0303n')).toBe('Nguyễn')
  })

  it('put a mark where no font has the letters, once for as many as follow each other', () => {
    expect(notOnPaper('Well done 👍🏽👍 → سلام')).toEqual(['👍', '🏽', '→', 'س', 'ل', 'ا', 'م'])
    expect(drawn('Well done 👍🏽👍 → سلام')).toBe('Well done [?] [?] [?]')
    expect(asLetters('❤️')).toBe('❤')
  })
})
