/** That Keel itself was refused: the log has the code, by which whoever reads it knows why. */
export const refusal = (code: string): Error => Object.assign(new Error('refused'), { code })
