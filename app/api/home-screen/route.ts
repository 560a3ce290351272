/** As Keel looks from a phone's home screen, where alone an iPhone lets a page be called. */
const manifest = {
  name: 'Keel',
  start_url: '/worklist',
  scope: '/',
  display: 'standalone',
  icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
}

export const GET = () => Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } })
