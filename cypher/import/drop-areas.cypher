// Purpose: removes the areas of a web that an import added, when it is undone.
// Parameters: web (its code), keys (of the areas that stay)
// Result: none
MATCH (x:Area {web: $web})
WHERE NOT x.key IN $keys
DELETE x
