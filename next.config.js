import createNextIntlPlugin from 'next-intl/plugin'
import { standInsOf } from './lib/launch/stand-ins.mjs'

const withMessages = createNextIntlPlugin({
  requestConfig: './app/page-language.ts',
  // The sentences are taken apart while building: the browser is sent no parser for them.
  experimental: { messages: { path: './lib/content/messages', format: 'json', locales: 'infer', precompile: true } },
})

/** Modules other than the product's own: the tests serve a complaint and a language more, both invented. */
const { KEEL_STAND_INS: list } = process.env
const invented = list ? { turbopack: { resolveAlias: standInsOf(list) } } : {}

/** @type {import('next').NextConfig} */
const config = {
  ...invented,
  poweredByHeader: false,
  // In pieces, as they come; lib/launch/packed.mjs packs a page whole.
  compress: false,
  // There are no pictures to make smaller, so there is nobody to ask for that.
  images: { unoptimized: true },
  // The title and the icon are in the head of the page, not moved there by a script afterwards.
  htmlLimitedBots: /.*/,
  // `npm run check` checks the types; a first start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  // On every reply, files included. The policy that changes with each page is in proxy.ts.
  headers: () => [
    {
      source: '/:path*',
      headers: [
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'referrer-policy', value: 'same-origin' },
        { key: 'cross-origin-opener-policy', value: 'same-origin' },
        { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
      ],
    },
  ],
  // A file of 5,000 patients, sent as it was looked at; whatever else is sent has a bound of its own.
  experimental: { serverActions: { bodySizeLimit: '3mb' } },
  // A mailbox that switches e-mails off posts to the address that people open: what is posted there, and so says its kind, has
  // its own route. Not from proxy.ts: the whole address that it has to name is taken for another server's.
  rewrites: () => ({
    beforeFiles: [
      {
        source: '/unsubscribe/:token',
        has: [{ type: 'header', key: 'content-type' }],
        destination: '/api/unsubscribe/:token',
      },
    ],
  }),
  redirects: () => [{ source: '/favicon.ico', destination: '/icon.svg', permanent: true }],
  serverExternalPackages: [
    '@opentelemetry/api',
    '@opentelemetry/context-async-hooks',
    '@opentelemetry/exporter-trace-otlp-http',
    '@opentelemetry/resources',
    '@opentelemetry/sdk-trace',
    'pg',
    'pino',
    'prom-client',
    'pdfkit',
    'sharp',
    '@node-rs/argon2',
    '@simplewebauthn/server',
    '@zxcvbn-ts/core',
    '@zxcvbn-ts/language-common',
  ],
}

export default withMessages(config)
