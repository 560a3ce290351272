import { describe, expect, it } from 'vitest'
import { launchSettings, settingNames } from '@/lib/env'
import { pushKeysFrom } from '@/lib/launch/push-settings'
import { textOf } from './files'

const namedIn = (file: string) => [...textOf(file).matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name)
const documented = namedIn('.env.example')

/** What the containers are not handed, and why. */
const notInContainers = {
  PORT: 'the image says it',
  HOST: 'the image says it',
  NEXTAUTH_URL: 'the launcher makes it of PUBLIC_URL',
  DATABASE_APP_URL: 'the owner of their database may make the role',
  DATABASE_POOL_URL: 'there is no pooler among them',
  SAMPLE_DATA: 'nothing invented comes into a database that is named',
}
/** What is made of these stands in the file, not what Keel calls it. */
const ofContainers = ['SITE', 'TLS', 'DATABASE_PASSWORD']

/** What the service `keel` is given, and what of it comes out of the file beside. */
const [, handedOn = ''] = /^ {2}keel:.*?^ {4}environment:\n(.*?)^ {4}\w/ms.exec(textOf('deploy/compose.yaml')) ?? []
const passed = [...handedOn.matchAll(/^ {6}([A-Z_]+): (.*)$/gm)].map(([, name = '', value = '']) => ({ name, value }))

