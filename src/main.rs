//! Parse, run a command, exit.

fn main() -> std::process::ExitCode {
    fingerpost::cli::run()
}
