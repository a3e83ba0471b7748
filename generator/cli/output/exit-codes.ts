/**
 * What the process returns: `failure` where generation failed, `usage` where it could not be tried or its
 * result not written.
 */
export const exitCodes = { success: 0, failure: 1, usage: 2 } as const
