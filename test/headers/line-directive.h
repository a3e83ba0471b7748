/* #line moves the locations that are reported. */
int before(void);
#line 100
int after(void);
