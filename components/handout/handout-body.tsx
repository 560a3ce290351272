import Markdown from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'
import type { Locale } from '@/lib/intake/questionnaire'

interface HandoutBodyProps {
  readonly body: string
  /** The language it is written in, which need not be the page's. */
  readonly lang: Locale
}

/** A handout's words. The page's own title is above, so headings here begin at the second level. */
export function HandoutBody({ body, lang }: HandoutBodyProps) {
  return (
    <div className="handout" lang={lang}>
      <Markdown rehypePlugins={[rehypeSanitize]}>{body}</Markdown>
    </div>
  )
}
