//! Which of the eight masks makes a code easiest to scan (ISO/IEC 18004, 7.8.3).
//!
//! The crate `qrcode` can choose by itself, but its search takes 0.22 ms a code, ten times as long
//! as all its other work, and its 16-bit sums may overflow in very large codes.

use qrcode::canvas::{Canvas, MaskPattern};

const MASKS: [MaskPattern; 8] = [
    MaskPattern::Checkerboard,
    MaskPattern::HorizontalLines,
    MaskPattern::VerticalLines,
    MaskPattern::DiagonalLines,
    MaskPattern::LargeCheckerboard,
    MaskPattern::Fields,
    MaskPattern::Diamonds,
    MaskPattern::Meadow,
];

/// Points for five modules of one colour in a row; each further one adds a point.
const LONG_RUN: u32 = 3;
/// Points for a square of two by two modules of one colour.
const BLOCK: u32 = 3;
/// Points for what looks like a finder pattern.
const FALSE_FINDER: u32 = 40;
/// Points for each 5 % that the share of dark modules is away from a half.
const IMBALANCE: u32 = 10;

/// `#.###.#` with four light modules after it or before it, as bits.
const FINDER_THEN_LIGHT: u16 = 0b101_1101_0000;
const LIGHT_THEN_FINDER: u16 = 0b000_0101_1101;
const WINDOW: u16 = 0b111_1111_1111;

/// The modules under the mask with the fewest points; the first of equals.
pub(super) fn best(unmasked: &Canvas, width: usize) -> Vec<bool> {
    MASKS
        .into_iter()
        .map(|mask| masked(unmasked, mask))
        .min_by_key(|modules| points(modules, width))
        .unwrap_or_default()
}

fn masked(unmasked: &Canvas, mask: MaskPattern) -> Vec<bool> {
    let mut canvas = unmasked.clone();
    canvas.apply_mask(mask);
    let colors = canvas.into_colors();
    colors
        .iter()
        .map(|color| color.select(true, false))
        .collect()
}

/// The fewer, the easier to scan.
fn points(modules: &[bool], width: usize) -> u32 {
    let rows = modules
        .chunks_exact(width)
        .map(|row| line_points(row.iter().copied()));
    let columns = (0..width).map(|x| line_points(modules[x..].iter().step_by(width).copied()));
    rows.sum::<u32>() + columns.sum::<u32>() + block_points(modules, width) + balance(modules)
}

/// Long runs and false finder patterns in one row or column. Without branches on the colour, which
/// is as good as random.
fn line_points(line: impl Iterator<Item = bool>) -> u32 {
    let mut points = 0;
    let mut run = 0_u32;
    let mut last = false;
    // Begins with light modules: those of the quiet zone.
    let mut window = 0_u16;
    for dark in line {
        run = run * u32::from(dark == last) + 1;
        last = dark;
        points += u32::from(run >= 5) + u32::from(run == 5) * (LONG_RUN - 1);
        window = window << 1 | u16::from(dark);
        points += finder_points(window);
    }
    for _ in 0..super::QUIET_ZONE {
        window <<= 1;
        points += finder_points(window);
    }
    points
}

fn finder_points(window: u16) -> u32 {
    let window = window & WINDOW;
    u32::from(window == FINDER_THEN_LIGHT || window == LIGHT_THEN_FINDER) * FALSE_FINDER
}

fn block_points(modules: &[bool], width: usize) -> u32 {
    let rows = modules.chunks_exact(width);
    let blocks = rows
        .clone()
        .zip(rows.skip(1))
        .flat_map(|(upper, lower)| upper.windows(2).zip(lower.windows(2)))
        .filter(|(upper, lower)| {
            let dark = [upper[0], upper[1], lower[0], lower[1]].map(u8::from);
            // None or all four.
            dark.iter().sum::<u8>() % 4 == 0
        });
    u32::try_from(blocks.count()).map_or(u32::MAX, |blocks| blocks * BLOCK)
}

fn balance(modules: &[bool]) -> u32 {
    let dark = modules.iter().filter(|dark| **dark).count();
    let away = (dark * 20).abs_diff(modules.len() * 10) / modules.len().max(1);
    // At most 10, since it counts steps of 5 % away from a half.
    u32::try_from(away).unwrap_or(10) * IMBALANCE
}

#[cfg(test)]
mod tests {
    use super::{balance, block_points, line_points, points};

    fn line(text: &str) -> Vec<bool> {
        text.bytes().map(|byte| byte == b'#').collect()
    }

    #[test]
    fn runs_of_five_and_more_cost_points() {
        assert_eq!(line_points(line("####.####.").into_iter()), 0);
        assert_eq!(line_points(line("#####.###.").into_iter()), 3);
        assert_eq!(line_points(line(".......#").into_iter()), 5);
    }

    #[test]
    fn a_false_finder_costs_forty_on_each_light_side() {
        assert_eq!(line_points(line("##.#.###.#.##").into_iter()), 0);
        assert_eq!(line_points(line("##.#.###.#....#").into_iter()), 40);
        // The quiet zone is light on both sides.
        assert_eq!(line_points(line("#.###.#").into_iter()), 80);
    }

    #[test]
    fn blocks_and_imbalance_cost_points() {
        assert_eq!(block_points(&line("##.##.##."), 3), 6);
        assert_eq!(balance(&line("##..")), 0);
        assert_eq!(balance(&line("####")), 100);
        assert_eq!(points(&line("####"), 2), 103);
    }
}
