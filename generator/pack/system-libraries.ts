import { basename } from 'node:path'

/**
 * What every Linux has, and has to bring itself: the C library with its parts, the compiler's own, and the
 * C++ library, with which Node is linked. macOS keeps its own in two folders.
 */
const ofLinuxAndApple =
  /^(ld-(linux|musl).*|lib(c|m|dl|rt|pthread|resolv|util|nsl|anl)\.so\..*|libc\.musl-.*|lib(gcc_s|stdc\+\+)\.so\..*|\/usr\/lib\/.*|\/System\/.*)$/

/** Windows' API sets, names that stand for parts of its libraries (Microsoft, "Windows API sets"). */
const apiSets = /^(api|ext)-ms-.*\.dll$/

/** The DLLs that come with every Windows since version 10, as far as libraries of C are linked with them. */
const ofWindows = new Set(
  [
    ...['advapi32', 'avicap32', 'avrt', 'bcrypt', 'bcryptprimitives', 'cabinet', 'cfgmgr32', 'combase'],
    ...[
      'comctl32',
      'comdlg32',
      'credui',
      'crypt32',
      'cryptbase',
      'cryptsp',
      'd2d1',
      'd3d11',
      'd3d12',
      'd3d9',
    ],
    ...[
      'd3dcompiler_47',
      'dbghelp',
      'ddraw',
      'dinput8',
      'dnsapi',
      'dsound',
      'dwmapi',
      'dwrite',
      'dxgi',
      'dxva2',
    ],
    ...['gdi32', 'gdiplus', 'glu32', 'hid', 'imagehlp', 'imm32', 'iphlpapi', 'kernel32', 'kernelbase', 'mf'],
    ...[
      'mfplat',
      'mfreadwrite',
      'mpr',
      'msacm32',
      'msimg32',
      'msvcrt',
      'mswsock',
      'ncrypt',
      'netapi32',
      'ntdll',
    ],
    ...[
      'ole32',
      'oleaut32',
      'opengl32',
      'pdh',
      'powrprof',
      'propsys',
      'psapi',
      'rpcrt4',
      'secur32',
      'setupapi',
    ],
    ...['shcore', 'shell32', 'shlwapi', 'sspicli', 'ucrtbase', 'user32', 'userenv', 'usp10', 'uxtheme'],
    ...[
      'version',
      'wevtapi',
      'windowscodecs',
      'winhttp',
      'wininet',
      'winmm',
      'winspool',
      'wintrust',
      'winusb',
    ],
    ...['wldap32', 'ws2_32', 'wsock32', 'wtsapi32', 'xinput1_4'],
  ].map((name) => `${name}.dll`),
)

/**
 * Whether a library that another one is linked with is part of every system of its kind, so that no package
 * has to carry it.
 *
 * @param name a soname, an install name, the name of a DLL
 */
export function isSystemLibrary(name: string): boolean {
  const dll = name.toLowerCase()
  if (dll.endsWith('.dll') || dll.endsWith('.drv')) {
    return apiSets.test(dll) || ofWindows.has(dll.replace(/\.drv$/, '.dll'))
  }
  return ofLinuxAndApple.test(name) || ofLinuxAndApple.test(basename(name))
}
