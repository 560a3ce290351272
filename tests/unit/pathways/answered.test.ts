import { describe, expect, it } from 'vitest'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { isByCarer, sitesOf } from '@/lib/pathways/answered'

const nowhere = { ...backPain, bodyMap: null, filledInBy: null }

describe('the places that hurt', () => {
  it('are named in the order of the body, and none for none', () => {
    expect(sitesOf(backPain, { 'pain-sites': ['calf-left', 'neck'] }).map(({ id }) => id)).toEqual([
      'neck',
      'calf-left',
    ])
    expect(sitesOf(backPain, { 'pain-sites': ['none'] })).toEqual([])
    expect(sitesOf(backPain, {})).toEqual([])
  })

  it('are none where the complaint has no place', () => {
    expect(sitesOf(nowhere, { 'pain-sites': ['neck'] })).toEqual([])
  })
})

describe('who filled in the form', () => {
  it.each([
    [{ 'filled-in-by': 'carer' }, true],
    [{ 'filled-in-by': 'patient' }, false],
    [{}, false],
  ])('%j', (answers, isCarer) => {
    expect(isByCarer(backPain, answers)).toBe(isCarer)
    expect(isByCarer(nowhere, answers)).toBe(false)
  })
})
