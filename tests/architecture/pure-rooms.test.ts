import { describe, expect, it } from 'vitest'
import rooms from '../pure-rooms.json'
import { filesUnder, textOf } from './files'

const files = rooms.flatMap((room) => filesUnder(`lib/${room}`)).filter((path) => /\.tsx?$/.test(path))

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

describe('the pure rooms', () => {
  it('wait for nothing', () => {
    expect(files.filter((path) => /\basync\b|\bawait\b|\bPromise</.test(withoutComments(textOf(path))))).toEqual([])
  })
})
