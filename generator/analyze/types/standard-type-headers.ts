import { ownProperty } from '../../own-property.ts'

/** The types that each header of the C library and of POSIX is known for. */
const typesOf: Readonly<Record<string, string>> = {
  'stddef.h': 'size_t ptrdiff_t wchar_t max_align_t',
  'stdint.h': `int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t intmax_t uintmax_t
    int_least8_t int_least16_t int_least32_t int_least64_t uint_least8_t uint_least16_t uint_least32_t uint_least64_t
    int_fast8_t int_fast16_t int_fast32_t int_fast64_t uint_fast8_t uint_fast16_t uint_fast32_t uint_fast64_t`,
  'stdarg.h': 'va_list',
  'stdio.h': 'FILE fpos_t',
  'stdlib.h': 'div_t ldiv_t lldiv_t',
  'setjmp.h': 'jmp_buf sigjmp_buf',
  'signal.h': 'sig_atomic_t sigset_t siginfo_t',
  'time.h': 'time_t clock_t clockid_t timer_t',
  'uchar.h': 'char16_t char32_t',
  'wchar.h': 'wint_t mbstate_t',
  'wctype.h': 'wctype_t wctrans_t',
  'locale.h': 'locale_t',
  'pthread.h':
    'pthread_t pthread_mutex_t pthread_cond_t pthread_key_t pthread_once_t pthread_attr_t pthread_rwlock_t',
  'sys/types.h': `ssize_t off_t loff_t pid_t uid_t gid_t mode_t dev_t ino_t nlink_t id_t key_t useconds_t suseconds_t
    blksize_t blkcnt_t caddr_t u_char u_short u_int u_long u_int8_t u_int16_t u_int32_t u_int64_t`,
  'sys/select.h': 'fd_set',
  'sys/socket.h': 'socklen_t sa_family_t',
  'netinet/in.h': 'in_addr_t in_port_t',
  'dirent.h': 'DIR',
}

const headers: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(typesOf).flatMap(([header, names]) => names.split(/\s+/).map((name) => [name, header])),
)

/** The standard header that declares a type; undefined for all that the C library does not bring. */
export function headerOfType(name: string): string | undefined {
  return ownProperty(headers, name)
}
