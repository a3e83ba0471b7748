/**
 * The types that `<windows.h>` has for everything, as its documentation's "Windows Data Types" lists them.
 */
export const windowsTypes = `
typedef void VOID;
typedef char CHAR;
typedef signed char INT8;
typedef unsigned char UCHAR, BYTE, BOOLEAN, UINT8;
typedef short SHORT, INT16;
typedef unsigned short USHORT, WORD, UINT16, ATOM, LANGID;
typedef int INT, BOOL, INT32;
typedef unsigned int UINT, UINT32;
typedef long LONG, HRESULT, LONG32;
typedef unsigned long ULONG, DWORD, ULONG32, DWORD32, LCID, COLORREF;
typedef long long LONGLONG, INT64, LONG64, INT_PTR, LONG_PTR, SSIZE_T, LPARAM, LRESULT;
typedef unsigned long long ULONGLONG, DWORDLONG, UINT64, ULONG64, DWORD64, UINT_PTR, ULONG_PTR, DWORD_PTR, SIZE_T, WPARAM;
typedef float FLOAT;
typedef double DOUBLE;
typedef __WCHAR_TYPE__ WCHAR, OLECHAR;
typedef void *PVOID, *LPVOID, *HANDLE;
typedef const void *LPCVOID;
typedef char *PSTR, *LPSTR, *PCHAR;
typedef const char *PCSTR, *LPCSTR;
typedef WCHAR *PWSTR, *LPWSTR, *PWCHAR;
typedef const WCHAR *PCWSTR, *LPCWSTR;
typedef BYTE *PBYTE, *LPBYTE;
typedef WORD *PWORD, *LPWORD;
typedef DWORD *PDWORD, *LPDWORD;
typedef BOOL *PBOOL, *LPBOOL;
typedef INT *PINT, *LPINT;
typedef UINT *PUINT;
typedef LONG *PLONG, *LPLONG;
typedef ULONG *PULONG;
typedef HANDLE *PHANDLE, *LPHANDLE;
typedef HANDLE HGLOBAL, HLOCAL;
${handles()}
typedef HINSTANCE HMODULE;
typedef HICON HCURSOR;
typedef long long (__stdcall *FARPROC)(void);
typedef struct tagPOINT { LONG x; LONG y; } POINT, *PPOINT, *LPPOINT;
typedef struct tagSIZE { LONG cx; LONG cy; } SIZE, *PSIZE, *LPSIZE;
typedef struct tagRECT { LONG left; LONG top; LONG right; LONG bottom; } RECT, *PRECT, *LPRECT;
typedef struct _FILETIME { DWORD dwLowDateTime; DWORD dwHighDateTime; } FILETIME, *PFILETIME, *LPFILETIME;
typedef struct _GUID { unsigned long Data1; unsigned short Data2; unsigned short Data3; unsigned char Data4[8]; } GUID, IID, CLSID;
typedef union _LARGE_INTEGER { struct { DWORD LowPart; LONG HighPart; } u; LONGLONG QuadPart; } LARGE_INTEGER, *PLARGE_INTEGER;
typedef union _ULARGE_INTEGER { struct { DWORD LowPart; DWORD HighPart; } u; ULONGLONG QuadPart; } ULARGE_INTEGER;
typedef struct _SECURITY_ATTRIBUTES { DWORD nLength; LPVOID lpSecurityDescriptor; BOOL bInheritHandle; } SECURITY_ATTRIBUTES, *PSECURITY_ATTRIBUTES, *LPSECURITY_ATTRIBUTES;
typedef struct _BY_HANDLE_FILE_INFORMATION BY_HANDLE_FILE_INFORMATION, *PBY_HANDLE_FILE_INFORMATION, *LPBY_HANDLE_FILE_INFORMATION;
typedef struct _WIN32_FIND_DATAW WIN32_FIND_DATAW, *LPWIN32_FIND_DATAW;
typedef struct _OVERLAPPED OVERLAPPED, *LPOVERLAPPED;
typedef struct _RTL_CRITICAL_SECTION CRITICAL_SECTION, *PCRITICAL_SECTION, *LPCRITICAL_SECTION;
#define TRUE 1
#define FALSE 0
#define CONST const
#define CALLBACK __stdcall
#define WINAPI __stdcall
#define APIENTRY __stdcall
#define PASCAL __stdcall
#define WINAPIV __cdecl
#define FAR
#define NEAR
#define IN
#define OUT
`

/** Each is a pointer to a struct that nobody completes. */
function handles(): string {
  const names =
    'HWND HDC HINSTANCE HICON HMENU HBITMAP HBRUSH HFONT HPEN HRGN HPALETTE HGLRC HMONITOR HKEY HHOOK HRSRC'
  return names
    .split(' ')
    .map((name) => `typedef struct ${name}__ *${name};`)
    .join('\n')
}
