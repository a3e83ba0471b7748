import { describe, expect, it } from 'vitest'
import { commentText } from '../../../generator/analyze/comments/comment-text.ts'
import { analyzed } from '../analyzed.ts'

describe('the text of a comment', () => {
  it.each([
    ['/* plain */', 'plain'],
    ['/** doc */', 'doc'],
    ['/*! qt */', 'qt'],
    ['/**< behind */', 'behind'],
    ['/// line', 'line'],
    ['//! line', 'line'],
    ['///< behind', 'behind'],
    ['// a\n// b', 'a\nb'],
    ['/**\n * one\n *\n *   two\n */', 'one\n\n  two'],
    ['/*\n** one\n** two\n*/', 'one\ntwo'],
    ['/*\n   one\n     two\n*/', 'one\n  two'],
    ['/*********\n * boxed *\n *********/', 'boxed *'],
    ['/* ---- */', null],
    ['/**/', null],
    ['/***/', null],
  ])('%j', (comment, text) => {
    expect(commentText(comment)).toBe(text)
  })
})

describe('the comment of a declaration', () => {
  const of = (text: string) => analyzed(text).function('f').comment

  it.each([
    ['above it', '/* A. */\nint f(void);', 'A.'],
    ['above it, in lines', '// A.\n// B.\nint f(void);', 'A.\nB.'],
    ['on its line', '/* A. */ int f(void);', 'A.'],
    ['above its attributes', '#define API\n/** A. */\nAPI\nint\nf(void);', 'A.'],
    ['behind it', 'int f(void); /**< A. */', 'A.'],
    ['not above a blank line', '/* A. */\n\nint f(void);', null],
    ['not behind the declaration before', 'int g(void); /* A. */\nint f(void);', null],
    ['not above another declaration', '/* A. */\nint g(void);\nint f(void);', null],
    [
      'not above a macro that is a declaration',
      '#define DECLARE(x) int x(void);\n/** A. */\nDECLARE(g)\nint f(void);',
      null,
    ],
    ['not above a directive', '/* A. */\n#define X 1\nint f(void);', null],
    ['not the licence of the file', '/* Copyright (c) Somebody */\nint f(void);', null],
    ['not the documentation of the file', '/** @file\n * All of it. */\nint f(void);', null],
    [
      'below it, in several lines, with a blank line after',
      'int f(void);\n/*\n  A.\n*/\n\nint g(void);',
      'A.',
    ],
    ['not the one below that belongs to the next', 'int f(void);\n/*\n  A.\n*/\nint g(void);', null],
    ['not a heading below', 'int f(void);\n/* Others */\n\nint g(void);', null],
  ])('stands %s', (_, text, comment) => {
    expect(of(text)).toBe(comment)
  })

  it('in several plain lines documents a run of declarations', () => {
    const header = analyzed(
      '/*\n** Both.\n*/\nint f(void);\nint g(int,\n  int);\nextern int h;\n\nint i(void);',
    )
    expect(header.function('f').comment).toBe('Both.')
    expect(header.function('g').comment).toBe('Both.')
    expect(header.variable('h').comment).toBe('Both.')
    expect(header.function('i').comment).toBeNull()
  })

  it('for Doxygen documents the first of a run only', () => {
    const header = analyzed('/**\n * One.\n */\nint f(void);\nint g(void);')
    expect(header.function('f').comment).toBe('One.')
    expect(header.function('g').comment).toBeNull()
  })

  it('goes to the record and to its typedef', () => {
    const header = analyzed('/** A pair. */\ntypedef struct { int a; } pair;')
    expect(header.record('typedef pair').comment).toBe('A pair.')
    expect(header.typedef('pair').comment).toBe('A pair.')
  })
})

describe('the comment of a member', () => {
  it('stands above or behind', () => {
    const { fields } = analyzed(`struct s {
  int a; /**< A. */
  /** B. */
  int b;
  int c, d; /* D. */
  int e; ///< E
         ///< more.
  int f;
  /* G. */
  int g; // G behind.
  int h; /* H, in
            two lines */
  int i;
};`).record('struct s')
    expect(fields?.map(({ name, comment }) => [name, comment])).toEqual([
      ['a', 'A.'],
      ['b', 'B.'],
      ['c', null],
      ['d', 'D.'],
      ['e', 'E\nmore.'],
      ['f', null],
      ['g', 'G behind.'],
      ['h', 'H, in\ntwo lines'],
      ['i', null],
    ])
  })

  it('of an enum stands behind the comma', () => {
    const { constants } = analyzed(
      'enum e {\n  A, /* a */\n  B = 2, // b\n  /** c */\n  C,\n  D /* d */\n};',
    ).enum('enum e')
    expect(constants.map(({ comment }) => comment)).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('the comment of a macro', () => {
  it('stands above or behind', () => {
    const header = analyzed(
      '/* One. */\n#define ONE 1\n#define TWO 2 /* Two. */\n#define THREE 3 // Three.\n\n#define FOUR 4\n',
    )
    const comments = ['ONE', 'TWO', 'THREE', 'FOUR'].map((name) => header.constant(name).comment)
    expect(comments).toEqual(['One.', 'Two.', 'Three.', null])
  })

  it('of members on one line are each its own', () => {
    const header = analyzed(`
      /// A point
      struct point { int x; /**< across */ int y; /**< up */ };
      struct pair { int a, /**< one */ b; /**< two */ };
      struct mixed { int a; /** of b */ int b; };
      /// A choice
      enum choice { A, /**< first */ B /**< second */ };
      enum other { C, /** of D */ D, E /* of E */, F };`)
    expect(header.record('struct point').comment).toBe('A point')
    const ofMembers = (id: string) => header.record(id).fields?.map(({ comment }) => comment)
    expect(ofMembers('struct point')).toEqual(['across', 'up'])
    expect(ofMembers('struct pair')).toEqual(['one', 'two'])
    expect(ofMembers('struct mixed')).toEqual([null, 'of b'])
    const ofConstants = (id: string) => header.enum(id).constants.map(({ comment }) => comment)
    expect(ofConstants('enum choice')).toEqual(['first', 'second'])
    expect(ofConstants('enum other')).toEqual([null, 'of D', 'of E', null])
  })

  it('above a record on one line is no comment of its members', () => {
    const header = analyzed(
      '/// A point\nstruct point { int x, y; };\n/// Colours\nenum colour { RED, GREEN };',
    )
    expect(header.record('struct point').fields?.map(({ comment }) => comment)).toEqual([null, null])
    expect(header.enum('enum colour').constants.map(({ comment }) => comment)).toEqual([null, null])
  })

  it('of a line goes on after a backslash', () => {
    const header = analyzed('/// One line \\\ngoes on \\ \nand on\n/// and ends\nint f(void);')
    expect(header.function('f').comment).toBe('One line goes on and on\nand ends')
  })
})
