//! Waits for changes of a folder.

use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

/// How long nothing may happen before a change counts as finished: programs save in several steps, and a
/// file that is empty for a moment is no change to look at.
const QUIET: Duration = Duration::from_millis(15);
/// The longest that a change is waited out.
const LONGEST: Duration = Duration::from_millis(300);
/// How often a folder is looked at whose system tells no changes.
const POLL: Duration = Duration::from_millis(500);

/// Waits for changes of a folder. It says that something may have changed, not what: whoever waits
/// compares the bytes.
///
/// Watched are the folder with all that lies in it, and the folder above, so that a folder that is moved
/// away and comes back is noticed. On network drives, and wherever else the system tells nothing,
/// [`Watch::wait`] returns every half second.
#[derive(Debug)]
pub struct Watch {
    root: PathBuf,
    /// `None` where the system tells nothing.
    watcher: Option<RecommendedWatcher>,
    events: Receiver<notify::Result<notify::Event>>,
}

impl Watch {
    /// Begins to watch the folder `root`.
    pub fn new(root: &Path) -> Self {
        let (tell, events) = mpsc::channel();
        let mut watch = Self {
            root: std::path::absolute(root).unwrap_or_else(|_| root.to_owned()),
            watcher: None,
            events,
        };
        if !is_remote(root) {
            watch.watcher = notify::recommended_watcher(tell).ok();
            watch.begin();
        }
        watch
    }

    /// Whether the system tells changes, so that none has to be looked for.
    pub fn is_told(&self) -> bool {
        self.watcher.is_some()
    }

    /// Watches the folder as it is there now: after a move it is another one.
    fn begin(&mut self) {
        let Some(watcher) = &mut self.watcher else {
            return;
        };
        // The one that was watched before may be gone.
        let _ = watcher.unwatch(&self.root);
        let within = watcher.watch(&self.root, RecursiveMode::Recursive);
        let above = match self.root.parent() {
            Some(above) => watcher.watch(above, RecursiveMode::NonRecursive),
            None => Ok(()),
        };
        // A folder that is away for a moment is told by the one above it.
        if above.is_err() || (within.is_err() && self.root.exists()) {
            self.watcher = None;
        }
    }

    /// Waits until something may have changed, and is quiet again. `took` is how long the last look
    /// took: a large folder is not looked at without a pause.
    pub fn wait(&mut self, took: Duration) {
        if self.watcher.is_none() {
            std::thread::sleep(POLL.max(took * 4));
            return;
        }
        let mut is_moved = false;
        loop {
            match self.events.recv() {
                Ok(event) if !self.is_change(&event) => continue,
                Ok(event) => is_moved |= self.is_of_root(&event),
                Err(_) => self.watcher = None,
            }
            break;
        }
        let until = Instant::now() + LONGEST;
        while Instant::now() < until {
            match self.events.recv_timeout(QUIET) {
                Ok(event) => is_moved |= self.is_of_root(&event),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => {
                    self.watcher = None;
                    break;
                }
            }
        }
        if is_moved {
            self.begin();
        }
    }

    /// Whether something in the folder may have changed. To look at it is no change, or each look would be
    /// the cause of the next; and what lies beside it is not ours.
    fn is_change(&self, event: &notify::Result<notify::Event>) -> bool {
        let Ok(event) = event else { return true };
        let is_written = AccessKind::Close(AccessMode::Write);
        let is_look = matches!(event.kind, EventKind::Access(kind) if kind != is_written);
        let is_inside = event.paths.iter().any(|path| path.starts_with(&self.root));
        event.need_rescan() || (!is_look && (is_inside || event.paths.is_empty()))
    }

    /// Whether the folder itself came, went or got another name, or events were lost.
    fn is_of_root(&self, event: &notify::Result<notify::Event>) -> bool {
        match event {
            Err(_) => true,
            Ok(event) => {
                let is_named = event.kind.is_create()
                    || event.kind.is_remove()
                    || matches!(event.kind, EventKind::Modify(ModifyKind::Name(_)));
                event.need_rescan() || (is_named && event.paths.contains(&self.root))
            }
        }
    }
}

