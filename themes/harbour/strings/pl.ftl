### made-by: machine
### checked-by: nobody yet

foot-ask = Nie wiedzą Państwo, kogo zapytać?
    .easy = Chcesz o coś zapytać?
