// Made by bindgen 0.0.0 from blocks.h for arm64-apple-darwin.
// Do not edit; run: bindgen blocks.h
import * as $ from 'koffi-bindgen/runtime/generated';

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library: $.Library = /* @__PURE__ */
  $.library({
    name: 'feature',
    target: 'arm64-apple-darwin',
    linux: ['libfeature.so'],
    darwin: ['libfeature.dylib'],
    win32: ['feature.dll', 'libfeature.dll'],
  });

function $declare(...declared: $.DeclarationArguments): $.Declaration {
  return $library.declare(...declared);
}

// --- Records

/** `struct task`, 32 bytes */
export class task extends $.Struct<'struct task', { priority?: number; user?: $.Memory | null }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct task', 32, 8, () => ({
      priority: [$.int, 0],
      user: [$.voidPointer, 24],
    }));

  /** C: `int priority` */
  get priority(): number {
    return this.$view.getInt32(0, true);
  }

  set priority(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct task', 'priority'), true);
  }

  /** C: `void *user` */
  get user(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 24, $.voidType);
  }

  set user(value: $.Memory | null) {
    $.writeMemory(this.$view, 24, value, 'struct task', 'user');
  }

  static toC(value: $.PointerTo<task> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof task ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(task, value, owner, name);
  }
}

/** `struct list`, 48 bytes */
export class list extends $.Struct<'struct list', { where?: $.Memory | null; length?: number | bigint }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct list', 48, 8, () => ({
      where: [$.voidPointer, 32],
      length: [$.long, 40],
    }));

  /** C: `int (^*where)(void)` */
  get where(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 32, $.voidType);
  }

  set where(value: $.Memory | null) {
    $.writeMemory(this.$view, 32, value, 'struct list', 'where');
  }

  /** C: `long length` */
  get length(): number {
    return $.readInt64(this.$view, 40, 'struct list', 'length');
  }

  set length(value: number | bigint) {
    $.writeInt64(this.$view, 40, value, 'struct list', 'length');
  }

  static toC(value: $.PointerTo<list> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof list ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(list, value, owner, name);
  }
}

// --- Functions

const $run = /* @__PURE__ */ $declare(run, 'run');

/**
 * C: `void run(struct task *task)`
 *
 * @see blocks.h:11
 */
export function run(task_: $.PointerTo<task> | null): void {
  const call = $run.call ?? $run.bind([$.voidType, { task: $.pointer(task) }]);
  call(task.toC(task_, 'run', 'task'));
  $.keepAlive(task_);
}

const $taking = /* @__PURE__ */ $declare(taking, 'taking');

/**
 * C: `void (*taking(void))(handler)`
 *
 * @see blocks.h:17
 */
export function taking(): $.Pointer<$.Void> | null {
  const call = $taking.call ?? $taking.bind([$.voidPointer, {}]);
  return $.fromPointer($.voidType, call());
}

const $count = /* @__PURE__ */ $declare(count, 'count');

/**
 * C: `long count(const struct list *list)`
 *
 * @see blocks.h:20
 */
export function count(list_: $.PointerTo<list> | null): number {
  const call = $count.call ?? $count.bind([$.long, { list: $.pointer(list) }]);
  const result = call(list.toC(list_, 'count', 'list'));
  $.keepAlive(list_);
  return $.fromInteger64(result, 'count');
}

// --- Not bound

// function enqueue (blocks.h:12): parameter block: Koffi has no type for blocks
// function sort (blocks.h:13): parameter compare: Koffi has no type for blocks
// function current (blocks.h:14): result: Koffi has no type for blocks
// function after (blocks.h:18): parameter by_value: struct task by value: its field done: Koffi has no type for blocks
// field struct task.done (blocks.h:7): Koffi has no type for blocks
// field struct task.progress (blocks.h:8): Koffi has no type for blocks
// field struct list.blocks (blocks.h:19): Koffi has no type for blocks
// typedef handler (blocks.h:3): Koffi has no type for blocks
// typedef comparison (blocks.h:4): Koffi has no type for blocks
// typedef factory (blocks.h:15): Koffi has no type for blocks
// variable global (blocks.h:16): Koffi has no type for blocks

// --- Weaker than in C

// function taking (blocks.h:17): result: a plain void * here, which no JavaScript function passes for: parameter 1: Koffi has no type for blocks
// record list (blocks.h:19): field where: a plain void * here: Koffi has no type for blocks
