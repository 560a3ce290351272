import Markdown from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'

/** A rule in words, all of it open. The page's own title is above, so headings here begin at the second level. */
export function RuleBody({ body }: { readonly body: string }) {
  return (
    <div className="handout" lang="en">
      <Markdown rehypePlugins={[rehypeSanitize]}>{body}</Markdown>
    </div>
  )
}
