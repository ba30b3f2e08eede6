### made-by: machine
### checked-by: nobody yet

foot-ask = لا تعرفون من تسألون؟
    .easy = هل تريد أن تسأل عن شيء؟
