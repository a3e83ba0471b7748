int quoted(void);
