import { describe, expect, it } from 'vitest'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { decorationMark, ownMark, ownPictureId, ownPicturesIn, sizeOfOwn } from '@/lib/pictures/own'

const id = ownPictureId('0123456789abcdef0123456789', { width: 1600, height: 900 })

const imageIn = (markdown: string) => {
  const [paragraph] = fromMarkdown(markdown).children
  return paragraph?.type === 'paragraph' ? paragraph.children : []
}

const naughty = [
  'A “quoted" word',
  ']( https://elsewhere.example/x.png',
  '[[help]]',
  '<script>alert(1)</script>',
  '*bold* _thin_ `code` ~gone~ \\ back',
  '&amp; &lt; &#60;',
  'نص من اليمين 😀 ½',
  '![x](y)',
  'a <!-- b --> c',
]

describe('a picture of the clinic’s own', () => {
  it('says in its name how large it is, and nothing else is one', () => {
    expect(id).toBe('own-0123456789abcdef0123-1600x900')
    expect(sizeOfOwn(id)).toEqual({ width: 1600, height: 900 })
    const others = [
      'back-hollow',
      '',
      'own-',
      'own-0123-1x1',
      `${id}00`,
      `${id}/../x`,
      id.replace('1600', '0'),
      ` ${id}`,
    ]
    for (const other of others) expect([other, sizeOfOwn(other)]).toEqual([other, null])
  })

  it.each(naughty)('has words that mean nothing but themselves: %s', (words) => {
    expect(imageIn(ownMark(id, { shows: words, caption: words }))).toMatchObject([
      { type: 'image', url: `picture:${id}`, alt: words, title: words },
    ])
  })

  it('has its words in one line, and none below it where there are none', () => {
    expect(ownMark(id, { shows: ' one\n\ntwo ', caption: '  ' })).toBe(`![one two](picture:${id})`)
  })

  it('is found whichever way a text names it, once', () => {
    const text = `${decorationMark(id)}\n${ownMark(id, { shows: 'x', caption: '' })}\n![y][z]\n\n[z]: picture:own-ab-1x2`
    expect(ownPicturesIn(text)).toEqual([id, 'own-ab-1x2'])
    expect(ownPicturesIn('![walk](picture:walk)')).toEqual([])
  })
})
