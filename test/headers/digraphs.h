/* Digraphs (N1570 6.4.6p3) stand for brackets and number signs, but not within literals. */
%:define LENGTH 4
%:define QUOTED(x) %:x
%:define GLUED(a, b) a%:%:b
typedef struct <%
  int values<:LENGTH:>;
  char name<:sizeof "<:%>":>;
%> digraphs;
enum GLUED(di, graph) <% FIRST = '<', SECOND = 1 %>;
int sum(int numbers<::>, int count);
%:define TEXT QUOTED(a<:0:>)
