foot-ask = Not sure who to ask?
    .easy = Do you want to ask something?
