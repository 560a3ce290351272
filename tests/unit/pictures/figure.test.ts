import { describe, expect, it } from 'vitest'
import { frontFigure } from '@/lib/pictures/front-figure'
import { widthOf } from '@/lib/pictures/picture'
import { joint, type Point } from '@/lib/pictures/point'
import { type SidePose, sideFigure } from '@/lib/pictures/side-figure'

const distance = ([x, y]: Point, [toX, toY]: Point) => Math.hypot(toX - x, toY - y)
const pointsOf = (d: string): readonly Point[] =>
  [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

describe('a joint', () => {
  it.each([
    [
      [0, 0],
      [30, 0],
    ],
    [
      [10, 20],
      [10, 70],
    ],
    [
      [5, 5],
      [-20, 31],
    ],
  ] as const)('from %j to %j leaves both bones their length', (root, end) => {
    const [left, reached] = joint(root, end, 37, 'left')
    const [right] = joint(root, end, 37, 'right')
    for (const bent of [left, right]) {
      expect(distance(root, bent)).toBeCloseTo(37)
      expect(distance(bent, reached)).toBeCloseTo(37)
    }
    expect(distance(reached, end)).toBeCloseTo(0)
  })

  it('points at what is out of reach with a straight limb', () => {
    expect(joint([0, 0], [200, 0], 37, 'left')[1]).toEqual([74, 0])
  })

  it('is on the hand that is named: to the right of who walks up', () => {
    expect(joint([0, 0], [0, -40], 37, 'right')[0][0]).toBeGreaterThan(0)
    expect(joint([0, 0], [0, -40], 37, 'left')[0][0]).toBeLessThan(0)
  })
})

describe('a person from the side', () => {
  const standing: SidePose = {
    hip: [100, 100],
    trunk: 90,
    near: { arm: { hand: [104, 98] }, leg: { ankle: [100, 165], moves: true } },
    far: { leg: { ankle: [100, 165] } },
  }
  const legOf = (pose: SidePose) => pointsOf(sideFigure(pose).find(({ look }) => look === 'moving')?.d ?? '')

  it('bends knees to the front and elbows to the back, and has toes in front', () => {
    const [, knee, ankle, toes] = legOf(standing)
    expect(knee?.[0]).toBeGreaterThan(100)
    expect(toes?.[0]).toBeGreaterThan(ankle?.[0] ?? Infinity)
    const elbow = pointsOf(sideFigure(standing).at(-1)?.d ?? '')[1]
    expect(elbow?.[0]).toBeLessThan(100)
  })

  it('looks to the left where the front is there', () => {
    const [, knee] = legOf({ ...standing, front: 'left' })
    expect(knee?.[0]).toBeLessThan(100)
  })

  it('has the limbs of the far side behind the trunk, and of the near side before it', () => {
    const looks = sideFigure(standing).map(({ look, width }) => [look, width])
    expect(looks[0]).toEqual(['far', widthOf.far])
    expect(looks.at(-1)?.[0]).toBe('body')
  })
})

it('shows two arms and two legs from the front', () => {
  const strokes = frontFigure({
    seen: 'face',
    hip: [100, 96],
    left: { hand: [70, 98], foot: [89, 166], armMoves: true, legMoves: true },
    right: { hand: [130, 98], foot: [111, 166], armMoves: true, legMoves: true },
  })
  expect(strokes.filter(({ look }) => look === 'moving')).toHaveLength(4)
})
