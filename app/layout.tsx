import type { Metadata, Viewport } from 'next'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { languages } from '@/lib/intake/languages'
import { ClientWords } from './client-words'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Keel', template: '%s · Keel' },
  robots: { index: false, follow: false },
  // Other sites learn nothing. Keel itself must see where a form comes from, or it takes its own for a forged one.
  referrer: 'same-origin',
}

// Every page is somebody's own, and carries a nonce of its own: none is made ahead of time.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const locale = await getLocale()
  return (
    <html lang={locale} dir={languages[locale].direction}>
      <body>
        <ClientWords of={['form', 'problem', 'shell']}>{children}</ClientWords>
      </body>
    </html>
  )
}
