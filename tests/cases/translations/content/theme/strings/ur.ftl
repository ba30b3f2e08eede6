language-name = اردو
skip-link = مرکزی متن پر جائیں
missing-language = یہ صفحہ ابھی { $name } میں نہیں ہے۔
