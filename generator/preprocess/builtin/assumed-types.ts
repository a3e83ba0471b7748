import type { CLibraryTypes, Target } from '../../target/target.ts'
import { errorNumbers } from './error-numbers.ts'

/*
 * The types of the C library and of POSIX, as glibc, Apple's and Microsoft's libraries define them on our
 * targets. What only ever is passed by address is left incomplete.
 */

/**
 * One declaration; one per operating system, `null` where it has no such type; or what the facts of a target
 * give.
 */
export type AssumedDeclaration =
  | string
  | { readonly linux: string | null; readonly darwin: string | null; readonly win32: string | null }
  | ((target: Target) => string | null)

const fromStddef = (name: string): string => `#define __need_${name}\n#include <stddef.h>`

function typedefs(
  name: string,
  linux: string | null,
  darwin: string | null,
  win32: string | null,
): AssumedDeclaration {
  const line = (type: string | null): string | null => (type === null ? null : `typedef ${type} ${name};`)
  return { linux: line(linux), darwin: line(darwin), win32: line(win32) }
}

/** A type whose contents are the library's own business. */
function opaque(name: keyof CLibraryTypes & `pthread_${string}`): AssumedDeclaration {
  return ({ cLibrary }) => {
    const shape = cLibrary[name]
    if (shape === null) return null
    const unit = shape.alignment === 8 ? 'long' : 'int'
    return `typedef struct { ${unit} __opaque[${shape.size / shape.alignment}]; } ${name};`
  }
}

/** A type that the C library defines for each processor. */
function libraryInteger(name: 'nlink_t' | 'blksize_t'): AssumedDeclaration {
  return ({ cLibrary }) => (cLibrary[name] === null ? null : `typedef ${cLibrary[name]} ${name};`)
}

/** What one operating system's libraries declare differently. */
function perLibrary(texts: Readonly<Record<Target['libc'], string | null>>): AssumedDeclaration {
  return ({ libc }) => texts[libc]
}

function jumpBuffer({ os, cLibrary }: Target): string {
  // Microsoft's is the same on all its processors: registers in pairs.
  if (os === 'win32') {
    return 'typedef struct __declspec(align(16)) { unsigned long long Part[2]; } _JBTYPE;\ntypedef _JBTYPE jmp_buf[16];'
  }
  return cLibrary.jmp_buf === null
    ? ''
    : `typedef ${cLibrary.jmp_buf.element} jmp_buf[${cLibrary.jmp_buf.length}];`
}

const internet6Fields =
  'unsigned short sin6_port; unsigned int sin6_flowinfo; struct in6_addr sin6_addr; unsigned int sin6_scope_id;'
const storagePadding = 'char __ss_padding1[6]; long long __ss_align; char __ss_padding2[112];'
const addressHints = 'int ai_flags; int ai_family; int ai_socktype; int ai_protocol;'

