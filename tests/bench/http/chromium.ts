import { type Browser as Chromium, chromium, type Page } from 'playwright'
import { findOrInstallChromium } from '@/tests/support/chromium.mjs'
import type { Browser } from './browser'

const isRoot = process.getuid?.() === 0
const phone = { width: 360, height: 740 }

/** A real browser for as long as this takes. */
export async function inChromium<Value>(work: (chromium: Chromium) => Promise<Value>): Promise<Value> {
  const args = ['--disable-background-networking', '--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])]
  const browser = await chromium.launch({ executablePath: await findOrInstallChromium(), args })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

/** A new phone that goes on as this person: it has nothing of Keel yet. */
export async function withPhone<Value>(
  browser: Chromium,
  { address, cookies }: Pick<Browser, 'address' | 'cookies'>,
  work: (page: Page) => Promise<Value>,
  hasScript = true,
): Promise<Value> {
  const context = await browser.newContext({ viewport: phone, locale: 'en-US', javaScriptEnabled: hasScript })
  try {
    await context.addCookies(cookies.map((each) => ({ ...each, url: address })))
    return await work(await context.newPage())
  } finally {
    await context.close()
  }
}
