import { describe, expect, it } from 'vitest'
import type { Exercise } from '@/lib/exercises/exercise'
import { endsOfExercises, type PartOfText } from '@/lib/exercises/weeks'

const exercises: readonly Exercise[] = [
  { pictures: ['bend', 'stretch'], usual: null },
  { pictures: ['hop'], usual: null },
]
const shows = (...pictures: readonly string[]): PartOfText => ({ pictures })
const ends = (...parts: readonly PartOfText[]) => endsOfExercises(parts, exercises)

describe('where an exercise ends', () => {
  it.each<[string, readonly PartOfText[], readonly number[]]>([
    ['behind what to do and how often', ['other', shows('hop'), 'list', 'paragraph', 'paragraph'], [3]],
    ['behind what to do', [shows('hop'), 'list', 'other'], [1]],
    ['behind how often alone', [shows('hop'), 'paragraph', 'list'], [1]],
    ['behind its pictures', [shows('hop')], [0]],
    ['each by itself', [shows('hop'), shows('bend', 'stretch'), 'list', 'paragraph'], [0, 3]],
    ['nowhere where the pictures are none of one', [shows('stretch', 'bend'), 'list', 'paragraph', shows('walk')], []],
    ['nowhere in a text without pictures', ['other', 'list', 'paragraph'], []],
  ])('is %s', (_, parts, at) => {
    expect(ends(...parts)).toEqual(at)
  })
})
