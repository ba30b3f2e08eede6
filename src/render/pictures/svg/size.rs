//! How large a drawing is.

use super::SvgProblem;
use roxmltree::Node;

/// The largest side, in CSS pixels.
const MAX_SIDE: f32 = 100_000.0;

/// Size and coordinate system of a drawing.
pub(super) struct Size {
    /// In CSS pixels.
    pub width: f32,
    /// In CSS pixels.
    pub height: f32,
    /// Left, top, width and height of the part that is shown, in user units.
    pub view_box: [f32; 4],
}

/// From `width` and `height`, or from `viewBox` where one is missing.
pub(super) fn of(root: Node) -> Result<Size, SvgProblem> {
    let view_box = match super::attribute(root, "viewBox") {
        None => None,
        Some(value) => Some(view_box(value).ok_or_else(|| {
            SvgProblem::new(
                root.range().start,
                "`viewBox` needs four numbers, the last two above 0",
                "write for example `viewBox=\"0 0 96 96\"`",
            )
        })?),
    };
    let side = |name| super::attribute(root, name).and_then(pixels);
    let (width, height) = match (side("width"), side("height"), view_box) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some([.., w, h])) => (width, width * h / w),
        (None, Some(height), Some([.., w, h])) => (height * w / h, height),
        (None, None, Some([.., w, h])) => (w, h),
        (_, _, None) => (0.0, 0.0),
    };
    if !is_side(width) || !is_side(height) {
        return Err(SvgProblem::new(
            root.range().start,
            "the drawing has no size, or one that is not possible",
            "give it a `viewBox`, for example `viewBox=\"0 0 96 96\"`",
        ));
    }
    Ok(Size {
        width,
        height,
        view_box: view_box.unwrap_or([0.0, 0.0, width, height]),
    })
}

fn is_side(length: f32) -> bool {
    length > 0.0 && length <= MAX_SIDE
}

fn view_box(value: &str) -> Option<[f32; 4]> {
    let numbers: Vec<f32> = value
        .split(|letter: char| letter.is_whitespace() || letter == ',')
        .filter(|number| !number.is_empty())
        .map(|number| {
            number
                .parse()
                .ok()
                .filter(|number: &f32| number.is_finite())
        })
        .collect::<Option<_>>()?;
    let view_box: [f32; 4] = numbers.try_into().ok()?;
    (is_side(view_box[2]) && is_side(view_box[3])).then_some(view_box)
}

/// A length in CSS pixels (CSS Values 4, absolute lengths); `None` for percentages and the like.
fn pixels(length: &str) -> Option<f32> {
    let length = length.trim();
    let unit_at = length
        .trim_end_matches(|letter: char| letter.is_ascii_alphabetic() || letter == '%')
        .len();
    let (number, unit) = length.split_at(unit_at);
    let factor = match unit {
        "" | "px" => 1.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        _ => return None,
    };
    number
        .trim()
        .parse::<f32>()
        .ok()
        .map(|number| number * factor)
}

#[cfg(test)]
mod tests {
    use super::{pixels, view_box};

    #[test]
    fn lengths_have_units_and_percentages_are_none() {
        assert_eq!(pixels("96"), Some(96.0));
        assert_eq!(pixels(" 72pt "), Some(96.0));
        assert_eq!(pixels("1e1px"), Some(10.0));
        assert_eq!(pixels("100%"), None);
        assert_eq!(pixels("wide"), None);
    }

    #[test]
    fn a_view_box_is_four_numbers_with_commas_or_spaces() {
        assert_eq!(view_box("0,0 , 3 4"), Some([0.0, 0.0, 3.0, 4.0]));
        assert_eq!(view_box("0 0 3"), None);
        assert_eq!(view_box("0 0 0 4"), None);
        assert_eq!(view_box("0 0 inf 4"), None);
    }
}
