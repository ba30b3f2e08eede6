# The notice of a sample, in words that fit a guide.
sample-title = This guide has no home of its own yet.
sample-text = The web addresses at the foot of its pages are examples.
