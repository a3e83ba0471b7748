/* Characters are ints; those with a prefix have the type of their wide character. */
#define LETTER 'a'
#define NEWLINE '\n'
#define NUL '\0'
#define HEX '\x7f'
#define HIGH '\xff'
#define OCTAL '\101'
#define MULTI 'ab'
#define FOUR 'RIFF'
#define WIDE L'x'
#define SIXTEEN u'y'
#define THIRTY_TWO U'z'
#define SUM ('a' + 1)
#define QUOTE '\''
