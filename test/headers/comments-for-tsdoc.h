/**
 * A comment with an end * / of one, `code`, {braces}, @ats, <tags> & "quotes".
 * @param first {int} the first one
 * @param[in] second the second one @see third
 * @returns {@link nothing}
 * @unknown tag
 * \brief Backslashes.
 */
int hazards(int first, int second);
/** One line */ int same_line(void);
/** Before a macro */
#define VALUE 1
/**
   No stars here,
   none at all.
*/
int bare(void);
/*************************
 * A banner.             *
 *************************/
int banner(void);
struct s {
  /* ordinary, of a member */
  int a; // behind it
  int b, /* first of two */ c; /* second of two */
};
