// Made by bindgen 0.1.0 from curl/curl.h (curl 7.88.1) for x86_64-linux-gnu.
// Do not edit; run: bindgen curl/curl.h
import * as $ from 'koffi-bindgen/runtime/generated';

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library: $.Library = /* @__PURE__ */
  $.library({
    name: 'curl',
    target: 'x86_64-linux-gnu',
    version: '7.88.1',
    linux: ['libcurl.so.4', 'libcurl.so'],
    darwin: ['libcurl.4.dylib', 'libcurl.dylib'],
    win32: ['curl.dll', 'libcurl.dll', 'libcurl-4.dll', 'libcurl4.dll'],
    install: { linux: 'apt-get install libcurl4' },
  });

function $declare(...declared: $.DeclarationArguments): $.Declaration {
  return $library.declare(...declared);
}

// --- Constants

export const CURL_SOCKET_BAD = -1;

/** aliases for library clones and renames */
export const CURLSSLBACKEND_LIBRESSL = 1;
export const CURLSSLBACKEND_BORINGSSL = 1;

/** deprecated names: */
export const CURLSSLBACKEND_CYASSL = 7;
export const CURLSSLBACKEND_DARWINSSL = 9;

/** specified content is a file name */
export const CURL_HTTPPOST_FILENAME = 1;

/** specified content is a file name */
export const CURL_HTTPPOST_READFILE = 2;

/** name is only stored pointer do not free in formfree */
export const CURL_HTTPPOST_PTRNAME = 4;

/** contents is only stored pointer do not free in formfree */
export const CURL_HTTPPOST_PTRCONTENTS = 8;

/** upload file from buffer */
export const CURL_HTTPPOST_BUFFER = 16;

/** upload file from pointer contents */
export const CURL_HTTPPOST_PTRBUFFER = 32;

/**
 * upload file contents by using the regular read callback to get the data and
 * pass the given pointer as custom pointer
 */
export const CURL_HTTPPOST_CALLBACK = 64;

/** use size in 'contentlen', added in 7.46.0 */
export const CURL_HTTPPOST_LARGE = 128;

/**
 * This is a return code for the progress callback that, when returned, will
 * signal libcurl to continue executing the default progress function
 */
export const CURL_PROGRESSFUNC_CONTINUE = 0x10000001;

/** The maximum receive buffer size configurable via CURLOPT_BUFFERSIZE. */
export const CURL_MAX_READ_SIZE = 10485760;

/**
 * Tests have proven that 20K is a very bad buffer size for uploads on
 * Windows, while 16K for some odd reason performed a lot better.
 * We do the ifndef check to allow this value to easier be changed at build
 * time for those who feel adventurous. The practical minimum is about
 * 400 bytes since libcurl uses a buffer of this size as a scratch area
 * (unrelated to network send operations).
 */
export const CURL_MAX_WRITE_SIZE = 16384;

/**
 * The only reason to have a max limit for this is to avoid the risk of a bad
 * server feeding libcurl with a never-ending header that will cause reallocs
 * infinitely
 */
export const CURL_MAX_HTTP_HEADER = 102400;

/**
 * This is a magic return code for the write callback that, when returned,
 * will signal libcurl to pause receiving on the current transfer.
 */
export const CURL_WRITEFUNC_PAUSE = 0x10000001;

/**
 * This is a magic return code for the write callback that, when returned,
 * will signal an error from the callback.
 */
export const CURL_WRITEFUNC_ERROR = 0xffffffff;
export const CURLFINFOFLAG_KNOWN_FILENAME = 1;
export const CURLFINFOFLAG_KNOWN_FILETYPE = 2;
export const CURLFINFOFLAG_KNOWN_TIME = 4;
export const CURLFINFOFLAG_KNOWN_PERM = 8;
export const CURLFINFOFLAG_KNOWN_UID = 16;
export const CURLFINFOFLAG_KNOWN_GID = 32;
export const CURLFINFOFLAG_KNOWN_SIZE = 64;
export const CURLFINFOFLAG_KNOWN_HLINKCOUNT = 128;

/** return codes for CURLOPT_CHUNK_BGN_FUNCTION */
export const CURL_CHUNK_BGN_FUNC_OK = 0;

/** tell the lib to end the task */
export const CURL_CHUNK_BGN_FUNC_FAIL = 1;

/** skip this chunk over */
export const CURL_CHUNK_BGN_FUNC_SKIP = 2;

/** return codes for CURLOPT_CHUNK_END_FUNCTION */
export const CURL_CHUNK_END_FUNC_OK = 0;

/** tell the lib to end the task */
export const CURL_CHUNK_END_FUNC_FAIL = 1;

/** string corresponds to the pattern */
export const CURL_FNMATCHFUNC_MATCH = 0;

/** pattern doesn't match the string */
export const CURL_FNMATCHFUNC_NOMATCH = 1;

/** an error occurred */
export const CURL_FNMATCHFUNC_FAIL = 2;

/** These are the return codes for the seek callbacks */
export const CURL_SEEKFUNC_OK = 0;

/** fail the entire transfer */
export const CURL_SEEKFUNC_FAIL = 1;

/**
 * tell libcurl seeking can't be done, so
 * libcurl might try other means instead
 */
export const CURL_SEEKFUNC_CANTSEEK = 2;

/**
 * This is a return code for the read callback that, when returned, will
 * signal libcurl to immediately abort the current transfer.
 */
export const CURL_READFUNC_ABORT = 0x10000000;

/**
 * This is a return code for the read callback that, when returned, will
 * signal libcurl to pause sending data on the current transfer.
 */
export const CURL_READFUNC_PAUSE = 0x10000001;

/**
 * Return code for when the trailing headers' callback has terminated
 * without any errors
 */
export const CURL_TRAILERFUNC_OK = 0;

/**
 * Return code for when was an error in the trailing header's list and we
 * want to abort the request
 */
export const CURL_TRAILERFUNC_ABORT = 1;

/**
 * The return code from the sockopt_callback can signal information back
 * to libcurl:
 */
export const CURL_SOCKOPT_OK = 0;

/**
 * causes libcurl to abort and return
 * CURLE_ABORTED_BY_CALLBACK
 */
export const CURL_SOCKOPT_ERROR = 1;
export const CURL_SOCKOPT_ALREADY_CONNECTED = 2;

/**
 * Return code for when the pre-request callback has terminated without
 * any errors
 */
export const CURL_PREREQFUNC_OK = 0;

/**
 * Return code for when the pre-request callback wants to abort the
 * request
 */
export const CURL_PREREQFUNC_ABORT = 1;

/** Previously obsolete error code re-used in 7.38.0 */
export const CURLE_OBSOLETE16 = 16;

/** Previously obsolete error codes re-used in 7.24.0 */
export const CURLE_OBSOLETE10 = 10;
export const CURLE_OBSOLETE12 = 12;

/** compatibility with older names */
export const CURLOPT_ENCODING = 10102;
export const CURLE_FTP_WEIRD_SERVER_REPLY = 8;

/** The following were added in 7.62.0 */
export const CURLE_SSL_CACERT = 60;

/** The following were added in 7.21.5, April 2011 */
export const CURLE_UNKNOWN_TELNET_OPTION = 48;

/** Added for 7.78.0 */
export const CURLE_TELNET_OPTION_SYNTAX = 49;

/** These are scheduled to disappear by 2009 */
export const CURLE_SSL_PEER_CERTIFICATE = 60;

/** no one should be using this! */
export const CURLE_OBSOLETE = 50;
export const CURLE_BAD_PASSWORD_ENTERED = 46;
export const CURLE_BAD_CALLING_ORDER = 44;
export const CURLE_FTP_USER_PASSWORD_INCORRECT = 10;
export const CURLE_FTP_CANT_RECONNECT = 16;
export const CURLE_FTP_COULDNT_GET_SIZE = 32;
export const CURLE_FTP_COULDNT_SET_ASCII = 29;
export const CURLE_FTP_WEIRD_USER_REPLY = 12;
export const CURLE_FTP_WRITE_ERROR = 20;
export const CURLE_LIBRARY_NOT_FOUND = 40;
export const CURLE_MALFORMAT_USER = 24;
export const CURLE_SHARE_IN_USE = 57;
export const CURLE_URL_MALFORMAT_USER = 4;
export const CURLE_FTP_ACCESS_DENIED = 9;
export const CURLE_FTP_COULDNT_SET_BINARY = 17;
export const CURLE_FTP_QUOTE_ERROR = 21;
export const CURLE_TFTP_DISKFULL = 70;
export const CURLE_TFTP_EXISTS = 73;
export const CURLE_HTTP_RANGE_ERROR = 33;
export const CURLE_FTP_SSL_FAILED = 64;
export const CURLE_OPERATION_TIMEOUTED = 28;
export const CURLE_HTTP_NOT_FOUND = 22;
export const CURLE_HTTP_PORT_FAILED = 45;
export const CURLE_FTP_COULDNT_STOR_FILE = 25;
export const CURLE_FTP_PARTIAL_FILE = 18;
export const CURLE_FTP_BAD_DOWNLOAD_RESUME = 36;
export const CURLE_LDAP_INVALID_URL = 62;
export const CURLE_CONV_REQD = 76;
export const CURLE_CONV_FAILED = 75;

/**
 * This was the error code 50 in 7.7.3 and a few earlier versions, this
 * is no longer used by libcurl but is instead `defined` here only to not
 * make programs break
 */
export const CURLE_ALREADY_COMPLETE = 99999;

/** name changed in 7.9.7 */
export const CURLOPT_FILE = 10001;

/** name changed in 7.9.7 */
export const CURLOPT_INFILE = 10009;
export const CURLOPT_WRITEHEADER = 10029;

/**
 * Since long deprecated options with no code in the lib that does anything
 * with them.
 */
export const CURLOPT_WRITEINFO = 10040;
export const CURLOPT_CLOSEPOLICY = 72;
export const CURLAUTH_NONE = 0;
export const CURLAUTH_BASIC = 1;
export const CURLAUTH_DIGEST = 2;
export const CURLAUTH_NEGOTIATE = 4;

/** Deprecated since the advent of CURLAUTH_NEGOTIATE */
export const CURLAUTH_GSSNEGOTIATE = 4;

/** Used for CURLOPT_SOCKS5_AUTH to stay terminologically correct */
export const CURLAUTH_GSSAPI = 4;
export const CURLAUTH_NTLM = 8;
export const CURLAUTH_DIGEST_IE = 16;
export const CURLAUTH_NTLM_WB = 32;
export const CURLAUTH_BEARER = 64;
export const CURLAUTH_AWS_SIGV4 = 128;
export const CURLAUTH_ONLY = 2147483648;
export const CURLAUTH_ANY = 18446744073709551599n;
export const CURLAUTH_ANYSAFE = 18446744073709551598n;

/** all types supported by the server */
export const CURLSSH_AUTH_ANY = -1;

/** none allowed, silly but complete */
export const CURLSSH_AUTH_NONE = 0;

/** public/private key files */
export const CURLSSH_AUTH_PUBLICKEY = 1;

/** password */
export const CURLSSH_AUTH_PASSWORD = 2;

/** host key files */
export const CURLSSH_AUTH_HOST = 4;

/** keyboard interactive */
export const CURLSSH_AUTH_KEYBOARD = 8;

/** agent (ssh-agent, pageant...) */
export const CURLSSH_AUTH_AGENT = 16;

/** gssapi (kerberos, ...) */
export const CURLSSH_AUTH_GSSAPI = 32;
export const CURLSSH_AUTH_DEFAULT = -1;

/** no delegation (default) */
export const CURLGSSAPI_DELEGATION_NONE = 0;

/** if permitted by policy */
export const CURLGSSAPI_DELEGATION_POLICY_FLAG = 1;

/** delegate always */
export const CURLGSSAPI_DELEGATION_FLAG = 2;
export const CURL_ERROR_SIZE = 256;

/**
 * - ALLOW_BEAST tells libcurl to allow the BEAST SSL vulnerability in the
 * name of improving interoperability with older servers. Some SSL libraries
 * have introduced work-arounds for this flaw but those work-arounds sometimes
 * make the SSL communication fail. To regain functionality with those broken
 * servers, a user can this way allow the vulnerability back.
 */
export const CURLSSLOPT_ALLOW_BEAST = 1;

/**
 * - NO_REVOKE tells libcurl to disable certificate revocation checks for those
 * SSL backends where such behavior is present.
 */
export const CURLSSLOPT_NO_REVOKE = 2;

/**
 * - NO_PARTIALCHAIN tells libcurl to *NOT* accept a partial certificate chain
 * if possible. The OpenSSL backend has this ability.
 */
export const CURLSSLOPT_NO_PARTIALCHAIN = 4;

/**
 * - REVOKE_BEST_EFFORT tells libcurl to ignore certificate revocation offline
 * checks and ignore missing revocation list for those SSL backends where such
 * behavior is present.
 */
export const CURLSSLOPT_REVOKE_BEST_EFFORT = 8;

/**
 * - CURLSSLOPT_NATIVE_CA tells libcurl to use standard certificate store of
 * operating system. Currently implemented under MS-Windows.
 */
export const CURLSSLOPT_NATIVE_CA = 16;

/**
 * - CURLSSLOPT_AUTO_CLIENT_CERT tells libcurl to automatically locate and use
 * a client certificate for authentication. (Schannel)
 */
export const CURLSSLOPT_AUTO_CLIENT_CERT = 32;

/**
 * The default connection attempt delay in milliseconds for happy eyeballs.
 * CURLOPT_HAPPY_EYEBALLS_TIMEOUT_MS.3 and happy-eyeballs-timeout-ms.d document
 * this value, keep them in sync.
 */
export const CURL_HET_DEFAULT = 200;

/** The default connection upkeep interval in milliseconds. */
export const CURL_UPKEEP_INTERVAL_DEFAULT = 60000;
export const CURLFTPSSL_NONE = 0;
export const CURLFTPSSL_TRY = 1;
export const CURLFTPSSL_CONTROL = 2;
export const CURLFTPSSL_ALL = 3;
export const CURLFTPSSL_LAST = 4;

/** bitmask defines for CURLOPT_HEADEROPT */
export const CURLHEADER_UNIFIED = 0;
export const CURLHEADER_SEPARATE = 1;

/** CURLALTSVC_* are bits for the CURLOPT_ALTSVC_CTRL option */
export const CURLALTSVC_READONLYFILE = 4;
export const CURLALTSVC_H1 = 8;
export const CURLALTSVC_H2 = 16;
export const CURLALTSVC_H3 = 32;

/** CURLHSTS_* are bits for the CURLOPT_HSTS option */
export const CURLHSTS_ENABLE = 1;
export const CURLHSTS_READONLYFILE = 2;

/**
 * The CURLPROTO_ defines below are for the **deprecated** CURLOPT_*PROTOCOLS
 * options. Do not use.
 */
export const CURLPROTO_HTTP = 1;
export const CURLPROTO_HTTPS = 2;
export const CURLPROTO_FTP = 4;
export const CURLPROTO_FTPS = 8;
export const CURLPROTO_SCP = 16;
export const CURLPROTO_SFTP = 32;
export const CURLPROTO_TELNET = 64;
export const CURLPROTO_LDAP = 128;
export const CURLPROTO_LDAPS = 256;
export const CURLPROTO_DICT = 512;
export const CURLPROTO_FILE = 1024;
export const CURLPROTO_TFTP = 2048;
export const CURLPROTO_IMAP = 4096;
export const CURLPROTO_IMAPS = 8192;
export const CURLPROTO_POP3 = 16384;
export const CURLPROTO_POP3S = 32768;
export const CURLPROTO_SMTP = 65536;
export const CURLPROTO_SMTPS = 131072;
export const CURLPROTO_RTSP = 262144;
export const CURLPROTO_RTMP = 524288;
export const CURLPROTO_RTMPT = 1048576;
export const CURLPROTO_RTMPE = 2097152;
export const CURLPROTO_RTMPTE = 4194304;
export const CURLPROTO_RTMPS = 8388608;
export const CURLPROTO_RTMPTS = 16777216;
export const CURLPROTO_GOPHER = 33554432;
export const CURLPROTO_SMB = 67108864;
export const CURLPROTO_SMBS = 134217728;
export const CURLPROTO_MQTT = 268435456;
export const CURLPROTO_GOPHERS = 536870912;

/** enable everything */
export const CURLPROTO_ALL = -1;

/**
 * long may be 32 or 64 bits, but we should never depend on anything else
 * but 32
 */
export const CURLOPTTYPE_LONG = 0;
export const CURLOPTTYPE_OBJECTPOINT = 10000;
export const CURLOPTTYPE_FUNCTIONPOINT = 20000;
export const CURLOPTTYPE_OFF_T = 30000;
export const CURLOPTTYPE_BLOB = 40000;

/** 'char *' argument to a string with a trailing zero */
export const CURLOPTTYPE_STRINGPOINT = 10000;

/** 'struct curl_slist *' argument */
export const CURLOPTTYPE_SLISTPOINT = 10000;

/** 'void *' argument passed untouched to callback */
export const CURLOPTTYPE_CBPOINT = 10000;

/** 'long' argument with a set of values/bitmask */
export const CURLOPTTYPE_VALUES = 0;
export const CURLOPT_PROGRESSDATA = 10057;

/** This was added in version 7.19.1 */
export const CURLOPT_POST301 = 161;

/** The following were added in 7.17.0 */
export const CURLOPT_SSLKEYPASSWD = 10026;
export const CURLOPT_FTPAPPEND = 50;
export const CURLOPT_FTPLISTONLY = 48;
export const CURLOPT_FTP_SSL = 119;
export const CURLOPT_SSLCERTPASSWD = 10026;
export const CURLOPT_KRB4LEVEL = 10063;
export const CURLOPT_FTP_RESPONSE_TIMEOUT = 112;

/**
 * default, uses addresses to all IP
 * versions that your system allows
 */
export const CURL_IPRESOLVE_WHATEVER = 0;

/** uses only IPv4 addresses/connections */
export const CURL_IPRESOLVE_V4 = 1;

/** uses only IPv6 addresses/connections */
export const CURL_IPRESOLVE_V6 = 2;

/** Convenient "aliases" */
export const CURLOPT_RTSPHEADER = 10023;

/**
 * Convenience definition simple because the name of the version is HTTP/2 and
 * not 2.0. The 2_0 version of the enum name was set while the version was
 * still planned to be 2.0 and we stick to it for compatibility.
 */
export const CURL_HTTP_VERSION_2 = 3;
export const CURL_REDIR_GET_ALL = 0;
export const CURL_REDIR_POST_301 = 1;
export const CURL_REDIR_POST_302 = 2;
export const CURL_REDIR_POST_303 = 4;
export const CURL_REDIR_POST_ALL = 7;

/** Special size_t value signaling a null-terminated string. */
export const CURL_ZERO_TERMINATED = 18446744073709551615n;

/** Use backslash-escaping for forms. */
export const CURLMIMEOPT_FORMESCAPE = 1;
export const CURLINFO_STRING = 0x100000;
export const CURLINFO_LONG = 0x200000;
export const CURLINFO_DOUBLE = 0x300000;
export const CURLINFO_SLIST = 0x400000;

/** same as SLIST */
export const CURLINFO_PTR = 0x400000;
export const CURLINFO_SOCKET = 0x500000;
export const CURLINFO_OFF_T = 0x600000;
export const CURLINFO_MASK = 0xfffff;
export const CURLINFO_TYPEMASK = 0xf00000;

/**
 * CURLINFO_RESPONSE_CODE is the new name for the option previously known as
 * CURLINFO_HTTP_CODE
 */
export const CURLINFO_HTTP_CODE = 2097154;

/** no purpose since 7.57.0 */
export const CURL_GLOBAL_SSL = 1;
export const CURL_GLOBAL_WIN32 = 2;
export const CURL_GLOBAL_ALL = 3;
export const CURL_GLOBAL_NOTHING = 0;
export const CURL_GLOBAL_DEFAULT = 3;
export const CURL_GLOBAL_ACK_EINTR = 4;

/**
 * The 'CURLVERSION_NOW' is the symbolic name meant to be used by
 * basically all programs ever that want to get version information. It is
 * meant to be a built-in version number for what kind of struct the caller
 * expects. If the struct ever changes, we redefine the NOW to another enum
 * from above.
 */
export const CURLVERSION_NOW = 10;

/** IPv6-enabled */
export const CURL_VERSION_IPV6 = 1;

/**
 * Kerberos V4 auth is supported
 * (deprecated)
 */
export const CURL_VERSION_KERBEROS4 = 2;

/** SSL options are present */
export const CURL_VERSION_SSL = 4;

/** libz features are present */
export const CURL_VERSION_LIBZ = 8;

/** NTLM auth is supported */
export const CURL_VERSION_NTLM = 16;

/**
 * Negotiate auth is supported
 * (deprecated)
 */
export const CURL_VERSION_GSSNEGOTIATE = 32;

/** Built with debug capabilities */
export const CURL_VERSION_DEBUG = 64;

/** Asynchronous DNS resolves */
export const CURL_VERSION_ASYNCHDNS = 128;

/** SPNEGO auth is supported */
export const CURL_VERSION_SPNEGO = 256;

/** Supports files larger than 2GB */
export const CURL_VERSION_LARGEFILE = 512;

/**
 * Internationized Domain Names are
 * supported
 */
export const CURL_VERSION_IDN = 1024;

/** Built against Windows SSPI */
export const CURL_VERSION_SSPI = 2048;

/** Character conversions supported */
export const CURL_VERSION_CONV = 4096;

/** Debug memory tracking supported */
export const CURL_VERSION_CURLDEBUG = 8192;

/** TLS-SRP auth is supported */
export const CURL_VERSION_TLSAUTH_SRP = 16384;

/**
 * NTLM delegation to winbind helper
 * is supported
 */
export const CURL_VERSION_NTLM_WB = 32768;

/** HTTP2 support built-in */
export const CURL_VERSION_HTTP2 = 65536;

/** Built against a GSS-API library */
export const CURL_VERSION_GSSAPI = 131072;

/** Kerberos V5 auth is supported */
export const CURL_VERSION_KERBEROS5 = 262144;

/** Unix domain sockets support */
export const CURL_VERSION_UNIX_SOCKETS = 524288;

/**
 * Mozilla's Public Suffix List, used
 * for cookie domain verification
 */
export const CURL_VERSION_PSL = 1048576;

/** HTTPS-proxy support built-in */
export const CURL_VERSION_HTTPS_PROXY = 2097152;

/** Multiple SSL backends available */
export const CURL_VERSION_MULTI_SSL = 4194304;

/** Brotli features are present. */
export const CURL_VERSION_BROTLI = 8388608;

/** Alt-Svc handling built-in */
export const CURL_VERSION_ALTSVC = 16777216;

/** HTTP3 support built-in */
export const CURL_VERSION_HTTP3 = 33554432;

/** zstd features are present */
export const CURL_VERSION_ZSTD = 67108864;

/** Unicode support on Windows */
export const CURL_VERSION_UNICODE = 134217728;

/** HSTS is supported */
export const CURL_VERSION_HSTS = 268435456;

/** libgsasl is supported */
export const CURL_VERSION_GSASL = 536870912;

/** libcurl API is thread-safe */
export const CURL_VERSION_THREADSAFE = 1073741824;
export const CURLPAUSE_RECV = 1;
export const CURLPAUSE_RECV_CONT = 0;
export const CURLPAUSE_SEND = 4;
export const CURLPAUSE_SEND_CONT = 0;
export const CURLPAUSE_ALL = 5;
export const CURLPAUSE_CONT = 0;

/** tell libcurl to copy the data */
export const CURL_BLOB_COPY = 1;

/** tell libcurl to NOT copy the data */
export const CURL_BLOB_NOCOPY = 0;

/**
 * just to make code nicer when using {@link curl_multi_socket} you can now check
 * for CURLM_CALL_MULTI_SOCKET too in the same style it works for
 * {@link curl_multi_perform} and CURLM_CALL_MULTI_PERFORM
 */
export const CURLM_CALL_MULTI_SOCKET = -1;

/** bitmask bits for CURLMOPT_PIPELINING */
export const CURLPIPE_NOTHING = 0;
export const CURLPIPE_HTTP1 = 1;
export const CURLPIPE_MULTIPLEX = 2;

/**
 * Based on poll(2) structure and values.
 * We don't use pollfd and POLL* constants explicitly
 * to cover platforms without poll().
 */
export const CURL_WAIT_POLLIN = 1;
export const CURL_WAIT_POLLPRI = 2;
export const CURL_WAIT_POLLOUT = 4;

/**
 * Name:    {@link curl_multi_socket} and
 *          {@link curl_multi_socket_all}
 *
 * Desc:    An alternative version of {@link curl_multi_perform} that allows the
 *          application to pass in one of the file descriptors that have been
 *          detected to have "action" on them and let libcurl perform.
 *          See man page for details.
 */
export const CURL_POLL_NONE = 0;
export const CURL_POLL_IN = 1;
export const CURL_POLL_OUT = 2;
export const CURL_POLL_INOUT = 3;
export const CURL_POLL_REMOVE = 4;
export const CURL_SOCKET_TIMEOUT = -1;
export const CURL_CSELECT_IN = 1;
export const CURL_CSELECT_OUT = 2;
export const CURL_CSELECT_ERR = 4;

/**
 * Name: curl_push_callback
 *
 * Desc: This callback gets called when a new stream is being pushed by the
 *       server. It approves or denies the new stream. It can also decide
 *       to completely fail the connection.
 *
 * @returns CURL_PUSH_OK, CURL_PUSH_DENY or CURL_PUSH_ERROROUT
 */
export const CURL_PUSH_OK = 0;
export const CURL_PUSH_DENY = 1;

/** added in 7.72.0 */
export const CURL_PUSH_ERROROUT = 2;

/** return default port number */
export const CURLU_DEFAULT_PORT = 1;

/**
 * act as if no port number was set,
 * if the port number matches the
 * default for the scheme
 */
export const CURLU_NO_DEFAULT_PORT = 2;

/**
 * return default scheme if
 * missing
 */
export const CURLU_DEFAULT_SCHEME = 4;

/** allow non-supported scheme */
export const CURLU_NON_SUPPORT_SCHEME = 8;

/** leave dot sequences */
export const CURLU_PATH_AS_IS = 16;

/** no user+password allowed */
export const CURLU_DISALLOW_USER = 32;

/** URL decode on get */
export const CURLU_URLDECODE = 64;

/** URL encode on set */
export const CURLU_URLENCODE = 128;

/** append a form style part */
export const CURLU_APPENDQUERY = 256;

/** legacy curl-style guessing */
export const CURLU_GUESS_SCHEME = 512;

/**
 * Allow empty authority when the
 * scheme is unknown.
 */
export const CURLU_NO_AUTHORITY = 1024;

/** Allow spaces in the URL */
export const CURLU_ALLOW_SPACE = 2048;

/** get the host name in pynycode */
export const CURLU_PUNYCODE = 4096;

/**
 * "alias" means it is provided for old programs to remain functional,
 * we prefer another name
 */
export const CURLOT_FLAG_ALIAS = 1;

/** plain server header */
export const CURLH_HEADER = 1;

/** trailers */
export const CURLH_TRAILER = 2;

/** CONNECT headers */
export const CURLH_CONNECT = 4;

/** 1xx headers */
export const CURLH_1XX = 8;

/** pseudo headers */
export const CURLH_PSEUDO = 16;

/** flag bits */
export const CURLWS_TEXT = 1;
export const CURLWS_BINARY = 2;
export const CURLWS_CONT = 4;
export const CURLWS_CLOSE = 8;
export const CURLWS_PING = 16;
export const CURLWS_OFFSET = 32;

/** sendflags for {@link curl_ws_send} */
export const CURLWS_PONG = 64;

/** bits for the CURLOPT_WS_OPTIONS bitmask: */
export const CURLWS_RAW_MODE = 1;
export const CURL_FORMAT_CURL_OFF_T = 'ld';
export const CURL_FORMAT_CURL_OFF_TU = 'lu';
export const CURL_PULL_SYS_TYPES_H = 1;
export const CURL_PULL_SYS_SOCKET_H = 1;

/** This is the global package copyright */
export const LIBCURL_COPYRIGHT = 'Daniel Stenberg, <daniel@haxx.se>.';

/**
 * This is the version number of the libcurl package from which this header
 * file origins:
 */
export const LIBCURL_VERSION = '7.88.1';

/**
 * The numeric version number is also available "in parts" by using these
 * defines:
 */
export const LIBCURL_VERSION_MAJOR = 7;
export const LIBCURL_VERSION_MINOR = 88;
export const LIBCURL_VERSION_PATCH = 1;

/**
 * This is the numeric version of the libcurl version number, meant for easier
 * parsing and comparisons by programs. The LIBCURL_VERSION_NUM define will
 * always follow this syntax:
 *
 * ```text
 * 0xXXYYZZ
 * ```
 *
 * Where XX, YY and ZZ are the main version, release and patch numbers in
 * hexadecimal (using 8 bits each). All three numbers are always represented
 * using two digits.  1.2 would appear as "0x010200" while version 9.11.7
 * appears as "0x090b07".
 *
 * This 6-digit (24 bits) hexadecimal number does not show pre-release number,
 * and it is always a greater number in a more recent release. It makes
 * comparisons with greater than and less than work.
 *
 * Note: This define is the full hex number and _does not_ use the
 * {@link CURL_VERSION_BITS} macro since curl's own configure script greps for it
 * and needs it to contain the full number.
 */
export const LIBCURL_VERSION_NUM = 0x75801;

/**
 * This is the date and time when the full source package was created. The
 * timestamp is not stored in git, as the timestamp is properly set in the
 * tarballs by the maketgz script.
 *
 * The format of the date follows this template:
 *
 * "2007-11-23"
 */
export const LIBCURL_TIMESTAMP = '2023-02-20';

// --- Enums

/**
 * enum for the different supported SSL backends
 *
 * `curl_sslbackend`
 */
export type curl_sslbackend = typeof CURLSSLBACKEND_NONE
  | typeof CURLSSLBACKEND_OPENSSL
  | typeof CURLSSLBACKEND_GNUTLS
  | typeof CURLSSLBACKEND_NSS
  | typeof CURLSSLBACKEND_OBSOLETE4
  | typeof CURLSSLBACKEND_GSKIT
  | typeof CURLSSLBACKEND_POLARSSL
  | typeof CURLSSLBACKEND_WOLFSSL
  | typeof CURLSSLBACKEND_SCHANNEL
  | typeof CURLSSLBACKEND_SECURETRANSPORT
  | typeof CURLSSLBACKEND_AXTLS
  | typeof CURLSSLBACKEND_MBEDTLS
  | typeof CURLSSLBACKEND_MESALINK
  | typeof CURLSSLBACKEND_BEARSSL
  | typeof CURLSSLBACKEND_RUSTLS
  | (number & {});
export const curl_sslbackend: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('curl_sslbackend', $.unsignedInt);
export const CURLSSLBACKEND_NONE = 0;
export const CURLSSLBACKEND_OPENSSL = 1;
export const CURLSSLBACKEND_GNUTLS = 2;
export const CURLSSLBACKEND_NSS = 3;
/** Was QSOSSL. */
export const CURLSSLBACKEND_OBSOLETE4 = 4;
export const CURLSSLBACKEND_GSKIT = 5;
/** @deprecated since 7.69.0. */
export const CURLSSLBACKEND_POLARSSL = 6;
export const CURLSSLBACKEND_WOLFSSL = 7;
export const CURLSSLBACKEND_SCHANNEL = 8;
export const CURLSSLBACKEND_SECURETRANSPORT = 9;
/** @deprecated since 7.61.0. */
export const CURLSSLBACKEND_AXTLS = 10;
export const CURLSSLBACKEND_MBEDTLS = 11;
/** @deprecated since 7.82.0. */
export const CURLSSLBACKEND_MESALINK = 12;
export const CURLSSLBACKEND_BEARSSL = 13;
export const CURLSSLBACKEND_RUSTLS = 14;

/**
 * enumeration of file types
 *
 * `curlfiletype`
 */
export type curlfiletype = typeof CURLFILETYPE_FILE
  | typeof CURLFILETYPE_DIRECTORY
  | typeof CURLFILETYPE_SYMLINK
  | typeof CURLFILETYPE_DEVICE_BLOCK
  | typeof CURLFILETYPE_DEVICE_CHAR
  | typeof CURLFILETYPE_NAMEDPIPE
  | typeof CURLFILETYPE_SOCKET
  | typeof CURLFILETYPE_DOOR
  | typeof CURLFILETYPE_UNKNOWN
  | (number & {});
export const curlfiletype: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('curlfiletype', $.unsignedInt);
export const CURLFILETYPE_FILE = 0;
export const CURLFILETYPE_DIRECTORY = 1;
export const CURLFILETYPE_SYMLINK = 2;
export const CURLFILETYPE_DEVICE_BLOCK = 3;
export const CURLFILETYPE_DEVICE_CHAR = 4;
export const CURLFILETYPE_NAMEDPIPE = 5;
export const CURLFILETYPE_SOCKET = 6;
/** is possible only on Sun Solaris now */
export const CURLFILETYPE_DOOR = 7;
/** should never occur */
export const CURLFILETYPE_UNKNOWN = 8;

/** `curlsocktype` */
export type curlsocktype = typeof CURLSOCKTYPE_IPCXN
  | typeof CURLSOCKTYPE_ACCEPT
  | typeof CURLSOCKTYPE_LAST
  | (number & {});
export const curlsocktype: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('curlsocktype', $.unsignedInt);
/** socket created for a specific IP connection */
export const CURLSOCKTYPE_IPCXN = 0;
/** socket created by accept() call */
export const CURLSOCKTYPE_ACCEPT = 1;
/** never use */
export const CURLSOCKTYPE_LAST = 2;

/** `curlioerr` */
export type curlioerr = typeof CURLIOE_OK
  | typeof CURLIOE_UNKNOWNCMD
  | typeof CURLIOE_FAILRESTART
  | typeof CURLIOE_LAST
  | (number & {});
export const curlioerr: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('curlioerr', $.unsignedInt);
/** I/O operation successful */
export const CURLIOE_OK = 0;
/** command was unknown to callback */
export const CURLIOE_UNKNOWNCMD = 1;
/** failed to restart the read */
export const CURLIOE_FAILRESTART = 2;
/** never use */
export const CURLIOE_LAST = 3;

/** `curliocmd` */
export type curliocmd = typeof CURLIOCMD_NOP
  | typeof CURLIOCMD_RESTARTREAD
  | typeof CURLIOCMD_LAST
  | (number & {});
export const curliocmd: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('curliocmd', $.unsignedInt);
/** no operation */
export const CURLIOCMD_NOP = 0;
/** restart the read stream from start */
export const CURLIOCMD_RESTARTREAD = 1;
/** never use */
export const CURLIOCMD_LAST = 2;

/**
 * the kind of data that is passed to information_callback
 *
 * `curl_infotype`
 */
export type curl_infotype = typeof CURLINFO_TEXT
  | typeof CURLINFO_HEADER_IN
  | typeof CURLINFO_HEADER_OUT
  | typeof CURLINFO_DATA_IN
  | typeof CURLINFO_DATA_OUT
  | typeof CURLINFO_SSL_DATA_IN
  | typeof CURLINFO_SSL_DATA_OUT
  | typeof CURLINFO_END
  | (number & {});
export const curl_infotype: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('curl_infotype', $.unsignedInt);
export const CURLINFO_TEXT = 0;
/** 1 */
export const CURLINFO_HEADER_IN = 1;
/** 2 */
export const CURLINFO_HEADER_OUT = 2;
/** 3 */
export const CURLINFO_DATA_IN = 3;
/** 4 */
export const CURLINFO_DATA_OUT = 4;
/** 5 */
export const CURLINFO_SSL_DATA_IN = 5;
/** 6 */
export const CURLINFO_SSL_DATA_OUT = 6;
export const CURLINFO_END = 7;

/** `CURLcode` */
export type CURLcode = typeof CURLE_OK
  | typeof CURLE_UNSUPPORTED_PROTOCOL
  | typeof CURLE_FAILED_INIT
  | typeof CURLE_URL_MALFORMAT
  | typeof CURLE_NOT_BUILT_IN
  | typeof CURLE_COULDNT_RESOLVE_PROXY
  | typeof CURLE_COULDNT_RESOLVE_HOST
  | typeof CURLE_COULDNT_CONNECT
  | typeof CURLE_WEIRD_SERVER_REPLY
  | typeof CURLE_REMOTE_ACCESS_DENIED
  | typeof CURLE_FTP_ACCEPT_FAILED
  | typeof CURLE_FTP_WEIRD_PASS_REPLY
  | typeof CURLE_FTP_ACCEPT_TIMEOUT
  | typeof CURLE_FTP_WEIRD_PASV_REPLY
  | typeof CURLE_FTP_WEIRD_227_FORMAT
  | typeof CURLE_FTP_CANT_GET_HOST
  | typeof CURLE_HTTP2
  | typeof CURLE_FTP_COULDNT_SET_TYPE
  | typeof CURLE_PARTIAL_FILE
  | typeof CURLE_FTP_COULDNT_RETR_FILE
  | typeof CURLE_OBSOLETE20
  | typeof CURLE_QUOTE_ERROR
  | typeof CURLE_HTTP_RETURNED_ERROR
  | typeof CURLE_WRITE_ERROR
  | typeof CURLE_OBSOLETE24
  | typeof CURLE_UPLOAD_FAILED
  | typeof CURLE_READ_ERROR
  | typeof CURLE_OUT_OF_MEMORY
  | typeof CURLE_OPERATION_TIMEDOUT
  | typeof CURLE_OBSOLETE29
  | typeof CURLE_FTP_PORT_FAILED
  | typeof CURLE_FTP_COULDNT_USE_REST
  | typeof CURLE_OBSOLETE32
  | typeof CURLE_RANGE_ERROR
  | typeof CURLE_HTTP_POST_ERROR
  | typeof CURLE_SSL_CONNECT_ERROR
  | typeof CURLE_BAD_DOWNLOAD_RESUME
  | typeof CURLE_FILE_COULDNT_READ_FILE
  | typeof CURLE_LDAP_CANNOT_BIND
  | typeof CURLE_LDAP_SEARCH_FAILED
  | typeof CURLE_OBSOLETE40
  | typeof CURLE_FUNCTION_NOT_FOUND
  | typeof CURLE_ABORTED_BY_CALLBACK
  | typeof CURLE_BAD_FUNCTION_ARGUMENT
  | typeof CURLE_OBSOLETE44
  | typeof CURLE_INTERFACE_FAILED
  | typeof CURLE_OBSOLETE46
  | typeof CURLE_TOO_MANY_REDIRECTS
  | typeof CURLE_UNKNOWN_OPTION
  | typeof CURLE_SETOPT_OPTION_SYNTAX
  | typeof CURLE_OBSOLETE50
  | typeof CURLE_OBSOLETE51
  | typeof CURLE_GOT_NOTHING
  | typeof CURLE_SSL_ENGINE_NOTFOUND
  | typeof CURLE_SSL_ENGINE_SETFAILED
  | typeof CURLE_SEND_ERROR
  | typeof CURLE_RECV_ERROR
  | typeof CURLE_OBSOLETE57
  | typeof CURLE_SSL_CERTPROBLEM
  | typeof CURLE_SSL_CIPHER
  | typeof CURLE_PEER_FAILED_VERIFICATION
  | typeof CURLE_BAD_CONTENT_ENCODING
  | typeof CURLE_OBSOLETE62
  | typeof CURLE_FILESIZE_EXCEEDED
  | typeof CURLE_USE_SSL_FAILED
  | typeof CURLE_SEND_FAIL_REWIND
  | typeof CURLE_SSL_ENGINE_INITFAILED
  | typeof CURLE_LOGIN_DENIED
  | typeof CURLE_TFTP_NOTFOUND
  | typeof CURLE_TFTP_PERM
  | typeof CURLE_REMOTE_DISK_FULL
  | typeof CURLE_TFTP_ILLEGAL
  | typeof CURLE_TFTP_UNKNOWNID
  | typeof CURLE_REMOTE_FILE_EXISTS
  | typeof CURLE_TFTP_NOSUCHUSER
  | typeof CURLE_OBSOLETE75
  | typeof CURLE_OBSOLETE76
  | typeof CURLE_SSL_CACERT_BADFILE
  | typeof CURLE_REMOTE_FILE_NOT_FOUND
  | typeof CURLE_SSH
  | typeof CURLE_SSL_SHUTDOWN_FAILED
  | typeof CURLE_AGAIN
  | typeof CURLE_SSL_CRL_BADFILE
  | typeof CURLE_SSL_ISSUER_ERROR
  | typeof CURLE_FTP_PRET_FAILED
  | typeof CURLE_RTSP_CSEQ_ERROR
  | typeof CURLE_RTSP_SESSION_ERROR
  | typeof CURLE_FTP_BAD_FILE_LIST
  | typeof CURLE_CHUNK_FAILED
  | typeof CURLE_NO_CONNECTION_AVAILABLE
  | typeof CURLE_SSL_PINNEDPUBKEYNOTMATCH
  | typeof CURLE_SSL_INVALIDCERTSTATUS
  | typeof CURLE_HTTP2_STREAM
  | typeof CURLE_RECURSIVE_API_CALL
  | typeof CURLE_AUTH_ERROR
  | typeof CURLE_HTTP3
  | typeof CURLE_QUIC_CONNECT_ERROR
  | typeof CURLE_PROXY
  | typeof CURLE_SSL_CLIENTCERT
  | typeof CURLE_UNRECOVERABLE_POLL
  | typeof CURL_LAST
  | (number & {});
export const CURLcode: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('CURLcode', $.unsignedInt);
export const CURLE_OK = 0;
/** 1 */
export const CURLE_UNSUPPORTED_PROTOCOL = 1;
/** 2 */
export const CURLE_FAILED_INIT = 2;
/** 3 */
export const CURLE_URL_MALFORMAT = 3;
/**
 * 4 - [was obsoleted in August 2007 for
 * 7.17.0, reused in April 2011 for 7.21.5]
 */
export const CURLE_NOT_BUILT_IN = 4;
/** 5 */
export const CURLE_COULDNT_RESOLVE_PROXY = 5;
/** 6 */
export const CURLE_COULDNT_RESOLVE_HOST = 6;
/** 7 */
export const CURLE_COULDNT_CONNECT = 7;
/** 8 */
export const CURLE_WEIRD_SERVER_REPLY = 8;
/**
 * 9 a service was denied by the server
 * due to lack of access - when login fails
 * this is not returned.
 */
export const CURLE_REMOTE_ACCESS_DENIED = 9;
/**
 * 10 - [was obsoleted in April 2006 for
 * 7.15.4, reused in Dec 2011 for 7.24.0]
 */
export const CURLE_FTP_ACCEPT_FAILED = 10;
/** 11 */
export const CURLE_FTP_WEIRD_PASS_REPLY = 11;
/**
 * 12 - timeout occurred accepting server
 * [was obsoleted in August 2007 for 7.17.0,
 * reused in Dec 2011 for 7.24.0]
 */
export const CURLE_FTP_ACCEPT_TIMEOUT = 12;
/** 13 */
export const CURLE_FTP_WEIRD_PASV_REPLY = 13;
/** 14 */
export const CURLE_FTP_WEIRD_227_FORMAT = 14;
/** 15 */
export const CURLE_FTP_CANT_GET_HOST = 15;
/**
 * 16 - A problem in the http2 framing layer.
 * [was obsoleted in August 2007 for 7.17.0,
 * reused in July 2014 for 7.38.0]
 */
export const CURLE_HTTP2 = 16;
/** 17 */
export const CURLE_FTP_COULDNT_SET_TYPE = 17;
/** 18 */
export const CURLE_PARTIAL_FILE = 18;
/** 19 */
export const CURLE_FTP_COULDNT_RETR_FILE = 19;
/** 20 - NOT USED */
export const CURLE_OBSOLETE20 = 20;
/** 21 - quote command failure */
export const CURLE_QUOTE_ERROR = 21;
/** 22 */
export const CURLE_HTTP_RETURNED_ERROR = 22;
/** 23 */
export const CURLE_WRITE_ERROR = 23;
/** 24 - NOT USED */
export const CURLE_OBSOLETE24 = 24;
/** 25 - failed upload "command" */
export const CURLE_UPLOAD_FAILED = 25;
/** 26 - couldn't open/read from file */
export const CURLE_READ_ERROR = 26;
/** 27 */
export const CURLE_OUT_OF_MEMORY = 27;
/** 28 - the timeout time was reached */
export const CURLE_OPERATION_TIMEDOUT = 28;
/** 29 - NOT USED */
export const CURLE_OBSOLETE29 = 29;
/** 30 - FTP PORT operation failed */
export const CURLE_FTP_PORT_FAILED = 30;
/** 31 - the REST command failed */
export const CURLE_FTP_COULDNT_USE_REST = 31;
/** 32 - NOT USED */
export const CURLE_OBSOLETE32 = 32;
/** 33 - RANGE "command" didn't work */
export const CURLE_RANGE_ERROR = 33;
/** 34 */
export const CURLE_HTTP_POST_ERROR = 34;
/** 35 - wrong when connecting with SSL */
export const CURLE_SSL_CONNECT_ERROR = 35;
/** 36 - couldn't resume download */
export const CURLE_BAD_DOWNLOAD_RESUME = 36;
/** 37 */
export const CURLE_FILE_COULDNT_READ_FILE = 37;
/** 38 */
export const CURLE_LDAP_CANNOT_BIND = 38;
/** 39 */
export const CURLE_LDAP_SEARCH_FAILED = 39;
/** 40 - NOT USED */
export const CURLE_OBSOLETE40 = 40;
/** 41 - NOT USED starting with 7.53.0 */
export const CURLE_FUNCTION_NOT_FOUND = 41;
/** 42 */
export const CURLE_ABORTED_BY_CALLBACK = 42;
/** 43 */
export const CURLE_BAD_FUNCTION_ARGUMENT = 43;
/** 44 - NOT USED */
export const CURLE_OBSOLETE44 = 44;
/** 45 - CURLOPT_INTERFACE failed */
export const CURLE_INTERFACE_FAILED = 45;
/** 46 - NOT USED */
export const CURLE_OBSOLETE46 = 46;
/** 47 - catch endless re-direct loops */
export const CURLE_TOO_MANY_REDIRECTS = 47;
/** 48 - User specified an unknown option */
export const CURLE_UNKNOWN_OPTION = 48;
/** 49 - Malformed setopt option */
export const CURLE_SETOPT_OPTION_SYNTAX = 49;
/** 50 - NOT USED */
export const CURLE_OBSOLETE50 = 50;
/** 51 - NOT USED */
export const CURLE_OBSOLETE51 = 51;
/** 52 - when this is a specific error */
export const CURLE_GOT_NOTHING = 52;
/** 53 - SSL crypto engine not found */
export const CURLE_SSL_ENGINE_NOTFOUND = 53;
/**
 * 54 - can not set SSL crypto engine as
 * default
 */
export const CURLE_SSL_ENGINE_SETFAILED = 54;
/** 55 - failed sending network data */
export const CURLE_SEND_ERROR = 55;
/** 56 - failure in receiving network data */
export const CURLE_RECV_ERROR = 56;
/** 57 - NOT IN USE */
export const CURLE_OBSOLETE57 = 57;
/** 58 - problem with the local certificate */
export const CURLE_SSL_CERTPROBLEM = 58;
/** 59 - couldn't use specified cipher */
export const CURLE_SSL_CIPHER = 59;
/**
 * 60 - peer's certificate or fingerprint
 * wasn't verified fine
 */
export const CURLE_PEER_FAILED_VERIFICATION = 60;
/** 61 - Unrecognized/bad encoding */
export const CURLE_BAD_CONTENT_ENCODING = 61;
/** 62 - NOT IN USE since 7.82.0 */
export const CURLE_OBSOLETE62 = 62;
/** 63 - Maximum file size exceeded */
export const CURLE_FILESIZE_EXCEEDED = 63;
/** 64 - Requested FTP SSL level failed */
export const CURLE_USE_SSL_FAILED = 64;
/**
 * 65 - Sending the data requires a rewind
 * that failed
 */
export const CURLE_SEND_FAIL_REWIND = 65;
/** 66 - failed to initialise ENGINE */
export const CURLE_SSL_ENGINE_INITFAILED = 66;
/**
 * 67 - user, password or similar was not
 * accepted and we failed to login
 */
export const CURLE_LOGIN_DENIED = 67;
/** 68 - file not found on server */
export const CURLE_TFTP_NOTFOUND = 68;
/** 69 - permission problem on server */
export const CURLE_TFTP_PERM = 69;
/** 70 - out of disk space on server */
export const CURLE_REMOTE_DISK_FULL = 70;
/** 71 - Illegal TFTP operation */
export const CURLE_TFTP_ILLEGAL = 71;
/** 72 - Unknown transfer ID */
export const CURLE_TFTP_UNKNOWNID = 72;
/** 73 - File already exists */
export const CURLE_REMOTE_FILE_EXISTS = 73;
/** 74 - No such user */
export const CURLE_TFTP_NOSUCHUSER = 74;
/** 75 - NOT IN USE since 7.82.0 */
export const CURLE_OBSOLETE75 = 75;
/** 76 - NOT IN USE since 7.82.0 */
export const CURLE_OBSOLETE76 = 76;
/**
 * 77 - could not load CACERT file, missing
 * or wrong format
 */
export const CURLE_SSL_CACERT_BADFILE = 77;
/** 78 - remote file not found */
export const CURLE_REMOTE_FILE_NOT_FOUND = 78;
/**
 * 79 - error from the SSH layer, somewhat
 * generic so the error message will be of
 * interest when this has happened
 */
export const CURLE_SSH = 79;
/**
 * 80 - Failed to shut down the SSL
 * connection
 */
export const CURLE_SSL_SHUTDOWN_FAILED = 80;
/**
 * 81 - socket is not ready for send/recv,
 * wait till it's ready and try again (Added
 * in 7.18.2)
 */
export const CURLE_AGAIN = 81;
/**
 * 82 - could not load CRL file, missing or
 * wrong format (Added in 7.19.0)
 */
export const CURLE_SSL_CRL_BADFILE = 82;
/**
 * 83 - Issuer check failed.  (Added in
 * 7.19.0)
 */
export const CURLE_SSL_ISSUER_ERROR = 83;
/** 84 - a PRET command failed */
export const CURLE_FTP_PRET_FAILED = 84;
/** 85 - mismatch of RTSP CSeq numbers */
export const CURLE_RTSP_CSEQ_ERROR = 85;
/** 86 - mismatch of RTSP Session Ids */
export const CURLE_RTSP_SESSION_ERROR = 86;
/** 87 - unable to parse FTP file list */
export const CURLE_FTP_BAD_FILE_LIST = 87;
/** 88 - chunk callback reported error */
export const CURLE_CHUNK_FAILED = 88;
/**
 * 89 - No connection available, the
 * session will be queued
 */
export const CURLE_NO_CONNECTION_AVAILABLE = 89;
/**
 * 90 - specified pinned public key did not
 * match
 */
export const CURLE_SSL_PINNEDPUBKEYNOTMATCH = 90;
/** 91 - invalid certificate status */
export const CURLE_SSL_INVALIDCERTSTATUS = 91;
/** 92 - stream error in HTTP/2 framing layer */
export const CURLE_HTTP2_STREAM = 92;
/**
 * 93 - an api function was called from
 * inside a callback
 */
export const CURLE_RECURSIVE_API_CALL = 93;
/**
 * 94 - an authentication function returned an
 * error
 */
export const CURLE_AUTH_ERROR = 94;
/** 95 - An HTTP/3 layer problem */
export const CURLE_HTTP3 = 95;
/** 96 - QUIC connection error */
export const CURLE_QUIC_CONNECT_ERROR = 96;
/** 97 - proxy handshake error */
export const CURLE_PROXY = 97;
/** 98 - client-side certificate required */
export const CURLE_SSL_CLIENTCERT = 98;
/** 99 - poll/select returned fatal error */
export const CURLE_UNRECOVERABLE_POLL = 99;
/** never use! */
export const CURL_LAST = 100;

/**
 * Proxy error codes. Returned in CURLINFO_PROXY_ERROR if CURLE_PROXY was
 * return for the transfers.
 *
 * `CURLproxycode`
 */
export type CURLproxycode = typeof CURLPX_OK
  | typeof CURLPX_BAD_ADDRESS_TYPE
  | typeof CURLPX_BAD_VERSION
  | typeof CURLPX_CLOSED
  | typeof CURLPX_GSSAPI
  | typeof CURLPX_GSSAPI_PERMSG
  | typeof CURLPX_GSSAPI_PROTECTION
  | typeof CURLPX_IDENTD
  | typeof CURLPX_IDENTD_DIFFER
  | typeof CURLPX_LONG_HOSTNAME
  | typeof CURLPX_LONG_PASSWD
  | typeof CURLPX_LONG_USER
  | typeof CURLPX_NO_AUTH
  | typeof CURLPX_RECV_ADDRESS
  | typeof CURLPX_RECV_AUTH
  | typeof CURLPX_RECV_CONNECT
  | typeof CURLPX_RECV_REQACK
  | typeof CURLPX_REPLY_ADDRESS_TYPE_NOT_SUPPORTED
  | typeof CURLPX_REPLY_COMMAND_NOT_SUPPORTED
  | typeof CURLPX_REPLY_CONNECTION_REFUSED
  | typeof CURLPX_REPLY_GENERAL_SERVER_FAILURE
  | typeof CURLPX_REPLY_HOST_UNREACHABLE
  | typeof CURLPX_REPLY_NETWORK_UNREACHABLE
  | typeof CURLPX_REPLY_NOT_ALLOWED
  | typeof CURLPX_REPLY_TTL_EXPIRED
  | typeof CURLPX_REPLY_UNASSIGNED
  | typeof CURLPX_REQUEST_FAILED
  | typeof CURLPX_RESOLVE_HOST
  | typeof CURLPX_SEND_AUTH
  | typeof CURLPX_SEND_CONNECT
  | typeof CURLPX_SEND_REQUEST
  | typeof CURLPX_UNKNOWN_FAIL
  | typeof CURLPX_UNKNOWN_MODE
  | typeof CURLPX_USER_REJECTED
  | typeof CURLPX_LAST
  | (number & {});
export const CURLproxycode: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('CURLproxycode', $.unsignedInt);
export const CURLPX_OK = 0;
export const CURLPX_BAD_ADDRESS_TYPE = 1;
export const CURLPX_BAD_VERSION = 2;
export const CURLPX_CLOSED = 3;
export const CURLPX_GSSAPI = 4;
export const CURLPX_GSSAPI_PERMSG = 5;
export const CURLPX_GSSAPI_PROTECTION = 6;
export const CURLPX_IDENTD = 7;
export const CURLPX_IDENTD_DIFFER = 8;
export const CURLPX_LONG_HOSTNAME = 9;
export const CURLPX_LONG_PASSWD = 10;
export const CURLPX_LONG_USER = 11;
export const CURLPX_NO_AUTH = 12;
export const CURLPX_RECV_ADDRESS = 13;
export const CURLPX_RECV_AUTH = 14;
export const CURLPX_RECV_CONNECT = 15;
export const CURLPX_RECV_REQACK = 16;
export const CURLPX_REPLY_ADDRESS_TYPE_NOT_SUPPORTED = 17;
export const CURLPX_REPLY_COMMAND_NOT_SUPPORTED = 18;
export const CURLPX_REPLY_CONNECTION_REFUSED = 19;
export const CURLPX_REPLY_GENERAL_SERVER_FAILURE = 20;
export const CURLPX_REPLY_HOST_UNREACHABLE = 21;
export const CURLPX_REPLY_NETWORK_UNREACHABLE = 22;
export const CURLPX_REPLY_NOT_ALLOWED = 23;
export const CURLPX_REPLY_TTL_EXPIRED = 24;
export const CURLPX_REPLY_UNASSIGNED = 25;
export const CURLPX_REQUEST_FAILED = 26;
export const CURLPX_RESOLVE_HOST = 27;
export const CURLPX_SEND_AUTH = 28;
export const CURLPX_SEND_CONNECT = 29;
export const CURLPX_SEND_REQUEST = 30;
export const CURLPX_UNKNOWN_FAIL = 31;
export const CURLPX_UNKNOWN_MODE = 32;
export const CURLPX_USER_REJECTED = 33;
/** never use */
export const CURLPX_LAST = 34;

/**
 * this enum was added in 7.10
 *
 * `curl_proxytype`
 */
export type curl_proxytype = typeof CURLPROXY_HTTP
  | typeof CURLPROXY_HTTP_1_0
  | typeof CURLPROXY_HTTPS
  | typeof CURLPROXY_SOCKS4
  | typeof CURLPROXY_SOCKS5
  | typeof CURLPROXY_SOCKS4A
  | typeof CURLPROXY_SOCKS5_HOSTNAME
  | (number & {});
export const curl_proxytype: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('curl_proxytype', $.unsignedInt);
/**
 * added in 7.10, new in 7.19.4 default is to use
 * CONNECT HTTP/1.1
 */
export const CURLPROXY_HTTP = 0;
/**
 * added in 7.19.4, force to use CONNECT
 * HTTP/1.0
 */
export const CURLPROXY_HTTP_1_0 = 1;
/** added in 7.52.0 */
export const CURLPROXY_HTTPS = 2;
/**
 * support added in 7.15.2, enum existed already
 * in 7.10
 */
export const CURLPROXY_SOCKS4 = 4;
/** added in 7.10 */
export const CURLPROXY_SOCKS5 = 5;
/** added in 7.18.0 */
export const CURLPROXY_SOCKS4A = 6;
/**
 * Use the SOCKS5 protocol but pass along the
 * host name rather than the IP address. added
 * in 7.18.0
 */
export const CURLPROXY_SOCKS5_HOSTNAME = 7;

/** `enum curl_khtype` */
export type curl_khtype = typeof CURLKHTYPE_UNKNOWN
  | typeof CURLKHTYPE_RSA1
  | typeof CURLKHTYPE_RSA
  | typeof CURLKHTYPE_DSS
  | typeof CURLKHTYPE_ECDSA
  | typeof CURLKHTYPE_ED25519
  | (number & {});
export const curl_khtype: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('enum curl_khtype', $.unsignedInt);
export const CURLKHTYPE_UNKNOWN = 0;
export const CURLKHTYPE_RSA1 = 1;
export const CURLKHTYPE_RSA = 2;
export const CURLKHTYPE_DSS = 3;
export const CURLKHTYPE_ECDSA = 4;
export const CURLKHTYPE_ED25519 = 5;

/**
 * this is the set of return values expected from the curl_sshkeycallback
 * callback
 *
 * `enum curl_khstat`
 */
export type curl_khstat = typeof CURLKHSTAT_FINE_ADD_TO_FILE
  | typeof CURLKHSTAT_FINE
  | typeof CURLKHSTAT_REJECT
  | typeof CURLKHSTAT_DEFER
  | typeof CURLKHSTAT_FINE_REPLACE
  | typeof CURLKHSTAT_LAST
  | (number & {});
export const curl_khstat: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('enum curl_khstat', $.unsignedInt);
export const CURLKHSTAT_FINE_ADD_TO_FILE = 0;
export const CURLKHSTAT_FINE = 1;
/** reject the connection, return an error */
export const CURLKHSTAT_REJECT = 2;
/**
 * do not accept it, but we can't answer right now.
 * Causes a CURLE_PEER_FAILED_VERIFICATION error but the
 * connection will be left intact etc
 */
export const CURLKHSTAT_DEFER = 3;
/** accept and replace the wrong key */
export const CURLKHSTAT_FINE_REPLACE = 4;
/** not for use, only a marker for last-in-list */
export const CURLKHSTAT_LAST = 5;

/**
 * this is the set of status codes pass in to the callback
 *
 * `enum curl_khmatch`
 */
export type curl_khmatch = typeof CURLKHMATCH_OK
  | typeof CURLKHMATCH_MISMATCH
  | typeof CURLKHMATCH_MISSING
  | typeof CURLKHMATCH_LAST
  | (number & {});
export const curl_khmatch: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('enum curl_khmatch', $.unsignedInt);
/** match */
export const CURLKHMATCH_OK = 0;
/** host found, key mismatch! */
export const CURLKHMATCH_MISMATCH = 1;
/** no matching host/key found */
export const CURLKHMATCH_MISSING = 2;
/** not for use, only a marker for last-in-list */
export const CURLKHMATCH_LAST = 3;

/**
 * parameter for the CURLOPT_USE_SSL option
 *
 * `curl_usessl`
 */
export type curl_usessl = typeof CURLUSESSL_NONE
  | typeof CURLUSESSL_TRY
  | typeof CURLUSESSL_CONTROL
  | typeof CURLUSESSL_ALL
  | typeof CURLUSESSL_LAST
  | (number & {});
export const curl_usessl: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('curl_usessl', $.unsignedInt);
/** do not attempt to use SSL */
export const CURLUSESSL_NONE = 0;
/** try using SSL, proceed anyway otherwise */
export const CURLUSESSL_TRY = 1;
/** SSL for the control connection or fail */
export const CURLUSESSL_CONTROL = 2;
/** SSL for all communication or fail */
export const CURLUSESSL_ALL = 3;
/** not an option, never use */
export const CURLUSESSL_LAST = 4;

/**
 * parameter for the CURLOPT_FTP_SSL_CCC option
 *
 * `curl_ftpccc`
 */
export type curl_ftpccc = typeof CURLFTPSSL_CCC_NONE
  | typeof CURLFTPSSL_CCC_PASSIVE
  | typeof CURLFTPSSL_CCC_ACTIVE
  | typeof CURLFTPSSL_CCC_LAST
  | (number & {});
export const curl_ftpccc: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('curl_ftpccc', $.unsignedInt);
/** do not send CCC */
export const CURLFTPSSL_CCC_NONE = 0;
/** Let the server initiate the shutdown */
export const CURLFTPSSL_CCC_PASSIVE = 1;
/** Initiate the shutdown */
export const CURLFTPSSL_CCC_ACTIVE = 2;
/** not an option, never use */
export const CURLFTPSSL_CCC_LAST = 3;

/**
 * parameter for the CURLOPT_FTPSSLAUTH option
 *
 * `curl_ftpauth`
 */
export type curl_ftpauth = typeof CURLFTPAUTH_DEFAULT
  | typeof CURLFTPAUTH_SSL
  | typeof CURLFTPAUTH_TLS
  | typeof CURLFTPAUTH_LAST
  | (number & {});
export const curl_ftpauth: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('curl_ftpauth', $.unsignedInt);
/** let libcurl decide */
export const CURLFTPAUTH_DEFAULT = 0;
/** use "AUTH SSL" */
export const CURLFTPAUTH_SSL = 1;
/** use "AUTH TLS" */
export const CURLFTPAUTH_TLS = 2;
/** not an option, never use */
export const CURLFTPAUTH_LAST = 3;

/**
 * parameter for the CURLOPT_FTP_CREATE_MISSING_DIRS option
 *
 * `curl_ftpcreatedir`
 */
export type curl_ftpcreatedir = typeof CURLFTP_CREATE_DIR_NONE
  | typeof CURLFTP_CREATE_DIR
  | typeof CURLFTP_CREATE_DIR_RETRY
  | typeof CURLFTP_CREATE_DIR_LAST
  | (number & {});
export const curl_ftpcreatedir: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('curl_ftpcreatedir', $.unsignedInt);
/** do NOT create missing dirs! */
export const CURLFTP_CREATE_DIR_NONE = 0;
/**
 * (FTP/SFTP) if CWD fails, try MKD and then CWD
 * again if MKD succeeded, for SFTP this does
 * similar magic
 */
export const CURLFTP_CREATE_DIR = 1;
/**
 * (FTP only) if CWD fails, try MKD and then CWD
 * again even if MKD failed!
 */
export const CURLFTP_CREATE_DIR_RETRY = 2;
/** not an option, never use */
export const CURLFTP_CREATE_DIR_LAST = 3;

/**
 * parameter for the CURLOPT_FTP_FILEMETHOD option
 *
 * `curl_ftpmethod`
 */
export type curl_ftpmethod = typeof CURLFTPMETHOD_DEFAULT
  | typeof CURLFTPMETHOD_MULTICWD
  | typeof CURLFTPMETHOD_NOCWD
  | typeof CURLFTPMETHOD_SINGLECWD
  | typeof CURLFTPMETHOD_LAST
  | (number & {});
export const curl_ftpmethod: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('curl_ftpmethod', $.unsignedInt);
/** let libcurl pick */
export const CURLFTPMETHOD_DEFAULT = 0;
/** single CWD operation for each path part */
export const CURLFTPMETHOD_MULTICWD = 1;
/** no CWD at all */
export const CURLFTPMETHOD_NOCWD = 2;
/** one CWD to full dir, then work on file */
export const CURLFTPMETHOD_SINGLECWD = 3;
/** not an option, never use */
export const CURLFTPMETHOD_LAST = 4;

/** `CURLSTScode` */
export type CURLSTScode = typeof CURLSTS_OK | typeof CURLSTS_DONE | typeof CURLSTS_FAIL | (number & {});
export const CURLSTScode: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('CURLSTScode', $.unsignedInt);
export const CURLSTS_OK = 0;
export const CURLSTS_DONE = 1;
export const CURLSTS_FAIL = 2;

/** `CURLoption` */
export type CURLoption = typeof CURLOPT_WRITEDATA
  | typeof CURLOPT_URL
  | typeof CURLOPT_PORT
  | typeof CURLOPT_PROXY
  | typeof CURLOPT_USERPWD
  | typeof CURLOPT_PROXYUSERPWD
  | typeof CURLOPT_RANGE
  | typeof CURLOPT_READDATA
  | typeof CURLOPT_ERRORBUFFER
  | typeof CURLOPT_WRITEFUNCTION
  | typeof CURLOPT_READFUNCTION
  | typeof CURLOPT_TIMEOUT
  | typeof CURLOPT_INFILESIZE
  | typeof CURLOPT_POSTFIELDS
  | typeof CURLOPT_REFERER
  | typeof CURLOPT_FTPPORT
  | typeof CURLOPT_USERAGENT
  | typeof CURLOPT_LOW_SPEED_LIMIT
  | typeof CURLOPT_LOW_SPEED_TIME
  | typeof CURLOPT_RESUME_FROM
  | typeof CURLOPT_COOKIE
  | typeof CURLOPT_HTTPHEADER
  | typeof CURLOPT_HTTPPOST
  | typeof CURLOPT_SSLCERT
  | typeof CURLOPT_KEYPASSWD
  | typeof CURLOPT_CRLF
  | typeof CURLOPT_QUOTE
  | typeof CURLOPT_HEADERDATA
  | typeof CURLOPT_COOKIEFILE
  | typeof CURLOPT_SSLVERSION
  | typeof CURLOPT_TIMECONDITION
  | typeof CURLOPT_TIMEVALUE
  | typeof CURLOPT_CUSTOMREQUEST
  | typeof CURLOPT_STDERR
  | typeof CURLOPT_POSTQUOTE
  | typeof CURLOPT_OBSOLETE40
  | typeof CURLOPT_VERBOSE
  | typeof CURLOPT_HEADER
  | typeof CURLOPT_NOPROGRESS
  | typeof CURLOPT_NOBODY
  | typeof CURLOPT_FAILONERROR
  | typeof CURLOPT_UPLOAD
  | typeof CURLOPT_POST
  | typeof CURLOPT_DIRLISTONLY
  | typeof CURLOPT_APPEND
  | typeof CURLOPT_NETRC
  | typeof CURLOPT_FOLLOWLOCATION
  | typeof CURLOPT_TRANSFERTEXT
  | typeof CURLOPT_PUT
  | typeof CURLOPT_PROGRESSFUNCTION
  | typeof CURLOPT_XFERINFODATA
  | typeof CURLOPT_AUTOREFERER
  | typeof CURLOPT_PROXYPORT
  | typeof CURLOPT_POSTFIELDSIZE
  | typeof CURLOPT_HTTPPROXYTUNNEL
  | typeof CURLOPT_INTERFACE
  | typeof CURLOPT_KRBLEVEL
  | typeof CURLOPT_SSL_VERIFYPEER
  | typeof CURLOPT_CAINFO
  | typeof CURLOPT_MAXREDIRS
  | typeof CURLOPT_FILETIME
  | typeof CURLOPT_TELNETOPTIONS
  | typeof CURLOPT_MAXCONNECTS
  | typeof CURLOPT_OBSOLETE72
  | typeof CURLOPT_FRESH_CONNECT
  | typeof CURLOPT_FORBID_REUSE
  | typeof CURLOPT_RANDOM_FILE
  | typeof CURLOPT_EGDSOCKET
  | typeof CURLOPT_CONNECTTIMEOUT
  | typeof CURLOPT_HEADERFUNCTION
  | typeof CURLOPT_HTTPGET
  | typeof CURLOPT_SSL_VERIFYHOST
  | typeof CURLOPT_COOKIEJAR
  | typeof CURLOPT_SSL_CIPHER_LIST
  | typeof CURLOPT_HTTP_VERSION
  | typeof CURLOPT_FTP_USE_EPSV
  | typeof CURLOPT_SSLCERTTYPE
  | typeof CURLOPT_SSLKEY
  | typeof CURLOPT_SSLKEYTYPE
  | typeof CURLOPT_SSLENGINE
  | typeof CURLOPT_SSLENGINE_DEFAULT
  | typeof CURLOPT_DNS_USE_GLOBAL_CACHE
  | typeof CURLOPT_DNS_CACHE_TIMEOUT
  | typeof CURLOPT_PREQUOTE
  | typeof CURLOPT_DEBUGFUNCTION
  | typeof CURLOPT_DEBUGDATA
  | typeof CURLOPT_COOKIESESSION
  | typeof CURLOPT_CAPATH
  | typeof CURLOPT_BUFFERSIZE
  | typeof CURLOPT_NOSIGNAL
  | typeof CURLOPT_SHARE
  | typeof CURLOPT_PROXYTYPE
  | typeof CURLOPT_ACCEPT_ENCODING
  | typeof CURLOPT_PRIVATE
  | typeof CURLOPT_HTTP200ALIASES
  | typeof CURLOPT_UNRESTRICTED_AUTH
  | typeof CURLOPT_FTP_USE_EPRT
  | typeof CURLOPT_HTTPAUTH
  | typeof CURLOPT_SSL_CTX_FUNCTION
  | typeof CURLOPT_SSL_CTX_DATA
  | typeof CURLOPT_FTP_CREATE_MISSING_DIRS
  | typeof CURLOPT_PROXYAUTH
  | typeof CURLOPT_SERVER_RESPONSE_TIMEOUT
  | typeof CURLOPT_IPRESOLVE
  | typeof CURLOPT_MAXFILESIZE
  | typeof CURLOPT_INFILESIZE_LARGE
  | typeof CURLOPT_RESUME_FROM_LARGE
  | typeof CURLOPT_MAXFILESIZE_LARGE
  | typeof CURLOPT_NETRC_FILE
  | typeof CURLOPT_USE_SSL
  | typeof CURLOPT_POSTFIELDSIZE_LARGE
  | typeof CURLOPT_TCP_NODELAY
  | typeof CURLOPT_FTPSSLAUTH
  | typeof CURLOPT_IOCTLFUNCTION
  | typeof CURLOPT_IOCTLDATA
  | typeof CURLOPT_FTP_ACCOUNT
  | typeof CURLOPT_COOKIELIST
  | typeof CURLOPT_IGNORE_CONTENT_LENGTH
  | typeof CURLOPT_FTP_SKIP_PASV_IP
  | typeof CURLOPT_FTP_FILEMETHOD
  | typeof CURLOPT_LOCALPORT
  | typeof CURLOPT_LOCALPORTRANGE
  | typeof CURLOPT_CONNECT_ONLY
  | typeof CURLOPT_CONV_FROM_NETWORK_FUNCTION
  | typeof CURLOPT_CONV_TO_NETWORK_FUNCTION
  | typeof CURLOPT_CONV_FROM_UTF8_FUNCTION
  | typeof CURLOPT_MAX_SEND_SPEED_LARGE
  | typeof CURLOPT_MAX_RECV_SPEED_LARGE
  | typeof CURLOPT_FTP_ALTERNATIVE_TO_USER
  | typeof CURLOPT_SOCKOPTFUNCTION
  | typeof CURLOPT_SOCKOPTDATA
  | typeof CURLOPT_SSL_SESSIONID_CACHE
  | typeof CURLOPT_SSH_AUTH_TYPES
  | typeof CURLOPT_SSH_PUBLIC_KEYFILE
  | typeof CURLOPT_SSH_PRIVATE_KEYFILE
  | typeof CURLOPT_FTP_SSL_CCC
  | typeof CURLOPT_TIMEOUT_MS
  | typeof CURLOPT_CONNECTTIMEOUT_MS
  | typeof CURLOPT_HTTP_TRANSFER_DECODING
  | typeof CURLOPT_HTTP_CONTENT_DECODING
  | typeof CURLOPT_NEW_FILE_PERMS
  | typeof CURLOPT_NEW_DIRECTORY_PERMS
  | typeof CURLOPT_POSTREDIR
  | typeof CURLOPT_SSH_HOST_PUBLIC_KEY_MD5
  | typeof CURLOPT_OPENSOCKETFUNCTION
  | typeof CURLOPT_OPENSOCKETDATA
  | typeof CURLOPT_COPYPOSTFIELDS
  | typeof CURLOPT_PROXY_TRANSFER_MODE
  | typeof CURLOPT_SEEKFUNCTION
  | typeof CURLOPT_SEEKDATA
  | typeof CURLOPT_CRLFILE
  | typeof CURLOPT_ISSUERCERT
  | typeof CURLOPT_ADDRESS_SCOPE
  | typeof CURLOPT_CERTINFO
  | typeof CURLOPT_USERNAME
  | typeof CURLOPT_PASSWORD
  | typeof CURLOPT_PROXYUSERNAME
  | typeof CURLOPT_PROXYPASSWORD
  | typeof CURLOPT_NOPROXY
  | typeof CURLOPT_TFTP_BLKSIZE
  | typeof CURLOPT_SOCKS5_GSSAPI_SERVICE
  | typeof CURLOPT_SOCKS5_GSSAPI_NEC
  | typeof CURLOPT_PROTOCOLS
  | typeof CURLOPT_REDIR_PROTOCOLS
  | typeof CURLOPT_SSH_KNOWNHOSTS
  | typeof CURLOPT_SSH_KEYFUNCTION
  | typeof CURLOPT_SSH_KEYDATA
  | typeof CURLOPT_MAIL_FROM
  | typeof CURLOPT_MAIL_RCPT
  | typeof CURLOPT_FTP_USE_PRET
  | typeof CURLOPT_RTSP_REQUEST
  | typeof CURLOPT_RTSP_SESSION_ID
  | typeof CURLOPT_RTSP_STREAM_URI
  | typeof CURLOPT_RTSP_TRANSPORT
  | typeof CURLOPT_RTSP_CLIENT_CSEQ
  | typeof CURLOPT_RTSP_SERVER_CSEQ
  | typeof CURLOPT_INTERLEAVEDATA
  | typeof CURLOPT_INTERLEAVEFUNCTION
  | typeof CURLOPT_WILDCARDMATCH
  | typeof CURLOPT_CHUNK_BGN_FUNCTION
  | typeof CURLOPT_CHUNK_END_FUNCTION
  | typeof CURLOPT_FNMATCH_FUNCTION
  | typeof CURLOPT_CHUNK_DATA
  | typeof CURLOPT_FNMATCH_DATA
  | typeof CURLOPT_RESOLVE
  | typeof CURLOPT_TLSAUTH_USERNAME
  | typeof CURLOPT_TLSAUTH_PASSWORD
  | typeof CURLOPT_TLSAUTH_TYPE
  | typeof CURLOPT_TRANSFER_ENCODING
  | typeof CURLOPT_CLOSESOCKETFUNCTION
  | typeof CURLOPT_CLOSESOCKETDATA
  | typeof CURLOPT_GSSAPI_DELEGATION
  | typeof CURLOPT_DNS_SERVERS
  | typeof CURLOPT_ACCEPTTIMEOUT_MS
  | typeof CURLOPT_TCP_KEEPALIVE
  | typeof CURLOPT_TCP_KEEPIDLE
  | typeof CURLOPT_TCP_KEEPINTVL
  | typeof CURLOPT_SSL_OPTIONS
  | typeof CURLOPT_MAIL_AUTH
  | typeof CURLOPT_SASL_IR
  | typeof CURLOPT_XFERINFOFUNCTION
  | typeof CURLOPT_XOAUTH2_BEARER
  | typeof CURLOPT_DNS_INTERFACE
  | typeof CURLOPT_DNS_LOCAL_IP4
  | typeof CURLOPT_DNS_LOCAL_IP6
  | typeof CURLOPT_LOGIN_OPTIONS
  | typeof CURLOPT_SSL_ENABLE_NPN
  | typeof CURLOPT_SSL_ENABLE_ALPN
  | typeof CURLOPT_EXPECT_100_TIMEOUT_MS
  | typeof CURLOPT_PROXYHEADER
  | typeof CURLOPT_HEADEROPT
  | typeof CURLOPT_PINNEDPUBLICKEY
  | typeof CURLOPT_UNIX_SOCKET_PATH
  | typeof CURLOPT_SSL_VERIFYSTATUS
  | typeof CURLOPT_SSL_FALSESTART
  | typeof CURLOPT_PATH_AS_IS
  | typeof CURLOPT_PROXY_SERVICE_NAME
  | typeof CURLOPT_SERVICE_NAME
  | typeof CURLOPT_PIPEWAIT
  | typeof CURLOPT_DEFAULT_PROTOCOL
  | typeof CURLOPT_STREAM_WEIGHT
  | typeof CURLOPT_STREAM_DEPENDS
  | typeof CURLOPT_STREAM_DEPENDS_E
  | typeof CURLOPT_TFTP_NO_OPTIONS
  | typeof CURLOPT_CONNECT_TO
  | typeof CURLOPT_TCP_FASTOPEN
  | typeof CURLOPT_KEEP_SENDING_ON_ERROR
  | typeof CURLOPT_PROXY_CAINFO
  | typeof CURLOPT_PROXY_CAPATH
  | typeof CURLOPT_PROXY_SSL_VERIFYPEER
  | typeof CURLOPT_PROXY_SSL_VERIFYHOST
  | typeof CURLOPT_PROXY_SSLVERSION
  | typeof CURLOPT_PROXY_TLSAUTH_USERNAME
  | typeof CURLOPT_PROXY_TLSAUTH_PASSWORD
  | typeof CURLOPT_PROXY_TLSAUTH_TYPE
  | typeof CURLOPT_PROXY_SSLCERT
  | typeof CURLOPT_PROXY_SSLCERTTYPE
  | typeof CURLOPT_PROXY_SSLKEY
  | typeof CURLOPT_PROXY_SSLKEYTYPE
  | typeof CURLOPT_PROXY_KEYPASSWD
  | typeof CURLOPT_PROXY_SSL_CIPHER_LIST
  | typeof CURLOPT_PROXY_CRLFILE
  | typeof CURLOPT_PROXY_SSL_OPTIONS
  | typeof CURLOPT_PRE_PROXY
  | typeof CURLOPT_PROXY_PINNEDPUBLICKEY
  | typeof CURLOPT_ABSTRACT_UNIX_SOCKET
  | typeof CURLOPT_SUPPRESS_CONNECT_HEADERS
  | typeof CURLOPT_REQUEST_TARGET
  | typeof CURLOPT_SOCKS5_AUTH
  | typeof CURLOPT_SSH_COMPRESSION
  | typeof CURLOPT_MIMEPOST
  | typeof CURLOPT_TIMEVALUE_LARGE
  | typeof CURLOPT_HAPPY_EYEBALLS_TIMEOUT_MS
  | typeof CURLOPT_RESOLVER_START_FUNCTION
  | typeof CURLOPT_RESOLVER_START_DATA
  | typeof CURLOPT_HAPROXYPROTOCOL
  | typeof CURLOPT_DNS_SHUFFLE_ADDRESSES
  | typeof CURLOPT_TLS13_CIPHERS
  | typeof CURLOPT_PROXY_TLS13_CIPHERS
  | typeof CURLOPT_DISALLOW_USERNAME_IN_URL
  | typeof CURLOPT_DOH_URL
  | typeof CURLOPT_UPLOAD_BUFFERSIZE
  | typeof CURLOPT_UPKEEP_INTERVAL_MS
  | typeof CURLOPT_CURLU
  | typeof CURLOPT_TRAILERFUNCTION
  | typeof CURLOPT_TRAILERDATA
  | typeof CURLOPT_HTTP09_ALLOWED
  | typeof CURLOPT_ALTSVC_CTRL
  | typeof CURLOPT_ALTSVC
  | typeof CURLOPT_MAXAGE_CONN
  | typeof CURLOPT_SASL_AUTHZID
  | typeof CURLOPT_MAIL_RCPT_ALLLOWFAILS
  | typeof CURLOPT_SSLCERT_BLOB
  | typeof CURLOPT_SSLKEY_BLOB
  | typeof CURLOPT_PROXY_SSLCERT_BLOB
  | typeof CURLOPT_PROXY_SSLKEY_BLOB
  | typeof CURLOPT_ISSUERCERT_BLOB
  | typeof CURLOPT_PROXY_ISSUERCERT
  | typeof CURLOPT_PROXY_ISSUERCERT_BLOB
  | typeof CURLOPT_SSL_EC_CURVES
  | typeof CURLOPT_HSTS_CTRL
  | typeof CURLOPT_HSTS
  | typeof CURLOPT_HSTSREADFUNCTION
  | typeof CURLOPT_HSTSREADDATA
  | typeof CURLOPT_HSTSWRITEFUNCTION
  | typeof CURLOPT_HSTSWRITEDATA
  | typeof CURLOPT_AWS_SIGV4
  | typeof CURLOPT_DOH_SSL_VERIFYPEER
  | typeof CURLOPT_DOH_SSL_VERIFYHOST
  | typeof CURLOPT_DOH_SSL_VERIFYSTATUS
  | typeof CURLOPT_CAINFO_BLOB
  | typeof CURLOPT_PROXY_CAINFO_BLOB
  | typeof CURLOPT_SSH_HOST_PUBLIC_KEY_SHA256
  | typeof CURLOPT_PREREQFUNCTION
  | typeof CURLOPT_PREREQDATA
  | typeof CURLOPT_MAXLIFETIME_CONN
  | typeof CURLOPT_MIME_OPTIONS
  | typeof CURLOPT_SSH_HOSTKEYFUNCTION
  | typeof CURLOPT_SSH_HOSTKEYDATA
  | typeof CURLOPT_PROTOCOLS_STR
  | typeof CURLOPT_REDIR_PROTOCOLS_STR
  | typeof CURLOPT_WS_OPTIONS
  | typeof CURLOPT_CA_CACHE_TIMEOUT
  | typeof CURLOPT_QUICK_EXIT
  | typeof CURLOPT_LASTENTRY
  | (number & {});
export const CURLoption: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('CURLoption', $.unsignedInt);
/** This is the FILE * or void * the regular output should be written to. */
export const CURLOPT_WRITEDATA = 10001;
/** The full URL to get/put */
export const CURLOPT_URL = 10002;
/** Port number to connect to, if other than default. */
export const CURLOPT_PORT = 3;
/** Name of proxy to use. */
export const CURLOPT_PROXY = 10004;
/** "user:password;options" to use when fetching. */
export const CURLOPT_USERPWD = 10005;
/** "user:password" to use with proxy. */
export const CURLOPT_PROXYUSERPWD = 10006;
/** Range to get, specified as an ASCII string. */
export const CURLOPT_RANGE = 10007;
/** Specified file stream to upload from (use as input): */
export const CURLOPT_READDATA = 10009;
/**
 * Buffer to receive error messages in, must be at least CURL_ERROR_SIZE
 * bytes big.
 */
export const CURLOPT_ERRORBUFFER = 10010;
/**
 * Function that will be called to store the output (instead of fwrite). The
 * parameters will use fwrite() syntax, make sure to follow them.
 */
export const CURLOPT_WRITEFUNCTION = 20011;
/**
 * Function that will be called to read the input (instead of fread). The
 * parameters will use fread() syntax, make sure to follow them.
 */
export const CURLOPT_READFUNCTION = 20012;
/** Time-out the read operation after this amount of seconds */
export const CURLOPT_TIMEOUT = 13;
/**
 * If CURLOPT_READDATA is used, this can be used to inform libcurl about
 * how large the file being sent really is. That allows better error
 * checking and better verifies that the upload was successful. -1 means
 * unknown size.
 *
 * For large file support, there is also a _LARGE version of the key
 * which takes an off_t type, allowing platforms with larger off_t
 * sizes to handle larger files.  See below for INFILESIZE_LARGE.
 */
export const CURLOPT_INFILESIZE = 14;
/** POST static input fields. */
export const CURLOPT_POSTFIELDS = 10015;
/** Set the referrer page (needed by some CGIs) */
export const CURLOPT_REFERER = 10016;
/**
 * Set the FTP PORT string (interface name, named or numerical IP address)
 * Use i.e '-' to use default address.
 */
export const CURLOPT_FTPPORT = 10017;
/** Set the User-Agent string (examined by some CGIs) */
export const CURLOPT_USERAGENT = 10018;
/** Set the "low speed limit" */
export const CURLOPT_LOW_SPEED_LIMIT = 19;
/** Set the "low speed time" */
export const CURLOPT_LOW_SPEED_TIME = 20;
/**
 * Set the continuation offset.
 *
 * Note there is also a _LARGE version of this key which uses
 * off_t types, allowing for large file offsets on platforms which
 * use larger-than-32-bit off_t's.  Look below for RESUME_FROM_LARGE.
 */
export const CURLOPT_RESUME_FROM = 21;
/** Set cookie in request: */
export const CURLOPT_COOKIE = 10022;
/**
 * This points to a linked list of headers, struct curl_slist kind. This
 * list is also used for RTSP (in spite of its name)
 */
export const CURLOPT_HTTPHEADER = 10023;
/**
 * This points to a linked list of post entries, struct curl_httppost
 *
 * @deprecated since 7.56.0. Use CURLOPT_MIMEPOST
 */
export const CURLOPT_HTTPPOST = 10024;
/** name of the file keeping your private SSL-certificate */
export const CURLOPT_SSLCERT = 10025;
/** password for the SSL or SSH private key */
export const CURLOPT_KEYPASSWD = 10026;
/** send TYPE parameter? */
export const CURLOPT_CRLF = 27;
/** send linked-list of QUOTE commands */
export const CURLOPT_QUOTE = 10028;
/**
 * send FILE * or void * to store headers to, if you use a callback it
 * is simply passed to the callback unmodified
 */
export const CURLOPT_HEADERDATA = 10029;
/**
 * point to a file to read the initial cookies from, also enables
 * "cookie awareness"
 */
export const CURLOPT_COOKIEFILE = 10031;
/**
 * What version to specifically try to use.
 * See CURL_SSLVERSION defines below.
 */
export const CURLOPT_SSLVERSION = 32;
/** What kind of HTTP time condition to use, see defines */
export const CURLOPT_TIMECONDITION = 33;
/**
 * Time to use with the above condition. Specified in number of seconds
 * since 1 Jan 1970
 */
export const CURLOPT_TIMEVALUE = 34;
/**
 * Custom request, for customizing the get command like
 * HTTP: DELETE, TRACE and others
 * FTP: to use a different list command
 */
export const CURLOPT_CUSTOMREQUEST = 10036;
/** FILE handle to use instead of stderr */
export const CURLOPT_STDERR = 10037;
/** send linked-list of post-transfer QUOTE commands */
export const CURLOPT_POSTQUOTE = 10039;
/** OBSOLETE, do not use! */
export const CURLOPT_OBSOLETE40 = 10040;
/** talk a lot */
export const CURLOPT_VERBOSE = 41;
/** throw the header out too */
export const CURLOPT_HEADER = 42;
/** shut off the progress meter */
export const CURLOPT_NOPROGRESS = 43;
/** use HEAD to get http document */
export const CURLOPT_NOBODY = 44;
/** no output on http error codes >= 400 */
export const CURLOPT_FAILONERROR = 45;
/** this is an upload */
export const CURLOPT_UPLOAD = 46;
/** HTTP POST method */
export const CURLOPT_POST = 47;
/** bare names when listing directories */
export const CURLOPT_DIRLISTONLY = 48;
/** Append instead of overwrite on upload! */
export const CURLOPT_APPEND = 50;
/**
 * Specify whether to read the user+password from the .netrc or the URL.
 * This must be one of the CURL_NETRC_* enums below.
 */
export const CURLOPT_NETRC = 51;
/** use Location: Luke! */
export const CURLOPT_FOLLOWLOCATION = 52;
/** transfer data in text/ASCII format */
export const CURLOPT_TRANSFERTEXT = 53;
/**
 * HTTP PUT
 *
 * @deprecated since 7.12.1. Use CURLOPT_UPLOAD
 */
export const CURLOPT_PUT = 54;
/**
 * DEPRECATED
 * Function that will be called instead of the internal progress display
 * function. This function should be defined as the curl_progress_callback
 * prototype defines.
 *
 * @deprecated since 7.32.0. Use CURLOPT_XFERINFOFUNCTION
 */
export const CURLOPT_PROGRESSFUNCTION = 20056;
/**
 * Data passed to the CURLOPT_PROGRESSFUNCTION and CURLOPT_XFERINFOFUNCTION
 * callbacks
 */
export const CURLOPT_XFERINFODATA = 10057;
/** We want the referrer field set automatically when following locations */
export const CURLOPT_AUTOREFERER = 58;
/**
 * Port of the proxy, can be set in the proxy string as well with:
 * "[host]:[port]"
 */
export const CURLOPT_PROXYPORT = 59;
/** size of the POST input data, if strlen() is not good to use */
export const CURLOPT_POSTFIELDSIZE = 60;
/** tunnel non-http operations through an HTTP proxy */
export const CURLOPT_HTTPPROXYTUNNEL = 61;
/** Set the interface string to use as outgoing network interface */
export const CURLOPT_INTERFACE = 10062;
/**
 * Set the krb4/5 security level, this also enables krb4/5 awareness.  This
 * is a string, 'clear', 'safe', 'confidential' or 'private'.  If the string
 * is set but doesn't match one of these, 'private' will be used.
 */
export const CURLOPT_KRBLEVEL = 10063;
/** Set if we should verify the peer in ssl handshake, set 1 to verify. */
export const CURLOPT_SSL_VERIFYPEER = 64;
/**
 * The CApath or CAfile used to validate the peer certificate
 * this option is used only if SSL_VERIFYPEER is true
 */
export const CURLOPT_CAINFO = 10065;
/** Maximum number of http redirects to follow */
export const CURLOPT_MAXREDIRS = 68;
/**
 * Pass a long set to 1 to get the date of the requested document (if
 * possible)! Pass a zero to shut it off.
 */
export const CURLOPT_FILETIME = 69;
/** This points to a linked list of telnet options */
export const CURLOPT_TELNETOPTIONS = 10070;
/** Max amount of cached alive connections */
export const CURLOPT_MAXCONNECTS = 71;
/** OBSOLETE, do not use! */
export const CURLOPT_OBSOLETE72 = 72;
/**
 * Set to explicitly use a new connection for the upcoming transfer.
 * Do not use this unless you're absolutely sure of this, as it makes the
 * operation slower and is less friendly for the network.
 */
export const CURLOPT_FRESH_CONNECT = 74;
/**
 * Set to explicitly forbid the upcoming transfer's connection to be re-used
 * when done. Do not use this unless you're absolutely sure of this, as it
 * makes the operation slower and is less friendly for the network.
 */
export const CURLOPT_FORBID_REUSE = 75;
/**
 * Set to a file name that contains random data for libcurl to use to
 * seed the random engine when doing SSL connects.
 *
 * @deprecated since 7.84.0. Serves no purpose anymore
 */
export const CURLOPT_RANDOM_FILE = 10076;
/**
 * Set to the Entropy Gathering Daemon socket pathname
 *
 * @deprecated since 7.84.0. Serves no purpose anymore
 */
export const CURLOPT_EGDSOCKET = 10077;
/**
 * Time-out connect operations after this amount of seconds, if connects are
 * OK within this time, then fine... This only aborts the connect phase.
 */
export const CURLOPT_CONNECTTIMEOUT = 78;
/**
 * Function that will be called to store headers (instead of fwrite). The
 * parameters will use fwrite() syntax, make sure to follow them.
 */
export const CURLOPT_HEADERFUNCTION = 20079;
/**
 * Set this to force the HTTP request to get back to GET. Only really usable
 * if POST, PUT or a custom request have been used first.
 */
export const CURLOPT_HTTPGET = 80;
/**
 * Set if we should verify the Common name from the peer certificate in ssl
 * handshake, set 1 to check existence, 2 to ensure that it matches the
 * provided hostname.
 */
export const CURLOPT_SSL_VERIFYHOST = 81;
/**
 * Specify which file name to write all known cookies in after completed
 * operation. Set file name to "-" (dash) to make it go to stdout.
 */
export const CURLOPT_COOKIEJAR = 10082;
/** Specify which SSL ciphers to use */
export const CURLOPT_SSL_CIPHER_LIST = 10083;
/**
 * Specify which HTTP version to use! This must be set to one of the
 * CURL_HTTP_VERSION* enums set below.
 */
export const CURLOPT_HTTP_VERSION = 84;
/**
 * Specifically switch on or off the FTP engine's use of the EPSV command. By
 * default, that one will always be attempted before the more traditional
 * PASV command.
 */
export const CURLOPT_FTP_USE_EPSV = 85;
/** type of the file keeping your SSL-certificate ("DER", "PEM", "ENG") */
export const CURLOPT_SSLCERTTYPE = 10086;
/** name of the file keeping your private SSL-key */
export const CURLOPT_SSLKEY = 10087;
/** type of the file keeping your private SSL-key ("DER", "PEM", "ENG") */
export const CURLOPT_SSLKEYTYPE = 10088;
/** crypto engine for the SSL-sub system */
export const CURLOPT_SSLENGINE = 10089;
/**
 * set the crypto engine for the SSL-sub system as default
 * the param has no meaning...
 */
export const CURLOPT_SSLENGINE_DEFAULT = 90;
/**
 * DEPRECATED, do not use!
 *
 * @deprecated since 7.11.1. Use CURLOPT_SHARE
 */
export const CURLOPT_DNS_USE_GLOBAL_CACHE = 91;
/** DNS cache timeout */
export const CURLOPT_DNS_CACHE_TIMEOUT = 92;
/** send linked-list of pre-transfer QUOTE commands */
export const CURLOPT_PREQUOTE = 10093;
/** set the debug function */
export const CURLOPT_DEBUGFUNCTION = 20094;
/** set the data for the debug function */
export const CURLOPT_DEBUGDATA = 10095;
/** mark this as start of a cookie session */
export const CURLOPT_COOKIESESSION = 96;
/**
 * The CApath directory used to validate the peer certificate
 * this option is used only if SSL_VERIFYPEER is true
 */
export const CURLOPT_CAPATH = 10097;
/** Instruct libcurl to use a smaller receive buffer */
export const CURLOPT_BUFFERSIZE = 98;
/**
 * Instruct libcurl to not use any signal/alarm handlers, even when using
 * timeouts. This option is useful for multi-threaded applications.
 * See libcurl-the-guide for more background information.
 */
export const CURLOPT_NOSIGNAL = 99;
/** Provide a CURLShare for mutexing non-ts data */
export const CURLOPT_SHARE = 10100;
/**
 * indicates type of proxy. accepted values are CURLPROXY_HTTP (default),
 * CURLPROXY_HTTPS, CURLPROXY_SOCKS4, CURLPROXY_SOCKS4A and
 * CURLPROXY_SOCKS5.
 */
export const CURLOPT_PROXYTYPE = 101;
/**
 * Set the Accept-Encoding string. Use this to tell a server you would like
 * the response to be compressed. Before 7.21.6, this was known as
 * CURLOPT_ENCODING
 */
export const CURLOPT_ACCEPT_ENCODING = 10102;
/** Set pointer to private data */
export const CURLOPT_PRIVATE = 10103;
/** Set aliases for HTTP 200 in the HTTP Response header */
export const CURLOPT_HTTP200ALIASES = 10104;
/**
 * Continue to send authentication (user+password) when following locations,
 * even when hostname changed. This can potentially send off the name
 * and password to whatever host the server decides.
 */
export const CURLOPT_UNRESTRICTED_AUTH = 105;
/**
 * Specifically switch on or off the FTP engine's use of the EPRT command (
 * it also disables the LPRT attempt). By default, those ones will always be
 * attempted before the good old traditional PORT command.
 */
export const CURLOPT_FTP_USE_EPRT = 106;
/**
 * Set this to a bitmask value to enable the particular authentications
 * methods you like. Use this in combination with CURLOPT_USERPWD.
 * Note that setting multiple bits may cause extra network round-trips.
 */
export const CURLOPT_HTTPAUTH = 107;
/**
 * Set the ssl context callback function, currently only for OpenSSL or
 * WolfSSL ssl_ctx, or mbedTLS mbedtls_ssl_config in the second argument.
 * The function must match the curl_ssl_ctx_callback prototype.
 */
export const CURLOPT_SSL_CTX_FUNCTION = 20108;
/**
 * Set the userdata for the ssl context callback function's third
 * argument
 */
export const CURLOPT_SSL_CTX_DATA = 10109;
/**
 * FTP Option that causes missing dirs to be created on the remote server.
 * In 7.19.4 we introduced the convenience enums for this option using the
 * CURLFTP_CREATE_DIR prefix.
 */
export const CURLOPT_FTP_CREATE_MISSING_DIRS = 110;
/**
 * Set this to a bitmask value to enable the particular authentications
 * methods you like. Use this in combination with CURLOPT_PROXYUSERPWD.
 * Note that setting multiple bits may cause extra network round-trips.
 */
export const CURLOPT_PROXYAUTH = 111;
/**
 * Option that changes the timeout, in seconds, associated with getting a
 * response.  This is different from transfer timeout time and essentially
 * places a demand on the server to acknowledge commands in a timely
 * manner. For FTP, SMTP, IMAP and POP3.
 */
export const CURLOPT_SERVER_RESPONSE_TIMEOUT = 112;
/**
 * Set this option to one of the CURL_IPRESOLVE_* defines (see below) to
 * tell libcurl to use those IP versions only. This only has effect on
 * systems with support for more than one, i.e IPv4 _and_ IPv6.
 */
export const CURLOPT_IPRESOLVE = 113;
/**
 * Set this option to limit the size of a file that will be downloaded from
 * an HTTP or FTP server.
 *
 * Note there is also _LARGE version which adds large file support for
 * platforms which have larger off_t sizes.  See MAXFILESIZE_LARGE below.
 */
export const CURLOPT_MAXFILESIZE = 114;
/**
 * See the comment for INFILESIZE above, but in short, specifies
 * the size of the file being uploaded.  -1 means unknown.
 */
export const CURLOPT_INFILESIZE_LARGE = 30115;
/**
 * Sets the continuation offset.  There is also a CURLOPTTYPE_LONG version
 * of this; look above for RESUME_FROM.
 */
export const CURLOPT_RESUME_FROM_LARGE = 30116;
/**
 * Sets the maximum size of data that will be downloaded from
 * an HTTP or FTP server.  See MAXFILESIZE above for the LONG version.
 */
export const CURLOPT_MAXFILESIZE_LARGE = 30117;
/**
 * Set this option to the file name of your .netrc file you want libcurl
 * to parse (using the CURLOPT_NETRC option). If not set, libcurl will do
 * a poor attempt to find the user's home directory and check for a .netrc
 * file in there.
 */
export const CURLOPT_NETRC_FILE = 10118;
/**
 * Enable SSL/TLS for FTP, pick one of:
 * CURLUSESSL_TRY     - try using SSL, proceed anyway otherwise
 * CURLUSESSL_CONTROL - SSL for the control connection or fail
 * CURLUSESSL_ALL     - SSL for all communication or fail
 */
export const CURLOPT_USE_SSL = 119;
/** The _LARGE version of the standard POSTFIELDSIZE option */
export const CURLOPT_POSTFIELDSIZE_LARGE = 30120;
/** Enable/disable the TCP Nagle algorithm */
export const CURLOPT_TCP_NODELAY = 121;
/**
 * When FTP over SSL/TLS is selected (with CURLOPT_USE_SSL), this option
 * can be used to change libcurl's default action which is to first try
 * "AUTH SSL" and then "AUTH TLS" in this order, and proceed when a OK
 * response has been received.
 *
 * Available parameters are:
 * CURLFTPAUTH_DEFAULT - let libcurl decide
 * CURLFTPAUTH_SSL     - try "AUTH SSL" first, then TLS
 * CURLFTPAUTH_TLS     - try "AUTH TLS" first, then SSL
 */
export const CURLOPT_FTPSSLAUTH = 129;
/** @deprecated since 7.18.0. Use CURLOPT_SEEKFUNCTION */
export const CURLOPT_IOCTLFUNCTION = 20130;
/** @deprecated since 7.18.0. Use CURLOPT_SEEKDATA */
export const CURLOPT_IOCTLDATA = 10131;
/**
 * null-terminated string for pass on to the FTP server when asked for
 * "account" info
 */
export const CURLOPT_FTP_ACCOUNT = 10134;
/** feed cookie into cookie engine */
export const CURLOPT_COOKIELIST = 10135;
/** ignore Content-Length */
export const CURLOPT_IGNORE_CONTENT_LENGTH = 136;
/**
 * Set to non-zero to skip the IP address received in a 227 PASV FTP server
 * response. Typically used for FTP-SSL purposes but is not restricted to
 * that. libcurl will then instead use the same IP address it used for the
 * control connection.
 */
export const CURLOPT_FTP_SKIP_PASV_IP = 137;
/**
 * Select "file method" to use when doing FTP, see the curl_ftpmethod
 * above.
 */
export const CURLOPT_FTP_FILEMETHOD = 138;
/** Local port number to bind the socket to */
export const CURLOPT_LOCALPORT = 139;
/**
 * Number of ports to try, including the first one set with LOCALPORT.
 * Thus, setting it to 1 will make no additional attempts but the first.
 */
export const CURLOPT_LOCALPORTRANGE = 140;
/**
 * no transfer, set up connection and let application use the socket by
 * extracting it with CURLINFO_LASTSOCKET
 */
export const CURLOPT_CONNECT_ONLY = 141;
/**
 * Function that will be called to convert from the
 * network encoding (instead of using the iconv calls in libcurl)
 *
 * @deprecated since 7.82.0. Serves no purpose anymore
 */
export const CURLOPT_CONV_FROM_NETWORK_FUNCTION = 20142;
/**
 * Function that will be called to convert to the
 * network encoding (instead of using the iconv calls in libcurl)
 *
 * @deprecated since 7.82.0. Serves no purpose anymore
 */
export const CURLOPT_CONV_TO_NETWORK_FUNCTION = 20143;
/**
 * Function that will be called to convert from UTF8
 * (instead of using the iconv calls in libcurl)
 * Note that this is used only for SSL certificate processing
 *
 * @deprecated since 7.82.0. Serves no purpose anymore
 */
export const CURLOPT_CONV_FROM_UTF8_FUNCTION = 20144;
/** limit-rate: maximum number of bytes per second to send or receive */
export const CURLOPT_MAX_SEND_SPEED_LARGE = 30145;
export const CURLOPT_MAX_RECV_SPEED_LARGE = 30146;
/** Pointer to command string to send if USER/PASS fails. */
export const CURLOPT_FTP_ALTERNATIVE_TO_USER = 10147;
/** callback function for setting socket options */
export const CURLOPT_SOCKOPTFUNCTION = 20148;
export const CURLOPT_SOCKOPTDATA = 10149;
/**
 * set to 0 to disable session ID re-use for this transfer, default is
 * enabled (== 1)
 */
export const CURLOPT_SSL_SESSIONID_CACHE = 150;
/** allowed SSH authentication methods */
export const CURLOPT_SSH_AUTH_TYPES = 151;
/** Used by scp/sftp to do public/private key authentication */
export const CURLOPT_SSH_PUBLIC_KEYFILE = 10152;
export const CURLOPT_SSH_PRIVATE_KEYFILE = 10153;
/** Send CCC (Clear Command Channel) after authentication */
export const CURLOPT_FTP_SSL_CCC = 154;
/** Same as TIMEOUT and CONNECTTIMEOUT, but with ms resolution */
export const CURLOPT_TIMEOUT_MS = 155;
export const CURLOPT_CONNECTTIMEOUT_MS = 156;
/**
 * set to zero to disable the libcurl's decoding and thus pass the raw body
 * data to the application even when it is encoded/compressed
 */
export const CURLOPT_HTTP_TRANSFER_DECODING = 157;
export const CURLOPT_HTTP_CONTENT_DECODING = 158;
/**
 * Permission used when creating new files and directories on the remote
 * server for protocols that support it, SFTP/SCP/FILE
 */
export const CURLOPT_NEW_FILE_PERMS = 159;
export const CURLOPT_NEW_DIRECTORY_PERMS = 160;
/**
 * Set the behavior of POST when redirecting. Values must be set to one
 * of CURL_REDIR* defines below. This used to be called CURLOPT_POST301
 */
export const CURLOPT_POSTREDIR = 161;
/** used by scp/sftp to verify the host's public key */
export const CURLOPT_SSH_HOST_PUBLIC_KEY_MD5 = 10162;
/**
 * Callback function for opening socket (instead of socket(2)). Optionally,
 * callback is able change the address or refuse to connect returning
 * CURL_SOCKET_BAD.  The callback should have type
 * curl_opensocket_callback
 */
export const CURLOPT_OPENSOCKETFUNCTION = 20163;
export const CURLOPT_OPENSOCKETDATA = 10164;
/** POST volatile input fields. */
export const CURLOPT_COPYPOSTFIELDS = 10165;
/** set transfer mode (;type=\<a|i>) when doing FTP via an HTTP proxy */
export const CURLOPT_PROXY_TRANSFER_MODE = 166;
/** Callback function for seeking in the input stream */
export const CURLOPT_SEEKFUNCTION = 20167;
export const CURLOPT_SEEKDATA = 10168;
/** CRL file */
export const CURLOPT_CRLFILE = 10169;
/** Issuer certificate */
export const CURLOPT_ISSUERCERT = 10170;
/** (IPv6) Address scope */
export const CURLOPT_ADDRESS_SCOPE = 171;
/**
 * Collect certificate chain info and allow it to get retrievable with
 * CURLINFO_CERTINFO after the transfer is complete.
 */
export const CURLOPT_CERTINFO = 172;
/** "name" and "pwd" to use when fetching. */
export const CURLOPT_USERNAME = 10173;
export const CURLOPT_PASSWORD = 10174;
/** "name" and "pwd" to use with Proxy when fetching. */
export const CURLOPT_PROXYUSERNAME = 10175;
export const CURLOPT_PROXYPASSWORD = 10176;
/**
 * Comma separated list of hostnames defining no-proxy zones. These should
 * match both hostnames directly, and hostnames within a domain. For
 * example, local.com will match local.com and www.local.com, but NOT
 * notlocal.com or www.notlocal.com. For compatibility with other
 * implementations of this, .local.com will be considered to be the same as
 * local.com. A single * is the only valid wildcard, and effectively
 * disables the use of proxy.
 */
export const CURLOPT_NOPROXY = 10177;
/** block size for TFTP transfers */
export const CURLOPT_TFTP_BLKSIZE = 178;
/**
 * DEPRECATED, do not use!
 *
 * @deprecated since 7.49.0. Use CURLOPT_PROXY_SERVICE_NAME
 */
export const CURLOPT_SOCKS5_GSSAPI_SERVICE = 10179;
/** Socks Service */
export const CURLOPT_SOCKS5_GSSAPI_NEC = 180;
/**
 * set the bitmask for the protocols that are allowed to be used for the
 * transfer, which thus helps the app which takes URLs from users or other
 * external inputs and want to restrict what protocol(s) to deal
 * with. Defaults to CURLPROTO_ALL.
 *
 * @deprecated since 7.85.0. Use CURLOPT_PROTOCOLS_STR
 */
export const CURLOPT_PROTOCOLS = 181;
/**
 * set the bitmask for the protocols that libcurl is allowed to follow to,
 * as a subset of the CURLOPT_PROTOCOLS ones. That means the protocol needs
 * to be set in both bitmasks to be allowed to get redirected to.
 *
 * @deprecated since 7.85.0. Use CURLOPT_REDIR_PROTOCOLS_STR
 */
export const CURLOPT_REDIR_PROTOCOLS = 182;
/** set the SSH knownhost file name to use */
export const CURLOPT_SSH_KNOWNHOSTS = 10183;
/**
 * set the SSH host key callback, must point to a curl_sshkeycallback
 * function
 */
export const CURLOPT_SSH_KEYFUNCTION = 20184;
/** set the SSH host key callback custom pointer */
export const CURLOPT_SSH_KEYDATA = 10185;
/** set the SMTP mail originator */
export const CURLOPT_MAIL_FROM = 10186;
/** set the list of SMTP mail receiver(s) */
export const CURLOPT_MAIL_RCPT = 10187;
/** FTP: send PRET before PASV */
export const CURLOPT_FTP_USE_PRET = 188;
/** RTSP request method (OPTIONS, SETUP, PLAY, etc...) */
export const CURLOPT_RTSP_REQUEST = 189;
/** The RTSP session identifier */
export const CURLOPT_RTSP_SESSION_ID = 10190;
/** The RTSP stream URI */
export const CURLOPT_RTSP_STREAM_URI = 10191;
/** The Transport: header to use in RTSP requests */
export const CURLOPT_RTSP_TRANSPORT = 10192;
/** Manually initialize the client RTSP CSeq for this handle */
export const CURLOPT_RTSP_CLIENT_CSEQ = 193;
/** Manually initialize the server RTSP CSeq for this handle */
export const CURLOPT_RTSP_SERVER_CSEQ = 194;
/** The stream to pass to INTERLEAVEFUNCTION. */
export const CURLOPT_INTERLEAVEDATA = 10195;
/** Let the application define a custom write method for RTP data */
export const CURLOPT_INTERLEAVEFUNCTION = 20196;
/** Turn on wildcard matching */
export const CURLOPT_WILDCARDMATCH = 197;
/**
 * Directory matching callback called before downloading of an
 * individual file (chunk) started
 */
export const CURLOPT_CHUNK_BGN_FUNCTION = 20198;
/**
 * Directory matching callback called after the file (chunk)
 * was downloaded, or skipped
 */
export const CURLOPT_CHUNK_END_FUNCTION = 20199;
/** Change match (fnmatch-like) callback for wildcard matching */
export const CURLOPT_FNMATCH_FUNCTION = 20200;
/** Let the application define custom chunk data pointer */
export const CURLOPT_CHUNK_DATA = 10201;
/** FNMATCH_FUNCTION user pointer */
export const CURLOPT_FNMATCH_DATA = 10202;
/** send linked-list of name:port:address sets */
export const CURLOPT_RESOLVE = 10203;
/** Set a username for authenticated TLS */
export const CURLOPT_TLSAUTH_USERNAME = 10204;
/** Set a password for authenticated TLS */
export const CURLOPT_TLSAUTH_PASSWORD = 10205;
/** Set authentication type for authenticated TLS */
export const CURLOPT_TLSAUTH_TYPE = 10206;
/**
 * Set to 1 to enable the "TE:" header in HTTP requests to ask for
 * compressed transfer-encoded responses. Set to 0 to disable the use of TE:
 * in outgoing requests. The current default is 0, but it might change in a
 * future libcurl release.
 *
 * libcurl will ask for the compressed methods it knows of, and if that
 * isn't any, it will not ask for transfer-encoding at all even if this
 * option is set to 1.
 */
export const CURLOPT_TRANSFER_ENCODING = 207;
/**
 * Callback function for closing socket (instead of close(2)). The callback
 * should have type curl_closesocket_callback
 */
export const CURLOPT_CLOSESOCKETFUNCTION = 20208;
export const CURLOPT_CLOSESOCKETDATA = 10209;
/** allow GSSAPI credential delegation */
export const CURLOPT_GSSAPI_DELEGATION = 210;
/** Set the name servers to use for DNS resolution */
export const CURLOPT_DNS_SERVERS = 10211;
/**
 * Time-out accept operations (currently for FTP only) after this amount
 * of milliseconds.
 */
export const CURLOPT_ACCEPTTIMEOUT_MS = 212;
/** Set TCP keepalive */
export const CURLOPT_TCP_KEEPALIVE = 213;
/** non-universal keepalive knobs (Linux, AIX, HP-UX, more) */
export const CURLOPT_TCP_KEEPIDLE = 214;
export const CURLOPT_TCP_KEEPINTVL = 215;
/** Enable/disable specific SSL features with a bitmask, see CURLSSLOPT_* */
export const CURLOPT_SSL_OPTIONS = 216;
/** Set the SMTP auth originator */
export const CURLOPT_MAIL_AUTH = 10217;
/** Enable/disable SASL initial response */
export const CURLOPT_SASL_IR = 218;
/**
 * Function that will be called instead of the internal progress display
 * function. This function should be defined as the curl_xferinfo_callback
 * prototype defines. (Deprecates CURLOPT_PROGRESSFUNCTION)
 */
export const CURLOPT_XFERINFOFUNCTION = 20219;
/** The XOAUTH2 bearer token */
export const CURLOPT_XOAUTH2_BEARER = 10220;
/**
 * Set the interface string to use as outgoing network
 * interface for DNS requests.
 * Only supported by the c-ares DNS backend
 */
export const CURLOPT_DNS_INTERFACE = 10221;
/**
 * Set the local IPv4 address to use for outgoing DNS requests.
 * Only supported by the c-ares DNS backend
 */
export const CURLOPT_DNS_LOCAL_IP4 = 10222;
/**
 * Set the local IPv6 address to use for outgoing DNS requests.
 * Only supported by the c-ares DNS backend
 */
export const CURLOPT_DNS_LOCAL_IP6 = 10223;
/** Set authentication options directly */
export const CURLOPT_LOGIN_OPTIONS = 10224;
/**
 * Enable/disable TLS NPN extension (http2 over ssl might fail without)
 *
 * @deprecated since 7.86.0. Has no function
 */
export const CURLOPT_SSL_ENABLE_NPN = 225;
/** Enable/disable TLS ALPN extension (http2 over ssl might fail without) */
export const CURLOPT_SSL_ENABLE_ALPN = 226;
/**
 * Time to wait for a response to an HTTP request containing an
 * Expect: 100-continue header before sending the data anyway.
 */
export const CURLOPT_EXPECT_100_TIMEOUT_MS = 227;
/**
 * This points to a linked list of headers used for proxy requests only,
 * struct curl_slist kind
 */
export const CURLOPT_PROXYHEADER = 10228;
/** Pass in a bitmask of "header options" */
export const CURLOPT_HEADEROPT = 229;
/**
 * The public key in DER form used to validate the peer public key
 * this option is used only if SSL_VERIFYPEER is true
 */
export const CURLOPT_PINNEDPUBLICKEY = 10230;
/** Path to Unix domain socket */
export const CURLOPT_UNIX_SOCKET_PATH = 10231;
/** Set if we should verify the certificate status. */
export const CURLOPT_SSL_VERIFYSTATUS = 232;
/** Set if we should enable TLS false start. */
export const CURLOPT_SSL_FALSESTART = 233;
/** Do not squash dot-dot sequences */
export const CURLOPT_PATH_AS_IS = 234;
/** Proxy Service Name */
export const CURLOPT_PROXY_SERVICE_NAME = 10235;
/** Service Name */
export const CURLOPT_SERVICE_NAME = 10236;
/** Wait/don't wait for pipe/mutex to clarify */
export const CURLOPT_PIPEWAIT = 237;
/** Set the protocol used when curl is given a URL without a protocol */
export const CURLOPT_DEFAULT_PROTOCOL = 10238;
/** Set stream weight, 1 - 256 (default is 16) */
export const CURLOPT_STREAM_WEIGHT = 239;
/** Set stream dependency on another CURL handle */
export const CURLOPT_STREAM_DEPENDS = 10240;
/** Set E-xclusive stream dependency on another CURL handle */
export const CURLOPT_STREAM_DEPENDS_E = 10241;
/** Do not send any tftp option requests to the server */
export const CURLOPT_TFTP_NO_OPTIONS = 242;
/**
 * Linked-list of host:port:connect-to-host:connect-to-port,
 * overrides the URL's host:port (only for the network layer)
 */
export const CURLOPT_CONNECT_TO = 10243;
/** Set TCP Fast Open */
export const CURLOPT_TCP_FASTOPEN = 244;
/**
 * Continue to send data if the server responds early with an
 * HTTP status code >= 300
 */
export const CURLOPT_KEEP_SENDING_ON_ERROR = 245;
/**
 * The CApath or CAfile used to validate the proxy certificate
 * this option is used only if PROXY_SSL_VERIFYPEER is true
 */
export const CURLOPT_PROXY_CAINFO = 10246;
/**
 * The CApath directory used to validate the proxy certificate
 * this option is used only if PROXY_SSL_VERIFYPEER is true
 */
export const CURLOPT_PROXY_CAPATH = 10247;
/**
 * Set if we should verify the proxy in ssl handshake,
 * set 1 to verify.
 */
export const CURLOPT_PROXY_SSL_VERIFYPEER = 248;
/**
 * Set if we should verify the Common name from the proxy certificate in ssl
 * handshake, set 1 to check existence, 2 to ensure that it matches
 * the provided hostname.
 */
export const CURLOPT_PROXY_SSL_VERIFYHOST = 249;
/**
 * What version to specifically try to use for proxy.
 * See CURL_SSLVERSION defines below.
 */
export const CURLOPT_PROXY_SSLVERSION = 250;
/** Set a username for authenticated TLS for proxy */
export const CURLOPT_PROXY_TLSAUTH_USERNAME = 10251;
/** Set a password for authenticated TLS for proxy */
export const CURLOPT_PROXY_TLSAUTH_PASSWORD = 10252;
/** Set authentication type for authenticated TLS for proxy */
export const CURLOPT_PROXY_TLSAUTH_TYPE = 10253;
/** name of the file keeping your private SSL-certificate for proxy */
export const CURLOPT_PROXY_SSLCERT = 10254;
/**
 * type of the file keeping your SSL-certificate ("DER", "PEM", "ENG") for
 * proxy
 */
export const CURLOPT_PROXY_SSLCERTTYPE = 10255;
/** name of the file keeping your private SSL-key for proxy */
export const CURLOPT_PROXY_SSLKEY = 10256;
/**
 * type of the file keeping your private SSL-key ("DER", "PEM", "ENG") for
 * proxy
 */
export const CURLOPT_PROXY_SSLKEYTYPE = 10257;
/** password for the SSL private key for proxy */
export const CURLOPT_PROXY_KEYPASSWD = 10258;
/** Specify which SSL ciphers to use for proxy */
export const CURLOPT_PROXY_SSL_CIPHER_LIST = 10259;
/** CRL file for proxy */
export const CURLOPT_PROXY_CRLFILE = 10260;
/**
 * Enable/disable specific SSL features with a bitmask for proxy, see
 * CURLSSLOPT_*
 */
export const CURLOPT_PROXY_SSL_OPTIONS = 261;
/** Name of pre proxy to use. */
export const CURLOPT_PRE_PROXY = 10262;
/**
 * The public key in DER form used to validate the proxy public key
 * this option is used only if PROXY_SSL_VERIFYPEER is true
 */
export const CURLOPT_PROXY_PINNEDPUBLICKEY = 10263;
/** Path to an abstract Unix domain socket */
export const CURLOPT_ABSTRACT_UNIX_SOCKET = 10264;
/** Suppress proxy CONNECT response headers from user callbacks */
export const CURLOPT_SUPPRESS_CONNECT_HEADERS = 265;
/** The request target, instead of extracted from the URL */
export const CURLOPT_REQUEST_TARGET = 10266;
/** bitmask of allowed auth methods for connections to SOCKS5 proxies */
export const CURLOPT_SOCKS5_AUTH = 267;
/** Enable/disable SSH compression */
export const CURLOPT_SSH_COMPRESSION = 268;
/** Post MIME data. */
export const CURLOPT_MIMEPOST = 10269;
/**
 * Time to use with the CURLOPT_TIMECONDITION. Specified in number of
 * seconds since 1 Jan 1970.
 */
export const CURLOPT_TIMEVALUE_LARGE = 30270;
/** Head start in milliseconds to give happy eyeballs. */
export const CURLOPT_HAPPY_EYEBALLS_TIMEOUT_MS = 271;
/** Function that will be called before a resolver request is made */
export const CURLOPT_RESOLVER_START_FUNCTION = 20272;
/** User data to pass to the resolver start callback. */
export const CURLOPT_RESOLVER_START_DATA = 10273;
/** send HAProxy PROXY protocol header? */
export const CURLOPT_HAPROXYPROTOCOL = 274;
/** shuffle addresses before use when DNS returns multiple */
export const CURLOPT_DNS_SHUFFLE_ADDRESSES = 275;
/** Specify which TLS 1.3 ciphers suites to use */
export const CURLOPT_TLS13_CIPHERS = 10276;
export const CURLOPT_PROXY_TLS13_CIPHERS = 10277;
/** Disallow specifying username/login in URL. */
export const CURLOPT_DISALLOW_USERNAME_IN_URL = 278;
/** DNS-over-HTTPS URL */
export const CURLOPT_DOH_URL = 10279;
/** Preferred buffer size to use for uploads */
export const CURLOPT_UPLOAD_BUFFERSIZE = 280;
/** Time in ms between connection upkeep calls for long-lived connections. */
export const CURLOPT_UPKEEP_INTERVAL_MS = 281;
/** Specify URL using CURL URL API. */
export const CURLOPT_CURLU = 10282;
/** add trailing data just after no more data is available */
export const CURLOPT_TRAILERFUNCTION = 20283;
/** pointer to be passed to HTTP_TRAILER_FUNCTION */
export const CURLOPT_TRAILERDATA = 10284;
/** set this to 1L to allow HTTP/0.9 responses or 0L to disallow */
export const CURLOPT_HTTP09_ALLOWED = 285;
/** alt-svc control bitmask */
export const CURLOPT_ALTSVC_CTRL = 286;
/** alt-svc cache file name to possibly read from/write to */
export const CURLOPT_ALTSVC = 10287;
/**
 * maximum age (idle time) of a connection to consider it for reuse
 * (in seconds)
 */
export const CURLOPT_MAXAGE_CONN = 288;
/** SASL authorization identity */
export const CURLOPT_SASL_AUTHZID = 10289;
/** allow RCPT TO command to fail for some recipients */
export const CURLOPT_MAIL_RCPT_ALLLOWFAILS = 290;
/** the private SSL-certificate as a "blob" */
export const CURLOPT_SSLCERT_BLOB = 40291;
export const CURLOPT_SSLKEY_BLOB = 40292;
export const CURLOPT_PROXY_SSLCERT_BLOB = 40293;
export const CURLOPT_PROXY_SSLKEY_BLOB = 40294;
export const CURLOPT_ISSUERCERT_BLOB = 40295;
/** Issuer certificate for proxy */
export const CURLOPT_PROXY_ISSUERCERT = 10296;
export const CURLOPT_PROXY_ISSUERCERT_BLOB = 40297;
/**
 * the EC curves requested by the TLS client (RFC 8422, 5.1);
 * OpenSSL support via 'set_groups'/'set_curves':
 * https://www.openssl.org/docs/manmaster/man3/SSL_CTX_set1_groups.html
 */
export const CURLOPT_SSL_EC_CURVES = 10298;
/** HSTS bitmask */
export const CURLOPT_HSTS_CTRL = 299;
/** HSTS file name */
export const CURLOPT_HSTS = 10300;
/** HSTS read callback */
export const CURLOPT_HSTSREADFUNCTION = 20301;
export const CURLOPT_HSTSREADDATA = 10302;
/** HSTS write callback */
export const CURLOPT_HSTSWRITEFUNCTION = 20303;
export const CURLOPT_HSTSWRITEDATA = 10304;
/** Parameters for V4 signature */
export const CURLOPT_AWS_SIGV4 = 10305;
/** Same as CURLOPT_SSL_VERIFYPEER but for DoH (DNS-over-HTTPS) servers. */
export const CURLOPT_DOH_SSL_VERIFYPEER = 306;
/** Same as CURLOPT_SSL_VERIFYHOST but for DoH (DNS-over-HTTPS) servers. */
export const CURLOPT_DOH_SSL_VERIFYHOST = 307;
/** Same as CURLOPT_SSL_VERIFYSTATUS but for DoH (DNS-over-HTTPS) servers. */
export const CURLOPT_DOH_SSL_VERIFYSTATUS = 308;
/**
 * The CA certificates as "blob" used to validate the peer certificate
 * this option is used only if SSL_VERIFYPEER is true
 */
export const CURLOPT_CAINFO_BLOB = 40309;
/**
 * The CA certificates as "blob" used to validate the proxy certificate
 * this option is used only if PROXY_SSL_VERIFYPEER is true
 */
export const CURLOPT_PROXY_CAINFO_BLOB = 40310;
/** used by scp/sftp to verify the host's public key */
export const CURLOPT_SSH_HOST_PUBLIC_KEY_SHA256 = 10311;
/**
 * Function that will be called immediately before the initial request
 * is made on a connection (after any protocol negotiation step).
 */
export const CURLOPT_PREREQFUNCTION = 20312;
/** Data passed to the CURLOPT_PREREQFUNCTION callback */
export const CURLOPT_PREREQDATA = 10313;
/**
 * maximum age (since creation) of a connection to consider it for reuse
 * (in seconds)
 */
export const CURLOPT_MAXLIFETIME_CONN = 314;
/** Set MIME option flags. */
export const CURLOPT_MIME_OPTIONS = 315;
/**
 * set the SSH host key callback, must point to a curl_sshkeycallback
 * function
 */
export const CURLOPT_SSH_HOSTKEYFUNCTION = 20316;
/** set the SSH host key callback custom pointer */
export const CURLOPT_SSH_HOSTKEYDATA = 10317;
/**
 * specify which protocols that are allowed to be used for the transfer,
 * which thus helps the app which takes URLs from users or other external
 * inputs and want to restrict what protocol(s) to deal with. Defaults to
 * all built-in protocols.
 */
export const CURLOPT_PROTOCOLS_STR = 10318;
/** specify which protocols that libcurl is allowed to follow directs to */
export const CURLOPT_REDIR_PROTOCOLS_STR = 10319;
/** websockets options */
export const CURLOPT_WS_OPTIONS = 320;
/** CA cache timeout */
export const CURLOPT_CA_CACHE_TIMEOUT = 321;
/** Can leak things, gonna exit() soon */
export const CURLOPT_QUICK_EXIT = 322;
/** the last unused */
export const CURLOPT_LASTENTRY = 323;

/**
 * setting this means we don't care, and that we'd
 * like the library to choose the best possible
 * for us!
 */
export const CURL_HTTP_VERSION_NONE = 0;
/** please use HTTP 1.0 in the request */
export const CURL_HTTP_VERSION_1_0 = 1;
/** please use HTTP 1.1 in the request */
export const CURL_HTTP_VERSION_1_1 = 2;
/** please use HTTP 2 in the request */
export const CURL_HTTP_VERSION_2_0 = 3;
/** use version 2 for HTTPS, version 1.1 for HTTP */
export const CURL_HTTP_VERSION_2TLS = 4;
/**
 * please use HTTP 2 without HTTP/1.1
 * Upgrade
 */
export const CURL_HTTP_VERSION_2_PRIOR_KNOWLEDGE = 5;
/**
 * Use HTTP/3, fallback to HTTP/2 or HTTP/1 if
 * needed. For HTTPS only. For HTTP, this option
 * makes libcurl return error.
 */
export const CURL_HTTP_VERSION_3 = 30;
/**
 * Use HTTP/3 without fallback. For HTTPS
 * only. For HTTP, this makes libcurl
 * return error.
 */
export const CURL_HTTP_VERSION_3ONLY = 31;
/** *ILLEGAL* http version */
export const CURL_HTTP_VERSION_LAST = 32;

/** first in list */
export const CURL_RTSPREQ_NONE = 0;
export const CURL_RTSPREQ_OPTIONS = 1;
export const CURL_RTSPREQ_DESCRIBE = 2;
export const CURL_RTSPREQ_ANNOUNCE = 3;
export const CURL_RTSPREQ_SETUP = 4;
export const CURL_RTSPREQ_PLAY = 5;
export const CURL_RTSPREQ_PAUSE = 6;
export const CURL_RTSPREQ_TEARDOWN = 7;
export const CURL_RTSPREQ_GET_PARAMETER = 8;
export const CURL_RTSPREQ_SET_PARAMETER = 9;
export const CURL_RTSPREQ_RECORD = 10;
export const CURL_RTSPREQ_RECEIVE = 11;
/** last in list */
export const CURL_RTSPREQ_LAST = 12;

/**
 * These enums are for use with the CURLOPT_NETRC option.
 *
 * `enum CURL_NETRC_OPTION`
 */
export type CURL_NETRC_OPTION = typeof CURL_NETRC_IGNORED
  | typeof CURL_NETRC_OPTIONAL
  | typeof CURL_NETRC_REQUIRED
  | typeof CURL_NETRC_LAST
  | (number & {});
export const CURL_NETRC_OPTION: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('enum CURL_NETRC_OPTION', $.unsignedInt);
/**
 * The .netrc will never be read.
 * This is the default.
 */
export const CURL_NETRC_IGNORED = 0;
/**
 * A user:password in the URL will be preferred
 * to one in the .netrc.
 */
export const CURL_NETRC_OPTIONAL = 1;
/**
 * A user:password in the URL will be ignored.
 * Unless one is set programmatically, the .netrc
 * will be queried.
 */
export const CURL_NETRC_REQUIRED = 2;
export const CURL_NETRC_LAST = 3;

export const CURL_SSLVERSION_DEFAULT = 0;
/** TLS 1.x */
export const CURL_SSLVERSION_TLSv1 = 1;
export const CURL_SSLVERSION_SSLv2 = 2;
export const CURL_SSLVERSION_SSLv3 = 3;
export const CURL_SSLVERSION_TLSv1_0 = 4;
export const CURL_SSLVERSION_TLSv1_1 = 5;
export const CURL_SSLVERSION_TLSv1_2 = 6;
export const CURL_SSLVERSION_TLSv1_3 = 7;
/** never use, keep last */
export const CURL_SSLVERSION_LAST = 8;

export const CURL_SSLVERSION_MAX_NONE = 0;
export const CURL_SSLVERSION_MAX_DEFAULT = 65536;
export const CURL_SSLVERSION_MAX_TLSv1_0 = 262144;
export const CURL_SSLVERSION_MAX_TLSv1_1 = 327680;
export const CURL_SSLVERSION_MAX_TLSv1_2 = 393216;
export const CURL_SSLVERSION_MAX_TLSv1_3 = 458752;
/** never use, keep last */
export const CURL_SSLVERSION_MAX_LAST = 524288;

/** `enum CURL_TLSAUTH` */
export type CURL_TLSAUTH = typeof CURL_TLSAUTH_NONE
  | typeof CURL_TLSAUTH_SRP
  | typeof CURL_TLSAUTH_LAST
  | (number & {});
export const CURL_TLSAUTH: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('enum CURL_TLSAUTH', $.unsignedInt);
export const CURL_TLSAUTH_NONE = 0;
export const CURL_TLSAUTH_SRP = 1;
/** never use, keep last */
export const CURL_TLSAUTH_LAST = 2;

/** `curl_TimeCond` */
export type curl_TimeCond = typeof CURL_TIMECOND_NONE
  | typeof CURL_TIMECOND_IFMODSINCE
  | typeof CURL_TIMECOND_IFUNMODSINCE
  | typeof CURL_TIMECOND_LASTMOD
  | typeof CURL_TIMECOND_LAST
  | (number & {});
export const curl_TimeCond: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('curl_TimeCond', $.unsignedInt);
export const CURL_TIMECOND_NONE = 0;
export const CURL_TIMECOND_IFMODSINCE = 1;
export const CURL_TIMECOND_IFUNMODSINCE = 2;
export const CURL_TIMECOND_LASTMOD = 3;
export const CURL_TIMECOND_LAST = 4;

/** `CURLformoption` */
export type CURLformoption = typeof CURLFORM_NOTHING
  | typeof CURLFORM_COPYNAME
  | typeof CURLFORM_PTRNAME
  | typeof CURLFORM_NAMELENGTH
  | typeof CURLFORM_COPYCONTENTS
  | typeof CURLFORM_PTRCONTENTS
  | typeof CURLFORM_CONTENTSLENGTH
  | typeof CURLFORM_FILECONTENT
  | typeof CURLFORM_ARRAY
  | typeof CURLFORM_OBSOLETE
  | typeof CURLFORM_FILE
  | typeof CURLFORM_BUFFER
  | typeof CURLFORM_BUFFERPTR
  | typeof CURLFORM_BUFFERLENGTH
  | typeof CURLFORM_CONTENTTYPE
  | typeof CURLFORM_CONTENTHEADER
  | typeof CURLFORM_FILENAME
  | typeof CURLFORM_END
  | typeof CURLFORM_OBSOLETE2
  | typeof CURLFORM_STREAM
  | typeof CURLFORM_CONTENTLEN
  | typeof CURLFORM_LASTENTRY
  | (number & {});
export const CURLformoption: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('CURLformoption', $.unsignedInt);
/**
 * the first one is unused
 *
 * @deprecated since 7.56.0.
 */
export const CURLFORM_NOTHING = 0;
/** @deprecated since 7.56.0. Use curl_mime_name() */
export const CURLFORM_COPYNAME = 1;
/** @deprecated since 7.56.0. Use curl_mime_name() */
export const CURLFORM_PTRNAME = 2;
/** @deprecated since 7.56.0. */
export const CURLFORM_NAMELENGTH = 3;
/** @deprecated since 7.56.0. Use curl_mime_data() */
export const CURLFORM_COPYCONTENTS = 4;
/** @deprecated since 7.56.0. Use curl_mime_data() */
export const CURLFORM_PTRCONTENTS = 5;
/** @deprecated since 7.56.0. Use curl_mime_data() */
export const CURLFORM_CONTENTSLENGTH = 6;
/** @deprecated since 7.56.0. Use curl_mime_data_cb() */
export const CURLFORM_FILECONTENT = 7;
/** @deprecated since 7.56.0. */
export const CURLFORM_ARRAY = 8;
export const CURLFORM_OBSOLETE = 9;
/** @deprecated since 7.56.0. Use curl_mime_filedata() */
export const CURLFORM_FILE = 10;
/** @deprecated since 7.56.0. Use curl_mime_filename() */
export const CURLFORM_BUFFER = 11;
/** @deprecated since 7.56.0. Use curl_mime_data() */
export const CURLFORM_BUFFERPTR = 12;
/** @deprecated since 7.56.0. Use curl_mime_data() */
export const CURLFORM_BUFFERLENGTH = 13;
/** @deprecated since 7.56.0. Use curl_mime_type() */
export const CURLFORM_CONTENTTYPE = 14;
/** @deprecated since 7.56.0. Use curl_mime_headers() */
export const CURLFORM_CONTENTHEADER = 15;
/** @deprecated since 7.56.0. Use curl_mime_filename() */
export const CURLFORM_FILENAME = 16;
export const CURLFORM_END = 17;
export const CURLFORM_OBSOLETE2 = 18;
/** @deprecated since 7.56.0. Use curl_mime_data_cb() */
export const CURLFORM_STREAM = 19;
/**
 * added in 7.46.0, provide a curl_off_t length
 *
 * @deprecated since 7.56.0. Use curl_mime_data()
 */
export const CURLFORM_CONTENTLEN = 20;
/** the last unused */
export const CURLFORM_LASTENTRY = 21;

/**
 * Returns code for {@link curl_formadd}
 *
 * `CURLFORMcode`
 *
 * @returns CURL_FORMADD_OK             on success
 *   CURL_FORMADD_MEMORY         if the FormInfo allocation fails
 *   CURL_FORMADD_OPTION_TWICE   if one option is given twice for one Form
 *   CURL_FORMADD_NULL           if a null pointer was given for a char
 *   CURL_FORMADD_MEMORY         if the allocation of a FormInfo struct failed
 *   CURL_FORMADD_UNKNOWN_OPTION if an unknown option was used
 *   CURL_FORMADD_INCOMPLETE     if the some FormInfo is not complete (or error)
 *   CURL_FORMADD_MEMORY         if a curl_httppost struct cannot be allocated
 *   CURL_FORMADD_MEMORY         if some allocation for string copying failed.
 *   CURL_FORMADD_ILLEGAL_ARRAY  if an illegal option is used in an array
 */
export type CURLFORMcode = typeof CURL_FORMADD_OK
  | typeof CURL_FORMADD_MEMORY
  | typeof CURL_FORMADD_OPTION_TWICE
  | typeof CURL_FORMADD_NULL
  | typeof CURL_FORMADD_UNKNOWN_OPTION
  | typeof CURL_FORMADD_INCOMPLETE
  | typeof CURL_FORMADD_ILLEGAL_ARRAY
  | typeof CURL_FORMADD_DISABLED
  | typeof CURL_FORMADD_LAST
  | (number & {});
export const CURLFORMcode: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('CURLFORMcode', $.unsignedInt);
/** @deprecated since 7.56.0. */
export const CURL_FORMADD_OK = 0;
/** @deprecated since 7.56.0. */
export const CURL_FORMADD_MEMORY = 1;
/** @deprecated since 7.56.0. */
export const CURL_FORMADD_OPTION_TWICE = 2;
/** @deprecated since 7.56.0. */
export const CURL_FORMADD_NULL = 3;
/** @deprecated since 7.56.0. */
export const CURL_FORMADD_UNKNOWN_OPTION = 4;
/** @deprecated since 7.56.0. */
export const CURL_FORMADD_INCOMPLETE = 5;
/** @deprecated since 7.56.0. */
export const CURL_FORMADD_ILLEGAL_ARRAY = 6;
/**
 * libcurl was built with form api disabled
 *
 * @deprecated since 7.56.0.
 */
export const CURL_FORMADD_DISABLED = 7;
/** last */
export const CURL_FORMADD_LAST = 8;

/** `CURLsslset` */
export type CURLsslset = typeof CURLSSLSET_OK
  | typeof CURLSSLSET_UNKNOWN_BACKEND
  | typeof CURLSSLSET_TOO_LATE
  | typeof CURLSSLSET_NO_BACKENDS
  | (number & {});
export const CURLsslset: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('CURLsslset', $.unsignedInt);
export const CURLSSLSET_OK = 0;
export const CURLSSLSET_UNKNOWN_BACKEND = 1;
export const CURLSSLSET_TOO_LATE = 2;
/** libcurl was built without any SSL support */
export const CURLSSLSET_NO_BACKENDS = 3;

/** `CURLINFO` */
export type CURLINFO = typeof CURLINFO_NONE
  | typeof CURLINFO_EFFECTIVE_URL
  | typeof CURLINFO_RESPONSE_CODE
  | typeof CURLINFO_TOTAL_TIME
  | typeof CURLINFO_NAMELOOKUP_TIME
  | typeof CURLINFO_CONNECT_TIME
  | typeof CURLINFO_PRETRANSFER_TIME
  | typeof CURLINFO_SIZE_UPLOAD
  | typeof CURLINFO_SIZE_UPLOAD_T
  | typeof CURLINFO_SIZE_DOWNLOAD
  | typeof CURLINFO_SIZE_DOWNLOAD_T
  | typeof CURLINFO_SPEED_DOWNLOAD
  | typeof CURLINFO_SPEED_DOWNLOAD_T
  | typeof CURLINFO_SPEED_UPLOAD
  | typeof CURLINFO_SPEED_UPLOAD_T
  | typeof CURLINFO_HEADER_SIZE
  | typeof CURLINFO_REQUEST_SIZE
  | typeof CURLINFO_SSL_VERIFYRESULT
  | typeof CURLINFO_FILETIME
  | typeof CURLINFO_FILETIME_T
  | typeof CURLINFO_CONTENT_LENGTH_DOWNLOAD
  | typeof CURLINFO_CONTENT_LENGTH_DOWNLOAD_T
  | typeof CURLINFO_CONTENT_LENGTH_UPLOAD
  | typeof CURLINFO_CONTENT_LENGTH_UPLOAD_T
  | typeof CURLINFO_STARTTRANSFER_TIME
  | typeof CURLINFO_CONTENT_TYPE
  | typeof CURLINFO_REDIRECT_TIME
  | typeof CURLINFO_REDIRECT_COUNT
  | typeof CURLINFO_PRIVATE
  | typeof CURLINFO_HTTP_CONNECTCODE
  | typeof CURLINFO_HTTPAUTH_AVAIL
  | typeof CURLINFO_PROXYAUTH_AVAIL
  | typeof CURLINFO_OS_ERRNO
  | typeof CURLINFO_NUM_CONNECTS
  | typeof CURLINFO_SSL_ENGINES
  | typeof CURLINFO_COOKIELIST
  | typeof CURLINFO_LASTSOCKET
  | typeof CURLINFO_FTP_ENTRY_PATH
  | typeof CURLINFO_REDIRECT_URL
  | typeof CURLINFO_PRIMARY_IP
  | typeof CURLINFO_APPCONNECT_TIME
  | typeof CURLINFO_CERTINFO
  | typeof CURLINFO_CONDITION_UNMET
  | typeof CURLINFO_RTSP_SESSION_ID
  | typeof CURLINFO_RTSP_CLIENT_CSEQ
  | typeof CURLINFO_RTSP_SERVER_CSEQ
  | typeof CURLINFO_RTSP_CSEQ_RECV
  | typeof CURLINFO_PRIMARY_PORT
  | typeof CURLINFO_LOCAL_IP
  | typeof CURLINFO_LOCAL_PORT
  | typeof CURLINFO_TLS_SESSION
  | typeof CURLINFO_ACTIVESOCKET
  | typeof CURLINFO_TLS_SSL_PTR
  | typeof CURLINFO_HTTP_VERSION
  | typeof CURLINFO_PROXY_SSL_VERIFYRESULT
  | typeof CURLINFO_PROTOCOL
  | typeof CURLINFO_SCHEME
  | typeof CURLINFO_TOTAL_TIME_T
  | typeof CURLINFO_NAMELOOKUP_TIME_T
  | typeof CURLINFO_CONNECT_TIME_T
  | typeof CURLINFO_PRETRANSFER_TIME_T
  | typeof CURLINFO_STARTTRANSFER_TIME_T
  | typeof CURLINFO_REDIRECT_TIME_T
  | typeof CURLINFO_APPCONNECT_TIME_T
  | typeof CURLINFO_RETRY_AFTER
  | typeof CURLINFO_EFFECTIVE_METHOD
  | typeof CURLINFO_PROXY_ERROR
  | typeof CURLINFO_REFERER
  | typeof CURLINFO_CAINFO
  | typeof CURLINFO_CAPATH
  | typeof CURLINFO_LASTONE
  | (number & {});
export const CURLINFO: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('CURLINFO', $.unsignedInt);
/** first, never use this */
export const CURLINFO_NONE = 0;
export const CURLINFO_EFFECTIVE_URL = 0x100001;
export const CURLINFO_RESPONSE_CODE = 0x200002;
export const CURLINFO_TOTAL_TIME = 0x300003;
export const CURLINFO_NAMELOOKUP_TIME = 0x300004;
export const CURLINFO_CONNECT_TIME = 0x300005;
export const CURLINFO_PRETRANSFER_TIME = 0x300006;
/** @deprecated since 7.55.0. Use CURLINFO_SIZE_UPLOAD_T */
export const CURLINFO_SIZE_UPLOAD = 0x300007;
export const CURLINFO_SIZE_UPLOAD_T = 0x600007;
/** @deprecated since 7.55.0. Use CURLINFO_SIZE_DOWNLOAD_T */
export const CURLINFO_SIZE_DOWNLOAD = 0x300008;
export const CURLINFO_SIZE_DOWNLOAD_T = 0x600008;
/** @deprecated since 7.55.0. Use CURLINFO_SPEED_DOWNLOAD_T */
export const CURLINFO_SPEED_DOWNLOAD = 0x300009;
export const CURLINFO_SPEED_DOWNLOAD_T = 0x600009;
/** @deprecated since 7.55.0. Use CURLINFO_SPEED_UPLOAD_T */
export const CURLINFO_SPEED_UPLOAD = 0x30000a;
export const CURLINFO_SPEED_UPLOAD_T = 0x60000a;
export const CURLINFO_HEADER_SIZE = 0x20000b;
export const CURLINFO_REQUEST_SIZE = 0x20000c;
export const CURLINFO_SSL_VERIFYRESULT = 0x20000d;
export const CURLINFO_FILETIME = 0x20000e;
export const CURLINFO_FILETIME_T = 0x60000e;
/** @deprecated since 7.55.0. Use CURLINFO_CONTENT_LENGTH_DOWNLOAD_T */
export const CURLINFO_CONTENT_LENGTH_DOWNLOAD = 0x30000f;
export const CURLINFO_CONTENT_LENGTH_DOWNLOAD_T = 0x60000f;
/** @deprecated since 7.55.0. Use CURLINFO_CONTENT_LENGTH_UPLOAD_T */
export const CURLINFO_CONTENT_LENGTH_UPLOAD = 0x300010;
export const CURLINFO_CONTENT_LENGTH_UPLOAD_T = 0x600010;
export const CURLINFO_STARTTRANSFER_TIME = 0x300011;
export const CURLINFO_CONTENT_TYPE = 0x100012;
export const CURLINFO_REDIRECT_TIME = 0x300013;
export const CURLINFO_REDIRECT_COUNT = 0x200014;
export const CURLINFO_PRIVATE = 0x100015;
export const CURLINFO_HTTP_CONNECTCODE = 0x200016;
export const CURLINFO_HTTPAUTH_AVAIL = 0x200017;
export const CURLINFO_PROXYAUTH_AVAIL = 0x200018;
export const CURLINFO_OS_ERRNO = 0x200019;
export const CURLINFO_NUM_CONNECTS = 0x20001a;
export const CURLINFO_SSL_ENGINES = 0x40001b;
export const CURLINFO_COOKIELIST = 0x40001c;
/** @deprecated since 7.45.0. Use CURLINFO_ACTIVESOCKET */
export const CURLINFO_LASTSOCKET = 0x20001d;
export const CURLINFO_FTP_ENTRY_PATH = 0x10001e;
export const CURLINFO_REDIRECT_URL = 0x10001f;
export const CURLINFO_PRIMARY_IP = 0x100020;
export const CURLINFO_APPCONNECT_TIME = 0x300021;
export const CURLINFO_CERTINFO = 0x400022;
export const CURLINFO_CONDITION_UNMET = 0x200023;
export const CURLINFO_RTSP_SESSION_ID = 0x100024;
export const CURLINFO_RTSP_CLIENT_CSEQ = 0x200025;
export const CURLINFO_RTSP_SERVER_CSEQ = 0x200026;
export const CURLINFO_RTSP_CSEQ_RECV = 0x200027;
export const CURLINFO_PRIMARY_PORT = 0x200028;
export const CURLINFO_LOCAL_IP = 0x100029;
export const CURLINFO_LOCAL_PORT = 0x20002a;
/** @deprecated since 7.48.0. Use CURLINFO_TLS_SSL_PTR */
export const CURLINFO_TLS_SESSION = 0x40002b;
export const CURLINFO_ACTIVESOCKET = 0x50002c;
export const CURLINFO_TLS_SSL_PTR = 0x40002d;
export const CURLINFO_HTTP_VERSION = 0x20002e;
export const CURLINFO_PROXY_SSL_VERIFYRESULT = 0x20002f;
/** @deprecated since 7.85.0. Use CURLINFO_SCHEME */
export const CURLINFO_PROTOCOL = 0x200030;
export const CURLINFO_SCHEME = 0x100031;
export const CURLINFO_TOTAL_TIME_T = 0x600032;
export const CURLINFO_NAMELOOKUP_TIME_T = 0x600033;
export const CURLINFO_CONNECT_TIME_T = 0x600034;
export const CURLINFO_PRETRANSFER_TIME_T = 0x600035;
export const CURLINFO_STARTTRANSFER_TIME_T = 0x600036;
export const CURLINFO_REDIRECT_TIME_T = 0x600037;
export const CURLINFO_APPCONNECT_TIME_T = 0x600038;
export const CURLINFO_RETRY_AFTER = 0x600039;
export const CURLINFO_EFFECTIVE_METHOD = 0x10003a;
export const CURLINFO_PROXY_ERROR = 0x20003b;
export const CURLINFO_REFERER = 0x10003c;
export const CURLINFO_CAINFO = 0x10003d;
export const CURLINFO_CAPATH = 0x10003e;
export const CURLINFO_LASTONE = 62;

/** `curl_closepolicy` */
export type curl_closepolicy = typeof CURLCLOSEPOLICY_NONE
  | typeof CURLCLOSEPOLICY_OLDEST
  | typeof CURLCLOSEPOLICY_LEAST_RECENTLY_USED
  | typeof CURLCLOSEPOLICY_LEAST_TRAFFIC
  | typeof CURLCLOSEPOLICY_SLOWEST
  | typeof CURLCLOSEPOLICY_CALLBACK
  | typeof CURLCLOSEPOLICY_LAST
  | (number & {});
export const curl_closepolicy: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('curl_closepolicy', $.unsignedInt);
/** first, never use this */
export const CURLCLOSEPOLICY_NONE = 0;
export const CURLCLOSEPOLICY_OLDEST = 1;
export const CURLCLOSEPOLICY_LEAST_RECENTLY_USED = 2;
export const CURLCLOSEPOLICY_LEAST_TRAFFIC = 3;
export const CURLCLOSEPOLICY_SLOWEST = 4;
export const CURLCLOSEPOLICY_CALLBACK = 5;
/** last, never use this */
export const CURLCLOSEPOLICY_LAST = 6;

/**
 * Different data locks for a single share
 *
 * `curl_lock_data`
 */
export type curl_lock_data = typeof CURL_LOCK_DATA_NONE
  | typeof CURL_LOCK_DATA_SHARE
  | typeof CURL_LOCK_DATA_COOKIE
  | typeof CURL_LOCK_DATA_DNS
  | typeof CURL_LOCK_DATA_SSL_SESSION
  | typeof CURL_LOCK_DATA_CONNECT
  | typeof CURL_LOCK_DATA_PSL
  | typeof CURL_LOCK_DATA_HSTS
  | typeof CURL_LOCK_DATA_LAST
  | (number & {});
export const curl_lock_data: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('curl_lock_data', $.unsignedInt);
export const CURL_LOCK_DATA_NONE = 0;
/**
 * CURL_LOCK_DATA_SHARE is used internally to say that
 * the locking is just made to change the internal state of the share
 * itself.
 */
export const CURL_LOCK_DATA_SHARE = 1;
export const CURL_LOCK_DATA_COOKIE = 2;
export const CURL_LOCK_DATA_DNS = 3;
export const CURL_LOCK_DATA_SSL_SESSION = 4;
export const CURL_LOCK_DATA_CONNECT = 5;
export const CURL_LOCK_DATA_PSL = 6;
export const CURL_LOCK_DATA_HSTS = 7;
export const CURL_LOCK_DATA_LAST = 8;

/**
 * Different lock access types
 *
 * `curl_lock_access`
 */
export type curl_lock_access = typeof CURL_LOCK_ACCESS_NONE
  | typeof CURL_LOCK_ACCESS_SHARED
  | typeof CURL_LOCK_ACCESS_SINGLE
  | typeof CURL_LOCK_ACCESS_LAST
  | (number & {});
export const curl_lock_access: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('curl_lock_access', $.unsignedInt);
/** unspecified action */
export const CURL_LOCK_ACCESS_NONE = 0;
/** for read perhaps */
export const CURL_LOCK_ACCESS_SHARED = 1;
/** for write perhaps */
export const CURL_LOCK_ACCESS_SINGLE = 2;
/** never use */
export const CURL_LOCK_ACCESS_LAST = 3;

/** `CURLSHcode` */
export type CURLSHcode = typeof CURLSHE_OK
  | typeof CURLSHE_BAD_OPTION
  | typeof CURLSHE_IN_USE
  | typeof CURLSHE_INVALID
  | typeof CURLSHE_NOMEM
  | typeof CURLSHE_NOT_BUILT_IN
  | typeof CURLSHE_LAST
  | (number & {});
export const CURLSHcode: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('CURLSHcode', $.unsignedInt);
/** all is fine */
export const CURLSHE_OK = 0;
/** 1 */
export const CURLSHE_BAD_OPTION = 1;
/** 2 */
export const CURLSHE_IN_USE = 2;
/** 3 */
export const CURLSHE_INVALID = 3;
/** 4 out of memory */
export const CURLSHE_NOMEM = 4;
/** 5 feature not present in lib */
export const CURLSHE_NOT_BUILT_IN = 5;
/** never use */
export const CURLSHE_LAST = 6;

/** `CURLSHoption` */
export type CURLSHoption = typeof CURLSHOPT_NONE
  | typeof CURLSHOPT_SHARE
  | typeof CURLSHOPT_UNSHARE
  | typeof CURLSHOPT_LOCKFUNC
  | typeof CURLSHOPT_UNLOCKFUNC
  | typeof CURLSHOPT_USERDATA
  | typeof CURLSHOPT_LAST
  | (number & {});
export const CURLSHoption: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('CURLSHoption', $.unsignedInt);
/** don't use */
export const CURLSHOPT_NONE = 0;
/** specify a data type to share */
export const CURLSHOPT_SHARE = 1;
/** specify which data type to stop sharing */
export const CURLSHOPT_UNSHARE = 2;
/** pass in a 'curl_lock_function' pointer */
export const CURLSHOPT_LOCKFUNC = 3;
/** pass in a 'curl_unlock_function' pointer */
export const CURLSHOPT_UNLOCKFUNC = 4;
/**
 * pass in a user data pointer used in the lock/unlock
 * callback functions
 */
export const CURLSHOPT_USERDATA = 5;
/** never use */
export const CURLSHOPT_LAST = 6;

/** `CURLversion` */
export type CURLversion = typeof CURLVERSION_FIRST
  | typeof CURLVERSION_SECOND
  | typeof CURLVERSION_THIRD
  | typeof CURLVERSION_FOURTH
  | typeof CURLVERSION_FIFTH
  | typeof CURLVERSION_SIXTH
  | typeof CURLVERSION_SEVENTH
  | typeof CURLVERSION_EIGHTH
  | typeof CURLVERSION_NINTH
  | typeof CURLVERSION_TENTH
  | typeof CURLVERSION_ELEVENTH
  | typeof CURLVERSION_LAST
  | (number & {});
export const CURLversion: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('CURLversion', $.unsignedInt);
export const CURLVERSION_FIRST = 0;
export const CURLVERSION_SECOND = 1;
export const CURLVERSION_THIRD = 2;
export const CURLVERSION_FOURTH = 3;
export const CURLVERSION_FIFTH = 4;
export const CURLVERSION_SIXTH = 5;
export const CURLVERSION_SEVENTH = 6;
export const CURLVERSION_EIGHTH = 7;
export const CURLVERSION_NINTH = 8;
export const CURLVERSION_TENTH = 9;
export const CURLVERSION_ELEVENTH = 10;
/** never actually use this */
export const CURLVERSION_LAST = 11;

/** `CURLMcode` */
export type CURLMcode = typeof CURLM_CALL_MULTI_PERFORM
  | typeof CURLM_OK
  | typeof CURLM_BAD_HANDLE
  | typeof CURLM_BAD_EASY_HANDLE
  | typeof CURLM_OUT_OF_MEMORY
  | typeof CURLM_INTERNAL_ERROR
  | typeof CURLM_BAD_SOCKET
  | typeof CURLM_UNKNOWN_OPTION
  | typeof CURLM_ADDED_ALREADY
  | typeof CURLM_RECURSIVE_API_CALL
  | typeof CURLM_WAKEUP_FAILURE
  | typeof CURLM_BAD_FUNCTION_ARGUMENT
  | typeof CURLM_ABORTED_BY_CALLBACK
  | typeof CURLM_UNRECOVERABLE_POLL
  | typeof CURLM_LAST
  | (number & {});
export const CURLMcode: $.Callable<$.Int> = /* @__PURE__ */ $.alias('CURLMcode', $.int);
/**
 * please call {@link curl_multi_perform} or
 * curl_multi_socket*() soon
 */
export const CURLM_CALL_MULTI_PERFORM = -1;
export const CURLM_OK = 0;
/** the passed-in handle is not a valid CURLM handle */
export const CURLM_BAD_HANDLE = 1;
/** an easy handle was not good/valid */
export const CURLM_BAD_EASY_HANDLE = 2;
/** if you ever get this, you're in deep sh*t */
export const CURLM_OUT_OF_MEMORY = 3;
/** this is a libcurl bug */
export const CURLM_INTERNAL_ERROR = 4;
/** the passed in socket argument did not match */
export const CURLM_BAD_SOCKET = 5;
/** {@link curl_multi_setopt} with unsupported option */
export const CURLM_UNKNOWN_OPTION = 6;
/**
 * an easy handle already added to a multi handle was
 * attempted to get added - again
 */
export const CURLM_ADDED_ALREADY = 7;
/**
 * an api function was called from inside a
 * callback
 */
export const CURLM_RECURSIVE_API_CALL = 8;
/** wakeup is unavailable or failed */
export const CURLM_WAKEUP_FAILURE = 9;
/** function called with a bad parameter */
export const CURLM_BAD_FUNCTION_ARGUMENT = 10;
export const CURLM_ABORTED_BY_CALLBACK = 11;
export const CURLM_UNRECOVERABLE_POLL = 12;
export const CURLM_LAST = 13;

/** `CURLMSG` */
export type CURLMSG = typeof CURLMSG_NONE | typeof CURLMSG_DONE | typeof CURLMSG_LAST | (number & {});
export const CURLMSG: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('CURLMSG', $.unsignedInt);
/** first, not used */
export const CURLMSG_NONE = 0;
/**
 * This easy handle has completed. 'result' contains
 * the CURLcode of the transfer
 */
export const CURLMSG_DONE = 1;
/** last, not used */
export const CURLMSG_LAST = 2;

/** `CURLMoption` */
export type CURLMoption = typeof CURLMOPT_SOCKETFUNCTION
  | typeof CURLMOPT_SOCKETDATA
  | typeof CURLMOPT_PIPELINING
  | typeof CURLMOPT_TIMERFUNCTION
  | typeof CURLMOPT_TIMERDATA
  | typeof CURLMOPT_MAXCONNECTS
  | typeof CURLMOPT_MAX_HOST_CONNECTIONS
  | typeof CURLMOPT_MAX_PIPELINE_LENGTH
  | typeof CURLMOPT_CONTENT_LENGTH_PENALTY_SIZE
  | typeof CURLMOPT_CHUNK_LENGTH_PENALTY_SIZE
  | typeof CURLMOPT_PIPELINING_SITE_BL
  | typeof CURLMOPT_PIPELINING_SERVER_BL
  | typeof CURLMOPT_MAX_TOTAL_CONNECTIONS
  | typeof CURLMOPT_PUSHFUNCTION
  | typeof CURLMOPT_PUSHDATA
  | typeof CURLMOPT_MAX_CONCURRENT_STREAMS
  | typeof CURLMOPT_LASTENTRY
  | (number & {});
export const CURLMoption: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('CURLMoption', $.unsignedInt);
/** This is the socket callback function pointer */
export const CURLMOPT_SOCKETFUNCTION = 20001;
/** This is the argument passed to the socket callback */
export const CURLMOPT_SOCKETDATA = 10002;
/** set to 1 to enable pipelining for this multi handle */
export const CURLMOPT_PIPELINING = 3;
/** This is the timer callback function pointer */
export const CURLMOPT_TIMERFUNCTION = 20004;
/** This is the argument passed to the timer callback */
export const CURLMOPT_TIMERDATA = 10005;
/** maximum number of entries in the connection cache */
export const CURLMOPT_MAXCONNECTS = 6;
/** maximum number of (pipelining) connections to one host */
export const CURLMOPT_MAX_HOST_CONNECTIONS = 7;
/** maximum number of requests in a pipeline */
export const CURLMOPT_MAX_PIPELINE_LENGTH = 8;
/**
 * a connection with a content-length longer than this
 * will not be considered for pipelining
 */
export const CURLMOPT_CONTENT_LENGTH_PENALTY_SIZE = 30009;
/**
 * a connection with a chunk length longer than this
 * will not be considered for pipelining
 */
export const CURLMOPT_CHUNK_LENGTH_PENALTY_SIZE = 30010;
/** a list of site names(+port) that are blocked from pipelining */
export const CURLMOPT_PIPELINING_SITE_BL = 10011;
/** a list of server types that are blocked from pipelining */
export const CURLMOPT_PIPELINING_SERVER_BL = 10012;
/** maximum number of open connections in total */
export const CURLMOPT_MAX_TOTAL_CONNECTIONS = 13;
/** This is the server push callback function pointer */
export const CURLMOPT_PUSHFUNCTION = 20014;
/** This is the argument passed to the server push callback */
export const CURLMOPT_PUSHDATA = 10015;
/** maximum number of concurrent streams to support on a connection */
export const CURLMOPT_MAX_CONCURRENT_STREAMS = 16;
/** the last unused */
export const CURLMOPT_LASTENTRY = 17;

/**
 * the error codes for the URL API
 *
 * `CURLUcode`
 */
export type CURLUcode = typeof CURLUE_OK
  | typeof CURLUE_BAD_HANDLE
  | typeof CURLUE_BAD_PARTPOINTER
  | typeof CURLUE_MALFORMED_INPUT
  | typeof CURLUE_BAD_PORT_NUMBER
  | typeof CURLUE_UNSUPPORTED_SCHEME
  | typeof CURLUE_URLDECODE
  | typeof CURLUE_OUT_OF_MEMORY
  | typeof CURLUE_USER_NOT_ALLOWED
  | typeof CURLUE_UNKNOWN_PART
  | typeof CURLUE_NO_SCHEME
  | typeof CURLUE_NO_USER
  | typeof CURLUE_NO_PASSWORD
  | typeof CURLUE_NO_OPTIONS
  | typeof CURLUE_NO_HOST
  | typeof CURLUE_NO_PORT
  | typeof CURLUE_NO_QUERY
  | typeof CURLUE_NO_FRAGMENT
  | typeof CURLUE_NO_ZONEID
  | typeof CURLUE_BAD_FILE_URL
  | typeof CURLUE_BAD_FRAGMENT
  | typeof CURLUE_BAD_HOSTNAME
  | typeof CURLUE_BAD_IPV6
  | typeof CURLUE_BAD_LOGIN
  | typeof CURLUE_BAD_PASSWORD
  | typeof CURLUE_BAD_PATH
  | typeof CURLUE_BAD_QUERY
  | typeof CURLUE_BAD_SCHEME
  | typeof CURLUE_BAD_SLASHES
  | typeof CURLUE_BAD_USER
  | typeof CURLUE_LACKS_IDN
  | typeof CURLUE_LAST
  | (number & {});
export const CURLUcode: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('CURLUcode', $.unsignedInt);
export const CURLUE_OK = 0;
/** 1 */
export const CURLUE_BAD_HANDLE = 1;
/** 2 */
export const CURLUE_BAD_PARTPOINTER = 2;
/** 3 */
export const CURLUE_MALFORMED_INPUT = 3;
/** 4 */
export const CURLUE_BAD_PORT_NUMBER = 4;
/** 5 */
export const CURLUE_UNSUPPORTED_SCHEME = 5;
/** 6 */
export const CURLUE_URLDECODE = 6;
/** 7 */
export const CURLUE_OUT_OF_MEMORY = 7;
/** 8 */
export const CURLUE_USER_NOT_ALLOWED = 8;
/** 9 */
export const CURLUE_UNKNOWN_PART = 9;
/** 10 */
export const CURLUE_NO_SCHEME = 10;
/** 11 */
export const CURLUE_NO_USER = 11;
/** 12 */
export const CURLUE_NO_PASSWORD = 12;
/** 13 */
export const CURLUE_NO_OPTIONS = 13;
/** 14 */
export const CURLUE_NO_HOST = 14;
/** 15 */
export const CURLUE_NO_PORT = 15;
/** 16 */
export const CURLUE_NO_QUERY = 16;
/** 17 */
export const CURLUE_NO_FRAGMENT = 17;
/** 18 */
export const CURLUE_NO_ZONEID = 18;
/** 19 */
export const CURLUE_BAD_FILE_URL = 19;
/** 20 */
export const CURLUE_BAD_FRAGMENT = 20;
/** 21 */
export const CURLUE_BAD_HOSTNAME = 21;
/** 22 */
export const CURLUE_BAD_IPV6 = 22;
/** 23 */
export const CURLUE_BAD_LOGIN = 23;
/** 24 */
export const CURLUE_BAD_PASSWORD = 24;
/** 25 */
export const CURLUE_BAD_PATH = 25;
/** 26 */
export const CURLUE_BAD_QUERY = 26;
/** 27 */
export const CURLUE_BAD_SCHEME = 27;
/** 28 */
export const CURLUE_BAD_SLASHES = 28;
/** 29 */
export const CURLUE_BAD_USER = 29;
/** 30 */
export const CURLUE_LACKS_IDN = 30;
export const CURLUE_LAST = 31;

/** `CURLUPart` */
export type CURLUPart = typeof CURLUPART_URL
  | typeof CURLUPART_SCHEME
  | typeof CURLUPART_USER
  | typeof CURLUPART_PASSWORD
  | typeof CURLUPART_OPTIONS
  | typeof CURLUPART_HOST
  | typeof CURLUPART_PORT
  | typeof CURLUPART_PATH
  | typeof CURLUPART_QUERY
  | typeof CURLUPART_FRAGMENT
  | typeof CURLUPART_ZONEID
  | (number & {});
export const CURLUPart: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('CURLUPart', $.unsignedInt);
export const CURLUPART_URL = 0;
export const CURLUPART_SCHEME = 1;
export const CURLUPART_USER = 2;
export const CURLUPART_PASSWORD = 3;
export const CURLUPART_OPTIONS = 4;
export const CURLUPART_HOST = 5;
export const CURLUPART_PORT = 6;
export const CURLUPART_PATH = 7;
export const CURLUPART_QUERY = 8;
export const CURLUPART_FRAGMENT = 9;
/** added in 7.65.0 */
export const CURLUPART_ZONEID = 10;

/** `curl_easytype` */
export type curl_easytype = typeof CURLOT_LONG
  | typeof CURLOT_VALUES
  | typeof CURLOT_OFF_T
  | typeof CURLOT_OBJECT
  | typeof CURLOT_STRING
  | typeof CURLOT_SLIST
  | typeof CURLOT_CBPTR
  | typeof CURLOT_BLOB
  | typeof CURLOT_FUNCTION
  | (number & {});
export const curl_easytype: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('curl_easytype', $.unsignedInt);
/** long (a range of values) */
export const CURLOT_LONG = 0;
/** (a defined set or bitmask) */
export const CURLOT_VALUES = 1;
/** curl_off_t (a range of values) */
export const CURLOT_OFF_T = 2;
/** pointer (void *) */
export const CURLOT_OBJECT = 3;
/** (char * to null-terminated buffer) */
export const CURLOT_STRING = 4;
/** (struct curl_slist *) */
export const CURLOT_SLIST = 5;
/** (void * passed as-is to a callback) */
export const CURLOT_CBPTR = 6;
/** blob (struct curl_blob *) */
export const CURLOT_BLOB = 7;
/** function pointer */
export const CURLOT_FUNCTION = 8;

/** `CURLHcode` */
export type CURLHcode = typeof CURLHE_OK
  | typeof CURLHE_BADINDEX
  | typeof CURLHE_MISSING
  | typeof CURLHE_NOHEADERS
  | typeof CURLHE_NOREQUEST
  | typeof CURLHE_OUT_OF_MEMORY
  | typeof CURLHE_BAD_ARGUMENT
  | typeof CURLHE_NOT_BUILT_IN
  | (number & {});
export const CURLHcode: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('CURLHcode', $.unsignedInt);
export const CURLHE_OK = 0;
/** header exists but not with this index */
export const CURLHE_BADINDEX = 1;
/** no such header exists */
export const CURLHE_MISSING = 2;
/** no headers at all exist (yet) */
export const CURLHE_NOHEADERS = 3;
/** no request with this number was used */
export const CURLHE_NOREQUEST = 4;
/** out of memory while processing */
export const CURLHE_OUT_OF_MEMORY = 5;
/** a function argument was not okay */
export const CURLHE_BAD_ARGUMENT = 6;
/** if API was disabled in the build */
export const CURLHE_NOT_BUILT_IN = 7;

// --- Handles

/** `CURL`: a handle. Freed by {@link curl_easy_cleanup}. */
export class CURL extends $.Handle<'CURL'> {
  static override readonly cName = 'CURL';

  static toC(value: CURL | null, owner: string, name: string): bigint | null {
    const address = value instanceof CURL ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(CURL, value, owner, name);
  }
}

/** `CURLSH`: a handle. Freed by {@link curl_share_cleanup}. */
export class CURLSH extends $.Handle<'CURLSH'> {
  static override readonly cName = 'CURLSH';

  static toC(value: CURLSH | null, owner: string, name: string): bigint | null {
    const address = value instanceof CURLSH ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(CURLSH, value, owner, name);
  }
}

/**
 * Mime/form handling support.
 *
 * `curl_mime`: a handle. Freed by {@link curl_mime_free}.
 */
export class curl_mime extends $.Handle<'curl_mime'> {
  static override readonly cName = 'curl_mime';

  static toC(value: curl_mime | null, owner: string, name: string): bigint | null {
    const address = value instanceof curl_mime ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(curl_mime, value, owner, name);
  }
}

/**
 * Mime part context.
 *
 * `curl_mimepart`: a handle.
 */
export class curl_mimepart extends $.Handle<'curl_mimepart'> {
  static override readonly cName = 'curl_mimepart';

  static toC(value: curl_mimepart | null, owner: string, name: string): bigint | null {
    const address = value instanceof curl_mimepart ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(curl_mimepart, value, owner, name);
  }
}

/**
 * fd_set for select and pselect.
 *
 * `fd_set`: a handle.
 */
export class fd_set extends $.Handle<'fd_set'> {
  static override readonly cName = 'fd_set';

  static toC(value: fd_set | null, owner: string, name: string): bigint | null {
    const address = value instanceof fd_set ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(fd_set, value, owner, name);
  }
}

/**
 * The tag name of this struct is _IO_FILE to preserve historic
 * C++ mangled names for functions taking FILE* arguments.
 * That name should not be used in new code.
 *
 * `FILE`: a handle.
 */
export class FILE extends $.Handle<'FILE'> {
  static override readonly cName = 'FILE';

  static toC(value: FILE | null, owner: string, name: string): bigint | null {
    const address = value instanceof FILE ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(FILE, value, owner, name);
  }
}

/** `CURLM`: a handle. Freed by {@link curl_multi_cleanup}. */
export class CURLM extends $.Handle<'CURLM'> {
  static override readonly cName = 'CURLM';

  static toC(value: CURLM | null, owner: string, name: string): bigint | null {
    const address = value instanceof CURLM ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(CURLM, value, owner, name);
  }
}

/**
 * forward declaration only
 *
 * `struct curl_pushheaders`: a handle.
 */
export class curl_pushheaders extends $.Handle<'struct curl_pushheaders'> {
  static override readonly cName = 'struct curl_pushheaders';

  static toC(value: curl_pushheaders | null, owner: string, name: string): bigint | null {
    const address = value instanceof curl_pushheaders ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(curl_pushheaders, value, owner, name);
  }
}

/** `CURLU`: a handle. Freed by {@link curl_url_cleanup}. */
export class CURLU extends $.Handle<'CURLU'> {
  static override readonly cName = 'CURLU';

  static toC(value: CURLU | null, owner: string, name: string): bigint | null {
    const address = value instanceof CURLU ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(CURLU, value, owner, name);
  }
}

// --- Records

/** `struct curl_httppost`, 112 bytes */
export class curl_httppost extends $.Struct<'struct curl_httppost', {
    next?: $.PointerTo<curl_httppost> | null;
    name?: $.Memory | null;
    namelength?: number | bigint;
    contents?: $.Memory | null;
    contentslength?: number | bigint;
    buffer?: $.Memory | null;
    bufferlength?: number | bigint;
    contenttype?: $.Memory | null;
    contentheader?: $.PointerTo<curl_slist> | null;
    more?: $.PointerTo<curl_httppost> | null;
    flags?: number | bigint;
    showfilename?: $.Memory | null;
    userp?: $.Memory | null;
    contentlen?: number | bigint;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct curl_httppost', 112, 8, () => ({
      next: [$.pointer(curl_httppost), 0],
      name: [$.pointer($.char), 8],
      namelength: [$.long, 16],
      contents: [$.pointer($.char), 24],
      contentslength: [$.long, 32],
      buffer: [$.pointer($.char), 40],
      bufferlength: [$.long, 48],
      contenttype: [$.pointer($.char), 56],
      contentheader: [$.pointer(curl_slist), 64],
      more: [$.pointer(curl_httppost), 72],
      flags: [$.long, 80],
      showfilename: [$.pointer($.char), 88],
      userp: [$.voidPointer, 96],
      contentlen: [$.long, 104],
    }));

  /**
   * next entry in the list
   *
   * C: `struct curl_httppost *next`
   */
  get next(): curl_httppost | null {
    return $.readRecord(this.$view, 0, curl_httppost);
  }

  set next(value: $.PointerTo<curl_httppost> | null) {
    $.writePointer(this.$view, 0, curl_httppost, value, 'struct curl_httppost', 'next');
  }

  /**
   * pointer to allocated name
   *
   * C: `char *name`
   */
  get name(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 8, $.char);
  }

  set name(value: $.Memory | null) {
    $.writeMemory(this.$view, 8, value, 'struct curl_httppost', 'name');
  }

  /**
   * length of name length
   *
   * C: `long namelength`
   */
  get namelength(): number {
    return $.readInt64(this.$view, 16, 'struct curl_httppost', 'namelength');
  }

  set namelength(value: number | bigint) {
    $.writeInt64(this.$view, 16, value, 'struct curl_httppost', 'namelength');
  }

  /**
   * pointer to allocated data contents
   *
   * C: `char *contents`
   */
  get contents(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 24, $.char);
  }

  set contents(value: $.Memory | null) {
    $.writeMemory(this.$view, 24, value, 'struct curl_httppost', 'contents');
  }

  /**
   * length of contents field, see also
   * CURL_HTTPPOST_LARGE
   *
   * C: `long contentslength`
   */
  get contentslength(): number {
    return $.readInt64(this.$view, 32, 'struct curl_httppost', 'contentslength');
  }

  set contentslength(value: number | bigint) {
    $.writeInt64(this.$view, 32, value, 'struct curl_httppost', 'contentslength');
  }

  /**
   * pointer to allocated buffer contents
   *
   * C: `char *buffer`
   */
  get buffer(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 40, $.char);
  }

  set buffer(value: $.Memory | null) {
    $.writeMemory(this.$view, 40, value, 'struct curl_httppost', 'buffer');
  }

  /**
   * length of buffer field
   *
   * C: `long bufferlength`
   */
  get bufferlength(): number {
    return $.readInt64(this.$view, 48, 'struct curl_httppost', 'bufferlength');
  }

  set bufferlength(value: number | bigint) {
    $.writeInt64(this.$view, 48, value, 'struct curl_httppost', 'bufferlength');
  }

  /**
   * Content-Type
   *
   * C: `char *contenttype`
   */
  get contenttype(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 56, $.char);
  }

  set contenttype(value: $.Memory | null) {
    $.writeMemory(this.$view, 56, value, 'struct curl_httppost', 'contenttype');
  }

  /**
   * list of extra headers for this form
   *
   * C: `struct curl_slist *contentheader`
   */
  get contentheader(): curl_slist | null {
    return $.readRecord(this.$view, 64, curl_slist);
  }

  set contentheader(value: $.PointerTo<curl_slist> | null) {
    $.writePointer(this.$view, 64, curl_slist, value, 'struct curl_httppost', 'contentheader');
  }

  /**
   * if one field name has more than one
   * file, this link should link to following
   * files
   *
   * C: `struct curl_httppost *more`
   */
  get more(): curl_httppost | null {
    return $.readRecord(this.$view, 72, curl_httppost);
  }

  set more(value: $.PointerTo<curl_httppost> | null) {
    $.writePointer(this.$view, 72, curl_httppost, value, 'struct curl_httppost', 'more');
  }

  /**
   * as defined below
   *
   * C: `long flags`
   */
  get flags(): number {
    return $.readInt64(this.$view, 80, 'struct curl_httppost', 'flags');
  }

  set flags(value: number | bigint) {
    $.writeInt64(this.$view, 80, value, 'struct curl_httppost', 'flags');
  }

  /**
   * The file name to show. If not set, the
   * actual file name will be used (if this
   * is a file part)
   *
   * C: `char *showfilename`
   */
  get showfilename(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 88, $.char);
  }

  set showfilename(value: $.Memory | null) {
    $.writeMemory(this.$view, 88, value, 'struct curl_httppost', 'showfilename');
  }

  /**
   * custom pointer used for
   * HTTPPOST_CALLBACK posts
   *
   * C: `void *userp`
   */
  get userp(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 96, $.voidType);
  }

  set userp(value: $.Memory | null) {
    $.writeMemory(this.$view, 96, value, 'struct curl_httppost', 'userp');
  }

  /**
   * alternative length of contents
   * field. Used if CURL_HTTPPOST_LARGE is
   * set. Added in 7.46.0
   *
   * C: `curl_off_t contentlen`
   */
  get contentlen(): number {
    return $.readInt64(this.$view, 104, 'struct curl_httppost', 'contentlen');
  }

  set contentlen(value: number | bigint) {
    $.writeInt64(this.$view, 104, value, 'struct curl_httppost', 'contentlen');
  }

  static toC(value: $.PointerTo<curl_httppost> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof curl_httppost ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_httppost, value, owner, name);
  }
}

/**
 * Information about a single file, used when doing FTP wildcard matching
 *
 * `struct curl_fileinfo`, 128 bytes
 */
export class curl_fileinfo extends $.Struct<'struct curl_fileinfo', {
    filename?: $.Memory | null;
    filetype?: curlfiletype;
    time?: number | bigint;
    perm?: number;
    uid?: number;
    gid?: number;
    size?: number | bigint;
    hardlinks?: number | bigint;
    strings?: $.RecordInput<curl_fileinfo_strings>;
    flags?: number;
    b_data?: $.Memory | null;
    b_size?: number | bigint;
    b_used?: number | bigint;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct curl_fileinfo', 128, 8, () => ({
      filename: [$.pointer($.char), 0],
      filetype: [$.unsignedInt, 8],
      time: [$.long, 16],
      perm: [$.unsignedInt, 24],
      uid: [$.int, 28],
      gid: [$.int, 32],
      size: [$.long, 40],
      hardlinks: [$.long, 48],
      strings: [curl_fileinfo_strings, 56],
      flags: [$.unsignedInt, 96],
      b_data: [$.pointer($.char), 104],
      b_size: [$.unsignedLong, 112],
      b_used: [$.unsignedLong, 120],
    }));

  /** C: `char *filename` */
  get filename(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 0, $.char);
  }

  set filename(value: $.Memory | null) {
    $.writeMemory(this.$view, 0, value, 'struct curl_fileinfo', 'filename');
  }

  /** C: `curlfiletype filetype` */
  get filetype(): curlfiletype {
    return this.$view.getUint32(8, true);
  }

  set filetype(value: curlfiletype) {
    this.$view.setUint32(8, $.toUnsignedInt(value, 'struct curl_fileinfo', 'filetype'), true);
  }

  /**
   * always zero!
   *
   * C: `time_t time`
   */
  get time(): number {
    return $.readInt64(this.$view, 16, 'struct curl_fileinfo', 'time');
  }

  set time(value: number | bigint) {
    $.writeInt64(this.$view, 16, value, 'struct curl_fileinfo', 'time');
  }

  /** C: `unsigned int perm` */
  get perm(): number {
    return this.$view.getUint32(24, true);
  }

  set perm(value: number) {
    this.$view.setUint32(24, $.toUnsignedInt(value, 'struct curl_fileinfo', 'perm'), true);
  }

  /** C: `int uid` */
  get uid(): number {
    return this.$view.getInt32(28, true);
  }

  set uid(value: number) {
    this.$view.setInt32(28, $.toInt(value, 'struct curl_fileinfo', 'uid'), true);
  }

  /** C: `int gid` */
  get gid(): number {
    return this.$view.getInt32(32, true);
  }

  set gid(value: number) {
    this.$view.setInt32(32, $.toInt(value, 'struct curl_fileinfo', 'gid'), true);
  }

  /** C: `curl_off_t size` */
  get size(): number {
    return $.readInt64(this.$view, 40, 'struct curl_fileinfo', 'size');
  }

  set size(value: number | bigint) {
    $.writeInt64(this.$view, 40, value, 'struct curl_fileinfo', 'size');
  }

  /** C: `long hardlinks` */
  get hardlinks(): number {
    return $.readInt64(this.$view, 48, 'struct curl_fileinfo', 'hardlinks');
  }

  set hardlinks(value: number | bigint) {
    $.writeInt64(this.$view, 48, value, 'struct curl_fileinfo', 'hardlinks');
  }

  /** C: `__typeof__(((struct curl_fileinfo *)0)->strings) strings` */
  get strings(): curl_fileinfo_strings {
    return $.readNested(this.$view, 56, curl_fileinfo_strings);
  }

  set strings(value: $.RecordInput<curl_fileinfo_strings>) {
    $.writeNested(this.$view, 56, curl_fileinfo_strings, value, 'struct curl_fileinfo', 'strings');
  }

  /** C: `unsigned int flags` */
  get flags(): number {
    return this.$view.getUint32(96, true);
  }

  set flags(value: number) {
    this.$view.setUint32(96, $.toUnsignedInt(value, 'struct curl_fileinfo', 'flags'), true);
  }

  /**
   * used internally
   *
   * C: `char *b_data`
   */
  get b_data(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 104, $.char);
  }

  set b_data(value: $.Memory | null) {
    $.writeMemory(this.$view, 104, value, 'struct curl_fileinfo', 'b_data');
  }

  /** C: `size_t b_size` */
  get b_size(): number {
    return $.readUint64(this.$view, 112, 'struct curl_fileinfo', 'b_size');
  }

  set b_size(value: number | bigint) {
    $.writeUint64(this.$view, 112, value, 'struct curl_fileinfo', 'b_size');
  }

  /** C: `size_t b_used` */
  get b_used(): number {
    return $.readUint64(this.$view, 120, 'struct curl_fileinfo', 'b_used');
  }

  set b_used(value: number | bigint) {
    $.writeUint64(this.$view, 120, value, 'struct curl_fileinfo', 'b_used');
  }

  static toC(value: $.PointerTo<curl_fileinfo> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof curl_fileinfo ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_fileinfo, value, owner, name);
  }
}

/** `curl_fileinfo_strings`, 40 bytes */
export class curl_fileinfo_strings extends $.Struct<'curl_fileinfo_strings', {
    time?: $.Memory | null;
    perm?: $.Memory | null;
    user?: $.Memory | null;
    group?: $.Memory | null;
    target?: $.Memory | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('curl_fileinfo_strings', 40, 8, () => ({
      time: [$.pointer($.char), 0],
      perm: [$.pointer($.char), 8],
      user: [$.pointer($.char), 16],
      group: [$.pointer($.char), 24],
      target: [$.pointer($.char), 32],
    }));

  /**
   * If some of these fields is not NULL, it is a pointer to b_data.
   *
   * C: `char *time`
   */
  get time(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 0, $.char);
  }

  set time(value: $.Memory | null) {
    $.writeMemory(this.$view, 0, value, 'curl_fileinfo_strings', 'time');
  }

  /** C: `char *perm` */
  get perm(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 8, $.char);
  }

  set perm(value: $.Memory | null) {
    $.writeMemory(this.$view, 8, value, 'curl_fileinfo_strings', 'perm');
  }

  /** C: `char *user` */
  get user(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 16, $.char);
  }

  set user(value: $.Memory | null) {
    $.writeMemory(this.$view, 16, value, 'curl_fileinfo_strings', 'user');
  }

  /** C: `char *group` */
  get group(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 24, $.char);
  }

  set group(value: $.Memory | null) {
    $.writeMemory(this.$view, 24, value, 'curl_fileinfo_strings', 'group');
  }

  /**
   * pointer to the target filename of a symlink
   *
   * C: `char *target`
   */
  get target(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 32, $.char);
  }

  set target(value: $.Memory | null) {
    $.writeMemory(this.$view, 32, value, 'curl_fileinfo_strings', 'target');
  }

  static toC(
    value: $.PointerTo<curl_fileinfo_strings> | null,
    owner: string,
    name: string,
  ): $.PointerArgument {
    const address = value instanceof curl_fileinfo_strings ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_fileinfo_strings, value, owner, name);
  }
}

/** `struct curl_sockaddr`, 32 bytes */
export class curl_sockaddr extends $.Struct<'struct curl_sockaddr', {
    family?: number;
    socktype?: number;
    protocol?: number;
    addrlen?: number;
    addr?: $.RecordInput<sockaddr>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct curl_sockaddr', 32, 4, () => ({
      family: [$.int, 0],
      socktype: [$.int, 4],
      protocol: [$.int, 8],
      addrlen: [$.unsignedInt, 12],
      addr: [sockaddr, 16],
    }));

  /** C: `int family` */
  get family(): number {
    return this.$view.getInt32(0, true);
  }

  set family(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct curl_sockaddr', 'family'), true);
  }

  /** C: `int socktype` */
  get socktype(): number {
    return this.$view.getInt32(4, true);
  }

  set socktype(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct curl_sockaddr', 'socktype'), true);
  }

  /** C: `int protocol` */
  get protocol(): number {
    return this.$view.getInt32(8, true);
  }

  set protocol(value: number) {
    this.$view.setInt32(8, $.toInt(value, 'struct curl_sockaddr', 'protocol'), true);
  }

  /**
   * addrlen was a socklen_t type before 7.18.0 but it
   * turned really ugly and painful on the systems that
   * lack this type
   *
   * C: `unsigned int addrlen`
   */
  get addrlen(): number {
    return this.$view.getUint32(12, true);
  }

  set addrlen(value: number) {
    this.$view.setUint32(12, $.toUnsignedInt(value, 'struct curl_sockaddr', 'addrlen'), true);
  }

  /** C: `struct sockaddr addr` */
  get addr(): sockaddr {
    return $.readNested(this.$view, 16, sockaddr);
  }

  set addr(value: $.RecordInput<sockaddr>) {
    $.writeNested(this.$view, 16, sockaddr, value, 'struct curl_sockaddr', 'addr');
  }

  static toC(value: $.PointerTo<curl_sockaddr> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof curl_sockaddr ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_sockaddr, value, owner, name);
  }
}

/** `struct curl_khkey`, 24 bytes */
export class curl_khkey extends $.Struct<'struct curl_khkey', {
    key?: $.Bytes | null;
    len?: number | bigint;
    keytype?: curl_khtype;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct curl_khkey', 24, 8, () => ({
      key: [$.pointer($.char), 0],
      len: [$.unsignedLong, 8],
      keytype: [$.unsignedInt, 16],
    }));

  /**
   * points to a null-terminated string encoded with base64
   * if len is zero, otherwise to the "raw" data
   *
   * C: `const char *key`
   */
  get key(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 0, $.char);
  }

  set key(value: $.Bytes | null) {
    $.writeBytes(this.$view, 0, value, 'struct curl_khkey', 'key');
  }

  /** C: `size_t len` */
  get len(): number {
    return $.readUint64(this.$view, 8, 'struct curl_khkey', 'len');
  }

  set len(value: number | bigint) {
    $.writeUint64(this.$view, 8, value, 'struct curl_khkey', 'len');
  }

  /** C: `enum curl_khtype keytype` */
  get keytype(): curl_khtype {
    return this.$view.getUint32(16, true);
  }

  set keytype(value: curl_khtype) {
    this.$view.setUint32(16, $.toUnsignedInt(value, 'struct curl_khkey', 'keytype'), true);
  }

  static toC(value: $.PointerTo<curl_khkey> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof curl_khkey ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_khkey, value, owner, name);
  }
}

/** `struct curl_hstsentry`, 40 bytes */
export class curl_hstsentry extends $.Struct<'struct curl_hstsentry', {
    name?: $.Memory | null;
    namelen?: number | bigint;
    includeSubDomains?: number;
    expire?: $.ArrayInput<$.Char>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct curl_hstsentry', 40, 8, () => ({
      name: [$.pointer($.char), 0],
      namelen: [$.unsignedLong, 8],
      includeSubDomains: [$.unsignedInt, 16, 128, 1],
      expire: [$.arrayOf($.char, 18), 17],
    }));

  /** C: `char *name` */
  get name(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 0, $.char);
  }

  set name(value: $.Memory | null) {
    $.writeMemory(this.$view, 0, value, 'struct curl_hstsentry', 'name');
  }

  /** C: `size_t namelen` */
  get namelen(): number {
    return $.readUint64(this.$view, 8, 'struct curl_hstsentry', 'namelen');
  }

  set namelen(value: number | bigint) {
    $.writeUint64(this.$view, 8, value, 'struct curl_hstsentry', 'namelen');
  }

  /** C: `unsigned int includeSubDomains : 1` */
  get includeSubDomains(): number {
    return $.readBits(this.$view, 128, 1);
  }

  set includeSubDomains(value: number) {
    $.writeBits(this.$view, 128, 1, $.toBits(value, 1, false, 'struct curl_hstsentry', 'includeSubDomains'));
  }

  /**
   * YYYYMMDD HH:MM:SS [null-terminated]
   *
   * C: `char expire[18]`
   */
  get expire(): Uint8Array {
    return $.readArray(this.$view, 17, $.char, 18);
  }

  set expire(value: $.ArrayInput<$.Char>) {
    $.writeArray(this.$view, 17, $.char, 18, value, 'struct curl_hstsentry', 'expire');
  }

  static toC(value: $.PointerTo<curl_hstsentry> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof curl_hstsentry ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_hstsentry, value, owner, name);
  }
}

/** `struct curl_index`, 16 bytes */
export class curl_index extends $.Struct<'struct curl_index', {
    index?: number | bigint;
    total?: number | bigint;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct curl_index', 16, 8, () => ({
      index: [$.unsignedLong, 0],
      total: [$.unsignedLong, 8],
    }));

  /**
   * the provided entry's "index" or count
   *
   * C: `size_t index`
   */
  get index(): number {
    return $.readUint64(this.$view, 0, 'struct curl_index', 'index');
  }

  set index(value: number | bigint) {
    $.writeUint64(this.$view, 0, value, 'struct curl_index', 'index');
  }

  /**
   * total number of entries to save
   *
   * C: `size_t total`
   */
  get total(): number {
    return $.readUint64(this.$view, 8, 'struct curl_index', 'total');
  }

  set total(value: number | bigint) {
    $.writeUint64(this.$view, 8, value, 'struct curl_index', 'total');
  }

  static toC(value: $.PointerTo<curl_index> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof curl_index ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_index, value, owner, name);
  }
}

/**
 * structure to be used as parameter for CURLFORM_ARRAY
 *
 * `struct curl_forms`, 16 bytes
 */
export class curl_forms extends $.Struct<'struct curl_forms', {
    option?: CURLformoption;
    value?: $.CStringInput | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct curl_forms', 16, 8, () => ({
      option: [$.unsignedInt, 0],
      value: [$.cstring, 8],
    }));

  /** C: `CURLformoption option` */
  get option(): CURLformoption {
    return this.$view.getUint32(0, true);
  }

  set option(value: CURLformoption) {
    this.$view.setUint32(0, $.toUnsignedInt(value, 'struct curl_forms', 'option'), true);
  }

  /** C: `const char *value` */
  get value(): string | null {
    return $.readCString(this.$view, 8);
  }

  set value(value: $.CStringInput | null) {
    $.writeCString(this.$view, 8, value, 'struct curl_forms', 'value');
  }

  static toC(value: $.PointerTo<curl_forms> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof curl_forms ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_forms, value, owner, name);
  }
}

/**
 * linked-list structure for the CURLOPT_QUOTE option (and other)
 *
 * `struct curl_slist`, 16 bytes
 */
export class curl_slist extends $.Struct<'struct curl_slist', {
    data?: $.Memory | null;
    next?: $.PointerTo<curl_slist> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct curl_slist', 16, 8, () => ({
      data: [$.pointer($.char), 0],
      next: [$.pointer(curl_slist), 8],
    }));

  /** C: `char *data` */
  get data(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 0, $.char);
  }

  set data(value: $.Memory | null) {
    $.writeMemory(this.$view, 0, value, 'struct curl_slist', 'data');
  }

  /** C: `struct curl_slist *next` */
  get next(): curl_slist | null {
    return $.readRecord(this.$view, 8, curl_slist);
  }

  set next(value: $.PointerTo<curl_slist> | null) {
    $.writePointer(this.$view, 8, curl_slist, value, 'struct curl_slist', 'next');
  }

  static toC(value: $.PointerTo<curl_slist> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof curl_slist ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_slist, value, owner, name);
  }
}

/** `curl_ssl_backend`, 16 bytes */
export class curl_ssl_backend extends $.Struct<'curl_ssl_backend', {
    id?: curl_sslbackend;
    name?: $.CStringInput | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('curl_ssl_backend', 16, 8, () => ({
      id: [$.unsignedInt, 0],
      name: [$.cstring, 8],
    }));

  /** C: `curl_sslbackend id` */
  get id(): curl_sslbackend {
    return this.$view.getUint32(0, true);
  }

  set id(value: curl_sslbackend) {
    this.$view.setUint32(0, $.toUnsignedInt(value, 'curl_ssl_backend', 'id'), true);
  }

  /** C: `const char *name` */
  get name(): string | null {
    return $.readCString(this.$view, 8);
  }

  set name(value: $.CStringInput | null) {
    $.writeCString(this.$view, 8, value, 'curl_ssl_backend', 'name');
  }

  static toC(value: $.PointerTo<curl_ssl_backend> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof curl_ssl_backend ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_ssl_backend, value, owner, name);
  }
}

/**
 * info about the certificate chain, only for OpenSSL, GnuTLS, Schannel, NSS
 * and GSKit builds. Asked for with CURLOPT_CERTINFO / CURLINFO_CERTINFO
 *
 * `struct curl_certinfo`, 16 bytes
 */
export class curl_certinfo extends $.Struct<'struct curl_certinfo', {
    num_of_certs?: number;
    certinfo?: $.PointerTo<$.RecordPointer<curl_slist>> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct curl_certinfo', 16, 8, () => ({
      num_of_certs: [$.int, 0],
      certinfo: [$.pointer($.pointer(curl_slist)), 8],
    }));

  /**
   * number of certificates with information
   *
   * C: `int num_of_certs`
   */
  get num_of_certs(): number {
    return this.$view.getInt32(0, true);
  }

  set num_of_certs(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct curl_certinfo', 'num_of_certs'), true);
  }

  /**
   * for each index in this array, there's a
   * linked list with textual information in the
   * format "name: value"
   *
   * C: `struct curl_slist **certinfo`
   */
  get certinfo(): $.Pointer<$.RecordPointer<curl_slist>> | null {
    return $.readPointer(this.$view, 8, $.pointer(curl_slist));
  }

  set certinfo(value: $.PointerTo<$.RecordPointer<curl_slist>> | null) {
    $.writePointer(this.$view, 8, $.pointer(curl_slist), value, 'struct curl_certinfo', 'certinfo');
  }

  static toC(value: $.PointerTo<curl_certinfo> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof curl_certinfo ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_certinfo, value, owner, name);
  }
}

/**
 * Information about the SSL library used and the respective internal SSL
 * handle, which can be used to obtain further information regarding the
 * connection. Asked for with CURLINFO_TLS_SSL_PTR or CURLINFO_TLS_SESSION.
 *
 * `struct curl_tlssessioninfo`, 16 bytes
 */
export class curl_tlssessioninfo extends $.Struct<'struct curl_tlssessioninfo', {
    backend?: curl_sslbackend;
    internals?: $.Memory | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct curl_tlssessioninfo', 16, 8, () => ({
      backend: [$.unsignedInt, 0],
      internals: [$.voidPointer, 8],
    }));

  /** C: `curl_sslbackend backend` */
  get backend(): curl_sslbackend {
    return this.$view.getUint32(0, true);
  }

  set backend(value: curl_sslbackend) {
    this.$view.setUint32(0, $.toUnsignedInt(value, 'struct curl_tlssessioninfo', 'backend'), true);
  }

  /** C: `void *internals` */
  get internals(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 8, $.voidType);
  }

  set internals(value: $.Memory | null) {
    $.writeMemory(this.$view, 8, value, 'struct curl_tlssessioninfo', 'internals');
  }

  static toC(value: $.PointerTo<curl_tlssessioninfo> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof curl_tlssessioninfo ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_tlssessioninfo, value, owner, name);
  }
}

/** `curl_version_info_data`, 208 bytes */
export class curl_version_info_data extends $.Struct<'curl_version_info_data', {
    age?: CURLversion;
    version?: $.CStringInput | null;
    version_num?: number;
    host?: $.CStringInput | null;
    features?: number;
    ssl_version?: $.CStringInput | null;
    ssl_version_num?: number | bigint;
    libz_version?: $.CStringInput | null;
    protocols?: $.StringsInput | null;
    ares?: $.CStringInput | null;
    ares_num?: number;
    libidn?: $.CStringInput | null;
    iconv_ver_num?: number;
    libssh_version?: $.CStringInput | null;
    brotli_ver_num?: number;
    brotli_version?: $.CStringInput | null;
    nghttp2_ver_num?: number;
    nghttp2_version?: $.CStringInput | null;
    quic_version?: $.CStringInput | null;
    cainfo?: $.CStringInput | null;
    capath?: $.CStringInput | null;
    zstd_ver_num?: number;
    zstd_version?: $.CStringInput | null;
    hyper_version?: $.CStringInput | null;
    gsasl_version?: $.CStringInput | null;
    feature_names?: $.StringsInput | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('curl_version_info_data', 208, 8, () => ({
      age: [$.unsignedInt, 0],
      version: [$.cstring, 8],
      version_num: [$.unsignedInt, 16],
      host: [$.cstring, 24],
      features: [$.int, 32],
      ssl_version: [$.cstring, 40],
      ssl_version_num: [$.long, 48],
      libz_version: [$.cstring, 56],
      protocols: [$.pointer($.cstring), 64],
      ares: [$.cstring, 72],
      ares_num: [$.int, 80],
      libidn: [$.cstring, 88],
      iconv_ver_num: [$.int, 96],
      libssh_version: [$.cstring, 104],
      brotli_ver_num: [$.unsignedInt, 112],
      brotli_version: [$.cstring, 120],
      nghttp2_ver_num: [$.unsignedInt, 128],
      nghttp2_version: [$.cstring, 136],
      quic_version: [$.cstring, 144],
      cainfo: [$.cstring, 152],
      capath: [$.cstring, 160],
      zstd_ver_num: [$.unsignedInt, 168],
      zstd_version: [$.cstring, 176],
      hyper_version: [$.cstring, 184],
      gsasl_version: [$.cstring, 192],
      feature_names: [$.pointer($.cstring), 200],
    }));

  /**
   * age of the returned struct
   *
   * C: `CURLversion age`
   */
  get age(): CURLversion {
    return this.$view.getUint32(0, true);
  }

  set age(value: CURLversion) {
    this.$view.setUint32(0, $.toUnsignedInt(value, 'curl_version_info_data', 'age'), true);
  }

  /**
   * LIBCURL_VERSION
   *
   * C: `const char *version`
   */
  get version(): string | null {
    return $.readCString(this.$view, 8);
  }

  set version(value: $.CStringInput | null) {
    $.writeCString(this.$view, 8, value, 'curl_version_info_data', 'version');
  }

  /**
   * LIBCURL_VERSION_NUM
   *
   * C: `unsigned int version_num`
   */
  get version_num(): number {
    return this.$view.getUint32(16, true);
  }

  set version_num(value: number) {
    this.$view.setUint32(16, $.toUnsignedInt(value, 'curl_version_info_data', 'version_num'), true);
  }

  /**
   * OS/host/cpu/machine when configured
   *
   * C: `const char *host`
   */
  get host(): string | null {
    return $.readCString(this.$view, 24);
  }

  set host(value: $.CStringInput | null) {
    $.writeCString(this.$view, 24, value, 'curl_version_info_data', 'host');
  }

  /**
   * bitmask, see defines below
   *
   * C: `int features`
   */
  get features(): number {
    return this.$view.getInt32(32, true);
  }

  set features(value: number) {
    this.$view.setInt32(32, $.toInt(value, 'curl_version_info_data', 'features'), true);
  }

  /**
   * human readable string
   *
   * C: `const char *ssl_version`
   */
  get ssl_version(): string | null {
    return $.readCString(this.$view, 40);
  }

  set ssl_version(value: $.CStringInput | null) {
    $.writeCString(this.$view, 40, value, 'curl_version_info_data', 'ssl_version');
  }

  /**
   * not used anymore, always 0
   *
   * C: `long ssl_version_num`
   */
  get ssl_version_num(): number {
    return $.readInt64(this.$view, 48, 'curl_version_info_data', 'ssl_version_num');
  }

  set ssl_version_num(value: number | bigint) {
    $.writeInt64(this.$view, 48, value, 'curl_version_info_data', 'ssl_version_num');
  }

  /**
   * human readable string
   *
   * C: `const char *libz_version`
   */
  get libz_version(): string | null {
    return $.readCString(this.$view, 56);
  }

  set libz_version(value: $.CStringInput | null) {
    $.writeCString(this.$view, 56, value, 'curl_version_info_data', 'libz_version');
  }

  /**
   * protocols is terminated by an entry with a NULL protoname
   *
   * C: `const char *const *protocols`
   */
  get protocols(): $.Pointer<$.CString> | null {
    return $.readPointer(this.$view, 64, $.cstring);
  }

  set protocols(value: $.StringsInput | null) {
    $.writeStrings(this.$view, 64, value, 'curl_version_info_data', 'protocols');
  }

  /**
   * The fields below this were added in CURLVERSION_SECOND
   *
   * C: `const char *ares`
   */
  get ares(): string | null {
    return $.readCString(this.$view, 72);
  }

  set ares(value: $.CStringInput | null) {
    $.writeCString(this.$view, 72, value, 'curl_version_info_data', 'ares');
  }

  /** C: `int ares_num` */
  get ares_num(): number {
    return this.$view.getInt32(80, true);
  }

  set ares_num(value: number) {
    this.$view.setInt32(80, $.toInt(value, 'curl_version_info_data', 'ares_num'), true);
  }

  /**
   * This field was added in CURLVERSION_THIRD
   *
   * C: `const char *libidn`
   */
  get libidn(): string | null {
    return $.readCString(this.$view, 88);
  }

  set libidn(value: $.CStringInput | null) {
    $.writeCString(this.$view, 88, value, 'curl_version_info_data', 'libidn');
  }

  /**
   * Same as '_libiconv_version' if built with HAVE_ICONV
   *
   * C: `int iconv_ver_num`
   */
  get iconv_ver_num(): number {
    return this.$view.getInt32(96, true);
  }

  set iconv_ver_num(value: number) {
    this.$view.setInt32(96, $.toInt(value, 'curl_version_info_data', 'iconv_ver_num'), true);
  }

  /**
   * human readable string
   *
   * C: `const char *libssh_version`
   */
  get libssh_version(): string | null {
    return $.readCString(this.$view, 104);
  }

  set libssh_version(value: $.CStringInput | null) {
    $.writeCString(this.$view, 104, value, 'curl_version_info_data', 'libssh_version');
  }

  /**
   * Numeric Brotli version
   * (MAJOR << 24) | (MINOR << 12) | PATCH
   *
   * C: `unsigned int brotli_ver_num`
   */
  get brotli_ver_num(): number {
    return this.$view.getUint32(112, true);
  }

  set brotli_ver_num(value: number) {
    this.$view.setUint32(112, $.toUnsignedInt(value, 'curl_version_info_data', 'brotli_ver_num'), true);
  }

  /**
   * human readable string.
   *
   * C: `const char *brotli_version`
   */
  get brotli_version(): string | null {
    return $.readCString(this.$view, 120);
  }

  set brotli_version(value: $.CStringInput | null) {
    $.writeCString(this.$view, 120, value, 'curl_version_info_data', 'brotli_version');
  }

  /**
   * Numeric nghttp2 version
   * (MAJOR << 16) | (MINOR << 8) | PATCH
   *
   * C: `unsigned int nghttp2_ver_num`
   */
  get nghttp2_ver_num(): number {
    return this.$view.getUint32(128, true);
  }

  set nghttp2_ver_num(value: number) {
    this.$view.setUint32(128, $.toUnsignedInt(value, 'curl_version_info_data', 'nghttp2_ver_num'), true);
  }

  /**
   * human readable string.
   *
   * C: `const char *nghttp2_version`
   */
  get nghttp2_version(): string | null {
    return $.readCString(this.$view, 136);
  }

  set nghttp2_version(value: $.CStringInput | null) {
    $.writeCString(this.$view, 136, value, 'curl_version_info_data', 'nghttp2_version');
  }

  /**
   * human readable quic (+ HTTP/3) library +
   * version or NULL
   *
   * C: `const char *quic_version`
   */
  get quic_version(): string | null {
    return $.readCString(this.$view, 144);
  }

  set quic_version(value: $.CStringInput | null) {
    $.writeCString(this.$view, 144, value, 'curl_version_info_data', 'quic_version');
  }

  /**
   * the built-in default CURLOPT_CAINFO, might
   * be NULL
   *
   * C: `const char *cainfo`
   */
  get cainfo(): string | null {
    return $.readCString(this.$view, 152);
  }

  set cainfo(value: $.CStringInput | null) {
    $.writeCString(this.$view, 152, value, 'curl_version_info_data', 'cainfo');
  }

  /**
   * the built-in default CURLOPT_CAPATH, might
   * be NULL
   *
   * C: `const char *capath`
   */
  get capath(): string | null {
    return $.readCString(this.$view, 160);
  }

  set capath(value: $.CStringInput | null) {
    $.writeCString(this.$view, 160, value, 'curl_version_info_data', 'capath');
  }

  /**
   * Numeric Zstd version
   * (MAJOR << 24) | (MINOR << 12) | PATCH
   *
   * C: `unsigned int zstd_ver_num`
   */
  get zstd_ver_num(): number {
    return this.$view.getUint32(168, true);
  }

  set zstd_ver_num(value: number) {
    this.$view.setUint32(168, $.toUnsignedInt(value, 'curl_version_info_data', 'zstd_ver_num'), true);
  }

  /**
   * human readable string.
   *
   * C: `const char *zstd_version`
   */
  get zstd_version(): string | null {
    return $.readCString(this.$view, 176);
  }

  set zstd_version(value: $.CStringInput | null) {
    $.writeCString(this.$view, 176, value, 'curl_version_info_data', 'zstd_version');
  }

  /**
   * human readable string.
   *
   * C: `const char *hyper_version`
   */
  get hyper_version(): string | null {
    return $.readCString(this.$view, 184);
  }

  set hyper_version(value: $.CStringInput | null) {
    $.writeCString(this.$view, 184, value, 'curl_version_info_data', 'hyper_version');
  }

  /**
   * human readable string.
   *
   * C: `const char *gsasl_version`
   */
  get gsasl_version(): string | null {
    return $.readCString(this.$view, 192);
  }

  set gsasl_version(value: $.CStringInput | null) {
    $.writeCString(this.$view, 192, value, 'curl_version_info_data', 'gsasl_version');
  }

  /**
   * feature_names is terminated by an entry with a NULL feature name
   *
   * C: `const char *const *feature_names`
   */
  get feature_names(): $.Pointer<$.CString> | null {
    return $.readPointer(this.$view, 200, $.cstring);
  }

  set feature_names(value: $.StringsInput | null) {
    $.writeStrings(this.$view, 200, value, 'curl_version_info_data', 'feature_names');
  }

  static toC(
    value: $.PointerTo<curl_version_info_data> | null,
    owner: string,
    name: string,
  ): $.PointerArgument {
    const address = value instanceof curl_version_info_data ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_version_info_data, value, owner, name);
  }
}

/**
 * Structure describing a generic socket address.
 *
 * `struct sockaddr`, 16 bytes
 */
export class sockaddr extends $.Struct<'struct sockaddr', {
    sa_family?: number;
    sa_data?: $.ArrayInput<$.Char>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct sockaddr', 16, 2, () => ({
      sa_family: [$.unsignedShort, 0],
      sa_data: [$.arrayOf($.char, 14), 2],
    }));

  /**
   * Common data: address family and length.
   *
   * C: `sa_family_t sa_family`
   */
  get sa_family(): number {
    return this.$view.getUint16(0, true);
  }

  set sa_family(value: number) {
    this.$view.setUint16(0, $.toUnsignedShort(value, 'struct sockaddr', 'sa_family'), true);
  }

  /**
   * Address data.
   *
   * C: `char sa_data[14]`
   */
  get sa_data(): Uint8Array {
    return $.readArray(this.$view, 2, $.char, 14);
  }

  set sa_data(value: $.ArrayInput<$.Char>) {
    $.writeArray(this.$view, 2, $.char, 14, value, 'struct sockaddr', 'sa_data');
  }

  static toC(value: $.PointerTo<sockaddr> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sockaddr ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sockaddr, value, owner, name);
  }
}

/** `struct curl_blob`, 24 bytes */
export class curl_blob extends $.Struct<'struct curl_blob', {
    data?: $.Memory | null;
    len?: number | bigint;
    flags?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct curl_blob', 24, 8, () => ({
      data: [$.voidPointer, 0],
      len: [$.unsignedLong, 8],
      flags: [$.unsignedInt, 16],
    }));

  /** C: `void *data` */
  get data(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 0, $.voidType);
  }

  set data(value: $.Memory | null) {
    $.writeMemory(this.$view, 0, value, 'struct curl_blob', 'data');
  }

  /** C: `size_t len` */
  get len(): number {
    return $.readUint64(this.$view, 8, 'struct curl_blob', 'len');
  }

  set len(value: number | bigint) {
    $.writeUint64(this.$view, 8, value, 'struct curl_blob', 'len');
  }

  /**
   * bit 0 is defined, the rest are reserved and should be
   * left zeroes
   *
   * C: `unsigned int flags`
   */
  get flags(): number {
    return this.$view.getUint32(16, true);
  }

  set flags(value: number) {
    this.$view.setUint32(16, $.toUnsignedInt(value, 'struct curl_blob', 'flags'), true);
  }

  static toC(value: $.PointerTo<curl_blob> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof curl_blob ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_blob, value, owner, name);
  }
}

/** `CURLMsg`, 24 bytes */
export class CURLMsg extends $.Struct<'CURLMsg', {
    msg?: CURLMSG;
    easy_handle?: CURL | null;
    data?: $.RecordInput<CURLMsg_data>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('CURLMsg', 24, 8, () => ({
      msg: [$.unsignedInt, 0],
      easy_handle: [CURL, 8],
      data: [CURLMsg_data, 16],
    }));

  /**
   * what this message means
   *
   * C: `CURLMSG msg`
   */
  get msg(): CURLMSG {
    return this.$view.getUint32(0, true);
  }

  set msg(value: CURLMSG) {
    this.$view.setUint32(0, $.toUnsignedInt(value, 'CURLMsg', 'msg'), true);
  }

  /**
   * the handle it concerns
   *
   * C: `CURL *easy_handle`
   */
  get easy_handle(): CURL | null {
    return $.readHandle(this.$view, 8, CURL);
  }

  set easy_handle(value: CURL | null) {
    $.writeHandle(this.$view, 8, CURL, value, 'CURLMsg', 'easy_handle');
  }

  /** C: `__typeof__(((struct CURLMsg *)0)->data) data` */
  get data(): CURLMsg_data {
    return $.readNested(this.$view, 16, CURLMsg_data);
  }

  set data(value: $.RecordInput<CURLMsg_data>) {
    $.writeNested(this.$view, 16, CURLMsg_data, value, 'CURLMsg', 'data');
  }

  static toC(value: $.PointerTo<CURLMsg> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof CURLMsg ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(CURLMsg, value, owner, name);
  }
}

/** `CURLMsg_data`, 8 bytes */
export class CURLMsg_data extends $.Union<'CURLMsg_data', { whatever?: $.Memory | null; result?: CURLcode }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('CURLMsg_data', 8, 8, () => ({
      whatever: [$.voidPointer, 0],
      result: [$.unsignedInt, 0],
    }));

  /**
   * message-specific data
   *
   * C: `void *whatever`
   */
  get whatever(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 0, $.voidType);
  }

  set whatever(value: $.Memory | null) {
    $.writeMemory(this.$view, 0, value, 'CURLMsg_data', 'whatever');
  }

  /**
   * return code for transfer
   *
   * C: `CURLcode result`
   */
  get result(): CURLcode {
    return this.$view.getUint32(0, true);
  }

  set result(value: CURLcode) {
    this.$view.setUint32(0, $.toUnsignedInt(value, 'CURLMsg_data', 'result'), true);
  }

  static toC(value: $.PointerTo<CURLMsg_data> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof CURLMsg_data ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(CURLMsg_data, value, owner, name);
  }
}

/** `struct curl_waitfd`, 8 bytes */
export class curl_waitfd extends $.Struct<'struct curl_waitfd', {
    fd?: number;
    events?: number;
    revents?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct curl_waitfd', 8, 4, () => ({
      fd: [$.int, 0],
      events: [$.short, 4],
      revents: [$.short, 6],
    }));

  /** C: `curl_socket_t fd` */
  get fd(): number {
    return this.$view.getInt32(0, true);
  }

  set fd(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct curl_waitfd', 'fd'), true);
  }

  /** C: `short events` */
  get events(): number {
    return this.$view.getInt16(4, true);
  }

  set events(value: number) {
    this.$view.setInt16(4, $.toShort(value, 'struct curl_waitfd', 'events'), true);
  }

  /**
   * not supported yet
   *
   * C: `short revents`
   */
  get revents(): number {
    return this.$view.getInt16(6, true);
  }

  set revents(value: number) {
    this.$view.setInt16(6, $.toShort(value, 'struct curl_waitfd', 'revents'), true);
  }

  static toC(value: $.PointerTo<curl_waitfd> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof curl_waitfd ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_waitfd, value, owner, name);
  }
}

/**
 * The CURLOPTTYPE_* id ranges can still be used to figure out what type/size
 * to use for {@link curl_easy_setopt} for the given id
 *
 * `struct curl_easyoption`, 24 bytes
 */
export class curl_easyoption extends $.Struct<'struct curl_easyoption', {
    name?: $.CStringInput | null;
    id?: CURLoption;
    type?: curl_easytype;
    flags?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct curl_easyoption', 24, 8, () => ({
      name: [$.cstring, 0],
      id: [$.unsignedInt, 8],
      type: [$.unsignedInt, 12],
      flags: [$.unsignedInt, 16],
    }));

  /** C: `const char *name` */
  get name(): string | null {
    return $.readCString(this.$view, 0);
  }

  set name(value: $.CStringInput | null) {
    $.writeCString(this.$view, 0, value, 'struct curl_easyoption', 'name');
  }

  /** C: `CURLoption id` */
  get id(): CURLoption {
    return this.$view.getUint32(8, true);
  }

  set id(value: CURLoption) {
    this.$view.setUint32(8, $.toUnsignedInt(value, 'struct curl_easyoption', 'id'), true);
  }

  /** C: `curl_easytype type` */
  get type(): curl_easytype {
    return this.$view.getUint32(12, true);
  }

  set type(value: curl_easytype) {
    this.$view.setUint32(12, $.toUnsignedInt(value, 'struct curl_easyoption', 'type'), true);
  }

  /** C: `unsigned int flags` */
  get flags(): number {
    return this.$view.getUint32(16, true);
  }

  set flags(value: number) {
    this.$view.setUint32(16, $.toUnsignedInt(value, 'struct curl_easyoption', 'flags'), true);
  }

  static toC(value: $.PointerTo<curl_easyoption> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof curl_easyoption ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_easyoption, value, owner, name);
  }
}

/** `struct curl_header`, 48 bytes */
export class curl_header extends $.Struct<'struct curl_header', {
    name?: $.Memory | null;
    value?: $.Memory | null;
    amount?: number | bigint;
    index?: number | bigint;
    origin?: number;
    anchor?: $.Memory | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct curl_header', 48, 8, () => ({
      name: [$.pointer($.char), 0],
      value: [$.pointer($.char), 8],
      amount: [$.unsignedLong, 16],
      index: [$.unsignedLong, 24],
      origin: [$.unsignedInt, 32],
      anchor: [$.voidPointer, 40],
    }));

  /**
   * this might not use the same case
   *
   * C: `char *name`
   */
  get name(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 0, $.char);
  }

  set name(value: $.Memory | null) {
    $.writeMemory(this.$view, 0, value, 'struct curl_header', 'name');
  }

  /** C: `char *value` */
  get value(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 8, $.char);
  }

  set value(value: $.Memory | null) {
    $.writeMemory(this.$view, 8, value, 'struct curl_header', 'value');
  }

  /**
   * number of headers using this name
   *
   * C: `size_t amount`
   */
  get amount(): number {
    return $.readUint64(this.$view, 16, 'struct curl_header', 'amount');
  }

  set amount(value: number | bigint) {
    $.writeUint64(this.$view, 16, value, 'struct curl_header', 'amount');
  }

  /**
   * ... of this instance, 0 or higher
   *
   * C: `size_t index`
   */
  get index(): number {
    return $.readUint64(this.$view, 24, 'struct curl_header', 'index');
  }

  set index(value: number | bigint) {
    $.writeUint64(this.$view, 24, value, 'struct curl_header', 'index');
  }

  /**
   * see bits below
   *
   * C: `unsigned int origin`
   */
  get origin(): number {
    return this.$view.getUint32(32, true);
  }

  set origin(value: number) {
    this.$view.setUint32(32, $.toUnsignedInt(value, 'struct curl_header', 'origin'), true);
  }

  /**
   * handle privately used by libcurl
   *
   * C: `void *anchor`
   */
  get anchor(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 40, $.voidType);
  }

  set anchor(value: $.Memory | null) {
    $.writeMemory(this.$view, 40, value, 'struct curl_header', 'anchor');
  }

  static toC(value: $.PointerTo<curl_header> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof curl_header ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_header, value, owner, name);
  }
}

/** `struct curl_ws_frame`, 32 bytes */
export class curl_ws_frame extends $.Struct<'struct curl_ws_frame', {
    age?: number;
    flags?: number;
    offset?: number | bigint;
    bytesleft?: number | bigint;
    len?: number | bigint;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct curl_ws_frame', 32, 8, () => ({
      age: [$.int, 0],
      flags: [$.int, 4],
      offset: [$.long, 8],
      bytesleft: [$.long, 16],
      len: [$.unsignedLong, 24],
    }));

  /**
   * zero
   *
   * C: `int age`
   */
  get age(): number {
    return this.$view.getInt32(0, true);
  }

  set age(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct curl_ws_frame', 'age'), true);
  }

  /**
   * See the CURLWS_* defines
   *
   * C: `int flags`
   */
  get flags(): number {
    return this.$view.getInt32(4, true);
  }

  set flags(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct curl_ws_frame', 'flags'), true);
  }

  /**
   * the offset of this data into the frame
   *
   * C: `curl_off_t offset`
   */
  get offset(): number {
    return $.readInt64(this.$view, 8, 'struct curl_ws_frame', 'offset');
  }

  set offset(value: number | bigint) {
    $.writeInt64(this.$view, 8, value, 'struct curl_ws_frame', 'offset');
  }

  /**
   * number of pending bytes left of the payload
   *
   * C: `curl_off_t bytesleft`
   */
  get bytesleft(): number {
    return $.readInt64(this.$view, 16, 'struct curl_ws_frame', 'bytesleft');
  }

  set bytesleft(value: number | bigint) {
    $.writeInt64(this.$view, 16, value, 'struct curl_ws_frame', 'bytesleft');
  }

  /**
   * size of the current data chunk
   *
   * C: `size_t len`
   */
  get len(): number {
    return $.readUint64(this.$view, 24, 'struct curl_ws_frame', 'len');
  }

  set len(value: number | bigint) {
    $.writeUint64(this.$view, 24, value, 'struct curl_ws_frame', 'len');
  }

  static toC(value: $.PointerTo<curl_ws_frame> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof curl_ws_frame ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(curl_ws_frame, value, owner, name);
  }
}

// --- Function types

/**
 * This is the CURLOPT_PROGRESSFUNCTION callback prototype. It is now
 * considered deprecated but was the only choice up until 7.31.0
 *
 * C: `typedef int (*curl_progress_callback)(void *clientp, double dltotal, double dlnow, double ultotal, double ulnow)`
 *
 * @see curl/curl.h:234
 */
export type curl_progress_callback = (
    clientp: $.Pointer<$.Void> | null,
    dltotal: number,
    dlnow: number,
    ultotal: number,
    ulnow: number,
  ) => number;
export const curl_progress_callback: $.FunctionType<curl_progress_callback> = /* @__PURE__ */
  $.functionType('curl_progress_callback', () => [
    $.int,
    { clientp: $.voidPointer, dltotal: $.double, dlnow: $.double, ultotal: $.double, ulnow: $.double },
  ]);

/**
 * This is the CURLOPT_XFERINFOFUNCTION callback prototype. It was introduced
 * in 7.32.0, avoids the use of floating point numbers and provides more
 * detailed information.
 *
 * C: `typedef int (*curl_xferinfo_callback)(void *clientp, curl_off_t dltotal, curl_off_t dlnow, curl_off_t ultotal, curl_off_t ulnow)`
 *
 * @see curl/curl.h:243
 */
export type curl_xferinfo_callback = (
    clientp: $.Pointer<$.Void> | null,
    dltotal: number,
    dlnow: number,
    ultotal: number,
    ulnow: number,
  ) => number;
export const curl_xferinfo_callback: $.FunctionType<curl_xferinfo_callback> = /* @__PURE__ */
  $.functionType('curl_xferinfo_callback', () => [
    $.int,
    { clientp: $.voidPointer, dltotal: $.long, dlnow: $.long, ultotal: $.long, ulnow: $.long },
  ]);

/**
 * C: `typedef size_t (*curl_write_callback)(char *buffer, size_t size, size_t nitems, void *outstream)`
 *
 * @see curl/curl.h:279
 */
export type curl_write_callback = (
    buffer: $.Pointer<$.Char> | null,
    size: number,
    nitems: number,
    outstream: $.Pointer<$.Void> | null,
  ) => number | bigint;
export const curl_write_callback: $.FunctionType<curl_write_callback> = /* @__PURE__ */
  $.functionType('curl_write_callback', () => [
    $.unsignedLong,
    { buffer: $.pointer($.char), size: $.unsignedLong, nitems: $.unsignedLong, outstream: $.voidPointer },
  ]);

/**
 * This callback will be called when a new resolver request is made
 *
 * C: `typedef int (*curl_resolver_start_callback)(void *resolver_state, void *reserved, void *userdata)`
 *
 * @see curl/curl.h:285
 */
export type curl_resolver_start_callback = (
    resolver_state: $.Pointer<$.Void> | null,
    reserved: $.Pointer<$.Void> | null,
    userdata: $.Pointer<$.Void> | null,
  ) => number;
export const curl_resolver_start_callback: $.FunctionType<curl_resolver_start_callback> = /* @__PURE__ */
  $.functionType('curl_resolver_start_callback', () => [
    $.int,
    { resolver_state: $.voidPointer, reserved: $.voidPointer, userdata: $.voidPointer },
  ]);

/**
 * if splitting of data transfer is enabled, this callback is called before
 * download of an individual chunk started. Note that parameter "remains" works
 * only for FTP wildcard downloading (for now), otherwise is not used
 *
 * C: `typedef long (*curl_chunk_bgn_callback)(const void *transfer_info, void *ptr, int remains)`
 *
 * @see curl/curl.h:347
 */
export type curl_chunk_bgn_callback = (
    transfer_info: $.Pointer<$.Void> | null,
    ptr: $.Pointer<$.Void> | null,
    remains: number,
  ) => number | bigint;
export const curl_chunk_bgn_callback: $.FunctionType<curl_chunk_bgn_callback> = /* @__PURE__ */
  $.functionType('curl_chunk_bgn_callback', () => [
    $.long,
    { transfer_info: $.bytes($.voidPointer), ptr: $.voidPointer, remains: $.int },
  ]);

/**
 * If splitting of data transfer is enabled this callback is called after
 * download of an individual chunk finished.
 * Note! After this callback was set then it have to be called FOR ALL chunks.
 * Even if downloading of this chunk was skipped in CHUNK_BGN_FUNC.
 * This is the reason why we don't need "transfer_info" parameter in this
 * callback and we are not interested in "remains" parameter too.
 *
 * C: `typedef long (*curl_chunk_end_callback)(void *ptr)`
 *
 * @see curl/curl.h:361
 */
export type curl_chunk_end_callback = (ptr: $.Pointer<$.Void> | null) => number | bigint;
export const curl_chunk_end_callback: $.FunctionType<curl_chunk_end_callback> = /* @__PURE__ */
  $.functionType('curl_chunk_end_callback', () => [$.long, { ptr: $.voidPointer }]);

/**
 * callback type for wildcard downloading pattern matching. If the
 * string matches the pattern, return CURL_FNMATCHFUNC_MATCH value, etc.
 *
 * C: `typedef int (*curl_fnmatch_callback)(void *ptr, const char *pattern, const char *string)`
 *
 * @see curl/curl.h:370
 */
export type curl_fnmatch_callback = (
    ptr: $.Pointer<$.Void> | null,
    pattern: string | null,
    string: string | null,
  ) => number;
export const curl_fnmatch_callback: $.FunctionType<curl_fnmatch_callback> = /* @__PURE__ */
  $.functionType('curl_fnmatch_callback', () => [
    $.int,
    { ptr: $.voidPointer, pattern: $.cstring, string: $.cstring },
  ]);

/**
 * 'whence'
 *
 * C: `typedef int (*curl_seek_callback)(void *instream, curl_off_t offset, int origin)`
 *
 * @see curl/curl.h:379
 */
export type curl_seek_callback = (
    instream: $.Pointer<$.Void> | null,
    offset: number,
    origin: number,
  ) => number;
export const curl_seek_callback: $.FunctionType<curl_seek_callback> = /* @__PURE__ */
  $.functionType('curl_seek_callback', () => [
    $.int,
    { instream: $.voidPointer, offset: $.long, origin: $.int },
  ]);

/**
 * C: `typedef size_t (*curl_read_callback)(char *buffer, size_t size, size_t nitems, void *instream)`
 *
 * @see curl/curl.h:397
 */
export type curl_read_callback = (
    buffer: $.Pointer<$.Char> | null,
    size: number,
    nitems: number,
    instream: $.Pointer<$.Void> | null,
  ) => number | bigint;
export const curl_read_callback: $.FunctionType<curl_read_callback> = /* @__PURE__ */
  $.functionType('curl_read_callback', () => [
    $.unsignedLong,
    { buffer: $.pointer($.char), size: $.unsignedLong, nitems: $.unsignedLong, instream: $.voidPointer },
  ]);

/**
 * C: `typedef int (*curl_trailer_callback)(struct curl_slist **list, void *userdata)`
 *
 * @see curl/curl.h:402
 */
export type curl_trailer_callback = (
    list: $.Pointer<$.RecordPointer<curl_slist>> | null,
    userdata: $.Pointer<$.Void> | null,
  ) => number;
export const curl_trailer_callback: $.FunctionType<curl_trailer_callback> = /* @__PURE__ */
  $.functionType('curl_trailer_callback', () => [
    $.int,
    { list: $.pointer($.pointer(curl_slist)), userdata: $.voidPointer },
  ]);

/**
 * C: `typedef int (*curl_sockopt_callback)(void *clientp, curl_socket_t curlfd, curlsocktype purpose)`
 *
 * @see curl/curl.h:418
 */
export type curl_sockopt_callback = (
    clientp: $.Pointer<$.Void> | null,
    curlfd: number,
    purpose: curlsocktype,
  ) => number;
export const curl_sockopt_callback: $.FunctionType<curl_sockopt_callback> = /* @__PURE__ */
  $.functionType('curl_sockopt_callback', () => [
    $.int,
    { clientp: $.voidPointer, curlfd: $.int, purpose: $.unsignedInt },
  ]);

/**
 * C: `typedef curl_socket_t (*curl_opensocket_callback)(void *clientp, curlsocktype purpose, struct curl_sockaddr *address)`
 *
 * @see curl/curl.h:433
 */
export type curl_opensocket_callback = (
    clientp: $.Pointer<$.Void> | null,
    purpose: curlsocktype,
    address: curl_sockaddr | null,
  ) => number;
export const curl_opensocket_callback: $.FunctionType<curl_opensocket_callback> = /* @__PURE__ */
  $.functionType('curl_opensocket_callback', () => [
    $.int,
    { clientp: $.voidPointer, purpose: $.unsignedInt, address: $.pointer(curl_sockaddr) },
  ]);

/**
 * C: `typedef int (*curl_closesocket_callback)(void *clientp, curl_socket_t item)`
 *
 * @see curl/curl.h:438
 */
export type curl_closesocket_callback = (clientp: $.Pointer<$.Void> | null, item: number) => number;
export const curl_closesocket_callback: $.FunctionType<curl_closesocket_callback> = /* @__PURE__ */
  $.functionType('curl_closesocket_callback', () => [$.int, { clientp: $.voidPointer, item: $.int }]);

/**
 * C: `typedef curlioerr (*curl_ioctl_callback)(CURL *handle, int cmd, void *clientp)`
 *
 * @see curl/curl.h:453
 */
export type curl_ioctl_callback = (
    handle: CURL | null,
    cmd: number,
    clientp: $.Pointer<$.Void> | null,
  ) => curlioerr;
export const curl_ioctl_callback: $.FunctionType<curl_ioctl_callback> = /* @__PURE__ */
  $.functionType('curl_ioctl_callback', () => [
    $.unsignedInt,
    { handle: CURL, cmd: $.int, clientp: $.voidPointer },
  ]);

/**
 * The following typedef's are signatures of malloc, free, realloc, strdup and
 * calloc respectively.  Function pointers of these types can be passed to the
 * {@link curl_global_init_mem} function to set user defined memory management
 * callback routines.
 *
 * C: `typedef void *(*curl_malloc_callback)(size_t size)`
 *
 * @see curl/curl.h:464
 */
export type curl_malloc_callback = (size: number) => $.Memory | null;
export const curl_malloc_callback: $.FunctionType<curl_malloc_callback> = /* @__PURE__ */
  $.functionType('curl_malloc_callback', () => [$.voidPointer, { size: $.unsignedLong }]);

/**
 * The following typedef's are signatures of malloc, free, realloc, strdup and
 * calloc respectively.  Function pointers of these types can be passed to the
 * {@link curl_global_init_mem} function to set user defined memory management
 * callback routines.
 *
 * C: `typedef void (*curl_free_callback)(void *ptr)`
 *
 * @see curl/curl.h:465
 */
export type curl_free_callback = (ptr: $.Pointer<$.Void> | null) => void;
export const curl_free_callback: $.FunctionType<curl_free_callback> = /* @__PURE__ */
  $.functionType('curl_free_callback', () => [$.voidType, { ptr: $.voidPointer }]);

/**
 * The following typedef's are signatures of malloc, free, realloc, strdup and
 * calloc respectively.  Function pointers of these types can be passed to the
 * {@link curl_global_init_mem} function to set user defined memory management
 * callback routines.
 *
 * C: `typedef void *(*curl_realloc_callback)(void *ptr, size_t size)`
 *
 * @see curl/curl.h:466
 */
export type curl_realloc_callback = (ptr: $.Pointer<$.Void> | null, size: number) => $.Memory | null;
export const curl_realloc_callback: $.FunctionType<curl_realloc_callback> = /* @__PURE__ */
  $.functionType('curl_realloc_callback', () => [
    $.voidPointer,
    { ptr: $.sized($.voidPointer), size: $.unsignedLong },
  ]);

/**
 * The following typedef's are signatures of malloc, free, realloc, strdup and
 * calloc respectively.  Function pointers of these types can be passed to the
 * {@link curl_global_init_mem} function to set user defined memory management
 * callback routines.
 *
 * C: `typedef char *(*curl_strdup_callback)(const char *str)`
 *
 * @see curl/curl.h:467
 */
export type curl_strdup_callback = (str: string | null) => $.Memory | null;
export const curl_strdup_callback: $.FunctionType<curl_strdup_callback> = /* @__PURE__ */
  $.functionType('curl_strdup_callback', () => [$.pointer($.char), { str: $.cstring }]);

/**
 * The following typedef's are signatures of malloc, free, realloc, strdup and
 * calloc respectively.  Function pointers of these types can be passed to the
 * {@link curl_global_init_mem} function to set user defined memory management
 * callback routines.
 *
 * C: `typedef void *(*curl_calloc_callback)(size_t nmemb, size_t size)`
 *
 * @see curl/curl.h:468
 */
export type curl_calloc_callback = (nmemb: number, size: number) => $.Memory | null;
export const curl_calloc_callback: $.FunctionType<curl_calloc_callback> = /* @__PURE__ */
  $.functionType('curl_calloc_callback', () => [
    $.voidPointer,
    { nmemb: $.unsignedLong, size: $.unsignedLong },
  ]);

/**
 * whatever the user please
 *
 * C: `typedef int (*curl_debug_callback)(CURL *handle, curl_infotype type, char *data, size_t size, void *userptr)`
 *
 * @see curl/curl.h:485
 */
export type curl_debug_callback = (
    handle: CURL | null,
    type: curl_infotype,
    data: $.Pointer<$.Char> | null,
    size: number,
    userptr: $.Pointer<$.Void> | null,
  ) => number;
export const curl_debug_callback: $.FunctionType<curl_debug_callback> = /* @__PURE__ */
  $.functionType('curl_debug_callback', () => [
    $.int,
    {
      handle: CURL,
      type: $.unsignedInt,
      data: $.sized($.pointer($.char)),
      size: $.unsignedLong,
      userptr: $.voidPointer,
    },
  ]);

/**
 * This is the CURLOPT_PREREQFUNCTION callback prototype.
 *
 * C: `typedef int (*curl_prereq_callback)(void *clientp, char *conn_primary_ip, char *conn_local_ip, int conn_primary_port, int conn_local_port)`
 *
 * @see curl/curl.h:493
 */
export type curl_prereq_callback = (
    clientp: $.Pointer<$.Void> | null,
    conn_primary_ip: $.Pointer<$.Char> | null,
    conn_local_ip: $.Pointer<$.Char> | null,
    conn_primary_port: number,
    conn_local_port: number,
  ) => number;
export const curl_prereq_callback: $.FunctionType<curl_prereq_callback> = /* @__PURE__ */
  $.functionType('curl_prereq_callback', () => [
    $.int,
    {
      clientp: $.voidPointer,
      conn_primary_ip: $.pointer($.char),
      conn_local_ip: $.pointer($.char),
      conn_primary_port: $.int,
      conn_local_port: $.int,
    },
  ]);

/**
 * This prototype applies to all conversion callbacks
 *
 * C: `typedef CURLcode (*curl_conv_callback)(char *buffer, size_t length)`
 *
 * @see curl/curl.h:766
 */
export type curl_conv_callback = (buffer: $.Pointer<$.Char> | null, length: number) => CURLcode;
export const curl_conv_callback: $.FunctionType<curl_conv_callback> = /* @__PURE__ */
  $.functionType('curl_conv_callback', () => [
    $.unsignedInt,
    { buffer: $.sized($.pointer($.char)), length: $.unsignedLong },
  ]);

/**
 * C: `typedef CURLcode (*curl_ssl_ctx_callback)(CURL *curl, void *ssl_ctx, void *userptr)`
 *
 * @see curl/curl.h:768
 */
export type curl_ssl_ctx_callback = (
    curl: CURL | null,
    ssl_ctx: $.Pointer<$.Void> | null,
    userptr: $.Pointer<$.Void> | null,
  ) => CURLcode;
export const curl_ssl_ctx_callback: $.FunctionType<curl_ssl_ctx_callback> = /* @__PURE__ */
  $.functionType('curl_ssl_ctx_callback', () => [
    $.unsignedInt,
    { curl: CURL, ssl_ctx: $.voidPointer, userptr: $.voidPointer },
  ]);

/**
 * custom pointer passed with
 *
 * C: `typedef int (*curl_sshkeycallback)(CURL *easy, const struct curl_khkey *knownkey, const struct curl_khkey *foundkey, enum curl_khmatch, void *clientp)`
 *
 * @see curl/curl.h:879
 */
export type curl_sshkeycallback = (
    easy: CURL | null,
    knownkey: curl_khkey | null,
    foundkey: curl_khkey | null,
    argument4: curl_khmatch,
    clientp: $.Pointer<$.Void> | null,
  ) => number;
export const curl_sshkeycallback: $.FunctionType<curl_sshkeycallback> = /* @__PURE__ */
  $.functionType('curl_sshkeycallback', () => [
    $.int,
    {
      easy: CURL,
      knownkey: $.pointer(curl_khkey),
      foundkey: $.pointer(curl_khkey),
      argument4: $.unsignedInt,
      clientp: $.voidPointer,
    },
  ]);

/**
 * length of the key
 *
 * C: `typedef int (*curl_sshhostkeycallback)(void *clientp, int keytype, const char *key, size_t keylen)`
 *
 * @see curl/curl.h:887
 */
export type curl_sshhostkeycallback = (
    clientp: $.Pointer<$.Void> | null,
    keytype: number,
    key: $.Pointer<$.Char> | null,
    keylen: number,
  ) => number;
export const curl_sshhostkeycallback: $.FunctionType<curl_sshhostkeycallback> = /* @__PURE__ */
  $.functionType('curl_sshhostkeycallback', () => [
    $.int,
    {
      clientp: $.voidPointer,
      keytype: $.int,
      key: $.sized($.bytes($.pointer($.char))),
      keylen: $.unsignedLong,
    },
  ]);

/**
 * C: `typedef CURLSTScode (*curl_hstsread_callback)(CURL *easy, struct curl_hstsentry *e, void *userp)`
 *
 * @see curl/curl.h:1022
 */
export type curl_hstsread_callback = (
    easy: CURL | null,
    e: curl_hstsentry | null,
    userp: $.Pointer<$.Void> | null,
  ) => CURLSTScode;
export const curl_hstsread_callback: $.FunctionType<curl_hstsread_callback> = /* @__PURE__ */
  $.functionType('curl_hstsread_callback', () => [
    $.unsignedInt,
    { easy: CURL, e: $.pointer(curl_hstsentry), userp: $.voidPointer },
  ]);

/**
 * C: `typedef CURLSTScode (*curl_hstswrite_callback)(CURL *easy, struct curl_hstsentry *e, struct curl_index *i, void *userp)`
 *
 * @see curl/curl.h:1025
 */
export type curl_hstswrite_callback = (
    easy: CURL | null,
    e: curl_hstsentry | null,
    i: curl_index | null,
    userp: $.Pointer<$.Void> | null,
  ) => CURLSTScode;
export const curl_hstswrite_callback: $.FunctionType<curl_hstswrite_callback> = /* @__PURE__ */
  $.functionType('curl_hstswrite_callback', () => [
    $.unsignedInt,
    { easy: CURL, e: $.pointer(curl_hstsentry), i: $.pointer(curl_index), userp: $.voidPointer },
  ]);

/**
 * callback function for {@link curl_formget}
 * The void *arg pointer will be the one passed as second argument to
 *   {@link curl_formget}.
 * The character buffer passed to it must not be freed.
 * Should return the buffer length passed to it as the argument "len" on
 *   success.
 *
 * C: `typedef size_t (*curl_formget_callback)(void *arg, const char *buf, size_t len)`
 *
 * @see curl/curl.h:2587
 */
export type curl_formget_callback = (
    arg: $.Pointer<$.Void> | null,
    buf: $.Pointer<$.Char> | null,
    len: number,
  ) => number | bigint;
export const curl_formget_callback: $.FunctionType<curl_formget_callback> = /* @__PURE__ */
  $.functionType('curl_formget_callback', () => [
    $.unsignedLong,
    { arg: $.voidPointer, buf: $.sized($.bytes($.pointer($.char))), len: $.unsignedLong },
  ]);

/**
 * C: `typedef void (*curl_lock_function)(CURL *handle, curl_lock_data data, curl_lock_access locktype, void *userptr)`
 *
 * @see curl/curl.h:2973
 */
export type curl_lock_function = (
    handle: CURL | null,
    data: curl_lock_data,
    locktype: curl_lock_access,
    userptr: $.Pointer<$.Void> | null,
  ) => void;
export const curl_lock_function: $.FunctionType<curl_lock_function> = /* @__PURE__ */
  $.functionType('curl_lock_function', () => [
    $.voidType,
    { handle: CURL, data: $.unsignedInt, locktype: $.unsignedInt, userptr: $.voidPointer },
  ]);

/**
 * C: `typedef void (*curl_unlock_function)(CURL *handle, curl_lock_data data, void *userptr)`
 *
 * @see curl/curl.h:2977
 */
export type curl_unlock_function = (
    handle: CURL | null,
    data: curl_lock_data,
    userptr: $.Pointer<$.Void> | null,
  ) => void;
export const curl_unlock_function: $.FunctionType<curl_unlock_function> = /* @__PURE__ */
  $.functionType('curl_unlock_function', () => [
    $.voidType,
    { handle: CURL, data: $.unsignedInt, userptr: $.voidPointer },
  ]);

/**
 * private socket
 * pointer
 *
 * C: `typedef int (*curl_socket_callback)(CURL *easy, curl_socket_t s, int what, void *userp, void *socketp)`
 *
 * @see curl/multi.h:299
 */
export type curl_socket_callback = (
    easy: CURL | null,
    s: number,
    what: number,
    userp: $.Pointer<$.Void> | null,
    socketp: $.Pointer<$.Void> | null,
  ) => number;
export const curl_socket_callback: $.FunctionType<curl_socket_callback> = /* @__PURE__ */
  $.functionType('curl_socket_callback', () => [
    $.int,
    { easy: CURL, s: $.int, what: $.int, userp: $.voidPointer, socketp: $.voidPointer },
  ]);

/**
 * Name:    curl_multi_timer_callback
 *
 * Desc:    Called by libcurl whenever the library detects a change in the
 *          maximum number of milliseconds the app is allowed to wait before
 *          {@link curl_multi_socket} or {@link curl_multi_perform} must be called
 *          (to allow libcurl's timed events to take place).
 *
 * C: `typedef int (*curl_multi_timer_callback)(CURLM *multi, long timeout_ms, void *userp)`
 *
 * @returns The callback should return zero.
 * @see curl/multi.h:316
 */
export type curl_multi_timer_callback = (
    multi: CURLM | null,
    timeout_ms: number,
    userp: $.Pointer<$.Void> | null,
  ) => number;
export const curl_multi_timer_callback: $.FunctionType<curl_multi_timer_callback> = /* @__PURE__ */
  $.functionType('curl_multi_timer_callback', () => [
    $.int,
    { multi: CURLM, timeout_ms: $.long, userp: $.voidPointer },
  ]);

/**
 * C: `typedef int (*curl_push_callback)(CURL *parent, CURL *easy, size_t num_headers, struct curl_pushheaders *headers, void *userp)`
 *
 * @see curl/multi.h:450
 */
export type curl_push_callback = (
    parent: CURL | null,
    easy: CURL | null,
    num_headers: number,
    headers: curl_pushheaders | null,
    userp: $.Pointer<$.Void> | null,
  ) => number;
export const curl_push_callback: $.FunctionType<curl_push_callback> = /* @__PURE__ */
  $.functionType('curl_push_callback', () => [
    $.int,
    {
      parent: CURL,
      easy: CURL,
      num_headers: $.unsignedLong,
      headers: curl_pushheaders,
      userp: $.voidPointer,
    },
  ]);

/**
 * C: `typedef size_t (*_curl_read_callback1)(char *, size_t, size_t, void *)`
 *
 * @see curl/typecheck-gcc.h:551
 */
export type _curl_read_callback1 = (
    argument1: $.Pointer<$.Char> | null,
    argument2: number,
    argument3: number,
    argument4: $.Pointer<$.Void> | null,
  ) => number | bigint;
export const _curl_read_callback1: $.FunctionType<_curl_read_callback1> = /* @__PURE__ */
  $.functionType('_curl_read_callback1', () => [
    $.unsignedLong,
    {
      argument1: $.sized($.pointer($.char)),
      argument2: $.unsignedLong,
      argument3: $.unsignedLong,
      argument4: $.voidPointer,
    },
  ]);

/**
 * C: `typedef size_t (*_curl_read_callback2)(char *, size_t, size_t, const void *)`
 *
 * @see curl/typecheck-gcc.h:552
 */
export type _curl_read_callback2 = (
    argument1: $.Pointer<$.Char> | null,
    argument2: number,
    argument3: number,
    argument4: $.Pointer<$.Void> | null,
  ) => number | bigint;
export const _curl_read_callback2: $.FunctionType<_curl_read_callback2> = /* @__PURE__ */
  $.functionType('_curl_read_callback2', () => [
    $.unsignedLong,
    {
      argument1: $.sized($.pointer($.char)),
      argument2: $.unsignedLong,
      argument3: $.unsignedLong,
      argument4: $.bytes($.voidPointer),
    },
  ]);

/**
 * C: `typedef size_t (*_curl_read_callback3)(char *, size_t, size_t, FILE *)`
 *
 * @see curl/typecheck-gcc.h:553
 */
export type _curl_read_callback3 = (
    argument1: $.Pointer<$.Char> | null,
    argument2: number,
    argument3: number,
    argument4: FILE | null,
  ) => number | bigint;
export const _curl_read_callback3: $.FunctionType<_curl_read_callback3> = /* @__PURE__ */
  $.functionType('_curl_read_callback3', () => [
    $.unsignedLong,
    {
      argument1: $.sized($.pointer($.char)),
      argument2: $.unsignedLong,
      argument3: $.unsignedLong,
      argument4: FILE,
    },
  ]);

/**
 * C: `typedef size_t (*_curl_read_callback4)(void *, size_t, size_t, void *)`
 *
 * @see curl/typecheck-gcc.h:554
 */
export type _curl_read_callback4 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: number,
    argument4: $.Pointer<$.Void> | null,
  ) => number | bigint;
export const _curl_read_callback4: $.FunctionType<_curl_read_callback4> = /* @__PURE__ */
  $.functionType('_curl_read_callback4', () => [
    $.unsignedLong,
    {
      argument1: $.sized($.voidPointer),
      argument2: $.unsignedLong,
      argument3: $.unsignedLong,
      argument4: $.voidPointer,
    },
  ]);

/**
 * C: `typedef size_t (*_curl_read_callback5)(void *, size_t, size_t, const void *)`
 *
 * @see curl/typecheck-gcc.h:555
 */
export type _curl_read_callback5 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: number,
    argument4: $.Pointer<$.Void> | null,
  ) => number | bigint;
export const _curl_read_callback5: $.FunctionType<_curl_read_callback5> = /* @__PURE__ */
  $.functionType('_curl_read_callback5', () => [
    $.unsignedLong,
    {
      argument1: $.sized($.voidPointer),
      argument2: $.unsignedLong,
      argument3: $.unsignedLong,
      argument4: $.bytes($.voidPointer),
    },
  ]);

/**
 * C: `typedef size_t (*_curl_read_callback6)(void *, size_t, size_t, FILE *)`
 *
 * @see curl/typecheck-gcc.h:556
 */
export type _curl_read_callback6 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: number,
    argument4: FILE | null,
  ) => number | bigint;
export const _curl_read_callback6: $.FunctionType<_curl_read_callback6> = /* @__PURE__ */
  $.functionType('_curl_read_callback6', () => [
    $.unsignedLong,
    {
      argument1: $.sized($.voidPointer),
      argument2: $.unsignedLong,
      argument3: $.unsignedLong,
      argument4: FILE,
    },
  ]);

/**
 * C: `typedef size_t (*_curl_write_callback1)(const char *, size_t, size_t, void *)`
 *
 * @see curl/typecheck-gcc.h:569
 */
export type _curl_write_callback1 = (
    argument1: $.Pointer<$.Char> | null,
    argument2: number,
    argument3: number,
    argument4: $.Pointer<$.Void> | null,
  ) => number | bigint;
export const _curl_write_callback1: $.FunctionType<_curl_write_callback1> = /* @__PURE__ */
  $.functionType('_curl_write_callback1', () => [
    $.unsignedLong,
    {
      argument1: $.sized($.bytes($.pointer($.char))),
      argument2: $.unsignedLong,
      argument3: $.unsignedLong,
      argument4: $.voidPointer,
    },
  ]);

/**
 * C: `typedef size_t (*_curl_write_callback2)(const char *, size_t, size_t, const void *)`
 *
 * @see curl/typecheck-gcc.h:570
 */
export type _curl_write_callback2 = (
    argument1: $.Pointer<$.Char> | null,
    argument2: number,
    argument3: number,
    argument4: $.Pointer<$.Void> | null,
  ) => number | bigint;
export const _curl_write_callback2: $.FunctionType<_curl_write_callback2> = /* @__PURE__ */
  $.functionType('_curl_write_callback2', () => [
    $.unsignedLong,
    {
      argument1: $.sized($.bytes($.pointer($.char))),
      argument2: $.unsignedLong,
      argument3: $.unsignedLong,
      argument4: $.bytes($.voidPointer),
    },
  ]);

/**
 * C: `typedef size_t (*_curl_write_callback3)(const char *, size_t, size_t, FILE *)`
 *
 * @see curl/typecheck-gcc.h:572
 */
export type _curl_write_callback3 = (
    argument1: $.Pointer<$.Char> | null,
    argument2: number,
    argument3: number,
    argument4: FILE | null,
  ) => number | bigint;
export const _curl_write_callback3: $.FunctionType<_curl_write_callback3> = /* @__PURE__ */
  $.functionType('_curl_write_callback3', () => [
    $.unsignedLong,
    {
      argument1: $.sized($.bytes($.pointer($.char))),
      argument2: $.unsignedLong,
      argument3: $.unsignedLong,
      argument4: FILE,
    },
  ]);

/**
 * C: `typedef size_t (*_curl_write_callback4)(const void *, size_t, size_t, void *)`
 *
 * @see curl/typecheck-gcc.h:573
 */
export type _curl_write_callback4 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: number,
    argument4: $.Pointer<$.Void> | null,
  ) => number | bigint;
export const _curl_write_callback4: $.FunctionType<_curl_write_callback4> = /* @__PURE__ */
  $.functionType('_curl_write_callback4', () => [
    $.unsignedLong,
    {
      argument1: $.sized($.bytes($.voidPointer)),
      argument2: $.unsignedLong,
      argument3: $.unsignedLong,
      argument4: $.voidPointer,
    },
  ]);

/**
 * C: `typedef size_t (*_curl_write_callback5)(const void *, size_t, size_t, const void *)`
 *
 * @see curl/typecheck-gcc.h:574
 */
export type _curl_write_callback5 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: number,
    argument4: $.Pointer<$.Void> | null,
  ) => number | bigint;
export const _curl_write_callback5: $.FunctionType<_curl_write_callback5> = /* @__PURE__ */
  $.functionType('_curl_write_callback5', () => [
    $.unsignedLong,
    {
      argument1: $.sized($.bytes($.voidPointer)),
      argument2: $.unsignedLong,
      argument3: $.unsignedLong,
      argument4: $.bytes($.voidPointer),
    },
  ]);

/**
 * C: `typedef size_t (*_curl_write_callback6)(const void *, size_t, size_t, FILE *)`
 *
 * @see curl/typecheck-gcc.h:576
 */
export type _curl_write_callback6 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: number,
    argument4: FILE | null,
  ) => number | bigint;
export const _curl_write_callback6: $.FunctionType<_curl_write_callback6> = /* @__PURE__ */
  $.functionType('_curl_write_callback6', () => [
    $.unsignedLong,
    {
      argument1: $.sized($.bytes($.voidPointer)),
      argument2: $.unsignedLong,
      argument3: $.unsignedLong,
      argument4: FILE,
    },
  ]);

/**
 * C: `typedef curlioerr (*_curl_ioctl_callback1)(CURL *, int, void *)`
 *
 * @see curl/typecheck-gcc.h:586
 */
export type _curl_ioctl_callback1 = (
    argument1: CURL | null,
    argument2: number,
    argument3: $.Pointer<$.Void> | null,
  ) => curlioerr;
export const _curl_ioctl_callback1: $.FunctionType<_curl_ioctl_callback1> = /* @__PURE__ */
  $.functionType('_curl_ioctl_callback1', () => [
    $.unsignedInt,
    { argument1: CURL, argument2: $.int, argument3: $.voidPointer },
  ]);

/**
 * C: `typedef curlioerr (*_curl_ioctl_callback2)(CURL *, int, const void *)`
 *
 * @see curl/typecheck-gcc.h:587
 */
export type _curl_ioctl_callback2 = (
    argument1: CURL | null,
    argument2: number,
    argument3: $.Pointer<$.Void> | null,
  ) => curlioerr;
export const _curl_ioctl_callback2: $.FunctionType<_curl_ioctl_callback2> = /* @__PURE__ */
  $.functionType('_curl_ioctl_callback2', () => [
    $.unsignedInt,
    { argument1: CURL, argument2: $.int, argument3: $.bytes($.voidPointer) },
  ]);

/**
 * C: `typedef curlioerr (*_curl_ioctl_callback3)(CURL *, curliocmd, void *)`
 *
 * @see curl/typecheck-gcc.h:588
 */
export type _curl_ioctl_callback3 = (
    argument1: CURL | null,
    argument2: curliocmd,
    argument3: $.Pointer<$.Void> | null,
  ) => curlioerr;
export const _curl_ioctl_callback3: $.FunctionType<_curl_ioctl_callback3> = /* @__PURE__ */
  $.functionType('_curl_ioctl_callback3', () => [
    $.unsignedInt,
    { argument1: CURL, argument2: $.unsignedInt, argument3: $.voidPointer },
  ]);

/**
 * C: `typedef curlioerr (*_curl_ioctl_callback4)(CURL *, curliocmd, const void *)`
 *
 * @see curl/typecheck-gcc.h:589
 */
export type _curl_ioctl_callback4 = (
    argument1: CURL | null,
    argument2: curliocmd,
    argument3: $.Pointer<$.Void> | null,
  ) => curlioerr;
export const _curl_ioctl_callback4: $.FunctionType<_curl_ioctl_callback4> = /* @__PURE__ */
  $.functionType('_curl_ioctl_callback4', () => [
    $.unsignedInt,
    { argument1: CURL, argument2: $.unsignedInt, argument3: $.bytes($.voidPointer) },
  ]);

/**
 * C: `typedef int (*_curl_sockopt_callback1)(void *, curl_socket_t, curlsocktype)`
 *
 * @see curl/typecheck-gcc.h:597
 */
export type _curl_sockopt_callback1 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: curlsocktype,
  ) => number;
export const _curl_sockopt_callback1: $.FunctionType<_curl_sockopt_callback1> = /* @__PURE__ */
  $.functionType('_curl_sockopt_callback1', () => [
    $.int,
    { argument1: $.voidPointer, argument2: $.int, argument3: $.unsignedInt },
  ]);

/**
 * C: `typedef int (*_curl_sockopt_callback2)(const void *, curl_socket_t, curlsocktype)`
 *
 * @see curl/typecheck-gcc.h:598
 */
export type _curl_sockopt_callback2 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: curlsocktype,
  ) => number;
export const _curl_sockopt_callback2: $.FunctionType<_curl_sockopt_callback2> = /* @__PURE__ */
  $.functionType('_curl_sockopt_callback2', () => [
    $.int,
    { argument1: $.bytes($.voidPointer), argument2: $.int, argument3: $.unsignedInt },
  ]);

/**
 * C: `typedef curl_socket_t (*_curl_opensocket_callback1)(void *, curlsocktype, struct curl_sockaddr *)`
 *
 * @see curl/typecheck-gcc.h:610
 */
export type _curl_opensocket_callback1 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: curlsocktype,
    argument3: curl_sockaddr | null,
  ) => number;
export const _curl_opensocket_callback1: $.FunctionType<_curl_opensocket_callback1> = /* @__PURE__ */
  $.functionType('_curl_opensocket_callback1', () => [
    $.int,
    { argument1: $.voidPointer, argument2: $.unsignedInt, argument3: $.pointer(curl_sockaddr) },
  ]);

/**
 * C: `typedef curl_socket_t (*_curl_opensocket_callback2)(void *, curlsocktype, const struct curl_sockaddr *)`
 *
 * @see curl/typecheck-gcc.h:612
 */
export type _curl_opensocket_callback2 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: curlsocktype,
    argument3: curl_sockaddr | null,
  ) => number;
export const _curl_opensocket_callback2: $.FunctionType<_curl_opensocket_callback2> = /* @__PURE__ */
  $.functionType('_curl_opensocket_callback2', () => [
    $.int,
    { argument1: $.voidPointer, argument2: $.unsignedInt, argument3: $.pointer(curl_sockaddr) },
  ]);

/**
 * C: `typedef curl_socket_t (*_curl_opensocket_callback3)(const void *, curlsocktype, struct curl_sockaddr *)`
 *
 * @see curl/typecheck-gcc.h:614
 */
export type _curl_opensocket_callback3 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: curlsocktype,
    argument3: curl_sockaddr | null,
  ) => number;
export const _curl_opensocket_callback3: $.FunctionType<_curl_opensocket_callback3> = /* @__PURE__ */
  $.functionType('_curl_opensocket_callback3', () => [
    $.int,
    { argument1: $.bytes($.voidPointer), argument2: $.unsignedInt, argument3: $.pointer(curl_sockaddr) },
  ]);

/**
 * C: `typedef curl_socket_t (*_curl_opensocket_callback4)(const void *, curlsocktype, const struct curl_sockaddr *)`
 *
 * @see curl/typecheck-gcc.h:616
 */
export type _curl_opensocket_callback4 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: curlsocktype,
    argument3: curl_sockaddr | null,
  ) => number;
export const _curl_opensocket_callback4: $.FunctionType<_curl_opensocket_callback4> = /* @__PURE__ */
  $.functionType('_curl_opensocket_callback4', () => [
    $.int,
    { argument1: $.bytes($.voidPointer), argument2: $.unsignedInt, argument3: $.pointer(curl_sockaddr) },
  ]);

/**
 * C: `typedef int (*_curl_progress_callback1)(void *, double, double, double, double)`
 *
 * @see curl/typecheck-gcc.h:625
 */
export type _curl_progress_callback1 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: number,
    argument4: number,
    argument5: number,
  ) => number;
export const _curl_progress_callback1: $.FunctionType<_curl_progress_callback1> = /* @__PURE__ */
  $.functionType('_curl_progress_callback1', () => [
    $.int,
    {
      argument1: $.voidPointer,
      argument2: $.double,
      argument3: $.double,
      argument4: $.double,
      argument5: $.double,
    },
  ]);

/**
 * C: `typedef int (*_curl_progress_callback2)(const void *, double, double, double, double)`
 *
 * @see curl/typecheck-gcc.h:627
 */
export type _curl_progress_callback2 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: number,
    argument4: number,
    argument5: number,
  ) => number;
export const _curl_progress_callback2: $.FunctionType<_curl_progress_callback2> = /* @__PURE__ */
  $.functionType('_curl_progress_callback2', () => [
    $.int,
    {
      argument1: $.bytes($.voidPointer),
      argument2: $.double,
      argument3: $.double,
      argument4: $.double,
      argument5: $.double,
    },
  ]);

/**
 * C: `typedef int (*_curl_debug_callback1)(CURL *, curl_infotype, char *, size_t, void *)`
 *
 * @see curl/typecheck-gcc.h:642
 */
export type _curl_debug_callback1 = (
    argument1: CURL | null,
    argument2: curl_infotype,
    argument3: $.Pointer<$.Char> | null,
    argument4: number,
    argument5: $.Pointer<$.Void> | null,
  ) => number;
export const _curl_debug_callback1: $.FunctionType<_curl_debug_callback1> = /* @__PURE__ */
  $.functionType('_curl_debug_callback1', () => [
    $.int,
    {
      argument1: CURL,
      argument2: $.unsignedInt,
      argument3: $.sized($.pointer($.char)),
      argument4: $.unsignedLong,
      argument5: $.voidPointer,
    },
  ]);

/**
 * C: `typedef int (*_curl_debug_callback2)(CURL *, curl_infotype, char *, size_t, const void *)`
 *
 * @see curl/typecheck-gcc.h:644
 */
export type _curl_debug_callback2 = (
    argument1: CURL | null,
    argument2: curl_infotype,
    argument3: $.Pointer<$.Char> | null,
    argument4: number,
    argument5: $.Pointer<$.Void> | null,
  ) => number;
export const _curl_debug_callback2: $.FunctionType<_curl_debug_callback2> = /* @__PURE__ */
  $.functionType('_curl_debug_callback2', () => [
    $.int,
    {
      argument1: CURL,
      argument2: $.unsignedInt,
      argument3: $.sized($.pointer($.char)),
      argument4: $.unsignedLong,
      argument5: $.bytes($.voidPointer),
    },
  ]);

/**
 * C: `typedef int (*_curl_debug_callback3)(CURL *, curl_infotype, const char *, size_t, void *)`
 *
 * @see curl/typecheck-gcc.h:646
 */
export type _curl_debug_callback3 = (
    argument1: CURL | null,
    argument2: curl_infotype,
    argument3: $.Pointer<$.Char> | null,
    argument4: number,
    argument5: $.Pointer<$.Void> | null,
  ) => number;
export const _curl_debug_callback3: $.FunctionType<_curl_debug_callback3> = /* @__PURE__ */
  $.functionType('_curl_debug_callback3', () => [
    $.int,
    {
      argument1: CURL,
      argument2: $.unsignedInt,
      argument3: $.sized($.bytes($.pointer($.char))),
      argument4: $.unsignedLong,
      argument5: $.voidPointer,
    },
  ]);

/**
 * C: `typedef int (*_curl_debug_callback4)(CURL *, curl_infotype, const char *, size_t, const void *)`
 *
 * @see curl/typecheck-gcc.h:648
 */
export type _curl_debug_callback4 = (
    argument1: CURL | null,
    argument2: curl_infotype,
    argument3: $.Pointer<$.Char> | null,
    argument4: number,
    argument5: $.Pointer<$.Void> | null,
  ) => number;
export const _curl_debug_callback4: $.FunctionType<_curl_debug_callback4> = /* @__PURE__ */
  $.functionType('_curl_debug_callback4', () => [
    $.int,
    {
      argument1: CURL,
      argument2: $.unsignedInt,
      argument3: $.sized($.bytes($.pointer($.char))),
      argument4: $.unsignedLong,
      argument5: $.bytes($.voidPointer),
    },
  ]);

/**
 * C: `typedef int (*_curl_debug_callback5)(CURL *, curl_infotype, unsigned char *, size_t, void *)`
 *
 * @see curl/typecheck-gcc.h:650
 */
export type _curl_debug_callback5 = (
    argument1: CURL | null,
    argument2: curl_infotype,
    argument3: $.Pointer<$.UnsignedChar> | null,
    argument4: number,
    argument5: $.Pointer<$.Void> | null,
  ) => number;
export const _curl_debug_callback5: $.FunctionType<_curl_debug_callback5> = /* @__PURE__ */
  $.functionType('_curl_debug_callback5', () => [
    $.int,
    {
      argument1: CURL,
      argument2: $.unsignedInt,
      argument3: $.sized($.pointer($.unsignedChar)),
      argument4: $.unsignedLong,
      argument5: $.voidPointer,
    },
  ]);

/**
 * C: `typedef int (*_curl_debug_callback6)(CURL *, curl_infotype, unsigned char *, size_t, const void *)`
 *
 * @see curl/typecheck-gcc.h:652
 */
export type _curl_debug_callback6 = (
    argument1: CURL | null,
    argument2: curl_infotype,
    argument3: $.Pointer<$.UnsignedChar> | null,
    argument4: number,
    argument5: $.Pointer<$.Void> | null,
  ) => number;
export const _curl_debug_callback6: $.FunctionType<_curl_debug_callback6> = /* @__PURE__ */
  $.functionType('_curl_debug_callback6', () => [
    $.int,
    {
      argument1: CURL,
      argument2: $.unsignedInt,
      argument3: $.sized($.pointer($.unsignedChar)),
      argument4: $.unsignedLong,
      argument5: $.bytes($.voidPointer),
    },
  ]);

/**
 * C: `typedef int (*_curl_debug_callback7)(CURL *, curl_infotype, const unsigned char *, size_t, void *)`
 *
 * @see curl/typecheck-gcc.h:654
 */
export type _curl_debug_callback7 = (
    argument1: CURL | null,
    argument2: curl_infotype,
    argument3: $.Pointer<$.UnsignedChar> | null,
    argument4: number,
    argument5: $.Pointer<$.Void> | null,
  ) => number;
export const _curl_debug_callback7: $.FunctionType<_curl_debug_callback7> = /* @__PURE__ */
  $.functionType('_curl_debug_callback7', () => [
    $.int,
    {
      argument1: CURL,
      argument2: $.unsignedInt,
      argument3: $.sized($.bytes($.pointer($.unsignedChar))),
      argument4: $.unsignedLong,
      argument5: $.voidPointer,
    },
  ]);

/**
 * C: `typedef int (*_curl_debug_callback8)(CURL *, curl_infotype, const unsigned char *, size_t, const void *)`
 *
 * @see curl/typecheck-gcc.h:656
 */
export type _curl_debug_callback8 = (
    argument1: CURL | null,
    argument2: curl_infotype,
    argument3: $.Pointer<$.UnsignedChar> | null,
    argument4: number,
    argument5: $.Pointer<$.Void> | null,
  ) => number;
export const _curl_debug_callback8: $.FunctionType<_curl_debug_callback8> = /* @__PURE__ */
  $.functionType('_curl_debug_callback8', () => [
    $.int,
    {
      argument1: CURL,
      argument2: $.unsignedInt,
      argument3: $.sized($.bytes($.pointer($.unsignedChar))),
      argument4: $.unsignedLong,
      argument5: $.bytes($.voidPointer),
    },
  ]);

/**
 * C: `typedef CURLcode (*_curl_ssl_ctx_callback1)(CURL *, void *, void *)`
 *
 * @see curl/typecheck-gcc.h:672
 */
export type _curl_ssl_ctx_callback1 = (
    argument1: CURL | null,
    argument2: $.Pointer<$.Void> | null,
    argument3: $.Pointer<$.Void> | null,
  ) => CURLcode;
export const _curl_ssl_ctx_callback1: $.FunctionType<_curl_ssl_ctx_callback1> = /* @__PURE__ */
  $.functionType('_curl_ssl_ctx_callback1', () => [
    $.unsignedInt,
    { argument1: CURL, argument2: $.voidPointer, argument3: $.voidPointer },
  ]);

/**
 * C: `typedef CURLcode (*_curl_ssl_ctx_callback2)(CURL *, void *, const void *)`
 *
 * @see curl/typecheck-gcc.h:673
 */
export type _curl_ssl_ctx_callback2 = (
    argument1: CURL | null,
    argument2: $.Pointer<$.Void> | null,
    argument3: $.Pointer<$.Void> | null,
  ) => CURLcode;
export const _curl_ssl_ctx_callback2: $.FunctionType<_curl_ssl_ctx_callback2> = /* @__PURE__ */
  $.functionType('_curl_ssl_ctx_callback2', () => [
    $.unsignedInt,
    { argument1: CURL, argument2: $.voidPointer, argument3: $.bytes($.voidPointer) },
  ]);

/**
 * C: `typedef CURLcode (*_curl_ssl_ctx_callback3)(CURL *, const void *, void *)`
 *
 * @see curl/typecheck-gcc.h:674
 */
export type _curl_ssl_ctx_callback3 = (
    argument1: CURL | null,
    argument2: $.Pointer<$.Void> | null,
    argument3: $.Pointer<$.Void> | null,
  ) => CURLcode;
export const _curl_ssl_ctx_callback3: $.FunctionType<_curl_ssl_ctx_callback3> = /* @__PURE__ */
  $.functionType('_curl_ssl_ctx_callback3', () => [
    $.unsignedInt,
    { argument1: CURL, argument2: $.bytes($.voidPointer), argument3: $.voidPointer },
  ]);

/**
 * C: `typedef CURLcode (*_curl_ssl_ctx_callback4)(CURL *, const void *, const void *)`
 *
 * @see curl/typecheck-gcc.h:675
 */
export type _curl_ssl_ctx_callback4 = (
    argument1: CURL | null,
    argument2: $.Pointer<$.Void> | null,
    argument3: $.Pointer<$.Void> | null,
  ) => CURLcode;
export const _curl_ssl_ctx_callback4: $.FunctionType<_curl_ssl_ctx_callback4> = /* @__PURE__ */
  $.functionType('_curl_ssl_ctx_callback4', () => [
    $.unsignedInt,
    { argument1: CURL, argument2: $.bytes($.voidPointer), argument3: $.bytes($.voidPointer) },
  ]);

/**
 * C: `typedef CURLcode (*_curl_conv_callback1)(char *, size_t length)`
 *
 * @see curl/typecheck-gcc.h:701
 */
export type _curl_conv_callback1 = (argument1: $.Pointer<$.Char> | null, length: number) => CURLcode;
export const _curl_conv_callback1: $.FunctionType<_curl_conv_callback1> = /* @__PURE__ */
  $.functionType('_curl_conv_callback1', () => [
    $.unsignedInt,
    { argument1: $.sized($.pointer($.char)), length: $.unsignedLong },
  ]);

/**
 * C: `typedef CURLcode (*_curl_conv_callback2)(const char *, size_t length)`
 *
 * @see curl/typecheck-gcc.h:702
 */
export type _curl_conv_callback2 = (argument1: $.Pointer<$.Char> | null, length: number) => CURLcode;
export const _curl_conv_callback2: $.FunctionType<_curl_conv_callback2> = /* @__PURE__ */
  $.functionType('_curl_conv_callback2', () => [
    $.unsignedInt,
    { argument1: $.sized($.bytes($.pointer($.char))), length: $.unsignedLong },
  ]);

/**
 * C: `typedef CURLcode (*_curl_conv_callback3)(void *, size_t length)`
 *
 * @see curl/typecheck-gcc.h:703
 */
export type _curl_conv_callback3 = (argument1: $.Pointer<$.Void> | null, length: number) => CURLcode;
export const _curl_conv_callback3: $.FunctionType<_curl_conv_callback3> = /* @__PURE__ */
  $.functionType('_curl_conv_callback3', () => [
    $.unsignedInt,
    { argument1: $.sized($.voidPointer), length: $.unsignedLong },
  ]);

/**
 * C: `typedef CURLcode (*_curl_conv_callback4)(const void *, size_t length)`
 *
 * @see curl/typecheck-gcc.h:704
 */
export type _curl_conv_callback4 = (argument1: $.Pointer<$.Void> | null, length: number) => CURLcode;
export const _curl_conv_callback4: $.FunctionType<_curl_conv_callback4> = /* @__PURE__ */
  $.functionType('_curl_conv_callback4', () => [
    $.unsignedInt,
    { argument1: $.sized($.bytes($.voidPointer)), length: $.unsignedLong },
  ]);

/**
 * C: `typedef CURLcode (*_curl_seek_callback1)(void *, curl_off_t, int)`
 *
 * @see curl/typecheck-gcc.h:712
 */
export type _curl_seek_callback1 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: number,
  ) => CURLcode;
export const _curl_seek_callback1: $.FunctionType<_curl_seek_callback1> = /* @__PURE__ */
  $.functionType('_curl_seek_callback1', () => [
    $.unsignedInt,
    { argument1: $.voidPointer, argument2: $.long, argument3: $.int },
  ]);

/**
 * C: `typedef CURLcode (*_curl_seek_callback2)(const void *, curl_off_t, int)`
 *
 * @see curl/typecheck-gcc.h:713
 */
export type _curl_seek_callback2 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
    argument3: number,
  ) => CURLcode;
export const _curl_seek_callback2: $.FunctionType<_curl_seek_callback2> = /* @__PURE__ */
  $.functionType('_curl_seek_callback2', () => [
    $.unsignedInt,
    { argument1: $.bytes($.voidPointer), argument2: $.long, argument3: $.int },
  ]);

// --- Typedefs

/**
 * C: `typedef int curl_socket_t`
 *
 * @see curl/curl.h:150
 */
export type curl_socket_t = number;
export const curl_socket_t: $.Callable<$.Int> = /* @__PURE__ */ $.alias('curl_socket_t', $.int);

/**
 * C: `typedef socklen_t curl_socklen_t`
 *
 * @see curl/system.h:451
 */
export type curl_socklen_t = number;
export const curl_socklen_t: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('curl_socklen_t', $.unsignedInt);

/**
 * C: `typedef long curl_off_t`
 *
 * @see curl/system.h:457
 */
export type curl_off_t = number;
export const curl_off_t: $.Callable<$.Long> = /* @__PURE__ */ $.alias('curl_off_t', $.long);

/**
 * C: `typedef _curl_ssl_ctx_callback1 _curl_ssl_ctx_callback5`
 *
 * @see curl/typecheck-gcc.h:687
 */
export type _curl_ssl_ctx_callback5 = _curl_ssl_ctx_callback1;
export const _curl_ssl_ctx_callback5: typeof _curl_ssl_ctx_callback1 = _curl_ssl_ctx_callback1;

/**
 * C: `typedef _curl_ssl_ctx_callback1 _curl_ssl_ctx_callback6`
 *
 * @see curl/typecheck-gcc.h:688
 */
export type _curl_ssl_ctx_callback6 = _curl_ssl_ctx_callback1;
export const _curl_ssl_ctx_callback6: typeof _curl_ssl_ctx_callback1 = _curl_ssl_ctx_callback1;

/**
 * C: `typedef _curl_ssl_ctx_callback1 _curl_ssl_ctx_callback7`
 *
 * @see curl/typecheck-gcc.h:689
 */
export type _curl_ssl_ctx_callback7 = _curl_ssl_ctx_callback1;
export const _curl_ssl_ctx_callback7: typeof _curl_ssl_ctx_callback1 = _curl_ssl_ctx_callback1;

/**
 * C: `typedef _curl_ssl_ctx_callback1 _curl_ssl_ctx_callback8`
 *
 * @see curl/typecheck-gcc.h:690
 */
export type _curl_ssl_ctx_callback8 = _curl_ssl_ctx_callback1;
export const _curl_ssl_ctx_callback8: typeof _curl_ssl_ctx_callback1 = _curl_ssl_ctx_callback1;

// --- Functions

/**
 * C: `#define __has_declspec_attribute(x) 0`
 *
 * @see curl/curl.h:109
 */
export function __has_declspec_attribute(x: number | bigint): number {
  const $x = $.asLiteral(x, '__has_declspec_attribute', 'x');
  return $.literalVariant(
    '__has_declspec_attribute',
    { i: $__has_declspec_attribute_i, l: $__has_declspec_attribute_l, d: $__has_declspec_attribute_d },
    $x,
  )($x.value);
}

const $curl_strequal = /* @__PURE__ */
  $declare(curl_strequal, 'curl_strequal', () => [$.int, { s1: $.cstring, s2: $.cstring }]);

/**
 * {@link curl_strequal} and {@link curl_strnequal} are subject for removal in a future
 * release
 *
 * C: `int curl_strequal(const char *s1, const char *s2)`
 *
 * @see curl/curl.h:2366
 */
export function curl_strequal(s1: $.CStringInput | null, s2: $.CStringInput | null): number {
  const call = $curl_strequal.call ?? $curl_strequal.bind();
  const result = call($.toCString(s1, 'curl_strequal', 's1'), $.toCString(s2, 'curl_strequal', 's2'));
  $.keepAlive(s1, s2);
  return result;
}

const $curl_strnequal = /* @__PURE__ */
  $declare(curl_strnequal, 'curl_strnequal', () => [
    $.int,
    { s1: $.cstring, s2: $.sized($.cstring), n: $.unsignedLong },
  ]);

/**
 * {@link curl_strequal} and {@link curl_strnequal} are subject for removal in a future
 * release
 *
 * C: `int curl_strnequal(const char *s1, const char *s2, size_t n)`
 *
 * @see curl/curl.h:2367
 */
export function curl_strnequal(
  s1: $.CStringInput | null,
  s2: $.CStringInput | null,
  n: number | bigint,
): number {
  const call = $curl_strnequal.call ?? $curl_strnequal.bind();
  const result = call(
    $.toCString(s1, 'curl_strnequal', 's1'),
    $.toSizedCString(s2, n, 'curl_strnequal', 's2', 'n', true),
    $.toUnsignedLong(n, 'curl_strnequal', 'n'),
  );
  $.keepAlive(s1, s2);
  return result;
}

const $curl_mime_init = /* @__PURE__ */
  $declare(curl_mime_init, 'curl_mime_init', () => [
    $.owned(curl_mime, () => curl_mime_free),
    { easy: CURL },
  ]);

/**
 * NAME {@link curl_mime_init}
 *
 * DESCRIPTION
 *
 * Create a mime context and return its handle. The easy parameter is the
 * target handle.
 *
 * The caller owns what it returns: free it with {@link curl_mime_free} (names: "init").
 * C: `curl_mime *curl_mime_init(CURL *easy)`
 *
 * @see curl/curl.h:2384
 */
export function curl_mime_init(easy: CURL | null): $.Owned<curl_mime> | null {
  const call = $curl_mime_init.call ?? $curl_mime_init.bind();
  return $.fromOwned(curl_mime, call(CURL.toC(easy, 'curl_mime_init', 'easy')), curl_mime_free);
}

const $curl_mime_free = /* @__PURE__ */
  $declare(curl_mime_free, 'curl_mime_free', () => [$.voidType, { mime: curl_mime }], {
    after: (_result, mime) => $.freed(mime, 'curl_mime_free'),
    frees: 0,
  });

/**
 * NAME {@link curl_mime_free}
 *
 * DESCRIPTION
 *
 * release a mime handle and its substructures.
 *
 * C: `void curl_mime_free(curl_mime *mime)`
 *
 * @see curl/curl.h:2393
 */
export function curl_mime_free(mime: curl_mime | null): void {
  const call = $curl_mime_free.call ?? $curl_mime_free.bind();
  call(curl_mime.toC(mime, 'curl_mime_free', 'mime'));
  $.freed(mime, 'curl_mime_free');
}

const $curl_mime_addpart = /* @__PURE__ */
  $declare(curl_mime_addpart, 'curl_mime_addpart', () => [curl_mimepart, { mime: curl_mime }]);

/**
 * NAME {@link curl_mime_addpart}
 *
 * DESCRIPTION
 *
 * Append a new empty part to the given mime context and return a handle to
 * the created part.
 *
 * Whether the caller owns what it returns is not known.
 * C: `curl_mimepart *curl_mime_addpart(curl_mime *mime)`
 *
 * @see curl/curl.h:2403
 */
export function curl_mime_addpart(mime: curl_mime | null): curl_mimepart | null {
  const call = $curl_mime_addpart.call ?? $curl_mime_addpart.bind();
  return $.fromHandle(curl_mimepart, call(curl_mime.toC(mime, 'curl_mime_addpart', 'mime')));
}

const $curl_mime_name = /* @__PURE__ */
  $declare(curl_mime_name, 'curl_mime_name', () => [$.unsignedInt, { part: curl_mimepart, name: $.cstring }]);

/**
 * NAME {@link curl_mime_name}
 *
 * DESCRIPTION
 *
 * Set mime/form part name.
 *
 * C: `CURLcode curl_mime_name(curl_mimepart *part, const char *name)`
 *
 * @see curl/curl.h:2412
 */
export function curl_mime_name(part: curl_mimepart | null, name: $.CStringInput | null): CURLcode {
  const call = $curl_mime_name.call ?? $curl_mime_name.bind();
  const result = call(
    curl_mimepart.toC(part, 'curl_mime_name', 'part'),
    $.toCString(name, 'curl_mime_name', 'name'),
  );
  $.keepAlive(name);
  return result;
}

const $curl_mime_filename = /* @__PURE__ */
  $declare(curl_mime_filename, 'curl_mime_filename', () => [
    $.unsignedInt,
    { part: curl_mimepart, filename: $.cstring },
  ]);

/**
 * NAME {@link curl_mime_filename}
 *
 * DESCRIPTION
 *
 * Set mime part remote file name.
 *
 * C: `CURLcode curl_mime_filename(curl_mimepart *part, const char *filename)`
 *
 * @see curl/curl.h:2421
 */
export function curl_mime_filename(part: curl_mimepart | null, filename: $.CStringInput | null): CURLcode {
  const call = $curl_mime_filename.call ?? $curl_mime_filename.bind();
  const result = call(
    curl_mimepart.toC(part, 'curl_mime_filename', 'part'),
    $.toCString(filename, 'curl_mime_filename', 'filename'),
  );
  $.keepAlive(filename);
  return result;
}

const $curl_mime_type = /* @__PURE__ */
  $declare(curl_mime_type, 'curl_mime_type', () => [
    $.unsignedInt,
    { part: curl_mimepart, mimetype: $.cstring },
  ]);

/**
 * NAME {@link curl_mime_type}
 *
 * DESCRIPTION
 *
 * Set mime part type.
 *
 * C: `CURLcode curl_mime_type(curl_mimepart *part, const char *mimetype)`
 *
 * @see curl/curl.h:2431
 */
export function curl_mime_type(part: curl_mimepart | null, mimetype: $.CStringInput | null): CURLcode {
  const call = $curl_mime_type.call ?? $curl_mime_type.bind();
  const result = call(
    curl_mimepart.toC(part, 'curl_mime_type', 'part'),
    $.toCString(mimetype, 'curl_mime_type', 'mimetype'),
  );
  $.keepAlive(mimetype);
  return result;
}

const $curl_mime_encoder = /* @__PURE__ */
  $declare(curl_mime_encoder, 'curl_mime_encoder', () => [
    $.unsignedInt,
    { part: curl_mimepart, encoding: $.cstring },
  ]);

/**
 * NAME {@link curl_mime_encoder}
 *
 * DESCRIPTION
 *
 * Set mime data transfer encoder.
 *
 * C: `CURLcode curl_mime_encoder(curl_mimepart *part, const char *encoding)`
 *
 * @see curl/curl.h:2440
 */
export function curl_mime_encoder(part: curl_mimepart | null, encoding: $.CStringInput | null): CURLcode {
  const call = $curl_mime_encoder.call ?? $curl_mime_encoder.bind();
  const result = call(
    curl_mimepart.toC(part, 'curl_mime_encoder', 'part'),
    $.toCString(encoding, 'curl_mime_encoder', 'encoding'),
  );
  $.keepAlive(encoding);
  return result;
}

const $curl_mime_data = /* @__PURE__ */
  $declare(curl_mime_data, 'curl_mime_data', () => [
    $.unsignedInt,
    { part: curl_mimepart, data: $.sized($.cstring), datasize: $.unsignedLong },
  ]);

/**
 * NAME {@link curl_mime_data}
 *
 * DESCRIPTION
 *
 * Set mime part data source from memory data,
 *
 * C: `CURLcode curl_mime_data(curl_mimepart *part, const char *data, size_t datasize)`
 *
 * @see curl/curl.h:2450
 */
export function curl_mime_data(
  part: curl_mimepart | null,
  data: $.CStringInput | null,
  datasize?: number | bigint,
): CURLcode {
  const call = $curl_mime_data.call ?? $curl_mime_data.bind();
  const result = call(
    curl_mimepart.toC(part, 'curl_mime_data', 'part'),
    $.toSizedCString(data, datasize, 'curl_mime_data', 'data', 'datasize'),
    $.toUnsignedLong(
      datasize ?? $.byteLengthOf(data, 'curl_mime_data', 'data', 'datasize'),
      'curl_mime_data',
      'datasize',
    ),
  );
  $.keepAlive(data);
  return result;
}

const $curl_mime_filedata = /* @__PURE__ */
  $declare(curl_mime_filedata, 'curl_mime_filedata', () => [
    $.unsignedInt,
    { part: curl_mimepart, filename: $.cstring },
  ]);

/**
 * NAME {@link curl_mime_filedata}
 *
 * DESCRIPTION
 *
 * Set mime part data source from named file.
 *
 * C: `CURLcode curl_mime_filedata(curl_mimepart *part, const char *filename)`
 *
 * @see curl/curl.h:2460
 */
export function curl_mime_filedata(part: curl_mimepart | null, filename: $.CStringInput | null): CURLcode {
  const call = $curl_mime_filedata.call ?? $curl_mime_filedata.bind();
  const result = call(
    curl_mimepart.toC(part, 'curl_mime_filedata', 'part'),
    $.toCString(filename, 'curl_mime_filedata', 'filename'),
  );
  $.keepAlive(filename);
  return result;
}

const $curl_mime_data_cb = /* @__PURE__ */
  $declare(curl_mime_data_cb, 'curl_mime_data_cb', () => [
    $.unsignedInt,
    {
      part: curl_mimepart,
      datasize: $.long,
      readfunc: curl_read_callback,
      seekfunc: curl_seek_callback,
      freefunc: curl_free_callback,
      arg: $.voidPointer,
    },
  ]);

/**
 * NAME {@link curl_mime_data_cb}
 *
 * DESCRIPTION
 *
 * Set mime part data source from callback function.
 *
 * C: `CURLcode curl_mime_data_cb(curl_mimepart *part, curl_off_t datasize, curl_read_callback readfunc, curl_seek_callback seekfunc, curl_free_callback freefunc, void *arg)`
 *
 * @see curl/curl.h:2470
 */
export function curl_mime_data_cb(
  part: curl_mimepart | null,
  datasize: number | bigint,
  readfunc: $.FunctionInput<curl_read_callback> | null,
  seekfunc: $.FunctionInput<curl_seek_callback> | null,
  freefunc: $.FunctionInput<curl_free_callback> | null,
  arg: $.Memory | null,
): CURLcode {
  const call = $curl_mime_data_cb.call ?? $curl_mime_data_cb.bind();
  const result = call(
    curl_mimepart.toC(part, 'curl_mime_data_cb', 'part'),
    $.toLong(datasize, 'curl_mime_data_cb', 'datasize'),
    $.toFunction(curl_read_callback, readfunc, 'curl_mime_data_cb', 'readfunc'),
    $.toFunction(curl_seek_callback, seekfunc, 'curl_mime_data_cb', 'seekfunc'),
    $.toFunction(curl_free_callback, freefunc, 'curl_mime_data_cb', 'freefunc'),
    $.toMemory(arg, 'curl_mime_data_cb', 'arg'),
  );
  $.keepAlive(readfunc, seekfunc, freefunc, arg);
  return result;
}

const $curl_mime_subparts = /* @__PURE__ */
  $declare(curl_mime_subparts, 'curl_mime_subparts', () => [
    $.unsignedInt,
    { part: curl_mimepart, subparts: curl_mime },
  ]);

/**
 * NAME {@link curl_mime_subparts}
 *
 * DESCRIPTION
 *
 * Set mime part data source from subparts.
 *
 * C: `CURLcode curl_mime_subparts(curl_mimepart *part, curl_mime *subparts)`
 *
 * @see curl/curl.h:2484
 */
export function curl_mime_subparts(part: curl_mimepart | null, subparts: curl_mime | null): CURLcode {
  const call = $curl_mime_subparts.call ?? $curl_mime_subparts.bind();
  return call(
    curl_mimepart.toC(part, 'curl_mime_subparts', 'part'),
    curl_mime.toC(subparts, 'curl_mime_subparts', 'subparts'),
  );
}

const $curl_mime_headers = /* @__PURE__ */
  $declare(curl_mime_headers, 'curl_mime_headers', () => [
    $.unsignedInt,
    { part: curl_mimepart, headers: $.pointer(curl_slist), take_ownership: $.int },
  ]);

/**
 * NAME {@link curl_mime_headers}
 *
 * DESCRIPTION
 *
 * Set mime part headers.
 *
 * C: `CURLcode curl_mime_headers(curl_mimepart *part, struct curl_slist *headers, int take_ownership)`
 *
 * @see curl/curl.h:2493
 */
export function curl_mime_headers(
  part: curl_mimepart | null,
  headers: $.PointerTo<curl_slist> | null,
  take_ownership: number,
): CURLcode {
  const call = $curl_mime_headers.call ?? $curl_mime_headers.bind();
  const result = call(
    curl_mimepart.toC(part, 'curl_mime_headers', 'part'),
    curl_slist.toC(headers, 'curl_mime_headers', 'headers'),
    $.toInt(take_ownership, 'curl_mime_headers', 'take_ownership'),
  );
  $.keepAlive(headers);
  return result;
}

const $curl_formadd = /* @__PURE__ */
  $declare(curl_formadd, 'curl_formadd', () => [
    $.unsignedInt,
    { httppost: $.pointer($.pointer(curl_httppost)), last_post: $.pointer($.pointer(curl_httppost)) },
    '...',
  ]);

/**
 * NAME {@link curl_formadd}
 *
 * DESCRIPTION
 *
 * Pretty advanced function for building multi-part formposts. Each invoke
 * adds one part that together construct a full post. Then use
 * CURLOPT_HTTPPOST to send it off to libcurl.
 *
 * C: `CURLFORMcode curl_formadd(struct curl_httppost **httppost, struct curl_httppost **last_post, ...)`
 *
 * @deprecated since 7.56.0. Use curl_mime_init()
 * @see curl/curl.h:2575
 */
export function curl_formadd(
  httppost: $.PointerTo<$.RecordPointer<curl_httppost>> | null,
  last_post: $.PointerTo<$.RecordPointer<curl_httppost>> | null,
  ...rest: $.Variadic[]
): CURLFORMcode {
  const call = $curl_formadd.call ?? $curl_formadd.bind();
  const result = call(
    $.toPointer($.pointer(curl_httppost), httppost, 'curl_formadd', 'httppost'),
    $.toPointer($.pointer(curl_httppost), last_post, 'curl_formadd', 'last_post'),
    ...$.toVariadic(rest, 'curl_formadd'),
  );
  $.keepAlive(httppost, last_post, rest);
  return result;
}

const $curl_formget = /* @__PURE__ */
  $declare(curl_formget, 'curl_formget', () => [
    $.int,
    { form: $.pointer(curl_httppost), arg: $.voidPointer, append: curl_formget_callback },
  ]);

/**
 * NAME {@link curl_formget}
 *
 * DESCRIPTION
 *
 * Serialize a curl_httppost struct built with {@link curl_formadd}.
 * Accepts a void pointer as second argument which will be passed to
 * the curl_formget_callback function.
 * Returns 0 on success.
 *
 * C: `int curl_formget(struct curl_httppost *form, void *arg, curl_formget_callback append)`
 *
 * @deprecated since 7.56.0.
 * @see curl/curl.h:2601
 */
export function curl_formget(
  form: $.PointerTo<curl_httppost> | null,
  arg: $.Memory | null,
  append: $.FunctionInput<curl_formget_callback> | null,
): number {
  const call = $curl_formget.call ?? $curl_formget.bind();
  const result = call(
    curl_httppost.toC(form, 'curl_formget', 'form'),
    $.toMemory(arg, 'curl_formget', 'arg'),
    $.toFunction(curl_formget_callback, append, 'curl_formget', 'append'),
  );
  $.keepAlive(form, arg, append);
  return result;
}

const $curl_formfree = /* @__PURE__ */
  $declare(curl_formfree, 'curl_formfree', () => [$.voidType, { form: $.pointer(curl_httppost) }]);

/**
 * NAME {@link curl_formfree}
 *
 * DESCRIPTION
 *
 * Free a multipart formpost previously built with {@link curl_formadd}.
 *
 * C: `void curl_formfree(struct curl_httppost *form)`
 *
 * @deprecated since 7.56.0. Use curl_mime_free()
 * @see curl/curl.h:2611
 */
export function curl_formfree(form: $.PointerTo<curl_httppost> | null): void {
  const call = $curl_formfree.call ?? $curl_formfree.bind();
  call(curl_httppost.toC(form, 'curl_formfree', 'form'));
  $.keepAlive(form);
}

const $curl_getenv = /* @__PURE__ */
  $declare(curl_getenv, 'curl_getenv', () => [$.pointer($.char), { variable: $.cstring }]);

/**
 * NAME {@link curl_getenv}
 *
 * DESCRIPTION
 *
 * Returns a malloc()'ed string that MUST be {@link curl_free}ed after usage is
 * complete. DEPRECATED - see lib/README.curlx
 *
 * The caller owns what it returns: free it with {@link curl_free} (its documentation: "Returns a malloc()'ed string that MUST be curl_free()ed after usage is complete.").
 * C: `char *curl_getenv(const char *variable)`
 *
 * @see curl/curl.h:2621
 */
export function curl_getenv(variable: $.CStringInput | null): $.Owned<$.Pointer<$.Char>> | null {
  const call = $curl_getenv.call ?? $curl_getenv.bind();
  const result = call($.toCString(variable, 'curl_getenv', 'variable'));
  $.keepAlive(variable);
  return $.owning($.fromPointer($.char, result), curl_free);
}

const $curl_version = /* @__PURE__ */ $declare(curl_version, 'curl_version', () => [$.pointer($.char), {}]);

/**
 * NAME {@link curl_version}
 *
 * DESCRIPTION
 *
 * Returns a static ascii string of the libcurl version.
 *
 * C: `char *curl_version(void)`
 *
 * @see curl/curl.h:2630
 */
export function curl_version(): $.Pointer<$.Char> | null {
  const call = $curl_version.call ?? $curl_version.bind();
  return $.fromPointer($.char, call());
}

const $curl_easy_escape = /* @__PURE__ */
  $declare(curl_easy_escape, 'curl_easy_escape', () => [
    $.pointer($.char),
    { handle: CURL, string: $.sized($.cstring), length: $.int },
  ]);

/**
 * NAME {@link curl_easy_escape}
 *
 * DESCRIPTION
 *
 * Escapes URL strings (converts all letters consider illegal in URLs to their
 * %XX versions). This function returns a new allocated string or NULL if an
 * error occurred.
 *
 * The caller owns what it returns: free it with {@link curl_free} (its documentation: "This function returns a new allocated string or NULL if an error occurred.").
 * C: `char *curl_easy_escape(CURL *handle, const char *string, int length)`
 *
 * @see curl/curl.h:2641
 */
export function curl_easy_escape(
  handle: CURL | null,
  string: $.CStringInput | null,
  length?: number,
): $.Owned<$.Pointer<$.Char>> | null {
  const call = $curl_easy_escape.call ?? $curl_easy_escape.bind();
  const result = call(
    CURL.toC(handle, 'curl_easy_escape', 'handle'),
    $.toSizedCString(string, length, 'curl_easy_escape', 'string', 'length'),
    $.toInt(
      length ?? $.byteLengthOf(string, 'curl_easy_escape', 'string', 'length'),
      'curl_easy_escape',
      'length',
    ),
  );
  $.keepAlive(string);
  return $.owning($.fromPointer($.char, result), curl_free);
}

const $curl_escape = /* @__PURE__ */
  $declare(curl_escape, 'curl_escape', () => [
    $.pointer($.char),
    { string: $.sized($.cstring), length: $.int },
  ]);

/**
 * the previous version:
 *
 * C: `char *curl_escape(const char *string, int length)`
 *
 * @see curl/curl.h:2646
 */
export function curl_escape(string: $.CStringInput | null, length?: number): $.Pointer<$.Char> | null {
  const call = $curl_escape.call ?? $curl_escape.bind();
  const result = call(
    $.toSizedCString(string, length, 'curl_escape', 'string', 'length'),
    $.toInt(length ?? $.byteLengthOf(string, 'curl_escape', 'string', 'length'), 'curl_escape', 'length'),
  );
  $.keepAlive(string);
  return $.fromPointer($.char, result);
}

const $curl_easy_unescape = /* @__PURE__ */
  $declare(curl_easy_unescape, 'curl_easy_unescape', () => [
    $.pointer($.char),
    { handle: CURL, string: $.sized($.cstring), length: $.int, outlength: $.pointer($.int) },
  ]);

/**
 * NAME {@link curl_easy_unescape}
 *
 * DESCRIPTION
 *
 * Unescapes URL encoding in strings (converts all %XX codes to their 8bit
 * versions). This function returns a new allocated string or NULL if an error
 * occurred.
 * Conversion Note: On non-ASCII platforms the ASCII %XX codes are
 * converted into the host encoding.
 *
 * The caller owns what it returns: free it with {@link curl_free} (its documentation: "This function returns a new allocated string or NULL if an error occurred.").
 * C: `char *curl_easy_unescape(CURL *handle, const char *string, int length, int *outlength)`
 *
 * @see curl/curl.h:2661
 */
export function curl_easy_unescape(
  handle: CURL | null,
  string: $.CStringInput | null,
  length: number | undefined,
  outlength: $.PointerTo<$.Int> | null,
): $.Owned<$.Pointer<$.Char>> | null {
  const call = $curl_easy_unescape.call ?? $curl_easy_unescape.bind();
  const result = call(
    CURL.toC(handle, 'curl_easy_unescape', 'handle'),
    $.toSizedCString(string, length, 'curl_easy_unescape', 'string', 'length'),
    $.toInt(
      length ?? $.byteLengthOf(string, 'curl_easy_unescape', 'string', 'length'),
      'curl_easy_unescape',
      'length',
    ),
    $.toPointer($.int, outlength, 'curl_easy_unescape', 'outlength'),
  );
  $.keepAlive(string, outlength);
  return $.owning($.fromPointer($.char, result, outlength), curl_free);
}

const $curl_unescape = /* @__PURE__ */
  $declare(curl_unescape, 'curl_unescape', () => [
    $.pointer($.char),
    { string: $.sized($.cstring), length: $.int },
  ]);

/**
 * the previous version
 *
 * C: `char *curl_unescape(const char *string, int length)`
 *
 * @see curl/curl.h:2667
 */
export function curl_unescape(string: $.CStringInput | null, length?: number): $.Pointer<$.Char> | null {
  const call = $curl_unescape.call ?? $curl_unescape.bind();
  const result = call(
    $.toSizedCString(string, length, 'curl_unescape', 'string', 'length'),
    $.toInt(length ?? $.byteLengthOf(string, 'curl_unescape', 'string', 'length'), 'curl_unescape', 'length'),
  );
  $.keepAlive(string);
  return $.fromPointer($.char, result);
}

const $curl_free = /* @__PURE__ */
  $declare(curl_free, 'curl_free', () => [$.voidType, { p: $.voidPointer }], {
    after: (_result, p) => $.freed(p, 'curl_free'),
    frees: 0,
  });

/**
 * NAME {@link curl_free}
 *
 * DESCRIPTION
 *
 * Provided for de-allocation in the same translation unit that did the
 * allocation. Added in libcurl 7.10
 *
 * C: `void curl_free(void *p)`
 *
 * @see curl/curl.h:2678
 */
export function curl_free(p: $.Memory | null): void {
  const call = $curl_free.call ?? $curl_free.bind();
  call($.toMemory(p, 'curl_free', 'p'));
  $.keepAlive(p);
  $.freed(p, 'curl_free');
}

const $curl_global_init = /* @__PURE__ */
  $declare(curl_global_init, 'curl_global_init', () => [$.unsignedInt, { flags: $.long }]);

/**
 * NAME {@link curl_global_init}
 *
 * DESCRIPTION
 *
 * {@link curl_global_init} should be invoked exactly once for each application that
 * uses libcurl and before any call of other libcurl functions.
 *
 * This function is thread-safe if CURL_VERSION_THREADSAFE is set in the
 * curl_version_info_data.features flag (fetch by {@link curl_version_info}).
 *
 * C: `CURLcode curl_global_init(long flags)`
 *
 * @see curl/curl.h:2692
 */
export function curl_global_init(flags: number | bigint): CURLcode {
  const call = $curl_global_init.call ?? $curl_global_init.bind();
  return call($.toLong(flags, 'curl_global_init', 'flags'));
}

const $curl_global_init_mem = /* @__PURE__ */
  $declare(curl_global_init_mem, 'curl_global_init_mem', () => [
    $.unsignedInt,
    {
      flags: $.long,
      m: $.kept(curl_malloc_callback),
      f: $.kept(curl_free_callback),
      r: $.kept(curl_realloc_callback),
      s: $.kept(curl_strdup_callback),
      c: $.kept(curl_calloc_callback),
    },
  ]);

/**
 * NAME {@link curl_global_init_mem}
 *
 * DESCRIPTION
 *
 * {@link curl_global_init} or {@link curl_global_init_mem} should be invoked exactly once
 * for each application that uses libcurl.  This function can be used to
 * initialize libcurl and set user defined memory management callback
 * functions.  Users can implement memory management routines to check for
 * memory leaks, check for mis-use of the curl library etc.  User registered
 * callback routines will be invoked by this library instead of the system
 * memory management routines like malloc, free etc.
 *
 * C: `CURLcode curl_global_init_mem(long flags, curl_malloc_callback m, curl_free_callback f, curl_realloc_callback r, curl_strdup_callback s, curl_calloc_callback c)`
 *
 * @see curl/curl.h:2707
 */
export function curl_global_init_mem(
  flags: number | bigint,
  m: $.FunctionInput<curl_malloc_callback> | null,
  f: $.FunctionInput<curl_free_callback> | null,
  r: $.FunctionInput<curl_realloc_callback> | null,
  s: $.FunctionInput<curl_strdup_callback> | null,
  c: $.FunctionInput<curl_calloc_callback> | null,
): CURLcode {
  const call = $curl_global_init_mem.call ?? $curl_global_init_mem.bind();
  const result = call(
    $.toLong(flags, 'curl_global_init_mem', 'flags'),
    $.toKeptFunction(curl_malloc_callback, m, 'curl_global_init_mem', 'm'),
    $.toKeptFunction(curl_free_callback, f, 'curl_global_init_mem', 'f'),
    $.toKeptFunction(curl_realloc_callback, r, 'curl_global_init_mem', 'r'),
    $.toKeptFunction(curl_strdup_callback, s, 'curl_global_init_mem', 's'),
    $.toKeptFunction(curl_calloc_callback, c, 'curl_global_init_mem', 'c'),
  );
  $.keepAlive(m, f, r, s);
  $.keepAlive(c);
  return result;
}

const $curl_global_cleanup = /* @__PURE__ */
  $declare(curl_global_cleanup, 'curl_global_cleanup', () => [$.voidType, {}]);

/**
 * NAME {@link curl_global_cleanup}
 *
 * DESCRIPTION
 *
 * {@link curl_global_cleanup} should be invoked exactly once for each application
 * that uses libcurl
 *
 * C: `void curl_global_cleanup(void)`
 *
 * @see curl/curl.h:2722
 */
export function curl_global_cleanup(): void {
  const call = $curl_global_cleanup.call ?? $curl_global_cleanup.bind();
  call();
}

const $curl_global_sslset = /* @__PURE__ */
  $declare(curl_global_sslset, 'curl_global_sslset', () => [
    $.unsignedInt,
    { id: $.unsignedInt, name: $.cstring, avail: $.pointer($.pointer($.pointer(curl_ssl_backend))) },
  ]);

/**
 * C: `CURLsslset curl_global_sslset(curl_sslbackend id, const char *name, const curl_ssl_backend ***avail)`
 *
 * @see curl/curl.h:2769
 */
export function curl_global_sslset(
  id: curl_sslbackend,
  name: $.CStringInput | null,
  avail: $.PointerTo<$.Pointer<$.RecordPointer<curl_ssl_backend>>> | null,
): CURLsslset {
  const call = $curl_global_sslset.call ?? $curl_global_sslset.bind();
  const result = call(
    $.toUnsignedInt(id, 'curl_global_sslset', 'id'),
    $.toCString(name, 'curl_global_sslset', 'name'),
    $.toPointer($.pointer($.pointer(curl_ssl_backend)), avail, 'curl_global_sslset', 'avail'),
  );
  $.keepAlive(name, avail);
  return result;
}

const $curl_slist_append = /* @__PURE__ */
  $declare(curl_slist_append, 'curl_slist_append', () => [
    $.pointer(curl_slist),
    { list: $.pointer(curl_slist), data: $.cstring },
  ]);

/**
 * NAME {@link curl_slist_append}
 *
 * DESCRIPTION
 *
 * Appends a string to a linked list. If no list exists, it will be created
 * first. Returns the new list, after appending.
 *
 * The caller owns what it returns: free it with {@link curl_slist_free_all} (its documentation: "Returns the new list, after appending.").
 * C: `struct curl_slist *curl_slist_append(struct curl_slist *list, const char *data)`
 *
 * @see curl/curl.h:2780
 */
export function curl_slist_append(
  list: $.PointerTo<curl_slist> | null,
  data: $.CStringInput | null,
): $.Owned<curl_slist> | null {
  const call = $curl_slist_append.call ?? $curl_slist_append.bind();
  const result = call(
    curl_slist.toC(list, 'curl_slist_append', 'list'),
    $.toCString(data, 'curl_slist_append', 'data'),
  );
  $.keepAlive(list, data);
  return $.owning($.fromRecord(curl_slist, result, list), curl_slist_free_all);
}

const $curl_slist_free_all = /* @__PURE__ */
  $declare(curl_slist_free_all, 'curl_slist_free_all', () => [$.voidType, { list: $.pointer(curl_slist) }], {
    after: (_result, list) => $.freed(list, 'curl_slist_free_all'),
    frees: 0,
  });

/**
 * NAME {@link curl_slist_free_all}
 *
 * DESCRIPTION
 *
 * free a previously built curl_slist.
 *
 * C: `void curl_slist_free_all(struct curl_slist *list)`
 *
 * @see curl/curl.h:2790
 */
export function curl_slist_free_all(list: $.PointerTo<curl_slist> | null): void {
  const call = $curl_slist_free_all.call ?? $curl_slist_free_all.bind();
  call(curl_slist.toC(list, 'curl_slist_free_all', 'list'));
  $.keepAlive(list);
  $.freed(list, 'curl_slist_free_all');
}

const $curl_getdate = /* @__PURE__ */
  $declare(curl_getdate, 'curl_getdate', () => [$.long, { p: $.cstring, unused: $.pointer($.long) }]);

/**
 * NAME {@link curl_getdate}
 *
 * DESCRIPTION
 *
 * Returns the time, in seconds since 1 Jan 1970 of the time string given in
 * the first argument. The time argument in the second parameter is unused
 * and should be set to NULL.
 *
 * C: `time_t curl_getdate(const char *p, const time_t *unused)`
 *
 * @see curl/curl.h:2801
 */
export function curl_getdate(p: $.CStringInput | null, unused: $.PointerTo<$.Long> | null): number {
  const call = $curl_getdate.call ?? $curl_getdate.bind();
  const result = call(
    $.toCString(p, 'curl_getdate', 'p'),
    $.toPointer($.long, unused, 'curl_getdate', 'unused'),
  );
  $.keepAlive(p, unused);
  return $.fromInteger64(result, 'curl_getdate');
}

const $curl_share_init = /* @__PURE__ */
  $declare(curl_share_init, 'curl_share_init', () => [$.owned(CURLSH, () => curl_share_cleanup), {}]);

/**
 * The caller owns what it returns: free it with {@link curl_share_cleanup} (names: "init").
 * C: `CURLSH *curl_share_init(void)`
 *
 * @see curl/curl.h:3003
 */
export function curl_share_init(): $.Owned<CURLSH> | null {
  const call = $curl_share_init.call ?? $curl_share_init.bind();
  return $.fromOwned(CURLSH, call(), curl_share_cleanup);
}

const $curl_share_setopt = /* @__PURE__ */
  $declare(curl_share_setopt, 'curl_share_setopt', () => [
    $.unsignedInt,
    { share: CURLSH, option: $.unsignedInt },
    '...',
  ]);

/**
 * C: `CURLSHcode curl_share_setopt(CURLSH *share, CURLSHoption option, ...)`
 *
 * @see curl/curl.h:3004
 */
export function curl_share_setopt(
  share: CURLSH | null,
  option: CURLSHoption,
  ...rest: $.Variadic[]
): CURLSHcode {
  const call = $curl_share_setopt.call ?? $curl_share_setopt.bind();
  const result = call(
    CURLSH.toC(share, 'curl_share_setopt', 'share'),
    $.toUnsignedInt(option, 'curl_share_setopt', 'option'),
    ...$.toSetVariadic(rest, 'curl_share_setopt', share, option),
  );
  $.keepAlive(rest);
  $.settleInPlace(share, 'curl_share_setopt', result);
  return result;
}

const $curl_share_cleanup = /* @__PURE__ */
  $declare(curl_share_cleanup, 'curl_share_cleanup', () => [$.unsignedInt, { share: CURLSH }], {
    after: (_result, share) => $.freed(share, 'curl_share_cleanup'),
    frees: 0,
  });

/**
 * C: `CURLSHcode curl_share_cleanup(CURLSH *share)`
 *
 * @see curl/curl.h:3006
 */
export function curl_share_cleanup(share: CURLSH | null): CURLSHcode {
  const call = $curl_share_cleanup.call ?? $curl_share_cleanup.bind();
  const result = call(CURLSH.toC(share, 'curl_share_cleanup', 'share'));
  $.freed(share, 'curl_share_cleanup');
  return result;
}

const $curl_version_info = /* @__PURE__ */
  $declare(curl_version_info, 'curl_version_info', () => [
    $.pointer(curl_version_info_data),
    { argument1: $.unsignedInt },
  ]);

/**
 * NAME {@link curl_version_info}
 *
 * DESCRIPTION
 *
 * This function returns a pointer to a static copy of the version info
 * struct. See above.
 *
 * C: `curl_version_info_data *curl_version_info(CURLversion)`
 *
 * @see curl/curl.h:3140
 */
export function curl_version_info(argument1: CURLversion): curl_version_info_data | null {
  const call = $curl_version_info.call ?? $curl_version_info.bind();
  const result = call($.toUnsignedInt(argument1, 'curl_version_info', 'argument1'));
  return $.fromRecord(curl_version_info_data, result);
}

const $curl_easy_strerror = /* @__PURE__ */
  $declare(curl_easy_strerror, 'curl_easy_strerror', () => [$.cstring, { argument1: $.unsignedInt }]);

/**
 * NAME {@link curl_easy_strerror}
 *
 * DESCRIPTION
 *
 * The curl_easy_strerror function may be used to turn a CURLcode value
 * into the equivalent human readable error string.  This is useful
 * for printing meaningful error messages.
 *
 * C: `const char *curl_easy_strerror(CURLcode)`
 *
 * @see curl/curl.h:3151
 */
export function curl_easy_strerror(argument1: CURLcode): string | null {
  const call = $curl_easy_strerror.call ?? $curl_easy_strerror.bind();
  return call($.toUnsignedInt(argument1, 'curl_easy_strerror', 'argument1'));
}

const $curl_share_strerror = /* @__PURE__ */
  $declare(curl_share_strerror, 'curl_share_strerror', () => [$.cstring, { argument1: $.unsignedInt }]);

/**
 * NAME {@link curl_share_strerror}
 *
 * DESCRIPTION
 *
 * The curl_share_strerror function may be used to turn a CURLSHcode value
 * into the equivalent human readable error string.  This is useful
 * for printing meaningful error messages.
 *
 * C: `const char *curl_share_strerror(CURLSHcode)`
 *
 * @see curl/curl.h:3162
 */
export function curl_share_strerror(argument1: CURLSHcode): string | null {
  const call = $curl_share_strerror.call ?? $curl_share_strerror.bind();
  return call($.toUnsignedInt(argument1, 'curl_share_strerror', 'argument1'));
}

const $curl_easy_pause = /* @__PURE__ */
  $declare(curl_easy_pause, 'curl_easy_pause', () => [$.unsignedInt, { handle: CURL, bitmask: $.int }]);

/**
 * NAME {@link curl_easy_pause}
 *
 * DESCRIPTION
 *
 * The curl_easy_pause function pauses or unpauses transfers. Select the new
 * state by setting the bitmask, use the convenience defines below.
 *
 * C: `CURLcode curl_easy_pause(CURL *handle, int bitmask)`
 *
 * @see curl/curl.h:3173
 */
export function curl_easy_pause(handle: CURL | null, bitmask: number): CURLcode {
  const call = $curl_easy_pause.call ?? $curl_easy_pause.bind();
  return call(CURL.toC(handle, 'curl_easy_pause', 'handle'), $.toInt(bitmask, 'curl_easy_pause', 'bitmask'));
}

const $curl_easy_init = /* @__PURE__ */
  $declare(curl_easy_init, 'curl_easy_init', () => [$.owned(CURL, () => curl_easy_cleanup), {}]);

/**
 * The caller owns what it returns: free it with {@link curl_easy_cleanup} (names: "init").
 * C: `CURL *curl_easy_init(void)`
 *
 * @see curl/easy.h:41
 */
export function curl_easy_init(): $.Owned<CURL> | null {
  const call = $curl_easy_init.call ?? $curl_easy_init.bind();
  return $.fromOwned(CURL, call(), curl_easy_cleanup);
}

const $curl_easy_setopt = /* @__PURE__ */
  $declare(curl_easy_setopt, 'curl_easy_setopt', () => [
    $.unsignedInt,
    { curl: CURL, option: $.unsignedInt },
    '...',
  ]);

/**
 * C: `CURLcode curl_easy_setopt(CURL *curl, CURLoption option, ...)`
 *
 * @see curl/easy.h:42
 */
export function curl_easy_setopt(curl: CURL | null, option: CURLoption, ...rest: $.Variadic[]): CURLcode {
  const call = $curl_easy_setopt.call ?? $curl_easy_setopt.bind();
  const result = call(
    CURL.toC(curl, 'curl_easy_setopt', 'curl'),
    $.toUnsignedInt(option, 'curl_easy_setopt', 'option'),
    ...$.toSetVariadic(rest, 'curl_easy_setopt', curl, option),
  );
  $.keepAlive(rest);
  $.settleInPlace(curl, 'curl_easy_setopt', result);
  return result;
}

const $curl_easy_perform = /* @__PURE__ */
  $declare(curl_easy_perform, 'curl_easy_perform', () => [$.unsignedInt, { curl: CURL }]);

/**
 * C: `CURLcode curl_easy_perform(CURL *curl)`
 *
 * @see curl/easy.h:43
 */
export function curl_easy_perform(curl: CURL | null): CURLcode {
  const call = $curl_easy_perform.call ?? $curl_easy_perform.bind();
  return call(CURL.toC(curl, 'curl_easy_perform', 'curl'));
}

const $curl_easy_cleanup = /* @__PURE__ */
  $declare(curl_easy_cleanup, 'curl_easy_cleanup', () => [$.voidType, { curl: CURL }], {
    after: (_result, curl) => $.freed(curl, 'curl_easy_cleanup'),
    frees: 0,
  });

/**
 * C: `void curl_easy_cleanup(CURL *curl)`
 *
 * @see curl/easy.h:44
 */
export function curl_easy_cleanup(curl: CURL | null): void {
  const call = $curl_easy_cleanup.call ?? $curl_easy_cleanup.bind();
  call(CURL.toC(curl, 'curl_easy_cleanup', 'curl'));
  $.freed(curl, 'curl_easy_cleanup');
}

const $curl_easy_getinfo = /* @__PURE__ */
  $declare(curl_easy_getinfo, 'curl_easy_getinfo', () => [
    $.unsignedInt,
    { curl: CURL, info: $.unsignedInt },
    '...',
  ]);

/**
 * NAME {@link curl_easy_getinfo}
 *
 * DESCRIPTION
 *
 * Request internal information from the curl session with this function.  The
 * third argument MUST be a pointer to a long, a pointer to a char * or a
 * pointer to a double (as the documentation describes elsewhere).  The data
 * pointed to will be filled in accordingly and can be relied upon only if the
 * function returns CURLE_OK.  This function is intended to get used *AFTER* a
 * performed transfer, all results from this function are undefined until the
 * transfer is completed.
 *
 * C: `CURLcode curl_easy_getinfo(CURL *curl, CURLINFO info, ...)`
 *
 * @see curl/easy.h:59
 */
export function curl_easy_getinfo(curl: CURL | null, info: CURLINFO, ...rest: $.Variadic[]): CURLcode {
  const call = $curl_easy_getinfo.call ?? $curl_easy_getinfo.bind();
  const result = call(
    CURL.toC(curl, 'curl_easy_getinfo', 'curl'),
    $.toUnsignedInt(info, 'curl_easy_getinfo', 'info'),
    ...$.toSetVariadic(rest, 'curl_easy_getinfo', curl, info),
  );
  $.keepAlive(rest);
  $.settleInPlace(curl, 'curl_easy_getinfo', result);
  return result;
}

const $curl_easy_duphandle = /* @__PURE__ */
  $declare(curl_easy_duphandle, 'curl_easy_duphandle', () => [
    $.owned(CURL, () => curl_easy_cleanup),
    { curl: CURL },
  ]);

/**
 * NAME {@link curl_easy_duphandle}
 *
 * DESCRIPTION
 *
 * Creates a new curl session handle with the same options set for the handle
 * passed in. Duplicating a handle could only be a matter of cloning data and
 * options, internal state info and things like persistent connections cannot
 * be transferred. It is useful in multithreaded applications when you can run
 * {@link curl_easy_duphandle} for each new thread to avoid a series of identical
 * {@link curl_easy_setopt} invokes in every thread.
 *
 * The caller owns what it returns: free it with {@link curl_easy_cleanup} (names: "duphandle").
 * C: `CURL *curl_easy_duphandle(CURL *curl)`
 *
 * @see curl/easy.h:74
 */
export function curl_easy_duphandle(curl: CURL | null): $.Owned<CURL> | null {
  const call = $curl_easy_duphandle.call ?? $curl_easy_duphandle.bind();
  return $.fromOwned(CURL, call(CURL.toC(curl, 'curl_easy_duphandle', 'curl')), curl_easy_cleanup);
}

const $curl_easy_reset = /* @__PURE__ */
  $declare(curl_easy_reset, 'curl_easy_reset', () => [$.voidType, { curl: CURL }]);

/**
 * NAME {@link curl_easy_reset}
 *
 * DESCRIPTION
 *
 * Re-initializes a CURL handle to the default values. This puts back the
 * handle to the same state as it was in when it was just created.
 *
 * It does keep: live connections, the Session ID cache, the DNS cache and the
 * cookies.
 *
 * C: `void curl_easy_reset(CURL *curl)`
 *
 * @see curl/easy.h:87
 */
export function curl_easy_reset(curl: CURL | null): void {
  const call = $curl_easy_reset.call ?? $curl_easy_reset.bind();
  call(CURL.toC(curl, 'curl_easy_reset', 'curl'));
}

const $curl_easy_recv = /* @__PURE__ */
  $declare(curl_easy_recv, 'curl_easy_recv', () => [
    $.unsignedInt,
    { curl: CURL, buffer: $.sized($.voidPointer), buflen: $.unsignedLong, n: $.pointer($.unsignedLong) },
  ]);

/**
 * NAME {@link curl_easy_recv}
 *
 * DESCRIPTION
 *
 * Receives data from the connected socket. Use after successful
 * {@link curl_easy_perform} with CURLOPT_CONNECT_ONLY option.
 *
 * C: `CURLcode curl_easy_recv(CURL *curl, void *buffer, size_t buflen, size_t *n)`
 *
 * @see curl/easy.h:97
 */
export function curl_easy_recv(
  curl: CURL | null,
  buffer: $.Memory | null,
  buflen: number | bigint | undefined,
  n: $.PointerTo<$.UnsignedLong> | null,
): CURLcode {
  const call = $curl_easy_recv.call ?? $curl_easy_recv.bind();
  const result = call(
    CURL.toC(curl, 'curl_easy_recv', 'curl'),
    $.toSizedMemory(buffer, buflen, 'curl_easy_recv', 'buffer', 'buflen'),
    $.toUnsignedLong(
      buflen ?? $.byteLengthOf(buffer, 'curl_easy_recv', 'buffer', 'buflen'),
      'curl_easy_recv',
      'buflen',
    ),
    $.toPointer($.unsignedLong, n, 'curl_easy_recv', 'n'),
  );
  $.keepAlive(buffer, n);
  return result;
}

const $curl_easy_send = /* @__PURE__ */
  $declare(curl_easy_send, 'curl_easy_send', () => [
    $.unsignedInt,
    {
      curl: CURL,
      buffer: $.sized($.bytes($.voidPointer)),
      buflen: $.unsignedLong,
      n: $.pointer($.unsignedLong),
    },
  ]);

/**
 * NAME {@link curl_easy_send}
 *
 * DESCRIPTION
 *
 * Sends data over the connected socket. Use after successful
 * {@link curl_easy_perform} with CURLOPT_CONNECT_ONLY option.
 *
 * C: `CURLcode curl_easy_send(CURL *curl, const void *buffer, size_t buflen, size_t *n)`
 *
 * @see curl/easy.h:108
 */
export function curl_easy_send(
  curl: CURL | null,
  buffer: $.Bytes | null,
  buflen: number | bigint | undefined,
  n: $.PointerTo<$.UnsignedLong> | null,
): CURLcode {
  const call = $curl_easy_send.call ?? $curl_easy_send.bind();
  const result = call(
    CURL.toC(curl, 'curl_easy_send', 'curl'),
    $.toSizedBytes(buffer, buflen, 'curl_easy_send', 'buffer', 'buflen'),
    $.toUnsignedLong(
      buflen ?? $.byteLengthOf(buffer, 'curl_easy_send', 'buffer', 'buflen'),
      'curl_easy_send',
      'buflen',
    ),
    $.toPointer($.unsignedLong, n, 'curl_easy_send', 'n'),
  );
  $.keepAlive(buffer, n);
  return result;
}

const $curl_easy_upkeep = /* @__PURE__ */
  $declare(curl_easy_upkeep, 'curl_easy_upkeep', () => [$.unsignedInt, { curl: CURL }]);

/**
 * NAME {@link curl_easy_upkeep}
 *
 * DESCRIPTION
 *
 * Performs connection upkeep for the given session handle.
 *
 * C: `CURLcode curl_easy_upkeep(CURL *curl)`
 *
 * @see curl/easy.h:119
 */
export function curl_easy_upkeep(curl: CURL | null): CURLcode {
  const call = $curl_easy_upkeep.call ?? $curl_easy_upkeep.bind();
  return call(CURL.toC(curl, 'curl_easy_upkeep', 'curl'));
}

const $curl_multi_init = /* @__PURE__ */
  $declare(curl_multi_init, 'curl_multi_init', () => [$.owned(CURLM, () => curl_multi_cleanup), {}]);

/**
 * Name:    {@link curl_multi_init}
 *
 * Desc:    initialize multi-style curl usage
 *
 * The caller owns what it returns: free it with {@link curl_multi_cleanup} (names: "init").
 * C: `CURLM *curl_multi_init(void)`
 *
 * @returns a new CURLM handle to use in all 'curl_multi' functions.
 * @see curl/multi.h:131
 */
export function curl_multi_init(): $.Owned<CURLM> | null {
  const call = $curl_multi_init.call ?? $curl_multi_init.bind();
  return $.fromOwned(CURLM, call(), curl_multi_cleanup);
}

const $curl_multi_add_handle = /* @__PURE__ */
  $declare(curl_multi_add_handle, 'curl_multi_add_handle', () => [
    $.int,
    { multi_handle: CURLM, curl_handle: CURL },
  ]);

/**
 * Name:    {@link curl_multi_add_handle}
 *
 * Desc:    add a standard curl handle to the multi stack
 *
 * C: `CURLMcode curl_multi_add_handle(CURLM *multi_handle, CURL *curl_handle)`
 *
 * @returns CURLMcode type, general multi error code.
 * @see curl/multi.h:140
 */
export function curl_multi_add_handle(multi_handle: CURLM | null, curl_handle: CURL | null): CURLMcode {
  const call = $curl_multi_add_handle.call ?? $curl_multi_add_handle.bind();
  return call(
    CURLM.toC(multi_handle, 'curl_multi_add_handle', 'multi_handle'),
    CURL.toC(curl_handle, 'curl_multi_add_handle', 'curl_handle'),
  );
}

const $curl_multi_remove_handle = /* @__PURE__ */
  $declare(curl_multi_remove_handle, 'curl_multi_remove_handle', () => [
    $.int,
    { multi_handle: CURLM, curl_handle: CURL },
  ]);

/**
 * Name:    {@link curl_multi_remove_handle}
 *
 * Desc:    removes a curl handle from the multi stack again
 *
 * C: `CURLMcode curl_multi_remove_handle(CURLM *multi_handle, CURL *curl_handle)`
 *
 * @returns CURLMcode type, general multi error code.
 * @see curl/multi.h:150
 */
export function curl_multi_remove_handle(multi_handle: CURLM | null, curl_handle: CURL | null): CURLMcode {
  const call = $curl_multi_remove_handle.call ?? $curl_multi_remove_handle.bind();
  return call(
    CURLM.toC(multi_handle, 'curl_multi_remove_handle', 'multi_handle'),
    CURL.toC(curl_handle, 'curl_multi_remove_handle', 'curl_handle'),
  );
}

const $curl_multi_fdset = /* @__PURE__ */
  $declare(curl_multi_fdset, 'curl_multi_fdset', () => [
    $.int,
    {
      multi_handle: CURLM,
      read_fd_set: fd_set,
      write_fd_set: fd_set,
      exc_fd_set: fd_set,
      max_fd: $.pointer($.int),
    },
  ]);

/**
 * Name:    {@link curl_multi_fdset}
 *
 * Desc:    Ask curl for its fd_set sets. The app can use these to select() or
 *          poll() on. We want {@link curl_multi_perform} called as soon as one of
 *          them are ready.
 *
 * C: `CURLMcode curl_multi_fdset(CURLM *multi_handle, fd_set *read_fd_set, fd_set *write_fd_set, fd_set *exc_fd_set, int *max_fd)`
 *
 * @returns CURLMcode type, general multi error code.
 * @see curl/multi.h:162
 */
export function curl_multi_fdset(
  multi_handle: CURLM | null,
  read_fd_set: fd_set | null,
  write_fd_set: fd_set | null,
  exc_fd_set: fd_set | null,
  max_fd: $.PointerTo<$.Int> | null,
): CURLMcode {
  const call = $curl_multi_fdset.call ?? $curl_multi_fdset.bind();
  const result = call(
    CURLM.toC(multi_handle, 'curl_multi_fdset', 'multi_handle'),
    fd_set.toC(read_fd_set, 'curl_multi_fdset', 'read_fd_set'),
    fd_set.toC(write_fd_set, 'curl_multi_fdset', 'write_fd_set'),
    fd_set.toC(exc_fd_set, 'curl_multi_fdset', 'exc_fd_set'),
    $.toPointer($.int, max_fd, 'curl_multi_fdset', 'max_fd'),
  );
  $.keepAlive(max_fd);
  return result;
}

const $curl_multi_wait = /* @__PURE__ */
  $declare(curl_multi_wait, 'curl_multi_wait', () => [
    $.int,
    {
      multi_handle: CURLM,
      extra_fds: $.pointer(curl_waitfd),
      extra_nfds: $.unsignedInt,
      timeout_ms: $.int,
      ret: $.pointer($.int),
    },
  ]);

/**
 * Name:     {@link curl_multi_wait}
 *
 * Desc:     Poll on all fds within a CURLM set as well as any
 *           additional fds passed to the function.
 *
 * C: `CURLMcode curl_multi_wait(CURLM *multi_handle, struct curl_waitfd *extra_fds, unsigned int extra_nfds, int timeout_ms, int *ret)`
 *
 * @returns CURLMcode type, general multi error code.
 * @see curl/multi.h:176
 */
export function curl_multi_wait(
  multi_handle: CURLM | null,
  extra_fds: $.PointerTo<curl_waitfd> | null,
  extra_nfds: number,
  timeout_ms: number,
  ret: $.PointerTo<$.Int> | null,
): CURLMcode {
  const call = $curl_multi_wait.call ?? $curl_multi_wait.bind();
  const result = call(
    CURLM.toC(multi_handle, 'curl_multi_wait', 'multi_handle'),
    curl_waitfd.toC(extra_fds, 'curl_multi_wait', 'extra_fds'),
    $.toUnsignedInt(extra_nfds, 'curl_multi_wait', 'extra_nfds'),
    $.toInt(timeout_ms, 'curl_multi_wait', 'timeout_ms'),
    $.toPointer($.int, ret, 'curl_multi_wait', 'ret'),
  );
  $.keepAlive(extra_fds, ret);
  return result;
}

const $curl_multi_poll = /* @__PURE__ */
  $declare(curl_multi_poll, 'curl_multi_poll', () => [
    $.int,
    {
      multi_handle: CURLM,
      extra_fds: $.pointer(curl_waitfd),
      extra_nfds: $.unsignedInt,
      timeout_ms: $.int,
      ret: $.pointer($.int),
    },
  ]);

/**
 * Name:     {@link curl_multi_poll}
 *
 * Desc:     Poll on all fds within a CURLM set as well as any
 *           additional fds passed to the function.
 *
 * C: `CURLMcode curl_multi_poll(CURLM *multi_handle, struct curl_waitfd *extra_fds, unsigned int extra_nfds, int timeout_ms, int *ret)`
 *
 * @returns CURLMcode type, general multi error code.
 * @see curl/multi.h:190
 */
export function curl_multi_poll(
  multi_handle: CURLM | null,
  extra_fds: $.PointerTo<curl_waitfd> | null,
  extra_nfds: number,
  timeout_ms: number,
  ret: $.PointerTo<$.Int> | null,
): CURLMcode {
  const call = $curl_multi_poll.call ?? $curl_multi_poll.bind();
  const result = call(
    CURLM.toC(multi_handle, 'curl_multi_poll', 'multi_handle'),
    curl_waitfd.toC(extra_fds, 'curl_multi_poll', 'extra_fds'),
    $.toUnsignedInt(extra_nfds, 'curl_multi_poll', 'extra_nfds'),
    $.toInt(timeout_ms, 'curl_multi_poll', 'timeout_ms'),
    $.toPointer($.int, ret, 'curl_multi_poll', 'ret'),
  );
  $.keepAlive(extra_fds, ret);
  return result;
}

const $curl_multi_wakeup = /* @__PURE__ */
  $declare(curl_multi_wakeup, 'curl_multi_wakeup', () => [$.int, { multi_handle: CURLM }]);

/**
 * Name:     {@link curl_multi_wakeup}
 *
 * Desc:     wakes up a sleeping curl_multi_poll call.
 *
 * C: `CURLMcode curl_multi_wakeup(CURLM *multi_handle)`
 *
 * @returns CURLMcode type, general multi error code.
 * @see curl/multi.h:203
 */
export function curl_multi_wakeup(multi_handle: CURLM | null): CURLMcode {
  const call = $curl_multi_wakeup.call ?? $curl_multi_wakeup.bind();
  return call(CURLM.toC(multi_handle, 'curl_multi_wakeup', 'multi_handle'));
}

const $curl_multi_perform = /* @__PURE__ */
  $declare(curl_multi_perform, 'curl_multi_perform', () => [
    $.int,
    { multi_handle: CURLM, running_handles: $.pointer($.int) },
  ]);

/**
 * Name:    {@link curl_multi_perform}
 *
 * Desc:    When the app thinks there's data available for curl it calls this
 *          function to read/write whatever there is right now. This returns
 *          as soon as the reads and writes are done. This function does not
 *          require that there actually is data available for reading or that
 *          data can be written, it can be called just in case. It returns
 *          the number of handles that still transfer data in the second
 *          argument's integer-pointer.
 *
 * C: `CURLMcode curl_multi_perform(CURLM *multi_handle, int *running_handles)`
 *
 * @returns CURLMcode type, general multi error code. *NOTE* that this only
 *   returns errors etc regarding the whole multi stack. There might
 *   still have occurred problems on individual transfers even when
 *   this returns OK.
 * @see curl/multi.h:221
 */
export function curl_multi_perform(
  multi_handle: CURLM | null,
  running_handles: $.PointerTo<$.Int> | null,
): CURLMcode {
  const call = $curl_multi_perform.call ?? $curl_multi_perform.bind();
  const result = call(
    CURLM.toC(multi_handle, 'curl_multi_perform', 'multi_handle'),
    $.toPointer($.int, running_handles, 'curl_multi_perform', 'running_handles'),
  );
  $.keepAlive(running_handles);
  return result;
}

const $curl_multi_cleanup = /* @__PURE__ */
  $declare(curl_multi_cleanup, 'curl_multi_cleanup', () => [$.int, { multi_handle: CURLM }], {
    after: (_result, multi_handle) => $.freed(multi_handle, 'curl_multi_cleanup'),
    frees: 0,
  });

/**
 * Name:    {@link curl_multi_cleanup}
 *
 * Desc:    Cleans up and removes a whole multi stack. It does not free or
 *          touch any individual easy handles in any way. We need to define
 *          in what state those handles will be if this function is called
 *          in the middle of a transfer.
 *
 * C: `CURLMcode curl_multi_cleanup(CURLM *multi_handle)`
 *
 * @returns CURLMcode type, general multi error code.
 * @see curl/multi.h:234
 */
export function curl_multi_cleanup(multi_handle: CURLM | null): CURLMcode {
  const call = $curl_multi_cleanup.call ?? $curl_multi_cleanup.bind();
  const result = call(CURLM.toC(multi_handle, 'curl_multi_cleanup', 'multi_handle'));
  $.freed(multi_handle, 'curl_multi_cleanup');
  return result;
}

const $curl_multi_info_read = /* @__PURE__ */
  $declare(curl_multi_info_read, 'curl_multi_info_read', () => [
    $.pointer(CURLMsg),
    { multi_handle: CURLM, msgs_in_queue: $.pointer($.int) },
  ]);

/**
 * Name:    {@link curl_multi_info_read}
 *
 * Desc:    Ask the multi handle if there's any messages/informationals from
 *          the individual transfers. Messages include informationals such as
 *          error code from the transfer or just the fact that a transfer is
 *          completed. More details on these should be written down as well.
 *
 * ```text
 * Repeated calls to this function will return a new struct each
 * time, until a special "end of msgs" struct is returned as a signal
 * that there is no more to get at this point.
 *
 * The data the returned pointer points to will not survive calling
 * curl_multi_cleanup().
 *
 * The 'CURLMsg' struct is meant to be very simple and only contain
 * very basic information. If more involved information is wanted,
 * we will provide the particular "transfer handle" in that struct
 * and that should/could/would be used in subsequent
 * curl_easy_getinfo() calls (or similar). The point being that we
 * must never expose complex structs to applications, as then we'll
 * undoubtably get backwards compatibility problems in the future.
 * ```
 *
 * The caller owns what it returns: how it is freed is not known (its documentation: "Repeated calls to this function will return a new struct each time, until a special "end of msgs" s…").
 * C: `CURLMsg *curl_multi_info_read(CURLM *multi_handle, int *msgs_in_queue)`
 *
 * @returns A pointer to a filled-in struct, or NULL if it failed or ran out
 *   of structs. It also writes the number of messages left in the
 *   queue (after this read) in the integer the second argument points
 *   to.
 * @see curl/multi.h:264
 */
export function curl_multi_info_read(
  multi_handle: CURLM | null,
  msgs_in_queue: $.PointerTo<$.Int> | null,
): CURLMsg | null {
  const call = $curl_multi_info_read.call ?? $curl_multi_info_read.bind();
  const result = call(
    CURLM.toC(multi_handle, 'curl_multi_info_read', 'multi_handle'),
    $.toPointer($.int, msgs_in_queue, 'curl_multi_info_read', 'msgs_in_queue'),
  );
  $.keepAlive(msgs_in_queue);
  return $.fromRecord(CURLMsg, result, msgs_in_queue);
}

const $curl_multi_strerror = /* @__PURE__ */
  $declare(curl_multi_strerror, 'curl_multi_strerror', () => [$.cstring, { argument1: $.int }]);

/**
 * Name:    {@link curl_multi_strerror}
 *
 * Desc:    The curl_multi_strerror function may be used to turn a CURLMcode
 *          value into the equivalent human readable error string.  This is
 *          useful for printing meaningful error messages.
 *
 * C: `const char *curl_multi_strerror(CURLMcode)`
 *
 * @returns A pointer to a null-terminated error message.
 * @see curl/multi.h:276
 */
export function curl_multi_strerror(argument1: CURLMcode): string | null {
  const call = $curl_multi_strerror.call ?? $curl_multi_strerror.bind();
  return call($.toInt(argument1, 'curl_multi_strerror', 'argument1'));
}

const $curl_multi_socket = /* @__PURE__ */
  $declare(curl_multi_socket, 'curl_multi_socket', () => [
    $.int,
    { multi_handle: CURLM, s: $.int, running_handles: $.pointer($.int) },
  ]);

/**
 * C: `CURLMcode curl_multi_socket(CURLM *multi_handle, curl_socket_t s, int *running_handles)`
 *
 * @deprecated since 7.19.5. Use curl_multi_socket_action()
 * @see curl/multi.h:322
 */
export function curl_multi_socket(
  multi_handle: CURLM | null,
  s: number,
  running_handles: $.PointerTo<$.Int> | null,
): CURLMcode {
  const call = $curl_multi_socket.call ?? $curl_multi_socket.bind();
  const result = call(
    CURLM.toC(multi_handle, 'curl_multi_socket', 'multi_handle'),
    $.toInt(s, 'curl_multi_socket', 's'),
    $.toPointer($.int, running_handles, 'curl_multi_socket', 'running_handles'),
  );
  $.keepAlive(running_handles);
  return result;
}

const $curl_multi_socket_action = /* @__PURE__ */
  $declare(curl_multi_socket_action, 'curl_multi_socket_action', () => [
    $.int,
    { multi_handle: CURLM, s: $.int, ev_bitmask: $.int, running_handles: $.pointer($.int) },
  ]);

/**
 * C: `CURLMcode curl_multi_socket_action(CURLM *multi_handle, curl_socket_t s, int ev_bitmask, int *running_handles)`
 *
 * @see curl/multi.h:324
 */
export function curl_multi_socket_action(
  multi_handle: CURLM | null,
  s: number,
  ev_bitmask: number,
  running_handles: $.PointerTo<$.Int> | null,
): CURLMcode {
  const call = $curl_multi_socket_action.call ?? $curl_multi_socket_action.bind();
  const result = call(
    CURLM.toC(multi_handle, 'curl_multi_socket_action', 'multi_handle'),
    $.toInt(s, 'curl_multi_socket_action', 's'),
    $.toInt(ev_bitmask, 'curl_multi_socket_action', 'ev_bitmask'),
    $.toPointer($.int, running_handles, 'curl_multi_socket_action', 'running_handles'),
  );
  $.keepAlive(running_handles);
  return result;
}

const $curl_multi_socket_all = /* @__PURE__ */
  $declare(curl_multi_socket_all, 'curl_multi_socket_all', () => [
    $.int,
    { multi_handle: CURLM, running_handles: $.pointer($.int) },
  ]);

/**
 * C: `CURLMcode curl_multi_socket_all(CURLM *multi_handle, int *running_handles)`
 *
 * @deprecated since 7.19.5. Use curl_multi_socket_action()
 * @see curl/multi.h:330
 */
export function curl_multi_socket_all(
  multi_handle: CURLM | null,
  running_handles: $.PointerTo<$.Int> | null,
): CURLMcode {
  const call = $curl_multi_socket_all.call ?? $curl_multi_socket_all.bind();
  const result = call(
    CURLM.toC(multi_handle, 'curl_multi_socket_all', 'multi_handle'),
    $.toPointer($.int, running_handles, 'curl_multi_socket_all', 'running_handles'),
  );
  $.keepAlive(running_handles);
  return result;
}

const $curl_multi_timeout = /* @__PURE__ */
  $declare(curl_multi_timeout, 'curl_multi_timeout', () => [
    $.int,
    { multi_handle: CURLM, milliseconds: $.pointer($.long) },
  ]);

/**
 * Name:    {@link curl_multi_timeout}
 *
 * Desc:    Returns the maximum number of milliseconds the app is allowed to
 *          wait before {@link curl_multi_socket} or {@link curl_multi_perform} must be
 *          called (to allow libcurl's timed events to take place).
 *
 * C: `CURLMcode curl_multi_timeout(CURLM *multi_handle, long *milliseconds)`
 *
 * @returns CURLM error code.
 * @see curl/multi.h:348
 */
export function curl_multi_timeout(
  multi_handle: CURLM | null,
  milliseconds: $.PointerTo<$.Long> | null,
): CURLMcode {
  const call = $curl_multi_timeout.call ?? $curl_multi_timeout.bind();
  const result = call(
    CURLM.toC(multi_handle, 'curl_multi_timeout', 'multi_handle'),
    $.toPointer($.long, milliseconds, 'curl_multi_timeout', 'milliseconds'),
  );
  $.keepAlive(milliseconds);
  return result;
}

const $curl_multi_setopt = /* @__PURE__ */
  $declare(curl_multi_setopt, 'curl_multi_setopt', () => [
    $.int,
    { multi_handle: CURLM, option: $.unsignedInt },
    '...',
  ]);

/**
 * Name:    {@link curl_multi_setopt}
 *
 * Desc:    Sets options for the multi handle.
 *
 * C: `CURLMcode curl_multi_setopt(CURLM *multi_handle, CURLMoption option, ...)`
 *
 * @returns CURLM error code.
 * @see curl/multi.h:413
 */
export function curl_multi_setopt(
  multi_handle: CURLM | null,
  option: CURLMoption,
  ...rest: $.Variadic[]
): CURLMcode {
  const call = $curl_multi_setopt.call ?? $curl_multi_setopt.bind();
  const result = call(
    CURLM.toC(multi_handle, 'curl_multi_setopt', 'multi_handle'),
    $.toUnsignedInt(option, 'curl_multi_setopt', 'option'),
    ...$.toSetVariadic(rest, 'curl_multi_setopt', multi_handle, option),
  );
  $.keepAlive(rest);
  $.settleInPlace(multi_handle, 'curl_multi_setopt', result);
  return result;
}

const $curl_multi_assign = /* @__PURE__ */
  $declare(curl_multi_assign, 'curl_multi_assign', () => [
    $.int,
    { multi_handle: CURLM, sockfd: $.int, sockp: $.voidPointer },
  ]);

/**
 * Name:    {@link curl_multi_assign}
 *
 * Desc:    This function sets an association in the multi handle between the
 *          given socket and a private pointer of the application. This is
 *          (only) useful for curl_multi_socket uses.
 *
 * C: `CURLMcode curl_multi_assign(CURLM *multi_handle, curl_socket_t sockfd, void *sockp)`
 *
 * @returns CURLM error code.
 * @see curl/multi.h:426
 */
export function curl_multi_assign(
  multi_handle: CURLM | null,
  sockfd: number,
  sockp: $.Memory | null,
): CURLMcode {
  const call = $curl_multi_assign.call ?? $curl_multi_assign.bind();
  const result = call(
    CURLM.toC(multi_handle, 'curl_multi_assign', 'multi_handle'),
    $.toInt(sockfd, 'curl_multi_assign', 'sockfd'),
    $.toMemory(sockp, 'curl_multi_assign', 'sockp'),
  );
  $.keepAlive(sockp);
  return result;
}

const $curl_pushheader_bynum = /* @__PURE__ */
  $declare(curl_pushheader_bynum, 'curl_pushheader_bynum', () => [
    $.pointer($.char),
    { h: curl_pushheaders, num: $.unsignedLong },
  ]);

/**
 * C: `char *curl_pushheader_bynum(struct curl_pushheaders *h, size_t num)`
 *
 * @see curl/multi.h:445
 */
export function curl_pushheader_bynum(
  h: curl_pushheaders | null,
  num: number | bigint,
): $.Pointer<$.Char> | null {
  const call = $curl_pushheader_bynum.call ?? $curl_pushheader_bynum.bind();
  const result = call(
    curl_pushheaders.toC(h, 'curl_pushheader_bynum', 'h'),
    $.toUnsignedLong(num, 'curl_pushheader_bynum', 'num'),
  );
  return $.fromPointer($.char, result);
}

const $curl_pushheader_byname = /* @__PURE__ */
  $declare(curl_pushheader_byname, 'curl_pushheader_byname', () => [
    $.pointer($.char),
    { h: curl_pushheaders, name: $.cstring },
  ]);

/**
 * C: `char *curl_pushheader_byname(struct curl_pushheaders *h, const char *name)`
 *
 * @see curl/multi.h:447
 */
export function curl_pushheader_byname(
  h: curl_pushheaders | null,
  name: $.CStringInput | null,
): $.Pointer<$.Char> | null {
  const call = $curl_pushheader_byname.call ?? $curl_pushheader_byname.bind();
  const result = call(
    curl_pushheaders.toC(h, 'curl_pushheader_byname', 'h'),
    $.toCString(name, 'curl_pushheader_byname', 'name'),
  );
  $.keepAlive(name);
  return $.fromPointer($.char, result);
}

const $curl_url = /* @__PURE__ */
  $declare(curl_url, 'curl_url', () => [$.owned(CURLU, () => curl_url_cleanup), {}]);

/**
 * {@link curl_url} creates a new CURLU handle and returns a pointer to it.
 * Must be freed with {@link curl_url_cleanup}.
 *
 * The caller owns what it returns: free it with {@link curl_url_cleanup} (its documentation: "Must be freed with curl_url_cleanup().").
 * C: `CURLU *curl_url(void)`
 *
 * @see curl/urlapi.h:107
 */
export function curl_url(): $.Owned<CURLU> | null {
  const call = $curl_url.call ?? $curl_url.bind();
  return $.fromOwned(CURLU, call(), curl_url_cleanup);
}

const $curl_url_cleanup = /* @__PURE__ */
  $declare(curl_url_cleanup, 'curl_url_cleanup', () => [$.voidType, { handle: CURLU }], {
    after: (_result, handle) => $.freed(handle, 'curl_url_cleanup'),
    frees: 0,
  });

/**
 * {@link curl_url_cleanup} frees the CURLU handle and related resources used for
 * the URL parsing. It will not free strings previously returned with the URL
 * API.
 *
 * C: `void curl_url_cleanup(CURLU *handle)`
 *
 * @see curl/urlapi.h:114
 */
export function curl_url_cleanup(handle: CURLU | null): void {
  const call = $curl_url_cleanup.call ?? $curl_url_cleanup.bind();
  call(CURLU.toC(handle, 'curl_url_cleanup', 'handle'));
  $.freed(handle, 'curl_url_cleanup');
}

const $curl_url_dup = /* @__PURE__ */
  $declare(curl_url_dup, 'curl_url_dup', () => [$.owned(CURLU, () => curl_url_cleanup), { in: CURLU }]);

/**
 * {@link curl_url_dup} duplicates a CURLU handle and returns a new copy. The new
 * handle must also be freed with {@link curl_url_cleanup}.
 *
 * The caller owns what it returns: free it with {@link curl_url_cleanup} (its documentation: "The new handle must also be freed with curl_url_cleanup().").
 * C: `CURLU *curl_url_dup(CURLU *in)`
 *
 * @see curl/urlapi.h:120
 */
export function curl_url_dup(in_: CURLU | null): $.Owned<CURLU> | null {
  const call = $curl_url_dup.call ?? $curl_url_dup.bind();
  return $.fromOwned(CURLU, call(CURLU.toC(in_, 'curl_url_dup', 'in')), curl_url_cleanup);
}

const $curl_url_get = /* @__PURE__ */
  $declare(curl_url_get, 'curl_url_get', () => [
    $.unsignedInt,
    { handle: CURLU, what: $.unsignedInt, part: $.pointer($.pointer($.char)), flags: $.unsignedInt },
  ]);

/**
 * {@link curl_url_get} extracts a specific part of the URL from a CURLU
 * handle. Returns error code. The returned pointer MUST be freed with
 * {@link curl_free} afterwards.
 *
 * C: `CURLUcode curl_url_get(CURLU *handle, CURLUPart what, char **part, unsigned int flags)`
 *
 * @see curl/urlapi.h:127
 */
export function curl_url_get(
  handle: CURLU | null,
  what: CURLUPart,
  part: $.StringsInput | null,
  flags: number,
): CURLUcode {
  const call = $curl_url_get.call ?? $curl_url_get.bind();
  const result = call(
    CURLU.toC(handle, 'curl_url_get', 'handle'),
    $.toUnsignedInt(what, 'curl_url_get', 'what'),
    $.toStrings(part, 'curl_url_get', 'part'),
    $.toUnsignedInt(flags, 'curl_url_get', 'flags'),
  );
  $.keepAlive(part);
  return result;
}

const $curl_url_set = /* @__PURE__ */
  $declare(curl_url_set, 'curl_url_set', () => [
    $.unsignedInt,
    { handle: CURLU, what: $.unsignedInt, part: $.cstring, flags: $.unsignedInt },
  ]);

/**
 * {@link curl_url_set} sets a specific part of the URL in a CURLU handle. Returns
 * error code. The passed in string will be copied. Passing a NULL instead of
 * a part string, clears that part.
 *
 * C: `CURLUcode curl_url_set(CURLU *handle, CURLUPart what, const char *part, unsigned int flags)`
 *
 * @see curl/urlapi.h:135
 */
export function curl_url_set(
  handle: CURLU | null,
  what: CURLUPart,
  part: $.CStringInput | null,
  flags: number,
): CURLUcode {
  const call = $curl_url_set.call ?? $curl_url_set.bind();
  const result = call(
    CURLU.toC(handle, 'curl_url_set', 'handle'),
    $.toUnsignedInt(what, 'curl_url_set', 'what'),
    $.toCString(part, 'curl_url_set', 'part'),
    $.toUnsignedInt(flags, 'curl_url_set', 'flags'),
  );
  $.keepAlive(part);
  return result;
}

const $curl_url_strerror = /* @__PURE__ */
  $declare(curl_url_strerror, 'curl_url_strerror', () => [$.cstring, { argument1: $.unsignedInt }]);

/**
 * {@link curl_url_strerror} turns a CURLUcode value into the equivalent human
 * readable error string.  This is useful for printing meaningful error
 * messages.
 *
 * C: `const char *curl_url_strerror(CURLUcode)`
 *
 * @see curl/urlapi.h:143
 */
export function curl_url_strerror(argument1: CURLUcode): string | null {
  const call = $curl_url_strerror.call ?? $curl_url_strerror.bind();
  return call($.toUnsignedInt(argument1, 'curl_url_strerror', 'argument1'));
}

const $curl_easy_option_by_name = /* @__PURE__ */
  $declare(curl_easy_option_by_name, 'curl_easy_option_by_name', () => [
    $.pointer(curl_easyoption),
    { name: $.cstring },
  ]);

/**
 * C: `const struct curl_easyoption *curl_easy_option_by_name(const char *name)`
 *
 * @see curl/options.h:59
 */
export function curl_easy_option_by_name(name: $.CStringInput | null): curl_easyoption | null {
  const call = $curl_easy_option_by_name.call ?? $curl_easy_option_by_name.bind();
  const result = call($.toCString(name, 'curl_easy_option_by_name', 'name'));
  $.keepAlive(name);
  return $.fromRecord(curl_easyoption, result);
}

const $curl_easy_option_by_id = /* @__PURE__ */
  $declare(curl_easy_option_by_id, 'curl_easy_option_by_id', () => [
    $.pointer(curl_easyoption),
    { id: $.unsignedInt },
  ]);

/**
 * C: `const struct curl_easyoption *curl_easy_option_by_id(CURLoption id)`
 *
 * @see curl/options.h:62
 */
export function curl_easy_option_by_id(id: CURLoption): curl_easyoption | null {
  const call = $curl_easy_option_by_id.call ?? $curl_easy_option_by_id.bind();
  return $.fromRecord(curl_easyoption, call($.toUnsignedInt(id, 'curl_easy_option_by_id', 'id')));
}

const $curl_easy_option_next = /* @__PURE__ */
  $declare(curl_easy_option_next, 'curl_easy_option_next', () => [
    $.pointer(curl_easyoption),
    { prev: $.pointer(curl_easyoption) },
  ]);

/**
 * C: `const struct curl_easyoption *curl_easy_option_next(const struct curl_easyoption *prev)`
 *
 * @see curl/options.h:65
 */
export function curl_easy_option_next(prev: $.PointerTo<curl_easyoption> | null): curl_easyoption | null {
  const call = $curl_easy_option_next.call ?? $curl_easy_option_next.bind();
  const result = call(curl_easyoption.toC(prev, 'curl_easy_option_next', 'prev'));
  $.keepAlive(prev);
  return $.fromRecord(curl_easyoption, result, prev);
}

const $curl_easy_header = /* @__PURE__ */
  $declare(curl_easy_header, 'curl_easy_header', () => [
    $.unsignedInt,
    {
      easy: CURL,
      name: $.cstring,
      index: $.unsignedLong,
      origin: $.unsignedInt,
      request: $.int,
      hout: $.pointer($.pointer(curl_header)),
    },
  ]);

/**
 * C: `CURLHcode curl_easy_header(CURL *easy, const char *name, size_t index, unsigned int origin, int request, struct curl_header **hout)`
 *
 * @see curl/header.h:58
 */
export function curl_easy_header(
  easy: CURL | null,
  name: $.CStringInput | null,
  index: number | bigint,
  origin: number,
  request: number,
  hout: $.PointerTo<$.RecordPointer<curl_header>> | null,
): CURLHcode {
  const call = $curl_easy_header.call ?? $curl_easy_header.bind();
  const result = call(
    CURL.toC(easy, 'curl_easy_header', 'easy'),
    $.toCString(name, 'curl_easy_header', 'name'),
    $.toUnsignedLong(index, 'curl_easy_header', 'index'),
    $.toUnsignedInt(origin, 'curl_easy_header', 'origin'),
    $.toInt(request, 'curl_easy_header', 'request'),
    $.toPointer($.pointer(curl_header), hout, 'curl_easy_header', 'hout'),
  );
  $.keepAlive(name, hout);
  return result;
}

const $curl_easy_nextheader = /* @__PURE__ */
  $declare(curl_easy_nextheader, 'curl_easy_nextheader', () => [
    $.pointer(curl_header),
    { easy: CURL, origin: $.unsignedInt, request: $.int, prev: $.pointer(curl_header) },
  ]);

/**
 * C: `struct curl_header *curl_easy_nextheader(CURL *easy, unsigned int origin, int request, struct curl_header *prev)`
 *
 * @see curl/header.h:65
 */
export function curl_easy_nextheader(
  easy: CURL | null,
  origin: number,
  request: number,
  prev: $.PointerTo<curl_header> | null,
): curl_header | null {
  const call = $curl_easy_nextheader.call ?? $curl_easy_nextheader.bind();
  const result = call(
    CURL.toC(easy, 'curl_easy_nextheader', 'easy'),
    $.toUnsignedInt(origin, 'curl_easy_nextheader', 'origin'),
    $.toInt(request, 'curl_easy_nextheader', 'request'),
    curl_header.toC(prev, 'curl_easy_nextheader', 'prev'),
  );
  $.keepAlive(prev);
  return $.fromRecord(curl_header, result, prev);
}

const $curl_ws_recv = /* @__PURE__ */
  $declare(curl_ws_recv, 'curl_ws_recv', () => [
    $.unsignedInt,
    {
      curl: CURL,
      buffer: $.sized($.voidPointer),
      buflen: $.unsignedLong,
      recv: $.pointer($.unsignedLong),
      metap: $.pointer($.pointer(curl_ws_frame)),
    },
  ]);

/**
 * NAME {@link curl_ws_recv}
 *
 * DESCRIPTION
 *
 * Receives data from the websocket connection. Use after successful
 * {@link curl_easy_perform} with CURLOPT_CONNECT_ONLY option.
 *
 * C: `CURLcode curl_ws_recv(CURL *curl, void *buffer, size_t buflen, size_t *recv, struct curl_ws_frame **metap)`
 *
 * @see curl/websockets.h:55
 */
export function curl_ws_recv(
  curl: CURL | null,
  buffer: $.Memory | null,
  buflen: number | bigint | undefined,
  recv: $.PointerTo<$.UnsignedLong> | null,
  metap: $.PointerTo<$.RecordPointer<curl_ws_frame>> | null,
): CURLcode {
  const call = $curl_ws_recv.call ?? $curl_ws_recv.bind();
  const result = call(
    CURL.toC(curl, 'curl_ws_recv', 'curl'),
    $.toSizedMemory(buffer, buflen, 'curl_ws_recv', 'buffer', 'buflen'),
    $.toUnsignedLong(
      buflen ?? $.byteLengthOf(buffer, 'curl_ws_recv', 'buffer', 'buflen'),
      'curl_ws_recv',
      'buflen',
    ),
    $.toPointer($.unsignedLong, recv, 'curl_ws_recv', 'recv'),
    $.toPointer($.pointer(curl_ws_frame), metap, 'curl_ws_recv', 'metap'),
  );
  $.keepAlive(buffer, recv, metap);
  return result;
}

const $curl_ws_send = /* @__PURE__ */
  $declare(curl_ws_send, 'curl_ws_send', () => [
    $.unsignedInt,
    {
      curl: CURL,
      buffer: $.sized($.bytes($.voidPointer)),
      buflen: $.unsignedLong,
      sent: $.pointer($.unsignedLong),
      framesize: $.long,
      sendflags: $.unsignedInt,
    },
  ]);

/**
 * NAME {@link curl_easy_send}
 *
 * DESCRIPTION
 *
 * Sends data over the websocket connection. Use after successful
 * {@link curl_easy_perform} with CURLOPT_CONNECT_ONLY option.
 *
 * C: `CURLcode curl_ws_send(CURL *curl, const void *buffer, size_t buflen, size_t *sent, curl_off_t framesize, unsigned int sendflags)`
 *
 * @see curl/websockets.h:70
 */
export function curl_ws_send(
  curl: CURL | null,
  buffer: $.Bytes | null,
  buflen: number | bigint | undefined,
  sent: $.PointerTo<$.UnsignedLong> | null,
  framesize: number | bigint,
  sendflags: number,
): CURLcode {
  const call = $curl_ws_send.call ?? $curl_ws_send.bind();
  const result = call(
    CURL.toC(curl, 'curl_ws_send', 'curl'),
    $.toSizedBytes(buffer, buflen, 'curl_ws_send', 'buffer', 'buflen'),
    $.toUnsignedLong(
      buflen ?? $.byteLengthOf(buffer, 'curl_ws_send', 'buffer', 'buflen'),
      'curl_ws_send',
      'buflen',
    ),
    $.toPointer($.unsignedLong, sent, 'curl_ws_send', 'sent'),
    $.toLong(framesize, 'curl_ws_send', 'framesize'),
    $.toUnsignedInt(sendflags, 'curl_ws_send', 'sendflags'),
  );
  $.keepAlive(buffer, sent);
  return result;
}

const $curl_ws_meta = /* @__PURE__ */
  $declare(curl_ws_meta, 'curl_ws_meta', () => [$.pointer(curl_ws_frame), { curl: CURL }]);

/**
 * C: `struct curl_ws_frame *curl_ws_meta(CURL *curl)`
 *
 * @see curl/websockets.h:78
 */
export function curl_ws_meta(curl: CURL | null): curl_ws_frame | null {
  const call = $curl_ws_meta.call ?? $curl_ws_meta.bind();
  return $.fromRecord(curl_ws_frame, call(CURL.toC(curl, 'curl_ws_meta', 'curl')));
}

/**
 * C: `void _curl_easy_setopt_err_long(void)`
 *
 * @deprecated curl_easy_setopt expects a long argument for this option
 * @see curl/typecheck-gcc.h:170
 */
export function _curl_easy_setopt_err_long(): void {
  $_curl_easy_setopt_err_long();
}

/**
 * C: `void _curl_easy_setopt_err_curl_off_t(void)`
 *
 * @deprecated curl_easy_setopt expects a curl_off_t argument for this option
 * @see curl/typecheck-gcc.h:172
 */
export function _curl_easy_setopt_err_curl_off_t(): void {
  $_curl_easy_setopt_err_curl_off_t();
}

/**
 * C: `void _curl_easy_setopt_err_string(void)`
 *
 * @deprecated curl_easy_setopt expects a string ('char *' or char[]) argument for this option
 * @see curl/typecheck-gcc.h:174
 */
export function _curl_easy_setopt_err_string(): void {
  $_curl_easy_setopt_err_string();
}

/**
 * C: `void _curl_easy_setopt_err_write_callback(void)`
 *
 * @deprecated curl_easy_setopt expects a curl_write_callback argument for this option
 * @see curl/typecheck-gcc.h:178
 */
export function _curl_easy_setopt_err_write_callback(): void {
  $_curl_easy_setopt_err_write_callback();
}

/**
 * C: `void _curl_easy_setopt_err_resolver_start_callback(void)`
 *
 * @deprecated curl_easy_setopt expects a curl_resolver_start_callback argument for this option
 * @see curl/typecheck-gcc.h:180
 */
export function _curl_easy_setopt_err_resolver_start_callback(): void {
  $_curl_easy_setopt_err_resolver_start_callback();
}

/**
 * C: `void _curl_easy_setopt_err_read_cb(void)`
 *
 * @deprecated curl_easy_setopt expects a curl_read_callback argument for this option
 * @see curl/typecheck-gcc.h:184
 */
export function _curl_easy_setopt_err_read_cb(): void {
  $_curl_easy_setopt_err_read_cb();
}

/**
 * C: `void _curl_easy_setopt_err_ioctl_cb(void)`
 *
 * @deprecated curl_easy_setopt expects a curl_ioctl_callback argument for this option
 * @see curl/typecheck-gcc.h:186
 */
export function _curl_easy_setopt_err_ioctl_cb(): void {
  $_curl_easy_setopt_err_ioctl_cb();
}

/**
 * C: `void _curl_easy_setopt_err_sockopt_cb(void)`
 *
 * @deprecated curl_easy_setopt expects a curl_sockopt_callback argument for this option
 * @see curl/typecheck-gcc.h:188
 */
export function _curl_easy_setopt_err_sockopt_cb(): void {
  $_curl_easy_setopt_err_sockopt_cb();
}

/**
 * C: `void _curl_easy_setopt_err_opensocket_cb(void)`
 *
 * @deprecated curl_easy_setopt expects a curl_opensocket_callback argument for this option
 * @see curl/typecheck-gcc.h:190
 */
export function _curl_easy_setopt_err_opensocket_cb(): void {
  $_curl_easy_setopt_err_opensocket_cb();
}

/**
 * C: `void _curl_easy_setopt_err_progress_cb(void)`
 *
 * @deprecated curl_easy_setopt expects a curl_progress_callback argument for this option
 * @see curl/typecheck-gcc.h:194
 */
export function _curl_easy_setopt_err_progress_cb(): void {
  $_curl_easy_setopt_err_progress_cb();
}

/**
 * C: `void _curl_easy_setopt_err_debug_cb(void)`
 *
 * @deprecated curl_easy_setopt expects a curl_debug_callback argument for this option
 * @see curl/typecheck-gcc.h:196
 */
export function _curl_easy_setopt_err_debug_cb(): void {
  $_curl_easy_setopt_err_debug_cb();
}

/**
 * C: `void _curl_easy_setopt_err_ssl_ctx_cb(void)`
 *
 * @deprecated curl_easy_setopt expects a curl_ssl_ctx_callback argument for this option
 * @see curl/typecheck-gcc.h:198
 */
export function _curl_easy_setopt_err_ssl_ctx_cb(): void {
  $_curl_easy_setopt_err_ssl_ctx_cb();
}

/**
 * C: `void _curl_easy_setopt_err_conv_cb(void)`
 *
 * @deprecated curl_easy_setopt expects a curl_conv_callback argument for this option
 * @see curl/typecheck-gcc.h:200
 */
export function _curl_easy_setopt_err_conv_cb(): void {
  $_curl_easy_setopt_err_conv_cb();
}

/**
 * C: `void _curl_easy_setopt_err_seek_cb(void)`
 *
 * @deprecated curl_easy_setopt expects a curl_seek_callback argument for this option
 * @see curl/typecheck-gcc.h:202
 */
export function _curl_easy_setopt_err_seek_cb(): void {
  $_curl_easy_setopt_err_seek_cb();
}

/**
 * C: `void _curl_easy_setopt_err_cb_data(void)`
 *
 * @deprecated curl_easy_setopt expects a private data pointer as argument for this option
 * @see curl/typecheck-gcc.h:204
 */
export function _curl_easy_setopt_err_cb_data(): void {
  $_curl_easy_setopt_err_cb_data();
}

/**
 * C: `void _curl_easy_setopt_err_error_buffer(void)`
 *
 * @deprecated curl_easy_setopt expects a char buffer of CURL_ERROR_SIZE as argument for this option
 * @see curl/typecheck-gcc.h:207
 */
export function _curl_easy_setopt_err_error_buffer(): void {
  $_curl_easy_setopt_err_error_buffer();
}

/**
 * C: `void _curl_easy_setopt_err_FILE(void)`
 *
 * @deprecated curl_easy_setopt expects a 'FILE *' argument for this option
 * @see curl/typecheck-gcc.h:210
 */
export function _curl_easy_setopt_err_FILE(): void {
  $_curl_easy_setopt_err_FILE();
}

/**
 * C: `void _curl_easy_setopt_err_postfields(void)`
 *
 * @deprecated curl_easy_setopt expects a 'void *' or 'char *' argument for this option
 * @see curl/typecheck-gcc.h:212
 */
export function _curl_easy_setopt_err_postfields(): void {
  $_curl_easy_setopt_err_postfields();
}

/**
 * C: `void _curl_easy_setopt_err_curl_httpost(void)`
 *
 * @deprecated curl_easy_setopt expects a 'struct curl_httppost *' argument for this option
 * @see curl/typecheck-gcc.h:214
 */
export function _curl_easy_setopt_err_curl_httpost(): void {
  $_curl_easy_setopt_err_curl_httpost();
}

/**
 * C: `void _curl_easy_setopt_err_curl_mimepost(void)`
 *
 * @deprecated curl_easy_setopt expects a 'curl_mime *' argument for this option
 * @see curl/typecheck-gcc.h:217
 */
export function _curl_easy_setopt_err_curl_mimepost(): void {
  $_curl_easy_setopt_err_curl_mimepost();
}

/**
 * C: `void _curl_easy_setopt_err_curl_slist(void)`
 *
 * @deprecated curl_easy_setopt expects a 'struct curl_slist *' argument for this option
 * @see curl/typecheck-gcc.h:220
 */
export function _curl_easy_setopt_err_curl_slist(): void {
  $_curl_easy_setopt_err_curl_slist();
}

/**
 * C: `void _curl_easy_setopt_err_CURLSH(void)`
 *
 * @deprecated curl_easy_setopt expects a CURLSH* argument for this option
 * @see curl/typecheck-gcc.h:222
 */
export function _curl_easy_setopt_err_CURLSH(): void {
  $_curl_easy_setopt_err_CURLSH();
}

/**
 * C: `void _curl_easy_getinfo_err_string(void)`
 *
 * @deprecated curl_easy_getinfo expects a pointer to 'char *' for this info
 * @see curl/typecheck-gcc.h:225
 */
export function _curl_easy_getinfo_err_string(): void {
  $_curl_easy_getinfo_err_string();
}

/**
 * C: `void _curl_easy_getinfo_err_long(void)`
 *
 * @deprecated curl_easy_getinfo expects a pointer to long for this info
 * @see curl/typecheck-gcc.h:227
 */
export function _curl_easy_getinfo_err_long(): void {
  $_curl_easy_getinfo_err_long();
}

/**
 * C: `void _curl_easy_getinfo_err_double(void)`
 *
 * @deprecated curl_easy_getinfo expects a pointer to double for this info
 * @see curl/typecheck-gcc.h:229
 */
export function _curl_easy_getinfo_err_double(): void {
  $_curl_easy_getinfo_err_double();
}

/**
 * C: `void _curl_easy_getinfo_err_curl_slist(void)`
 *
 * @deprecated curl_easy_getinfo expects a pointer to 'struct curl_slist *' for this info
 * @see curl/typecheck-gcc.h:231
 */
export function _curl_easy_getinfo_err_curl_slist(): void {
  $_curl_easy_getinfo_err_curl_slist();
}

/**
 * C: `void _curl_easy_getinfo_err_curl_tlssesssioninfo(void)`
 *
 * @deprecated curl_easy_getinfo expects a pointer to 'struct curl_tlssessioninfo *' for this info
 * @see curl/typecheck-gcc.h:233
 */
export function _curl_easy_getinfo_err_curl_tlssesssioninfo(): void {
  $_curl_easy_getinfo_err_curl_tlssesssioninfo();
}

/**
 * C: `void _curl_easy_getinfo_err_curl_certinfo(void)`
 *
 * @deprecated curl_easy_getinfo expects a pointer to 'struct curl_certinfo *' for this info
 * @see curl/typecheck-gcc.h:236
 */
export function _curl_easy_getinfo_err_curl_certinfo(): void {
  $_curl_easy_getinfo_err_curl_certinfo();
}

/**
 * C: `void _curl_easy_getinfo_err_curl_socket(void)`
 *
 * @deprecated curl_easy_getinfo expects a pointer to curl_socket_t for this info
 * @see curl/typecheck-gcc.h:239
 */
export function _curl_easy_getinfo_err_curl_socket(): void {
  $_curl_easy_getinfo_err_curl_socket();
}

/**
 * C: `void _curl_easy_getinfo_err_curl_off_t(void)`
 *
 * @deprecated curl_easy_getinfo expects a pointer to curl_off_t for this info
 * @see curl/typecheck-gcc.h:241
 */
export function _curl_easy_getinfo_err_curl_off_t(): void {
  $_curl_easy_getinfo_err_curl_off_t();
}

/**
 * evaluates to true if option takes a long argument
 *
 * C: `#define curlcheck_long_option(option) (0 < (option) && (option) < CURLOPTTYPE_OBJECTPOINT)`
 *
 * @see curl/typecheck-gcc.h:253
 */
export function curlcheck_long_option(option: number | bigint): number {
  const $option = $.asLiteral(option, 'curlcheck_long_option', 'option');
  return $.literalVariant(
    'curlcheck_long_option',
    { i: $curlcheck_long_option_i, l: $curlcheck_long_option_l, d: $curlcheck_long_option_d },
    $option,
  )($option.value);
}

/**
 * C: `#define curlcheck_off_t_option(option) (((option) > CURLOPTTYPE_OFF_T) && ((option) < CURLOPTTYPE_BLOB))`
 *
 * @see curl/typecheck-gcc.h:256
 */
export function curlcheck_off_t_option(option: number | bigint): number {
  const $option = $.asLiteral(option, 'curlcheck_off_t_option', 'option');
  return $.literalVariant(
    'curlcheck_off_t_option',
    { i: $curlcheck_off_t_option_i, l: $curlcheck_off_t_option_l, d: $curlcheck_off_t_option_d },
    $option,
  )($option.value);
}

/**
 * evaluates to true if option takes a char* argument
 *
 * C: `#define curlcheck_string_option(option) ((option) == CURLOPT_ABSTRACT_UNIX_SOCKET || (option) == CURLOPT_ACCEPT_ENCODING || (option) == CURLOPT_ALTSVC || (option) == CURLOPT_CAINFO || (option) == CURLOPT_CAPATH || (option) == CURLOPT_COOKIE || (option) == CURLOPT_COOKIEFILE || (option) == CURLOPT_COOKIEJAR || (option) == CURLOPT_COOKIELIST || (option) == CURLOPT_CRLFILE || (option) == CURLOPT_CUSTOMREQUEST || (option) == CURLOPT_DEFAULT_PROTOCOL || (option) == CURLOPT_DNS_INTERFACE || (option) == CURLOPT_DNS_LOCAL_IP4 || (option) == CURLOPT_DNS_LOCAL_IP6 || (option) == CURLOPT_DNS_SERVERS || (option) == CURLOPT_DOH_URL || (option) == CURLOPT_EGDSOCKET || (option) == CURLOPT_FTP_ACCOUNT || (option) == CURLOPT_FTP_ALTERNATIVE_TO_USER || (option) == CURLOPT_FTPPORT || (option) == CURLOPT_HSTS || (option) == CURLOPT_INTERFACE || (option) == CURLOPT_ISSUERCERT || (option) == CURLOPT_KEYPASSWD || (option) == CURLOPT_KRBLEVEL || (option) == CURLOPT_LOGIN_OPTIONS || (option) == CURLOPT_MAIL_AUTH || (option) == CURLOPT_MAIL_FROM || (option) == CURLOPT_NETRC_FILE || (option) == CURLOPT_NOPROXY || (option) == CURLOPT_PASSWORD || (option) == CURLOPT_PINNEDPUBLICKEY || (option) == CURLOPT_PRE_PROXY || (option) == CURLOPT_PROTOCOLS_STR || (option) == CURLOPT_PROXY || (option) == CURLOPT_PROXY_CAINFO || (option) == CURLOPT_PROXY_CAPATH || (option) == CURLOPT_PROXY_CRLFILE || (option) == CURLOPT_PROXY_ISSUERCERT || (option) == CURLOPT_PROXY_KEYPASSWD || (option) == CURLOPT_PROXY_PINNEDPUBLICKEY || (option) == CURLOPT_PROXY_SERVICE_NAME || (option) == CURLOPT_PROXY_SSL_CIPHER_LIST || (option) == CURLOPT_PROXY_SSLCERT || (option) == CURLOPT_PROXY_SSLCERTTYPE || (option) == CURLOPT_PROXY_SSLKEY || (option) == CURLOPT_PROXY_SSLKEYTYPE || (option) == CURLOPT_PROXY_TLS13_CIPHERS || (option) == CURLOPT_PROXY_TLSAUTH_PASSWORD || (option) == CURLOPT_PROXY_TLSAUTH_TYPE || (option) == CURLOPT_PROXY_TLSAUTH_USERNAME || (option) == CURLOPT_PROXYPASSWORD || (option) == CURLOPT_PROXYUSERNAME || (option) == CURLOPT_PROXYUSERPWD || (option) == CURLOPT_RANDOM_FILE || (option) == CURLOPT_RANGE || (option) == CURLOPT_REDIR_PROTOCOLS_STR || (option) == CURLOPT_REFERER || (option) == CURLOPT_REQUEST_TARGET || (option) == CURLOPT_RTSP_SESSION_ID || (option) == CURLOPT_RTSP_STREAM_URI || (option) == CURLOPT_RTSP_TRANSPORT || (option) == CURLOPT_SASL_AUTHZID || (option) == CURLOPT_SERVICE_NAME || (option) == CURLOPT_SOCKS5_GSSAPI_SERVICE || (option) == CURLOPT_SSH_HOST_PUBLIC_KEY_MD5 || (option) == CURLOPT_SSH_HOST_PUBLIC_KEY_SHA256 || (option) == CURLOPT_SSH_KNOWNHOSTS || (option) == CURLOPT_SSH_PRIVATE_KEYFILE || (option) == CURLOPT_SSH_PUBLIC_KEYFILE || (option) == CURLOPT_SSLCERT || (option) == CURLOPT_SSLCERTTYPE || (option) == CURLOPT_SSLENGINE || (option) == CURLOPT_SSLKEY || (option) == CURLOPT_SSLKEYTYPE || (option) == CURLOPT_SSL_CIPHER_LIST || (option) == CURLOPT_TLS13_CIPHERS || (option) == CURLOPT_TLSAUTH_PASSWORD || (option) == CURLOPT_TLSAUTH_TYPE || (option) == CURLOPT_TLSAUTH_USERNAME || (option) == CURLOPT_UNIX_SOCKET_PATH || (option) == CURLOPT_URL || (option) == CURLOPT_USERAGENT || (option) == CURLOPT_USERNAME || (option) == CURLOPT_AWS_SIGV4 || (option) == CURLOPT_USERPWD || (option) == CURLOPT_XOAUTH2_BEARER || (option) == CURLOPT_SSL_EC_CURVES || 0)`
 *
 * @see curl/typecheck-gcc.h:260
 */
export function curlcheck_string_option(option: number | bigint): number {
  const $option = $.asLiteral(option, 'curlcheck_string_option', 'option');
  return $.literalVariant(
    'curlcheck_string_option',
    { i: $curlcheck_string_option_i, l: $curlcheck_string_option_l, d: $curlcheck_string_option_d },
    $option,
  )($option.value);
}

/**
 * evaluates to true if option takes a curl_write_callback argument
 *
 * C: `#define curlcheck_write_cb_option(option) ((option) == CURLOPT_HEADERFUNCTION || (option) == CURLOPT_WRITEFUNCTION)`
 *
 * @see curl/typecheck-gcc.h:353
 */
export function curlcheck_write_cb_option(option: number | bigint): number {
  const $option = $.asLiteral(option, 'curlcheck_write_cb_option', 'option');
  return $.literalVariant(
    'curlcheck_write_cb_option',
    { i: $curlcheck_write_cb_option_i, l: $curlcheck_write_cb_option_l, d: $curlcheck_write_cb_option_d },
    $option,
  )($option.value);
}

/**
 * evaluates to true if option takes a curl_conv_callback argument
 *
 * C: `#define curlcheck_conv_cb_option(option) ((option) == CURLOPT_CONV_TO_NETWORK_FUNCTION || (option) == CURLOPT_CONV_FROM_NETWORK_FUNCTION || (option) == CURLOPT_CONV_FROM_UTF8_FUNCTION)`
 *
 * @see curl/typecheck-gcc.h:358
 */
export function curlcheck_conv_cb_option(option: number | bigint): number {
  const $option = $.asLiteral(option, 'curlcheck_conv_cb_option', 'option');
  return $.literalVariant(
    'curlcheck_conv_cb_option',
    { i: $curlcheck_conv_cb_option_i, l: $curlcheck_conv_cb_option_l, d: $curlcheck_conv_cb_option_d },
    $option,
  )($option.value);
}

/**
 * evaluates to true if option takes a data argument to pass to a callback
 *
 * C: `#define curlcheck_cb_data_option(option) ((option) == CURLOPT_CHUNK_DATA || (option) == CURLOPT_CLOSESOCKETDATA || (option) == CURLOPT_DEBUGDATA || (option) == CURLOPT_FNMATCH_DATA || (option) == CURLOPT_HEADERDATA || (option) == CURLOPT_HSTSREADDATA || (option) == CURLOPT_HSTSWRITEDATA || (option) == CURLOPT_INTERLEAVEDATA || (option) == CURLOPT_IOCTLDATA || (option) == CURLOPT_OPENSOCKETDATA || (option) == CURLOPT_PREREQDATA || (option) == CURLOPT_PROGRESSDATA || (option) == CURLOPT_READDATA || (option) == CURLOPT_SEEKDATA || (option) == CURLOPT_SOCKOPTDATA || (option) == CURLOPT_SSH_KEYDATA || (option) == CURLOPT_SSL_CTX_DATA || (option) == CURLOPT_WRITEDATA || (option) == CURLOPT_RESOLVER_START_DATA || (option) == CURLOPT_TRAILERDATA || (option) == CURLOPT_SSH_HOSTKEYDATA || 0)`
 *
 * @see curl/typecheck-gcc.h:364
 */
export function curlcheck_cb_data_option(option: number | bigint): number {
  const $option = $.asLiteral(option, 'curlcheck_cb_data_option', 'option');
  return $.literalVariant(
    'curlcheck_cb_data_option',
    { i: $curlcheck_cb_data_option_i, l: $curlcheck_cb_data_option_l, d: $curlcheck_cb_data_option_d },
    $option,
  )($option.value);
}

/**
 * evaluates to true if option takes a POST data argument (void* or char*)
 *
 * C: `#define curlcheck_postfields_option(option) ((option) == CURLOPT_POSTFIELDS || (option) == CURLOPT_COPYPOSTFIELDS || 0)`
 *
 * @see curl/typecheck-gcc.h:389
 */
export function curlcheck_postfields_option(option: number | bigint): number {
  const $option = $.asLiteral(option, 'curlcheck_postfields_option', 'option');
  return $.literalVariant(
    'curlcheck_postfields_option',
    {
      i: $curlcheck_postfields_option_i,
      l: $curlcheck_postfields_option_l,
      d: $curlcheck_postfields_option_d,
    },
    $option,
  )($option.value);
}

/**
 * evaluates to true if option takes a struct curl_slist * argument
 *
 * C: `#define curlcheck_slist_option(option) ((option) == CURLOPT_HTTP200ALIASES || (option) == CURLOPT_HTTPHEADER || (option) == CURLOPT_MAIL_RCPT || (option) == CURLOPT_POSTQUOTE || (option) == CURLOPT_PREQUOTE || (option) == CURLOPT_PROXYHEADER || (option) == CURLOPT_QUOTE || (option) == CURLOPT_RESOLVE || (option) == CURLOPT_TELNETOPTIONS || (option) == CURLOPT_CONNECT_TO || 0)`
 *
 * @see curl/typecheck-gcc.h:395
 */
export function curlcheck_slist_option(option: number | bigint): number {
  const $option = $.asLiteral(option, 'curlcheck_slist_option', 'option');
  return $.literalVariant(
    'curlcheck_slist_option',
    { i: $curlcheck_slist_option_i, l: $curlcheck_slist_option_l, d: $curlcheck_slist_option_d },
    $option,
  )($option.value);
}

/**
 * evaluates to true if info expects a pointer to char * argument
 *
 * C: `#define curlcheck_string_info(info) (CURLINFO_STRING < (info) && (info) < CURLINFO_LONG && (info) != CURLINFO_PRIVATE)`
 *
 * @see curl/typecheck-gcc.h:411
 */
export function curlcheck_string_info(info: number | bigint): number {
  const $info = $.asLiteral(info, 'curlcheck_string_info', 'info');
  return $.literalVariant(
    'curlcheck_string_info',
    { i: $curlcheck_string_info_i, l: $curlcheck_string_info_l, d: $curlcheck_string_info_d },
    $info,
  )($info.value);
}

/**
 * evaluates to true if info expects a pointer to long argument
 *
 * C: `#define curlcheck_long_info(info) (CURLINFO_LONG < (info) && (info) < CURLINFO_DOUBLE)`
 *
 * @see curl/typecheck-gcc.h:416
 */
export function curlcheck_long_info(info: number | bigint): number {
  const $info = $.asLiteral(info, 'curlcheck_long_info', 'info');
  return $.literalVariant(
    'curlcheck_long_info',
    { i: $curlcheck_long_info_i, l: $curlcheck_long_info_l, d: $curlcheck_long_info_d },
    $info,
  )($info.value);
}

/**
 * evaluates to true if info expects a pointer to double argument
 *
 * C: `#define curlcheck_double_info(info) (CURLINFO_DOUBLE < (info) && (info) < CURLINFO_SLIST)`
 *
 * @see curl/typecheck-gcc.h:420
 */
export function curlcheck_double_info(info: number | bigint): number {
  const $info = $.asLiteral(info, 'curlcheck_double_info', 'info');
  return $.literalVariant(
    'curlcheck_double_info',
    { i: $curlcheck_double_info_i, l: $curlcheck_double_info_l, d: $curlcheck_double_info_d },
    $info,
  )($info.value);
}

/**
 * true if info expects a pointer to struct curl_slist * argument
 *
 * C: `#define curlcheck_slist_info(info) (((info) == CURLINFO_SSL_ENGINES) || ((info) == CURLINFO_COOKIELIST))`
 *
 * @see curl/typecheck-gcc.h:424
 */
export function curlcheck_slist_info(info: number | bigint): number {
  const $info = $.asLiteral(info, 'curlcheck_slist_info', 'info');
  return $.literalVariant(
    'curlcheck_slist_info',
    { i: $curlcheck_slist_info_i, l: $curlcheck_slist_info_l, d: $curlcheck_slist_info_d },
    $info,
  )($info.value);
}

/**
 * true if info expects a pointer to struct curl_tlssessioninfo * argument
 *
 * C: `#define curlcheck_tlssessioninfo_info(info) (((info) == CURLINFO_TLS_SSL_PTR) || ((info) == CURLINFO_TLS_SESSION))`
 *
 * @see curl/typecheck-gcc.h:428
 */
export function curlcheck_tlssessioninfo_info(info: number | bigint): number {
  const $info = $.asLiteral(info, 'curlcheck_tlssessioninfo_info', 'info');
  return $.literalVariant(
    'curlcheck_tlssessioninfo_info',
    {
      i: $curlcheck_tlssessioninfo_info_i,
      l: $curlcheck_tlssessioninfo_info_l,
      d: $curlcheck_tlssessioninfo_info_d,
    },
    $info,
  )($info.value);
}

/**
 * true if info expects a pointer to struct curl_certinfo * argument
 *
 * C: `#define curlcheck_certinfo_info(info) ((info) == CURLINFO_CERTINFO)`
 *
 * @see curl/typecheck-gcc.h:432
 */
export function curlcheck_certinfo_info(info: number | bigint): number {
  const $info = $.asLiteral(info, 'curlcheck_certinfo_info', 'info');
  return $.literalVariant(
    'curlcheck_certinfo_info',
    { i: $curlcheck_certinfo_info_i, l: $curlcheck_certinfo_info_l, d: $curlcheck_certinfo_info_d },
    $info,
  )($info.value);
}

/**
 * true if info expects a pointer to struct curl_socket_t argument
 *
 * C: `#define curlcheck_socket_info(info) (CURLINFO_SOCKET < (info) && (info) < CURLINFO_OFF_T)`
 *
 * @see curl/typecheck-gcc.h:435
 */
export function curlcheck_socket_info(info: number | bigint): number {
  const $info = $.asLiteral(info, 'curlcheck_socket_info', 'info');
  return $.literalVariant(
    'curlcheck_socket_info',
    { i: $curlcheck_socket_info_i, l: $curlcheck_socket_info_l, d: $curlcheck_socket_info_d },
    $info,
  )($info.value);
}

/**
 * true if info expects a pointer to curl_off_t argument
 *
 * C: `#define curlcheck_off_t_info(info) (CURLINFO_OFF_T < (info))`
 *
 * @see curl/typecheck-gcc.h:439
 */
export function curlcheck_off_t_info(info: number | bigint): number {
  const $info = $.asLiteral(info, 'curlcheck_off_t_info', 'info');
  return $.literalVariant(
    'curlcheck_off_t_info',
    { i: $curlcheck_off_t_info_i, l: $curlcheck_off_t_info_l, d: $curlcheck_off_t_info_d },
    $info,
  )($info.value);
}

/**
 * XXX: should evaluate to true if expr is a pointer
 *
 * C: `#define curlcheck_any_ptr(expr) (sizeof(expr) == sizeof(void *))`
 *
 * @see curl/typecheck-gcc.h:455
 */
export function curlcheck_any_ptr<T>(expr: $.TypeLike<T>): number {
  return $curlcheck_any_ptr($.sizeIn(expr, 'curlcheck_any_ptr'));
}

/**
 * C: `#define curlcheck_cb_data(expr) curlcheck_any_ptr(expr)`
 *
 * @see curl/typecheck-gcc.h:514
 */
export function curlcheck_cb_data<T>(expr: $.TypeLike<T>): number {
  return $curlcheck_cb_data($.sizeIn(expr, 'curlcheck_cb_data'));
}

/**
 * C: `#define CURL_VERSION_BITS(x, y, z) ((x)<<16|(y)<<8|(z))`
 *
 * @see curl/curlver.h:75
 */
export function CURL_VERSION_BITS(x: number | bigint, y: number | bigint, z: number | bigint): number {
  const $x = $.asLiteral(x, 'CURL_VERSION_BITS', 'x');
  const $y = $.asLiteral(y, 'CURL_VERSION_BITS', 'y');
  const $z = $.asLiteral(z, 'CURL_VERSION_BITS', 'z');
  return $.fromLiteral(
    $.literalVariant(
      'CURL_VERSION_BITS',
      { iii: $CURL_VERSION_BITS_iii, lll: $CURL_VERSION_BITS_lll },
      $x,
      $y,
      $z,
    )($x.value, $y.value, $z.value),
    'CURL_VERSION_BITS',
  );
}

/**
 * C: `#define CURL_AT_LEAST_VERSION(x, y, z) (LIBCURL_VERSION_NUM >= CURL_VERSION_BITS(x, y, z))`
 *
 * @see curl/curlver.h:76
 */
export function CURL_AT_LEAST_VERSION(x: number | bigint, y: number | bigint, z: number | bigint): number {
  const $x = $.asLiteral(x, 'CURL_AT_LEAST_VERSION', 'x');
  const $y = $.asLiteral(y, 'CURL_AT_LEAST_VERSION', 'y');
  const $z = $.asLiteral(z, 'CURL_AT_LEAST_VERSION', 'z');
  return $.literalVariant(
    'CURL_AT_LEAST_VERSION',
    { iii: $CURL_AT_LEAST_VERSION_iii, lll: $CURL_AT_LEAST_VERSION_lll },
    $x,
    $y,
    $z,
  )($x.value, $y.value, $z.value);
}

// --- Translated from C

function $_curl_easy_setopt_err_long(): void {}

function $_curl_easy_setopt_err_curl_off_t(): void {}

function $_curl_easy_setopt_err_string(): void {}

function $_curl_easy_setopt_err_write_callback(): void {}

function $_curl_easy_setopt_err_resolver_start_callback(): void {}

function $_curl_easy_setopt_err_read_cb(): void {}

function $_curl_easy_setopt_err_ioctl_cb(): void {}

function $_curl_easy_setopt_err_sockopt_cb(): void {}

function $_curl_easy_setopt_err_opensocket_cb(): void {}

function $_curl_easy_setopt_err_progress_cb(): void {}

function $_curl_easy_setopt_err_debug_cb(): void {}

function $_curl_easy_setopt_err_ssl_ctx_cb(): void {}

function $_curl_easy_setopt_err_conv_cb(): void {}

function $_curl_easy_setopt_err_seek_cb(): void {}

function $_curl_easy_setopt_err_cb_data(): void {}

function $_curl_easy_setopt_err_error_buffer(): void {}

function $_curl_easy_setopt_err_FILE(): void {}

function $_curl_easy_setopt_err_postfields(): void {}

function $_curl_easy_setopt_err_curl_httpost(): void {}

function $_curl_easy_setopt_err_curl_mimepost(): void {}

function $_curl_easy_setopt_err_curl_slist(): void {}

function $_curl_easy_setopt_err_CURLSH(): void {}

function $_curl_easy_getinfo_err_string(): void {}

function $_curl_easy_getinfo_err_long(): void {}

function $_curl_easy_getinfo_err_double(): void {}

function $_curl_easy_getinfo_err_curl_slist(): void {}

function $_curl_easy_getinfo_err_curl_tlssesssioninfo(): void {}

function $_curl_easy_getinfo_err_curl_certinfo(): void {}

function $_curl_easy_getinfo_err_curl_socket(): void {}

function $_curl_easy_getinfo_err_curl_off_t(): void {}

function $CURL_VERSION_BITS_iii(x: number, y: number, z: number): number {
  return (x << 16) | (y << 8) | z;
}

function $CURL_VERSION_BITS_lll(x: bigint, y: bigint, z: bigint): bigint {
  return BigInt.asIntN(64, x << 16n) | BigInt.asIntN(64, y << 8n) | z;
}

function $CURL_AT_LEAST_VERSION_iii(x: number, y: number, z: number): number {
  return 481281 >= ((x << 16) | (y << 8) | z) ? 1 : 0;
}

function $CURL_AT_LEAST_VERSION_lll(x: bigint, y: bigint, z: bigint): number {
  return 481281n >= (BigInt.asIntN(64, x << 16n) | BigInt.asIntN(64, y << 8n) | z) ? 1 : 0;
}

function $__has_declspec_attribute_i(_x: number): number {
  return 0;
}

function $__has_declspec_attribute_l(_x: bigint): number {
  return 0;
}

function $__has_declspec_attribute_d(_x: number): number {
  return 0;
}

function $curlcheck_long_option_i(option: number): number {
  return 0 < option && option < 10000 ? 1 : 0;
}

function $curlcheck_long_option_l(option: bigint): number {
  return 0n < option && option < 10000n ? 1 : 0;
}

function $curlcheck_long_option_d(option: number): number {
  return 0 < option && option < 10000 ? 1 : 0;
}

function $curlcheck_off_t_option_i(option: number): number {
  return option > 30000 && option < 40000 ? 1 : 0;
}

function $curlcheck_off_t_option_l(option: bigint): number {
  return option > 30000n && option < 40000n ? 1 : 0;
}

function $curlcheck_off_t_option_d(option: number): number {
  return option > 30000 && option < 40000 ? 1 : 0;
}

function $curlcheck_string_option_i(option: number): number {
  return option === 10264 || option === 10102 || option === 10287 || option === 10065 || option === 10097 ||
    option === 10022 ||
    option === 10031 ||
    option === 10082 ||
    option === 10135 ||
    option === 10169 ||
    option === 10036 ||
    option === 10238 ||
    option === 10221 ||
    option === 10222 ||
    option === 10223 ||
    option === 10211 ||
    option === 10279 ||
    option === 10077 ||
    option === 10134 ||
    option === 10147 ||
    option === 10017 ||
    option === 10300 ||
    option === 10062 ||
    option === 10170 ||
    option === 10026 ||
    option === 10063 ||
    option === 10224 ||
    option === 10217 ||
    option === 10186 ||
    option === 10118 ||
    option === 10177 ||
    option === 10174 ||
    option === 10230 ||
    option === 10262 ||
    option === 10318 ||
    option === 10004 ||
    option === 10246 ||
    option === 10247 ||
    option === 10260 ||
    option === 10296 ||
    option === 10258 ||
    option === 10263 ||
    option === 10235 ||
    option === 10259 ||
    option === 10254 ||
    option === 10255 ||
    option === 10256 ||
    option === 10257 ||
    option === 10277 ||
    option === 10252 ||
    option === 10253 ||
    option === 10251 ||
    option === 10176 ||
    option === 10175 ||
    option === 10006 ||
    option === 10076 ||
    option === 10007 ||
    option === 10319 ||
    option === 10016 ||
    option === 10266 ||
    option === 10190 ||
    option === 10191 ||
    option === 10192 ||
    option === 10289 ||
    option === 10236 ||
    option === 10179 ||
    option === 10162 ||
    option === 10311 ||
    option === 10183 ||
    option === 10153 ||
    option === 10152 ||
    option === 10025 ||
    option === 10086 ||
    option === 10089 ||
    option === 10087 ||
    option === 10088 ||
    option === 10083 ||
    option === 10276 ||
    option === 10205 ||
    option === 10206 ||
    option === 10204 ||
    option === 10231 ||
    option === 10002 ||
    option === 10018 ||
    option === 10173 ||
    option === 10305 ||
    option === 10005 ||
    option === 10220 ||
    option === 10298 ||
    false
    ? 1
    : 0;
}

function $curlcheck_string_option_l(option: bigint): number {
  return option === 10264n || option === 10102n || option === 10287n || option === 10065n ||
    option === 10097n ||
    option === 10022n ||
    option === 10031n ||
    option === 10082n ||
    option === 10135n ||
    option === 10169n ||
    option === 10036n ||
    option === 10238n ||
    option === 10221n ||
    option === 10222n ||
    option === 10223n ||
    option === 10211n ||
    option === 10279n ||
    option === 10077n ||
    option === 10134n ||
    option === 10147n ||
    option === 10017n ||
    option === 10300n ||
    option === 10062n ||
    option === 10170n ||
    option === 10026n ||
    option === 10063n ||
    option === 10224n ||
    option === 10217n ||
    option === 10186n ||
    option === 10118n ||
    option === 10177n ||
    option === 10174n ||
    option === 10230n ||
    option === 10262n ||
    option === 10318n ||
    option === 10004n ||
    option === 10246n ||
    option === 10247n ||
    option === 10260n ||
    option === 10296n ||
    option === 10258n ||
    option === 10263n ||
    option === 10235n ||
    option === 10259n ||
    option === 10254n ||
    option === 10255n ||
    option === 10256n ||
    option === 10257n ||
    option === 10277n ||
    option === 10252n ||
    option === 10253n ||
    option === 10251n ||
    option === 10176n ||
    option === 10175n ||
    option === 10006n ||
    option === 10076n ||
    option === 10007n ||
    option === 10319n ||
    option === 10016n ||
    option === 10266n ||
    option === 10190n ||
    option === 10191n ||
    option === 10192n ||
    option === 10289n ||
    option === 10236n ||
    option === 10179n ||
    option === 10162n ||
    option === 10311n ||
    option === 10183n ||
    option === 10153n ||
    option === 10152n ||
    option === 10025n ||
    option === 10086n ||
    option === 10089n ||
    option === 10087n ||
    option === 10088n ||
    option === 10083n ||
    option === 10276n ||
    option === 10205n ||
    option === 10206n ||
    option === 10204n ||
    option === 10231n ||
    option === 10002n ||
    option === 10018n ||
    option === 10173n ||
    option === 10305n ||
    option === 10005n ||
    option === 10220n ||
    option === 10298n ||
    false
    ? 1
    : 0;
}

function $curlcheck_string_option_d(option: number): number {
  return option === 10264 || option === 10102 || option === 10287 || option === 10065 || option === 10097 ||
    option === 10022 ||
    option === 10031 ||
    option === 10082 ||
    option === 10135 ||
    option === 10169 ||
    option === 10036 ||
    option === 10238 ||
    option === 10221 ||
    option === 10222 ||
    option === 10223 ||
    option === 10211 ||
    option === 10279 ||
    option === 10077 ||
    option === 10134 ||
    option === 10147 ||
    option === 10017 ||
    option === 10300 ||
    option === 10062 ||
    option === 10170 ||
    option === 10026 ||
    option === 10063 ||
    option === 10224 ||
    option === 10217 ||
    option === 10186 ||
    option === 10118 ||
    option === 10177 ||
    option === 10174 ||
    option === 10230 ||
    option === 10262 ||
    option === 10318 ||
    option === 10004 ||
    option === 10246 ||
    option === 10247 ||
    option === 10260 ||
    option === 10296 ||
    option === 10258 ||
    option === 10263 ||
    option === 10235 ||
    option === 10259 ||
    option === 10254 ||
    option === 10255 ||
    option === 10256 ||
    option === 10257 ||
    option === 10277 ||
    option === 10252 ||
    option === 10253 ||
    option === 10251 ||
    option === 10176 ||
    option === 10175 ||
    option === 10006 ||
    option === 10076 ||
    option === 10007 ||
    option === 10319 ||
    option === 10016 ||
    option === 10266 ||
    option === 10190 ||
    option === 10191 ||
    option === 10192 ||
    option === 10289 ||
    option === 10236 ||
    option === 10179 ||
    option === 10162 ||
    option === 10311 ||
    option === 10183 ||
    option === 10153 ||
    option === 10152 ||
    option === 10025 ||
    option === 10086 ||
    option === 10089 ||
    option === 10087 ||
    option === 10088 ||
    option === 10083 ||
    option === 10276 ||
    option === 10205 ||
    option === 10206 ||
    option === 10204 ||
    option === 10231 ||
    option === 10002 ||
    option === 10018 ||
    option === 10173 ||
    option === 10305 ||
    option === 10005 ||
    option === 10220 ||
    option === 10298 ||
    false
    ? 1
    : 0;
}

function $curlcheck_write_cb_option_i(option: number): number {
  return option === 20079 || option === 20011 ? 1 : 0;
}

function $curlcheck_write_cb_option_l(option: bigint): number {
  return option === 20079n || option === 20011n ? 1 : 0;
}

function $curlcheck_write_cb_option_d(option: number): number {
  return option === 20079 || option === 20011 ? 1 : 0;
}

function $curlcheck_conv_cb_option_i(option: number): number {
  return option === 20143 || option === 20142 || option === 20144 ? 1 : 0;
}

function $curlcheck_conv_cb_option_l(option: bigint): number {
  return option === 20143n || option === 20142n || option === 20144n ? 1 : 0;
}

function $curlcheck_conv_cb_option_d(option: number): number {
  return option === 20143 || option === 20142 || option === 20144 ? 1 : 0;
}

function $curlcheck_cb_data_option_i(option: number): number {
  return option === 10201 || option === 10209 || option === 10095 || option === 10202 || option === 10029 ||
    option === 10302 ||
    option === 10304 ||
    option === 10195 ||
    option === 10131 ||
    option === 10164 ||
    option === 10313 ||
    option === 10057 ||
    option === 10009 ||
    option === 10168 ||
    option === 10149 ||
    option === 10185 ||
    option === 10109 ||
    option === 10001 ||
    option === 10273 ||
    option === 10284 ||
    option === 10317 ||
    false
    ? 1
    : 0;
}

function $curlcheck_cb_data_option_l(option: bigint): number {
  return option === 10201n || option === 10209n || option === 10095n || option === 10202n ||
    option === 10029n ||
    option === 10302n ||
    option === 10304n ||
    option === 10195n ||
    option === 10131n ||
    option === 10164n ||
    option === 10313n ||
    option === 10057n ||
    option === 10009n ||
    option === 10168n ||
    option === 10149n ||
    option === 10185n ||
    option === 10109n ||
    option === 10001n ||
    option === 10273n ||
    option === 10284n ||
    option === 10317n ||
    false
    ? 1
    : 0;
}

function $curlcheck_cb_data_option_d(option: number): number {
  return option === 10201 || option === 10209 || option === 10095 || option === 10202 || option === 10029 ||
    option === 10302 ||
    option === 10304 ||
    option === 10195 ||
    option === 10131 ||
    option === 10164 ||
    option === 10313 ||
    option === 10057 ||
    option === 10009 ||
    option === 10168 ||
    option === 10149 ||
    option === 10185 ||
    option === 10109 ||
    option === 10001 ||
    option === 10273 ||
    option === 10284 ||
    option === 10317 ||
    false
    ? 1
    : 0;
}

function $curlcheck_postfields_option_i(option: number): number {
  return option === 10015 || option === 10165 || false ? 1 : 0;
}

function $curlcheck_postfields_option_l(option: bigint): number {
  return option === 10015n || option === 10165n || false ? 1 : 0;
}

function $curlcheck_postfields_option_d(option: number): number {
  return option === 10015 || option === 10165 || false ? 1 : 0;
}

function $curlcheck_slist_option_i(option: number): number {
  return option === 10104 || option === 10023 || option === 10187 || option === 10039 || option === 10093 ||
    option === 10228 ||
    option === 10028 ||
    option === 10203 ||
    option === 10070 ||
    option === 10243 ||
    false
    ? 1
    : 0;
}

function $curlcheck_slist_option_l(option: bigint): number {
  return option === 10104n || option === 10023n || option === 10187n || option === 10039n ||
    option === 10093n ||
    option === 10228n ||
    option === 10028n ||
    option === 10203n ||
    option === 10070n ||
    option === 10243n ||
    false
    ? 1
    : 0;
}

function $curlcheck_slist_option_d(option: number): number {
  return option === 10104 || option === 10023 || option === 10187 || option === 10039 || option === 10093 ||
    option === 10228 ||
    option === 10028 ||
    option === 10203 ||
    option === 10070 ||
    option === 10243 ||
    false
    ? 1
    : 0;
}

function $curlcheck_string_info_i(info: number): number {
  return 1048576 < info && info < 2097152 && info !== 1048597 ? 1 : 0;
}

function $curlcheck_string_info_l(info: bigint): number {
  return 1048576n < info && info < 2097152n && info !== 1048597n ? 1 : 0;
}

function $curlcheck_string_info_d(info: number): number {
  return 1048576 < info && info < 2097152 && info !== 1048597 ? 1 : 0;
}

function $curlcheck_long_info_i(info: number): number {
  return 2097152 < info && info < 3145728 ? 1 : 0;
}

function $curlcheck_long_info_l(info: bigint): number {
  return 2097152n < info && info < 3145728n ? 1 : 0;
}

function $curlcheck_long_info_d(info: number): number {
  return 2097152 < info && info < 3145728 ? 1 : 0;
}

function $curlcheck_double_info_i(info: number): number {
  return 3145728 < info && info < 4194304 ? 1 : 0;
}

function $curlcheck_double_info_l(info: bigint): number {
  return 3145728n < info && info < 4194304n ? 1 : 0;
}

function $curlcheck_double_info_d(info: number): number {
  return 3145728 < info && info < 4194304 ? 1 : 0;
}

function $curlcheck_slist_info_i(info: number): number {
  return info === 4194331 || info === 4194332 ? 1 : 0;
}

function $curlcheck_slist_info_l(info: bigint): number {
  return info === 4194331n || info === 4194332n ? 1 : 0;
}

function $curlcheck_slist_info_d(info: number): number {
  return info === 4194331 || info === 4194332 ? 1 : 0;
}

function $curlcheck_tlssessioninfo_info_i(info: number): number {
  return info === 4194349 || info === 4194347 ? 1 : 0;
}

function $curlcheck_tlssessioninfo_info_l(info: bigint): number {
  return info === 4194349n || info === 4194347n ? 1 : 0;
}

function $curlcheck_tlssessioninfo_info_d(info: number): number {
  return info === 4194349 || info === 4194347 ? 1 : 0;
}

function $curlcheck_certinfo_info_i(info: number): number {
  return info === 4194338 ? 1 : 0;
}

function $curlcheck_certinfo_info_l(info: bigint): number {
  return info === 4194338n ? 1 : 0;
}

function $curlcheck_certinfo_info_d(info: number): number {
  return info === 4194338 ? 1 : 0;
}

function $curlcheck_socket_info_i(info: number): number {
  return 5242880 < info && info < 6291456 ? 1 : 0;
}

function $curlcheck_socket_info_l(info: bigint): number {
  return 5242880n < info && info < 6291456n ? 1 : 0;
}

function $curlcheck_socket_info_d(info: number): number {
  return 5242880 < info && info < 6291456 ? 1 : 0;
}

function $curlcheck_off_t_info_i(info: number): number {
  return 6291456 < info ? 1 : 0;
}

function $curlcheck_off_t_info_l(info: bigint): number {
  return 6291456n < info ? 1 : 0;
}

function $curlcheck_off_t_info_d(info: number): number {
  return 6291456 < info ? 1 : 0;
}

function $curlcheck_any_ptr(__size_0: bigint): number {
  return __size_0 === 8n ? 1 : 0;
}

function $curlcheck_cb_data(__size_0: bigint): number {
  return __size_0 === 8n ? 1 : 0;
}

// --- Not bound

// macro CURLINC_OFF_T_C_HLPR2 (curl/system.h:499): it pastes a parameter
// macro CURLINC_OFF_T_C_HLPR1 (curl/system.h:503): it pastes a parameter
// macro CURL_OFF_T_C (curl/system.h:504): it pastes a parameter
// macro CURL_OFF_TU_C (curl/system.h:505): it pastes a parameter
// macro CURLOPT (curl/curl.h:1080): it assigns to its parameter 'na'
// macro curlcheck_NULL (curl/typecheck-gcc.h:460): it uses values of a type that a parameter stands for
// macro curlcheck_ptr (curl/typecheck-gcc.h:464): it uses values of a type that a parameter stands for
// macro curlcheck_arr (curl/typecheck-gcc.h:470): it uses values of a type that a parameter stands for
// macro curlcheck_string (curl/typecheck-gcc.h:475): it uses values of a type that a parameter stands for
// macro curlcheck_long (curl/typecheck-gcc.h:483): it uses values of a type that a parameter stands for
// macro curlcheck_off_t (curl/typecheck-gcc.h:498): it uses values of a type that a parameter stands for
// macro curlcheck_error_buffer (curl/typecheck-gcc.h:503): it uses values of a type that a parameter stands for
// macro curlcheck_FILE (curl/typecheck-gcc.h:519): it uses values of a type that a parameter stands for
// macro curlcheck_postfields (curl/typecheck-gcc.h:524): it uses values of a type that a parameter stands for
// macro curlcheck_cb_compatible (curl/typecheck-gcc.h:531): it uses values of a type that a parameter stands for
// macro curlcheck_resolver_start_callback (curl/typecheck-gcc.h:536): it uses values of a type that a parameter stands for
// macro curlcheck_read_cb (curl/typecheck-gcc.h:541): it uses values of a type that a parameter stands for
// macro curlcheck_write_cb (curl/typecheck-gcc.h:559): it uses values of a type that a parameter stands for
// macro curlcheck_ioctl_cb (curl/typecheck-gcc.h:579): it uses values of a type that a parameter stands for
// macro curlcheck_sockopt_cb (curl/typecheck-gcc.h:592): it uses values of a type that a parameter stands for
// macro curlcheck_opensocket_cb (curl/typecheck-gcc.h:603): it uses values of a type that a parameter stands for
// macro curlcheck_progress_cb (curl/typecheck-gcc.h:620): it uses values of a type that a parameter stands for
// macro curlcheck_debug_cb (curl/typecheck-gcc.h:631): it uses values of a type that a parameter stands for
// macro curlcheck_ssl_ctx_cb (curl/typecheck-gcc.h:661): it uses values of a type that a parameter stands for
// macro curlcheck_conv_cb (curl/typecheck-gcc.h:694): it uses values of a type that a parameter stands for
// macro curlcheck_seek_cb (curl/typecheck-gcc.h:707): it uses values of a type that a parameter stands for
// bindgen-checksum: 0d28818f
