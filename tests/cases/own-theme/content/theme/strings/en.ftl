skip-link = Jump to the words
