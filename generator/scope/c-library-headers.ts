/** The headers of C17 (N1570 7.1.2) and of POSIX.1-2017 that a program may include. */
const standardHeaders: ReadonlySet<string> = new Set(
  `assert.h complex.h ctype.h errno.h fenv.h float.h inttypes.h iso646.h limits.h locale.h math.h setjmp.h
   signal.h stdalign.h stdarg.h stdatomic.h stdbit.h stdbool.h stdckdint.h stddef.h stdint.h stdio.h stdlib.h
   stdnoreturn.h string.h tgmath.h threads.h time.h uchar.h wchar.h wctype.h
   aio.h arpa/inet.h cpio.h dirent.h dlfcn.h fcntl.h fmtmsg.h fnmatch.h ftw.h glob.h grp.h iconv.h langinfo.h
   libgen.h monetary.h mqueue.h ndbm.h net/if.h netdb.h netinet/in.h netinet/tcp.h nl_types.h poll.h pthread.h
   pwd.h regex.h sched.h search.h semaphore.h spawn.h strings.h stropts.h sys/ipc.h sys/mman.h sys/msg.h
   sys/resource.h sys/select.h sys/sem.h sys/shm.h sys/socket.h sys/stat.h sys/statvfs.h sys/time.h sys/times.h
   sys/types.h sys/uio.h sys/un.h sys/utsname.h sys/wait.h syslog.h tar.h termios.h trace.h ulimit.h unistd.h
   utime.h utmpx.h wordexp.h`.split(/\s+/),
)

/** `stdio.h`, `sys/types.h`: a header that the C and POSIX standards name. */
export function isStandardHeader(spelling: string): boolean {
  return standardHeaders.has(spelling)
}

/**
 * `bits/types.h`, `asm/errno.h`, `asm-generic/errno.h`, on macOS `_types.h` and `sys/_types/_size_t.h`: a
 * part of the C library's headers that no program includes by itself. Names that start with an underscore are
 * reserved (N1570 7.1.3).
 */
export function isInternalHeader(spelling: string): boolean {
  return /^(?:bits|asm|asm-generic)\/|(?:^|\/)_/.test(spelling)
}

/**
 * True if only a header of the C library includes this: `features.h`, `bits/types.h`. A library that talks to
 * the kernel includes `asm/ioctl.h` as well, and makes no part of the C library its own by that.
 */
export function isOfCLibrary(spelling: string): boolean {
  return spelling === 'features.h' || (isInternalHeader(spelling) && !/^asm(?:-generic)?\//.test(spelling))
}
