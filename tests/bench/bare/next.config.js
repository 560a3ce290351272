/** Its packages are Keel's, elsewhere on this machine. */
const config = {
  poweredByHeader: false,
  serverExternalPackages: ['pg'],
  turbopack: { root: '/' },
}

export default config
