export const mostZipBytes = 20 * 1024 * 1024
export const mostUnpackedBytes = 40 * 1024 * 1024
const mostZipPictures = 100
/** Its pictures, and the text. */
export const mostZipFiles = mostZipPictures + 1
/** Of all its pictures together that are not here yet: the transaction is open while they are written anew. */
export const mostZipPixels = 150_000_000
