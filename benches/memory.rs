//! What a benchmark knows about its own process.

/// Peak resident memory in MiB, where the system tells (Linux).
pub fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib: Option<f64> =
        line.and_then(|line| line.trim().trim_end_matches(" kB").trim().parse().ok());
    kib.map_or(f64::NAN, |kib| kib / 1024.0)
}
