"""A consultation: what the city asks, whether it may be opened, and what may be published of the answers.

Pure values and arithmetic. Nothing here knows a file, a table, a channel or the conversation.
"""
