//! Reads words from standard input, one a line, and prints each with its syllables.

use std::io::Read;

use fingerpost::words::syllables::syllables;

fn main() -> std::io::Result<()> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    for word in text.lines() {
        println!("{word} {}", syllables(word));
    }
    Ok(())
}
