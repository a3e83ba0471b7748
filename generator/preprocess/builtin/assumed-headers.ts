import type { Target } from '../../target/target.ts'
import { assumedTypes } from './assumed-types.ts'
import { integerTypes } from './limits-headers.ts'
import { windowsTypes } from './windows-types.ts'

type HeaderTypes = Readonly<Record<string, string>>

const sysTypes = `size_t ssize_t stdint off_t time_t clock_t clockid_t timer_t suseconds_t useconds_t mode_t dev_t ino_t
  nlink_t blksize_t blkcnt_t fsblkcnt_t fsfilcnt_t uid_t gid_t id_t pid_t key_t u_types loff_t pthread_t pthread_key_t
  pthread_once_t pthread_mutex_t pthread_mutexattr_t pthread_cond_t pthread_condattr_t pthread_rwlock_t
  pthread_rwlockattr_t pthread_attr_t pthread_spinlock_t pthread_barrier_t timespec timeval sigset_t fd_set`

const threads = `pthread_t pthread_key_t pthread_once_t pthread_mutex_t pthread_mutexattr_t pthread_cond_t pthread_condattr_t
  pthread_rwlock_t pthread_rwlockattr_t pthread_attr_t pthread_spinlock_t pthread_barrier_t`

const sockets = 'size_t ssize_t socklen_t sa_family_t iovec sockaddr sockaddr_storage'
const internet = `${sockets} stdint in_addr_t in_port_t in_addr in6_addr sockaddr_in sockaddr_in6`

/** The types that each header of the C library brings (N1570 7), in an order that declares them. */
const cLibrary: HeaderTypes = {
  'assert.h': 'assert',
  'complex.h': '',
  'ctype.h': 'locale_t',
  'errno.h': 'errno_t errno_constants',
  'fenv.h': '',
  'inttypes.h': 'stdint imaxdiv_t wchar_t',
  'locale.h': 'NULL locale_t lconv',
  'math.h': 'float_t',
  'setjmp.h': 'jmp_buf',
  'signal.h': `size_t time_t sig_atomic_t sigset_t pid_t uid_t timespec pthread_t pthread_attr_t sigaction`,
  'stdio.h': 'NULL size_t va_list ssize_t off_t FILE fpos_t seek',
  'stdlib.h': 'NULL size_t wchar_t div_t errno_t',
  'string.h': 'NULL size_t locale_t errno_t',
  'tgmath.h': 'float_t',
  'threads.h': 'time_t timespec',
  'time.h': 'NULL size_t time_t clock_t clockid_t timer_t pid_t locale_t timespec tm errno_t',
  'uchar.h': 'size_t mbstate_t char16_t char32_t',
  'wchar.h': 'NULL size_t wchar_t wint_t va_list FILE mbstate_t tm locale_t',
  'wctype.h': 'wchar_t wint_t wctype_t wctrans_t locale_t',
  'fcntl.h': 'off_t mode_t pid_t time_t timespec stat',
  'malloc.h': 'size_t',
  'memory.h': 'size_t',
  'sys/stat.h': `time_t timespec dev_t ino_t mode_t nlink_t uid_t gid_t off_t blksize_t blkcnt_t stat`,
  'sys/types.h': sysTypes,
}

/** Those of POSIX.1-2017 and what all Unix systems have beside it. */
const posix: HeaderTypes = {
  'strings.h': 'size_t locale_t',
  'alloca.h': 'size_t',
  'arpa/inet.h': internet,
  'dirent.h': 'ino_t off_t dirent',
  'dlfcn.h': '',
  'sys/endian.h': 'stdint endianness',
  'grp.h': 'gid_t',
  'libgen.h': '',
  'netdb.h': `${internet} addrinfo`,
  'netinet/in.h': internet,
  'netinet/tcp.h': internet,
  'poll.h': 'time_t timespec',
  'pthread.h': `size_t time_t timespec pid_t clockid_t ${threads}`,
  'pwd.h': 'uid_t gid_t',
  'sched.h': 'size_t time_t timespec pid_t',
  'semaphore.h': 'time_t timespec sem_t',
  'termios.h': 'pid_t termios',
  'sys/cdefs.h': 'declarationMacros',
  'sys/ioctl.h': '',
  'sys/mman.h': 'size_t off_t mode_t',
  'sys/param.h': sysTypes,
  'sys/select.h': 'time_t suseconds_t timespec timeval sigset_t fd_set',
  'sys/socket.h': sockets,
  'sys/time.h': 'time_t suseconds_t timeval timezone timespec sigset_t fd_set',
  'sys/uio.h': 'size_t ssize_t iovec',
  'sys/un.h': `${sockets} sockaddr_un`,
  'sys/wait.h': 'pid_t id_t',
  'unistd.h': 'NULL size_t ssize_t off_t uid_t gid_t pid_t useconds_t',
  'utime.h': 'time_t',
  'xlocale.h': 'locale_t',
}

