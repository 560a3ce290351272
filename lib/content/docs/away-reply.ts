import { messages } from '@/lib/content/messages/messages'
import { languages } from '@/lib/intake/languages'
import { type Locale, locales } from '@/lib/intake/questionnaire'

const style =
  'body{font:1.125rem/1.5 sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}' +
  'a{display:inline-block;padding:.75rem 0}section+section{border-top:1px solid;margin-top:2rem}'

const inLanguage = (locale: Locale): string => {
  const { title, body, answersKept, noPhone, emergency, retry } = messages[locale].problem
  const sentences = [body, answersKept, noPhone, emergency].map((words) => `<p>${words}</p>`).join('\n')
  const { direction } = languages[locale]
  return `<section lang="${locale}" dir="${direction}">\n<h1>${title}</h1>\n${sentences}\n<a href="">${retry}</a>\n</section>`
}

/** The calm page where no Keel answers, whole, in every language. */
export const awayPage = (): string => `<!doctype html>
<html lang="en">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${messages.en.problem.title}</title>
<style>${style}</style>
${locales.map(inLanguage).join('\n')}
</html>
`

/** What a proxy says by itself then, as HTTP. */
export const awayReply = (): string =>
  [
    ...['HTTP/1.0 503 Service Unavailable', 'Cache-Control: no-store', 'Connection: close', 'Retry-After: 10'],
    ...[
      "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'",
      'Content-Type: text/html; charset=utf-8',
    ],
  ]
    .map((line) => `${line}\r\n`)
    .join('') + `\r\n${awayPage()}`

/** A Caddyfile with that page in its place: what stands between two backquotes. */
export const withAwayPage = (caddyfile: string): string =>
  caddyfile.replace(/respond `[^`]*`/, () => `respond \`${awayPage()}\``)
