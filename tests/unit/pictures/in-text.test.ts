import { expect, it } from 'vitest'
import { pictureAt, pictureMark, picturesIn } from '@/lib/pictures/in-text'

it('is written as an image of Markdown, and found again', () => {
  const words = { shows: 'Walking upright.', caption: 'Walk' }
  const text = `A line.\n\n${pictureMark('walk', words)} ${pictureMark('bridge', words)}\n\nAnother.`
  expect(picturesIn(text)).toEqual([
    { id: 'walk', ...words },
    { id: 'bridge', ...words },
  ])
})

it('finds one without a caption, and no image from elsewhere', () => {
  expect(picturesIn('![A](picture:walk) ![B](https://example.com/b.png "B")')).toEqual([
    { id: 'walk', shows: 'A', caption: '' },
  ])
  expect([pictureAt('picture:walk'), pictureAt('https://example.com/b.png')]).toEqual(['walk', null])
})
