import { connect, createServer } from 'node:net'

/**
 * Browsers take localhost for one of two addresses. What comes to the newer one is passed on to the one that the web
 * server listens at; a machine that does not know it, or where somebody is there already, does without.
 */
export const openSecondAddress = (host: string, port: number): Promise<(() => Promise<void>) | undefined> =>
  new Promise((resolve) => {
    if (host !== '127.0.0.1') {
      resolve(undefined)
      return
    }
    const server = createServer((browser) => {
      const web = connect(port, host)
      for (const [one, other] of [
        [browser, web],
        [web, browser],
      ] as const) {
        one.on('error', () => other.destroy())
        one.on('close', () => other.end())
      }
      browser.pipe(web).pipe(browser)
    })
    server.once('error', () => {
      resolve(undefined)
    })
    server.listen({ host: '::1', port, ipv6Only: true }, () => {
      resolve(
        () =>
          new Promise((done) => {
            // The connections end with the web server, which is stopped next.
            server.close()
            done()
          }),
      )
    })
  })
