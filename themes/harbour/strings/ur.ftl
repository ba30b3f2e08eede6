### made-by: machine
### checked-by: nobody yet

foot-ask = کس سے پوچھیں، معلوم نہیں؟
    .easy = کیا آپ کچھ پوچھنا چاہتے ہیں؟
