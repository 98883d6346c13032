# How a list is said. $list is what was joined so far, $next the item that comes.
# Arabic says "and" before every item, joined to the word.
list-more = { $list } و{ $next }
list-last = { $list } و{ $next }
