//! Makes Cargo notice when a built-in theme changes: they are embedded in the binary.

fn main() {
    println!("cargo:rerun-if-changed=themes");
    println!("cargo:rerun-if-changed=starter");
}
