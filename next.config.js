import createNextIntlPlugin from 'next-intl/plugin'

const withMessages = createNextIntlPlugin('./lib/content/messages/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // `npm run check` checks the types; a first start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', 'pino', '@node-rs/argon2'],
}

export default withMessages(config)
