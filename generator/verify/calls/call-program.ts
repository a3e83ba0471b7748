import type { HeaderTexts } from '../facts/assertions.ts'
import type { TranslatedCall } from './translated-calls.ts'

/** A C program that prints the result of each call, and which line of it makes which. */
export interface CallProgram {
  readonly text: string
  /** 1-based line → index of the call. */
  readonly lines: ReadonlyMap<number, number>
}

/** What a program prints for a call that has no result in C: one that traps, or takes long. */
export const undefinedResult = 'undefined'

/**
 * Microseconds of the processor's time that a call may take: translated, it takes a hundred times as long.
 */
const most = 10_000

const head = `#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
static sigjmp_buf bindgen_at;
static char bindgen_stack[65536];
static void bindgen_trap(int signal) { siglongjmp(bindgen_at, signal); }
static void bindgen_arm(void) {
  struct itimerval limit = { { 0, 0 }, { 0, ${most} } };
  setitimer(ITIMER_VIRTUAL, &limit, NULL);
}
/* Values that the compiler does not know: a macro may ask it, and translated code has no such answer. */
static __attribute__((noinline)) int bindgen_i(int v) { __asm__ volatile("" : "+m"(v)); return v; }
static __attribute__((noinline)) long long bindgen_l(long long v) { __asm__ volatile("" : "+m"(v)); return v; }
static __attribute__((noinline)) double bindgen_d(double v) { __asm__ volatile("" : "+m"(v)); return v; }
static void bindgen_integer(long long v) { printf("i%lld\\n", v); }
static void bindgen_natural(unsigned long long v) { printf("i%llu\\n", v); }
static void bindgen_real(double d) {
  unsigned long long u;
  memcpy(&u, &d, 8);
  if (d != d) puts("dnan");
  else printf("d%llx\\n", u);
}
#define BINDGEN_SHOW(e) _Generic((e), _Bool: bindgen_natural, unsigned char: bindgen_natural, \\
  unsigned short: bindgen_natural, unsigned int: bindgen_natural, unsigned long: bindgen_natural, \\
  unsigned long long: bindgen_natural, float: bindgen_real, double: bindgen_real, \\
  default: bindgen_integer)(e)
#define BINDGEN_CALL(e) \\
  do { \\
    if (sigsetjmp(bindgen_at, 1) == 0) { bindgen_arm(); BINDGEN_SHOW(e); } \\
    else puts("${undefinedResult}"); \\
  } while (0)
`

/** Calls in one C function: a compiler's time grows faster than their number. */
const batch = 200

/**
 * @param texts what stands in the place of headers that are no files
 * @param left indices of calls that C refuses
 */
export function callProgram(
  headers: readonly string[],
  texts: HeaderTexts,
  calls: readonly TranslatedCall[],
  left: ReadonlySet<number>,
): CallProgram {
  const included = headers.flatMap((header) =>
    (texts.get(header) ?? `#include ${JSON.stringify(header)}`).split('\n'),
  )
  const lines = [...included, ...head.split('\n')]
  const places = new Map<number, number>()
  const parts = Math.ceil(calls.length / batch)
  for (let part = 0; part < parts; part++) {
    lines.push(`static void bindgen_part_${part}(void) {`)
    for (let index = part * batch; index < Math.min(calls.length, (part + 1) * batch); index++) {
      const { cName, values } = calls[index]!
      if (left.has(index)) lines.push(`  puts("${undefinedResult}");`)
      else lines.push(`  BINDGEN_CALL(${cName}(${values.map(({ c }) => c).join(', ')}));`)
      places.set(lines.length, index)
    }
    lines.push('}')
  }
  lines.push(
    'int main(void) {',
    '  stack_t stack = { .ss_sp = bindgen_stack, .ss_size = sizeof bindgen_stack };',
    '  sigaltstack(&stack, NULL);',
    '  struct sigaction action = { .sa_handler = bindgen_trap, .sa_flags = SA_ONSTACK };',
    ...['SIGILL', 'SIGFPE', 'SIGSEGV', 'SIGBUS', 'SIGABRT', 'SIGTRAP', 'SIGVTALRM'].map(
      (signal) => `  sigaction(${signal}, &action, NULL);`,
    ),
    ...Array.from({ length: parts }, (_, part) => `  bindgen_part_${part}();`),
    '  return 0;',
    '}',
  )
  return { text: `${lines.join('\n')}\n`, lines: places }
}
