import type { Page } from 'playwright/test'

/** A device that keeps passkeys and recognizes its person, or does not. */
export const withDevice = async (page: Page, transport: 'internal' | 'usb' = 'internal') => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport },
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    recognizes: (isUserVerified: boolean) => cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    /** Left at home, or lost. */
    isGone: () => cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId }),
  }
}