const glibc: HeaderTypes = {
  'endian.h': 'stdint endianness',
  'byteswap.h': 'stdint',
  'features.h': 'declarationMacros',
  'stdio_ext.h': 'size_t FILE',
}

const apple: HeaderTypes = {
  'Availability.h': 'appleAvailability',
  'AvailabilityMacros.h': 'appleAvailability',
  'TargetConditionals.h': 'appleTargets',
  'machine/endian.h': 'stdint endianness',
}

/**
 * What stands in for a target's headers that are not there: their types only. By the header's name, since
 * what a system does not have must not seem to be there.
 */
export function assumedHeaders(target: Target): Readonly<Record<string, string>> {
  switch (target.os) {
    case 'linux':
      return headerTexts({ ...cLibrary, ...posix, ...glibc }, target)
    case 'darwin':
      return headerTexts({ ...cLibrary, ...posix, ...apple }, target)
    case 'win32':
      return { ...headerTexts(withCommonTypes(cLibrary), target), ...windowsHeaders(target) }
  }
}

/** Every header of Microsoft's C library includes one that has these (`vcruntime.h`). */
function withCommonTypes(headers: HeaderTypes): HeaderTypes {
  return Object.fromEntries(Object.entries(headers).map(([name, types]) => [name, `size_t wchar_t ${types}`]))
}

function headerTexts(headers: HeaderTypes, target: Target): Record<string, string> {
  const texts = Object.fromEntries(
    Object.entries(headers).map(([name, list]) => [name, declarations(list, target)]),
  )
  // The compiler's headers of these names go on with the next ones, which must not be another system's.
  return { ...texts, 'stdint.h': integerTypes(), 'limits.h': '' }
}

function declarations(list: string, target: Target): string {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => declarationText(name, target))
    .join('\n')
}

/** Declares a type once, however many headers bring it. */
function declarationText(name: string, target: Target): string {
  const declaration = assumedTypes[name]
  if (declaration === undefined) throw new Error(`no declaration of ${name}`)
  if (typeof declaration === 'string' && declaration.startsWith('#')) return declaration
  const text = typeof declaration === 'function' ? declaration(target) : declarationOf(declaration, target)
  return `#ifndef __assumed_${name}\n#define __assumed_${name}\n${text ?? ''}\n#endif`
}

function declarationOf(
  declaration: string | Readonly<Record<Target['os'], string | null>>,
  { os }: Target,
): string | null {
  return typeof declaration === 'string' ? declaration : declaration[os]
}

function windowsHeaders(target: Target): Record<string, string> {
  const basic = `#ifndef __assumed_windows\n#define __assumed_windows\n${windowsTypes}\n#endif`
  const sockets =
    'sockaddr sockaddr_storage in_addr in6_addr sockaddr_in sockaddr_in6 timeval socklen_t addrinfo'
  const winsock = `${basic}\n${declarations(sockets, target)}
#ifndef __assumed_SOCKET
#define __assumed_SOCKET
typedef unsigned long long SOCKET;
#endif`
  const size = declarations('size_t', target)
  return {
    'windows.h': basic,
    'Windows.h': basic,
    'windef.h': basic,
    'minwindef.h': basic,
    'basetsd.h': basic,
    'winnt.h': basic,
    'winsock2.h': winsock,
    'winsock.h': winsock,
    'ws2tcpip.h': winsock,
    'crtdefs.h': declarations('size_t wchar_t stdint va_list', target),
    'io.h': size,
    'direct.h': size,
    'process.h': size,
  }
}
