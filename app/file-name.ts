/** What a file is called after a title: accents and marks would have to be spelled twice in a header. */
export const fileName = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-')
    .toLowerCase() || 'handout'
