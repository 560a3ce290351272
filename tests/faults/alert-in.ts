/** What a page says is wrong, or else which page it is. */
export const alertIn = (html: string): string =>
  /role="alert"[\s\S]{0,600}/.exec(html)?.[0].replace(/<[^>]*>/g, ' ') ?? /<title>[^<]*/.exec(html)?.[0] ?? 'nothing'
