/**
 * Stands in the place of a record's DataView that is not there: not yet, since opening C's memory costs 1 µs
 * and many records are only passed on, or no more. It has all that a DataView has, and asks for that first.
 */
export abstract class DeferredView {
  /** The DataView. Throws where there is none. */
  abstract open(): DataView
}

for (const [name, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(DataView.prototype))) {
  if (get !== undefined) {
    Object.defineProperty(DeferredView.prototype, name, {
      get(this: DeferredView) {
        return get.call(this.open())
      },
    })
  } else if (typeof value === 'function' && name !== 'constructor') {
    Object.defineProperty(DeferredView.prototype, name, {
      value(this: DeferredView, ...args: unknown[]) {
        return value.apply(this.open(), args)
      },
    })
  }
}

/** A view of memory that cannot be had, for a reason. */
export class NoView extends DeferredView {
  readonly reason: string

  constructor(reason: string) {
    super()
    this.reason = reason
  }

  override open(): never {
    throw new TypeError(this.reason)
  }
}

/** The DataView itself, of what may stand in its place. */
export function openView(view: DataView | DeferredView): DataView {
  return view instanceof DeferredView ? view.open() : view
}
