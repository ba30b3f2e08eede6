//! A code as SVG.

use super::{Code, QUIET_ZONE};
use std::fmt::Write;

/// Dark modules that touch, as one rectangle.
#[derive(Debug, PartialEq, Eq)]
struct DarkRun {
    x: usize,
    y: usize,
    width: usize,
    height: usize,
}

/// One background and one filled path: filled rather than stroked, because renderers round the
/// edges of neighbouring fills alike, so that no hairlines show between rows.
pub(super) fn svg(code: &Code) -> String {
    let side = code.width + 2 * QUIET_ZONE;
    let bars = bars(code);
    let mut svg = String::with_capacity(300 + bars.len() * 14);
    // Writing to a String cannot fail.
    let _ = write!(
        svg,
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{side}mm" height="{side}mm" viewBox="0 0 {side} {side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}H0z"/><path d=""##
    );
    for bar in bars {
        let (x, y) = (bar.x + QUIET_ZONE, bar.y + QUIET_ZONE);
        let _ = write!(svg, "M{x} {y}h{}v{}H{x}z", bar.width, bar.height);
    }
    svg.push_str("\"/></svg>\n");
    svg
}

/// Each run of dark modules in a row; runs of the same place and length below each other are one.
fn bars(code: &Code) -> Vec<DarkRun> {
    let mut bars: Vec<DarkRun> = Vec::new();
    // The newest bar that begins in each column.
    let mut newest: Vec<Option<usize>> = vec![None; code.width];
    for y in 0..code.width {
        let mut x = 0;
        while x < code.width {
            let width = (x..code.width).take_while(|x| code.is_dark(*x, y)).count();
            if width > 0 {
                let above = newest[x].filter(|index| {
                    let bar = &bars[*index];
                    bar.width == width && bar.y + bar.height == y
                });
                if let Some(index) = above {
                    bars[index].height += 1;
                } else {
                    newest[x] = Some(bars.len());
                    bars.push(DarkRun {
                        x,
                        y,
                        width,
                        height: 1,
                    });
                }
            }
            x += width + 1;
        }
    }
    bars
}

#[cfg(test)]
mod tests {
    use super::super::{Code, QUIET_ZONE};

    /// The modules that the path of an SVG fills, quiet zone included.
    fn filled(svg: &str) -> Vec<Vec<bool>> {
        let side: usize = between(svg, "width=\"", "mm\"").parse().unwrap();
        let mut picture = vec![vec![false; side]; side];
        let path = between(svg, "/><path d=\"", "\"/>");
        for bar in path.split_terminator('z') {
            let numbers: Vec<usize> = bar
                .split(|letter: char| !letter.is_ascii_digit())
                .filter(|number| !number.is_empty())
                .map(|number| number.parse().unwrap())
                .collect();
            let [x, y, width, height, back] = numbers[..] else {
                panic!("not a rectangle: {bar}");
            };
            assert_eq!(back, x);
            for row in &mut picture[y..y + height] {
                for module in &mut row[x..x + width] {
                    assert!(!*module, "bars must not overlap");
                    *module = true;
                }
            }
        }
        picture
    }

    fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
        let rest = text.split_once(start).unwrap().1;
        rest.split_once(end).unwrap().0
    }

    #[test]
    fn the_svg_fills_the_modules_of_the_code_and_nothing_else() {
        for length in [5, 30, 60, 200] {
            let code = Code::of(&"x7".repeat(length)).unwrap();
            let picture = filled(&code.svg());
            let side = code.width_modules() + 2 * QUIET_ZONE;
            for (y, row) in picture.iter().enumerate() {
                for (x, dark) in row.iter().enumerate() {
                    let inside = |at: usize| (QUIET_ZONE..side - QUIET_ZONE).contains(&at);
                    let expected =
                        inside(x) && inside(y) && code.is_dark(x - QUIET_ZONE, y - QUIET_ZONE);
                    assert_eq!(*dark, expected, "{x} {y}");
                }
            }
        }
    }

    #[test]
    fn the_svg_reads_as_the_address_in_a_second_reader() {
        let address = "https://example.org/gateshead/keyworkers/";
        let picture = filled(&Code::of(address).unwrap().svg());
        let side = picture.len() * 4;
        let image = |x: usize, y: usize| if picture[y / 4][x / 4] { 0 } else { 255 };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, image);
        let (_, read) = image.detect_grids()[0].decode().unwrap();
        assert_eq!(read, address);
    }

    #[test]
    fn the_svg_is_small_and_has_no_ids_classes_or_styles() {
        let svg = Code::of("https://example.org/gateshead/keyworkers/ab/c")
            .unwrap()
            .svg();
        assert!(svg.len() < 4600, "{}", svg.len());
        for word in ["id=", "class=", "style", "script"] {
            assert!(!svg.contains(word), "{word}");
        }
    }
}
