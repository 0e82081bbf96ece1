// Purpose: reads everything of a web in one streaming pass. Whoever takes the rows leaves out those of a later batch,
//   which an import has staged and not yet published: a filter here would read the properties of every row twice.
// Parameters: web (its code)
// Result: rows of four kinds, in this order: part 'web' (row: version, batch, cells, indicators), 'area' and 'actor' (row: properties;
//   for actors a: the number by which ties refer to it), and the type of a tie (row: properties; a, b: numbers of its ends)
MATCH (w:Web {code: $web})
WITH w, w.batch AS batch
CALL (w, batch) {
  RETURN 'web' AS part, w {.version, .cells, .indicators, batch: batch} AS row, null AS a, null AS b
  UNION ALL
  MATCH (x:Area {web: w.code})
  RETURN 'area' AS part, properties(x) AS row, null AS a, null AS b
  UNION ALL
  MATCH (x:Actor {web: w.code})
  RETURN 'actor' AS part, properties(x) AS row, id(x) AS a, null AS b
  UNION ALL
  MATCH (x:Actor {web: w.code})-[r:ANY_TIE]->(y:Actor)
  RETURN type(r) AS part, properties(r) AS row, id(x) AS a, id(y) AS b
}
RETURN part, row, a, b