/// File systems of which the system tells no changes, by their numbers in `linux/magic.h`.
#[cfg(target_os = "linux")]
const REMOTE: &[(&str, u32)] = &[
    ("NFS", 0x0000_6969),
    ("SMB", 0x0000_517b),
    ("CIFS", 0xff53_4d42),
    ("SMB2", 0xfe53_4d42),
    // The drives of Windows as Linux in it sees them.
    ("9P", 0x0102_1997),
    ("FUSE", 0x6573_5546),
];

/// Whether a folder lies on a drive of which the system tells no changes.
#[cfg(target_os = "linux")]
fn is_remote(root: &Path) -> bool {
    rustix::fs::statfs(root).is_ok_and(|it| {
        // The number has 32 bits. How it is kept differs from machine to machine.
        let kind = it.f_type as u32;
        REMOTE.iter().any(|(_, number)| *number == kind)
    })
}

#[cfg(not(target_os = "linux"))]
fn is_remote(_root: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::Watch;
    use std::sync::mpsc;
    use std::time::Duration;

    /// Whether a change is noticed within a time in which it surely is.
    fn notices(change: impl FnOnce(&std::path::Path)) -> bool {
        let above = tempfile::tempdir().expect("a folder");
        let root = above.path().join("content");
        std::fs::create_dir_all(root.join("pages")).expect("a folder");
        std::fs::write(root.join("pages/a.md"), "one").expect("a file");
        let mut watch = Watch::new(&root);
        assert!(watch.is_told());
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            watch.wait(Duration::ZERO);
            let _ = tell.send(());
        });
        change(&root);
        told.recv_timeout(Duration::from_secs(20)).is_ok()
    }

    #[test]
    fn every_way_to_save_is_noticed() {
        assert!(notices(|root| {
            std::fs::write(root.join("pages/a.md"), "two").expect("saved");
        }));
        assert!(notices(|root| {
            std::fs::write(root.join("pages/.a.tmp"), "two").expect("saved beside");
            std::fs::rename(root.join("pages/.a.tmp"), root.join("pages/a.md")).expect("renamed");
        }));
        assert!(notices(|root| {
            std::fs::create_dir(root.join("news")).expect("a new folder");
        }));
        assert!(notices(|root| {
            std::fs::rename(root, root.with_file_name("away")).expect("moved");
        }));
    }

    #[test]
    fn to_read_a_file_is_no_change() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("a.md");
        std::fs::write(&file, "one").expect("a file");
        let mut watch = Watch::new(folder.path());
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            watch.wait(Duration::ZERO);
            let _ = tell.send(());
        });
        for _ in 0..10 {
            std::fs::read(&file).expect("read");
            std::fs::read_dir(folder.path())
                .expect("listed")
                .for_each(drop);
        }
        assert!(told.recv_timeout(Duration::from_millis(300)).is_err());
        std::fs::write(&file, "two").expect("saved");
        assert!(told.recv_timeout(Duration::from_secs(20)).is_ok());
    }

    #[test]
    fn a_folder_that_comes_back_is_watched_again() {
        let above = tempfile::tempdir().expect("a folder");
        let root = above.path().join("content");
        std::fs::create_dir(&root).expect("a folder");
        let mut watch = Watch::new(&root);
        let away = root.with_file_name("away");
        std::fs::rename(&root, &away).expect("moved");
        watch.wait(Duration::ZERO);
        std::fs::rename(&away, &root).expect("moved back");
        watch.wait(Duration::ZERO);
        let (tell, told) = mpsc::channel();
        let file = root.join("a.md");
        std::thread::spawn(move || {
            watch.wait(Duration::ZERO);
            let _ = tell.send(());
        });
        std::fs::write(file, "one").expect("saved");
        assert!(told.recv_timeout(Duration::from_secs(20)).is_ok());
    }
}
