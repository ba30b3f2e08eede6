//! What a browser must know before it sees a form.

use crate::diagnostic::Error;
use std::fmt;

/// A secret of one run of the program, from the system's own source of chance.
pub(in crate::serve) struct Token(String);

/// Not shown where values are printed to look for mistakes.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token")
    }
}

impl Token {
    /// A new one: 128 bits.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn new() -> Result<Self, Error> {
        let mut bytes = [0_u8; 16];
        getrandom::fill(&mut bytes).map_err(|reason| {
            Error::Usage(format!("this system gives no random numbers: {reason}"))
        })?;
        let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
        Ok(Self(digits.collect()))
    }

    /// As it stands in the address that the terminal shows.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether somebody knows it. How long the answer takes says nothing about how much of it was right.
    pub fn is(&self, said: &str) -> bool {
        let differs = |(own, said): (u8, u8)| own ^ said;
        let pairs = self.0.bytes().zip(said.bytes()).map(differs);
        self.0.len() == said.len() && pairs.fold(0, |all, one| all | one) == 0
    }
}

#[cfg(test)]
mod tests {
    use super::Token;

    #[test]
    fn only_the_whole_token_is_right_and_each_run_has_another() {
        let token = Token::new().expect("random numbers");
        assert!(token.is(token.as_str()));
        assert_eq!(token.as_str().len(), 32);
        assert!(!token.is(""));
        assert!(!token.is(&token.as_str()[1..]));
        assert!(!token.is(Token::new().expect("another").as_str()));
        assert_eq!(format!("{token:?}"), "Token");
    }
}