/** By the type's name: what declares it. */
export const assumedTypes: Readonly<Record<string, AssumedDeclaration>> = {
  size_t: fromStddef('size_t'),
  ptrdiff_t: fromStddef('ptrdiff_t'),
  wchar_t: fromStddef('wchar_t'),
  wint_t: fromStddef('wint_t'),
  NULL: fromStddef('NULL'),
  va_list: '#include <stdarg.h>',
  stdint: '#include <stdint.h>',
  ssize_t: typedefs('ssize_t', 'long', 'long', null),
  off_t: typedefs('off_t', 'long', 'long long', 'long'),
  off64_t: typedefs('off64_t', 'long', null, null),
  loff_t: typedefs('loff_t', 'long', null, null),
  time_t: {
    linux: 'typedef long time_t;',
    darwin: 'typedef long time_t;',
    win32: 'typedef long long __time64_t;\ntypedef long __time32_t;\ntypedef __time64_t time_t;',
  },
  clock_t: typedefs('clock_t', 'long', 'unsigned long', 'long'),
  clockid_t: typedefs('clockid_t', 'int', 'unsigned int', null),
  timer_t: typedefs('timer_t', 'void *', null, null),
  suseconds_t: typedefs('suseconds_t', 'long', 'int', null),
  useconds_t: typedefs('useconds_t', 'unsigned int', 'unsigned int', null),
  mode_t: typedefs('mode_t', 'unsigned int', 'unsigned short', null),
  dev_t: typedefs('dev_t', 'unsigned long', 'int', 'unsigned int'),
  ino_t: typedefs('ino_t', 'unsigned long', 'unsigned long long', 'unsigned short'),
  nlink_t: libraryInteger('nlink_t'),
  blksize_t: libraryInteger('blksize_t'),
  blkcnt_t: typedefs('blkcnt_t', 'long', 'long long', null),
  fsblkcnt_t: typedefs('fsblkcnt_t', 'unsigned long', 'unsigned int', null),
  fsfilcnt_t: typedefs('fsfilcnt_t', 'unsigned long', 'unsigned int', null),
  uid_t: typedefs('uid_t', 'unsigned int', 'unsigned int', null),
  gid_t: typedefs('gid_t', 'unsigned int', 'unsigned int', null),
  id_t: typedefs('id_t', 'unsigned int', 'unsigned int', null),
  pid_t: typedefs('pid_t', 'int', 'int', null),
  key_t: typedefs('key_t', 'int', 'int', null),
  u_types: {
    linux: bsdTypes(),
    darwin: bsdTypes(),
    win32: null,
  },
  errno_t: typedefs('errno_t', null, 'int', 'int'),
  errno_constants: errorNumbers,
  socklen_t: typedefs('socklen_t', 'unsigned int', 'unsigned int', 'int'),
  sa_family_t: typedefs('sa_family_t', 'unsigned short', 'unsigned char', null),
  in_addr_t: typedefs('in_addr_t', 'unsigned int', 'unsigned int', null),
  in_port_t: typedefs('in_port_t', 'unsigned short', 'unsigned short', null),
  sockaddr: {
    linux: 'struct sockaddr { unsigned short sa_family; char sa_data[14]; };',
    darwin: 'struct sockaddr { unsigned char sa_len; unsigned char sa_family; char sa_data[14]; };',
    win32: 'struct sockaddr { unsigned short sa_family; char sa_data[14]; };',
  },
  in_addr: 'struct in_addr { unsigned int s_addr; };',
  in6_addr: 'struct in6_addr { union { unsigned char u8[16]; unsigned int u32[4]; } __in6_u; };',
  sockaddr_in: {
    linux:
      'struct sockaddr_in { unsigned short sin_family; unsigned short sin_port; struct in_addr sin_addr; unsigned char sin_zero[8]; };',
    darwin:
      'struct sockaddr_in { unsigned char sin_len; unsigned char sin_family; unsigned short sin_port; struct in_addr sin_addr; char sin_zero[8]; };',
    win32:
      'struct sockaddr_in { unsigned short sin_family; unsigned short sin_port; struct in_addr sin_addr; char sin_zero[8]; };',
  },
  sockaddr_in6: {
    linux: `struct sockaddr_in6 { unsigned short sin6_family; ${internet6Fields} };`,
    darwin: `struct sockaddr_in6 { unsigned char sin6_len; unsigned char sin6_family; ${internet6Fields} };`,
    win32: `struct sockaddr_in6 { unsigned short sin6_family; ${internet6Fields} };`,
  },
  sockaddr_storage: {
    linux:
      'struct sockaddr_storage { unsigned short ss_family; char __ss_padding[118]; unsigned long __ss_align; };',
    darwin: `struct sockaddr_storage { unsigned char ss_len; unsigned char ss_family; ${storagePadding} };`,
    win32: `struct sockaddr_storage { unsigned short ss_family; ${storagePadding} };`,
  },
  addrinfo: {
    linux: `struct addrinfo { ${addressHints} socklen_t ai_addrlen; struct sockaddr *ai_addr; char *ai_canonname; struct addrinfo *ai_next; };`,
    darwin: `struct addrinfo { ${addressHints} socklen_t ai_addrlen; char *ai_canonname; struct sockaddr *ai_addr; struct addrinfo *ai_next; };`,
    win32: `struct addrinfo { ${addressHints} __SIZE_TYPE__ ai_addrlen; char *ai_canonname; struct sockaddr *ai_addr; struct addrinfo *ai_next; };`,
  },
  sockaddr_un: {
    linux: 'struct sockaddr_un { unsigned short sun_family; char sun_path[108]; };',
    darwin: 'struct sockaddr_un { unsigned char sun_len; unsigned char sun_family; char sun_path[104]; };',
    win32: null,
  },
  iovec: {
    linux: 'struct iovec { void *iov_base; __SIZE_TYPE__ iov_len; };',
    darwin: 'struct iovec { void *iov_base; __SIZE_TYPE__ iov_len; };',
    win32: null,
  },
  tm: {
    linux: brokenDownTime('long tm_gmtoff; const char *tm_zone;'),
    darwin: brokenDownTime('long tm_gmtoff; char *tm_zone;'),
    win32: brokenDownTime(''),
  },
  timespec: 'struct timespec { time_t tv_sec; long tv_nsec; };',
  fd_set: perLibrary({
    glibc: 'typedef struct { long __fds_bits[1024 / (8 * sizeof(long))]; } fd_set;',
    musl: 'typedef struct { unsigned long fds_bits[1024 / 8 / sizeof(long)]; } fd_set;',
    apple: 'typedef struct fd_set { int fds_bits[32]; } fd_set;',
    microsoft: null,
  }),
  timeval: {
    linux: 'struct timeval { time_t tv_sec; suseconds_t tv_usec; };',
    darwin: 'struct timeval { time_t tv_sec; suseconds_t tv_usec; };',
    win32: 'struct timeval { long tv_sec; long tv_usec; };',
  },
  timezone: { linux: 'struct timezone;', darwin: 'struct timezone;', win32: null },
  FILE: {
    linux: 'typedef struct _IO_FILE FILE;',
    darwin: 'typedef struct __sFILE FILE;',
    win32: 'typedef struct _iobuf FILE;',
  },
  fpos_t: {
    linux: 'typedef struct { long __opaque[2]; } fpos_t;',
    darwin: 'typedef long long fpos_t;',
    win32: 'typedef long long fpos_t;',
  },
  seek: '#define EOF (-1)\n#define SEEK_SET 0\n#define SEEK_CUR 1\n#define SEEK_END 2',
  div_t:
    'typedef struct { int quot; int rem; } div_t;\ntypedef struct { long quot; long rem; } ldiv_t;\ntypedef struct { long long quot; long long rem; } lldiv_t;',
  imaxdiv_t: 'typedef struct { __INTMAX_TYPE__ quot; __INTMAX_TYPE__ rem; } imaxdiv_t;',
  mbstate_t: {
    linux:
      'typedef struct { int __count; union { unsigned int __wch; char __wchb[4]; } __value; } mbstate_t;',
    darwin: 'typedef union { char __mbstate8[128]; long long _mbstateL; } mbstate_t;',
    win32: 'typedef struct _Mbstatet { unsigned long _Wchar; unsigned short _Byte, _State; } mbstate_t;',
  },
  wctype_t: typedefs('wctype_t', 'unsigned long', 'unsigned int', 'unsigned short'),
  wctrans_t: typedefs('wctrans_t', 'const int *', 'int', 'wchar_t'),
  char16_t: 'typedef __CHAR16_TYPE__ char16_t;',
  char32_t: 'typedef __CHAR32_TYPE__ char32_t;',
  float_t: 'typedef float float_t;\ntypedef double double_t;',
  locale_t: {
    linux: 'typedef struct __locale_struct *locale_t;',
    darwin: 'typedef struct _xlocale *locale_t;',
    win32: 'typedef struct __crt_locale_pointers *_locale_t;',
  },
  lconv: 'struct lconv;',
  stat: 'struct stat;',
  dirent: 'struct dirent;\ntypedef struct __dirstream DIR;',
  sig_atomic_t: typedefs('sig_atomic_t', 'int', 'int', 'int'),
  sigset_t: {
    linux: 'typedef struct { unsigned long __val[16]; } sigset_t;',
    darwin: 'typedef unsigned int sigset_t;',
    win32: null,
  },
  sigaction: { linux: 'struct sigaction;', darwin: 'struct sigaction;', win32: null },
  pthread_t: perLibrary({
    glibc: 'typedef unsigned long pthread_t;',
    musl: 'typedef struct __pthread *pthread_t;',
    apple: 'typedef struct _opaque_pthread_t *pthread_t;',
    microsoft: null,
  }),
  pthread_key_t: typedefs('pthread_key_t', 'unsigned int', 'unsigned long', null),
  pthread_once_t: {
    linux: 'typedef int pthread_once_t;',
    darwin: 'typedef struct { long __sig; char __opaque[8]; } pthread_once_t;',
    win32: null,
  },
  pthread_spinlock_t: typedefs('pthread_spinlock_t', 'volatile int', null, null),
  pthread_mutex_t: opaque('pthread_mutex_t'),
  pthread_mutexattr_t: opaque('pthread_mutexattr_t'),
  pthread_cond_t: opaque('pthread_cond_t'),
  pthread_condattr_t: opaque('pthread_condattr_t'),
  pthread_rwlock_t: opaque('pthread_rwlock_t'),
  pthread_rwlockattr_t: opaque('pthread_rwlockattr_t'),
  pthread_attr_t: opaque('pthread_attr_t'),
  pthread_barrier_t: opaque('pthread_barrier_t'),
  sem_t: perLibrary({
    glibc: 'typedef union { char __size[32]; long __align; } sem_t;',
    musl: 'typedef struct { volatile int __val[8]; } sem_t;',
    apple: 'typedef int sem_t;',
    microsoft: null,
  }),
  termios: {
    linux:
      'typedef unsigned char cc_t;\ntypedef unsigned int speed_t;\ntypedef unsigned int tcflag_t;\nstruct termios;',
    darwin:
      'typedef unsigned char cc_t;\ntypedef unsigned long speed_t;\ntypedef unsigned long tcflag_t;\nstruct termios;',
    win32: null,
  },
  jmp_buf: jumpBuffer,
  declarationMacros: '#define __BEGIN_DECLS\n#define __END_DECLS\n#define __P(parameters) parameters',
  endianness: {
    linux: byteOrder('__') + byteOrder(''),
    darwin: byteOrder('__DARWIN_') + byteOrder(''),
    win32: null,
  },
  appleTargets: [
    ...['MAC', 'OSX'].map((name) => `#define TARGET_OS_${name} 1`),
    ...['IPHONE', 'IOS', 'TV', 'WATCH', 'SIMULATOR', 'EMBEDDED', 'MACCATALYST', 'WIN32', 'UNIX', 'LINUX'].map(
      (name) => `#define TARGET_OS_${name} 0`,
    ),
    '#define TARGET_RT_64_BIT 1',
  ].join('\n'),
  appleAvailability: [
    '#define MAC_OS_X_VERSION_MIN_REQUIRED __ENVIRONMENT_MAC_OS_X_VERSION_MIN_REQUIRED__',
    '#define MAC_OS_X_VERSION_MAX_ALLOWED __ENVIRONMENT_MAC_OS_X_VERSION_MIN_REQUIRED__',
    ...['API_AVAILABLE', 'API_UNAVAILABLE', 'API_DEPRECATED', 'API_DEPRECATED_WITH_REPLACEMENT'].map(
      (name) => `#define ${name}(...)`,
    ),
  ].join('\n'),
  assert: '#undef assert\n#define assert(expression) ((void)0)',
}

function byteOrder(prefix: string): string {
  return [
    `#define ${prefix}LITTLE_ENDIAN 1234\n`,
    `#define ${prefix}BIG_ENDIAN 4321\n`,
    `#define ${prefix}PDP_ENDIAN 3412\n`,
    `#define ${prefix}BYTE_ORDER ${prefix}LITTLE_ENDIAN\n`,
  ].join('')
}

function bsdTypes(): string {
  return [
    'typedef unsigned char u_char;',
    'typedef unsigned short u_short;',
    'typedef unsigned int u_int;',
    'typedef unsigned long u_long;',
    'typedef unsigned char u_int8_t;',
    'typedef unsigned short u_int16_t;',
    'typedef unsigned int u_int32_t;',
    'typedef __UINT64_TYPE__ u_int64_t;',
    'typedef char *caddr_t;',
  ].join('\n')
}

function brokenDownTime(more: string): string {
  const fields = ['sec', 'min', 'hour', 'mday', 'mon', 'year', 'wday', 'yday', 'isdst']
  return `struct tm { ${fields.map((field) => `int tm_${field};`).join(' ')} ${more} };`
}
