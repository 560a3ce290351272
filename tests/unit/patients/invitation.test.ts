import { describe, expect, test } from 'vitest'
import { attemptsLeft, type Invitation, linkProblem } from '@/lib/patients/invitation'

const now = new Date('2026-11-23T17:00:00Z')
const before = new Date(now.getTime() - 1)
const after = new Date(now.getTime() + 1)

const invitation = (change: Partial<Invitation>): Invitation => ({
  id: 'link',
  patientId: 'patient',
  pathway: 'back-pain',
  caseId: null,
  failedAttempts: 0,
  expiresAt: after,
  revokedAt: null,
  ...change,
})

describe('a link', () => {
  test.each([
    [{}, null],
    [{ failedAttempts: 4 }, null],
    [{ failedAttempts: 5 }, 'link-used-up'],
    [{ failedAttempts: 6 }, 'link-used-up'],
    [{ expiresAt: now }, 'link-expired'],
    [{ expiresAt: before }, 'link-expired'],
    [{ revokedAt: before }, 'link-revoked'],
    [{ revokedAt: before, failedAttempts: 5, expiresAt: before }, 'link-revoked'],
    [{ failedAttempts: 5, expiresAt: before }, 'link-used-up'],
  ])('%j: %s', (change, problem) => {
    expect(linkProblem(invitation(change), now)).toBe(problem)
  })

  test('has five tries, and never fewer than none', () => {
    const left = [0, 1, 4, 5, 9].map((failedAttempts) => attemptsLeft(invitation({ failedAttempts })))
    expect(left).toEqual([5, 4, 1, 0, 0])
  })
})
