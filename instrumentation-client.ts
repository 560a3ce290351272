interface TrustedTypes {
  createPolicy(
    name: string,
    rules: Readonly<Record<'createHTML' | 'createScriptURL', (said: string) => string | null>>,
  ): unknown
}

/** What React makes an element for a script of, and what the reader of Markdown asks a sign's name by, such as `&copy;`. */
const ownHtml = /^(?:<script><\/script>|&\w{1,31};)$/

/** A part of the pages, or what hears calls. */
const ownScript = /^\/(?:_next\/static\/|api\/call-worker$)/

/**
 * Runs before anything else of a page. The policy of every page (proxy.ts) has the browser ask here before a string becomes
 * a script or HTML: Keel's own files may, and nothing else, however it came there.
 */
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
trustedTypes?.createPolicy('default', {
  createHTML: (html) => (ownHtml.test(html) ? html : null),
  createScriptURL: (address) => {
    const { origin, pathname } = new URL(address, location.href)
    return origin === location.origin && ownScript.test(pathname) ? address : null
  },
})
