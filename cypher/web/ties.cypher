// Purpose: reads the ties that begin at some actors of a web, in columns as web/actors.cypher does.
// Parameters: actors (lists of their numbers, some hundreds in each), leftOut (names of properties that are not asked for)
// Result: parts named by types of ties, each with names, batch, columns, and numbers: a and b of their ends as a * 2^32 + b
UNWIND $actors AS some
CALL (some) {
  UNWIND some AS number
  MATCH (x)
  WHERE id(x) = number
  MATCH (x)-[r:ANY_TIE]->(y)
  WITH type(r) AS part, properties(r) AS row, number * 4294967296 + id(y) AS ends
  WITH part, keys(row) AS present, row.batch AS batch, collect(row) AS rows, collect(ends) AS numbers
  WITH part, [name IN present WHERE NOT name IN $leftOut] AS names, batch, rows, numbers
  RETURN part, names, batch, numbers, [name IN names | [row IN rows | row[name]]] AS columns
}
RETURN part, names, batch, numbers, columns
