/** The documentation of a function. */
int documented(int a);

/**
 * Several lines,
 *   with an indented one.
 *
 * @param a the first
 * @return nothing much
 */
int several(int a);

/// Lines of their own,
/// two of them.
int slashes(void);

int trailing(void); /**< Stands behind. */

/*! Qt's style. */
struct described {
  int a; /**< The first member. */
  /** The second member. */
  int b;
  int c; //!< The third.
};

/** An enum. */
enum choice {
  /** The first. */
  choice_one,
  choice_two, /**< The second. */
  choice_three ///< The third.
};

/** A macro. */
#define ANSWER 42

#define TRAILING 1 /**< Behind a macro. */

/** A typedef. */
typedef int number;

/** A variable. */
extern int variable;

/* An ordinary comment right above counts as well. */
int ordinary(void);

/* A heading that stands apart. */

int none(void);
