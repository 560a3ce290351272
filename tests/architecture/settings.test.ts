import { describe, expect, it } from 'vitest'
import { launchSettings, settingNames } from '@/lib/env'
import { textOf } from './files'

const documented = [...textOf('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)

describe('the settings', () => {
  it('are those that .env.example explains', () => {
    expect([...documented].sort()).toEqual([...settingNames].sort())
  })

  it('all have a default to start with', () => {
    expect(launchSettings({})).toEqual({ settings: { PORT: 3000, HOST: '127.0.0.1', MIRRORED_LOCALE: 'no' } })
  })

  it('are named, and not repeated, when they cannot be used', () => {
    const wrong = { PORT: 'many', DATABASE_URL: 'mysql://a:secret@b/c', NEXTAUTH_SECRET: 'short' }
    expect(launchSettings(wrong)).toEqual({ wrong: ['PORT', 'DATABASE_URL', 'NEXTAUTH_SECRET'] })
  })
})
