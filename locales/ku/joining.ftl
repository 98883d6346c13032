# How a list is said. $list is what was joined so far, $next the item that comes.
list-more = { $list }, { $next }
list-last = { $list } û { $next }
