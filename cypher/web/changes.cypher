// Purpose: lists what was changed in a web after a version, so that a web at hand can be brought up to date.
// Parameters: web (its code), version (that is known)
// Result: version (that a change made), touched (ids of its actors and ties; null when those are too many to tell), oldest first
MATCH (c:Change {web: $web})
WHERE c.version > $version
RETURN c.version AS version, c.touched AS touched
ORDER BY version
