import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Problem } from './progress.mjs'

const isCertificate = (text: string): boolean => {
  try {
    return text.includes('-----BEGIN') && new X509Certificate(text).raw.length > 0
  } catch {
    return false
  }
}

/** Node goes on without what it cannot read, and nobody would know before the first e-mail that does not leave. */
export function checkCertificates(file: string | undefined): void {
  if (file === undefined) return
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new Problem(`NODE_EXTRA_CA_CERTS names ${file}, which is not there, or which this user cannot read.`)
  }
  if (!isCertificate(text)) throw new Problem(`NODE_EXTRA_CA_CERTS names ${file}, which holds no certificate (PEM).`)
}
