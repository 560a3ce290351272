export interface AwayWords {
  readonly title: string
  readonly body: string
  readonly goOn: string
}

const style = `:root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}
body{margin:0;padding:1.5rem;background:light-dark(#fdfcf9,#13181d);color:light-dark(#16212b,#ebe8e1)}
main{max-width:32rem;margin:10vh auto 0}h1{font-size:1.6rem;line-height:1.25;margin:0 0 .75rem}p{margin:0 0 1.5rem}
button{font:inherit;font-weight:600;padding:.6rem 1.25rem;border:0;border-radius:4px;cursor:pointer;background:light-dark(#12495c,#86c9da);color:light-dark(#ffffff,#08242d)}
button:focus-visible{outline:3px solid;outline-offset:3px}`

/** Where a page has left and no other can be had: it needs nothing of the server but where its button leads. */
export const awayPage = ({ title, body, goOn }: AwayWords, action: string): string =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>${title}</title>` +
  `<style>${style}</style><main><h1>${title}</h1><p>${body}</p>` +
  `<form method="post" action="${action}"><button>${goOn}</button></form></main>`
