/**
 * Thrown where C has no translation, with the reason; caught where a function or a macro is left out for it.
 */
export class Untranslatable extends Error {}
