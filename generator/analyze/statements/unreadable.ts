/** Thrown where a body or a macro holds what is not read; caught where the reason is noted. */
export class Unreadable extends Error {}
