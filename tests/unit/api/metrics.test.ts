import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exposition } from '@/app/api/metrics/exposition'
import { mayRead } from '@/app/api/metrics/may-read'
import { routePatterns } from '@/lib/launch/route-patterns.mjs'
import { readExposition } from '@/tests/support/exposition'

const holder = globalThis as { keelLocalMark?: string }
const bearing = (token: string) => new Headers({ authorization: `Bearer ${token}` })

describe('the figures', () => {
  beforeEach(() => {
    holder.keelLocalMark = 'known to this process alone'
  })
  afterEach(() => {
    delete holder.keelLocalMark
  })

  it('are for whoever brings the token, from wherever, and for nobody else', () => {
    const token = 'long enough to be one'
    expect(mayRead(bearing(token), token)).toBe(true)
    for (const other of ['', 'long enough', `${token}x`]) expect(mayRead(bearing(other), token)).toBe(false)
    expect(mayRead(new Headers({ 'x-keel-local': 'known to this process alone' }), token)).toBe(false)
  })

  it('without a token are for programs on this machine, which no header can say', () => {
    expect(mayRead(new Headers({ 'x-keel-local': 'known to this process alone' }), undefined)).toBe(true)
    for (const said of ['', '1', 'undefined'])
      expect(mayRead(new Headers({ 'x-keel-local': said }), undefined)).toBe(false)
    expect(mayRead(bearing('anything at all'), undefined)).toBe(false)
    delete holder.keelLocalMark
    expect(mayRead(new Headers({ 'x-keel-local': 'undefined' }), undefined)).toBe(false)
    expect(mayRead(new Headers(), undefined)).toBe(false)
  })

  it('are what Prometheus reads, and say so where the database is away', async () => {
    const pool = { inUse: 2, idle: 1, waiting: 3 }
    const service = {
      cases: [{ tier: 'URGENT', open: 4, late: 1 } as const],
      clinics: [{ clinic: 'b7c1', tier: 'URGENT', late: 1 } as const],
      jobs: [{ queue: 'deliver-message', waiting: 5, active: 1, failed: 2, oldest: 17.25 }],
      messages: [{ way: 'e-mail', problem: 'not-reached', waiting: 7, failed: 3 } as const],
      unwatched: 61.5,
    }
    expect(readExposition(await exposition({ service, pool, streams: 6 }))).toEqual([
      { name: 'keel_database_up', labels: {}, value: 1 },
      { name: 'keel_pool_connections', labels: { state: 'in use' }, value: 2 },
      { name: 'keel_pool_connections', labels: { state: 'idle' }, value: 1 },
      { name: 'keel_pool_waiting', labels: {}, value: 3 },
      { name: 'keel_event_streams', labels: {}, value: 6 },
      { name: 'keel_open_cases', labels: { tier: 'URGENT' }, value: 4 },
      { name: 'keel_late_cases', labels: { tier: 'URGENT' }, value: 1 },
      { name: 'keel_clinic_late_cases', labels: { clinic: 'b7c1', tier: 'URGENT' }, value: 1 },
      { name: 'keel_jobs_waiting', labels: { queue: 'deliver-message' }, value: 5 },
      { name: 'keel_jobs_active', labels: { queue: 'deliver-message' }, value: 1 },
      { name: 'keel_jobs_failed', labels: { queue: 'deliver-message' }, value: 2 },
      { name: 'keel_jobs_oldest_seconds', labels: { queue: 'deliver-message' }, value: 17.25 },
      { name: 'keel_targets_unwatched_seconds', labels: {}, value: 61.5 },
      { name: 'keel_messages_waiting', labels: { way: 'e-mail', problem: 'not-reached' }, value: 7 },
      { name: 'keel_messages_failed', labels: { way: 'e-mail', problem: 'not-reached' }, value: 3 },
    ])
    const away = readExposition(await exposition({ service: null, pool, streams: 0 }))
    expect(away.map(({ name }) => name).filter((name) => /cases|jobs|messages|targets/.test(name))).toEqual([])
    expect(away[0]).toEqual({ name: 'keel_database_up', labels: {}, value: 0 })
  })
})

it('an address counts as its route, whatever stands in it', () => {
  const routeOf = routePatterns({
    staticRoutes: [{ page: '/worklist', regex: '' }],
    dynamicRoutes: [
      { page: '/i/[token]', regex: '^/i/([^/]+?)(?:/)?$' },
      { page: '/intake/[intakeId]/check', regex: '^/intake/([^/]+?)/check(?:/)?$' },
      { page: '/intake/[intakeId]/[page]', regex: '^/intake/([^/]+?)/([^/]+?)(?:/)?$' },
    ],
  })
  expect(
    ['/worklist', '/i/s3cret', '/intake/7/check', '/intake/7/pain', '/_next/static/a.js', '/wp-login.php', ''].map(
      routeOf,
    ),
  ).toEqual([
    '/worklist',
    '/i/[token]',
    '/intake/[intakeId]/check',
    '/intake/[intakeId]/[page]',
    'files',
    'other',
    'other',
  ])
})
