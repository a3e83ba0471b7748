/**
 * The method by which an object says how `console.log` shows it: `util.inspect.custom`. Node has it in its
 * registry of symbols, so that declarations that use it need no types of Node's.
 */
export const inspection: unique symbol = Symbol.for('nodejs.util.inspect.custom')
