import Markdown from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'

/** A handout's words. The page's own title is above, so headings here begin at the second level. */
export function HandoutBody({ body }: { readonly body: string }) {
  return (
    <div className="handout">
      <Markdown rehypePlugins={[rehypeSanitize]}>{body}</Markdown>
    </div>
  )
}
