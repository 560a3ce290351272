import { node, top } from '../../lib/launch/install.mjs'
import { Problem, runQuietly } from '../../lib/launch/progress.mjs'
import { installFromDebian, unpackedBefore, unpackFromDebian } from './debian-chromium.mjs'
import { installed, starts } from './programs.mjs'

/** Chromium without a window's parts: the same engine, for less than half the work that a page takes. */
const shell = 'chromium-headless-shell'
const shells = [shell, 'chrome-headless-shell']
const browsers = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

const named = () => {
  const file = process.env.CHROMIUM_PATH
  return file && starts(file) ? file : undefined
}

const fromPlaywright = async () => {
  const { chromium } = await import('playwright')
  const file = chromium.executablePath()
  return file && starts(file) ? file : undefined
}

const downloadByPlaywright = async () => {
  await runQuietly(node, ['node_modules/playwright/cli.js', 'install', 'chromium'], { cwd: top })
  return fromPlaywright()
}

const nothing = () => undefined
const unpack = (name) => unpackedBefore(name) ?? unpackFromDebian(name).catch(nothing)

const browserThere = async () => installed(browsers) ?? (await fromPlaywright())

/** As root, where no browser is there that it could get in the way of. */
const installForRoot = async (name) => {
  if (await browserThere()) return undefined
  await installFromDebian(name)
  return installed([name])
}

/** The shell before a browser, what is there before what has to be fetched. */
export const findOrInstallChromium = async () => {
  const found =
    named() ??
    installed(shells) ??
    (await installForRoot(shell)) ??
    (await unpack(shell)) ??
    (await browserThere()) ??
    (await installForRoot('chromium')) ??
    (await downloadByPlaywright()) ??
    (await unpack('chromium'))
  if (found) return found
  throw new Problem('No Chromium was found and none could be installed: install one, or name it in CHROMIUM_PATH.')
}
