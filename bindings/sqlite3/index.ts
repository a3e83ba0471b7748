// Made by bindgen 0.1.0 from sqlite3.h (sqlite3 3.40.1) for 8 targets.
// Do not edit; run: bindgen
import * as $ from 'koffi-bindgen/runtime/generated';

/** The system that this runs on: what differs between systems is chosen by it. */
export const $target: $.RunningTarget = $.portable({
    name: 'sqlite3',
    targets: [
      'x86_64-linux-gnu',
      'aarch64-linux-gnu',
      'riscv64-linux-gnu',
      'x86_64-linux-musl',
      'aarch64-linux-musl',
      'x86_64-apple-darwin',
      'arm64-apple-darwin',
      'x86_64-windows-msvc',
    ],
    command: 'bindgen sqlite3.h --target',
  });

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library: $.Library = /* @__PURE__ */
  $.library({
    name: 'sqlite3',
    version: '3.40.1',
    linux: ['libsqlite3.so.0', 'libsqlite3.so'],
    darwin: ['libsqlite3.0.dylib', 'libsqlite3.dylib'],
    win32: ['sqlite3.dll', 'libsqlite3.dll', 'libsqlite3-0.dll', 'sqlite30.dll'],
    install: { linux: 'apt-get install libsqlite3-0' },
  });

function $declare(...declared: $.DeclarationArguments): $.Declaration {
  return $library.declare(...declared);
}

// --- Constants

/**
 * CAPI3REF: Compile-Time Library Version Numbers
 *
 * ^(The {@link SQLITE_VERSION} C preprocessor macro in the sqlite3.h header
 * evaluates to a string literal that is the SQLite version in the
 * format "X.Y.Z" where X is the major version number (always 3 for
 * SQLite3) and Y is the minor version number and Z is the release number.)^
 * ^(The {@link SQLITE_VERSION_NUMBER} C preprocessor macro resolves to an integer
 * with the value (X*1000000 + Y*1000 + Z) where X, Y, and Z are the same
 * numbers used in {@link SQLITE_VERSION}.)^
 * The SQLITE_VERSION_NUMBER for any given release of SQLite will also
 * be larger than the release from which it is derived.  Either Y will
 * be held constant and Z will be incremented or else Y will be incremented
 * and Z will be reset to zero.
 *
 * Since [version 3.6.18] ([dateof:3.6.18]),
 * SQLite source code has been stored in the
 * \<a href="http://www.fossil-scm.org/">Fossil configuration management
 * system\</a>.  ^The SQLITE_SOURCE_ID macro evaluates to
 * a string which identifies a particular check-in of SQLite
 * within its configuration management system.  ^The SQLITE_SOURCE_ID
 * string contains the date and time of the check-in (UTC) and a SHA1
 * or SHA3-256 hash of the entire source tree.  If the source code has
 * been edited in any way since it was last checked in, then the last
 * four hexadecimal digits of the hash may be modified.
 *
 * See also: {@link sqlite3_libversion},
 * {@link sqlite3_libversion_number}, {@link sqlite3_sourceid},
 * [sqlite_version()] and [sqlite_source_id()].
 */
export const SQLITE_VERSION = '3.40.1';
export const SQLITE_VERSION_NUMBER = 3040001;
export const SQLITE_SOURCE_ID = '2022-12-28 14:03:47 df5c253c0b3dd24916e4ec7cf77d3db5294cc9fd45ae7b9c5e82ad8197f3alt1';

/** Successful result */
export const SQLITE_OK = 0;

/** Generic error */
export const SQLITE_ERROR = 1;

/** Internal logic error in SQLite */
export const SQLITE_INTERNAL = 2;

/** Access permission denied */
export const SQLITE_PERM = 3;

/** Callback routine requested an abort */
export const SQLITE_ABORT = 4;

/** The database file is locked */
export const SQLITE_BUSY = 5;

/** A table in the database is locked */
export const SQLITE_LOCKED = 6;

/** A malloc() failed */
export const SQLITE_NOMEM = 7;

/** Attempt to write a readonly database */
export const SQLITE_READONLY = 8;

/** Operation terminated by {@link sqlite3_interrupt} */
export const SQLITE_INTERRUPT = 9;

/** Some kind of disk I/O error occurred */
export const SQLITE_IOERR = 10;

/** The database disk image is malformed */
export const SQLITE_CORRUPT = 11;

/** Unknown opcode in {@link sqlite3_file_control} */
export const SQLITE_NOTFOUND = 12;

/** Insertion failed because database is full */
export const SQLITE_FULL = 13;

/** Unable to open the database file */
export const SQLITE_CANTOPEN = 14;

/** Database lock protocol error */
export const SQLITE_PROTOCOL = 15;

/** Internal use only */
export const SQLITE_EMPTY = 16;

/** The database schema changed */
export const SQLITE_SCHEMA = 17;

/** String or BLOB exceeds size limit */
export const SQLITE_TOOBIG = 18;

/** Abort due to constraint violation */
export const SQLITE_CONSTRAINT = 19;

/** Data type mismatch */
export const SQLITE_MISMATCH = 20;

/** Library used incorrectly */
export const SQLITE_MISUSE = 21;

/** Uses OS features not supported on host */
export const SQLITE_NOLFS = 22;

/** Authorization denied */
export const SQLITE_AUTH = 23;

/** Not used */
export const SQLITE_FORMAT = 24;

/** 2nd parameter to sqlite3_bind out of range */
export const SQLITE_RANGE = 25;

/** File opened that is not a database file */
export const SQLITE_NOTADB = 26;

/** Notifications from {@link sqlite3_log} */
export const SQLITE_NOTICE = 27;

/** Warnings from {@link sqlite3_log} */
export const SQLITE_WARNING = 28;

/** {@link sqlite3_step} has another row ready */
export const SQLITE_ROW = 100;

/** {@link sqlite3_step} has finished executing */
export const SQLITE_DONE = 101;

/**
 * CAPI3REF: Extended Result Codes
 * KEYWORDS: \{extended result code definitions\}
 *
 * In its default configuration, SQLite API routines return one of 30 integer
 * [result codes].  However, experience has shown that many of
 * these result codes are too coarse-grained.  They do not provide as
 * much information about problems as programmers might like.  In an effort to
 * address this, newer versions of SQLite (version 3.3.8 [dateof:3.3.8]
 * and later) include
 * support for additional result codes that provide more detailed information
 * about errors. These [extended result codes] are enabled or disabled
 * on a per database connection basis using the
 * {@link sqlite3_extended_result_codes} API.  Or, the extended code for
 * the most recent error can be obtained using
 * {@link sqlite3_extended_errcode}.
 */
export const SQLITE_ERROR_MISSING_COLLSEQ = 257;
export const SQLITE_ERROR_RETRY = 513;
export const SQLITE_ERROR_SNAPSHOT = 769;
export const SQLITE_IOERR_READ = 266;
export const SQLITE_IOERR_SHORT_READ = 522;
export const SQLITE_IOERR_WRITE = 778;
export const SQLITE_IOERR_FSYNC = 1034;
export const SQLITE_IOERR_DIR_FSYNC = 1290;
export const SQLITE_IOERR_TRUNCATE = 1546;
export const SQLITE_IOERR_FSTAT = 1802;
export const SQLITE_IOERR_UNLOCK = 2058;
export const SQLITE_IOERR_RDLOCK = 2314;
export const SQLITE_IOERR_DELETE = 2570;
export const SQLITE_IOERR_BLOCKED = 2826;
export const SQLITE_IOERR_NOMEM = 3082;
export const SQLITE_IOERR_ACCESS = 3338;
export const SQLITE_IOERR_CHECKRESERVEDLOCK = 3594;
export const SQLITE_IOERR_LOCK = 3850;
export const SQLITE_IOERR_CLOSE = 4106;
export const SQLITE_IOERR_DIR_CLOSE = 4362;
export const SQLITE_IOERR_SHMOPEN = 4618;
export const SQLITE_IOERR_SHMSIZE = 4874;
export const SQLITE_IOERR_SHMLOCK = 5130;
export const SQLITE_IOERR_SHMMAP = 5386;
export const SQLITE_IOERR_SEEK = 5642;
export const SQLITE_IOERR_DELETE_NOENT = 5898;
export const SQLITE_IOERR_MMAP = 6154;
export const SQLITE_IOERR_GETTEMPPATH = 6410;
export const SQLITE_IOERR_CONVPATH = 6666;
export const SQLITE_IOERR_VNODE = 6922;
export const SQLITE_IOERR_AUTH = 7178;
export const SQLITE_IOERR_BEGIN_ATOMIC = 7434;
export const SQLITE_IOERR_COMMIT_ATOMIC = 7690;
export const SQLITE_IOERR_ROLLBACK_ATOMIC = 7946;
export const SQLITE_IOERR_DATA = 8202;
export const SQLITE_IOERR_CORRUPTFS = 8458;
export const SQLITE_LOCKED_SHAREDCACHE = 262;
export const SQLITE_LOCKED_VTAB = 518;
export const SQLITE_BUSY_RECOVERY = 261;
export const SQLITE_BUSY_SNAPSHOT = 517;
export const SQLITE_BUSY_TIMEOUT = 773;
export const SQLITE_CANTOPEN_NOTEMPDIR = 270;
export const SQLITE_CANTOPEN_ISDIR = 526;
export const SQLITE_CANTOPEN_FULLPATH = 782;
export const SQLITE_CANTOPEN_CONVPATH = 1038;

/** Not Used */
export const SQLITE_CANTOPEN_DIRTYWAL = 1294;
export const SQLITE_CANTOPEN_SYMLINK = 1550;
export const SQLITE_CORRUPT_VTAB = 267;
export const SQLITE_CORRUPT_SEQUENCE = 523;
export const SQLITE_CORRUPT_INDEX = 779;
export const SQLITE_READONLY_RECOVERY = 264;
export const SQLITE_READONLY_CANTLOCK = 520;
export const SQLITE_READONLY_ROLLBACK = 776;
export const SQLITE_READONLY_DBMOVED = 1032;
export const SQLITE_READONLY_CANTINIT = 1288;
export const SQLITE_READONLY_DIRECTORY = 1544;
export const SQLITE_ABORT_ROLLBACK = 516;
export const SQLITE_CONSTRAINT_CHECK = 275;
export const SQLITE_CONSTRAINT_COMMITHOOK = 531;
export const SQLITE_CONSTRAINT_FOREIGNKEY = 787;
export const SQLITE_CONSTRAINT_FUNCTION = 1043;
export const SQLITE_CONSTRAINT_NOTNULL = 1299;
export const SQLITE_CONSTRAINT_PRIMARYKEY = 1555;
export const SQLITE_CONSTRAINT_TRIGGER = 1811;
export const SQLITE_CONSTRAINT_UNIQUE = 2067;
export const SQLITE_CONSTRAINT_VTAB = 2323;
export const SQLITE_CONSTRAINT_ROWID = 2579;
export const SQLITE_CONSTRAINT_PINNED = 2835;
export const SQLITE_CONSTRAINT_DATATYPE = 3091;
export const SQLITE_NOTICE_RECOVER_WAL = 283;
export const SQLITE_NOTICE_RECOVER_ROLLBACK = 539;
export const SQLITE_WARNING_AUTOINDEX = 284;
export const SQLITE_AUTH_USER = 279;
export const SQLITE_OK_LOAD_PERMANENTLY = 256;

/** internal use only */
export const SQLITE_OK_SYMLINK = 512;

/** Ok for {@link sqlite3_open_v2} */
export const SQLITE_OPEN_READONLY = 1;

/** Ok for {@link sqlite3_open_v2} */
export const SQLITE_OPEN_READWRITE = 2;

/** Ok for {@link sqlite3_open_v2} */
export const SQLITE_OPEN_CREATE = 4;

/** VFS only */
export const SQLITE_OPEN_DELETEONCLOSE = 8;

/** VFS only */
export const SQLITE_OPEN_EXCLUSIVE = 0x10;

/** VFS only */
export const SQLITE_OPEN_AUTOPROXY = 0x20;

/** Ok for {@link sqlite3_open_v2} */
export const SQLITE_OPEN_URI = 0x40;

/** Ok for {@link sqlite3_open_v2} */
export const SQLITE_OPEN_MEMORY = 0x80;

/** VFS only */
export const SQLITE_OPEN_MAIN_DB = 0x100;

/** VFS only */
export const SQLITE_OPEN_TEMP_DB = 0x200;

/** VFS only */
export const SQLITE_OPEN_TRANSIENT_DB = 0x400;

/** VFS only */
export const SQLITE_OPEN_MAIN_JOURNAL = 0x800;

/** VFS only */
export const SQLITE_OPEN_TEMP_JOURNAL = 0x1000;

/** VFS only */
export const SQLITE_OPEN_SUBJOURNAL = 0x2000;

/** VFS only */
export const SQLITE_OPEN_SUPER_JOURNAL = 0x4000;

/** Ok for {@link sqlite3_open_v2} */
export const SQLITE_OPEN_NOMUTEX = 0x8000;

/** Ok for {@link sqlite3_open_v2} */
export const SQLITE_OPEN_FULLMUTEX = 0x10000;

/** Ok for {@link sqlite3_open_v2} */
export const SQLITE_OPEN_SHAREDCACHE = 0x20000;

/** Ok for {@link sqlite3_open_v2} */
export const SQLITE_OPEN_PRIVATECACHE = 0x40000;

/** VFS only */
export const SQLITE_OPEN_WAL = 0x80000;

/** Ok for {@link sqlite3_open_v2} */
export const SQLITE_OPEN_NOFOLLOW = 0x1000000;

/** Extended result codes */
export const SQLITE_OPEN_EXRESCODE = 0x2000000;

/** VFS only */
export const SQLITE_OPEN_MASTER_JOURNAL = 0x4000;

/**
 * CAPI3REF: Device Characteristics
 *
 * The xDeviceCharacteristics method of the {@link sqlite3_io_methods}
 * object returns an integer which is a vector of these
 * bit values expressing I/O characteristics of the mass storage
 * device that holds the file that the {@link sqlite3_io_methods}
 * refers to.
 *
 * The SQLITE_IOCAP_ATOMIC property means that all writes of
 * any size are atomic.  The SQLITE_IOCAP_ATOMICnnn values
 * mean that writes of blocks that are nnn bytes in size and
 * are aligned to an address which is an integer multiple of
 * nnn are atomic.  The SQLITE_IOCAP_SAFE_APPEND value means
 * that when data is appended to a file, the data is appended
 * first then the size of the file is extended, never the other
 * way around.  The SQLITE_IOCAP_SEQUENTIAL property means that
 * information is written to disk in the same order as calls
 * to xWrite().  The SQLITE_IOCAP_POWERSAFE_OVERWRITE property means that
 * after reboot following a crash or power loss, the only bytes in a
 * file that were written at the application level might have changed
 * and that adjacent bytes, even bytes within the same sector are
 * guaranteed to be unchanged.  The SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN
 * flag indicates that a file cannot be deleted when open.  The
 * SQLITE_IOCAP_IMMUTABLE flag indicates that the file is on
 * read-only media and cannot be changed even by processes with
 * elevated privileges.
 *
 * The SQLITE_IOCAP_BATCH_ATOMIC property means that the underlying
 * filesystem supports doing multiple write operations atomically when those
 * write operations are bracketed by {@link SQLITE_FCNTL_BEGIN_ATOMIC_WRITE} and
 * {@link SQLITE_FCNTL_COMMIT_ATOMIC_WRITE}.
 */
export const SQLITE_IOCAP_ATOMIC = 1;
export const SQLITE_IOCAP_ATOMIC512 = 2;
export const SQLITE_IOCAP_ATOMIC1K = 4;
export const SQLITE_IOCAP_ATOMIC2K = 8;
export const SQLITE_IOCAP_ATOMIC4K = 0x10;
export const SQLITE_IOCAP_ATOMIC8K = 0x20;
export const SQLITE_IOCAP_ATOMIC16K = 0x40;
export const SQLITE_IOCAP_ATOMIC32K = 0x80;
export const SQLITE_IOCAP_ATOMIC64K = 0x100;
export const SQLITE_IOCAP_SAFE_APPEND = 0x200;
export const SQLITE_IOCAP_SEQUENTIAL = 0x400;
export const SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN = 0x800;
export const SQLITE_IOCAP_POWERSAFE_OVERWRITE = 0x1000;
export const SQLITE_IOCAP_IMMUTABLE = 0x2000;
export const SQLITE_IOCAP_BATCH_ATOMIC = 0x4000;

/** xUnlock() only */
export const SQLITE_LOCK_NONE = 0;

/** xLock() or xUnlock() */
export const SQLITE_LOCK_SHARED = 1;

/** xLock() only */
export const SQLITE_LOCK_RESERVED = 2;

/** xLock() only */
export const SQLITE_LOCK_PENDING = 3;

/** xLock() only */
export const SQLITE_LOCK_EXCLUSIVE = 4;

/**
 * CAPI3REF: Synchronization Type Flags
 *
 * When SQLite invokes the xSync() method of an
 * {@link sqlite3_io_methods} object it uses a combination of
 * these integer values as the second argument.
 *
 * When the SQLITE_SYNC_DATAONLY flag is used, it means that the
 * sync operation only needs to flush data to mass storage.  Inode
 * information need not be flushed. If the lower four bits of the flag
 * equal SQLITE_SYNC_NORMAL, that means to use normal fsync() semantics.
 * If the lower four bits equal SQLITE_SYNC_FULL, that means
 * to use Mac OS X style fullsync instead of fsync().
 *
 * Do not confuse the SQLITE_SYNC_NORMAL and SQLITE_SYNC_FULL flags
 * with the [PRAGMA synchronous]=NORMAL and [PRAGMA synchronous]=FULL
 * settings.  The [synchronous pragma] determines when calls to the
 * xSync VFS method occur and applies uniformly across all platforms.
 * The SQLITE_SYNC_NORMAL and SQLITE_SYNC_FULL flags determine how
 * energetic or rigorous or forceful the sync operations are and
 * only make a difference on Mac OSX for the default SQLite code.
 * (Third-party VFS implementations might also make the distinction
 * between SQLITE_SYNC_NORMAL and SQLITE_SYNC_FULL, but among the
 * operating systems natively supported by SQLite, only Mac OSX
 * cares about the difference.)
 */
export const SQLITE_SYNC_NORMAL = 2;
export const SQLITE_SYNC_FULL = 3;
export const SQLITE_SYNC_DATAONLY = 0x10;

/**
 * CAPI3REF: Standard File Control Opcodes
 * KEYWORDS: \{file control opcodes\} \{file control opcode\}
 *
 * These integer constants are opcodes for the xFileControl method
 * of the {@link sqlite3_io_methods} object and for the {@link sqlite3_file_control}
 * interface.
 *
 * - {@link SQLITE_FCNTL_LOCKSTATE}
 * The {@link SQLITE_FCNTL_LOCKSTATE} opcode is used for debugging.  This
 * opcode causes the xFileControl method to write the current state of
 * the lock (one of {@link SQLITE_LOCK_NONE}, {@link SQLITE_LOCK_SHARED},
 * {@link SQLITE_LOCK_RESERVED}, {@link SQLITE_LOCK_PENDING}, or {@link SQLITE_LOCK_EXCLUSIVE})
 * into an integer that the pArg argument points to.
 * This capability is only available if SQLite is compiled with [SQLITE_DEBUG].
 *
 * - {@link SQLITE_FCNTL_SIZE_HINT}
 * The {@link SQLITE_FCNTL_SIZE_HINT} opcode is used by SQLite to give the VFS
 * layer a hint of how large the database file will grow to be during the
 * current transaction.  This hint is not guaranteed to be accurate but it
 * is often close.  The underlying VFS might choose to preallocate database
 * file space based on this hint in order to help writes to the database
 * file run faster.
 *
 * - {@link SQLITE_FCNTL_SIZE_LIMIT}
 * The {@link SQLITE_FCNTL_SIZE_LIMIT} opcode is used by in-memory VFS that
 * implements {@link sqlite3_deserialize} to set an upper bound on the size
 * of the in-memory database.  The argument is a pointer to a {@link sqlite3_int64}.
 * If the integer pointed to is negative, then it is filled in with the
 * current limit.  Otherwise the limit is set to the larger of the value
 * of the integer pointed to and the current database size.  The integer
 * pointed to is set to the new limit.
 *
 * - {@link SQLITE_FCNTL_CHUNK_SIZE}
 * The {@link SQLITE_FCNTL_CHUNK_SIZE} opcode is used to request that the VFS
 * extends and truncates the database file in chunks of a size specified
 * by the user. The fourth argument to {@link sqlite3_file_control} should
 * point to an integer (type int) containing the new chunk-size to use
 * for the nominated database. Allocating database file space in large
 * chunks (say 1MB at a time), may reduce file-system fragmentation and
 * improve performance on some systems.
 *
 * - {@link SQLITE_FCNTL_FILE_POINTER}
 * The {@link SQLITE_FCNTL_FILE_POINTER} opcode is used to obtain a pointer
 * to the {@link sqlite3_file} object associated with a particular database
 * connection.  See also {@link SQLITE_FCNTL_JOURNAL_POINTER}.
 *
 * - {@link SQLITE_FCNTL_JOURNAL_POINTER}
 * The {@link SQLITE_FCNTL_JOURNAL_POINTER} opcode is used to obtain a pointer
 * to the {@link sqlite3_file} object associated with the journal file (either
 * the [rollback journal] or the [write-ahead log]) for a particular database
 * connection.  See also {@link SQLITE_FCNTL_FILE_POINTER}.
 *
 * - {@link SQLITE_FCNTL_SYNC_OMITTED}
 * No longer in use.
 *
 * - {@link SQLITE_FCNTL_SYNC}
 * The {@link SQLITE_FCNTL_SYNC} opcode is generated internally by SQLite and
 * sent to the VFS immediately before the xSync method is invoked on a
 * database file descriptor. Or, if the xSync method is not invoked
 * because the user has configured SQLite with
 * [PRAGMA synchronous | PRAGMA synchronous=OFF] it is invoked in place
 * of the xSync method. In most cases, the pointer argument passed with
 * this file-control is NULL. However, if the database file is being synced
 * as part of a multi-database commit, the argument points to a nul-terminated
 * string containing the transactions super-journal file name. VFSes that
 * do not need this signal should silently ignore this opcode. Applications
 * should not call {@link sqlite3_file_control} with this opcode as doing so may
 * disrupt the operation of the specialized VFSes that do require it.
 *
 * - {@link SQLITE_FCNTL_COMMIT_PHASETWO}
 * The {@link SQLITE_FCNTL_COMMIT_PHASETWO} opcode is generated internally by SQLite
 * and sent to the VFS after a transaction has been committed immediately
 * but before the database is unlocked. VFSes that do not need this signal
 * should silently ignore this opcode. Applications should not call
 * {@link sqlite3_file_control} with this opcode as doing so may disrupt the
 * operation of the specialized VFSes that do require it.
 *
 * - {@link SQLITE_FCNTL_WIN32_AV_RETRY}
 * ^The {@link SQLITE_FCNTL_WIN32_AV_RETRY} opcode is used to configure automatic
 * retry counts and intervals for certain disk I/O operations for the
 * windows [VFS] in order to provide robustness in the presence of
 * anti-virus programs.  By default, the windows VFS will retry file read,
 * file write, and file delete operations up to 10 times, with a delay
 * of 25 milliseconds before the first retry and with the delay increasing
 * by an additional 25 milliseconds with each subsequent retry.  This
 * opcode allows these two values (10 retries and 25 milliseconds of delay)
 * to be adjusted.  The values are changed for all database connections
 * within the same process.  The argument is a pointer to an array of two
 * integers where the first integer is the new retry count and the second
 * integer is the delay.  If either integer is negative, then the setting
 * is not changed but instead the prior value of that setting is written
 * into the array entry, allowing the current retry settings to be
 * interrogated.  The zDbName parameter is ignored.
 *
 * - {@link SQLITE_FCNTL_PERSIST_WAL}
 * ^The {@link SQLITE_FCNTL_PERSIST_WAL} opcode is used to set or query the
 * persistent [WAL | Write Ahead Log] setting.  By default, the auxiliary
 * write ahead log ([WAL file]) and shared memory
 * files used for transaction control
 * are automatically deleted when the latest connection to the database
 * closes.  Setting persistent WAL mode causes those files to persist after
 * close.  Persisting the files is useful when other processes that do not
 * have write permission on the directory containing the database file want
 * to read the database file, as the WAL and shared memory files must exist
 * in order for the database to be readable.  The fourth parameter to
 * {@link sqlite3_file_control} for this opcode should be a pointer to an integer.
 * That integer is 0 to disable persistent WAL mode or 1 to enable persistent
 * WAL mode.  If the integer is -1, then it is overwritten with the current
 * WAL persistence setting.
 *
 * - {@link SQLITE_FCNTL_POWERSAFE_OVERWRITE}
 * ^The {@link SQLITE_FCNTL_POWERSAFE_OVERWRITE} opcode is used to set or query the
 * persistent "powersafe-overwrite" or "PSOW" setting.  The PSOW setting
 * determines the {@link SQLITE_IOCAP_POWERSAFE_OVERWRITE} bit of the
 * xDeviceCharacteristics methods. The fourth parameter to
 * {@link sqlite3_file_control} for this opcode should be a pointer to an integer.
 * That integer is 0 to disable zero-damage mode or 1 to enable zero-damage
 * mode.  If the integer is -1, then it is overwritten with the current
 * zero-damage mode setting.
 *
 * - {@link SQLITE_FCNTL_OVERWRITE}
 * ^The {@link SQLITE_FCNTL_OVERWRITE} opcode is invoked by SQLite after opening
 * a write transaction to indicate that, unless it is rolled back for some
 * reason, the entire database file will be overwritten by the current
 * transaction. This is used by VACUUM operations.
 *
 * - {@link SQLITE_FCNTL_VFSNAME}
 * ^The {@link SQLITE_FCNTL_VFSNAME} opcode can be used to obtain the names of
 * all [VFSes] in the VFS stack.  The names are of all VFS shims and the
 * final bottom-level VFS are written into memory obtained from
 * {@link sqlite3_malloc} and the result is stored in the char* variable
 * that the fourth parameter of {@link sqlite3_file_control} points to.
 * The caller is responsible for freeing the memory when done.  As with
 * all file-control actions, there is no guarantee that this will actually
 * do anything.  Callers should initialize the char* variable to a NULL
 * pointer in case this file-control is not implemented.  This file-control
 * is intended for diagnostic use only.
 *
 * - {@link SQLITE_FCNTL_VFS_POINTER}
 * ^The {@link SQLITE_FCNTL_VFS_POINTER} opcode finds a pointer to the top-level
 * [VFSes] currently in use.  ^(The argument X in
 * sqlite3_file_control(db,SQLITE_FCNTL_VFS_POINTER,X) must be
 * of type "{@link sqlite3_vfs} **".  This opcodes will set *X
 * to a pointer to the top-level VFS.)^
 * ^When there are multiple VFS shims in the stack, this opcode finds the
 * upper-most shim only.
 *
 * - {@link SQLITE_FCNTL_PRAGMA}
 * ^Whenever a [PRAGMA] statement is parsed, an {@link SQLITE_FCNTL_PRAGMA}
 * file control is sent to the open {@link sqlite3_file} object corresponding
 * to the database file to which the pragma statement refers. ^The argument
 * to the {@link SQLITE_FCNTL_PRAGMA} file control is an array of
 * pointers to strings (char**) in which the second element of the array
 * is the name of the pragma and the third element is the argument to the
 * pragma or NULL if the pragma has no argument.  ^The handler for an
 * {@link SQLITE_FCNTL_PRAGMA} file control can optionally make the first element
 * of the char** argument point to a string obtained from {@link sqlite3_mprintf}
 * or the equivalent and that string will become the result of the pragma or
 * the error message if the pragma fails. ^If the
 * {@link SQLITE_FCNTL_PRAGMA} file control returns {@link SQLITE_NOTFOUND}, then normal
 * [PRAGMA] processing continues.  ^If the {@link SQLITE_FCNTL_PRAGMA}
 * file control returns {@link SQLITE_OK}, then the parser assumes that the
 * VFS has handled the PRAGMA itself and the parser generates a no-op
 * prepared statement if result string is NULL, or that returns a copy
 * of the result string if the string is non-NULL.
 * ^If the {@link SQLITE_FCNTL_PRAGMA} file control returns
 * any result code other than {@link SQLITE_OK} or {@link SQLITE_NOTFOUND}, that means
 * that the VFS encountered an error while handling the [PRAGMA] and the
 * compilation of the PRAGMA fails with an error.  ^The {@link SQLITE_FCNTL_PRAGMA}
 * file control occurs at the beginning of pragma statement analysis and so
 * it is able to override built-in [PRAGMA] statements.
 *
 * - {@link SQLITE_FCNTL_BUSYHANDLER}
 * ^The {@link SQLITE_FCNTL_BUSYHANDLER}
 * file-control may be invoked by SQLite on the database file handle
 * shortly after it is opened in order to provide a custom VFS with access
 * to the connection's busy-handler callback. The argument is of type (void**)
 * - an array of two (void *) values. The first (void *) actually points
 * to a function of type (int (*)(void *)). In order to invoke the connection's
 * busy-handler, this function should be invoked with the second (void *) in
 * the array as the only argument. If it returns non-zero, then the operation
 * should be retried. If it returns zero, the custom VFS should abandon the
 * current operation.
 *
 * - {@link SQLITE_FCNTL_TEMPFILENAME}
 * ^Applications can invoke the {@link SQLITE_FCNTL_TEMPFILENAME} file-control
 * to have SQLite generate a
 * temporary filename using the same algorithm that is followed to generate
 * temporary filenames for TEMP tables and other internal uses.  The
 * argument should be a char** which will be filled with the filename
 * written into memory obtained from {@link sqlite3_malloc}.  The caller should
 * invoke {@link sqlite3_free} on the result to avoid a memory leak.
 *
 * - {@link SQLITE_FCNTL_MMAP_SIZE}
 * The {@link SQLITE_FCNTL_MMAP_SIZE} file control is used to query or set the
 * maximum number of bytes that will be used for memory-mapped I/O.
 * The argument is a pointer to a value of type sqlite3_int64 that
 * is an advisory maximum number of bytes in the file to memory map.  The
 * pointer is overwritten with the old value.  The limit is not changed if
 * the value originally pointed to is negative, and so the current limit
 * can be queried by passing in a pointer to a negative number.  This
 * file-control is used internally to implement [PRAGMA mmap_size].
 *
 * - {@link SQLITE_FCNTL_TRACE}
 * The {@link SQLITE_FCNTL_TRACE} file control provides advisory information
 * to the VFS about what the higher layers of the SQLite stack are doing.
 * This file control is used by some VFS activity tracing [shims].
 * The argument is a zero-terminated string.  Higher layers in the
 * SQLite stack may generate instances of this file control if
 * the [SQLITE_USE_FCNTL_TRACE] compile-time option is enabled.
 *
 * - {@link SQLITE_FCNTL_HAS_MOVED}
 * The {@link SQLITE_FCNTL_HAS_MOVED} file control interprets its argument as a
 * pointer to an integer and it writes a boolean into that integer depending
 * on whether or not the file has been renamed, moved, or deleted since it
 * was first opened.
 *
 * - {@link SQLITE_FCNTL_WIN32_GET_HANDLE}
 * The {@link SQLITE_FCNTL_WIN32_GET_HANDLE} opcode can be used to obtain the
 * underlying native file handle associated with a file handle.  This file
 * control interprets its argument as a pointer to a native file handle and
 * writes the resulting value there.
 *
 * - {@link SQLITE_FCNTL_WIN32_SET_HANDLE}
 * The {@link SQLITE_FCNTL_WIN32_SET_HANDLE} opcode is used for debugging.  This
 * opcode causes the xFileControl method to swap the file handle with the one
 * pointed to by the pArg argument.  This capability is used during testing
 * and only needs to be supported when SQLITE_TEST is defined.
 *
 * - {@link SQLITE_FCNTL_WAL_BLOCK}
 * The {@link SQLITE_FCNTL_WAL_BLOCK} is a signal to the VFS layer that it might
 * be advantageous to block on the next WAL lock if the lock is not immediately
 * available.  The WAL subsystem issues this signal during rare
 * circumstances in order to fix a problem with priority inversion.
 * Applications should *not* use this file-control.
 *
 * - {@link SQLITE_FCNTL_ZIPVFS}
 * The {@link SQLITE_FCNTL_ZIPVFS} opcode is implemented by zipvfs only. All other
 * VFS should return SQLITE_NOTFOUND for this opcode.
 *
 * - {@link SQLITE_FCNTL_RBU}
 * The {@link SQLITE_FCNTL_RBU} opcode is implemented by the special VFS used by
 * the RBU extension only.  All other VFS should return SQLITE_NOTFOUND for
 * this opcode.
 *
 * - {@link SQLITE_FCNTL_BEGIN_ATOMIC_WRITE}
 * If the {@link SQLITE_FCNTL_BEGIN_ATOMIC_WRITE} opcode returns SQLITE_OK, then
 * the file descriptor is placed in "batch write mode", which
 * means all subsequent write operations will be deferred and done
 * atomically at the next {@link SQLITE_FCNTL_COMMIT_ATOMIC_WRITE}.  Systems
 * that do not support batch atomic writes will return SQLITE_NOTFOUND.
 * ^Following a successful SQLITE_FCNTL_BEGIN_ATOMIC_WRITE and prior to
 * the closing {@link SQLITE_FCNTL_COMMIT_ATOMIC_WRITE} or
 * {@link SQLITE_FCNTL_ROLLBACK_ATOMIC_WRITE}, SQLite will make
 * no VFS interface calls on the same {@link sqlite3_file} file descriptor
 * except for calls to the xWrite method and the xFileControl method
 * with {@link SQLITE_FCNTL_SIZE_HINT}.
 *
 * - {@link SQLITE_FCNTL_COMMIT_ATOMIC_WRITE}
 * The {@link SQLITE_FCNTL_COMMIT_ATOMIC_WRITE} opcode causes all write
 * operations since the previous successful call to
 * {@link SQLITE_FCNTL_BEGIN_ATOMIC_WRITE} to be performed atomically.
 * This file control returns {@link SQLITE_OK} if and only if the writes were
 * all performed successfully and have been committed to persistent storage.
 * ^Regardless of whether or not it is successful, this file control takes
 * the file descriptor out of batch write mode so that all subsequent
 * write operations are independent.
 * ^SQLite will never invoke SQLITE_FCNTL_COMMIT_ATOMIC_WRITE without
 * a prior successful call to {@link SQLITE_FCNTL_BEGIN_ATOMIC_WRITE}.
 *
 * - {@link SQLITE_FCNTL_ROLLBACK_ATOMIC_WRITE}
 * The {@link SQLITE_FCNTL_ROLLBACK_ATOMIC_WRITE} opcode causes all write
 * operations since the previous successful call to
 * {@link SQLITE_FCNTL_BEGIN_ATOMIC_WRITE} to be rolled back.
 * ^This file control takes the file descriptor out of batch write mode
 * so that all subsequent write operations are independent.
 * ^SQLite will never invoke SQLITE_FCNTL_ROLLBACK_ATOMIC_WRITE without
 * a prior successful call to {@link SQLITE_FCNTL_BEGIN_ATOMIC_WRITE}.
 *
 * - {@link SQLITE_FCNTL_LOCK_TIMEOUT}
 * The {@link SQLITE_FCNTL_LOCK_TIMEOUT} opcode is used to configure a VFS
 * to block for up to M milliseconds before failing when attempting to
 * obtain a file lock using the xLock or xShmLock methods of the VFS.
 * The parameter is a pointer to a 32-bit signed integer that contains
 * the value that M is to be set to. Before returning, the 32-bit signed
 * integer is overwritten with the previous value of M.
 *
 * - {@link SQLITE_FCNTL_DATA_VERSION}
 * The {@link SQLITE_FCNTL_DATA_VERSION} opcode is used to detect changes to
 * a database file.  The argument is a pointer to a 32-bit unsigned integer.
 * The "data version" for the pager is written into the pointer.  The
 * "data version" changes whenever any change occurs to the corresponding
 * database file, either through SQL statements on the same database
 * connection or through transactions committed by separate database
 * connections possibly in other processes. The {@link sqlite3_total_changes}
 * interface can be used to find if any database on the connection has changed,
 * but that interface responds to changes on TEMP as well as MAIN and does
 * not provide a mechanism to detect changes to MAIN only.  Also, the
 * {@link sqlite3_total_changes} interface responds to internal changes only and
 * omits changes made by other database connections.  The
 * [PRAGMA data_version] command provides a mechanism to detect changes to
 * a single attached database that occur due to other database connections,
 * but omits changes implemented by the database connection on which it is
 * called.  This file control is the only mechanism to detect changes that
 * happen either internally or externally and that are associated with
 * a particular attached database.
 *
 * - {@link SQLITE_FCNTL_CKPT_START}
 * The {@link SQLITE_FCNTL_CKPT_START} opcode is invoked from within a checkpoint
 * in wal mode before the client starts to copy pages from the wal
 * file to the database file.
 *
 * - {@link SQLITE_FCNTL_CKPT_DONE}
 * The {@link SQLITE_FCNTL_CKPT_DONE} opcode is invoked from within a checkpoint
 * in wal mode after the client has finished copying pages from the wal
 * file to the database file, but before the *-shm file is updated to
 * record the fact that the pages have been checkpointed.
 *
 * - {@link SQLITE_FCNTL_EXTERNAL_READER}
 * The EXPERIMENTAL {@link SQLITE_FCNTL_EXTERNAL_READER} opcode is used to detect
 * whether or not there is a database client in another process with a wal-mode
 * transaction open on the database or not. It is only available on unix.The
 * (void*) argument passed with this file-control should be a pointer to a
 * value of type (int). The integer value is set to 1 if the database is a wal
 * mode database and there exists at least one client in another process that
 * currently has an SQL transaction open on the database. It is set to 0 if
 * the database is not a wal-mode db, or if there is no such connection in any
 * other process. This opcode cannot be used to detect transactions opened
 * by clients within the current process, only within other processes.
 *
 * - {@link SQLITE_FCNTL_CKSM_FILE}
 * Used by the cksmvfs VFS module only.
 *
 * - {@link SQLITE_FCNTL_RESET_CACHE}
 * If there is currently no transaction open on the database, and the
 * database is not a temp db, then this file-control purges the contents
 * of the in-memory page cache. If there is an open transaction, or if
 * the db is a temp-db, it is a no-op, not an error.
 */
export const SQLITE_FCNTL_LOCKSTATE = 1;
export const SQLITE_FCNTL_GET_LOCKPROXYFILE = 2;
export const SQLITE_FCNTL_SET_LOCKPROXYFILE = 3;
export const SQLITE_FCNTL_LAST_ERRNO = 4;
export const SQLITE_FCNTL_SIZE_HINT = 5;
export const SQLITE_FCNTL_CHUNK_SIZE = 6;
export const SQLITE_FCNTL_FILE_POINTER = 7;
export const SQLITE_FCNTL_SYNC_OMITTED = 8;
export const SQLITE_FCNTL_WIN32_AV_RETRY = 9;
export const SQLITE_FCNTL_PERSIST_WAL = 10;
export const SQLITE_FCNTL_OVERWRITE = 11;
export const SQLITE_FCNTL_VFSNAME = 12;
export const SQLITE_FCNTL_POWERSAFE_OVERWRITE = 13;
export const SQLITE_FCNTL_PRAGMA = 14;
export const SQLITE_FCNTL_BUSYHANDLER = 15;
export const SQLITE_FCNTL_TEMPFILENAME = 16;
export const SQLITE_FCNTL_MMAP_SIZE = 18;
export const SQLITE_FCNTL_TRACE = 19;
export const SQLITE_FCNTL_HAS_MOVED = 20;
export const SQLITE_FCNTL_SYNC = 21;
export const SQLITE_FCNTL_COMMIT_PHASETWO = 22;
export const SQLITE_FCNTL_WIN32_SET_HANDLE = 23;
export const SQLITE_FCNTL_WAL_BLOCK = 24;
export const SQLITE_FCNTL_ZIPVFS = 25;
export const SQLITE_FCNTL_RBU = 26;
export const SQLITE_FCNTL_VFS_POINTER = 27;
export const SQLITE_FCNTL_JOURNAL_POINTER = 28;
export const SQLITE_FCNTL_WIN32_GET_HANDLE = 29;
export const SQLITE_FCNTL_PDB = 30;
export const SQLITE_FCNTL_BEGIN_ATOMIC_WRITE = 31;
export const SQLITE_FCNTL_COMMIT_ATOMIC_WRITE = 32;
export const SQLITE_FCNTL_ROLLBACK_ATOMIC_WRITE = 33;
export const SQLITE_FCNTL_LOCK_TIMEOUT = 34;
export const SQLITE_FCNTL_DATA_VERSION = 35;
export const SQLITE_FCNTL_SIZE_LIMIT = 36;
export const SQLITE_FCNTL_CKPT_DONE = 37;
export const SQLITE_FCNTL_RESERVE_BYTES = 38;
export const SQLITE_FCNTL_CKPT_START = 39;
export const SQLITE_FCNTL_EXTERNAL_READER = 40;
export const SQLITE_FCNTL_CKSM_FILE = 41;
export const SQLITE_FCNTL_RESET_CACHE = 42;

/** deprecated names */
export const SQLITE_GET_LOCKPROXYFILE = 2;
export const SQLITE_SET_LOCKPROXYFILE = 3;
export const SQLITE_LAST_ERRNO = 4;

/**
 * CAPI3REF: Flags for the xAccess VFS method
 *
 * These integer constants can be used as the third parameter to
 * the xAccess method of an {@link sqlite3_vfs} object.  They determine
 * what kind of permissions the xAccess method is looking for.
 * With SQLITE_ACCESS_EXISTS, the xAccess method
 * simply checks whether the file exists.
 * With SQLITE_ACCESS_READWRITE, the xAccess method
 * checks whether the named directory is both readable and writable
 * (in other words, if files can be added, removed, and renamed within
 * the directory).
 * The SQLITE_ACCESS_READWRITE constant is currently used only by the
 * [temp_store_directory pragma], though this could change in a future
 * release of SQLite.
 * With SQLITE_ACCESS_READ, the xAccess method
 * checks whether the file is readable.  The SQLITE_ACCESS_READ constant is
 * currently unused, though it might be used in a future release of
 * SQLite.
 */
export const SQLITE_ACCESS_EXISTS = 0;

/** Used by PRAGMA temp_store_directory */
export const SQLITE_ACCESS_READWRITE = 1;

/** Unused */
export const SQLITE_ACCESS_READ = 2;

/**
 * CAPI3REF: Flags for the xShmLock VFS method
 *
 * These integer constants define the various locking operations
 * allowed by the xShmLock method of {@link sqlite3_io_methods}.  The
 * following are the only legal combinations of flags to the
 * xShmLock method:
 *
 * - SQLITE_SHM_LOCK | SQLITE_SHM_SHARED
 * - SQLITE_SHM_LOCK | SQLITE_SHM_EXCLUSIVE
 * - SQLITE_SHM_UNLOCK | SQLITE_SHM_SHARED
 * - SQLITE_SHM_UNLOCK | SQLITE_SHM_EXCLUSIVE
 *
 * When unlocking, the same SHARED or EXCLUSIVE flag must be supplied as
 * was given on the corresponding lock.
 *
 * The xShmLock method can transition between unlocked and SHARED or
 * between unlocked and EXCLUSIVE.  It cannot transition between SHARED
 * and EXCLUSIVE.
 */
export const SQLITE_SHM_UNLOCK = 1;
export const SQLITE_SHM_LOCK = 2;
export const SQLITE_SHM_SHARED = 4;
export const SQLITE_SHM_EXCLUSIVE = 8;

/**
 * CAPI3REF: Maximum xShmLock index
 *
 * The xShmLock method on {@link sqlite3_io_methods} may use values
 * between 0 and this upper bound as its "offset" argument.
 * The SQLite core will never attempt to acquire or release a
 * lock outside of this range
 */
export const SQLITE_SHM_NLOCK = 8;

/** nil */
export const SQLITE_CONFIG_SINGLETHREAD = 1;

/** nil */
export const SQLITE_CONFIG_MULTITHREAD = 2;

/** nil */
export const SQLITE_CONFIG_SERIALIZED = 3;

/** sqlite3_mem_methods* */
export const SQLITE_CONFIG_MALLOC = 4;

/** sqlite3_mem_methods* */
export const SQLITE_CONFIG_GETMALLOC = 5;

/** No longer used */
export const SQLITE_CONFIG_SCRATCH = 6;

/** void*, int sz, int N */
export const SQLITE_CONFIG_PAGECACHE = 7;

/** void*, int nByte, int min */
export const SQLITE_CONFIG_HEAP = 8;

/** boolean */
export const SQLITE_CONFIG_MEMSTATUS = 9;

/** sqlite3_mutex_methods* */
export const SQLITE_CONFIG_MUTEX = 10;

/** sqlite3_mutex_methods* */
export const SQLITE_CONFIG_GETMUTEX = 11;

/** int int */
export const SQLITE_CONFIG_LOOKASIDE = 13;

/** no-op */
export const SQLITE_CONFIG_PCACHE = 14;

/** no-op */
export const SQLITE_CONFIG_GETPCACHE = 15;

/** xFunc, void* */
export const SQLITE_CONFIG_LOG = 16;

/** int */
export const SQLITE_CONFIG_URI = 17;

/** sqlite3_pcache_methods2* */
export const SQLITE_CONFIG_PCACHE2 = 18;

/** sqlite3_pcache_methods2* */
export const SQLITE_CONFIG_GETPCACHE2 = 19;

/** int */
export const SQLITE_CONFIG_COVERING_INDEX_SCAN = 20;

/** xSqllog, void* */
export const SQLITE_CONFIG_SQLLOG = 21;

/** sqlite3_int64, sqlite3_int64 */
export const SQLITE_CONFIG_MMAP_SIZE = 22;

/** int nByte */
export const SQLITE_CONFIG_WIN32_HEAPSIZE = 23;

/** int *psz */
export const SQLITE_CONFIG_PCACHE_HDRSZ = 24;

/** unsigned int szPma */
export const SQLITE_CONFIG_PMASZ = 25;

/** int nByte */
export const SQLITE_CONFIG_STMTJRNL_SPILL = 26;

/** boolean */
export const SQLITE_CONFIG_SMALL_MALLOC = 27;

/** int nByte */
export const SQLITE_CONFIG_SORTERREF_SIZE = 28;

/** sqlite3_int64 */
export const SQLITE_CONFIG_MEMDB_MAXSIZE = 29;

/** const char* */
export const SQLITE_DBCONFIG_MAINDBNAME = 1000;

/** void* int int */
export const SQLITE_DBCONFIG_LOOKASIDE = 1001;

/** int int* */
export const SQLITE_DBCONFIG_ENABLE_FKEY = 1002;

/** int int* */
export const SQLITE_DBCONFIG_ENABLE_TRIGGER = 1003;

/** int int* */
export const SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER = 1004;

/** int int* */
export const SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION = 1005;

/** int int* */
export const SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE = 1006;

/** int int* */
export const SQLITE_DBCONFIG_ENABLE_QPSG = 1007;

/** int int* */
export const SQLITE_DBCONFIG_TRIGGER_EQP = 1008;

/** int int* */
export const SQLITE_DBCONFIG_RESET_DATABASE = 1009;

/** int int* */
export const SQLITE_DBCONFIG_DEFENSIVE = 1010;

/** int int* */
export const SQLITE_DBCONFIG_WRITABLE_SCHEMA = 1011;

/** int int* */
export const SQLITE_DBCONFIG_LEGACY_ALTER_TABLE = 1012;

/** int int* */
export const SQLITE_DBCONFIG_DQS_DML = 1013;

/** int int* */
export const SQLITE_DBCONFIG_DQS_DDL = 1014;

/** int int* */
export const SQLITE_DBCONFIG_ENABLE_VIEW = 1015;

/** int int* */
export const SQLITE_DBCONFIG_LEGACY_FILE_FORMAT = 1016;

/** int int* */
export const SQLITE_DBCONFIG_TRUSTED_SCHEMA = 1017;

/** Largest DBCONFIG */
export const SQLITE_DBCONFIG_MAX = 1017;

/** Abort the SQL statement with an error */
export const SQLITE_DENY = 1;

/** Don't allow access, but don't generate an error */
export const SQLITE_IGNORE = 2;

/** 3rd ************ 4th */
export const SQLITE_CREATE_INDEX = 1;

/** Table Name      NULL */
export const SQLITE_CREATE_TABLE = 2;

/** Index Name      Table Name */
export const SQLITE_CREATE_TEMP_INDEX = 3;

/** Table Name      NULL */
export const SQLITE_CREATE_TEMP_TABLE = 4;

/** Trigger Name    Table Name */
export const SQLITE_CREATE_TEMP_TRIGGER = 5;

/** View Name       NULL */
export const SQLITE_CREATE_TEMP_VIEW = 6;

/** Trigger Name    Table Name */
export const SQLITE_CREATE_TRIGGER = 7;

/** View Name       NULL */
export const SQLITE_CREATE_VIEW = 8;

/** Table Name      NULL */
export const SQLITE_DELETE = 9;

/** Index Name      Table Name */
export const SQLITE_DROP_INDEX = 10;

/** Table Name      NULL */
export const SQLITE_DROP_TABLE = 11;

/** Index Name      Table Name */
export const SQLITE_DROP_TEMP_INDEX = 12;

/** Table Name      NULL */
export const SQLITE_DROP_TEMP_TABLE = 13;

/** Trigger Name    Table Name */
export const SQLITE_DROP_TEMP_TRIGGER = 14;

/** View Name       NULL */
export const SQLITE_DROP_TEMP_VIEW = 15;

/** Trigger Name    Table Name */
export const SQLITE_DROP_TRIGGER = 16;

/** View Name       NULL */
export const SQLITE_DROP_VIEW = 17;

/** Table Name      NULL */
export const SQLITE_INSERT = 18;

/** Pragma Name     1st arg or NULL */
export const SQLITE_PRAGMA = 19;

/** Table Name      Column Name */
export const SQLITE_READ = 20;

/** NULL            NULL */
export const SQLITE_SELECT = 21;

/** Operation       NULL */
export const SQLITE_TRANSACTION = 22;

/** Table Name      Column Name */
export const SQLITE_UPDATE = 23;

/** Filename        NULL */
export const SQLITE_ATTACH = 24;

/** Database Name   NULL */
export const SQLITE_DETACH = 25;

/** Database Name   Table Name */
export const SQLITE_ALTER_TABLE = 26;

/** Index Name      NULL */
export const SQLITE_REINDEX = 27;

/** Table Name      NULL */
export const SQLITE_ANALYZE = 28;

/** Table Name      Module Name */
export const SQLITE_CREATE_VTABLE = 29;

/** Table Name      Module Name */
export const SQLITE_DROP_VTABLE = 30;

/** NULL            Function Name */
export const SQLITE_FUNCTION = 31;

/** Operation       Savepoint Name */
export const SQLITE_SAVEPOINT = 32;

/** No longer used */
export const SQLITE_COPY = 0;

/** NULL            NULL */
export const SQLITE_RECURSIVE = 33;

/**
 * CAPI3REF: SQL Trace Event Codes
 * KEYWORDS: SQLITE_TRACE
 *
 * These constants identify classes of events that can be monitored
 * using the {@link sqlite3_trace_v2} tracing logic.  The M argument
 * to [sqlite3_trace_v2(D,M,X,P)] is an OR-ed combination of one or more of
 * the following constants.  ^The first argument to the trace callback
 * is one of the following constants.
 *
 * New tracing constants may be added in future releases.
 *
 * ^A trace callback has four arguments: xCallback(T,C,P,X).
 * ^The T argument is one of the integer type codes above.
 * ^The C argument is a copy of the context pointer passed in as the
 * fourth argument to {@link sqlite3_trace_v2}.
 * The P and X arguments are pointers whose meanings depend on T.
 *
 * {@link SQLITE_TRACE_STMT}
 * - SQLITE_TRACE_STMT
 *  ^An SQLITE_TRACE_STMT callback is invoked when a prepared statement
 * first begins running and possibly at other times during the
 * execution of the prepared statement, such as at the start of each
 * trigger subprogram. ^The P argument is a pointer to the
 * [prepared statement]. ^The X argument is a pointer to a string which
 * is the unexpanded SQL text of the prepared statement or an SQL comment
 * that indicates the invocation of a trigger.  ^The callback can compute
 * the same text that would have been returned by the legacy {@link sqlite3_trace}
 * interface by using the X argument when X begins with "--" and invoking
 * [sqlite3_expanded_sql(P)] otherwise.
 *
 * {@link SQLITE_TRACE_PROFILE}
 * - SQLITE_TRACE_PROFILE
 *  ^An SQLITE_TRACE_PROFILE callback provides approximately the same
 * information as is provided by the {@link sqlite3_profile} callback.
 * ^The P argument is a pointer to the [prepared statement] and the
 * X argument points to a 64-bit integer which is the estimated of
 * the number of nanosecond that the prepared statement took to run.
 * ^The SQLITE_TRACE_PROFILE callback is invoked when the statement finishes.
 *
 * {@link SQLITE_TRACE_ROW}
 * - SQLITE_TRACE_ROW
 *  ^An SQLITE_TRACE_ROW callback is invoked whenever a prepared
 * statement generates a single row of result.
 * ^The P argument is a pointer to the [prepared statement] and the
 * X argument is unused.
 *
 * {@link SQLITE_TRACE_CLOSE}
 * - SQLITE_TRACE_CLOSE
 *  ^An SQLITE_TRACE_CLOSE callback is invoked when a database
 * connection closes.
 * ^The P argument is a pointer to the [database connection] object
 * and the X argument is unused.
 */
export const SQLITE_TRACE_STMT = 1;
export const SQLITE_TRACE_PROFILE = 2;
export const SQLITE_TRACE_ROW = 4;
export const SQLITE_TRACE_CLOSE = 8;

/**
 * CAPI3REF: Run-Time Limit Categories
 * KEYWORDS: \{limit category\} \{*limit categories\}
 *
 * These constants define various performance limits
 * that can be lowered at run-time using {@link sqlite3_limit}.
 * The synopsis of the meanings of the various limits is shown below.
 * Additional information is available at [limits | Limits in SQLite].
 *
 * {@link SQLITE_LIMIT_LENGTH} ^(
 * - SQLITE_LIMIT_LENGTH
 *  The maximum size of any string or BLOB or table row, in bytes. )^
 *
 * {@link SQLITE_LIMIT_SQL_LENGTH} ^(
 * - SQLITE_LIMIT_SQL_LENGTH
 *  The maximum length of an SQL statement, in bytes.)^
 *
 * {@link SQLITE_LIMIT_COLUMN} ^(
 * - SQLITE_LIMIT_COLUMN
 *  The maximum number of columns in a table definition or in the
 * result set of a [SELECT] or the maximum number of columns in an index
 * or in an ORDER BY or GROUP BY clause.)^
 *
 * {@link SQLITE_LIMIT_EXPR_DEPTH} ^(
 * - SQLITE_LIMIT_EXPR_DEPTH
 *  The maximum depth of the parse tree on any expression.)^
 *
 * {@link SQLITE_LIMIT_COMPOUND_SELECT} ^(
 * - SQLITE_LIMIT_COMPOUND_SELECT
 *  The maximum number of terms in a compound SELECT statement.)^
 *
 * {@link SQLITE_LIMIT_VDBE_OP} ^(
 * - SQLITE_LIMIT_VDBE_OP
 *  The maximum number of instructions in a virtual machine program
 * used to implement an SQL statement.  If {@link sqlite3_prepare_v2} or
 * the equivalent tries to allocate space for more than this many opcodes
 * in a single prepared statement, an SQLITE_NOMEM error is returned.)^
 *
 * {@link SQLITE_LIMIT_FUNCTION_ARG} ^(
 * - SQLITE_LIMIT_FUNCTION_ARG
 *  The maximum number of arguments on a function.)^
 *
 * {@link SQLITE_LIMIT_ATTACHED} ^(
 * - SQLITE_LIMIT_ATTACHED
 *  The maximum number of [ATTACH | attached databases].)^
 *
 * {@link SQLITE_LIMIT_LIKE_PATTERN_LENGTH}
 * ^(
 * - SQLITE_LIMIT_LIKE_PATTERN_LENGTH
 *  The maximum length of the pattern argument to the [LIKE] or
 * [GLOB] operators.)^
 *
 * {@link SQLITE_LIMIT_VARIABLE_NUMBER}
 * ^(
 * - SQLITE_LIMIT_VARIABLE_NUMBER
 *  The maximum index number of any [parameter] in an SQL statement.)^
 *
 * {@link SQLITE_LIMIT_TRIGGER_DEPTH} ^(
 * - SQLITE_LIMIT_TRIGGER_DEPTH
 *  The maximum depth of recursion for triggers.)^
 *
 * {@link SQLITE_LIMIT_WORKER_THREADS} ^(
 * - SQLITE_LIMIT_WORKER_THREADS
 *  The maximum number of auxiliary worker threads that a single
 * [prepared statement] may start.)^
 */
export const SQLITE_LIMIT_LENGTH = 0;
export const SQLITE_LIMIT_SQL_LENGTH = 1;
export const SQLITE_LIMIT_COLUMN = 2;
export const SQLITE_LIMIT_EXPR_DEPTH = 3;
export const SQLITE_LIMIT_COMPOUND_SELECT = 4;
export const SQLITE_LIMIT_VDBE_OP = 5;
export const SQLITE_LIMIT_FUNCTION_ARG = 6;
export const SQLITE_LIMIT_ATTACHED = 7;
export const SQLITE_LIMIT_LIKE_PATTERN_LENGTH = 8;
export const SQLITE_LIMIT_VARIABLE_NUMBER = 9;
export const SQLITE_LIMIT_TRIGGER_DEPTH = 10;
export const SQLITE_LIMIT_WORKER_THREADS = 11;

/**
 * CAPI3REF: Prepare Flags
 *
 * These constants define various flags that can be passed into
 * "prepFlags" parameter of the {@link sqlite3_prepare_v3} and
 * {@link sqlite3_prepare16_v3} interfaces.
 *
 * New flags may be added in future releases of SQLite.
 *
 * {@link SQLITE_PREPARE_PERSISTENT} ^(
 * - SQLITE_PREPARE_PERSISTENT
 *  The SQLITE_PREPARE_PERSISTENT flag is a hint to the query planner
 * that the prepared statement will be retained for a long time and
 * probably reused many times.)^ ^Without this flag, {@link sqlite3_prepare_v3}
 * and {@link sqlite3_prepare16_v3} assume that the prepared statement will
 * be used just once or at most a few times and then destroyed using
 * {@link sqlite3_finalize} relatively soon. The current implementation acts
 * on this hint by avoiding the use of [lookaside memory] so as not to
 * deplete the limited store of lookaside memory. Future versions of
 * SQLite may act on this hint differently.
 *
 * {@link SQLITE_PREPARE_NORMALIZE}
 * - SQLITE_PREPARE_NORMALIZE
 *  The SQLITE_PREPARE_NORMALIZE flag is a no-op. This flag used
 * to be required for any prepared statement that wanted to use the
 * [sqlite3_normalized_sql()] interface.  However, the
 * [sqlite3_normalized_sql()] interface is now available to all
 * prepared statements, regardless of whether or not they use this
 * flag.
 *
 * {@link SQLITE_PREPARE_NO_VTAB}
 * - SQLITE_PREPARE_NO_VTAB
 *  The SQLITE_PREPARE_NO_VTAB flag causes the SQL compiler
 * to return an error (error code SQLITE_ERROR) if the statement uses
 * any virtual tables.
 */
export const SQLITE_PREPARE_PERSISTENT = 1;
export const SQLITE_PREPARE_NORMALIZE = 2;
export const SQLITE_PREPARE_NO_VTAB = 4;

/**
 * CAPI3REF: Fundamental Datatypes
 * KEYWORDS: SQLITE_TEXT
 *
 * ^(Every value in SQLite has one of five fundamental datatypes:
 *
 * - 64-bit signed integer
 * - 64-bit IEEE floating point number
 * - string
 * - BLOB
 * - NULL
 *
 * )^
 *
 * These constants are codes for each of those types.
 *
 * Note that the SQLITE_TEXT constant was also used in SQLite version 2
 * for a completely different meaning.  Software that links against both
 * SQLite version 2 and SQLite version 3 should use SQLITE3_TEXT, not
 * SQLITE_TEXT.
 */
export const SQLITE_INTEGER = 1;
export const SQLITE_FLOAT = 2;
export const SQLITE_BLOB = 4;
export const SQLITE_NULL = 5;
export const SQLITE_TEXT = 3;
export const SQLITE3_TEXT = 3;

/** IMP: R-37514-35566 */
export const SQLITE_UTF8 = 1;

/** IMP: R-03371-37637 */
export const SQLITE_UTF16LE = 2;

/** IMP: R-51971-34154 */
export const SQLITE_UTF16BE = 3;

/** Use native byte order */
export const SQLITE_UTF16 = 4;

/** Deprecated */
export const SQLITE_ANY = 5;

/** sqlite3_create_collation only */
export const SQLITE_UTF16_ALIGNED = 8;

/**
 * CAPI3REF: Function Flags
 *
 * These constants may be ORed together with the
 * {@link SQLITE_UTF8 | preferred text encoding} as the fourth argument
 * to {@link sqlite3_create_function}, {@link sqlite3_create_function16}, or
 * {@link sqlite3_create_function_v2}.
 *
 * {@link SQLITE_DETERMINISTIC}
 * - SQLITE_DETERMINISTIC
 * The SQLITE_DETERMINISTIC flag means that the new function always gives
 * the same output when the input parameters are the same.
 * The [abs|abs() function] is deterministic, for example, but
 * [randomblob|randomblob()] is not.  Functions must
 * be deterministic in order to be used in certain contexts such as
 * with the WHERE clause of [partial indexes] or in [generated columns].
 * SQLite might also optimize deterministic functions by factoring them
 * out of inner loops.
 *
 * {@link SQLITE_DIRECTONLY}
 * - SQLITE_DIRECTONLY
 * The SQLITE_DIRECTONLY flag means that the function may only be invoked
 * from top-level SQL, and cannot be used in VIEWs or TRIGGERs nor in
 * schema structures such as [CHECK constraints], [DEFAULT clauses],
 * [expression indexes], [partial indexes], or [generated columns].
 * The SQLITE_DIRECTONLY flags is a security feature which is recommended
 * for all [application-defined SQL functions], and especially for functions
 * that have side-effects or that could potentially leak sensitive
 * information.
 *
 * {@link SQLITE_INNOCUOUS}
 * - SQLITE_INNOCUOUS
 * The SQLITE_INNOCUOUS flag means that the function is unlikely
 * to cause problems even if misused.  An innocuous function should have
 * no side effects and should not depend on any values other than its
 * input parameters. The [abs|abs() function] is an example of an
 * innocuous function.
 * The [load_extension() SQL function] is not innocuous because of its
 * side effects.
 *
 *  SQLITE_INNOCUOUS is similar to SQLITE_DETERMINISTIC, but is not
 * exactly the same.  The [random|random() function] is an example of a
 * function that is innocuous but not deterministic.
 *
 * Some heightened security settings
 * ({@link SQLITE_DBCONFIG_TRUSTED_SCHEMA} and [PRAGMA trusted_schema=OFF])
 * disable the use of SQL functions inside views and triggers and in
 * schema structures such as [CHECK constraints], [DEFAULT clauses],
 * [expression indexes], [partial indexes], and [generated columns] unless
 * the function is tagged with SQLITE_INNOCUOUS.  Most built-in functions
 * are innocuous.  Developers are advised to avoid using the
 * SQLITE_INNOCUOUS flag for application-defined functions unless the
 * function has been carefully audited and found to be free of potentially
 * security-adverse side-effects and information-leaks.
 *
 * {@link SQLITE_SUBTYPE}
 * - SQLITE_SUBTYPE
 * The SQLITE_SUBTYPE flag indicates to SQLite that a function may call
 * {@link sqlite3_value_subtype} to inspect the sub-types of its arguments.
 * Specifying this flag makes no difference for scalar or aggregate user
 * functions. However, if it is not specified for a user-defined window
 * function, then any sub-types belonging to arguments passed to the window
 * function may be discarded before the window function is called (i.e.
 * {@link sqlite3_value_subtype} will always return 0).
 */
export const SQLITE_DETERMINISTIC = 0x800;
export const SQLITE_DIRECTONLY = 0x80000;
export const SQLITE_SUBTYPE = 0x100000;
export const SQLITE_INNOCUOUS = 0x200000;

/**
 * CAPI3REF: Win32 Directory Types
 *
 * These macros are only available on Windows.  They define the allowed values
 * for the type argument to the {@link sqlite3_win32_set_directory} interface.
 */
export const SQLITE_WIN32_DATA_DIRECTORY_TYPE = 1;
export const SQLITE_WIN32_TEMP_DIRECTORY_TYPE = 2;

/**
 * CAPI3REF: Allowed return values from {@link sqlite3_txn_state}
 * KEYWORDS: \{transaction state\}
 *
 * These constants define the current transaction state of a database file.
 * ^The [sqlite3_txn_state(D,S)] interface returns one of these
 * constants in order to describe the transaction state of schema S
 * in [database connection] D.
 *
 * {@link SQLITE_TXN_NONE}
 * - SQLITE_TXN_NONE
 *  The SQLITE_TXN_NONE state means that no transaction is currently
 * pending.
 *
 * {@link SQLITE_TXN_READ}
 * - SQLITE_TXN_READ
 *  The SQLITE_TXN_READ state means that the database is currently
 * in a read transaction.  Content has been read from the database file
 * but nothing in the database file has changed.  The transaction state
 * will advanced to SQLITE_TXN_WRITE if any changes occur and there are
 * no other conflicting concurrent write transactions.  The transaction
 * state will revert to SQLITE_TXN_NONE following a [ROLLBACK] or
 * [COMMIT].
 *
 * {@link SQLITE_TXN_WRITE}
 * - SQLITE_TXN_WRITE
 *  The SQLITE_TXN_WRITE state means that the database is currently
 * in a write transaction.  Content has been written to the database file
 * but has not yet committed.  The transaction state will change to
 * to SQLITE_TXN_NONE at the next [ROLLBACK] or [COMMIT].
 */
export const SQLITE_TXN_NONE = 0;
export const SQLITE_TXN_READ = 1;
export const SQLITE_TXN_WRITE = 2;

/** Scan visits at most 1 row */
export const SQLITE_INDEX_SCAN_UNIQUE = 1;

/**
 * CAPI3REF: Virtual Table Constraint Operator Codes
 *
 * These macros define the allowed values for the
 * {@link sqlite3_index_info}.aConstraint[].op field.  Each value represents
 * an operator that is part of a constraint term in the WHERE clause of
 * a query that uses a [virtual table].
 *
 * ^The left-hand operand of the operator is given by the corresponding
 * aConstraint[].iColumn field.  ^An iColumn of -1 indicates the left-hand
 * operand is the rowid.
 * The SQLITE_INDEX_CONSTRAINT_LIMIT and SQLITE_INDEX_CONSTRAINT_OFFSET
 * operators have no left-hand operand, and so for those operators the
 * corresponding aConstraint[].iColumn is meaningless and should not be
 * used.
 *
 * All operator values from SQLITE_INDEX_CONSTRAINT_FUNCTION through
 * value 255 are reserved to represent functions that are overloaded
 * by the [xFindFunction|xFindFunction method] of the virtual table
 * implementation.
 *
 * The right-hand operands for each constraint might be accessible using
 * the {@link sqlite3_vtab_rhs_value} interface.  Usually the right-hand
 * operand is only available if it appears as a single constant literal
 * in the input SQL.  If the right-hand operand is another column or an
 * expression (even a constant expression) or a parameter, then the
 * {@link sqlite3_vtab_rhs_value} probably will not be able to extract it.
 * ^The SQLITE_INDEX_CONSTRAINT_ISNULL and
 * SQLITE_INDEX_CONSTRAINT_ISNOTNULL operators have no right-hand operand
 * and hence calls to {@link sqlite3_vtab_rhs_value} for those operators will
 * always return SQLITE_NOTFOUND.
 *
 * The collating sequence to be used for comparison can be found using
 * the {@link sqlite3_vtab_collation} interface.  For most real-world virtual
 * tables, the collating sequence of constraints does not matter (for example
 * because the constraints are numeric) and so the {@link sqlite3_vtab_collation}
 * interface is no commonly needed.
 */
export const SQLITE_INDEX_CONSTRAINT_EQ = 2;
export const SQLITE_INDEX_CONSTRAINT_GT = 4;
export const SQLITE_INDEX_CONSTRAINT_LE = 8;
export const SQLITE_INDEX_CONSTRAINT_LT = 16;
export const SQLITE_INDEX_CONSTRAINT_GE = 32;
export const SQLITE_INDEX_CONSTRAINT_MATCH = 64;
export const SQLITE_INDEX_CONSTRAINT_LIKE = 65;
export const SQLITE_INDEX_CONSTRAINT_GLOB = 66;
export const SQLITE_INDEX_CONSTRAINT_REGEXP = 67;
export const SQLITE_INDEX_CONSTRAINT_NE = 68;
export const SQLITE_INDEX_CONSTRAINT_ISNOT = 69;
export const SQLITE_INDEX_CONSTRAINT_ISNOTNULL = 70;
export const SQLITE_INDEX_CONSTRAINT_ISNULL = 71;
export const SQLITE_INDEX_CONSTRAINT_IS = 72;
export const SQLITE_INDEX_CONSTRAINT_LIMIT = 73;
export const SQLITE_INDEX_CONSTRAINT_OFFSET = 74;
export const SQLITE_INDEX_CONSTRAINT_FUNCTION = 150;

/**
 * CAPI3REF: Mutex Types
 *
 * The {@link sqlite3_mutex_alloc} interface takes a single argument
 * which is one of these integer constants.
 *
 * The set of static mutexes may change from one SQLite release to the
 * next.  Applications that override the built-in mutex logic must be
 * prepared to accommodate additional static mutexes.
 */
export const SQLITE_MUTEX_FAST = 0;
export const SQLITE_MUTEX_RECURSIVE = 1;
export const SQLITE_MUTEX_STATIC_MAIN = 2;

/** {@link sqlite3_malloc} */
export const SQLITE_MUTEX_STATIC_MEM = 3;

/** NOT USED */
export const SQLITE_MUTEX_STATIC_MEM2 = 4;

/** sqlite3BtreeOpen() */
export const SQLITE_MUTEX_STATIC_OPEN = 4;

/** {@link sqlite3_randomness} */
export const SQLITE_MUTEX_STATIC_PRNG = 5;

/** lru page list */
export const SQLITE_MUTEX_STATIC_LRU = 6;

/** NOT USED */
export const SQLITE_MUTEX_STATIC_LRU2 = 7;

/** sqlite3PageMalloc() */
export const SQLITE_MUTEX_STATIC_PMEM = 7;

/** For use by application */
export const SQLITE_MUTEX_STATIC_APP1 = 8;

/** For use by application */
export const SQLITE_MUTEX_STATIC_APP2 = 9;

/** For use by application */
export const SQLITE_MUTEX_STATIC_APP3 = 10;

/** For use by built-in VFS */
export const SQLITE_MUTEX_STATIC_VFS1 = 11;

/** For use by extension VFS */
export const SQLITE_MUTEX_STATIC_VFS2 = 12;

/** For use by application VFS */
export const SQLITE_MUTEX_STATIC_VFS3 = 13;

/** Legacy compatibility: */
export const SQLITE_MUTEX_STATIC_MASTER = 2;

/**
 * CAPI3REF: Testing Interface Operation Codes
 *
 * These constants are the valid operation code parameters used
 * as the first argument to {@link sqlite3_test_control}.
 *
 * These parameters and their meanings are subject to change
 * without notice.  These values are for testing purposes only.
 * Applications should not use any of these parameters or the
 * {@link sqlite3_test_control} interface.
 */
export const SQLITE_TESTCTRL_FIRST = 5;
export const SQLITE_TESTCTRL_PRNG_SAVE = 5;
export const SQLITE_TESTCTRL_PRNG_RESTORE = 6;

/** NOT USED */
export const SQLITE_TESTCTRL_PRNG_RESET = 7;
export const SQLITE_TESTCTRL_BITVEC_TEST = 8;
export const SQLITE_TESTCTRL_FAULT_INSTALL = 9;
export const SQLITE_TESTCTRL_BENIGN_MALLOC_HOOKS = 10;
export const SQLITE_TESTCTRL_PENDING_BYTE = 11;
export const SQLITE_TESTCTRL_ASSERT = 12;
export const SQLITE_TESTCTRL_ALWAYS = 13;

/** NOT USED */
export const SQLITE_TESTCTRL_RESERVE = 14;
export const SQLITE_TESTCTRL_OPTIMIZATIONS = 15;

/** NOT USED */
export const SQLITE_TESTCTRL_ISKEYWORD = 16;

/** NOT USED */
export const SQLITE_TESTCTRL_SCRATCHMALLOC = 17;
export const SQLITE_TESTCTRL_INTERNAL_FUNCTIONS = 17;
export const SQLITE_TESTCTRL_LOCALTIME_FAULT = 18;

/** NOT USED */
export const SQLITE_TESTCTRL_EXPLAIN_STMT = 19;
export const SQLITE_TESTCTRL_ONCE_RESET_THRESHOLD = 19;
export const SQLITE_TESTCTRL_NEVER_CORRUPT = 20;
export const SQLITE_TESTCTRL_VDBE_COVERAGE = 21;
export const SQLITE_TESTCTRL_BYTEORDER = 22;
export const SQLITE_TESTCTRL_ISINIT = 23;
export const SQLITE_TESTCTRL_SORTER_MMAP = 24;
export const SQLITE_TESTCTRL_IMPOSTER = 25;
export const SQLITE_TESTCTRL_PARSER_COVERAGE = 26;
export const SQLITE_TESTCTRL_RESULT_INTREAL = 27;
export const SQLITE_TESTCTRL_PRNG_SEED = 28;
export const SQLITE_TESTCTRL_EXTRA_SCHEMA_CHECKS = 29;
export const SQLITE_TESTCTRL_SEEK_COUNT = 30;
export const SQLITE_TESTCTRL_TRACEFLAGS = 31;
export const SQLITE_TESTCTRL_TUNE = 32;
export const SQLITE_TESTCTRL_LOGEST = 33;

/** Largest TESTCTRL */
export const SQLITE_TESTCTRL_LAST = 33;

/**
 * CAPI3REF: Status Parameters
 * KEYWORDS: \{status parameters\}
 *
 * These integer constants designate various run-time status parameters
 * that can be returned by {@link sqlite3_status}.
 *
 * {@link SQLITE_STATUS_MEMORY_USED} ^(
 * - SQLITE_STATUS_MEMORY_USED
 *  This parameter is the current amount of memory checked out
 * using {@link sqlite3_malloc}, either directly or indirectly.  The
 * figure includes calls made to {@link sqlite3_malloc} by the application
 * and internal memory usage by the SQLite library.  Auxiliary page-cache
 * memory controlled by {@link SQLITE_CONFIG_PAGECACHE} is not included in
 * this parameter.  The amount returned is the sum of the allocation
 * sizes as reported by the xSize method in {@link sqlite3_mem_methods}.)^
 *
 * {@link SQLITE_STATUS_MALLOC_SIZE} ^(
 * - SQLITE_STATUS_MALLOC_SIZE
 *  This parameter records the largest memory allocation request
 * handed to {@link sqlite3_malloc} or {@link sqlite3_realloc} (or their
 * internal equivalents).  Only the value returned in the
 * *pHighwater parameter to {@link sqlite3_status} is of interest.
 * The value written into the *pCurrent parameter is undefined.)^
 *
 * {@link SQLITE_STATUS_MALLOC_COUNT} ^(
 * - SQLITE_STATUS_MALLOC_COUNT
 *  This parameter records the number of separate memory allocations
 * currently checked out.)^
 *
 * {@link SQLITE_STATUS_PAGECACHE_USED} ^(
 * - SQLITE_STATUS_PAGECACHE_USED
 *  This parameter returns the number of pages used out of the
 * [pagecache memory allocator] that was configured using
 * {@link SQLITE_CONFIG_PAGECACHE}.  The
 * value returned is in pages, not in bytes.)^
 *
 * {@link SQLITE_STATUS_PAGECACHE_OVERFLOW}
 * ^(
 * - SQLITE_STATUS_PAGECACHE_OVERFLOW
 *  This parameter returns the number of bytes of page cache
 * allocation which could not be satisfied by the {@link SQLITE_CONFIG_PAGECACHE}
 * buffer and where forced to overflow to {@link sqlite3_malloc}.  The
 * returned value includes allocations that overflowed because they
 * where too large (they were larger than the "sz" parameter to
 * {@link SQLITE_CONFIG_PAGECACHE}) and allocations that overflowed because
 * no space was left in the page cache.)^
 *
 * {@link SQLITE_STATUS_PAGECACHE_SIZE} ^(
 * - SQLITE_STATUS_PAGECACHE_SIZE
 *  This parameter records the largest memory allocation request
 * handed to the [pagecache memory allocator].  Only the value returned in the
 * *pHighwater parameter to {@link sqlite3_status} is of interest.
 * The value written into the *pCurrent parameter is undefined.)^
 *
 * {@link SQLITE_STATUS_SCRATCH_USED}
 * - SQLITE_STATUS_SCRATCH_USED
 *  No longer used.
 *
 * {@link SQLITE_STATUS_SCRATCH_OVERFLOW} ^(
 * - SQLITE_STATUS_SCRATCH_OVERFLOW
 *  No longer used.
 *
 * {@link SQLITE_STATUS_SCRATCH_SIZE}
 * - SQLITE_STATUS_SCRATCH_SIZE
 *  No longer used.
 *
 * {@link SQLITE_STATUS_PARSER_STACK} ^(
 * - SQLITE_STATUS_PARSER_STACK
 *  The *pHighwater parameter records the deepest parser stack.
 * The *pCurrent value is undefined.  The *pHighwater value is only
 * meaningful if SQLite is compiled with [YYTRACKMAXSTACKDEPTH].)^
 *
 * New status parameters may be added from time to time.
 */
export const SQLITE_STATUS_MEMORY_USED = 0;
export const SQLITE_STATUS_PAGECACHE_USED = 1;
export const SQLITE_STATUS_PAGECACHE_OVERFLOW = 2;

/** NOT USED */
export const SQLITE_STATUS_SCRATCH_USED = 3;

/** NOT USED */
export const SQLITE_STATUS_SCRATCH_OVERFLOW = 4;
export const SQLITE_STATUS_MALLOC_SIZE = 5;
export const SQLITE_STATUS_PARSER_STACK = 6;
export const SQLITE_STATUS_PAGECACHE_SIZE = 7;

/** NOT USED */
export const SQLITE_STATUS_SCRATCH_SIZE = 8;
export const SQLITE_STATUS_MALLOC_COUNT = 9;

/**
 * CAPI3REF: Status Parameters for database connections
 * KEYWORDS: \{SQLITE_DBSTATUS options\}
 *
 * These constants are the available integer "verbs" that can be passed as
 * the second argument to the {@link sqlite3_db_status} interface.
 *
 * New verbs may be added in future releases of SQLite. Existing verbs
 * might be discontinued. Applications should check the return code from
 * {@link sqlite3_db_status} to make sure that the call worked.
 * The {@link sqlite3_db_status} interface will return a non-zero error code
 * if a discontinued or unsupported verb is invoked.
 *
 * {@link SQLITE_DBSTATUS_LOOKASIDE_USED} ^(
 * - SQLITE_DBSTATUS_LOOKASIDE_USED
 *  This parameter returns the number of lookaside memory slots currently
 * checked out.)^
 *
 * {@link SQLITE_DBSTATUS_LOOKASIDE_HIT} ^(
 * - SQLITE_DBSTATUS_LOOKASIDE_HIT
 *  This parameter returns the number of malloc attempts that were
 * satisfied using lookaside memory. Only the high-water value is meaningful;
 * the current value is always zero.)^
 *
 * {@link SQLITE_DBSTATUS_LOOKASIDE_MISS_SIZE}
 * ^(
 * - SQLITE_DBSTATUS_LOOKASIDE_MISS_SIZE
 *  This parameter returns the number malloc attempts that might have
 * been satisfied using lookaside memory but failed due to the amount of
 * memory requested being larger than the lookaside slot size.
 * Only the high-water value is meaningful;
 * the current value is always zero.)^
 *
 * {@link SQLITE_DBSTATUS_LOOKASIDE_MISS_FULL}
 * ^(
 * - SQLITE_DBSTATUS_LOOKASIDE_MISS_FULL
 *  This parameter returns the number malloc attempts that might have
 * been satisfied using lookaside memory but failed due to all lookaside
 * memory already being in use.
 * Only the high-water value is meaningful;
 * the current value is always zero.)^
 *
 * {@link SQLITE_DBSTATUS_CACHE_USED} ^(
 * - SQLITE_DBSTATUS_CACHE_USED
 *  This parameter returns the approximate number of bytes of heap
 * memory used by all pager caches associated with the database connection.)^
 * ^The highwater mark associated with SQLITE_DBSTATUS_CACHE_USED is always 0.
 *
 * {@link SQLITE_DBSTATUS_CACHE_USED_SHARED}
 * ^(
 * - SQLITE_DBSTATUS_CACHE_USED_SHARED
 *  This parameter is similar to DBSTATUS_CACHE_USED, except that if a
 * pager cache is shared between two or more connections the bytes of heap
 * memory used by that pager cache is divided evenly between the attached
 * connections.)^  In other words, if none of the pager caches associated
 * with the database connection are shared, this request returns the same
 * value as DBSTATUS_CACHE_USED. Or, if one or more or the pager caches are
 * shared, the value returned by this call will be smaller than that returned
 * by DBSTATUS_CACHE_USED. ^The highwater mark associated with
 * SQLITE_DBSTATUS_CACHE_USED_SHARED is always 0.
 *
 * {@link SQLITE_DBSTATUS_SCHEMA_USED} ^(
 * - SQLITE_DBSTATUS_SCHEMA_USED
 *  This parameter returns the approximate number of bytes of heap
 * memory used to store the schema for all databases associated
 * with the connection - main, temp, and any [ATTACH]-ed databases.)^
 * ^The full amount of memory used by the schemas is reported, even if the
 * schema memory is shared with other database connections due to
 * [shared cache mode] being enabled.
 * ^The highwater mark associated with SQLITE_DBSTATUS_SCHEMA_USED is always 0.
 *
 * {@link SQLITE_DBSTATUS_STMT_USED} ^(
 * - SQLITE_DBSTATUS_STMT_USED
 *  This parameter returns the approximate number of bytes of heap
 * and lookaside memory used by all prepared statements associated with
 * the database connection.)^
 * ^The highwater mark associated with SQLITE_DBSTATUS_STMT_USED is always 0.
 *
 * {@link SQLITE_DBSTATUS_CACHE_HIT} ^(
 * - SQLITE_DBSTATUS_CACHE_HIT
 *  This parameter returns the number of pager cache hits that have
 * occurred.)^ ^The highwater mark associated with SQLITE_DBSTATUS_CACHE_HIT
 * is always 0.
 *
 * {@link SQLITE_DBSTATUS_CACHE_MISS} ^(
 * - SQLITE_DBSTATUS_CACHE_MISS
 *  This parameter returns the number of pager cache misses that have
 * occurred.)^ ^The highwater mark associated with SQLITE_DBSTATUS_CACHE_MISS
 * is always 0.
 *
 * {@link SQLITE_DBSTATUS_CACHE_WRITE} ^(
 * - SQLITE_DBSTATUS_CACHE_WRITE
 *  This parameter returns the number of dirty cache entries that have
 * been written to disk. Specifically, the number of pages written to the
 * wal file in wal mode databases, or the number of pages written to the
 * database file in rollback mode databases. Any pages written as part of
 * transaction rollback or database recovery operations are not included.
 * If an IO or other error occurs while writing a page to disk, the effect
 * on subsequent SQLITE_DBSTATUS_CACHE_WRITE requests is undefined.)^ ^The
 * highwater mark associated with SQLITE_DBSTATUS_CACHE_WRITE is always 0.
 *
 * {@link SQLITE_DBSTATUS_CACHE_SPILL} ^(
 * - SQLITE_DBSTATUS_CACHE_SPILL
 *  This parameter returns the number of dirty cache entries that have
 * been written to disk in the middle of a transaction due to the page
 * cache overflowing. Transactions are more efficient if they are written
 * to disk all at once. When pages spill mid-transaction, that introduces
 * additional overhead. This parameter can be used help identify
 * inefficiencies that can be resolved by increasing the cache size.
 *
 * {@link SQLITE_DBSTATUS_DEFERRED_FKS} ^(
 * - SQLITE_DBSTATUS_DEFERRED_FKS
 *  This parameter returns zero for the current value if and only if
 * all foreign key constraints (deferred or immediate) have been
 * resolved.)^  ^The highwater mark is always 0.
 */
export const SQLITE_DBSTATUS_LOOKASIDE_USED = 0;
export const SQLITE_DBSTATUS_CACHE_USED = 1;
export const SQLITE_DBSTATUS_SCHEMA_USED = 2;
export const SQLITE_DBSTATUS_STMT_USED = 3;
export const SQLITE_DBSTATUS_LOOKASIDE_HIT = 4;
export const SQLITE_DBSTATUS_LOOKASIDE_MISS_SIZE = 5;
export const SQLITE_DBSTATUS_LOOKASIDE_MISS_FULL = 6;
export const SQLITE_DBSTATUS_CACHE_HIT = 7;
export const SQLITE_DBSTATUS_CACHE_MISS = 8;
export const SQLITE_DBSTATUS_CACHE_WRITE = 9;
export const SQLITE_DBSTATUS_DEFERRED_FKS = 10;
export const SQLITE_DBSTATUS_CACHE_USED_SHARED = 11;
export const SQLITE_DBSTATUS_CACHE_SPILL = 12;

/** Largest defined DBSTATUS */
export const SQLITE_DBSTATUS_MAX = 12;

/**
 * CAPI3REF: Status Parameters for prepared statements
 * KEYWORDS: \{SQLITE_STMTSTATUS counter\} \{SQLITE_STMTSTATUS counters\}
 *
 * These preprocessor macros define integer codes that name counter
 * values associated with the {@link sqlite3_stmt_status} interface.
 * The meanings of the various counters are as follows:
 *
 * {@link SQLITE_STMTSTATUS_FULLSCAN_STEP}
 * - SQLITE_STMTSTATUS_FULLSCAN_STEP
 *  ^This is the number of times that SQLite has stepped forward in
 * a table as part of a full table scan.  Large numbers for this counter
 * may indicate opportunities for performance improvement through
 * careful use of indices.
 *
 * {@link SQLITE_STMTSTATUS_SORT}
 * - SQLITE_STMTSTATUS_SORT
 *  ^This is the number of sort operations that have occurred.
 * A non-zero value in this counter may indicate an opportunity to
 * improvement performance through careful use of indices.
 *
 * {@link SQLITE_STMTSTATUS_AUTOINDEX}
 * - SQLITE_STMTSTATUS_AUTOINDEX
 *  ^This is the number of rows inserted into transient indices that
 * were created automatically in order to help joins run faster.
 * A non-zero value in this counter may indicate an opportunity to
 * improvement performance by adding permanent indices that do not
 * need to be reinitialized each time the statement is run.
 *
 * {@link SQLITE_STMTSTATUS_VM_STEP}
 * - SQLITE_STMTSTATUS_VM_STEP
 *  ^This is the number of virtual machine operations executed
 * by the prepared statement if that number is less than or equal
 * to 2147483647.  The number of virtual machine operations can be
 * used as a proxy for the total work done by the prepared statement.
 * If the number of virtual machine operations exceeds 2147483647
 * then the value returned by this statement status code is undefined.
 *
 * {@link SQLITE_STMTSTATUS_REPREPARE}
 * - SQLITE_STMTSTATUS_REPREPARE
 *  ^This is the number of times that the prepare statement has been
 * automatically regenerated due to schema changes or changes to
 * [bound parameters] that might affect the query plan.
 *
 * {@link SQLITE_STMTSTATUS_RUN}
 * - SQLITE_STMTSTATUS_RUN
 *  ^This is the number of times that the prepared statement has
 * been run.  A single "run" for the purposes of this counter is one
 * or more calls to {@link sqlite3_step} followed by a call to {@link sqlite3_reset}.
 * The counter is incremented on the first {@link sqlite3_step} call of each
 * cycle.
 *
 * {@link SQLITE_STMTSTATUS_FILTER_MISS}
 * [[SQLITE_STMTSTATUS_FILTER HIT]]
 * - SQLITE_STMTSTATUS_FILTER_HIT
 * SQLITE_STMTSTATUS_FILTER_MISS
 *  ^SQLITE_STMTSTATUS_FILTER_HIT is the number of times that a join
 * step was bypassed because a Bloom filter returned not-found.  The
 * corresponding SQLITE_STMTSTATUS_FILTER_MISS value is the number of
 * times that the Bloom filter returned a find, and thus the join step
 * had to be processed as normal.
 *
 * {@link SQLITE_STMTSTATUS_MEMUSED}
 * - SQLITE_STMTSTATUS_MEMUSED
 *  ^This is the approximate number of bytes of heap memory
 * used to store the prepared statement.  ^This value is not actually
 * a counter, and so the resetFlg parameter to {@link sqlite3_stmt_status}
 * is ignored when the opcode is SQLITE_STMTSTATUS_MEMUSED.
 */
export const SQLITE_STMTSTATUS_FULLSCAN_STEP = 1;
export const SQLITE_STMTSTATUS_SORT = 2;
export const SQLITE_STMTSTATUS_AUTOINDEX = 3;
export const SQLITE_STMTSTATUS_VM_STEP = 4;
export const SQLITE_STMTSTATUS_REPREPARE = 5;
export const SQLITE_STMTSTATUS_RUN = 6;
export const SQLITE_STMTSTATUS_FILTER_MISS = 7;
export const SQLITE_STMTSTATUS_FILTER_HIT = 8;
export const SQLITE_STMTSTATUS_MEMUSED = 99;

/** Do as much as possible w/o blocking */
export const SQLITE_CHECKPOINT_PASSIVE = 0;

/** Wait for writers, then checkpoint */
export const SQLITE_CHECKPOINT_FULL = 1;

/** Like FULL but wait for readers */
export const SQLITE_CHECKPOINT_RESTART = 2;

/** Like RESTART but also truncate WAL */
export const SQLITE_CHECKPOINT_TRUNCATE = 3;

/**
 * CAPI3REF: Virtual Table Configuration Options
 * KEYWORDS: \{virtual table configuration options\}
 * KEYWORDS: \{virtual table configuration option\}
 *
 * These macros define the various options to the
 * {@link sqlite3_vtab_config} interface that [virtual table] implementations
 * can use to customize and optimize their behavior.
 *
 * {@link SQLITE_VTAB_CONSTRAINT_SUPPORT}
 * - SQLITE_VTAB_CONSTRAINT_SUPPORT
 *  Calls of the form
 * [sqlite3_vtab_config](db,SQLITE_VTAB_CONSTRAINT_SUPPORT,X) are supported,
 * where X is an integer.  If X is zero, then the [virtual table] whose
 * [xCreate] or [xConnect] method invoked {@link sqlite3_vtab_config} does not
 * support constraints.  In this configuration (which is the default) if
 * a call to the [xUpdate] method returns {@link SQLITE_CONSTRAINT}, then the entire
 * statement is rolled back as if [ON CONFLICT | OR ABORT] had been
 * specified as part of the users SQL statement, regardless of the actual
 * ON CONFLICT mode specified.
 *
 * If X is non-zero, then the virtual table implementation guarantees
 * that if [xUpdate] returns {@link SQLITE_CONSTRAINT}, it will do so before
 * any modifications to internal or persistent data structures have been made.
 * If the [ON CONFLICT] mode is ABORT, FAIL, IGNORE or ROLLBACK, SQLite
 * is able to roll back a statement or database transaction, and abandon
 * or continue processing the current SQL statement as appropriate.
 * If the ON CONFLICT mode is REPLACE and the [xUpdate] method returns
 * {@link SQLITE_CONSTRAINT}, SQLite handles this as if the ON CONFLICT mode
 * had been ABORT.
 *
 * Virtual table implementations that are required to handle OR REPLACE
 * must do so within the [xUpdate] method. If a call to the
 * {@link sqlite3_vtab_on_conflict} function indicates that the current ON
 * CONFLICT policy is REPLACE, the virtual table implementation should
 * silently replace the appropriate rows within the xUpdate callback and
 * return SQLITE_OK. Or, if this is not possible, it may return
 * SQLITE_CONSTRAINT, in which case SQLite falls back to OR ABORT
 * constraint handling.
 *
 * {@link SQLITE_VTAB_DIRECTONLY}
 * - SQLITE_VTAB_DIRECTONLY
 *  Calls of the form
 * [sqlite3_vtab_config](db,SQLITE_VTAB_DIRECTONLY) from within the
 * the [xConnect] or [xCreate] methods of a [virtual table] implmentation
 * prohibits that virtual table from being used from within triggers and
 * views.
 *
 * {@link SQLITE_VTAB_INNOCUOUS}
 * - SQLITE_VTAB_INNOCUOUS
 *  Calls of the form
 * [sqlite3_vtab_config](db,SQLITE_VTAB_INNOCUOUS) from within the
 * the [xConnect] or [xCreate] methods of a [virtual table] implmentation
 * identify that virtual table as being safe to use from within triggers
 * and views.  Conceptually, the SQLITE_VTAB_INNOCUOUS tag means that the
 * virtual table can do no serious harm even if it is controlled by a
 * malicious hacker.  Developers should avoid setting the SQLITE_VTAB_INNOCUOUS
 * flag unless absolutely necessary.
 */
export const SQLITE_VTAB_CONSTRAINT_SUPPORT = 1;
export const SQLITE_VTAB_INNOCUOUS = 2;
export const SQLITE_VTAB_DIRECTONLY = 3;

/**
 * CAPI3REF: Conflict resolution modes
 * KEYWORDS: \{conflict resolution mode\}
 *
 * These constants are returned by {@link sqlite3_vtab_on_conflict} to
 * inform a [virtual table] implementation what the [ON CONFLICT] mode
 * is for the SQL statement being evaluated.
 *
 * Note that the {@link SQLITE_IGNORE} constant is also used as a potential
 * return value from the {@link sqlite3_set_authorizer} callback and that
 * {@link SQLITE_ABORT} is also a [result code].
 */
export const SQLITE_ROLLBACK = 1;

/** \#define SQLITE_IGNORE 2 // Also used by sqlite3_authorizer() callback */
export const SQLITE_FAIL = 3;

/** \#define SQLITE_ABORT 4  // Also an error code */
export const SQLITE_REPLACE = 5;

/**
 * CAPI3REF: Prepared Statement Scan Status Opcodes
 * KEYWORDS: \{scanstatus options\}
 *
 * The following constants can be used for the T parameter to the
 * [sqlite3_stmt_scanstatus(S,X,T,V)] interface.  Each constant designates a
 * different metric for {@link sqlite3_stmt_scanstatus} to return.
 *
 * When the value returned to V is a string, space to hold that string is
 * managed by the prepared statement S and will be automatically freed when
 * S is finalized.
 *
 * {@link SQLITE_SCANSTAT_NLOOP}
 * - SQLITE_SCANSTAT_NLOOP
 *  ^The {@link sqlite3_int64} variable pointed to by the V parameter will be
 * set to the total number of times that the X-th loop has run.
 *
 * {@link SQLITE_SCANSTAT_NVISIT}
 * - SQLITE_SCANSTAT_NVISIT
 *  ^The {@link sqlite3_int64} variable pointed to by the V parameter will be set
 * to the total number of rows examined by all iterations of the X-th loop.
 *
 * {@link SQLITE_SCANSTAT_EST}
 * - SQLITE_SCANSTAT_EST
 *  ^The "double" variable pointed to by the V parameter will be set to the
 * query planner's estimate for the average number of rows output from each
 * iteration of the X-th loop.  If the query planner's estimates was accurate,
 * then this value will approximate the quotient NVISIT/NLOOP and the
 * product of this value for all prior loops with the same SELECTID will
 * be the NLOOP value for the current loop.
 *
 * {@link SQLITE_SCANSTAT_NAME}
 * - SQLITE_SCANSTAT_NAME
 *  ^The "const char *" variable pointed to by the V parameter will be set
 * to a zero-terminated UTF-8 string containing the name of the index or table
 * used for the X-th loop.
 *
 * {@link SQLITE_SCANSTAT_EXPLAIN}
 * - SQLITE_SCANSTAT_EXPLAIN
 *  ^The "const char *" variable pointed to by the V parameter will be set
 * to a zero-terminated UTF-8 string containing the [EXPLAIN QUERY PLAN]
 * description for the X-th loop.
 *
 * {@link SQLITE_SCANSTAT_SELECTID}
 * - SQLITE_SCANSTAT_SELECT
 *  ^The "int" variable pointed to by the V parameter will be set to the
 * "select-id" for the X-th loop.  The select-id identifies which query or
 * subquery the loop is part of.  The main query has a select-id of zero.
 * The select-id is the same value as is output in the first column
 * of an [EXPLAIN QUERY PLAN] query.
 */
export const SQLITE_SCANSTAT_NLOOP = 0;
export const SQLITE_SCANSTAT_NVISIT = 1;
export const SQLITE_SCANSTAT_EST = 2;
export const SQLITE_SCANSTAT_NAME = 3;
export const SQLITE_SCANSTAT_EXPLAIN = 4;
export const SQLITE_SCANSTAT_SELECTID = 5;

/** Do no memory allocations */
export const SQLITE_SERIALIZE_NOCOPY = 1;

/** Call {@link sqlite3_free} on close */
export const SQLITE_DESERIALIZE_FREEONCLOSE = 1;

/** Resize using {@link sqlite3_realloc64} */
export const SQLITE_DESERIALIZE_RESIZEABLE = 2;

/** Database is read-only */
export const SQLITE_DESERIALIZE_READONLY = 4;

/** Object completely outside of query region */
export const NOT_WITHIN = 0;

/** Object partially overlaps query region */
export const PARTLY_WITHIN = 1;

/** Object fully contained within query region */
export const FULLY_WITHIN = 2;

/** Flags that may be passed as the third argument to xTokenize() */
export const FTS5_TOKENIZE_QUERY = 1;
export const FTS5_TOKENIZE_PREFIX = 2;
export const FTS5_TOKENIZE_DOCUMENT = 4;
export const FTS5_TOKENIZE_AUX = 8;

/** Same position as prev. token */
export const FTS5_TOKEN_COLOCATED = 1;

// --- Handles

/**
 * CAPI3REF: Database Connection Handle
 * KEYWORDS: \{database connection\} \{database connections\}
 *
 * Each open SQLite database is represented by a pointer to an instance of
 * the opaque structure named "sqlite3".  It is useful to think of an sqlite3
 * pointer as an object.  The {@link sqlite3_open}, {@link sqlite3_open16}, and
 * {@link sqlite3_open_v2} interfaces are its constructors, and {@link sqlite3_close}
 * and {@link sqlite3_close_v2} are its destructors.  There are many other
 * interfaces (such as
 * {@link sqlite3_prepare_v2}, {@link sqlite3_create_function}, and
 * {@link sqlite3_busy_timeout} to name but three) that are methods on an
 * sqlite3 object.
 *
 * `sqlite3`: a handle. Freed by {@link sqlite3_close}.
 */
export class sqlite3 extends $.Handle<'sqlite3'> {
  static override readonly cName = 'sqlite3';

  static toC(value: sqlite3 | null, owner: string, name: string): bigint | null {
    const address = value instanceof sqlite3 ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(sqlite3, value, owner, name);
  }
}

/**
 * CAPI3REF: Mutex Handle
 *
 * The mutex module within SQLite defines {@link sqlite3_mutex} to be an
 * abstract type for a mutex object.  The SQLite core never looks
 * at the internal representation of an {@link sqlite3_mutex}.  It only
 * deals with pointers to the {@link sqlite3_mutex} object.
 *
 * Mutexes are created using {@link sqlite3_mutex_alloc}.
 *
 * `sqlite3_mutex`: a handle. Freed by {@link sqlite3_mutex_free}.
 */
export class sqlite3_mutex extends $.Handle<'sqlite3_mutex'> {
  static override readonly cName = 'sqlite3_mutex';

  static toC(value: sqlite3_mutex | null, owner: string, name: string): bigint | null {
    const address = value instanceof sqlite3_mutex ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(sqlite3_mutex, value, owner, name);
  }
}

/**
 * CAPI3REF: Loadable Extension Thunk
 *
 * A pointer to the opaque sqlite3_api_routines structure is passed as
 * the third parameter to entry points of [loadable extensions].  This
 * structure must be typedefed in order to work around compiler warnings
 * on some platforms.
 *
 * `sqlite3_api_routines`: a handle.
 */
export class sqlite3_api_routines extends $.Handle<'sqlite3_api_routines'> {
  static override readonly cName = 'sqlite3_api_routines';

  static toC(value: sqlite3_api_routines | null, owner: string, name: string): bigint | null {
    const address = value instanceof sqlite3_api_routines ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(sqlite3_api_routines, value, owner, name);
  }
}

/**
 * CAPI3REF: Prepared Statement Object
 * KEYWORDS: \{prepared statement\} \{prepared statements\}
 *
 * An instance of this object represents a single SQL statement that
 * has been compiled into binary form and is ready to be evaluated.
 *
 * Think of each SQL statement as a separate computer program.  The
 * original SQL text is source code.  A prepared statement object
 * is the compiled object code.  All SQL must be converted into a
 * prepared statement before it can be run.
 *
 * The life-cycle of a prepared statement object usually goes like this:
 *
 * - Create the prepared statement object using {@link sqlite3_prepare_v2}.
 * - Bind values to [parameters] using the sqlite3_bind_*()
 *      interfaces.
 * - Run the SQL by calling {@link sqlite3_step} one or more times.
 * - Reset the prepared statement using {@link sqlite3_reset} then go back
 *      to step 2.  Do this zero or more times.
 * - Destroy the object using {@link sqlite3_finalize}.
 *
 * `sqlite3_stmt`: a handle. Freed by {@link sqlite3_finalize}.
 */
export class sqlite3_stmt extends $.Handle<'sqlite3_stmt'> {
  static override readonly cName = 'sqlite3_stmt';

  static toC(value: sqlite3_stmt | null, owner: string, name: string): bigint | null {
    const address = value instanceof sqlite3_stmt ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(sqlite3_stmt, value, owner, name);
  }
}

/**
 * CAPI3REF: Dynamically Typed Value Object
 * KEYWORDS: \{protected sqlite3_value\} \{unprotected sqlite3_value\}
 *
 * SQLite uses the sqlite3_value object to represent all values
 * that can be stored in a database table. SQLite uses dynamic typing
 * for the values it stores.  ^Values stored in sqlite3_value objects
 * can be integers, floating point values, strings, BLOBs, or NULL.
 *
 * An sqlite3_value object may be either "protected" or "unprotected".
 * Some interfaces require a protected sqlite3_value.  Other interfaces
 * will accept either a protected or an unprotected sqlite3_value.
 * Every interface that accepts sqlite3_value arguments specifies
 * whether or not it requires a protected sqlite3_value.  The
 * {@link sqlite3_value_dup} interface can be used to construct a new
 * protected sqlite3_value from an unprotected sqlite3_value.
 *
 * The terms "protected" and "unprotected" refer to whether or not
 * a mutex is held.  An internal mutex is held for a protected
 * sqlite3_value object but no mutex is held for an unprotected
 * sqlite3_value object.  If SQLite is compiled to be single-threaded
 * (with [SQLITE_THREADSAFE=0] and with {@link sqlite3_threadsafe} returning 0)
 * or if SQLite is run in one of reduced mutex modes
 * {@link SQLITE_CONFIG_SINGLETHREAD} or {@link SQLITE_CONFIG_MULTITHREAD}
 * then there is no distinction between protected and unprotected
 * sqlite3_value objects and they can be used interchangeably.  However,
 * for maximum code portability it is recommended that applications
 * still make the distinction between protected and unprotected
 * sqlite3_value objects even when not strictly required.
 *
 * ^The sqlite3_value objects that are passed as parameters into the
 * implementation of [application-defined SQL functions] are protected.
 * ^The sqlite3_value objects returned by {@link sqlite3_vtab_rhs_value}
 * are protected.
 * ^The sqlite3_value object returned by
 * {@link sqlite3_column_value} is unprotected.
 * Unprotected sqlite3_value objects may only be used as arguments
 * to {@link sqlite3_result_value}, {@link sqlite3_bind_value}, and
 * {@link sqlite3_value_dup}.
 * The {@link sqlite3_value_blob | sqlite3_value_type()} family of
 * interfaces require protected sqlite3_value objects.
 *
 * `sqlite3_value`: a handle. Freed by {@link sqlite3_value_free}.
 */
export class sqlite3_value extends $.Handle<'sqlite3_value'> {
  static override readonly cName = 'sqlite3_value';

  static toC(value: sqlite3_value | null, owner: string, name: string): bigint | null {
    const address = value instanceof sqlite3_value ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(sqlite3_value, value, owner, name);
  }
}

/**
 * CAPI3REF: SQL Function Context Object
 *
 * The context in which an SQL function executes is stored in an
 * sqlite3_context object.  ^A pointer to an sqlite3_context object
 * is always first parameter to [application-defined SQL functions].
 * The application-defined SQL function implementation will pass this
 * pointer through into calls to {@link sqlite3_result_int | sqlite3_result()},
 * {@link sqlite3_aggregate_context}, {@link sqlite3_user_data},
 * {@link sqlite3_context_db_handle}, {@link sqlite3_get_auxdata},
 * and/or {@link sqlite3_set_auxdata}.
 *
 * `sqlite3_context`: a handle.
 */
export class sqlite3_context extends $.Handle<'sqlite3_context'> {
  static override readonly cName = 'sqlite3_context';

  static toC(value: sqlite3_context | null, owner: string, name: string): bigint | null {
    const address = value instanceof sqlite3_context ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(sqlite3_context, value, owner, name);
  }
}

/**
 * CAPI3REF: A Handle To An Open BLOB
 * KEYWORDS: \{BLOB handle\} \{BLOB handles\}
 *
 * An instance of this object represents an open BLOB on which
 * {@link sqlite3_blob_open | incremental BLOB I/O} can be performed.
 * ^Objects of this type are created by {@link sqlite3_blob_open}
 * and destroyed by {@link sqlite3_blob_close}.
 * ^The {@link sqlite3_blob_read} and {@link sqlite3_blob_write} interfaces
 * can be used to read or write small subsections of the BLOB.
 * ^The {@link sqlite3_blob_bytes} interface returns the size of the BLOB in bytes.
 *
 * `sqlite3_blob`: a handle. Freed by {@link sqlite3_blob_close}.
 */
export class sqlite3_blob extends $.Handle<'sqlite3_blob'> {
  static override readonly cName = 'sqlite3_blob';

  static toC(value: sqlite3_blob | null, owner: string, name: string): bigint | null {
    const address = value instanceof sqlite3_blob ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(sqlite3_blob, value, owner, name);
  }
}

/**
 * CAPI3REF: Dynamic String Object
 * KEYWORDS: \{dynamic string\}
 *
 * An instance of the sqlite3_str object contains a dynamically-sized
 * string under construction.
 *
 * The lifecycle of an sqlite3_str object is as follows:
 *
 * - ^The sqlite3_str object is created using {@link sqlite3_str_new}.
 * - ^Text is appended to the sqlite3_str object using various
 * methods, such as {@link sqlite3_str_appendf}.
 * - ^The sqlite3_str object is destroyed and the string it created
 * is returned using the {@link sqlite3_str_finish} interface.
 *
 * `sqlite3_str`: a handle. Freed by {@link sqlite3_str_finish}.
 */
export class sqlite3_str extends $.Handle<'sqlite3_str'> {
  static override readonly cName = 'sqlite3_str';

  static toC(value: sqlite3_str | null, owner: string, name: string): bigint | null {
    const address = value instanceof sqlite3_str ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(sqlite3_str, value, owner, name);
  }
}

/**
 * CAPI3REF: Custom Page Cache Object
 *
 * The sqlite3_pcache type is opaque.  It is implemented by
 * the pluggable module.  The SQLite core has no knowledge of
 * its size or internal structure and never deals with the
 * sqlite3_pcache object except by holding and passing pointers
 * to the object.
 *
 * See {@link sqlite3_pcache_methods2} for additional information.
 *
 * `sqlite3_pcache`: a handle.
 */
export class sqlite3_pcache extends $.Handle<'sqlite3_pcache'> {
  static override readonly cName = 'sqlite3_pcache';

  static toC(value: sqlite3_pcache | null, owner: string, name: string): bigint | null {
    const address = value instanceof sqlite3_pcache ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(sqlite3_pcache, value, owner, name);
  }
}

/**
 * CAPI3REF: Online Backup Object
 *
 * The sqlite3_backup object records state information about an ongoing
 * online backup operation.  ^The sqlite3_backup object is created by
 * a call to {@link sqlite3_backup_init} and is destroyed by a call to
 * {@link sqlite3_backup_finish}.
 *
 * See Also: [Using the SQLite Online Backup API]
 *
 * `sqlite3_backup`: a handle. Freed by {@link sqlite3_backup_finish}.
 */
export class sqlite3_backup extends $.Handle<'sqlite3_backup'> {
  static override readonly cName = 'sqlite3_backup';

  static toC(value: sqlite3_backup | null, owner: string, name: string): bigint | null {
    const address = value instanceof sqlite3_backup ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(sqlite3_backup, value, owner, name);
  }
}

/** `Fts5Context`: a handle. */
export class Fts5Context extends $.Handle<'Fts5Context'> {
  static override readonly cName = 'Fts5Context';

  static toC(value: Fts5Context | null, owner: string, name: string): bigint | null {
    const address = value instanceof Fts5Context ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(Fts5Context, value, owner, name);
  }
}

/**
 * CUSTOM TOKENIZERS
 *
 * Applications may also register custom tokenizer types. A tokenizer
 *  is registered by providing fts5 with a populated instance of the
 *  following structure. All structure methods must be defined, setting
 *  any member of the fts5_tokenizer struct to NULL leads to undefined
 *  behaviour. The structure methods are expected to function as follows:
 *
 * xCreate:
 *    This function is used to allocate and initialize a tokenizer instance.
 *    A tokenizer instance is required to actually tokenize text.
 *
 * The first argument passed to this function is a copy of the (void*)
 *    pointer provided by the application when the fts5_tokenizer object
 *    was registered with FTS5 (the third argument to xCreateTokenizer()).
 *    The second and third arguments are an array of nul-terminated strings
 *    containing the tokenizer arguments, if any, specified following the
 *    tokenizer name as part of the CREATE VIRTUAL TABLE statement used
 *    to create the FTS5 table.
 *
 * The final argument is an output variable. If successful, (*ppOut)
 *    should be set to point to the new tokenizer handle and SQLITE_OK
 *    returned. If an error occurs, some value other than SQLITE_OK should
 *    be returned. In this case, fts5 assumes that the final value of *ppOut
 *    is undefined.
 *
 * xDelete:
 *    This function is invoked to delete a tokenizer handle previously
 *    allocated using xCreate(). Fts5 guarantees that this function will
 *    be invoked exactly once for each successful call to xCreate().
 *
 * xTokenize:
 *    This function is expected to tokenize the nText byte string indicated
 *    by argument pText. pText may or may not be nul-terminated. The first
 *    argument passed to this function is a pointer to an Fts5Tokenizer object
 *    returned by an earlier call to xCreate().
 *
 * The second argument indicates the reason that FTS5 is requesting
 *    tokenization of the supplied text. This is always one of the following
 *    four values:
 *
 * -  **FTS5_TOKENIZE_DOCUMENT** - A document is being inserted into
 *             or removed from the FTS table. The tokenizer is being invoked to
 *             determine the set of tokens to add to (or delete from) the
 *             FTS index.
 *
 * -  **FTS5_TOKENIZE_QUERY** - A MATCH query is being executed
 *             against the FTS index. The tokenizer is being called to tokenize
 *             a bareword or quoted string specified as part of the query.
 *
 * -  **(FTS5_TOKENIZE_QUERY | FTS5_TOKENIZE_PREFIX)** - Same as
 *             FTS5_TOKENIZE_QUERY, except that the bareword or quoted string is
 *             followed by a "*" character, indicating that the last token
 *             returned by the tokenizer will be treated as a token prefix.
 *
 * -  **FTS5_TOKENIZE_AUX** - The tokenizer is being invoked to
 *             satisfy an fts5_api.xTokenize() request made by an auxiliary
 *             function. Or an fts5_api.xColumnSize() request made by the same
 *             on a columnsize=0 database.
 *
 * For each token in the input string, the supplied callback xToken() must
 *    be invoked. The first argument to it should be a copy of the pointer
 *    passed as the second argument to xTokenize(). The third and fourth
 *    arguments are a pointer to a buffer containing the token text, and the
 *    size of the token in bytes. The 4th and 5th arguments are the byte offsets
 *    of the first byte of and first byte immediately following the text from
 *    which the token is derived within the input.
 *
 * The second argument passed to the xToken() callback ("tflags") should
 *    normally be set to 0. The exception is if the tokenizer supports
 *    synonyms. In this case see the discussion below for details.
 *
 * FTS5 assumes the xToken() callback is invoked for each token in the
 *    order that they occur within the input text.
 *
 * If an xToken() callback returns any value other than SQLITE_OK, then
 *    the tokenization should be abandoned and the xTokenize() method should
 *    immediately return a copy of the xToken() return value. Or, if the
 *    input buffer is exhausted, xTokenize() should return SQLITE_OK. Finally,
 *    if an error occurs with the xTokenize() implementation itself, it
 *    may abandon the tokenization and return any error code other than
 *    SQLITE_OK or SQLITE_DONE.
 *
 * SYNONYM SUPPORT
 *
 * Custom tokenizers may also support synonyms. Consider a case in which a
 *    user wishes to query for a phrase such as "first place". Using the
 *    built-in tokenizers, the FTS5 query 'first + place' will match instances
 *    of "first place" within the document set, but not alternative forms
 *    such as "1st place". In some applications, it would be better to match
 *    all instances of "first place" or "1st place" regardless of which form
 *    the user specified in the MATCH query text.
 *
 * There are several ways to approach this in FTS5:
 *
 * -  By mapping all synonyms to a single token. In this case, using
 *             the above example, this means that the tokenizer returns the
 *             same token for inputs "first" and "1st". Say that token is in
 *             fact "first", so that when the user inserts the document "I won
 *             1st place" entries are added to the index for tokens "i", "won",
 *             "first" and "place". If the user then queries for '1st + place',
 *             the tokenizer substitutes "first" for "1st" and the query works
 *             as expected.
 *
 * -  By querying the index for all synonyms of each query term
 *             separately. In this case, when tokenizing query text, the
 *             tokenizer may provide multiple synonyms for a single term
 *             within the document. FTS5 then queries the index for each
 *             synonym individually. For example, faced with the query:
 *
 * \<codeblock>
 *      ... MATCH 'first place'\</codeblock>
 *
 * ```text
 * the tokenizer offers both "1st" and "first" as synonyms for the
 * first token in the MATCH query and FTS5 effectively runs a query
 * similar to:
 * ```
 *
 * \<codeblock>
 *      ... MATCH '(first OR 1st) place'\</codeblock>
 *
 * ```text
 *      except that, for the purposes of auxiliary functions, the query
 *      still appears to contain just two phrases - "(first OR 1st)"
 *      being treated as a single phrase.
 *
 * <li> By adding multiple synonyms for a single term to the FTS index.
 *      Using this method, when tokenizing document text, the tokenizer
 *      provides multiple synonyms for each token. So that when a
 *      document such as "I won first place" is tokenized, entries are
 *      added to the FTS index for "i", "won", "first", "1st" and
 *      "place".
 *
 *      This way, even if the tokenizer does not provide synonyms
 *      when tokenizing query text (it should not - to do so would be
 *      inefficient), it doesn't matter if the user queries for
 *      'first + place' or '1st + place', as there are entries in the
 *      FTS index corresponding to both forms of the first token.
 * ```
 *
 * Whether it is parsing document or query text, any call to xToken that
 *    specifies a *tflags* argument with the FTS5_TOKEN_COLOCATED bit
 *    is considered to supply a synonym for the previous token. For example,
 *    when parsing the document "I won first place", a tokenizer that supports
 *    synonyms would call xToken() 5 times, as follows:
 *
 * \<codeblock>
 *        xToken(pCtx, 0, "i",                      1,  0,  1);
 *        xToken(pCtx, 0, "won",                    3,  2,  5);
 *        xToken(pCtx, 0, "first",                  5,  6, 11);
 *        xToken(pCtx, FTS5_TOKEN_COLOCATED, "1st", 3,  6, 11);
 *        xToken(pCtx, 0, "place",                  5, 12, 17);
 * \</codeblock>
 *
 * It is an error to specify the FTS5_TOKEN_COLOCATED flag the first time
 *    xToken() is called. Multiple synonyms may be specified for a single token
 *    by making multiple calls to xToken(FTS5_TOKEN_COLOCATED) in sequence.
 *    There is no limit to the number of synonyms that may be provided for a
 *    single token.
 *
 * In many cases, method (1) above is the best approach. It does not add
 *    extra data to the FTS index or require FTS5 to query for multiple terms,
 *    so it is efficient in terms of disk space and query speed. However, it
 *    does not support prefix queries very well. If, as suggested above, the
 *    token "first" is substituted for "1st" by the tokenizer, then the query:
 *
 * \<codeblock>
 *      ... MATCH '1s*'\</codeblock>
 *
 * will not match documents that contain the token "1st" (as the tokenizer
 *    will probably not map "1s" to any prefix of "first").
 *
 * For full prefix support, method (3) may be preferred. In this case,
 *    because the index contains entries for both "first" and "1st", prefix
 *    queries such as 'fi*' or '1s*' will match correctly. However, because
 *    extra entries are added to the FTS index, this method uses more space
 *    within the database.
 *
 * Method (2) offers a midpoint between (1) and (3). Using this method,
 *    a query such as '1s*' will match documents that contain the literal
 *    token "1st", but not "first" (assuming the tokenizer is not able to
 *    provide synonyms for prefixes). However, a non-prefix query like '1st'
 *    will match against "1st" and "first". This method does not require
 *    extra disk space, as no extra entries are added to the FTS index.
 *    On the other hand, it may require more CPU cycles to run MATCH queries,
 *    as separate queries of the FTS index are required for each synonym.
 *
 * When using methods (2) or (3), it is important that the tokenizer only
 *    provide synonyms when tokenizing document text (method (2)) or query
 *    text (method (3)), not both. Doing so will not cause any errors, but is
 *    inefficient.
 *
 * `Fts5Tokenizer`: a handle.
 */
export class Fts5Tokenizer extends $.Handle<'Fts5Tokenizer'> {
  static override readonly cName = 'Fts5Tokenizer';

  static toC(value: Fts5Tokenizer | null, owner: string, name: string): bigint | null {
    const address = value instanceof Fts5Tokenizer ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(Fts5Tokenizer, value, owner, name);
  }
}

// --- Records

/**
 * CAPI3REF: OS Interface Open File Handle
 *
 * An {@link sqlite3_file} object represents an open file in the
 * {@link sqlite3_vfs | OS interface layer}.  Individual OS interface
 * implementations will
 * want to subclass this object by appending additional fields
 * for their own use.  The pMethods entry is a pointer to an
 * {@link sqlite3_io_methods} object that defines methods for performing
 * I/O operations on the open file.
 *
 * `sqlite3_file`, 8 bytes
 */
export class sqlite3_file extends $.Struct<'sqlite3_file', {
    pMethods?: $.PointerTo<sqlite3_io_methods> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('sqlite3_file', 8, 8, () => ({
      pMethods: [$.pointer(sqlite3_io_methods), 0],
    }));

  /**
   * Methods for an open file
   *
   * C: `const struct sqlite3_io_methods *pMethods`
   */
  get pMethods(): sqlite3_io_methods | null {
    return $.readRecord(this.$view, 0, sqlite3_io_methods);
  }

  set pMethods(value: $.PointerTo<sqlite3_io_methods> | null) {
    $.writePointer(this.$view, 0, sqlite3_io_methods, value, 'sqlite3_file', 'pMethods');
  }

  static toC(value: $.PointerTo<sqlite3_file> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sqlite3_file ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_file, value, owner, name);
  }
}

/**
 * CAPI3REF: OS Interface File Virtual Methods Object
 *
 * Every file opened by the [sqlite3_vfs.xOpen] method populates an
 * {@link sqlite3_file} object (or, more commonly, a subclass of the
 * {@link sqlite3_file} object) with a pointer to an instance of this object.
 * This object defines the methods used to perform various operations
 * against the open file represented by the {@link sqlite3_file} object.
 *
 * If the [sqlite3_vfs.xOpen] method sets the sqlite3_file.pMethods element
 * to a non-NULL pointer, then the sqlite3_io_methods.xClose method
 * may be invoked even if the [sqlite3_vfs.xOpen] reported that it failed.  The
 * only way to prevent a call to xClose following a failed [sqlite3_vfs.xOpen]
 * is for the [sqlite3_vfs.xOpen] to set the sqlite3_file.pMethods element
 * to NULL.
 *
 * The flags argument to xSync may be one of {@link SQLITE_SYNC_NORMAL} or
 * {@link SQLITE_SYNC_FULL}.  The first choice is the normal fsync().
 * The second choice is a Mac OS X style fullsync.  The {@link SQLITE_SYNC_DATAONLY}
 * flag may be ORed in to indicate that only the data of the file
 * and not its inode needs to be synced.
 *
 * The integer values to xLock() and xUnlock() are one of
 *
 * - {@link SQLITE_LOCK_NONE},
 * - {@link SQLITE_LOCK_SHARED},
 * - {@link SQLITE_LOCK_RESERVED},
 * - {@link SQLITE_LOCK_PENDING}, or
 * - {@link SQLITE_LOCK_EXCLUSIVE}.
 *
 * xLock() upgrades the database file lock.  In other words, xLock() moves the
 * database file lock in the direction NONE toward EXCLUSIVE. The argument to
 * xLock() is always on of SHARED, RESERVED, PENDING, or EXCLUSIVE, never
 * SQLITE_LOCK_NONE.  If the database file lock is already at or above the
 * requested lock, then the call to xLock() is a no-op.
 * xUnlock() downgrades the database file lock to either SHARED or NONE.
 *  If the lock is already at or below the requested lock state, then the call
 * to xUnlock() is a no-op.
 * The xCheckReservedLock() method checks whether any database connection,
 * either in this process or in some other process, is holding a RESERVED,
 * PENDING, or EXCLUSIVE lock on the file.  It returns true
 * if such a lock exists and false otherwise.
 *
 * The xFileControl() method is a generic interface that allows custom
 * VFS implementations to directly control an open file using the
 * {@link sqlite3_file_control} interface.  The second "op" argument is an
 * integer opcode.  The third argument is a generic pointer intended to
 * point to a structure that may contain arguments or space in which to
 * write return values.  Potential uses for xFileControl() might be
 * functions to enable blocking locks with timeouts, to change the
 * locking strategy (for example to use dot-file locks), to inquire
 * about the status of a lock, or to break stale locks.  The SQLite
 * core reserves all opcodes less than 100 for its own use.
 * A [file control opcodes | list of opcodes] less than 100 is available.
 * Applications that define a custom xFileControl method should use opcodes
 * greater than 100 to avoid conflicts.  VFS implementations should
 * return {@link SQLITE_NOTFOUND} for file control opcodes that they do not
 * recognize.
 *
 * The xSectorSize() method returns the sector size of the
 * device that underlies the file.  The sector size is the
 * minimum write that can be performed without disturbing
 * other bytes in the file.  The xDeviceCharacteristics()
 * method returns a bit vector describing behaviors of the
 * underlying device:
 *
 * - {@link SQLITE_IOCAP_ATOMIC}
 * - {@link SQLITE_IOCAP_ATOMIC512}
 * - {@link SQLITE_IOCAP_ATOMIC1K}
 * - {@link SQLITE_IOCAP_ATOMIC2K}
 * - {@link SQLITE_IOCAP_ATOMIC4K}
 * - {@link SQLITE_IOCAP_ATOMIC8K}
 * - {@link SQLITE_IOCAP_ATOMIC16K}
 * - {@link SQLITE_IOCAP_ATOMIC32K}
 * - {@link SQLITE_IOCAP_ATOMIC64K}
 * - {@link SQLITE_IOCAP_SAFE_APPEND}
 * - {@link SQLITE_IOCAP_SEQUENTIAL}
 * - {@link SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN}
 * - {@link SQLITE_IOCAP_POWERSAFE_OVERWRITE}
 * - {@link SQLITE_IOCAP_IMMUTABLE}
 * - {@link SQLITE_IOCAP_BATCH_ATOMIC}
 *
 * The SQLITE_IOCAP_ATOMIC property means that all writes of
 * any size are atomic.  The SQLITE_IOCAP_ATOMICnnn values
 * mean that writes of blocks that are nnn bytes in size and
 * are aligned to an address which is an integer multiple of
 * nnn are atomic.  The SQLITE_IOCAP_SAFE_APPEND value means
 * that when data is appended to a file, the data is appended
 * first then the size of the file is extended, never the other
 * way around.  The SQLITE_IOCAP_SEQUENTIAL property means that
 * information is written to disk in the same order as calls
 * to xWrite().
 *
 * If xRead() returns SQLITE_IOERR_SHORT_READ it must also fill
 * in the unread portions of the buffer with zeros.  A VFS that
 * fails to zero-fill short reads might seem to work.  However,
 * failure to zero-fill short reads will eventually lead to
 * database corruption.
 *
 * `sqlite3_io_methods`, 152 bytes
 */
export class sqlite3_io_methods extends $.Struct<'sqlite3_io_methods', {
    iVersion?: number;
    xClose?: $.FunctionInput<sqlite3_io_methods_xClose> | null;
    xRead?: $.FunctionInput<sqlite3_io_methods_xRead> | null;
    xWrite?: $.FunctionInput<sqlite3_io_methods_xWrite> | null;
    xTruncate?: $.FunctionInput<sqlite3_io_methods_xTruncate> | null;
    xSync?: $.FunctionInput<sqlite3_io_methods_xSync> | null;
    xFileSize?: $.FunctionInput<sqlite3_io_methods_xFileSize> | null;
    xLock?: $.FunctionInput<sqlite3_io_methods_xLock> | null;
    xUnlock?: $.FunctionInput<sqlite3_io_methods_xUnlock> | null;
    xCheckReservedLock?: $.FunctionInput<sqlite3_io_methods_xCheckReservedLock> | null;
    xFileControl?: $.FunctionInput<sqlite3_io_methods_xFileControl> | null;
    xSectorSize?: $.FunctionInput<sqlite3_io_methods_xSectorSize> | null;
    xDeviceCharacteristics?: $.FunctionInput<sqlite3_io_methods_xDeviceCharacteristics> | null;
    xShmMap?: $.FunctionInput<sqlite3_io_methods_xShmMap> | null;
    xShmLock?: $.FunctionInput<sqlite3_io_methods_xShmLock> | null;
    xShmBarrier?: $.FunctionInput<sqlite3_io_methods_xShmBarrier> | null;
    xShmUnmap?: $.FunctionInput<sqlite3_io_methods_xShmUnmap> | null;
    xFetch?: $.FunctionInput<sqlite3_io_methods_xFetch> | null;
    xUnfetch?: $.FunctionInput<sqlite3_io_methods_xUnfetch> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('sqlite3_io_methods', 152, 8, () => ({
      iVersion: [$.int, 0],
      xClose: [sqlite3_io_methods_xClose, 8],
      xRead: [sqlite3_io_methods_xRead, 16],
      xWrite: [sqlite3_io_methods_xWrite, 24],
      xTruncate: [sqlite3_io_methods_xTruncate, 32],
      xSync: [sqlite3_io_methods_xSync, 40],
      xFileSize: [sqlite3_io_methods_xFileSize, 48],
      xLock: [sqlite3_io_methods_xLock, 56],
      xUnlock: [sqlite3_io_methods_xUnlock, 64],
      xCheckReservedLock: [sqlite3_io_methods_xCheckReservedLock, 72],
      xFileControl: [sqlite3_io_methods_xFileControl, 80],
      xSectorSize: [sqlite3_io_methods_xSectorSize, 88],
      xDeviceCharacteristics: [sqlite3_io_methods_xDeviceCharacteristics, 96],
      xShmMap: [sqlite3_io_methods_xShmMap, 104],
      xShmLock: [sqlite3_io_methods_xShmLock, 112],
      xShmBarrier: [sqlite3_io_methods_xShmBarrier, 120],
      xShmUnmap: [sqlite3_io_methods_xShmUnmap, 128],
      xFetch: [sqlite3_io_methods_xFetch, 136],
      xUnfetch: [sqlite3_io_methods_xUnfetch, 144],
    }));

  /** C: `int iVersion` */
  get iVersion(): number {
    return this.$view.getInt32(0, true);
  }

  set iVersion(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'sqlite3_io_methods', 'iVersion'), true);
  }

  /** C: `int (*xClose)(sqlite3_file *)` */
  get xClose(): $.FunctionPointer<sqlite3_io_methods_xClose> | null {
    return $.readFunction(this.$view, 8, sqlite3_io_methods_xClose);
  }

  set xClose(value: $.FunctionInput<sqlite3_io_methods_xClose> | null) {
    $.writeFunction(this.$view, 8, sqlite3_io_methods_xClose, value, 'sqlite3_io_methods', 'xClose');
  }

  /** C: `int (*xRead)(sqlite3_file *, void *, int, sqlite3_int64)` */
  get xRead(): $.FunctionPointer<sqlite3_io_methods_xRead> | null {
    return $.readFunction(this.$view, 16, sqlite3_io_methods_xRead);
  }

  set xRead(value: $.FunctionInput<sqlite3_io_methods_xRead> | null) {
    $.writeFunction(this.$view, 16, sqlite3_io_methods_xRead, value, 'sqlite3_io_methods', 'xRead');
  }

  /** C: `int (*xWrite)(sqlite3_file *, const void *, int, sqlite3_int64)` */
  get xWrite(): $.FunctionPointer<sqlite3_io_methods_xWrite> | null {
    return $.readFunction(this.$view, 24, sqlite3_io_methods_xWrite);
  }

  set xWrite(value: $.FunctionInput<sqlite3_io_methods_xWrite> | null) {
    $.writeFunction(this.$view, 24, sqlite3_io_methods_xWrite, value, 'sqlite3_io_methods', 'xWrite');
  }

  /** C: `int (*xTruncate)(sqlite3_file *, sqlite3_int64)` */
  get xTruncate(): $.FunctionPointer<sqlite3_io_methods_xTruncate> | null {
    return $.readFunction(this.$view, 32, sqlite3_io_methods_xTruncate);
  }

  set xTruncate(value: $.FunctionInput<sqlite3_io_methods_xTruncate> | null) {
    $.writeFunction(this.$view, 32, sqlite3_io_methods_xTruncate, value, 'sqlite3_io_methods', 'xTruncate');
  }

  /** C: `int (*xSync)(sqlite3_file *, int)` */
  get xSync(): $.FunctionPointer<sqlite3_io_methods_xSync> | null {
    return $.readFunction(this.$view, 40, sqlite3_io_methods_xSync);
  }

  set xSync(value: $.FunctionInput<sqlite3_io_methods_xSync> | null) {
    $.writeFunction(this.$view, 40, sqlite3_io_methods_xSync, value, 'sqlite3_io_methods', 'xSync');
  }

  /** C: `int (*xFileSize)(sqlite3_file *, sqlite3_int64 *)` */
  get xFileSize(): $.FunctionPointer<sqlite3_io_methods_xFileSize> | null {
    return $.readFunction(this.$view, 48, sqlite3_io_methods_xFileSize);
  }

  set xFileSize(value: $.FunctionInput<sqlite3_io_methods_xFileSize> | null) {
    $.writeFunction(this.$view, 48, sqlite3_io_methods_xFileSize, value, 'sqlite3_io_methods', 'xFileSize');
  }

  /** C: `int (*xLock)(sqlite3_file *, int)` */
  get xLock(): $.FunctionPointer<sqlite3_io_methods_xLock> | null {
    return $.readFunction(this.$view, 56, sqlite3_io_methods_xLock);
  }

  set xLock(value: $.FunctionInput<sqlite3_io_methods_xLock> | null) {
    $.writeFunction(this.$view, 56, sqlite3_io_methods_xLock, value, 'sqlite3_io_methods', 'xLock');
  }

  /** C: `int (*xUnlock)(sqlite3_file *, int)` */
  get xUnlock(): $.FunctionPointer<sqlite3_io_methods_xUnlock> | null {
    return $.readFunction(this.$view, 64, sqlite3_io_methods_xUnlock);
  }

  set xUnlock(value: $.FunctionInput<sqlite3_io_methods_xUnlock> | null) {
    $.writeFunction(this.$view, 64, sqlite3_io_methods_xUnlock, value, 'sqlite3_io_methods', 'xUnlock');
  }

  /** C: `int (*xCheckReservedLock)(sqlite3_file *, int *)` */
  get xCheckReservedLock(): $.FunctionPointer<sqlite3_io_methods_xCheckReservedLock> | null {
    return $.readFunction(this.$view, 72, sqlite3_io_methods_xCheckReservedLock);
  }

  set xCheckReservedLock(value: $.FunctionInput<sqlite3_io_methods_xCheckReservedLock> | null) {
    $.writeFunction(
      this.$view,
      72,
      sqlite3_io_methods_xCheckReservedLock,
      value,
      'sqlite3_io_methods',
      'xCheckReservedLock',
    );
  }

  /** C: `int (*xFileControl)(sqlite3_file *, int, void *)` */
  get xFileControl(): $.FunctionPointer<sqlite3_io_methods_xFileControl> | null {
    return $.readFunction(this.$view, 80, sqlite3_io_methods_xFileControl);
  }

  set xFileControl(value: $.FunctionInput<sqlite3_io_methods_xFileControl> | null) {
    $.writeFunction(
      this.$view,
      80,
      sqlite3_io_methods_xFileControl,
      value,
      'sqlite3_io_methods',
      'xFileControl',
    );
  }

  /** C: `int (*xSectorSize)(sqlite3_file *)` */
  get xSectorSize(): $.FunctionPointer<sqlite3_io_methods_xSectorSize> | null {
    return $.readFunction(this.$view, 88, sqlite3_io_methods_xSectorSize);
  }

  set xSectorSize(value: $.FunctionInput<sqlite3_io_methods_xSectorSize> | null) {
    $.writeFunction(
      this.$view,
      88,
      sqlite3_io_methods_xSectorSize,
      value,
      'sqlite3_io_methods',
      'xSectorSize',
    );
  }

  /** C: `int (*xDeviceCharacteristics)(sqlite3_file *)` */
  get xDeviceCharacteristics(): $.FunctionPointer<sqlite3_io_methods_xDeviceCharacteristics> | null {
    return $.readFunction(this.$view, 96, sqlite3_io_methods_xDeviceCharacteristics);
  }

  set xDeviceCharacteristics(value: $.FunctionInput<sqlite3_io_methods_xDeviceCharacteristics> | null) {
    $.writeFunction(
      this.$view,
      96,
      sqlite3_io_methods_xDeviceCharacteristics,
      value,
      'sqlite3_io_methods',
      'xDeviceCharacteristics',
    );
  }

  /**
   * Methods above are valid for version 1
   *
   * C: `int (*xShmMap)(sqlite3_file *, int, int, int, volatile void **)`
   */
  get xShmMap(): $.FunctionPointer<sqlite3_io_methods_xShmMap> | null {
    return $.readFunction(this.$view, 104, sqlite3_io_methods_xShmMap);
  }

  set xShmMap(value: $.FunctionInput<sqlite3_io_methods_xShmMap> | null) {
    $.writeFunction(this.$view, 104, sqlite3_io_methods_xShmMap, value, 'sqlite3_io_methods', 'xShmMap');
  }

  /** C: `int (*xShmLock)(sqlite3_file *, int, int, int)` */
  get xShmLock(): $.FunctionPointer<sqlite3_io_methods_xShmLock> | null {
    return $.readFunction(this.$view, 112, sqlite3_io_methods_xShmLock);
  }

  set xShmLock(value: $.FunctionInput<sqlite3_io_methods_xShmLock> | null) {
    $.writeFunction(this.$view, 112, sqlite3_io_methods_xShmLock, value, 'sqlite3_io_methods', 'xShmLock');
  }

  /** C: `void (*xShmBarrier)(sqlite3_file *)` */
  get xShmBarrier(): $.FunctionPointer<sqlite3_io_methods_xShmBarrier> | null {
    return $.readFunction(this.$view, 120, sqlite3_io_methods_xShmBarrier);
  }

  set xShmBarrier(value: $.FunctionInput<sqlite3_io_methods_xShmBarrier> | null) {
    $.writeFunction(
      this.$view,
      120,
      sqlite3_io_methods_xShmBarrier,
      value,
      'sqlite3_io_methods',
      'xShmBarrier',
    );
  }

  /** C: `int (*xShmUnmap)(sqlite3_file *, int)` */
  get xShmUnmap(): $.FunctionPointer<sqlite3_io_methods_xShmUnmap> | null {
    return $.readFunction(this.$view, 128, sqlite3_io_methods_xShmUnmap);
  }

  set xShmUnmap(value: $.FunctionInput<sqlite3_io_methods_xShmUnmap> | null) {
    $.writeFunction(this.$view, 128, sqlite3_io_methods_xShmUnmap, value, 'sqlite3_io_methods', 'xShmUnmap');
  }

  /**
   * Methods above are valid for version 2
   *
   * C: `int (*xFetch)(sqlite3_file *, sqlite3_int64, int, void **)`
   */
  get xFetch(): $.FunctionPointer<sqlite3_io_methods_xFetch> | null {
    return $.readFunction(this.$view, 136, sqlite3_io_methods_xFetch);
  }

  set xFetch(value: $.FunctionInput<sqlite3_io_methods_xFetch> | null) {
    $.writeFunction(this.$view, 136, sqlite3_io_methods_xFetch, value, 'sqlite3_io_methods', 'xFetch');
  }

  /** C: `int (*xUnfetch)(sqlite3_file *, sqlite3_int64, void *)` */
  get xUnfetch(): $.FunctionPointer<sqlite3_io_methods_xUnfetch> | null {
    return $.readFunction(this.$view, 144, sqlite3_io_methods_xUnfetch);
  }

  set xUnfetch(value: $.FunctionInput<sqlite3_io_methods_xUnfetch> | null) {
    $.writeFunction(this.$view, 144, sqlite3_io_methods_xUnfetch, value, 'sqlite3_io_methods', 'xUnfetch');
  }

  static toC(value: $.PointerTo<sqlite3_io_methods> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sqlite3_io_methods ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_io_methods, value, owner, name);
  }
}

/**
 * CAPI3REF: OS Interface Object
 *
 * See {@link sqlite3_syscall_ptr}.
 *
 * `sqlite3_vfs`, 168 bytes
 */
export class sqlite3_vfs extends $.Struct<'sqlite3_vfs', {
    iVersion?: number;
    szOsFile?: number;
    mxPathname?: number;
    pNext?: $.PointerTo<sqlite3_vfs> | null;
    zName?: $.CStringInput | null;
    pAppData?: $.Memory | null;
    xOpen?: $.FunctionInput<sqlite3_vfs_xOpen> | null;
    xDelete?: $.FunctionInput<sqlite3_vfs_xDelete> | null;
    xAccess?: $.FunctionInput<sqlite3_vfs_xAccess> | null;
    xFullPathname?: $.FunctionInput<sqlite3_vfs_xFullPathname> | null;
    xDlOpen?: $.FunctionInput<sqlite3_vfs_xDlOpen> | null;
    xDlError?: $.FunctionInput<sqlite3_vfs_xDlError> | null;
    xDlSym?: $.FunctionInput<sqlite3_vfs_xDlSym> | null;
    xDlClose?: $.FunctionInput<sqlite3_vfs_xDlClose> | null;
    xRandomness?: $.FunctionInput<sqlite3_vfs_xRandomness> | null;
    xSleep?: $.FunctionInput<sqlite3_vfs_xSleep> | null;
    xCurrentTime?: $.FunctionInput<sqlite3_vfs_xCurrentTime> | null;
    xGetLastError?: $.FunctionInput<sqlite3_vfs_xGetLastError> | null;
    xCurrentTimeInt64?: $.FunctionInput<sqlite3_vfs_xCurrentTimeInt64> | null;
    xSetSystemCall?: $.FunctionInput<sqlite3_vfs_xSetSystemCall> | null;
    xGetSystemCall?: $.FunctionInput<sqlite3_vfs_xGetSystemCall> | null;
    xNextSystemCall?: $.FunctionInput<sqlite3_vfs_xNextSystemCall> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('sqlite3_vfs', 168, 8, () => ({
      iVersion: [$.int, 0],
      szOsFile: [$.int, 4],
      mxPathname: [$.int, 8],
      pNext: [$.pointer(sqlite3_vfs), 16],
      zName: [$.cstring, 24],
      pAppData: [$.voidPointer, 32],
      xOpen: [sqlite3_vfs_xOpen, 40],
      xDelete: [sqlite3_vfs_xDelete, 48],
      xAccess: [sqlite3_vfs_xAccess, 56],
      xFullPathname: [sqlite3_vfs_xFullPathname, 64],
      xDlOpen: [sqlite3_vfs_xDlOpen, 72],
      xDlError: [sqlite3_vfs_xDlError, 80],
      xDlSym: [sqlite3_vfs_xDlSym, 88],
      xDlClose: [sqlite3_vfs_xDlClose, 96],
      xRandomness: [sqlite3_vfs_xRandomness, 104],
      xSleep: [sqlite3_vfs_xSleep, 112],
      xCurrentTime: [sqlite3_vfs_xCurrentTime, 120],
      xGetLastError: [sqlite3_vfs_xGetLastError, 128],
      xCurrentTimeInt64: [sqlite3_vfs_xCurrentTimeInt64, 136],
      xSetSystemCall: [sqlite3_vfs_xSetSystemCall, 144],
      xGetSystemCall: [sqlite3_vfs_xGetSystemCall, 152],
      xNextSystemCall: [sqlite3_vfs_xNextSystemCall, 160],
    }));

  /**
   * Structure version number (currently 3)
   *
   * C: `int iVersion`
   */
  get iVersion(): number {
    return this.$view.getInt32(0, true);
  }

  set iVersion(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'sqlite3_vfs', 'iVersion'), true);
  }

  /**
   * Size of subclassed sqlite3_file
   *
   * C: `int szOsFile`
   */
  get szOsFile(): number {
    return this.$view.getInt32(4, true);
  }

  set szOsFile(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'sqlite3_vfs', 'szOsFile'), true);
  }

  /**
   * Maximum file pathname length
   *
   * C: `int mxPathname`
   */
  get mxPathname(): number {
    return this.$view.getInt32(8, true);
  }

  set mxPathname(value: number) {
    this.$view.setInt32(8, $.toInt(value, 'sqlite3_vfs', 'mxPathname'), true);
  }

  /**
   * Next registered VFS
   *
   * C: `sqlite3_vfs *pNext`
   */
  get pNext(): sqlite3_vfs | null {
    return $.readRecord(this.$view, 16, sqlite3_vfs);
  }

  set pNext(value: $.PointerTo<sqlite3_vfs> | null) {
    $.writePointer(this.$view, 16, sqlite3_vfs, value, 'sqlite3_vfs', 'pNext');
  }

  /**
   * Name of this virtual file system
   *
   * C: `const char *zName`
   */
  get zName(): string | null {
    return $.readCString(this.$view, 24);
  }

  set zName(value: $.CStringInput | null) {
    $.writeCString(this.$view, 24, value, 'sqlite3_vfs', 'zName');
  }

  /**
   * Pointer to application-specific data
   *
   * C: `void *pAppData`
   */
  get pAppData(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 32, $.voidType);
  }

  set pAppData(value: $.Memory | null) {
    $.writeMemory(this.$view, 32, value, 'sqlite3_vfs', 'pAppData');
  }

  /** C: `int (*xOpen)(sqlite3_vfs *, sqlite3_filename, sqlite3_file *, int, int *)` */
  get xOpen(): $.FunctionPointer<sqlite3_vfs_xOpen> | null {
    return $.readFunction(this.$view, 40, sqlite3_vfs_xOpen);
  }

  set xOpen(value: $.FunctionInput<sqlite3_vfs_xOpen> | null) {
    $.writeFunction(this.$view, 40, sqlite3_vfs_xOpen, value, 'sqlite3_vfs', 'xOpen');
  }

  /** C: `int (*xDelete)(sqlite3_vfs *, const char *, int)` */
  get xDelete(): $.FunctionPointer<sqlite3_vfs_xDelete> | null {
    return $.readFunction(this.$view, 48, sqlite3_vfs_xDelete);
  }

  set xDelete(value: $.FunctionInput<sqlite3_vfs_xDelete> | null) {
    $.writeFunction(this.$view, 48, sqlite3_vfs_xDelete, value, 'sqlite3_vfs', 'xDelete');
  }

  /** C: `int (*xAccess)(sqlite3_vfs *, const char *, int, int *)` */
  get xAccess(): $.FunctionPointer<sqlite3_vfs_xAccess> | null {
    return $.readFunction(this.$view, 56, sqlite3_vfs_xAccess);
  }

  set xAccess(value: $.FunctionInput<sqlite3_vfs_xAccess> | null) {
    $.writeFunction(this.$view, 56, sqlite3_vfs_xAccess, value, 'sqlite3_vfs', 'xAccess');
  }

  /** C: `int (*xFullPathname)(sqlite3_vfs *, const char *, int, char *)` */
  get xFullPathname(): $.FunctionPointer<sqlite3_vfs_xFullPathname> | null {
    return $.readFunction(this.$view, 64, sqlite3_vfs_xFullPathname);
  }

  set xFullPathname(value: $.FunctionInput<sqlite3_vfs_xFullPathname> | null) {
    $.writeFunction(this.$view, 64, sqlite3_vfs_xFullPathname, value, 'sqlite3_vfs', 'xFullPathname');
  }

  /** C: `void *(*xDlOpen)(sqlite3_vfs *, const char *)` */
  get xDlOpen(): $.FunctionPointer<sqlite3_vfs_xDlOpen> | null {
    return $.readFunction(this.$view, 72, sqlite3_vfs_xDlOpen);
  }

  set xDlOpen(value: $.FunctionInput<sqlite3_vfs_xDlOpen> | null) {
    $.writeFunction(this.$view, 72, sqlite3_vfs_xDlOpen, value, 'sqlite3_vfs', 'xDlOpen');
  }

  /** C: `void (*xDlError)(sqlite3_vfs *, int, char *)` */
  get xDlError(): $.FunctionPointer<sqlite3_vfs_xDlError> | null {
    return $.readFunction(this.$view, 80, sqlite3_vfs_xDlError);
  }

  set xDlError(value: $.FunctionInput<sqlite3_vfs_xDlError> | null) {
    $.writeFunction(this.$view, 80, sqlite3_vfs_xDlError, value, 'sqlite3_vfs', 'xDlError');
  }

  /** C: `void (*(*xDlSym)(sqlite3_vfs *, void *, const char *))(void)` */
  get xDlSym(): $.FunctionPointer<sqlite3_vfs_xDlSym> | null {
    return $.readFunction(this.$view, 88, sqlite3_vfs_xDlSym);
  }

  set xDlSym(value: $.FunctionInput<sqlite3_vfs_xDlSym> | null) {
    $.writeFunction(this.$view, 88, sqlite3_vfs_xDlSym, value, 'sqlite3_vfs', 'xDlSym');
  }

  /** C: `void (*xDlClose)(sqlite3_vfs *, void *)` */
  get xDlClose(): $.FunctionPointer<sqlite3_vfs_xDlClose> | null {
    return $.readFunction(this.$view, 96, sqlite3_vfs_xDlClose);
  }

  set xDlClose(value: $.FunctionInput<sqlite3_vfs_xDlClose> | null) {
    $.writeFunction(this.$view, 96, sqlite3_vfs_xDlClose, value, 'sqlite3_vfs', 'xDlClose');
  }

  /** C: `int (*xRandomness)(sqlite3_vfs *, int, char *)` */
  get xRandomness(): $.FunctionPointer<sqlite3_vfs_xRandomness> | null {
    return $.readFunction(this.$view, 104, sqlite3_vfs_xRandomness);
  }

  set xRandomness(value: $.FunctionInput<sqlite3_vfs_xRandomness> | null) {
    $.writeFunction(this.$view, 104, sqlite3_vfs_xRandomness, value, 'sqlite3_vfs', 'xRandomness');
  }

  /** C: `int (*xSleep)(sqlite3_vfs *, int)` */
  get xSleep(): $.FunctionPointer<sqlite3_vfs_xSleep> | null {
    return $.readFunction(this.$view, 112, sqlite3_vfs_xSleep);
  }

  set xSleep(value: $.FunctionInput<sqlite3_vfs_xSleep> | null) {
    $.writeFunction(this.$view, 112, sqlite3_vfs_xSleep, value, 'sqlite3_vfs', 'xSleep');
  }

  /** C: `int (*xCurrentTime)(sqlite3_vfs *, double *)` */
  get xCurrentTime(): $.FunctionPointer<sqlite3_vfs_xCurrentTime> | null {
    return $.readFunction(this.$view, 120, sqlite3_vfs_xCurrentTime);
  }

  set xCurrentTime(value: $.FunctionInput<sqlite3_vfs_xCurrentTime> | null) {
    $.writeFunction(this.$view, 120, sqlite3_vfs_xCurrentTime, value, 'sqlite3_vfs', 'xCurrentTime');
  }

  /** C: `int (*xGetLastError)(sqlite3_vfs *, int, char *)` */
  get xGetLastError(): $.FunctionPointer<sqlite3_vfs_xGetLastError> | null {
    return $.readFunction(this.$view, 128, sqlite3_vfs_xGetLastError);
  }

  set xGetLastError(value: $.FunctionInput<sqlite3_vfs_xGetLastError> | null) {
    $.writeFunction(this.$view, 128, sqlite3_vfs_xGetLastError, value, 'sqlite3_vfs', 'xGetLastError');
  }

  /**
   * The methods above are in version 1 of the sqlite_vfs object
   * definition.  Those that follow are added in version 2 or later
   *
   * C: `int (*xCurrentTimeInt64)(sqlite3_vfs *, sqlite3_int64 *)`
   */
  get xCurrentTimeInt64(): $.FunctionPointer<sqlite3_vfs_xCurrentTimeInt64> | null {
    return $.readFunction(this.$view, 136, sqlite3_vfs_xCurrentTimeInt64);
  }

  set xCurrentTimeInt64(value: $.FunctionInput<sqlite3_vfs_xCurrentTimeInt64> | null) {
    $.writeFunction(
      this.$view,
      136,
      sqlite3_vfs_xCurrentTimeInt64,
      value,
      'sqlite3_vfs',
      'xCurrentTimeInt64',
    );
  }

  /**
   * The methods above are in versions 1 and 2 of the sqlite_vfs object.
   * Those below are for version 3 and greater.
   *
   * C: `int (*xSetSystemCall)(sqlite3_vfs *, const char *, sqlite3_syscall_ptr)`
   */
  get xSetSystemCall(): $.FunctionPointer<sqlite3_vfs_xSetSystemCall> | null {
    return $.readFunction(this.$view, 144, sqlite3_vfs_xSetSystemCall);
  }

  set xSetSystemCall(value: $.FunctionInput<sqlite3_vfs_xSetSystemCall> | null) {
    $.writeFunction(this.$view, 144, sqlite3_vfs_xSetSystemCall, value, 'sqlite3_vfs', 'xSetSystemCall');
  }

  /** C: `sqlite3_syscall_ptr (*xGetSystemCall)(sqlite3_vfs *, const char *)` */
  get xGetSystemCall(): $.FunctionPointer<sqlite3_vfs_xGetSystemCall> | null {
    return $.readFunction(this.$view, 152, sqlite3_vfs_xGetSystemCall);
  }

  set xGetSystemCall(value: $.FunctionInput<sqlite3_vfs_xGetSystemCall> | null) {
    $.writeFunction(this.$view, 152, sqlite3_vfs_xGetSystemCall, value, 'sqlite3_vfs', 'xGetSystemCall');
  }

  /** C: `const char *(*xNextSystemCall)(sqlite3_vfs *, const char *)` */
  get xNextSystemCall(): $.FunctionPointer<sqlite3_vfs_xNextSystemCall> | null {
    return $.readFunction(this.$view, 160, sqlite3_vfs_xNextSystemCall);
  }

  set xNextSystemCall(value: $.FunctionInput<sqlite3_vfs_xNextSystemCall> | null) {
    $.writeFunction(this.$view, 160, sqlite3_vfs_xNextSystemCall, value, 'sqlite3_vfs', 'xNextSystemCall');
  }

  static toC(value: $.PointerTo<sqlite3_vfs> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sqlite3_vfs ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_vfs, value, owner, name);
  }
}

/**
 * CAPI3REF: Memory Allocation Routines
 *
 * An instance of this object defines the interface between SQLite
 * and low-level memory allocation routines.
 *
 * This object is used in only one place in the SQLite interface.
 * A pointer to an instance of this object is the argument to
 * {@link sqlite3_config} when the configuration option is
 * {@link SQLITE_CONFIG_MALLOC} or {@link SQLITE_CONFIG_GETMALLOC}.
 * By creating an instance of this object
 * and passing it to [sqlite3_config]({@link SQLITE_CONFIG_MALLOC})
 * during configuration, an application can specify an alternative
 * memory allocation subsystem for SQLite to use for all of its
 * dynamic memory needs.
 *
 * Note that SQLite comes with several [built-in memory allocators]
 * that are perfectly adequate for the overwhelming majority of applications
 * and that this object is only useful to a tiny minority of applications
 * with specialized memory allocation requirements.  This object is
 * also used during testing of SQLite in order to specify an alternative
 * memory allocator that simulates memory out-of-memory conditions in
 * order to verify that SQLite recovers gracefully from such
 * conditions.
 *
 * The xMalloc, xRealloc, and xFree methods must work like the
 * malloc(), realloc() and free() functions from the standard C library.
 * ^SQLite guarantees that the second argument to
 * xRealloc is always a value returned by a prior call to xRoundup.
 *
 * xSize should return the allocated size of a memory allocation
 * previously obtained from xMalloc or xRealloc.  The allocated size
 * is always at least as big as the requested size but may be larger.
 *
 * The xRoundup method returns what would be the allocated size of
 * a memory allocation given a particular requested size.  Most memory
 * allocators round up memory allocations at least to the next multiple
 * of 8.  Some allocators round up to a larger multiple or to a power of 2.
 * Every memory allocation request coming in through {@link sqlite3_malloc}
 * or {@link sqlite3_realloc} first calls xRoundup.  If xRoundup returns 0,
 * that causes the corresponding memory allocation to fail.
 *
 * The xInit method initializes the memory allocator.  For example,
 * it might allocate any required mutexes or initialize internal data
 * structures.  The xShutdown method is invoked (indirectly) by
 * {@link sqlite3_shutdown} and should deallocate any resources acquired
 * by xInit.  The pAppData pointer is used as the only parameter to
 * xInit and xShutdown.
 *
 * SQLite holds the {@link SQLITE_MUTEX_STATIC_MAIN} mutex when it invokes
 * the xInit method, so the xInit method need not be threadsafe.  The
 * xShutdown method is only called from {@link sqlite3_shutdown} so it does
 * not need to be threadsafe either.  For all other methods, SQLite
 * holds the {@link SQLITE_MUTEX_STATIC_MEM} mutex as long as the
 * {@link SQLITE_CONFIG_MEMSTATUS} configuration option is turned on (which
 * it is by default) and so the methods are automatically serialized.
 * However, if {@link SQLITE_CONFIG_MEMSTATUS} is disabled, then the other
 * methods must be threadsafe or else make their own arrangements for
 * serialization.
 *
 * SQLite will never invoke xInit() more than once without an intervening
 * call to xShutdown().
 *
 * `sqlite3_mem_methods`, 64 bytes
 */
export class sqlite3_mem_methods extends $.Struct<'sqlite3_mem_methods', {
    xMalloc?: $.FunctionInput<sqlite3_mem_methods_xMalloc> | null;
    xFree?: $.FunctionInput<sqlite3_mem_methods_xFree> | null;
    xRealloc?: $.FunctionInput<sqlite3_mem_methods_xRealloc> | null;
    xSize?: $.FunctionInput<sqlite3_mem_methods_xSize> | null;
    xRoundup?: $.FunctionInput<sqlite3_mem_methods_xRoundup> | null;
    xInit?: $.FunctionInput<sqlite3_mem_methods_xInit> | null;
    xShutdown?: $.FunctionInput<sqlite3_mem_methods_xShutdown> | null;
    pAppData?: $.Memory | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('sqlite3_mem_methods', 64, 8, () => ({
      xMalloc: [sqlite3_mem_methods_xMalloc, 0],
      xFree: [sqlite3_mem_methods_xFree, 8],
      xRealloc: [sqlite3_mem_methods_xRealloc, 16],
      xSize: [sqlite3_mem_methods_xSize, 24],
      xRoundup: [sqlite3_mem_methods_xRoundup, 32],
      xInit: [sqlite3_mem_methods_xInit, 40],
      xShutdown: [sqlite3_mem_methods_xShutdown, 48],
      pAppData: [$.voidPointer, 56],
    }));

  /**
   * Memory allocation function
   *
   * C: `void *(*xMalloc)(int)`
   */
  get xMalloc(): $.FunctionPointer<sqlite3_mem_methods_xMalloc> | null {
    return $.readFunction(this.$view, 0, sqlite3_mem_methods_xMalloc);
  }

  set xMalloc(value: $.FunctionInput<sqlite3_mem_methods_xMalloc> | null) {
    $.writeFunction(this.$view, 0, sqlite3_mem_methods_xMalloc, value, 'sqlite3_mem_methods', 'xMalloc');
  }

  /**
   * Free a prior allocation
   *
   * C: `void (*xFree)(void *)`
   */
  get xFree(): $.FunctionPointer<sqlite3_mem_methods_xFree> | null {
    return $.readFunction(this.$view, 8, sqlite3_mem_methods_xFree);
  }

  set xFree(value: $.FunctionInput<sqlite3_mem_methods_xFree> | null) {
    $.writeFunction(this.$view, 8, sqlite3_mem_methods_xFree, value, 'sqlite3_mem_methods', 'xFree');
  }

  /**
   * Resize an allocation
   *
   * C: `void *(*xRealloc)(void *, int)`
   */
  get xRealloc(): $.FunctionPointer<sqlite3_mem_methods_xRealloc> | null {
    return $.readFunction(this.$view, 16, sqlite3_mem_methods_xRealloc);
  }

  set xRealloc(value: $.FunctionInput<sqlite3_mem_methods_xRealloc> | null) {
    $.writeFunction(this.$view, 16, sqlite3_mem_methods_xRealloc, value, 'sqlite3_mem_methods', 'xRealloc');
  }

  /**
   * Return the size of an allocation
   *
   * C: `int (*xSize)(void *)`
   */
  get xSize(): $.FunctionPointer<sqlite3_mem_methods_xSize> | null {
    return $.readFunction(this.$view, 24, sqlite3_mem_methods_xSize);
  }

  set xSize(value: $.FunctionInput<sqlite3_mem_methods_xSize> | null) {
    $.writeFunction(this.$view, 24, sqlite3_mem_methods_xSize, value, 'sqlite3_mem_methods', 'xSize');
  }

  /**
   * Round up request size to allocation size
   *
   * C: `int (*xRoundup)(int)`
   */
  get xRoundup(): $.FunctionPointer<sqlite3_mem_methods_xRoundup> | null {
    return $.readFunction(this.$view, 32, sqlite3_mem_methods_xRoundup);
  }

  set xRoundup(value: $.FunctionInput<sqlite3_mem_methods_xRoundup> | null) {
    $.writeFunction(this.$view, 32, sqlite3_mem_methods_xRoundup, value, 'sqlite3_mem_methods', 'xRoundup');
  }

  /**
   * Initialize the memory allocator
   *
   * C: `int (*xInit)(void *)`
   */
  get xInit(): $.FunctionPointer<sqlite3_mem_methods_xInit> | null {
    return $.readFunction(this.$view, 40, sqlite3_mem_methods_xInit);
  }

  set xInit(value: $.FunctionInput<sqlite3_mem_methods_xInit> | null) {
    $.writeFunction(this.$view, 40, sqlite3_mem_methods_xInit, value, 'sqlite3_mem_methods', 'xInit');
  }

  /**
   * Deinitialize the memory allocator
   *
   * C: `void (*xShutdown)(void *)`
   */
  get xShutdown(): $.FunctionPointer<sqlite3_mem_methods_xShutdown> | null {
    return $.readFunction(this.$view, 48, sqlite3_mem_methods_xShutdown);
  }

  set xShutdown(value: $.FunctionInput<sqlite3_mem_methods_xShutdown> | null) {
    $.writeFunction(this.$view, 48, sqlite3_mem_methods_xShutdown, value, 'sqlite3_mem_methods', 'xShutdown');
  }

  /**
   * Argument to xInit() and xShutdown()
   *
   * C: `void *pAppData`
   */
  get pAppData(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 56, $.voidType);
  }

  set pAppData(value: $.Memory | null) {
    $.writeMemory(this.$view, 56, value, 'sqlite3_mem_methods', 'pAppData');
  }

  static toC(value: $.PointerTo<sqlite3_mem_methods> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sqlite3_mem_methods ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_mem_methods, value, owner, name);
  }
}

/**
 * CAPI3REF: Virtual Table Object
 * KEYWORDS: sqlite3_module \{virtual table module\}
 *
 * This structure, sometimes called a "virtual table module",
 * defines the implementation of a [virtual table].
 * This structure consists mostly of methods for the module.
 *
 * ^A virtual table module is created by filling in a persistent
 * instance of this structure and passing a pointer to that instance
 * to {@link sqlite3_create_module} or {@link sqlite3_create_module_v2}.
 * ^The registration remains valid until it is replaced by a different
 * module or until the [database connection] closes.  The content
 * of this structure must not change while it is registered with
 * any database connection.
 *
 * `sqlite3_module`, 192 bytes
 */
export class sqlite3_module extends $.Struct<'sqlite3_module', {
    iVersion?: number;
    xCreate?: $.FunctionInput<sqlite3_module_xCreate> | null;
    xConnect?: $.FunctionInput<sqlite3_module_xConnect> | null;
    xBestIndex?: $.FunctionInput<sqlite3_module_xBestIndex> | null;
    xDisconnect?: $.FunctionInput<sqlite3_module_xDisconnect> | null;
    xDestroy?: $.FunctionInput<sqlite3_module_xDestroy> | null;
    xOpen?: $.FunctionInput<sqlite3_module_xOpen> | null;
    xClose?: $.FunctionInput<sqlite3_module_xClose> | null;
    xFilter?: $.FunctionInput<sqlite3_module_xFilter> | null;
    xNext?: $.FunctionInput<sqlite3_module_xNext> | null;
    xEof?: $.FunctionInput<sqlite3_module_xEof> | null;
    xColumn?: $.FunctionInput<sqlite3_module_xColumn> | null;
    xRowid?: $.FunctionInput<sqlite3_module_xRowid> | null;
    xUpdate?: $.FunctionInput<sqlite3_module_xUpdate> | null;
    xBegin?: $.FunctionInput<sqlite3_module_xBegin> | null;
    xSync?: $.FunctionInput<sqlite3_module_xSync> | null;
    xCommit?: $.FunctionInput<sqlite3_module_xCommit> | null;
    xRollback?: $.FunctionInput<sqlite3_module_xRollback> | null;
    xFindFunction?: $.FunctionInput<sqlite3_module_xFindFunction> | null;
    xRename?: $.FunctionInput<sqlite3_module_xRename> | null;
    xSavepoint?: $.FunctionInput<sqlite3_module_xSavepoint> | null;
    xRelease?: $.FunctionInput<sqlite3_module_xRelease> | null;
    xRollbackTo?: $.FunctionInput<sqlite3_module_xRollbackTo> | null;
    xShadowName?: $.FunctionInput<sqlite3_module_xShadowName> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('sqlite3_module', 192, 8, () => ({
      iVersion: [$.int, 0],
      xCreate: [sqlite3_module_xCreate, 8],
      xConnect: [sqlite3_module_xConnect, 16],
      xBestIndex: [sqlite3_module_xBestIndex, 24],
      xDisconnect: [sqlite3_module_xDisconnect, 32],
      xDestroy: [sqlite3_module_xDestroy, 40],
      xOpen: [sqlite3_module_xOpen, 48],
      xClose: [sqlite3_module_xClose, 56],
      xFilter: [sqlite3_module_xFilter, 64],
      xNext: [sqlite3_module_xNext, 72],
      xEof: [sqlite3_module_xEof, 80],
      xColumn: [sqlite3_module_xColumn, 88],
      xRowid: [sqlite3_module_xRowid, 96],
      xUpdate: [sqlite3_module_xUpdate, 104],
      xBegin: [sqlite3_module_xBegin, 112],
      xSync: [sqlite3_module_xSync, 120],
      xCommit: [sqlite3_module_xCommit, 128],
      xRollback: [sqlite3_module_xRollback, 136],
      xFindFunction: [sqlite3_module_xFindFunction, 144],
      xRename: [sqlite3_module_xRename, 152],
      xSavepoint: [sqlite3_module_xSavepoint, 160],
      xRelease: [sqlite3_module_xRelease, 168],
      xRollbackTo: [sqlite3_module_xRollbackTo, 176],
      xShadowName: [sqlite3_module_xShadowName, 184],
    }));

  /** C: `int iVersion` */
  get iVersion(): number {
    return this.$view.getInt32(0, true);
  }

  set iVersion(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'sqlite3_module', 'iVersion'), true);
  }

  /** C: `int (*xCreate)(sqlite3 *, void *, int, const char *const *, sqlite3_vtab **, char **)` */
  get xCreate(): $.FunctionPointer<sqlite3_module_xCreate> | null {
    return $.readFunction(this.$view, 8, sqlite3_module_xCreate);
  }

  set xCreate(value: $.FunctionInput<sqlite3_module_xCreate> | null) {
    $.writeFunction(this.$view, 8, sqlite3_module_xCreate, value, 'sqlite3_module', 'xCreate');
  }

  /** C: `int (*xConnect)(sqlite3 *, void *, int, const char *const *, sqlite3_vtab **, char **)` */
  get xConnect(): $.FunctionPointer<sqlite3_module_xConnect> | null {
    return $.readFunction(this.$view, 16, sqlite3_module_xConnect);
  }

  set xConnect(value: $.FunctionInput<sqlite3_module_xConnect> | null) {
    $.writeFunction(this.$view, 16, sqlite3_module_xConnect, value, 'sqlite3_module', 'xConnect');
  }

  /** C: `int (*xBestIndex)(sqlite3_vtab *, sqlite3_index_info *)` */
  get xBestIndex(): $.FunctionPointer<sqlite3_module_xBestIndex> | null {
    return $.readFunction(this.$view, 24, sqlite3_module_xBestIndex);
  }

  set xBestIndex(value: $.FunctionInput<sqlite3_module_xBestIndex> | null) {
    $.writeFunction(this.$view, 24, sqlite3_module_xBestIndex, value, 'sqlite3_module', 'xBestIndex');
  }

  /** C: `int (*xDisconnect)(sqlite3_vtab *)` */
  get xDisconnect(): $.FunctionPointer<sqlite3_module_xDisconnect> | null {
    return $.readFunction(this.$view, 32, sqlite3_module_xDisconnect);
  }

  set xDisconnect(value: $.FunctionInput<sqlite3_module_xDisconnect> | null) {
    $.writeFunction(this.$view, 32, sqlite3_module_xDisconnect, value, 'sqlite3_module', 'xDisconnect');
  }

  /** C: `int (*xDestroy)(sqlite3_vtab *)` */
  get xDestroy(): $.FunctionPointer<sqlite3_module_xDestroy> | null {
    return $.readFunction(this.$view, 40, sqlite3_module_xDestroy);
  }

  set xDestroy(value: $.FunctionInput<sqlite3_module_xDestroy> | null) {
    $.writeFunction(this.$view, 40, sqlite3_module_xDestroy, value, 'sqlite3_module', 'xDestroy');
  }

  /** C: `int (*xOpen)(sqlite3_vtab *, sqlite3_vtab_cursor **)` */
  get xOpen(): $.FunctionPointer<sqlite3_module_xOpen> | null {
    return $.readFunction(this.$view, 48, sqlite3_module_xOpen);
  }

  set xOpen(value: $.FunctionInput<sqlite3_module_xOpen> | null) {
    $.writeFunction(this.$view, 48, sqlite3_module_xOpen, value, 'sqlite3_module', 'xOpen');
  }

  /** C: `int (*xClose)(sqlite3_vtab_cursor *)` */
  get xClose(): $.FunctionPointer<sqlite3_module_xClose> | null {
    return $.readFunction(this.$view, 56, sqlite3_module_xClose);
  }

  set xClose(value: $.FunctionInput<sqlite3_module_xClose> | null) {
    $.writeFunction(this.$view, 56, sqlite3_module_xClose, value, 'sqlite3_module', 'xClose');
  }

  /** C: `int (*xFilter)(sqlite3_vtab_cursor *, int, const char *, int, sqlite3_value **)` */
  get xFilter(): $.FunctionPointer<sqlite3_module_xFilter> | null {
    return $.readFunction(this.$view, 64, sqlite3_module_xFilter);
  }

  set xFilter(value: $.FunctionInput<sqlite3_module_xFilter> | null) {
    $.writeFunction(this.$view, 64, sqlite3_module_xFilter, value, 'sqlite3_module', 'xFilter');
  }

  /** C: `int (*xNext)(sqlite3_vtab_cursor *)` */
  get xNext(): $.FunctionPointer<sqlite3_module_xNext> | null {
    return $.readFunction(this.$view, 72, sqlite3_module_xNext);
  }

  set xNext(value: $.FunctionInput<sqlite3_module_xNext> | null) {
    $.writeFunction(this.$view, 72, sqlite3_module_xNext, value, 'sqlite3_module', 'xNext');
  }

  /** C: `int (*xEof)(sqlite3_vtab_cursor *)` */
  get xEof(): $.FunctionPointer<sqlite3_module_xEof> | null {
    return $.readFunction(this.$view, 80, sqlite3_module_xEof);
  }

  set xEof(value: $.FunctionInput<sqlite3_module_xEof> | null) {
    $.writeFunction(this.$view, 80, sqlite3_module_xEof, value, 'sqlite3_module', 'xEof');
  }

  /** C: `int (*xColumn)(sqlite3_vtab_cursor *, sqlite3_context *, int)` */
  get xColumn(): $.FunctionPointer<sqlite3_module_xColumn> | null {
    return $.readFunction(this.$view, 88, sqlite3_module_xColumn);
  }

  set xColumn(value: $.FunctionInput<sqlite3_module_xColumn> | null) {
    $.writeFunction(this.$view, 88, sqlite3_module_xColumn, value, 'sqlite3_module', 'xColumn');
  }

  /** C: `int (*xRowid)(sqlite3_vtab_cursor *, sqlite3_int64 *)` */
  get xRowid(): $.FunctionPointer<sqlite3_module_xRowid> | null {
    return $.readFunction(this.$view, 96, sqlite3_module_xRowid);
  }

  set xRowid(value: $.FunctionInput<sqlite3_module_xRowid> | null) {
    $.writeFunction(this.$view, 96, sqlite3_module_xRowid, value, 'sqlite3_module', 'xRowid');
  }

  /** C: `int (*xUpdate)(sqlite3_vtab *, int, sqlite3_value **, sqlite3_int64 *)` */
  get xUpdate(): $.FunctionPointer<sqlite3_module_xUpdate> | null {
    return $.readFunction(this.$view, 104, sqlite3_module_xUpdate);
  }

  set xUpdate(value: $.FunctionInput<sqlite3_module_xUpdate> | null) {
    $.writeFunction(this.$view, 104, sqlite3_module_xUpdate, value, 'sqlite3_module', 'xUpdate');
  }

  /** C: `int (*xBegin)(sqlite3_vtab *)` */
  get xBegin(): $.FunctionPointer<sqlite3_module_xBegin> | null {
    return $.readFunction(this.$view, 112, sqlite3_module_xBegin);
  }

  set xBegin(value: $.FunctionInput<sqlite3_module_xBegin> | null) {
    $.writeFunction(this.$view, 112, sqlite3_module_xBegin, value, 'sqlite3_module', 'xBegin');
  }

  /** C: `int (*xSync)(sqlite3_vtab *)` */
  get xSync(): $.FunctionPointer<sqlite3_module_xSync> | null {
    return $.readFunction(this.$view, 120, sqlite3_module_xSync);
  }

  set xSync(value: $.FunctionInput<sqlite3_module_xSync> | null) {
    $.writeFunction(this.$view, 120, sqlite3_module_xSync, value, 'sqlite3_module', 'xSync');
  }

  /** C: `int (*xCommit)(sqlite3_vtab *)` */
  get xCommit(): $.FunctionPointer<sqlite3_module_xCommit> | null {
    return $.readFunction(this.$view, 128, sqlite3_module_xCommit);
  }

  set xCommit(value: $.FunctionInput<sqlite3_module_xCommit> | null) {
    $.writeFunction(this.$view, 128, sqlite3_module_xCommit, value, 'sqlite3_module', 'xCommit');
  }

  /** C: `int (*xRollback)(sqlite3_vtab *)` */
  get xRollback(): $.FunctionPointer<sqlite3_module_xRollback> | null {
    return $.readFunction(this.$view, 136, sqlite3_module_xRollback);
  }

  set xRollback(value: $.FunctionInput<sqlite3_module_xRollback> | null) {
    $.writeFunction(this.$view, 136, sqlite3_module_xRollback, value, 'sqlite3_module', 'xRollback');
  }

  /**
   * C: `int (*xFindFunction)(sqlite3_vtab *, int, const char *, void (**)(sqlite3_context *, int, sqlite3_value **), void **)`
   */
  get xFindFunction(): $.FunctionPointer<sqlite3_module_xFindFunction> | null {
    return $.readFunction(this.$view, 144, sqlite3_module_xFindFunction);
  }

  set xFindFunction(value: $.FunctionInput<sqlite3_module_xFindFunction> | null) {
    $.writeFunction(this.$view, 144, sqlite3_module_xFindFunction, value, 'sqlite3_module', 'xFindFunction');
  }

  /** C: `int (*xRename)(sqlite3_vtab *, const char *)` */
  get xRename(): $.FunctionPointer<sqlite3_module_xRename> | null {
    return $.readFunction(this.$view, 152, sqlite3_module_xRename);
  }

  set xRename(value: $.FunctionInput<sqlite3_module_xRename> | null) {
    $.writeFunction(this.$view, 152, sqlite3_module_xRename, value, 'sqlite3_module', 'xRename');
  }

  /**
   * The methods above are in version 1 of the sqlite_module object. Those
   * below are for version 2 and greater.
   *
   * C: `int (*xSavepoint)(sqlite3_vtab *, int)`
   */
  get xSavepoint(): $.FunctionPointer<sqlite3_module_xSavepoint> | null {
    return $.readFunction(this.$view, 160, sqlite3_module_xSavepoint);
  }

  set xSavepoint(value: $.FunctionInput<sqlite3_module_xSavepoint> | null) {
    $.writeFunction(this.$view, 160, sqlite3_module_xSavepoint, value, 'sqlite3_module', 'xSavepoint');
  }

  /** C: `int (*xRelease)(sqlite3_vtab *, int)` */
  get xRelease(): $.FunctionPointer<sqlite3_module_xRelease> | null {
    return $.readFunction(this.$view, 168, sqlite3_module_xRelease);
  }

  set xRelease(value: $.FunctionInput<sqlite3_module_xRelease> | null) {
    $.writeFunction(this.$view, 168, sqlite3_module_xRelease, value, 'sqlite3_module', 'xRelease');
  }

  /** C: `int (*xRollbackTo)(sqlite3_vtab *, int)` */
  get xRollbackTo(): $.FunctionPointer<sqlite3_module_xRollbackTo> | null {
    return $.readFunction(this.$view, 176, sqlite3_module_xRollbackTo);
  }

  set xRollbackTo(value: $.FunctionInput<sqlite3_module_xRollbackTo> | null) {
    $.writeFunction(this.$view, 176, sqlite3_module_xRollbackTo, value, 'sqlite3_module', 'xRollbackTo');
  }

  /**
   * The methods above are in versions 1 and 2 of the sqlite_module object.
   * Those below are for version 3 and greater.
   *
   * C: `int (*xShadowName)(const char *)`
   */
  get xShadowName(): $.FunctionPointer<sqlite3_module_xShadowName> | null {
    return $.readFunction(this.$view, 184, sqlite3_module_xShadowName);
  }

  set xShadowName(value: $.FunctionInput<sqlite3_module_xShadowName> | null) {
    $.writeFunction(this.$view, 184, sqlite3_module_xShadowName, value, 'sqlite3_module', 'xShadowName');
  }

  static toC(value: $.PointerTo<sqlite3_module> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sqlite3_module ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_module, value, owner, name);
  }
}

/**
 * CAPI3REF: Virtual Table Indexing Information
 * KEYWORDS: sqlite3_index_info
 *
 * The sqlite3_index_info structure and its substructures is used as part
 * of the [virtual table] interface to
 * pass information into and receive the reply from the [xBestIndex]
 * method of a [virtual table module].  The fields under **Inputs** are the
 * inputs to xBestIndex and are read-only.  xBestIndex inserts its
 * results into the **Outputs** fields.
 *
 * ^(The aConstraint[] array records WHERE clause constraints of the form:
 *
 * column OP expr
 *
 * where OP is =, <, <=, >, or >=.)^  ^(The particular operator is
 * stored in aConstraint[].op using one of the
 * {@link SQLITE_INDEX_CONSTRAINT_EQ | SQLITE_INDEX_CONSTRAINT_ values}.)^
 * ^(The index of the column is stored in
 * aConstraint[].iColumn.)^  ^(aConstraint[].usable is TRUE if the
 * expr on the right-hand side can be evaluated (and thus the constraint
 * is usable) and false if it cannot.)^
 *
 * ^The optimizer automatically inverts terms of the form "expr OP column"
 * and makes other simplifications to the WHERE clause in an attempt to
 * get as many WHERE clause terms into the form shown above as possible.
 * ^The aConstraint[] array only reports WHERE clause terms that are
 * relevant to the particular virtual table being queried.
 *
 * ^Information about the ORDER BY clause is stored in aOrderBy[].
 * ^Each term of aOrderBy records a column of the ORDER BY clause.
 *
 * The colUsed field indicates which columns of the virtual table may be
 * required by the current scan. Virtual table columns are numbered from
 * zero in the order in which they appear within the CREATE TABLE statement
 * passed to {@link sqlite3_declare_vtab}. For the first 63 columns (columns 0-62),
 * the corresponding bit is set within the colUsed mask if the column may be
 * required by SQLite. If the table has at least 64 columns and any column
 * to the right of the first 63 is required, then bit 63 of colUsed is also
 * set. In other words, column iCol may be required if the expression
 * (colUsed & ((sqlite3_uint64)1 << (iCol>=63 ? 63 : iCol))) evaluates to
 * non-zero.
 *
 * The [xBestIndex] method must fill aConstraintUsage[] with information
 * about what parameters to pass to xFilter.  ^If argvIndex>0 then
 * the right-hand side of the corresponding aConstraint[] is evaluated
 * and becomes the argvIndex-th entry in argv.  ^(If aConstraintUsage[].omit
 * is true, then the constraint is assumed to be fully handled by the
 * virtual table and might not be checked again by the byte code.)^ ^(The
 * aConstraintUsage[].omit flag is an optimization hint. When the omit flag
 * is left in its default setting of false, the constraint will always be
 * checked separately in byte code.  If the omit flag is change to true, then
 * the constraint may or may not be checked in byte code.  In other words,
 * when the omit flag is true there is no guarantee that the constraint will
 * not be checked again using byte code.)^
 *
 * ^The idxNum and idxPtr values are recorded and passed into the
 * [xFilter] method.
 * ^{@link sqlite3_free} is used to free idxPtr if and only if
 * needToFreeIdxPtr is true.
 *
 * ^The orderByConsumed means that output from [xFilter]/[xNext] will occur in
 * the correct order to satisfy the ORDER BY clause so that no separate
 * sorting step is required.
 *
 * ^The estimatedCost value is an estimate of the cost of a particular
 * strategy. A cost of N indicates that the cost of the strategy is similar
 * to a linear scan of an SQLite table with N rows. A cost of log(N)
 * indicates that the expense of the operation is similar to that of a
 * binary search on a unique indexed field of an SQLite table with N rows.
 *
 * ^The estimatedRows value is an estimate of the number of rows that
 * will be returned by the strategy.
 *
 * The xBestIndex method may optionally populate the idxFlags field with a
 * mask of SQLITE_INDEX_SCAN_* flags. Currently there is only one such flag -
 * SQLITE_INDEX_SCAN_UNIQUE. If the xBestIndex method sets this flag, SQLite
 * assumes that the strategy may visit at most one row.
 *
 * Additionally, if xBestIndex sets the SQLITE_INDEX_SCAN_UNIQUE flag, then
 * SQLite also assumes that if a call to the xUpdate() method is made as
 * part of the same statement to delete or update a virtual table row and the
 * implementation returns SQLITE_CONSTRAINT, then there is no need to rollback
 * any database changes. In other words, if the xUpdate() returns
 * SQLITE_CONSTRAINT, the database contents must be exactly as they were
 * before xUpdate was called. By contrast, if SQLITE_INDEX_SCAN_UNIQUE is not
 * set and xUpdate returns SQLITE_CONSTRAINT, any database changes made by
 * the xUpdate method are automatically rolled back by SQLite.
 *
 * IMPORTANT: The estimatedRows field was added to the sqlite3_index_info
 * structure for SQLite [version 3.8.2] ([dateof:3.8.2]).
 * If a virtual table extension is
 * used with an SQLite version earlier than 3.8.2, the results of attempting
 * to read or write the estimatedRows field are undefined (but are likely
 * to include crashing the application). The estimatedRows field should
 * therefore only be used if {@link sqlite3_libversion_number} returns a
 * value greater than or equal to 3008002. Similarly, the idxFlags field
 * was added for [version 3.9.0] ([dateof:3.9.0]).
 * It may therefore only be used if
 * {@link sqlite3_libversion_number} returns a value greater than or equal to
 * 3009000.
 *
 * `sqlite3_index_info`, 96 bytes
 */
export class sqlite3_index_info extends $.Struct<'sqlite3_index_info', {
    nConstraint?: number;
    aConstraint?: $.PointerTo<sqlite3_index_constraint> | null;
    nOrderBy?: number;
    aOrderBy?: $.PointerTo<sqlite3_index_orderby> | null;
    aConstraintUsage?: $.PointerTo<sqlite3_index_constraint_usage> | null;
    idxNum?: number;
    idxStr?: $.Memory | null;
    needToFreeIdxStr?: number;
    orderByConsumed?: number;
    estimatedCost?: number;
    estimatedRows?: number | bigint;
    idxFlags?: number;
    colUsed?: number | bigint;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('sqlite3_index_info', 96, 8, () => ({
      nConstraint: [$.int, 0],
      aConstraint: [$.pointer(sqlite3_index_constraint), 8],
      nOrderBy: [$.int, 16],
      aOrderBy: [$.pointer(sqlite3_index_orderby), 24],
      aConstraintUsage: [$.pointer(sqlite3_index_constraint_usage), 32],
      idxNum: [$.int, 40],
      idxStr: [$.pointer($.char), 48],
      needToFreeIdxStr: [$.int, 56],
      orderByConsumed: [$.int, 60],
      estimatedCost: [$.double, 64],
      estimatedRows: [$.longLong, 72],
      idxFlags: [$.int, 80],
      colUsed: [$.unsignedLongLong, 88],
    }));

  /**
   * Number of entries in aConstraint
   *
   * C: `int nConstraint`
   */
  get nConstraint(): number {
    return this.$view.getInt32(0, true);
  }

  set nConstraint(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'sqlite3_index_info', 'nConstraint'), true);
  }

  /**
   * Table of WHERE clause constraints
   *
   * C: `struct sqlite3_index_constraint *aConstraint`
   */
  get aConstraint(): sqlite3_index_constraint | null {
    return $.readRecord(this.$view, 8, sqlite3_index_constraint);
  }

  set aConstraint(value: $.PointerTo<sqlite3_index_constraint> | null) {
    $.writePointer(this.$view, 8, sqlite3_index_constraint, value, 'sqlite3_index_info', 'aConstraint');
  }

  /**
   * Number of terms in the ORDER BY clause
   *
   * C: `int nOrderBy`
   */
  get nOrderBy(): number {
    return this.$view.getInt32(16, true);
  }

  set nOrderBy(value: number) {
    this.$view.setInt32(16, $.toInt(value, 'sqlite3_index_info', 'nOrderBy'), true);
  }

  /**
   * The ORDER BY clause
   *
   * C: `struct sqlite3_index_orderby *aOrderBy`
   */
  get aOrderBy(): sqlite3_index_orderby | null {
    return $.readRecord(this.$view, 24, sqlite3_index_orderby);
  }

  set aOrderBy(value: $.PointerTo<sqlite3_index_orderby> | null) {
    $.writePointer(this.$view, 24, sqlite3_index_orderby, value, 'sqlite3_index_info', 'aOrderBy');
  }

  /**
   * Outputs
   *
   * C: `struct sqlite3_index_constraint_usage *aConstraintUsage`
   */
  get aConstraintUsage(): sqlite3_index_constraint_usage | null {
    return $.readRecord(this.$view, 32, sqlite3_index_constraint_usage);
  }

  set aConstraintUsage(value: $.PointerTo<sqlite3_index_constraint_usage> | null) {
    $.writePointer(
      this.$view,
      32,
      sqlite3_index_constraint_usage,
      value,
      'sqlite3_index_info',
      'aConstraintUsage',
    );
  }

  /**
   * Number used to identify the index
   *
   * C: `int idxNum`
   */
  get idxNum(): number {
    return this.$view.getInt32(40, true);
  }

  set idxNum(value: number) {
    this.$view.setInt32(40, $.toInt(value, 'sqlite3_index_info', 'idxNum'), true);
  }

  /**
   * String, possibly obtained from sqlite3_malloc
   *
   * C: `char *idxStr`
   */
  get idxStr(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 48, $.char);
  }

  set idxStr(value: $.Memory | null) {
    $.writeMemory(this.$view, 48, value, 'sqlite3_index_info', 'idxStr');
  }

  /**
   * Free idxStr using {@link sqlite3_free} if true
   *
   * C: `int needToFreeIdxStr`
   */
  get needToFreeIdxStr(): number {
    return this.$view.getInt32(56, true);
  }

  set needToFreeIdxStr(value: number) {
    this.$view.setInt32(56, $.toInt(value, 'sqlite3_index_info', 'needToFreeIdxStr'), true);
  }

  /**
   * True if output is already ordered
   *
   * C: `int orderByConsumed`
   */
  get orderByConsumed(): number {
    return this.$view.getInt32(60, true);
  }

  set orderByConsumed(value: number) {
    this.$view.setInt32(60, $.toInt(value, 'sqlite3_index_info', 'orderByConsumed'), true);
  }

  /**
   * Estimated cost of using this index
   *
   * C: `double estimatedCost`
   */
  get estimatedCost(): number {
    return this.$view.getFloat64(64, true);
  }

  set estimatedCost(value: number) {
    this.$view.setFloat64(64, $.toDouble(value, 'sqlite3_index_info', 'estimatedCost'), true);
  }

  /**
   * Estimated number of rows returned
   *
   * C: `sqlite3_int64 estimatedRows`
   */
  get estimatedRows(): number {
    return $.readInt64(this.$view, 72, 'sqlite3_index_info', 'estimatedRows');
  }

  set estimatedRows(value: number | bigint) {
    $.writeInt64(this.$view, 72, value, 'sqlite3_index_info', 'estimatedRows');
  }

  /**
   * Mask of SQLITE_INDEX_SCAN_* flags
   *
   * C: `int idxFlags`
   */
  get idxFlags(): number {
    return this.$view.getInt32(80, true);
  }

  set idxFlags(value: number) {
    this.$view.setInt32(80, $.toInt(value, 'sqlite3_index_info', 'idxFlags'), true);
  }

  /**
   * Input: Mask of columns used by statement
   *
   * C: `sqlite3_uint64 colUsed`
   */
  get colUsed(): number {
    return $.readUint64(this.$view, 88, 'sqlite3_index_info', 'colUsed');
  }

  set colUsed(value: number | bigint) {
    $.writeUint64(this.$view, 88, value, 'sqlite3_index_info', 'colUsed');
  }

  static toC(value: $.PointerTo<sqlite3_index_info> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sqlite3_index_info ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_index_info, value, owner, name);
  }
}

/** `struct sqlite3_index_constraint`, 12 bytes */
export class sqlite3_index_constraint extends $.Struct<'struct sqlite3_index_constraint', {
    iColumn?: number;
    op?: number;
    usable?: number;
    iTermOffset?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct sqlite3_index_constraint', 12, 4, () => ({
      iColumn: [$.int, 0],
      op: [$.unsignedChar, 4],
      usable: [$.unsignedChar, 5],
      iTermOffset: [$.int, 8],
    }));

  /**
   * Column constrained.  -1 for ROWID
   *
   * C: `int iColumn`
   */
  get iColumn(): number {
    return this.$view.getInt32(0, true);
  }

  set iColumn(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct sqlite3_index_constraint', 'iColumn'), true);
  }

  /**
   * Constraint operator
   *
   * C: `unsigned char op`
   */
  get op(): number {
    return this.$view.getUint8(4);
  }

  set op(value: number) {
    this.$view.setUint8(4, $.toUnsignedChar(value, 'struct sqlite3_index_constraint', 'op'));
  }

  /**
   * True if this constraint is usable
   *
   * C: `unsigned char usable`
   */
  get usable(): number {
    return this.$view.getUint8(5);
  }

  set usable(value: number) {
    this.$view.setUint8(5, $.toUnsignedChar(value, 'struct sqlite3_index_constraint', 'usable'));
  }

  /**
   * Used internally - xBestIndex should ignore
   *
   * C: `int iTermOffset`
   */
  get iTermOffset(): number {
    return this.$view.getInt32(8, true);
  }

  set iTermOffset(value: number) {
    this.$view.setInt32(8, $.toInt(value, 'struct sqlite3_index_constraint', 'iTermOffset'), true);
  }

  static toC(
    value: $.PointerTo<sqlite3_index_constraint> | null,
    owner: string,
    name: string,
  ): $.PointerArgument {
    const address = value instanceof sqlite3_index_constraint ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_index_constraint, value, owner, name);
  }
}

/** `struct sqlite3_index_orderby`, 8 bytes */
export class sqlite3_index_orderby extends $.Struct<'struct sqlite3_index_orderby', {
    iColumn?: number;
    desc?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct sqlite3_index_orderby', 8, 4, () => ({
      iColumn: [$.int, 0],
      desc: [$.unsignedChar, 4],
    }));

  /**
   * Column number
   *
   * C: `int iColumn`
   */
  get iColumn(): number {
    return this.$view.getInt32(0, true);
  }

  set iColumn(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct sqlite3_index_orderby', 'iColumn'), true);
  }

  /**
   * True for DESC.  False for ASC.
   *
   * C: `unsigned char desc`
   */
  get desc(): number {
    return this.$view.getUint8(4);
  }

  set desc(value: number) {
    this.$view.setUint8(4, $.toUnsignedChar(value, 'struct sqlite3_index_orderby', 'desc'));
  }

  static toC(
    value: $.PointerTo<sqlite3_index_orderby> | null,
    owner: string,
    name: string,
  ): $.PointerArgument {
    const address = value instanceof sqlite3_index_orderby ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_index_orderby, value, owner, name);
  }
}

/** `struct sqlite3_index_constraint_usage`, 8 bytes */
export class sqlite3_index_constraint_usage extends $.Struct<'struct sqlite3_index_constraint_usage', {
    argvIndex?: number;
    omit?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct sqlite3_index_constraint_usage', 8, 4, () => ({
      argvIndex: [$.int, 0],
      omit: [$.unsignedChar, 4],
    }));

  /**
   * if >0, constraint is part of argv to xFilter
   *
   * C: `int argvIndex`
   */
  get argvIndex(): number {
    return this.$view.getInt32(0, true);
  }

  set argvIndex(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct sqlite3_index_constraint_usage', 'argvIndex'), true);
  }

  /**
   * Do not code a test for this constraint
   *
   * C: `unsigned char omit`
   */
  get omit(): number {
    return this.$view.getUint8(4);
  }

  set omit(value: number) {
    this.$view.setUint8(4, $.toUnsignedChar(value, 'struct sqlite3_index_constraint_usage', 'omit'));
  }

  static toC(
    value: $.PointerTo<sqlite3_index_constraint_usage> | null,
    owner: string,
    name: string,
  ): $.PointerArgument {
    const address = value instanceof sqlite3_index_constraint_usage ? value.$address : undefined;
    return typeof address === 'bigint'
      ? address
      : $.toRecord(sqlite3_index_constraint_usage, value, owner, name);
  }
}

/**
 * CAPI3REF: Virtual Table Instance Object
 * KEYWORDS: sqlite3_vtab
 *
 * Every [virtual table module] implementation uses a subclass
 * of this object to describe a particular instance
 * of the [virtual table].  Each subclass will
 * be tailored to the specific needs of the module implementation.
 * The purpose of this superclass is to define certain fields that are
 * common to all module implementations.
 *
 * ^Virtual tables methods can set an error message by assigning a
 * string obtained from {@link sqlite3_mprintf} to zErrMsg.  The method should
 * take care that any prior string is freed by a call to {@link sqlite3_free}
 * prior to assigning a new string to zErrMsg.  ^After the error message
 * is delivered up to the client application, the string will be automatically
 * freed by {@link sqlite3_free} and the zErrMsg field will be zeroed.
 *
 * `sqlite3_vtab`, 24 bytes
 */
export class sqlite3_vtab extends $.Struct<'sqlite3_vtab', {
    pModule?: $.PointerTo<sqlite3_module> | null;
    nRef?: number;
    zErrMsg?: $.Memory | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('sqlite3_vtab', 24, 8, () => ({
      pModule: [$.pointer(sqlite3_module), 0],
      nRef: [$.int, 8],
      zErrMsg: [$.pointer($.char), 16],
    }));

  /**
   * The module for this virtual table
   *
   * C: `const sqlite3_module *pModule`
   */
  get pModule(): sqlite3_module | null {
    return $.readRecord(this.$view, 0, sqlite3_module);
  }

  set pModule(value: $.PointerTo<sqlite3_module> | null) {
    $.writePointer(this.$view, 0, sqlite3_module, value, 'sqlite3_vtab', 'pModule');
  }

  /**
   * Number of open cursors
   *
   * C: `int nRef`
   */
  get nRef(): number {
    return this.$view.getInt32(8, true);
  }

  set nRef(value: number) {
    this.$view.setInt32(8, $.toInt(value, 'sqlite3_vtab', 'nRef'), true);
  }

  /**
   * Error message from {@link sqlite3_mprintf}
   *
   * C: `char *zErrMsg`
   */
  get zErrMsg(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 16, $.char);
  }

  set zErrMsg(value: $.Memory | null) {
    $.writeMemory(this.$view, 16, value, 'sqlite3_vtab', 'zErrMsg');
  }

  static toC(value: $.PointerTo<sqlite3_vtab> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sqlite3_vtab ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_vtab, value, owner, name);
  }
}

/**
 * CAPI3REF: Virtual Table Cursor Object
 * KEYWORDS: sqlite3_vtab_cursor \{virtual table cursor\}
 *
 * Every [virtual table module] implementation uses a subclass of the
 * following structure to describe cursors that point into the
 * [virtual table] and are used
 * to loop through the virtual table.  Cursors are created using the
 * [sqlite3_module.xOpen | xOpen] method of the module and are destroyed
 * by the [sqlite3_module.xClose | xClose] method.  Cursors are used
 * by the [xFilter], [xNext], [xEof], [xColumn], and [xRowid] methods
 * of the module.  Each module implementation will define
 * the content of a cursor structure to suit its own needs.
 *
 * This superclass exists in order to define fields of the cursor that
 * are common to all implementations.
 *
 * `sqlite3_vtab_cursor`, 8 bytes
 */
export class sqlite3_vtab_cursor extends $.Struct<'sqlite3_vtab_cursor', {
    pVtab?: $.PointerTo<sqlite3_vtab> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('sqlite3_vtab_cursor', 8, 8, () => ({
      pVtab: [$.pointer(sqlite3_vtab), 0],
    }));

  /**
   * Virtual table of this cursor
   *
   * C: `sqlite3_vtab *pVtab`
   */
  get pVtab(): sqlite3_vtab | null {
    return $.readRecord(this.$view, 0, sqlite3_vtab);
  }

  set pVtab(value: $.PointerTo<sqlite3_vtab> | null) {
    $.writePointer(this.$view, 0, sqlite3_vtab, value, 'sqlite3_vtab_cursor', 'pVtab');
  }

  static toC(value: $.PointerTo<sqlite3_vtab_cursor> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sqlite3_vtab_cursor ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_vtab_cursor, value, owner, name);
  }
}

/**
 * CAPI3REF: Mutex Methods Object
 *
 * An instance of this structure defines the low-level routines
 * used to allocate and use mutexes.
 *
 * Usually, the default mutex implementations provided by SQLite are
 * sufficient, however the application has the option of substituting a custom
 * implementation for specialized deployments or systems for which SQLite
 * does not provide a suitable implementation. In this case, the application
 * creates and populates an instance of this structure to pass
 * to {@link sqlite3_config} along with the {@link SQLITE_CONFIG_MUTEX} option.
 * Additionally, an instance of this structure can be used as an
 * output variable when querying the system for the current mutex
 * implementation, using the {@link SQLITE_CONFIG_GETMUTEX} option.
 *
 * ^The xMutexInit method defined by this structure is invoked as
 * part of system initialization by the {@link sqlite3_initialize} function.
 * ^The xMutexInit routine is called by SQLite exactly once for each
 * effective call to {@link sqlite3_initialize}.
 *
 * ^The xMutexEnd method defined by this structure is invoked as
 * part of system shutdown by the {@link sqlite3_shutdown} function. The
 * implementation of this method is expected to release all outstanding
 * resources obtained by the mutex methods implementation, especially
 * those obtained by the xMutexInit method.  ^The xMutexEnd()
 * interface is invoked exactly once for each call to {@link sqlite3_shutdown}.
 *
 * ^(The remaining seven methods defined by this structure (xMutexAlloc,
 * xMutexFree, xMutexEnter, xMutexTry, xMutexLeave, xMutexHeld and
 * xMutexNotheld) implement the following interfaces (respectively):
 *
 * -   {@link sqlite3_mutex_alloc}
 *
 * -   {@link sqlite3_mutex_free}
 *
 * -   {@link sqlite3_mutex_enter}
 *
 * -   {@link sqlite3_mutex_try}
 *
 * -   {@link sqlite3_mutex_leave}
 *
 * -   {@link sqlite3_mutex_held}
 *
 * -   {@link sqlite3_mutex_notheld}
 *
 * )^
 *
 * The only difference is that the public sqlite3_XXX functions enumerated
 * above silently ignore any invocations that pass a NULL pointer instead
 * of a valid mutex handle. The implementations of the methods defined
 * by this structure are not required to handle this case. The results
 * of passing a NULL pointer instead of a valid mutex handle are undefined
 * (i.e. it is acceptable to provide an implementation that segfaults if
 * it is passed a NULL pointer).
 *
 * The xMutexInit() method must be threadsafe.  It must be harmless to
 * invoke xMutexInit() multiple times within the same process and without
 * intervening calls to xMutexEnd().  Second and subsequent calls to
 * xMutexInit() must be no-ops.
 *
 * xMutexInit() must not use SQLite memory allocation ({@link sqlite3_malloc}
 * and its associates).  Similarly, xMutexAlloc() must not use SQLite memory
 * allocation for a static mutex.  ^However xMutexAlloc() may use SQLite
 * memory allocation for a fast or recursive mutex.
 *
 * ^SQLite will invoke the xMutexEnd() method when {@link sqlite3_shutdown} is
 * called, but only if the prior call to xMutexInit returned SQLITE_OK.
 * If xMutexInit fails in any way, it is expected to clean up after itself
 * prior to returning.
 *
 * `sqlite3_mutex_methods`, 72 bytes
 */
export class sqlite3_mutex_methods extends $.Struct<'sqlite3_mutex_methods', {
    xMutexInit?: $.FunctionInput<sqlite3_mutex_methods_xMutexInit> | null;
    xMutexEnd?: $.FunctionInput<sqlite3_mutex_methods_xMutexEnd> | null;
    xMutexAlloc?: $.FunctionInput<sqlite3_mutex_methods_xMutexAlloc> | null;
    xMutexFree?: $.FunctionInput<sqlite3_mutex_methods_xMutexFree> | null;
    xMutexEnter?: $.FunctionInput<sqlite3_mutex_methods_xMutexEnter> | null;
    xMutexTry?: $.FunctionInput<sqlite3_mutex_methods_xMutexTry> | null;
    xMutexLeave?: $.FunctionInput<sqlite3_mutex_methods_xMutexLeave> | null;
    xMutexHeld?: $.FunctionInput<sqlite3_mutex_methods_xMutexHeld> | null;
    xMutexNotheld?: $.FunctionInput<sqlite3_mutex_methods_xMutexNotheld> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('sqlite3_mutex_methods', 72, 8, () => ({
      xMutexInit: [sqlite3_mutex_methods_xMutexInit, 0],
      xMutexEnd: [sqlite3_mutex_methods_xMutexEnd, 8],
      xMutexAlloc: [sqlite3_mutex_methods_xMutexAlloc, 16],
      xMutexFree: [sqlite3_mutex_methods_xMutexFree, 24],
      xMutexEnter: [sqlite3_mutex_methods_xMutexEnter, 32],
      xMutexTry: [sqlite3_mutex_methods_xMutexTry, 40],
      xMutexLeave: [sqlite3_mutex_methods_xMutexLeave, 48],
      xMutexHeld: [sqlite3_mutex_methods_xMutexHeld, 56],
      xMutexNotheld: [sqlite3_mutex_methods_xMutexNotheld, 64],
    }));

  /** C: `int (*xMutexInit)(void)` */
  get xMutexInit(): $.FunctionPointer<sqlite3_mutex_methods_xMutexInit> | null {
    return $.readFunction(this.$view, 0, sqlite3_mutex_methods_xMutexInit);
  }

  set xMutexInit(value: $.FunctionInput<sqlite3_mutex_methods_xMutexInit> | null) {
    $.writeFunction(
      this.$view,
      0,
      sqlite3_mutex_methods_xMutexInit,
      value,
      'sqlite3_mutex_methods',
      'xMutexInit',
    );
  }

  /** C: `int (*xMutexEnd)(void)` */
  get xMutexEnd(): $.FunctionPointer<sqlite3_mutex_methods_xMutexEnd> | null {
    return $.readFunction(this.$view, 8, sqlite3_mutex_methods_xMutexEnd);
  }

  set xMutexEnd(value: $.FunctionInput<sqlite3_mutex_methods_xMutexEnd> | null) {
    $.writeFunction(
      this.$view,
      8,
      sqlite3_mutex_methods_xMutexEnd,
      value,
      'sqlite3_mutex_methods',
      'xMutexEnd',
    );
  }

  /** C: `sqlite3_mutex *(*xMutexAlloc)(int)` */
  get xMutexAlloc(): $.FunctionPointer<sqlite3_mutex_methods_xMutexAlloc> | null {
    return $.readFunction(this.$view, 16, sqlite3_mutex_methods_xMutexAlloc);
  }

  set xMutexAlloc(value: $.FunctionInput<sqlite3_mutex_methods_xMutexAlloc> | null) {
    $.writeFunction(
      this.$view,
      16,
      sqlite3_mutex_methods_xMutexAlloc,
      value,
      'sqlite3_mutex_methods',
      'xMutexAlloc',
    );
  }

  /** C: `void (*xMutexFree)(sqlite3_mutex *)` */
  get xMutexFree(): $.FunctionPointer<sqlite3_mutex_methods_xMutexFree> | null {
    return $.readFunction(this.$view, 24, sqlite3_mutex_methods_xMutexFree);
  }

  set xMutexFree(value: $.FunctionInput<sqlite3_mutex_methods_xMutexFree> | null) {
    $.writeFunction(
      this.$view,
      24,
      sqlite3_mutex_methods_xMutexFree,
      value,
      'sqlite3_mutex_methods',
      'xMutexFree',
    );
  }

  /** C: `void (*xMutexEnter)(sqlite3_mutex *)` */
  get xMutexEnter(): $.FunctionPointer<sqlite3_mutex_methods_xMutexEnter> | null {
    return $.readFunction(this.$view, 32, sqlite3_mutex_methods_xMutexEnter);
  }

  set xMutexEnter(value: $.FunctionInput<sqlite3_mutex_methods_xMutexEnter> | null) {
    $.writeFunction(
      this.$view,
      32,
      sqlite3_mutex_methods_xMutexEnter,
      value,
      'sqlite3_mutex_methods',
      'xMutexEnter',
    );
  }

  /** C: `int (*xMutexTry)(sqlite3_mutex *)` */
  get xMutexTry(): $.FunctionPointer<sqlite3_mutex_methods_xMutexTry> | null {
    return $.readFunction(this.$view, 40, sqlite3_mutex_methods_xMutexTry);
  }

  set xMutexTry(value: $.FunctionInput<sqlite3_mutex_methods_xMutexTry> | null) {
    $.writeFunction(
      this.$view,
      40,
      sqlite3_mutex_methods_xMutexTry,
      value,
      'sqlite3_mutex_methods',
      'xMutexTry',
    );
  }

  /** C: `void (*xMutexLeave)(sqlite3_mutex *)` */
  get xMutexLeave(): $.FunctionPointer<sqlite3_mutex_methods_xMutexLeave> | null {
    return $.readFunction(this.$view, 48, sqlite3_mutex_methods_xMutexLeave);
  }

  set xMutexLeave(value: $.FunctionInput<sqlite3_mutex_methods_xMutexLeave> | null) {
    $.writeFunction(
      this.$view,
      48,
      sqlite3_mutex_methods_xMutexLeave,
      value,
      'sqlite3_mutex_methods',
      'xMutexLeave',
    );
  }

  /** C: `int (*xMutexHeld)(sqlite3_mutex *)` */
  get xMutexHeld(): $.FunctionPointer<sqlite3_mutex_methods_xMutexHeld> | null {
    return $.readFunction(this.$view, 56, sqlite3_mutex_methods_xMutexHeld);
  }

  set xMutexHeld(value: $.FunctionInput<sqlite3_mutex_methods_xMutexHeld> | null) {
    $.writeFunction(
      this.$view,
      56,
      sqlite3_mutex_methods_xMutexHeld,
      value,
      'sqlite3_mutex_methods',
      'xMutexHeld',
    );
  }

  /** C: `int (*xMutexNotheld)(sqlite3_mutex *)` */
  get xMutexNotheld(): $.FunctionPointer<sqlite3_mutex_methods_xMutexNotheld> | null {
    return $.readFunction(this.$view, 64, sqlite3_mutex_methods_xMutexNotheld);
  }

  set xMutexNotheld(value: $.FunctionInput<sqlite3_mutex_methods_xMutexNotheld> | null) {
    $.writeFunction(
      this.$view,
      64,
      sqlite3_mutex_methods_xMutexNotheld,
      value,
      'sqlite3_mutex_methods',
      'xMutexNotheld',
    );
  }

  static toC(
    value: $.PointerTo<sqlite3_mutex_methods> | null,
    owner: string,
    name: string,
  ): $.PointerArgument {
    const address = value instanceof sqlite3_mutex_methods ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_mutex_methods, value, owner, name);
  }
}

/**
 * CAPI3REF: Custom Page Cache Object
 *
 * The sqlite3_pcache_page object represents a single page in the
 * page cache.  The page cache will allocate instances of this
 * object.  Various methods of the page cache use pointers to instances
 * of this object as parameters or as their return value.
 *
 * See {@link sqlite3_pcache_methods2} for additional information.
 *
 * `sqlite3_pcache_page`, 16 bytes
 */
export class sqlite3_pcache_page extends $.Struct<'sqlite3_pcache_page', {
    pBuf?: $.Memory | null;
    pExtra?: $.Memory | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('sqlite3_pcache_page', 16, 8, () => ({
      pBuf: [$.voidPointer, 0],
      pExtra: [$.voidPointer, 8],
    }));

  /**
   * The content of the page
   *
   * C: `void *pBuf`
   */
  get pBuf(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 0, $.voidType);
  }

  set pBuf(value: $.Memory | null) {
    $.writeMemory(this.$view, 0, value, 'sqlite3_pcache_page', 'pBuf');
  }

  /**
   * Extra information associated with the page
   *
   * C: `void *pExtra`
   */
  get pExtra(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 8, $.voidType);
  }

  set pExtra(value: $.Memory | null) {
    $.writeMemory(this.$view, 8, value, 'sqlite3_pcache_page', 'pExtra');
  }

  static toC(value: $.PointerTo<sqlite3_pcache_page> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sqlite3_pcache_page ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_pcache_page, value, owner, name);
  }
}

/**
 * CAPI3REF: Application Defined Page Cache.
 * KEYWORDS: \{page cache\}
 *
 * ^(The [sqlite3_config]({@link SQLITE_CONFIG_PCACHE2}, ...) interface can
 * register an alternative page cache implementation by passing in an
 * instance of the sqlite3_pcache_methods2 structure.)^
 * In many applications, most of the heap memory allocated by
 * SQLite is used for the page cache.
 * By implementing a
 * custom page cache using this API, an application can better control
 * the amount of memory consumed by SQLite, the way in which
 * that memory is allocated and released, and the policies used to
 * determine exactly which parts of a database file are cached and for
 * how long.
 *
 * The alternative page cache mechanism is an
 * extreme measure that is only needed by the most demanding applications.
 * The built-in page cache is recommended for most uses.
 *
 * ^(The contents of the sqlite3_pcache_methods2 structure are copied to an
 * internal buffer by SQLite within the call to {@link sqlite3_config}.  Hence
 * the application may discard the parameter after the call to
 * {@link sqlite3_config} returns.)^
 *
 * [[the xInit() page cache method]]
 * ^(The xInit() method is called once for each effective
 * call to {@link sqlite3_initialize})^
 * (usually only once during the lifetime of the process). ^(The xInit()
 * method is passed a copy of the sqlite3_pcache_methods2.pArg value.)^
 * The intent of the xInit() method is to set up global data structures
 * required by the custom page cache implementation.
 * ^(If the xInit() method is NULL, then the
 * built-in default page cache is used instead of the application defined
 * page cache.)^
 *
 * [[the xShutdown() page cache method]]
 * ^The xShutdown() method is called by {@link sqlite3_shutdown}.
 * It can be used to clean up
 * any outstanding resources before process shutdown, if required.
 * ^The xShutdown() method may be NULL.
 *
 * ^SQLite automatically serializes calls to the xInit method,
 * so the xInit method need not be threadsafe.  ^The
 * xShutdown method is only called from {@link sqlite3_shutdown} so it does
 * not need to be threadsafe either.  All other methods must be threadsafe
 * in multithreaded applications.
 *
 * ^SQLite will never invoke xInit() more than once without an intervening
 * call to xShutdown().
 *
 * [[the xCreate() page cache methods]]
 * ^SQLite invokes the xCreate() method to construct a new cache instance.
 * SQLite will typically create one cache instance for each open database file,
 * though this is not guaranteed. ^The
 * first parameter, szPage, is the size in bytes of the pages that must
 * be allocated by the cache.  ^szPage will always a power of two.  ^The
 * second parameter szExtra is a number of bytes of extra storage
 * associated with each page cache entry.  ^The szExtra parameter will
 * a number less than 250.  SQLite will use the
 * extra szExtra bytes on each page to store metadata about the underlying
 * database page on disk.  The value passed into szExtra depends
 * on the SQLite version, the target platform, and how SQLite was compiled.
 * ^The third argument to xCreate(), bPurgeable, is true if the cache being
 * created will be used to cache database pages of a file stored on disk, or
 * false if it is used for an in-memory database. The cache implementation
 * does not have to do anything special based with the value of bPurgeable;
 * it is purely advisory.  ^On a cache where bPurgeable is false, SQLite will
 * never invoke xUnpin() except to deliberately delete a page.
 * ^In other words, calls to xUnpin() on a cache with bPurgeable set to
 * false will always have the "discard" flag set to true.
 * ^Hence, a cache created with bPurgeable false will
 * never contain any unpinned pages.
 *
 * [[the xCachesize() page cache method]]
 * ^(The xCachesize() method may be called at any time by SQLite to set the
 * suggested maximum cache-size (number of pages stored by) the cache
 * instance passed as the first argument. This is the value configured using
 * the SQLite "[PRAGMA cache_size]" command.)^  As with the bPurgeable
 * parameter, the implementation is not required to do anything with this
 * value; it is advisory only.
 *
 * [[the xPagecount() page cache methods]]
 * The xPagecount() method must return the number of pages currently
 * stored in the cache, both pinned and unpinned.
 *
 * [[the xFetch() page cache methods]]
 * The xFetch() method locates a page in the cache and returns a pointer to
 * an sqlite3_pcache_page object associated with that page, or a NULL pointer.
 * The pBuf element of the returned sqlite3_pcache_page object will be a
 * pointer to a buffer of szPage bytes used to store the content of a
 * single database page.  The pExtra element of sqlite3_pcache_page will be
 * a pointer to the szExtra bytes of extra storage that SQLite has requested
 * for each entry in the page cache.
 *
 * The page to be fetched is determined by the key. ^The minimum key value
 * is 1.  After it has been retrieved using xFetch, the page is considered
 * to be "pinned".
 *
 * If the requested page is already in the page cache, then the page cache
 * implementation must return a pointer to the page buffer with its content
 * intact.  If the requested page is not already in the cache, then the
 * cache implementation should use the value of the createFlag
 * parameter to help it determined what action to take:
 *
 *   createFlag   Behavior when page is not already in cache
 *
 *   0   Do not allocate a new page.  Return NULL.
 *
 *   1   Allocate a new page if it easy and convenient to do so.
 *                 Otherwise return NULL.
 *
 *   2   Make every effort to allocate a new page.  Only return
 *                 NULL if allocating a new page is effectively impossible.
 *
 * ^(SQLite will normally invoke xFetch() with a createFlag of 0 or 1.  SQLite
 * will only use a createFlag of 2 after a prior call with a createFlag of 1
 * failed.)^  In between the xFetch() calls, SQLite may
 * attempt to unpin one or more cache pages by spilling the content of
 * pinned pages to disk and synching the operating system disk cache.
 *
 * [[the xUnpin() page cache method]]
 * ^xUnpin() is called by SQLite with a pointer to a currently pinned page
 * as its second argument.  If the third parameter, discard, is non-zero,
 * then the page must be evicted from the cache.
 * ^If the discard parameter is
 * zero, then the page may be discarded or retained at the discretion of
 * page cache implementation. ^The page cache implementation
 * may choose to evict unpinned pages at any time.
 *
 * The cache must not perform any reference counting. A single
 * call to xUnpin() unpins the page regardless of the number of prior calls
 * to xFetch().
 *
 * [[the xRekey() page cache methods]]
 * The xRekey() method is used to change the key value associated with the
 * page passed as the second argument. If the cache
 * previously contains an entry associated with newKey, it must be
 * discarded. ^Any prior cache entry associated with newKey is guaranteed not
 * to be pinned.
 *
 * When SQLite calls the xTruncate() method, the cache must discard all
 * existing cache entries with page numbers (keys) greater than or equal
 * to the value of the iLimit parameter passed to xTruncate(). If any
 * of these pages are pinned, they are implicitly unpinned, meaning that
 * they can be safely discarded.
 *
 * [[the xDestroy() page cache method]]
 * ^The xDestroy() method is used to delete a cache allocated by xCreate().
 * All resources associated with the specified cache should be freed. ^After
 * calling the xDestroy() method, SQLite considers the [sqlite3_pcache*]
 * handle invalid, and will not use it with any other sqlite3_pcache_methods2
 * functions.
 *
 * [[the xShrink() page cache method]]
 * ^SQLite invokes the xShrink() method when it wants the page cache to
 * free up as much of heap memory as possible.  The page cache implementation
 * is not obligated to free any memory, but well-behaved implementations should
 * do their best.
 *
 * `sqlite3_pcache_methods2`, 104 bytes
 */
export class sqlite3_pcache_methods2 extends $.Struct<'sqlite3_pcache_methods2', {
    iVersion?: number;
    pArg?: $.Memory | null;
    xInit?: $.FunctionInput<sqlite3_pcache_methods2_xInit> | null;
    xShutdown?: $.FunctionInput<sqlite3_pcache_methods2_xShutdown> | null;
    xCreate?: $.FunctionInput<sqlite3_pcache_methods2_xCreate> | null;
    xCachesize?: $.FunctionInput<sqlite3_pcache_methods2_xCachesize> | null;
    xPagecount?: $.FunctionInput<sqlite3_pcache_methods2_xPagecount> | null;
    xFetch?: $.FunctionInput<sqlite3_pcache_methods2_xFetch> | null;
    xUnpin?: $.FunctionInput<sqlite3_pcache_methods2_xUnpin> | null;
    xRekey?: $.FunctionInput<sqlite3_pcache_methods2_xRekey> | null;
    xTruncate?: $.FunctionInput<sqlite3_pcache_methods2_xTruncate> | null;
    xDestroy?: $.FunctionInput<sqlite3_pcache_methods2_xDestroy> | null;
    xShrink?: $.FunctionInput<sqlite3_pcache_methods2_xShrink> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('sqlite3_pcache_methods2', 104, 8, () => ({
      iVersion: [$.int, 0],
      pArg: [$.voidPointer, 8],
      xInit: [sqlite3_pcache_methods2_xInit, 16],
      xShutdown: [sqlite3_pcache_methods2_xShutdown, 24],
      xCreate: [sqlite3_pcache_methods2_xCreate, 32],
      xCachesize: [sqlite3_pcache_methods2_xCachesize, 40],
      xPagecount: [sqlite3_pcache_methods2_xPagecount, 48],
      xFetch: [sqlite3_pcache_methods2_xFetch, 56],
      xUnpin: [sqlite3_pcache_methods2_xUnpin, 64],
      xRekey: [sqlite3_pcache_methods2_xRekey, 72],
      xTruncate: [sqlite3_pcache_methods2_xTruncate, 80],
      xDestroy: [sqlite3_pcache_methods2_xDestroy, 88],
      xShrink: [sqlite3_pcache_methods2_xShrink, 96],
    }));

  /** C: `int iVersion` */
  get iVersion(): number {
    return this.$view.getInt32(0, true);
  }

  set iVersion(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'sqlite3_pcache_methods2', 'iVersion'), true);
  }

  /** C: `void *pArg` */
  get pArg(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 8, $.voidType);
  }

  set pArg(value: $.Memory | null) {
    $.writeMemory(this.$view, 8, value, 'sqlite3_pcache_methods2', 'pArg');
  }

  /** C: `int (*xInit)(void *)` */
  get xInit(): $.FunctionPointer<sqlite3_pcache_methods2_xInit> | null {
    return $.readFunction(this.$view, 16, sqlite3_pcache_methods2_xInit);
  }

  set xInit(value: $.FunctionInput<sqlite3_pcache_methods2_xInit> | null) {
    $.writeFunction(this.$view, 16, sqlite3_pcache_methods2_xInit, value, 'sqlite3_pcache_methods2', 'xInit');
  }

  /** C: `void (*xShutdown)(void *)` */
  get xShutdown(): $.FunctionPointer<sqlite3_pcache_methods2_xShutdown> | null {
    return $.readFunction(this.$view, 24, sqlite3_pcache_methods2_xShutdown);
  }

  set xShutdown(value: $.FunctionInput<sqlite3_pcache_methods2_xShutdown> | null) {
    $.writeFunction(
      this.$view,
      24,
      sqlite3_pcache_methods2_xShutdown,
      value,
      'sqlite3_pcache_methods2',
      'xShutdown',
    );
  }

  /** C: `sqlite3_pcache *(*xCreate)(int, int, int)` */
  get xCreate(): $.FunctionPointer<sqlite3_pcache_methods2_xCreate> | null {
    return $.readFunction(this.$view, 32, sqlite3_pcache_methods2_xCreate);
  }

  set xCreate(value: $.FunctionInput<sqlite3_pcache_methods2_xCreate> | null) {
    $.writeFunction(
      this.$view,
      32,
      sqlite3_pcache_methods2_xCreate,
      value,
      'sqlite3_pcache_methods2',
      'xCreate',
    );
  }

  /** C: `void (*xCachesize)(sqlite3_pcache *, int)` */
  get xCachesize(): $.FunctionPointer<sqlite3_pcache_methods2_xCachesize> | null {
    return $.readFunction(this.$view, 40, sqlite3_pcache_methods2_xCachesize);
  }

  set xCachesize(value: $.FunctionInput<sqlite3_pcache_methods2_xCachesize> | null) {
    $.writeFunction(
      this.$view,
      40,
      sqlite3_pcache_methods2_xCachesize,
      value,
      'sqlite3_pcache_methods2',
      'xCachesize',
    );
  }

  /** C: `int (*xPagecount)(sqlite3_pcache *)` */
  get xPagecount(): $.FunctionPointer<sqlite3_pcache_methods2_xPagecount> | null {
    return $.readFunction(this.$view, 48, sqlite3_pcache_methods2_xPagecount);
  }

  set xPagecount(value: $.FunctionInput<sqlite3_pcache_methods2_xPagecount> | null) {
    $.writeFunction(
      this.$view,
      48,
      sqlite3_pcache_methods2_xPagecount,
      value,
      'sqlite3_pcache_methods2',
      'xPagecount',
    );
  }

  /** C: `sqlite3_pcache_page *(*xFetch)(sqlite3_pcache *, unsigned int, int)` */
  get xFetch(): $.FunctionPointer<sqlite3_pcache_methods2_xFetch> | null {
    return $.readFunction(this.$view, 56, sqlite3_pcache_methods2_xFetch);
  }

  set xFetch(value: $.FunctionInput<sqlite3_pcache_methods2_xFetch> | null) {
    $.writeFunction(
      this.$view,
      56,
      sqlite3_pcache_methods2_xFetch,
      value,
      'sqlite3_pcache_methods2',
      'xFetch',
    );
  }

  /** C: `void (*xUnpin)(sqlite3_pcache *, sqlite3_pcache_page *, int)` */
  get xUnpin(): $.FunctionPointer<sqlite3_pcache_methods2_xUnpin> | null {
    return $.readFunction(this.$view, 64, sqlite3_pcache_methods2_xUnpin);
  }

  set xUnpin(value: $.FunctionInput<sqlite3_pcache_methods2_xUnpin> | null) {
    $.writeFunction(
      this.$view,
      64,
      sqlite3_pcache_methods2_xUnpin,
      value,
      'sqlite3_pcache_methods2',
      'xUnpin',
    );
  }

  /** C: `void (*xRekey)(sqlite3_pcache *, sqlite3_pcache_page *, unsigned int, unsigned int)` */
  get xRekey(): $.FunctionPointer<sqlite3_pcache_methods2_xRekey> | null {
    return $.readFunction(this.$view, 72, sqlite3_pcache_methods2_xRekey);
  }

  set xRekey(value: $.FunctionInput<sqlite3_pcache_methods2_xRekey> | null) {
    $.writeFunction(
      this.$view,
      72,
      sqlite3_pcache_methods2_xRekey,
      value,
      'sqlite3_pcache_methods2',
      'xRekey',
    );
  }

  /** C: `void (*xTruncate)(sqlite3_pcache *, unsigned int)` */
  get xTruncate(): $.FunctionPointer<sqlite3_pcache_methods2_xTruncate> | null {
    return $.readFunction(this.$view, 80, sqlite3_pcache_methods2_xTruncate);
  }

  set xTruncate(value: $.FunctionInput<sqlite3_pcache_methods2_xTruncate> | null) {
    $.writeFunction(
      this.$view,
      80,
      sqlite3_pcache_methods2_xTruncate,
      value,
      'sqlite3_pcache_methods2',
      'xTruncate',
    );
  }

  /** C: `void (*xDestroy)(sqlite3_pcache *)` */
  get xDestroy(): $.FunctionPointer<sqlite3_pcache_methods2_xDestroy> | null {
    return $.readFunction(this.$view, 88, sqlite3_pcache_methods2_xDestroy);
  }

  set xDestroy(value: $.FunctionInput<sqlite3_pcache_methods2_xDestroy> | null) {
    $.writeFunction(
      this.$view,
      88,
      sqlite3_pcache_methods2_xDestroy,
      value,
      'sqlite3_pcache_methods2',
      'xDestroy',
    );
  }

  /** C: `void (*xShrink)(sqlite3_pcache *)` */
  get xShrink(): $.FunctionPointer<sqlite3_pcache_methods2_xShrink> | null {
    return $.readFunction(this.$view, 96, sqlite3_pcache_methods2_xShrink);
  }

  set xShrink(value: $.FunctionInput<sqlite3_pcache_methods2_xShrink> | null) {
    $.writeFunction(
      this.$view,
      96,
      sqlite3_pcache_methods2_xShrink,
      value,
      'sqlite3_pcache_methods2',
      'xShrink',
    );
  }

  static toC(
    value: $.PointerTo<sqlite3_pcache_methods2> | null,
    owner: string,
    name: string,
  ): $.PointerArgument {
    const address = value instanceof sqlite3_pcache_methods2 ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_pcache_methods2, value, owner, name);
  }
}

/**
 * This is the obsolete pcache_methods object that has now been replaced
 * by sqlite3_pcache_methods2.  This object is not used by SQLite.  It is
 * retained in the header file for backwards compatibility only.
 *
 * `sqlite3_pcache_methods`, 88 bytes
 */
export class sqlite3_pcache_methods extends $.Struct<'sqlite3_pcache_methods', {
    pArg?: $.Memory | null;
    xInit?: $.FunctionInput<sqlite3_pcache_methods_xInit> | null;
    xShutdown?: $.FunctionInput<sqlite3_pcache_methods_xShutdown> | null;
    xCreate?: $.FunctionInput<sqlite3_pcache_methods_xCreate> | null;
    xCachesize?: $.FunctionInput<sqlite3_pcache_methods_xCachesize> | null;
    xPagecount?: $.FunctionInput<sqlite3_pcache_methods_xPagecount> | null;
    xFetch?: $.FunctionInput<sqlite3_pcache_methods_xFetch> | null;
    xUnpin?: $.FunctionInput<sqlite3_pcache_methods_xUnpin> | null;
    xRekey?: $.FunctionInput<sqlite3_pcache_methods_xRekey> | null;
    xTruncate?: $.FunctionInput<sqlite3_pcache_methods_xTruncate> | null;
    xDestroy?: $.FunctionInput<sqlite3_pcache_methods_xDestroy> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('sqlite3_pcache_methods', 88, 8, () => ({
      pArg: [$.voidPointer, 0],
      xInit: [sqlite3_pcache_methods_xInit, 8],
      xShutdown: [sqlite3_pcache_methods_xShutdown, 16],
      xCreate: [sqlite3_pcache_methods_xCreate, 24],
      xCachesize: [sqlite3_pcache_methods_xCachesize, 32],
      xPagecount: [sqlite3_pcache_methods_xPagecount, 40],
      xFetch: [sqlite3_pcache_methods_xFetch, 48],
      xUnpin: [sqlite3_pcache_methods_xUnpin, 56],
      xRekey: [sqlite3_pcache_methods_xRekey, 64],
      xTruncate: [sqlite3_pcache_methods_xTruncate, 72],
      xDestroy: [sqlite3_pcache_methods_xDestroy, 80],
    }));

  /** C: `void *pArg` */
  get pArg(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 0, $.voidType);
  }

  set pArg(value: $.Memory | null) {
    $.writeMemory(this.$view, 0, value, 'sqlite3_pcache_methods', 'pArg');
  }

  /** C: `int (*xInit)(void *)` */
  get xInit(): $.FunctionPointer<sqlite3_pcache_methods_xInit> | null {
    return $.readFunction(this.$view, 8, sqlite3_pcache_methods_xInit);
  }

  set xInit(value: $.FunctionInput<sqlite3_pcache_methods_xInit> | null) {
    $.writeFunction(this.$view, 8, sqlite3_pcache_methods_xInit, value, 'sqlite3_pcache_methods', 'xInit');
  }

  /** C: `void (*xShutdown)(void *)` */
  get xShutdown(): $.FunctionPointer<sqlite3_pcache_methods_xShutdown> | null {
    return $.readFunction(this.$view, 16, sqlite3_pcache_methods_xShutdown);
  }

  set xShutdown(value: $.FunctionInput<sqlite3_pcache_methods_xShutdown> | null) {
    $.writeFunction(
      this.$view,
      16,
      sqlite3_pcache_methods_xShutdown,
      value,
      'sqlite3_pcache_methods',
      'xShutdown',
    );
  }

  /** C: `sqlite3_pcache *(*xCreate)(int, int)` */
  get xCreate(): $.FunctionPointer<sqlite3_pcache_methods_xCreate> | null {
    return $.readFunction(this.$view, 24, sqlite3_pcache_methods_xCreate);
  }

  set xCreate(value: $.FunctionInput<sqlite3_pcache_methods_xCreate> | null) {
    $.writeFunction(
      this.$view,
      24,
      sqlite3_pcache_methods_xCreate,
      value,
      'sqlite3_pcache_methods',
      'xCreate',
    );
  }

  /** C: `void (*xCachesize)(sqlite3_pcache *, int)` */
  get xCachesize(): $.FunctionPointer<sqlite3_pcache_methods_xCachesize> | null {
    return $.readFunction(this.$view, 32, sqlite3_pcache_methods_xCachesize);
  }

  set xCachesize(value: $.FunctionInput<sqlite3_pcache_methods_xCachesize> | null) {
    $.writeFunction(
      this.$view,
      32,
      sqlite3_pcache_methods_xCachesize,
      value,
      'sqlite3_pcache_methods',
      'xCachesize',
    );
  }

  /** C: `int (*xPagecount)(sqlite3_pcache *)` */
  get xPagecount(): $.FunctionPointer<sqlite3_pcache_methods_xPagecount> | null {
    return $.readFunction(this.$view, 40, sqlite3_pcache_methods_xPagecount);
  }

  set xPagecount(value: $.FunctionInput<sqlite3_pcache_methods_xPagecount> | null) {
    $.writeFunction(
      this.$view,
      40,
      sqlite3_pcache_methods_xPagecount,
      value,
      'sqlite3_pcache_methods',
      'xPagecount',
    );
  }

  /** C: `void *(*xFetch)(sqlite3_pcache *, unsigned int, int)` */
  get xFetch(): $.FunctionPointer<sqlite3_pcache_methods_xFetch> | null {
    return $.readFunction(this.$view, 48, sqlite3_pcache_methods_xFetch);
  }

  set xFetch(value: $.FunctionInput<sqlite3_pcache_methods_xFetch> | null) {
    $.writeFunction(this.$view, 48, sqlite3_pcache_methods_xFetch, value, 'sqlite3_pcache_methods', 'xFetch');
  }

  /** C: `void (*xUnpin)(sqlite3_pcache *, void *, int)` */
  get xUnpin(): $.FunctionPointer<sqlite3_pcache_methods_xUnpin> | null {
    return $.readFunction(this.$view, 56, sqlite3_pcache_methods_xUnpin);
  }

  set xUnpin(value: $.FunctionInput<sqlite3_pcache_methods_xUnpin> | null) {
    $.writeFunction(this.$view, 56, sqlite3_pcache_methods_xUnpin, value, 'sqlite3_pcache_methods', 'xUnpin');
  }

  /** C: `void (*xRekey)(sqlite3_pcache *, void *, unsigned int, unsigned int)` */
  get xRekey(): $.FunctionPointer<sqlite3_pcache_methods_xRekey> | null {
    return $.readFunction(this.$view, 64, sqlite3_pcache_methods_xRekey);
  }

  set xRekey(value: $.FunctionInput<sqlite3_pcache_methods_xRekey> | null) {
    $.writeFunction(this.$view, 64, sqlite3_pcache_methods_xRekey, value, 'sqlite3_pcache_methods', 'xRekey');
  }

  /** C: `void (*xTruncate)(sqlite3_pcache *, unsigned int)` */
  get xTruncate(): $.FunctionPointer<sqlite3_pcache_methods_xTruncate> | null {
    return $.readFunction(this.$view, 72, sqlite3_pcache_methods_xTruncate);
  }

  set xTruncate(value: $.FunctionInput<sqlite3_pcache_methods_xTruncate> | null) {
    $.writeFunction(
      this.$view,
      72,
      sqlite3_pcache_methods_xTruncate,
      value,
      'sqlite3_pcache_methods',
      'xTruncate',
    );
  }

  /** C: `void (*xDestroy)(sqlite3_pcache *)` */
  get xDestroy(): $.FunctionPointer<sqlite3_pcache_methods_xDestroy> | null {
    return $.readFunction(this.$view, 80, sqlite3_pcache_methods_xDestroy);
  }

  set xDestroy(value: $.FunctionInput<sqlite3_pcache_methods_xDestroy> | null) {
    $.writeFunction(
      this.$view,
      80,
      sqlite3_pcache_methods_xDestroy,
      value,
      'sqlite3_pcache_methods',
      'xDestroy',
    );
  }

  static toC(
    value: $.PointerTo<sqlite3_pcache_methods> | null,
    owner: string,
    name: string,
  ): $.PointerArgument {
    const address = value instanceof sqlite3_pcache_methods ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_pcache_methods, value, owner, name);
  }
}

/**
 * CAPI3REF: Database Snapshot
 * KEYWORDS: \{snapshot\} \{sqlite3_snapshot\}
 *
 * An instance of the snapshot object records the state of a [WAL mode]
 * database for some specific point in history.
 *
 * In [WAL mode], multiple [database connections] that are open on the
 * same database file can each be reading a different historical version
 * of the database file.  When a [database connection] begins a read
 * transaction, that connection sees an unchanging copy of the database
 * as it existed for the point in time when the transaction first started.
 * Subsequent changes to the database from other connections are not seen
 * by the reader until a new read transaction is started.
 *
 * The sqlite3_snapshot object records state information about an historical
 * version of the database file so that it is possible to later open a new read
 * transaction that sees that historical version of the database rather than
 * the most recent version.
 *
 * `sqlite3_snapshot`, 48 bytes
 */
export class sqlite3_snapshot extends $.Struct<'sqlite3_snapshot', {
    hidden?: $.ArrayInput<$.UnsignedChar>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('sqlite3_snapshot', 48, 1, () => ({
      hidden: [$.arrayOf($.unsignedChar, 48), 0],
    }));

  /** C: `unsigned char hidden[48]` */
  get hidden(): Uint8Array {
    return $.readArray(this.$view, 0, $.unsignedChar, 48);
  }

  set hidden(value: $.ArrayInput<$.UnsignedChar>) {
    $.writeArray(this.$view, 0, $.unsignedChar, 48, value, 'sqlite3_snapshot', 'hidden');
  }

  static toC(value: $.PointerTo<sqlite3_snapshot> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sqlite3_snapshot ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_snapshot, value, owner, name);
  }
}

/**
 * A pointer to a structure of the following type is passed as the first
 * argument to callbacks registered using rtree_geometry_callback().
 *
 * `sqlite3_rtree_geometry`, 40 bytes
 */
export class sqlite3_rtree_geometry extends $.Struct<'sqlite3_rtree_geometry', {
    pContext?: $.Memory | null;
    nParam?: number;
    aParam?: $.PointerTo<$.Double> | null;
    pUser?: $.Memory | null;
    xDelUser?: $.FunctionInput<sqlite3_rtree_geometry_xDelUser> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('sqlite3_rtree_geometry', 40, 8, () => ({
      pContext: [$.voidPointer, 0],
      nParam: [$.int, 8],
      aParam: [$.pointer($.double), 16],
      pUser: [$.voidPointer, 24],
      xDelUser: [sqlite3_rtree_geometry_xDelUser, 32],
    }));

  /**
   * Copy of pContext passed to s_r_g_c()
   *
   * C: `void *pContext`
   */
  get pContext(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 0, $.voidType);
  }

  set pContext(value: $.Memory | null) {
    $.writeMemory(this.$view, 0, value, 'sqlite3_rtree_geometry', 'pContext');
  }

  /**
   * Size of array aParam[]
   *
   * C: `int nParam`
   */
  get nParam(): number {
    return this.$view.getInt32(8, true);
  }

  set nParam(value: number) {
    this.$view.setInt32(8, $.toInt(value, 'sqlite3_rtree_geometry', 'nParam'), true);
  }

  /**
   * Parameters passed to SQL geom function
   *
   * C: `sqlite3_rtree_dbl *aParam`
   */
  get aParam(): $.Pointer<$.Double> | null {
    return $.readPointer(this.$view, 16, $.double);
  }

  set aParam(value: $.PointerTo<$.Double> | null) {
    $.writePointer(this.$view, 16, $.double, value, 'sqlite3_rtree_geometry', 'aParam');
  }

  /**
   * Callback implementation user data
   *
   * C: `void *pUser`
   */
  get pUser(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 24, $.voidType);
  }

  set pUser(value: $.Memory | null) {
    $.writeMemory(this.$view, 24, value, 'sqlite3_rtree_geometry', 'pUser');
  }

  /**
   * Called by SQLite to clean up pUser
   *
   * C: `void (*xDelUser)(void *)`
   */
  get xDelUser(): $.FunctionPointer<sqlite3_rtree_geometry_xDelUser> | null {
    return $.readFunction(this.$view, 32, sqlite3_rtree_geometry_xDelUser);
  }

  set xDelUser(value: $.FunctionInput<sqlite3_rtree_geometry_xDelUser> | null) {
    $.writeFunction(
      this.$view,
      32,
      sqlite3_rtree_geometry_xDelUser,
      value,
      'sqlite3_rtree_geometry',
      'xDelUser',
    );
  }

  static toC(
    value: $.PointerTo<sqlite3_rtree_geometry> | null,
    owner: string,
    name: string,
  ): $.PointerArgument {
    const address = value instanceof sqlite3_rtree_geometry ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_rtree_geometry, value, owner, name);
  }
}

/**
 * A pointer to a structure of the following type is passed as the
 * argument to scored geometry callback registered using
 * {@link sqlite3_rtree_query_callback}.
 *
 * Note that the first 5 fields of this structure are identical to
 * sqlite3_rtree_geometry.  This structure is a subclass of
 * sqlite3_rtree_geometry.
 *
 * `sqlite3_rtree_query_info`, 112 bytes
 */
export class sqlite3_rtree_query_info extends $.Struct<'sqlite3_rtree_query_info', {
    pContext?: $.Memory | null;
    nParam?: number;
    aParam?: $.PointerTo<$.Double> | null;
    pUser?: $.Memory | null;
    xDelUser?: $.FunctionInput<sqlite3_rtree_query_info_xDelUser> | null;
    aCoord?: $.PointerTo<$.Double> | null;
    anQueue?: $.PointerTo<$.UnsignedInt> | null;
    nCoord?: number;
    iLevel?: number;
    mxLevel?: number;
    iRowid?: number | bigint;
    rParentScore?: number;
    eParentWithin?: number;
    eWithin?: number;
    rScore?: number;
    apSqlParam?: $.PointerTo<sqlite3_value> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('sqlite3_rtree_query_info', 112, 8, () => ({
      pContext: [$.voidPointer, 0],
      nParam: [$.int, 8],
      aParam: [$.pointer($.double), 16],
      pUser: [$.voidPointer, 24],
      xDelUser: [sqlite3_rtree_query_info_xDelUser, 32],
      aCoord: [$.pointer($.double), 40],
      anQueue: [$.pointer($.unsignedInt), 48],
      nCoord: [$.int, 56],
      iLevel: [$.int, 60],
      mxLevel: [$.int, 64],
      iRowid: [$.longLong, 72],
      rParentScore: [$.double, 80],
      eParentWithin: [$.int, 88],
      eWithin: [$.int, 92],
      rScore: [$.double, 96],
      apSqlParam: [$.pointer(sqlite3_value), 104],
    }));

  /**
   * pContext from when function registered
   *
   * C: `void *pContext`
   */
  get pContext(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 0, $.voidType);
  }

  set pContext(value: $.Memory | null) {
    $.writeMemory(this.$view, 0, value, 'sqlite3_rtree_query_info', 'pContext');
  }

  /**
   * Number of function parameters
   *
   * C: `int nParam`
   */
  get nParam(): number {
    return this.$view.getInt32(8, true);
  }

  set nParam(value: number) {
    this.$view.setInt32(8, $.toInt(value, 'sqlite3_rtree_query_info', 'nParam'), true);
  }

  /**
   * value of function parameters
   *
   * C: `sqlite3_rtree_dbl *aParam`
   */
  get aParam(): $.Pointer<$.Double> | null {
    return $.readPointer(this.$view, 16, $.double);
  }

  set aParam(value: $.PointerTo<$.Double> | null) {
    $.writePointer(this.$view, 16, $.double, value, 'sqlite3_rtree_query_info', 'aParam');
  }

  /**
   * callback can use this, if desired
   *
   * C: `void *pUser`
   */
  get pUser(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 24, $.voidType);
  }

  set pUser(value: $.Memory | null) {
    $.writeMemory(this.$view, 24, value, 'sqlite3_rtree_query_info', 'pUser');
  }

  /**
   * function to free pUser
   *
   * C: `void (*xDelUser)(void *)`
   */
  get xDelUser(): $.FunctionPointer<sqlite3_rtree_query_info_xDelUser> | null {
    return $.readFunction(this.$view, 32, sqlite3_rtree_query_info_xDelUser);
  }

  set xDelUser(value: $.FunctionInput<sqlite3_rtree_query_info_xDelUser> | null) {
    $.writeFunction(
      this.$view,
      32,
      sqlite3_rtree_query_info_xDelUser,
      value,
      'sqlite3_rtree_query_info',
      'xDelUser',
    );
  }

  /**
   * Coordinates of node or entry to check
   *
   * C: `sqlite3_rtree_dbl *aCoord`
   */
  get aCoord(): $.Pointer<$.Double> | null {
    return $.readPointer(this.$view, 40, $.double);
  }

  set aCoord(value: $.PointerTo<$.Double> | null) {
    $.writePointer(this.$view, 40, $.double, value, 'sqlite3_rtree_query_info', 'aCoord');
  }

  /**
   * Number of pending entries in the queue
   *
   * C: `unsigned int *anQueue`
   */
  get anQueue(): $.Pointer<$.UnsignedInt> | null {
    return $.readPointer(this.$view, 48, $.unsignedInt);
  }

  set anQueue(value: $.PointerTo<$.UnsignedInt> | null) {
    $.writePointer(this.$view, 48, $.unsignedInt, value, 'sqlite3_rtree_query_info', 'anQueue');
  }

  /**
   * Number of coordinates
   *
   * C: `int nCoord`
   */
  get nCoord(): number {
    return this.$view.getInt32(56, true);
  }

  set nCoord(value: number) {
    this.$view.setInt32(56, $.toInt(value, 'sqlite3_rtree_query_info', 'nCoord'), true);
  }

  /**
   * Level of current node or entry
   *
   * C: `int iLevel`
   */
  get iLevel(): number {
    return this.$view.getInt32(60, true);
  }

  set iLevel(value: number) {
    this.$view.setInt32(60, $.toInt(value, 'sqlite3_rtree_query_info', 'iLevel'), true);
  }

  /**
   * The largest iLevel value in the tree
   *
   * C: `int mxLevel`
   */
  get mxLevel(): number {
    return this.$view.getInt32(64, true);
  }

  set mxLevel(value: number) {
    this.$view.setInt32(64, $.toInt(value, 'sqlite3_rtree_query_info', 'mxLevel'), true);
  }

  /**
   * Rowid for current entry
   *
   * C: `sqlite3_int64 iRowid`
   */
  get iRowid(): number {
    return $.readInt64(this.$view, 72, 'sqlite3_rtree_query_info', 'iRowid');
  }

  set iRowid(value: number | bigint) {
    $.writeInt64(this.$view, 72, value, 'sqlite3_rtree_query_info', 'iRowid');
  }

  /**
   * Score of parent node
   *
   * C: `sqlite3_rtree_dbl rParentScore`
   */
  get rParentScore(): number {
    return this.$view.getFloat64(80, true);
  }

  set rParentScore(value: number) {
    this.$view.setFloat64(80, $.toDouble(value, 'sqlite3_rtree_query_info', 'rParentScore'), true);
  }

  /**
   * Visibility of parent node
   *
   * C: `int eParentWithin`
   */
  get eParentWithin(): number {
    return this.$view.getInt32(88, true);
  }

  set eParentWithin(value: number) {
    this.$view.setInt32(88, $.toInt(value, 'sqlite3_rtree_query_info', 'eParentWithin'), true);
  }

  /**
   * OUT: Visibility
   *
   * C: `int eWithin`
   */
  get eWithin(): number {
    return this.$view.getInt32(92, true);
  }

  set eWithin(value: number) {
    this.$view.setInt32(92, $.toInt(value, 'sqlite3_rtree_query_info', 'eWithin'), true);
  }

  /**
   * OUT: Write the score here
   *
   * C: `sqlite3_rtree_dbl rScore`
   */
  get rScore(): number {
    return this.$view.getFloat64(96, true);
  }

  set rScore(value: number) {
    this.$view.setFloat64(96, $.toDouble(value, 'sqlite3_rtree_query_info', 'rScore'), true);
  }

  /**
   * Original SQL values of parameters
   *
   * C: `sqlite3_value **apSqlParam`
   */
  get apSqlParam(): $.Pointer<sqlite3_value> | null {
    return $.readPointer(this.$view, 104, sqlite3_value);
  }

  set apSqlParam(value: $.PointerTo<sqlite3_value> | null) {
    $.writePointer(this.$view, 104, sqlite3_value, value, 'sqlite3_rtree_query_info', 'apSqlParam');
  }

  static toC(
    value: $.PointerTo<sqlite3_rtree_query_info> | null,
    owner: string,
    name: string,
  ): $.PointerArgument {
    const address = value instanceof sqlite3_rtree_query_info ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sqlite3_rtree_query_info, value, owner, name);
  }
}

/** `Fts5PhraseIter`, 16 bytes */
export class Fts5PhraseIter extends $.Struct<'Fts5PhraseIter', { a?: $.Bytes | null; b?: $.Bytes | null }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('Fts5PhraseIter', 16, 8, () => ({
      a: [$.pointer($.unsignedChar), 0],
      b: [$.pointer($.unsignedChar), 8],
    }));

  /** C: `const unsigned char *a` */
  get a(): $.Pointer<$.UnsignedChar> | null {
    return $.readPointer(this.$view, 0, $.unsignedChar);
  }

  set a(value: $.Bytes | null) {
    $.writeBytes(this.$view, 0, value, 'Fts5PhraseIter', 'a');
  }

  /** C: `const unsigned char *b` */
  get b(): $.Pointer<$.UnsignedChar> | null {
    return $.readPointer(this.$view, 8, $.unsignedChar);
  }

  set b(value: $.Bytes | null) {
    $.writeBytes(this.$view, 8, value, 'Fts5PhraseIter', 'b');
  }

  static toC(value: $.PointerTo<Fts5PhraseIter> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof Fts5PhraseIter ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(Fts5PhraseIter, value, owner, name);
  }
}

/**
 * EXTENSION API FUNCTIONS
 *
 * xUserData(pFts):
 *   Return a copy of the context pointer the extension function was
 *   registered with.
 *
 * xColumnTotalSize(pFts, iCol, pnToken):
 *   If parameter iCol is less than zero, set output variable *pnToken
 *   to the total number of tokens in the FTS5 table. Or, if iCol is
 *   non-negative but less than the number of columns in the table, return
 *   the total number of tokens in column iCol, considering all rows in
 *   the FTS5 table.
 *
 * If parameter iCol is greater than or equal to the number of columns
 *   in the table, SQLITE_RANGE is returned. Or, if an error occurs (e.g.
 *   an OOM condition or IO error), an appropriate SQLite error code is
 *   returned.
 *
 * xColumnCount(pFts):
 *   Return the number of columns in the table.
 *
 * xColumnSize(pFts, iCol, pnToken):
 *   If parameter iCol is less than zero, set output variable *pnToken
 *   to the total number of tokens in the current row. Or, if iCol is
 *   non-negative but less than the number of columns in the table, set
 *   *pnToken to the number of tokens in column iCol of the current row.
 *
 * If parameter iCol is greater than or equal to the number of columns
 *   in the table, SQLITE_RANGE is returned. Or, if an error occurs (e.g.
 *   an OOM condition or IO error), an appropriate SQLite error code is
 *   returned.
 *
 * This function may be quite inefficient if used with an FTS5 table
 *   created with the "columnsize=0" option.
 *
 * xColumnText:
 *   This function attempts to retrieve the text of column iCol of the
 *   current document. If successful, (*pz) is set to point to a buffer
 *   containing the text in utf-8 encoding, (*pn) is set to the size in bytes
 *   (not characters) of the buffer and SQLITE_OK is returned. Otherwise,
 *   if an error occurs, an SQLite error code is returned and the final values
 *   of (*pz) and (*pn) are undefined.
 *
 * xPhraseCount:
 *   Returns the number of phrases in the current query expression.
 *
 * xPhraseSize:
 *   Returns the number of tokens in phrase iPhrase of the query. Phrases
 *   are numbered starting from zero.
 *
 * xInstCount:
 *   Set *pnInst to the total number of occurrences of all phrases within
 *   the query within the current row. Return SQLITE_OK if successful, or
 *   an error code (i.e. SQLITE_NOMEM) if an error occurs.
 *
 * This API can be quite slow if used with an FTS5 table created with the
 *   "detail=none" or "detail=column" option. If the FTS5 table is created
 *   with either "detail=none" or "detail=column" and "content=" option
 *   (i.e. if it is a contentless table), then this API always returns 0.
 *
 * xInst:
 *   Query for the details of phrase match iIdx within the current row.
 *   Phrase matches are numbered starting from zero, so the iIdx argument
 *   should be greater than or equal to zero and smaller than the value
 *   output by xInstCount().
 *
 * Usually, output parameter *piPhrase is set to the phrase number, *piCol
 *   to the column in which it occurs and *piOff the token offset of the
 *   first token of the phrase. Returns SQLITE_OK if successful, or an error
 *   code (i.e. SQLITE_NOMEM) if an error occurs.
 *
 * This API can be quite slow if used with an FTS5 table created with the
 *   "detail=none" or "detail=column" option.
 *
 * xRowid:
 *   Returns the rowid of the current row.
 *
 * xTokenize:
 *   Tokenize text using the tokenizer belonging to the FTS5 table.
 *
 * xQueryPhrase(pFts5, iPhrase, pUserData, xCallback):
 *   This API function is used to query the FTS table for phrase iPhrase
 *   of the current query. Specifically, a query equivalent to:
 *
 * ```text
 * ... FROM ftstable WHERE ftstable MATCH $p ORDER BY rowid
 * ```
 *
 * with $p set to a phrase equivalent to the phrase iPhrase of the
 *   current query is executed. Any column filter that applies to
 *   phrase iPhrase of the current query is included in $p. For each
 *   row visited, the callback function passed as the fourth argument
 *   is invoked. The context and API objects passed to the callback
 *   function may be used to access the properties of each matched row.
 *   Invoking Api.xUserData() returns a copy of the pointer passed as
 *   the third argument to pUserData.
 *
 * If the callback function returns any value other than SQLITE_OK, the
 *   query is abandoned and the xQueryPhrase function returns immediately.
 *   If the returned value is SQLITE_DONE, xQueryPhrase returns SQLITE_OK.
 *   Otherwise, the error code is propagated upwards.
 *
 * If the query runs to completion without incident, SQLITE_OK is returned.
 *   Or, if some error occurs before the query completes or is aborted by
 *   the callback, an SQLite error code is returned.
 *
 * xSetAuxdata(pFts5, pAux, xDelete)
 *
 * Save the pointer passed as the second argument as the extension function's
 *   "auxiliary data". The pointer may then be retrieved by the current or any
 *   future invocation of the same fts5 extension function made as part of
 *   the same MATCH query using the xGetAuxdata() API.
 *
 * Each extension function is allocated a single auxiliary data slot for
 *   each FTS query (MATCH expression). If the extension function is invoked
 *   more than once for a single FTS query, then all invocations share a
 *   single auxiliary data context.
 *
 * If there is already an auxiliary data pointer when this function is
 *   invoked, then it is replaced by the new pointer. If an xDelete callback
 *   was specified along with the original pointer, it is invoked at this
 *   point.
 *
 * The xDelete callback, if one is specified, is also invoked on the
 *   auxiliary data pointer after the FTS5 query has finished.
 *
 * If an error (e.g. an OOM condition) occurs within this function,
 *   the auxiliary data is set to NULL and an error code returned. If the
 *   xDelete parameter was not NULL, it is invoked on the auxiliary data
 *   pointer before returning.
 *
 * xGetAuxdata(pFts5, bClear)
 *
 * Returns the current auxiliary data pointer for the fts5 extension
 *   function. See the xSetAuxdata() method for details.
 *
 * If the bClear argument is non-zero, then the auxiliary data is cleared
 *   (set to NULL) before this function returns. In this case the xDelete,
 *   if any, is not invoked.
 *
 * xRowCount(pFts5, pnRow)
 *
 * This function is used to retrieve the total number of rows in the table.
 *   In other words, the same value that would be returned by:
 *
 * ```text
 * SELECT count(*) FROM ftstable;
 * ```
 *
 * xPhraseFirst()
 *   This function is used, along with type Fts5PhraseIter and the xPhraseNext
 *   method, to iterate through all instances of a single query phrase within
 *   the current row. This is the same information as is accessible via the
 *   xInstCount/xInst APIs. While the xInstCount/xInst APIs are more convenient
 *   to use, this API may be faster under some circumstances. To iterate
 *   through instances of phrase iPhrase, use the following code:
 *
 * ```text
 * Fts5PhraseIter iter;
 * int iCol, iOff;
 * for(pApi->xPhraseFirst(pFts, iPhrase, &iter, &iCol, &iOff);
 *     iCol>=0;
 *     pApi->xPhraseNext(pFts, &iter, &iCol, &iOff)
 * ){
 *   // An instance of phrase iPhrase at offset iOff of column iCol
 * }
 * ```
 *
 * The Fts5PhraseIter structure is defined above. Applications should not
 *   modify this structure directly - it should only be used as shown above
 *   with the xPhraseFirst() and xPhraseNext() API methods (and by
 *   xPhraseFirstColumn() and xPhraseNextColumn() as illustrated below).
 *
 * This API can be quite slow if used with an FTS5 table created with the
 *   "detail=none" or "detail=column" option. If the FTS5 table is created
 *   with either "detail=none" or "detail=column" and "content=" option
 *   (i.e. if it is a contentless table), then this API always iterates
 *   through an empty set (all calls to xPhraseFirst() set iCol to -1).
 *
 * xPhraseNext()
 *   See xPhraseFirst above.
 *
 * xPhraseFirstColumn()
 *   This function and xPhraseNextColumn() are similar to the xPhraseFirst()
 *   and xPhraseNext() APIs described above. The difference is that instead
 *   of iterating through all instances of a phrase in the current row, these
 *   APIs are used to iterate through the set of columns in the current row
 *   that contain one or more instances of a specified phrase. For example:
 *
 * ```text
 * Fts5PhraseIter iter;
 * int iCol;
 * for(pApi->xPhraseFirstColumn(pFts, iPhrase, &iter, &iCol);
 *     iCol>=0;
 *     pApi->xPhraseNextColumn(pFts, &iter, &iCol)
 * ){
 *   // Column iCol contains at least one instance of phrase iPhrase
 * }
 * ```
 *
 * This API can be quite slow if used with an FTS5 table created with the
 *   "detail=none" option. If the FTS5 table is created with either
 *   "detail=none" "content=" option (i.e. if it is a contentless table),
 *   then this API always iterates through an empty set (all calls to
 *   xPhraseFirstColumn() set iCol to -1).
 *
 * The information accessed using this API and its companion
 *   xPhraseFirstColumn() may also be obtained using xPhraseFirst/xPhraseNext
 *   (or xInst/xInstCount). The chief advantage of this API is that it is
 *   significantly more efficient than those alternatives when used with
 *   "detail=column" tables.
 *
 * xPhraseNextColumn()
 *   See xPhraseFirstColumn above.
 *
 * `Fts5ExtensionApi`, 160 bytes
 */
export class Fts5ExtensionApi extends $.Struct<'Fts5ExtensionApi', {
    iVersion?: number;
    xUserData?: $.FunctionInput<Fts5ExtensionApi_xUserData> | null;
    xColumnCount?: $.FunctionInput<Fts5ExtensionApi_xColumnCount> | null;
    xRowCount?: $.FunctionInput<Fts5ExtensionApi_xRowCount> | null;
    xColumnTotalSize?: $.FunctionInput<Fts5ExtensionApi_xColumnTotalSize> | null;
    xTokenize?: $.FunctionInput<Fts5ExtensionApi_xTokenize> | null;
    xPhraseCount?: $.FunctionInput<Fts5ExtensionApi_xPhraseCount> | null;
    xPhraseSize?: $.FunctionInput<Fts5ExtensionApi_xPhraseSize> | null;
    xInstCount?: $.FunctionInput<Fts5ExtensionApi_xInstCount> | null;
    xInst?: $.FunctionInput<Fts5ExtensionApi_xInst> | null;
    xRowid?: $.FunctionInput<Fts5ExtensionApi_xRowid> | null;
    xColumnText?: $.FunctionInput<Fts5ExtensionApi_xColumnText> | null;
    xColumnSize?: $.FunctionInput<Fts5ExtensionApi_xColumnSize> | null;
    xQueryPhrase?: $.FunctionInput<Fts5ExtensionApi_xQueryPhrase> | null;
    xSetAuxdata?: $.FunctionInput<Fts5ExtensionApi_xSetAuxdata> | null;
    xGetAuxdata?: $.FunctionInput<Fts5ExtensionApi_xGetAuxdata> | null;
    xPhraseFirst?: $.FunctionInput<Fts5ExtensionApi_xPhraseFirst> | null;
    xPhraseNext?: $.FunctionInput<Fts5ExtensionApi_xPhraseNext> | null;
    xPhraseFirstColumn?: $.FunctionInput<Fts5ExtensionApi_xPhraseFirstColumn> | null;
    xPhraseNextColumn?: $.FunctionInput<Fts5ExtensionApi_xPhraseNextColumn> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('Fts5ExtensionApi', 160, 8, () => ({
      iVersion: [$.int, 0],
      xUserData: [Fts5ExtensionApi_xUserData, 8],
      xColumnCount: [Fts5ExtensionApi_xColumnCount, 16],
      xRowCount: [Fts5ExtensionApi_xRowCount, 24],
      xColumnTotalSize: [Fts5ExtensionApi_xColumnTotalSize, 32],
      xTokenize: [Fts5ExtensionApi_xTokenize, 40],
      xPhraseCount: [Fts5ExtensionApi_xPhraseCount, 48],
      xPhraseSize: [Fts5ExtensionApi_xPhraseSize, 56],
      xInstCount: [Fts5ExtensionApi_xInstCount, 64],
      xInst: [Fts5ExtensionApi_xInst, 72],
      xRowid: [Fts5ExtensionApi_xRowid, 80],
      xColumnText: [Fts5ExtensionApi_xColumnText, 88],
      xColumnSize: [Fts5ExtensionApi_xColumnSize, 96],
      xQueryPhrase: [Fts5ExtensionApi_xQueryPhrase, 104],
      xSetAuxdata: [Fts5ExtensionApi_xSetAuxdata, 112],
      xGetAuxdata: [Fts5ExtensionApi_xGetAuxdata, 120],
      xPhraseFirst: [Fts5ExtensionApi_xPhraseFirst, 128],
      xPhraseNext: [Fts5ExtensionApi_xPhraseNext, 136],
      xPhraseFirstColumn: [Fts5ExtensionApi_xPhraseFirstColumn, 144],
      xPhraseNextColumn: [Fts5ExtensionApi_xPhraseNextColumn, 152],
    }));

  /**
   * Currently always set to 3
   *
   * C: `int iVersion`
   */
  get iVersion(): number {
    return this.$view.getInt32(0, true);
  }

  set iVersion(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'Fts5ExtensionApi', 'iVersion'), true);
  }

  /** C: `void *(*xUserData)(Fts5Context *)` */
  get xUserData(): $.FunctionPointer<Fts5ExtensionApi_xUserData> | null {
    return $.readFunction(this.$view, 8, Fts5ExtensionApi_xUserData);
  }

  set xUserData(value: $.FunctionInput<Fts5ExtensionApi_xUserData> | null) {
    $.writeFunction(this.$view, 8, Fts5ExtensionApi_xUserData, value, 'Fts5ExtensionApi', 'xUserData');
  }

  /** C: `int (*xColumnCount)(Fts5Context *)` */
  get xColumnCount(): $.FunctionPointer<Fts5ExtensionApi_xColumnCount> | null {
    return $.readFunction(this.$view, 16, Fts5ExtensionApi_xColumnCount);
  }

  set xColumnCount(value: $.FunctionInput<Fts5ExtensionApi_xColumnCount> | null) {
    $.writeFunction(this.$view, 16, Fts5ExtensionApi_xColumnCount, value, 'Fts5ExtensionApi', 'xColumnCount');
  }

  /** C: `int (*xRowCount)(Fts5Context *, sqlite3_int64 *)` */
  get xRowCount(): $.FunctionPointer<Fts5ExtensionApi_xRowCount> | null {
    return $.readFunction(this.$view, 24, Fts5ExtensionApi_xRowCount);
  }

  set xRowCount(value: $.FunctionInput<Fts5ExtensionApi_xRowCount> | null) {
    $.writeFunction(this.$view, 24, Fts5ExtensionApi_xRowCount, value, 'Fts5ExtensionApi', 'xRowCount');
  }

  /** C: `int (*xColumnTotalSize)(Fts5Context *, int, sqlite3_int64 *)` */
  get xColumnTotalSize(): $.FunctionPointer<Fts5ExtensionApi_xColumnTotalSize> | null {
    return $.readFunction(this.$view, 32, Fts5ExtensionApi_xColumnTotalSize);
  }

  set xColumnTotalSize(value: $.FunctionInput<Fts5ExtensionApi_xColumnTotalSize> | null) {
    $.writeFunction(
      this.$view,
      32,
      Fts5ExtensionApi_xColumnTotalSize,
      value,
      'Fts5ExtensionApi',
      'xColumnTotalSize',
    );
  }

  /**
   * C: `int (*xTokenize)(Fts5Context *, const char *, int, void *, int (*)(void *, int, const char *, int, int, int))`
   */
  get xTokenize(): $.FunctionPointer<Fts5ExtensionApi_xTokenize> | null {
    return $.readFunction(this.$view, 40, Fts5ExtensionApi_xTokenize);
  }

  set xTokenize(value: $.FunctionInput<Fts5ExtensionApi_xTokenize> | null) {
    $.writeFunction(this.$view, 40, Fts5ExtensionApi_xTokenize, value, 'Fts5ExtensionApi', 'xTokenize');
  }

  /** C: `int (*xPhraseCount)(Fts5Context *)` */
  get xPhraseCount(): $.FunctionPointer<Fts5ExtensionApi_xPhraseCount> | null {
    return $.readFunction(this.$view, 48, Fts5ExtensionApi_xPhraseCount);
  }

  set xPhraseCount(value: $.FunctionInput<Fts5ExtensionApi_xPhraseCount> | null) {
    $.writeFunction(this.$view, 48, Fts5ExtensionApi_xPhraseCount, value, 'Fts5ExtensionApi', 'xPhraseCount');
  }

  /** C: `int (*xPhraseSize)(Fts5Context *, int)` */
  get xPhraseSize(): $.FunctionPointer<Fts5ExtensionApi_xPhraseSize> | null {
    return $.readFunction(this.$view, 56, Fts5ExtensionApi_xPhraseSize);
  }

  set xPhraseSize(value: $.FunctionInput<Fts5ExtensionApi_xPhraseSize> | null) {
    $.writeFunction(this.$view, 56, Fts5ExtensionApi_xPhraseSize, value, 'Fts5ExtensionApi', 'xPhraseSize');
  }

  /** C: `int (*xInstCount)(Fts5Context *, int *)` */
  get xInstCount(): $.FunctionPointer<Fts5ExtensionApi_xInstCount> | null {
    return $.readFunction(this.$view, 64, Fts5ExtensionApi_xInstCount);
  }

  set xInstCount(value: $.FunctionInput<Fts5ExtensionApi_xInstCount> | null) {
    $.writeFunction(this.$view, 64, Fts5ExtensionApi_xInstCount, value, 'Fts5ExtensionApi', 'xInstCount');
  }

  /** C: `int (*xInst)(Fts5Context *, int, int *, int *, int *)` */
  get xInst(): $.FunctionPointer<Fts5ExtensionApi_xInst> | null {
    return $.readFunction(this.$view, 72, Fts5ExtensionApi_xInst);
  }

  set xInst(value: $.FunctionInput<Fts5ExtensionApi_xInst> | null) {
    $.writeFunction(this.$view, 72, Fts5ExtensionApi_xInst, value, 'Fts5ExtensionApi', 'xInst');
  }

  /** C: `sqlite3_int64 (*xRowid)(Fts5Context *)` */
  get xRowid(): $.FunctionPointer<Fts5ExtensionApi_xRowid> | null {
    return $.readFunction(this.$view, 80, Fts5ExtensionApi_xRowid);
  }

  set xRowid(value: $.FunctionInput<Fts5ExtensionApi_xRowid> | null) {
    $.writeFunction(this.$view, 80, Fts5ExtensionApi_xRowid, value, 'Fts5ExtensionApi', 'xRowid');
  }

  /** C: `int (*xColumnText)(Fts5Context *, int, const char **, int *)` */
  get xColumnText(): $.FunctionPointer<Fts5ExtensionApi_xColumnText> | null {
    return $.readFunction(this.$view, 88, Fts5ExtensionApi_xColumnText);
  }

  set xColumnText(value: $.FunctionInput<Fts5ExtensionApi_xColumnText> | null) {
    $.writeFunction(this.$view, 88, Fts5ExtensionApi_xColumnText, value, 'Fts5ExtensionApi', 'xColumnText');
  }

  /** C: `int (*xColumnSize)(Fts5Context *, int, int *)` */
  get xColumnSize(): $.FunctionPointer<Fts5ExtensionApi_xColumnSize> | null {
    return $.readFunction(this.$view, 96, Fts5ExtensionApi_xColumnSize);
  }

  set xColumnSize(value: $.FunctionInput<Fts5ExtensionApi_xColumnSize> | null) {
    $.writeFunction(this.$view, 96, Fts5ExtensionApi_xColumnSize, value, 'Fts5ExtensionApi', 'xColumnSize');
  }

  /**
   * C: `int (*xQueryPhrase)(Fts5Context *, int, void *, int (*)(const Fts5ExtensionApi *, Fts5Context *, void *))`
   */
  get xQueryPhrase(): $.FunctionPointer<Fts5ExtensionApi_xQueryPhrase> | null {
    return $.readFunction(this.$view, 104, Fts5ExtensionApi_xQueryPhrase);
  }

  set xQueryPhrase(value: $.FunctionInput<Fts5ExtensionApi_xQueryPhrase> | null) {
    $.writeFunction(
      this.$view,
      104,
      Fts5ExtensionApi_xQueryPhrase,
      value,
      'Fts5ExtensionApi',
      'xQueryPhrase',
    );
  }

  /** C: `int (*xSetAuxdata)(Fts5Context *, void *, void (*)(void *))` */
  get xSetAuxdata(): $.FunctionPointer<Fts5ExtensionApi_xSetAuxdata> | null {
    return $.readFunction(this.$view, 112, Fts5ExtensionApi_xSetAuxdata);
  }

  set xSetAuxdata(value: $.FunctionInput<Fts5ExtensionApi_xSetAuxdata> | null) {
    $.writeFunction(this.$view, 112, Fts5ExtensionApi_xSetAuxdata, value, 'Fts5ExtensionApi', 'xSetAuxdata');
  }

  /** C: `void *(*xGetAuxdata)(Fts5Context *, int)` */
  get xGetAuxdata(): $.FunctionPointer<Fts5ExtensionApi_xGetAuxdata> | null {
    return $.readFunction(this.$view, 120, Fts5ExtensionApi_xGetAuxdata);
  }

  set xGetAuxdata(value: $.FunctionInput<Fts5ExtensionApi_xGetAuxdata> | null) {
    $.writeFunction(this.$view, 120, Fts5ExtensionApi_xGetAuxdata, value, 'Fts5ExtensionApi', 'xGetAuxdata');
  }

  /** C: `int (*xPhraseFirst)(Fts5Context *, int, Fts5PhraseIter *, int *, int *)` */
  get xPhraseFirst(): $.FunctionPointer<Fts5ExtensionApi_xPhraseFirst> | null {
    return $.readFunction(this.$view, 128, Fts5ExtensionApi_xPhraseFirst);
  }

  set xPhraseFirst(value: $.FunctionInput<Fts5ExtensionApi_xPhraseFirst> | null) {
    $.writeFunction(
      this.$view,
      128,
      Fts5ExtensionApi_xPhraseFirst,
      value,
      'Fts5ExtensionApi',
      'xPhraseFirst',
    );
  }

  /** C: `void (*xPhraseNext)(Fts5Context *, Fts5PhraseIter *, int *, int *)` */
  get xPhraseNext(): $.FunctionPointer<Fts5ExtensionApi_xPhraseNext> | null {
    return $.readFunction(this.$view, 136, Fts5ExtensionApi_xPhraseNext);
  }

  set xPhraseNext(value: $.FunctionInput<Fts5ExtensionApi_xPhraseNext> | null) {
    $.writeFunction(this.$view, 136, Fts5ExtensionApi_xPhraseNext, value, 'Fts5ExtensionApi', 'xPhraseNext');
  }

  /** C: `int (*xPhraseFirstColumn)(Fts5Context *, int, Fts5PhraseIter *, int *)` */
  get xPhraseFirstColumn(): $.FunctionPointer<Fts5ExtensionApi_xPhraseFirstColumn> | null {
    return $.readFunction(this.$view, 144, Fts5ExtensionApi_xPhraseFirstColumn);
  }

  set xPhraseFirstColumn(value: $.FunctionInput<Fts5ExtensionApi_xPhraseFirstColumn> | null) {
    $.writeFunction(
      this.$view,
      144,
      Fts5ExtensionApi_xPhraseFirstColumn,
      value,
      'Fts5ExtensionApi',
      'xPhraseFirstColumn',
    );
  }

  /** C: `void (*xPhraseNextColumn)(Fts5Context *, Fts5PhraseIter *, int *)` */
  get xPhraseNextColumn(): $.FunctionPointer<Fts5ExtensionApi_xPhraseNextColumn> | null {
    return $.readFunction(this.$view, 152, Fts5ExtensionApi_xPhraseNextColumn);
  }

  set xPhraseNextColumn(value: $.FunctionInput<Fts5ExtensionApi_xPhraseNextColumn> | null) {
    $.writeFunction(
      this.$view,
      152,
      Fts5ExtensionApi_xPhraseNextColumn,
      value,
      'Fts5ExtensionApi',
      'xPhraseNextColumn',
    );
  }

  static toC(value: $.PointerTo<Fts5ExtensionApi> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof Fts5ExtensionApi ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(Fts5ExtensionApi, value, owner, name);
  }
}

/** `fts5_tokenizer`, 24 bytes */
export class fts5_tokenizer extends $.Struct<'fts5_tokenizer', {
    xCreate?: $.FunctionInput<fts5_tokenizer_xCreate> | null;
    xDelete?: $.FunctionInput<fts5_tokenizer_xDelete> | null;
    xTokenize?: $.FunctionInput<fts5_tokenizer_xTokenize> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('fts5_tokenizer', 24, 8, () => ({
      xCreate: [fts5_tokenizer_xCreate, 0],
      xDelete: [fts5_tokenizer_xDelete, 8],
      xTokenize: [fts5_tokenizer_xTokenize, 16],
    }));

  /** C: `int (*xCreate)(void *, const char **, int, Fts5Tokenizer **)` */
  get xCreate(): $.FunctionPointer<fts5_tokenizer_xCreate> | null {
    return $.readFunction(this.$view, 0, fts5_tokenizer_xCreate);
  }

  set xCreate(value: $.FunctionInput<fts5_tokenizer_xCreate> | null) {
    $.writeFunction(this.$view, 0, fts5_tokenizer_xCreate, value, 'fts5_tokenizer', 'xCreate');
  }

  /** C: `void (*xDelete)(Fts5Tokenizer *)` */
  get xDelete(): $.FunctionPointer<fts5_tokenizer_xDelete> | null {
    return $.readFunction(this.$view, 8, fts5_tokenizer_xDelete);
  }

  set xDelete(value: $.FunctionInput<fts5_tokenizer_xDelete> | null) {
    $.writeFunction(this.$view, 8, fts5_tokenizer_xDelete, value, 'fts5_tokenizer', 'xDelete');
  }

  /**
   * C: `int (*xTokenize)(Fts5Tokenizer *, void *, int, const char *, int, int (*)(void *, int, const char *, int, int, int))`
   */
  get xTokenize(): $.FunctionPointer<fts5_tokenizer_xTokenize> | null {
    return $.readFunction(this.$view, 16, fts5_tokenizer_xTokenize);
  }

  set xTokenize(value: $.FunctionInput<fts5_tokenizer_xTokenize> | null) {
    $.writeFunction(this.$view, 16, fts5_tokenizer_xTokenize, value, 'fts5_tokenizer', 'xTokenize');
  }

  static toC(value: $.PointerTo<fts5_tokenizer> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof fts5_tokenizer ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(fts5_tokenizer, value, owner, name);
  }
}

/**
 * FTS5 EXTENSION REGISTRATION API
 *
 * `fts5_api`, 32 bytes
 */
export class fts5_api extends $.Struct<'fts5_api', {
    iVersion?: number;
    xCreateTokenizer?: $.FunctionInput<fts5_api_xCreateTokenizer> | null;
    xFindTokenizer?: $.FunctionInput<fts5_api_xFindTokenizer> | null;
    xCreateFunction?: $.FunctionInput<fts5_api_xCreateFunction> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('fts5_api', 32, 8, () => ({
      iVersion: [$.int, 0],
      xCreateTokenizer: [fts5_api_xCreateTokenizer, 8],
      xFindTokenizer: [fts5_api_xFindTokenizer, 16],
      xCreateFunction: [fts5_api_xCreateFunction, 24],
    }));

  /**
   * Currently always set to 2
   *
   * C: `int iVersion`
   */
  get iVersion(): number {
    return this.$view.getInt32(0, true);
  }

  set iVersion(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'fts5_api', 'iVersion'), true);
  }

  /**
   * Create a new tokenizer
   *
   * C: `int (*xCreateTokenizer)(fts5_api *, const char *, void *, fts5_tokenizer *, void (*)(void *))`
   */
  get xCreateTokenizer(): $.FunctionPointer<fts5_api_xCreateTokenizer> | null {
    return $.readFunction(this.$view, 8, fts5_api_xCreateTokenizer);
  }

  set xCreateTokenizer(value: $.FunctionInput<fts5_api_xCreateTokenizer> | null) {
    $.writeFunction(this.$view, 8, fts5_api_xCreateTokenizer, value, 'fts5_api', 'xCreateTokenizer');
  }

  /**
   * Find an existing tokenizer
   *
   * C: `int (*xFindTokenizer)(fts5_api *, const char *, void **, fts5_tokenizer *)`
   */
  get xFindTokenizer(): $.FunctionPointer<fts5_api_xFindTokenizer> | null {
    return $.readFunction(this.$view, 16, fts5_api_xFindTokenizer);
  }

  set xFindTokenizer(value: $.FunctionInput<fts5_api_xFindTokenizer> | null) {
    $.writeFunction(this.$view, 16, fts5_api_xFindTokenizer, value, 'fts5_api', 'xFindTokenizer');
  }

  /**
   * Create a new auxiliary function
   *
   * C: `int (*xCreateFunction)(fts5_api *, const char *, void *, fts5_extension_function, void (*)(void *))`
   */
  get xCreateFunction(): $.FunctionPointer<fts5_api_xCreateFunction> | null {
    return $.readFunction(this.$view, 24, fts5_api_xCreateFunction);
  }

  set xCreateFunction(value: $.FunctionInput<fts5_api_xCreateFunction> | null) {
    $.writeFunction(this.$view, 24, fts5_api_xCreateFunction, value, 'fts5_api', 'xCreateFunction');
  }

  static toC(value: $.PointerTo<fts5_api> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof fts5_api ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(fts5_api, value, owner, name);
  }
}

// --- Function types

/**
 * The type for a callback function.
 * This is legacy and deprecated.  It is included for historical
 * compatibility and is not documented.
 *
 * C: `typedef int (*sqlite3_callback)(void *, int, char **, char **)`
 *
 * @see sqlite3.h:361
 */
export type sqlite3_callback = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: $.Pointer<$.Pointer<$.Char>> | null,
    argument4: $.Pointer<$.Pointer<$.Char>> | null,
  ) => number;
export const sqlite3_callback: $.FunctionType<sqlite3_callback> = /* @__PURE__ */
  $.functionType('sqlite3_callback', () => [
    $.int,
    {
      argument1: $.voidPointer,
      argument2: $.int,
      argument3: $.pointer($.pointer($.char)),
      argument4: $.pointer($.pointer($.char)),
    },
  ]);

/**
 * CAPI3REF: OS Interface Object
 *
 * An instance of the sqlite3_vfs object defines the interface between
 * the SQLite core and the underlying operating system.  The "vfs"
 * in the name of the object stands for "virtual file system".  See
 * the [VFS | VFS documentation] for further information.
 *
 * The VFS interface is sometimes extended by adding new methods onto
 * the end.  Each time such an extension occurs, the iVersion field
 * is incremented.  The iVersion value started out as 1 in
 * SQLite [version 3.5.0] on [dateof:3.5.0], then increased to 2
 * with SQLite [version 3.7.0] on [dateof:3.7.0], and then increased
 * to 3 with SQLite [version 3.7.6] on [dateof:3.7.6].  Additional fields
 * may be appended to the sqlite3_vfs object and the iVersion value
 * may increase again in future versions of SQLite.
 * Note that due to an oversight, the structure
 * of the sqlite3_vfs object changed in the transition from
 * SQLite [version 3.5.9] to [version 3.6.0] on [dateof:3.6.0]
 * and yet the iVersion field was not increased.
 *
 * The szOsFile field is the size of the subclassed {@link sqlite3_file}
 * structure used by this VFS.  mxPathname is the maximum length of
 * a pathname in this VFS.
 *
 * Registered sqlite3_vfs objects are kept on a linked list formed by
 * the pNext pointer.  The {@link sqlite3_vfs_register}
 * and {@link sqlite3_vfs_unregister} interfaces manage this list
 * in a thread-safe way.  The {@link sqlite3_vfs_find} interface
 * searches the list.  Neither the application code nor the VFS
 * implementation should use the pNext pointer.
 *
 * The pNext field is the only field in the sqlite3_vfs
 * structure that SQLite will ever modify.  SQLite will only access
 * or modify this field while holding a particular static mutex.
 * The application should never modify anything within the sqlite3_vfs
 * object once the object has been registered.
 *
 * The zName field holds the name of the VFS module.  The name must
 * be unique across all VFS modules.
 *
 * [[sqlite3_vfs.xOpen]]
 * ^SQLite guarantees that the zFilename parameter to xOpen
 * is either a NULL pointer or string obtained
 * from xFullPathname() with an optional suffix added.
 * ^If a suffix is added to the zFilename parameter, it will
 * consist of a single "-" character followed by no more than
 * 11 alphanumeric and/or "-" characters.
 * ^SQLite further guarantees that
 * the string will be valid and unchanged until xClose() is
 * called. Because of the previous sentence,
 * the {@link sqlite3_file} can safely store a pointer to the
 * filename if it needs to remember the filename for some reason.
 * If the zFilename parameter to xOpen is a NULL pointer then xOpen
 * must invent its own temporary name for the file.  ^Whenever the
 * xFilename parameter is NULL it will also be the case that the
 * flags parameter will include {@link SQLITE_OPEN_DELETEONCLOSE}.
 *
 * The flags argument to xOpen() includes all bits set in
 * the flags argument to {@link sqlite3_open_v2}.  Or if {@link sqlite3_open}
 * or {@link sqlite3_open16} is used, then flags includes at least
 * {@link SQLITE_OPEN_READWRITE} | {@link SQLITE_OPEN_CREATE}.
 * If xOpen() opens a file read-only then it sets *pOutFlags to
 * include {@link SQLITE_OPEN_READONLY}.  Other bits in *pOutFlags may be set.
 *
 * ^(SQLite will also add one of the following flags to the xOpen()
 * call, depending on the object being opened:
 *
 * - {@link SQLITE_OPEN_MAIN_DB}
 * - {@link SQLITE_OPEN_MAIN_JOURNAL}
 * - {@link SQLITE_OPEN_TEMP_DB}
 * - {@link SQLITE_OPEN_TEMP_JOURNAL}
 * - {@link SQLITE_OPEN_TRANSIENT_DB}
 * - {@link SQLITE_OPEN_SUBJOURNAL}
 * - {@link SQLITE_OPEN_SUPER_JOURNAL}
 * - {@link SQLITE_OPEN_WAL}
 *
 * )^
 *
 * The file I/O implementation can use the object type flags to
 * change the way it deals with files.  For example, an application
 * that does not care about crash recovery or rollback might make
 * the open of a journal file a no-op.  Writes to this journal would
 * also be no-ops, and any attempt to read the journal would return
 * SQLITE_IOERR.  Or the implementation might recognize that a database
 * file will be doing page-aligned sector reads and writes in a random
 * order and set up its I/O subsystem accordingly.
 *
 * SQLite might also add one of the following flags to the xOpen method:
 *
 * - {@link SQLITE_OPEN_DELETEONCLOSE}
 * - {@link SQLITE_OPEN_EXCLUSIVE}
 *
 * The {@link SQLITE_OPEN_DELETEONCLOSE} flag means the file should be
 * deleted when it is closed.  ^The {@link SQLITE_OPEN_DELETEONCLOSE}
 * will be set for TEMP databases and their journals, transient
 * databases, and subjournals.
 *
 * ^The {@link SQLITE_OPEN_EXCLUSIVE} flag is always used in conjunction
 * with the {@link SQLITE_OPEN_CREATE} flag, which are both directly
 * analogous to the O_EXCL and O_CREAT flags of the POSIX open()
 * API.  The SQLITE_OPEN_EXCLUSIVE flag, when paired with the
 * SQLITE_OPEN_CREATE, is used to indicate that file should always
 * be created, and that it is an error if it already exists.
 * It is *not* used to indicate the file should be opened
 * for exclusive access.
 *
 * ^At least szOsFile bytes of memory are allocated by SQLite
 * to hold the {@link sqlite3_file} structure passed as the third
 * argument to xOpen.  The xOpen method does not have to
 * allocate the structure; it should just fill it in.  Note that
 * the xOpen method must set the sqlite3_file.pMethods to either
 * a valid {@link sqlite3_io_methods} object or to NULL.  xOpen must do
 * this even if the open fails.  SQLite expects that the sqlite3_file.pMethods
 * element will be valid after xOpen returns regardless of the success
 * or failure of the xOpen call.
 *
 * [[sqlite3_vfs.xAccess]]
 * ^The flags argument to xAccess() may be {@link SQLITE_ACCESS_EXISTS}
 * to test for the existence of a file, or {@link SQLITE_ACCESS_READWRITE} to
 * test whether a file is readable and writable, or {@link SQLITE_ACCESS_READ}
 * to test whether a file is at least readable.  The SQLITE_ACCESS_READ
 * flag is never actually used and is not implemented in the built-in
 * VFSes of SQLite.  The file is named by the second argument and can be a
 * directory. The xAccess method returns {@link SQLITE_OK} on success or some
 * non-zero error code if there is an I/O error or if the name of
 * the file given in the second argument is illegal.  If SQLITE_OK
 * is returned, then non-zero or zero is written into *pResOut to indicate
 * whether or not the file is accessible.
 *
 * ^SQLite will always allocate at least mxPathname+1 bytes for the
 * output buffer xFullPathname.  The exact size of the output buffer
 * is also passed as a parameter to both  methods. If the output buffer
 * is not large enough, {@link SQLITE_CANTOPEN} should be returned. Since this is
 * handled as a fatal error by SQLite, vfs implementations should endeavor
 * to prevent this by setting mxPathname to a sufficiently large value.
 *
 * The xRandomness(), xSleep(), xCurrentTime(), and xCurrentTimeInt64()
 * interfaces are not strictly a part of the filesystem, but they are
 * included in the VFS structure for completeness.
 * The xRandomness() function attempts to return nBytes bytes
 * of good-quality randomness into zOut.  The return value is
 * the actual number of bytes of randomness obtained.
 * The xSleep() method causes the calling thread to sleep for at
 * least the number of microseconds given.  ^The xCurrentTime()
 * method returns a Julian Day Number for the current date and time as
 * a floating point value.
 * ^The xCurrentTimeInt64() method returns, as an integer, the Julian
 * Day Number multiplied by 86400000 (the number of milliseconds in
 * a 24-hour day).
 * ^SQLite will use the xCurrentTimeInt64() method to get the current
 * date and time if that method is available (if iVersion is 2 or
 * greater and the function pointer is not NULL) and will fall back
 * to xCurrentTime() if xCurrentTimeInt64() is unavailable.
 *
 * ^The xSetSystemCall(), xGetSystemCall(), and xNestSystemCall() interfaces
 * are not used by the SQLite core.  These optional interfaces are provided
 * by some VFSes to facilitate testing of the VFS code. By overriding
 * system calls with functions under its control, a test program can
 * simulate faults and error conditions that would otherwise be difficult
 * or impossible to induce.  The set of system calls that can be overridden
 * varies from one VFS to another, and from one version of the same VFS to the
 * next.  Applications that use these interfaces must be prepared for any
 * or all of these interfaces to be NULL or for their behavior to change
 * from one release to the next.  Applications must not attempt to access
 * any of these methods if the iVersion of the VFS is less than 3.
 *
 * C: `typedef void (*sqlite3_syscall_ptr)(void)`
 *
 * @see sqlite3.h:1463
 */
export type sqlite3_syscall_ptr = () => void;
export const sqlite3_syscall_ptr: $.FunctionType<sqlite3_syscall_ptr> = /* @__PURE__ */
  $.functionType('sqlite3_syscall_ptr', () => [$.voidType, {}]);

/**
 * CAPI3REF: Constants Defining Special Destructor Behavior
 *
 * These are special values for the destructor that is passed in as the
 * final argument to routines like {@link sqlite3_result_blob}.  ^If the destructor
 * argument is SQLITE_STATIC, it means that the content pointer is constant
 * and will never change.  It does not need to be destroyed.  ^The
 * SQLITE_TRANSIENT value means that the content will likely change in
 * the near future and that SQLite should make its own private copy of
 * the content before returning.
 *
 * The typedef is necessary to work around problems in certain
 * C++ compilers.
 *
 * C: `typedef void (*sqlite3_destructor_type)(void *)`
 *
 * @see sqlite3.h:5805
 */
export type sqlite3_destructor_type = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_destructor_type: $.FunctionType<sqlite3_destructor_type> = /* @__PURE__ */
  $.functionType('sqlite3_destructor_type', () => [$.voidType, { argument1: $.voidPointer }]);

/**
 * C: `typedef void (*fts5_extension_function)(const Fts5ExtensionApi *pApi, Fts5Context *pFts, sqlite3_context *pCtx, int nVal, sqlite3_value **apVal)`
 *
 * @see sqlite3.h:12358
 */
export type fts5_extension_function = (
    pApi: Fts5ExtensionApi | null,
    pFts: Fts5Context | null,
    pCtx: sqlite3_context,
    nVal: number,
    apVal: $.Pointer<sqlite3_value> | null,
  ) => void;
export const fts5_extension_function: $.FunctionType<fts5_extension_function> = /* @__PURE__ */
  $.functionType('fts5_extension_function', () => [
    $.voidType,
    {
      pApi: $.pointer(Fts5ExtensionApi),
      pFts: Fts5Context,
      pCtx: $.nonnull(sqlite3_context),
      nVal: $.int,
      apVal: $.pointer(sqlite3_value),
    },
  ]);

/** The type of `sqlite3_exec.callback`. C: `int (*)(void *, int, char **, char **)` */
export type sqlite3_exec_callback = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: $.Pointer<$.Pointer<$.Char>> | null,
    argument4: $.Pointer<$.Pointer<$.Char>> | null,
  ) => number;
export const sqlite3_exec_callback: $.FunctionType<sqlite3_exec_callback> = /* @__PURE__ */
  $.functionType('int (*)(void *, int, char **, char **)', () => [
    $.int,
    {
      argument1: $.voidPointer,
      argument2: $.int,
      argument3: $.pointer($.pointer($.char)),
      argument4: $.pointer($.pointer($.char)),
    },
  ]);

/** The type of `sqlite3_io_methods.xClose`. C: `int (*)(sqlite3_file *)` */
export type sqlite3_io_methods_xClose = (argument1: sqlite3_file | null) => number;
export const sqlite3_io_methods_xClose: $.FunctionType<sqlite3_io_methods_xClose> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *)', () => [$.int, { argument1: $.pointer(sqlite3_file) }]);

/** The type of `sqlite3_io_methods.xRead`. C: `int (*)(sqlite3_file *, void *, int, sqlite3_int64)` */
export type sqlite3_io_methods_xRead = (
    argument1: sqlite3_file | null,
    argument2: $.Pointer<$.Void> | null,
    iAmt: number,
    iOfst: number,
  ) => number;
export const sqlite3_io_methods_xRead: $.FunctionType<sqlite3_io_methods_xRead> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *, void *, int, sqlite3_int64)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_file), argument2: $.voidPointer, iAmt: $.int, iOfst: $.longLong },
  ]);

/**
 * The type of `sqlite3_io_methods.xWrite`. C: `int (*)(sqlite3_file *, const void *, int, sqlite3_int64)`
 */
export type sqlite3_io_methods_xWrite = (
    argument1: sqlite3_file | null,
    argument2: $.Pointer<$.Void> | null,
    iAmt: number,
    iOfst: number,
  ) => number;
export const sqlite3_io_methods_xWrite: $.FunctionType<sqlite3_io_methods_xWrite> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *, const void *, int, sqlite3_int64)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_file), argument2: $.bytes($.voidPointer), iAmt: $.int, iOfst: $.longLong },
  ]);

/** The type of `sqlite3_io_methods.xTruncate`. C: `int (*)(sqlite3_file *, sqlite3_int64)` */
export type sqlite3_io_methods_xTruncate = (argument1: sqlite3_file | null, size: number) => number;
export const sqlite3_io_methods_xTruncate: $.FunctionType<sqlite3_io_methods_xTruncate> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *, sqlite3_int64)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_file), size: $.longLong },
  ]);

/** The type of `sqlite3_io_methods.xSync`. C: `int (*)(sqlite3_file *, int)` */
export type sqlite3_io_methods_xSync = (argument1: sqlite3_file | null, flags: number) => number;
export const sqlite3_io_methods_xSync: $.FunctionType<sqlite3_io_methods_xSync> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *, int)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_file), flags: $.int },
  ]);

/** The type of `sqlite3_io_methods.xFileSize`. C: `int (*)(sqlite3_file *, sqlite3_int64 *)` */
export type sqlite3_io_methods_xFileSize = (
    argument1: sqlite3_file | null,
    pSize: $.Pointer<$.LongLong> | null,
  ) => number;
export const sqlite3_io_methods_xFileSize: $.FunctionType<sqlite3_io_methods_xFileSize> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *, sqlite3_int64 *)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_file), pSize: $.pointer($.longLong) },
  ]);

/** The type of `sqlite3_io_methods.xLock`. C: `int (*)(sqlite3_file *, int)` */
export type sqlite3_io_methods_xLock = (argument1: sqlite3_file | null, argument2: number) => number;
export const sqlite3_io_methods_xLock: $.FunctionType<sqlite3_io_methods_xLock> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *, int)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_file), argument2: $.int },
  ]);

/** The type of `sqlite3_io_methods.xUnlock`. C: `int (*)(sqlite3_file *, int)` */
export type sqlite3_io_methods_xUnlock = (argument1: sqlite3_file | null, argument2: number) => number;
export const sqlite3_io_methods_xUnlock: $.FunctionType<sqlite3_io_methods_xUnlock> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *, int)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_file), argument2: $.int },
  ]);

/** The type of `sqlite3_io_methods.xCheckReservedLock`. C: `int (*)(sqlite3_file *, int *)` */
export type sqlite3_io_methods_xCheckReservedLock = (
    argument1: sqlite3_file | null,
    pResOut: $.Pointer<$.Int> | null,
  ) => number;
export const sqlite3_io_methods_xCheckReservedLock: $.FunctionType<sqlite3_io_methods_xCheckReservedLock> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *, int *)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_file), pResOut: $.pointer($.int) },
  ]);

/** The type of `sqlite3_io_methods.xFileControl`. C: `int (*)(sqlite3_file *, int, void *)` */
export type sqlite3_io_methods_xFileControl = (
    argument1: sqlite3_file | null,
    op: number,
    pArg: $.Pointer<$.Void> | null,
  ) => number;
export const sqlite3_io_methods_xFileControl: $.FunctionType<sqlite3_io_methods_xFileControl> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *, int, void *)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_file), op: $.int, pArg: $.voidPointer },
  ]);

/** The type of `sqlite3_io_methods.xSectorSize`. C: `int (*)(sqlite3_file *)` */
export type sqlite3_io_methods_xSectorSize = (argument1: sqlite3_file | null) => number;
export const sqlite3_io_methods_xSectorSize: $.FunctionType<sqlite3_io_methods_xSectorSize> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *)', () => [$.int, { argument1: $.pointer(sqlite3_file) }]);

/** The type of `sqlite3_io_methods.xDeviceCharacteristics`. C: `int (*)(sqlite3_file *)` */
export type sqlite3_io_methods_xDeviceCharacteristics = (argument1: sqlite3_file | null) => number;
export const sqlite3_io_methods_xDeviceCharacteristics: $.FunctionType<sqlite3_io_methods_xDeviceCharacteristics> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *)', () => [$.int, { argument1: $.pointer(sqlite3_file) }]);

/**
 * The type of `sqlite3_io_methods.xShmMap`. C: `int (*)(sqlite3_file *, int, int, int, volatile void **)`
 */
export type sqlite3_io_methods_xShmMap = (
    argument1: sqlite3_file | null,
    iPg: number,
    pgsz: number,
    argument4: number,
    argument5: $.Pointer<$.Pointer<$.Void>> | null,
  ) => number;
export const sqlite3_io_methods_xShmMap: $.FunctionType<sqlite3_io_methods_xShmMap> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *, int, int, int, volatile void **)', () => [
    $.int,
    {
      argument1: $.pointer(sqlite3_file),
      iPg: $.int,
      pgsz: $.int,
      argument4: $.int,
      argument5: $.pointer($.voidPointer),
    },
  ]);

/** The type of `sqlite3_io_methods.xShmLock`. C: `int (*)(sqlite3_file *, int, int, int)` */
export type sqlite3_io_methods_xShmLock = (
    argument1: sqlite3_file | null,
    offset: number,
    n: number,
    flags: number,
  ) => number;
export const sqlite3_io_methods_xShmLock: $.FunctionType<sqlite3_io_methods_xShmLock> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *, int, int, int)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_file), offset: $.int, n: $.int, flags: $.int },
  ]);

/** The type of `sqlite3_io_methods.xShmBarrier`. C: `void (*)(sqlite3_file *)` */
export type sqlite3_io_methods_xShmBarrier = (argument1: sqlite3_file | null) => void;
export const sqlite3_io_methods_xShmBarrier: $.FunctionType<sqlite3_io_methods_xShmBarrier> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_file *)', () => [$.voidType, { argument1: $.pointer(sqlite3_file) }]);

/** The type of `sqlite3_io_methods.xShmUnmap`. C: `int (*)(sqlite3_file *, int)` */
export type sqlite3_io_methods_xShmUnmap = (argument1: sqlite3_file | null, deleteFlag: number) => number;
export const sqlite3_io_methods_xShmUnmap: $.FunctionType<sqlite3_io_methods_xShmUnmap> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *, int)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_file), deleteFlag: $.int },
  ]);

/** The type of `sqlite3_io_methods.xFetch`. C: `int (*)(sqlite3_file *, sqlite3_int64, int, void **)` */
export type sqlite3_io_methods_xFetch = (
    argument1: sqlite3_file | null,
    iOfst: number,
    iAmt: number,
    pp: $.Pointer<$.Pointer<$.Void>> | null,
  ) => number;
export const sqlite3_io_methods_xFetch: $.FunctionType<sqlite3_io_methods_xFetch> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *, sqlite3_int64, int, void **)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_file), iOfst: $.longLong, iAmt: $.int, pp: $.pointer($.voidPointer) },
  ]);

/** The type of `sqlite3_io_methods.xUnfetch`. C: `int (*)(sqlite3_file *, sqlite3_int64, void *)` */
export type sqlite3_io_methods_xUnfetch = (
    argument1: sqlite3_file | null,
    iOfst: number,
    p: $.Pointer<$.Void> | null,
  ) => number;
export const sqlite3_io_methods_xUnfetch: $.FunctionType<sqlite3_io_methods_xUnfetch> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_file *, sqlite3_int64, void *)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_file), iOfst: $.longLong, p: $.voidPointer },
  ]);

/**
 * The type of `sqlite3_vfs.xOpen`. C: `int (*)(sqlite3_vfs *, sqlite3_filename, sqlite3_file *, int, int *)`
 */
export type sqlite3_vfs_xOpen = (
    argument1: sqlite3_vfs | null,
    zName: string | null,
    argument3: sqlite3_file | null,
    flags: number,
    pOutFlags: $.Pointer<$.Int> | null,
  ) => number;
export const sqlite3_vfs_xOpen: $.FunctionType<sqlite3_vfs_xOpen> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vfs *, sqlite3_filename, sqlite3_file *, int, int *)', () => [
    $.int,
    {
      argument1: $.pointer(sqlite3_vfs),
      zName: $.cstring,
      argument3: $.pointer(sqlite3_file),
      flags: $.int,
      pOutFlags: $.pointer($.int),
    },
  ]);

/** The type of `sqlite3_vfs.xDelete`. C: `int (*)(sqlite3_vfs *, const char *, int)` */
export type sqlite3_vfs_xDelete = (
    argument1: sqlite3_vfs | null,
    zName: string | null,
    syncDir: number,
  ) => number;
export const sqlite3_vfs_xDelete: $.FunctionType<sqlite3_vfs_xDelete> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vfs *, const char *, int)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_vfs), zName: $.cstring, syncDir: $.int },
  ]);

/** The type of `sqlite3_vfs.xAccess`. C: `int (*)(sqlite3_vfs *, const char *, int, int *)` */
export type sqlite3_vfs_xAccess = (
    argument1: sqlite3_vfs | null,
    zName: string | null,
    flags: number,
    pResOut: $.Pointer<$.Int> | null,
  ) => number;
export const sqlite3_vfs_xAccess: $.FunctionType<sqlite3_vfs_xAccess> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vfs *, const char *, int, int *)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_vfs), zName: $.cstring, flags: $.int, pResOut: $.pointer($.int) },
  ]);

/** The type of `sqlite3_vfs.xFullPathname`. C: `int (*)(sqlite3_vfs *, const char *, int, char *)` */
export type sqlite3_vfs_xFullPathname = (
    argument1: sqlite3_vfs | null,
    zName: string | null,
    nOut: number,
    zOut: $.Pointer<$.Char> | null,
  ) => number;
export const sqlite3_vfs_xFullPathname: $.FunctionType<sqlite3_vfs_xFullPathname> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vfs *, const char *, int, char *)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_vfs), zName: $.cstring, nOut: $.int, zOut: $.pointer($.char) },
  ]);

/** The type of `sqlite3_vfs.xDlOpen`. C: `void *(*)(sqlite3_vfs *, const char *)` */
export type sqlite3_vfs_xDlOpen = (
    argument1: sqlite3_vfs | null,
    zFilename: string | null,
  ) => $.Memory | null;
export const sqlite3_vfs_xDlOpen: $.FunctionType<sqlite3_vfs_xDlOpen> = /* @__PURE__ */
  $.functionType('void *(*)(sqlite3_vfs *, const char *)', () => [
    $.voidPointer,
    { argument1: $.pointer(sqlite3_vfs), zFilename: $.cstring },
  ]);

/** The type of `sqlite3_vfs.xDlError`. C: `void (*)(sqlite3_vfs *, int, char *)` */
export type sqlite3_vfs_xDlError = (
    argument1: sqlite3_vfs | null,
    nByte: number,
    zErrMsg: $.Pointer<$.Char> | null,
  ) => void;
export const sqlite3_vfs_xDlError: $.FunctionType<sqlite3_vfs_xDlError> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_vfs *, int, char *)', () => [
    $.voidType,
    { argument1: $.pointer(sqlite3_vfs), nByte: $.int, zErrMsg: $.pointer($.char) },
  ]);

/** The type of `sqlite3_vfs.xDlSym`. C: `void (*)(void)` */
export type sqlite3_vfs_xDlSym_function = () => void;
export const sqlite3_vfs_xDlSym_function: $.FunctionType<sqlite3_vfs_xDlSym_function> = /* @__PURE__ */
  $.functionType('void (*)(void)', () => [$.voidType, {}]);

/** The type of `sqlite3_vfs.xDlSym`. C: `void (*(*)(sqlite3_vfs *, void *, const char *))(void)` */
export type sqlite3_vfs_xDlSym = (
    argument1: sqlite3_vfs | null,
    argument2: $.Pointer<$.Void> | null,
    zSymbol: string | null,
  ) => $.FunctionInput<sqlite3_vfs_xDlSym_function> | null;
export const sqlite3_vfs_xDlSym: $.FunctionType<sqlite3_vfs_xDlSym> = /* @__PURE__ */
  $.functionType('void (*(*)(sqlite3_vfs *, void *, const char *))(void)', () => [
    sqlite3_vfs_xDlSym_function,
    { argument1: $.pointer(sqlite3_vfs), argument2: $.voidPointer, zSymbol: $.cstring },
  ]);

/** The type of `sqlite3_vfs.xDlClose`. C: `void (*)(sqlite3_vfs *, void *)` */
export type sqlite3_vfs_xDlClose = (
    argument1: sqlite3_vfs | null,
    argument2: $.Pointer<$.Void> | null,
  ) => void;
export const sqlite3_vfs_xDlClose: $.FunctionType<sqlite3_vfs_xDlClose> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_vfs *, void *)', () => [
    $.voidType,
    { argument1: $.pointer(sqlite3_vfs), argument2: $.voidPointer },
  ]);

/** The type of `sqlite3_vfs.xRandomness`. C: `int (*)(sqlite3_vfs *, int, char *)` */
export type sqlite3_vfs_xRandomness = (
    argument1: sqlite3_vfs | null,
    nByte: number,
    zOut: $.Pointer<$.Char> | null,
  ) => number;
export const sqlite3_vfs_xRandomness: $.FunctionType<sqlite3_vfs_xRandomness> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vfs *, int, char *)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_vfs), nByte: $.int, zOut: $.pointer($.char) },
  ]);

/** The type of `sqlite3_vfs.xSleep`. C: `int (*)(sqlite3_vfs *, int)` */
export type sqlite3_vfs_xSleep = (argument1: sqlite3_vfs | null, microseconds: number) => number;
export const sqlite3_vfs_xSleep: $.FunctionType<sqlite3_vfs_xSleep> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vfs *, int)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_vfs), microseconds: $.int },
  ]);

/** The type of `sqlite3_vfs.xCurrentTime`. C: `int (*)(sqlite3_vfs *, double *)` */
export type sqlite3_vfs_xCurrentTime = (
    argument1: sqlite3_vfs | null,
    argument2: $.Pointer<$.Double> | null,
  ) => number;
export const sqlite3_vfs_xCurrentTime: $.FunctionType<sqlite3_vfs_xCurrentTime> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vfs *, double *)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_vfs), argument2: $.pointer($.double) },
  ]);

/** The type of `sqlite3_vfs.xGetLastError`. C: `int (*)(sqlite3_vfs *, int, char *)` */
export type sqlite3_vfs_xGetLastError = (
    argument1: sqlite3_vfs | null,
    argument2: number,
    argument3: $.Pointer<$.Char> | null,
  ) => number;
export const sqlite3_vfs_xGetLastError: $.FunctionType<sqlite3_vfs_xGetLastError> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vfs *, int, char *)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_vfs), argument2: $.int, argument3: $.pointer($.char) },
  ]);

/** The type of `sqlite3_vfs.xCurrentTimeInt64`. C: `int (*)(sqlite3_vfs *, sqlite3_int64 *)` */
export type sqlite3_vfs_xCurrentTimeInt64 = (
    argument1: sqlite3_vfs | null,
    argument2: $.Pointer<$.LongLong> | null,
  ) => number;
export const sqlite3_vfs_xCurrentTimeInt64: $.FunctionType<sqlite3_vfs_xCurrentTimeInt64> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vfs *, sqlite3_int64 *)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_vfs), argument2: $.pointer($.longLong) },
  ]);

/**
 * The type of `sqlite3_vfs.xSetSystemCall`. C: `int (*)(sqlite3_vfs *, const char *, sqlite3_syscall_ptr)`
 */
export type sqlite3_vfs_xSetSystemCall = (
    argument1: sqlite3_vfs | null,
    zName: string | null,
    argument3: $.FunctionPointer<sqlite3_syscall_ptr> | null,
  ) => number;
export const sqlite3_vfs_xSetSystemCall: $.FunctionType<sqlite3_vfs_xSetSystemCall> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vfs *, const char *, sqlite3_syscall_ptr)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_vfs), zName: $.cstring, argument3: $.kept(sqlite3_syscall_ptr) },
  ]);

/** The type of `sqlite3_vfs.xGetSystemCall`. C: `sqlite3_syscall_ptr (*)(sqlite3_vfs *, const char *)` */
export type sqlite3_vfs_xGetSystemCall = (
    argument1: sqlite3_vfs | null,
    zName: string | null,
  ) => $.FunctionInput<sqlite3_syscall_ptr> | null;
export const sqlite3_vfs_xGetSystemCall: $.FunctionType<sqlite3_vfs_xGetSystemCall> = /* @__PURE__ */
  $.functionType('sqlite3_syscall_ptr (*)(sqlite3_vfs *, const char *)', () => [
    sqlite3_syscall_ptr,
    { argument1: $.pointer(sqlite3_vfs), zName: $.cstring },
  ]);

/** The type of `sqlite3_vfs.xNextSystemCall`. C: `const char *(*)(sqlite3_vfs *, const char *)` */
export type sqlite3_vfs_xNextSystemCall = (
    argument1: sqlite3_vfs | null,
    zName: string | null,
  ) => $.CStringInput | null;
export const sqlite3_vfs_xNextSystemCall: $.FunctionType<sqlite3_vfs_xNextSystemCall> = /* @__PURE__ */
  $.functionType('const char *(*)(sqlite3_vfs *, const char *)', () => [
    $.cstring,
    { argument1: $.pointer(sqlite3_vfs), zName: $.cstring },
  ]);

/** The type of `sqlite3_mem_methods.xMalloc`. C: `void *(*)(int)` */
export type sqlite3_mem_methods_xMalloc = (argument1: number) => $.Memory | null;
export const sqlite3_mem_methods_xMalloc: $.FunctionType<sqlite3_mem_methods_xMalloc> = /* @__PURE__ */
  $.functionType('void *(*)(int)', () => [$.voidPointer, { argument1: $.int }]);

/** The type of `sqlite3_mem_methods.xFree`. C: `void (*)(void *)` */
export type sqlite3_mem_methods_xFree = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_mem_methods_xFree: $.FunctionType<sqlite3_mem_methods_xFree> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_mem_methods.xRealloc`. C: `void *(*)(void *, int)` */
export type sqlite3_mem_methods_xRealloc = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
  ) => $.Memory | null;
export const sqlite3_mem_methods_xRealloc: $.FunctionType<sqlite3_mem_methods_xRealloc> = /* @__PURE__ */
  $.functionType('void *(*)(void *, int)', () => [
    $.voidPointer,
    { argument1: $.voidPointer, argument2: $.int },
  ]);

/** The type of `sqlite3_mem_methods.xSize`. C: `int (*)(void *)` */
export type sqlite3_mem_methods_xSize = (argument1: $.Pointer<$.Void> | null) => number;
export const sqlite3_mem_methods_xSize: $.FunctionType<sqlite3_mem_methods_xSize> = /* @__PURE__ */
  $.functionType('int (*)(void *)', () => [$.int, { argument1: $.voidPointer }]);

/** The type of `sqlite3_mem_methods.xRoundup`. C: `int (*)(int)` */
export type sqlite3_mem_methods_xRoundup = (argument1: number) => number;
export const sqlite3_mem_methods_xRoundup: $.FunctionType<sqlite3_mem_methods_xRoundup> = /* @__PURE__ */
  $.functionType('int (*)(int)', () => [$.int, { argument1: $.int }]);

/** The type of `sqlite3_mem_methods.xInit`. C: `int (*)(void *)` */
export type sqlite3_mem_methods_xInit = (argument1: $.Pointer<$.Void> | null) => number;
export const sqlite3_mem_methods_xInit: $.FunctionType<sqlite3_mem_methods_xInit> = /* @__PURE__ */
  $.functionType('int (*)(void *)', () => [$.int, { argument1: $.voidPointer }]);

/** The type of `sqlite3_mem_methods.xShutdown`. C: `void (*)(void *)` */
export type sqlite3_mem_methods_xShutdown = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_mem_methods_xShutdown: $.FunctionType<sqlite3_mem_methods_xShutdown> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_busy_handler.argument2`. C: `int (*)(void *, int)` */
export type sqlite3_busy_handler_argument2 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
  ) => number;
export const sqlite3_busy_handler_argument2: $.FunctionType<sqlite3_busy_handler_argument2> = /* @__PURE__ */
  $.functionType('int (*)(void *, int)', () => [$.int, { argument1: $.voidPointer, argument2: $.int }]);

/**
 * The type of `sqlite3_set_authorizer.xAuth`. C: `int (*)(void *, int, const char *, const char *, const char *, const char *)`
 */
export type sqlite3_set_authorizer_xAuth = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: string | null,
    argument4: string | null,
    argument5: string | null,
    argument6: string | null,
  ) => number;
export const sqlite3_set_authorizer_xAuth: $.FunctionType<sqlite3_set_authorizer_xAuth> = /* @__PURE__ */
  $.functionType('int (*)(void *, int, const char *, const char *, const char *, const char *)', () => [
    $.int,
    {
      argument1: $.voidPointer,
      argument2: $.int,
      argument3: $.cstring,
      argument4: $.cstring,
      argument5: $.cstring,
      argument6: $.cstring,
    },
  ]);

/** The type of `sqlite3_trace.xTrace`. C: `void (*)(void *, const char *)` */
export type sqlite3_trace_xTrace = (argument1: $.Pointer<$.Void> | null, argument2: string | null) => void;
export const sqlite3_trace_xTrace: $.FunctionType<sqlite3_trace_xTrace> = /* @__PURE__ */
  $.functionType('void (*)(void *, const char *)', () => [
    $.voidType,
    { argument1: $.voidPointer, argument2: $.cstring },
  ]);

/** The type of `sqlite3_profile.xProfile`. C: `void (*)(void *, const char *, sqlite3_uint64)` */
export type sqlite3_profile_xProfile = (
    argument1: $.Pointer<$.Void> | null,
    argument2: string | null,
    argument3: number,
  ) => void;
export const sqlite3_profile_xProfile: $.FunctionType<sqlite3_profile_xProfile> = /* @__PURE__ */
  $.functionType('void (*)(void *, const char *, sqlite3_uint64)', () => [
    $.voidType,
    { argument1: $.voidPointer, argument2: $.cstring, argument3: $.unsignedLongLong },
  ]);

/** The type of `sqlite3_trace_v2.xCallback`. C: `int (*)(unsigned int, void *, void *, void *)` */
export type sqlite3_trace_v2_xCallback = (
    argument1: number,
    argument2: $.Pointer<$.Void> | null,
    argument3: $.Pointer<$.Void> | null,
    argument4: $.Pointer<$.Void> | null,
  ) => number;
export const sqlite3_trace_v2_xCallback: $.FunctionType<sqlite3_trace_v2_xCallback> = /* @__PURE__ */
  $.functionType('int (*)(unsigned int, void *, void *, void *)', () => [
    $.int,
    {
      argument1: $.unsignedInt,
      argument2: $.voidPointer,
      argument3: $.voidPointer,
      argument4: $.voidPointer,
    },
  ]);

/** The type of `sqlite3_progress_handler.argument3`. C: `int (*)(void *)` */
export type sqlite3_progress_handler_argument3 = (argument1: $.Pointer<$.Void> | null) => number;
export const sqlite3_progress_handler_argument3: $.FunctionType<sqlite3_progress_handler_argument3> = /* @__PURE__ */
  $.functionType('int (*)(void *)', () => [$.int, { argument1: $.voidPointer }]);

/** The type of `sqlite3_bind_blob.argument5`. C: `void (*)(void *)` */
export type sqlite3_bind_blob_argument5 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_bind_blob_argument5: $.FunctionType<sqlite3_bind_blob_argument5> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_bind_blob64.argument5`. C: `void (*)(void *)` */
export type sqlite3_bind_blob64_argument5 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_bind_blob64_argument5: $.FunctionType<sqlite3_bind_blob64_argument5> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_bind_text.argument5`. C: `void (*)(void *)` */
export type sqlite3_bind_text_argument5 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_bind_text_argument5: $.FunctionType<sqlite3_bind_text_argument5> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_bind_text16.argument5`. C: `void (*)(void *)` */
export type sqlite3_bind_text16_argument5 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_bind_text16_argument5: $.FunctionType<sqlite3_bind_text16_argument5> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_bind_text64.argument5`. C: `void (*)(void *)` */
export type sqlite3_bind_text64_argument5 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_bind_text64_argument5: $.FunctionType<sqlite3_bind_text64_argument5> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_bind_pointer.argument5`. C: `void (*)(void *)` */
export type sqlite3_bind_pointer_argument5 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_bind_pointer_argument5: $.FunctionType<sqlite3_bind_pointer_argument5> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_create_function.xFunc`. C: `void (*)(sqlite3_context *, int, sqlite3_value **)` */
export type sqlite3_create_function_xFunc = (
    argument1: sqlite3_context,
    argument2: number,
    argument3: $.Pointer<sqlite3_value> | null,
  ) => void;
export const sqlite3_create_function_xFunc: $.FunctionType<sqlite3_create_function_xFunc> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_context *, int, sqlite3_value **)', () => [
    $.voidType,
    { argument1: $.nonnull(sqlite3_context), argument2: $.int, argument3: $.pointer(sqlite3_value) },
  ]);

/** The type of `sqlite3_create_function.xStep`. C: `void (*)(sqlite3_context *, int, sqlite3_value **)` */
export type sqlite3_create_function_xStep = (
    argument1: sqlite3_context,
    argument2: number,
    argument3: $.Pointer<sqlite3_value> | null,
  ) => void;
export const sqlite3_create_function_xStep: $.FunctionType<sqlite3_create_function_xStep> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_context *, int, sqlite3_value **)', () => [
    $.voidType,
    { argument1: $.nonnull(sqlite3_context), argument2: $.int, argument3: $.pointer(sqlite3_value) },
  ]);

/** The type of `sqlite3_create_function.xFinal`. C: `void (*)(sqlite3_context *)` */
export type sqlite3_create_function_xFinal = (argument1: sqlite3_context) => void;
export const sqlite3_create_function_xFinal: $.FunctionType<sqlite3_create_function_xFinal> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_context *)', () => [
    $.voidType,
    { argument1: $.nonnull(sqlite3_context) },
  ]);

/**
 * The type of `sqlite3_create_function16.xFunc`. C: `void (*)(sqlite3_context *, int, sqlite3_value **)`
 */
export type sqlite3_create_function16_xFunc = (
    argument1: sqlite3_context,
    argument2: number,
    argument3: $.Pointer<sqlite3_value> | null,
  ) => void;
export const sqlite3_create_function16_xFunc: $.FunctionType<sqlite3_create_function16_xFunc> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_context *, int, sqlite3_value **)', () => [
    $.voidType,
    { argument1: $.nonnull(sqlite3_context), argument2: $.int, argument3: $.pointer(sqlite3_value) },
  ]);

/**
 * The type of `sqlite3_create_function16.xStep`. C: `void (*)(sqlite3_context *, int, sqlite3_value **)`
 */
export type sqlite3_create_function16_xStep = (
    argument1: sqlite3_context,
    argument2: number,
    argument3: $.Pointer<sqlite3_value> | null,
  ) => void;
export const sqlite3_create_function16_xStep: $.FunctionType<sqlite3_create_function16_xStep> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_context *, int, sqlite3_value **)', () => [
    $.voidType,
    { argument1: $.nonnull(sqlite3_context), argument2: $.int, argument3: $.pointer(sqlite3_value) },
  ]);

/** The type of `sqlite3_create_function16.xFinal`. C: `void (*)(sqlite3_context *)` */
export type sqlite3_create_function16_xFinal = (argument1: sqlite3_context) => void;
export const sqlite3_create_function16_xFinal: $.FunctionType<sqlite3_create_function16_xFinal> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_context *)', () => [
    $.voidType,
    { argument1: $.nonnull(sqlite3_context) },
  ]);

/**
 * The type of `sqlite3_create_function_v2.xFunc`. C: `void (*)(sqlite3_context *, int, sqlite3_value **)`
 */
export type sqlite3_create_function_v2_xFunc = (
    argument1: sqlite3_context,
    argument2: number,
    argument3: $.Pointer<sqlite3_value> | null,
  ) => void;
export const sqlite3_create_function_v2_xFunc: $.FunctionType<sqlite3_create_function_v2_xFunc> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_context *, int, sqlite3_value **)', () => [
    $.voidType,
    { argument1: $.nonnull(sqlite3_context), argument2: $.int, argument3: $.pointer(sqlite3_value) },
  ]);

/**
 * The type of `sqlite3_create_function_v2.xStep`. C: `void (*)(sqlite3_context *, int, sqlite3_value **)`
 */
export type sqlite3_create_function_v2_xStep = (
    argument1: sqlite3_context,
    argument2: number,
    argument3: $.Pointer<sqlite3_value> | null,
  ) => void;
export const sqlite3_create_function_v2_xStep: $.FunctionType<sqlite3_create_function_v2_xStep> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_context *, int, sqlite3_value **)', () => [
    $.voidType,
    { argument1: $.nonnull(sqlite3_context), argument2: $.int, argument3: $.pointer(sqlite3_value) },
  ]);

/** The type of `sqlite3_create_function_v2.xFinal`. C: `void (*)(sqlite3_context *)` */
export type sqlite3_create_function_v2_xFinal = (argument1: sqlite3_context) => void;
export const sqlite3_create_function_v2_xFinal: $.FunctionType<sqlite3_create_function_v2_xFinal> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_context *)', () => [
    $.voidType,
    { argument1: $.nonnull(sqlite3_context) },
  ]);

/** The type of `sqlite3_create_function_v2.xDestroy`. C: `void (*)(void *)` */
export type sqlite3_create_function_v2_xDestroy = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_create_function_v2_xDestroy: $.FunctionType<sqlite3_create_function_v2_xDestroy> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/**
 * The type of `sqlite3_create_window_function.xStep`. C: `void (*)(sqlite3_context *, int, sqlite3_value **)`
 */
export type sqlite3_create_window_function_xStep = (
    argument1: sqlite3_context,
    argument2: number,
    argument3: $.Pointer<sqlite3_value> | null,
  ) => void;
export const sqlite3_create_window_function_xStep: $.FunctionType<sqlite3_create_window_function_xStep> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_context *, int, sqlite3_value **)', () => [
    $.voidType,
    { argument1: $.nonnull(sqlite3_context), argument2: $.int, argument3: $.pointer(sqlite3_value) },
  ]);

/** The type of `sqlite3_create_window_function.xFinal`. C: `void (*)(sqlite3_context *)` */
export type sqlite3_create_window_function_xFinal = (argument1: sqlite3_context) => void;
export const sqlite3_create_window_function_xFinal: $.FunctionType<sqlite3_create_window_function_xFinal> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_context *)', () => [
    $.voidType,
    { argument1: $.nonnull(sqlite3_context) },
  ]);

/** The type of `sqlite3_create_window_function.xValue`. C: `void (*)(sqlite3_context *)` */
export type sqlite3_create_window_function_xValue = (argument1: sqlite3_context) => void;
export const sqlite3_create_window_function_xValue: $.FunctionType<sqlite3_create_window_function_xValue> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_context *)', () => [
    $.voidType,
    { argument1: $.nonnull(sqlite3_context) },
  ]);

/**
 * The type of `sqlite3_create_window_function.xInverse`. C: `void (*)(sqlite3_context *, int, sqlite3_value **)`
 */
export type sqlite3_create_window_function_xInverse = (
    argument1: sqlite3_context,
    argument2: number,
    argument3: $.Pointer<sqlite3_value> | null,
  ) => void;
export const sqlite3_create_window_function_xInverse: $.FunctionType<sqlite3_create_window_function_xInverse> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_context *, int, sqlite3_value **)', () => [
    $.voidType,
    { argument1: $.nonnull(sqlite3_context), argument2: $.int, argument3: $.pointer(sqlite3_value) },
  ]);

/** The type of `sqlite3_create_window_function.xDestroy`. C: `void (*)(void *)` */
export type sqlite3_create_window_function_xDestroy = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_create_window_function_xDestroy: $.FunctionType<sqlite3_create_window_function_xDestroy> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_memory_alarm.argument1`. C: `void (*)(void *, sqlite3_int64, int)` */
export type sqlite3_memory_alarm_argument1 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: number,
  ) => void;
export const sqlite3_memory_alarm_argument1: $.FunctionType<sqlite3_memory_alarm_argument1> = /* @__PURE__ */
  $.functionType('void (*)(void *, sqlite3_int64, int)', () => [
    $.voidType,
    { argument1: $.voidPointer, argument2: $.longLong, argument3: $.int },
  ]);

/** The type of `sqlite3_set_auxdata.argument4`. C: `void (*)(void *)` */
export type sqlite3_set_auxdata_argument4 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_set_auxdata_argument4: $.FunctionType<sqlite3_set_auxdata_argument4> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_result_blob.argument4`. C: `void (*)(void *)` */
export type sqlite3_result_blob_argument4 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_result_blob_argument4: $.FunctionType<sqlite3_result_blob_argument4> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_result_blob64.argument4`. C: `void (*)(void *)` */
export type sqlite3_result_blob64_argument4 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_result_blob64_argument4: $.FunctionType<sqlite3_result_blob64_argument4> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_result_text.argument4`. C: `void (*)(void *)` */
export type sqlite3_result_text_argument4 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_result_text_argument4: $.FunctionType<sqlite3_result_text_argument4> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_result_text64.argument4`. C: `void (*)(void *)` */
export type sqlite3_result_text64_argument4 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_result_text64_argument4: $.FunctionType<sqlite3_result_text64_argument4> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_result_text16.argument4`. C: `void (*)(void *)` */
export type sqlite3_result_text16_argument4 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_result_text16_argument4: $.FunctionType<sqlite3_result_text16_argument4> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_result_text16le.argument4`. C: `void (*)(void *)` */
export type sqlite3_result_text16le_argument4 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_result_text16le_argument4: $.FunctionType<sqlite3_result_text16le_argument4> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_result_text16be.argument4`. C: `void (*)(void *)` */
export type sqlite3_result_text16be_argument4 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_result_text16be_argument4: $.FunctionType<sqlite3_result_text16be_argument4> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_result_pointer.argument4`. C: `void (*)(void *)` */
export type sqlite3_result_pointer_argument4 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_result_pointer_argument4: $.FunctionType<sqlite3_result_pointer_argument4> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/**
 * The type of `sqlite3_create_collation.xCompare`. C: `int (*)(void *, int, const void *, int, const void *)`
 */
export type sqlite3_create_collation_xCompare = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: $.Pointer<$.Void> | null,
    argument4: number,
    argument5: $.Pointer<$.Void> | null,
  ) => number;
export const sqlite3_create_collation_xCompare: $.FunctionType<sqlite3_create_collation_xCompare> = /* @__PURE__ */
  $.functionType('int (*)(void *, int, const void *, int, const void *)', () => [
    $.int,
    {
      argument1: $.voidPointer,
      argument2: $.int,
      argument3: $.bytes($.voidPointer),
      argument4: $.int,
      argument5: $.bytes($.voidPointer),
    },
  ]);

/**
 * The type of `sqlite3_create_collation_v2.xCompare`. C: `int (*)(void *, int, const void *, int, const void *)`
 */
export type sqlite3_create_collation_v2_xCompare = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: $.Pointer<$.Void> | null,
    argument4: number,
    argument5: $.Pointer<$.Void> | null,
  ) => number;
export const sqlite3_create_collation_v2_xCompare: $.FunctionType<sqlite3_create_collation_v2_xCompare> = /* @__PURE__ */
  $.functionType('int (*)(void *, int, const void *, int, const void *)', () => [
    $.int,
    {
      argument1: $.voidPointer,
      argument2: $.int,
      argument3: $.bytes($.voidPointer),
      argument4: $.int,
      argument5: $.bytes($.voidPointer),
    },
  ]);

/** The type of `sqlite3_create_collation_v2.xDestroy`. C: `void (*)(void *)` */
export type sqlite3_create_collation_v2_xDestroy = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_create_collation_v2_xDestroy: $.FunctionType<sqlite3_create_collation_v2_xDestroy> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/**
 * The type of `sqlite3_create_collation16.xCompare`. C: `int (*)(void *, int, const void *, int, const void *)`
 */
export type sqlite3_create_collation16_xCompare = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: $.Pointer<$.Void> | null,
    argument4: number,
    argument5: $.Pointer<$.Void> | null,
  ) => number;
export const sqlite3_create_collation16_xCompare: $.FunctionType<sqlite3_create_collation16_xCompare> = /* @__PURE__ */
  $.functionType('int (*)(void *, int, const void *, int, const void *)', () => [
    $.int,
    {
      argument1: $.voidPointer,
      argument2: $.int,
      argument3: $.bytes($.voidPointer),
      argument4: $.int,
      argument5: $.bytes($.voidPointer),
    },
  ]);

/**
 * The type of `sqlite3_collation_needed.argument3`. C: `void (*)(void *, sqlite3 *, int, const char *)`
 */
export type sqlite3_collation_needed_argument3 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: sqlite3 | null,
    eTextRep: number,
    argument4: string | null,
  ) => void;
export const sqlite3_collation_needed_argument3: $.FunctionType<sqlite3_collation_needed_argument3> = /* @__PURE__ */
  $.functionType('void (*)(void *, sqlite3 *, int, const char *)', () => [
    $.voidType,
    { argument1: $.voidPointer, argument2: sqlite3, eTextRep: $.int, argument4: $.cstring },
  ]);

/**
 * The type of `sqlite3_collation_needed16.argument3`. C: `void (*)(void *, sqlite3 *, int, const void *)`
 */
export type sqlite3_collation_needed16_argument3 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: sqlite3 | null,
    eTextRep: number,
    argument4: $.Pointer<$.Void> | null,
  ) => void;
export const sqlite3_collation_needed16_argument3: $.FunctionType<sqlite3_collation_needed16_argument3> = /* @__PURE__ */
  $.functionType('void (*)(void *, sqlite3 *, int, const void *)', () => [
    $.voidType,
    { argument1: $.voidPointer, argument2: sqlite3, eTextRep: $.int, argument4: $.bytes($.voidPointer) },
  ]);

/** The type of `sqlite3_commit_hook.argument2`. C: `int (*)(void *)` */
export type sqlite3_commit_hook_argument2 = (argument1: $.Pointer<$.Void> | null) => number;
export const sqlite3_commit_hook_argument2: $.FunctionType<sqlite3_commit_hook_argument2> = /* @__PURE__ */
  $.functionType('int (*)(void *)', () => [$.int, { argument1: $.voidPointer }]);

/** The type of `sqlite3_rollback_hook.argument2`. C: `void (*)(void *)` */
export type sqlite3_rollback_hook_argument2 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_rollback_hook_argument2: $.FunctionType<sqlite3_rollback_hook_argument2> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/**
 * The type of `sqlite3_autovacuum_pages.argument2`. C: `unsigned int (*)(void *, const char *, unsigned int, unsigned int, unsigned int)`
 */
export type sqlite3_autovacuum_pages_argument2 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: string | null,
    argument3: number,
    argument4: number,
    argument5: number,
  ) => number;
export const sqlite3_autovacuum_pages_argument2: $.FunctionType<sqlite3_autovacuum_pages_argument2> = /* @__PURE__ */
  $.functionType('unsigned int (*)(void *, const char *, unsigned int, unsigned int, unsigned int)', () => [
    $.unsignedInt,
    {
      argument1: $.voidPointer,
      argument2: $.cstring,
      argument3: $.unsignedInt,
      argument4: $.unsignedInt,
      argument5: $.unsignedInt,
    },
  ]);

/** The type of `sqlite3_autovacuum_pages.argument4`. C: `void (*)(void *)` */
export type sqlite3_autovacuum_pages_argument4 = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_autovacuum_pages_argument4: $.FunctionType<sqlite3_autovacuum_pages_argument4> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/**
 * The type of `sqlite3_update_hook.argument2`. C: `void (*)(void *, int, const char *, const char *, sqlite3_int64)`
 */
export type sqlite3_update_hook_argument2 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: string | null,
    argument4: string | null,
    argument5: number,
  ) => void;
export const sqlite3_update_hook_argument2: $.FunctionType<sqlite3_update_hook_argument2> = /* @__PURE__ */
  $.functionType('void (*)(void *, int, const char *, const char *, sqlite3_int64)', () => [
    $.voidType,
    {
      argument1: $.voidPointer,
      argument2: $.int,
      argument3: $.cstring,
      argument4: $.cstring,
      argument5: $.longLong,
    },
  ]);

/** The type of `sqlite3_auto_extension.xEntryPoint`. C: `void (*)(void)` */
export type sqlite3_auto_extension_xEntryPoint = () => void;
export const sqlite3_auto_extension_xEntryPoint: $.FunctionType<sqlite3_auto_extension_xEntryPoint> = /* @__PURE__ */
  $.functionType('void (*)(void)', () => [$.voidType, {}]);

/** The type of `sqlite3_cancel_auto_extension.xEntryPoint`. C: `void (*)(void)` */
export type sqlite3_cancel_auto_extension_xEntryPoint = () => void;
export const sqlite3_cancel_auto_extension_xEntryPoint: $.FunctionType<sqlite3_cancel_auto_extension_xEntryPoint> = /* @__PURE__ */
  $.functionType('void (*)(void)', () => [$.voidType, {}]);

/**
 * The type of `sqlite3_module.xCreate`. C: `int (*)(sqlite3 *, void *, int, const char *const *, sqlite3_vtab **, char **)`
 */
export type sqlite3_module_xCreate = (
    argument1: sqlite3 | null,
    pAux: $.Pointer<$.Void> | null,
    argc: number,
    argv: $.Pointer<$.CString> | null,
    ppVTab: $.Pointer<$.RecordPointer<sqlite3_vtab>> | null,
    argument6: $.Pointer<$.Pointer<$.Char>> | null,
  ) => number;
export const sqlite3_module_xCreate: $.FunctionType<sqlite3_module_xCreate> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3 *, void *, int, const char *const *, sqlite3_vtab **, char **)', () => [
    $.int,
    {
      argument1: sqlite3,
      pAux: $.voidPointer,
      argc: $.int,
      argv: $.pointer($.cstring),
      ppVTab: $.pointer($.pointer(sqlite3_vtab)),
      argument6: $.pointer($.pointer($.char)),
    },
  ]);

/**
 * The type of `sqlite3_module.xConnect`. C: `int (*)(sqlite3 *, void *, int, const char *const *, sqlite3_vtab **, char **)`
 */
export type sqlite3_module_xConnect = (
    argument1: sqlite3 | null,
    pAux: $.Pointer<$.Void> | null,
    argc: number,
    argv: $.Pointer<$.CString> | null,
    ppVTab: $.Pointer<$.RecordPointer<sqlite3_vtab>> | null,
    argument6: $.Pointer<$.Pointer<$.Char>> | null,
  ) => number;
export const sqlite3_module_xConnect: $.FunctionType<sqlite3_module_xConnect> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3 *, void *, int, const char *const *, sqlite3_vtab **, char **)', () => [
    $.int,
    {
      argument1: sqlite3,
      pAux: $.voidPointer,
      argc: $.int,
      argv: $.pointer($.cstring),
      ppVTab: $.pointer($.pointer(sqlite3_vtab)),
      argument6: $.pointer($.pointer($.char)),
    },
  ]);

/** The type of `sqlite3_module.xBestIndex`. C: `int (*)(sqlite3_vtab *, sqlite3_index_info *)` */
export type sqlite3_module_xBestIndex = (
    pVTab: sqlite3_vtab | null,
    argument2: sqlite3_index_info | null,
  ) => number;
export const sqlite3_module_xBestIndex: $.FunctionType<sqlite3_module_xBestIndex> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab *, sqlite3_index_info *)', () => [
    $.int,
    { pVTab: $.pointer(sqlite3_vtab), argument2: $.pointer(sqlite3_index_info) },
  ]);

/** The type of `sqlite3_module.xDisconnect`. C: `int (*)(sqlite3_vtab *)` */
export type sqlite3_module_xDisconnect = (pVTab: sqlite3_vtab | null) => number;
export const sqlite3_module_xDisconnect: $.FunctionType<sqlite3_module_xDisconnect> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab *)', () => [$.int, { pVTab: $.pointer(sqlite3_vtab) }]);

/** The type of `sqlite3_module.xDestroy`. C: `int (*)(sqlite3_vtab *)` */
export type sqlite3_module_xDestroy = (pVTab: sqlite3_vtab | null) => number;
export const sqlite3_module_xDestroy: $.FunctionType<sqlite3_module_xDestroy> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab *)', () => [$.int, { pVTab: $.pointer(sqlite3_vtab) }]);

/** The type of `sqlite3_module.xOpen`. C: `int (*)(sqlite3_vtab *, sqlite3_vtab_cursor **)` */
export type sqlite3_module_xOpen = (
    pVTab: sqlite3_vtab | null,
    ppCursor: $.Pointer<$.RecordPointer<sqlite3_vtab_cursor>> | null,
  ) => number;
export const sqlite3_module_xOpen: $.FunctionType<sqlite3_module_xOpen> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab *, sqlite3_vtab_cursor **)', () => [
    $.int,
    { pVTab: $.pointer(sqlite3_vtab), ppCursor: $.pointer($.pointer(sqlite3_vtab_cursor)) },
  ]);

/** The type of `sqlite3_module.xClose`. C: `int (*)(sqlite3_vtab_cursor *)` */
export type sqlite3_module_xClose = (argument1: sqlite3_vtab_cursor | null) => number;
export const sqlite3_module_xClose: $.FunctionType<sqlite3_module_xClose> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab_cursor *)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_vtab_cursor) },
  ]);

/**
 * The type of `sqlite3_module.xFilter`. C: `int (*)(sqlite3_vtab_cursor *, int, const char *, int, sqlite3_value **)`
 */
export type sqlite3_module_xFilter = (
    argument1: sqlite3_vtab_cursor | null,
    idxNum: number,
    idxStr: string | null,
    argc: number,
    argv: $.Pointer<sqlite3_value> | null,
  ) => number;
export const sqlite3_module_xFilter: $.FunctionType<sqlite3_module_xFilter> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab_cursor *, int, const char *, int, sqlite3_value **)', () => [
    $.int,
    {
      argument1: $.pointer(sqlite3_vtab_cursor),
      idxNum: $.int,
      idxStr: $.cstring,
      argc: $.int,
      argv: $.pointer(sqlite3_value),
    },
  ]);

/** The type of `sqlite3_module.xNext`. C: `int (*)(sqlite3_vtab_cursor *)` */
export type sqlite3_module_xNext = (argument1: sqlite3_vtab_cursor | null) => number;
export const sqlite3_module_xNext: $.FunctionType<sqlite3_module_xNext> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab_cursor *)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_vtab_cursor) },
  ]);

/** The type of `sqlite3_module.xEof`. C: `int (*)(sqlite3_vtab_cursor *)` */
export type sqlite3_module_xEof = (argument1: sqlite3_vtab_cursor | null) => number;
export const sqlite3_module_xEof: $.FunctionType<sqlite3_module_xEof> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab_cursor *)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_vtab_cursor) },
  ]);

/** The type of `sqlite3_module.xColumn`. C: `int (*)(sqlite3_vtab_cursor *, sqlite3_context *, int)` */
export type sqlite3_module_xColumn = (
    argument1: sqlite3_vtab_cursor | null,
    argument2: sqlite3_context,
    argument3: number,
  ) => number;
export const sqlite3_module_xColumn: $.FunctionType<sqlite3_module_xColumn> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab_cursor *, sqlite3_context *, int)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_vtab_cursor), argument2: $.nonnull(sqlite3_context), argument3: $.int },
  ]);

/** The type of `sqlite3_module.xRowid`. C: `int (*)(sqlite3_vtab_cursor *, sqlite3_int64 *)` */
export type sqlite3_module_xRowid = (
    argument1: sqlite3_vtab_cursor | null,
    pRowid: $.Pointer<$.LongLong> | null,
  ) => number;
export const sqlite3_module_xRowid: $.FunctionType<sqlite3_module_xRowid> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab_cursor *, sqlite3_int64 *)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_vtab_cursor), pRowid: $.pointer($.longLong) },
  ]);

/**
 * The type of `sqlite3_module.xUpdate`. C: `int (*)(sqlite3_vtab *, int, sqlite3_value **, sqlite3_int64 *)`
 */
export type sqlite3_module_xUpdate = (
    argument1: sqlite3_vtab | null,
    argument2: number,
    argument3: $.Pointer<sqlite3_value> | null,
    argument4: $.Pointer<$.LongLong> | null,
  ) => number;
export const sqlite3_module_xUpdate: $.FunctionType<sqlite3_module_xUpdate> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab *, int, sqlite3_value **, sqlite3_int64 *)', () => [
    $.int,
    {
      argument1: $.pointer(sqlite3_vtab),
      argument2: $.int,
      argument3: $.pointer(sqlite3_value),
      argument4: $.pointer($.longLong),
    },
  ]);

/** The type of `sqlite3_module.xBegin`. C: `int (*)(sqlite3_vtab *)` */
export type sqlite3_module_xBegin = (pVTab: sqlite3_vtab | null) => number;
export const sqlite3_module_xBegin: $.FunctionType<sqlite3_module_xBegin> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab *)', () => [$.int, { pVTab: $.pointer(sqlite3_vtab) }]);

/** The type of `sqlite3_module.xSync`. C: `int (*)(sqlite3_vtab *)` */
export type sqlite3_module_xSync = (pVTab: sqlite3_vtab | null) => number;
export const sqlite3_module_xSync: $.FunctionType<sqlite3_module_xSync> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab *)', () => [$.int, { pVTab: $.pointer(sqlite3_vtab) }]);

/** The type of `sqlite3_module.xCommit`. C: `int (*)(sqlite3_vtab *)` */
export type sqlite3_module_xCommit = (pVTab: sqlite3_vtab | null) => number;
export const sqlite3_module_xCommit: $.FunctionType<sqlite3_module_xCommit> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab *)', () => [$.int, { pVTab: $.pointer(sqlite3_vtab) }]);

/** The type of `sqlite3_module.xRollback`. C: `int (*)(sqlite3_vtab *)` */
export type sqlite3_module_xRollback = (pVTab: sqlite3_vtab | null) => number;
export const sqlite3_module_xRollback: $.FunctionType<sqlite3_module_xRollback> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab *)', () => [$.int, { pVTab: $.pointer(sqlite3_vtab) }]);

/**
 * The type of `sqlite3_module.xFindFunction.pxFunc`. C: `void (*)(sqlite3_context *, int, sqlite3_value **)`
 */
export type sqlite3_module_xFindFunction_pxFunc = (
    argument1: sqlite3_context,
    argument2: number,
    argument3: $.Pointer<sqlite3_value> | null,
  ) => void;
export const sqlite3_module_xFindFunction_pxFunc: $.FunctionType<sqlite3_module_xFindFunction_pxFunc> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_context *, int, sqlite3_value **)', () => [
    $.voidType,
    { argument1: $.nonnull(sqlite3_context), argument2: $.int, argument3: $.pointer(sqlite3_value) },
  ]);

/**
 * The type of `sqlite3_module.xFindFunction`. C: `int (*)(sqlite3_vtab *, int, const char *, void (**)(sqlite3_context *, int, sqlite3_value **), void **)`
 */
export type sqlite3_module_xFindFunction = (
    pVtab: sqlite3_vtab | null,
    nArg: number,
    zName: string | null,
    pxFunc: $.Pointer<$.FunctionPointer<sqlite3_module_xFindFunction_pxFunc>> | null,
    ppArg: $.Pointer<$.Pointer<$.Void>> | null,
  ) => number;
export const sqlite3_module_xFindFunction: $.FunctionType<sqlite3_module_xFindFunction> = /* @__PURE__ */
  $.functionType(
    'int (*)(sqlite3_vtab *, int, const char *, void (**)(sqlite3_context *, int, sqlite3_value **), void **)',
    () => [
      $.int,
      {
        pVtab: $.pointer(sqlite3_vtab),
        nArg: $.int,
        zName: $.cstring,
        pxFunc: $.pointer(sqlite3_module_xFindFunction_pxFunc),
        ppArg: $.pointer($.voidPointer),
      },
    ],
  );

/** The type of `sqlite3_module.xRename`. C: `int (*)(sqlite3_vtab *, const char *)` */
export type sqlite3_module_xRename = (pVtab: sqlite3_vtab | null, zNew: string | null) => number;
export const sqlite3_module_xRename: $.FunctionType<sqlite3_module_xRename> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab *, const char *)', () => [
    $.int,
    { pVtab: $.pointer(sqlite3_vtab), zNew: $.cstring },
  ]);

/** The type of `sqlite3_module.xSavepoint`. C: `int (*)(sqlite3_vtab *, int)` */
export type sqlite3_module_xSavepoint = (pVTab: sqlite3_vtab | null, argument2: number) => number;
export const sqlite3_module_xSavepoint: $.FunctionType<sqlite3_module_xSavepoint> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab *, int)', () => [
    $.int,
    { pVTab: $.pointer(sqlite3_vtab), argument2: $.int },
  ]);

/** The type of `sqlite3_module.xRelease`. C: `int (*)(sqlite3_vtab *, int)` */
export type sqlite3_module_xRelease = (pVTab: sqlite3_vtab | null, argument2: number) => number;
export const sqlite3_module_xRelease: $.FunctionType<sqlite3_module_xRelease> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab *, int)', () => [
    $.int,
    { pVTab: $.pointer(sqlite3_vtab), argument2: $.int },
  ]);

/** The type of `sqlite3_module.xRollbackTo`. C: `int (*)(sqlite3_vtab *, int)` */
export type sqlite3_module_xRollbackTo = (pVTab: sqlite3_vtab | null, argument2: number) => number;
export const sqlite3_module_xRollbackTo: $.FunctionType<sqlite3_module_xRollbackTo> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_vtab *, int)', () => [
    $.int,
    { pVTab: $.pointer(sqlite3_vtab), argument2: $.int },
  ]);

/** The type of `sqlite3_module.xShadowName`. C: `int (*)(const char *)` */
export type sqlite3_module_xShadowName = (argument1: string | null) => number;
export const sqlite3_module_xShadowName: $.FunctionType<sqlite3_module_xShadowName> = /* @__PURE__ */
  $.functionType('int (*)(const char *)', () => [$.int, { argument1: $.cstring }]);

/** The type of `sqlite3_create_module_v2.xDestroy`. C: `void (*)(void *)` */
export type sqlite3_create_module_v2_xDestroy = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_create_module_v2_xDestroy: $.FunctionType<sqlite3_create_module_v2_xDestroy> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_mutex_methods.xMutexInit`. C: `int (*)(void)` */
export type sqlite3_mutex_methods_xMutexInit = () => number;
export const sqlite3_mutex_methods_xMutexInit: $.FunctionType<sqlite3_mutex_methods_xMutexInit> = /* @__PURE__ */
  $.functionType('int (*)(void)', () => [$.int, {}]);

/** The type of `sqlite3_mutex_methods.xMutexEnd`. C: `int (*)(void)` */
export type sqlite3_mutex_methods_xMutexEnd = () => number;
export const sqlite3_mutex_methods_xMutexEnd: $.FunctionType<sqlite3_mutex_methods_xMutexEnd> = /* @__PURE__ */
  $.functionType('int (*)(void)', () => [$.int, {}]);

/** The type of `sqlite3_mutex_methods.xMutexAlloc`. C: `sqlite3_mutex *(*)(int)` */
export type sqlite3_mutex_methods_xMutexAlloc = (argument1: number) => sqlite3_mutex | null;
export const sqlite3_mutex_methods_xMutexAlloc: $.FunctionType<sqlite3_mutex_methods_xMutexAlloc> = /* @__PURE__ */
  $.functionType('sqlite3_mutex *(*)(int)', () => [sqlite3_mutex, { argument1: $.int }]);

/** The type of `sqlite3_mutex_methods.xMutexFree`. C: `void (*)(sqlite3_mutex *)` */
export type sqlite3_mutex_methods_xMutexFree = (argument1: sqlite3_mutex | null) => void;
export const sqlite3_mutex_methods_xMutexFree: $.FunctionType<sqlite3_mutex_methods_xMutexFree> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_mutex *)', () => [$.voidType, { argument1: sqlite3_mutex }]);

/** The type of `sqlite3_mutex_methods.xMutexEnter`. C: `void (*)(sqlite3_mutex *)` */
export type sqlite3_mutex_methods_xMutexEnter = (argument1: sqlite3_mutex | null) => void;
export const sqlite3_mutex_methods_xMutexEnter: $.FunctionType<sqlite3_mutex_methods_xMutexEnter> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_mutex *)', () => [$.voidType, { argument1: sqlite3_mutex }]);

/** The type of `sqlite3_mutex_methods.xMutexTry`. C: `int (*)(sqlite3_mutex *)` */
export type sqlite3_mutex_methods_xMutexTry = (argument1: sqlite3_mutex | null) => number;
export const sqlite3_mutex_methods_xMutexTry: $.FunctionType<sqlite3_mutex_methods_xMutexTry> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_mutex *)', () => [$.int, { argument1: sqlite3_mutex }]);

/** The type of `sqlite3_mutex_methods.xMutexLeave`. C: `void (*)(sqlite3_mutex *)` */
export type sqlite3_mutex_methods_xMutexLeave = (argument1: sqlite3_mutex | null) => void;
export const sqlite3_mutex_methods_xMutexLeave: $.FunctionType<sqlite3_mutex_methods_xMutexLeave> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_mutex *)', () => [$.voidType, { argument1: sqlite3_mutex }]);

/** The type of `sqlite3_mutex_methods.xMutexHeld`. C: `int (*)(sqlite3_mutex *)` */
export type sqlite3_mutex_methods_xMutexHeld = (argument1: sqlite3_mutex | null) => number;
export const sqlite3_mutex_methods_xMutexHeld: $.FunctionType<sqlite3_mutex_methods_xMutexHeld> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_mutex *)', () => [$.int, { argument1: sqlite3_mutex }]);

/** The type of `sqlite3_mutex_methods.xMutexNotheld`. C: `int (*)(sqlite3_mutex *)` */
export type sqlite3_mutex_methods_xMutexNotheld = (argument1: sqlite3_mutex | null) => number;
export const sqlite3_mutex_methods_xMutexNotheld: $.FunctionType<sqlite3_mutex_methods_xMutexNotheld> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_mutex *)', () => [$.int, { argument1: sqlite3_mutex }]);

/** The type of `sqlite3_pcache_methods2.xInit`. C: `int (*)(void *)` */
export type sqlite3_pcache_methods2_xInit = (argument1: $.Pointer<$.Void> | null) => number;
export const sqlite3_pcache_methods2_xInit: $.FunctionType<sqlite3_pcache_methods2_xInit> = /* @__PURE__ */
  $.functionType('int (*)(void *)', () => [$.int, { argument1: $.voidPointer }]);

/** The type of `sqlite3_pcache_methods2.xShutdown`. C: `void (*)(void *)` */
export type sqlite3_pcache_methods2_xShutdown = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_pcache_methods2_xShutdown: $.FunctionType<sqlite3_pcache_methods2_xShutdown> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_pcache_methods2.xCreate`. C: `sqlite3_pcache *(*)(int, int, int)` */
export type sqlite3_pcache_methods2_xCreate = (
    szPage: number,
    szExtra: number,
    bPurgeable: number,
  ) => sqlite3_pcache | null;
export const sqlite3_pcache_methods2_xCreate: $.FunctionType<sqlite3_pcache_methods2_xCreate> = /* @__PURE__ */
  $.functionType('sqlite3_pcache *(*)(int, int, int)', () => [
    sqlite3_pcache,
    { szPage: $.int, szExtra: $.int, bPurgeable: $.int },
  ]);

/** The type of `sqlite3_pcache_methods2.xCachesize`. C: `void (*)(sqlite3_pcache *, int)` */
export type sqlite3_pcache_methods2_xCachesize = (
    argument1: sqlite3_pcache | null,
    nCachesize: number,
  ) => void;
export const sqlite3_pcache_methods2_xCachesize: $.FunctionType<sqlite3_pcache_methods2_xCachesize> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_pcache *, int)', () => [
    $.voidType,
    { argument1: sqlite3_pcache, nCachesize: $.int },
  ]);

/** The type of `sqlite3_pcache_methods2.xPagecount`. C: `int (*)(sqlite3_pcache *)` */
export type sqlite3_pcache_methods2_xPagecount = (argument1: sqlite3_pcache | null) => number;
export const sqlite3_pcache_methods2_xPagecount: $.FunctionType<sqlite3_pcache_methods2_xPagecount> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_pcache *)', () => [$.int, { argument1: sqlite3_pcache }]);

/**
 * The type of `sqlite3_pcache_methods2.xFetch`. C: `sqlite3_pcache_page *(*)(sqlite3_pcache *, unsigned int, int)`
 */
export type sqlite3_pcache_methods2_xFetch = (
    argument1: sqlite3_pcache | null,
    key: number,
    createFlag: number,
  ) => $.PointerTo<sqlite3_pcache_page> | null;
export const sqlite3_pcache_methods2_xFetch: $.FunctionType<sqlite3_pcache_methods2_xFetch> = /* @__PURE__ */
  $.functionType('sqlite3_pcache_page *(*)(sqlite3_pcache *, unsigned int, int)', () => [
    $.pointer(sqlite3_pcache_page),
    { argument1: sqlite3_pcache, key: $.unsignedInt, createFlag: $.int },
  ]);

/**
 * The type of `sqlite3_pcache_methods2.xUnpin`. C: `void (*)(sqlite3_pcache *, sqlite3_pcache_page *, int)`
 */
export type sqlite3_pcache_methods2_xUnpin = (
    argument1: sqlite3_pcache | null,
    argument2: sqlite3_pcache_page | null,
    discard: number,
  ) => void;
export const sqlite3_pcache_methods2_xUnpin: $.FunctionType<sqlite3_pcache_methods2_xUnpin> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_pcache *, sqlite3_pcache_page *, int)', () => [
    $.voidType,
    { argument1: sqlite3_pcache, argument2: $.pointer(sqlite3_pcache_page), discard: $.int },
  ]);

/**
 * The type of `sqlite3_pcache_methods2.xRekey`. C: `void (*)(sqlite3_pcache *, sqlite3_pcache_page *, unsigned int, unsigned int)`
 */
export type sqlite3_pcache_methods2_xRekey = (
    argument1: sqlite3_pcache | null,
    argument2: sqlite3_pcache_page | null,
    oldKey: number,
    newKey: number,
  ) => void;
export const sqlite3_pcache_methods2_xRekey: $.FunctionType<sqlite3_pcache_methods2_xRekey> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_pcache *, sqlite3_pcache_page *, unsigned int, unsigned int)', () => [
    $.voidType,
    {
      argument1: sqlite3_pcache,
      argument2: $.pointer(sqlite3_pcache_page),
      oldKey: $.unsignedInt,
      newKey: $.unsignedInt,
    },
  ]);

/** The type of `sqlite3_pcache_methods2.xTruncate`. C: `void (*)(sqlite3_pcache *, unsigned int)` */
export type sqlite3_pcache_methods2_xTruncate = (argument1: sqlite3_pcache | null, iLimit: number) => void;
export const sqlite3_pcache_methods2_xTruncate: $.FunctionType<sqlite3_pcache_methods2_xTruncate> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_pcache *, unsigned int)', () => [
    $.voidType,
    { argument1: sqlite3_pcache, iLimit: $.unsignedInt },
  ]);

/** The type of `sqlite3_pcache_methods2.xDestroy`. C: `void (*)(sqlite3_pcache *)` */
export type sqlite3_pcache_methods2_xDestroy = (argument1: sqlite3_pcache | null) => void;
export const sqlite3_pcache_methods2_xDestroy: $.FunctionType<sqlite3_pcache_methods2_xDestroy> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_pcache *)', () => [$.voidType, { argument1: sqlite3_pcache }]);

/** The type of `sqlite3_pcache_methods2.xShrink`. C: `void (*)(sqlite3_pcache *)` */
export type sqlite3_pcache_methods2_xShrink = (argument1: sqlite3_pcache | null) => void;
export const sqlite3_pcache_methods2_xShrink: $.FunctionType<sqlite3_pcache_methods2_xShrink> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_pcache *)', () => [$.voidType, { argument1: sqlite3_pcache }]);

/** The type of `sqlite3_pcache_methods.xInit`. C: `int (*)(void *)` */
export type sqlite3_pcache_methods_xInit = (argument1: $.Pointer<$.Void> | null) => number;
export const sqlite3_pcache_methods_xInit: $.FunctionType<sqlite3_pcache_methods_xInit> = /* @__PURE__ */
  $.functionType('int (*)(void *)', () => [$.int, { argument1: $.voidPointer }]);

/** The type of `sqlite3_pcache_methods.xShutdown`. C: `void (*)(void *)` */
export type sqlite3_pcache_methods_xShutdown = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_pcache_methods_xShutdown: $.FunctionType<sqlite3_pcache_methods_xShutdown> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_pcache_methods.xCreate`. C: `sqlite3_pcache *(*)(int, int)` */
export type sqlite3_pcache_methods_xCreate = (szPage: number, bPurgeable: number) => sqlite3_pcache | null;
export const sqlite3_pcache_methods_xCreate: $.FunctionType<sqlite3_pcache_methods_xCreate> = /* @__PURE__ */
  $.functionType('sqlite3_pcache *(*)(int, int)', () => [
    sqlite3_pcache,
    { szPage: $.int, bPurgeable: $.int },
  ]);

/** The type of `sqlite3_pcache_methods.xCachesize`. C: `void (*)(sqlite3_pcache *, int)` */
export type sqlite3_pcache_methods_xCachesize = (
    argument1: sqlite3_pcache | null,
    nCachesize: number,
  ) => void;
export const sqlite3_pcache_methods_xCachesize: $.FunctionType<sqlite3_pcache_methods_xCachesize> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_pcache *, int)', () => [
    $.voidType,
    { argument1: sqlite3_pcache, nCachesize: $.int },
  ]);

/** The type of `sqlite3_pcache_methods.xPagecount`. C: `int (*)(sqlite3_pcache *)` */
export type sqlite3_pcache_methods_xPagecount = (argument1: sqlite3_pcache | null) => number;
export const sqlite3_pcache_methods_xPagecount: $.FunctionType<sqlite3_pcache_methods_xPagecount> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_pcache *)', () => [$.int, { argument1: sqlite3_pcache }]);

/** The type of `sqlite3_pcache_methods.xFetch`. C: `void *(*)(sqlite3_pcache *, unsigned int, int)` */
export type sqlite3_pcache_methods_xFetch = (
    argument1: sqlite3_pcache | null,
    key: number,
    createFlag: number,
  ) => $.Memory | null;
export const sqlite3_pcache_methods_xFetch: $.FunctionType<sqlite3_pcache_methods_xFetch> = /* @__PURE__ */
  $.functionType('void *(*)(sqlite3_pcache *, unsigned int, int)', () => [
    $.voidPointer,
    { argument1: sqlite3_pcache, key: $.unsignedInt, createFlag: $.int },
  ]);

/** The type of `sqlite3_pcache_methods.xUnpin`. C: `void (*)(sqlite3_pcache *, void *, int)` */
export type sqlite3_pcache_methods_xUnpin = (
    argument1: sqlite3_pcache | null,
    argument2: $.Pointer<$.Void> | null,
    discard: number,
  ) => void;
export const sqlite3_pcache_methods_xUnpin: $.FunctionType<sqlite3_pcache_methods_xUnpin> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_pcache *, void *, int)', () => [
    $.voidType,
    { argument1: sqlite3_pcache, argument2: $.voidPointer, discard: $.int },
  ]);

/**
 * The type of `sqlite3_pcache_methods.xRekey`. C: `void (*)(sqlite3_pcache *, void *, unsigned int, unsigned int)`
 */
export type sqlite3_pcache_methods_xRekey = (
    argument1: sqlite3_pcache | null,
    argument2: $.Pointer<$.Void> | null,
    oldKey: number,
    newKey: number,
  ) => void;
export const sqlite3_pcache_methods_xRekey: $.FunctionType<sqlite3_pcache_methods_xRekey> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_pcache *, void *, unsigned int, unsigned int)', () => [
    $.voidType,
    { argument1: sqlite3_pcache, argument2: $.voidPointer, oldKey: $.unsignedInt, newKey: $.unsignedInt },
  ]);

/** The type of `sqlite3_pcache_methods.xTruncate`. C: `void (*)(sqlite3_pcache *, unsigned int)` */
export type sqlite3_pcache_methods_xTruncate = (argument1: sqlite3_pcache | null, iLimit: number) => void;
export const sqlite3_pcache_methods_xTruncate: $.FunctionType<sqlite3_pcache_methods_xTruncate> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_pcache *, unsigned int)', () => [
    $.voidType,
    { argument1: sqlite3_pcache, iLimit: $.unsignedInt },
  ]);

/** The type of `sqlite3_pcache_methods.xDestroy`. C: `void (*)(sqlite3_pcache *)` */
export type sqlite3_pcache_methods_xDestroy = (argument1: sqlite3_pcache | null) => void;
export const sqlite3_pcache_methods_xDestroy: $.FunctionType<sqlite3_pcache_methods_xDestroy> = /* @__PURE__ */
  $.functionType('void (*)(sqlite3_pcache *)', () => [$.voidType, { argument1: sqlite3_pcache }]);

/** The type of `sqlite3_unlock_notify.xNotify`. C: `void (*)(void **, int)` */
export type sqlite3_unlock_notify_xNotify = (
    apArg: $.Pointer<$.Pointer<$.Void>> | null,
    nArg: number,
  ) => void;
export const sqlite3_unlock_notify_xNotify: $.FunctionType<sqlite3_unlock_notify_xNotify> = /* @__PURE__ */
  $.functionType('void (*)(void **, int)', () => [
    $.voidType,
    { apArg: $.pointer($.voidPointer), nArg: $.int },
  ]);

/** The type of `sqlite3_wal_hook.argument2`. C: `int (*)(void *, sqlite3 *, const char *, int)` */
export type sqlite3_wal_hook_argument2 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: sqlite3 | null,
    argument3: string | null,
    argument4: number,
  ) => number;
export const sqlite3_wal_hook_argument2: $.FunctionType<sqlite3_wal_hook_argument2> = /* @__PURE__ */
  $.functionType('int (*)(void *, sqlite3 *, const char *, int)', () => [
    $.int,
    { argument1: $.voidPointer, argument2: sqlite3, argument3: $.cstring, argument4: $.int },
  ]);

/**
 * The type of `sqlite3_rtree_geometry_callback.xGeom`. C: `int (*)(sqlite3_rtree_geometry *, int, sqlite3_rtree_dbl *, int *)`
 */
export type sqlite3_rtree_geometry_callback_xGeom = (
    argument1: sqlite3_rtree_geometry | null,
    argument2: number,
    argument3: $.Pointer<$.Double> | null,
    argument4: $.Pointer<$.Int> | null,
  ) => number;
export const sqlite3_rtree_geometry_callback_xGeom: $.FunctionType<sqlite3_rtree_geometry_callback_xGeom> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_rtree_geometry *, int, sqlite3_rtree_dbl *, int *)', () => [
    $.int,
    {
      argument1: $.pointer(sqlite3_rtree_geometry),
      argument2: $.int,
      argument3: $.pointer($.double),
      argument4: $.pointer($.int),
    },
  ]);

/** The type of `sqlite3_rtree_geometry.xDelUser`. C: `void (*)(void *)` */
export type sqlite3_rtree_geometry_xDelUser = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_rtree_geometry_xDelUser: $.FunctionType<sqlite3_rtree_geometry_xDelUser> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_rtree_query_callback.xQueryFunc`. C: `int (*)(sqlite3_rtree_query_info *)` */
export type sqlite3_rtree_query_callback_xQueryFunc = (argument1: sqlite3_rtree_query_info | null) => number;
export const sqlite3_rtree_query_callback_xQueryFunc: $.FunctionType<sqlite3_rtree_query_callback_xQueryFunc> = /* @__PURE__ */
  $.functionType('int (*)(sqlite3_rtree_query_info *)', () => [
    $.int,
    { argument1: $.pointer(sqlite3_rtree_query_info) },
  ]);

/** The type of `sqlite3_rtree_query_callback.xDestructor`. C: `void (*)(void *)` */
export type sqlite3_rtree_query_callback_xDestructor = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_rtree_query_callback_xDestructor: $.FunctionType<sqlite3_rtree_query_callback_xDestructor> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `sqlite3_rtree_query_info.xDelUser`. C: `void (*)(void *)` */
export type sqlite3_rtree_query_info_xDelUser = (argument1: $.Pointer<$.Void> | null) => void;
export const sqlite3_rtree_query_info_xDelUser: $.FunctionType<sqlite3_rtree_query_info_xDelUser> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `Fts5ExtensionApi.xUserData`. C: `void *(*)(Fts5Context *)` */
export type Fts5ExtensionApi_xUserData = (argument1: Fts5Context | null) => $.Memory | null;
export const Fts5ExtensionApi_xUserData: $.FunctionType<Fts5ExtensionApi_xUserData> = /* @__PURE__ */
  $.functionType('void *(*)(Fts5Context *)', () => [$.voidPointer, { argument1: Fts5Context }]);

/** The type of `Fts5ExtensionApi.xColumnCount`. C: `int (*)(Fts5Context *)` */
export type Fts5ExtensionApi_xColumnCount = (argument1: Fts5Context | null) => number;
export const Fts5ExtensionApi_xColumnCount: $.FunctionType<Fts5ExtensionApi_xColumnCount> = /* @__PURE__ */
  $.functionType('int (*)(Fts5Context *)', () => [$.int, { argument1: Fts5Context }]);

/** The type of `Fts5ExtensionApi.xRowCount`. C: `int (*)(Fts5Context *, sqlite3_int64 *)` */
export type Fts5ExtensionApi_xRowCount = (
    argument1: Fts5Context | null,
    pnRow: $.Pointer<$.LongLong> | null,
  ) => number;
export const Fts5ExtensionApi_xRowCount: $.FunctionType<Fts5ExtensionApi_xRowCount> = /* @__PURE__ */
  $.functionType('int (*)(Fts5Context *, sqlite3_int64 *)', () => [
    $.int,
    { argument1: Fts5Context, pnRow: $.pointer($.longLong) },
  ]);

/** The type of `Fts5ExtensionApi.xColumnTotalSize`. C: `int (*)(Fts5Context *, int, sqlite3_int64 *)` */
export type Fts5ExtensionApi_xColumnTotalSize = (
    argument1: Fts5Context | null,
    iCol: number,
    pnToken: $.Pointer<$.LongLong> | null,
  ) => number;
export const Fts5ExtensionApi_xColumnTotalSize: $.FunctionType<Fts5ExtensionApi_xColumnTotalSize> = /* @__PURE__ */
  $.functionType('int (*)(Fts5Context *, int, sqlite3_int64 *)', () => [
    $.int,
    { argument1: Fts5Context, iCol: $.int, pnToken: $.pointer($.longLong) },
  ]);

/**
 * The type of `Fts5ExtensionApi.xTokenize.xToken`. C: `int (*)(void *, int, const char *, int, int, int)`
 */
export type Fts5ExtensionApi_xTokenize_xToken = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: string | null,
    argument4: number,
    argument5: number,
    argument6: number,
  ) => number;
export const Fts5ExtensionApi_xTokenize_xToken: $.FunctionType<Fts5ExtensionApi_xTokenize_xToken> = /* @__PURE__ */
  $.functionType('int (*)(void *, int, const char *, int, int, int)', () => [
    $.int,
    {
      argument1: $.voidPointer,
      argument2: $.int,
      argument3: $.cstring,
      argument4: $.int,
      argument5: $.int,
      argument6: $.int,
    },
  ]);

/**
 * The type of `Fts5ExtensionApi.xTokenize`. C: `int (*)(Fts5Context *, const char *, int, void *, int (*)(void *, int, const char *, int, int, int))`
 */
export type Fts5ExtensionApi_xTokenize = (
    argument1: Fts5Context | null,
    pText: string | null,
    nText: number,
    pCtx: $.Pointer<$.Void> | null,
    xToken: $.FunctionPointer<Fts5ExtensionApi_xTokenize_xToken> | null,
  ) => number;
export const Fts5ExtensionApi_xTokenize: $.FunctionType<Fts5ExtensionApi_xTokenize> = /* @__PURE__ */
  $.functionType(
    'int (*)(Fts5Context *, const char *, int, void *, int (*)(void *, int, const char *, int, int, int))',
    () => [
      $.int,
      {
        argument1: Fts5Context,
        pText: $.cstring,
        nText: $.int,
        pCtx: $.voidPointer,
        xToken: Fts5ExtensionApi_xTokenize_xToken,
      },
    ],
  );

/** The type of `Fts5ExtensionApi.xPhraseCount`. C: `int (*)(Fts5Context *)` */
export type Fts5ExtensionApi_xPhraseCount = (argument1: Fts5Context | null) => number;
export const Fts5ExtensionApi_xPhraseCount: $.FunctionType<Fts5ExtensionApi_xPhraseCount> = /* @__PURE__ */
  $.functionType('int (*)(Fts5Context *)', () => [$.int, { argument1: Fts5Context }]);

/** The type of `Fts5ExtensionApi.xPhraseSize`. C: `int (*)(Fts5Context *, int)` */
export type Fts5ExtensionApi_xPhraseSize = (argument1: Fts5Context | null, iPhrase: number) => number;
export const Fts5ExtensionApi_xPhraseSize: $.FunctionType<Fts5ExtensionApi_xPhraseSize> = /* @__PURE__ */
  $.functionType('int (*)(Fts5Context *, int)', () => [$.int, { argument1: Fts5Context, iPhrase: $.int }]);

/** The type of `Fts5ExtensionApi.xInstCount`. C: `int (*)(Fts5Context *, int *)` */
export type Fts5ExtensionApi_xInstCount = (
    argument1: Fts5Context | null,
    pnInst: $.Pointer<$.Int> | null,
  ) => number;
export const Fts5ExtensionApi_xInstCount: $.FunctionType<Fts5ExtensionApi_xInstCount> = /* @__PURE__ */
  $.functionType('int (*)(Fts5Context *, int *)', () => [
    $.int,
    { argument1: Fts5Context, pnInst: $.pointer($.int) },
  ]);

/** The type of `Fts5ExtensionApi.xInst`. C: `int (*)(Fts5Context *, int, int *, int *, int *)` */
export type Fts5ExtensionApi_xInst = (
    argument1: Fts5Context | null,
    iIdx: number,
    piPhrase: $.Pointer<$.Int> | null,
    piCol: $.Pointer<$.Int> | null,
    piOff: $.Pointer<$.Int> | null,
  ) => number;
export const Fts5ExtensionApi_xInst: $.FunctionType<Fts5ExtensionApi_xInst> = /* @__PURE__ */
  $.functionType('int (*)(Fts5Context *, int, int *, int *, int *)', () => [
    $.int,
    {
      argument1: Fts5Context,
      iIdx: $.int,
      piPhrase: $.pointer($.int),
      piCol: $.pointer($.int),
      piOff: $.pointer($.int),
    },
  ]);

/** The type of `Fts5ExtensionApi.xRowid`. C: `sqlite3_int64 (*)(Fts5Context *)` */
export type Fts5ExtensionApi_xRowid = (argument1: Fts5Context | null) => number | bigint;
export const Fts5ExtensionApi_xRowid: $.FunctionType<Fts5ExtensionApi_xRowid> = /* @__PURE__ */
  $.functionType('sqlite3_int64 (*)(Fts5Context *)', () => [$.longLong, { argument1: Fts5Context }]);

/** The type of `Fts5ExtensionApi.xColumnText`. C: `int (*)(Fts5Context *, int, const char **, int *)` */
export type Fts5ExtensionApi_xColumnText = (
    argument1: Fts5Context | null,
    iCol: number,
    pz: $.Pointer<$.CString> | null,
    pn: $.Pointer<$.Int> | null,
  ) => number;
export const Fts5ExtensionApi_xColumnText: $.FunctionType<Fts5ExtensionApi_xColumnText> = /* @__PURE__ */
  $.functionType('int (*)(Fts5Context *, int, const char **, int *)', () => [
    $.int,
    { argument1: Fts5Context, iCol: $.int, pz: $.pointer($.cstring), pn: $.pointer($.int) },
  ]);

/** The type of `Fts5ExtensionApi.xColumnSize`. C: `int (*)(Fts5Context *, int, int *)` */
export type Fts5ExtensionApi_xColumnSize = (
    argument1: Fts5Context | null,
    iCol: number,
    pnToken: $.Pointer<$.Int> | null,
  ) => number;
export const Fts5ExtensionApi_xColumnSize: $.FunctionType<Fts5ExtensionApi_xColumnSize> = /* @__PURE__ */
  $.functionType('int (*)(Fts5Context *, int, int *)', () => [
    $.int,
    { argument1: Fts5Context, iCol: $.int, pnToken: $.pointer($.int) },
  ]);

/**
 * The type of `Fts5ExtensionApi.xQueryPhrase.argument4`. C: `int (*)(const Fts5ExtensionApi *, Fts5Context *, void *)`
 */
export type Fts5ExtensionApi_xQueryPhrase_argument4 = (
    argument1: Fts5ExtensionApi | null,
    argument2: Fts5Context | null,
    argument3: $.Pointer<$.Void> | null,
  ) => number;
export const Fts5ExtensionApi_xQueryPhrase_argument4: $.FunctionType<Fts5ExtensionApi_xQueryPhrase_argument4> = /* @__PURE__ */
  $.functionType('int (*)(const Fts5ExtensionApi *, Fts5Context *, void *)', () => [
    $.int,
    { argument1: $.pointer(Fts5ExtensionApi), argument2: Fts5Context, argument3: $.voidPointer },
  ]);

/**
 * The type of `Fts5ExtensionApi.xQueryPhrase`. C: `int (*)(Fts5Context *, int, void *, int (*)(const Fts5ExtensionApi *, Fts5Context *, void *))`
 */
export type Fts5ExtensionApi_xQueryPhrase = (
    argument1: Fts5Context | null,
    iPhrase: number,
    pUserData: $.Pointer<$.Void> | null,
    argument4: $.FunctionPointer<Fts5ExtensionApi_xQueryPhrase_argument4> | null,
  ) => number;
export const Fts5ExtensionApi_xQueryPhrase: $.FunctionType<Fts5ExtensionApi_xQueryPhrase> = /* @__PURE__ */
  $.functionType(
    'int (*)(Fts5Context *, int, void *, int (*)(const Fts5ExtensionApi *, Fts5Context *, void *))',
    () => [
      $.int,
      {
        argument1: Fts5Context,
        iPhrase: $.int,
        pUserData: $.voidPointer,
        argument4: Fts5ExtensionApi_xQueryPhrase_argument4,
      },
    ],
  );

/** The type of `Fts5ExtensionApi.xSetAuxdata.xDelete`. C: `void (*)(void *)` */
export type Fts5ExtensionApi_xSetAuxdata_xDelete = (argument1: $.Pointer<$.Void> | null) => void;
export const Fts5ExtensionApi_xSetAuxdata_xDelete: $.FunctionType<Fts5ExtensionApi_xSetAuxdata_xDelete> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `Fts5ExtensionApi.xSetAuxdata`. C: `int (*)(Fts5Context *, void *, void (*)(void *))` */
export type Fts5ExtensionApi_xSetAuxdata = (
    argument1: Fts5Context | null,
    pAux: $.Pointer<$.Void> | null,
    xDelete: $.FunctionPointer<Fts5ExtensionApi_xSetAuxdata_xDelete> | null,
  ) => number;
export const Fts5ExtensionApi_xSetAuxdata: $.FunctionType<Fts5ExtensionApi_xSetAuxdata> = /* @__PURE__ */
  $.functionType('int (*)(Fts5Context *, void *, void (*)(void *))', () => [
    $.int,
    { argument1: Fts5Context, pAux: $.voidPointer, xDelete: Fts5ExtensionApi_xSetAuxdata_xDelete },
  ]);

/** The type of `Fts5ExtensionApi.xGetAuxdata`. C: `void *(*)(Fts5Context *, int)` */
export type Fts5ExtensionApi_xGetAuxdata = (argument1: Fts5Context | null, bClear: number) => $.Memory | null;
export const Fts5ExtensionApi_xGetAuxdata: $.FunctionType<Fts5ExtensionApi_xGetAuxdata> = /* @__PURE__ */
  $.functionType('void *(*)(Fts5Context *, int)', () => [
    $.voidPointer,
    { argument1: Fts5Context, bClear: $.int },
  ]);

/**
 * The type of `Fts5ExtensionApi.xPhraseFirst`. C: `int (*)(Fts5Context *, int, Fts5PhraseIter *, int *, int *)`
 */
export type Fts5ExtensionApi_xPhraseFirst = (
    argument1: Fts5Context | null,
    iPhrase: number,
    argument3: Fts5PhraseIter | null,
    argument4: $.Pointer<$.Int> | null,
    argument5: $.Pointer<$.Int> | null,
  ) => number;
export const Fts5ExtensionApi_xPhraseFirst: $.FunctionType<Fts5ExtensionApi_xPhraseFirst> = /* @__PURE__ */
  $.functionType('int (*)(Fts5Context *, int, Fts5PhraseIter *, int *, int *)', () => [
    $.int,
    {
      argument1: Fts5Context,
      iPhrase: $.int,
      argument3: $.pointer(Fts5PhraseIter),
      argument4: $.pointer($.int),
      argument5: $.pointer($.int),
    },
  ]);

/**
 * The type of `Fts5ExtensionApi.xPhraseNext`. C: `void (*)(Fts5Context *, Fts5PhraseIter *, int *, int *)`
 */
export type Fts5ExtensionApi_xPhraseNext = (
    argument1: Fts5Context | null,
    argument2: Fts5PhraseIter | null,
    piCol: $.Pointer<$.Int> | null,
    piOff: $.Pointer<$.Int> | null,
  ) => void;
export const Fts5ExtensionApi_xPhraseNext: $.FunctionType<Fts5ExtensionApi_xPhraseNext> = /* @__PURE__ */
  $.functionType('void (*)(Fts5Context *, Fts5PhraseIter *, int *, int *)', () => [
    $.voidType,
    {
      argument1: Fts5Context,
      argument2: $.pointer(Fts5PhraseIter),
      piCol: $.pointer($.int),
      piOff: $.pointer($.int),
    },
  ]);

/**
 * The type of `Fts5ExtensionApi.xPhraseFirstColumn`. C: `int (*)(Fts5Context *, int, Fts5PhraseIter *, int *)`
 */
export type Fts5ExtensionApi_xPhraseFirstColumn = (
    argument1: Fts5Context | null,
    iPhrase: number,
    argument3: Fts5PhraseIter | null,
    argument4: $.Pointer<$.Int> | null,
  ) => number;
export const Fts5ExtensionApi_xPhraseFirstColumn: $.FunctionType<Fts5ExtensionApi_xPhraseFirstColumn> = /* @__PURE__ */
  $.functionType('int (*)(Fts5Context *, int, Fts5PhraseIter *, int *)', () => [
    $.int,
    {
      argument1: Fts5Context,
      iPhrase: $.int,
      argument3: $.pointer(Fts5PhraseIter),
      argument4: $.pointer($.int),
    },
  ]);

/**
 * The type of `Fts5ExtensionApi.xPhraseNextColumn`. C: `void (*)(Fts5Context *, Fts5PhraseIter *, int *)`
 */
export type Fts5ExtensionApi_xPhraseNextColumn = (
    argument1: Fts5Context | null,
    argument2: Fts5PhraseIter | null,
    piCol: $.Pointer<$.Int> | null,
  ) => void;
export const Fts5ExtensionApi_xPhraseNextColumn: $.FunctionType<Fts5ExtensionApi_xPhraseNextColumn> = /* @__PURE__ */
  $.functionType('void (*)(Fts5Context *, Fts5PhraseIter *, int *)', () => [
    $.voidType,
    { argument1: Fts5Context, argument2: $.pointer(Fts5PhraseIter), piCol: $.pointer($.int) },
  ]);

/** The type of `fts5_tokenizer.xCreate`. C: `int (*)(void *, const char **, int, Fts5Tokenizer **)` */
export type fts5_tokenizer_xCreate = (
    argument1: $.Pointer<$.Void> | null,
    azArg: $.Pointer<$.CString> | null,
    nArg: number,
    ppOut: $.Pointer<Fts5Tokenizer> | null,
  ) => number;
export const fts5_tokenizer_xCreate: $.FunctionType<fts5_tokenizer_xCreate> = /* @__PURE__ */
  $.functionType('int (*)(void *, const char **, int, Fts5Tokenizer **)', () => [
    $.int,
    { argument1: $.voidPointer, azArg: $.pointer($.cstring), nArg: $.int, ppOut: $.pointer(Fts5Tokenizer) },
  ]);

/** The type of `fts5_tokenizer.xDelete`. C: `void (*)(Fts5Tokenizer *)` */
export type fts5_tokenizer_xDelete = (argument1: Fts5Tokenizer | null) => void;
export const fts5_tokenizer_xDelete: $.FunctionType<fts5_tokenizer_xDelete> = /* @__PURE__ */
  $.functionType('void (*)(Fts5Tokenizer *)', () => [$.voidType, { argument1: Fts5Tokenizer }]);

/**
 * The type of `fts5_tokenizer.xTokenize.xToken`. C: `int (*)(void *, int, const char *, int, int, int)`
 */
export type fts5_tokenizer_xTokenize_xToken = (
    pCtx: $.Pointer<$.Void> | null,
    tflags: number,
    pToken: string | null,
    nToken: number,
    iStart: number,
    iEnd: number,
  ) => number;
export const fts5_tokenizer_xTokenize_xToken: $.FunctionType<fts5_tokenizer_xTokenize_xToken> = /* @__PURE__ */
  $.functionType('int (*)(void *, int, const char *, int, int, int)', () => [
    $.int,
    { pCtx: $.voidPointer, tflags: $.int, pToken: $.cstring, nToken: $.int, iStart: $.int, iEnd: $.int },
  ]);

/**
 * The type of `fts5_tokenizer.xTokenize`. C: `int (*)(Fts5Tokenizer *, void *, int, const char *, int, int (*)(void *, int, const char *, int, int, int))`
 */
export type fts5_tokenizer_xTokenize = (
    argument1: Fts5Tokenizer | null,
    pCtx: $.Pointer<$.Void> | null,
    flags: number,
    pText: string | null,
    nText: number,
    xToken: $.FunctionPointer<fts5_tokenizer_xTokenize_xToken> | null,
  ) => number;
export const fts5_tokenizer_xTokenize: $.FunctionType<fts5_tokenizer_xTokenize> = /* @__PURE__ */
  $.functionType(
    'int (*)(Fts5Tokenizer *, void *, int, const char *, int, int (*)(void *, int, const char *, int, int, int))',
    () => [
      $.int,
      {
        argument1: Fts5Tokenizer,
        pCtx: $.voidPointer,
        flags: $.int,
        pText: $.cstring,
        nText: $.int,
        xToken: fts5_tokenizer_xTokenize_xToken,
      },
    ],
  );

/** The type of `fts5_api.xCreateTokenizer.xDestroy`. C: `void (*)(void *)` */
export type fts5_api_xCreateTokenizer_xDestroy = (argument1: $.Pointer<$.Void> | null) => void;
export const fts5_api_xCreateTokenizer_xDestroy: $.FunctionType<fts5_api_xCreateTokenizer_xDestroy> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/**
 * The type of `fts5_api.xCreateTokenizer`. C: `int (*)(fts5_api *, const char *, void *, fts5_tokenizer *, void (*)(void *))`
 */
export type fts5_api_xCreateTokenizer = (
    pApi: fts5_api | null,
    zName: string | null,
    pContext: $.Pointer<$.Void> | null,
    pTokenizer: fts5_tokenizer | null,
    xDestroy: $.FunctionPointer<fts5_api_xCreateTokenizer_xDestroy> | null,
  ) => number;
export const fts5_api_xCreateTokenizer: $.FunctionType<fts5_api_xCreateTokenizer> = /* @__PURE__ */
  $.functionType('int (*)(fts5_api *, const char *, void *, fts5_tokenizer *, void (*)(void *))', () => [
    $.int,
    {
      pApi: $.pointer(fts5_api),
      zName: $.cstring,
      pContext: $.voidPointer,
      pTokenizer: $.pointer(fts5_tokenizer),
      xDestroy: fts5_api_xCreateTokenizer_xDestroy,
    },
  ]);

/**
 * The type of `fts5_api.xFindTokenizer`. C: `int (*)(fts5_api *, const char *, void **, fts5_tokenizer *)`
 */
export type fts5_api_xFindTokenizer = (
    pApi: fts5_api | null,
    zName: string | null,
    ppContext: $.Pointer<$.Pointer<$.Void>> | null,
    pTokenizer: fts5_tokenizer | null,
  ) => number;
export const fts5_api_xFindTokenizer: $.FunctionType<fts5_api_xFindTokenizer> = /* @__PURE__ */
  $.functionType('int (*)(fts5_api *, const char *, void **, fts5_tokenizer *)', () => [
    $.int,
    {
      pApi: $.pointer(fts5_api),
      zName: $.cstring,
      ppContext: $.pointer($.voidPointer),
      pTokenizer: $.pointer(fts5_tokenizer),
    },
  ]);

/** The type of `fts5_api.xCreateFunction.xDestroy`. C: `void (*)(void *)` */
export type fts5_api_xCreateFunction_xDestroy = (argument1: $.Pointer<$.Void> | null) => void;
export const fts5_api_xCreateFunction_xDestroy: $.FunctionType<fts5_api_xCreateFunction_xDestroy> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/**
 * The type of `fts5_api.xCreateFunction`. C: `int (*)(fts5_api *, const char *, void *, fts5_extension_function, void (*)(void *))`
 */
export type fts5_api_xCreateFunction = (
    pApi: fts5_api | null,
    zName: string | null,
    pContext: $.Pointer<$.Void> | null,
    xFunction: $.FunctionPointer<fts5_extension_function> | null,
    xDestroy: $.FunctionPointer<fts5_api_xCreateFunction_xDestroy> | null,
  ) => number;
export const fts5_api_xCreateFunction: $.FunctionType<fts5_api_xCreateFunction> = /* @__PURE__ */
  $.functionType(
    'int (*)(fts5_api *, const char *, void *, fts5_extension_function, void (*)(void *))',
    () => [
      $.int,
      {
        pApi: $.pointer(fts5_api),
        zName: $.cstring,
        pContext: $.voidPointer,
        xFunction: fts5_extension_function,
        xDestroy: fts5_api_xCreateFunction_xDestroy,
      },
    ],
  );

// --- Typedefs

/**
 * C: `typedef long long sqlite_int64`
 *
 * @see sqlite3.h:301
 */
export type sqlite_int64 = number;
export const sqlite_int64: $.Callable<$.LongLong> = /* @__PURE__ */ $.alias('sqlite_int64', $.longLong);

/**
 * C: `typedef unsigned long long sqlite_uint64`
 *
 * @see sqlite3.h:302
 */
export type sqlite_uint64 = number;
export const sqlite_uint64: $.Callable<$.UnsignedLongLong> = /* @__PURE__ */
  $.alias('sqlite_uint64', $.unsignedLongLong);

/**
 * C: `typedef sqlite_int64 sqlite3_int64`
 *
 * @see sqlite3.h:304
 */
export type sqlite3_int64 = number;
export const sqlite3_int64: $.Callable<$.LongLong> = /* @__PURE__ */ $.alias('sqlite3_int64', $.longLong);

/**
 * C: `typedef sqlite_uint64 sqlite3_uint64`
 *
 * @see sqlite3.h:305
 */
export type sqlite3_uint64 = number;
export const sqlite3_uint64: $.Callable<$.UnsignedLongLong> = /* @__PURE__ */
  $.alias('sqlite3_uint64', $.unsignedLongLong);

/**
 * CAPI3REF: File Name
 *
 * Type {@link sqlite3_filename} is used by SQLite to pass filenames to the
 * xOpen method of a [VFS]. It may be cast to (const char*) and treated
 * as a normal, nul-terminated, UTF-8 buffer containing the filename, but
 * may also be passed to special APIs such as:
 *
 * - {@link sqlite3_filename_database}
 * - {@link sqlite3_filename_journal}
 * - {@link sqlite3_filename_wal}
 * - {@link sqlite3_uri_parameter}
 * - {@link sqlite3_uri_boolean}
 * - {@link sqlite3_uri_int64}
 * - {@link sqlite3_uri_key}
 *
 * C: `typedef const char *sqlite3_filename`
 *
 * @see sqlite3.h:1291
 */
export type sqlite3_filename = string;
export const sqlite3_filename: typeof $.cstring = $.cstring;

/**
 * C: `typedef double sqlite3_rtree_dbl`
 *
 * @see sqlite3.h:10507
 */
export type sqlite3_rtree_dbl = number;
export const sqlite3_rtree_dbl: $.Callable<$.Double> = /* @__PURE__ */ $.alias('sqlite3_rtree_dbl', $.double);

// --- Addresses

export const SQLITE_STATIC: null = null;

export const SQLITE_TRANSIENT: $.FunctionPointer<sqlite3_destructor_type> | null = /* @__PURE__ */
  $.fromFunction(sqlite3_destructor_type, 18446744073709551615n);

// --- Functions

const $sqlite3_libversion = /* @__PURE__ */ $declare(sqlite3_libversion, 'sqlite3_libversion');

/**
 * CAPI3REF: Run-Time Library Version Numbers
 * KEYWORDS: sqlite3_version sqlite3_sourceid
 *
 * See {@link sqlite3_version}.
 *
 * C: `const char *sqlite3_libversion(void)`
 *
 * @see sqlite3.h:186
 */
export function sqlite3_libversion(): string | null {
  const call = $sqlite3_libversion.call ?? $sqlite3_libversion.bind([$.cstring, {}]);
  return call();
}

const $sqlite3_sourceid = /* @__PURE__ */ $declare(sqlite3_sourceid, 'sqlite3_sourceid');

/**
 * CAPI3REF: Run-Time Library Version Numbers
 * KEYWORDS: sqlite3_version sqlite3_sourceid
 *
 * See {@link sqlite3_version}.
 *
 * C: `const char *sqlite3_sourceid(void)`
 *
 * @see sqlite3.h:187
 */
export function sqlite3_sourceid(): string | null {
  const call = $sqlite3_sourceid.call ?? $sqlite3_sourceid.bind([$.cstring, {}]);
  return call();
}

const $sqlite3_libversion_number = /* @__PURE__ */
  $declare(sqlite3_libversion_number, 'sqlite3_libversion_number');

/**
 * CAPI3REF: Run-Time Library Version Numbers
 * KEYWORDS: sqlite3_version sqlite3_sourceid
 *
 * See {@link sqlite3_version}.
 *
 * C: `int sqlite3_libversion_number(void)`
 *
 * @see sqlite3.h:188
 */
export function sqlite3_libversion_number(): number {
  const call = $sqlite3_libversion_number.call ?? $sqlite3_libversion_number.bind([$.int, {}]);
  return call();
}

const $sqlite3_compileoption_used = /* @__PURE__ */
  $declare(sqlite3_compileoption_used, 'sqlite3_compileoption_used');

/**
 * C: `int sqlite3_compileoption_used(const char *zOptName)`
 *
 * @see sqlite3.h:213
 */
export function sqlite3_compileoption_used(zOptName: $.CStringInput | null): number {
  const call =
    $sqlite3_compileoption_used.call ?? $sqlite3_compileoption_used.bind([$.int, { zOptName: $.cstring }]);
  const result = call($.toCString(zOptName, 'sqlite3_compileoption_used', 'zOptName'));
  $.keepAlive(zOptName);
  return result;
}

const $sqlite3_compileoption_get = /* @__PURE__ */
  $declare(sqlite3_compileoption_get, 'sqlite3_compileoption_get');

/**
 * C: `const char *sqlite3_compileoption_get(int N)`
 *
 * @see sqlite3.h:214
 */
export function sqlite3_compileoption_get(N: number): string | null {
  const call = $sqlite3_compileoption_get.call ?? $sqlite3_compileoption_get.bind([$.cstring, { N: $.int }]);
  return call($.toInt(N, 'sqlite3_compileoption_get', 'N'));
}

const $sqlite3_threadsafe = /* @__PURE__ */ $declare(sqlite3_threadsafe, 'sqlite3_threadsafe');

/**
 * CAPI3REF: Test To See If The Library Is Threadsafe
 *
 * ^The {@link sqlite3_threadsafe} function returns zero if and only if
 * SQLite was compiled with mutexing code omitted due to the
 * [SQLITE_THREADSAFE] compile-time option being set to 0.
 *
 * SQLite can be compiled with or without mutexes.  When
 * the [SQLITE_THREADSAFE] C preprocessor macro is 1 or 2, mutexes
 * are enabled and SQLite is threadsafe.  When the
 * [SQLITE_THREADSAFE] macro is 0,
 * the mutexes are omitted.  Without the mutexes, it is not safe
 * to use SQLite concurrently from more than one thread.
 *
 * Enabling mutexes incurs a measurable performance penalty.
 * So if speed is of utmost importance, it makes sense to disable
 * the mutexes.  But for maximum safety, mutexes should be enabled.
 * ^The default behavior is for mutexes to be enabled.
 *
 * This interface can be used by an application to make sure that the
 * version of SQLite that it is linking against was compiled with
 * the desired setting of the [SQLITE_THREADSAFE] macro.
 *
 * This interface only reports on the compile-time mutex setting
 * of the [SQLITE_THREADSAFE] flag.  If SQLite is compiled with
 * SQLITE_THREADSAFE=1 or =2 then mutexes are enabled by default but
 * can be fully or partially disabled using a call to {@link sqlite3_config}
 * with the verbs {@link SQLITE_CONFIG_SINGLETHREAD}, {@link SQLITE_CONFIG_MULTITHREAD},
 * or {@link SQLITE_CONFIG_SERIALIZED}.  ^(The return value of the
 * {@link sqlite3_threadsafe} function shows only the compile-time setting of
 * thread safety, not any run-time changes to that setting made by
 * {@link sqlite3_config}. In other words, the return value from {@link sqlite3_threadsafe}
 * is unchanged by calls to {@link sqlite3_config}.)^
 *
 * See the [threading mode] documentation for additional information.
 *
 * C: `int sqlite3_threadsafe(void)`
 *
 * @see sqlite3.h:256
 */
export function sqlite3_threadsafe(): number {
  const call = $sqlite3_threadsafe.call ?? $sqlite3_threadsafe.bind([$.int, {}]);
  return call();
}

const $sqlite3_close = /* @__PURE__ */
  $declare(sqlite3_close, 'sqlite3_close', {
    after: (result, argument1) => {
      if (result === 0) $.freed(argument1, 'sqlite3_close');
    },
    frees: 0,
    whenZero: true,
  });

/**
 * CAPI3REF: Closing A Database Connection
 * DESTRUCTOR: sqlite3
 *
 * ^The {@link sqlite3_close} and {@link sqlite3_close_v2} routines are destructors
 * for the {@link sqlite3} object.
 * ^Calls to {@link sqlite3_close} and {@link sqlite3_close_v2} return {@link SQLITE_OK} if
 * the {@link sqlite3} object is successfully destroyed and all associated
 * resources are deallocated.
 *
 * Ideally, applications should {@link sqlite3_finalize | finalize} all
 * [prepared statements], {@link sqlite3_blob_close | close} all [BLOB handles], and
 * {@link sqlite3_backup_finish | finish} all {@link sqlite3_backup} objects associated
 * with the {@link sqlite3} object prior to attempting to close the object.
 * ^If the database connection is associated with unfinalized prepared
 * statements, BLOB handlers, and/or unfinished sqlite3_backup objects then
 * {@link sqlite3_close} will leave the database connection open and return
 * {@link SQLITE_BUSY}. ^If {@link sqlite3_close_v2} is called with unfinalized prepared
 * statements, unclosed BLOB handlers, and/or unfinished sqlite3_backups,
 * it returns {@link SQLITE_OK} regardless, but instead of deallocating the database
 * connection immediately, it marks the database connection as an unusable
 * "zombie" and makes arrangements to automatically deallocate the database
 * connection after all prepared statements are finalized, all BLOB handles
 * are closed, and all backups have finished. The {@link sqlite3_close_v2} interface
 * is intended for use with host languages that are garbage collected, and
 * where the order in which destructors are called is arbitrary.
 *
 * ^If an {@link sqlite3} object is destroyed while a transaction is open,
 * the transaction is automatically rolled back.
 *
 * The C parameter to [sqlite3_close(C)] and [sqlite3_close_v2(C)]
 * must be either a NULL
 * pointer or an {@link sqlite3} object pointer obtained
 * from {@link sqlite3_open}, {@link sqlite3_open16}, or
 * {@link sqlite3_open_v2}, and not previously closed.
 * ^Calling {@link sqlite3_close} or {@link sqlite3_close_v2} with a NULL pointer
 * argument is a harmless no-op.
 *
 * C: `int sqlite3_close(sqlite3 *)`
 *
 * @see sqlite3.h:353
 */
export function sqlite3_close(argument1: sqlite3 | null): number {
  const call = $sqlite3_close.call ?? $sqlite3_close.bind([$.int, { argument1: sqlite3 }]);
  const result = call($.toFreed(sqlite3.toC(argument1, 'sqlite3_close', 'argument1'), argument1));
  if (result === 0) $.freed(argument1, 'sqlite3_close');
  return result;
}

const $sqlite3_close_v2 = /* @__PURE__ */
  $declare(sqlite3_close_v2, 'sqlite3_close_v2', {
    after: (_result, argument1) => $.freed(argument1, 'sqlite3_close_v2'),
    frees: 0,
  });

/**
 * CAPI3REF: Closing A Database Connection
 * DESTRUCTOR: sqlite3
 *
 * See {@link sqlite3_close}.
 *
 * C: `int sqlite3_close_v2(sqlite3 *)`
 *
 * @see sqlite3.h:354
 */
export function sqlite3_close_v2(argument1: sqlite3 | null): number {
  const call = $sqlite3_close_v2.call ?? $sqlite3_close_v2.bind([$.int, { argument1: sqlite3 }]);
  const result = call($.toFreed(sqlite3.toC(argument1, 'sqlite3_close_v2', 'argument1'), argument1));
  $.freed(argument1, 'sqlite3_close_v2');
  return result;
}

const $sqlite3_exec = /* @__PURE__ */ $declare(sqlite3_exec, 'sqlite3_exec');

/**
 * CAPI3REF: One-Step Query Execution Interface
 * METHOD: sqlite3
 *
 * The {@link sqlite3_exec} interface is a convenience wrapper around
 * {@link sqlite3_prepare_v2}, {@link sqlite3_step}, and {@link sqlite3_finalize},
 * that allows an application to run multiple statements of SQL
 * without having to use a lot of C code.
 *
 * ^The {@link sqlite3_exec} interface runs zero or more UTF-8 encoded,
 * semicolon-separate SQL statements passed into its 2nd argument,
 * in the context of the [database connection] passed in as its 1st
 * argument.  ^If the callback function of the 3rd argument to
 * {@link sqlite3_exec} is not NULL, then it is invoked for each result row
 * coming out of the evaluated SQL statements.  ^The 4th argument to
 * {@link sqlite3_exec} is relayed through to the 1st argument of each
 * callback invocation.  ^If the callback pointer to {@link sqlite3_exec}
 * is NULL, then no callback is ever invoked and result rows are
 * ignored.
 *
 * ^If an error occurs while evaluating the SQL statements passed into
 * {@link sqlite3_exec}, then execution of the current statement stops and
 * subsequent statements are skipped.  ^If the 5th parameter to {@link sqlite3_exec}
 * is not NULL then any error message is written into memory obtained
 * from {@link sqlite3_malloc} and passed back through the 5th parameter.
 * To avoid memory leaks, the application should invoke {@link sqlite3_free}
 * on error message strings returned through the 5th parameter of
 * {@link sqlite3_exec} after the error message string is no longer needed.
 * ^If the 5th parameter to {@link sqlite3_exec} is not NULL and no errors
 * occur, then {@link sqlite3_exec} sets the pointer in its 5th parameter to
 * NULL before returning.
 *
 * ^If an {@link sqlite3_exec} callback returns non-zero, the {@link sqlite3_exec}
 * routine returns SQLITE_ABORT without invoking the callback again and
 * without running any subsequent SQL statements.
 *
 * ^The 2nd argument to the {@link sqlite3_exec} callback function is the
 * number of columns in the result.  ^The 3rd argument to the {@link sqlite3_exec}
 * callback is an array of pointers to strings obtained as if from
 * {@link sqlite3_column_text}, one for each column.  ^If an element of a
 * result row is NULL then the corresponding string pointer for the
 * {@link sqlite3_exec} callback is a NULL pointer.  ^The 4th argument to the
 * {@link sqlite3_exec} callback is an array of pointers to strings where each
 * entry represents the name of corresponding result column as obtained
 * from {@link sqlite3_column_name}.
 *
 * ^If the 2nd parameter to {@link sqlite3_exec} is a NULL pointer, a pointer
 * to an empty string, or a pointer that contains only whitespace and/or
 * SQL comments, then no SQL statements are evaluated and the database
 * is not changed.
 *
 * Restrictions:
 *
 * - The application must ensure that the 1st parameter to {@link sqlite3_exec}
 *      is a valid and open [database connection].
 * - The application must not close the [database connection] specified by
 *      the 1st parameter to {@link sqlite3_exec} while {@link sqlite3_exec} is running.
 * - The application must not modify the SQL statement text passed into
 *      the 2nd parameter of {@link sqlite3_exec} while {@link sqlite3_exec} is running.
 *
 * C: `int sqlite3_exec(sqlite3 *, const char *sql, int (*callback)(void *, int, char **, char **), void *, char **errmsg)`
 *
 * @see sqlite3.h:425
 */
export function sqlite3_exec(
  argument1: sqlite3 | null,
  sql: $.CStringInput | null,
  callback: $.FunctionInput<sqlite3_exec_callback> | null,
  argument4: $.Memory | null,
  errmsg: $.StringsInput | null,
): number {
  const call =
    $sqlite3_exec.call ??
      $sqlite3_exec.bind([
        $.int,
        {
          argument1: sqlite3,
          sql: $.cstring,
          callback: sqlite3_exec_callback,
          argument4: $.voidPointer,
          errmsg: $.pointer($.pointer($.char)),
        },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_exec', 'argument1'),
    $.toCString(sql, 'sqlite3_exec', 'sql'),
    $.toFunction(sqlite3_exec_callback, callback, 'sqlite3_exec', 'callback'),
    $.toMemory(argument4, 'sqlite3_exec', 'argument4'),
    $.toStrings(errmsg, 'sqlite3_exec', 'errmsg'),
  );
  $.keepAlive(sql, callback, argument4, errmsg);
  return result;
}

const $sqlite3_initialize = /* @__PURE__ */ $declare(sqlite3_initialize, 'sqlite3_initialize');

/**
 * CAPI3REF: Initialize The SQLite Library
 *
 * ^The {@link sqlite3_initialize} routine initializes the
 * SQLite library.  ^The {@link sqlite3_shutdown} routine
 * deallocates any resources that were allocated by {@link sqlite3_initialize}.
 * These routines are designed to aid in process initialization and
 * shutdown on embedded systems.  Workstation applications using
 * SQLite normally do not need to invoke either of these routines.
 *
 * A call to {@link sqlite3_initialize} is an "effective" call if it is
 * the first time {@link sqlite3_initialize} is invoked during the lifetime of
 * the process, or if it is the first time {@link sqlite3_initialize} is invoked
 * following a call to {@link sqlite3_shutdown}.  ^(Only an effective call
 * of {@link sqlite3_initialize} does any initialization.  All other calls
 * are harmless no-ops.)^
 *
 * A call to {@link sqlite3_shutdown} is an "effective" call if it is the first
 * call to {@link sqlite3_shutdown} since the last {@link sqlite3_initialize}.  ^(Only
 * an effective call to {@link sqlite3_shutdown} does any deinitialization.
 * All other valid calls to {@link sqlite3_shutdown} are harmless no-ops.)^
 *
 * The {@link sqlite3_initialize} interface is threadsafe, but {@link sqlite3_shutdown}
 * is not.  The {@link sqlite3_shutdown} interface must only be called from a
 * single thread.  All open [database connections] must be closed and all
 * other SQLite resources must be deallocated prior to invoking
 * {@link sqlite3_shutdown}.
 *
 * Among other things, ^{@link sqlite3_initialize} will invoke
 * {@link sqlite3_os_init}.  Similarly, ^{@link sqlite3_shutdown}
 * will invoke {@link sqlite3_os_end}.
 *
 * ^The {@link sqlite3_initialize} routine returns {@link SQLITE_OK} on success.
 * ^If for some reason, {@link sqlite3_initialize} is unable to initialize
 * the library (perhaps it is unable to allocate a needed resource such
 * as a mutex) it returns an [error code] other than {@link SQLITE_OK}.
 *
 * ^The {@link sqlite3_initialize} routine is called internally by many other
 * SQLite interfaces so that an application usually does not need to
 * invoke {@link sqlite3_initialize} directly.  For example, {@link sqlite3_open}
 * calls {@link sqlite3_initialize} so the SQLite library will be automatically
 * initialized when {@link sqlite3_open} is called if it has not be initialized
 * already.  ^However, if SQLite is compiled with the [SQLITE_OMIT_AUTOINIT]
 * compile-time option, then the automatic calls to {@link sqlite3_initialize}
 * are omitted and the application must call {@link sqlite3_initialize} directly
 * prior to using any other SQLite interface.  For maximum portability,
 * it is recommended that applications always invoke {@link sqlite3_initialize}
 * directly prior to using any other SQLite interface.  Future releases
 * of SQLite may require this.  In other words, the behavior exhibited
 * when SQLite is compiled with [SQLITE_OMIT_AUTOINIT] might become the
 * default behavior in some future release of SQLite.
 *
 * The {@link sqlite3_os_init} routine does operating-system specific
 * initialization of the SQLite library.  The {@link sqlite3_os_end}
 * routine undoes the effect of {@link sqlite3_os_init}.  Typical tasks
 * performed by these routines include allocation or deallocation
 * of static resources, initialization of global variables,
 * setting up a default {@link sqlite3_vfs} module, or setting up
 * a default configuration using {@link sqlite3_config}.
 *
 * The application should never invoke either {@link sqlite3_os_init}
 * or {@link sqlite3_os_end} directly.  The application should only invoke
 * {@link sqlite3_initialize} and {@link sqlite3_shutdown}.  The {@link sqlite3_os_init}
 * interface is called automatically by {@link sqlite3_initialize} and
 * {@link sqlite3_os_end} is called by {@link sqlite3_shutdown}.  Appropriate
 * implementations for {@link sqlite3_os_init} and {@link sqlite3_os_end}
 * are built into SQLite when it is compiled for Unix, Windows, or OS/2.
 * When [custom builds | built for other platforms]
 * (using the [SQLITE_OS_OTHER=1] compile-time
 * option) the application must supply a suitable implementation for
 * {@link sqlite3_os_init} and {@link sqlite3_os_end}.  An application-supplied
 * implementation of {@link sqlite3_os_init} or {@link sqlite3_os_end}
 * must return {@link SQLITE_OK} on success and some other [error code] upon
 * failure.
 *
 * C: `int sqlite3_initialize(void)`
 *
 * @see sqlite3.h:1640
 */
export function sqlite3_initialize(): number {
  const call = $sqlite3_initialize.call ?? $sqlite3_initialize.bind([$.int, {}]);
  return call();
}

const $sqlite3_shutdown = /* @__PURE__ */ $declare(sqlite3_shutdown, 'sqlite3_shutdown');

/**
 * CAPI3REF: Initialize The SQLite Library
 *
 * See {@link sqlite3_initialize}.
 *
 * C: `int sqlite3_shutdown(void)`
 *
 * @see sqlite3.h:1641
 */
export function sqlite3_shutdown(): number {
  const call = $sqlite3_shutdown.call ?? $sqlite3_shutdown.bind([$.int, {}]);
  return call();
}

const $sqlite3_os_init = /* @__PURE__ */ $declare(sqlite3_os_init, 'sqlite3_os_init');

/**
 * CAPI3REF: Initialize The SQLite Library
 *
 * See {@link sqlite3_initialize}.
 *
 * C: `int sqlite3_os_init(void)`
 *
 * @see sqlite3.h:1642
 */
export function sqlite3_os_init(): number {
  const call = $sqlite3_os_init.call ?? $sqlite3_os_init.bind([$.int, {}]);
  return call();
}

const $sqlite3_os_end = /* @__PURE__ */ $declare(sqlite3_os_end, 'sqlite3_os_end');

/**
 * CAPI3REF: Initialize The SQLite Library
 *
 * See {@link sqlite3_initialize}.
 *
 * C: `int sqlite3_os_end(void)`
 *
 * @see sqlite3.h:1643
 */
export function sqlite3_os_end(): number {
  const call = $sqlite3_os_end.call ?? $sqlite3_os_end.bind([$.int, {}]);
  return call();
}

const $sqlite3_config = /* @__PURE__ */ $declare(sqlite3_config, 'sqlite3_config');

/**
 * CAPI3REF: Configuring The SQLite Library
 *
 * The {@link sqlite3_config} interface is used to make global configuration
 * changes to SQLite in order to tune SQLite to the specific needs of
 * the application.  The default configuration is recommended for most
 * applications and so this routine is usually not necessary.  It is
 * provided to support rare applications with unusual needs.
 *
 * **The {@link sqlite3_config} interface is not threadsafe. The application
 * must ensure that no other SQLite interfaces are invoked by other
 * threads while {@link sqlite3_config} is running.**
 *
 * The {@link sqlite3_config} interface
 * may only be invoked prior to library initialization using
 * {@link sqlite3_initialize} or after shutdown by {@link sqlite3_shutdown}.
 * ^If {@link sqlite3_config} is called after {@link sqlite3_initialize} and before
 * {@link sqlite3_shutdown} then it will return SQLITE_MISUSE.
 * Note, however, that ^{@link sqlite3_config} can be called as part of the
 * implementation of an application-defined {@link sqlite3_os_init}.
 *
 * The first argument to {@link sqlite3_config} is an integer
 * [configuration option] that determines
 * what property of SQLite is to be configured.  Subsequent arguments
 * vary depending on the [configuration option]
 * in the first argument.
 *
 * ^When a configuration option is set, {@link sqlite3_config} returns {@link SQLITE_OK}.
 * ^If the option is unknown or SQLite is unable to set the option
 * then this routine returns a non-zero [error code].
 *
 * C: `int sqlite3_config(int, ...)`
 *
 * @see sqlite3.h:1676
 */
export function sqlite3_config(argument1: number, ...rest: $.Variadic[]): number {
  const call = $sqlite3_config.call ?? $sqlite3_config.bind([$.int, { argument1: $.int }, '...']);
  const result = call(
    $.toInt(argument1, 'sqlite3_config', 'argument1'),
    ...$.toVariadic(rest, 'sqlite3_config'),
  );
  $.keepAlive(rest);
  return result;
}

const $sqlite3_db_config = /* @__PURE__ */ $declare(sqlite3_db_config, 'sqlite3_db_config');

/**
 * CAPI3REF: Configure database connections
 * METHOD: sqlite3
 *
 * The {@link sqlite3_db_config} interface is used to make configuration
 * changes to a [database connection].  The interface is similar to
 * {@link sqlite3_config} except that the changes apply to a single
 * [database connection] (specified in the first argument).
 *
 * The second argument to sqlite3_db_config(D,V,...)  is the
 * {@link SQLITE_DBCONFIG_LOOKASIDE | configuration verb} - an integer code
 * that indicates what aspect of the [database connection] is being configured.
 * Subsequent arguments vary depending on the configuration verb.
 *
 * ^Calls to {@link sqlite3_db_config} return SQLITE_OK if and only if
 * the call is considered successful.
 *
 * C: `int sqlite3_db_config(sqlite3 *, int op, ...)`
 *
 * @see sqlite3.h:1695
 */
export function sqlite3_db_config(argument1: sqlite3 | null, op: number, ...rest: $.Variadic[]): number {
  const call =
    $sqlite3_db_config.call ?? $sqlite3_db_config.bind([$.int, { argument1: sqlite3, op: $.int }, '...']);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_db_config', 'argument1'),
    $.toInt(op, 'sqlite3_db_config', 'op'),
    ...$.toSetVariadic(rest, 'sqlite3_db_config', argument1, op),
  );
  $.keepAlive(rest);
  $.settleInPlace(argument1, 'sqlite3_db_config', result);
  return result;
}

const $sqlite3_extended_result_codes = /* @__PURE__ */
  $declare(sqlite3_extended_result_codes, 'sqlite3_extended_result_codes');

/**
 * CAPI3REF: Enable Or Disable Extended Result Codes
 * METHOD: sqlite3
 *
 * ^The {@link sqlite3_extended_result_codes} routine enables or disables the
 * [extended result codes] feature of SQLite. ^The extended result
 * codes are disabled by default for historical compatibility.
 *
 * C: `int sqlite3_extended_result_codes(sqlite3 *, int onoff)`
 *
 * @see sqlite3.h:2465
 */
export function sqlite3_extended_result_codes(argument1: sqlite3 | null, onoff: number): number {
  const call =
    $sqlite3_extended_result_codes.call ??
      $sqlite3_extended_result_codes.bind([$.int, { argument1: sqlite3, onoff: $.int }]);
  return call(
    sqlite3.toC(argument1, 'sqlite3_extended_result_codes', 'argument1'),
    $.toInt(onoff, 'sqlite3_extended_result_codes', 'onoff'),
  );
}

const $sqlite3_last_insert_rowid = /* @__PURE__ */
  $declare(sqlite3_last_insert_rowid, 'sqlite3_last_insert_rowid');

/**
 * CAPI3REF: Last Insert Rowid
 * METHOD: sqlite3
 *
 * ^Each entry in most SQLite tables (except for [WITHOUT ROWID] tables)
 * has a unique 64-bit signed
 * integer key called the [ROWID | "rowid"]. ^The rowid is always available
 * as an undeclared column named ROWID, OID, or _ROWID_ as long as those
 * names are not also used by explicitly declared columns. ^If
 * the table has a column of type [INTEGER PRIMARY KEY] then that column
 * is another alias for the rowid.
 *
 * ^The sqlite3_last_insert_rowid(D) interface usually returns the [rowid] of
 * the most recent successful [INSERT] into a rowid table or [virtual table]
 * on database connection D. ^Inserts into [WITHOUT ROWID] tables are not
 * recorded. ^If no successful [INSERT]s into rowid tables have ever occurred
 * on the database connection D, then sqlite3_last_insert_rowid(D) returns
 * zero.
 *
 * As well as being set automatically as rows are inserted into database
 * tables, the value returned by this function may be set explicitly by
 * {@link sqlite3_set_last_insert_rowid}
 *
 * Some virtual table implementations may INSERT rows into rowid tables as
 * part of committing a transaction (e.g. to flush data accumulated in memory
 * to disk). In this case subsequent calls to this function return the rowid
 * associated with these internal INSERT operations, which leads to
 * unintuitive results. Virtual table implementations that do write to rowid
 * tables in this way can avoid this problem by restoring the original
 * rowid value using {@link sqlite3_set_last_insert_rowid} before returning
 * control to the user.
 *
 * ^(If an [INSERT] occurs within a trigger then this routine will
 * return the [rowid] of the inserted row as long as the trigger is
 * running. Once the trigger program ends, the value returned
 * by this routine reverts to what it was before the trigger was fired.)^
 *
 * ^An [INSERT] that fails due to a constraint violation is not a
 * successful [INSERT] and does not change the value returned by this
 * routine.  ^Thus INSERT OR FAIL, INSERT OR IGNORE, INSERT OR ROLLBACK,
 * and INSERT OR ABORT make no changes to the return value of this
 * routine when their insertion fails.  ^(When INSERT OR REPLACE
 * encounters a constraint violation, it does not fail.  The
 * INSERT continues to completion after deleting rows that caused
 * the constraint problem so INSERT OR REPLACE will always change
 * the return value of this interface.)^
 *
 * ^For the purposes of this routine, an [INSERT] is considered to
 * be successful even if it is subsequently rolled back.
 *
 * This function is accessible to SQL statements via the
 * [last_insert_rowid() SQL function].
 *
 * If a separate thread performs a new [INSERT] on the same
 * database connection while the {@link sqlite3_last_insert_rowid}
 * function is running and thus changes the last insert [rowid],
 * then the value returned by {@link sqlite3_last_insert_rowid} is
 * unpredictable and might not equal either the old or the new
 * last insert [rowid].
 *
 * C: `sqlite3_int64 sqlite3_last_insert_rowid(sqlite3 *)`
 *
 * @see sqlite3.h:2527
 */
export function sqlite3_last_insert_rowid(argument1: sqlite3 | null): number {
  const call =
    $sqlite3_last_insert_rowid.call ?? $sqlite3_last_insert_rowid.bind([$.longLong, { argument1: sqlite3 }]);
  const result = call(sqlite3.toC(argument1, 'sqlite3_last_insert_rowid', 'argument1'));
  return $.fromInteger64(result, 'sqlite3_last_insert_rowid');
}

const $sqlite3_set_last_insert_rowid = /* @__PURE__ */
  $declare(sqlite3_set_last_insert_rowid, 'sqlite3_set_last_insert_rowid');

/**
 * CAPI3REF: Set the Last Insert Rowid value.
 * METHOD: sqlite3
 *
 * The sqlite3_set_last_insert_rowid(D, R) method allows the application to
 * set the value returned by calling sqlite3_last_insert_rowid(D) to R
 * without inserting a row into the database.
 *
 * C: `void sqlite3_set_last_insert_rowid(sqlite3 *, sqlite3_int64)`
 *
 * @see sqlite3.h:2537
 */
export function sqlite3_set_last_insert_rowid(argument1: sqlite3 | null, argument2: number | bigint): void {
  const call =
    $sqlite3_set_last_insert_rowid.call ??
      $sqlite3_set_last_insert_rowid.bind([$.voidType, { argument1: sqlite3, argument2: $.longLong }]);
  call(
    sqlite3.toC(argument1, 'sqlite3_set_last_insert_rowid', 'argument1'),
    $.toLongLong(argument2, 'sqlite3_set_last_insert_rowid', 'argument2'),
  );
}

const $sqlite3_changes = /* @__PURE__ */ $declare(sqlite3_changes, 'sqlite3_changes');

/**
 * CAPI3REF: Count The Number Of Rows Modified
 * METHOD: sqlite3
 *
 * ^These functions return the number of rows modified, inserted or
 * deleted by the most recently completed INSERT, UPDATE or DELETE
 * statement on the database connection specified by the only parameter.
 * The two functions are identical except for the type of the return value
 * and that if the number of rows modified by the most recent INSERT, UPDATE
 * or DELETE is greater than the maximum value supported by type "int", then
 * the return value of {@link sqlite3_changes} is undefined. ^Executing any other
 * type of SQL statement does not modify the value returned by these functions.
 *
 * ^Only changes made directly by the INSERT, UPDATE or DELETE statement are
 * considered - auxiliary changes caused by [CREATE TRIGGER | triggers],
 * [foreign key actions] or [REPLACE] constraint resolution are not counted.
 *
 * Changes to a view that are intercepted by
 * [INSTEAD OF trigger | INSTEAD OF triggers] are not counted. ^The value
 * returned by {@link sqlite3_changes} immediately after an INSERT, UPDATE or
 * DELETE statement run on a view is always zero. Only changes made to real
 * tables are counted.
 *
 * Things are more complicated if the {@link sqlite3_changes} function is
 * executed while a trigger program is running. This may happen if the
 * program uses the [changes() SQL function], or if some other callback
 * function invokes {@link sqlite3_changes} directly. Essentially:
 *
 * -  ^(Before entering a trigger program the value returned by
 *        {@link sqlite3_changes} function is saved. After the trigger program
 *        has finished, the original value is restored.)^
 *
 * -  ^(Within a trigger program each INSERT, UPDATE and DELETE
 *        statement sets the value returned by {@link sqlite3_changes}
 *        upon completion as normal. Of course, this value will not include
 *        any changes performed by sub-triggers, as the {@link sqlite3_changes}
 *        value will be saved and restored after each sub-trigger has run.)^
 *
 * ^This means that if the changes() SQL function (or similar) is used
 * by the first INSERT, UPDATE or DELETE statement within a trigger, it
 * returns the value as set when the calling statement began executing.
 * ^If it is used by the second or subsequent such statement within a trigger
 * program, the value returned reflects the number of rows modified by the
 * previous INSERT, UPDATE or DELETE statement within the same trigger.
 *
 * If a separate thread makes changes on the same database connection
 * while {@link sqlite3_changes} is running then the value returned
 * is unpredictable and not meaningful.
 *
 * See also:
 *
 * - the {@link sqlite3_total_changes} interface
 * - the [count_changes pragma]
 * - the [changes() SQL function]
 * - the [data_version pragma]
 *
 * C: `int sqlite3_changes(sqlite3 *)`
 *
 * @see sqlite3.h:2598
 */
export function sqlite3_changes(argument1: sqlite3 | null): number {
  const call = $sqlite3_changes.call ?? $sqlite3_changes.bind([$.int, { argument1: sqlite3 }]);
  return call(sqlite3.toC(argument1, 'sqlite3_changes', 'argument1'));
}

const $sqlite3_changes64 = /* @__PURE__ */ $declare(sqlite3_changes64, 'sqlite3_changes64');

/**
 * CAPI3REF: Count The Number Of Rows Modified
 * METHOD: sqlite3
 *
 * See {@link sqlite3_changes}.
 *
 * C: `sqlite3_int64 sqlite3_changes64(sqlite3 *)`
 *
 * @see sqlite3.h:2599
 */
export function sqlite3_changes64(argument1: sqlite3 | null): number {
  const call = $sqlite3_changes64.call ?? $sqlite3_changes64.bind([$.longLong, { argument1: sqlite3 }]);
  return $.fromInteger64(call(sqlite3.toC(argument1, 'sqlite3_changes64', 'argument1')), 'sqlite3_changes64');
}

const $sqlite3_total_changes = /* @__PURE__ */ $declare(sqlite3_total_changes, 'sqlite3_total_changes');

/**
 * CAPI3REF: Total Number Of Rows Modified
 * METHOD: sqlite3
 *
 * ^These functions return the total number of rows inserted, modified or
 * deleted by all [INSERT], [UPDATE] or [DELETE] statements completed
 * since the database connection was opened, including those executed as
 * part of trigger programs. The two functions are identical except for the
 * type of the return value and that if the number of rows modified by the
 * connection exceeds the maximum value supported by type "int", then
 * the return value of {@link sqlite3_total_changes} is undefined. ^Executing
 * any other type of SQL statement does not affect the value returned by
 * {@link sqlite3_total_changes}.
 *
 * ^Changes made as part of [foreign key actions] are included in the
 * count, but those made as part of REPLACE constraint resolution are
 * not. ^Changes to a view that are intercepted by INSTEAD OF triggers
 * are not counted.
 *
 * The [sqlite3_total_changes(D)] interface only reports the number
 * of rows that changed due to SQL statement run against database
 * connection D.  Any changes by other database connections are ignored.
 * To detect changes against a database file from other database
 * connections use the [PRAGMA data_version] command or the
 * {@link SQLITE_FCNTL_DATA_VERSION} [file control].
 *
 * If a separate thread makes changes on the same database connection
 * while {@link sqlite3_total_changes} is running then the value
 * returned is unpredictable and not meaningful.
 *
 * See also:
 *
 * - the {@link sqlite3_changes} interface
 * - the [count_changes pragma]
 * - the [changes() SQL function]
 * - the [data_version pragma]
 * - the {@link SQLITE_FCNTL_DATA_VERSION} [file control]
 *
 * C: `int sqlite3_total_changes(sqlite3 *)`
 *
 * @see sqlite3.h:2640
 */
export function sqlite3_total_changes(argument1: sqlite3 | null): number {
  const call = $sqlite3_total_changes.call ?? $sqlite3_total_changes.bind([$.int, { argument1: sqlite3 }]);
  return call(sqlite3.toC(argument1, 'sqlite3_total_changes', 'argument1'));
}

const $sqlite3_total_changes64 = /* @__PURE__ */ $declare(sqlite3_total_changes64, 'sqlite3_total_changes64');

/**
 * CAPI3REF: Total Number Of Rows Modified
 * METHOD: sqlite3
 *
 * See {@link sqlite3_total_changes}.
 *
 * C: `sqlite3_int64 sqlite3_total_changes64(sqlite3 *)`
 *
 * @see sqlite3.h:2641
 */
export function sqlite3_total_changes64(argument1: sqlite3 | null): number {
  const call =
    $sqlite3_total_changes64.call ?? $sqlite3_total_changes64.bind([$.longLong, { argument1: sqlite3 }]);
  const result = call(sqlite3.toC(argument1, 'sqlite3_total_changes64', 'argument1'));
  return $.fromInteger64(result, 'sqlite3_total_changes64');
}

const $sqlite3_interrupt = /* @__PURE__ */ $declare(sqlite3_interrupt, 'sqlite3_interrupt');

/**
 * CAPI3REF: Interrupt A Long-Running Query
 * METHOD: sqlite3
 *
 * ^This function causes any pending database operation to abort and
 * return at its earliest opportunity. This routine is typically
 * called in response to a user action such as pressing "Cancel"
 * or Ctrl-C where the user wants a long query operation to halt
 * immediately.
 *
 * ^It is safe to call this routine from a thread different from the
 * thread that is currently running the database operation.  But it
 * is not safe to call this routine with a [database connection] that
 * is closed or might close before {@link sqlite3_interrupt} returns.
 *
 * ^If an SQL operation is very nearly finished at the time when
 * {@link sqlite3_interrupt} is called, then it might not have an opportunity
 * to be interrupted and might continue to completion.
 *
 * ^An SQL operation that is interrupted will return {@link SQLITE_INTERRUPT}.
 * ^If the interrupted SQL operation is an INSERT, UPDATE, or DELETE
 * that is inside an explicit transaction, then the entire transaction
 * will be rolled back automatically.
 *
 * ^The sqlite3_interrupt(D) call is in effect until all currently running
 * SQL statements on [database connection] D complete.  ^Any new SQL statements
 * that are started after the {@link sqlite3_interrupt} call and before the
 * running statement count reaches zero are interrupted as if they had been
 * running prior to the {@link sqlite3_interrupt} call.  ^New SQL statements
 * that are started after the running statement count reaches zero are
 * not effected by the {@link sqlite3_interrupt}.
 * ^A call to sqlite3_interrupt(D) that occurs when there are no running
 * SQL statements is a no-op and has no effect on SQL statements
 * that are started after the {@link sqlite3_interrupt} call returns.
 *
 * C: `void sqlite3_interrupt(sqlite3 *)`
 *
 * @see sqlite3.h:2678
 */
export function sqlite3_interrupt(argument1: sqlite3 | null): void {
  const call = $sqlite3_interrupt.call ?? $sqlite3_interrupt.bind([$.voidType, { argument1: sqlite3 }]);
  call(sqlite3.toC(argument1, 'sqlite3_interrupt', 'argument1'));
}

const $sqlite3_complete = /* @__PURE__ */ $declare(sqlite3_complete, 'sqlite3_complete');

/**
 * CAPI3REF: Determine If An SQL Statement Is Complete
 *
 * These routines are useful during command-line input to determine if the
 * currently entered text seems to form a complete SQL statement or
 * if additional input is needed before sending the text into
 * SQLite for parsing.  ^These routines return 1 if the input string
 * appears to be a complete SQL statement.  ^A statement is judged to be
 * complete if it ends with a semicolon token and is not a prefix of a
 * well-formed CREATE TRIGGER statement.  ^Semicolons that are embedded within
 * string literals or quoted identifier names or comments are not
 * independent tokens (they are part of the token in which they are
 * embedded) and thus do not count as a statement terminator.  ^Whitespace
 * and comments that follow the final semicolon are ignored.
 *
 * ^These routines return 0 if the statement is incomplete.  ^If a
 * memory allocation fails, then SQLITE_NOMEM is returned.
 *
 * ^These routines do not parse the SQL statements thus
 * will not detect syntactically incorrect SQL.
 *
 * ^(If SQLite has not been initialized using {@link sqlite3_initialize} prior
 * to invoking {@link sqlite3_complete16} then {@link sqlite3_initialize} is invoked
 * automatically by {@link sqlite3_complete16}.  If that initialization fails,
 * then the return value from {@link sqlite3_complete16} will be non-zero
 * regardless of whether or not the input SQL is complete.)^
 *
 * The input to {@link sqlite3_complete} must be a zero-terminated
 * UTF-8 string.
 *
 * The input to {@link sqlite3_complete16} must be a zero-terminated
 * UTF-16 string in native byte order.
 *
 * C: `int sqlite3_complete(const char *sql)`
 *
 * @see sqlite3.h:2713
 */
export function sqlite3_complete(sql: $.CStringInput | null): number {
  const call = $sqlite3_complete.call ?? $sqlite3_complete.bind([$.int, { sql: $.cstring }]);
  const result = call($.toCString(sql, 'sqlite3_complete', 'sql'));
  $.keepAlive(sql);
  return result;
}

const $sqlite3_complete16 = /* @__PURE__ */ $declare(sqlite3_complete16, 'sqlite3_complete16');

/**
 * CAPI3REF: Determine If An SQL Statement Is Complete
 *
 * See {@link sqlite3_complete}.
 *
 * C: `int sqlite3_complete16(const void *sql)`
 *
 * @see sqlite3.h:2714
 */
export function sqlite3_complete16(sql: $.Bytes | null): number {
  const call = $sqlite3_complete16.call ?? $sqlite3_complete16.bind([$.int, { sql: $.bytes($.voidPointer) }]);
  const result = call($.toBytes(sql, 'sqlite3_complete16', 'sql'));
  $.keepAlive(sql);
  return result;
}

const $sqlite3_busy_handler = /* @__PURE__ */ $declare(sqlite3_busy_handler, 'sqlite3_busy_handler');

/**
 * CAPI3REF: Register A Callback To Handle SQLITE_BUSY Errors
 * KEYWORDS: \{busy-handler callback\} \{busy handler\}
 * METHOD: sqlite3
 *
 * ^The sqlite3_busy_handler(D,X,P) routine sets a callback function X
 * that might be invoked with argument P whenever
 * an attempt is made to access a database table associated with
 * [database connection] D when another thread
 * or process has the table locked.
 * The {@link sqlite3_busy_handler} interface is used to implement
 * {@link sqlite3_busy_timeout} and [PRAGMA busy_timeout].
 *
 * ^If the busy callback is NULL, then {@link SQLITE_BUSY}
 * is returned immediately upon encountering the lock.  ^If the busy callback
 * is not NULL, then the callback might be invoked with two arguments.
 *
 * ^The first argument to the busy handler is a copy of the void* pointer which
 * is the third argument to {@link sqlite3_busy_handler}.  ^The second argument to
 * the busy handler callback is the number of times that the busy handler has
 * been invoked previously for the same locking event.  ^If the
 * busy callback returns 0, then no additional attempts are made to
 * access the database and {@link SQLITE_BUSY} is returned
 * to the application.
 * ^If the callback returns non-zero, then another attempt
 * is made to access the database and the cycle repeats.
 *
 * The presence of a busy handler does not guarantee that it will be invoked
 * when there is lock contention. ^If SQLite determines that invoking the busy
 * handler could result in a deadlock, it will go ahead and return {@link SQLITE_BUSY}
 * to the application instead of invoking the
 * busy handler.
 * Consider a scenario where one process is holding a read lock that
 * it is trying to promote to a reserved lock and
 * a second process is holding a reserved lock that it is trying
 * to promote to an exclusive lock.  The first process cannot proceed
 * because it is blocked by the second and the second process cannot
 * proceed because it is blocked by the first.  If both processes
 * invoke the busy handlers, neither will make any progress.  Therefore,
 * SQLite returns {@link SQLITE_BUSY} for the first process, hoping that this
 * will induce the first process to release its read lock and allow
 * the second process to proceed.
 *
 * ^The default busy callback is NULL.
 *
 * ^(There can only be a single busy handler defined for each
 * [database connection].  Setting a new busy handler clears any
 * previously set handler.)^  ^Note that calling {@link sqlite3_busy_timeout}
 * or evaluating [PRAGMA busy_timeout=N] will change the
 * busy handler and thus clear any previously set busy handler.
 *
 * The busy callback should not take any actions which modify the
 * database connection that invoked the busy handler.  In other words,
 * the busy handler is not reentrant.  Any such actions
 * result in undefined behavior.
 *
 * A busy handler must not close the database connection
 * or [prepared statement] that invoked the busy handler.
 *
 * C: `int sqlite3_busy_handler(sqlite3 *, int (*)(void *, int), void *)`
 *
 * @see sqlite3.h:2775
 */
export function sqlite3_busy_handler(
  argument1: sqlite3 | null,
  argument2: $.FunctionInput<sqlite3_busy_handler_argument2> | null,
  argument3: $.Memory | null,
): number {
  const call =
    $sqlite3_busy_handler.call ??
      $sqlite3_busy_handler.bind([
        $.int,
        { argument1: sqlite3, argument2: $.set(sqlite3_busy_handler_argument2), argument3: $.voidPointer },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_busy_handler', 'argument1'),
    $.toSetFunction(
      sqlite3_busy_handler_argument2,
      argument2,
      'sqlite3_busy_handler',
      'argument2',
      argument1,
    ),
    $.toMemory(argument3, 'sqlite3_busy_handler', 'argument3'),
  );
  $.keepAlive(argument2, argument3);
  $.settleInPlace(argument1, 'sqlite3_busy_handler', result, argument3);
  return result;
}

const $sqlite3_busy_timeout = /* @__PURE__ */ $declare(sqlite3_busy_timeout, 'sqlite3_busy_timeout');

/**
 * CAPI3REF: Set A Busy Timeout
 * METHOD: sqlite3
 *
 * ^This routine sets a {@link sqlite3_busy_handler | busy handler} that sleeps
 * for a specified amount of time when a table is locked.  ^The handler
 * will sleep multiple times until at least "ms" milliseconds of sleeping
 * have accumulated.  ^After at least "ms" milliseconds of sleeping,
 * the handler returns 0 which causes {@link sqlite3_step} to return
 * {@link SQLITE_BUSY}.
 *
 * ^Calling this routine with an argument less than or equal to zero
 * turns off all busy handlers.
 *
 * ^(There can only be a single busy handler for a particular
 * [database connection] at any given moment.  If another busy handler
 * was defined  (using {@link sqlite3_busy_handler}) prior to calling
 * this routine, that other busy handler is cleared.)^
 *
 * See also:  [PRAGMA busy_timeout]
 *
 * C: `int sqlite3_busy_timeout(sqlite3 *, int ms)`
 *
 * @see sqlite3.h:2798
 */
export function sqlite3_busy_timeout(argument1: sqlite3 | null, ms: number): number {
  const call =
    $sqlite3_busy_timeout.call ?? $sqlite3_busy_timeout.bind([$.int, { argument1: sqlite3, ms: $.int }]);
  return call(
    sqlite3.toC(argument1, 'sqlite3_busy_timeout', 'argument1'),
    $.toInt(ms, 'sqlite3_busy_timeout', 'ms'),
  );
}

const $sqlite3_get_table = /* @__PURE__ */ $declare(sqlite3_get_table, 'sqlite3_get_table');

/**
 * CAPI3REF: Convenience Routines For Running Queries
 * METHOD: sqlite3
 *
 * This is a legacy interface that is preserved for backwards compatibility.
 * Use of this interface is not recommended.
 *
 * Definition: A **result table** is memory data structure created by the
 * {@link sqlite3_get_table} interface.  A result table records the
 * complete query results from one or more queries.
 *
 * The table conceptually has a number of rows and columns.  But
 * these numbers are not part of the result table itself.  These
 * numbers are obtained separately.  Let N be the number of rows
 * and M be the number of columns.
 *
 * A result table is an array of pointers to zero-terminated UTF-8 strings.
 * There are (N+1)*M elements in the array.  The first M pointers point
 * to zero-terminated strings that  contain the names of the columns.
 * The remaining entries all point to query results.  NULL values result
 * in NULL pointers.  All other values are in their UTF-8 zero-terminated
 * string representation as returned by {@link sqlite3_column_text}.
 *
 * A result table might consist of one or more memory allocations.
 * It is not safe to pass a result table directly to {@link sqlite3_free}.
 * A result table should be deallocated using {@link sqlite3_free_table}.
 *
 * ^(As an example of the result table format, suppose a query result
 * is as follows:
 *
 * ```c
 * Name        | Age
 *
 * Alice       | 43
 * Bob         | 28
 * Cindy       | 21
 * ```
 *
 * There are two columns (M==2) and three rows (N==3).  Thus the
 * result table has 8 entries.  Suppose the result table is stored
 * in an array named azResult.  Then azResult holds this content:
 *
 * ```c
 * azResult&#91;0] = "Name";
 * azResult&#91;1] = "Age";
 * azResult&#91;2] = "Alice";
 * azResult&#91;3] = "43";
 * azResult&#91;4] = "Bob";
 * azResult&#91;5] = "28";
 * azResult&#91;6] = "Cindy";
 * azResult&#91;7] = "21";
 * ```
 *
 * ^The {@link sqlite3_get_table} function evaluates one or more
 * semicolon-separated SQL statements in the zero-terminated UTF-8
 * string of its 2nd parameter and returns a result table to the
 * pointer given in its 3rd parameter.
 *
 * After the application has finished with the result from {@link sqlite3_get_table},
 * it must pass the result table pointer to {@link sqlite3_free_table} in order to
 * release the memory that was malloced.  Because of the way the
 * {@link sqlite3_malloc} happens within {@link sqlite3_get_table}, the calling
 * function must not try to call {@link sqlite3_free} directly.  Only
 * {@link sqlite3_free_table} is able to release the memory properly and safely.
 *
 * The {@link sqlite3_get_table} interface is implemented as a wrapper around
 * {@link sqlite3_exec}.  The {@link sqlite3_get_table} routine does not have access
 * to any internal data structures of SQLite.  It uses only the public
 * interface defined here.  As a consequence, errors that occur in the
 * wrapper layer outside of the internal {@link sqlite3_exec} call are not
 * reflected in subsequent calls to {@link sqlite3_errcode} or
 * {@link sqlite3_errmsg}.
 *
 * C: `int sqlite3_get_table(sqlite3 *db, const char *zSql, char ***pazResult, int *pnRow, int *pnColumn, char **pzErrmsg)`
 *
 * @see sqlite3.h:2873
 */
export function sqlite3_get_table(
  db: sqlite3 | null,
  zSql: $.CStringInput | null,
  pazResult: $.PointerTo<$.Pointer<$.Pointer<$.Char>>> | null,
  pnRow: $.PointerTo<$.Int> | null,
  pnColumn: $.PointerTo<$.Int> | null,
  pzErrmsg: $.StringsInput | null,
): number {
  const call =
    $sqlite3_get_table.call ??
      $sqlite3_get_table.bind([
        $.int,
        {
          db: sqlite3,
          zSql: $.cstring,
          pazResult: $.pointer($.pointer($.pointer($.char))),
          pnRow: $.pointer($.int),
          pnColumn: $.pointer($.int),
          pzErrmsg: $.pointer($.pointer($.char)),
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_get_table', 'db'),
    $.toCString(zSql, 'sqlite3_get_table', 'zSql'),
    $.toPointer($.pointer($.pointer($.char)), pazResult, 'sqlite3_get_table', 'pazResult'),
    $.toPointer($.int, pnRow, 'sqlite3_get_table', 'pnRow'),
    $.toPointer($.int, pnColumn, 'sqlite3_get_table', 'pnColumn'),
    $.toStrings(pzErrmsg, 'sqlite3_get_table', 'pzErrmsg'),
  );
  $.keepAlive(zSql, pazResult, pnRow, pnColumn);
  $.keepAlive(pzErrmsg);
  return result;
}

const $sqlite3_free_table = /* @__PURE__ */ $declare(sqlite3_free_table, 'sqlite3_free_table');

/**
 * CAPI3REF: Convenience Routines For Running Queries
 * METHOD: sqlite3
 *
 * See {@link sqlite3_get_table}.
 *
 * C: `void sqlite3_free_table(char **result)`
 *
 * @see sqlite3.h:2881
 */
export function sqlite3_free_table(result_: $.StringsInput | null): void {
  const call =
    $sqlite3_free_table.call ??
      $sqlite3_free_table.bind([$.voidType, { result: $.pointer($.pointer($.char)) }]);
  call($.toStrings(result_, 'sqlite3_free_table', 'result'));
  $.keepAlive(result_);
}

const $sqlite3_mprintf = /* @__PURE__ */ $declare(sqlite3_mprintf, 'sqlite3_mprintf');

/**
 * CAPI3REF: Formatted String Printing Functions
 *
 * These routines are work-alikes of the "printf()" family of functions
 * from the standard C library.
 * These routines understand most of the common formatting options from
 * the standard library printf()
 * plus some additional non-standard formats ([%q], [%Q], [%w], and [%z]).
 * See the [built-in printf()] documentation for details.
 *
 * ^The {@link sqlite3_mprintf} and sqlite3_vmprintf() routines write their
 * results into memory obtained from {@link sqlite3_malloc64}.
 * The strings returned by these two routines should be
 * released by {@link sqlite3_free}.  ^Both routines return a
 * NULL pointer if {@link sqlite3_malloc64} is unable to allocate enough
 * memory to hold the resulting string.
 *
 * ^(The {@link sqlite3_snprintf} routine is similar to "snprintf()" from
 * the standard C library.  The result is written into the
 * buffer supplied as the second parameter whose size is given by
 * the first parameter. Note that the order of the
 * first two parameters is reversed from snprintf().)^  This is an
 * historical accident that cannot be fixed without breaking
 * backwards compatibility.  ^(Note also that {@link sqlite3_snprintf}
 * returns a pointer to its buffer instead of the number of
 * characters actually written into the buffer.)^  We admit that
 * the number of characters written would be a more useful return
 * value but we cannot change the implementation of {@link sqlite3_snprintf}
 * now without breaking compatibility.
 *
 * ^As long as the buffer size is greater than zero, {@link sqlite3_snprintf}
 * guarantees that the buffer is always zero-terminated.  ^The first
 * parameter "n" is the total size of the buffer, including space for
 * the zero terminator.  So the longest string that can be completely
 * written will be n-1 characters.
 *
 * ^The sqlite3_vsnprintf() routine is a varargs version of {@link sqlite3_snprintf}.
 *
 * See also:  [built-in printf()], [printf() SQL function]
 *
 * The caller owns what it returns: free it with {@link sqlite3_free} (its documentation: "The strings returned by these two routines should be released by [sqlite3_free()].").
 * C: `char *sqlite3_mprintf(const char *, ...)`
 *
 * @see sqlite3.h:2923
 */
export function sqlite3_mprintf(
  argument1: $.CStringInput | null,
  ...rest: $.Variadic[]
): $.Owned<$.Pointer<$.Char>> | null {
  const call =
    $sqlite3_mprintf.call ?? $sqlite3_mprintf.bind([$.pointer($.char), { argument1: $.cstring }, '...']);
  const result = call(
    $.toCString(argument1, 'sqlite3_mprintf', 'argument1'),
    ...$.toVariadic(rest, 'sqlite3_mprintf'),
  );
  $.keepAlive(argument1, rest);
  return $.owning($.fromPointer($.char, result), sqlite3_free);
}

const $sqlite3_snprintf = /* @__PURE__ */ $declare(sqlite3_snprintf, 'sqlite3_snprintf');

/**
 * CAPI3REF: Formatted String Printing Functions
 *
 * See {@link sqlite3_mprintf}.
 *
 * C: `char *sqlite3_snprintf(int, char *, const char *, ...)`
 *
 * @see sqlite3.h:2925
 */
export function sqlite3_snprintf(
  argument1: number,
  argument2: $.Memory | null,
  argument3: $.CStringInput | null,
  ...rest: $.Variadic[]
): $.Pointer<$.Char> | null {
  const call =
    $sqlite3_snprintf.call ??
      $sqlite3_snprintf.bind([
        $.pointer($.char),
        { argument1: $.int, argument2: $.pointer($.char), argument3: $.cstring },
        '...',
      ]);
  const result = call(
    $.toInt(argument1, 'sqlite3_snprintf', 'argument1'),
    $.toMemory(argument2, 'sqlite3_snprintf', 'argument2'),
    $.toCString(argument3, 'sqlite3_snprintf', 'argument3'),
    ...$.toVariadic(rest, 'sqlite3_snprintf'),
  );
  $.keepAlive(argument2, argument3, rest);
  return $.fromPointer($.char, result, argument2);
}

const $sqlite3_malloc = /* @__PURE__ */ $declare(sqlite3_malloc, 'sqlite3_malloc');

/**
 * CAPI3REF: Memory Allocation Subsystem
 *
 * The SQLite core uses these three routines for all of its own
 * internal memory allocation needs. "Core" in the previous sentence
 * does not include operating-system specific [VFS] implementation.  The
 * Windows VFS uses native malloc() and free() for some operations.
 *
 * ^The {@link sqlite3_malloc} routine returns a pointer to a block
 * of memory at least N bytes in length, where N is the parameter.
 * ^If {@link sqlite3_malloc} is unable to obtain sufficient free
 * memory, it returns a NULL pointer.  ^If the parameter N to
 * {@link sqlite3_malloc} is zero or negative then {@link sqlite3_malloc} returns
 * a NULL pointer.
 *
 * ^The sqlite3_malloc64(N) routine works just like
 * sqlite3_malloc(N) except that N is an unsigned 64-bit integer instead
 * of a signed 32-bit integer.
 *
 * ^Calling {@link sqlite3_free} with a pointer previously returned
 * by {@link sqlite3_malloc} or {@link sqlite3_realloc} releases that memory so
 * that it might be reused.  ^The {@link sqlite3_free} routine is
 * a no-op if is called with a NULL pointer.  Passing a NULL pointer
 * to {@link sqlite3_free} is harmless.  After being freed, memory
 * should neither be read nor written.  Even reading previously freed
 * memory might result in a segmentation fault or other severe error.
 * Memory corruption, a segmentation fault, or other severe error
 * might result if {@link sqlite3_free} is called with a non-NULL pointer that
 * was not obtained from {@link sqlite3_malloc} or {@link sqlite3_realloc}.
 *
 * ^The sqlite3_realloc(X,N) interface attempts to resize a
 * prior memory allocation X to be at least N bytes.
 * ^If the X parameter to sqlite3_realloc(X,N)
 * is a NULL pointer then its behavior is identical to calling
 * sqlite3_malloc(N).
 * ^If the N parameter to sqlite3_realloc(X,N) is zero or
 * negative then the behavior is exactly the same as calling
 * sqlite3_free(X).
 * ^sqlite3_realloc(X,N) returns a pointer to a memory allocation
 * of at least N bytes in size or NULL if insufficient memory is available.
 * ^If M is the size of the prior allocation, then min(N,M) bytes
 * of the prior allocation are copied into the beginning of buffer returned
 * by sqlite3_realloc(X,N) and the prior allocation is freed.
 * ^If sqlite3_realloc(X,N) returns NULL and N is positive, then the
 * prior allocation is not freed.
 *
 * ^The sqlite3_realloc64(X,N) interfaces works the same as
 * sqlite3_realloc(X,N) except that N is a 64-bit unsigned integer instead
 * of a 32-bit signed integer.
 *
 * ^If X is a memory allocation previously obtained from {@link sqlite3_malloc},
 * {@link sqlite3_malloc64}, {@link sqlite3_realloc}, or {@link sqlite3_realloc64}, then
 * sqlite3_msize(X) returns the size of that memory allocation in bytes.
 * ^The value returned by sqlite3_msize(X) might be larger than the number
 * of bytes requested when X was allocated.  ^If X is a NULL pointer then
 * sqlite3_msize(X) returns zero.  If X points to something that is not
 * the beginning of memory allocation, or if it points to a formerly
 * valid memory allocation that has now been freed, then the behavior
 * of sqlite3_msize(X) is undefined and possibly harmful.
 *
 * ^The memory returned by {@link sqlite3_malloc}, {@link sqlite3_realloc},
 * {@link sqlite3_malloc64}, and {@link sqlite3_realloc64}
 * is always aligned to at least an 8 byte boundary, or to a
 * 4 byte boundary if the [SQLITE_4_BYTE_ALIGNED_MALLOC] compile-time
 * option is used.
 *
 * The pointer arguments to {@link sqlite3_free} and {@link sqlite3_realloc}
 * must be either NULL or else pointers obtained from a prior
 * invocation of {@link sqlite3_malloc} or {@link sqlite3_realloc} that have
 * not yet been released.
 *
 * The application must not read or write any part of
 * a block of memory after it has been released using
 * {@link sqlite3_free} or {@link sqlite3_realloc}.
 *
 * The caller owns what it returns: free it with {@link sqlite3_free} (documentation of sqlite3_free: "CAPI3REF: Memory Allocation Subsystem The SQLite core uses these three routines for all of its own …").
 * C: `void *sqlite3_malloc(int)`
 *
 * @see sqlite3.h:3003
 */
export function sqlite3_malloc(argument1: number): $.Owned<$.Pointer<$.Void>> | null {
  const call = $sqlite3_malloc.call ?? $sqlite3_malloc.bind([$.voidPointer, { argument1: $.int }]);
  const result = call($.toInt(argument1, 'sqlite3_malloc', 'argument1'));
  return $.owning($.fromPointer($.voidType, result), sqlite3_free);
}

const $sqlite3_malloc64 = /* @__PURE__ */ $declare(sqlite3_malloc64, 'sqlite3_malloc64');

/**
 * CAPI3REF: Memory Allocation Subsystem
 *
 * See {@link sqlite3_malloc}.
 *
 * The caller owns what it returns: free it with {@link sqlite3_free} (its documentation: "^Calling sqlite3_free() with a pointer previously returned by sqlite3_malloc() or sqlite3_realloc()…").
 * C: `void *sqlite3_malloc64(sqlite3_uint64)`
 *
 * @see sqlite3.h:3004
 */
export function sqlite3_malloc64(argument1: number | bigint): $.Owned<$.Pointer<$.Void>> | null {
  const call =
    $sqlite3_malloc64.call ?? $sqlite3_malloc64.bind([$.voidPointer, { argument1: $.unsignedLongLong }]);
  const result = call($.toUnsignedLongLong(argument1, 'sqlite3_malloc64', 'argument1'));
  return $.owning($.fromPointer($.voidType, result), sqlite3_free);
}

const $sqlite3_realloc = /* @__PURE__ */
  $declare(sqlite3_realloc, 'sqlite3_realloc', {
    after: (_result, argument1) => $.freed(argument1, 'sqlite3_realloc'),
    frees: 0,
  });

/**
 * CAPI3REF: Memory Allocation Subsystem
 *
 * See {@link sqlite3_malloc}.
 *
 * The caller owns what it returns: free it with {@link sqlite3_free} (documentation of sqlite3_free: "CAPI3REF: Memory Allocation Subsystem The SQLite core uses these three routines for all of its own …").
 * C: `void *sqlite3_realloc(void *, int)`
 *
 * @see sqlite3.h:3005
 */
export function sqlite3_realloc(
  argument1: $.Memory | null,
  argument2: number,
): $.Owned<$.Pointer<$.Void>> | null {
  const call =
    $sqlite3_realloc.call ??
      $sqlite3_realloc.bind([$.voidPointer, { argument1: $.voidPointer, argument2: $.int }]);
  const result = call(
    $.toFreed($.toMemory(argument1, 'sqlite3_realloc', 'argument1'), argument1),
    $.toInt(argument2, 'sqlite3_realloc', 'argument2'),
  );
  $.keepAlive(argument1);
  $.freed(argument1, 'sqlite3_realloc');
  return $.owning($.fromPointer($.voidType, result, argument1), sqlite3_free);
}

const $sqlite3_realloc64 = /* @__PURE__ */
  $declare(sqlite3_realloc64, 'sqlite3_realloc64', {
    after: (_result, argument1) => $.freed(argument1, 'sqlite3_realloc64'),
    frees: 0,
  });

/**
 * CAPI3REF: Memory Allocation Subsystem
 *
 * See {@link sqlite3_malloc}.
 *
 * The caller owns what it returns: free it with {@link sqlite3_free} (its documentation: "^Calling sqlite3_free() with a pointer previously returned by sqlite3_malloc() or sqlite3_realloc()…").
 * C: `void *sqlite3_realloc64(void *, sqlite3_uint64)`
 *
 * @see sqlite3.h:3006
 */
export function sqlite3_realloc64(
  argument1: $.Memory | null,
  argument2: number | bigint,
): $.Owned<$.Pointer<$.Void>> | null {
  const call =
    $sqlite3_realloc64.call ??
      $sqlite3_realloc64.bind([$.voidPointer, { argument1: $.voidPointer, argument2: $.unsignedLongLong }]);
  const result = call(
    $.toFreed($.toMemory(argument1, 'sqlite3_realloc64', 'argument1'), argument1),
    $.toUnsignedLongLong(argument2, 'sqlite3_realloc64', 'argument2'),
  );
  $.keepAlive(argument1);
  $.freed(argument1, 'sqlite3_realloc64');
  return $.owning($.fromPointer($.voidType, result, argument1), sqlite3_free);
}

const $sqlite3_free = /* @__PURE__ */
  $declare(sqlite3_free, 'sqlite3_free', {
    after: (_result, argument1) => $.freed(argument1, 'sqlite3_free'),
    frees: 0,
  });

/**
 * CAPI3REF: Memory Allocation Subsystem
 *
 * See {@link sqlite3_malloc}.
 *
 * C: `void sqlite3_free(void *)`
 *
 * @see sqlite3.h:3007
 */
export function sqlite3_free(argument1: $.Memory | null): void {
  const call = $sqlite3_free.call ?? $sqlite3_free.bind([$.voidType, { argument1: $.voidPointer }]);
  call($.toFreed($.toMemory(argument1, 'sqlite3_free', 'argument1'), argument1));
  $.keepAlive(argument1);
  $.freed(argument1, 'sqlite3_free');
}

const $sqlite3_msize = /* @__PURE__ */ $declare(sqlite3_msize, 'sqlite3_msize');

/**
 * CAPI3REF: Memory Allocation Subsystem
 *
 * See {@link sqlite3_malloc}.
 *
 * C: `sqlite3_uint64 sqlite3_msize(void *)`
 *
 * @see sqlite3.h:3008
 */
export function sqlite3_msize(argument1: $.Memory | null): number {
  const call = $sqlite3_msize.call ?? $sqlite3_msize.bind([$.unsignedLongLong, { argument1: $.voidPointer }]);
  const result = call($.toMemory(argument1, 'sqlite3_msize', 'argument1'));
  $.keepAlive(argument1);
  return $.fromInteger64(result, 'sqlite3_msize');
}

const $sqlite3_memory_used = /* @__PURE__ */ $declare(sqlite3_memory_used, 'sqlite3_memory_used');

/**
 * CAPI3REF: Memory Allocator Statistics
 *
 * SQLite provides these two interfaces for reporting on the status
 * of the {@link sqlite3_malloc}, {@link sqlite3_free}, and {@link sqlite3_realloc}
 * routines, which form the built-in memory allocation subsystem.
 *
 * ^The {@link sqlite3_memory_used} routine returns the number of bytes
 * of memory currently outstanding (malloced but not freed).
 * ^The {@link sqlite3_memory_highwater} routine returns the maximum
 * value of {@link sqlite3_memory_used} since the high-water mark
 * was last reset.  ^The values returned by {@link sqlite3_memory_used} and
 * {@link sqlite3_memory_highwater} include any overhead
 * added by SQLite in its implementation of {@link sqlite3_malloc},
 * but not overhead added by the any underlying system library
 * routines that {@link sqlite3_malloc} may call.
 *
 * ^The memory high-water mark is reset to the current value of
 * {@link sqlite3_memory_used} if and only if the parameter to
 * {@link sqlite3_memory_highwater} is true.  ^The value returned
 * by [sqlite3_memory_highwater(1)] is the high-water mark
 * prior to the reset.
 *
 * C: `sqlite3_int64 sqlite3_memory_used(void)`
 *
 * @see sqlite3.h:3033
 */
export function sqlite3_memory_used(): number {
  const call = $sqlite3_memory_used.call ?? $sqlite3_memory_used.bind([$.longLong, {}]);
  return $.fromInteger64(call(), 'sqlite3_memory_used');
}

const $sqlite3_memory_highwater = /* @__PURE__ */
  $declare(sqlite3_memory_highwater, 'sqlite3_memory_highwater');

/**
 * CAPI3REF: Memory Allocator Statistics
 *
 * See {@link sqlite3_memory_used}.
 *
 * C: `sqlite3_int64 sqlite3_memory_highwater(int resetFlag)`
 *
 * @see sqlite3.h:3034
 */
export function sqlite3_memory_highwater(resetFlag: number): number {
  const call =
    $sqlite3_memory_highwater.call ?? $sqlite3_memory_highwater.bind([$.longLong, { resetFlag: $.int }]);
  const result = call($.toInt(resetFlag, 'sqlite3_memory_highwater', 'resetFlag'));
  return $.fromInteger64(result, 'sqlite3_memory_highwater');
}

const $sqlite3_randomness = /* @__PURE__ */ $declare(sqlite3_randomness, 'sqlite3_randomness');

/**
 * CAPI3REF: Pseudo-Random Number Generator
 *
 * SQLite contains a high-quality pseudo-random number generator (PRNG) used to
 * select random [ROWID | ROWIDs] when inserting new records into a table that
 * already uses the largest possible [ROWID].  The PRNG is also used for
 * the built-in random() and randomblob() SQL functions.  This interface allows
 * applications to access the same PRNG for other purposes.
 *
 * ^A call to this routine stores N bytes of randomness into buffer P.
 * ^The P parameter can be a NULL pointer.
 *
 * ^If this routine has not been previously called or if the previous
 * call had N less than one or a NULL pointer for P, then the PRNG is
 * seeded using randomness obtained from the xRandomness method of
 * the default {@link sqlite3_vfs} object.
 * ^If the previous call to this routine had an N of 1 or more and a
 * non-NULL P then the pseudo-randomness is generated
 * internally and without recourse to the {@link sqlite3_vfs} xRandomness
 * method.
 *
 * C: `void sqlite3_randomness(int N, void *P)`
 *
 * @see sqlite3.h:3057
 */
export function sqlite3_randomness(N: number, P: $.Memory | null): void {
  const call =
    $sqlite3_randomness.call ?? $sqlite3_randomness.bind([$.voidType, { N: $.int, P: $.voidPointer }]);
  call($.toInt(N, 'sqlite3_randomness', 'N'), $.toMemory(P, 'sqlite3_randomness', 'P'));
  $.keepAlive(P);
}

const $sqlite3_set_authorizer = /* @__PURE__ */ $declare(sqlite3_set_authorizer, 'sqlite3_set_authorizer');

/**
 * CAPI3REF: Compile-Time Authorization Callbacks
 * METHOD: sqlite3
 * KEYWORDS: \{authorizer callback\}
 *
 * ^This routine registers an authorizer callback with a particular
 * [database connection], supplied in the first argument.
 * ^The authorizer callback is invoked as SQL statements are being compiled
 * by {@link sqlite3_prepare} or its variants {@link sqlite3_prepare_v2},
 * {@link sqlite3_prepare_v3}, {@link sqlite3_prepare16}, {@link sqlite3_prepare16_v2},
 * and {@link sqlite3_prepare16_v3}.  ^At various
 * points during the compilation process, as logic is being created
 * to perform various actions, the authorizer callback is invoked to
 * see if those actions are allowed.  ^The authorizer callback should
 * return {@link SQLITE_OK} to allow the action, {@link SQLITE_IGNORE} to disallow the
 * specific action but allow the SQL statement to continue to be
 * compiled, or {@link SQLITE_DENY} to cause the entire SQL statement to be
 * rejected with an error.  ^If the authorizer callback returns
 * any value other than {@link SQLITE_IGNORE}, {@link SQLITE_OK}, or {@link SQLITE_DENY}
 * then the {@link sqlite3_prepare_v2} or equivalent call that triggered
 * the authorizer will fail with an error message.
 *
 * When the callback returns {@link SQLITE_OK}, that means the operation
 * requested is ok.  ^When the callback returns {@link SQLITE_DENY}, the
 * {@link sqlite3_prepare_v2} or equivalent call that triggered the
 * authorizer will fail with an error message explaining that
 * access is denied.
 *
 * ^The first parameter to the authorizer callback is a copy of the third
 * parameter to the {@link sqlite3_set_authorizer} interface. ^The second parameter
 * to the callback is an integer {@link SQLITE_COPY | action code} that specifies
 * the particular action to be authorized. ^The third through sixth parameters
 * to the callback are either NULL pointers or zero-terminated strings
 * that contain additional details about the action to be authorized.
 * Applications must always be prepared to encounter a NULL pointer in any
 * of the third through the sixth parameters of the authorization callback.
 *
 * ^If the action code is {@link SQLITE_READ}
 * and the callback returns {@link SQLITE_IGNORE} then the
 * [prepared statement] statement is constructed to substitute
 * a NULL value in place of the table column that would have
 * been read if {@link SQLITE_OK} had been returned.  The {@link SQLITE_IGNORE}
 * return can be used to deny an untrusted user access to individual
 * columns of a table.
 * ^When a table is referenced by a [SELECT] but no column values are
 * extracted from that table (for example in a query like
 * "SELECT count(*) FROM tab") then the {@link SQLITE_READ} authorizer callback
 * is invoked once for that table with a column name that is an empty string.
 * ^If the action code is {@link SQLITE_DELETE} and the callback returns
 * {@link SQLITE_IGNORE} then the [DELETE] operation proceeds but the
 * [truncate optimization] is disabled and all rows are deleted individually.
 *
 * An authorizer is used when {@link sqlite3_prepare | preparing}
 * SQL statements from an untrusted source, to ensure that the SQL statements
 * do not try to access data they are not allowed to see, or that they do not
 * try to execute malicious statements that damage the database.  For
 * example, an application may allow a user to enter arbitrary
 * SQL queries for evaluation by a database.  But the application does
 * not want the user to be able to make arbitrary changes to the
 * database.  An authorizer could then be put in place while the
 * user-entered SQL is being {@link sqlite3_prepare | prepared} that
 * disallows everything except [SELECT] statements.
 *
 * Applications that need to process SQL from untrusted sources
 * might also consider lowering resource limits using {@link sqlite3_limit}
 * and limiting database size using the [max_page_count] [PRAGMA]
 * in addition to using an authorizer.
 *
 * ^(Only a single authorizer can be in place on a database connection
 * at a time.  Each call to sqlite3_set_authorizer overrides the
 * previous call.)^  ^Disable the authorizer by installing a NULL callback.
 * The authorizer is disabled by default.
 *
 * The authorizer callback must not do anything that will modify
 * the database connection that invoked the authorizer callback.
 * Note that {@link sqlite3_prepare_v2} and {@link sqlite3_step} both modify their
 * database connections for the meaning of "modify" in this paragraph.
 *
 * ^When {@link sqlite3_prepare_v2} is used to prepare a statement, the
 * statement might be re-prepared during {@link sqlite3_step} due to a
 * schema change.  Hence, the application should ensure that the
 * correct authorizer callback remains in place during the {@link sqlite3_step}.
 *
 * ^Note that the authorizer callback is invoked only during
 * {@link sqlite3_prepare} or its variants.  Authorization is not
 * performed during statement evaluation in {@link sqlite3_step}, unless
 * as stated in the previous paragraph, {@link sqlite3_step} invokes
 * {@link sqlite3_prepare_v2} to reprepare a statement after a schema change.
 *
 * C: `int sqlite3_set_authorizer(sqlite3 *, int (*xAuth)(void *, int, const char *, const char *, const char *, const char *), void *pUserData)`
 *
 * @see sqlite3.h:3148
 */
export function sqlite3_set_authorizer(
  argument1: sqlite3 | null,
  xAuth: $.FunctionInput<sqlite3_set_authorizer_xAuth> | null,
  pUserData: $.Memory | null,
): number {
  const call =
    $sqlite3_set_authorizer.call ??
      $sqlite3_set_authorizer.bind([
        $.int,
        { argument1: sqlite3, xAuth: $.set(sqlite3_set_authorizer_xAuth), pUserData: $.voidPointer },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_set_authorizer', 'argument1'),
    $.toSetFunction(sqlite3_set_authorizer_xAuth, xAuth, 'sqlite3_set_authorizer', 'xAuth', argument1),
    $.toMemory(pUserData, 'sqlite3_set_authorizer', 'pUserData'),
  );
  $.keepAlive(xAuth, pUserData);
  $.settleInPlace(argument1, 'sqlite3_set_authorizer', result, pUserData);
  return result;
}

const $sqlite3_trace = /* @__PURE__ */ $declare(sqlite3_trace, 'sqlite3_trace');

/**
 * CAPI3REF: Tracing And Profiling Functions
 * METHOD: sqlite3
 *
 * These routines are deprecated. Use the {@link sqlite3_trace_v2} interface
 * instead of the routines described here.
 *
 * These routines register callback functions that can be used for
 * tracing and profiling the execution of SQL statements.
 *
 * ^The callback function registered by {@link sqlite3_trace} is invoked at
 * various times when an SQL statement is being run by {@link sqlite3_step}.
 * ^The {@link sqlite3_trace} callback is invoked with a UTF-8 rendering of the
 * SQL statement text as the statement first begins executing.
 * ^(Additional {@link sqlite3_trace} callbacks might occur
 * as each triggered subprogram is entered.  The callbacks for triggers
 * contain a UTF-8 SQL comment that identifies the trigger.)^
 *
 * The [SQLITE_TRACE_SIZE_LIMIT] compile-time option can be used to limit
 * the length of [bound parameter] expansion in the output of {@link sqlite3_trace}.
 *
 * ^The callback function registered by {@link sqlite3_profile} is invoked
 * as each SQL statement finishes.  ^The profile callback contains
 * the original statement text and an estimate of wall-clock time
 * of how long that statement took to run.  ^The profile callback
 * time is in units of nanoseconds, however the current implementation
 * is only capable of millisecond resolution so the six least significant
 * digits in the time are meaningless.  Future versions of SQLite
 * might provide greater resolution on the profiler callback.  Invoking
 * either {@link sqlite3_trace} or {@link sqlite3_trace_v2} will cancel the
 * profile callback.
 *
 * C: `void *sqlite3_trace(sqlite3 *, void (*xTrace)(void *, const char *), void *)`
 *
 * @see sqlite3.h:3256
 */
export function sqlite3_trace(
  argument1: sqlite3 | null,
  xTrace: $.FunctionInput<sqlite3_trace_xTrace> | null,
  argument3: $.Memory | null,
): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_trace.call ??
      $sqlite3_trace.bind([
        $.voidPointer,
        { argument1: sqlite3, xTrace: $.kept(sqlite3_trace_xTrace), argument3: $.voidPointer },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_trace', 'argument1'),
    $.toKeptFunction(sqlite3_trace_xTrace, xTrace, 'sqlite3_trace', 'xTrace', argument1),
    $.toMemory(argument3, 'sqlite3_trace', 'argument3'),
  );
  $.keepAlive(xTrace, argument3);
  $.hold(argument1, argument3);
  return $.fromPointer($.voidType, result, argument3);
}

const $sqlite3_profile = /* @__PURE__ */ $declare(sqlite3_profile, 'sqlite3_profile');

/**
 * CAPI3REF: Tracing And Profiling Functions
 * METHOD: sqlite3
 *
 * See {@link sqlite3_trace}.
 *
 * C: `void *sqlite3_profile(sqlite3 *, void (*xProfile)(void *, const char *, sqlite3_uint64), void *)`
 *
 * @see sqlite3.h:3258
 */
export function sqlite3_profile(
  argument1: sqlite3 | null,
  xProfile: $.FunctionInput<sqlite3_profile_xProfile> | null,
  argument3: $.Memory | null,
): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_profile.call ??
      $sqlite3_profile.bind([
        $.voidPointer,
        { argument1: sqlite3, xProfile: $.kept(sqlite3_profile_xProfile), argument3: $.voidPointer },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_profile', 'argument1'),
    $.toKeptFunction(sqlite3_profile_xProfile, xProfile, 'sqlite3_profile', 'xProfile', argument1),
    $.toMemory(argument3, 'sqlite3_profile', 'argument3'),
  );
  $.keepAlive(xProfile, argument3);
  $.hold(argument1, argument3);
  return $.fromPointer($.voidType, result, argument3);
}

const $sqlite3_trace_v2 = /* @__PURE__ */ $declare(sqlite3_trace_v2, 'sqlite3_trace_v2');

/**
 * CAPI3REF: SQL Trace Hook
 * METHOD: sqlite3
 *
 * ^The sqlite3_trace_v2(D,M,X,P) interface registers a trace callback
 * function X against [database connection] D, using property mask M
 * and context pointer P.  ^If the X callback is
 * NULL or if the M mask is zero, then tracing is disabled.  The
 * M argument should be the bitwise OR-ed combination of
 * zero or more [SQLITE_TRACE] constants.
 *
 * ^Each call to either {@link sqlite3_trace} or {@link sqlite3_trace_v2} overrides
 * (cancels) any prior calls to {@link sqlite3_trace} or {@link sqlite3_trace_v2}.
 *
 * ^The X callback is invoked whenever any of the events identified by
 * mask M occur.  ^The integer return value from the callback is currently
 * ignored, though this may change in future releases.  Callback
 * implementations should return zero to ensure future compatibility.
 *
 * ^A trace callback is invoked with four arguments: callback(T,C,P,X).
 * ^The T argument is one of the [SQLITE_TRACE]
 * constants to indicate why the callback was invoked.
 * ^The C argument is a copy of the context pointer.
 * The P and X arguments are pointers whose meanings depend on T.
 *
 * The {@link sqlite3_trace_v2} interface is intended to replace the legacy
 * interfaces {@link sqlite3_trace} and {@link sqlite3_profile}, both of which
 * are deprecated.
 *
 * C: `int sqlite3_trace_v2(sqlite3 *, unsigned int uMask, int (*xCallback)(unsigned int, void *, void *, void *), void *pCtx)`
 *
 * @see sqlite3.h:3347
 */
export function sqlite3_trace_v2(
  argument1: sqlite3 | null,
  uMask: number,
  xCallback: $.FunctionInput<sqlite3_trace_v2_xCallback> | null,
  pCtx: $.Memory | null,
): number {
  const call =
    $sqlite3_trace_v2.call ??
      $sqlite3_trace_v2.bind([
        $.int,
        {
          argument1: sqlite3,
          uMask: $.unsignedInt,
          xCallback: $.set(sqlite3_trace_v2_xCallback),
          pCtx: $.voidPointer,
        },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_trace_v2', 'argument1'),
    $.toUnsignedInt(uMask, 'sqlite3_trace_v2', 'uMask'),
    $.toSetFunction(sqlite3_trace_v2_xCallback, xCallback, 'sqlite3_trace_v2', 'xCallback', argument1),
    $.toMemory(pCtx, 'sqlite3_trace_v2', 'pCtx'),
  );
  $.keepAlive(xCallback, pCtx);
  $.settleInPlace(argument1, 'sqlite3_trace_v2', result, pCtx);
  return result;
}

const $sqlite3_progress_handler = /* @__PURE__ */
  $declare(sqlite3_progress_handler, 'sqlite3_progress_handler');

/**
 * CAPI3REF: Query Progress Callbacks
 * METHOD: sqlite3
 *
 * ^The sqlite3_progress_handler(D,N,X,P) interface causes the callback
 * function X to be invoked periodically during long running calls to
 * {@link sqlite3_exec}, {@link sqlite3_step} and {@link sqlite3_get_table} for
 * database connection D.  An example use for this
 * interface is to keep a GUI updated during a large query.
 *
 * ^The parameter P is passed through as the only parameter to the
 * callback function X.  ^The parameter N is the approximate number of
 * [virtual machine instructions] that are evaluated between successive
 * invocations of the callback X.  ^If N is less than one then the progress
 * handler is disabled.
 *
 * ^Only a single progress handler may be defined at one time per
 * [database connection]; setting a new progress handler cancels the
 * old one.  ^Setting parameter X to NULL disables the progress handler.
 * ^The progress handler is also disabled by setting N to a value less
 * than 1.
 *
 * ^If the progress callback returns non-zero, the operation is
 * interrupted.  This feature can be used to implement a
 * "Cancel" button on a GUI progress dialog box.
 *
 * The progress handler callback must not do anything that will modify
 * the database connection that invoked the progress handler.
 * Note that {@link sqlite3_prepare_v2} and {@link sqlite3_step} both modify their
 * database connections for the meaning of "modify" in this paragraph.
 *
 * C: `void sqlite3_progress_handler(sqlite3 *, int, int (*)(void *), void *)`
 *
 * @see sqlite3.h:3386
 */
export function sqlite3_progress_handler(
  argument1: sqlite3 | null,
  argument2: number,
  argument3: $.FunctionInput<sqlite3_progress_handler_argument3> | null,
  argument4: $.Memory | null,
): void {
  const call =
    $sqlite3_progress_handler.call ??
      $sqlite3_progress_handler.bind([
        $.voidType,
        {
          argument1: sqlite3,
          argument2: $.int,
          argument3: $.set(sqlite3_progress_handler_argument3),
          argument4: $.voidPointer,
        },
      ]);
  call(
    sqlite3.toC(argument1, 'sqlite3_progress_handler', 'argument1'),
    $.toInt(argument2, 'sqlite3_progress_handler', 'argument2'),
    $.toSetFunction(
      sqlite3_progress_handler_argument3,
      argument3,
      'sqlite3_progress_handler',
      'argument3',
      argument1,
    ),
    $.toMemory(argument4, 'sqlite3_progress_handler', 'argument4'),
  );
  $.keepAlive(argument3, argument4);
  $.settleInPlace(argument1, 'sqlite3_progress_handler', undefined, argument4);
}

const $sqlite3_open = /* @__PURE__ */
  $declare(sqlite3_open, 'sqlite3_open', {
    after: (result, _filename, ppDb) => $.ownedOut(ppDb, sqlite3_close, result),
  });

/**
 * CAPI3REF: Opening A New Database Connection
 * CONSTRUCTOR: sqlite3
 *
 * ^These routines open an SQLite database file as specified by the
 * filename argument. ^The filename argument is interpreted as UTF-8 for
 * {@link sqlite3_open} and {@link sqlite3_open_v2} and as UTF-16 in the native byte
 * order for {@link sqlite3_open16}. ^(A [database connection] handle is usually
 * returned in *ppDb, even if an error occurs.  The only exception is that
 * if SQLite is unable to allocate memory to hold the {@link sqlite3} object,
 * a NULL will be written into *ppDb instead of a pointer to the {@link sqlite3}
 * object.)^ ^(If the database is opened (and/or created) successfully, then
 * {@link SQLITE_OK} is returned.  Otherwise an [error code] is returned.)^ ^The
 * {@link sqlite3_errmsg} or {@link sqlite3_errmsg16} routines can be used to obtain
 * an English language description of the error following a failure of any
 * of the {@link sqlite3_open} routines.
 *
 * ^The default encoding will be UTF-8 for databases created using
 * {@link sqlite3_open} or {@link sqlite3_open_v2}.  ^The default encoding for databases
 * created using {@link sqlite3_open16} will be UTF-16 in the native byte order.
 *
 * Whether or not an error occurs when it is opened, resources
 * associated with the [database connection] handle should be released by
 * passing it to {@link sqlite3_close} when it is no longer required.
 *
 * The {@link sqlite3_open_v2} interface works like {@link sqlite3_open}
 * except that it accepts two additional parameters for additional control
 * over the new database connection.  ^(The flags parameter to
 * {@link sqlite3_open_v2} must include, at a minimum, one of the following
 * three flag combinations:)^
 *
 * ^(
 * - {@link SQLITE_OPEN_READONLY}
 *  The database is opened in read-only mode.  If the database does not
 * already exist, an error is returned.)^
 *
 * ^(
 * - {@link SQLITE_OPEN_READWRITE}
 *  The database is opened for reading and writing if possible, or reading
 * only if the file is write protected by the operating system.  In either
 * case the database must already exist, otherwise an error is returned.)^
 *
 * ^(
 * - {@link SQLITE_OPEN_READWRITE} | {@link SQLITE_OPEN_CREATE}
 *  The database is opened for reading and writing, and is created if
 * it does not already exist. This is the behavior that is always used for
 * {@link sqlite3_open} and {@link sqlite3_open16}.)^
 *
 * In addition to the required flags, the following optional flags are
 * also supported:
 *
 * ^(
 * - {@link SQLITE_OPEN_URI}
 *  The filename can be interpreted as a URI if this flag is set.)^
 *
 * ^(
 * - {@link SQLITE_OPEN_MEMORY}
 *  The database will be opened as an in-memory database.  The database
 * is named by the "filename" argument for the purposes of cache-sharing,
 * if shared cache mode is enabled, but the "filename" is otherwise ignored.
 * )^
 *
 * ^(
 * - {@link SQLITE_OPEN_NOMUTEX}
 *  The new database connection will use the "multi-thread"
 * [threading mode].)^  This means that separate threads are allowed
 * to use SQLite at the same time, as long as each thread is using
 * a different [database connection].
 *
 * ^(
 * - {@link SQLITE_OPEN_FULLMUTEX}
 *  The new database connection will use the "serialized"
 * [threading mode].)^  This means the multiple threads can safely
 * attempt to use the same database connection at the same time.
 * (Mutexes will block any actual concurrency, but in this mode
 * there is no harm in trying.)
 *
 * ^(
 * - {@link SQLITE_OPEN_SHAREDCACHE}
 *  The database is opened [shared cache] enabled, overriding
 * the default shared cache setting provided by
 * {@link sqlite3_enable_shared_cache}.)^
 * The [use of shared cache mode is discouraged] and hence shared cache
 * capabilities may be omitted from many builds of SQLite.  In such cases,
 * this option is a no-op.
 *
 * ^(
 * - {@link SQLITE_OPEN_PRIVATECACHE}
 *  The database is opened [shared cache] disabled, overriding
 * the default shared cache setting provided by
 * {@link sqlite3_enable_shared_cache}.)^
 *
 * [[OPEN_EXRESCODE]] ^(
 * - {@link SQLITE_OPEN_EXRESCODE}
 *  The database connection comes up in "extended result code mode".
 * In other words, the database behaves has if
 * [sqlite3_extended_result_codes(db,1)] where called on the database
 * connection as soon as the connection is created. In addition to setting
 * the extended result code mode, this flag also causes {@link sqlite3_open_v2}
 * to return an extended result code.
 *
 * [[OPEN_NOFOLLOW]] ^(
 * - {@link SQLITE_OPEN_NOFOLLOW}
 *  The database filename is not allowed to contain a symbolic link
 *
 * )^
 *
 * If the 3rd parameter to {@link sqlite3_open_v2} is not one of the
 * required combinations shown above optionally combined with other
 * {@link SQLITE_OPEN_READONLY | SQLITE_OPEN_* bits}
 * then the behavior is undefined.  Historic versions of SQLite
 * have silently ignored surplus bits in the flags parameter to
 * {@link sqlite3_open_v2}, however that behavior might not be carried through
 * into future versions of SQLite and so applications should not rely
 * upon it.  Note in particular that the SQLITE_OPEN_EXCLUSIVE flag is a no-op
 * for {@link sqlite3_open_v2}.  The SQLITE_OPEN_EXCLUSIVE does *not* cause
 * the open to fail if the database already exists.  The SQLITE_OPEN_EXCLUSIVE
 * flag is intended for use by the {@link sqlite3_vfs | VFS interface} only, and not
 * by {@link sqlite3_open_v2}.
 *
 * ^The fourth parameter to {@link sqlite3_open_v2} is the name of the
 * {@link sqlite3_vfs} object that defines the operating system interface that
 * the new database connection should use.  ^If the fourth parameter is
 * a NULL pointer then the default {@link sqlite3_vfs} object is used.
 *
 * ^If the filename is ":memory:", then a private, temporary in-memory database
 * is created for the connection.  ^This in-memory database will vanish when
 * the database connection is closed.  Future versions of SQLite might
 * make use of additional special filenames that begin with the ":" character.
 * It is recommended that when a database filename actually does begin with
 * a ":" character you should prefix the filename with a pathname such as
 * "./" to avoid ambiguity.
 *
 * ^If the filename is an empty string, then a private, temporary
 * on-disk database will be created.  ^This private database will be
 * automatically deleted as soon as the database connection is closed.
 *
 * [[URI filenames in {@link sqlite3_open}]] \<h3>URI Filenames\</h3>
 *
 * ^If [URI filename] interpretation is enabled, and the filename argument
 * begins with "file:", then the filename is interpreted as a URI. ^URI
 * filename interpretation is enabled if the {@link SQLITE_OPEN_URI} flag is
 * set in the third argument to {@link sqlite3_open_v2}, or if it has
 * been enabled globally using the {@link SQLITE_CONFIG_URI} option with the
 * {@link sqlite3_config} method or by the [SQLITE_USE_URI] compile-time option.
 * URI filename interpretation is turned off
 * by default, but future releases of SQLite might enable URI filename
 * interpretation by default.  See "[URI filenames]" for additional
 * information.
 *
 * URI filenames are parsed according to RFC 3986. ^If the URI contains an
 * authority, then it must be either an empty string or the string
 * "localhost". ^If the authority is not an empty string or "localhost", an
 * error is returned to the caller. ^The fragment component of a URI, if
 * present, is ignored.
 *
 * ^SQLite uses the path component of the URI as the name of the disk file
 * which contains the database. ^If the path begins with a '/' character,
 * then it is interpreted as an absolute path. ^If the path does not begin
 * with a '/' (meaning that the authority section is omitted from the URI)
 * then the path is interpreted as a relative path.
 * ^(On windows, the first component of an absolute path
 * is a drive specification (e.g. "C:").)^
 *
 * [[core URI query parameters]]
 * The query component of a URI may contain parameters that are interpreted
 * either by SQLite itself, or by a [VFS | custom VFS implementation].
 * SQLite and its built-in [VFSes] interpret the
 * following query parameters:
 *
 * -  **vfs**: ^The "vfs" parameter may be used to specify the name of
 *     a VFS object that provides the operating system interface that should
 *     be used to access the database file on disk. ^If this option is set to
 *     an empty string the default VFS object is used. ^Specifying an unknown
 *     VFS is an error. ^If {@link sqlite3_open_v2} is used and the vfs option is
 *     present, then the VFS specified by the option takes precedence over
 *     the value passed as the fourth parameter to {@link sqlite3_open_v2}.
 *
 * -  **mode**: ^(The mode parameter may be set to either "ro", "rw",
 *     "rwc", or "memory". Attempting to set it to any other value is
 *     an error)^.
 *     ^If "ro" is specified, then the database is opened for read-only
 *     access, just as if the {@link SQLITE_OPEN_READONLY} flag had been set in the
 *     third argument to {@link sqlite3_open_v2}. ^If the mode option is set to
 *     "rw", then the database is opened for read-write (but not create)
 *     access, as if SQLITE_OPEN_READWRITE (but not SQLITE_OPEN_CREATE) had
 *     been set. ^Value "rwc" is equivalent to setting both
 *     SQLITE_OPEN_READWRITE and SQLITE_OPEN_CREATE.  ^If the mode option is
 *     set to "memory" then a pure [in-memory database] that never reads
 *     or writes from disk is used. ^It is an error to specify a value for
 *     the mode parameter that is less restrictive than that specified by
 *     the flags passed in the third parameter to {@link sqlite3_open_v2}.
 *
 * -  **cache**: ^The cache parameter may be set to either "shared" or
 *     "private". ^Setting it to "shared" is equivalent to setting the
 *     SQLITE_OPEN_SHAREDCACHE bit in the flags argument passed to
 *     {@link sqlite3_open_v2}. ^Setting the cache parameter to "private" is
 *     equivalent to setting the SQLITE_OPEN_PRIVATECACHE bit.
 *     ^If {@link sqlite3_open_v2} is used and the "cache" parameter is present in
 *     a URI filename, its value overrides any behavior requested by setting
 *     SQLITE_OPEN_PRIVATECACHE or SQLITE_OPEN_SHAREDCACHE flag.
 *
 * -  **psow**: ^The psow parameter indicates whether or not the
 *     [powersafe overwrite] property does or does not apply to the
 *     storage media on which the database file resides.
 *
 * -  **nolock**: ^The nolock parameter is a boolean query parameter
 *     which if set disables file locking in rollback journal modes.  This
 *     is useful for accessing a database on a filesystem that does not
 *     support locking.  Caution:  Database corruption might result if two
 *     or more processes write to the same database and any one of those
 *     processes uses nolock=1.
 *
 * -  **immutable**: ^The immutable parameter is a boolean query
 *     parameter that indicates that the database file is stored on
 *     read-only media.  ^When immutable is set, SQLite assumes that the
 *     database file cannot be changed, even by a process with higher
 *     privilege, and so the database is opened read-only and all locking
 *     and change detection is disabled.  Caution: Setting the immutable
 *     property on a database file that does in fact change can result
 *     in incorrect query results and/or {@link SQLITE_CORRUPT} errors.
 *     See also: {@link SQLITE_IOCAP_IMMUTABLE}.
 *
 * ^Specifying an unknown parameter in the query component of a URI is not an
 * error.  Future versions of SQLite might understand additional query
 * parameters.  See "[query parameters with special meaning to SQLite]" for
 * additional information.
 *
 * [[URI filename examples]] \<h3>URI filename examples\</h3>
 *
 *   URI filenames   Results
 *
 *   file:data.db
 *          Open the file "data.db" in the current directory.
 *
 *   file:/home/fred/data.db
 *          file:///home/fred/data.db
 *          file://localhost/home/fred/data.db
 *          Open the database file "/home/fred/data.db".
 *
 *   file://darkstar/home/fred/data.db
 *          An error. "darkstar" is not a recognized authority.
 *
 * ```text
 *      file:///C:/Documents%20and%20Settings/fred/Desktop/data.db
 * <td> Windows only: Open the file "data.db" on fred's desktop on drive
 *      C:. Note that the %20 escaping in this example is not strictly
 *      necessary - space characters can be used literally
 *      in URI filenames.
 * ```
 *
 *   file:data.db?mode=ro&cache=private
 *          Open file "data.db" in the current directory for read-only access.
 *          Regardless of whether or not shared-cache mode is enabled by
 *          default, use a private cache.
 *
 *   file:/home/fred/data.db?vfs=unix-dotfile
 *          Open file "/home/fred/data.db". Use the special VFS "unix-dotfile"
 *          that uses dot-files in place of posix advisory locking.
 *
 *   file:data.db?mode=readonly
 *          An error. "readonly" is not a valid option for the "mode" parameter.
 *          Use "ro" instead:  "file:data.db?mode=ro".
 *
 * ^URI hexadecimal escape sequences (%HH) are supported within the path and
 * query components of a URI. A hexadecimal escape sequence consists of a
 * percent sign - "%" - followed by exactly two hexadecimal digits
 * specifying an octet value. ^Before the path or query components of a
 * URI filename are interpreted, they are encoded using UTF-8 and all
 * hexadecimal escape sequences replaced by a single byte containing the
 * corresponding octet. If this process generates an invalid UTF-8 encoding,
 * the results are undefined.
 *
 * **Note to Windows users:**  The encoding used for the filename argument
 * of {@link sqlite3_open} and {@link sqlite3_open_v2} must be UTF-8, not whatever
 * codepage is currently defined.  Filenames containing international
 * characters must be converted to UTF-8 prior to passing them into
 * {@link sqlite3_open} or {@link sqlite3_open_v2}.
 *
 * **Note to Windows Runtime users:**  The temporary directory must be set
 * prior to calling {@link sqlite3_open} or {@link sqlite3_open_v2}.  Otherwise, various
 * features that require the use of temporary files may fail.
 *
 * See also: {@link sqlite3_temp_directory}
 *
 * The caller owns what it returns: free it with {@link sqlite3_close} (its documentation: "Whether or not an error occurs when it is opened, resources associated with the [database connectio…").
 * C: `int sqlite3_open(const char *filename, sqlite3 **ppDb)`
 *
 * @see sqlite3.h:3661
 */
export function sqlite3_open(filename: $.CStringInput | null, ppDb: $.PointerTo<sqlite3> | null): number {
  const call =
    $sqlite3_open.call ?? $sqlite3_open.bind([$.int, { filename: $.cstring, ppDb: $.pointer(sqlite3) }]);
  const result = call(
    $.toCString(filename, 'sqlite3_open', 'filename'),
    $.toPointer(sqlite3, ppDb, 'sqlite3_open', 'ppDb'),
  );
  $.keepAlive(filename);
  $.ownedOut(ppDb, sqlite3_close, result);
  return result;
}

const $sqlite3_open16 = /* @__PURE__ */
  $declare(sqlite3_open16, 'sqlite3_open16', {
    after: (result, _filename, ppDb) => $.ownedOut(ppDb, sqlite3_close, result),
  });

/**
 * CAPI3REF: Opening A New Database Connection
 * CONSTRUCTOR: sqlite3
 *
 * See {@link sqlite3_open}.
 *
 * The caller owns what it returns: free it with {@link sqlite3_close} (its documentation: "Whether or not an error occurs when it is opened, resources associated with the [database connectio…").
 * C: `int sqlite3_open16(const void *filename, sqlite3 **ppDb)`
 *
 * @see sqlite3.h:3665
 */
export function sqlite3_open16(filename: $.Bytes | null, ppDb: $.PointerTo<sqlite3> | null): number {
  const call =
    $sqlite3_open16.call ??
      $sqlite3_open16.bind([$.int, { filename: $.bytes($.voidPointer), ppDb: $.pointer(sqlite3) }]);
  const result = call(
    $.toBytes(filename, 'sqlite3_open16', 'filename'),
    $.toPointer(sqlite3, ppDb, 'sqlite3_open16', 'ppDb'),
  );
  $.keepAlive(filename);
  $.ownedOut(ppDb, sqlite3_close, result);
  return result;
}

const $sqlite3_open_v2 = /* @__PURE__ */
  $declare(sqlite3_open_v2, 'sqlite3_open_v2', {
    after: (result, _filename, ppDb) => $.ownedOut(ppDb, sqlite3_close, result),
  });

/**
 * CAPI3REF: Opening A New Database Connection
 * CONSTRUCTOR: sqlite3
 *
 * See {@link sqlite3_open}.
 *
 * The caller owns what it returns: free it with {@link sqlite3_close} (its documentation: "Whether or not an error occurs when it is opened, resources associated with the [database connectio…").
 * C: `int sqlite3_open_v2(const char *filename, sqlite3 **ppDb, int flags, const char *zVfs)`
 *
 * @see sqlite3.h:3669
 */
export function sqlite3_open_v2(
  filename: $.CStringInput | null,
  ppDb: $.PointerTo<sqlite3> | null,
  flags: number,
  zVfs: $.CStringInput | null,
): number {
  const call =
    $sqlite3_open_v2.call ??
      $sqlite3_open_v2.bind([
        $.int,
        { filename: $.cstring, ppDb: $.pointer(sqlite3), flags: $.int, zVfs: $.cstring },
      ]);
  const result = call(
    $.toCString(filename, 'sqlite3_open_v2', 'filename'),
    $.toPointer(sqlite3, ppDb, 'sqlite3_open_v2', 'ppDb'),
    $.toInt(flags, 'sqlite3_open_v2', 'flags'),
    $.toCString(zVfs, 'sqlite3_open_v2', 'zVfs'),
  );
  $.keepAlive(filename, zVfs);
  $.ownedOut(ppDb, sqlite3_close, result);
  return result;
}

const $sqlite3_uri_parameter = /* @__PURE__ */ $declare(sqlite3_uri_parameter, 'sqlite3_uri_parameter');

/**
 * CAPI3REF: Obtain Values For URI Parameters
 *
 * These are utility routines, useful to [VFS|custom VFS implementations],
 * that check if a database file was a URI that contained a specific query
 * parameter, and if so obtains the value of that query parameter.
 *
 * The first parameter to these interfaces (hereafter referred to
 * as F) must be one of:
 *
 * - A database filename pointer created by the SQLite core and
 * passed into the xOpen() method of a VFS implemention, or
 * - A filename obtained from {@link sqlite3_db_filename}, or
 * - A new filename constructed using {@link sqlite3_create_filename}.
 *
 * If the F parameter is not one of the above, then the behavior is
 * undefined and probably undesirable.  Older versions of SQLite were
 * more tolerant of invalid F parameters than newer versions.
 *
 * If F is a suitable filename (as described in the previous paragraph)
 * and if P is the name of the query parameter, then
 * sqlite3_uri_parameter(F,P) returns the value of the P
 * parameter if it exists or a NULL pointer if P does not appear as a
 * query parameter on F.  If P is a query parameter of F and it
 * has no explicit value, then sqlite3_uri_parameter(F,P) returns
 * a pointer to an empty string.
 *
 * The sqlite3_uri_boolean(F,P,B) routine assumes that P is a boolean
 * parameter and returns true (1) or false (0) according to the value
 * of P.  The sqlite3_uri_boolean(F,P,B) routine returns true (1) if the
 * value of query parameter P is one of "yes", "true", or "on" in any
 * case or if the value begins with a non-zero number.  The
 * sqlite3_uri_boolean(F,P,B) routines returns false (0) if the value of
 * query parameter P is one of "no", "false", or "off" in any case or
 * if the value begins with a numeric zero.  If P is not a query
 * parameter on F or if the value of P does not match any of the
 * above, then sqlite3_uri_boolean(F,P,B) returns (B!=0).
 *
 * The sqlite3_uri_int64(F,P,D) routine converts the value of P into a
 * 64-bit signed integer and returns that integer, or D if P does not
 * exist.  If the value of P is something other than an integer, then
 * zero is returned.
 *
 * The sqlite3_uri_key(F,N) returns a pointer to the name (not
 * the value) of the N-th query parameter for filename F, or a NULL
 * pointer if N is less than zero or greater than the number of query
 * parameters minus 1.  The N value is zero-based so N should be 0 to obtain
 * the name of the first query parameter, 1 for the second parameter, and
 * so forth.
 *
 * If F is a NULL pointer, then sqlite3_uri_parameter(F,P) returns NULL and
 * sqlite3_uri_boolean(F,P,B) returns B.  If F is not a NULL pointer and
 * is not a database file pathname pointer that the SQLite core passed
 * into the xOpen VFS method, then the behavior of this routine is undefined
 * and probably undesirable.
 *
 * Beginning with SQLite [version 3.31.0] ([dateof:3.31.0]) the input F
 * parameter can also be the name of a rollback journal file or WAL file
 * in addition to the main database file.  Prior to version 3.31.0, these
 * routines would only work if F was the name of the main database file.
 * When the F parameter is the name of the rollback journal or WAL file,
 * it has access to all the same query parameters as were found on the
 * main database file.
 *
 * See the [URI filename] documentation for additional information.
 *
 * C: `const char *sqlite3_uri_parameter(sqlite3_filename z, const char *zParam)`
 *
 * @see sqlite3.h:3742
 */
export function sqlite3_uri_parameter(
  z: $.CStringInput | null,
  zParam: $.CStringInput | null,
): string | null {
  const call =
    $sqlite3_uri_parameter.call ??
      $sqlite3_uri_parameter.bind([$.cstring, { z: $.cstring, zParam: $.cstring }]);
  const result = call(
    $.toCString(z, 'sqlite3_uri_parameter', 'z'),
    $.toCString(zParam, 'sqlite3_uri_parameter', 'zParam'),
  );
  $.keepAlive(z, zParam);
  return result;
}

const $sqlite3_uri_boolean = /* @__PURE__ */ $declare(sqlite3_uri_boolean, 'sqlite3_uri_boolean');

/**
 * CAPI3REF: Obtain Values For URI Parameters
 *
 * See {@link sqlite3_uri_parameter}.
 *
 * C: `int sqlite3_uri_boolean(sqlite3_filename z, const char *zParam, int bDefault)`
 *
 * @see sqlite3.h:3743
 */
export function sqlite3_uri_boolean(
  z: $.CStringInput | null,
  zParam: $.CStringInput | null,
  bDefault: number,
): number {
  const call =
    $sqlite3_uri_boolean.call ??
      $sqlite3_uri_boolean.bind([$.int, { z: $.cstring, zParam: $.cstring, bDefault: $.int }]);
  const result = call(
    $.toCString(z, 'sqlite3_uri_boolean', 'z'),
    $.toCString(zParam, 'sqlite3_uri_boolean', 'zParam'),
    $.toInt(bDefault, 'sqlite3_uri_boolean', 'bDefault'),
  );
  $.keepAlive(z, zParam);
  return result;
}

const $sqlite3_uri_int64 = /* @__PURE__ */ $declare(sqlite3_uri_int64, 'sqlite3_uri_int64');

/**
 * CAPI3REF: Obtain Values For URI Parameters
 *
 * See {@link sqlite3_uri_parameter}.
 *
 * C: `sqlite3_int64 sqlite3_uri_int64(sqlite3_filename, const char *, sqlite3_int64)`
 *
 * @see sqlite3.h:3744
 */
export function sqlite3_uri_int64(
  argument1: $.CStringInput | null,
  argument2: $.CStringInput | null,
  argument3: number | bigint,
): number {
  const call =
    $sqlite3_uri_int64.call ??
      $sqlite3_uri_int64.bind([
        $.longLong,
        { argument1: $.cstring, argument2: $.cstring, argument3: $.longLong },
      ]);
  const result = call(
    $.toCString(argument1, 'sqlite3_uri_int64', 'argument1'),
    $.toCString(argument2, 'sqlite3_uri_int64', 'argument2'),
    $.toLongLong(argument3, 'sqlite3_uri_int64', 'argument3'),
  );
  $.keepAlive(argument1, argument2);
  return $.fromInteger64(result, 'sqlite3_uri_int64');
}

const $sqlite3_uri_key = /* @__PURE__ */ $declare(sqlite3_uri_key, 'sqlite3_uri_key');

/**
 * CAPI3REF: Obtain Values For URI Parameters
 *
 * See {@link sqlite3_uri_parameter}.
 *
 * C: `const char *sqlite3_uri_key(sqlite3_filename z, int N)`
 *
 * @see sqlite3.h:3745
 */
export function sqlite3_uri_key(z: $.CStringInput | null, N: number): string | null {
  const call =
    $sqlite3_uri_key.call ?? $sqlite3_uri_key.bind([$.cstring, { z: $.limited($.cstring), N: $.int }]);
  const result = call(
    $.toSizedCString(z, N, 'sqlite3_uri_key', 'z', 'N', true),
    $.toInt(N, 'sqlite3_uri_key', 'N'),
  );
  $.keepAlive(z);
  return result;
}

const $sqlite3_filename_database = /* @__PURE__ */
  $declare(sqlite3_filename_database, 'sqlite3_filename_database');

/**
 * CAPI3REF:  Translate filenames
 *
 * These routines are available to [VFS|custom VFS implementations] for
 * translating filenames between the main database file, the journal file,
 * and the WAL file.
 *
 * If F is the name of an sqlite database file, journal file, or WAL file
 * passed by the SQLite core into the VFS, then sqlite3_filename_database(F)
 * returns the name of the corresponding database file.
 *
 * If F is the name of an sqlite database file, journal file, or WAL file
 * passed by the SQLite core into the VFS, or if F is a database filename
 * obtained from {@link sqlite3_db_filename}, then sqlite3_filename_journal(F)
 * returns the name of the corresponding rollback journal file.
 *
 * If F is the name of an sqlite database file, journal file, or WAL file
 * that was passed by the SQLite core into the VFS, or if F is a database
 * filename obtained from {@link sqlite3_db_filename}, then
 * sqlite3_filename_wal(F) returns the name of the corresponding
 * WAL file.
 *
 * In all of the above, if F is not the name of a database, journal or WAL
 * filename passed into the VFS from the SQLite core and F is not the
 * return value from {@link sqlite3_db_filename}, then the result is
 * undefined and is likely a memory access violation.
 *
 * C: `const char *sqlite3_filename_database(sqlite3_filename)`
 *
 * @see sqlite3.h:3774
 */
export function sqlite3_filename_database(argument1: $.CStringInput | null): string | null {
  const call =
    $sqlite3_filename_database.call ?? $sqlite3_filename_database.bind([$.cstring, { argument1: $.cstring }]);
  const result = call($.toCString(argument1, 'sqlite3_filename_database', 'argument1'));
  $.keepAlive(argument1);
  return result;
}

const $sqlite3_filename_journal = /* @__PURE__ */
  $declare(sqlite3_filename_journal, 'sqlite3_filename_journal');

/**
 * CAPI3REF:  Translate filenames
 *
 * See {@link sqlite3_filename_database}.
 *
 * C: `const char *sqlite3_filename_journal(sqlite3_filename)`
 *
 * @see sqlite3.h:3775
 */
export function sqlite3_filename_journal(argument1: $.CStringInput | null): string | null {
  const call =
    $sqlite3_filename_journal.call ?? $sqlite3_filename_journal.bind([$.cstring, { argument1: $.cstring }]);
  const result = call($.toCString(argument1, 'sqlite3_filename_journal', 'argument1'));
  $.keepAlive(argument1);
  return result;
}

const $sqlite3_filename_wal = /* @__PURE__ */ $declare(sqlite3_filename_wal, 'sqlite3_filename_wal');

/**
 * CAPI3REF:  Translate filenames
 *
 * See {@link sqlite3_filename_database}.
 *
 * C: `const char *sqlite3_filename_wal(sqlite3_filename)`
 *
 * @see sqlite3.h:3776
 */
export function sqlite3_filename_wal(argument1: $.CStringInput | null): string | null {
  const call =
    $sqlite3_filename_wal.call ?? $sqlite3_filename_wal.bind([$.cstring, { argument1: $.cstring }]);
  const result = call($.toCString(argument1, 'sqlite3_filename_wal', 'argument1'));
  $.keepAlive(argument1);
  return result;
}

const $sqlite3_database_file_object = /* @__PURE__ */
  $declare(sqlite3_database_file_object, 'sqlite3_database_file_object');

/**
 * CAPI3REF:  Database File Corresponding To A Journal
 *
 * ^If X is the name of a rollback or WAL-mode journal file that is
 * passed into the xOpen method of {@link sqlite3_vfs}, then
 * sqlite3_database_file_object(X) returns a pointer to the {@link sqlite3_file}
 * object that represents the main database file.
 *
 * This routine is intended for use in custom [VFS] implementations
 * only.  It is not a general-purpose interface.
 * The argument sqlite3_file_object(X) must be a filename pointer that
 * has been passed into {@link sqlite3_vfs}.xOpen method where the
 * flags parameter to xOpen contains one of the bits
 * {@link SQLITE_OPEN_MAIN_JOURNAL} or {@link SQLITE_OPEN_WAL}.  Any other use
 * of this routine results in undefined and probably undesirable
 * behavior.
 *
 * C: `sqlite3_file *sqlite3_database_file_object(const char *)`
 *
 * @see sqlite3.h:3795
 */
export function sqlite3_database_file_object(argument1: $.CStringInput | null): sqlite3_file | null {
  const call =
    $sqlite3_database_file_object.call ??
      $sqlite3_database_file_object.bind([$.pointer(sqlite3_file), { argument1: $.cstring }]);
  const result = call($.toCString(argument1, 'sqlite3_database_file_object', 'argument1'));
  $.keepAlive(argument1);
  return $.fromRecord(sqlite3_file, result);
}

const $sqlite3_create_filename = /* @__PURE__ */ $declare(sqlite3_create_filename, 'sqlite3_create_filename');

/**
 * CAPI3REF: Create and Destroy VFS Filenames
 *
 * These interfces are provided for use by [VFS shim] implementations and
 * are not useful outside of that context.
 *
 * The sqlite3_create_filename(D,J,W,N,P) allocates memory to hold a version of
 * database filename D with corresponding journal file J and WAL file W and
 * with N URI parameters key/values pairs in the array P.  The result from
 * sqlite3_create_filename(D,J,W,N,P) is a pointer to a database filename that
 * is safe to pass to routines like:
 *
 * - {@link sqlite3_uri_parameter},
 * - {@link sqlite3_uri_boolean},
 * - {@link sqlite3_uri_int64},
 * - {@link sqlite3_uri_key},
 * - {@link sqlite3_filename_database},
 * - {@link sqlite3_filename_journal}, or
 * - {@link sqlite3_filename_wal}.
 *
 * If a memory allocation error occurs, {@link sqlite3_create_filename} might
 * return a NULL pointer.  The memory obtained from sqlite3_create_filename(X)
 * must be released by a corresponding call to sqlite3_free_filename(Y).
 *
 * The P parameter in sqlite3_create_filename(D,J,W,N,P) should be an array
 * of 2*N pointers to strings.  Each pair of pointers in this array corresponds
 * to a key and value for a query parameter.  The P parameter may be a NULL
 * pointer if N is zero.  None of the 2*N pointers in the P array may be
 * NULL pointers and key pointers should not be empty strings.
 * None of the D, J, or W parameters to sqlite3_create_filename(D,J,W,N,P) may
 * be NULL pointers, though they can be empty strings.
 *
 * The sqlite3_free_filename(Y) routine releases a memory allocation
 * previously obtained from {@link sqlite3_create_filename}.  Invoking
 * sqlite3_free_filename(Y) where Y is a NULL pointer is a harmless no-op.
 *
 * If the Y parameter to sqlite3_free_filename(Y) is anything other
 * than a NULL pointer or a pointer previously acquired from
 * {@link sqlite3_create_filename}, then bad things such as heap
 * corruption or segfaults may occur. The value Y should not be
 * used again after sqlite3_free_filename(Y) has been called.  This means
 * that if the [sqlite3_vfs.xOpen()] method of a VFS has been called using Y,
 * then the corresponding [sqlite3_module.xClose() method should also be
 * invoked prior to calling sqlite3_free_filename(Y).
 *
 * C: `sqlite3_filename sqlite3_create_filename(const char *zDatabase, const char *zJournal, const char *zWal, int nParam, const char **azParam)`
 *
 * @see sqlite3.h:3842
 */
export function sqlite3_create_filename(
  zDatabase: $.CStringInput | null,
  zJournal: $.CStringInput | null,
  zWal: $.CStringInput | null,
  nParam: number,
  azParam: $.StringsInput | null,
): string | null {
  const call =
    $sqlite3_create_filename.call ??
      $sqlite3_create_filename.bind([
        $.cstring,
        {
          zDatabase: $.cstring,
          zJournal: $.cstring,
          zWal: $.cstring,
          nParam: $.int,
          azParam: $.pointer($.cstring),
        },
      ]);
  const result = call(
    $.toCString(zDatabase, 'sqlite3_create_filename', 'zDatabase'),
    $.toCString(zJournal, 'sqlite3_create_filename', 'zJournal'),
    $.toCString(zWal, 'sqlite3_create_filename', 'zWal'),
    $.toInt(nParam, 'sqlite3_create_filename', 'nParam'),
    $.toStrings(azParam, 'sqlite3_create_filename', 'azParam'),
  );
  $.keepAlive(zDatabase, zJournal, zWal, azParam);
  return result;
}

const $sqlite3_free_filename = /* @__PURE__ */ $declare(sqlite3_free_filename, 'sqlite3_free_filename');

/**
 * CAPI3REF: Create and Destroy VFS Filenames
 *
 * See {@link sqlite3_create_filename}.
 *
 * C: `void sqlite3_free_filename(sqlite3_filename)`
 *
 * @see sqlite3.h:3849
 */
export function sqlite3_free_filename(argument1: $.CStringInput | null): void {
  const call =
    $sqlite3_free_filename.call ?? $sqlite3_free_filename.bind([$.voidType, { argument1: $.cstring }]);
  call($.toCString(argument1, 'sqlite3_free_filename', 'argument1'));
  $.keepAlive(argument1);
}

const $sqlite3_errcode = /* @__PURE__ */ $declare(sqlite3_errcode, 'sqlite3_errcode');

/**
 * CAPI3REF: Error Codes And Messages
 * METHOD: sqlite3
 *
 * ^If the most recent sqlite3_* API call associated with
 * [database connection] D failed, then the sqlite3_errcode(D) interface
 * returns the numeric [result code] or [extended result code] for that
 * API call.
 * ^The {@link sqlite3_extended_errcode}
 * interface is the same except that it always returns the
 * [extended result code] even when extended result codes are
 * disabled.
 *
 * The values returned by {@link sqlite3_errcode} and/or
 * {@link sqlite3_extended_errcode} might change with each API call.
 * Except, there are some interfaces that are guaranteed to never
 * change the value of the error code.  The error-code preserving
 * interfaces include the following:
 *
 * - {@link sqlite3_errcode}
 * - {@link sqlite3_extended_errcode}
 * - {@link sqlite3_errmsg}
 * - {@link sqlite3_errmsg16}
 * - {@link sqlite3_error_offset}
 *
 * ^The {@link sqlite3_errmsg} and {@link sqlite3_errmsg16} return English-language
 * text that describes the error, as either UTF-8 or UTF-16 respectively.
 * ^(Memory to hold the error message string is managed internally.
 * The application does not need to worry about freeing the result.
 * However, the error string might be overwritten or deallocated by
 * subsequent calls to other SQLite interface functions.)^
 *
 * ^The {@link sqlite3_errstr} interface returns the English-language text
 * that describes the [result code], as UTF-8.
 * ^(Memory to hold the error message string is managed internally
 * and must not be freed by the application)^.
 *
 * ^If the most recent error references a specific token in the input
 * SQL, the {@link sqlite3_error_offset} interface returns the byte offset
 * of the start of that token.  ^The byte offset returned by
 * {@link sqlite3_error_offset} assumes that the input SQL is UTF8.
 * ^If the most recent error does not reference a specific token in the input
 * SQL, then the {@link sqlite3_error_offset} function returns -1.
 *
 * When the serialized [threading mode] is in use, it might be the
 * case that a second error occurs on a separate thread in between
 * the time of the first error and the call to these interfaces.
 * When that happens, the second error will be reported since these
 * interfaces always report the most recent result.  To avoid
 * this, each thread can obtain exclusive use of the [database connection] D
 * by invoking [sqlite3_mutex_enter]([sqlite3_db_mutex](D)) before beginning
 * to use D and invoking [sqlite3_mutex_leave]([sqlite3_db_mutex](D)) after
 * all calls to the interfaces listed here are completed.
 *
 * If an interface fails with SQLITE_MISUSE, that means the interface
 * was invoked incorrectly by the application.  In that case, the
 * error code and message may or may not be set.
 *
 * C: `int sqlite3_errcode(sqlite3 *db)`
 *
 * @see sqlite3.h:3911
 */
export function sqlite3_errcode(db: sqlite3 | null): number {
  const call = $sqlite3_errcode.call ?? $sqlite3_errcode.bind([$.int, { db: sqlite3 }]);
  return call(sqlite3.toC(db, 'sqlite3_errcode', 'db'));
}

const $sqlite3_extended_errcode = /* @__PURE__ */
  $declare(sqlite3_extended_errcode, 'sqlite3_extended_errcode');

/**
 * CAPI3REF: Error Codes And Messages
 * METHOD: sqlite3
 *
 * See {@link sqlite3_errcode}.
 *
 * C: `int sqlite3_extended_errcode(sqlite3 *db)`
 *
 * @see sqlite3.h:3912
 */
export function sqlite3_extended_errcode(db: sqlite3 | null): number {
  const call = $sqlite3_extended_errcode.call ?? $sqlite3_extended_errcode.bind([$.int, { db: sqlite3 }]);
  return call(sqlite3.toC(db, 'sqlite3_extended_errcode', 'db'));
}

const $sqlite3_errmsg = /* @__PURE__ */ $declare(sqlite3_errmsg, 'sqlite3_errmsg');

/**
 * CAPI3REF: Error Codes And Messages
 * METHOD: sqlite3
 *
 * See {@link sqlite3_errcode}.
 *
 * C: `const char *sqlite3_errmsg(sqlite3 *)`
 *
 * @see sqlite3.h:3913
 */
export function sqlite3_errmsg(argument1: sqlite3 | null): string | null {
  const call = $sqlite3_errmsg.call ?? $sqlite3_errmsg.bind([$.cstring, { argument1: sqlite3 }]);
  return call(sqlite3.toC(argument1, 'sqlite3_errmsg', 'argument1'));
}

const $sqlite3_errmsg16 = /* @__PURE__ */ $declare(sqlite3_errmsg16, 'sqlite3_errmsg16');

/**
 * CAPI3REF: Error Codes And Messages
 * METHOD: sqlite3
 *
 * See {@link sqlite3_errcode}.
 *
 * C: `const void *sqlite3_errmsg16(sqlite3 *)`
 *
 * @see sqlite3.h:3914
 */
export function sqlite3_errmsg16(argument1: sqlite3 | null): $.Pointer<$.Void> | null {
  const call = $sqlite3_errmsg16.call ?? $sqlite3_errmsg16.bind([$.voidPointer, { argument1: sqlite3 }]);
  return $.fromPointer($.voidType, call(sqlite3.toC(argument1, 'sqlite3_errmsg16', 'argument1')));
}

const $sqlite3_errstr = /* @__PURE__ */ $declare(sqlite3_errstr, 'sqlite3_errstr');

/**
 * CAPI3REF: Error Codes And Messages
 * METHOD: sqlite3
 *
 * See {@link sqlite3_errcode}.
 *
 * C: `const char *sqlite3_errstr(int)`
 *
 * @see sqlite3.h:3915
 */
export function sqlite3_errstr(argument1: number): string | null {
  const call = $sqlite3_errstr.call ?? $sqlite3_errstr.bind([$.cstring, { argument1: $.int }]);
  return call($.toInt(argument1, 'sqlite3_errstr', 'argument1'));
}

const $sqlite3_error_offset = /* @__PURE__ */ $declare(sqlite3_error_offset, 'sqlite3_error_offset');

/**
 * CAPI3REF: Error Codes And Messages
 * METHOD: sqlite3
 *
 * See {@link sqlite3_errcode}.
 *
 * C: `int sqlite3_error_offset(sqlite3 *db)`
 *
 * @see sqlite3.h:3916
 */
export function sqlite3_error_offset(db: sqlite3 | null): number {
  const call = $sqlite3_error_offset.call ?? $sqlite3_error_offset.bind([$.int, { db: sqlite3 }]);
  return call(sqlite3.toC(db, 'sqlite3_error_offset', 'db'));
}

const $sqlite3_limit = /* @__PURE__ */ $declare(sqlite3_limit, 'sqlite3_limit');

/**
 * CAPI3REF: Run-time Limits
 * METHOD: sqlite3
 *
 * ^(This interface allows the size of various constructs to be limited
 * on a connection by connection basis.  The first parameter is the
 * [database connection] whose limit is to be set or queried.  The
 * second parameter is one of the [limit categories] that define a
 * class of constructs to be size limited.  The third parameter is the
 * new limit for that construct.)^
 *
 * ^If the new limit is a negative number, the limit is unchanged.
 * ^(For each limit category SQLITE_LIMIT_*NAME* there is a
 * [limits | hard upper bound]
 * set at compile-time by a C preprocessor macro called
 * [limits | SQLITE_MAX_\<i>NAME\</i>].
 * (The "_LIMIT_" in the name is changed to "_MAX_".))^
 * ^Attempts to increase a limit above its hard upper bound are
 * silently truncated to the hard upper bound.
 *
 * ^Regardless of whether or not the limit was changed, the
 * {@link sqlite3_limit} interface returns the prior value of the limit.
 * ^Hence, to find the current value of a limit without changing it,
 * simply invoke this interface with the third parameter set to -1.
 *
 * Run-time limits are intended for use in applications that manage
 * both their own internal database and also databases that are controlled
 * by untrusted external sources.  An example application might be a
 * web browser that has its own databases for storing history and
 * separate databases controlled by JavaScript applications downloaded
 * off the Internet.  The internal databases can be given the
 * large, default limits.  Databases managed by external sources can
 * be given much smaller limits designed to prevent a denial of service
 * attack.  Developers might also want to use the {@link sqlite3_set_authorizer}
 * interface to further control untrusted SQL.  The size of the database
 * created by an untrusted script can be contained using the
 * [max_page_count] [PRAGMA].
 *
 * New run-time limit categories may be added in future releases.
 *
 * C: `int sqlite3_limit(sqlite3 *, int id, int newVal)`
 *
 * @see sqlite3.h:3984
 */
export function sqlite3_limit(argument1: sqlite3 | null, id: number, newVal: number): number {
  const call =
    $sqlite3_limit.call ?? $sqlite3_limit.bind([$.int, { argument1: sqlite3, id: $.int, newVal: $.int }]);
  return call(
    sqlite3.toC(argument1, 'sqlite3_limit', 'argument1'),
    $.toInt(id, 'sqlite3_limit', 'id'),
    $.toInt(newVal, 'sqlite3_limit', 'newVal'),
  );
}

const $sqlite3_prepare = /* @__PURE__ */
  $declare(sqlite3_prepare, 'sqlite3_prepare', {
    after: (result, db, _zSql, _nByte, ppStmt) => $.ownedOut(ppStmt, sqlite3_finalize, result, db),
  });

/**
 * CAPI3REF: Compiling An SQL Statement
 * KEYWORDS: \{SQL statement compiler\}
 * METHOD: sqlite3
 * CONSTRUCTOR: sqlite3_stmt
 *
 * To execute an SQL statement, it must first be compiled into a byte-code
 * program using one of these routines.  Or, in other words, these routines
 * are constructors for the [prepared statement] object.
 *
 * The preferred routine to use is {@link sqlite3_prepare_v2}.  The
 * {@link sqlite3_prepare} interface is legacy and should be avoided.
 * {@link sqlite3_prepare_v3} has an extra "prepFlags" option that is used
 * for special purposes.
 *
 * The use of the UTF-8 interfaces is preferred, as SQLite currently
 * does all parsing using UTF-8.  The UTF-16 interfaces are provided
 * as a convenience.  The UTF-16 interfaces work by converting the
 * input text into UTF-8, then invoking the corresponding UTF-8 interface.
 *
 * The first argument, "db", is a [database connection] obtained from a
 * prior successful call to {@link sqlite3_open}, {@link sqlite3_open_v2} or
 * {@link sqlite3_open16}.  The database connection must not have been closed.
 *
 * The second argument, "zSql", is the statement to be compiled, encoded
 * as either UTF-8 or UTF-16.  The {@link sqlite3_prepare}, {@link sqlite3_prepare_v2},
 * and {@link sqlite3_prepare_v3}
 * interfaces use UTF-8, and {@link sqlite3_prepare16}, {@link sqlite3_prepare16_v2},
 * and {@link sqlite3_prepare16_v3} use UTF-16.
 *
 * ^If the nByte argument is negative, then zSql is read up to the
 * first zero terminator. ^If nByte is positive, then it is the
 * number of bytes read from zSql.  ^If nByte is zero, then no prepared
 * statement is generated.
 * If the caller knows that the supplied string is nul-terminated, then
 * there is a small performance advantage to passing an nByte parameter that
 * is the number of bytes in the input string *including*
 * the nul-terminator.
 *
 * ^If pzTail is not NULL then *pzTail is made to point to the first byte
 * past the end of the first SQL statement in zSql.  These routines only
 * compile the first statement in zSql, so *pzTail is left pointing to
 * what remains uncompiled.
 *
 * ^*ppStmt is left pointing to a compiled [prepared statement] that can be
 * executed using {@link sqlite3_step}.  ^If there is an error, *ppStmt is set
 * to NULL.  ^If the input text contains no SQL (if the input is an empty
 * string or a comment) then *ppStmt is set to NULL.
 * The calling procedure is responsible for deleting the compiled
 * SQL statement using {@link sqlite3_finalize} after it has finished with it.
 * ppStmt may not be NULL.
 *
 * ^On success, the {@link sqlite3_prepare} family of routines return {@link SQLITE_OK};
 * otherwise an [error code] is returned.
 *
 * The {@link sqlite3_prepare_v2}, {@link sqlite3_prepare_v3}, {@link sqlite3_prepare16_v2},
 * and {@link sqlite3_prepare16_v3} interfaces are recommended for all new programs.
 * The older interfaces ({@link sqlite3_prepare} and {@link sqlite3_prepare16})
 * are retained for backwards compatibility, but their use is discouraged.
 * ^In the "vX" interfaces, the prepared statement
 * that is returned (the {@link sqlite3_stmt} object) contains a copy of the
 * original SQL text. This causes the {@link sqlite3_step} interface to
 * behave differently in three ways:
 *
 * - ^If the database schema changes, instead of returning {@link SQLITE_SCHEMA} as it
 * always used to do, {@link sqlite3_step} will automatically recompile the SQL
 * statement and try to run it again. As many as [SQLITE_MAX_SCHEMA_RETRY]
 * retries will occur before {@link sqlite3_step} gives up and returns an error.
 *
 * - ^When an error occurs, {@link sqlite3_step} will return one of the detailed
 * [error codes] or [extended error codes].  ^The legacy behavior was that
 * {@link sqlite3_step} would only return a generic {@link SQLITE_ERROR} result code
 * and the application would have to make a second call to {@link sqlite3_reset}
 * in order to find the underlying cause of the problem. With the "v2" prepare
 * interfaces, the underlying reason for the error is returned immediately.
 *
 * - ^If the specific value bound to a [parameter | host parameter] in the
 * WHERE clause might influence the choice of query plan for a statement,
 * then the statement will be automatically recompiled, as if there had been
 * a schema change, on the first {@link sqlite3_step} call following any change
 * to the {@link sqlite3_bind_text | bindings} of that [parameter].
 * ^The specific value of a WHERE-clause [parameter] might influence the
 * choice of query plan if the parameter is the left-hand side of a [LIKE]
 * or [GLOB] operator or if the parameter is compared to an indexed column
 * and the [SQLITE_ENABLE_STAT4] compile-time option is enabled.
 *
 * ^{@link sqlite3_prepare_v3} differs from {@link sqlite3_prepare_v2} only in having
 * the extra prepFlags parameter, which is a bit array consisting of zero or
 * more of the {@link SQLITE_PREPARE_PERSISTENT | SQLITE_PREPARE_*} flags.  ^The
 * {@link sqlite3_prepare_v2} interface works exactly the same as
 * {@link sqlite3_prepare_v3} with a zero prepFlags parameter.
 *
 * The caller owns what it returns: free it with {@link sqlite3_finalize} (its documentation: "The calling procedure is responsible for deleting the compiled SQL statement using [sqlite3_finaliz…").
 * C: `int sqlite3_prepare(sqlite3 *db, const char *zSql, int nByte, sqlite3_stmt **ppStmt, const char **pzTail)`
 *
 * @see sqlite3.h:4194
 */
export function sqlite3_prepare(
  db: sqlite3 | null,
  zSql: $.CStringInput | null,
  nByte: number | undefined,
  ppStmt: $.PointerTo<sqlite3_stmt> | null,
  pzTail: $.StringsInput | null,
): number {
  const call =
    $sqlite3_prepare.call ??
      $sqlite3_prepare.bind([
        $.int,
        {
          db: sqlite3,
          zSql: $.limited($.cstring),
          nByte: $.int,
          ppStmt: $.pointer(sqlite3_stmt),
          pzTail: $.pointer($.cstring),
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_prepare', 'db'),
    $.toSizedCString(zSql, nByte, 'sqlite3_prepare', 'zSql', 'nByte', true),
    $.toInt(nByte ?? $.byteLengthOf(zSql, 'sqlite3_prepare', 'zSql', 'nByte'), 'sqlite3_prepare', 'nByte'),
    $.toPointer(sqlite3_stmt, ppStmt, 'sqlite3_prepare', 'ppStmt'),
    $.toStrings(pzTail, 'sqlite3_prepare', 'pzTail'),
  );
  $.keepAlive(zSql, pzTail);
  $.ownedOut(ppStmt, sqlite3_finalize, result, db);
  return result;
}

const $sqlite3_prepare_v2 = /* @__PURE__ */
  $declare(sqlite3_prepare_v2, 'sqlite3_prepare_v2', {
    after: (result, db, _zSql, _nByte, ppStmt) => $.ownedOut(ppStmt, sqlite3_finalize, result, db),
  });

/**
 * CAPI3REF: Compiling An SQL Statement
 * KEYWORDS: \{SQL statement compiler\}
 * METHOD: sqlite3
 * CONSTRUCTOR: sqlite3_stmt
 *
 * See {@link sqlite3_prepare}.
 *
 * The caller owns what it returns: free it with {@link sqlite3_finalize} (its documentation: "The calling procedure is responsible for deleting the compiled SQL statement using [sqlite3_finaliz…").
 * C: `int sqlite3_prepare_v2(sqlite3 *db, const char *zSql, int nByte, sqlite3_stmt **ppStmt, const char **pzTail)`
 *
 * @see sqlite3.h:4201
 */
export function sqlite3_prepare_v2(
  db: sqlite3 | null,
  zSql: $.CStringInput | null,
  nByte: number | undefined,
  ppStmt: $.PointerTo<sqlite3_stmt> | null,
  pzTail: $.StringsInput | null,
): number {
  const call =
    $sqlite3_prepare_v2.call ??
      $sqlite3_prepare_v2.bind([
        $.int,
        {
          db: sqlite3,
          zSql: $.limited($.cstring),
          nByte: $.int,
          ppStmt: $.pointer(sqlite3_stmt),
          pzTail: $.pointer($.cstring),
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_prepare_v2', 'db'),
    $.toSizedCString(zSql, nByte, 'sqlite3_prepare_v2', 'zSql', 'nByte', true),
    $.toInt(
      nByte ?? $.byteLengthOf(zSql, 'sqlite3_prepare_v2', 'zSql', 'nByte'),
      'sqlite3_prepare_v2',
      'nByte',
    ),
    $.toPointer(sqlite3_stmt, ppStmt, 'sqlite3_prepare_v2', 'ppStmt'),
    $.toStrings(pzTail, 'sqlite3_prepare_v2', 'pzTail'),
  );
  $.keepAlive(zSql, pzTail);
  $.ownedOut(ppStmt, sqlite3_finalize, result, db);
  return result;
}

const $sqlite3_prepare_v3 = /* @__PURE__ */
  $declare(sqlite3_prepare_v3, 'sqlite3_prepare_v3', {
    after: (result, db, _zSql, _nByte, _prepFlags, ppStmt) => $.ownedOut(
      ppStmt,
      sqlite3_finalize,
      result,
      db,
    ),
  });

/**
 * CAPI3REF: Compiling An SQL Statement
 * KEYWORDS: \{SQL statement compiler\}
 * METHOD: sqlite3
 * CONSTRUCTOR: sqlite3_stmt
 *
 * See {@link sqlite3_prepare}.
 *
 * The caller owns what it returns: free it with {@link sqlite3_finalize} (its documentation: "The calling procedure is responsible for deleting the compiled SQL statement using [sqlite3_finaliz…").
 * C: `int sqlite3_prepare_v3(sqlite3 *db, const char *zSql, int nByte, unsigned int prepFlags, sqlite3_stmt **ppStmt, const char **pzTail)`
 *
 * @see sqlite3.h:4208
 */
export function sqlite3_prepare_v3(
  db: sqlite3 | null,
  zSql: $.CStringInput | null,
  nByte: number | undefined,
  prepFlags: number,
  ppStmt: $.PointerTo<sqlite3_stmt> | null,
  pzTail: $.StringsInput | null,
): number {
  const call =
    $sqlite3_prepare_v3.call ??
      $sqlite3_prepare_v3.bind([
        $.int,
        {
          db: sqlite3,
          zSql: $.limited($.cstring),
          nByte: $.int,
          prepFlags: $.unsignedInt,
          ppStmt: $.pointer(sqlite3_stmt),
          pzTail: $.pointer($.cstring),
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_prepare_v3', 'db'),
    $.toSizedCString(zSql, nByte, 'sqlite3_prepare_v3', 'zSql', 'nByte', true),
    $.toInt(
      nByte ?? $.byteLengthOf(zSql, 'sqlite3_prepare_v3', 'zSql', 'nByte'),
      'sqlite3_prepare_v3',
      'nByte',
    ),
    $.toUnsignedInt(prepFlags, 'sqlite3_prepare_v3', 'prepFlags'),
    $.toPointer(sqlite3_stmt, ppStmt, 'sqlite3_prepare_v3', 'ppStmt'),
    $.toStrings(pzTail, 'sqlite3_prepare_v3', 'pzTail'),
  );
  $.keepAlive(zSql, pzTail);
  $.ownedOut(ppStmt, sqlite3_finalize, result, db);
  return result;
}

const $sqlite3_prepare16 = /* @__PURE__ */
  $declare(sqlite3_prepare16, 'sqlite3_prepare16', {
    after: (result, db, _zSql, _nByte, ppStmt) => $.ownedOut(ppStmt, sqlite3_finalize, result, db),
  });

/**
 * CAPI3REF: Compiling An SQL Statement
 * KEYWORDS: \{SQL statement compiler\}
 * METHOD: sqlite3
 * CONSTRUCTOR: sqlite3_stmt
 *
 * See {@link sqlite3_prepare}.
 *
 * The caller owns what it returns: free it with {@link sqlite3_finalize} (its documentation: "The calling procedure is responsible for deleting the compiled SQL statement using [sqlite3_finaliz…").
 * C: `int sqlite3_prepare16(sqlite3 *db, const void *zSql, int nByte, sqlite3_stmt **ppStmt, const void **pzTail)`
 *
 * @see sqlite3.h:4216
 */
export function sqlite3_prepare16(
  db: sqlite3 | null,
  zSql: $.Bytes | null,
  nByte: number | undefined,
  ppStmt: $.PointerTo<sqlite3_stmt> | null,
  pzTail: $.PointerTo<$.Pointer<$.Void>> | null,
): number {
  const call =
    $sqlite3_prepare16.call ??
      $sqlite3_prepare16.bind([
        $.int,
        {
          db: sqlite3,
          zSql: $.sized($.bytes($.voidPointer)),
          nByte: $.int,
          ppStmt: $.pointer(sqlite3_stmt),
          pzTail: $.pointer($.voidPointer),
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_prepare16', 'db'),
    $.toSizedBytes(zSql, nByte, 'sqlite3_prepare16', 'zSql', 'nByte'),
    $.toInt(
      nByte ?? $.byteLengthOf(zSql, 'sqlite3_prepare16', 'zSql', 'nByte'),
      'sqlite3_prepare16',
      'nByte',
    ),
    $.toPointer(sqlite3_stmt, ppStmt, 'sqlite3_prepare16', 'ppStmt'),
    $.toPointer($.voidPointer, pzTail, 'sqlite3_prepare16', 'pzTail'),
  );
  $.keepAlive(zSql, pzTail);
  $.ownedOut(ppStmt, sqlite3_finalize, result, db);
  return result;
}

const $sqlite3_prepare16_v2 = /* @__PURE__ */
  $declare(sqlite3_prepare16_v2, 'sqlite3_prepare16_v2', {
    after: (result, db, _zSql, _nByte, ppStmt) => $.ownedOut(ppStmt, sqlite3_finalize, result, db),
  });

/**
 * CAPI3REF: Compiling An SQL Statement
 * KEYWORDS: \{SQL statement compiler\}
 * METHOD: sqlite3
 * CONSTRUCTOR: sqlite3_stmt
 *
 * See {@link sqlite3_prepare}.
 *
 * The caller owns what it returns: free it with {@link sqlite3_finalize} (its documentation: "The calling procedure is responsible for deleting the compiled SQL statement using [sqlite3_finaliz…").
 * C: `int sqlite3_prepare16_v2(sqlite3 *db, const void *zSql, int nByte, sqlite3_stmt **ppStmt, const void **pzTail)`
 *
 * @see sqlite3.h:4223
 */
export function sqlite3_prepare16_v2(
  db: sqlite3 | null,
  zSql: $.Bytes | null,
  nByte: number | undefined,
  ppStmt: $.PointerTo<sqlite3_stmt> | null,
  pzTail: $.PointerTo<$.Pointer<$.Void>> | null,
): number {
  const call =
    $sqlite3_prepare16_v2.call ??
      $sqlite3_prepare16_v2.bind([
        $.int,
        {
          db: sqlite3,
          zSql: $.sized($.bytes($.voidPointer)),
          nByte: $.int,
          ppStmt: $.pointer(sqlite3_stmt),
          pzTail: $.pointer($.voidPointer),
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_prepare16_v2', 'db'),
    $.toSizedBytes(zSql, nByte, 'sqlite3_prepare16_v2', 'zSql', 'nByte'),
    $.toInt(
      nByte ?? $.byteLengthOf(zSql, 'sqlite3_prepare16_v2', 'zSql', 'nByte'),
      'sqlite3_prepare16_v2',
      'nByte',
    ),
    $.toPointer(sqlite3_stmt, ppStmt, 'sqlite3_prepare16_v2', 'ppStmt'),
    $.toPointer($.voidPointer, pzTail, 'sqlite3_prepare16_v2', 'pzTail'),
  );
  $.keepAlive(zSql, pzTail);
  $.ownedOut(ppStmt, sqlite3_finalize, result, db);
  return result;
}

const $sqlite3_prepare16_v3 = /* @__PURE__ */
  $declare(sqlite3_prepare16_v3, 'sqlite3_prepare16_v3', {
    after: (result, db, _zSql, _nByte, _prepFlags, ppStmt) => $.ownedOut(
      ppStmt,
      sqlite3_finalize,
      result,
      db,
    ),
  });

/**
 * CAPI3REF: Compiling An SQL Statement
 * KEYWORDS: \{SQL statement compiler\}
 * METHOD: sqlite3
 * CONSTRUCTOR: sqlite3_stmt
 *
 * See {@link sqlite3_prepare}.
 *
 * The caller owns what it returns: free it with {@link sqlite3_finalize} (its documentation: "The calling procedure is responsible for deleting the compiled SQL statement using [sqlite3_finaliz…").
 * C: `int sqlite3_prepare16_v3(sqlite3 *db, const void *zSql, int nByte, unsigned int prepFlags, sqlite3_stmt **ppStmt, const void **pzTail)`
 *
 * @see sqlite3.h:4230
 */
export function sqlite3_prepare16_v3(
  db: sqlite3 | null,
  zSql: $.Bytes | null,
  nByte: number | undefined,
  prepFlags: number,
  ppStmt: $.PointerTo<sqlite3_stmt> | null,
  pzTail: $.PointerTo<$.Pointer<$.Void>> | null,
): number {
  const call =
    $sqlite3_prepare16_v3.call ??
      $sqlite3_prepare16_v3.bind([
        $.int,
        {
          db: sqlite3,
          zSql: $.sized($.bytes($.voidPointer)),
          nByte: $.int,
          prepFlags: $.unsignedInt,
          ppStmt: $.pointer(sqlite3_stmt),
          pzTail: $.pointer($.voidPointer),
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_prepare16_v3', 'db'),
    $.toSizedBytes(zSql, nByte, 'sqlite3_prepare16_v3', 'zSql', 'nByte'),
    $.toInt(
      nByte ?? $.byteLengthOf(zSql, 'sqlite3_prepare16_v3', 'zSql', 'nByte'),
      'sqlite3_prepare16_v3',
      'nByte',
    ),
    $.toUnsignedInt(prepFlags, 'sqlite3_prepare16_v3', 'prepFlags'),
    $.toPointer(sqlite3_stmt, ppStmt, 'sqlite3_prepare16_v3', 'ppStmt'),
    $.toPointer($.voidPointer, pzTail, 'sqlite3_prepare16_v3', 'pzTail'),
  );
  $.keepAlive(zSql, pzTail);
  $.ownedOut(ppStmt, sqlite3_finalize, result, db);
  return result;
}

const $sqlite3_sql = /* @__PURE__ */ $declare(sqlite3_sql, 'sqlite3_sql');

/**
 * CAPI3REF: Retrieving Statement SQL
 * METHOD: sqlite3_stmt
 *
 * ^The sqlite3_sql(P) interface returns a pointer to a copy of the UTF-8
 * SQL text used to create [prepared statement] P if P was
 * created by {@link sqlite3_prepare_v2}, {@link sqlite3_prepare_v3},
 * {@link sqlite3_prepare16_v2}, or {@link sqlite3_prepare16_v3}.
 * ^The sqlite3_expanded_sql(P) interface returns a pointer to a UTF-8
 * string containing the SQL text of prepared statement P with
 * [bound parameters] expanded.
 * ^The sqlite3_normalized_sql(P) interface returns a pointer to a UTF-8
 * string containing the normalized SQL text of prepared statement P.  The
 * semantics used to normalize a SQL statement are unspecified and subject
 * to change.  At a minimum, literal values will be replaced with suitable
 * placeholders.
 *
 * ^(For example, if a prepared statement is created using the SQL
 * text "SELECT $abc,:xyz" and if parameter $abc is bound to integer 2345
 * and parameter :xyz is unbound, then {@link sqlite3_sql} will return
 * the original string, "SELECT $abc,:xyz" but {@link sqlite3_expanded_sql}
 * will return "SELECT 2345,NULL".)^
 *
 * ^The {@link sqlite3_expanded_sql} interface returns NULL if insufficient memory
 * is available to hold the result, or if the result would exceed the
 * the maximum string length determined by the {@link SQLITE_LIMIT_LENGTH}.
 *
 * ^The [SQLITE_TRACE_SIZE_LIMIT] compile-time option limits the size of
 * bound parameter expansions.  ^The [SQLITE_OMIT_TRACE] compile-time
 * option causes {@link sqlite3_expanded_sql} to always return NULL.
 *
 * ^The strings returned by sqlite3_sql(P) and sqlite3_normalized_sql(P)
 * are managed by SQLite and are automatically freed when the prepared
 * statement is finalized.
 * ^The string returned by sqlite3_expanded_sql(P), on the other hand,
 * is obtained from {@link sqlite3_malloc} and must be freed by the application
 * by passing it to {@link sqlite3_free}.
 *
 * ^The sqlite3_normalized_sql() interface is only available if
 * the [SQLITE_ENABLE_NORMALIZE] compile-time option is defined.
 *
 * C: `const char *sqlite3_sql(sqlite3_stmt *pStmt)`
 *
 * @see sqlite3.h:4280
 */
export function sqlite3_sql(pStmt: sqlite3_stmt | null): string | null {
  const call = $sqlite3_sql.call ?? $sqlite3_sql.bind([$.cstring, { pStmt: sqlite3_stmt }]);
  return call(sqlite3_stmt.toC(pStmt, 'sqlite3_sql', 'pStmt'));
}

const $sqlite3_expanded_sql = /* @__PURE__ */ $declare(sqlite3_expanded_sql, 'sqlite3_expanded_sql');

/**
 * CAPI3REF: Retrieving Statement SQL
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_sql}.
 *
 * The caller owns what it returns: free it with {@link sqlite3_free} (its documentation: "^The string returned by sqlite3_expanded_sql(P), on the other hand, is obtained from [sqlite3_mallo…").
 * C: `char *sqlite3_expanded_sql(sqlite3_stmt *pStmt)`
 *
 * @see sqlite3.h:4281
 */
export function sqlite3_expanded_sql(pStmt: sqlite3_stmt | null): $.Owned<$.Pointer<$.Char>> | null {
  const call =
    $sqlite3_expanded_sql.call ?? $sqlite3_expanded_sql.bind([$.pointer($.char), { pStmt: sqlite3_stmt }]);
  const result = call(sqlite3_stmt.toC(pStmt, 'sqlite3_expanded_sql', 'pStmt'));
  return $.owning($.fromPointer($.char, result), sqlite3_free);
}

const $sqlite3_stmt_readonly = /* @__PURE__ */ $declare(sqlite3_stmt_readonly, 'sqlite3_stmt_readonly');

/**
 * CAPI3REF: Determine If An SQL Statement Writes The Database
 * METHOD: sqlite3_stmt
 *
 * ^The sqlite3_stmt_readonly(X) interface returns true (non-zero) if
 * and only if the [prepared statement] X makes no direct changes to
 * the content of the database file.
 *
 * Note that [application-defined SQL functions] or
 * [virtual tables] might change the database indirectly as a side effect.
 * ^(For example, if an application defines a function "eval()" that
 * calls {@link sqlite3_exec}, then the following SQL statement would
 * change the database file through side-effects:
 *
 * ```c
 * SELECT eval('DELETE FROM t1') FROM t2;
 * ```
 *
 * But because the [SELECT] statement does not change the database file
 * directly, {@link sqlite3_stmt_readonly} would still return true.)^
 *
 * ^Transaction control statements such as [BEGIN], [COMMIT], [ROLLBACK],
 * [SAVEPOINT], and [RELEASE] cause {@link sqlite3_stmt_readonly} to return true,
 * since the statements themselves do not actually modify the database but
 * rather they control the timing of when other statements modify the
 * database.  ^The [ATTACH] and [DETACH] statements also cause
 * {@link sqlite3_stmt_readonly} to return true since, while those statements
 * change the configuration of a database connection, they do not make
 * changes to the content of the database files on disk.
 * ^The {@link sqlite3_stmt_readonly} interface returns true for [BEGIN] since
 * [BEGIN] merely sets internal flags, but the [BEGIN|BEGIN IMMEDIATE] and
 * [BEGIN|BEGIN EXCLUSIVE] commands do touch the database and so
 * {@link sqlite3_stmt_readonly} returns false for those commands.
 *
 * ^This routine returns false if there is any possibility that the
 * statement might change the database file.  ^A false return does
 * not guarantee that the statement will change the database file.
 * ^For example, an UPDATE statement might have a WHERE clause that
 * makes it a no-op, but the {@link sqlite3_stmt_readonly} result would still
 * be false.  ^Similarly, a CREATE TABLE IF NOT EXISTS statement is a
 * read-only no-op if the table already exists, but
 * {@link sqlite3_stmt_readonly} still returns false for such a statement.
 *
 * ^If prepared statement X is an [EXPLAIN] or [EXPLAIN QUERY PLAN]
 * statement, then sqlite3_stmt_readonly(X) returns the same value as
 * if the EXPLAIN or EXPLAIN QUERY PLAN prefix were omitted.
 *
 * C: `int sqlite3_stmt_readonly(sqlite3_stmt *pStmt)`
 *
 * @see sqlite3.h:4333
 */
export function sqlite3_stmt_readonly(pStmt: sqlite3_stmt | null): number {
  const call = $sqlite3_stmt_readonly.call ?? $sqlite3_stmt_readonly.bind([$.int, { pStmt: sqlite3_stmt }]);
  return call(sqlite3_stmt.toC(pStmt, 'sqlite3_stmt_readonly', 'pStmt'));
}

const $sqlite3_stmt_isexplain = /* @__PURE__ */ $declare(sqlite3_stmt_isexplain, 'sqlite3_stmt_isexplain');

/**
 * CAPI3REF: Query The EXPLAIN Setting For A Prepared Statement
 * METHOD: sqlite3_stmt
 *
 * ^The sqlite3_stmt_isexplain(S) interface returns 1 if the
 * prepared statement S is an EXPLAIN statement, or 2 if the
 * statement S is an EXPLAIN QUERY PLAN.
 * ^The sqlite3_stmt_isexplain(S) interface returns 0 if S is
 * an ordinary statement or a NULL pointer.
 *
 * C: `int sqlite3_stmt_isexplain(sqlite3_stmt *pStmt)`
 *
 * @see sqlite3.h:4345
 */
export function sqlite3_stmt_isexplain(pStmt: sqlite3_stmt | null): number {
  const call = $sqlite3_stmt_isexplain.call ?? $sqlite3_stmt_isexplain.bind([$.int, { pStmt: sqlite3_stmt }]);
  return call(sqlite3_stmt.toC(pStmt, 'sqlite3_stmt_isexplain', 'pStmt'));
}

const $sqlite3_stmt_busy = /* @__PURE__ */ $declare(sqlite3_stmt_busy, 'sqlite3_stmt_busy');

/**
 * CAPI3REF: Determine If A Prepared Statement Has Been Reset
 * METHOD: sqlite3_stmt
 *
 * ^The sqlite3_stmt_busy(S) interface returns true (non-zero) if the
 * [prepared statement] S has been stepped at least once using
 * [sqlite3_step(S)] but has neither run to completion (returned
 * {@link SQLITE_DONE} from [sqlite3_step(S)]) nor
 * been reset using [sqlite3_reset(S)].  ^The sqlite3_stmt_busy(S)
 * interface returns false if S is a NULL pointer.  If S is not a
 * NULL pointer and is not a pointer to a valid [prepared statement]
 * object, then the behavior is undefined and probably undesirable.
 *
 * This interface can be used in combination {@link sqlite3_next_stmt}
 * to locate all prepared statements associated with a database
 * connection that are in need of being reset.  This can be used,
 * for example, in diagnostic routines to search for prepared
 * statements that are holding a transaction open.
 *
 * C: `int sqlite3_stmt_busy(sqlite3_stmt *)`
 *
 * @see sqlite3.h:4366
 */
export function sqlite3_stmt_busy(argument1: sqlite3_stmt | null): number {
  const call = $sqlite3_stmt_busy.call ?? $sqlite3_stmt_busy.bind([$.int, { argument1: sqlite3_stmt }]);
  return call(sqlite3_stmt.toC(argument1, 'sqlite3_stmt_busy', 'argument1'));
}

const $sqlite3_bind_blob = /* @__PURE__ */ $declare(sqlite3_bind_blob, 'sqlite3_bind_blob');

/**
 * CAPI3REF: Binding Values To Prepared Statements
 * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
 * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
 * METHOD: sqlite3_stmt
 *
 * ^(In the SQL statement text input to {@link sqlite3_prepare_v2} and its variants,
 * literals may be replaced by a [parameter] that matches one of following
 * templates:
 *
 * - ?
 * - ?NNN
 * - :VVV
 * - `VVV`
 * - $VVV
 *
 * In the templates above, NNN represents an integer literal,
 * and VVV represents an alphanumeric identifier.)^  ^The values of these
 * parameters (also called "host parameter names" or "SQL parameters")
 * can be set using the sqlite3_bind_*() routines defined here.
 *
 * ^The first argument to the sqlite3_bind_*() routines is always
 * a pointer to the {@link sqlite3_stmt} object returned from
 * {@link sqlite3_prepare_v2} or its variants.
 *
 * ^The second argument is the index of the SQL parameter to be set.
 * ^The leftmost SQL parameter has an index of 1.  ^When the same named
 * SQL parameter is used more than once, second and subsequent
 * occurrences have the same index as the first occurrence.
 * ^The index for named parameters can be looked up using the
 * {@link sqlite3_bind_parameter_index} API if desired.  ^The index
 * for "?NNN" parameters is the value of NNN.
 * ^The NNN value must be between 1 and the {@link sqlite3_limit}
 * parameter {@link SQLITE_LIMIT_VARIABLE_NUMBER} (default value: 32766).
 *
 * ^The third argument is the value to bind to the parameter.
 * ^If the third parameter to {@link sqlite3_bind_text} or {@link sqlite3_bind_text16}
 * or {@link sqlite3_bind_blob} is a NULL pointer then the fourth parameter
 * is ignored and the end result is the same as {@link sqlite3_bind_null}.
 * ^If the third parameter to {@link sqlite3_bind_text} is not NULL, then
 * it should be a pointer to well-formed UTF8 text.
 * ^If the third parameter to {@link sqlite3_bind_text16} is not NULL, then
 * it should be a pointer to well-formed UTF16 text.
 * ^If the third parameter to {@link sqlite3_bind_text64} is not NULL, then
 * it should be a pointer to a well-formed unicode string that is
 * either UTF8 if the sixth parameter is SQLITE_UTF8, or UTF16
 * otherwise.
 *
 * [[byte-order determination rules]] ^The byte-order of
 * UTF16 input text is determined by the byte-order mark (BOM, U+FEFF)
 * found in first character, which is removed, or in the absence of a BOM
 * the byte order is the native byte order of the host
 * machine for {@link sqlite3_bind_text16} or the byte order specified in
 * the 6th parameter for {@link sqlite3_bind_text64}.)^
 * ^If UTF16 input text contains invalid unicode
 * characters, then SQLite might change those invalid characters
 * into the unicode replacement character: U+FFFD.
 *
 * ^(In those routines that have a fourth argument, its value is the
 * number of bytes in the parameter.  To be clear: the value is the
 * number of \<u>bytes\</u> in the value, not the number of characters.)^
 * ^If the fourth parameter to {@link sqlite3_bind_text} or {@link sqlite3_bind_text16}
 * is negative, then the length of the string is
 * the number of bytes up to the first zero terminator.
 * If the fourth parameter to {@link sqlite3_bind_blob} is negative, then
 * the behavior is undefined.
 * If a non-negative fourth parameter is provided to {@link sqlite3_bind_text}
 * or {@link sqlite3_bind_text16} or {@link sqlite3_bind_text64} then
 * that parameter must be the byte offset
 * where the NUL terminator would occur assuming the string were NUL
 * terminated.  If any NUL characters occurs at byte offsets less than
 * the value of the fourth parameter then the resulting string value will
 * contain embedded NULs.  The result of expressions involving strings
 * with embedded NULs is undefined.
 *
 * ^The fifth argument to the BLOB and string binding interfaces controls
 * or indicates the lifetime of the object referenced by the third parameter.
 * These three options exist:
 * ^ (1) A destructor to dispose of the BLOB or string after SQLite has finished
 * with it may be passed. ^It is called to dispose of the BLOB or string even
 * if the call to the bind API fails, except the destructor is not called if
 * the third parameter is a NULL pointer or the fourth parameter is negative.
 * ^ (2) The special constant, {@link SQLITE_STATIC}, may be passsed to indicate that
 * the application remains responsible for disposing of the object. ^In this
 * case, the object and the provided pointer to it must remain valid until
 * either the prepared statement is finalized or the same SQL parameter is
 * bound to something else, whichever occurs sooner.
 * ^ (3) The constant, {@link SQLITE_TRANSIENT}, may be passed to indicate that the
 * object is to be copied prior to the return from sqlite3_bind_*(). ^The
 * object and pointer to it must remain valid until then. ^SQLite will then
 * manage the lifetime of its private copy.
 *
 * ^The sixth argument to {@link sqlite3_bind_text64} must be one of
 * {@link SQLITE_UTF8}, {@link SQLITE_UTF16}, {@link SQLITE_UTF16BE}, or {@link SQLITE_UTF16LE}
 * to specify the encoding of the text in the third parameter.  If
 * the sixth argument to {@link sqlite3_bind_text64} is not one of the
 * allowed values shown above, or if the text encoding is different
 * from the encoding specified by the sixth parameter, then the behavior
 * is undefined.
 *
 * ^The {@link sqlite3_bind_zeroblob} routine binds a BLOB of length N that
 * is filled with zeroes.  ^A zeroblob uses a fixed amount of memory
 * (just an integer to hold its size) while it is being processed.
 * Zeroblobs are intended to serve as placeholders for BLOBs whose
 * content is later written using
 * {@link sqlite3_blob_open | incremental BLOB I/O} routines.
 * ^A negative value for the zeroblob results in a zero-length BLOB.
 *
 * ^The sqlite3_bind_pointer(S,I,P,T,D) routine causes the I-th parameter in
 * [prepared statement] S to have an SQL value of NULL, but to also be
 * associated with the pointer P of type T.  ^D is either a NULL pointer or
 * a pointer to a destructor function for P. ^SQLite will invoke the
 * destructor D with a single argument of P when it is finished using
 * P.  The T parameter should be a static string, preferably a string
 * literal. The {@link sqlite3_bind_pointer} routine is part of the
 * [pointer passing interface] added for SQLite 3.20.0.
 *
 * ^If any of the sqlite3_bind_*() routines are called with a NULL pointer
 * for the [prepared statement] or with a prepared statement for which
 * {@link sqlite3_step} has been called more recently than {@link sqlite3_reset},
 * then the call will return {@link SQLITE_MISUSE}.  If any sqlite3_bind_()
 * routine is passed a [prepared statement] that has been finalized, the
 * result is undefined and probably harmful.
 *
 * ^Bindings are not cleared by the {@link sqlite3_reset} routine.
 * ^Unbound parameters are interpreted as NULL.
 *
 * ^The sqlite3_bind_* routines return {@link SQLITE_OK} on success or an
 * [error code] if anything goes wrong.
 * ^{@link SQLITE_TOOBIG} might be returned if the size of a string or BLOB
 * exceeds limits imposed by [sqlite3_limit]({@link SQLITE_LIMIT_LENGTH}) or
 * [SQLITE_MAX_LENGTH].
 * ^{@link SQLITE_RANGE} is returned if the parameter
 * index is out of range.  ^{@link SQLITE_NOMEM} is returned if malloc() fails.
 *
 * See also: {@link sqlite3_bind_parameter_count},
 * {@link sqlite3_bind_parameter_name}, and {@link sqlite3_bind_parameter_index}.
 *
 * C: `int sqlite3_bind_blob(sqlite3_stmt *, int, const void *, int n, void (*)(void *))`
 *
 * @see sqlite3.h:4566
 */
export function sqlite3_bind_blob(
  argument1: sqlite3_stmt | null,
  argument2: number,
  argument3: $.Bytes | null,
  n: number | undefined,
  argument5: $.FunctionInput<sqlite3_bind_blob_argument5> | null,
): number {
  const call =
    $sqlite3_bind_blob.call ??
      $sqlite3_bind_blob.bind([
        $.int,
        {
          argument1: sqlite3_stmt,
          argument2: $.int,
          argument3: $.sized($.bytes($.voidPointer)),
          n: $.int,
          argument5: $.kept(sqlite3_bind_blob_argument5),
        },
      ]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_bind_blob', 'argument1'),
    $.toInt(argument2, 'sqlite3_bind_blob', 'argument2'),
    $.toSizedBytes(argument3, n, 'sqlite3_bind_blob', 'argument3', 'n'),
    $.toInt(n ?? $.byteLengthOf(argument3, 'sqlite3_bind_blob', 'argument3', 'n'), 'sqlite3_bind_blob', 'n'),
    $.toKeptFunction(sqlite3_bind_blob_argument5, argument5, 'sqlite3_bind_blob', 'argument5', argument1),
  );
  $.keepAlive(argument3, argument5);
  return result;
}

const $sqlite3_bind_blob64 = /* @__PURE__ */ $declare(sqlite3_bind_blob64, 'sqlite3_bind_blob64');

/**
 * CAPI3REF: Binding Values To Prepared Statements
 * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
 * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_bind_blob}.
 *
 * C: `int sqlite3_bind_blob64(sqlite3_stmt *, int, const void *, sqlite3_uint64, void (*)(void *))`
 *
 * @see sqlite3.h:4567
 */
export function sqlite3_bind_blob64(
  argument1: sqlite3_stmt | null,
  argument2: number,
  argument3: $.Bytes | null,
  argument4: number | bigint,
  argument5: $.FunctionInput<sqlite3_bind_blob64_argument5> | null,
): number {
  const call =
    $sqlite3_bind_blob64.call ??
      $sqlite3_bind_blob64.bind([
        $.int,
        {
          argument1: sqlite3_stmt,
          argument2: $.int,
          argument3: $.bytes($.voidPointer),
          argument4: $.unsignedLongLong,
          argument5: $.kept(sqlite3_bind_blob64_argument5),
        },
      ]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_bind_blob64', 'argument1'),
    $.toInt(argument2, 'sqlite3_bind_blob64', 'argument2'),
    $.toBytes(argument3, 'sqlite3_bind_blob64', 'argument3'),
    $.toUnsignedLongLong(argument4, 'sqlite3_bind_blob64', 'argument4'),
    $.toKeptFunction(sqlite3_bind_blob64_argument5, argument5, 'sqlite3_bind_blob64', 'argument5', argument1),
  );
  $.keepAlive(argument3, argument5);
  return result;
}

const $sqlite3_bind_double = /* @__PURE__ */ $declare(sqlite3_bind_double, 'sqlite3_bind_double');

/**
 * CAPI3REF: Binding Values To Prepared Statements
 * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
 * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_bind_blob}.
 *
 * C: `int sqlite3_bind_double(sqlite3_stmt *, int, double)`
 *
 * @see sqlite3.h:4569
 */
export function sqlite3_bind_double(
  argument1: sqlite3_stmt | null,
  argument2: number,
  argument3: number,
): number {
  const call =
    $sqlite3_bind_double.call ??
      $sqlite3_bind_double.bind([$.int, { argument1: sqlite3_stmt, argument2: $.int, argument3: $.double }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_bind_double', 'argument1'),
    $.toInt(argument2, 'sqlite3_bind_double', 'argument2'),
    $.toDouble(argument3, 'sqlite3_bind_double', 'argument3'),
  );
}

const $sqlite3_bind_int = /* @__PURE__ */ $declare(sqlite3_bind_int, 'sqlite3_bind_int');

/**
 * CAPI3REF: Binding Values To Prepared Statements
 * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
 * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_bind_blob}.
 *
 * C: `int sqlite3_bind_int(sqlite3_stmt *, int, int)`
 *
 * @see sqlite3.h:4570
 */
export function sqlite3_bind_int(
  argument1: sqlite3_stmt | null,
  argument2: number,
  argument3: number,
): number {
  const call =
    $sqlite3_bind_int.call ??
      $sqlite3_bind_int.bind([$.int, { argument1: sqlite3_stmt, argument2: $.int, argument3: $.int }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_bind_int', 'argument1'),
    $.toInt(argument2, 'sqlite3_bind_int', 'argument2'),
    $.toInt(argument3, 'sqlite3_bind_int', 'argument3'),
  );
}

const $sqlite3_bind_int64 = /* @__PURE__ */ $declare(sqlite3_bind_int64, 'sqlite3_bind_int64');

/**
 * CAPI3REF: Binding Values To Prepared Statements
 * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
 * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_bind_blob}.
 *
 * C: `int sqlite3_bind_int64(sqlite3_stmt *, int, sqlite3_int64)`
 *
 * @see sqlite3.h:4571
 */
export function sqlite3_bind_int64(
  argument1: sqlite3_stmt | null,
  argument2: number,
  argument3: number | bigint,
): number {
  const call =
    $sqlite3_bind_int64.call ??
      $sqlite3_bind_int64.bind([$.int, { argument1: sqlite3_stmt, argument2: $.int, argument3: $.longLong }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_bind_int64', 'argument1'),
    $.toInt(argument2, 'sqlite3_bind_int64', 'argument2'),
    $.toLongLong(argument3, 'sqlite3_bind_int64', 'argument3'),
  );
}

const $sqlite3_bind_null = /* @__PURE__ */ $declare(sqlite3_bind_null, 'sqlite3_bind_null');

/**
 * CAPI3REF: Binding Values To Prepared Statements
 * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
 * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_bind_blob}.
 *
 * C: `int sqlite3_bind_null(sqlite3_stmt *, int)`
 *
 * @see sqlite3.h:4572
 */
export function sqlite3_bind_null(argument1: sqlite3_stmt | null, argument2: number): number {
  const call =
    $sqlite3_bind_null.call ??
      $sqlite3_bind_null.bind([$.int, { argument1: sqlite3_stmt, argument2: $.int }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_bind_null', 'argument1'),
    $.toInt(argument2, 'sqlite3_bind_null', 'argument2'),
  );
}

const $sqlite3_bind_text = /* @__PURE__ */ $declare(sqlite3_bind_text, 'sqlite3_bind_text');

/**
 * CAPI3REF: Binding Values To Prepared Statements
 * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
 * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_bind_blob}.
 *
 * C: `int sqlite3_bind_text(sqlite3_stmt *, int, const char *, int, void (*)(void *))`
 *
 * @see sqlite3.h:4573
 */
export function sqlite3_bind_text(
  argument1: sqlite3_stmt | null,
  argument2: number,
  argument3: $.CStringInput | null,
  argument4: number,
  argument5: $.FunctionInput<sqlite3_bind_text_argument5> | null,
): number {
  const call =
    $sqlite3_bind_text.call ??
      $sqlite3_bind_text.bind([
        $.int,
        {
          argument1: sqlite3_stmt,
          argument2: $.int,
          argument3: $.cstring,
          argument4: $.int,
          argument5: $.kept(sqlite3_bind_text_argument5),
        },
      ]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_bind_text', 'argument1'),
    $.toInt(argument2, 'sqlite3_bind_text', 'argument2'),
    $.toCString(argument3, 'sqlite3_bind_text', 'argument3'),
    $.toInt(argument4, 'sqlite3_bind_text', 'argument4'),
    $.toKeptFunction(sqlite3_bind_text_argument5, argument5, 'sqlite3_bind_text', 'argument5', argument1),
  );
  $.keepAlive(argument3, argument5);
  return result;
}

const $sqlite3_bind_text16 = /* @__PURE__ */ $declare(sqlite3_bind_text16, 'sqlite3_bind_text16');

/**
 * CAPI3REF: Binding Values To Prepared Statements
 * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
 * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_bind_blob}.
 *
 * C: `int sqlite3_bind_text16(sqlite3_stmt *, int, const void *, int, void (*)(void *))`
 *
 * @see sqlite3.h:4574
 */
export function sqlite3_bind_text16(
  argument1: sqlite3_stmt | null,
  argument2: number,
  argument3: $.Bytes | null,
  argument4: number,
  argument5: $.FunctionInput<sqlite3_bind_text16_argument5> | null,
): number {
  const call =
    $sqlite3_bind_text16.call ??
      $sqlite3_bind_text16.bind([
        $.int,
        {
          argument1: sqlite3_stmt,
          argument2: $.int,
          argument3: $.bytes($.voidPointer),
          argument4: $.int,
          argument5: $.kept(sqlite3_bind_text16_argument5),
        },
      ]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_bind_text16', 'argument1'),
    $.toInt(argument2, 'sqlite3_bind_text16', 'argument2'),
    $.toBytes(argument3, 'sqlite3_bind_text16', 'argument3'),
    $.toInt(argument4, 'sqlite3_bind_text16', 'argument4'),
    $.toKeptFunction(sqlite3_bind_text16_argument5, argument5, 'sqlite3_bind_text16', 'argument5', argument1),
  );
  $.keepAlive(argument3, argument5);
  return result;
}

const $sqlite3_bind_text64 = /* @__PURE__ */ $declare(sqlite3_bind_text64, 'sqlite3_bind_text64');

/**
 * CAPI3REF: Binding Values To Prepared Statements
 * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
 * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_bind_blob}.
 *
 * C: `int sqlite3_bind_text64(sqlite3_stmt *, int, const char *, sqlite3_uint64, void (*)(void *), unsigned char encoding)`
 *
 * @see sqlite3.h:4575
 */
export function sqlite3_bind_text64(
  argument1: sqlite3_stmt | null,
  argument2: number,
  argument3: $.CStringInput | null,
  argument4: number | bigint,
  argument5: $.FunctionInput<sqlite3_bind_text64_argument5> | null,
  encoding: number,
): number {
  const call =
    $sqlite3_bind_text64.call ??
      $sqlite3_bind_text64.bind([
        $.int,
        {
          argument1: sqlite3_stmt,
          argument2: $.int,
          argument3: $.cstring,
          argument4: $.unsignedLongLong,
          argument5: $.kept(sqlite3_bind_text64_argument5),
          encoding: $.unsignedChar,
        },
      ]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_bind_text64', 'argument1'),
    $.toInt(argument2, 'sqlite3_bind_text64', 'argument2'),
    $.toCString(argument3, 'sqlite3_bind_text64', 'argument3'),
    $.toUnsignedLongLong(argument4, 'sqlite3_bind_text64', 'argument4'),
    $.toKeptFunction(sqlite3_bind_text64_argument5, argument5, 'sqlite3_bind_text64', 'argument5', argument1),
    $.toUnsignedChar(encoding, 'sqlite3_bind_text64', 'encoding'),
  );
  $.keepAlive(argument3, argument5);
  return result;
}

const $sqlite3_bind_value = /* @__PURE__ */ $declare(sqlite3_bind_value, 'sqlite3_bind_value');

/**
 * CAPI3REF: Binding Values To Prepared Statements
 * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
 * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_bind_blob}.
 *
 * C: `int sqlite3_bind_value(sqlite3_stmt *, int, const sqlite3_value *)`
 *
 * @see sqlite3.h:4577
 */
export function sqlite3_bind_value(
  argument1: sqlite3_stmt | null,
  argument2: number,
  argument3: sqlite3_value | null,
): number {
  const call =
    $sqlite3_bind_value.call ??
      $sqlite3_bind_value.bind([
        $.int,
        { argument1: sqlite3_stmt, argument2: $.int, argument3: sqlite3_value },
      ]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_bind_value', 'argument1'),
    $.toInt(argument2, 'sqlite3_bind_value', 'argument2'),
    sqlite3_value.toC(argument3, 'sqlite3_bind_value', 'argument3'),
  );
}

const $sqlite3_bind_pointer = /* @__PURE__ */ $declare(sqlite3_bind_pointer, 'sqlite3_bind_pointer');

/**
 * CAPI3REF: Binding Values To Prepared Statements
 * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
 * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_bind_blob}.
 *
 * C: `int sqlite3_bind_pointer(sqlite3_stmt *, int, void *, const char *, void (*)(void *))`
 *
 * @see sqlite3.h:4578
 */
export function sqlite3_bind_pointer(
  argument1: sqlite3_stmt | null,
  argument2: number,
  argument3: $.Memory | null,
  argument4: $.CStringInput | null,
  argument5: $.FunctionInput<sqlite3_bind_pointer_argument5> | null,
): number {
  const call =
    $sqlite3_bind_pointer.call ??
      $sqlite3_bind_pointer.bind([
        $.int,
        {
          argument1: sqlite3_stmt,
          argument2: $.int,
          argument3: $.voidPointer,
          argument4: $.cstring,
          argument5: $.kept(sqlite3_bind_pointer_argument5),
        },
      ]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_bind_pointer', 'argument1'),
    $.toInt(argument2, 'sqlite3_bind_pointer', 'argument2'),
    $.toMemory(argument3, 'sqlite3_bind_pointer', 'argument3'),
    $.toCString(argument4, 'sqlite3_bind_pointer', 'argument4'),
    $.toKeptFunction(
      sqlite3_bind_pointer_argument5,
      argument5,
      'sqlite3_bind_pointer',
      'argument5',
      argument1,
    ),
  );
  $.keepAlive(argument3, argument4, argument5);
  $.hold(argument1, argument3);
  return result;
}

const $sqlite3_bind_zeroblob = /* @__PURE__ */ $declare(sqlite3_bind_zeroblob, 'sqlite3_bind_zeroblob');

/**
 * CAPI3REF: Binding Values To Prepared Statements
 * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
 * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_bind_blob}.
 *
 * C: `int sqlite3_bind_zeroblob(sqlite3_stmt *, int, int n)`
 *
 * @see sqlite3.h:4579
 */
export function sqlite3_bind_zeroblob(argument1: sqlite3_stmt | null, argument2: number, n: number): number {
  const call =
    $sqlite3_bind_zeroblob.call ??
      $sqlite3_bind_zeroblob.bind([$.int, { argument1: sqlite3_stmt, argument2: $.int, n: $.int }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_bind_zeroblob', 'argument1'),
    $.toInt(argument2, 'sqlite3_bind_zeroblob', 'argument2'),
    $.toInt(n, 'sqlite3_bind_zeroblob', 'n'),
  );
}

const $sqlite3_bind_zeroblob64 = /* @__PURE__ */ $declare(sqlite3_bind_zeroblob64, 'sqlite3_bind_zeroblob64');

/**
 * CAPI3REF: Binding Values To Prepared Statements
 * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
 * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_bind_blob}.
 *
 * C: `int sqlite3_bind_zeroblob64(sqlite3_stmt *, int, sqlite3_uint64)`
 *
 * @see sqlite3.h:4580
 */
export function sqlite3_bind_zeroblob64(
  argument1: sqlite3_stmt | null,
  argument2: number,
  argument3: number | bigint,
): number {
  const call =
    $sqlite3_bind_zeroblob64.call ??
      $sqlite3_bind_zeroblob64.bind([
        $.int,
        { argument1: sqlite3_stmt, argument2: $.int, argument3: $.unsignedLongLong },
      ]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_bind_zeroblob64', 'argument1'),
    $.toInt(argument2, 'sqlite3_bind_zeroblob64', 'argument2'),
    $.toUnsignedLongLong(argument3, 'sqlite3_bind_zeroblob64', 'argument3'),
  );
}

const $sqlite3_bind_parameter_count = /* @__PURE__ */
  $declare(sqlite3_bind_parameter_count, 'sqlite3_bind_parameter_count');

/**
 * CAPI3REF: Number Of SQL Parameters
 * METHOD: sqlite3_stmt
 *
 * ^This routine can be used to find the number of [SQL parameters]
 * in a [prepared statement].  SQL parameters are tokens of the
 * form "?", "?NNN", ":AAA", "$AAA", or "`AAA`" that serve as
 * placeholders for values that are {@link sqlite3_bind_blob | bound}
 * to the parameters at a later time.
 *
 * ^(This routine actually returns the index of the largest (rightmost)
 * parameter. For all forms except ?NNN, this will correspond to the
 * number of unique parameters.  If parameters of the ?NNN form are used,
 * there may be gaps in the list.)^
 *
 * See also: {@link sqlite3_bind_blob | sqlite3_bind()},
 * {@link sqlite3_bind_parameter_name}, and
 * {@link sqlite3_bind_parameter_index}.
 *
 * C: `int sqlite3_bind_parameter_count(sqlite3_stmt *)`
 *
 * @see sqlite3.h:4601
 */
export function sqlite3_bind_parameter_count(argument1: sqlite3_stmt | null): number {
  const call =
    $sqlite3_bind_parameter_count.call ??
      $sqlite3_bind_parameter_count.bind([$.int, { argument1: sqlite3_stmt }]);
  return call(sqlite3_stmt.toC(argument1, 'sqlite3_bind_parameter_count', 'argument1'));
}

const $sqlite3_bind_parameter_name = /* @__PURE__ */
  $declare(sqlite3_bind_parameter_name, 'sqlite3_bind_parameter_name');

/**
 * CAPI3REF: Name Of A Host Parameter
 * METHOD: sqlite3_stmt
 *
 * ^The sqlite3_bind_parameter_name(P,N) interface returns
 * the name of the N-th [SQL parameter] in the [prepared statement] P.
 * ^(SQL parameters of the form "?NNN" or ":AAA" or "`AAA`" or "$AAA"
 * have a name which is the string "?NNN" or ":AAA" or "`AAA`" or "$AAA"
 * respectively.
 * In other words, the initial ":" or "$" or "\@" or "?"
 * is included as part of the name.)^
 * ^Parameters of the form "?" without a following integer have no name
 * and are referred to as "nameless" or "anonymous parameters".
 *
 * ^The first host parameter has an index of 1, not 0.
 *
 * ^If the value N is out of range or if the N-th parameter is
 * nameless, then NULL is returned.  ^The returned string is
 * always in UTF-8 encoding even if the named parameter was
 * originally specified as UTF-16 in {@link sqlite3_prepare16},
 * {@link sqlite3_prepare16_v2}, or {@link sqlite3_prepare16_v3}.
 *
 * See also: {@link sqlite3_bind_blob | sqlite3_bind()},
 * {@link sqlite3_bind_parameter_count}, and
 * {@link sqlite3_bind_parameter_index}.
 *
 * C: `const char *sqlite3_bind_parameter_name(sqlite3_stmt *, int)`
 *
 * @see sqlite3.h:4629
 */
export function sqlite3_bind_parameter_name(
  argument1: sqlite3_stmt | null,
  argument2: number,
): string | null {
  const call =
    $sqlite3_bind_parameter_name.call ??
      $sqlite3_bind_parameter_name.bind([$.cstring, { argument1: sqlite3_stmt, argument2: $.int }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_bind_parameter_name', 'argument1'),
    $.toInt(argument2, 'sqlite3_bind_parameter_name', 'argument2'),
  );
}

const $sqlite3_bind_parameter_index = /* @__PURE__ */
  $declare(sqlite3_bind_parameter_index, 'sqlite3_bind_parameter_index');

/**
 * CAPI3REF: Index Of A Parameter With A Given Name
 * METHOD: sqlite3_stmt
 *
 * ^Return the index of an SQL parameter given its name.  ^The
 * index value returned is suitable for use as the second
 * parameter to {@link sqlite3_bind_blob | sqlite3_bind()}.  ^A zero
 * is returned if no matching parameter is found.  ^The parameter
 * name must be given in UTF-8 even if the original statement
 * was prepared from UTF-16 text using {@link sqlite3_prepare16_v2} or
 * {@link sqlite3_prepare16_v3}.
 *
 * See also: {@link sqlite3_bind_blob | sqlite3_bind()},
 * {@link sqlite3_bind_parameter_count}, and
 * {@link sqlite3_bind_parameter_name}.
 *
 * C: `int sqlite3_bind_parameter_index(sqlite3_stmt *, const char *zName)`
 *
 * @see sqlite3.h:4647
 */
export function sqlite3_bind_parameter_index(
  argument1: sqlite3_stmt | null,
  zName: $.CStringInput | null,
): number {
  const call =
    $sqlite3_bind_parameter_index.call ??
      $sqlite3_bind_parameter_index.bind([$.int, { argument1: sqlite3_stmt, zName: $.cstring }]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_bind_parameter_index', 'argument1'),
    $.toCString(zName, 'sqlite3_bind_parameter_index', 'zName'),
  );
  $.keepAlive(zName);
  return result;
}

const $sqlite3_clear_bindings = /* @__PURE__ */ $declare(sqlite3_clear_bindings, 'sqlite3_clear_bindings');

/**
 * CAPI3REF: Reset All Bindings On A Prepared Statement
 * METHOD: sqlite3_stmt
 *
 * ^Contrary to the intuition of many, {@link sqlite3_reset} does not reset
 * the {@link sqlite3_bind_blob | bindings} on a [prepared statement].
 * ^Use this routine to reset all host parameters to NULL.
 *
 * C: `int sqlite3_clear_bindings(sqlite3_stmt *)`
 *
 * @see sqlite3.h:4657
 */
export function sqlite3_clear_bindings(argument1: sqlite3_stmt | null): number {
  const call =
    $sqlite3_clear_bindings.call ?? $sqlite3_clear_bindings.bind([$.int, { argument1: sqlite3_stmt }]);
  return call(sqlite3_stmt.toC(argument1, 'sqlite3_clear_bindings', 'argument1'));
}

const $sqlite3_column_count = /* @__PURE__ */ $declare(sqlite3_column_count, 'sqlite3_column_count');

/**
 * CAPI3REF: Number Of Columns In A Result Set
 * METHOD: sqlite3_stmt
 *
 * ^Return the number of columns in the result set returned by the
 * [prepared statement]. ^If this routine returns 0, that means the
 * [prepared statement] returns no data (for example an [UPDATE]).
 * ^However, just because this routine returns a positive number does not
 * mean that one or more rows of data will be returned.  ^A SELECT statement
 * will always have a positive {@link sqlite3_column_count} but depending on the
 * WHERE clause constraints and the table content, it might return no rows.
 *
 * See also: {@link sqlite3_data_count}
 *
 * C: `int sqlite3_column_count(sqlite3_stmt *pStmt)`
 *
 * @see sqlite3.h:4673
 */
export function sqlite3_column_count(pStmt: sqlite3_stmt | null): number {
  const call = $sqlite3_column_count.call ?? $sqlite3_column_count.bind([$.int, { pStmt: sqlite3_stmt }]);
  return call(sqlite3_stmt.toC(pStmt, 'sqlite3_column_count', 'pStmt'));
}

const $sqlite3_column_name = /* @__PURE__ */ $declare(sqlite3_column_name, 'sqlite3_column_name');

/**
 * CAPI3REF: Column Names In A Result Set
 * METHOD: sqlite3_stmt
 *
 * ^These routines return the name assigned to a particular column
 * in the result set of a [SELECT] statement.  ^The {@link sqlite3_column_name}
 * interface returns a pointer to a zero-terminated UTF-8 string
 * and {@link sqlite3_column_name16} returns a pointer to a zero-terminated
 * UTF-16 string.  ^The first parameter is the [prepared statement]
 * that implements the [SELECT] statement. ^The second parameter is the
 * column number.  ^The leftmost column is number 0.
 *
 * ^The returned string pointer is valid until either the [prepared statement]
 * is destroyed by {@link sqlite3_finalize} or until the statement is automatically
 * reprepared by the first call to {@link sqlite3_step} for a particular run
 * or until the next call to
 * {@link sqlite3_column_name} or {@link sqlite3_column_name16} on the same column.
 *
 * ^If {@link sqlite3_malloc} fails during the processing of either routine
 * (for example during a conversion from UTF-8 to UTF-16) then a
 * NULL pointer is returned.
 *
 * ^The name of a result column is the value of the "AS" clause for
 * that column, if there is an AS clause.  If there is no AS clause
 * then the name of the column is unspecified and may change from
 * one release of SQLite to the next.
 *
 * C: `const char *sqlite3_column_name(sqlite3_stmt *, int N)`
 *
 * @see sqlite3.h:4702
 */
export function sqlite3_column_name(argument1: sqlite3_stmt | null, N: number): string | null {
  const call =
    $sqlite3_column_name.call ??
      $sqlite3_column_name.bind([$.cstring, { argument1: sqlite3_stmt, N: $.int }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_name', 'argument1'),
    $.toInt(N, 'sqlite3_column_name', 'N'),
  );
}

const $sqlite3_column_name16 = /* @__PURE__ */ $declare(sqlite3_column_name16, 'sqlite3_column_name16');

/**
 * CAPI3REF: Column Names In A Result Set
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_column_name}.
 *
 * C: `const void *sqlite3_column_name16(sqlite3_stmt *, int N)`
 *
 * @see sqlite3.h:4703
 */
export function sqlite3_column_name16(argument1: sqlite3_stmt | null, N: number): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_column_name16.call ??
      $sqlite3_column_name16.bind([$.voidPointer, { argument1: sqlite3_stmt, N: $.int }]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_name16', 'argument1'),
    $.toInt(N, 'sqlite3_column_name16', 'N'),
  );
  return $.fromPointer($.voidType, result);
}

const $sqlite3_column_database_name = /* @__PURE__ */
  $declare(sqlite3_column_database_name, 'sqlite3_column_database_name');

/**
 * CAPI3REF: Source Of Data In A Query Result
 * METHOD: sqlite3_stmt
 *
 * ^These routines provide a means to determine the database, table, and
 * table column that is the origin of a particular result column in
 * [SELECT] statement.
 * ^The name of the database or table or column can be returned as
 * either a UTF-8 or UTF-16 string.  ^The _database_ routines return
 * the database name, the _table_ routines return the table name, and
 * the origin_ routines return the column name.
 * ^The returned string is valid until the [prepared statement] is destroyed
 * using {@link sqlite3_finalize} or until the statement is automatically
 * reprepared by the first call to {@link sqlite3_step} for a particular run
 * or until the same information is requested
 * again in a different encoding.
 *
 * ^The names returned are the original un-aliased names of the
 * database, table, and column.
 *
 * ^The first argument to these interfaces is a [prepared statement].
 * ^These functions return information about the Nth result column returned by
 * the statement, where N is the second function argument.
 * ^The left-most column is column 0 for these routines.
 *
 * ^If the Nth column returned by the statement is an expression or
 * subquery and is not a column value, then all of these functions return
 * NULL.  ^These routines might also return NULL if a memory allocation error
 * occurs.  ^Otherwise, they return the name of the attached database, table,
 * or column that query result column was extracted from.
 *
 * ^As with all other SQLite APIs, those whose names end with "16" return
 * UTF-16 encoded strings and the other functions return UTF-8.
 *
 * ^These APIs are only available if the library was compiled with the
 * [SQLITE_ENABLE_COLUMN_METADATA] C-preprocessor symbol.
 *
 * If two or more threads call one or more
 * {@link sqlite3_column_database_name | column metadata interfaces}
 * for the same [prepared statement] and result column
 * at the same time then the results are undefined.
 *
 * C: `const char *sqlite3_column_database_name(sqlite3_stmt *, int)`
 *
 * @see sqlite3.h:4747
 */
export function sqlite3_column_database_name(
  argument1: sqlite3_stmt | null,
  argument2: number,
): string | null {
  const call =
    $sqlite3_column_database_name.call ??
      $sqlite3_column_database_name.bind([$.cstring, { argument1: sqlite3_stmt, argument2: $.int }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_database_name', 'argument1'),
    $.toInt(argument2, 'sqlite3_column_database_name', 'argument2'),
  );
}

const $sqlite3_column_database_name16 = /* @__PURE__ */
  $declare(sqlite3_column_database_name16, 'sqlite3_column_database_name16');

/**
 * CAPI3REF: Source Of Data In A Query Result
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_column_database_name}.
 *
 * C: `const void *sqlite3_column_database_name16(sqlite3_stmt *, int)`
 *
 * @see sqlite3.h:4748
 */
export function sqlite3_column_database_name16(
  argument1: sqlite3_stmt | null,
  argument2: number,
): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_column_database_name16.call ??
      $sqlite3_column_database_name16.bind([$.voidPointer, { argument1: sqlite3_stmt, argument2: $.int }]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_database_name16', 'argument1'),
    $.toInt(argument2, 'sqlite3_column_database_name16', 'argument2'),
  );
  return $.fromPointer($.voidType, result);
}

const $sqlite3_column_table_name = /* @__PURE__ */
  $declare(sqlite3_column_table_name, 'sqlite3_column_table_name');

/**
 * CAPI3REF: Source Of Data In A Query Result
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_column_database_name}.
 *
 * C: `const char *sqlite3_column_table_name(sqlite3_stmt *, int)`
 *
 * @see sqlite3.h:4749
 */
export function sqlite3_column_table_name(argument1: sqlite3_stmt | null, argument2: number): string | null {
  const call =
    $sqlite3_column_table_name.call ??
      $sqlite3_column_table_name.bind([$.cstring, { argument1: sqlite3_stmt, argument2: $.int }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_table_name', 'argument1'),
    $.toInt(argument2, 'sqlite3_column_table_name', 'argument2'),
  );
}

const $sqlite3_column_table_name16 = /* @__PURE__ */
  $declare(sqlite3_column_table_name16, 'sqlite3_column_table_name16');

/**
 * CAPI3REF: Source Of Data In A Query Result
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_column_database_name}.
 *
 * C: `const void *sqlite3_column_table_name16(sqlite3_stmt *, int)`
 *
 * @see sqlite3.h:4750
 */
export function sqlite3_column_table_name16(
  argument1: sqlite3_stmt | null,
  argument2: number,
): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_column_table_name16.call ??
      $sqlite3_column_table_name16.bind([$.voidPointer, { argument1: sqlite3_stmt, argument2: $.int }]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_table_name16', 'argument1'),
    $.toInt(argument2, 'sqlite3_column_table_name16', 'argument2'),
  );
  return $.fromPointer($.voidType, result);
}

const $sqlite3_column_origin_name = /* @__PURE__ */
  $declare(sqlite3_column_origin_name, 'sqlite3_column_origin_name');

/**
 * CAPI3REF: Source Of Data In A Query Result
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_column_database_name}.
 *
 * C: `const char *sqlite3_column_origin_name(sqlite3_stmt *, int)`
 *
 * @see sqlite3.h:4751
 */
export function sqlite3_column_origin_name(argument1: sqlite3_stmt | null, argument2: number): string | null {
  const call =
    $sqlite3_column_origin_name.call ??
      $sqlite3_column_origin_name.bind([$.cstring, { argument1: sqlite3_stmt, argument2: $.int }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_origin_name', 'argument1'),
    $.toInt(argument2, 'sqlite3_column_origin_name', 'argument2'),
  );
}

const $sqlite3_column_origin_name16 = /* @__PURE__ */
  $declare(sqlite3_column_origin_name16, 'sqlite3_column_origin_name16');

/**
 * CAPI3REF: Source Of Data In A Query Result
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_column_database_name}.
 *
 * C: `const void *sqlite3_column_origin_name16(sqlite3_stmt *, int)`
 *
 * @see sqlite3.h:4752
 */
export function sqlite3_column_origin_name16(
  argument1: sqlite3_stmt | null,
  argument2: number,
): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_column_origin_name16.call ??
      $sqlite3_column_origin_name16.bind([$.voidPointer, { argument1: sqlite3_stmt, argument2: $.int }]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_origin_name16', 'argument1'),
    $.toInt(argument2, 'sqlite3_column_origin_name16', 'argument2'),
  );
  return $.fromPointer($.voidType, result);
}

const $sqlite3_column_decltype = /* @__PURE__ */ $declare(sqlite3_column_decltype, 'sqlite3_column_decltype');

/**
 * CAPI3REF: Declared Datatype Of A Query Result
 * METHOD: sqlite3_stmt
 *
 * ^(The first parameter is a [prepared statement].
 * If this statement is a [SELECT] statement and the Nth column of the
 * returned result set of that [SELECT] is a table column (not an
 * expression or subquery) then the declared type of the table
 * column is returned.)^  ^If the Nth column of the result set is an
 * expression or subquery, then a NULL pointer is returned.
 * ^The returned string is always UTF-8 encoded.
 *
 * ^(For example, given the database schema:
 *
 * CREATE TABLE t1(c1 VARIANT);
 *
 * and the following statement to be compiled:
 *
 * SELECT c1 + 1, c1 FROM t1;
 *
 * this routine would return the string "VARIANT" for the second result
 * column (i==1), and a NULL pointer for the first result column (i==0).)^
 *
 * ^SQLite uses dynamic run-time typing.  ^So just because a column
 * is declared to contain a particular type does not mean that the
 * data stored in that column is of the declared type.  SQLite is
 * strongly typed, but the typing is dynamic not static.  ^Type
 * is associated with individual values, not with the containers
 * used to hold those values.
 *
 * C: `const char *sqlite3_column_decltype(sqlite3_stmt *, int)`
 *
 * @see sqlite3.h:4784
 */
export function sqlite3_column_decltype(argument1: sqlite3_stmt | null, argument2: number): string | null {
  const call =
    $sqlite3_column_decltype.call ??
      $sqlite3_column_decltype.bind([$.cstring, { argument1: sqlite3_stmt, argument2: $.int }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_decltype', 'argument1'),
    $.toInt(argument2, 'sqlite3_column_decltype', 'argument2'),
  );
}

const $sqlite3_column_decltype16 = /* @__PURE__ */
  $declare(sqlite3_column_decltype16, 'sqlite3_column_decltype16');

/**
 * CAPI3REF: Declared Datatype Of A Query Result
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_column_decltype}.
 *
 * C: `const void *sqlite3_column_decltype16(sqlite3_stmt *, int)`
 *
 * @see sqlite3.h:4785
 */
export function sqlite3_column_decltype16(
  argument1: sqlite3_stmt | null,
  argument2: number,
): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_column_decltype16.call ??
      $sqlite3_column_decltype16.bind([$.voidPointer, { argument1: sqlite3_stmt, argument2: $.int }]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_decltype16', 'argument1'),
    $.toInt(argument2, 'sqlite3_column_decltype16', 'argument2'),
  );
  return $.fromPointer($.voidType, result);
}

const $sqlite3_step = /* @__PURE__ */ $declare(sqlite3_step, 'sqlite3_step');

/**
 * CAPI3REF: Evaluate An SQL Statement
 * METHOD: sqlite3_stmt
 *
 * After a [prepared statement] has been prepared using any of
 * {@link sqlite3_prepare_v2}, {@link sqlite3_prepare_v3}, {@link sqlite3_prepare16_v2},
 * or {@link sqlite3_prepare16_v3} or one of the legacy
 * interfaces {@link sqlite3_prepare} or {@link sqlite3_prepare16}, this function
 * must be called one or more times to evaluate the statement.
 *
 * The details of the behavior of the {@link sqlite3_step} interface depend
 * on whether the statement was prepared using the newer "vX" interfaces
 * {@link sqlite3_prepare_v3}, {@link sqlite3_prepare_v2}, {@link sqlite3_prepare16_v3},
 * {@link sqlite3_prepare16_v2} or the older legacy
 * interfaces {@link sqlite3_prepare} and {@link sqlite3_prepare16}.  The use of the
 * new "vX" interface is recommended for new applications but the legacy
 * interface will continue to be supported.
 *
 * ^In the legacy interface, the return value will be either {@link SQLITE_BUSY},
 * {@link SQLITE_DONE}, {@link SQLITE_ROW}, {@link SQLITE_ERROR}, or {@link SQLITE_MISUSE}.
 * ^With the "v2" interface, any of the other [result codes] or
 * [extended result codes] might be returned as well.
 *
 * ^{@link SQLITE_BUSY} means that the database engine was unable to acquire the
 * database locks it needs to do its job.  ^If the statement is a [COMMIT]
 * or occurs outside of an explicit transaction, then you can retry the
 * statement.  If the statement is not a [COMMIT] and occurs within an
 * explicit transaction then you should rollback the transaction before
 * continuing.
 *
 * ^{@link SQLITE_DONE} means that the statement has finished executing
 * successfully.  {@link sqlite3_step} should not be called again on this virtual
 * machine without first calling {@link sqlite3_reset} to reset the virtual
 * machine back to its initial state.
 *
 * ^If the SQL statement being executed returns any data, then {@link SQLITE_ROW}
 * is returned each time a new row of data is ready for processing by the
 * caller. The values may be accessed using the [column access functions].
 * {@link sqlite3_step} is called again to retrieve the next row of data.
 *
 * ^{@link SQLITE_ERROR} means that a run-time error (such as a constraint
 * violation) has occurred.  {@link sqlite3_step} should not be called again on
 * the VM. More information may be found by calling {@link sqlite3_errmsg}.
 * ^With the legacy interface, a more specific error code (for example,
 * {@link SQLITE_INTERRUPT}, {@link SQLITE_SCHEMA}, {@link SQLITE_CORRUPT}, and so forth)
 * can be obtained by calling {@link sqlite3_reset} on the
 * [prepared statement].  ^In the "v2" interface,
 * the more specific error code is returned directly by {@link sqlite3_step}.
 *
 * {@link SQLITE_MISUSE} means that the this routine was called inappropriately.
 * Perhaps it was called on a [prepared statement] that has
 * already been {@link sqlite3_finalize | finalized} or on one that had
 * previously returned {@link SQLITE_ERROR} or {@link SQLITE_DONE}.  Or it could
 * be the case that the same database connection is being used by two or
 * more threads at the same moment in time.
 *
 * For all versions of SQLite up to and including 3.6.23.1, a call to
 * {@link sqlite3_reset} was required after {@link sqlite3_step} returned anything
 * other than {@link SQLITE_ROW} before any subsequent invocation of
 * {@link sqlite3_step}.  Failure to reset the prepared statement using
 * {@link sqlite3_reset} would result in an {@link SQLITE_MISUSE} return from
 * {@link sqlite3_step}.  But after [version 3.6.23.1] ([dateof:3.6.23.1],
 * {@link sqlite3_step} began
 * calling {@link sqlite3_reset} automatically in this circumstance rather
 * than returning {@link SQLITE_MISUSE}.  This is not considered a compatibility
 * break because any application that ever receives an SQLITE_MISUSE error
 * is broken by definition.  The [SQLITE_OMIT_AUTORESET] compile-time option
 * can be used to restore the legacy behavior.
 *
 * **Goofy Interface Alert:** In the legacy interface, the {@link sqlite3_step}
 * API always returns a generic error code, {@link SQLITE_ERROR}, following any
 * error other than {@link SQLITE_BUSY} and {@link SQLITE_MISUSE}.  You must call
 * {@link sqlite3_reset} or {@link sqlite3_finalize} in order to find one of the
 * specific [error codes] that better describes the error.
 * We admit that this is a goofy design.  The problem has been fixed
 * with the "v2" interface.  If you prepare all of your SQL statements
 * using {@link sqlite3_prepare_v3} or {@link sqlite3_prepare_v2}
 * or {@link sqlite3_prepare16_v2} or {@link sqlite3_prepare16_v3} instead
 * of the legacy {@link sqlite3_prepare} and {@link sqlite3_prepare16} interfaces,
 * then the more specific [error codes] are returned directly
 * by {@link sqlite3_step}.  The use of the "vX" interfaces is recommended.
 *
 * C: `int sqlite3_step(sqlite3_stmt *)`
 *
 * @see sqlite3.h:4869
 */
export function sqlite3_step(argument1: sqlite3_stmt | null): number {
  const call = $sqlite3_step.call ?? $sqlite3_step.bind([$.int, { argument1: sqlite3_stmt }]);
  return call(sqlite3_stmt.toC(argument1, 'sqlite3_step', 'argument1'));
}

const $sqlite3_data_count = /* @__PURE__ */ $declare(sqlite3_data_count, 'sqlite3_data_count');

/**
 * CAPI3REF: Number of columns in a result set
 * METHOD: sqlite3_stmt
 *
 * ^The sqlite3_data_count(P) interface returns the number of columns in the
 * current row of the result set of [prepared statement] P.
 * ^If prepared statement P does not have results ready to return
 * (via calls to the {@link sqlite3_column_int | sqlite3_column()} family of
 * interfaces) then sqlite3_data_count(P) returns 0.
 * ^The sqlite3_data_count(P) routine also returns 0 if P is a NULL pointer.
 * ^The sqlite3_data_count(P) routine returns 0 if the previous call to
 * [sqlite3_step](P) returned {@link SQLITE_DONE}.  ^The sqlite3_data_count(P)
 * will return non-zero if previous call to [sqlite3_step](P) returned
 * {@link SQLITE_ROW}, except in the case of the [PRAGMA incremental_vacuum]
 * where it always returns zero since each step of that multi-step
 * pragma returns 0 columns of data.
 *
 * See also: {@link sqlite3_column_count}
 *
 * C: `int sqlite3_data_count(sqlite3_stmt *pStmt)`
 *
 * @see sqlite3.h:4890
 */
export function sqlite3_data_count(pStmt: sqlite3_stmt | null): number {
  const call = $sqlite3_data_count.call ?? $sqlite3_data_count.bind([$.int, { pStmt: sqlite3_stmt }]);
  return call(sqlite3_stmt.toC(pStmt, 'sqlite3_data_count', 'pStmt'));
}

const $sqlite3_column_blob = /* @__PURE__ */ $declare(sqlite3_column_blob, 'sqlite3_column_blob');

/**
 * CAPI3REF: Result Values From A Query
 * KEYWORDS: \{column access functions\}
 * METHOD: sqlite3_stmt
 *
 * **Summary:**
 *
 *  **sqlite3_column_blob** &rarr; BLOB result
 *
 *  **sqlite3_column_double** &rarr; REAL result
 *
 *  **sqlite3_column_int** &rarr; 32-bit INTEGER result
 *
 *  **sqlite3_column_int64** &rarr; 64-bit INTEGER result
 *
 *  **sqlite3_column_text** &rarr; UTF-8 TEXT result
 *
 *  **sqlite3_column_text16** &rarr; UTF-16 TEXT result
 *
 *  **sqlite3_column_value** &rarr; The result as an
 * {@link sqlite3_value | unprotected sqlite3_value} object.
 *
 *  **sqlite3_column_bytes** &rarr; Size of a BLOB
 * or a UTF-8 TEXT result in bytes
 *
 *  **sqlite3_column_bytes16  **
 *  &rarr;   Size of UTF-16
 * TEXT in bytes
 *
 *  **sqlite3_column_type** &rarr; Default
 * datatype of the result
 *
 * **Details:**
 *
 * ^These routines return information about a single column of the current
 * result row of a query.  ^In every case the first argument is a pointer
 * to the [prepared statement] that is being evaluated (the [sqlite3_stmt*]
 * that was returned from {@link sqlite3_prepare_v2} or one of its variants)
 * and the second argument is the index of the column for which information
 * should be returned. ^The leftmost column of the result set has the index 0.
 * ^The number of columns in the result can be determined using
 * {@link sqlite3_column_count}.
 *
 * If the SQL statement does not currently point to a valid row, or if the
 * column index is out of range, the result is undefined.
 * These routines may only be called when the most recent call to
 * {@link sqlite3_step} has returned {@link SQLITE_ROW} and neither
 * {@link sqlite3_reset} nor {@link sqlite3_finalize} have been called subsequently.
 * If any of these routines are called after {@link sqlite3_reset} or
 * {@link sqlite3_finalize} or after {@link sqlite3_step} has returned
 * something other than {@link SQLITE_ROW}, the results are undefined.
 * If {@link sqlite3_step} or {@link sqlite3_reset} or {@link sqlite3_finalize}
 * are called from a different thread while any of these routines
 * are pending, then the results are undefined.
 *
 * The first six interfaces (_blob, _double, _int, _int64, _text, and _text16)
 * each return the value of a result column in a specific data format.  If
 * the result column is not initially in the requested format (for example,
 * if the query returns an integer but the {@link sqlite3_column_text} interface
 * is used to extract the value) then an automatic type conversion is performed.
 *
 * ^The {@link sqlite3_column_type} routine returns the
 * {@link SQLITE_INTEGER | datatype code} for the initial data type
 * of the result column.  ^The returned value is one of {@link SQLITE_INTEGER},
 * {@link SQLITE_FLOAT}, {@link SQLITE_TEXT}, {@link SQLITE_BLOB}, or {@link SQLITE_NULL}.
 * The return value of {@link sqlite3_column_type} can be used to decide which
 * of the first six interface should be used to extract the column value.
 * The value returned by {@link sqlite3_column_type} is only meaningful if no
 * automatic type conversions have occurred for the value in question.
 * After a type conversion, the result of calling {@link sqlite3_column_type}
 * is undefined, though harmless.  Future
 * versions of SQLite may change the behavior of {@link sqlite3_column_type}
 * following a type conversion.
 *
 * If the result is a BLOB or a TEXT string, then the {@link sqlite3_column_bytes}
 * or {@link sqlite3_column_bytes16} interfaces can be used to determine the size
 * of that BLOB or string.
 *
 * ^If the result is a BLOB or UTF-8 string then the {@link sqlite3_column_bytes}
 * routine returns the number of bytes in that BLOB or string.
 * ^If the result is a UTF-16 string, then {@link sqlite3_column_bytes} converts
 * the string to UTF-8 and then returns the number of bytes.
 * ^If the result is a numeric value then {@link sqlite3_column_bytes} uses
 * {@link sqlite3_snprintf} to convert that value to a UTF-8 string and returns
 * the number of bytes in that string.
 * ^If the result is NULL, then {@link sqlite3_column_bytes} returns zero.
 *
 * ^If the result is a BLOB or UTF-16 string then the {@link sqlite3_column_bytes16}
 * routine returns the number of bytes in that BLOB or string.
 * ^If the result is a UTF-8 string, then {@link sqlite3_column_bytes16} converts
 * the string to UTF-16 and then returns the number of bytes.
 * ^If the result is a numeric value then {@link sqlite3_column_bytes16} uses
 * {@link sqlite3_snprintf} to convert that value to a UTF-16 string and returns
 * the number of bytes in that string.
 * ^If the result is NULL, then {@link sqlite3_column_bytes16} returns zero.
 *
 * ^The values returned by {@link sqlite3_column_bytes} and
 * {@link sqlite3_column_bytes16} do not include the zero terminators at the end
 * of the string.  ^For clarity: the values returned by
 * {@link sqlite3_column_bytes} and {@link sqlite3_column_bytes16} are the number of
 * bytes in the string, not the number of characters.
 *
 * ^Strings returned by {@link sqlite3_column_text} and {@link sqlite3_column_text16},
 * even empty strings, are always zero-terminated.  ^The return
 * value from {@link sqlite3_column_blob} for a zero-length BLOB is a NULL pointer.
 *
 * ^Strings returned by {@link sqlite3_column_text16} always have the endianness
 * which is native to the platform, regardless of the text encoding set
 * for the database.
 *
 * **Warning:** ^The object returned by {@link sqlite3_column_value} is an
 * [unprotected sqlite3_value] object.  In a multithreaded environment,
 * an unprotected sqlite3_value object may only be used safely with
 * {@link sqlite3_bind_value} and {@link sqlite3_result_value}.
 * If the [unprotected sqlite3_value] object returned by
 * {@link sqlite3_column_value} is used in any other way, including calls
 * to routines like {@link sqlite3_value_int}, {@link sqlite3_value_text},
 * or {@link sqlite3_value_bytes}, the behavior is not threadsafe.
 * Hence, the {@link sqlite3_column_value} interface
 * is normally only useful within the implementation of
 * [application-defined SQL functions] or [virtual tables], not within
 * top-level application code.
 *
 * These routines may attempt to convert the datatype of the result.
 * ^For example, if the internal representation is FLOAT and a text result
 * is requested, {@link sqlite3_snprintf} is used internally to perform the
 * conversion automatically.  ^(The following table details the conversions
 * that are applied:
 *
 *   Internal  Type   Requested  Type    Conversion
 *
 *    NULL      INTEGER     Result is 0
 *
 *    NULL       FLOAT      Result is 0.0
 *
 *    NULL        TEXT      Result is a NULL pointer
 *
 *    NULL        BLOB      Result is a NULL pointer
 *
 *   INTEGER     FLOAT      Convert from integer to float
 *
 *   INTEGER      TEXT      ASCII rendering of the integer
 *
 *   INTEGER      BLOB      Same as INTEGER->TEXT
 *
 *    FLOAT     INTEGER     [CAST] to INTEGER
 *
 *    FLOAT       TEXT      ASCII rendering of the float
 *
 *    FLOAT       BLOB      [CAST] to BLOB
 *
 *    TEXT      INTEGER     [CAST] to INTEGER
 *
 *    TEXT       FLOAT      [CAST] to REAL
 *
 *    TEXT        BLOB      No change
 *
 *    BLOB      INTEGER     [CAST] to INTEGER
 *
 *    BLOB       FLOAT      [CAST] to REAL
 *
 *    BLOB        TEXT      [CAST] to TEXT, ensure zero terminator
 *
 * )^
 *
 * Note that when type conversions occur, pointers returned by prior
 * calls to {@link sqlite3_column_blob}, {@link sqlite3_column_text}, and/or
 * {@link sqlite3_column_text16} may be invalidated.
 * Type conversions and pointer invalidations might occur
 * in the following cases:
 *
 * - The initial content is a BLOB and {@link sqlite3_column_text} or
 *      {@link sqlite3_column_text16} is called.  A zero-terminator might
 *      need to be added to the string.
 * - The initial content is UTF-8 text and {@link sqlite3_column_bytes16} or
 *      {@link sqlite3_column_text16} is called.  The content must be converted
 *      to UTF-16.
 * - The initial content is UTF-16 text and {@link sqlite3_column_bytes} or
 *      {@link sqlite3_column_text} is called.  The content must be converted
 *      to UTF-8.
 *
 * ^Conversions between UTF-16be and UTF-16le are always done in place and do
 * not invalidate a prior pointer, though of course the content of the buffer
 * that the prior pointer references will have been modified.  Other kinds
 * of conversion are done in place when it is possible, but sometimes they
 * are not possible and in those cases prior pointers are invalidated.
 *
 * The safest policy is to invoke these routines
 * in one of the following ways:
 *
 * - sqlite3_column_text() followed by {@link sqlite3_column_bytes}
 *
 * - sqlite3_column_blob() followed by {@link sqlite3_column_bytes}
 *
 * - sqlite3_column_text16() followed by {@link sqlite3_column_bytes16}
 *
 * In other words, you should call {@link sqlite3_column_text},
 * {@link sqlite3_column_blob}, or {@link sqlite3_column_text16} first to force the result
 * into the desired format, then invoke {@link sqlite3_column_bytes} or
 * {@link sqlite3_column_bytes16} to find the size of the result.  Do not mix calls
 * to {@link sqlite3_column_text} or {@link sqlite3_column_blob} with calls to
 * {@link sqlite3_column_bytes16}, and do not mix calls to {@link sqlite3_column_text16}
 * with calls to {@link sqlite3_column_bytes}.
 *
 * ^The pointers returned are valid until a type conversion occurs as
 * described above, or until {@link sqlite3_step} or {@link sqlite3_reset} or
 * {@link sqlite3_finalize} is called.  ^The memory space used to hold strings
 * and BLOBs is freed automatically.  Do not pass the pointers returned
 * from {@link sqlite3_column_blob}, {@link sqlite3_column_text}, etc. into
 * {@link sqlite3_free}.
 *
 * As long as the input parameters are correct, these routines will only
 * fail if an out-of-memory error occurs during a format conversion.
 * Only the following subset of interfaces are subject to out-of-memory
 * errors:
 *
 * - {@link sqlite3_column_blob}
 * - {@link sqlite3_column_text}
 * - {@link sqlite3_column_text16}
 * - {@link sqlite3_column_bytes}
 * - {@link sqlite3_column_bytes16}
 *
 * If an out-of-memory error occurs, then the return value from these
 * routines is the same as if the column had contained an SQL NULL value.
 * Valid SQL NULL returns can be distinguished from out-of-memory errors
 * by invoking the {@link sqlite3_errcode} immediately after the suspect
 * return value is obtained and before any
 * other SQLite interface is called on the same [database connection].
 *
 * C: `const void *sqlite3_column_blob(sqlite3_stmt *, int iCol)`
 *
 * @see sqlite3.h:5137
 */
export function sqlite3_column_blob(argument1: sqlite3_stmt | null, iCol: number): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_column_blob.call ??
      $sqlite3_column_blob.bind([$.voidPointer, { argument1: sqlite3_stmt, iCol: $.int }]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_blob', 'argument1'),
    $.toInt(iCol, 'sqlite3_column_blob', 'iCol'),
  );
  return $.fromPointer($.voidType, result);
}

const $sqlite3_column_double = /* @__PURE__ */ $declare(sqlite3_column_double, 'sqlite3_column_double');

/**
 * CAPI3REF: Result Values From A Query
 * KEYWORDS: \{column access functions\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_column_blob}.
 *
 * C: `double sqlite3_column_double(sqlite3_stmt *, int iCol)`
 *
 * @see sqlite3.h:5138
 */
export function sqlite3_column_double(argument1: sqlite3_stmt | null, iCol: number): number {
  const call =
    $sqlite3_column_double.call ??
      $sqlite3_column_double.bind([$.double, { argument1: sqlite3_stmt, iCol: $.int }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_double', 'argument1'),
    $.toInt(iCol, 'sqlite3_column_double', 'iCol'),
  );
}

const $sqlite3_column_int = /* @__PURE__ */ $declare(sqlite3_column_int, 'sqlite3_column_int');

/**
 * CAPI3REF: Result Values From A Query
 * KEYWORDS: \{column access functions\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_column_blob}.
 *
 * C: `int sqlite3_column_int(sqlite3_stmt *, int iCol)`
 *
 * @see sqlite3.h:5139
 */
export function sqlite3_column_int(argument1: sqlite3_stmt | null, iCol: number): number {
  const call =
    $sqlite3_column_int.call ?? $sqlite3_column_int.bind([$.int, { argument1: sqlite3_stmt, iCol: $.int }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_int', 'argument1'),
    $.toInt(iCol, 'sqlite3_column_int', 'iCol'),
  );
}

const $sqlite3_column_int64 = /* @__PURE__ */ $declare(sqlite3_column_int64, 'sqlite3_column_int64');

/**
 * CAPI3REF: Result Values From A Query
 * KEYWORDS: \{column access functions\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_column_blob}.
 *
 * C: `sqlite3_int64 sqlite3_column_int64(sqlite3_stmt *, int iCol)`
 *
 * @see sqlite3.h:5140
 */
export function sqlite3_column_int64(argument1: sqlite3_stmt | null, iCol: number): number {
  const call =
    $sqlite3_column_int64.call ??
      $sqlite3_column_int64.bind([$.longLong, { argument1: sqlite3_stmt, iCol: $.int }]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_int64', 'argument1'),
    $.toInt(iCol, 'sqlite3_column_int64', 'iCol'),
  );
  return $.fromInteger64(result, 'sqlite3_column_int64');
}

const $sqlite3_column_text = /* @__PURE__ */ $declare(sqlite3_column_text, 'sqlite3_column_text');

/**
 * CAPI3REF: Result Values From A Query
 * KEYWORDS: \{column access functions\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_column_blob}.
 *
 * C: `const unsigned char *sqlite3_column_text(sqlite3_stmt *, int iCol)`
 *
 * @see sqlite3.h:5141
 */
export function sqlite3_column_text(
  argument1: sqlite3_stmt | null,
  iCol: number,
): $.Pointer<$.UnsignedChar> | null {
  const call =
    $sqlite3_column_text.call ??
      $sqlite3_column_text.bind([$.pointer($.unsignedChar), { argument1: sqlite3_stmt, iCol: $.int }]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_text', 'argument1'),
    $.toInt(iCol, 'sqlite3_column_text', 'iCol'),
  );
  return $.fromPointer($.unsignedChar, result);
}

const $sqlite3_column_text16 = /* @__PURE__ */ $declare(sqlite3_column_text16, 'sqlite3_column_text16');

/**
 * CAPI3REF: Result Values From A Query
 * KEYWORDS: \{column access functions\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_column_blob}.
 *
 * C: `const void *sqlite3_column_text16(sqlite3_stmt *, int iCol)`
 *
 * @see sqlite3.h:5142
 */
export function sqlite3_column_text16(
  argument1: sqlite3_stmt | null,
  iCol: number,
): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_column_text16.call ??
      $sqlite3_column_text16.bind([$.voidPointer, { argument1: sqlite3_stmt, iCol: $.int }]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_text16', 'argument1'),
    $.toInt(iCol, 'sqlite3_column_text16', 'iCol'),
  );
  return $.fromPointer($.voidType, result);
}

const $sqlite3_column_value = /* @__PURE__ */ $declare(sqlite3_column_value, 'sqlite3_column_value');

/**
 * CAPI3REF: Result Values From A Query
 * KEYWORDS: \{column access functions\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_column_blob}.
 *
 * What it returns is not the caller's to free (its documentation: "^The pointers returned are valid until a type conversion occurs as described above, or until [sqlit…").
 * C: `sqlite3_value *sqlite3_column_value(sqlite3_stmt *, int iCol)`
 *
 * @see sqlite3.h:5143
 */
export function sqlite3_column_value(argument1: sqlite3_stmt | null, iCol: number): sqlite3_value | null {
  const call =
    $sqlite3_column_value.call ??
      $sqlite3_column_value.bind([sqlite3_value, { argument1: sqlite3_stmt, iCol: $.int }]);
  const result = call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_value', 'argument1'),
    $.toInt(iCol, 'sqlite3_column_value', 'iCol'),
  );
  return $.fromHandle(sqlite3_value, result);
}

const $sqlite3_column_bytes = /* @__PURE__ */ $declare(sqlite3_column_bytes, 'sqlite3_column_bytes');

/**
 * CAPI3REF: Result Values From A Query
 * KEYWORDS: \{column access functions\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_column_blob}.
 *
 * C: `int sqlite3_column_bytes(sqlite3_stmt *, int iCol)`
 *
 * @see sqlite3.h:5144
 */
export function sqlite3_column_bytes(argument1: sqlite3_stmt | null, iCol: number): number {
  const call =
    $sqlite3_column_bytes.call ??
      $sqlite3_column_bytes.bind([$.int, { argument1: sqlite3_stmt, iCol: $.int }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_bytes', 'argument1'),
    $.toInt(iCol, 'sqlite3_column_bytes', 'iCol'),
  );
}

const $sqlite3_column_bytes16 = /* @__PURE__ */ $declare(sqlite3_column_bytes16, 'sqlite3_column_bytes16');

/**
 * CAPI3REF: Result Values From A Query
 * KEYWORDS: \{column access functions\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_column_blob}.
 *
 * C: `int sqlite3_column_bytes16(sqlite3_stmt *, int iCol)`
 *
 * @see sqlite3.h:5145
 */
export function sqlite3_column_bytes16(argument1: sqlite3_stmt | null, iCol: number): number {
  const call =
    $sqlite3_column_bytes16.call ??
      $sqlite3_column_bytes16.bind([$.int, { argument1: sqlite3_stmt, iCol: $.int }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_bytes16', 'argument1'),
    $.toInt(iCol, 'sqlite3_column_bytes16', 'iCol'),
  );
}

const $sqlite3_column_type = /* @__PURE__ */ $declare(sqlite3_column_type, 'sqlite3_column_type');

/**
 * CAPI3REF: Result Values From A Query
 * KEYWORDS: \{column access functions\}
 * METHOD: sqlite3_stmt
 *
 * See {@link sqlite3_column_blob}.
 *
 * C: `int sqlite3_column_type(sqlite3_stmt *, int iCol)`
 *
 * @see sqlite3.h:5146
 */
export function sqlite3_column_type(argument1: sqlite3_stmt | null, iCol: number): number {
  const call =
    $sqlite3_column_type.call ?? $sqlite3_column_type.bind([$.int, { argument1: sqlite3_stmt, iCol: $.int }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_column_type', 'argument1'),
    $.toInt(iCol, 'sqlite3_column_type', 'iCol'),
  );
}

const $sqlite3_finalize = /* @__PURE__ */
  $declare(sqlite3_finalize, 'sqlite3_finalize', {
    after: (_result, pStmt) => $.freed(pStmt, 'sqlite3_finalize'),
    frees: 0,
  });

/**
 * CAPI3REF: Destroy A Prepared Statement Object
 * DESTRUCTOR: sqlite3_stmt
 *
 * ^The {@link sqlite3_finalize} function is called to delete a [prepared statement].
 * ^If the most recent evaluation of the statement encountered no errors
 * or if the statement is never been evaluated, then {@link sqlite3_finalize} returns
 * SQLITE_OK.  ^If the most recent evaluation of statement S failed, then
 * sqlite3_finalize(S) returns the appropriate [error code] or
 * [extended error code].
 *
 * ^The sqlite3_finalize(S) routine can be called at any point during
 * the life cycle of [prepared statement] S:
 * before statement S is ever evaluated, after
 * one or more calls to {@link sqlite3_reset}, or after any call
 * to {@link sqlite3_step} regardless of whether or not the statement has
 * completed execution.
 *
 * ^Invoking {@link sqlite3_finalize} on a NULL pointer is a harmless no-op.
 *
 * The application must finalize every [prepared statement] in order to avoid
 * resource leaks.  It is a grievous error for the application to try to use
 * a prepared statement after it has been finalized.  Any use of a prepared
 * statement after it has been finalized can result in undefined and
 * undesirable behavior such as segfaults and heap corruption.
 *
 * C: `int sqlite3_finalize(sqlite3_stmt *pStmt)`
 *
 * @see sqlite3.h:5174
 */
export function sqlite3_finalize(pStmt: sqlite3_stmt | null): number {
  const call = $sqlite3_finalize.call ?? $sqlite3_finalize.bind([$.int, { pStmt: sqlite3_stmt }]);
  const result = call($.toFreed(sqlite3_stmt.toC(pStmt, 'sqlite3_finalize', 'pStmt'), pStmt));
  $.freed(pStmt, 'sqlite3_finalize');
  return result;
}

const $sqlite3_reset = /* @__PURE__ */ $declare(sqlite3_reset, 'sqlite3_reset');

/**
 * CAPI3REF: Reset A Prepared Statement Object
 * METHOD: sqlite3_stmt
 *
 * The {@link sqlite3_reset} function is called to reset a [prepared statement]
 * object back to its initial state, ready to be re-executed.
 * ^Any SQL statement variables that had values bound to them using
 * the {@link sqlite3_bind_blob | sqlite3_bind_*() API} retain their values.
 * Use {@link sqlite3_clear_bindings} to reset the bindings.
 *
 * ^The [sqlite3_reset(S)] interface resets the [prepared statement] S
 * back to the beginning of its program.
 *
 * ^If the most recent call to [sqlite3_step(S)] for the
 * [prepared statement] S returned {@link SQLITE_ROW} or {@link SQLITE_DONE},
 * or if [sqlite3_step(S)] has never before been called on S,
 * then [sqlite3_reset(S)] returns {@link SQLITE_OK}.
 *
 * ^If the most recent call to [sqlite3_step(S)] for the
 * [prepared statement] S indicated an error, then
 * [sqlite3_reset(S)] returns an appropriate [error code].
 *
 * ^The [sqlite3_reset(S)] interface does not change the values
 * of any {@link sqlite3_bind_blob | bindings} on the [prepared statement] S.
 *
 * C: `int sqlite3_reset(sqlite3_stmt *pStmt)`
 *
 * @see sqlite3.h:5201
 */
export function sqlite3_reset(pStmt: sqlite3_stmt | null): number {
  const call = $sqlite3_reset.call ?? $sqlite3_reset.bind([$.int, { pStmt: sqlite3_stmt }]);
  return call(sqlite3_stmt.toC(pStmt, 'sqlite3_reset', 'pStmt'));
}

const $sqlite3_create_function = /* @__PURE__ */ $declare(sqlite3_create_function, 'sqlite3_create_function');

/**
 * CAPI3REF: Create Or Redefine SQL Functions
 * KEYWORDS: \{function creation routines\}
 * METHOD: sqlite3
 *
 * ^These functions (collectively known as "function creation routines")
 * are used to add SQL functions or aggregates or to redefine the behavior
 * of existing SQL functions or aggregates. The only differences between
 * the three "sqlite3_create_function*" routines are the text encoding
 * expected for the second parameter (the name of the function being
 * created) and the presence or absence of a destructor callback for
 * the application data pointer. Function {@link sqlite3_create_window_function}
 * is similar, but allows the user to supply the extra callback functions
 * needed by [aggregate window functions].
 *
 * ^The first parameter is the [database connection] to which the SQL
 * function is to be added.  ^If an application uses more than one database
 * connection then application-defined SQL functions must be added
 * to each database connection separately.
 *
 * ^The second parameter is the name of the SQL function to be created or
 * redefined.  ^The length of the name is limited to 255 bytes in a UTF-8
 * representation, exclusive of the zero-terminator.  ^Note that the name
 * length limit is in UTF-8 bytes, not characters nor UTF-16 bytes.
 * ^Any attempt to create a function with a longer name
 * will result in {@link SQLITE_MISUSE} being returned.
 *
 * ^The third parameter (nArg)
 * is the number of arguments that the SQL function or
 * aggregate takes. ^If this parameter is -1, then the SQL function or
 * aggregate may take any number of arguments between 0 and the limit
 * set by [sqlite3_limit]({@link SQLITE_LIMIT_FUNCTION_ARG}).  If the third
 * parameter is less than -1 or greater than 127 then the behavior is
 * undefined.
 *
 * ^The fourth parameter, eTextRep, specifies what
 * {@link SQLITE_UTF8 | text encoding} this SQL function prefers for
 * its parameters.  The application should set this parameter to
 * {@link SQLITE_UTF16LE} if the function implementation invokes
 * {@link sqlite3_value_text16le} on an input, or {@link SQLITE_UTF16BE} if the
 * implementation invokes {@link sqlite3_value_text16be} on an input, or
 * {@link SQLITE_UTF16} if {@link sqlite3_value_text16} is used, or {@link SQLITE_UTF8}
 * otherwise.  ^The same SQL function may be registered multiple times using
 * different preferred text encodings, with different implementations for
 * each encoding.
 * ^When multiple implementations of the same function are available, SQLite
 * will pick the one that involves the least amount of data conversion.
 *
 * ^The fourth parameter may optionally be ORed with {@link SQLITE_DETERMINISTIC}
 * to signal that the function will always return the same result given
 * the same inputs within a single SQL statement.  Most SQL functions are
 * deterministic.  The built-in [random()] SQL function is an example of a
 * function that is not deterministic.  The SQLite query planner is able to
 * perform additional optimizations on deterministic functions, so use
 * of the {@link SQLITE_DETERMINISTIC} flag is recommended where possible.
 *
 * ^The fourth parameter may also optionally include the {@link SQLITE_DIRECTONLY}
 * flag, which if present prevents the function from being invoked from
 * within VIEWs, TRIGGERs, CHECK constraints, generated column expressions,
 * index expressions, or the WHERE clause of partial indexes.
 *
 * For best security, the {@link SQLITE_DIRECTONLY} flag is recommended for
 * all application-defined SQL functions that do not need to be
 * used inside of triggers, view, CHECK constraints, or other elements of
 * the database schema.  This flags is especially recommended for SQL
 * functions that have side effects or reveal internal application state.
 * Without this flag, an attacker might be able to modify the schema of
 * a database file to include invocations of the function with parameters
 * chosen by the attacker, which the application will then execute when
 * the database file is opened and read.
 *
 * ^(The fifth parameter is an arbitrary pointer.  The implementation of the
 * function can gain access to this pointer using {@link sqlite3_user_data}.)^
 *
 * ^The sixth, seventh and eighth parameters passed to the three
 * "sqlite3_create_function*" functions, xFunc, xStep and xFinal, are
 * pointers to C-language functions that implement the SQL function or
 * aggregate. ^A scalar SQL function requires an implementation of the xFunc
 * callback only; NULL pointers must be passed as the xStep and xFinal
 * parameters. ^An aggregate SQL function requires an implementation of xStep
 * and xFinal and NULL pointer must be passed for xFunc. ^To delete an existing
 * SQL function or aggregate, pass NULL pointers for all three function
 * callbacks.
 *
 * ^The sixth, seventh, eighth and ninth parameters (xStep, xFinal, xValue
 * and xInverse) passed to sqlite3_create_window_function are pointers to
 * C-language callbacks that implement the new function. xStep and xFinal
 * must both be non-NULL. xValue and xInverse may either both be NULL, in
 * which case a regular aggregate function is created, or must both be
 * non-NULL, in which case the new function may be used as either an aggregate
 * or aggregate window function. More details regarding the implementation
 * of aggregate window functions are
 * [user-defined window functions|available here].
 *
 * ^(If the final parameter to {@link sqlite3_create_function_v2} or
 * {@link sqlite3_create_window_function} is not NULL, then it is destructor for
 * the application data pointer. The destructor is invoked when the function
 * is deleted, either by being overloaded or when the database connection
 * closes.)^ ^The destructor is also invoked if the call to
 * {@link sqlite3_create_function_v2} fails.  ^When the destructor callback is
 * invoked, it is passed a single argument which is a copy of the application
 * data pointer which was the fifth parameter to {@link sqlite3_create_function_v2}.
 *
 * ^It is permitted to register multiple implementations of the same
 * functions with the same name but with either differing numbers of
 * arguments or differing preferred text encodings.  ^SQLite will use
 * the implementation that most closely matches the way in which the
 * SQL function is used.  ^A function implementation with a non-negative
 * nArg parameter is a better match than a function implementation with
 * a negative nArg.  ^A function where the preferred text encoding
 * matches the database encoding is a better
 * match than a function where the encoding is different.
 * ^A function where the encoding difference is between UTF16le and UTF16be
 * is a closer match than a function where the encoding difference is
 * between UTF8 and UTF16.
 *
 * ^Built-in functions may be overloaded by new application-defined functions.
 *
 * ^An application-defined function is permitted to call other
 * SQLite interfaces.  However, such calls must not
 * close the database connection nor finalize or reset the prepared
 * statement in which the function is running.
 *
 * C: `int sqlite3_create_function(sqlite3 *db, const char *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xFunc)(sqlite3_context *, int, sqlite3_value **), void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *))`
 *
 * @see sqlite3.h:5326
 */
export function sqlite3_create_function(
  db: sqlite3 | null,
  zFunctionName: $.CStringInput | null,
  nArg: number,
  eTextRep: number,
  pApp: $.Memory | null,
  xFunc: $.FunctionInput<sqlite3_create_function_xFunc> | null,
  xStep: $.FunctionInput<sqlite3_create_function_xStep> | null,
  xFinal: $.FunctionInput<sqlite3_create_function_xFinal> | null,
): number {
  const call =
    $sqlite3_create_function.call ??
      $sqlite3_create_function.bind([
        $.int,
        {
          db: sqlite3,
          zFunctionName: $.cstring,
          nArg: $.int,
          eTextRep: $.int,
          pApp: $.voidPointer,
          xFunc: $.kept(sqlite3_create_function_xFunc),
          xStep: $.kept(sqlite3_create_function_xStep),
          xFinal: $.kept(sqlite3_create_function_xFinal),
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_create_function', 'db'),
    $.toCString(zFunctionName, 'sqlite3_create_function', 'zFunctionName'),
    $.toInt(nArg, 'sqlite3_create_function', 'nArg'),
    $.toInt(eTextRep, 'sqlite3_create_function', 'eTextRep'),
    $.toMemory(pApp, 'sqlite3_create_function', 'pApp'),
    $.toKeptFunction(sqlite3_create_function_xFunc, xFunc, 'sqlite3_create_function', 'xFunc', db),
    $.toKeptFunction(sqlite3_create_function_xStep, xStep, 'sqlite3_create_function', 'xStep', db),
    $.toKeptFunction(sqlite3_create_function_xFinal, xFinal, 'sqlite3_create_function', 'xFinal', db),
  );
  $.keepAlive(zFunctionName, pApp, xFunc, xStep);
  $.keepAlive(xFinal);
  $.hold(db, pApp);
  return result;
}

const $sqlite3_create_function16 = /* @__PURE__ */
  $declare(sqlite3_create_function16, 'sqlite3_create_function16');

/**
 * CAPI3REF: Create Or Redefine SQL Functions
 * KEYWORDS: \{function creation routines\}
 * METHOD: sqlite3
 *
 * See {@link sqlite3_create_function}.
 *
 * C: `int sqlite3_create_function16(sqlite3 *db, const void *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xFunc)(sqlite3_context *, int, sqlite3_value **), void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *))`
 *
 * @see sqlite3.h:5336
 */
export function sqlite3_create_function16(
  db: sqlite3 | null,
  zFunctionName: $.Bytes | null,
  nArg: number,
  eTextRep: number,
  pApp: $.Memory | null,
  xFunc: $.FunctionInput<sqlite3_create_function16_xFunc> | null,
  xStep: $.FunctionInput<sqlite3_create_function16_xStep> | null,
  xFinal: $.FunctionInput<sqlite3_create_function16_xFinal> | null,
): number {
  const call =
    $sqlite3_create_function16.call ??
      $sqlite3_create_function16.bind([
        $.int,
        {
          db: sqlite3,
          zFunctionName: $.bytes($.voidPointer),
          nArg: $.int,
          eTextRep: $.int,
          pApp: $.voidPointer,
          xFunc: $.kept(sqlite3_create_function16_xFunc),
          xStep: $.kept(sqlite3_create_function16_xStep),
          xFinal: $.kept(sqlite3_create_function16_xFinal),
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_create_function16', 'db'),
    $.toBytes(zFunctionName, 'sqlite3_create_function16', 'zFunctionName'),
    $.toInt(nArg, 'sqlite3_create_function16', 'nArg'),
    $.toInt(eTextRep, 'sqlite3_create_function16', 'eTextRep'),
    $.toMemory(pApp, 'sqlite3_create_function16', 'pApp'),
    $.toKeptFunction(sqlite3_create_function16_xFunc, xFunc, 'sqlite3_create_function16', 'xFunc', db),
    $.toKeptFunction(sqlite3_create_function16_xStep, xStep, 'sqlite3_create_function16', 'xStep', db),
    $.toKeptFunction(sqlite3_create_function16_xFinal, xFinal, 'sqlite3_create_function16', 'xFinal', db),
  );
  $.keepAlive(zFunctionName, pApp, xFunc, xStep);
  $.keepAlive(xFinal);
  $.hold(db, pApp);
  return result;
}

const $sqlite3_create_function_v2 = /* @__PURE__ */
  $declare(sqlite3_create_function_v2, 'sqlite3_create_function_v2');

/**
 * CAPI3REF: Create Or Redefine SQL Functions
 * KEYWORDS: \{function creation routines\}
 * METHOD: sqlite3
 *
 * See {@link sqlite3_create_function}.
 *
 * C: `int sqlite3_create_function_v2(sqlite3 *db, const char *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xFunc)(sqlite3_context *, int, sqlite3_value **), void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *), void (*xDestroy)(void *))`
 *
 * @see sqlite3.h:5346
 */
export function sqlite3_create_function_v2(
  db: sqlite3 | null,
  zFunctionName: $.CStringInput | null,
  nArg: number,
  eTextRep: number,
  pApp: $.Memory | null,
  xFunc: $.FunctionInput<sqlite3_create_function_v2_xFunc> | null,
  xStep: $.FunctionInput<sqlite3_create_function_v2_xStep> | null,
  xFinal: $.FunctionInput<sqlite3_create_function_v2_xFinal> | null,
  xDestroy: $.FunctionInput<sqlite3_create_function_v2_xDestroy> | null,
): number {
  const call =
    $sqlite3_create_function_v2.call ??
      $sqlite3_create_function_v2.bind([
        $.int,
        {
          db: sqlite3,
          zFunctionName: $.cstring,
          nArg: $.int,
          eTextRep: $.int,
          pApp: $.voidPointer,
          xFunc: $.kept(sqlite3_create_function_v2_xFunc),
          xStep: $.kept(sqlite3_create_function_v2_xStep),
          xFinal: $.kept(sqlite3_create_function_v2_xFinal),
          xDestroy: $.kept(sqlite3_create_function_v2_xDestroy),
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_create_function_v2', 'db'),
    $.toCString(zFunctionName, 'sqlite3_create_function_v2', 'zFunctionName'),
    $.toInt(nArg, 'sqlite3_create_function_v2', 'nArg'),
    $.toInt(eTextRep, 'sqlite3_create_function_v2', 'eTextRep'),
    $.toMemory(pApp, 'sqlite3_create_function_v2', 'pApp'),
    $.toKeptFunction(sqlite3_create_function_v2_xFunc, xFunc, 'sqlite3_create_function_v2', 'xFunc', db),
    $.toKeptFunction(sqlite3_create_function_v2_xStep, xStep, 'sqlite3_create_function_v2', 'xStep', db),
    $.toKeptFunction(sqlite3_create_function_v2_xFinal, xFinal, 'sqlite3_create_function_v2', 'xFinal', db),
    $.toKeptFunction(
      sqlite3_create_function_v2_xDestroy,
      xDestroy,
      'sqlite3_create_function_v2',
      'xDestroy',
      db,
    ),
  );
  $.keepAlive(zFunctionName, pApp, xFunc, xStep);
  $.keepAlive(xFinal, xDestroy);
  $.hold(db, pApp);
  return result;
}

const $sqlite3_create_window_function = /* @__PURE__ */
  $declare(sqlite3_create_window_function, 'sqlite3_create_window_function');

/**
 * CAPI3REF: Create Or Redefine SQL Functions
 * KEYWORDS: \{function creation routines\}
 * METHOD: sqlite3
 *
 * See {@link sqlite3_create_function}.
 *
 * C: `int sqlite3_create_window_function(sqlite3 *db, const char *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *), void (*xValue)(sqlite3_context *), void (*xInverse)(sqlite3_context *, int, sqlite3_value **), void (*xDestroy)(void *))`
 *
 * @see sqlite3.h:5357
 */
export function sqlite3_create_window_function(
  db: sqlite3 | null,
  zFunctionName: $.CStringInput | null,
  nArg: number,
  eTextRep: number,
  pApp: $.Memory | null,
  xStep: $.FunctionInput<sqlite3_create_window_function_xStep> | null,
  xFinal: $.FunctionInput<sqlite3_create_window_function_xFinal> | null,
  xValue: $.FunctionInput<sqlite3_create_window_function_xValue> | null,
  xInverse: $.FunctionInput<sqlite3_create_window_function_xInverse> | null,
  xDestroy: $.FunctionInput<sqlite3_create_window_function_xDestroy> | null,
): number {
  const call =
    $sqlite3_create_window_function.call ??
      $sqlite3_create_window_function.bind([
        $.int,
        {
          db: sqlite3,
          zFunctionName: $.cstring,
          nArg: $.int,
          eTextRep: $.int,
          pApp: $.voidPointer,
          xStep: $.kept(sqlite3_create_window_function_xStep),
          xFinal: $.kept(sqlite3_create_window_function_xFinal),
          xValue: $.kept(sqlite3_create_window_function_xValue),
          xInverse: $.kept(sqlite3_create_window_function_xInverse),
          xDestroy: $.kept(sqlite3_create_window_function_xDestroy),
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_create_window_function', 'db'),
    $.toCString(zFunctionName, 'sqlite3_create_window_function', 'zFunctionName'),
    $.toInt(nArg, 'sqlite3_create_window_function', 'nArg'),
    $.toInt(eTextRep, 'sqlite3_create_window_function', 'eTextRep'),
    $.toMemory(pApp, 'sqlite3_create_window_function', 'pApp'),
    $.toKeptFunction(
      sqlite3_create_window_function_xStep,
      xStep,
      'sqlite3_create_window_function',
      'xStep',
      db,
    ),
    $.toKeptFunction(
      sqlite3_create_window_function_xFinal,
      xFinal,
      'sqlite3_create_window_function',
      'xFinal',
      db,
    ),
    $.toKeptFunction(
      sqlite3_create_window_function_xValue,
      xValue,
      'sqlite3_create_window_function',
      'xValue',
      db,
    ),
    $.toKeptFunction(
      sqlite3_create_window_function_xInverse,
      xInverse,
      'sqlite3_create_window_function',
      'xInverse',
      db,
    ),
    $.toKeptFunction(
      sqlite3_create_window_function_xDestroy,
      xDestroy,
      'sqlite3_create_window_function',
      'xDestroy',
      db,
    ),
  );
  $.keepAlive(zFunctionName, pApp, xStep, xFinal);
  $.keepAlive(xValue, xInverse, xDestroy);
  $.hold(db, pApp);
  return result;
}

const $sqlite3_aggregate_count = /* @__PURE__ */ $declare(sqlite3_aggregate_count, 'sqlite3_aggregate_count');

/**
 * C: `int sqlite3_aggregate_count(sqlite3_context *)`
 *
 * @see sqlite3.h:5464
 */
export function sqlite3_aggregate_count(argument1: sqlite3_context): number {
  const call =
    $sqlite3_aggregate_count.call ??
      $sqlite3_aggregate_count.bind([$.int, { argument1: $.nonnull(sqlite3_context) }]);
  return call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_aggregate_count', 'argument1'),
      'sqlite3_aggregate_count',
      'argument1',
    ),
  );
}

const $sqlite3_expired = /* @__PURE__ */ $declare(sqlite3_expired, 'sqlite3_expired');

/**
 * C: `int sqlite3_expired(sqlite3_stmt *)`
 *
 * @see sqlite3.h:5465
 */
export function sqlite3_expired(argument1: sqlite3_stmt | null): number {
  const call = $sqlite3_expired.call ?? $sqlite3_expired.bind([$.int, { argument1: sqlite3_stmt }]);
  return call(sqlite3_stmt.toC(argument1, 'sqlite3_expired', 'argument1'));
}

const $sqlite3_transfer_bindings = /* @__PURE__ */
  $declare(sqlite3_transfer_bindings, 'sqlite3_transfer_bindings');

/**
 * C: `int sqlite3_transfer_bindings(sqlite3_stmt *, sqlite3_stmt *)`
 *
 * @see sqlite3.h:5466
 */
export function sqlite3_transfer_bindings(
  argument1: sqlite3_stmt | null,
  argument2: sqlite3_stmt | null,
): number {
  const call =
    $sqlite3_transfer_bindings.call ??
      $sqlite3_transfer_bindings.bind([$.int, { argument1: sqlite3_stmt, argument2: sqlite3_stmt }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_transfer_bindings', 'argument1'),
    sqlite3_stmt.toC(argument2, 'sqlite3_transfer_bindings', 'argument2'),
  );
}

const $sqlite3_global_recover = /* @__PURE__ */ $declare(sqlite3_global_recover, 'sqlite3_global_recover');

/**
 * C: `int sqlite3_global_recover(void)`
 *
 * @see sqlite3.h:5467
 */
export function sqlite3_global_recover(): number {
  const call = $sqlite3_global_recover.call ?? $sqlite3_global_recover.bind([$.int, {}]);
  return call();
}

const $sqlite3_thread_cleanup = /* @__PURE__ */ $declare(sqlite3_thread_cleanup, 'sqlite3_thread_cleanup');

/**
 * C: `void sqlite3_thread_cleanup(void)`
 *
 * @see sqlite3.h:5468
 */
export function sqlite3_thread_cleanup(): void {
  const call = $sqlite3_thread_cleanup.call ?? $sqlite3_thread_cleanup.bind([$.voidType, {}]);
  call();
}

const $sqlite3_memory_alarm = /* @__PURE__ */ $declare(sqlite3_memory_alarm, 'sqlite3_memory_alarm');

/**
 * C: `int sqlite3_memory_alarm(void (*)(void *, sqlite3_int64, int), void *, sqlite3_int64)`
 *
 * @see sqlite3.h:5469
 */
export function sqlite3_memory_alarm(
  argument1: $.FunctionInput<sqlite3_memory_alarm_argument1> | null,
  argument2: $.Memory | null,
  argument3: number | bigint,
): number {
  const call =
    $sqlite3_memory_alarm.call ??
      $sqlite3_memory_alarm.bind([
        $.int,
        {
          argument1: $.kept(sqlite3_memory_alarm_argument1),
          argument2: $.voidPointer,
          argument3: $.longLong,
        },
      ]);
  const result = call(
    $.toKeptFunction(sqlite3_memory_alarm_argument1, argument1, 'sqlite3_memory_alarm', 'argument1'),
    $.toMemory(argument2, 'sqlite3_memory_alarm', 'argument2'),
    $.toLongLong(argument3, 'sqlite3_memory_alarm', 'argument3'),
  );
  $.keepAlive(argument1, argument2);
  return result;
}

const $sqlite3_value_blob = /* @__PURE__ */ $declare(sqlite3_value_blob, 'sqlite3_value_blob');

/**
 * CAPI3REF: Obtaining SQL Values
 * METHOD: sqlite3_value
 *
 * **Summary:**
 *
 *  **sqlite3_value_blob** &rarr; BLOB value
 *
 *  **sqlite3_value_double** &rarr; REAL value
 *
 *  **sqlite3_value_int** &rarr; 32-bit INTEGER value
 *
 *  **sqlite3_value_int64** &rarr; 64-bit INTEGER value
 *
 *  **sqlite3_value_pointer** &rarr; Pointer value
 *
 *  **sqlite3_value_text** &rarr; UTF-8 TEXT value
 *
 *  **sqlite3_value_text16** &rarr; UTF-16 TEXT value in
 * the native byteorder
 *
 *  **sqlite3_value_text16be** &rarr; UTF-16be TEXT value
 *
 *  **sqlite3_value_text16le** &rarr; UTF-16le TEXT value
 *
 *  **sqlite3_value_bytes** &rarr; Size of a BLOB
 * or a UTF-8 TEXT in bytes
 *
 *  **sqlite3_value_bytes16  **
 *  &rarr;   Size of UTF-16
 * TEXT in bytes
 *
 *  **sqlite3_value_type** &rarr; Default
 * datatype of the value
 *
 *  **sqlite3_value_numeric_type  **
 *  &rarr;   Best numeric datatype of the value
 *
 *  **sqlite3_value_nochange  **
 *  &rarr;   True if the column is unchanged in an UPDATE
 * against a virtual table.
 *
 *  **sqlite3_value_frombind  **
 *  &rarr;   True if value originated from a [bound parameter]
 *
 * **Details:**
 *
 * These routines extract type, size, and content information from
 * [protected sqlite3_value] objects.  Protected sqlite3_value objects
 * are used to pass parameter information into the functions that
 * implement [application-defined SQL functions] and [virtual tables].
 *
 * These routines work only with [protected sqlite3_value] objects.
 * Any attempt to use these routines on an [unprotected sqlite3_value]
 * is not threadsafe.
 *
 * ^These routines work just like the corresponding [column access functions]
 * except that these routines take a single [protected sqlite3_value] object
 * pointer instead of a [sqlite3_stmt*] pointer and an integer column number.
 *
 * ^The {@link sqlite3_value_text16} interface extracts a UTF-16 string
 * in the native byte-order of the host machine.  ^The
 * {@link sqlite3_value_text16be} and {@link sqlite3_value_text16le} interfaces
 * extract UTF-16 strings as big-endian and little-endian respectively.
 *
 * ^If {@link sqlite3_value} object V was initialized
 * using [sqlite3_bind_pointer(S,I,P,X,D)] or [sqlite3_result_pointer(C,P,X,D)]
 * and if X and Y are strings that compare equal according to strcmp(X,Y),
 * then sqlite3_value_pointer(V,Y) will return the pointer P.  ^Otherwise,
 * sqlite3_value_pointer(V,Y) returns a NULL. The {@link sqlite3_bind_pointer}
 * routine is part of the [pointer passing interface] added for SQLite 3.20.0.
 *
 * ^(The sqlite3_value_type(V) interface returns the
 * {@link SQLITE_INTEGER | datatype code} for the initial datatype of the
 * {@link sqlite3_value} object V. The returned value is one of {@link SQLITE_INTEGER},
 * {@link SQLITE_FLOAT}, {@link SQLITE_TEXT}, {@link SQLITE_BLOB}, or {@link SQLITE_NULL}.)^
 * Other interfaces might change the datatype for an sqlite3_value object.
 * For example, if the datatype is initially SQLITE_INTEGER and
 * sqlite3_value_text(V) is called to extract a text value for that
 * integer, then subsequent calls to sqlite3_value_type(V) might return
 * SQLITE_TEXT.  Whether or not a persistent internal datatype conversion
 * occurs is undefined and may change from one release of SQLite to the next.
 *
 * ^(The {@link sqlite3_value_numeric_type} interface attempts to apply
 * numeric affinity to the value.  This means that an attempt is
 * made to convert the value to an integer or floating point.  If
 * such a conversion is possible without loss of information (in other
 * words, if the value is a string that looks like a number)
 * then the conversion is performed.  Otherwise no conversion occurs.
 * The {@link SQLITE_INTEGER | datatype} after conversion is returned.)^
 *
 * ^(The sqlite3_value_encoding(X) interface returns one of {@link SQLITE_UTF8},
 * {@link SQLITE_UTF16BE}, or {@link SQLITE_UTF16LE} according to the current encoding
 * of the value X, assuming that X has type TEXT.)^  If sqlite3_value_type(X)
 * returns something other than SQLITE_TEXT, then the return value from
 * sqlite3_value_encoding(X) is meaningless.  ^Calls to
 * sqlite3_value_text(X), sqlite3_value_text16(X), sqlite3_value_text16be(X),
 * sqlite3_value_text16le(X), sqlite3_value_bytes(X), or
 * sqlite3_value_bytes16(X) might change the encoding of the value X and
 * thus change the return from subsequent calls to sqlite3_value_encoding(X).
 *
 * ^Within the [xUpdate] method of a [virtual table], the
 * sqlite3_value_nochange(X) interface returns true if and only if
 * the column corresponding to X is unchanged by the UPDATE operation
 * that the xUpdate method call was invoked to implement and if
 * and the prior [xColumn] method call that was invoked to extracted
 * the value for that column returned without setting a result (probably
 * because it queried {@link sqlite3_vtab_nochange} and found that the column
 * was unchanging).  ^Within an [xUpdate] method, any value for which
 * sqlite3_value_nochange(X) is true will in all other respects appear
 * to be a NULL value.  If sqlite3_value_nochange(X) is invoked anywhere other
 * than within an [xUpdate] method call for an UPDATE statement, then
 * the return value is arbitrary and meaningless.
 *
 * ^The sqlite3_value_frombind(X) interface returns non-zero if the
 * value X originated from one of the {@link sqlite3_bind_int | sqlite3_bind()}
 * interfaces.  ^If X comes from an SQL literal value, or a table column,
 * or an expression, then sqlite3_value_frombind(X) returns zero.
 *
 * Please pay particular attention to the fact that the pointer returned
 * from {@link sqlite3_value_blob}, {@link sqlite3_value_text}, or
 * {@link sqlite3_value_text16} can be invalidated by a subsequent call to
 * {@link sqlite3_value_bytes}, {@link sqlite3_value_bytes16}, {@link sqlite3_value_text},
 * or {@link sqlite3_value_text16}.
 *
 * These routines must be called from the same thread as
 * the SQL function that supplied the [sqlite3_value*] parameters.
 *
 * As long as the input parameter is correct, these routines can only
 * fail if an out-of-memory error occurs during a format conversion.
 * Only the following subset of interfaces are subject to out-of-memory
 * errors:
 *
 * - {@link sqlite3_value_blob}
 * - {@link sqlite3_value_text}
 * - {@link sqlite3_value_text16}
 * - {@link sqlite3_value_text16le}
 * - {@link sqlite3_value_text16be}
 * - {@link sqlite3_value_bytes}
 * - {@link sqlite3_value_bytes16}
 *
 * If an out-of-memory error occurs, then the return value from these
 * routines is the same as if the column had contained an SQL NULL value.
 * Valid SQL NULL returns can be distinguished from out-of-memory errors
 * by invoking the {@link sqlite3_errcode} immediately after the suspect
 * return value is obtained and before any
 * other SQLite interface is called on the same [database connection].
 *
 * C: `const void *sqlite3_value_blob(sqlite3_value *)`
 *
 * @see sqlite3.h:5611
 */
export function sqlite3_value_blob(argument1: sqlite3_value | null): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_value_blob.call ?? $sqlite3_value_blob.bind([$.voidPointer, { argument1: sqlite3_value }]);
  return $.fromPointer($.voidType, call(sqlite3_value.toC(argument1, 'sqlite3_value_blob', 'argument1')));
}

const $sqlite3_value_double = /* @__PURE__ */ $declare(sqlite3_value_double, 'sqlite3_value_double');

/**
 * CAPI3REF: Obtaining SQL Values
 * METHOD: sqlite3_value
 *
 * See {@link sqlite3_value_blob}.
 *
 * C: `double sqlite3_value_double(sqlite3_value *)`
 *
 * @see sqlite3.h:5612
 */
export function sqlite3_value_double(argument1: sqlite3_value | null): number {
  const call =
    $sqlite3_value_double.call ?? $sqlite3_value_double.bind([$.double, { argument1: sqlite3_value }]);
  return call(sqlite3_value.toC(argument1, 'sqlite3_value_double', 'argument1'));
}

const $sqlite3_value_int = /* @__PURE__ */ $declare(sqlite3_value_int, 'sqlite3_value_int');

/**
 * CAPI3REF: Obtaining SQL Values
 * METHOD: sqlite3_value
 *
 * See {@link sqlite3_value_blob}.
 *
 * C: `int sqlite3_value_int(sqlite3_value *)`
 *
 * @see sqlite3.h:5613
 */
export function sqlite3_value_int(argument1: sqlite3_value | null): number {
  const call = $sqlite3_value_int.call ?? $sqlite3_value_int.bind([$.int, { argument1: sqlite3_value }]);
  return call(sqlite3_value.toC(argument1, 'sqlite3_value_int', 'argument1'));
}

const $sqlite3_value_int64 = /* @__PURE__ */ $declare(sqlite3_value_int64, 'sqlite3_value_int64');

/**
 * CAPI3REF: Obtaining SQL Values
 * METHOD: sqlite3_value
 *
 * See {@link sqlite3_value_blob}.
 *
 * C: `sqlite3_int64 sqlite3_value_int64(sqlite3_value *)`
 *
 * @see sqlite3.h:5614
 */
export function sqlite3_value_int64(argument1: sqlite3_value | null): number {
  const call =
    $sqlite3_value_int64.call ?? $sqlite3_value_int64.bind([$.longLong, { argument1: sqlite3_value }]);
  const result = call(sqlite3_value.toC(argument1, 'sqlite3_value_int64', 'argument1'));
  return $.fromInteger64(result, 'sqlite3_value_int64');
}

const $sqlite3_value_pointer = /* @__PURE__ */ $declare(sqlite3_value_pointer, 'sqlite3_value_pointer');

/**
 * CAPI3REF: Obtaining SQL Values
 * METHOD: sqlite3_value
 *
 * See {@link sqlite3_value_blob}.
 *
 * C: `void *sqlite3_value_pointer(sqlite3_value *, const char *)`
 *
 * @see sqlite3.h:5615
 */
export function sqlite3_value_pointer(
  argument1: sqlite3_value | null,
  argument2: $.CStringInput | null,
): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_value_pointer.call ??
      $sqlite3_value_pointer.bind([$.voidPointer, { argument1: sqlite3_value, argument2: $.cstring }]);
  const result = call(
    sqlite3_value.toC(argument1, 'sqlite3_value_pointer', 'argument1'),
    $.toCString(argument2, 'sqlite3_value_pointer', 'argument2'),
  );
  $.keepAlive(argument2);
  return $.fromPointer($.voidType, result);
}

const $sqlite3_value_text = /* @__PURE__ */ $declare(sqlite3_value_text, 'sqlite3_value_text');

/**
 * CAPI3REF: Obtaining SQL Values
 * METHOD: sqlite3_value
 *
 * See {@link sqlite3_value_blob}.
 *
 * C: `const unsigned char *sqlite3_value_text(sqlite3_value *)`
 *
 * @see sqlite3.h:5616
 */
export function sqlite3_value_text(argument1: sqlite3_value | null): $.Pointer<$.UnsignedChar> | null {
  const call =
    $sqlite3_value_text.call ??
      $sqlite3_value_text.bind([$.pointer($.unsignedChar), { argument1: sqlite3_value }]);
  return $.fromPointer($.unsignedChar, call(sqlite3_value.toC(argument1, 'sqlite3_value_text', 'argument1')));
}

const $sqlite3_value_text16 = /* @__PURE__ */ $declare(sqlite3_value_text16, 'sqlite3_value_text16');

/**
 * CAPI3REF: Obtaining SQL Values
 * METHOD: sqlite3_value
 *
 * See {@link sqlite3_value_blob}.
 *
 * C: `const void *sqlite3_value_text16(sqlite3_value *)`
 *
 * @see sqlite3.h:5617
 */
export function sqlite3_value_text16(argument1: sqlite3_value | null): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_value_text16.call ?? $sqlite3_value_text16.bind([$.voidPointer, { argument1: sqlite3_value }]);
  return $.fromPointer($.voidType, call(sqlite3_value.toC(argument1, 'sqlite3_value_text16', 'argument1')));
}

const $sqlite3_value_text16le = /* @__PURE__ */ $declare(sqlite3_value_text16le, 'sqlite3_value_text16le');

/**
 * CAPI3REF: Obtaining SQL Values
 * METHOD: sqlite3_value
 *
 * See {@link sqlite3_value_blob}.
 *
 * C: `const void *sqlite3_value_text16le(sqlite3_value *)`
 *
 * @see sqlite3.h:5618
 */
export function sqlite3_value_text16le(argument1: sqlite3_value | null): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_value_text16le.call ??
      $sqlite3_value_text16le.bind([$.voidPointer, { argument1: sqlite3_value }]);
  return $.fromPointer($.voidType, call(sqlite3_value.toC(argument1, 'sqlite3_value_text16le', 'argument1')));
}

const $sqlite3_value_text16be = /* @__PURE__ */ $declare(sqlite3_value_text16be, 'sqlite3_value_text16be');

/**
 * CAPI3REF: Obtaining SQL Values
 * METHOD: sqlite3_value
 *
 * See {@link sqlite3_value_blob}.
 *
 * C: `const void *sqlite3_value_text16be(sqlite3_value *)`
 *
 * @see sqlite3.h:5619
 */
export function sqlite3_value_text16be(argument1: sqlite3_value | null): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_value_text16be.call ??
      $sqlite3_value_text16be.bind([$.voidPointer, { argument1: sqlite3_value }]);
  return $.fromPointer($.voidType, call(sqlite3_value.toC(argument1, 'sqlite3_value_text16be', 'argument1')));
}

const $sqlite3_value_bytes = /* @__PURE__ */ $declare(sqlite3_value_bytes, 'sqlite3_value_bytes');

/**
 * CAPI3REF: Obtaining SQL Values
 * METHOD: sqlite3_value
 *
 * See {@link sqlite3_value_blob}.
 *
 * C: `int sqlite3_value_bytes(sqlite3_value *)`
 *
 * @see sqlite3.h:5620
 */
export function sqlite3_value_bytes(argument1: sqlite3_value | null): number {
  const call = $sqlite3_value_bytes.call ?? $sqlite3_value_bytes.bind([$.int, { argument1: sqlite3_value }]);
  return call(sqlite3_value.toC(argument1, 'sqlite3_value_bytes', 'argument1'));
}

const $sqlite3_value_bytes16 = /* @__PURE__ */ $declare(sqlite3_value_bytes16, 'sqlite3_value_bytes16');

/**
 * CAPI3REF: Obtaining SQL Values
 * METHOD: sqlite3_value
 *
 * See {@link sqlite3_value_blob}.
 *
 * C: `int sqlite3_value_bytes16(sqlite3_value *)`
 *
 * @see sqlite3.h:5621
 */
export function sqlite3_value_bytes16(argument1: sqlite3_value | null): number {
  const call =
    $sqlite3_value_bytes16.call ?? $sqlite3_value_bytes16.bind([$.int, { argument1: sqlite3_value }]);
  return call(sqlite3_value.toC(argument1, 'sqlite3_value_bytes16', 'argument1'));
}

const $sqlite3_value_type = /* @__PURE__ */ $declare(sqlite3_value_type, 'sqlite3_value_type');

/**
 * CAPI3REF: Obtaining SQL Values
 * METHOD: sqlite3_value
 *
 * See {@link sqlite3_value_blob}.
 *
 * C: `int sqlite3_value_type(sqlite3_value *)`
 *
 * @see sqlite3.h:5622
 */
export function sqlite3_value_type(argument1: sqlite3_value | null): number {
  const call = $sqlite3_value_type.call ?? $sqlite3_value_type.bind([$.int, { argument1: sqlite3_value }]);
  return call(sqlite3_value.toC(argument1, 'sqlite3_value_type', 'argument1'));
}

const $sqlite3_value_numeric_type = /* @__PURE__ */
  $declare(sqlite3_value_numeric_type, 'sqlite3_value_numeric_type');

/**
 * CAPI3REF: Obtaining SQL Values
 * METHOD: sqlite3_value
 *
 * See {@link sqlite3_value_blob}.
 *
 * C: `int sqlite3_value_numeric_type(sqlite3_value *)`
 *
 * @see sqlite3.h:5623
 */
export function sqlite3_value_numeric_type(argument1: sqlite3_value | null): number {
  const call =
    $sqlite3_value_numeric_type.call ??
      $sqlite3_value_numeric_type.bind([$.int, { argument1: sqlite3_value }]);
  return call(sqlite3_value.toC(argument1, 'sqlite3_value_numeric_type', 'argument1'));
}

const $sqlite3_value_nochange = /* @__PURE__ */ $declare(sqlite3_value_nochange, 'sqlite3_value_nochange');

/**
 * CAPI3REF: Obtaining SQL Values
 * METHOD: sqlite3_value
 *
 * See {@link sqlite3_value_blob}.
 *
 * C: `int sqlite3_value_nochange(sqlite3_value *)`
 *
 * @see sqlite3.h:5624
 */
export function sqlite3_value_nochange(argument1: sqlite3_value | null): number {
  const call =
    $sqlite3_value_nochange.call ?? $sqlite3_value_nochange.bind([$.int, { argument1: sqlite3_value }]);
  return call(sqlite3_value.toC(argument1, 'sqlite3_value_nochange', 'argument1'));
}

const $sqlite3_value_frombind = /* @__PURE__ */ $declare(sqlite3_value_frombind, 'sqlite3_value_frombind');

/**
 * CAPI3REF: Obtaining SQL Values
 * METHOD: sqlite3_value
 *
 * See {@link sqlite3_value_blob}.
 *
 * C: `int sqlite3_value_frombind(sqlite3_value *)`
 *
 * @see sqlite3.h:5625
 */
export function sqlite3_value_frombind(argument1: sqlite3_value | null): number {
  const call =
    $sqlite3_value_frombind.call ?? $sqlite3_value_frombind.bind([$.int, { argument1: sqlite3_value }]);
  return call(sqlite3_value.toC(argument1, 'sqlite3_value_frombind', 'argument1'));
}

const $sqlite3_value_encoding = /* @__PURE__ */ $declare(sqlite3_value_encoding, 'sqlite3_value_encoding');

/**
 * CAPI3REF: Obtaining SQL Values
 * METHOD: sqlite3_value
 *
 * See {@link sqlite3_value_blob}.
 *
 * C: `int sqlite3_value_encoding(sqlite3_value *)`
 *
 * @see sqlite3.h:5626
 */
export function sqlite3_value_encoding(argument1: sqlite3_value | null): number {
  const call =
    $sqlite3_value_encoding.call ?? $sqlite3_value_encoding.bind([$.int, { argument1: sqlite3_value }]);
  return call(sqlite3_value.toC(argument1, 'sqlite3_value_encoding', 'argument1'));
}

const $sqlite3_value_subtype = /* @__PURE__ */ $declare(sqlite3_value_subtype, 'sqlite3_value_subtype');

/**
 * CAPI3REF: Finding The Subtype Of SQL Values
 * METHOD: sqlite3_value
 *
 * The sqlite3_value_subtype(V) function returns the subtype for
 * an [application-defined SQL function] argument V.  The subtype
 * information can be used to pass a limited amount of context from
 * one SQL function to another.  Use the {@link sqlite3_result_subtype}
 * routine to set the subtype for the return value of an SQL function.
 *
 * C: `unsigned int sqlite3_value_subtype(sqlite3_value *)`
 *
 * @see sqlite3.h:5638
 */
export function sqlite3_value_subtype(argument1: sqlite3_value | null): number {
  const call =
    $sqlite3_value_subtype.call ?? $sqlite3_value_subtype.bind([$.unsignedInt, { argument1: sqlite3_value }]);
  return call(sqlite3_value.toC(argument1, 'sqlite3_value_subtype', 'argument1'));
}

const $sqlite3_value_dup = /* @__PURE__ */ $declare(sqlite3_value_dup, 'sqlite3_value_dup');

/**
 * CAPI3REF: Copy And Free SQL Values
 * METHOD: sqlite3_value
 *
 * ^The sqlite3_value_dup(V) interface makes a copy of the {@link sqlite3_value}
 * object D and returns a pointer to that copy.  ^The {@link sqlite3_value} returned
 * is a [protected sqlite3_value] object even if the input is not.
 * ^The sqlite3_value_dup(V) interface returns NULL if V is NULL or if a
 * memory allocation fails. ^If V is a [pointer value], then the result
 * of sqlite3_value_dup(V) is a NULL value.
 *
 * ^The sqlite3_value_free(V) interface frees an {@link sqlite3_value} object
 * previously obtained from {@link sqlite3_value_dup}.  ^If V is a NULL pointer
 * then sqlite3_value_free(V) is a harmless no-op.
 *
 * The caller owns what it returns: free it with {@link sqlite3_value_free} (documentation of sqlite3_value_free: "CAPI3REF: Copy And Free SQL Values METHOD: sqlite3_value ^The sqlite3_value_dup(V) interface makes …").
 * C: `sqlite3_value *sqlite3_value_dup(const sqlite3_value *)`
 *
 * @see sqlite3.h:5655
 */
export function sqlite3_value_dup(argument1: sqlite3_value | null): $.Owned<sqlite3_value> | null {
  const call =
    $sqlite3_value_dup.call ??
      $sqlite3_value_dup.bind([
        $.owned(sqlite3_value, () => sqlite3_value_free),
        { argument1: sqlite3_value },
      ]);
  const result = call(sqlite3_value.toC(argument1, 'sqlite3_value_dup', 'argument1'));
  return $.fromOwned(sqlite3_value, result, sqlite3_value_free);
}

const $sqlite3_value_free = /* @__PURE__ */
  $declare(sqlite3_value_free, 'sqlite3_value_free', {
    after: (_result, argument1) => $.freed(argument1, 'sqlite3_value_free'),
    frees: 0,
  });

/**
 * CAPI3REF: Copy And Free SQL Values
 * METHOD: sqlite3_value
 *
 * See {@link sqlite3_value_dup}.
 *
 * C: `void sqlite3_value_free(sqlite3_value *)`
 *
 * @see sqlite3.h:5656
 */
export function sqlite3_value_free(argument1: sqlite3_value | null): void {
  const call =
    $sqlite3_value_free.call ?? $sqlite3_value_free.bind([$.voidType, { argument1: sqlite3_value }]);
  call($.toFreed(sqlite3_value.toC(argument1, 'sqlite3_value_free', 'argument1'), argument1));
  $.freed(argument1, 'sqlite3_value_free');
}

const $sqlite3_aggregate_context = /* @__PURE__ */
  $declare(sqlite3_aggregate_context, 'sqlite3_aggregate_context');

/**
 * CAPI3REF: Obtain Aggregate Function Context
 * METHOD: sqlite3_context
 *
 * Implementations of aggregate SQL functions use this
 * routine to allocate memory for storing their state.
 *
 * ^The first time the sqlite3_aggregate_context(C,N) routine is called
 * for a particular aggregate function, SQLite allocates
 * N bytes of memory, zeroes out that memory, and returns a pointer
 * to the new memory. ^On second and subsequent calls to
 * {@link sqlite3_aggregate_context} for the same aggregate function instance,
 * the same buffer is returned.  Sqlite3_aggregate_context() is normally
 * called once for each invocation of the xStep callback and then one
 * last time when the xFinal callback is invoked.  ^(When no rows match
 * an aggregate query, the xStep() callback of the aggregate function
 * implementation is never called and xFinal() is called exactly once.
 * In those cases, {@link sqlite3_aggregate_context} might be called for the
 * first time from within xFinal().)^
 *
 * ^The sqlite3_aggregate_context(C,N) routine returns a NULL pointer
 * when first called if N is less than or equal to zero or if a memory
 * allocation error occurs.
 *
 * ^(The amount of space allocated by sqlite3_aggregate_context(C,N) is
 * determined by the N parameter on first successful call.  Changing the
 * value of N in any subsequent call to {@link sqlite3_aggregate_context} within
 * the same aggregate function instance will not resize the memory
 * allocation.)^  Within the xFinal callback, it is customary to set
 * N=0 in calls to sqlite3_aggregate_context(C,N) so that no
 * pointless memory allocations occur.
 *
 * ^SQLite automatically frees the memory allocated by
 * {@link sqlite3_aggregate_context} when the aggregate query concludes.
 *
 * The first parameter must be a copy of the
 * {@link sqlite3_context | SQL function context} that is the first parameter
 * to the xStep or xFinal callback routine that implements the aggregate
 * function.
 *
 * This routine must be called from the same thread in which
 * the aggregate SQL function is running.
 *
 * C: `void *sqlite3_aggregate_context(sqlite3_context *, int nBytes)`
 *
 * @see sqlite3.h:5701
 */
export function sqlite3_aggregate_context(
  argument1: sqlite3_context,
  nBytes: number,
): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_aggregate_context.call ??
      $sqlite3_aggregate_context.bind([
        $.voidPointer,
        { argument1: $.nonnull(sqlite3_context), nBytes: $.int },
      ]);
  const result = call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_aggregate_context', 'argument1'),
      'sqlite3_aggregate_context',
      'argument1',
    ),
    $.toInt(nBytes, 'sqlite3_aggregate_context', 'nBytes'),
  );
  return $.fromPointer($.voidType, result);
}

const $sqlite3_user_data = /* @__PURE__ */ $declare(sqlite3_user_data, 'sqlite3_user_data');

/**
 * CAPI3REF: User Data For Functions
 * METHOD: sqlite3_context
 *
 * ^The {@link sqlite3_user_data} interface returns a copy of
 * the pointer that was the pUserData parameter (the 5th parameter)
 * of the {@link sqlite3_create_function}
 * and {@link sqlite3_create_function16} routines that originally
 * registered the application defined function.
 *
 * This routine must be called from the same thread in which
 * the application-defined function is running.
 *
 * C: `void *sqlite3_user_data(sqlite3_context *)`
 *
 * @see sqlite3.h:5716
 */
export function sqlite3_user_data(argument1: sqlite3_context): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_user_data.call ??
      $sqlite3_user_data.bind([$.voidPointer, { argument1: $.nonnull(sqlite3_context) }]);
  const result = call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_user_data', 'argument1'),
      'sqlite3_user_data',
      'argument1',
    ),
  );
  return $.fromPointer($.voidType, result);
}

const $sqlite3_context_db_handle = /* @__PURE__ */
  $declare(sqlite3_context_db_handle, 'sqlite3_context_db_handle');

/**
 * CAPI3REF: Database Connection For Functions
 * METHOD: sqlite3_context
 *
 * ^The {@link sqlite3_context_db_handle} interface returns a copy of
 * the pointer to the [database connection] (the 1st parameter)
 * of the {@link sqlite3_create_function}
 * and {@link sqlite3_create_function16} routines that originally
 * registered the application defined function.
 *
 * Whether the caller owns what it returns is not known.
 * C: `sqlite3 *sqlite3_context_db_handle(sqlite3_context *)`
 *
 * @see sqlite3.h:5728
 */
export function sqlite3_context_db_handle(argument1: sqlite3_context): sqlite3 | null {
  const call =
    $sqlite3_context_db_handle.call ??
      $sqlite3_context_db_handle.bind([sqlite3, { argument1: $.nonnull(sqlite3_context) }]);
  const result = call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_context_db_handle', 'argument1'),
      'sqlite3_context_db_handle',
      'argument1',
    ),
  );
  return $.fromHandle(sqlite3, result);
}

const $sqlite3_get_auxdata = /* @__PURE__ */ $declare(sqlite3_get_auxdata, 'sqlite3_get_auxdata');

/**
 * CAPI3REF: Function Auxiliary Data
 * METHOD: sqlite3_context
 *
 * These functions may be used by (non-aggregate) SQL functions to
 * associate metadata with argument values. If the same value is passed to
 * multiple invocations of the same SQL function during query execution, under
 * some circumstances the associated metadata may be preserved.  An example
 * of where this might be useful is in a regular-expression matching
 * function. The compiled version of the regular expression can be stored as
 * metadata associated with the pattern string.
 * Then as long as the pattern string remains the same,
 * the compiled regular expression can be reused on multiple
 * invocations of the same function.
 *
 * ^The sqlite3_get_auxdata(C,N) interface returns a pointer to the metadata
 * associated by the sqlite3_set_auxdata(C,N,P,X) function with the Nth argument
 * value to the application-defined function.  ^N is zero for the left-most
 * function argument.  ^If there is no metadata
 * associated with the function argument, the sqlite3_get_auxdata(C,N) interface
 * returns a NULL pointer.
 *
 * ^The sqlite3_set_auxdata(C,N,P,X) interface saves P as metadata for the N-th
 * argument of the application-defined function.  ^Subsequent
 * calls to sqlite3_get_auxdata(C,N) return P from the most recent
 * sqlite3_set_auxdata(C,N,P,X) call if the metadata is still valid or
 * NULL if the metadata has been discarded.
 * ^After each call to sqlite3_set_auxdata(C,N,P,X) where X is not NULL,
 * SQLite will invoke the destructor function X with parameter P exactly
 * once, when the metadata is discarded.
 * SQLite is free to discard the metadata at any time, including:
 *
 * - ^(when the corresponding function parameter changes)^, or
 * - ^(when {@link sqlite3_reset} or {@link sqlite3_finalize} is called for the
 *      SQL statement)^, or
 * - ^(when {@link sqlite3_set_auxdata} is invoked again on the same
 *       parameter)^, or
 * - ^(during the original {@link sqlite3_set_auxdata} call when a memory
 *      allocation error occurs.)^
 *
 * Note the last bullet in particular.  The destructor X in
 * sqlite3_set_auxdata(C,N,P,X) might be called immediately, before the
 * {@link sqlite3_set_auxdata} interface even returns.  Hence {@link sqlite3_set_auxdata}
 * should be called near the end of the function implementation and the
 * function implementation should not make any use of P after
 * {@link sqlite3_set_auxdata} has been called.
 *
 * ^(In practice, metadata is preserved between function calls for
 * function parameters that are compile-time constants, including literal
 * values and [parameters] and expressions composed from the same.)^
 *
 * The value of the N parameter to these interfaces should be non-negative.
 * Future enhancements may make use of negative N values to define new
 * kinds of function caching behavior.
 *
 * These routines must be called from the same thread in which
 * the SQL function is running.
 *
 * C: `void *sqlite3_get_auxdata(sqlite3_context *, int N)`
 *
 * @see sqlite3.h:5787
 */
export function sqlite3_get_auxdata(argument1: sqlite3_context, N: number): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_get_auxdata.call ??
      $sqlite3_get_auxdata.bind([$.voidPointer, { argument1: $.nonnull(sqlite3_context), N: $.int }]);
  const result = call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_get_auxdata', 'argument1'),
      'sqlite3_get_auxdata',
      'argument1',
    ),
    $.toInt(N, 'sqlite3_get_auxdata', 'N'),
  );
  return $.fromPointer($.voidType, result);
}

const $sqlite3_set_auxdata = /* @__PURE__ */ $declare(sqlite3_set_auxdata, 'sqlite3_set_auxdata');

/**
 * CAPI3REF: Function Auxiliary Data
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_get_auxdata}.
 *
 * C: `void sqlite3_set_auxdata(sqlite3_context *, int N, void *, void (*)(void *))`
 *
 * @see sqlite3.h:5788
 */
export function sqlite3_set_auxdata(
  argument1: sqlite3_context,
  N: number,
  argument3: $.Memory | null,
  argument4: $.FunctionInput<sqlite3_set_auxdata_argument4> | null,
): void {
  const call =
    $sqlite3_set_auxdata.call ??
      $sqlite3_set_auxdata.bind([
        $.voidType,
        {
          argument1: $.nonnull(sqlite3_context),
          N: $.int,
          argument3: $.voidPointer,
          argument4: $.kept(sqlite3_set_auxdata_argument4),
        },
      ]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_set_auxdata', 'argument1'),
      'sqlite3_set_auxdata',
      'argument1',
    ),
    $.toInt(N, 'sqlite3_set_auxdata', 'N'),
    $.toMemory(argument3, 'sqlite3_set_auxdata', 'argument3'),
    $.toKeptFunction(sqlite3_set_auxdata_argument4, argument4, 'sqlite3_set_auxdata', 'argument4', argument1),
  );
  $.keepAlive(argument3, argument4);
  $.hold(argument1, argument3);
}

const $sqlite3_result_blob = /* @__PURE__ */ $declare(sqlite3_result_blob, 'sqlite3_result_blob');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * These routines are used by the xFunc or xFinal callbacks that
 * implement SQL functions and aggregates.  See
 * {@link sqlite3_create_function} and {@link sqlite3_create_function16}
 * for additional information.
 *
 * These functions work very much like the [parameter binding] family of
 * functions used to bind values to host parameters in prepared statements.
 * Refer to the [SQL parameter] documentation for additional information.
 *
 * ^The {@link sqlite3_result_blob} interface sets the result from
 * an application-defined function to be the BLOB whose content is pointed
 * to by the second parameter and which is N bytes long where N is the
 * third parameter.
 *
 * ^The sqlite3_result_zeroblob(C,N) and sqlite3_result_zeroblob64(C,N)
 * interfaces set the result of the application-defined function to be
 * a BLOB containing all zero bytes and N bytes in size.
 *
 * ^The {@link sqlite3_result_double} interface sets the result from
 * an application-defined function to be a floating point value specified
 * by its 2nd argument.
 *
 * ^The {@link sqlite3_result_error} and {@link sqlite3_result_error16} functions
 * cause the implemented SQL function to throw an exception.
 * ^SQLite uses the string pointed to by the
 * 2nd parameter of {@link sqlite3_result_error} or {@link sqlite3_result_error16}
 * as the text of an error message.  ^SQLite interprets the error
 * message string from {@link sqlite3_result_error} as UTF-8. ^SQLite
 * interprets the string from {@link sqlite3_result_error16} as UTF-16 using
 * the same [byte-order determination rules] as {@link sqlite3_bind_text16}.
 * ^If the third parameter to {@link sqlite3_result_error}
 * or {@link sqlite3_result_error16} is negative then SQLite takes as the error
 * message all text up through the first zero character.
 * ^If the third parameter to {@link sqlite3_result_error} or
 * {@link sqlite3_result_error16} is non-negative then SQLite takes that many
 * bytes (not characters) from the 2nd parameter as the error message.
 * ^The {@link sqlite3_result_error} and {@link sqlite3_result_error16}
 * routines make a private copy of the error message text before
 * they return.  Hence, the calling function can deallocate or
 * modify the text after they return without harm.
 * ^The {@link sqlite3_result_error_code} function changes the error code
 * returned by SQLite as a result of an error in a function.  ^By default,
 * the error code is SQLITE_ERROR.  ^A subsequent call to {@link sqlite3_result_error}
 * or {@link sqlite3_result_error16} resets the error code to SQLITE_ERROR.
 *
 * ^The {@link sqlite3_result_error_toobig} interface causes SQLite to throw an
 * error indicating that a string or BLOB is too long to represent.
 *
 * ^The {@link sqlite3_result_error_nomem} interface causes SQLite to throw an
 * error indicating that a memory allocation failed.
 *
 * ^The {@link sqlite3_result_int} interface sets the return value
 * of the application-defined function to be the 32-bit signed integer
 * value given in the 2nd argument.
 * ^The {@link sqlite3_result_int64} interface sets the return value
 * of the application-defined function to be the 64-bit signed integer
 * value given in the 2nd argument.
 *
 * ^The {@link sqlite3_result_null} interface sets the return value
 * of the application-defined function to be NULL.
 *
 * ^The {@link sqlite3_result_text}, {@link sqlite3_result_text16},
 * {@link sqlite3_result_text16le}, and {@link sqlite3_result_text16be} interfaces
 * set the return value of the application-defined function to be
 * a text string which is represented as UTF-8, UTF-16 native byte order,
 * UTF-16 little endian, or UTF-16 big endian, respectively.
 * ^The {@link sqlite3_result_text64} interface sets the return value of an
 * application-defined function to be a text string in an encoding
 * specified by the fifth (and last) parameter, which must be one
 * of {@link SQLITE_UTF8}, {@link SQLITE_UTF16}, {@link SQLITE_UTF16BE}, or {@link SQLITE_UTF16LE}.
 * ^SQLite takes the text result from the application from
 * the 2nd parameter of the sqlite3_result_text* interfaces.
 * ^If the 3rd parameter to any of the sqlite3_result_text* interfaces
 * other than {@link sqlite3_result_text64} is negative, then SQLite computes
 * the string length itself by searching the 2nd parameter for the first
 * zero character.
 * ^If the 3rd parameter to the sqlite3_result_text* interfaces
 * is non-negative, then as many bytes (not characters) of the text
 * pointed to by the 2nd parameter are taken as the application-defined
 * function result.  If the 3rd parameter is non-negative, then it
 * must be the byte offset into the string where the NUL terminator would
 * appear if the string where NUL terminated.  If any NUL characters occur
 * in the string at a byte offset that is less than the value of the 3rd
 * parameter, then the resulting string will contain embedded NULs and the
 * result of expressions operating on strings with embedded NULs is undefined.
 * ^If the 4th parameter to the sqlite3_result_text* interfaces
 * or sqlite3_result_blob is a non-NULL pointer, then SQLite calls that
 * function as the destructor on the text or BLOB result when it has
 * finished using that result.
 * ^If the 4th parameter to the sqlite3_result_text* interfaces or to
 * sqlite3_result_blob is the special constant SQLITE_STATIC, then SQLite
 * assumes that the text or BLOB result is in constant space and does not
 * copy the content of the parameter nor call a destructor on the content
 * when it has finished using that result.
 * ^If the 4th parameter to the sqlite3_result_text* interfaces
 * or sqlite3_result_blob is the special constant SQLITE_TRANSIENT
 * then SQLite makes a copy of the result into space obtained
 * from {@link sqlite3_malloc} before it returns.
 *
 * ^For the {@link sqlite3_result_text16}, {@link sqlite3_result_text16le}, and
 * {@link sqlite3_result_text16be} routines, and for {@link sqlite3_result_text64}
 * when the encoding is not UTF8, if the input UTF16 begins with a
 * byte-order mark (BOM, U+FEFF) then the BOM is removed from the
 * string and the rest of the string is interpreted according to the
 * byte-order specified by the BOM.  ^The byte-order specified by
 * the BOM at the beginning of the text overrides the byte-order
 * specified by the interface procedure.  ^So, for example, if
 * {@link sqlite3_result_text16le} is invoked with text that begins
 * with bytes 0xfe, 0xff (a big-endian byte-order mark) then the
 * first two bytes of input are skipped and the remaining input
 * is interpreted as UTF16BE text.
 *
 * ^For UTF16 input text to the {@link sqlite3_result_text16},
 * {@link sqlite3_result_text16be}, {@link sqlite3_result_text16le}, and
 * {@link sqlite3_result_text64} routines, if the text contains invalid
 * UTF16 characters, the invalid characters might be converted
 * into the unicode replacement character, U+FFFD.
 *
 * ^The {@link sqlite3_result_value} interface sets the result of
 * the application-defined function to be a copy of the
 * [unprotected sqlite3_value] object specified by the 2nd parameter.  ^The
 * {@link sqlite3_result_value} interface makes a copy of the {@link sqlite3_value}
 * so that the {@link sqlite3_value} specified in the parameter may change or
 * be deallocated after {@link sqlite3_result_value} returns without harm.
 * ^A [protected sqlite3_value] object may always be used where an
 * [unprotected sqlite3_value] object is required, so either
 * kind of {@link sqlite3_value} object can be used with this interface.
 *
 * ^The sqlite3_result_pointer(C,P,T,D) interface sets the result to an
 * SQL NULL value, just like [sqlite3_result_null(C)], except that it
 * also associates the host-language pointer P or type T with that
 * NULL value such that the pointer can be retrieved within an
 * [application-defined SQL function] using {@link sqlite3_value_pointer}.
 * ^If the D parameter is not NULL, then it is a pointer to a destructor
 * for the P parameter.  ^SQLite invokes D with P as its only argument
 * when SQLite is finished with P.  The T parameter should be a static
 * string and preferably a string literal. The {@link sqlite3_result_pointer}
 * routine is part of the [pointer passing interface] added for SQLite 3.20.0.
 *
 * If these routines are called from within the different thread
 * than the one containing the application-defined function that received
 * the {@link sqlite3_context} pointer, the results are undefined.
 *
 * C: `void sqlite3_result_blob(sqlite3_context *, const void *, int, void (*)(void *))`
 *
 * @see sqlite3.h:5956
 */
export function sqlite3_result_blob(
  argument1: sqlite3_context,
  argument2: $.Bytes | null,
  argument3: number,
  argument4: $.FunctionInput<sqlite3_result_blob_argument4> | null,
): void {
  const call =
    $sqlite3_result_blob.call ??
      $sqlite3_result_blob.bind([
        $.voidType,
        {
          argument1: $.nonnull(sqlite3_context),
          argument2: $.bytes($.voidPointer),
          argument3: $.int,
          argument4: $.kept(sqlite3_result_blob_argument4),
        },
      ]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_blob', 'argument1'),
      'sqlite3_result_blob',
      'argument1',
    ),
    $.toBytes(argument2, 'sqlite3_result_blob', 'argument2'),
    $.toInt(argument3, 'sqlite3_result_blob', 'argument3'),
    $.toKeptFunction(sqlite3_result_blob_argument4, argument4, 'sqlite3_result_blob', 'argument4', argument1),
  );
  $.keepAlive(argument2, argument4);
}

const $sqlite3_result_blob64 = /* @__PURE__ */ $declare(sqlite3_result_blob64, 'sqlite3_result_blob64');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_blob64(sqlite3_context *, const void *, sqlite3_uint64, void (*)(void *))`
 *
 * @see sqlite3.h:5957
 */
export function sqlite3_result_blob64(
  argument1: sqlite3_context,
  argument2: $.Bytes | null,
  argument3: number | bigint,
  argument4: $.FunctionInput<sqlite3_result_blob64_argument4> | null,
): void {
  const call =
    $sqlite3_result_blob64.call ??
      $sqlite3_result_blob64.bind([
        $.voidType,
        {
          argument1: $.nonnull(sqlite3_context),
          argument2: $.bytes($.voidPointer),
          argument3: $.unsignedLongLong,
          argument4: $.kept(sqlite3_result_blob64_argument4),
        },
      ]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_blob64', 'argument1'),
      'sqlite3_result_blob64',
      'argument1',
    ),
    $.toBytes(argument2, 'sqlite3_result_blob64', 'argument2'),
    $.toUnsignedLongLong(argument3, 'sqlite3_result_blob64', 'argument3'),
    $.toKeptFunction(
      sqlite3_result_blob64_argument4,
      argument4,
      'sqlite3_result_blob64',
      'argument4',
      argument1,
    ),
  );
  $.keepAlive(argument2, argument4);
}

const $sqlite3_result_double = /* @__PURE__ */ $declare(sqlite3_result_double, 'sqlite3_result_double');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_double(sqlite3_context *, double)`
 *
 * @see sqlite3.h:5959
 */
export function sqlite3_result_double(argument1: sqlite3_context, argument2: number): void {
  const call =
    $sqlite3_result_double.call ??
      $sqlite3_result_double.bind([
        $.voidType,
        { argument1: $.nonnull(sqlite3_context), argument2: $.double },
      ]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_double', 'argument1'),
      'sqlite3_result_double',
      'argument1',
    ),
    $.toDouble(argument2, 'sqlite3_result_double', 'argument2'),
  );
}

const $sqlite3_result_error = /* @__PURE__ */ $declare(sqlite3_result_error, 'sqlite3_result_error');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_error(sqlite3_context *, const char *, int)`
 *
 * @see sqlite3.h:5960
 */
export function sqlite3_result_error(
  argument1: sqlite3_context,
  argument2: $.CStringInput | null,
  argument3: number,
): void {
  const call =
    $sqlite3_result_error.call ??
      $sqlite3_result_error.bind([
        $.voidType,
        { argument1: $.nonnull(sqlite3_context), argument2: $.cstring, argument3: $.int },
      ]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_error', 'argument1'),
      'sqlite3_result_error',
      'argument1',
    ),
    $.toCString(argument2, 'sqlite3_result_error', 'argument2'),
    $.toInt(argument3, 'sqlite3_result_error', 'argument3'),
  );
  $.keepAlive(argument2);
}

const $sqlite3_result_error16 = /* @__PURE__ */ $declare(sqlite3_result_error16, 'sqlite3_result_error16');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_error16(sqlite3_context *, const void *, int)`
 *
 * @see sqlite3.h:5961
 */
export function sqlite3_result_error16(
  argument1: sqlite3_context,
  argument2: $.Bytes | null,
  argument3: number,
): void {
  const call =
    $sqlite3_result_error16.call ??
      $sqlite3_result_error16.bind([
        $.voidType,
        { argument1: $.nonnull(sqlite3_context), argument2: $.bytes($.voidPointer), argument3: $.int },
      ]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_error16', 'argument1'),
      'sqlite3_result_error16',
      'argument1',
    ),
    $.toBytes(argument2, 'sqlite3_result_error16', 'argument2'),
    $.toInt(argument3, 'sqlite3_result_error16', 'argument3'),
  );
  $.keepAlive(argument2);
}

const $sqlite3_result_error_toobig = /* @__PURE__ */
  $declare(sqlite3_result_error_toobig, 'sqlite3_result_error_toobig');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_error_toobig(sqlite3_context *)`
 *
 * @see sqlite3.h:5962
 */
export function sqlite3_result_error_toobig(argument1: sqlite3_context): void {
  const call =
    $sqlite3_result_error_toobig.call ??
      $sqlite3_result_error_toobig.bind([$.voidType, { argument1: $.nonnull(sqlite3_context) }]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_error_toobig', 'argument1'),
      'sqlite3_result_error_toobig',
      'argument1',
    ),
  );
}

const $sqlite3_result_error_nomem = /* @__PURE__ */
  $declare(sqlite3_result_error_nomem, 'sqlite3_result_error_nomem');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_error_nomem(sqlite3_context *)`
 *
 * @see sqlite3.h:5963
 */
export function sqlite3_result_error_nomem(argument1: sqlite3_context): void {
  const call =
    $sqlite3_result_error_nomem.call ??
      $sqlite3_result_error_nomem.bind([$.voidType, { argument1: $.nonnull(sqlite3_context) }]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_error_nomem', 'argument1'),
      'sqlite3_result_error_nomem',
      'argument1',
    ),
  );
}

const $sqlite3_result_error_code = /* @__PURE__ */
  $declare(sqlite3_result_error_code, 'sqlite3_result_error_code');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_error_code(sqlite3_context *, int)`
 *
 * @see sqlite3.h:5964
 */
export function sqlite3_result_error_code(argument1: sqlite3_context, argument2: number): void {
  const call =
    $sqlite3_result_error_code.call ??
      $sqlite3_result_error_code.bind([
        $.voidType,
        { argument1: $.nonnull(sqlite3_context), argument2: $.int },
      ]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_error_code', 'argument1'),
      'sqlite3_result_error_code',
      'argument1',
    ),
    $.toInt(argument2, 'sqlite3_result_error_code', 'argument2'),
  );
}

const $sqlite3_result_int = /* @__PURE__ */ $declare(sqlite3_result_int, 'sqlite3_result_int');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_int(sqlite3_context *, int)`
 *
 * @see sqlite3.h:5965
 */
export function sqlite3_result_int(argument1: sqlite3_context, argument2: number): void {
  const call =
    $sqlite3_result_int.call ??
      $sqlite3_result_int.bind([$.voidType, { argument1: $.nonnull(sqlite3_context), argument2: $.int }]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_int', 'argument1'),
      'sqlite3_result_int',
      'argument1',
    ),
    $.toInt(argument2, 'sqlite3_result_int', 'argument2'),
  );
}

const $sqlite3_result_int64 = /* @__PURE__ */ $declare(sqlite3_result_int64, 'sqlite3_result_int64');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_int64(sqlite3_context *, sqlite3_int64)`
 *
 * @see sqlite3.h:5966
 */
export function sqlite3_result_int64(argument1: sqlite3_context, argument2: number | bigint): void {
  const call =
    $sqlite3_result_int64.call ??
      $sqlite3_result_int64.bind([
        $.voidType,
        { argument1: $.nonnull(sqlite3_context), argument2: $.longLong },
      ]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_int64', 'argument1'),
      'sqlite3_result_int64',
      'argument1',
    ),
    $.toLongLong(argument2, 'sqlite3_result_int64', 'argument2'),
  );
}

const $sqlite3_result_null = /* @__PURE__ */ $declare(sqlite3_result_null, 'sqlite3_result_null');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_null(sqlite3_context *)`
 *
 * @see sqlite3.h:5967
 */
export function sqlite3_result_null(argument1: sqlite3_context): void {
  const call =
    $sqlite3_result_null.call ??
      $sqlite3_result_null.bind([$.voidType, { argument1: $.nonnull(sqlite3_context) }]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_null', 'argument1'),
      'sqlite3_result_null',
      'argument1',
    ),
  );
}

const $sqlite3_result_text = /* @__PURE__ */ $declare(sqlite3_result_text, 'sqlite3_result_text');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_text(sqlite3_context *, const char *, int, void (*)(void *))`
 *
 * @see sqlite3.h:5968
 */
export function sqlite3_result_text(
  argument1: sqlite3_context,
  argument2: $.CStringInput | null,
  argument3: number,
  argument4: $.FunctionInput<sqlite3_result_text_argument4> | null,
): void {
  const call =
    $sqlite3_result_text.call ??
      $sqlite3_result_text.bind([
        $.voidType,
        {
          argument1: $.nonnull(sqlite3_context),
          argument2: $.cstring,
          argument3: $.int,
          argument4: $.kept(sqlite3_result_text_argument4),
        },
      ]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_text', 'argument1'),
      'sqlite3_result_text',
      'argument1',
    ),
    $.toCString(argument2, 'sqlite3_result_text', 'argument2'),
    $.toInt(argument3, 'sqlite3_result_text', 'argument3'),
    $.toKeptFunction(sqlite3_result_text_argument4, argument4, 'sqlite3_result_text', 'argument4', argument1),
  );
  $.keepAlive(argument2, argument4);
}

const $sqlite3_result_text64 = /* @__PURE__ */ $declare(sqlite3_result_text64, 'sqlite3_result_text64');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_text64(sqlite3_context *, const char *, sqlite3_uint64, void (*)(void *), unsigned char encoding)`
 *
 * @see sqlite3.h:5969
 */
export function sqlite3_result_text64(
  argument1: sqlite3_context,
  argument2: $.CStringInput | null,
  argument3: number | bigint,
  argument4: $.FunctionInput<sqlite3_result_text64_argument4> | null,
  encoding: number,
): void {
  const call =
    $sqlite3_result_text64.call ??
      $sqlite3_result_text64.bind([
        $.voidType,
        {
          argument1: $.nonnull(sqlite3_context),
          argument2: $.cstring,
          argument3: $.unsignedLongLong,
          argument4: $.kept(sqlite3_result_text64_argument4),
          encoding: $.unsignedChar,
        },
      ]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_text64', 'argument1'),
      'sqlite3_result_text64',
      'argument1',
    ),
    $.toCString(argument2, 'sqlite3_result_text64', 'argument2'),
    $.toUnsignedLongLong(argument3, 'sqlite3_result_text64', 'argument3'),
    $.toKeptFunction(
      sqlite3_result_text64_argument4,
      argument4,
      'sqlite3_result_text64',
      'argument4',
      argument1,
    ),
    $.toUnsignedChar(encoding, 'sqlite3_result_text64', 'encoding'),
  );
  $.keepAlive(argument2, argument4);
}

const $sqlite3_result_text16 = /* @__PURE__ */ $declare(sqlite3_result_text16, 'sqlite3_result_text16');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_text16(sqlite3_context *, const void *, int, void (*)(void *))`
 *
 * @see sqlite3.h:5971
 */
export function sqlite3_result_text16(
  argument1: sqlite3_context,
  argument2: $.Bytes | null,
  argument3: number,
  argument4: $.FunctionInput<sqlite3_result_text16_argument4> | null,
): void {
  const call =
    $sqlite3_result_text16.call ??
      $sqlite3_result_text16.bind([
        $.voidType,
        {
          argument1: $.nonnull(sqlite3_context),
          argument2: $.bytes($.voidPointer),
          argument3: $.int,
          argument4: $.kept(sqlite3_result_text16_argument4),
        },
      ]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_text16', 'argument1'),
      'sqlite3_result_text16',
      'argument1',
    ),
    $.toBytes(argument2, 'sqlite3_result_text16', 'argument2'),
    $.toInt(argument3, 'sqlite3_result_text16', 'argument3'),
    $.toKeptFunction(
      sqlite3_result_text16_argument4,
      argument4,
      'sqlite3_result_text16',
      'argument4',
      argument1,
    ),
  );
  $.keepAlive(argument2, argument4);
}

const $sqlite3_result_text16le = /* @__PURE__ */ $declare(sqlite3_result_text16le, 'sqlite3_result_text16le');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_text16le(sqlite3_context *, const void *, int, void (*)(void *))`
 *
 * @see sqlite3.h:5972
 */
export function sqlite3_result_text16le(
  argument1: sqlite3_context,
  argument2: $.Bytes | null,
  argument3: number,
  argument4: $.FunctionInput<sqlite3_result_text16le_argument4> | null,
): void {
  const call =
    $sqlite3_result_text16le.call ??
      $sqlite3_result_text16le.bind([
        $.voidType,
        {
          argument1: $.nonnull(sqlite3_context),
          argument2: $.bytes($.voidPointer),
          argument3: $.int,
          argument4: $.kept(sqlite3_result_text16le_argument4),
        },
      ]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_text16le', 'argument1'),
      'sqlite3_result_text16le',
      'argument1',
    ),
    $.toBytes(argument2, 'sqlite3_result_text16le', 'argument2'),
    $.toInt(argument3, 'sqlite3_result_text16le', 'argument3'),
    $.toKeptFunction(
      sqlite3_result_text16le_argument4,
      argument4,
      'sqlite3_result_text16le',
      'argument4',
      argument1,
    ),
  );
  $.keepAlive(argument2, argument4);
}

const $sqlite3_result_text16be = /* @__PURE__ */ $declare(sqlite3_result_text16be, 'sqlite3_result_text16be');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_text16be(sqlite3_context *, const void *, int, void (*)(void *))`
 *
 * @see sqlite3.h:5973
 */
export function sqlite3_result_text16be(
  argument1: sqlite3_context,
  argument2: $.Bytes | null,
  argument3: number,
  argument4: $.FunctionInput<sqlite3_result_text16be_argument4> | null,
): void {
  const call =
    $sqlite3_result_text16be.call ??
      $sqlite3_result_text16be.bind([
        $.voidType,
        {
          argument1: $.nonnull(sqlite3_context),
          argument2: $.bytes($.voidPointer),
          argument3: $.int,
          argument4: $.kept(sqlite3_result_text16be_argument4),
        },
      ]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_text16be', 'argument1'),
      'sqlite3_result_text16be',
      'argument1',
    ),
    $.toBytes(argument2, 'sqlite3_result_text16be', 'argument2'),
    $.toInt(argument3, 'sqlite3_result_text16be', 'argument3'),
    $.toKeptFunction(
      sqlite3_result_text16be_argument4,
      argument4,
      'sqlite3_result_text16be',
      'argument4',
      argument1,
    ),
  );
  $.keepAlive(argument2, argument4);
}

const $sqlite3_result_value = /* @__PURE__ */ $declare(sqlite3_result_value, 'sqlite3_result_value');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_value(sqlite3_context *, sqlite3_value *)`
 *
 * @see sqlite3.h:5974
 */
export function sqlite3_result_value(argument1: sqlite3_context, argument2: sqlite3_value | null): void {
  const call =
    $sqlite3_result_value.call ??
      $sqlite3_result_value.bind([
        $.voidType,
        { argument1: $.nonnull(sqlite3_context), argument2: sqlite3_value },
      ]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_value', 'argument1'),
      'sqlite3_result_value',
      'argument1',
    ),
    sqlite3_value.toC(argument2, 'sqlite3_result_value', 'argument2'),
  );
}

const $sqlite3_result_pointer = /* @__PURE__ */ $declare(sqlite3_result_pointer, 'sqlite3_result_pointer');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_pointer(sqlite3_context *, void *, const char *, void (*)(void *))`
 *
 * @see sqlite3.h:5975
 */
export function sqlite3_result_pointer(
  argument1: sqlite3_context,
  argument2: $.Memory | null,
  argument3: $.CStringInput | null,
  argument4: $.FunctionInput<sqlite3_result_pointer_argument4> | null,
): void {
  const call =
    $sqlite3_result_pointer.call ??
      $sqlite3_result_pointer.bind([
        $.voidType,
        {
          argument1: $.nonnull(sqlite3_context),
          argument2: $.voidPointer,
          argument3: $.cstring,
          argument4: $.kept(sqlite3_result_pointer_argument4),
        },
      ]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_pointer', 'argument1'),
      'sqlite3_result_pointer',
      'argument1',
    ),
    $.toMemory(argument2, 'sqlite3_result_pointer', 'argument2'),
    $.toCString(argument3, 'sqlite3_result_pointer', 'argument3'),
    $.toKeptFunction(
      sqlite3_result_pointer_argument4,
      argument4,
      'sqlite3_result_pointer',
      'argument4',
      argument1,
    ),
  );
  $.keepAlive(argument2, argument3, argument4);
  $.hold(argument1, argument2);
}

const $sqlite3_result_zeroblob = /* @__PURE__ */ $declare(sqlite3_result_zeroblob, 'sqlite3_result_zeroblob');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `void sqlite3_result_zeroblob(sqlite3_context *, int n)`
 *
 * @see sqlite3.h:5976
 */
export function sqlite3_result_zeroblob(argument1: sqlite3_context, n: number): void {
  const call =
    $sqlite3_result_zeroblob.call ??
      $sqlite3_result_zeroblob.bind([$.voidType, { argument1: $.nonnull(sqlite3_context), n: $.int }]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_zeroblob', 'argument1'),
      'sqlite3_result_zeroblob',
      'argument1',
    ),
    $.toInt(n, 'sqlite3_result_zeroblob', 'n'),
  );
}

const $sqlite3_result_zeroblob64 = /* @__PURE__ */
  $declare(sqlite3_result_zeroblob64, 'sqlite3_result_zeroblob64');

/**
 * CAPI3REF: Setting The Result Of An SQL Function
 * METHOD: sqlite3_context
 *
 * See {@link sqlite3_result_blob}.
 *
 * C: `int sqlite3_result_zeroblob64(sqlite3_context *, sqlite3_uint64 n)`
 *
 * @see sqlite3.h:5977
 */
export function sqlite3_result_zeroblob64(argument1: sqlite3_context, n: number | bigint): number {
  const call =
    $sqlite3_result_zeroblob64.call ??
      $sqlite3_result_zeroblob64.bind([
        $.int,
        { argument1: $.nonnull(sqlite3_context), n: $.unsignedLongLong },
      ]);
  return call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_zeroblob64', 'argument1'),
      'sqlite3_result_zeroblob64',
      'argument1',
    ),
    $.toUnsignedLongLong(n, 'sqlite3_result_zeroblob64', 'n'),
  );
}

const $sqlite3_result_subtype = /* @__PURE__ */ $declare(sqlite3_result_subtype, 'sqlite3_result_subtype');

/**
 * CAPI3REF: Setting The Subtype Of An SQL Function
 * METHOD: sqlite3_context
 *
 * The sqlite3_result_subtype(C,T) function causes the subtype of
 * the result from the [application-defined SQL function] with
 * {@link sqlite3_context} C to be the value T.  Only the lower 8 bits
 * of the subtype T are preserved in current versions of SQLite;
 * higher order bits are discarded.
 * The number of subtype bytes preserved by SQLite might increase
 * in future releases of SQLite.
 *
 * C: `void sqlite3_result_subtype(sqlite3_context *, unsigned int)`
 *
 * @see sqlite3.h:5992
 */
export function sqlite3_result_subtype(argument1: sqlite3_context, argument2: number): void {
  const call =
    $sqlite3_result_subtype.call ??
      $sqlite3_result_subtype.bind([
        $.voidType,
        { argument1: $.nonnull(sqlite3_context), argument2: $.unsignedInt },
      ]);
  call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_result_subtype', 'argument1'),
      'sqlite3_result_subtype',
      'argument1',
    ),
    $.toUnsignedInt(argument2, 'sqlite3_result_subtype', 'argument2'),
  );
}

const $sqlite3_create_collation = /* @__PURE__ */
  $declare(sqlite3_create_collation, 'sqlite3_create_collation');

/**
 * CAPI3REF: Define New Collating Sequences
 * METHOD: sqlite3
 *
 * ^These functions add, remove, or modify a [collation] associated
 * with the [database connection] specified as the first argument.
 *
 * ^The name of the collation is a UTF-8 string
 * for {@link sqlite3_create_collation} and {@link sqlite3_create_collation_v2}
 * and a UTF-16 string in native byte order for {@link sqlite3_create_collation16}.
 * ^Collation names that compare equal according to {@link sqlite3_strnicmp} are
 * considered to be the same name.
 *
 * ^(The third argument (eTextRep) must be one of the constants:
 *
 * - {@link SQLITE_UTF8},
 * - {@link SQLITE_UTF16LE},
 * - {@link SQLITE_UTF16BE},
 * - {@link SQLITE_UTF16}, or
 * - {@link SQLITE_UTF16_ALIGNED}.
 *
 * )^
 * ^The eTextRep argument determines the encoding of strings passed
 * to the collating function callback, xCompare.
 * ^The {@link SQLITE_UTF16} and {@link SQLITE_UTF16_ALIGNED} values for eTextRep
 * force strings to be UTF16 with native byte order.
 * ^The {@link SQLITE_UTF16_ALIGNED} value for eTextRep forces strings to begin
 * on an even byte address.
 *
 * ^The fourth argument, pArg, is an application data pointer that is passed
 * through as the first argument to the collating function callback.
 *
 * ^The fifth argument, xCompare, is a pointer to the collating function.
 * ^Multiple collating functions can be registered using the same name but
 * with different eTextRep parameters and SQLite will use whichever
 * function requires the least amount of data transformation.
 * ^If the xCompare argument is NULL then the collating function is
 * deleted.  ^When all collating functions having the same name are deleted,
 * that collation is no longer usable.
 *
 * ^The collating function callback is invoked with a copy of the pArg
 * application data pointer and with two strings in the encoding specified
 * by the eTextRep argument.  The two integer parameters to the collating
 * function callback are the length of the two strings, in bytes. The collating
 * function must return an integer that is negative, zero, or positive
 * if the first string is less than, equal to, or greater than the second,
 * respectively.  A collating function must always return the same answer
 * given the same inputs.  If two or more collating functions are registered
 * to the same collation name (using different eTextRep values) then all
 * must give an equivalent answer when invoked with equivalent strings.
 * The collating function must obey the following properties for all
 * strings A, B, and C:
 *
 * - If A==B then B==A.
 * - If A==B and B==C then A==C.
 * - If A<B THEN B>A.
 * - If A<B and B<C then A<C.
 *
 * If a collating function fails any of the above constraints and that
 * collating function is registered and used, then the behavior of SQLite
 * is undefined.
 *
 * ^The {@link sqlite3_create_collation_v2} works like {@link sqlite3_create_collation}
 * with the addition that the xDestroy callback is invoked on pArg when
 * the collating function is deleted.
 * ^Collating functions are deleted when they are overridden by later
 * calls to the collation creation functions or when the
 * [database connection] is closed using {@link sqlite3_close}.
 *
 * ^The xDestroy callback is \<u>not\</u> called if the
 * {@link sqlite3_create_collation_v2} function fails.  Applications that invoke
 * {@link sqlite3_create_collation_v2} with a non-NULL xDestroy argument should
 * check the return code and dispose of the application data pointer
 * themselves rather than expecting SQLite to deal with it for them.
 * This is different from every other SQLite interface.  The inconsistency
 * is unfortunate but cannot be changed without breaking backwards
 * compatibility.
 *
 * See also:  {@link sqlite3_collation_needed} and {@link sqlite3_collation_needed16}.
 *
 * C: `int sqlite3_create_collation(sqlite3 *, const char *zName, int eTextRep, void *pArg, int (*xCompare)(void *, int, const void *, int, const void *))`
 *
 * @see sqlite3.h:6075
 */
export function sqlite3_create_collation(
  argument1: sqlite3 | null,
  zName: $.CStringInput | null,
  eTextRep: number,
  pArg: $.Memory | null,
  xCompare: $.FunctionInput<sqlite3_create_collation_xCompare> | null,
): number {
  const call =
    $sqlite3_create_collation.call ??
      $sqlite3_create_collation.bind([
        $.int,
        {
          argument1: sqlite3,
          zName: $.cstring,
          eTextRep: $.int,
          pArg: $.voidPointer,
          xCompare: $.kept(sqlite3_create_collation_xCompare),
        },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_create_collation', 'argument1'),
    $.toCString(zName, 'sqlite3_create_collation', 'zName'),
    $.toInt(eTextRep, 'sqlite3_create_collation', 'eTextRep'),
    $.toMemory(pArg, 'sqlite3_create_collation', 'pArg'),
    $.toKeptFunction(
      sqlite3_create_collation_xCompare,
      xCompare,
      'sqlite3_create_collation',
      'xCompare',
      argument1,
    ),
  );
  $.keepAlive(zName, pArg, xCompare);
  $.hold(argument1, pArg);
  return result;
}

const $sqlite3_create_collation_v2 = /* @__PURE__ */
  $declare(sqlite3_create_collation_v2, 'sqlite3_create_collation_v2');

/**
 * CAPI3REF: Define New Collating Sequences
 * METHOD: sqlite3
 *
 * See {@link sqlite3_create_collation}.
 *
 * C: `int sqlite3_create_collation_v2(sqlite3 *, const char *zName, int eTextRep, void *pArg, int (*xCompare)(void *, int, const void *, int, const void *), void (*xDestroy)(void *))`
 *
 * @see sqlite3.h:6082
 */
export function sqlite3_create_collation_v2(
  argument1: sqlite3 | null,
  zName: $.CStringInput | null,
  eTextRep: number,
  pArg: $.Memory | null,
  xCompare: $.FunctionInput<sqlite3_create_collation_v2_xCompare> | null,
  xDestroy: $.FunctionInput<sqlite3_create_collation_v2_xDestroy> | null,
): number {
  const call =
    $sqlite3_create_collation_v2.call ??
      $sqlite3_create_collation_v2.bind([
        $.int,
        {
          argument1: sqlite3,
          zName: $.cstring,
          eTextRep: $.int,
          pArg: $.voidPointer,
          xCompare: $.kept(sqlite3_create_collation_v2_xCompare),
          xDestroy: $.kept(sqlite3_create_collation_v2_xDestroy),
        },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_create_collation_v2', 'argument1'),
    $.toCString(zName, 'sqlite3_create_collation_v2', 'zName'),
    $.toInt(eTextRep, 'sqlite3_create_collation_v2', 'eTextRep'),
    $.toMemory(pArg, 'sqlite3_create_collation_v2', 'pArg'),
    $.toKeptFunction(
      sqlite3_create_collation_v2_xCompare,
      xCompare,
      'sqlite3_create_collation_v2',
      'xCompare',
      argument1,
    ),
    $.toKeptFunction(
      sqlite3_create_collation_v2_xDestroy,
      xDestroy,
      'sqlite3_create_collation_v2',
      'xDestroy',
      argument1,
    ),
  );
  $.keepAlive(zName, pArg, xCompare, xDestroy);
  $.hold(argument1, pArg);
  return result;
}

const $sqlite3_create_collation16 = /* @__PURE__ */
  $declare(sqlite3_create_collation16, 'sqlite3_create_collation16');

/**
 * CAPI3REF: Define New Collating Sequences
 * METHOD: sqlite3
 *
 * See {@link sqlite3_create_collation}.
 *
 * C: `int sqlite3_create_collation16(sqlite3 *, const void *zName, int eTextRep, void *pArg, int (*xCompare)(void *, int, const void *, int, const void *))`
 *
 * @see sqlite3.h:6090
 */
export function sqlite3_create_collation16(
  argument1: sqlite3 | null,
  zName: $.Bytes | null,
  eTextRep: number,
  pArg: $.Memory | null,
  xCompare: $.FunctionInput<sqlite3_create_collation16_xCompare> | null,
): number {
  const call =
    $sqlite3_create_collation16.call ??
      $sqlite3_create_collation16.bind([
        $.int,
        {
          argument1: sqlite3,
          zName: $.bytes($.voidPointer),
          eTextRep: $.int,
          pArg: $.voidPointer,
          xCompare: $.kept(sqlite3_create_collation16_xCompare),
        },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_create_collation16', 'argument1'),
    $.toBytes(zName, 'sqlite3_create_collation16', 'zName'),
    $.toInt(eTextRep, 'sqlite3_create_collation16', 'eTextRep'),
    $.toMemory(pArg, 'sqlite3_create_collation16', 'pArg'),
    $.toKeptFunction(
      sqlite3_create_collation16_xCompare,
      xCompare,
      'sqlite3_create_collation16',
      'xCompare',
      argument1,
    ),
  );
  $.keepAlive(zName, pArg, xCompare);
  $.hold(argument1, pArg);
  return result;
}

const $sqlite3_collation_needed = /* @__PURE__ */
  $declare(sqlite3_collation_needed, 'sqlite3_collation_needed');

/**
 * CAPI3REF: Collation Needed Callbacks
 * METHOD: sqlite3
 *
 * ^To avoid having to register all collation sequences before a database
 * can be used, a single callback function may be registered with the
 * [database connection] to be invoked whenever an undefined collation
 * sequence is required.
 *
 * ^If the function is registered using the {@link sqlite3_collation_needed} API,
 * then it is passed the names of undefined collation sequences as strings
 * encoded in UTF-8. ^If {@link sqlite3_collation_needed16} is used,
 * the names are passed as UTF-16 in machine native byte order.
 * ^A call to either function replaces the existing collation-needed callback.
 *
 * ^(When the callback is invoked, the first argument passed is a copy
 * of the second argument to {@link sqlite3_collation_needed} or
 * {@link sqlite3_collation_needed16}.  The second argument is the database
 * connection.  The third argument is one of {@link SQLITE_UTF8}, {@link SQLITE_UTF16BE},
 * or {@link SQLITE_UTF16LE}, indicating the most desirable form of the collation
 * sequence function required.  The fourth parameter is the name of the
 * required collation sequence.)^
 *
 * The callback function should register the desired collation using
 * {@link sqlite3_create_collation}, {@link sqlite3_create_collation16}, or
 * {@link sqlite3_create_collation_v2}.
 *
 * C: `int sqlite3_collation_needed(sqlite3 *, void *, void (*)(void *, sqlite3 *, int eTextRep, const char *))`
 *
 * @see sqlite3.h:6125
 */
export function sqlite3_collation_needed(
  argument1: sqlite3 | null,
  argument2: $.Memory | null,
  argument3: $.FunctionInput<sqlite3_collation_needed_argument3> | null,
): number {
  const call =
    $sqlite3_collation_needed.call ??
      $sqlite3_collation_needed.bind([
        $.int,
        {
          argument1: sqlite3,
          argument2: $.voidPointer,
          argument3: $.kept(sqlite3_collation_needed_argument3),
        },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_collation_needed', 'argument1'),
    $.toMemory(argument2, 'sqlite3_collation_needed', 'argument2'),
    $.toKeptFunction(
      sqlite3_collation_needed_argument3,
      argument3,
      'sqlite3_collation_needed',
      'argument3',
      argument1,
    ),
  );
  $.keepAlive(argument2, argument3);
  $.hold(argument1, argument2);
  return result;
}

const $sqlite3_collation_needed16 = /* @__PURE__ */
  $declare(sqlite3_collation_needed16, 'sqlite3_collation_needed16');

/**
 * CAPI3REF: Collation Needed Callbacks
 * METHOD: sqlite3
 *
 * See {@link sqlite3_collation_needed}.
 *
 * C: `int sqlite3_collation_needed16(sqlite3 *, void *, void (*)(void *, sqlite3 *, int eTextRep, const void *))`
 *
 * @see sqlite3.h:6130
 */
export function sqlite3_collation_needed16(
  argument1: sqlite3 | null,
  argument2: $.Memory | null,
  argument3: $.FunctionInput<sqlite3_collation_needed16_argument3> | null,
): number {
  const call =
    $sqlite3_collation_needed16.call ??
      $sqlite3_collation_needed16.bind([
        $.int,
        {
          argument1: sqlite3,
          argument2: $.voidPointer,
          argument3: $.kept(sqlite3_collation_needed16_argument3),
        },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_collation_needed16', 'argument1'),
    $.toMemory(argument2, 'sqlite3_collation_needed16', 'argument2'),
    $.toKeptFunction(
      sqlite3_collation_needed16_argument3,
      argument3,
      'sqlite3_collation_needed16',
      'argument3',
      argument1,
    ),
  );
  $.keepAlive(argument2, argument3);
  $.hold(argument1, argument2);
  return result;
}

const $sqlite3_sleep = /* @__PURE__ */ $declare(sqlite3_sleep, 'sqlite3_sleep');

/**
 * CAPI3REF: Suspend Execution For A Short Time
 *
 * The {@link sqlite3_sleep} function causes the current thread to suspend execution
 * for at least a number of milliseconds specified in its parameter.
 *
 * If the operating system does not support sleep requests with
 * millisecond time resolution, then the time will be rounded up to
 * the nearest second. The number of milliseconds of sleep actually
 * requested from the operating system is returned.
 *
 * ^SQLite implements this interface by calling the xSleep()
 * method of the default {@link sqlite3_vfs} object.  If the xSleep() method
 * of the default VFS is not implemented correctly, or not implemented at
 * all, then the behavior of {@link sqlite3_sleep} may deviate from the description
 * in the previous paragraphs.
 *
 * C: `int sqlite3_sleep(int)`
 *
 * @see sqlite3.h:6163
 */
export function sqlite3_sleep(argument1: number): number {
  const call = $sqlite3_sleep.call ?? $sqlite3_sleep.bind([$.int, { argument1: $.int }]);
  return call($.toInt(argument1, 'sqlite3_sleep', 'argument1'));
}

const $sqlite3_win32_set_directory = /* @__PURE__ */
  $declare(sqlite3_win32_set_directory, 'sqlite3_win32_set_directory');

/**
 * CAPI3REF: Win32 Specific Interface
 *
 * These interfaces are available only on Windows.  The
 * {@link sqlite3_win32_set_directory} interface is used to set the value associated
 * with the {@link sqlite3_temp_directory} or {@link sqlite3_data_directory} variable, to
 * zValue, depending on the value of the type parameter.  The zValue parameter
 * should be NULL to cause the previous value to be freed via {@link sqlite3_free};
 * a non-NULL value will be copied into memory obtained from {@link sqlite3_malloc}
 * prior to being used.  The {@link sqlite3_win32_set_directory} interface returns
 * {@link SQLITE_OK} to indicate success, {@link SQLITE_ERROR} if the type is unsupported,
 * or {@link SQLITE_NOMEM} if memory could not be allocated.  The value of the
 * {@link sqlite3_data_directory} variable is intended to act as a replacement for
 * the current directory on the sub-platforms of Win32 where that concept is
 * not present, e.g. WinRT and UWP.  The {@link sqlite3_win32_set_directory8} and
 * {@link sqlite3_win32_set_directory16} interfaces behave exactly the same as the
 * sqlite3_win32_set_directory interface except the string parameter must be
 * UTF-8 or UTF-16, respectively.
 *
 * C: `int sqlite3_win32_set_directory(unsigned long type, void *zValue)`
 *
 * @see sqlite3.h:6279
 */
export function sqlite3_win32_set_directory(type: number | bigint, zValue: $.Memory | null): number {
  const call =
    $sqlite3_win32_set_directory.call ??
      $sqlite3_win32_set_directory.bind([$.int, { type: $.unsignedLong, zValue: $.voidPointer }]);
  const result = call(
    $.toUnsignedLong(type, 'sqlite3_win32_set_directory', 'type'),
    $.toMemory(zValue, 'sqlite3_win32_set_directory', 'zValue'),
  );
  $.keepAlive(zValue);
  return result;
}

const $sqlite3_win32_set_directory8 = /* @__PURE__ */
  $declare(sqlite3_win32_set_directory8, 'sqlite3_win32_set_directory8');

/**
 * CAPI3REF: Win32 Specific Interface
 *
 * See {@link sqlite3_win32_set_directory}.
 *
 * C: `int sqlite3_win32_set_directory8(unsigned long type, const char *zValue)`
 *
 * @see sqlite3.h:6283
 */
export function sqlite3_win32_set_directory8(type: number | bigint, zValue: $.CStringInput | null): number {
  const call =
    $sqlite3_win32_set_directory8.call ??
      $sqlite3_win32_set_directory8.bind([$.int, { type: $.unsignedLong, zValue: $.cstring }]);
  const result = call(
    $.toUnsignedLong(type, 'sqlite3_win32_set_directory8', 'type'),
    $.toCString(zValue, 'sqlite3_win32_set_directory8', 'zValue'),
  );
  $.keepAlive(zValue);
  return result;
}

const $sqlite3_win32_set_directory16 = /* @__PURE__ */
  $declare(sqlite3_win32_set_directory16, 'sqlite3_win32_set_directory16');

/**
 * CAPI3REF: Win32 Specific Interface
 *
 * See {@link sqlite3_win32_set_directory}.
 *
 * C: `int sqlite3_win32_set_directory16(unsigned long type, const void *zValue)`
 *
 * @see sqlite3.h:6284
 */
export function sqlite3_win32_set_directory16(type: number | bigint, zValue: $.Bytes | null): number {
  const call =
    $sqlite3_win32_set_directory16.call ??
      $sqlite3_win32_set_directory16.bind([$.int, { type: $.unsignedLong, zValue: $.bytes($.voidPointer) }]);
  const result = call(
    $.toUnsignedLong(type, 'sqlite3_win32_set_directory16', 'type'),
    $.toBytes(zValue, 'sqlite3_win32_set_directory16', 'zValue'),
  );
  $.keepAlive(zValue);
  return result;
}

const $sqlite3_get_autocommit = /* @__PURE__ */ $declare(sqlite3_get_autocommit, 'sqlite3_get_autocommit');

/**
 * CAPI3REF: Test For Auto-Commit Mode
 * KEYWORDS: \{autocommit mode\}
 * METHOD: sqlite3
 *
 * ^The {@link sqlite3_get_autocommit} interface returns non-zero or
 * zero if the given database connection is or is not in autocommit mode,
 * respectively.  ^Autocommit mode is on by default.
 * ^Autocommit mode is disabled by a [BEGIN] statement.
 * ^Autocommit mode is re-enabled by a [COMMIT] or [ROLLBACK].
 *
 * If certain kinds of errors occur on a statement within a multi-statement
 * transaction (errors including {@link SQLITE_FULL}, {@link SQLITE_IOERR},
 * {@link SQLITE_NOMEM}, {@link SQLITE_BUSY}, and {@link SQLITE_INTERRUPT}) then the
 * transaction might be rolled back automatically.  The only way to
 * find out whether SQLite automatically rolled back the transaction after
 * an error is to use this function.
 *
 * If another thread changes the autocommit status of the database
 * connection while this routine is running, then the return value
 * is undefined.
 *
 * C: `int sqlite3_get_autocommit(sqlite3 *)`
 *
 * @see sqlite3.h:6317
 */
export function sqlite3_get_autocommit(argument1: sqlite3 | null): number {
  const call = $sqlite3_get_autocommit.call ?? $sqlite3_get_autocommit.bind([$.int, { argument1: sqlite3 }]);
  return call(sqlite3.toC(argument1, 'sqlite3_get_autocommit', 'argument1'));
}

const $sqlite3_db_handle = /* @__PURE__ */ $declare(sqlite3_db_handle, 'sqlite3_db_handle');

/**
 * CAPI3REF: Find The Database Handle Of A Prepared Statement
 * METHOD: sqlite3_stmt
 *
 * ^The sqlite3_db_handle interface returns the [database connection] handle
 * to which a [prepared statement] belongs.  ^The [database connection]
 * returned by sqlite3_db_handle is the same [database connection]
 * that was the first argument
 * to the {@link sqlite3_prepare_v2} call (or its variants) that was used to
 * create the statement in the first place.
 *
 * Whether the caller owns what it returns is not known.
 * C: `sqlite3 *sqlite3_db_handle(sqlite3_stmt *)`
 *
 * @see sqlite3.h:6330
 */
export function sqlite3_db_handle(argument1: sqlite3_stmt | null): sqlite3 | null {
  const call = $sqlite3_db_handle.call ?? $sqlite3_db_handle.bind([sqlite3, { argument1: sqlite3_stmt }]);
  return $.fromHandle(sqlite3, call(sqlite3_stmt.toC(argument1, 'sqlite3_db_handle', 'argument1')));
}

const $sqlite3_db_name = /* @__PURE__ */ $declare(sqlite3_db_name, 'sqlite3_db_name');

/**
 * CAPI3REF: Return The Schema Name For A Database Connection
 * METHOD: sqlite3
 *
 * ^The sqlite3_db_name(D,N) interface returns a pointer to the schema name
 * for the N-th database on database connection D, or a NULL pointer of N is
 * out of range.  An N value of 0 means the main database file.  An N of 1 is
 * the "temp" schema.  Larger values of N correspond to various ATTACH-ed
 * databases.
 *
 * Space to hold the string that is returned by {@link sqlite3_db_name} is managed
 * by SQLite itself.  The string might be deallocated by any operation that
 * changes the schema, including [ATTACH] or [DETACH] or calls to
 * {@link sqlite3_serialize} or {@link sqlite3_deserialize}, even operations that
 * occur on a different thread.  Applications that need to
 * remember the string long-term should make their own copy.  Applications that
 * are accessing the same database connection simultaneously on multiple
 * threads should mutex-protect calls to this API and should make their own
 * private copy of the result prior to releasing the mutex.
 *
 * C: `const char *sqlite3_db_name(sqlite3 *db, int N)`
 *
 * @see sqlite3.h:6352
 */
export function sqlite3_db_name(db: sqlite3 | null, N: number): string | null {
  const call = $sqlite3_db_name.call ?? $sqlite3_db_name.bind([$.cstring, { db: sqlite3, N: $.int }]);
  return call(sqlite3.toC(db, 'sqlite3_db_name', 'db'), $.toInt(N, 'sqlite3_db_name', 'N'));
}

const $sqlite3_db_filename = /* @__PURE__ */ $declare(sqlite3_db_filename, 'sqlite3_db_filename');

/**
 * CAPI3REF: Return The Filename For A Database Connection
 * METHOD: sqlite3
 *
 * ^The sqlite3_db_filename(D,N) interface returns a pointer to the filename
 * associated with database N of connection D.
 * ^If there is no attached database N on the database
 * connection D, or if database N is a temporary or in-memory database, then
 * this function will return either a NULL pointer or an empty string.
 *
 * ^The string value returned by this routine is owned and managed by
 * the database connection.  ^The value will be valid until the database N
 * is [DETACH]-ed or until the database connection closes.
 *
 * ^The filename returned by this function is the output of the
 * xFullPathname method of the [VFS].  ^In other words, the filename
 * will be an absolute pathname, even if the filename used
 * to open the database originally was a URI or relative pathname.
 *
 * If the filename pointer returned by this routine is not NULL, then it
 * can be used as the filename input parameter to these routines:
 *
 * - {@link sqlite3_uri_parameter}
 * - {@link sqlite3_uri_boolean}
 * - {@link sqlite3_uri_int64}
 * - {@link sqlite3_filename_database}
 * - {@link sqlite3_filename_journal}
 * - {@link sqlite3_filename_wal}
 *
 * C: `sqlite3_filename sqlite3_db_filename(sqlite3 *db, const char *zDbName)`
 *
 * @see sqlite3.h:6384
 */
export function sqlite3_db_filename(db: sqlite3 | null, zDbName: $.CStringInput | null): string | null {
  const call =
    $sqlite3_db_filename.call ?? $sqlite3_db_filename.bind([$.cstring, { db: sqlite3, zDbName: $.cstring }]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_db_filename', 'db'),
    $.toCString(zDbName, 'sqlite3_db_filename', 'zDbName'),
  );
  $.keepAlive(zDbName);
  return result;
}

const $sqlite3_db_readonly = /* @__PURE__ */ $declare(sqlite3_db_readonly, 'sqlite3_db_readonly');

/**
 * CAPI3REF: Determine if a database is read-only
 * METHOD: sqlite3
 *
 * ^The sqlite3_db_readonly(D,N) interface returns 1 if the database N
 * of connection D is read-only, 0 if it is read/write, or -1 if N is not
 * the name of a database on connection D.
 *
 * C: `int sqlite3_db_readonly(sqlite3 *db, const char *zDbName)`
 *
 * @see sqlite3.h:6394
 */
export function sqlite3_db_readonly(db: sqlite3 | null, zDbName: $.CStringInput | null): number {
  const call =
    $sqlite3_db_readonly.call ?? $sqlite3_db_readonly.bind([$.int, { db: sqlite3, zDbName: $.cstring }]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_db_readonly', 'db'),
    $.toCString(zDbName, 'sqlite3_db_readonly', 'zDbName'),
  );
  $.keepAlive(zDbName);
  return result;
}

const $sqlite3_txn_state = /* @__PURE__ */ $declare(sqlite3_txn_state, 'sqlite3_txn_state');

/**
 * CAPI3REF: Determine the transaction state of a database
 * METHOD: sqlite3
 *
 * ^The sqlite3_txn_state(D,S) interface returns the current
 * [transaction state] of schema S in database connection D.  ^If S is NULL,
 * then the highest transaction state of any schema on database connection D
 * is returned.  Transaction states are (in order of lowest to highest):
 *
 * - SQLITE_TXN_NONE
 * - SQLITE_TXN_READ
 * - SQLITE_TXN_WRITE
 *
 * ^If the S argument to sqlite3_txn_state(D,S) is not the name of
 * a valid schema, then -1 is returned.
 *
 * C: `int sqlite3_txn_state(sqlite3 *, const char *zSchema)`
 *
 * @see sqlite3.h:6412
 */
export function sqlite3_txn_state(argument1: sqlite3 | null, zSchema: $.CStringInput | null): number {
  const call =
    $sqlite3_txn_state.call ?? $sqlite3_txn_state.bind([$.int, { argument1: sqlite3, zSchema: $.cstring }]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_txn_state', 'argument1'),
    $.toCString(zSchema, 'sqlite3_txn_state', 'zSchema'),
  );
  $.keepAlive(zSchema);
  return result;
}

const $sqlite3_next_stmt = /* @__PURE__ */ $declare(sqlite3_next_stmt, 'sqlite3_next_stmt');

/**
 * CAPI3REF: Find the next prepared statement
 * METHOD: sqlite3
 *
 * ^This interface returns a pointer to the next [prepared statement] after
 * pStmt associated with the [database connection] pDb.  ^If pStmt is NULL
 * then this interface returns a pointer to the first prepared statement
 * associated with the database connection pDb.  ^If no prepared statement
 * satisfies the conditions of this routine, it returns NULL.
 *
 * The [database connection] pointer D in a call to
 * [sqlite3_next_stmt(D,S)] must refer to an open database
 * connection and in particular must not be a NULL pointer.
 *
 * Whether the caller owns what it returns is not known.
 * C: `sqlite3_stmt *sqlite3_next_stmt(sqlite3 *pDb, sqlite3_stmt *pStmt)`
 *
 * @see sqlite3.h:6461
 */
export function sqlite3_next_stmt(pDb: sqlite3 | null, pStmt: sqlite3_stmt | null): sqlite3_stmt | null {
  const call =
    $sqlite3_next_stmt.call ?? $sqlite3_next_stmt.bind([sqlite3_stmt, { pDb: sqlite3, pStmt: sqlite3_stmt }]);
  const result = call(
    sqlite3.toC(pDb, 'sqlite3_next_stmt', 'pDb'),
    sqlite3_stmt.toC(pStmt, 'sqlite3_next_stmt', 'pStmt'),
  );
  return $.fromHandle(sqlite3_stmt, result);
}

const $sqlite3_commit_hook = /* @__PURE__ */ $declare(sqlite3_commit_hook, 'sqlite3_commit_hook');

/**
 * CAPI3REF: Commit And Rollback Notification Callbacks
 * METHOD: sqlite3
 *
 * ^The {@link sqlite3_commit_hook} interface registers a callback
 * function to be invoked whenever a transaction is [COMMIT | committed].
 * ^Any callback set by a previous call to {@link sqlite3_commit_hook}
 * for the same database connection is overridden.
 * ^The {@link sqlite3_rollback_hook} interface registers a callback
 * function to be invoked whenever a transaction is [ROLLBACK | rolled back].
 * ^Any callback set by a previous call to {@link sqlite3_rollback_hook}
 * for the same database connection is overridden.
 * ^The pArg argument is passed through to the callback.
 * ^If the callback on a commit hook function returns non-zero,
 * then the commit is converted into a rollback.
 *
 * ^The sqlite3_commit_hook(D,C,P) and sqlite3_rollback_hook(D,C,P) functions
 * return the P argument from the previous call of the same function
 * on the same [database connection] D, or NULL for
 * the first call for each function on D.
 *
 * The commit and rollback hook callbacks are not reentrant.
 * The callback implementation must not do anything that will modify
 * the database connection that invoked the callback.  Any actions
 * to modify the database connection must be deferred until after the
 * completion of the {@link sqlite3_step} call that triggered the commit
 * or rollback hook in the first place.
 * Note that running any other SQL statements, including SELECT statements,
 * or merely calling {@link sqlite3_prepare_v2} and {@link sqlite3_step} will modify
 * the database connections for the meaning of "modify" in this paragraph.
 *
 * ^Registering a NULL function disables the callback.
 *
 * ^When the commit hook callback routine returns zero, the [COMMIT]
 * operation is allowed to continue normally.  ^If the commit hook
 * returns non-zero, then the [COMMIT] is converted into a [ROLLBACK].
 * ^The rollback hook is invoked on a rollback that results from a commit
 * hook returning non-zero, just as it would be with any other rollback.
 *
 * ^For the purposes of this API, a transaction is said to have been
 * rolled back if an explicit "ROLLBACK" statement is executed, or
 * an error or constraint causes an implicit rollback to occur.
 * ^The rollback callback is not invoked if a transaction is
 * automatically rolled back because the database connection is closed.
 *
 * See also the {@link sqlite3_update_hook} interface.
 *
 * C: `void *sqlite3_commit_hook(sqlite3 *, int (*)(void *), void *)`
 *
 * @see sqlite3.h:6510
 */
export function sqlite3_commit_hook(
  argument1: sqlite3 | null,
  argument2: $.FunctionInput<sqlite3_commit_hook_argument2> | null,
  argument3: $.Memory | null,
): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_commit_hook.call ??
      $sqlite3_commit_hook.bind([
        $.voidPointer,
        { argument1: sqlite3, argument2: $.set(sqlite3_commit_hook_argument2), argument3: $.voidPointer },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_commit_hook', 'argument1'),
    $.toSetFunction(sqlite3_commit_hook_argument2, argument2, 'sqlite3_commit_hook', 'argument2', argument1),
    $.toMemory(argument3, 'sqlite3_commit_hook', 'argument3'),
  );
  $.keepAlive(argument2, argument3);
  $.settleInPlace(argument1, 'sqlite3_commit_hook', result === null, argument3);
  return $.fromPointer($.voidType, result, argument3);
}

const $sqlite3_rollback_hook = /* @__PURE__ */ $declare(sqlite3_rollback_hook, 'sqlite3_rollback_hook');

/**
 * CAPI3REF: Commit And Rollback Notification Callbacks
 * METHOD: sqlite3
 *
 * See {@link sqlite3_commit_hook}.
 *
 * C: `void *sqlite3_rollback_hook(sqlite3 *, void (*)(void *), void *)`
 *
 * @see sqlite3.h:6511
 */
export function sqlite3_rollback_hook(
  argument1: sqlite3 | null,
  argument2: $.FunctionInput<sqlite3_rollback_hook_argument2> | null,
  argument3: $.Memory | null,
): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_rollback_hook.call ??
      $sqlite3_rollback_hook.bind([
        $.voidPointer,
        { argument1: sqlite3, argument2: $.set(sqlite3_rollback_hook_argument2), argument3: $.voidPointer },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_rollback_hook', 'argument1'),
    $.toSetFunction(
      sqlite3_rollback_hook_argument2,
      argument2,
      'sqlite3_rollback_hook',
      'argument2',
      argument1,
    ),
    $.toMemory(argument3, 'sqlite3_rollback_hook', 'argument3'),
  );
  $.keepAlive(argument2, argument3);
  $.settleInPlace(argument1, 'sqlite3_rollback_hook', result === null, argument3);
  return $.fromPointer($.voidType, result, argument3);
}

const $sqlite3_autovacuum_pages = /* @__PURE__ */
  $declare(sqlite3_autovacuum_pages, 'sqlite3_autovacuum_pages');

/**
 * CAPI3REF: Autovacuum Compaction Amount Callback
 * METHOD: sqlite3
 *
 * ^The sqlite3_autovacuum_pages(D,C,P,X) interface registers a callback
 * function C that is invoked prior to each autovacuum of the database
 * file.  ^The callback is passed a copy of the generic data pointer (P),
 * the schema-name of the attached database that is being autovacuumed,
 * the size of the database file in pages, the number of free pages,
 * and the number of bytes per page, respectively.  The callback should
 * return the number of free pages that should be removed by the
 * autovacuum.  ^If the callback returns zero, then no autovacuum happens.
 * ^If the value returned is greater than or equal to the number of
 * free pages, then a complete autovacuum happens.
 *
 * ^If there are multiple ATTACH-ed database files that are being
 * modified as part of a transaction commit, then the autovacuum pages
 * callback is invoked separately for each file.
 *
 * **The callback is not reentrant.** The callback function should
 * not attempt to invoke any other SQLite interface.  If it does, bad
 * things may happen, including segmentation faults and corrupt database
 * files.  The callback function should be a simple function that
 * does some arithmetic on its input parameters and returns a result.
 *
 * ^The X parameter to sqlite3_autovacuum_pages(D,C,P,X) is an optional
 * destructor for the P parameter.  ^If X is not NULL, then X(P) is
 * invoked whenever the database connection closes or when the callback
 * is overwritten by another invocation of {@link sqlite3_autovacuum_pages}.
 *
 * ^There is only one autovacuum pages callback per database connection.
 * ^Each call to the {@link sqlite3_autovacuum_pages} interface overrides all
 * previous invocations for that database connection.  ^If the callback
 * argument (C) to sqlite3_autovacuum_pages(D,C,P,X) is a NULL pointer,
 * then the autovacuum steps callback is cancelled.  The return value
 * from {@link sqlite3_autovacuum_pages} is normally SQLITE_OK, but might
 * be some other error code if something goes wrong.  The current
 * implementation will only return SQLITE_OK or SQLITE_MISUSE, but other
 * return codes might be added in future releases.
 *
 * If no autovacuum pages callback is specified (the usual case) or
 * a NULL pointer is provided for the callback,
 * then the default behavior is to vacuum all free pages.  So, in other
 * words, the default behavior is the same as if the callback function
 * were something like this:
 *
 * ```c
 * &nbsp;   unsigned int demonstration_autovac_pages_callback(
 * &nbsp;     void *pClientData,
 * &nbsp;     const char *zSchema,
 * &nbsp;     unsigned int nDbPage,
 * &nbsp;     unsigned int nFreePage,
 * &nbsp;     unsigned int nBytePerPage
 * &nbsp;   ){
 * &nbsp;     return nFreePage;
 * &nbsp;   }
 * ```
 *
 * C: `int sqlite3_autovacuum_pages(sqlite3 *db, unsigned int (*)(void *, const char *, unsigned int, unsigned int, unsigned int), void *, void (*)(void *))`
 *
 * @see sqlite3.h:6571
 */
export function sqlite3_autovacuum_pages(
  db: sqlite3 | null,
  argument2: $.FunctionInput<sqlite3_autovacuum_pages_argument2> | null,
  argument3: $.Memory | null,
  argument4: $.FunctionInput<sqlite3_autovacuum_pages_argument4> | null,
): number {
  const call =
    $sqlite3_autovacuum_pages.call ??
      $sqlite3_autovacuum_pages.bind([
        $.int,
        {
          db: sqlite3,
          argument2: $.kept(sqlite3_autovacuum_pages_argument2),
          argument3: $.voidPointer,
          argument4: $.kept(sqlite3_autovacuum_pages_argument4),
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_autovacuum_pages', 'db'),
    $.toKeptFunction(
      sqlite3_autovacuum_pages_argument2,
      argument2,
      'sqlite3_autovacuum_pages',
      'argument2',
      db,
    ),
    $.toMemory(argument3, 'sqlite3_autovacuum_pages', 'argument3'),
    $.toKeptFunction(
      sqlite3_autovacuum_pages_argument4,
      argument4,
      'sqlite3_autovacuum_pages',
      'argument4',
      db,
    ),
  );
  $.keepAlive(argument2, argument3, argument4);
  $.hold(db, argument3);
  return result;
}

const $sqlite3_update_hook = /* @__PURE__ */ $declare(sqlite3_update_hook, 'sqlite3_update_hook');

/**
 * CAPI3REF: Data Change Notification Callbacks
 * METHOD: sqlite3
 *
 * ^The {@link sqlite3_update_hook} interface registers a callback function
 * with the [database connection] identified by the first argument
 * to be invoked whenever a row is updated, inserted or deleted in
 * a [rowid table].
 * ^Any callback set by a previous call to this function
 * for the same database connection is overridden.
 *
 * ^The second argument is a pointer to the function to invoke when a
 * row is updated, inserted or deleted in a rowid table.
 * ^The first argument to the callback is a copy of the third argument
 * to {@link sqlite3_update_hook}.
 * ^The second callback argument is one of {@link SQLITE_INSERT}, {@link SQLITE_DELETE},
 * or {@link SQLITE_UPDATE}, depending on the operation that caused the callback
 * to be invoked.
 * ^The third and fourth arguments to the callback contain pointers to the
 * database and table name containing the affected row.
 * ^The final callback parameter is the [rowid] of the row.
 * ^In the case of an update, this is the [rowid] after the update takes place.
 *
 * ^(The update hook is not invoked when internal system tables are
 * modified (i.e. sqlite_sequence).)^
 * ^The update hook is not invoked when [WITHOUT ROWID] tables are modified.
 *
 * ^In the current implementation, the update hook
 * is not invoked when conflicting rows are deleted because of an
 * [ON CONFLICT | ON CONFLICT REPLACE] clause.  ^Nor is the update hook
 * invoked when rows are deleted using the [truncate optimization].
 * The exceptions defined in this paragraph might change in a future
 * release of SQLite.
 *
 * The update hook implementation must not do anything that will modify
 * the database connection that invoked the update hook.  Any actions
 * to modify the database connection must be deferred until after the
 * completion of the {@link sqlite3_step} call that triggered the update hook.
 * Note that {@link sqlite3_prepare_v2} and {@link sqlite3_step} both modify their
 * database connections for the meaning of "modify" in this paragraph.
 *
 * ^The sqlite3_update_hook(D,C,P) function
 * returns the P argument from the previous call
 * on the same [database connection] D, or NULL for
 * the first call on D.
 *
 * See also the {@link sqlite3_commit_hook}, {@link sqlite3_rollback_hook},
 * and [sqlite3_preupdate_hook()] interfaces.
 *
 * C: `void *sqlite3_update_hook(sqlite3 *, void (*)(void *, int, const char *, const char *, sqlite3_int64), void *)`
 *
 * @see sqlite3.h:6628
 */
export function sqlite3_update_hook(
  argument1: sqlite3 | null,
  argument2: $.FunctionInput<sqlite3_update_hook_argument2> | null,
  argument3: $.Memory | null,
): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_update_hook.call ??
      $sqlite3_update_hook.bind([
        $.voidPointer,
        { argument1: sqlite3, argument2: $.set(sqlite3_update_hook_argument2), argument3: $.voidPointer },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_update_hook', 'argument1'),
    $.toSetFunction(sqlite3_update_hook_argument2, argument2, 'sqlite3_update_hook', 'argument2', argument1),
    $.toMemory(argument3, 'sqlite3_update_hook', 'argument3'),
  );
  $.keepAlive(argument2, argument3);
  $.settleInPlace(argument1, 'sqlite3_update_hook', result === null, argument3);
  return $.fromPointer($.voidType, result, argument3);
}

const $sqlite3_enable_shared_cache = /* @__PURE__ */
  $declare(sqlite3_enable_shared_cache, 'sqlite3_enable_shared_cache');

/**
 * CAPI3REF: Enable Or Disable Shared Pager Cache
 *
 * ^(This routine enables or disables the sharing of the database cache
 * and schema data structures between [database connection | connections]
 * to the same database. Sharing is enabled if the argument is true
 * and disabled if the argument is false.)^
 *
 * This interface is omitted if SQLite is compiled with
 * [-DSQLITE_OMIT_SHARED_CACHE].  The [-DSQLITE_OMIT_SHARED_CACHE]
 * compile-time option is recommended because the
 * [use of shared cache mode is discouraged].
 *
 * ^Cache sharing is enabled and disabled for an entire process.
 * This is a change as of SQLite [version 3.5.0] ([dateof:3.5.0]).
 * In prior versions of SQLite,
 * sharing was enabled or disabled for each thread separately.
 *
 * ^(The cache sharing mode set by this interface effects all subsequent
 * calls to {@link sqlite3_open}, {@link sqlite3_open_v2}, and {@link sqlite3_open16}.
 * Existing database connections continue to use the sharing mode
 * that was in effect at the time they were opened.)^
 *
 * ^(This routine returns {@link SQLITE_OK} if shared cache was enabled or disabled
 * successfully.  An [error code] is returned otherwise.)^
 *
 * ^Shared cache is disabled by default. It is recommended that it stay
 * that way.  In other words, do not use this routine.  This interface
 * continues to be provided for historical compatibility, but its use is
 * discouraged.  Any use of shared cache is discouraged.  If shared cache
 * must be used, it is recommended that shared cache only be enabled for
 * individual database connections using the {@link sqlite3_open_v2} interface
 * with the {@link SQLITE_OPEN_SHAREDCACHE} flag.
 *
 * Note: This method is disabled on MacOS X 10.7 and iOS version 5.0
 * and will always return SQLITE_MISUSE. On those systems,
 * shared cache mode should be enabled per-database connection via
 * {@link sqlite3_open_v2} with {@link SQLITE_OPEN_SHAREDCACHE}.
 *
 * This interface is threadsafe on processors where writing a
 * 32-bit integer is atomic.
 *
 * See Also:  [SQLite Shared-Cache Mode]
 *
 * C: `int sqlite3_enable_shared_cache(int)`
 *
 * @see sqlite3.h:6678
 */
export function sqlite3_enable_shared_cache(argument1: number): number {
  const call =
    $sqlite3_enable_shared_cache.call ?? $sqlite3_enable_shared_cache.bind([$.int, { argument1: $.int }]);
  return call($.toInt(argument1, 'sqlite3_enable_shared_cache', 'argument1'));
}

const $sqlite3_release_memory = /* @__PURE__ */ $declare(sqlite3_release_memory, 'sqlite3_release_memory');

/**
 * CAPI3REF: Attempt To Free Heap Memory
 *
 * ^The {@link sqlite3_release_memory} interface attempts to free N bytes
 * of heap memory by deallocating non-essential memory allocations
 * held by the database library.   Memory used to cache database
 * pages to improve performance is an example of non-essential memory.
 * ^{@link sqlite3_release_memory} returns the number of bytes actually freed,
 * which might be more or less than the amount requested.
 * ^The {@link sqlite3_release_memory} routine is a no-op returning zero
 * if SQLite is not compiled with [SQLITE_ENABLE_MEMORY_MANAGEMENT].
 *
 * See also: {@link sqlite3_db_release_memory}
 *
 * C: `int sqlite3_release_memory(int)`
 *
 * @see sqlite3.h:6694
 */
export function sqlite3_release_memory(argument1: number): number {
  const call = $sqlite3_release_memory.call ?? $sqlite3_release_memory.bind([$.int, { argument1: $.int }]);
  return call($.toInt(argument1, 'sqlite3_release_memory', 'argument1'));
}

const $sqlite3_db_release_memory = /* @__PURE__ */
  $declare(sqlite3_db_release_memory, 'sqlite3_db_release_memory');

/**
 * CAPI3REF: Free Memory Used By A Database Connection
 * METHOD: sqlite3
 *
 * ^The sqlite3_db_release_memory(D) interface attempts to free as much heap
 * memory as possible from database connection D. Unlike the
 * {@link sqlite3_release_memory} interface, this interface is in effect even
 * when the [SQLITE_ENABLE_MEMORY_MANAGEMENT] compile-time option is
 * omitted.
 *
 * See also: {@link sqlite3_release_memory}
 *
 * C: `int sqlite3_db_release_memory(sqlite3 *)`
 *
 * @see sqlite3.h:6708
 */
export function sqlite3_db_release_memory(argument1: sqlite3 | null): number {
  const call =
    $sqlite3_db_release_memory.call ?? $sqlite3_db_release_memory.bind([$.int, { argument1: sqlite3 }]);
  return call(sqlite3.toC(argument1, 'sqlite3_db_release_memory', 'argument1'));
}

const $sqlite3_soft_heap_limit64 = /* @__PURE__ */
  $declare(sqlite3_soft_heap_limit64, 'sqlite3_soft_heap_limit64');

/**
 * CAPI3REF: Impose A Limit On Heap Size
 *
 * These interfaces impose limits on the amount of heap memory that will be
 * by all database connections within a single process.
 *
 * ^The {@link sqlite3_soft_heap_limit64} interface sets and/or queries the
 * soft limit on the amount of heap memory that may be allocated by SQLite.
 * ^SQLite strives to keep heap memory utilization below the soft heap
 * limit by reducing the number of pages held in the page cache
 * as heap memory usages approaches the limit.
 * ^The soft heap limit is "soft" because even though SQLite strives to stay
 * below the limit, it will exceed the limit rather than generate
 * an {@link SQLITE_NOMEM} error.  In other words, the soft heap limit
 * is advisory only.
 *
 * ^The sqlite3_hard_heap_limit64(N) interface sets a hard upper bound of
 * N bytes on the amount of memory that will be allocated.  ^The
 * sqlite3_hard_heap_limit64(N) interface is similar to
 * sqlite3_soft_heap_limit64(N) except that memory allocations will fail
 * when the hard heap limit is reached.
 *
 * ^The return value from both {@link sqlite3_soft_heap_limit64} and
 * {@link sqlite3_hard_heap_limit64} is the size of
 * the heap limit prior to the call, or negative in the case of an
 * error.  ^If the argument N is negative
 * then no change is made to the heap limit.  Hence, the current
 * size of heap limits can be determined by invoking
 * sqlite3_soft_heap_limit64(-1) or sqlite3_hard_heap_limit(-1).
 *
 * ^Setting the heap limits to zero disables the heap limiter mechanism.
 *
 * ^The soft heap limit may not be greater than the hard heap limit.
 * ^If the hard heap limit is enabled and if sqlite3_soft_heap_limit(N)
 * is invoked with a value of N that is greater than the hard heap limit,
 * the soft heap limit is set to the value of the hard heap limit.
 * ^The soft heap limit is automatically enabled whenever the hard heap
 * limit is enabled. ^When sqlite3_hard_heap_limit64(N) is invoked and
 * the soft heap limit is outside the range of 1..N, then the soft heap
 * limit is set to N.  ^Invoking sqlite3_soft_heap_limit64(0) when the
 * hard heap limit is enabled makes the soft heap limit equal to the
 * hard heap limit.
 *
 * The memory allocation limits can also be adjusted using
 * [PRAGMA soft_heap_limit] and [PRAGMA hard_heap_limit].
 *
 * ^(The heap limits are not enforced in the current implementation
 * if one or more of following conditions are true:
 *
 * - The limit value is set to zero.
 * - Memory accounting is disabled using a combination of the
 *      [sqlite3_config]({@link SQLITE_CONFIG_MEMSTATUS},...) start-time option and
 *      the [SQLITE_DEFAULT_MEMSTATUS] compile-time option.
 * - An alternative page cache implementation is specified using
 *      [sqlite3_config]({@link SQLITE_CONFIG_PCACHE2},...).
 * - The page cache allocates from its own memory pool supplied
 *      by [sqlite3_config]({@link SQLITE_CONFIG_PAGECACHE},...) rather than
 *      from the heap.
 *
 * )^
 *
 * The circumstances under which SQLite will enforce the heap limits may
 * changes in future releases of SQLite.
 *
 * C: `sqlite3_int64 sqlite3_soft_heap_limit64(sqlite3_int64 N)`
 *
 * @see sqlite3.h:6774
 */
export function sqlite3_soft_heap_limit64(N: number | bigint): number {
  const call =
    $sqlite3_soft_heap_limit64.call ?? $sqlite3_soft_heap_limit64.bind([$.longLong, { N: $.longLong }]);
  const result = call($.toLongLong(N, 'sqlite3_soft_heap_limit64', 'N'));
  return $.fromInteger64(result, 'sqlite3_soft_heap_limit64');
}

const $sqlite3_hard_heap_limit64 = /* @__PURE__ */
  $declare(sqlite3_hard_heap_limit64, 'sqlite3_hard_heap_limit64');

/**
 * CAPI3REF: Impose A Limit On Heap Size
 *
 * See {@link sqlite3_soft_heap_limit64}.
 *
 * C: `sqlite3_int64 sqlite3_hard_heap_limit64(sqlite3_int64 N)`
 *
 * @see sqlite3.h:6775
 */
export function sqlite3_hard_heap_limit64(N: number | bigint): number {
  const call =
    $sqlite3_hard_heap_limit64.call ?? $sqlite3_hard_heap_limit64.bind([$.longLong, { N: $.longLong }]);
  const result = call($.toLongLong(N, 'sqlite3_hard_heap_limit64', 'N'));
  return $.fromInteger64(result, 'sqlite3_hard_heap_limit64');
}

const $sqlite3_soft_heap_limit = /* @__PURE__ */ $declare(sqlite3_soft_heap_limit, 'sqlite3_soft_heap_limit');

/**
 * CAPI3REF: Deprecated Soft Heap Limit Interface
 * DEPRECATED
 *
 * This is a deprecated version of the {@link sqlite3_soft_heap_limit64}
 * interface.  This routine is provided for historical compatibility
 * only.  All new applications should use the
 * {@link sqlite3_soft_heap_limit64} interface rather than this one.
 *
 * C: `void sqlite3_soft_heap_limit(int N)`
 *
 * @see sqlite3.h:6786
 */
export function sqlite3_soft_heap_limit(N: number): void {
  const call = $sqlite3_soft_heap_limit.call ?? $sqlite3_soft_heap_limit.bind([$.voidType, { N: $.int }]);
  call($.toInt(N, 'sqlite3_soft_heap_limit', 'N'));
}

const $sqlite3_table_column_metadata = /* @__PURE__ */
  $declare(sqlite3_table_column_metadata, 'sqlite3_table_column_metadata');

/**
 * CAPI3REF: Extract Metadata About A Column Of A Table
 * METHOD: sqlite3
 *
 * ^(The sqlite3_table_column_metadata(X,D,T,C,....) routine returns
 * information about column C of table T in database D
 * on [database connection] X.)^  ^The {@link sqlite3_table_column_metadata}
 * interface returns SQLITE_OK and fills in the non-NULL pointers in
 * the final five arguments with appropriate values if the specified
 * column exists.  ^The {@link sqlite3_table_column_metadata} interface returns
 * SQLITE_ERROR if the specified column does not exist.
 * ^If the column-name parameter to {@link sqlite3_table_column_metadata} is a
 * NULL pointer, then this routine simply checks for the existence of the
 * table and returns SQLITE_OK if the table exists and SQLITE_ERROR if it
 * does not.  If the table name parameter T in a call to
 * sqlite3_table_column_metadata(X,D,T,C,...) is NULL then the result is
 * undefined behavior.
 *
 * ^The column is identified by the second, third and fourth parameters to
 * this function. ^(The second parameter is either the name of the database
 * (i.e. "main", "temp", or an attached database) containing the specified
 * table or NULL.)^ ^If it is NULL, then all attached databases are searched
 * for the table using the same algorithm used by the database engine to
 * resolve unqualified table references.
 *
 * ^The third and fourth parameters to this function are the table and column
 * name of the desired column, respectively.
 *
 * ^Metadata is returned by writing to the memory locations passed as the 5th
 * and subsequent parameters to this function. ^Any of these arguments may be
 * NULL, in which case the corresponding element of metadata is omitted.
 *
 * ^(
 *
 *   Parameter   Output  Type    Description
 *
 *   5th   const char*   Data type
 *
 *   6th   const char*   Name of default collation sequence
 *
 *   7th   int           True if column has a NOT NULL constraint
 *
 *   8th   int           True if column is part of the PRIMARY KEY
 *
 *   9th   int           True if column is [AUTOINCREMENT]
 *
 * )^
 *
 * ^The memory pointed to by the character pointers returned for the
 * declaration type and collation sequence is valid until the next
 * call to any SQLite API function.
 *
 * ^If the specified table is actually a view, an [error code] is returned.
 *
 * ^If the specified column is "rowid", "oid" or "_rowid_" and the table
 * is not a [WITHOUT ROWID] table and an
 * [INTEGER PRIMARY KEY] column has been explicitly declared, then the output
 * parameters are set for the explicitly declared column. ^(If there is no
 * [INTEGER PRIMARY KEY] column, then the outputs
 * for the [rowid] are set as follows:
 *
 * ```c
 * data type: "INTEGER"
 * collation sequence: "BINARY"
 * not null: 0
 * primary key: 1
 * auto increment: 0
 * ```
 *
 * ^This function causes all database schemas to be read from disk and
 * parsed, if that has not already been done, and returns an error if
 * any errors are encountered while loading the schema.
 *
 * C: `int sqlite3_table_column_metadata(sqlite3 *db, const char *zDbName, const char *zTableName, const char *zColumnName, const char **pzDataType, const char **pzCollSeq, int *pNotNull, int *pPrimaryKey, int *pAutoinc)`
 *
 * @see sqlite3.h:6858
 */
export function sqlite3_table_column_metadata(
  db: sqlite3 | null,
  zDbName: $.CStringInput | null,
  zTableName: $.CStringInput | null,
  zColumnName: $.CStringInput | null,
  pzDataType: $.StringsInput | null,
  pzCollSeq: $.StringsInput | null,
  pNotNull: $.PointerTo<$.Int> | null,
  pPrimaryKey: $.PointerTo<$.Int> | null,
  pAutoinc: $.PointerTo<$.Int> | null,
): number {
  const call =
    $sqlite3_table_column_metadata.call ??
      $sqlite3_table_column_metadata.bind([
        $.int,
        {
          db: sqlite3,
          zDbName: $.cstring,
          zTableName: $.cstring,
          zColumnName: $.cstring,
          pzDataType: $.pointer($.cstring),
          pzCollSeq: $.pointer($.cstring),
          pNotNull: $.pointer($.int),
          pPrimaryKey: $.pointer($.int),
          pAutoinc: $.pointer($.int),
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_table_column_metadata', 'db'),
    $.toCString(zDbName, 'sqlite3_table_column_metadata', 'zDbName'),
    $.toCString(zTableName, 'sqlite3_table_column_metadata', 'zTableName'),
    $.toCString(zColumnName, 'sqlite3_table_column_metadata', 'zColumnName'),
    $.toStrings(pzDataType, 'sqlite3_table_column_metadata', 'pzDataType'),
    $.toStrings(pzCollSeq, 'sqlite3_table_column_metadata', 'pzCollSeq'),
    $.toPointer($.int, pNotNull, 'sqlite3_table_column_metadata', 'pNotNull'),
    $.toPointer($.int, pPrimaryKey, 'sqlite3_table_column_metadata', 'pPrimaryKey'),
    $.toPointer($.int, pAutoinc, 'sqlite3_table_column_metadata', 'pAutoinc'),
  );
  $.keepAlive(zDbName, zTableName, zColumnName, pzDataType);
  $.keepAlive(pzCollSeq, pNotNull, pPrimaryKey, pAutoinc);
  return result;
}

const $sqlite3_load_extension = /* @__PURE__ */ $declare(sqlite3_load_extension, 'sqlite3_load_extension');

/**
 * CAPI3REF: Load An Extension
 * METHOD: sqlite3
 *
 * ^This interface loads an SQLite extension library from the named file.
 *
 * ^The {@link sqlite3_load_extension} interface attempts to load an
 * [SQLite extension] library contained in the file zFile.  If
 * the file cannot be loaded directly, attempts are made to load
 * with various operating-system specific extensions added.
 * So for example, if "samplelib" cannot be loaded, then names like
 * "samplelib.so" or "samplelib.dylib" or "samplelib.dll" might
 * be tried also.
 *
 * ^The entry point is zProc.
 * ^(zProc may be 0, in which case SQLite will try to come up with an
 * entry point name on its own.  It first tries "sqlite3_extension_init".
 * If that does not work, it constructs a name "sqlite3_X_init" where the
 * X is consists of the lower-case equivalent of all ASCII alphabetic
 * characters in the filename from the last "/" to the first following
 * "." and omitting any initial "lib".)^
 * ^The {@link sqlite3_load_extension} interface returns
 * {@link SQLITE_OK} on success and {@link SQLITE_ERROR} if something goes wrong.
 * ^If an error occurs and pzErrMsg is not 0, then the
 * {@link sqlite3_load_extension} interface shall attempt to
 * fill *pzErrMsg with error message text stored in memory
 * obtained from {@link sqlite3_malloc}. The calling function
 * should free this memory by calling {@link sqlite3_free}.
 *
 * ^Extension loading must be enabled using
 * {@link sqlite3_enable_load_extension} or
 * [sqlite3_db_config](db,{@link SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION},1,NULL)
 * prior to calling this API,
 * otherwise an error will be returned.
 *
 * **Security warning:** It is recommended that the
 * {@link SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION} method be used to enable only this
 * interface.  The use of the {@link sqlite3_enable_load_extension} interface
 * should be avoided.  This will keep the SQL function [load_extension()]
 * disabled and prevent SQL injections from giving attackers
 * access to extension loading capabilities.
 *
 * See also the [load_extension() SQL function].
 *
 * C: `int sqlite3_load_extension(sqlite3 *db, const char *zFile, const char *zProc, char **pzErrMsg)`
 *
 * @see sqlite3.h:6914
 */
export function sqlite3_load_extension(
  db: sqlite3 | null,
  zFile: $.CStringInput | null,
  zProc: $.CStringInput | null,
  pzErrMsg: $.StringsInput | null,
): number {
  const call =
    $sqlite3_load_extension.call ??
      $sqlite3_load_extension.bind([
        $.int,
        { db: sqlite3, zFile: $.cstring, zProc: $.cstring, pzErrMsg: $.pointer($.pointer($.char)) },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_load_extension', 'db'),
    $.toCString(zFile, 'sqlite3_load_extension', 'zFile'),
    $.toCString(zProc, 'sqlite3_load_extension', 'zProc'),
    $.toStrings(pzErrMsg, 'sqlite3_load_extension', 'pzErrMsg'),
  );
  $.keepAlive(zFile, zProc, pzErrMsg);
  return result;
}

const $sqlite3_enable_load_extension = /* @__PURE__ */
  $declare(sqlite3_enable_load_extension, 'sqlite3_enable_load_extension');

/**
 * CAPI3REF: Enable Or Disable Extension Loading
 * METHOD: sqlite3
 *
 * ^So as not to open security holes in older applications that are
 * unprepared to deal with [extension loading], and as a means of disabling
 * [extension loading] while evaluating user-entered SQL, the following API
 * is provided to turn the {@link sqlite3_load_extension} mechanism on and off.
 *
 * ^Extension loading is off by default.
 * ^Call the {@link sqlite3_enable_load_extension} routine with onoff==1
 * to turn extension loading on and call it with onoff==0 to turn
 * it back off again.
 *
 * ^This interface enables or disables both the C-API
 * {@link sqlite3_load_extension} and the SQL function [load_extension()].
 * ^(Use [sqlite3_db_config](db,{@link SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION},..)
 * to enable or disable only the C-API.)^
 *
 * **Security warning:** It is recommended that extension loading
 * be enabled using the {@link SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION} method
 * rather than this interface, so the [load_extension()] SQL function
 * remains disabled. This will prevent SQL injections from giving attackers
 * access to extension loading capabilities.
 *
 * C: `int sqlite3_enable_load_extension(sqlite3 *db, int onoff)`
 *
 * @see sqlite3.h:6946
 */
export function sqlite3_enable_load_extension(db: sqlite3 | null, onoff: number): number {
  const call =
    $sqlite3_enable_load_extension.call ??
      $sqlite3_enable_load_extension.bind([$.int, { db: sqlite3, onoff: $.int }]);
  return call(
    sqlite3.toC(db, 'sqlite3_enable_load_extension', 'db'),
    $.toInt(onoff, 'sqlite3_enable_load_extension', 'onoff'),
  );
}

const $sqlite3_auto_extension = /* @__PURE__ */ $declare(sqlite3_auto_extension, 'sqlite3_auto_extension');

/**
 * CAPI3REF: Automatically Load Statically Linked Extensions
 *
 * ^This interface causes the xEntryPoint() function to be invoked for
 * each new [database connection] that is created.  The idea here is that
 * xEntryPoint() is the entry point for a statically linked [SQLite extension]
 * that is to be automatically loaded into all new database connections.
 *
 * ^(Even though the function prototype shows that xEntryPoint() takes
 * no arguments and returns void, SQLite invokes xEntryPoint() with three
 * arguments and expects an integer result as if the signature of the
 * entry point where as follows:
 *
 * ```c
 * &nbsp;  int xEntryPoint(
 * &nbsp;    sqlite3 *db,
 * &nbsp;    const char **pzErrMsg,
 * &nbsp;    const struct sqlite3_api_routines *pThunk
 * &nbsp;  );
 * ```
 *
 * If the xEntryPoint routine encounters an error, it should make *pzErrMsg
 * point to an appropriate error message (obtained from {@link sqlite3_mprintf})
 * and return an appropriate [error code].  ^SQLite ensures that *pzErrMsg
 * is NULL before calling the xEntryPoint().  ^SQLite will invoke
 * {@link sqlite3_free} on *pzErrMsg after xEntryPoint() returns.  ^If any
 * xEntryPoint() returns an error, the {@link sqlite3_open}, {@link sqlite3_open16},
 * or {@link sqlite3_open_v2} call that provoked the xEntryPoint() will fail.
 *
 * ^Calling sqlite3_auto_extension(X) with an entry point X that is already
 * on the list of automatic extensions is a harmless no-op. ^No entry point
 * will be called more than once for each database connection that is opened.
 *
 * See also: {@link sqlite3_reset_auto_extension}
 * and {@link sqlite3_cancel_auto_extension}
 *
 * C: `int sqlite3_auto_extension(void (*xEntryPoint)(void))`
 *
 * @see sqlite3.h:6984
 */
export function sqlite3_auto_extension(
  xEntryPoint: $.FunctionInput<sqlite3_auto_extension_xEntryPoint> | null,
): number {
  const call =
    $sqlite3_auto_extension.call ??
      $sqlite3_auto_extension.bind([$.int, { xEntryPoint: $.kept(sqlite3_auto_extension_xEntryPoint) }]);
  const result = call(
    $.toKeptFunction(
      sqlite3_auto_extension_xEntryPoint,
      xEntryPoint,
      'sqlite3_auto_extension',
      'xEntryPoint',
    ),
  );
  $.keepAlive(xEntryPoint);
  return result;
}

const $sqlite3_cancel_auto_extension = /* @__PURE__ */
  $declare(sqlite3_cancel_auto_extension, 'sqlite3_cancel_auto_extension');

/**
 * CAPI3REF: Cancel Automatic Extension Loading
 *
 * ^The [sqlite3_cancel_auto_extension(X)] interface unregisters the
 * initialization routine X that was registered using a prior call to
 * [sqlite3_auto_extension(X)].  ^The [sqlite3_cancel_auto_extension(X)]
 * routine returns 1 if initialization routine X was successfully
 * unregistered and it returns 0 if X was not on the list of initialization
 * routines.
 *
 * C: `int sqlite3_cancel_auto_extension(void (*xEntryPoint)(void))`
 *
 * @see sqlite3.h:6996
 */
export function sqlite3_cancel_auto_extension(
  xEntryPoint: $.FunctionInput<sqlite3_cancel_auto_extension_xEntryPoint> | null,
): number {
  const call =
    $sqlite3_cancel_auto_extension.call ??
      $sqlite3_cancel_auto_extension.bind([
        $.int,
        { xEntryPoint: $.kept(sqlite3_cancel_auto_extension_xEntryPoint) },
      ]);
  const result = call(
    $.toKeptFunction(
      sqlite3_cancel_auto_extension_xEntryPoint,
      xEntryPoint,
      'sqlite3_cancel_auto_extension',
      'xEntryPoint',
    ),
  );
  $.keepAlive(xEntryPoint);
  return result;
}

const $sqlite3_reset_auto_extension = /* @__PURE__ */
  $declare(sqlite3_reset_auto_extension, 'sqlite3_reset_auto_extension');

/**
 * CAPI3REF: Reset Automatic Extension Loading
 *
 * ^This interface disables all automatic extensions previously
 * registered using {@link sqlite3_auto_extension}.
 *
 * C: `void sqlite3_reset_auto_extension(void)`
 *
 * @see sqlite3.h:7004
 */
export function sqlite3_reset_auto_extension(): void {
  const call = $sqlite3_reset_auto_extension.call ?? $sqlite3_reset_auto_extension.bind([$.voidType, {}]);
  call();
}

const $sqlite3_create_module = /* @__PURE__ */
  $declare(sqlite3_create_module, 'sqlite3_create_module', {
    after: (_result, db, _zName, p, pClientData) => {
      $.holdWith(db, p);
      $.holdWith(db, pClientData);
    },
  });

/**
 * CAPI3REF: Register A Virtual Table Implementation
 * METHOD: sqlite3
 *
 * ^These routines are used to register a new [virtual table module] name.
 * ^Module names must be registered before
 * creating a new [virtual table] using the module and before using a
 * preexisting [virtual table] for the module.
 *
 * ^The module name is registered on the [database connection] specified
 * by the first parameter.  ^The name of the module is given by the
 * second parameter.  ^The third parameter is a pointer to
 * the implementation of the [virtual table module].   ^The fourth
 * parameter is an arbitrary client data pointer that is passed through
 * into the [xCreate] and [xConnect] methods of the virtual table module
 * when a new virtual table is be being created or reinitialized.
 *
 * ^The {@link sqlite3_create_module_v2} interface has a fifth parameter which
 * is a pointer to a destructor for the pClientData.  ^SQLite will
 * invoke the destructor function (if it is not NULL) when SQLite
 * no longer needs the pClientData pointer.  ^The destructor will also
 * be invoked if the call to {@link sqlite3_create_module_v2} fails.
 * ^The {@link sqlite3_create_module}
 * interface is equivalent to {@link sqlite3_create_module_v2} with a NULL
 * destructor.
 *
 * ^If the third parameter (the pointer to the sqlite3_module object) is
 * NULL then no new module is created and any existing modules with the
 * same name are dropped.
 *
 * See also: {@link sqlite3_drop_modules}
 *
 * C: `int sqlite3_create_module(sqlite3 *db, const char *zName, const sqlite3_module *p, void *pClientData)`
 *
 * @see sqlite3.h:7308
 */
export function sqlite3_create_module(
  db: sqlite3 | null,
  zName: $.CStringInput | null,
  p: $.PointerTo<sqlite3_module> | null,
  pClientData: $.Memory | null,
): number {
  const call =
    $sqlite3_create_module.call ??
      $sqlite3_create_module.bind([
        $.int,
        { db: sqlite3, zName: $.cstring, p: $.pointer(sqlite3_module), pClientData: $.voidPointer },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_create_module', 'db'),
    $.toCString(zName, 'sqlite3_create_module', 'zName'),
    sqlite3_module.toC(p, 'sqlite3_create_module', 'p'),
    $.toMemory(pClientData, 'sqlite3_create_module', 'pClientData'),
  );
  $.keepAlive(zName, p, pClientData);
  $.hold(db, pClientData);
  $.holdWith(db, p);
  $.holdWith(db, pClientData);
  return result;
}

const $sqlite3_create_module_v2 = /* @__PURE__ */
  $declare(sqlite3_create_module_v2, 'sqlite3_create_module_v2', {
    after: (_result, db, _zName, p, pClientData) => {
      $.holdWith(db, p);
      $.holdWith(db, pClientData);
    },
  });

/**
 * CAPI3REF: Register A Virtual Table Implementation
 * METHOD: sqlite3
 *
 * See {@link sqlite3_create_module}.
 *
 * C: `int sqlite3_create_module_v2(sqlite3 *db, const char *zName, const sqlite3_module *p, void *pClientData, void (*xDestroy)(void *))`
 *
 * @see sqlite3.h:7314
 */
export function sqlite3_create_module_v2(
  db: sqlite3 | null,
  zName: $.CStringInput | null,
  p: $.PointerTo<sqlite3_module> | null,
  pClientData: $.Memory | null,
  xDestroy: $.FunctionInput<sqlite3_create_module_v2_xDestroy> | null,
): number {
  const call =
    $sqlite3_create_module_v2.call ??
      $sqlite3_create_module_v2.bind([
        $.int,
        {
          db: sqlite3,
          zName: $.cstring,
          p: $.pointer(sqlite3_module),
          pClientData: $.voidPointer,
          xDestroy: $.kept(sqlite3_create_module_v2_xDestroy),
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_create_module_v2', 'db'),
    $.toCString(zName, 'sqlite3_create_module_v2', 'zName'),
    sqlite3_module.toC(p, 'sqlite3_create_module_v2', 'p'),
    $.toMemory(pClientData, 'sqlite3_create_module_v2', 'pClientData'),
    $.toKeptFunction(sqlite3_create_module_v2_xDestroy, xDestroy, 'sqlite3_create_module_v2', 'xDestroy', db),
  );
  $.keepAlive(zName, p, pClientData, xDestroy);
  $.hold(db, pClientData);
  $.holdWith(db, p);
  $.holdWith(db, pClientData);
  return result;
}

const $sqlite3_drop_modules = /* @__PURE__ */ $declare(sqlite3_drop_modules, 'sqlite3_drop_modules');

/**
 * CAPI3REF: Remove Unnecessary Virtual Table Implementations
 * METHOD: sqlite3
 *
 * ^The sqlite3_drop_modules(D,L) interface removes all virtual
 * table modules from database connection D except those named on list L.
 * The L parameter must be either NULL or a pointer to an array of pointers
 * to strings where the array is terminated by a single NULL pointer.
 * ^If the L parameter is NULL, then all virtual table modules are removed.
 *
 * See also: {@link sqlite3_create_module}
 *
 * C: `int sqlite3_drop_modules(sqlite3 *db, const char **azKeep)`
 *
 * @see sqlite3.h:7334
 */
export function sqlite3_drop_modules(db: sqlite3 | null, azKeep: $.StringsInput | null): number {
  const call =
    $sqlite3_drop_modules.call ??
      $sqlite3_drop_modules.bind([$.int, { db: sqlite3, azKeep: $.pointer($.cstring) }]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_drop_modules', 'db'),
    $.toStrings(azKeep, 'sqlite3_drop_modules', 'azKeep'),
  );
  $.keepAlive(azKeep);
  return result;
}

const $sqlite3_declare_vtab = /* @__PURE__ */ $declare(sqlite3_declare_vtab, 'sqlite3_declare_vtab');

/**
 * CAPI3REF: Declare The Schema Of A Virtual Table
 *
 * ^The [xCreate] and [xConnect] methods of a
 * [virtual table module] call this interface
 * to declare the format (the names and datatypes of the columns) of
 * the virtual tables they implement.
 *
 * C: `int sqlite3_declare_vtab(sqlite3 *, const char *zSQL)`
 *
 * @see sqlite3.h:7394
 */
export function sqlite3_declare_vtab(argument1: sqlite3 | null, zSQL: $.CStringInput | null): number {
  const call =
    $sqlite3_declare_vtab.call ??
      $sqlite3_declare_vtab.bind([$.int, { argument1: sqlite3, zSQL: $.cstring }]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_declare_vtab', 'argument1'),
    $.toCString(zSQL, 'sqlite3_declare_vtab', 'zSQL'),
  );
  $.keepAlive(zSQL);
  return result;
}

const $sqlite3_overload_function = /* @__PURE__ */
  $declare(sqlite3_overload_function, 'sqlite3_overload_function');

/**
 * CAPI3REF: Overload A Function For A Virtual Table
 * METHOD: sqlite3
 *
 * ^(Virtual tables can provide alternative implementations of functions
 * using the [xFindFunction] method of the [virtual table module].
 * But global versions of those functions
 * must exist in order to be overloaded.)^
 *
 * ^(This API makes sure a global version of a function with a particular
 * name and number of parameters exists.  If no such function exists
 * before this API is called, a new function is created.)^  ^The implementation
 * of the new function always causes an exception to be thrown.  So
 * the new function is not good for anything by itself.  Its only
 * purpose is to be a placeholder function that can be overloaded
 * by a [virtual table].
 *
 * C: `int sqlite3_overload_function(sqlite3 *, const char *zFuncName, int nArg)`
 *
 * @see sqlite3.h:7413
 */
export function sqlite3_overload_function(
  argument1: sqlite3 | null,
  zFuncName: $.CStringInput | null,
  nArg: number,
): number {
  const call =
    $sqlite3_overload_function.call ??
      $sqlite3_overload_function.bind([$.int, { argument1: sqlite3, zFuncName: $.cstring, nArg: $.int }]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_overload_function', 'argument1'),
    $.toCString(zFuncName, 'sqlite3_overload_function', 'zFuncName'),
    $.toInt(nArg, 'sqlite3_overload_function', 'nArg'),
  );
  $.keepAlive(zFuncName);
  return result;
}

const $sqlite3_blob_open = /* @__PURE__ */
  $declare(sqlite3_blob_open, 'sqlite3_blob_open', {
    after: (result, _argument1, _zDb, _zTable, _zColumn, _iRow, _flags, ppBlob) => $.ownedOut(
      ppBlob,
      sqlite3_blob_close,
      result,
    ),
  });

/**
 * CAPI3REF: Open A BLOB For Incremental I/O
 * METHOD: sqlite3
 * CONSTRUCTOR: sqlite3_blob
 *
 * ^(This interfaces opens a [BLOB handle | handle] to the BLOB located
 * in row iRow, column zColumn, table zTable in database zDb;
 * in other words, the same BLOB that would be selected by:
 *
 * ```c
 * SELECT zColumn FROM zDb.zTable WHERE [rowid] = iRow;
 * ```
 *
 * ^(Parameter zDb is not the filename that contains the database, but
 * rather the symbolic name of the database. For attached databases, this is
 * the name that appears after the AS keyword in the [ATTACH] statement.
 * For the main database file, the database name is "main". For TEMP
 * tables, the database name is "temp".)^
 *
 * ^If the flags parameter is non-zero, then the BLOB is opened for read
 * and write access. ^If the flags parameter is zero, the BLOB is opened for
 * read-only access.
 *
 * ^(On success, {@link SQLITE_OK} is returned and the new [BLOB handle] is stored
 * in *ppBlob. Otherwise an [error code] is returned and, unless the error
 * code is SQLITE_MISUSE, *ppBlob is set to NULL.)^ ^This means that, provided
 * the API is not misused, it is always safe to call {@link sqlite3_blob_close}
 * on *ppBlob after this function it returns.
 *
 * This function fails with SQLITE_ERROR if any of the following are true:
 *
 * -  ^(Database zDb does not exist)^,
 *
 * -  ^(Table zTable does not exist within database zDb)^,
 *
 * -  ^(Table zTable is a WITHOUT ROWID table)^,
 *
 * -  ^(Column zColumn does not exist)^,
 *
 * -  ^(Row iRow is not present in the table)^,
 *
 * -  ^(The specified column of row iRow contains a value that is not
 *         a TEXT or BLOB value)^,
 *
 * -  ^(Column zColumn is part of an index, PRIMARY KEY or UNIQUE
 *         constraint and the blob is being opened for read/write access)^,
 *
 * -  ^([foreign key constraints | Foreign key constraints] are enabled,
 *         column zColumn is part of a [child key] definition and the blob is
 *         being opened for read/write access)^.
 *
 * ^Unless it returns SQLITE_MISUSE, this function sets the
 * [database connection] error code and message accessible via
 * {@link sqlite3_errcode} and {@link sqlite3_errmsg} and related functions.
 *
 * A BLOB referenced by {@link sqlite3_blob_open} may be read using the
 * {@link sqlite3_blob_read} interface and modified by using
 * {@link sqlite3_blob_write}.  The [BLOB handle] can be moved to a
 * different row of the same table using the {@link sqlite3_blob_reopen}
 * interface.  However, the column, table, or database of a [BLOB handle]
 * cannot be changed after the [BLOB handle] is opened.
 *
 * ^(If the row that a BLOB handle points to is modified by an
 * [UPDATE], [DELETE], or by [ON CONFLICT] side-effects
 * then the BLOB handle is marked as "expired".
 * This is true if any column of the row is changed, even a column
 * other than the one the BLOB handle is open on.)^
 * ^Calls to {@link sqlite3_blob_read} and {@link sqlite3_blob_write} for
 * an expired BLOB handle fail with a return code of {@link SQLITE_ABORT}.
 * ^(Changes written into a BLOB prior to the BLOB expiring are not
 * rolled back by the expiration of the BLOB.  Such changes will eventually
 * commit if the transaction continues to completion.)^
 *
 * ^Use the {@link sqlite3_blob_bytes} interface to determine the size of
 * the opened blob.  ^The size of a blob may not be changed by this
 * interface.  Use the [UPDATE] SQL command to change the size of a
 * blob.
 *
 * ^The {@link sqlite3_bind_zeroblob} and {@link sqlite3_result_zeroblob} interfaces
 * and the built-in [zeroblob] SQL function may be used to create a
 * zero-filled blob to read or write using the incremental-blob interface.
 *
 * To avoid a resource leak, every open [BLOB handle] should eventually
 * be released by a call to {@link sqlite3_blob_close}.
 *
 * See also: {@link sqlite3_blob_close},
 * {@link sqlite3_blob_reopen}, {@link sqlite3_blob_read},
 * {@link sqlite3_blob_bytes}, {@link sqlite3_blob_write}.
 *
 * The caller owns what it returns: free it with {@link sqlite3_blob_close} (its documentation: "To avoid a resource leak, every open [BLOB handle] should eventually be released by a call to [sqli…").
 * C: `int sqlite3_blob_open(sqlite3 *, const char *zDb, const char *zTable, const char *zColumn, sqlite3_int64 iRow, int flags, sqlite3_blob **ppBlob)`
 *
 * @see sqlite3.h:7522
 */
export function sqlite3_blob_open(
  argument1: sqlite3 | null,
  zDb: $.CStringInput | null,
  zTable: $.CStringInput | null,
  zColumn: $.CStringInput | null,
  iRow: number | bigint,
  flags: number,
  ppBlob: $.PointerTo<sqlite3_blob> | null,
): number {
  const call =
    $sqlite3_blob_open.call ??
      $sqlite3_blob_open.bind([
        $.int,
        {
          argument1: sqlite3,
          zDb: $.cstring,
          zTable: $.cstring,
          zColumn: $.cstring,
          iRow: $.longLong,
          flags: $.int,
          ppBlob: $.pointer(sqlite3_blob),
        },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_blob_open', 'argument1'),
    $.toCString(zDb, 'sqlite3_blob_open', 'zDb'),
    $.toCString(zTable, 'sqlite3_blob_open', 'zTable'),
    $.toCString(zColumn, 'sqlite3_blob_open', 'zColumn'),
    $.toLongLong(iRow, 'sqlite3_blob_open', 'iRow'),
    $.toInt(flags, 'sqlite3_blob_open', 'flags'),
    $.toPointer(sqlite3_blob, ppBlob, 'sqlite3_blob_open', 'ppBlob'),
  );
  $.keepAlive(zDb, zTable, zColumn);
  $.ownedOut(ppBlob, sqlite3_blob_close, result);
  return result;
}

const $sqlite3_blob_reopen = /* @__PURE__ */ $declare(sqlite3_blob_reopen, 'sqlite3_blob_reopen');

/**
 * CAPI3REF: Move a BLOB Handle to a New Row
 * METHOD: sqlite3_blob
 *
 * ^This function is used to move an existing [BLOB handle] so that it points
 * to a different row of the same database table. ^The new row is identified
 * by the rowid value passed as the second argument. Only the row can be
 * changed. ^The database, table and column on which the blob handle is open
 * remain the same. Moving an existing [BLOB handle] to a new row is
 * faster than closing the existing handle and opening a new one.
 *
 * ^(The new row must meet the same criteria as for {@link sqlite3_blob_open} -
 * it must exist and there must be either a blob or text value stored in
 * the nominated column.)^ ^If the new row is not present in the table, or if
 * it does not contain a blob or text value, or if another error occurs, an
 * SQLite error code is returned and the blob handle is considered aborted.
 * ^All subsequent calls to {@link sqlite3_blob_read}, {@link sqlite3_blob_write} or
 * {@link sqlite3_blob_reopen} on an aborted blob handle immediately return
 * SQLITE_ABORT. ^Calling {@link sqlite3_blob_bytes} on an aborted blob handle
 * always returns zero.
 *
 * ^This function sets the database handle error code and message.
 *
 * C: `int sqlite3_blob_reopen(sqlite3_blob *, sqlite3_int64)`
 *
 * @see sqlite3.h:7555
 */
export function sqlite3_blob_reopen(argument1: sqlite3_blob | null, argument2: number | bigint): number {
  const call =
    $sqlite3_blob_reopen.call ??
      $sqlite3_blob_reopen.bind([$.int, { argument1: sqlite3_blob, argument2: $.longLong }]);
  return call(
    sqlite3_blob.toC(argument1, 'sqlite3_blob_reopen', 'argument1'),
    $.toLongLong(argument2, 'sqlite3_blob_reopen', 'argument2'),
  );
}

const $sqlite3_blob_close = /* @__PURE__ */
  $declare(sqlite3_blob_close, 'sqlite3_blob_close', {
    after: (_result, argument1) => $.freed(argument1, 'sqlite3_blob_close'),
    frees: 0,
  });

/**
 * CAPI3REF: Close A BLOB Handle
 * DESTRUCTOR: sqlite3_blob
 *
 * ^This function closes an open [BLOB handle]. ^(The BLOB handle is closed
 * unconditionally.  Even if this routine returns an error code, the
 * handle is still closed.)^
 *
 * ^If the blob handle being closed was opened for read-write access, and if
 * the database is in auto-commit mode and there are no other open read-write
 * blob handles or active write statements, the current transaction is
 * committed. ^If an error occurs while committing the transaction, an error
 * code is returned and the transaction rolled back.
 *
 * Calling this function with an argument that is not a NULL pointer or an
 * open blob handle results in undefined behaviour. ^Calling this routine
 * with a null pointer (such as would be returned by a failed call to
 * {@link sqlite3_blob_open}) is a harmless no-op. ^Otherwise, if this function
 * is passed a valid open blob handle, the values returned by the
 * {@link sqlite3_errcode} and {@link sqlite3_errmsg} functions are set before returning.
 *
 * C: `int sqlite3_blob_close(sqlite3_blob *)`
 *
 * @see sqlite3.h:7578
 */
export function sqlite3_blob_close(argument1: sqlite3_blob | null): number {
  const call = $sqlite3_blob_close.call ?? $sqlite3_blob_close.bind([$.int, { argument1: sqlite3_blob }]);
  const result = call($.toFreed(sqlite3_blob.toC(argument1, 'sqlite3_blob_close', 'argument1'), argument1));
  $.freed(argument1, 'sqlite3_blob_close');
  return result;
}

const $sqlite3_blob_bytes = /* @__PURE__ */ $declare(sqlite3_blob_bytes, 'sqlite3_blob_bytes');

/**
 * CAPI3REF: Return The Size Of An Open BLOB
 * METHOD: sqlite3_blob
 *
 * ^Returns the size in bytes of the BLOB accessible via the
 * successfully opened [BLOB handle] in its only argument.  ^The
 * incremental blob I/O routines can only read or overwriting existing
 * blob content; they cannot change the size of a blob.
 *
 * This routine only works on a [BLOB handle] which has been created
 * by a prior successful call to {@link sqlite3_blob_open} and which has not
 * been closed by {@link sqlite3_blob_close}.  Passing any other pointer in
 * to this routine results in undefined and probably undesirable behavior.
 *
 * C: `int sqlite3_blob_bytes(sqlite3_blob *)`
 *
 * @see sqlite3.h:7594
 */
export function sqlite3_blob_bytes(argument1: sqlite3_blob | null): number {
  const call = $sqlite3_blob_bytes.call ?? $sqlite3_blob_bytes.bind([$.int, { argument1: sqlite3_blob }]);
  return call(sqlite3_blob.toC(argument1, 'sqlite3_blob_bytes', 'argument1'));
}

const $sqlite3_blob_read = /* @__PURE__ */ $declare(sqlite3_blob_read, 'sqlite3_blob_read');

/**
 * CAPI3REF: Read Data From A BLOB Incrementally
 * METHOD: sqlite3_blob
 *
 * ^(This function is used to read data from an open [BLOB handle] into a
 * caller-supplied buffer. N bytes of data are copied into buffer Z
 * from the open BLOB, starting at offset iOffset.)^
 *
 * ^If offset iOffset is less than N bytes from the end of the BLOB,
 * {@link SQLITE_ERROR} is returned and no data is read.  ^If N or iOffset is
 * less than zero, {@link SQLITE_ERROR} is returned and no data is read.
 * ^The size of the blob (and hence the maximum value of N+iOffset)
 * can be determined using the {@link sqlite3_blob_bytes} interface.
 *
 * ^An attempt to read from an expired [BLOB handle] fails with an
 * error code of {@link SQLITE_ABORT}.
 *
 * ^(On success, {@link sqlite3_blob_read} returns SQLITE_OK.
 * Otherwise, an [error code] or an [extended error code] is returned.)^
 *
 * This routine only works on a [BLOB handle] which has been created
 * by a prior successful call to {@link sqlite3_blob_open} and which has not
 * been closed by {@link sqlite3_blob_close}.  Passing any other pointer in
 * to this routine results in undefined and probably undesirable behavior.
 *
 * See also: {@link sqlite3_blob_write}.
 *
 * C: `int sqlite3_blob_read(sqlite3_blob *, void *Z, int N, int iOffset)`
 *
 * @see sqlite3.h:7623
 */
export function sqlite3_blob_read(
  argument1: sqlite3_blob | null,
  Z: $.Memory | null,
  N: number | undefined,
  iOffset: number,
): number {
  const call =
    $sqlite3_blob_read.call ??
      $sqlite3_blob_read.bind([
        $.int,
        { argument1: sqlite3_blob, Z: $.sized($.voidPointer), N: $.int, iOffset: $.int },
      ]);
  const result = call(
    sqlite3_blob.toC(argument1, 'sqlite3_blob_read', 'argument1'),
    $.toSizedMemory(Z, N, 'sqlite3_blob_read', 'Z', 'N'),
    $.toInt(N ?? $.byteLengthOf(Z, 'sqlite3_blob_read', 'Z', 'N'), 'sqlite3_blob_read', 'N'),
    $.toInt(iOffset, 'sqlite3_blob_read', 'iOffset'),
  );
  $.keepAlive(Z);
  return result;
}

const $sqlite3_blob_write = /* @__PURE__ */ $declare(sqlite3_blob_write, 'sqlite3_blob_write');

/**
 * CAPI3REF: Write Data Into A BLOB Incrementally
 * METHOD: sqlite3_blob
 *
 * ^(This function is used to write data into an open [BLOB handle] from a
 * caller-supplied buffer. N bytes of data are copied from the buffer Z
 * into the open BLOB, starting at offset iOffset.)^
 *
 * ^(On success, {@link sqlite3_blob_write} returns SQLITE_OK.
 * Otherwise, an  [error code] or an [extended error code] is returned.)^
 * ^Unless SQLITE_MISUSE is returned, this function sets the
 * [database connection] error code and message accessible via
 * {@link sqlite3_errcode} and {@link sqlite3_errmsg} and related functions.
 *
 * ^If the [BLOB handle] passed as the first argument was not opened for
 * writing (the flags parameter to {@link sqlite3_blob_open} was zero),
 * this function returns {@link SQLITE_READONLY}.
 *
 * This function may only modify the contents of the BLOB; it is
 * not possible to increase the size of a BLOB using this API.
 * ^If offset iOffset is less than N bytes from the end of the BLOB,
 * {@link SQLITE_ERROR} is returned and no data is written. The size of the
 * BLOB (and hence the maximum value of N+iOffset) can be determined
 * using the {@link sqlite3_blob_bytes} interface. ^If N or iOffset are less
 * than zero {@link SQLITE_ERROR} is returned and no data is written.
 *
 * ^An attempt to write to an expired [BLOB handle] fails with an
 * error code of {@link SQLITE_ABORT}.  ^Writes to the BLOB that occurred
 * before the [BLOB handle] expired are not rolled back by the
 * expiration of the handle, though of course those changes might
 * have been overwritten by the statement that expired the BLOB handle
 * or by other independent statements.
 *
 * This routine only works on a [BLOB handle] which has been created
 * by a prior successful call to {@link sqlite3_blob_open} and which has not
 * been closed by {@link sqlite3_blob_close}.  Passing any other pointer in
 * to this routine results in undefined and probably undesirable behavior.
 *
 * See also: {@link sqlite3_blob_read}.
 *
 * C: `int sqlite3_blob_write(sqlite3_blob *, const void *z, int n, int iOffset)`
 *
 * @see sqlite3.h:7665
 */
export function sqlite3_blob_write(
  argument1: sqlite3_blob | null,
  z: $.Bytes | null,
  n: number | undefined,
  iOffset: number,
): number {
  const call =
    $sqlite3_blob_write.call ??
      $sqlite3_blob_write.bind([
        $.int,
        { argument1: sqlite3_blob, z: $.sized($.bytes($.voidPointer)), n: $.int, iOffset: $.int },
      ]);
  const result = call(
    sqlite3_blob.toC(argument1, 'sqlite3_blob_write', 'argument1'),
    $.toSizedBytes(z, n, 'sqlite3_blob_write', 'z', 'n'),
    $.toInt(n ?? $.byteLengthOf(z, 'sqlite3_blob_write', 'z', 'n'), 'sqlite3_blob_write', 'n'),
    $.toInt(iOffset, 'sqlite3_blob_write', 'iOffset'),
  );
  $.keepAlive(z);
  return result;
}

const $sqlite3_vfs_find = /* @__PURE__ */ $declare(sqlite3_vfs_find, 'sqlite3_vfs_find');

/**
 * CAPI3REF: Virtual File System Objects
 *
 * A virtual filesystem (VFS) is an {@link sqlite3_vfs} object
 * that SQLite uses to interact
 * with the underlying operating system.  Most SQLite builds come with a
 * single default VFS that is appropriate for the host computer.
 * New VFSes can be registered and existing VFSes can be unregistered.
 * The following interfaces are provided.
 *
 * ^The {@link sqlite3_vfs_find} interface returns a pointer to a VFS given its name.
 * ^Names are case sensitive.
 * ^Names are zero-terminated UTF-8 strings.
 * ^If there is no match, a NULL pointer is returned.
 * ^If zVfsName is NULL then the default VFS is returned.
 *
 * ^New VFSes are registered with {@link sqlite3_vfs_register}.
 * ^Each new VFS becomes the default VFS if the makeDflt flag is set.
 * ^The same VFS can be registered multiple times without injury.
 * ^To make an existing VFS into the default VFS, register it again
 * with the makeDflt flag set.  If two different VFSes with the
 * same name are registered, the behavior is undefined.  If a
 * VFS is registered with a name that is NULL or an empty string,
 * then the behavior is undefined.
 *
 * ^Unregister a VFS with the {@link sqlite3_vfs_unregister} interface.
 * ^(If the default VFS is unregistered, another VFS is chosen as
 * the default.  The choice for the new VFS is arbitrary.)^
 *
 * C: `sqlite3_vfs *sqlite3_vfs_find(const char *zVfsName)`
 *
 * @see sqlite3.h:7696
 */
export function sqlite3_vfs_find(zVfsName: $.CStringInput | null): sqlite3_vfs | null {
  const call =
    $sqlite3_vfs_find.call ?? $sqlite3_vfs_find.bind([$.pointer(sqlite3_vfs), { zVfsName: $.cstring }]);
  const result = call($.toCString(zVfsName, 'sqlite3_vfs_find', 'zVfsName'));
  $.keepAlive(zVfsName);
  return $.fromRecord(sqlite3_vfs, result);
}

const $sqlite3_vfs_register = /* @__PURE__ */ $declare(sqlite3_vfs_register, 'sqlite3_vfs_register');

/**
 * CAPI3REF: Virtual File System Objects
 *
 * See {@link sqlite3_vfs_find}.
 *
 * C: `int sqlite3_vfs_register(sqlite3_vfs *, int makeDflt)`
 *
 * @see sqlite3.h:7697
 */
export function sqlite3_vfs_register(argument1: $.PointerTo<sqlite3_vfs> | null, makeDflt: number): number {
  const call =
    $sqlite3_vfs_register.call ??
      $sqlite3_vfs_register.bind([$.int, { argument1: $.pointer(sqlite3_vfs), makeDflt: $.int }]);
  const result = call(
    sqlite3_vfs.toC(argument1, 'sqlite3_vfs_register', 'argument1'),
    $.toInt(makeDflt, 'sqlite3_vfs_register', 'makeDflt'),
  );
  $.keepAlive(argument1);
  return result;
}

const $sqlite3_vfs_unregister = /* @__PURE__ */ $declare(sqlite3_vfs_unregister, 'sqlite3_vfs_unregister');

/**
 * CAPI3REF: Virtual File System Objects
 *
 * See {@link sqlite3_vfs_find}.
 *
 * C: `int sqlite3_vfs_unregister(sqlite3_vfs *)`
 *
 * @see sqlite3.h:7698
 */
export function sqlite3_vfs_unregister(argument1: $.PointerTo<sqlite3_vfs> | null): number {
  const call =
    $sqlite3_vfs_unregister.call ??
      $sqlite3_vfs_unregister.bind([$.int, { argument1: $.pointer(sqlite3_vfs) }]);
  const result = call(sqlite3_vfs.toC(argument1, 'sqlite3_vfs_unregister', 'argument1'));
  $.keepAlive(argument1);
  return result;
}

const $sqlite3_mutex_alloc = /* @__PURE__ */ $declare(sqlite3_mutex_alloc, 'sqlite3_mutex_alloc');

/**
 * CAPI3REF: Mutexes
 *
 * The SQLite core uses these routines for thread
 * synchronization. Though they are intended for internal
 * use by SQLite, code that links against SQLite is
 * permitted to use any of these routines.
 *
 * The SQLite source code contains multiple implementations
 * of these mutex routines.  An appropriate implementation
 * is selected automatically at compile-time.  The following
 * implementations are available in the SQLite core:
 *
 * - SQLITE_MUTEX_PTHREADS
 * - SQLITE_MUTEX_W32
 * - SQLITE_MUTEX_NOOP
 *
 * The SQLITE_MUTEX_NOOP implementation is a set of routines
 * that does no real locking and is appropriate for use in
 * a single-threaded application.  The SQLITE_MUTEX_PTHREADS and
 * SQLITE_MUTEX_W32 implementations are appropriate for use on Unix
 * and Windows.
 *
 * If SQLite is compiled with the SQLITE_MUTEX_APPDEF preprocessor
 * macro defined (with "-DSQLITE_MUTEX_APPDEF=1"), then no mutex
 * implementation is included with the library. In this case the
 * application must supply a custom mutex implementation using the
 * {@link SQLITE_CONFIG_MUTEX} option of the {@link sqlite3_config} function
 * before calling {@link sqlite3_initialize} or any other public sqlite3_
 * function that calls {@link sqlite3_initialize}.
 *
 * ^The {@link sqlite3_mutex_alloc} routine allocates a new
 * mutex and returns a pointer to it. ^The {@link sqlite3_mutex_alloc}
 * routine returns NULL if it is unable to allocate the requested
 * mutex.  The argument to {@link sqlite3_mutex_alloc} must one of these
 * integer constants:
 *
 * - SQLITE_MUTEX_FAST
 * - SQLITE_MUTEX_RECURSIVE
 * - SQLITE_MUTEX_STATIC_MAIN
 * - SQLITE_MUTEX_STATIC_MEM
 * - SQLITE_MUTEX_STATIC_OPEN
 * - SQLITE_MUTEX_STATIC_PRNG
 * - SQLITE_MUTEX_STATIC_LRU
 * - SQLITE_MUTEX_STATIC_PMEM
 * - SQLITE_MUTEX_STATIC_APP1
 * - SQLITE_MUTEX_STATIC_APP2
 * - SQLITE_MUTEX_STATIC_APP3
 * - SQLITE_MUTEX_STATIC_VFS1
 * - SQLITE_MUTEX_STATIC_VFS2
 * - SQLITE_MUTEX_STATIC_VFS3
 *
 * ^The first two constants (SQLITE_MUTEX_FAST and SQLITE_MUTEX_RECURSIVE)
 * cause {@link sqlite3_mutex_alloc} to create
 * a new mutex.  ^The new mutex is recursive when SQLITE_MUTEX_RECURSIVE
 * is used but not necessarily so when SQLITE_MUTEX_FAST is used.
 * The mutex implementation does not need to make a distinction
 * between SQLITE_MUTEX_RECURSIVE and SQLITE_MUTEX_FAST if it does
 * not want to.  SQLite will only request a recursive mutex in
 * cases where it really needs one.  If a faster non-recursive mutex
 * implementation is available on the host platform, the mutex subsystem
 * might return such a mutex in response to SQLITE_MUTEX_FAST.
 *
 * ^The other allowed parameters to {@link sqlite3_mutex_alloc} (anything other
 * than SQLITE_MUTEX_FAST and SQLITE_MUTEX_RECURSIVE) each return
 * a pointer to a static preexisting mutex.  ^Nine static mutexes are
 * used by the current version of SQLite.  Future versions of SQLite
 * may add additional static mutexes.  Static mutexes are for internal
 * use by SQLite only.  Applications that use SQLite mutexes should
 * use only the dynamic mutexes returned by SQLITE_MUTEX_FAST or
 * SQLITE_MUTEX_RECURSIVE.
 *
 * ^Note that if one of the dynamic mutex parameters (SQLITE_MUTEX_FAST
 * or SQLITE_MUTEX_RECURSIVE) is used then {@link sqlite3_mutex_alloc}
 * returns a different mutex on every call.  ^For the static
 * mutex types, the same mutex is returned on every call that has
 * the same type number.
 *
 * ^The {@link sqlite3_mutex_free} routine deallocates a previously
 * allocated dynamic mutex.  Attempting to deallocate a static
 * mutex results in undefined behavior.
 *
 * ^The {@link sqlite3_mutex_enter} and {@link sqlite3_mutex_try} routines attempt
 * to enter a mutex.  ^If another thread is already within the mutex,
 * {@link sqlite3_mutex_enter} will block and {@link sqlite3_mutex_try} will return
 * SQLITE_BUSY.  ^The {@link sqlite3_mutex_try} interface returns {@link SQLITE_OK}
 * upon successful entry.  ^(Mutexes created using
 * SQLITE_MUTEX_RECURSIVE can be entered multiple times by the same thread.
 * In such cases, the
 * mutex must be exited an equal number of times before another thread
 * can enter.)^  If the same thread tries to enter any mutex other
 * than an SQLITE_MUTEX_RECURSIVE more than once, the behavior is undefined.
 *
 * ^(Some systems (for example, Windows 95) do not support the operation
 * implemented by {@link sqlite3_mutex_try}.  On those systems, {@link sqlite3_mutex_try}
 * will always return SQLITE_BUSY. The SQLite core only ever uses
 * {@link sqlite3_mutex_try} as an optimization so this is acceptable
 * behavior.)^
 *
 * ^The {@link sqlite3_mutex_leave} routine exits a mutex that was
 * previously entered by the same thread.   The behavior
 * is undefined if the mutex is not currently entered by the
 * calling thread or is not currently allocated.
 *
 * ^If the argument to {@link sqlite3_mutex_enter}, {@link sqlite3_mutex_try}, or
 * {@link sqlite3_mutex_leave} is a NULL pointer, then all three routines
 * behave as no-ops.
 *
 * See also: {@link sqlite3_mutex_held} and {@link sqlite3_mutex_notheld}.
 *
 * The caller owns what it returns: free it with {@link sqlite3_mutex_free} (its documentation: "^The sqlite3_mutex_free() routine deallocates a previously allocated dynamic mutex.").
 * C: `sqlite3_mutex *sqlite3_mutex_alloc(int)`
 *
 * @see sqlite3.h:7814
 */
export function sqlite3_mutex_alloc(argument1: number): $.Owned<sqlite3_mutex> | null {
  const call =
    $sqlite3_mutex_alloc.call ??
      $sqlite3_mutex_alloc.bind([$.owned(sqlite3_mutex, () => sqlite3_mutex_free), { argument1: $.int }]);
  const result = call($.toInt(argument1, 'sqlite3_mutex_alloc', 'argument1'));
  return $.fromOwned(sqlite3_mutex, result, sqlite3_mutex_free);
}

const $sqlite3_mutex_free = /* @__PURE__ */
  $declare(sqlite3_mutex_free, 'sqlite3_mutex_free', {
    after: (_result, argument1) => $.freed(argument1, 'sqlite3_mutex_free'),
    frees: 0,
  });

/**
 * CAPI3REF: Mutexes
 *
 * See {@link sqlite3_mutex_alloc}.
 *
 * C: `void sqlite3_mutex_free(sqlite3_mutex *)`
 *
 * @see sqlite3.h:7815
 */
export function sqlite3_mutex_free(argument1: sqlite3_mutex | null): void {
  const call =
    $sqlite3_mutex_free.call ?? $sqlite3_mutex_free.bind([$.voidType, { argument1: sqlite3_mutex }]);
  call($.toFreed(sqlite3_mutex.toC(argument1, 'sqlite3_mutex_free', 'argument1'), argument1));
  $.freed(argument1, 'sqlite3_mutex_free');
}

const $sqlite3_mutex_enter = /* @__PURE__ */ $declare(sqlite3_mutex_enter, 'sqlite3_mutex_enter');

/**
 * CAPI3REF: Mutexes
 *
 * See {@link sqlite3_mutex_alloc}.
 *
 * C: `void sqlite3_mutex_enter(sqlite3_mutex *)`
 *
 * @see sqlite3.h:7816
 */
export function sqlite3_mutex_enter(argument1: sqlite3_mutex | null): void {
  const call =
    $sqlite3_mutex_enter.call ?? $sqlite3_mutex_enter.bind([$.voidType, { argument1: sqlite3_mutex }]);
  call(sqlite3_mutex.toC(argument1, 'sqlite3_mutex_enter', 'argument1'));
}

const $sqlite3_mutex_try = /* @__PURE__ */ $declare(sqlite3_mutex_try, 'sqlite3_mutex_try');

/**
 * CAPI3REF: Mutexes
 *
 * See {@link sqlite3_mutex_alloc}.
 *
 * C: `int sqlite3_mutex_try(sqlite3_mutex *)`
 *
 * @see sqlite3.h:7817
 */
export function sqlite3_mutex_try(argument1: sqlite3_mutex | null): number {
  const call = $sqlite3_mutex_try.call ?? $sqlite3_mutex_try.bind([$.int, { argument1: sqlite3_mutex }]);
  return call(sqlite3_mutex.toC(argument1, 'sqlite3_mutex_try', 'argument1'));
}

const $sqlite3_mutex_leave = /* @__PURE__ */ $declare(sqlite3_mutex_leave, 'sqlite3_mutex_leave');

/**
 * CAPI3REF: Mutexes
 *
 * See {@link sqlite3_mutex_alloc}.
 *
 * C: `void sqlite3_mutex_leave(sqlite3_mutex *)`
 *
 * @see sqlite3.h:7818
 */
export function sqlite3_mutex_leave(argument1: sqlite3_mutex | null): void {
  const call =
    $sqlite3_mutex_leave.call ?? $sqlite3_mutex_leave.bind([$.voidType, { argument1: sqlite3_mutex }]);
  call(sqlite3_mutex.toC(argument1, 'sqlite3_mutex_leave', 'argument1'));
}

const $sqlite3_mutex_held = /* @__PURE__ */ $declare(sqlite3_mutex_held, 'sqlite3_mutex_held');

/**
 * C: `int sqlite3_mutex_held(sqlite3_mutex *)`
 *
 * @see sqlite3.h:7928
 */
export function sqlite3_mutex_held(argument1: sqlite3_mutex | null): number {
  const call = $sqlite3_mutex_held.call ?? $sqlite3_mutex_held.bind([$.int, { argument1: sqlite3_mutex }]);
  return call(sqlite3_mutex.toC(argument1, 'sqlite3_mutex_held', 'argument1'));
}

const $sqlite3_mutex_notheld = /* @__PURE__ */ $declare(sqlite3_mutex_notheld, 'sqlite3_mutex_notheld');

/**
 * C: `int sqlite3_mutex_notheld(sqlite3_mutex *)`
 *
 * @see sqlite3.h:7929
 */
export function sqlite3_mutex_notheld(argument1: sqlite3_mutex | null): number {
  const call =
    $sqlite3_mutex_notheld.call ?? $sqlite3_mutex_notheld.bind([$.int, { argument1: sqlite3_mutex }]);
  return call(sqlite3_mutex.toC(argument1, 'sqlite3_mutex_notheld', 'argument1'));
}

const $sqlite3_db_mutex = /* @__PURE__ */ $declare(sqlite3_db_mutex, 'sqlite3_db_mutex');

/**
 * CAPI3REF: Retrieve the mutex for a database connection
 * METHOD: sqlite3
 *
 * ^This interface returns a pointer the {@link sqlite3_mutex} object that
 * serializes access to the [database connection] given in the argument
 * when the [threading mode] is Serialized.
 * ^If the [threading mode] is Single-thread or Multi-thread then this
 * routine returns a NULL pointer.
 *
 * Whether the caller owns what it returns is not known.
 * C: `sqlite3_mutex *sqlite3_db_mutex(sqlite3 *)`
 *
 * @see sqlite3.h:7973
 */
export function sqlite3_db_mutex(argument1: sqlite3 | null): sqlite3_mutex | null {
  const call = $sqlite3_db_mutex.call ?? $sqlite3_db_mutex.bind([sqlite3_mutex, { argument1: sqlite3 }]);
  return $.fromHandle(sqlite3_mutex, call(sqlite3.toC(argument1, 'sqlite3_db_mutex', 'argument1')));
}

const $sqlite3_file_control = /* @__PURE__ */ $declare(sqlite3_file_control, 'sqlite3_file_control');

/**
 * CAPI3REF: Low-Level Control Of Database Files
 * METHOD: sqlite3
 * KEYWORDS: \{file control\}
 *
 * ^The {@link sqlite3_file_control} interface makes a direct call to the
 * xFileControl method for the {@link sqlite3_io_methods} object associated
 * with a particular database identified by the second argument. ^The
 * name of the database is "main" for the main database or "temp" for the
 * TEMP database, or the name that appears after the AS keyword for
 * databases that are added using the [ATTACH] SQL command.
 * ^A NULL pointer can be used in place of "main" to refer to the
 * main database file.
 * ^The third and fourth parameters to this routine
 * are passed directly through to the second and third parameters of
 * the xFileControl method.  ^The return value of the xFileControl
 * method becomes the return value of this routine.
 *
 * A few opcodes for {@link sqlite3_file_control} are handled directly
 * by the SQLite core and never invoke the
 * sqlite3_io_methods.xFileControl method.
 * ^The {@link SQLITE_FCNTL_FILE_POINTER} value for the op parameter causes
 * a pointer to the underlying {@link sqlite3_file} object to be written into
 * the space pointed to by the 4th parameter.  The
 * {@link SQLITE_FCNTL_JOURNAL_POINTER} works similarly except that it returns
 * the {@link sqlite3_file} object associated with the journal file instead of
 * the main database.  The {@link SQLITE_FCNTL_VFS_POINTER} opcode returns
 * a pointer to the underlying {@link sqlite3_vfs} object for the file.
 * The {@link SQLITE_FCNTL_DATA_VERSION} returns the data version counter
 * from the pager.
 *
 * ^If the second parameter (zDbName) does not match the name of any
 * open database file, then SQLITE_ERROR is returned.  ^This error
 * code is not remembered and will not be recalled by {@link sqlite3_errcode}
 * or {@link sqlite3_errmsg}.  The underlying xFileControl method might
 * also return SQLITE_ERROR.  There is no way to distinguish between
 * an incorrect zDbName and an SQLITE_ERROR return from the underlying
 * xFileControl method.
 *
 * See also: [file control opcodes]
 *
 * C: `int sqlite3_file_control(sqlite3 *, const char *zDbName, int op, void *)`
 *
 * @see sqlite3.h:8016
 */
export function sqlite3_file_control(
  argument1: sqlite3 | null,
  zDbName: $.CStringInput | null,
  op: number,
  argument4: $.Memory | null,
): number {
  const call =
    $sqlite3_file_control.call ??
      $sqlite3_file_control.bind([
        $.int,
        { argument1: sqlite3, zDbName: $.cstring, op: $.int, argument4: $.voidPointer },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_file_control', 'argument1'),
    $.toCString(zDbName, 'sqlite3_file_control', 'zDbName'),
    $.toInt(op, 'sqlite3_file_control', 'op'),
    $.toMemory(argument4, 'sqlite3_file_control', 'argument4'),
  );
  $.keepAlive(zDbName, argument4);
  $.hold(argument1, argument4);
  return result;
}

const $sqlite3_test_control = /* @__PURE__ */ $declare(sqlite3_test_control, 'sqlite3_test_control');

/**
 * CAPI3REF: Testing Interface
 *
 * ^The {@link sqlite3_test_control} interface is used to read out internal
 * state of SQLite and to inject faults into SQLite for testing
 * purposes.  ^The first parameter is an operation code that determines
 * the number, meaning, and operation of all subsequent parameters.
 *
 * This interface is not for use by applications.  It exists solely
 * for verifying the correct operation of the SQLite library.  Depending
 * on how the SQLite library is compiled, this interface might not exist.
 *
 * The details of the operation codes, their meanings, the parameters
 * they take, and what they do are all subject to change without notice.
 * Unlike most of the SQLite API, this function is not guaranteed to
 * operate consistently from one release to the next.
 *
 * C: `int sqlite3_test_control(int op, ...)`
 *
 * @see sqlite3.h:8035
 */
export function sqlite3_test_control(op: number, ...rest: $.Variadic[]): number {
  const call = $sqlite3_test_control.call ?? $sqlite3_test_control.bind([$.int, { op: $.int }, '...']);
  const result = call(
    $.toInt(op, 'sqlite3_test_control', 'op'),
    ...$.toVariadic(rest, 'sqlite3_test_control'),
  );
  $.keepAlive(rest);
  return result;
}

const $sqlite3_keyword_count = /* @__PURE__ */ $declare(sqlite3_keyword_count, 'sqlite3_keyword_count');

/**
 * CAPI3REF: SQL Keyword Checking
 *
 * These routines provide access to the set of SQL language keywords
 * recognized by SQLite.  Applications can uses these routines to determine
 * whether or not a specific identifier needs to be escaped (for example,
 * by enclosing in double-quotes) so as not to confuse the parser.
 *
 * The {@link sqlite3_keyword_count} interface returns the number of distinct
 * keywords understood by SQLite.
 *
 * The sqlite3_keyword_name(N,Z,L) interface finds the N-th keyword and
 * makes *Z point to that keyword expressed as UTF8 and writes the number
 * of bytes in the keyword into *L.  The string that *Z points to is not
 * zero-terminated.  The sqlite3_keyword_name(N,Z,L) routine returns
 * SQLITE_OK if N is within bounds and SQLITE_ERROR if not. If either Z
 * or L are NULL or invalid pointers then calls to
 * sqlite3_keyword_name(N,Z,L) result in undefined behavior.
 *
 * The sqlite3_keyword_check(Z,L) interface checks to see whether or not
 * the L-byte UTF8 identifier that Z points to is a keyword, returning non-zero
 * if it is and zero if not.
 *
 * The parser used by SQLite is forgiving.  It is often possible to use
 * a keyword as an identifier as long as such use does not result in a
 * parsing ambiguity.  For example, the statement
 * "CREATE TABLE BEGIN(REPLACE,PRAGMA,END);" is accepted by SQLite, and
 * creates a new table named "BEGIN" with three columns named
 * "REPLACE", "PRAGMA", and "END".  Nevertheless, best practice is to avoid
 * using keywords as identifiers.  Common techniques used to avoid keyword
 * name collisions include:
 *
 * - Put all identifier names inside double-quotes.  This is the official
 *      SQL way to escape identifier names.
 * - Put identifier names inside &#91;...&#93;.  This is not standard SQL,
 *      but it is what SQL Server does and so lots of programmers use this
 *      technique.
 * - Begin every identifier with the letter "Z" as no SQL keywords start
 *      with "Z".
 * - Include a digit somewhere in every identifier name.
 *
 * Note that the number of keywords understood by SQLite can depend on
 * compile-time options.  For example, "VACUUM" is not a keyword if
 * SQLite is compiled with the [-DSQLITE_OMIT_VACUUM] option.  Also,
 * new keywords may be added to future releases of SQLite.
 *
 * C: `int sqlite3_keyword_count(void)`
 *
 * @see sqlite3.h:8129
 */
export function sqlite3_keyword_count(): number {
  const call = $sqlite3_keyword_count.call ?? $sqlite3_keyword_count.bind([$.int, {}]);
  return call();
}

const $sqlite3_keyword_name = /* @__PURE__ */ $declare(sqlite3_keyword_name, 'sqlite3_keyword_name');

/**
 * CAPI3REF: SQL Keyword Checking
 *
 * See {@link sqlite3_keyword_count}.
 *
 * C: `int sqlite3_keyword_name(int, const char **, int *)`
 *
 * @see sqlite3.h:8130
 */
export function sqlite3_keyword_name(
  argument1: number,
  argument2: $.StringsInput | null,
  argument3: $.PointerTo<$.Int> | null,
): number {
  const call =
    $sqlite3_keyword_name.call ??
      $sqlite3_keyword_name.bind([
        $.int,
        { argument1: $.int, argument2: $.pointer($.cstring), argument3: $.pointer($.int) },
      ]);
  const result = call(
    $.toInt(argument1, 'sqlite3_keyword_name', 'argument1'),
    $.toStrings(argument2, 'sqlite3_keyword_name', 'argument2'),
    $.toPointer($.int, argument3, 'sqlite3_keyword_name', 'argument3'),
  );
  $.keepAlive(argument2, argument3);
  return result;
}

const $sqlite3_keyword_check = /* @__PURE__ */ $declare(sqlite3_keyword_check, 'sqlite3_keyword_check');

/**
 * CAPI3REF: SQL Keyword Checking
 *
 * See {@link sqlite3_keyword_count}.
 *
 * C: `int sqlite3_keyword_check(const char *, int)`
 *
 * @see sqlite3.h:8131
 */
export function sqlite3_keyword_check(argument1: $.CStringInput | null, argument2: number): number {
  const call =
    $sqlite3_keyword_check.call ??
      $sqlite3_keyword_check.bind([$.int, { argument1: $.cstring, argument2: $.int }]);
  const result = call(
    $.toCString(argument1, 'sqlite3_keyword_check', 'argument1'),
    $.toInt(argument2, 'sqlite3_keyword_check', 'argument2'),
  );
  $.keepAlive(argument1);
  return result;
}

const $sqlite3_str_new = /* @__PURE__ */ $declare(sqlite3_str_new, 'sqlite3_str_new');

/**
 * CAPI3REF: Create A New Dynamic String Object
 * CONSTRUCTOR: sqlite3_str
 *
 * ^The [sqlite3_str_new(D)] interface allocates and initializes
 * a new {@link sqlite3_str} object.  To avoid memory leaks, the object returned by
 * {@link sqlite3_str_new} must be freed by a subsequent call to
 * [sqlite3_str_finish(X)].
 *
 * ^The [sqlite3_str_new(D)] interface always returns a pointer to a
 * valid {@link sqlite3_str} object, though in the event of an out-of-memory
 * error the returned object might be a special singleton that will
 * silently reject new text, always return SQLITE_NOMEM from
 * {@link sqlite3_str_errcode}, always return 0 for
 * {@link sqlite3_str_length}, and always return NULL from
 * [sqlite3_str_finish(X)].  It is always safe to use the value
 * returned by [sqlite3_str_new(D)] as the sqlite3_str parameter
 * to any of the other {@link sqlite3_str} methods.
 *
 * The D parameter to [sqlite3_str_new(D)] may be NULL.  If the
 * D parameter in [sqlite3_str_new(D)] is not NULL, then the maximum
 * length of the string contained in the {@link sqlite3_str} object will be
 * the value set for [sqlite3_limit](D,{@link SQLITE_LIMIT_LENGTH}) instead
 * of [SQLITE_MAX_LENGTH].
 *
 * The caller owns what it returns: free it with {@link sqlite3_str_finish} (its documentation: "To avoid memory leaks, the object returned by [sqlite3_str_new()] must be freed by a subsequent cal…").
 * C: `sqlite3_str *sqlite3_str_new(sqlite3 *)`
 *
 * @see sqlite3.h:8176
 */
export function sqlite3_str_new(argument1: sqlite3 | null): $.Owned<sqlite3_str> | null {
  const call =
    $sqlite3_str_new.call ??
      $sqlite3_str_new.bind([$.owned(sqlite3_str, () => sqlite3_str_finish), { argument1: sqlite3 }]);
  const result = call(sqlite3.toC(argument1, 'sqlite3_str_new', 'argument1'));
  return $.fromOwned(sqlite3_str, result, sqlite3_str_finish);
}

const $sqlite3_str_finish = /* @__PURE__ */
  $declare(sqlite3_str_finish, 'sqlite3_str_finish', {
    after: (_result, argument1) => $.freed(argument1, 'sqlite3_str_finish'),
    frees: 0,
  });

/**
 * CAPI3REF: Finalize A Dynamic String
 * DESTRUCTOR: sqlite3_str
 *
 * ^The [sqlite3_str_finish(X)] interface destroys the sqlite3_str object X
 * and returns a pointer to a memory buffer obtained from {@link sqlite3_malloc64}
 * that contains the constructed string.  The calling application should
 * pass the returned value to {@link sqlite3_free} to avoid a memory leak.
 * ^The [sqlite3_str_finish(X)] interface may return a NULL pointer if any
 * errors were encountered during construction of the string.  ^The
 * [sqlite3_str_finish(X)] interface will also return a NULL pointer if the
 * string in {@link sqlite3_str} object X is zero bytes long.
 *
 * The caller owns what it returns: free it with {@link sqlite3_free} (its documentation: "The calling application should pass the returned value to [sqlite3_free()] to avoid a memory leak.").
 * C: `char *sqlite3_str_finish(sqlite3_str *)`
 *
 * @see sqlite3.h:8191
 */
export function sqlite3_str_finish(argument1: sqlite3_str | null): $.Owned<$.Pointer<$.Char>> | null {
  const call =
    $sqlite3_str_finish.call ?? $sqlite3_str_finish.bind([$.pointer($.char), { argument1: sqlite3_str }]);
  const result = call($.toFreed(sqlite3_str.toC(argument1, 'sqlite3_str_finish', 'argument1'), argument1));
  $.freed(argument1, 'sqlite3_str_finish');
  return $.owning($.fromPointer($.char, result), sqlite3_free);
}

const $sqlite3_str_appendf = /* @__PURE__ */ $declare(sqlite3_str_appendf, 'sqlite3_str_appendf');

/**
 * CAPI3REF: Add Content To A Dynamic String
 * METHOD: sqlite3_str
 *
 * These interfaces add content to an sqlite3_str object previously obtained
 * from {@link sqlite3_str_new}.
 *
 * ^The [sqlite3_str_appendf(X,F,...)] and
 * [sqlite3_str_vappendf(X,F,V)] interfaces uses the [built-in printf]
 * functionality of SQLite to append formatted text onto the end of
 * {@link sqlite3_str} object X.
 *
 * ^The [sqlite3_str_append(X,S,N)] method appends exactly N bytes from string S
 * onto the end of the {@link sqlite3_str} object X.  N must be non-negative.
 * S must contain at least N non-zero bytes of content.  To append a
 * zero-terminated string in its entirety, use the {@link sqlite3_str_appendall}
 * method instead.
 *
 * ^The [sqlite3_str_appendall(X,S)] method appends the complete content of
 * zero-terminated string S onto the end of {@link sqlite3_str} object X.
 *
 * ^The [sqlite3_str_appendchar(X,N,C)] method appends N copies of the
 * single-byte character C onto the end of {@link sqlite3_str} object X.
 * ^This method can be used, for example, to add whitespace indentation.
 *
 * ^The [sqlite3_str_reset(X)] method resets the string under construction
 * inside {@link sqlite3_str} object X back to zero bytes in length.
 *
 * These methods do not return a result code.  ^If an error occurs, that fact
 * is recorded in the {@link sqlite3_str} object and can be recovered by a
 * subsequent call to [sqlite3_str_errcode(X)].
 *
 * C: `void sqlite3_str_appendf(sqlite3_str *, const char *zFormat, ...)`
 *
 * @see sqlite3.h:8225
 */
export function sqlite3_str_appendf(
  argument1: sqlite3_str | null,
  zFormat: $.CStringInput | null,
  ...rest: $.Variadic[]
): void {
  const call =
    $sqlite3_str_appendf.call ??
      $sqlite3_str_appendf.bind([$.voidType, { argument1: sqlite3_str, zFormat: $.cstring }, '...']);
  call(
    sqlite3_str.toC(argument1, 'sqlite3_str_appendf', 'argument1'),
    $.toCString(zFormat, 'sqlite3_str_appendf', 'zFormat'),
    ...$.toSetVariadic(rest, 'sqlite3_str_appendf', argument1),
  );
  $.keepAlive(zFormat, rest);
  $.settleInPlace(argument1, 'sqlite3_str_appendf', undefined);
}

const $sqlite3_str_append = /* @__PURE__ */ $declare(sqlite3_str_append, 'sqlite3_str_append');

/**
 * CAPI3REF: Add Content To A Dynamic String
 * METHOD: sqlite3_str
 *
 * See {@link sqlite3_str_appendf}.
 *
 * C: `void sqlite3_str_append(sqlite3_str *, const char *zIn, int N)`
 *
 * @see sqlite3.h:8227
 */
export function sqlite3_str_append(
  argument1: sqlite3_str | null,
  zIn: $.CStringInput | null,
  N: number,
): void {
  const call =
    $sqlite3_str_append.call ??
      $sqlite3_str_append.bind([$.voidType, { argument1: sqlite3_str, zIn: $.cstring, N: $.int }]);
  call(
    sqlite3_str.toC(argument1, 'sqlite3_str_append', 'argument1'),
    $.toCString(zIn, 'sqlite3_str_append', 'zIn'),
    $.toInt(N, 'sqlite3_str_append', 'N'),
  );
  $.keepAlive(zIn);
}

const $sqlite3_str_appendall = /* @__PURE__ */ $declare(sqlite3_str_appendall, 'sqlite3_str_appendall');

/**
 * CAPI3REF: Add Content To A Dynamic String
 * METHOD: sqlite3_str
 *
 * See {@link sqlite3_str_appendf}.
 *
 * C: `void sqlite3_str_appendall(sqlite3_str *, const char *zIn)`
 *
 * @see sqlite3.h:8228
 */
export function sqlite3_str_appendall(argument1: sqlite3_str | null, zIn: $.CStringInput | null): void {
  const call =
    $sqlite3_str_appendall.call ??
      $sqlite3_str_appendall.bind([$.voidType, { argument1: sqlite3_str, zIn: $.cstring }]);
  call(
    sqlite3_str.toC(argument1, 'sqlite3_str_appendall', 'argument1'),
    $.toCString(zIn, 'sqlite3_str_appendall', 'zIn'),
  );
  $.keepAlive(zIn);
}

const $sqlite3_str_appendchar = /* @__PURE__ */ $declare(sqlite3_str_appendchar, 'sqlite3_str_appendchar');

/**
 * CAPI3REF: Add Content To A Dynamic String
 * METHOD: sqlite3_str
 *
 * See {@link sqlite3_str_appendf}.
 *
 * C: `void sqlite3_str_appendchar(sqlite3_str *, int N, char C)`
 *
 * @see sqlite3.h:8229
 */
export function sqlite3_str_appendchar(argument1: sqlite3_str | null, N: number, C: number | string): void {
  const call =
    $sqlite3_str_appendchar.call ??
      $sqlite3_str_appendchar.bind([$.voidType, { argument1: sqlite3_str, N: $.int, C: $.char }]);
  call(
    sqlite3_str.toC(argument1, 'sqlite3_str_appendchar', 'argument1'),
    $.toInt(N, 'sqlite3_str_appendchar', 'N'),
    $.toChar(C, 'sqlite3_str_appendchar', 'C'),
  );
}

const $sqlite3_str_reset = /* @__PURE__ */ $declare(sqlite3_str_reset, 'sqlite3_str_reset');

/**
 * CAPI3REF: Add Content To A Dynamic String
 * METHOD: sqlite3_str
 *
 * See {@link sqlite3_str_appendf}.
 *
 * C: `void sqlite3_str_reset(sqlite3_str *)`
 *
 * @see sqlite3.h:8230
 */
export function sqlite3_str_reset(argument1: sqlite3_str | null): void {
  const call = $sqlite3_str_reset.call ?? $sqlite3_str_reset.bind([$.voidType, { argument1: sqlite3_str }]);
  call(sqlite3_str.toC(argument1, 'sqlite3_str_reset', 'argument1'));
}

const $sqlite3_str_errcode = /* @__PURE__ */ $declare(sqlite3_str_errcode, 'sqlite3_str_errcode');

/**
 * CAPI3REF: Status Of A Dynamic String
 * METHOD: sqlite3_str
 *
 * These interfaces return the current status of an {@link sqlite3_str} object.
 *
 * ^If any prior errors have occurred while constructing the dynamic string
 * in sqlite3_str X, then the [sqlite3_str_errcode(X)] method will return
 * an appropriate error code.  ^The [sqlite3_str_errcode(X)] method returns
 * {@link SQLITE_NOMEM} following any out-of-memory error, or
 * {@link SQLITE_TOOBIG} if the size of the dynamic string exceeds
 * [SQLITE_MAX_LENGTH], or {@link SQLITE_OK} if there have been no errors.
 *
 * ^The [sqlite3_str_length(X)] method returns the current length, in bytes,
 * of the dynamic string under construction in {@link sqlite3_str} object X.
 * ^The length returned by [sqlite3_str_length(X)] does not include the
 * zero-termination byte.
 *
 * ^The [sqlite3_str_value(X)] method returns a pointer to the current
 * content of the dynamic string under construction in X.  The value
 * returned by [sqlite3_str_value(X)] is managed by the sqlite3_str object X
 * and might be freed or altered by any subsequent method on the same
 * {@link sqlite3_str} object.  Applications must not used the pointer returned
 * [sqlite3_str_value(X)] after any subsequent method call on the same
 * object.  ^Applications may change the content of the string returned
 * by [sqlite3_str_value(X)] as long as they do not write into any bytes
 * outside the range of 0 to [sqlite3_str_length(X)] and do not read or
 * write any byte after any subsequent sqlite3_str method call.
 *
 * C: `int sqlite3_str_errcode(sqlite3_str *)`
 *
 * @see sqlite3.h:8261
 */
export function sqlite3_str_errcode(argument1: sqlite3_str | null): number {
  const call = $sqlite3_str_errcode.call ?? $sqlite3_str_errcode.bind([$.int, { argument1: sqlite3_str }]);
  return call(sqlite3_str.toC(argument1, 'sqlite3_str_errcode', 'argument1'));
}

const $sqlite3_str_length = /* @__PURE__ */ $declare(sqlite3_str_length, 'sqlite3_str_length');

/**
 * CAPI3REF: Status Of A Dynamic String
 * METHOD: sqlite3_str
 *
 * See {@link sqlite3_str_errcode}.
 *
 * C: `int sqlite3_str_length(sqlite3_str *)`
 *
 * @see sqlite3.h:8262
 */
export function sqlite3_str_length(argument1: sqlite3_str | null): number {
  const call = $sqlite3_str_length.call ?? $sqlite3_str_length.bind([$.int, { argument1: sqlite3_str }]);
  return call(sqlite3_str.toC(argument1, 'sqlite3_str_length', 'argument1'));
}

const $sqlite3_str_value = /* @__PURE__ */ $declare(sqlite3_str_value, 'sqlite3_str_value');

/**
 * CAPI3REF: Status Of A Dynamic String
 * METHOD: sqlite3_str
 *
 * See {@link sqlite3_str_errcode}.
 *
 * C: `char *sqlite3_str_value(sqlite3_str *)`
 *
 * @see sqlite3.h:8263
 */
export function sqlite3_str_value(argument1: sqlite3_str | null): $.Pointer<$.Char> | null {
  const call =
    $sqlite3_str_value.call ?? $sqlite3_str_value.bind([$.pointer($.char), { argument1: sqlite3_str }]);
  return $.fromPointer($.char, call(sqlite3_str.toC(argument1, 'sqlite3_str_value', 'argument1')));
}

const $sqlite3_status = /* @__PURE__ */ $declare(sqlite3_status, 'sqlite3_status');

/**
 * CAPI3REF: SQLite Runtime Status
 *
 * ^These interfaces are used to retrieve runtime status information
 * about the performance of SQLite, and optionally to reset various
 * highwater marks.  ^The first argument is an integer code for
 * the specific parameter to measure.  ^(Recognized integer codes
 * are of the form [status parameters | SQLITE_STATUS_...].)^
 * ^The current value of the parameter is returned into *pCurrent.
 * ^The highest recorded value is returned in *pHighwater.  ^If the
 * resetFlag is true, then the highest record value is reset after
 * *pHighwater is written.  ^(Some parameters do not record the highest
 * value.  For those parameters
 * nothing is written into *pHighwater and the resetFlag is ignored.)^
 * ^(Other parameters record only the highwater mark and not the current
 * value.  For these latter parameters nothing is written into *pCurrent.)^
 *
 * ^The {@link sqlite3_status} and {@link sqlite3_status64} routines return
 * SQLITE_OK on success and a non-zero [error code] on failure.
 *
 * If either the current value or the highwater mark is too large to
 * be represented by a 32-bit integer, then the values returned by
 * {@link sqlite3_status} are undefined.
 *
 * See also: {@link sqlite3_db_status}
 *
 * C: `int sqlite3_status(int op, int *pCurrent, int *pHighwater, int resetFlag)`
 *
 * @see sqlite3.h:8291
 */
export function sqlite3_status(
  op: number,
  pCurrent: $.PointerTo<$.Int> | null,
  pHighwater: $.PointerTo<$.Int> | null,
  resetFlag: number,
): number {
  const call =
    $sqlite3_status.call ??
      $sqlite3_status.bind([
        $.int,
        { op: $.int, pCurrent: $.pointer($.int), pHighwater: $.pointer($.int), resetFlag: $.int },
      ]);
  const result = call(
    $.toInt(op, 'sqlite3_status', 'op'),
    $.toPointer($.int, pCurrent, 'sqlite3_status', 'pCurrent'),
    $.toPointer($.int, pHighwater, 'sqlite3_status', 'pHighwater'),
    $.toInt(resetFlag, 'sqlite3_status', 'resetFlag'),
  );
  $.keepAlive(pCurrent, pHighwater);
  return result;
}

const $sqlite3_status64 = /* @__PURE__ */ $declare(sqlite3_status64, 'sqlite3_status64');

/**
 * CAPI3REF: SQLite Runtime Status
 *
 * See {@link sqlite3_status}.
 *
 * C: `int sqlite3_status64(int op, sqlite3_int64 *pCurrent, sqlite3_int64 *pHighwater, int resetFlag)`
 *
 * @see sqlite3.h:8292
 */
export function sqlite3_status64(
  op: number,
  pCurrent: $.PointerTo<$.LongLong> | null,
  pHighwater: $.PointerTo<$.LongLong> | null,
  resetFlag: number,
): number {
  const call =
    $sqlite3_status64.call ??
      $sqlite3_status64.bind([
        $.int,
        { op: $.int, pCurrent: $.pointer($.longLong), pHighwater: $.pointer($.longLong), resetFlag: $.int },
      ]);
  const result = call(
    $.toInt(op, 'sqlite3_status64', 'op'),
    $.toPointer($.longLong, pCurrent, 'sqlite3_status64', 'pCurrent'),
    $.toPointer($.longLong, pHighwater, 'sqlite3_status64', 'pHighwater'),
    $.toInt(resetFlag, 'sqlite3_status64', 'resetFlag'),
  );
  $.keepAlive(pCurrent, pHighwater);
  return result;
}

const $sqlite3_db_status = /* @__PURE__ */ $declare(sqlite3_db_status, 'sqlite3_db_status');

/**
 * CAPI3REF: Database Connection Status
 * METHOD: sqlite3
 *
 * ^This interface is used to retrieve runtime status information
 * about a single [database connection].  ^The first argument is the
 * database connection object to be interrogated.  ^The second argument
 * is an integer constant, taken from the set of
 * [SQLITE_DBSTATUS options], that
 * determines the parameter to interrogate.  The set of
 * [SQLITE_DBSTATUS options] is likely
 * to grow in future releases of SQLite.
 *
 * ^The current value of the requested parameter is written into *pCur
 * and the highest instantaneous value is written into *pHiwtr.  ^If
 * the resetFlg is true, then the highest instantaneous value is
 * reset back down to the current value.
 *
 * ^The {@link sqlite3_db_status} routine returns SQLITE_OK on success and a
 * non-zero [error code] on failure.
 *
 * See also: {@link sqlite3_status} and {@link sqlite3_stmt_status}.
 *
 * C: `int sqlite3_db_status(sqlite3 *, int op, int *pCur, int *pHiwtr, int resetFlg)`
 *
 * @see sqlite3.h:8401
 */
export function sqlite3_db_status(
  argument1: sqlite3 | null,
  op: number,
  pCur: $.PointerTo<$.Int> | null,
  pHiwtr: $.PointerTo<$.Int> | null,
  resetFlg: number,
): number {
  const call =
    $sqlite3_db_status.call ??
      $sqlite3_db_status.bind([
        $.int,
        { argument1: sqlite3, op: $.int, pCur: $.pointer($.int), pHiwtr: $.pointer($.int), resetFlg: $.int },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_db_status', 'argument1'),
    $.toInt(op, 'sqlite3_db_status', 'op'),
    $.toPointer($.int, pCur, 'sqlite3_db_status', 'pCur'),
    $.toPointer($.int, pHiwtr, 'sqlite3_db_status', 'pHiwtr'),
    $.toInt(resetFlg, 'sqlite3_db_status', 'resetFlg'),
  );
  $.keepAlive(pCur, pHiwtr);
  return result;
}

const $sqlite3_stmt_status = /* @__PURE__ */ $declare(sqlite3_stmt_status, 'sqlite3_stmt_status');

/**
 * CAPI3REF: Prepared Statement Status
 * METHOD: sqlite3_stmt
 *
 * ^(Each prepared statement maintains various
 * [SQLITE_STMTSTATUS counters] that measure the number
 * of times it has performed specific operations.)^  These counters can
 * be used to monitor the performance characteristics of the prepared
 * statements.  For example, if the number of table steps greatly exceeds
 * the number of table searches or result rows, that would tend to indicate
 * that the prepared statement is using a full table scan rather than
 * an index.
 *
 * ^(This interface is used to retrieve and reset counter values from
 * a [prepared statement].  The first argument is the prepared statement
 * object to be interrogated.  The second argument
 * is an integer code for a specific [SQLITE_STMTSTATUS counter]
 * to be interrogated.)^
 * ^The current value of the requested counter is returned.
 * ^If the resetFlg is true, then the counter is reset to zero after this
 * interface call returns.
 *
 * See also: {@link sqlite3_status} and {@link sqlite3_db_status}.
 *
 * C: `int sqlite3_stmt_status(sqlite3_stmt *, int op, int resetFlg)`
 *
 * @see sqlite3.h:8554
 */
export function sqlite3_stmt_status(argument1: sqlite3_stmt | null, op: number, resetFlg: number): number {
  const call =
    $sqlite3_stmt_status.call ??
      $sqlite3_stmt_status.bind([$.int, { argument1: sqlite3_stmt, op: $.int, resetFlg: $.int }]);
  return call(
    sqlite3_stmt.toC(argument1, 'sqlite3_stmt_status', 'argument1'),
    $.toInt(op, 'sqlite3_stmt_status', 'op'),
    $.toInt(resetFlg, 'sqlite3_stmt_status', 'resetFlg'),
  );
}

const $sqlite3_backup_init = /* @__PURE__ */ $declare(sqlite3_backup_init, 'sqlite3_backup_init');

/**
 * CAPI3REF: Online Backup API.
 *
 * The backup API copies the content of one database into another.
 * It is useful either for creating backups of databases or
 * for copying in-memory databases to or from persistent files.
 *
 * See Also: [Using the SQLite Online Backup API]
 *
 * ^SQLite holds a write transaction open on the destination database file
 * for the duration of the backup operation.
 * ^The source database is read-locked only while it is being read;
 * it is not locked continuously for the entire backup operation.
 * ^Thus, the backup may be performed on a live source database without
 * preventing other database connections from
 * reading or writing to the source database while the backup is underway.
 *
 * ^(To perform a backup operation:
 *
 * ```text
 * <li><b>sqlite3_backup_init()</b> is called once to initialize the
 *     backup,
 * <li><b>sqlite3_backup_step()</b> is called one or more times to transfer
 *     the data between the two databases, and finally
 * <li><b>sqlite3_backup_finish()</b> is called to release all resources
 *     associated with the backup operation.
 * ```
 *
 * )^
 * There should be exactly one call to {@link sqlite3_backup_finish} for each
 * successful call to {@link sqlite3_backup_init}.
 *
 * {@link sqlite3_backup_init} **sqlite3_backup_init()**
 *
 * ^The D and N arguments to sqlite3_backup_init(D,N,S,M) are the
 * [database connection] associated with the destination database
 * and the database name, respectively.
 * ^The database name is "main" for the main database, "temp" for the
 * temporary database, or the name specified after the AS keyword in
 * an [ATTACH] statement for an attached database.
 * ^The S and M arguments passed to
 * sqlite3_backup_init(D,N,S,M) identify the [database connection]
 * and database name of the source database, respectively.
 * ^The source and destination [database connections] (parameters S and D)
 * must be different or else sqlite3_backup_init(D,N,S,M) will fail with
 * an error.
 *
 * ^A call to {@link sqlite3_backup_init} will fail, returning NULL, if
 * there is already a read or read-write transaction open on the
 * destination database.
 *
 * ^If an error occurs within sqlite3_backup_init(D,N,S,M), then NULL is
 * returned and an error code and error message are stored in the
 * destination [database connection] D.
 * ^The error code and message for the failed call to {@link sqlite3_backup_init}
 * can be retrieved using the {@link sqlite3_errcode}, {@link sqlite3_errmsg}, and/or
 * {@link sqlite3_errmsg16} functions.
 * ^A successful call to {@link sqlite3_backup_init} returns a pointer to an
 * {@link sqlite3_backup} object.
 * ^The {@link sqlite3_backup} object may be used with the {@link sqlite3_backup_step} and
 * {@link sqlite3_backup_finish} functions to perform the specified backup
 * operation.
 *
 * {@link sqlite3_backup_step} **sqlite3_backup_step()**
 *
 * ^Function sqlite3_backup_step(B,N) will copy up to N pages between
 * the source and destination databases specified by {@link sqlite3_backup} object B.
 * ^If N is negative, all remaining source pages are copied.
 * ^If sqlite3_backup_step(B,N) successfully copies N pages and there
 * are still more pages to be copied, then the function returns {@link SQLITE_OK}.
 * ^If sqlite3_backup_step(B,N) successfully finishes copying all pages
 * from source to destination, then it returns {@link SQLITE_DONE}.
 * ^If an error occurs while running sqlite3_backup_step(B,N),
 * then an [error code] is returned. ^As well as {@link SQLITE_OK} and
 * {@link SQLITE_DONE}, a call to {@link sqlite3_backup_step} may return {@link SQLITE_READONLY},
 * {@link SQLITE_NOMEM}, {@link SQLITE_BUSY}, {@link SQLITE_LOCKED}, or an
 * {@link SQLITE_IOERR_ACCESS | SQLITE_IOERR_XXX} extended error code.
 *
 * ^(The {@link sqlite3_backup_step} might return {@link SQLITE_READONLY} if
 *
 * - the destination database was opened read-only, or
 * - the destination database is using write-ahead-log journaling
 * and the destination and source page sizes differ, or
 * - the destination database is an in-memory database and the
 * destination and source page sizes differ.
 *
 * )^
 *
 * ^If {@link sqlite3_backup_step} cannot obtain a required file-system lock, then
 * the {@link sqlite3_busy_handler | busy-handler function}
 * is invoked (if one is specified). ^If the
 * busy-handler returns non-zero before the lock is available, then
 * {@link SQLITE_BUSY} is returned to the caller. ^In this case the call to
 * {@link sqlite3_backup_step} can be retried later. ^If the source
 * [database connection]
 * is being used to write to the source database when {@link sqlite3_backup_step}
 * is called, then {@link SQLITE_LOCKED} is returned immediately. ^Again, in this
 * case the call to {@link sqlite3_backup_step} can be retried later on. ^(If
 * {@link SQLITE_IOERR_ACCESS | SQLITE_IOERR_XXX}, {@link SQLITE_NOMEM}, or
 * {@link SQLITE_READONLY} is returned, then
 * there is no point in retrying the call to {@link sqlite3_backup_step}. These
 * errors are considered fatal.)^  The application must accept
 * that the backup operation has failed and pass the backup operation handle
 * to the {@link sqlite3_backup_finish} to release associated resources.
 *
 * ^The first call to {@link sqlite3_backup_step} obtains an exclusive lock
 * on the destination file. ^The exclusive lock is not released until either
 * {@link sqlite3_backup_finish} is called or the backup operation is complete
 * and {@link sqlite3_backup_step} returns {@link SQLITE_DONE}.  ^Every call to
 * {@link sqlite3_backup_step} obtains a [shared lock] on the source database that
 * lasts for the duration of the {@link sqlite3_backup_step} call.
 * ^Because the source database is not locked between calls to
 * {@link sqlite3_backup_step}, the source database may be modified mid-way
 * through the backup process.  ^If the source database is modified by an
 * external process or via a database connection other than the one being
 * used by the backup operation, then the backup will be automatically
 * restarted by the next call to {@link sqlite3_backup_step}. ^If the source
 * database is modified by the using the same database connection as is used
 * by the backup operation, then the backup database is automatically
 * updated at the same time.
 *
 * {@link sqlite3_backup_finish} **sqlite3_backup_finish()**
 *
 * When {@link sqlite3_backup_step} has returned {@link SQLITE_DONE}, or when the
 * application wishes to abandon the backup operation, the application
 * should destroy the {@link sqlite3_backup} by passing it to {@link sqlite3_backup_finish}.
 * ^The {@link sqlite3_backup_finish} interfaces releases all
 * resources associated with the {@link sqlite3_backup} object.
 * ^If {@link sqlite3_backup_step} has not yet returned {@link SQLITE_DONE}, then any
 * active write-transaction on the destination database is rolled back.
 * The {@link sqlite3_backup} object is invalid
 * and may not be used following a call to {@link sqlite3_backup_finish}.
 *
 * ^The value returned by sqlite3_backup_finish is {@link SQLITE_OK} if no
 * {@link sqlite3_backup_step} errors occurred, regardless or whether or not
 * {@link sqlite3_backup_step} completed.
 * ^If an out-of-memory condition or IO error occurred during any prior
 * {@link sqlite3_backup_step} call on the same {@link sqlite3_backup} object, then
 * {@link sqlite3_backup_finish} returns the corresponding [error code].
 *
 * ^A return of {@link SQLITE_BUSY} or {@link SQLITE_LOCKED} from {@link sqlite3_backup_step}
 * is not a permanent error and does not affect the return value of
 * {@link sqlite3_backup_finish}.
 *
 * {@link sqlite3_backup_remaining} {@link sqlite3_backup_pagecount}
 * **sqlite3_backup_remaining() and {@link sqlite3_backup_pagecount}**
 *
 * ^The {@link sqlite3_backup_remaining} routine returns the number of pages still
 * to be backed up at the conclusion of the most recent {@link sqlite3_backup_step}.
 * ^The {@link sqlite3_backup_pagecount} routine returns the total number of pages
 * in the source database at the conclusion of the most recent
 * {@link sqlite3_backup_step}.
 * ^(The values returned by these functions are only updated by
 * {@link sqlite3_backup_step}. If the source database is modified in a way that
 * changes the size of the source database or the number of pages remaining,
 * those changes are not reflected in the output of {@link sqlite3_backup_pagecount}
 * and {@link sqlite3_backup_remaining} until after the next
 * {@link sqlite3_backup_step}.)^
 *
 * **Concurrent Usage of Database Handles**
 *
 * ^The source [database connection] may be used by the application for other
 * purposes while a backup operation is underway or being initialized.
 * ^If SQLite is compiled and configured to support threadsafe database
 * connections, then the source database connection may be used concurrently
 * from within other threads.
 *
 * However, the application must guarantee that the destination
 * [database connection] is not passed to any other API (by any thread) after
 * {@link sqlite3_backup_init} is called and before the corresponding call to
 * {@link sqlite3_backup_finish}.  SQLite does not currently check to see
 * if the application incorrectly accesses the destination [database connection]
 * and so no error code is reported, but the operations may malfunction
 * nevertheless.  Use of the destination database connection while a
 * backup is in progress might also cause a mutex deadlock.
 *
 * If running in [shared cache mode], the application must
 * guarantee that the shared cache used by the destination database
 * is not accessed while the backup is running. In practice this means
 * that the application must guarantee that the disk file being
 * backed up to is not accessed by any connection within the process,
 * not just the specific connection that was passed to {@link sqlite3_backup_init}.
 *
 * The {@link sqlite3_backup} object itself is partially threadsafe. Multiple
 * threads may safely make multiple concurrent calls to {@link sqlite3_backup_step}.
 * However, the {@link sqlite3_backup_remaining} and {@link sqlite3_backup_pagecount}
 * APIs are not strictly speaking threadsafe. If they are invoked at the
 * same time as another thread is invoking {@link sqlite3_backup_step} it is
 * possible that they return invalid values.
 *
 * The caller owns what it returns: free it with {@link sqlite3_backup_finish} (its documentation: "^(To perform a backup operation: <ol> <li><b>sqlite3_backup_init()</b> is called once to initialize…").
 * C: `sqlite3_backup *sqlite3_backup_init(sqlite3 *pDest, const char *zDestName, sqlite3 *pSource, const char *zSourceName)`
 *
 * @see sqlite3.h:9056
 */
export function sqlite3_backup_init(
  pDest: sqlite3 | null,
  zDestName: $.CStringInput | null,
  pSource: sqlite3 | null,
  zSourceName: $.CStringInput | null,
): $.Owned<sqlite3_backup> | null {
  const call =
    $sqlite3_backup_init.call ??
      $sqlite3_backup_init.bind([
        $.owned(sqlite3_backup, () => sqlite3_backup_finish),
        { pDest: sqlite3, zDestName: $.cstring, pSource: sqlite3, zSourceName: $.cstring },
      ]);
  const result = call(
    sqlite3.toC(pDest, 'sqlite3_backup_init', 'pDest'),
    $.toCString(zDestName, 'sqlite3_backup_init', 'zDestName'),
    sqlite3.toC(pSource, 'sqlite3_backup_init', 'pSource'),
    $.toCString(zSourceName, 'sqlite3_backup_init', 'zSourceName'),
  );
  $.keepAlive(zDestName, zSourceName);
  return $.fromOwned(sqlite3_backup, result, sqlite3_backup_finish);
}

const $sqlite3_backup_step = /* @__PURE__ */ $declare(sqlite3_backup_step, 'sqlite3_backup_step');

/**
 * CAPI3REF: Online Backup API.
 *
 * See {@link sqlite3_backup_init}.
 *
 * C: `int sqlite3_backup_step(sqlite3_backup *p, int nPage)`
 *
 * @see sqlite3.h:9062
 */
export function sqlite3_backup_step(p: sqlite3_backup | null, nPage: number): number {
  const call =
    $sqlite3_backup_step.call ?? $sqlite3_backup_step.bind([$.int, { p: sqlite3_backup, nPage: $.int }]);
  return call(
    sqlite3_backup.toC(p, 'sqlite3_backup_step', 'p'),
    $.toInt(nPage, 'sqlite3_backup_step', 'nPage'),
  );
}

const $sqlite3_backup_finish = /* @__PURE__ */
  $declare(sqlite3_backup_finish, 'sqlite3_backup_finish', {
    after: (_result, p) => $.freed(p, 'sqlite3_backup_finish'),
    frees: 0,
  });

/**
 * CAPI3REF: Online Backup API.
 *
 * See {@link sqlite3_backup_init}.
 *
 * C: `int sqlite3_backup_finish(sqlite3_backup *p)`
 *
 * @see sqlite3.h:9063
 */
export function sqlite3_backup_finish(p: sqlite3_backup | null): number {
  const call = $sqlite3_backup_finish.call ?? $sqlite3_backup_finish.bind([$.int, { p: sqlite3_backup }]);
  const result = call($.toFreed(sqlite3_backup.toC(p, 'sqlite3_backup_finish', 'p'), p));
  $.freed(p, 'sqlite3_backup_finish');
  return result;
}

const $sqlite3_backup_remaining = /* @__PURE__ */
  $declare(sqlite3_backup_remaining, 'sqlite3_backup_remaining');

/**
 * CAPI3REF: Online Backup API.
 *
 * See {@link sqlite3_backup_init}.
 *
 * C: `int sqlite3_backup_remaining(sqlite3_backup *p)`
 *
 * @see sqlite3.h:9064
 */
export function sqlite3_backup_remaining(p: sqlite3_backup | null): number {
  const call =
    $sqlite3_backup_remaining.call ?? $sqlite3_backup_remaining.bind([$.int, { p: sqlite3_backup }]);
  return call(sqlite3_backup.toC(p, 'sqlite3_backup_remaining', 'p'));
}

const $sqlite3_backup_pagecount = /* @__PURE__ */
  $declare(sqlite3_backup_pagecount, 'sqlite3_backup_pagecount');

/**
 * CAPI3REF: Online Backup API.
 *
 * See {@link sqlite3_backup_init}.
 *
 * C: `int sqlite3_backup_pagecount(sqlite3_backup *p)`
 *
 * @see sqlite3.h:9065
 */
export function sqlite3_backup_pagecount(p: sqlite3_backup | null): number {
  const call =
    $sqlite3_backup_pagecount.call ?? $sqlite3_backup_pagecount.bind([$.int, { p: sqlite3_backup }]);
  return call(sqlite3_backup.toC(p, 'sqlite3_backup_pagecount', 'p'));
}

const $sqlite3_unlock_notify = /* @__PURE__ */ $declare(sqlite3_unlock_notify, 'sqlite3_unlock_notify');

/**
 * CAPI3REF: Unlock Notification
 * METHOD: sqlite3
 *
 * ^When running in shared-cache mode, a database operation may fail with
 * an {@link SQLITE_LOCKED} error if the required locks on the shared-cache or
 * individual tables within the shared-cache cannot be obtained. See
 * [SQLite Shared-Cache Mode] for a description of shared-cache locking.
 * ^This API may be used to register a callback that SQLite will invoke
 * when the connection currently holding the required lock relinquishes it.
 * ^This API is only available if the library was compiled with the
 * [SQLITE_ENABLE_UNLOCK_NOTIFY] C-preprocessor symbol defined.
 *
 * See Also: [Using the SQLite Unlock Notification Feature].
 *
 * ^Shared-cache locks are released when a database connection concludes
 * its current transaction, either by committing it or rolling it back.
 *
 * ^When a connection (known as the blocked connection) fails to obtain a
 * shared-cache lock and SQLITE_LOCKED is returned to the caller, the
 * identity of the database connection (the blocking connection) that
 * has locked the required resource is stored internally. ^After an
 * application receives an SQLITE_LOCKED error, it may call the
 * {@link sqlite3_unlock_notify} method with the blocked connection handle as
 * the first argument to register for a callback that will be invoked
 * when the blocking connections current transaction is concluded. ^The
 * callback is invoked from within the {@link sqlite3_step} or {@link sqlite3_close}
 * call that concludes the blocking connection's transaction.
 *
 * ^(If {@link sqlite3_unlock_notify} is called in a multi-threaded application,
 * there is a chance that the blocking connection will have already
 * concluded its transaction by the time {@link sqlite3_unlock_notify} is invoked.
 * If this happens, then the specified callback is invoked immediately,
 * from within the call to {@link sqlite3_unlock_notify}.)^
 *
 * ^If the blocked connection is attempting to obtain a write-lock on a
 * shared-cache table, and more than one other connection currently holds
 * a read-lock on the same table, then SQLite arbitrarily selects one of
 * the other connections to use as the blocking connection.
 *
 * ^(There may be at most one unlock-notify callback registered by a
 * blocked connection. If {@link sqlite3_unlock_notify} is called when the
 * blocked connection already has a registered unlock-notify callback,
 * then the new callback replaces the old.)^ ^If {@link sqlite3_unlock_notify} is
 * called with a NULL pointer as its second argument, then any existing
 * unlock-notify callback is canceled. ^The blocked connections
 * unlock-notify callback may also be canceled by closing the blocked
 * connection using {@link sqlite3_close}.
 *
 * The unlock-notify callback is not reentrant. If an application invokes
 * any sqlite3_xxx API functions from within an unlock-notify callback, a
 * crash or deadlock may be the result.
 *
 * ^Unless deadlock is detected (see below), {@link sqlite3_unlock_notify} always
 * returns SQLITE_OK.
 *
 * **Callback Invocation Details**
 *
 * When an unlock-notify callback is registered, the application provides a
 * single void* pointer that is passed to the callback when it is invoked.
 * However, the signature of the callback function allows SQLite to pass
 * it an array of void* context pointers. The first argument passed to
 * an unlock-notify callback is a pointer to an array of void* pointers,
 * and the second is the number of entries in the array.
 *
 * When a blocking connection's transaction is concluded, there may be
 * more than one blocked connection that has registered for an unlock-notify
 * callback. ^If two or more such blocked connections have specified the
 * same callback function, then instead of invoking the callback function
 * multiple times, it is invoked once with the set of void* context pointers
 * specified by the blocked connections bundled together into an array.
 * This gives the application an opportunity to prioritize any actions
 * related to the set of unblocked database connections.
 *
 * **Deadlock Detection**
 *
 * Assuming that after registering for an unlock-notify callback a
 * database waits for the callback to be issued before taking any further
 * action (a reasonable assumption), then using this API may cause the
 * application to deadlock. For example, if connection X is waiting for
 * connection Y's transaction to be concluded, and similarly connection
 * Y is waiting on connection X's transaction, then neither connection
 * will proceed and the system may remain deadlocked indefinitely.
 *
 * To avoid this scenario, the {@link sqlite3_unlock_notify} performs deadlock
 * detection. ^If a given call to {@link sqlite3_unlock_notify} would put the
 * system in a deadlocked state, then SQLITE_LOCKED is returned and no
 * unlock-notify callback is registered. The system is said to be in
 * a deadlocked state if connection A has registered for an unlock-notify
 * callback on the conclusion of connection B's transaction, and connection
 * B has itself registered for an unlock-notify callback when connection
 * A's transaction is concluded. ^Indirect deadlock is also detected, so
 * the system is also considered to be deadlocked if connection B has
 * registered for an unlock-notify callback on the conclusion of connection
 * C's transaction, where connection C is waiting on connection A. ^Any
 * number of levels of indirection are allowed.
 *
 * **The "DROP TABLE" Exception**
 *
 * When a call to {@link sqlite3_step} returns SQLITE_LOCKED, it is almost
 * always appropriate to call {@link sqlite3_unlock_notify}. There is however,
 * one exception. When executing a "DROP TABLE" or "DROP INDEX" statement,
 * SQLite checks if there are any currently executing SELECT statements
 * that belong to the same connection. If there are, SQLITE_LOCKED is
 * returned. In this case there is no "blocking connection", so invoking
 * {@link sqlite3_unlock_notify} results in the unlock-notify callback being
 * invoked immediately. If the application then re-attempts the "DROP TABLE"
 * or "DROP INDEX" query, an infinite loop might be the result.
 *
 * One way around this problem is to check the extended error code returned
 * by an {@link sqlite3_step} call. ^(If there is a blocking connection, then the
 * extended error code is set to SQLITE_LOCKED_SHAREDCACHE. Otherwise, in
 * the special "DROP TABLE/INDEX" case, the extended error code is just
 * SQLITE_LOCKED.)^
 *
 * C: `int sqlite3_unlock_notify(sqlite3 *pBlocked, void (*xNotify)(void **apArg, int nArg), void *pNotifyArg)`
 *
 * @see sqlite3.h:9182
 */
export function sqlite3_unlock_notify(
  pBlocked: sqlite3 | null,
  xNotify: $.FunctionInput<sqlite3_unlock_notify_xNotify> | null,
  pNotifyArg: $.Memory | null,
): number {
  const call =
    $sqlite3_unlock_notify.call ??
      $sqlite3_unlock_notify.bind([
        $.int,
        { pBlocked: sqlite3, xNotify: $.kept(sqlite3_unlock_notify_xNotify), pNotifyArg: $.voidPointer },
      ]);
  const result = call(
    sqlite3.toC(pBlocked, 'sqlite3_unlock_notify', 'pBlocked'),
    $.toKeptFunction(sqlite3_unlock_notify_xNotify, xNotify, 'sqlite3_unlock_notify', 'xNotify', pBlocked),
    $.toMemory(pNotifyArg, 'sqlite3_unlock_notify', 'pNotifyArg'),
  );
  $.keepAlive(xNotify, pNotifyArg);
  $.hold(pBlocked, pNotifyArg);
  return result;
}

const $sqlite3_stricmp = /* @__PURE__ */ $declare(sqlite3_stricmp, 'sqlite3_stricmp');

/**
 * CAPI3REF: String Comparison
 *
 * ^The {@link sqlite3_stricmp} and {@link sqlite3_strnicmp} APIs allow applications
 * and extensions to compare the contents of two buffers containing UTF-8
 * strings in a case-independent fashion, using the same definition of "case
 * independence" that SQLite uses internally when comparing identifiers.
 *
 * C: `int sqlite3_stricmp(const char *, const char *)`
 *
 * @see sqlite3.h:9197
 */
export function sqlite3_stricmp(argument1: $.CStringInput | null, argument2: $.CStringInput | null): number {
  const call =
    $sqlite3_stricmp.call ?? $sqlite3_stricmp.bind([$.int, { argument1: $.cstring, argument2: $.cstring }]);
  const result = call(
    $.toCString(argument1, 'sqlite3_stricmp', 'argument1'),
    $.toCString(argument2, 'sqlite3_stricmp', 'argument2'),
  );
  $.keepAlive(argument1, argument2);
  return result;
}

const $sqlite3_strnicmp = /* @__PURE__ */ $declare(sqlite3_strnicmp, 'sqlite3_strnicmp');

/**
 * CAPI3REF: String Comparison
 *
 * ^The {@link sqlite3_stricmp} and {@link sqlite3_strnicmp} APIs allow applications
 * and extensions to compare the contents of two buffers containing UTF-8
 * strings in a case-independent fashion, using the same definition of "case
 * independence" that SQLite uses internally when comparing identifiers.
 *
 * C: `int sqlite3_strnicmp(const char *, const char *, int)`
 *
 * @see sqlite3.h:9198
 */
export function sqlite3_strnicmp(
  argument1: $.CStringInput | null,
  argument2: $.CStringInput | null,
  argument3: number,
): number {
  const call =
    $sqlite3_strnicmp.call ??
      $sqlite3_strnicmp.bind([$.int, { argument1: $.cstring, argument2: $.cstring, argument3: $.int }]);
  const result = call(
    $.toCString(argument1, 'sqlite3_strnicmp', 'argument1'),
    $.toCString(argument2, 'sqlite3_strnicmp', 'argument2'),
    $.toInt(argument3, 'sqlite3_strnicmp', 'argument3'),
  );
  $.keepAlive(argument1, argument2);
  return result;
}

const $sqlite3_strglob = /* @__PURE__ */ $declare(sqlite3_strglob, 'sqlite3_strglob');

/**
 * CAPI3REF: String Globbing
 *
 * ^The [sqlite3_strglob(P,X)] interface returns zero if and only if
 * string X matches the [GLOB] pattern P.
 * ^The definition of [GLOB] pattern matching used in
 * [sqlite3_strglob(P,X)] is the same as for the "X GLOB P" operator in the
 * SQL dialect understood by SQLite.  ^The [sqlite3_strglob(P,X)] function
 * is case sensitive.
 *
 * Note that this routine returns zero on a match and non-zero if the strings
 * do not match, the same as {@link sqlite3_stricmp} and {@link sqlite3_strnicmp}.
 *
 * See also: {@link sqlite3_strlike}.
 *
 * C: `int sqlite3_strglob(const char *zGlob, const char *zStr)`
 *
 * @see sqlite3.h:9215
 */
export function sqlite3_strglob(zGlob: $.CStringInput | null, zStr: $.CStringInput | null): number {
  const call = $sqlite3_strglob.call ?? $sqlite3_strglob.bind([$.int, { zGlob: $.cstring, zStr: $.cstring }]);
  const result = call(
    $.toCString(zGlob, 'sqlite3_strglob', 'zGlob'),
    $.toCString(zStr, 'sqlite3_strglob', 'zStr'),
  );
  $.keepAlive(zGlob, zStr);
  return result;
}

const $sqlite3_strlike = /* @__PURE__ */ $declare(sqlite3_strlike, 'sqlite3_strlike');

/**
 * CAPI3REF: String LIKE Matching
 *
 * ^The [sqlite3_strlike(P,X,E)] interface returns zero if and only if
 * string X matches the [LIKE] pattern P with escape character E.
 * ^The definition of [LIKE] pattern matching used in
 * [sqlite3_strlike(P,X,E)] is the same as for the "X LIKE P ESCAPE E"
 * operator in the SQL dialect understood by SQLite.  ^For "X LIKE P" without
 * the ESCAPE clause, set the E parameter of [sqlite3_strlike(P,X,E)] to 0.
 * ^As with the LIKE operator, the [sqlite3_strlike(P,X,E)] function is case
 * insensitive - equivalent upper and lower case ASCII characters match
 * one another.
 *
 * ^The [sqlite3_strlike(P,X,E)] function matches Unicode characters, though
 * only ASCII characters are case folded.
 *
 * Note that this routine returns zero on a match and non-zero if the strings
 * do not match, the same as {@link sqlite3_stricmp} and {@link sqlite3_strnicmp}.
 *
 * See also: {@link sqlite3_strglob}.
 *
 * C: `int sqlite3_strlike(const char *zGlob, const char *zStr, unsigned int cEsc)`
 *
 * @see sqlite3.h:9238
 */
export function sqlite3_strlike(
  zGlob: $.CStringInput | null,
  zStr: $.CStringInput | null,
  cEsc: number,
): number {
  const call =
    $sqlite3_strlike.call ??
      $sqlite3_strlike.bind([$.int, { zGlob: $.cstring, zStr: $.cstring, cEsc: $.unsignedInt }]);
  const result = call(
    $.toCString(zGlob, 'sqlite3_strlike', 'zGlob'),
    $.toCString(zStr, 'sqlite3_strlike', 'zStr'),
    $.toUnsignedInt(cEsc, 'sqlite3_strlike', 'cEsc'),
  );
  $.keepAlive(zGlob, zStr);
  return result;
}

const $sqlite3_log = /* @__PURE__ */ $declare(sqlite3_log, 'sqlite3_log');

/**
 * CAPI3REF: Error Logging Interface
 *
 * ^The {@link sqlite3_log} interface writes a message into the [error log]
 * established by the {@link SQLITE_CONFIG_LOG} option to {@link sqlite3_config}.
 * ^If logging is enabled, the zFormat string and subsequent arguments are
 * used with {@link sqlite3_snprintf} to generate the final output string.
 *
 * The {@link sqlite3_log} interface is intended for use by extensions such as
 * virtual tables, collating functions, and SQL functions.  While there is
 * nothing to prevent an application from calling {@link sqlite3_log}, doing so
 * is considered bad form.
 *
 * The zFormat string must not be NULL.
 *
 * To avoid deadlocks and other threading problems, the {@link sqlite3_log} routine
 * will not use dynamically allocated memory.  The log message is stored in
 * a fixed-length buffer on the stack.  If the log message is longer than
 * a few hundred characters, it will be truncated to the length of the
 * buffer.
 *
 * C: `void sqlite3_log(int iErrCode, const char *zFormat, ...)`
 *
 * @see sqlite3.h:9261
 */
export function sqlite3_log(iErrCode: number, zFormat: $.CStringInput | null, ...rest: $.Variadic[]): void {
  const call =
    $sqlite3_log.call ?? $sqlite3_log.bind([$.voidType, { iErrCode: $.int, zFormat: $.cstring }, '...']);
  call(
    $.toInt(iErrCode, 'sqlite3_log', 'iErrCode'),
    $.toCString(zFormat, 'sqlite3_log', 'zFormat'),
    ...$.toVariadic(rest, 'sqlite3_log'),
  );
  $.keepAlive(zFormat, rest);
}

const $sqlite3_wal_hook = /* @__PURE__ */ $declare(sqlite3_wal_hook, 'sqlite3_wal_hook');

/**
 * CAPI3REF: Write-Ahead Log Commit Hook
 * METHOD: sqlite3
 *
 * ^The {@link sqlite3_wal_hook} function is used to register a callback that
 * is invoked each time data is committed to a database in wal mode.
 *
 * ^(The callback is invoked by SQLite after the commit has taken place and
 * the associated write-lock on the database released)^, so the implementation
 * may read, write or [checkpoint] the database as required.
 *
 * ^The first parameter passed to the callback function when it is invoked
 * is a copy of the third parameter passed to {@link sqlite3_wal_hook} when
 * registering the callback. ^The second is a copy of the database handle.
 * ^The third parameter is the name of the database that was written to -
 * either "main" or the name of an [ATTACH]-ed database. ^The fourth parameter
 * is the number of pages currently in the write-ahead log file,
 * including those that were just committed.
 *
 * The callback function should normally return {@link SQLITE_OK}.  ^If an error
 * code is returned, that error will propagate back up through the
 * SQLite code base to cause the statement that provoked the callback
 * to report an error, though the commit will have still occurred. If the
 * callback returns {@link SQLITE_ROW} or {@link SQLITE_DONE}, or if it returns a value
 * that does not correspond to any valid SQLite error code, the results
 * are undefined.
 *
 * A single database handle may have at most a single write-ahead log callback
 * registered at one time. ^Calling {@link sqlite3_wal_hook} replaces any
 * previously registered write-ahead log callback. ^The return value is
 * a copy of the third parameter from the previous call, if any, or 0.
 * ^Note that the {@link sqlite3_wal_autocheckpoint} interface and the
 * [wal_autocheckpoint pragma] both invoke {@link sqlite3_wal_hook} and will
 * overwrite any prior {@link sqlite3_wal_hook} settings.
 *
 * C: `void *sqlite3_wal_hook(sqlite3 *, int (*)(void *, sqlite3 *, const char *, int), void *)`
 *
 * @see sqlite3.h:9298
 */
export function sqlite3_wal_hook(
  argument1: sqlite3 | null,
  argument2: $.FunctionInput<sqlite3_wal_hook_argument2> | null,
  argument3: $.Memory | null,
): $.Pointer<$.Void> | null {
  const call =
    $sqlite3_wal_hook.call ??
      $sqlite3_wal_hook.bind([
        $.voidPointer,
        { argument1: sqlite3, argument2: $.set(sqlite3_wal_hook_argument2), argument3: $.voidPointer },
      ]);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_wal_hook', 'argument1'),
    $.toSetFunction(sqlite3_wal_hook_argument2, argument2, 'sqlite3_wal_hook', 'argument2', argument1),
    $.toMemory(argument3, 'sqlite3_wal_hook', 'argument3'),
  );
  $.keepAlive(argument2, argument3);
  $.settleInPlace(argument1, 'sqlite3_wal_hook', result === null, argument3);
  return $.fromPointer($.voidType, result, argument3);
}

const $sqlite3_wal_autocheckpoint = /* @__PURE__ */
  $declare(sqlite3_wal_autocheckpoint, 'sqlite3_wal_autocheckpoint');

/**
 * CAPI3REF: Configure an auto-checkpoint
 * METHOD: sqlite3
 *
 * ^The [sqlite3_wal_autocheckpoint(D,N)] is a wrapper around
 * {@link sqlite3_wal_hook} that causes any database on [database connection] D
 * to automatically [checkpoint]
 * after committing a transaction if there are N or
 * more frames in the [write-ahead log] file.  ^Passing zero or
 * a negative value as the nFrame parameter disables automatic
 * checkpoints entirely.
 *
 * ^The callback registered by this function replaces any existing callback
 * registered using {@link sqlite3_wal_hook}.  ^Likewise, registering a callback
 * using {@link sqlite3_wal_hook} disables the automatic checkpoint mechanism
 * configured by this function.
 *
 * ^The [wal_autocheckpoint pragma] can be used to invoke this interface
 * from SQL.
 *
 * ^Checkpoints initiated by this mechanism are
 * {@link sqlite3_wal_checkpoint_v2 | PASSIVE}.
 *
 * ^Every new [database connection] defaults to having the auto-checkpoint
 * enabled with a threshold of 1000 or [SQLITE_DEFAULT_WAL_AUTOCHECKPOINT]
 * pages.  The use of this interface
 * is only necessary if the default setting is found to be suboptimal
 * for a particular application.
 *
 * C: `int sqlite3_wal_autocheckpoint(sqlite3 *db, int N)`
 *
 * @see sqlite3.h:9333
 */
export function sqlite3_wal_autocheckpoint(db: sqlite3 | null, N: number): number {
  const call =
    $sqlite3_wal_autocheckpoint.call ?? $sqlite3_wal_autocheckpoint.bind([$.int, { db: sqlite3, N: $.int }]);
  return call(
    sqlite3.toC(db, 'sqlite3_wal_autocheckpoint', 'db'),
    $.toInt(N, 'sqlite3_wal_autocheckpoint', 'N'),
  );
}

const $sqlite3_wal_checkpoint = /* @__PURE__ */ $declare(sqlite3_wal_checkpoint, 'sqlite3_wal_checkpoint');

/**
 * CAPI3REF: Checkpoint a database
 * METHOD: sqlite3
 *
 * ^(The sqlite3_wal_checkpoint(D,X) is equivalent to
 * [sqlite3_wal_checkpoint_v2](D,X,{@link SQLITE_CHECKPOINT_PASSIVE},0,0).)^
 *
 * In brief, sqlite3_wal_checkpoint(D,X) causes the content in the
 * [write-ahead log] for database X on [database connection] D to be
 * transferred into the database file and for the write-ahead log to
 * be reset.  See the [checkpointing] documentation for addition
 * information.
 *
 * This interface used to be the only way to cause a checkpoint to
 * occur.  But then the newer and more powerful {@link sqlite3_wal_checkpoint_v2}
 * interface was added.  This interface is retained for backwards
 * compatibility and as a convenience for applications that need to manually
 * start a callback but which do not need the full power (and corresponding
 * complication) of {@link sqlite3_wal_checkpoint_v2}.
 *
 * C: `int sqlite3_wal_checkpoint(sqlite3 *db, const char *zDb)`
 *
 * @see sqlite3.h:9355
 */
export function sqlite3_wal_checkpoint(db: sqlite3 | null, zDb: $.CStringInput | null): number {
  const call =
    $sqlite3_wal_checkpoint.call ?? $sqlite3_wal_checkpoint.bind([$.int, { db: sqlite3, zDb: $.cstring }]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_wal_checkpoint', 'db'),
    $.toCString(zDb, 'sqlite3_wal_checkpoint', 'zDb'),
  );
  $.keepAlive(zDb);
  return result;
}

const $sqlite3_wal_checkpoint_v2 = /* @__PURE__ */
  $declare(sqlite3_wal_checkpoint_v2, 'sqlite3_wal_checkpoint_v2');

/**
 * CAPI3REF: Checkpoint a database
 * METHOD: sqlite3
 *
 * ^(The sqlite3_wal_checkpoint_v2(D,X,M,L,C) interface runs a checkpoint
 * operation on database X of [database connection] D in mode M.  Status
 * information is written back into integers pointed to by L and C.)^
 * ^(The M parameter must be a valid [checkpoint mode]:)^
 *
 * - SQLITE_CHECKPOINT_PASSIVE
 *   ^Checkpoint as many frames as possible without waiting for any database
 *   readers or writers to finish, then sync the database file if all frames
 *   in the log were checkpointed. ^The [busy-handler callback]
 *   is never invoked in the SQLITE_CHECKPOINT_PASSIVE mode.
 *   ^On the other hand, passive mode might leave the checkpoint unfinished
 *   if there are concurrent readers or writers.
 *
 * - SQLITE_CHECKPOINT_FULL
 *   ^This mode blocks (it invokes the
 *   {@link sqlite3_busy_handler | busy-handler callback}) until there is no
 *   database writer and all readers are reading from the most recent database
 *   snapshot. ^It then checkpoints all frames in the log file and syncs the
 *   database file. ^This mode blocks new database writers while it is pending,
 *   but new database readers are allowed to continue unimpeded.
 *
 * - SQLITE_CHECKPOINT_RESTART
 *   ^This mode works the same way as SQLITE_CHECKPOINT_FULL with the addition
 *   that after checkpointing the log file it blocks (calls the
 *   [busy-handler callback])
 *   until all readers are reading from the database file only. ^This ensures
 *   that the next writer will restart the log file from the beginning.
 *   ^Like SQLITE_CHECKPOINT_FULL, this mode blocks new
 *   database writer attempts while it is pending, but does not impede readers.
 *
 * - SQLITE_CHECKPOINT_TRUNCATE
 *   ^This mode works the same way as SQLITE_CHECKPOINT_RESTART with the
 *   addition that it also truncates the log file to zero bytes just prior
 *   to a successful return.
 *
 * ^If pnLog is not NULL, then *pnLog is set to the total number of frames in
 * the log file or to -1 if the checkpoint could not run because
 * of an error or because the database is not in [WAL mode]. ^If pnCkpt is not
 * NULL,then *pnCkpt is set to the total number of checkpointed frames in the
 * log file (including any that were already checkpointed before the function
 * was called) or to -1 if the checkpoint could not run due to an error or
 * because the database is not in WAL mode. ^Note that upon successful
 * completion of an SQLITE_CHECKPOINT_TRUNCATE, the log file will have been
 * truncated to zero bytes and so both *pnLog and *pnCkpt will be set to zero.
 *
 * ^All calls obtain an exclusive "checkpoint" lock on the database file. ^If
 * any other process is running a checkpoint operation at the same time, the
 * lock cannot be obtained and SQLITE_BUSY is returned. ^Even if there is a
 * busy-handler configured, it will not be invoked in this case.
 *
 * ^The SQLITE_CHECKPOINT_FULL, RESTART and TRUNCATE modes also obtain the
 * exclusive "writer" lock on the database file. ^If the writer lock cannot be
 * obtained immediately, and a busy-handler is configured, it is invoked and
 * the writer lock retried until either the busy-handler returns 0 or the lock
 * is successfully obtained. ^The busy-handler is also invoked while waiting for
 * database readers as described above. ^If the busy-handler returns 0 before
 * the writer lock is obtained or while waiting for database readers, the
 * checkpoint operation proceeds from that point in the same way as
 * SQLITE_CHECKPOINT_PASSIVE - checkpointing as many frames as possible
 * without blocking any further. ^SQLITE_BUSY is returned in this case.
 *
 * ^If parameter zDb is NULL or points to a zero length string, then the
 * specified operation is attempted on all WAL databases [attached] to
 * [database connection] db.  In this case the
 * values written to output parameters *pnLog and *pnCkpt are undefined. ^If
 * an SQLITE_BUSY error is encountered when processing one or more of the
 * attached WAL databases, the operation is still attempted on any remaining
 * attached databases and SQLITE_BUSY is returned at the end. ^If any other
 * error occurs while processing an attached database, processing is abandoned
 * and the error code is returned to the caller immediately. ^If no error
 * (SQLITE_BUSY or otherwise) is encountered while processing the attached
 * databases, SQLITE_OK is returned.
 *
 * ^If database zDb is the name of an attached database that is not in WAL
 * mode, SQLITE_OK is returned and both *pnLog and *pnCkpt set to -1. ^If
 * zDb is not NULL (or a zero length string) and is not the name of any
 * attached database, SQLITE_ERROR is returned to the caller.
 *
 * ^Unless it returns SQLITE_MISUSE,
 * the {@link sqlite3_wal_checkpoint_v2} interface
 * sets the error information that is queried by
 * {@link sqlite3_errcode} and {@link sqlite3_errmsg}.
 *
 * ^The [PRAGMA wal_checkpoint] command can be used to invoke this interface
 * from SQL.
 *
 * C: `int sqlite3_wal_checkpoint_v2(sqlite3 *db, const char *zDb, int eMode, int *pnLog, int *pnCkpt)`
 *
 * @see sqlite3.h:9449
 */
export function sqlite3_wal_checkpoint_v2(
  db: sqlite3 | null,
  zDb: $.CStringInput | null,
  eMode: number,
  pnLog: $.PointerTo<$.Int> | null,
  pnCkpt: $.PointerTo<$.Int> | null,
): number {
  const call =
    $sqlite3_wal_checkpoint_v2.call ??
      $sqlite3_wal_checkpoint_v2.bind([
        $.int,
        { db: sqlite3, zDb: $.cstring, eMode: $.int, pnLog: $.pointer($.int), pnCkpt: $.pointer($.int) },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_wal_checkpoint_v2', 'db'),
    $.toCString(zDb, 'sqlite3_wal_checkpoint_v2', 'zDb'),
    $.toInt(eMode, 'sqlite3_wal_checkpoint_v2', 'eMode'),
    $.toPointer($.int, pnLog, 'sqlite3_wal_checkpoint_v2', 'pnLog'),
    $.toPointer($.int, pnCkpt, 'sqlite3_wal_checkpoint_v2', 'pnCkpt'),
  );
  $.keepAlive(zDb, pnLog, pnCkpt);
  return result;
}

const $sqlite3_vtab_config = /* @__PURE__ */ $declare(sqlite3_vtab_config, 'sqlite3_vtab_config');

/**
 * CAPI3REF: Virtual Table Interface Configuration
 *
 * This function may be called by either the [xConnect] or [xCreate] method
 * of a [virtual table] implementation to configure
 * various facets of the virtual table interface.
 *
 * If this interface is invoked outside the context of an xConnect or
 * xCreate virtual table method then the behavior is undefined.
 *
 * In the call sqlite3_vtab_config(D,C,...) the D parameter is the
 * [database connection] in which the virtual table is being created and
 * which is passed in as the first argument to the [xConnect] or [xCreate]
 * method that is invoking {@link sqlite3_vtab_config}.  The C parameter is one
 * of the [virtual table configuration options].  The presence and meaning
 * of parameters after C depend on which [virtual table configuration option]
 * is used.
 *
 * C: `int sqlite3_vtab_config(sqlite3 *, int op, ...)`
 *
 * @see sqlite3.h:9489
 */
export function sqlite3_vtab_config(argument1: sqlite3 | null, op: number, ...rest: $.Variadic[]): number {
  const call =
    $sqlite3_vtab_config.call ?? $sqlite3_vtab_config.bind([$.int, { argument1: sqlite3, op: $.int }, '...']);
  const result = call(
    sqlite3.toC(argument1, 'sqlite3_vtab_config', 'argument1'),
    $.toInt(op, 'sqlite3_vtab_config', 'op'),
    ...$.toSetVariadic(rest, 'sqlite3_vtab_config', argument1, op),
  );
  $.keepAlive(rest);
  $.settleInPlace(argument1, 'sqlite3_vtab_config', result);
  return result;
}

const $sqlite3_vtab_on_conflict = /* @__PURE__ */
  $declare(sqlite3_vtab_on_conflict, 'sqlite3_vtab_on_conflict');

/**
 * CAPI3REF: Determine The Virtual Table Conflict Policy
 *
 * This function may only be called from within a call to the [xUpdate] method
 * of a [virtual table] implementation for an INSERT or UPDATE operation. ^The
 * value returned is one of {@link SQLITE_ROLLBACK}, {@link SQLITE_IGNORE}, {@link SQLITE_FAIL},
 * {@link SQLITE_ABORT}, or {@link SQLITE_REPLACE}, according to the [ON CONFLICT] mode
 * of the SQL statement that triggered the call to the [xUpdate] method of the
 * [virtual table].
 *
 * C: `int sqlite3_vtab_on_conflict(sqlite3 *)`
 *
 * @see sqlite3.h:9567
 */
export function sqlite3_vtab_on_conflict(argument1: sqlite3 | null): number {
  const call =
    $sqlite3_vtab_on_conflict.call ?? $sqlite3_vtab_on_conflict.bind([$.int, { argument1: sqlite3 }]);
  return call(sqlite3.toC(argument1, 'sqlite3_vtab_on_conflict', 'argument1'));
}

const $sqlite3_vtab_nochange = /* @__PURE__ */ $declare(sqlite3_vtab_nochange, 'sqlite3_vtab_nochange');

/**
 * CAPI3REF: Determine If Virtual Table Column Access Is For UPDATE
 *
 * If the sqlite3_vtab_nochange(X) routine is called within the [xColumn]
 * method of a [virtual table], then it might return true if the
 * column is being fetched as part of an UPDATE operation during which the
 * column value will not change.  The virtual table implementation can use
 * this hint as permission to substitute a return value that is less
 * expensive to compute and that the corresponding
 * [xUpdate] method understands as a "no-change" value.
 *
 * If the [xColumn] method calls {@link sqlite3_vtab_nochange} and finds that
 * the column is not changed by the UPDATE statement, then the xColumn
 * method can optionally return without setting a result, without calling
 * any of the {@link sqlite3_result_int | sqlite3_result_xxxxx() interfaces}.
 * In that case, [sqlite3_value_nochange(X)] will return true for the
 * same column in the [xUpdate] method.
 *
 * The {@link sqlite3_vtab_nochange} routine is an optimization.  Virtual table
 * implementations should continue to give a correct answer even if the
 * {@link sqlite3_vtab_nochange} interface were to always return false.  In the
 * current implementation, the {@link sqlite3_vtab_nochange} interface does always
 * returns false for the enhanced [UPDATE FROM] statement.
 *
 * C: `int sqlite3_vtab_nochange(sqlite3_context *)`
 *
 * @see sqlite3.h:9593
 */
export function sqlite3_vtab_nochange(argument1: sqlite3_context): number {
  const call =
    $sqlite3_vtab_nochange.call ??
      $sqlite3_vtab_nochange.bind([$.int, { argument1: $.nonnull(sqlite3_context) }]);
  return call(
    $.notNull(
      sqlite3_context.toC(argument1, 'sqlite3_vtab_nochange', 'argument1'),
      'sqlite3_vtab_nochange',
      'argument1',
    ),
  );
}

const $sqlite3_vtab_collation = /* @__PURE__ */ $declare(sqlite3_vtab_collation, 'sqlite3_vtab_collation');

/**
 * CAPI3REF: Determine The Collation For a Virtual Table Constraint
 * METHOD: sqlite3_index_info
 *
 * This function may only be called from within a call to the [xBestIndex]
 * method of a [virtual table].  This function returns a pointer to a string
 * that is the name of the appropriate collation sequence to use for text
 * comparisons on the constraint identified by its arguments.
 *
 * The first argument must be the pointer to the {@link sqlite3_index_info} object
 * that is the first parameter to the xBestIndex() method. The second argument
 * must be an index into the aConstraint[] array belonging to the
 * sqlite3_index_info structure passed to xBestIndex.
 *
 * Important:
 * The first parameter must be the same pointer that is passed into the
 * xBestMethod() method.  The first parameter may not be a pointer to a
 * different {@link sqlite3_index_info} object, even an exact copy.
 *
 * The return value is computed as follows:
 *
 * -
 *
 *  If the constraint comes from a WHERE clause expression that contains
 *         a [COLLATE operator], then the name of the collation specified by
 *         that COLLATE operator is returned.
 * -
 *
 *  If there is no COLLATE operator, but the column that is the subject
 *         of the constraint specifies an alternative collating sequence via
 *         a [COLLATE clause] on the column definition within the CREATE TABLE
 *         statement that was passed into {@link sqlite3_declare_vtab}, then the
 *         name of that alternative collating sequence is returned.
 * -
 *
 *  Otherwise, "BINARY" is returned.
 *
 * C: `const char *sqlite3_vtab_collation(sqlite3_index_info *, int)`
 *
 * @see sqlite3.h:9628
 */
export function sqlite3_vtab_collation(
  argument1: $.PointerTo<sqlite3_index_info> | null,
  argument2: number,
): string | null {
  const call =
    $sqlite3_vtab_collation.call ??
      $sqlite3_vtab_collation.bind([
        $.cstring,
        { argument1: $.pointer(sqlite3_index_info), argument2: $.int },
      ]);
  const result = call(
    sqlite3_index_info.toC(argument1, 'sqlite3_vtab_collation', 'argument1'),
    $.toInt(argument2, 'sqlite3_vtab_collation', 'argument2'),
  );
  $.keepAlive(argument1);
  return result;
}

const $sqlite3_vtab_distinct = /* @__PURE__ */ $declare(sqlite3_vtab_distinct, 'sqlite3_vtab_distinct');

/**
 * CAPI3REF: Determine if a virtual table query is DISTINCT
 * METHOD: sqlite3_index_info
 *
 * This API may only be used from within an [xBestIndex|xBestIndex method]
 * of a [virtual table] implementation. The result of calling this
 * interface from outside of xBestIndex() is undefined and probably harmful.
 *
 * ^The {@link sqlite3_vtab_distinct} interface returns an integer between 0 and
 * 3.  The integer returned by {@link sqlite3_vtab_distinct}
 * gives the virtual table additional information about how the query
 * planner wants the output to be ordered. As long as the virtual table
 * can meet the ordering requirements of the query planner, it may set
 * the "orderByConsumed" flag.
 *
 * \-
 *
 * ^If the {@link sqlite3_vtab_distinct} interface returns 0, that means
 * that the query planner needs the virtual table to return all rows in the
 * sort order defined by the "nOrderBy" and "aOrderBy" fields of the
 * {@link sqlite3_index_info} object.  This is the default expectation.  If the
 * virtual table outputs all rows in sorted order, then it is always safe for
 * the xBestIndex method to set the "orderByConsumed" flag, regardless of
 * the return value from {@link sqlite3_vtab_distinct}.
 *
 * \-
 *
 * ^(If the {@link sqlite3_vtab_distinct} interface returns 1, that means
 * that the query planner does not need the rows to be returned in sorted order
 * as long as all rows with the same values in all columns identified by the
 * "aOrderBy" field are adjacent.)^  This mode is used when the query planner
 * is doing a GROUP BY.
 *
 * \-
 *
 * ^(If the {@link sqlite3_vtab_distinct} interface returns 2, that means
 * that the query planner does not need the rows returned in any particular
 * order, as long as rows with the same values in all "aOrderBy" columns
 * are adjacent.)^  ^(Furthermore, only a single row for each particular
 * combination of values in the columns identified by the "aOrderBy" field
 * needs to be returned.)^  ^It is always ok for two or more rows with the same
 * values in all "aOrderBy" columns to be returned, as long as all such rows
 * are adjacent.  ^The virtual table may, if it chooses, omit extra rows
 * that have the same value for all columns identified by "aOrderBy".
 * ^However omitting the extra rows is optional.
 * This mode is used for a DISTINCT query.
 *
 * \-
 *
 * ^(If the {@link sqlite3_vtab_distinct} interface returns 3, that means
 * that the query planner needs only distinct rows but it does need the
 * rows to be sorted.)^ ^The virtual table implementation is free to omit
 * rows that are identical in all aOrderBy columns, if it wants to, but
 * it is not required to omit any rows.  This mode is used for queries
 * that have both DISTINCT and ORDER BY clauses.
 *
 * ^For the purposes of comparing virtual table output values to see if the
 * values are same value for sorting purposes, two NULL values are considered
 * to be the same.  In other words, the comparison operator is "IS"
 * (or "IS NOT DISTINCT FROM") and not "==".
 *
 * If a virtual table implementation is unable to meet the requirements
 * specified above, then it must not set the "orderByConsumed" flag in the
 * {@link sqlite3_index_info} object or an incorrect answer may result.
 *
 * ^A virtual table implementation is always free to return rows in any order
 * it wants, as long as the "orderByConsumed" flag is not set.  ^When the
 * the "orderByConsumed" flag is unset, the query planner will add extra
 * [bytecode] to ensure that the final results returned by the SQL query are
 * ordered correctly.  The use of the "orderByConsumed" flag and the
 * {@link sqlite3_vtab_distinct} interface is merely an optimization.  ^Careful
 * use of the {@link sqlite3_vtab_distinct} interface and the "orderByConsumed"
 * flag might help queries against a virtual table to run faster.  Being
 * overly aggressive and setting the "orderByConsumed" flag when it is not
 * valid to do so, on the other hand, might cause SQLite to return incorrect
 * results.
 *
 * C: `int sqlite3_vtab_distinct(sqlite3_index_info *)`
 *
 * @see sqlite3.h:9701
 */
export function sqlite3_vtab_distinct(argument1: $.PointerTo<sqlite3_index_info> | null): number {
  const call =
    $sqlite3_vtab_distinct.call ??
      $sqlite3_vtab_distinct.bind([$.int, { argument1: $.pointer(sqlite3_index_info) }]);
  const result = call(sqlite3_index_info.toC(argument1, 'sqlite3_vtab_distinct', 'argument1'));
  $.keepAlive(argument1);
  return result;
}

const $sqlite3_vtab_in = /* @__PURE__ */ $declare(sqlite3_vtab_in, 'sqlite3_vtab_in');

/**
 * CAPI3REF: Identify and handle IN constraints in xBestIndex
 *
 * This interface may only be used from within an
 * [xBestIndex|xBestIndex() method] of a [virtual table] implementation.
 * The result of invoking this interface from any other context is
 * undefined and probably harmful.
 *
 * ^(A constraint on a virtual table of the form
 * "[IN operator|column IN (...)]" is
 * communicated to the xBestIndex method as a
 * {@link SQLITE_INDEX_CONSTRAINT_EQ} constraint.)^  If xBestIndex wants to use
 * this constraint, it must set the corresponding
 * aConstraintUsage[].argvIndex to a postive integer.  ^(Then, under
 * the usual mode of handling IN operators, SQLite generates [bytecode]
 * that invokes the [xFilter|xFilter() method] once for each value
 * on the right-hand side of the IN operator.)^  Thus the virtual table
 * only sees a single value from the right-hand side of the IN operator
 * at a time.
 *
 * In some cases, however, it would be advantageous for the virtual
 * table to see all values on the right-hand of the IN operator all at
 * once.  The {@link sqlite3_vtab_in} interfaces facilitates this in two ways:
 *
 * \-
 *
 * ^A call to sqlite3_vtab_in(P,N,-1) will return true (non-zero)
 *   if and only if the {@link sqlite3_index_info | P->aConstraint}[N] constraint
 *   is an [IN operator] that can be processed all at once.  ^In other words,
 *   {@link sqlite3_vtab_in} with -1 in the third argument is a mechanism
 *   by which the virtual table can ask SQLite if all-at-once processing
 *   of the IN operator is even possible.
 *
 * \-
 *
 * ^A call to sqlite3_vtab_in(P,N,F) with F==1 or F==0 indicates
 *   to SQLite that the virtual table does or does not want to process
 *   the IN operator all-at-once, respectively.  ^Thus when the third
 *   parameter (F) is non-negative, this interface is the mechanism by
 *   which the virtual table tells SQLite how it wants to process the
 *   IN operator.
 *
 * ^The sqlite3_vtab_in(P,N,F) interface can be invoked multiple times
 * within the same xBestIndex method call.  ^For any given P,N pair,
 * the return value from sqlite3_vtab_in(P,N,F) will always be the same
 * within the same xBestIndex call.  ^If the interface returns true
 * (non-zero), that means that the constraint is an IN operator
 * that can be processed all-at-once.  ^If the constraint is not an IN
 * operator or cannot be processed all-at-once, then the interface returns
 * false.
 *
 * ^(All-at-once processing of the IN operator is selected if both of the
 * following conditions are met:
 *
 * -
 *
 *  The P->aConstraintUsage[N].argvIndex value is set to a positive
 * integer.  This is how the virtual table tells SQLite that it wants to
 * use the N-th constraint.
 *
 * -
 *
 *  The last call to sqlite3_vtab_in(P,N,F) for which F was
 * non-negative had F>=1.
 *
 * )^
 *
 * ^If either or both of the conditions above are false, then SQLite uses
 * the traditional one-at-a-time processing strategy for the IN constraint.
 * ^If both conditions are true, then the argvIndex-th parameter to the
 * xFilter method will be an {@link sqlite3_value} that appears to be NULL,
 * but which can be passed to {@link sqlite3_vtab_in_first} and
 * {@link sqlite3_vtab_in_next} to find all values on the right-hand side
 * of the IN constraint.
 *
 * C: `int sqlite3_vtab_in(sqlite3_index_info *, int iCons, int bHandle)`
 *
 * @see sqlite3.h:9774
 */
export function sqlite3_vtab_in(
  argument1: $.PointerTo<sqlite3_index_info> | null,
  iCons: number,
  bHandle: number,
): number {
  const call =
    $sqlite3_vtab_in.call ??
      $sqlite3_vtab_in.bind([
        $.int,
        { argument1: $.pointer(sqlite3_index_info), iCons: $.int, bHandle: $.int },
      ]);
  const result = call(
    sqlite3_index_info.toC(argument1, 'sqlite3_vtab_in', 'argument1'),
    $.toInt(iCons, 'sqlite3_vtab_in', 'iCons'),
    $.toInt(bHandle, 'sqlite3_vtab_in', 'bHandle'),
  );
  $.keepAlive(argument1);
  return result;
}

const $sqlite3_vtab_in_first = /* @__PURE__ */ $declare(sqlite3_vtab_in_first, 'sqlite3_vtab_in_first');

/**
 * CAPI3REF: Find all elements on the right-hand side of an IN constraint.
 *
 * These interfaces are only useful from within the
 * [xFilter|xFilter() method] of a [virtual table] implementation.
 * The result of invoking these interfaces from any other context
 * is undefined and probably harmful.
 *
 * The X parameter in a call to sqlite3_vtab_in_first(X,P) or
 * sqlite3_vtab_in_next(X,P) must be one of the parameters to the
 * xFilter method which invokes these routines, and specifically
 * a parameter that was previously selected for all-at-once IN constraint
 * processing use the {@link sqlite3_vtab_in} interface in the
 * [xBestIndex|xBestIndex method].  ^(If the X parameter is not
 * an xFilter argument that was selected for all-at-once IN constraint
 * processing, then these routines return {@link SQLITE_MISUSE})^ or perhaps
 * exhibit some other undefined or harmful behavior.
 *
 * ^(Use these routines to access all values on the right-hand side
 * of the IN constraint using code like the following:
 *
 * ```c
 * &nbsp;  for(rc=sqlite3_vtab_in_first(pList, &pVal);
 * &nbsp;      rc==SQLITE_OK && pVal
 * &nbsp;      rc=sqlite3_vtab_in_next(pList, &pVal)
 * &nbsp;  ){
 * &nbsp;    // do something with pVal
 * &nbsp;  }
 * &nbsp;  if( rc!=SQLITE_OK ){
 * &nbsp;    // an error has occurred
 * &nbsp;  }
 * ```
 *
 * ^On success, the sqlite3_vtab_in_first(X,P) and sqlite3_vtab_in_next(X,P)
 * routines return SQLITE_OK and set *P to point to the first or next value
 * on the RHS of the IN constraint.  ^If there are no more values on the
 * right hand side of the IN constraint, then *P is set to NULL and these
 * routines return {@link SQLITE_DONE}.  ^The return value might be
 * some other value, such as SQLITE_NOMEM, in the event of a malfunction.
 *
 * The *ppOut values returned by these routines are only valid until the
 * next call to either of these routines or until the end of the xFilter
 * method from which these routines were called.  If the virtual table
 * implementation needs to retain the *ppOut values for longer, it must make
 * copies.  The *ppOut values are [protected sqlite3_value|protected].
 *
 * What it returns is not the caller's to free (its documentation: "The *ppOut values returned by these routines are only valid until the next call to either of these …").
 * C: `int sqlite3_vtab_in_first(sqlite3_value *pVal, sqlite3_value **ppOut)`
 *
 * @see sqlite3.h:9822
 */
export function sqlite3_vtab_in_first(
  pVal: sqlite3_value | null,
  ppOut: $.PointerTo<sqlite3_value> | null,
): number {
  const call =
    $sqlite3_vtab_in_first.call ??
      $sqlite3_vtab_in_first.bind([$.int, { pVal: sqlite3_value, ppOut: $.pointer(sqlite3_value) }]);
  const result = call(
    sqlite3_value.toC(pVal, 'sqlite3_vtab_in_first', 'pVal'),
    $.toPointer(sqlite3_value, ppOut, 'sqlite3_vtab_in_first', 'ppOut'),
  );
  $.keepAlive(ppOut);
  return result;
}

const $sqlite3_vtab_in_next = /* @__PURE__ */ $declare(sqlite3_vtab_in_next, 'sqlite3_vtab_in_next');

/**
 * CAPI3REF: Find all elements on the right-hand side of an IN constraint.
 *
 * See {@link sqlite3_vtab_in_first}.
 *
 * What it returns is not the caller's to free (its documentation: "The *ppOut values returned by these routines are only valid until the next call to either of these …").
 * C: `int sqlite3_vtab_in_next(sqlite3_value *pVal, sqlite3_value **ppOut)`
 *
 * @see sqlite3.h:9823
 */
export function sqlite3_vtab_in_next(
  pVal: sqlite3_value | null,
  ppOut: $.PointerTo<sqlite3_value> | null,
): number {
  const call =
    $sqlite3_vtab_in_next.call ??
      $sqlite3_vtab_in_next.bind([$.int, { pVal: sqlite3_value, ppOut: $.pointer(sqlite3_value) }]);
  const result = call(
    sqlite3_value.toC(pVal, 'sqlite3_vtab_in_next', 'pVal'),
    $.toPointer(sqlite3_value, ppOut, 'sqlite3_vtab_in_next', 'ppOut'),
  );
  $.keepAlive(ppOut);
  return result;
}

const $sqlite3_vtab_rhs_value = /* @__PURE__ */
  $declare(sqlite3_vtab_rhs_value, 'sqlite3_vtab_rhs_value', { lasting: { given: [2], records: [0] } });

/**
 * CAPI3REF: Constraint values in xBestIndex()
 * METHOD: sqlite3_index_info
 *
 * This API may only be used from within the [xBestIndex|xBestIndex method]
 * of a [virtual table] implementation. The result of calling this interface
 * from outside of an xBestIndex method are undefined and probably harmful.
 *
 * ^When the sqlite3_vtab_rhs_value(P,J,V) interface is invoked from within
 * the [xBestIndex] method of a [virtual table] implementation, with P being
 * a copy of the {@link sqlite3_index_info} object pointer passed into xBestIndex and
 * J being a 0-based index into P->aConstraint[], then this routine
 * attempts to set *V to the value of the right-hand operand of
 * that constraint if the right-hand operand is known.  ^If the
 * right-hand operand is not known, then *V is set to a NULL pointer.
 * ^The sqlite3_vtab_rhs_value(P,J,V) interface returns SQLITE_OK if
 * and only if *V is set to a value.  ^The sqlite3_vtab_rhs_value(P,J,V)
 * inteface returns SQLITE_NOTFOUND if the right-hand side of the J-th
 * constraint is not available.  ^The {@link sqlite3_vtab_rhs_value} interface
 * can return an result code other than SQLITE_OK or SQLITE_NOTFOUND if
 * something goes wrong.
 *
 * The {@link sqlite3_vtab_rhs_value} interface is usually only successful if
 * the right-hand operand of a constraint is a literal value in the original
 * SQL statement.  If the right-hand operand is an expression or a reference
 * to some other column or a [host parameter], then {@link sqlite3_vtab_rhs_value}
 * will probably return {@link SQLITE_NOTFOUND}.
 *
 * ^(Some constraints, such as {@link SQLITE_INDEX_CONSTRAINT_ISNULL} and
 * {@link SQLITE_INDEX_CONSTRAINT_ISNOTNULL}, have no right-hand operand.  For such
 * constraints, {@link sqlite3_vtab_rhs_value} always returns SQLITE_NOTFOUND.)^
 *
 * ^The {@link sqlite3_value} object returned in *V is a protected sqlite3_value
 * and remains valid for the duration of the xBestIndex method call.
 * ^When xBestIndex returns, the sqlite3_value object returned by
 * {@link sqlite3_vtab_rhs_value} is automatically deallocated.
 *
 * The "_rhs_" in the name of this routine is an abbreviation for
 * "Right-Hand Side".
 *
 * What it returns is not the caller's to free (its documentation: "^When xBestIndex returns, the sqlite3_value object returned by sqlite3_vtab_rhs_value() is automati…").
 * C: `int sqlite3_vtab_rhs_value(sqlite3_index_info *, int, sqlite3_value **ppVal)`
 *
 * @see sqlite3.h:9865
 */
export function sqlite3_vtab_rhs_value(
  argument1: $.PointerTo<sqlite3_index_info> | null,
  argument2: number,
  ppVal: $.PointerTo<sqlite3_value> | null,
): number {
  const call =
    $sqlite3_vtab_rhs_value.call ??
      $sqlite3_vtab_rhs_value.bind([
        $.int,
        { argument1: $.pointer(sqlite3_index_info), argument2: $.int, ppVal: $.pointer(sqlite3_value) },
      ]);
  const result = call(
    sqlite3_index_info.toC(argument1, 'sqlite3_vtab_rhs_value', 'argument1'),
    $.toInt(argument2, 'sqlite3_vtab_rhs_value', 'argument2'),
    $.toPointer(sqlite3_value, ppVal, 'sqlite3_vtab_rhs_value', 'ppVal'),
  );
  $.keepAlive(argument1, ppVal);
  $.lastingWith(argument1, 'sqlite3_vtab_rhs_value', [ppVal], []);
  return result;
}

const $sqlite3_stmt_scanstatus = /* @__PURE__ */ $declare(sqlite3_stmt_scanstatus, 'sqlite3_stmt_scanstatus');

/**
 * CAPI3REF: Prepared Statement Scan Status
 * METHOD: sqlite3_stmt
 *
 * This interface returns information about the predicted and measured
 * performance for pStmt.  Advanced applications can use this
 * interface to compare the predicted and the measured performance and
 * issue warnings and/or rerun [ANALYZE] if discrepancies are found.
 *
 * Since this interface is expected to be rarely used, it is only
 * available if SQLite is compiled using the [SQLITE_ENABLE_STMT_SCANSTATUS]
 * compile-time option.
 *
 * The "iScanStatusOp" parameter determines which status information to return.
 * The "iScanStatusOp" must be one of the [scanstatus options] or the behavior
 * of this interface is undefined.
 * ^The requested measurement is written into a variable pointed to by
 * the "pOut" parameter.
 * Parameter "idx" identifies the specific loop to retrieve statistics for.
 * Loops are numbered starting from zero. ^If idx is out of range - less than
 * zero or greater than or equal to the total number of loops used to implement
 * the statement - a non-zero value is returned and the variable that pOut
 * points to is unchanged.
 *
 * ^Statistics might not be available for all loops in all statements. ^In cases
 * where there exist loops with no available statistics, this function behaves
 * as if the loop did not exist - it returns non-zero and leave the variable
 * that pOut points to unchanged.
 *
 * See also: {@link sqlite3_stmt_scanstatus_reset}
 *
 * C: `int sqlite3_stmt_scanstatus(sqlite3_stmt *pStmt, int idx, int iScanStatusOp, void *pOut)`
 *
 * @see sqlite3.h:9970
 */
export function sqlite3_stmt_scanstatus(
  pStmt: sqlite3_stmt | null,
  idx: number,
  iScanStatusOp: number,
  pOut: $.Memory | null,
): number {
  const call =
    $sqlite3_stmt_scanstatus.call ??
      $sqlite3_stmt_scanstatus.bind([
        $.int,
        { pStmt: sqlite3_stmt, idx: $.int, iScanStatusOp: $.int, pOut: $.voidPointer },
      ]);
  const result = call(
    sqlite3_stmt.toC(pStmt, 'sqlite3_stmt_scanstatus', 'pStmt'),
    $.toInt(idx, 'sqlite3_stmt_scanstatus', 'idx'),
    $.toInt(iScanStatusOp, 'sqlite3_stmt_scanstatus', 'iScanStatusOp'),
    $.toMemory(pOut, 'sqlite3_stmt_scanstatus', 'pOut'),
  );
  $.keepAlive(pOut);
  return result;
}

const $sqlite3_stmt_scanstatus_reset = /* @__PURE__ */
  $declare(sqlite3_stmt_scanstatus_reset, 'sqlite3_stmt_scanstatus_reset');

/**
 * CAPI3REF: Zero Scan-Status Counters
 * METHOD: sqlite3_stmt
 *
 * ^Zero all {@link sqlite3_stmt_scanstatus} related event counters.
 *
 * This API is only available if the library is built with pre-processor
 * symbol [SQLITE_ENABLE_STMT_SCANSTATUS] defined.
 *
 * C: `void sqlite3_stmt_scanstatus_reset(sqlite3_stmt *)`
 *
 * @see sqlite3.h:9986
 */
export function sqlite3_stmt_scanstatus_reset(argument1: sqlite3_stmt | null): void {
  const call =
    $sqlite3_stmt_scanstatus_reset.call ??
      $sqlite3_stmt_scanstatus_reset.bind([$.voidType, { argument1: sqlite3_stmt }]);
  call(sqlite3_stmt.toC(argument1, 'sqlite3_stmt_scanstatus_reset', 'argument1'));
}

const $sqlite3_db_cacheflush = /* @__PURE__ */ $declare(sqlite3_db_cacheflush, 'sqlite3_db_cacheflush');

/**
 * CAPI3REF: Flush caches to disk mid-transaction
 * METHOD: sqlite3
 *
 * ^If a write-transaction is open on [database connection] D when the
 * [sqlite3_db_cacheflush(D)] interface invoked, any dirty
 * pages in the pager-cache that are not currently in use are written out
 * to disk. A dirty page may be in use if a database cursor created by an
 * active SQL statement is reading from it, or if it is page 1 of a database
 * file (page 1 is always "in use").  ^The [sqlite3_db_cacheflush(D)]
 * interface flushes caches for all schemas - "main", "temp", and
 * any [attached] databases.
 *
 * ^If this function needs to obtain extra database locks before dirty pages
 * can be flushed to disk, it does so. ^If those locks cannot be obtained
 * immediately and there is a busy-handler callback configured, it is invoked
 * in the usual manner. ^If the required lock still cannot be obtained, then
 * the database is skipped and an attempt made to flush any dirty pages
 * belonging to the next (if any) database. ^If any databases are skipped
 * because locks cannot be obtained, but no other error occurs, this
 * function returns SQLITE_BUSY.
 *
 * ^If any other error occurs while flushing dirty pages to disk (for
 * example an IO error or out-of-memory condition), then processing is
 * abandoned and an SQLite [error code] is returned to the caller immediately.
 *
 * ^Otherwise, if no error occurs, {@link sqlite3_db_cacheflush} returns SQLITE_OK.
 *
 * ^This function does not set the database handle error code or message
 * returned by the {@link sqlite3_errcode} and {@link sqlite3_errmsg} functions.
 *
 * C: `int sqlite3_db_cacheflush(sqlite3 *)`
 *
 * @see sqlite3.h:10019
 */
export function sqlite3_db_cacheflush(argument1: sqlite3 | null): number {
  const call = $sqlite3_db_cacheflush.call ?? $sqlite3_db_cacheflush.bind([$.int, { argument1: sqlite3 }]);
  return call(sqlite3.toC(argument1, 'sqlite3_db_cacheflush', 'argument1'));
}

const $sqlite3_system_errno = /* @__PURE__ */ $declare(sqlite3_system_errno, 'sqlite3_system_errno');

/**
 * CAPI3REF: Low-level system error code
 * METHOD: sqlite3
 *
 * ^Attempt to return the underlying operating system error code or error
 * number that caused the most recent I/O error or failure to open a file.
 * The return value is OS-dependent.  For example, on unix systems, after
 * {@link sqlite3_open_v2} returns {@link SQLITE_CANTOPEN}, this interface could be
 * called to get back the underlying "errno" that caused the problem, such
 * as ENOSPC, EAUTH, EISDIR, and so forth.
 *
 * C: `int sqlite3_system_errno(sqlite3 *)`
 *
 * @see sqlite3.h:10145
 */
export function sqlite3_system_errno(argument1: sqlite3 | null): number {
  const call = $sqlite3_system_errno.call ?? $sqlite3_system_errno.bind([$.int, { argument1: sqlite3 }]);
  return call(sqlite3.toC(argument1, 'sqlite3_system_errno', 'argument1'));
}

const $sqlite3_snapshot_get = /* @__PURE__ */
  $declare(sqlite3_snapshot_get, 'sqlite3_snapshot_get', {
    after: (result, _db, _zSchema, ppSnapshot) => $.ownedOut(ppSnapshot, sqlite3_snapshot_free, result),
  });

/**
 * CAPI3REF: Record A Database Snapshot
 * CONSTRUCTOR: sqlite3_snapshot
 *
 * ^The [sqlite3_snapshot_get(D,S,P)] interface attempts to make a
 * new {@link sqlite3_snapshot} object that records the current state of
 * schema S in database connection D.  ^On success, the
 * [sqlite3_snapshot_get(D,S,P)] interface writes a pointer to the newly
 * created {@link sqlite3_snapshot} object into *P and returns SQLITE_OK.
 * If there is not already a read-transaction open on schema S when
 * this function is called, one is opened automatically.
 *
 * The following must be true for this function to succeed. If any of
 * the following statements are false when {@link sqlite3_snapshot_get} is
 * called, SQLITE_ERROR is returned. The final value of *P is undefined
 * in this case.
 *
 * -  The database handle must not be in [autocommit mode].
 *
 * -  Schema S of [database connection] D must be a [WAL mode] database.
 *
 * -  There must not be a write transaction open on schema S of database
 *        connection D.
 *
 * -  One or more transactions must have been written to the current wal
 *        file since it was created on disk (by any connection). This means
 *        that a snapshot cannot be taken on a wal mode database with no wal
 *        file immediately after it is first opened. At least one transaction
 *        must be written to it first.
 *
 * This function may also return SQLITE_NOMEM.  If it is called with the
 * database handle in autocommit mode but fails for some other reason,
 * whether or not a read transaction is opened on schema S is undefined.
 *
 * The {@link sqlite3_snapshot} object returned from a successful call to
 * {@link sqlite3_snapshot_get} must be freed using {@link sqlite3_snapshot_free}
 * to avoid a memory leak.
 *
 * The {@link sqlite3_snapshot_get} interface is only available when the
 * [SQLITE_ENABLE_SNAPSHOT] compile-time option is used.
 *
 * The caller owns what it returns: free it with {@link sqlite3_snapshot_free} (its documentation: "The [sqlite3_snapshot] object returned from a successful call to [sqlite3_snapshot_get()] must be f…").
 * C: `int sqlite3_snapshot_get(sqlite3 *db, const char *zSchema, sqlite3_snapshot **ppSnapshot)`
 *
 * @see sqlite3.h:10214
 */
export function sqlite3_snapshot_get(
  db: sqlite3 | null,
  zSchema: $.CStringInput | null,
  ppSnapshot: $.PointerTo<$.RecordPointer<sqlite3_snapshot>> | null,
): number {
  const call =
    $sqlite3_snapshot_get.call ??
      $sqlite3_snapshot_get.bind([
        $.int,
        { db: sqlite3, zSchema: $.cstring, ppSnapshot: $.pointer($.pointer(sqlite3_snapshot)) },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_snapshot_get', 'db'),
    $.toCString(zSchema, 'sqlite3_snapshot_get', 'zSchema'),
    $.toPointer($.pointer(sqlite3_snapshot), ppSnapshot, 'sqlite3_snapshot_get', 'ppSnapshot'),
  );
  $.keepAlive(zSchema);
  $.ownedOut(ppSnapshot, sqlite3_snapshot_free, result);
  return result;
}

const $sqlite3_snapshot_open = /* @__PURE__ */ $declare(sqlite3_snapshot_open, 'sqlite3_snapshot_open');

/**
 * CAPI3REF: Start a read transaction on an historical snapshot
 * METHOD: sqlite3_snapshot
 *
 * ^The [sqlite3_snapshot_open(D,S,P)] interface either starts a new read
 * transaction or upgrades an existing one for schema S of
 * [database connection] D such that the read transaction refers to
 * historical [snapshot] P, rather than the most recent change to the
 * database. ^The {@link sqlite3_snapshot_open} interface returns SQLITE_OK
 * on success or an appropriate [error code] if it fails.
 *
 * ^In order to succeed, the database connection must not be in
 * [autocommit mode] when [sqlite3_snapshot_open(D,S,P)] is called. If there
 * is already a read transaction open on schema S, then the database handle
 * must have no active statements (SELECT statements that have been passed
 * to {@link sqlite3_step} but not {@link sqlite3_reset} or {@link sqlite3_finalize}).
 * SQLITE_ERROR is returned if either of these conditions is violated, or
 * if schema S does not exist, or if the snapshot object is invalid.
 *
 * ^A call to {@link sqlite3_snapshot_open} will fail to open if the specified
 * snapshot has been overwritten by a [checkpoint]. In this case
 * SQLITE_ERROR_SNAPSHOT is returned.
 *
 * If there is already a read transaction open when this function is
 * invoked, then the same read transaction remains open (on the same
 * database snapshot) if SQLITE_ERROR, SQLITE_BUSY or SQLITE_ERROR_SNAPSHOT
 * is returned. If another error code - for example SQLITE_PROTOCOL or an
 * SQLITE_IOERR error code - is returned, then the final state of the
 * read transaction is undefined. If SQLITE_OK is returned, then the
 * read transaction is now open on database snapshot P.
 *
 * ^(A call to [sqlite3_snapshot_open(D,S,P)] will fail if the
 * database connection D does not know that the database file for
 * schema S is in [WAL mode].  A database connection might not know
 * that the database file is in [WAL mode] if there has been no prior
 * I/O on that database connection, or if the database entered [WAL mode]
 * after the most recent I/O on the database connection.)^
 * (Hint: Run "[PRAGMA application_id]" against a newly opened
 * database connection in order to make it ready to use snapshots.)
 *
 * The {@link sqlite3_snapshot_open} interface is only available when the
 * [SQLITE_ENABLE_SNAPSHOT] compile-time option is used.
 *
 * C: `int sqlite3_snapshot_open(sqlite3 *db, const char *zSchema, sqlite3_snapshot *pSnapshot)`
 *
 * @see sqlite3.h:10263
 */
export function sqlite3_snapshot_open(
  db: sqlite3 | null,
  zSchema: $.CStringInput | null,
  pSnapshot: $.PointerTo<sqlite3_snapshot> | null,
): number {
  const call =
    $sqlite3_snapshot_open.call ??
      $sqlite3_snapshot_open.bind([
        $.int,
        { db: sqlite3, zSchema: $.cstring, pSnapshot: $.pointer(sqlite3_snapshot) },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_snapshot_open', 'db'),
    $.toCString(zSchema, 'sqlite3_snapshot_open', 'zSchema'),
    sqlite3_snapshot.toC(pSnapshot, 'sqlite3_snapshot_open', 'pSnapshot'),
  );
  $.keepAlive(zSchema, pSnapshot);
  return result;
}

const $sqlite3_snapshot_free = /* @__PURE__ */
  $declare(sqlite3_snapshot_free, 'sqlite3_snapshot_free', {
    after: (_result, argument1) => $.freed(argument1, 'sqlite3_snapshot_free'),
    frees: 0,
  });

/**
 * CAPI3REF: Destroy a snapshot
 * DESTRUCTOR: sqlite3_snapshot
 *
 * ^The [sqlite3_snapshot_free(P)] interface destroys {@link sqlite3_snapshot} P.
 * The application must eventually free every {@link sqlite3_snapshot} object
 * using this routine to avoid a memory leak.
 *
 * The {@link sqlite3_snapshot_free} interface is only available when the
 * [SQLITE_ENABLE_SNAPSHOT] compile-time option is used.
 *
 * C: `void sqlite3_snapshot_free(sqlite3_snapshot *)`
 *
 * @see sqlite3.h:10280
 */
export function sqlite3_snapshot_free(argument1: $.PointerTo<sqlite3_snapshot> | null): void {
  const call =
    $sqlite3_snapshot_free.call ??
      $sqlite3_snapshot_free.bind([$.voidType, { argument1: $.pointer(sqlite3_snapshot) }]);
  call($.toFreed(sqlite3_snapshot.toC(argument1, 'sqlite3_snapshot_free', 'argument1'), argument1));
  $.keepAlive(argument1);
  $.freed(argument1, 'sqlite3_snapshot_free');
}

const $sqlite3_snapshot_cmp = /* @__PURE__ */ $declare(sqlite3_snapshot_cmp, 'sqlite3_snapshot_cmp');

/**
 * CAPI3REF: Compare the ages of two snapshot handles.
 * METHOD: sqlite3_snapshot
 *
 * The sqlite3_snapshot_cmp(P1, P2) interface is used to compare the ages
 * of two valid snapshot handles.
 *
 * If the two snapshot handles are not associated with the same database
 * file, the result of the comparison is undefined.
 *
 * Additionally, the result of the comparison is only valid if both of the
 * snapshot handles were obtained by calling {@link sqlite3_snapshot_get} since the
 * last time the wal file was deleted. The wal file is deleted when the
 * database is changed back to rollback mode or when the number of database
 * clients drops to zero. If either snapshot handle was obtained before the
 * wal file was last deleted, the value returned by this function
 * is undefined.
 *
 * Otherwise, this API returns a negative value if P1 refers to an older
 * snapshot than P2, zero if the two handles refer to the same database
 * snapshot, and a positive value if P1 is a newer snapshot than P2.
 *
 * This interface is only available if SQLite is compiled with the
 * [SQLITE_ENABLE_SNAPSHOT] option.
 *
 * C: `int sqlite3_snapshot_cmp(sqlite3_snapshot *p1, sqlite3_snapshot *p2)`
 *
 * @see sqlite3.h:10307
 */
export function sqlite3_snapshot_cmp(
  p1: $.PointerTo<sqlite3_snapshot> | null,
  p2: $.PointerTo<sqlite3_snapshot> | null,
): number {
  const call =
    $sqlite3_snapshot_cmp.call ??
      $sqlite3_snapshot_cmp.bind([
        $.int,
        { p1: $.pointer(sqlite3_snapshot), p2: $.pointer(sqlite3_snapshot) },
      ]);
  const result = call(
    sqlite3_snapshot.toC(p1, 'sqlite3_snapshot_cmp', 'p1'),
    sqlite3_snapshot.toC(p2, 'sqlite3_snapshot_cmp', 'p2'),
  );
  $.keepAlive(p1, p2);
  return result;
}

const $sqlite3_snapshot_recover = /* @__PURE__ */
  $declare(sqlite3_snapshot_recover, 'sqlite3_snapshot_recover');

/**
 * CAPI3REF: Recover snapshots from a wal file
 * METHOD: sqlite3_snapshot
 *
 * If a [WAL file] remains on disk after all database connections close
 * (either through the use of the {@link SQLITE_FCNTL_PERSIST_WAL} [file control]
 * or because the last process to have the database opened exited without
 * calling {@link sqlite3_close}) and a new connection is subsequently opened
 * on that database and [WAL file], the {@link sqlite3_snapshot_open} interface
 * will only be able to open the last transaction added to the WAL file
 * even though the WAL file contains other valid transactions.
 *
 * This function attempts to scan the WAL file associated with database zDb
 * of database handle db and make all valid snapshots available to
 * {@link sqlite3_snapshot_open}. It is an error if there is already a read
 * transaction open on the database, or if the database is not a WAL mode
 * database.
 *
 * SQLITE_OK is returned if successful, or an SQLite error code otherwise.
 *
 * This interface is only available if SQLite is compiled with the
 * [SQLITE_ENABLE_SNAPSHOT] option.
 *
 * C: `int sqlite3_snapshot_recover(sqlite3 *db, const char *zDb)`
 *
 * @see sqlite3.h:10335
 */
export function sqlite3_snapshot_recover(db: sqlite3 | null, zDb: $.CStringInput | null): number {
  const call =
    $sqlite3_snapshot_recover.call ??
      $sqlite3_snapshot_recover.bind([$.int, { db: sqlite3, zDb: $.cstring }]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_snapshot_recover', 'db'),
    $.toCString(zDb, 'sqlite3_snapshot_recover', 'zDb'),
  );
  $.keepAlive(zDb);
  return result;
}

const $sqlite3_serialize = /* @__PURE__ */ $declare(sqlite3_serialize, 'sqlite3_serialize');

/**
 * CAPI3REF: Serialize a database
 *
 * The sqlite3_serialize(D,S,P,F) interface returns a pointer to memory
 * that is a serialization of the S database on [database connection] D.
 * If P is not a NULL pointer, then the size of the database in bytes
 * is written into *P.
 *
 * For an ordinary on-disk database file, the serialization is just a
 * copy of the disk file.  For an in-memory database or a "TEMP" database,
 * the serialization is the same sequence of bytes which would be written
 * to disk if that database where backed up to disk.
 *
 * The usual case is that {@link sqlite3_serialize} copies the serialization of
 * the database into memory obtained from {@link sqlite3_malloc64} and returns
 * a pointer to that memory.  The caller is responsible for freeing the
 * returned value to avoid a memory leak.  However, if the F argument
 * contains the SQLITE_SERIALIZE_NOCOPY bit, then no memory allocations
 * are made, and the {@link sqlite3_serialize} function will return a pointer
 * to the contiguous memory representation of the database that SQLite
 * is currently using for that database, or NULL if the no such contiguous
 * memory representation of the database exists.  A contiguous memory
 * representation of the database will usually only exist if there has
 * been a prior call to [sqlite3_deserialize(D,S,...)] with the same
 * values of D and S.
 * The size of the database is written into *P even if the
 * SQLITE_SERIALIZE_NOCOPY bit is set but no contiguous copy
 * of the database exists.
 *
 * A call to sqlite3_serialize(D,S,P,F) might return NULL even if the
 * SQLITE_SERIALIZE_NOCOPY bit is omitted from argument F if a memory
 * allocation error occurs.
 *
 * This interface is omitted if SQLite is compiled with the
 * [SQLITE_OMIT_DESERIALIZE] option.
 *
 * The caller owns what it returns: free it with {@link sqlite3_free} (its documentation: "The caller is responsible for freeing the returned value to avoid a memory leak.").
 * C: `unsigned char *sqlite3_serialize(sqlite3 *db, const char *zSchema, sqlite3_int64 *piSize, unsigned int mFlags)`
 *
 * @see sqlite3.h:10373
 */
export function sqlite3_serialize(
  db: sqlite3 | null,
  zSchema: $.CStringInput | null,
  piSize: $.PointerTo<$.LongLong> | null,
  mFlags: number,
): $.Owned<$.Pointer<$.UnsignedChar>> | null {
  const call =
    $sqlite3_serialize.call ??
      $sqlite3_serialize.bind([
        $.pointer($.unsignedChar),
        { db: sqlite3, zSchema: $.cstring, piSize: $.pointer($.longLong), mFlags: $.unsignedInt },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_serialize', 'db'),
    $.toCString(zSchema, 'sqlite3_serialize', 'zSchema'),
    $.toPointer($.longLong, piSize, 'sqlite3_serialize', 'piSize'),
    $.toUnsignedInt(mFlags, 'sqlite3_serialize', 'mFlags'),
  );
  $.keepAlive(zSchema, piSize);
  return $.owning($.fromPointer($.unsignedChar, result, piSize), sqlite3_free);
}

const $sqlite3_deserialize = /* @__PURE__ */ $declare(sqlite3_deserialize, 'sqlite3_deserialize');

/**
 * CAPI3REF: Deserialize a database
 *
 * The sqlite3_deserialize(D,S,P,N,M,F) interface causes the
 * [database connection] D to disconnect from database S and then
 * reopen S as an in-memory database based on the serialization contained
 * in P.  The serialized database P is N bytes in size.  M is the size of
 * the buffer P, which might be larger than N.  If M is larger than N, and
 * the SQLITE_DESERIALIZE_READONLY bit is not set in F, then SQLite is
 * permitted to add content to the in-memory database as long as the total
 * size does not exceed M bytes.
 *
 * If the SQLITE_DESERIALIZE_FREEONCLOSE bit is set in F, then SQLite will
 * invoke {@link sqlite3_free} on the serialization buffer when the database
 * connection closes.  If the SQLITE_DESERIALIZE_RESIZEABLE bit is set, then
 * SQLite will try to increase the buffer size using {@link sqlite3_realloc64}
 * if writes on the database cause it to grow larger than M bytes.
 *
 * The {@link sqlite3_deserialize} interface will fail with SQLITE_BUSY if the
 * database is currently in a read transaction or is involved in a backup
 * operation.
 *
 * It is not possible to deserialized into the TEMP database.  If the
 * S argument to sqlite3_deserialize(D,S,P,N,M,F) is "temp" then the
 * function returns SQLITE_ERROR.
 *
 * If sqlite3_deserialize(D,S,P,N,M,F) fails for any reason and if the
 * SQLITE_DESERIALIZE_FREEONCLOSE bit is set in argument F, then
 * {@link sqlite3_free} is invoked on argument P prior to returning.
 *
 * This interface is omitted if SQLite is compiled with the
 * [SQLITE_OMIT_DESERIALIZE] option.
 *
 * C: `int sqlite3_deserialize(sqlite3 *db, const char *zSchema, unsigned char *pData, sqlite3_int64 szDb, sqlite3_int64 szBuf, unsigned int mFlags)`
 *
 * @see sqlite3.h:10429
 */
export function sqlite3_deserialize(
  db: sqlite3 | null,
  zSchema: $.CStringInput | null,
  pData: $.Memory | null,
  szDb: number | bigint,
  szBuf: number | bigint,
  mFlags: number,
): number {
  const call =
    $sqlite3_deserialize.call ??
      $sqlite3_deserialize.bind([
        $.int,
        {
          db: sqlite3,
          zSchema: $.cstring,
          pData: $.pointer($.unsignedChar),
          szDb: $.longLong,
          szBuf: $.longLong,
          mFlags: $.unsignedInt,
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_deserialize', 'db'),
    $.toCString(zSchema, 'sqlite3_deserialize', 'zSchema'),
    $.toMemory(pData, 'sqlite3_deserialize', 'pData'),
    $.toLongLong(szDb, 'sqlite3_deserialize', 'szDb'),
    $.toLongLong(szBuf, 'sqlite3_deserialize', 'szBuf'),
    $.toUnsignedInt(mFlags, 'sqlite3_deserialize', 'mFlags'),
  );
  $.keepAlive(zSchema, pData);
  return result;
}

const $sqlite3_rtree_geometry_callback = /* @__PURE__ */
  $declare(sqlite3_rtree_geometry_callback, 'sqlite3_rtree_geometry_callback');

/**
 * Register a geometry callback named zGeom that can be used as part of an
 * R-Tree geometry query as follows:
 *
 * SELECT ... FROM \<rtree> WHERE \<rtree col> MATCH $zGeom(... params ...)
 *
 * C: `int sqlite3_rtree_geometry_callback(sqlite3 *db, const char *zGeom, int (*xGeom)(sqlite3_rtree_geometry *, int, sqlite3_rtree_dbl *, int *), void *pContext)`
 *
 * @see sqlite3.h:10516
 */
export function sqlite3_rtree_geometry_callback(
  db: sqlite3 | null,
  zGeom: $.CStringInput | null,
  xGeom: $.FunctionInput<sqlite3_rtree_geometry_callback_xGeom> | null,
  pContext: $.Memory | null,
): number {
  const call =
    $sqlite3_rtree_geometry_callback.call ??
      $sqlite3_rtree_geometry_callback.bind([
        $.int,
        {
          db: sqlite3,
          zGeom: $.cstring,
          xGeom: $.kept(sqlite3_rtree_geometry_callback_xGeom),
          pContext: $.voidPointer,
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_rtree_geometry_callback', 'db'),
    $.toCString(zGeom, 'sqlite3_rtree_geometry_callback', 'zGeom'),
    $.toKeptFunction(
      sqlite3_rtree_geometry_callback_xGeom,
      xGeom,
      'sqlite3_rtree_geometry_callback',
      'xGeom',
      db,
    ),
    $.toMemory(pContext, 'sqlite3_rtree_geometry_callback', 'pContext'),
  );
  $.keepAlive(zGeom, xGeom, pContext);
  $.hold(db, pContext);
  return result;
}

const $sqlite3_rtree_query_callback = /* @__PURE__ */
  $declare(sqlite3_rtree_query_callback, 'sqlite3_rtree_query_callback');

/**
 * Register a 2nd-generation geometry callback named zScore that can be
 * used as part of an R-Tree geometry query as follows:
 *
 * SELECT ... FROM \<rtree> WHERE \<rtree col> MATCH $zQueryFunc(... params ...)
 *
 * C: `int sqlite3_rtree_query_callback(sqlite3 *db, const char *zQueryFunc, int (*xQueryFunc)(sqlite3_rtree_query_info *), void *pContext, void (*xDestructor)(void *))`
 *
 * @see sqlite3.h:10542
 */
export function sqlite3_rtree_query_callback(
  db: sqlite3 | null,
  zQueryFunc: $.CStringInput | null,
  xQueryFunc: $.FunctionInput<sqlite3_rtree_query_callback_xQueryFunc> | null,
  pContext: $.Memory | null,
  xDestructor: $.FunctionInput<sqlite3_rtree_query_callback_xDestructor> | null,
): number {
  const call =
    $sqlite3_rtree_query_callback.call ??
      $sqlite3_rtree_query_callback.bind([
        $.int,
        {
          db: sqlite3,
          zQueryFunc: $.cstring,
          xQueryFunc: $.kept(sqlite3_rtree_query_callback_xQueryFunc),
          pContext: $.voidPointer,
          xDestructor: $.kept(sqlite3_rtree_query_callback_xDestructor),
        },
      ]);
  const result = call(
    sqlite3.toC(db, 'sqlite3_rtree_query_callback', 'db'),
    $.toCString(zQueryFunc, 'sqlite3_rtree_query_callback', 'zQueryFunc'),
    $.toKeptFunction(
      sqlite3_rtree_query_callback_xQueryFunc,
      xQueryFunc,
      'sqlite3_rtree_query_callback',
      'xQueryFunc',
      db,
    ),
    $.toMemory(pContext, 'sqlite3_rtree_query_callback', 'pContext'),
    $.toKeptFunction(
      sqlite3_rtree_query_callback_xDestructor,
      xDestructor,
      'sqlite3_rtree_query_callback',
      'xDestructor',
      db,
    ),
  );
  $.keepAlive(zQueryFunc, xQueryFunc, pContext, xDestructor);
  $.hold(db, pContext);
  return result;
}

// --- Variables

/**
 * CAPI3REF: Run-Time Library Version Numbers
 * KEYWORDS: sqlite3_version sqlite3_sourceid
 *
 * These interfaces provide the same information as the {@link SQLITE_VERSION},
 * {@link SQLITE_VERSION_NUMBER}, and {@link SQLITE_SOURCE_ID} C preprocessor macros
 * but are associated with the library instead of the header file.  ^(Cautious
 * programmers might include assert() statements in their application to
 * verify that values returned by these interfaces match the macros in
 * the header, and thus ensure that the application is
 * compiled with matching library and header files.
 *
 * ```c
 * assert( sqlite3_libversion_number()==SQLITE_VERSION_NUMBER );
 * assert( strncmp(sqlite3_sourceid(),SQLITE_SOURCE_ID,80)==0 );
 * assert( strcmp(sqlite3_libversion(),SQLITE_VERSION)==0 );
 * ```
 *
 * ^The sqlite3_version[] string constant contains the text of {@link SQLITE_VERSION}
 * macro.  ^The {@link sqlite3_libversion} function returns a pointer to the
 * to the sqlite3_version[] string constant.  The {@link sqlite3_libversion}
 * function is provided for use in DLLs since DLL users usually do not have
 * direct access to string constants within the DLL.  ^The
 * {@link sqlite3_libversion_number} function returns an integer equal to
 * {@link SQLITE_VERSION_NUMBER}.  ^(The {@link sqlite3_sourceid} function returns
 * a pointer to a string constant whose value is the same as the
 * {@link SQLITE_SOURCE_ID} C preprocessor macro.  Except if SQLite is built
 * using an edited copy of [the amalgamation], then the last four characters
 * of the hash might be different from {@link SQLITE_SOURCE_ID}.)^
 *
 * See also: [sqlite_version()] and [sqlite_source_id()].
 *
 * C: `extern const char sqlite3_version[]`
 *
 * @see sqlite3.h:185
 */
export const sqlite3_version: $.AddressVariable<$.CString> = /* @__PURE__ */
  $library.address('sqlite3_version', () => $.cstring);

/**
 * CAPI3REF: Name Of The Folder Holding Temporary Files
 *
 * ^(If this global variable is made to point to a string which is
 * the name of a folder (a.k.a. directory), then all temporary files
 * created by SQLite when using a built-in {@link sqlite3_vfs | VFS}
 * will be placed in that directory.)^  ^If this variable
 * is a NULL pointer, then SQLite performs a search for an appropriate
 * temporary file directory.
 *
 * Applications are strongly discouraged from using this global variable.
 * It is required to set a temporary folder on Windows Runtime (WinRT).
 * But for all other platforms, it is highly recommended that applications
 * neither read nor write this variable.  This global variable is a relic
 * that exists for backwards compatibility of legacy applications and should
 * be avoided in new projects.
 *
 * It is not safe to read or modify this variable in more than one
 * thread at a time.  It is not safe to read or modify this variable
 * if a [database connection] is being used at the same time in a separate
 * thread.
 * It is intended that this variable be set once
 * as part of process initialization and before any SQLite interface
 * routines have been called and that this variable remain unchanged
 * thereafter.
 *
 * ^The [temp_store_directory pragma] may modify this variable and cause
 * it to point to memory obtained from {@link sqlite3_malloc}.  ^Furthermore,
 * the [temp_store_directory pragma] always assumes that any string
 * that this variable points to is held in memory obtained from
 * {@link sqlite3_malloc} and the pragma may attempt to free that memory
 * using {@link sqlite3_free}.
 * Hence, if this variable is modified directly, either it should be
 * made NULL or made to point to memory obtained from {@link sqlite3_malloc}
 * or else the use of the [temp_store_directory pragma] should be avoided.
 * Except when requested by the [temp_store_directory pragma], SQLite
 * does not free the memory that sqlite3_temp_directory points to.  If
 * the application wants that memory to be freed, it must do
 * so itself, taking care to only do so after all [database connection]
 * objects have been destroyed.
 *
 * **Note to Windows Runtime users:**  The temporary directory must be set
 * prior to calling {@link sqlite3_open} or {@link sqlite3_open_v2}.  Otherwise, various
 * features that require the use of temporary files may fail.  Here is an
 * example of how to do this using C++ with the Windows Runtime:
 *
 * ```c
 * LPCWSTR zPath = Windows::Storage::ApplicationData::Current->
 * &nbsp;     TemporaryFolder->Path->Data();
 * char zPathBuf&#91;MAX_PATH + 1&#93;;
 * memset(zPathBuf, 0, sizeof(zPathBuf));
 * WideCharToMultiByte(CP_UTF8, 0, zPath, -1, zPathBuf, sizeof(zPathBuf),
 * &nbsp;     NULL, NULL);
 * sqlite3_temp_directory = sqlite3_mprintf("%s", zPathBuf);
 * ```
 *
 * C: `extern char *sqlite3_temp_directory`
 *
 * @see sqlite3.h:6221
 */
export const sqlite3_temp_directory: $.Variable<$.Pointer<$.Char>> = /* @__PURE__ */
  $library.variable('sqlite3_temp_directory', () => $.pointer($.char));

/**
 * CAPI3REF: Name Of The Folder Holding Database Files
 *
 * ^(If this global variable is made to point to a string which is
 * the name of a folder (a.k.a. directory), then all database files
 * specified with a relative pathname and created or accessed by
 * SQLite when using a built-in windows {@link sqlite3_vfs | VFS} will be assumed
 * to be relative to that directory.)^ ^If this variable is a NULL
 * pointer, then SQLite assumes that all database files specified
 * with a relative pathname are relative to the current directory
 * for the process.  Only the windows VFS makes use of this global
 * variable; it is ignored by the unix VFS.
 *
 * Changing the value of this variable while a database connection is
 * open can result in a corrupt database.
 *
 * It is not safe to read or modify this variable in more than one
 * thread at a time.  It is not safe to read or modify this variable
 * if a [database connection] is being used at the same time in a separate
 * thread.
 * It is intended that this variable be set once
 * as part of process initialization and before any SQLite interface
 * routines have been called and that this variable remain unchanged
 * thereafter.
 *
 * ^The [data_store_directory pragma] may modify this variable and cause
 * it to point to memory obtained from {@link sqlite3_malloc}.  ^Furthermore,
 * the [data_store_directory pragma] always assumes that any string
 * that this variable points to is held in memory obtained from
 * {@link sqlite3_malloc} and the pragma may attempt to free that memory
 * using {@link sqlite3_free}.
 * Hence, if this variable is modified directly, either it should be
 * made NULL or made to point to memory obtained from {@link sqlite3_malloc}
 * or else the use of the [data_store_directory pragma] should be avoided.
 *
 * C: `extern char *sqlite3_data_directory`
 *
 * @see sqlite3.h:6258
 */
export const sqlite3_data_directory: $.Variable<$.Pointer<$.Char>> = /* @__PURE__ */
  $library.variable('sqlite3_data_directory', () => $.pointer($.char));

// --- Not bound

// function sqlite3_vmprintf (sqlite3.h:2924): parameter 2: a va_list has a form that only the C compiler knows
// function sqlite3_vsnprintf (sqlite3.h:2926): parameter 4: a va_list has a form that only the C compiler knows
// function sqlite3_str_vappendf (sqlite3.h:8226): parameter 3: a va_list has a form that only the C compiler knows
// bindgen-checksum: 18aa9605