describe('the settings', () => {
  it('are those that .env.example explains', () => {
    expect([...documented].sort()).toEqual([...settingNames].sort())
  })

  it('are all handed on to the containers, but for what makes no sense there', () => {
    const names = passed.map(({ name }) => name)
    expect([...names, ...Object.keys(notInContainers)].sort()).toEqual([...settingNames].sort())
  })

  it('are taken by the containers from the file that the example is copied to, each under its own name', () => {
    const asked = passed.flatMap(({ name, value }) =>
      [...value.matchAll(/\$\{([A-Z_]+)/g)].map(([, from = '']) => ({ name, from })),
    )
    const others = asked.filter(({ name, from }) => name !== from).map(({ from }) => from)
    expect([...new Set(others)].sort()).toEqual(['DATABASE_PASSWORD', 'SITE'])
    const fromFile = asked.map(({ from }) => from).filter((from) => !ofContainers.includes(from))
    expect(namedIn('deploy/compose.env.example').sort()).toEqual([...fromFile, ...ofContainers].sort())
  })

  it('all have a default to start with', () => {
    expect(launchSettings({})).toEqual({ settings: { PORT: 3000, HOST: '127.0.0.1' } })
  })

  it('ask for a sender where there is a mail server, and for one that can be read', () => {
    const SMTP_URL = 'smtps://keel:p%40ss@mail.example:465'
    const MAIL_FROM = 'keel@mail.example'
    const PUBLIC_URL = 'https://intake.clinic.example'
    expect(launchSettings({ SMTP_URL, MAIL_FROM, PUBLIC_URL })).toMatchObject({ settings: { SMTP_URL, MAIL_FROM } })
    expect(launchSettings({ SMTP_URL, PUBLIC_URL })).toEqual({ wrong: ['MAIL_FROM'] })
    expect(launchSettings({ SMTP_URL: 'smtp://a:100%@b', MAIL_FROM, PUBLIC_URL })).toEqual({ wrong: ['SMTP_URL'] })
    expect(launchSettings({ SMTP_URL: 'https://mail.example', MAIL_FROM: 'keel', PUBLIC_URL })).toEqual({
      wrong: ['SMTP_URL', 'MAIL_FROM'],
    })
  })

  it('ask for the role that serves where there is a pooler, which has to know its password', () => {
    const DATABASE_URL = 'postgresql://keel_owner:secret@127.0.0.1:5432/keel'
    const DATABASE_POOL_URL = 'postgresql://keel_app:secret@127.0.0.1:6432/keel'
    const DATABASE_APP_URL = 'postgresql://keel_app:secret@127.0.0.1:5432/keel'
    expect(launchSettings({ DATABASE_URL, DATABASE_POOL_URL })).toEqual({ wrong: ['DATABASE_APP_URL'] })
    const all = { DATABASE_URL, DATABASE_POOL_URL, DATABASE_APP_URL }
    expect(launchSettings(all)).toMatchObject({ settings: all })
  })

  it('ask for the owner of the database that is served, or Keel would begin one of its own beside it', () => {
    const DATABASE_APP_URL = 'postgresql://keel_app:secret@127.0.0.1:5432/keel'
    const DATABASE_POOL_URL = 'postgresql://keel_app:secret@127.0.0.1:6432/keel'
    expect(launchSettings({ DATABASE_APP_URL })).toEqual({ wrong: ['DATABASE_URL'] })
    expect(launchSettings({ DATABASE_APP_URL, DATABASE_URL: '' })).toEqual({ wrong: ['DATABASE_URL'] })
    expect(launchSettings({ DATABASE_POOL_URL })).toEqual({ wrong: ['DATABASE_APP_URL', 'DATABASE_URL'] })
  })

  it.each([
    { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'keel@mail.example' },
    { TEXT_GATEWAY_URL: 'https://texts.example', TEXT_FROM: '+12065550100' },
    { HOST: '0.0.0.0' },
    { HOST: '192.168.1.20' },
    { HOST: '::' },
  ])('ask what links begin with where they leave this machine: %o', (leaving) => {
    expect(launchSettings(leaving)).toEqual({ wrong: ['PUBLIC_URL'] })
    const PUBLIC_URL = 'https://intake.clinic.example'
    expect(launchSettings({ ...leaving, PUBLIC_URL })).toMatchObject({ settings: { PUBLIC_URL } })
  })

  it.each(['127.0.0.1', '127.0.1.1', 'localhost', '::1'])('need none for trying it on this machine, at %s', (HOST) => {
    expect(launchSettings({ HOST })).toMatchObject({ settings: { HOST } })
  })

  it('refuse what would be dropped of an address', () => {
    const host = 'https://intake.clinic.example'
    for (const more of ['/keel', '/?a=b', '/#a'])
      expect(launchSettings({ PUBLIC_URL: host + more })).toEqual({ wrong: ['PUBLIC_URL'] })
    for (const PUBLIC_URL of ['https://keel:secret@intake.clinic.example', 'intake.clinic.example'])
      expect(launchSettings({ PUBLIC_URL })).toEqual({ wrong: ['PUBLIC_URL'] })
    for (const PUBLIC_URL of [host, `${host}/`, `${host}:8443`])
      expect(launchSettings({ PUBLIC_URL })).toMatchObject({ settings: { PUBLIC_URL } })
  })

  it('ask for the whole of a provider or for nothing of it, and for one that nobody on the way can read', () => {
    const whole = { OIDC_ISSUER: 'https://id.clinic.example', OIDC_CLIENT_ID: 'keel', OIDC_CLIENT_SECRET: 'a secret' }
    expect(launchSettings(whole)).toMatchObject({ settings: whole })
    expect(launchSettings({ ...whole, OIDC_CLIENT_SECRET: '' })).toEqual({ wrong: ['OIDC_CLIENT_SECRET'] })
    expect(launchSettings({ OIDC_CLIENT_ID: 'keel' })).toEqual({ wrong: ['OIDC_ISSUER', 'OIDC_CLIENT_SECRET'] })
    expect(launchSettings({ ...whole, OIDC_ISSUER: 'http://id.clinic.example' })).toEqual({ wrong: ['OIDC_ISSUER'] })
    expect(launchSettings({ ...whole, OIDC_ISSUER: 'id.clinic.example' })).toEqual({ wrong: ['OIDC_ISSUER'] })
    expect(launchSettings({ ...whole, OIDC_PROMPT: 'none' })).toEqual({ wrong: ['OIDC_PROMPT'] })
  })

  it('ask for somebody to send traces to who can be reached over HTTP, and for what can be brought along', () => {
    const given = {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20abc',
      OTEL_TRACES_SAMPLER_ARG: '0.25',
    }
    expect(launchSettings(given)).toMatchObject({ settings: { ...given, OTEL_TRACES_SAMPLER_ARG: 0.25 } })
    const wrong = {
      OTEL_EXPORTER_OTLP_ENDPOINT: '127.0.0.1:4318',
      OTEL_EXPORTER_OTLP_HEADERS: 'Bearer abc',
      OTEL_TRACES_SAMPLER_ARG: '25',
    }
    expect(launchSettings(wrong)).toEqual({ wrong: Object.keys(wrong) })
  })

  it('ask for all that devices are called by or for nothing of it, and for keys that are some', () => {
    const { publicKey, privateKey } = pushKeysFrom('of a test')
    const whole = {
      VAPID_PUBLIC_KEY: publicKey,
      VAPID_PRIVATE_KEY: privateKey,
      VAPID_SUBJECT: 'mailto:it@clinic.example',
    }
    expect(launchSettings(whole)).toMatchObject({ settings: whole })
    expect(launchSettings({ VAPID_PUBLIC_KEY: publicKey })).toEqual({ wrong: ['VAPID_PRIVATE_KEY', 'VAPID_SUBJECT'] })
    expect(launchSettings({ ...whole, VAPID_PRIVATE_KEY: publicKey })).toEqual({ wrong: ['VAPID_PRIVATE_KEY'] })
    for (const VAPID_SUBJECT of ['it@clinic.example', 'mailto:', 'mailto:it'])
      expect(launchSettings({ ...whole, VAPID_SUBJECT })).toEqual({ wrong: ['VAPID_SUBJECT'] })
    expect(launchSettings({ ...whole, VAPID_SUBJECT: 'https://clinic.example' })).toHaveProperty('settings')
    const PUSH_SERVICE_URL = 'http://push.clinic.example'
    expect(launchSettings({ ...whole, PUSH_SERVICE_URL })).toEqual({ wrong: ['PUSH_SERVICE_URL'] })
  })

  it('refuse keys of which the one does not belong to the other, or is none: no device would be called', () => {
    const [one, other] = [pushKeysFrom('of a test'), pushKeysFrom('of another')]
    const given = { VAPID_PUBLIC_KEY: one.publicKey, VAPID_SUBJECT: 'mailto:it@clinic.example' }
    const wrong = ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY']
    expect(launchSettings({ ...given, VAPID_PRIVATE_KEY: other.privateKey })).toEqual({ wrong })
    const none = Buffer.alloc(32).toString('base64url')
    expect(launchSettings({ ...given, VAPID_PRIVATE_KEY: none })).toEqual({ wrong })
  })

  it('are named, and not repeated, when they cannot be used', () => {
    const wrong = { PORT: 'many', DATABASE_URL: 'mysql://a:secret@b/c', NEXTAUTH_SECRET: 'short' }
    expect(launchSettings(wrong)).toEqual({ wrong: ['PORT', 'DATABASE_URL', 'NEXTAUTH_SECRET'] })
  })
})
