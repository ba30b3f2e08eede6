//! Borders that neighbours share, and labels.

use super::labels;
use super::mesh::{Mesh, Point};
use super::path;

fn ring(points: &[(i32, i32)]) -> Vec<Point> {
    points.iter().map(|(x, y)| Point { x: *x, y: *y }).collect()
}

/// Two areas side by side whose common border has many small corners.
fn neighbours() -> Vec<Vec<Vec<Point>>> {
    let border: Vec<(i32, i32)> = (0..=100).map(|at| (200 + at % 2, at * 4)).collect();
    let mut west = vec![(0, 400), (0, 0)];
    west.extend(&border);
    let mut east = vec![(500, 0), (500, 400)];
    east.extend(border.iter().rev());
    vec![vec![ring(&west)], vec![ring(&east)]]
}

#[test]
fn neighbours_share_each_corner_of_their_border() {
    let mesh = Mesh::of(&neighbours());
    let (west, east) = (mesh.rings(0), mesh.rings(1));
    assert_eq!((west.len(), east.len()), (1, 1));
    let shared = |rings: &[Vec<Point>]| -> Vec<Point> {
        let mut points = rings[0].clone();
        points.retain(|it| (150..300).contains(&it.x));
        points.sort();
        points
    };
    assert_eq!(shared(&west), shared(&east));
    assert!(shared(&west).len() < 20, "it is simpler");
}

#[test]
fn a_border_between_two_councils_of_one_area_falls_away() {
    let both: Vec<Vec<Point>> = neighbours().into_iter().flatten().collect();
    let rings = Mesh::of(&[both]).rings(0);
    let mut corners = rings[0].clone();
    corners.sort();
    assert_eq!(rings.len(), 1);
    for outer in ring(&[(0, 0), (0, 400), (500, 0), (500, 400)]) {
        assert!(corners.contains(&outer), "{corners:?}");
    }
    assert!(
        !corners.iter().any(|it| (100..300).contains(&it.y)),
        "{corners:?}"
    );
}

#[test]
fn small_islands_are_left_out_and_a_small_area_is_not() {
    let island = ring(&[(600, 0), (605, 0), (605, 5), (600, 5)]);
    let mut areas = neighbours();
    areas[1].push(island.clone());
    assert_eq!(Mesh::of(&areas).rings(1).len(), 1);
    areas[1].pop();
    areas.push(vec![island]);
    assert!(Mesh::of(&areas).rings(2)[0].len() >= 3);
    // What falls together on the drawing is nothing.
    areas[2] = vec![ring(&[(600, 0), (600, 0), (600, 0)])];
    assert!(Mesh::of(&areas).rings(2).is_empty());
}

#[test]
fn a_lake_and_an_area_within_another_have_rings_of_their_own() {
    let outer = ring(&[(0, 0), (400, 0), (400, 400), (0, 400)]);
    let inner = ring(&[(100, 100), (300, 100), (300, 300), (100, 300)]);
    let mesh = Mesh::of(&[vec![outer, inner.clone()], vec![inner]]);
    assert_eq!((mesh.rings(0).len(), mesh.rings(1).len()), (2, 1));
    assert!(mesh.rings(0).contains(&mesh.rings(1)[0]));
}

#[test]
fn a_long_coast_keeps_few_corners() {
    let coast: Vec<(i32, i32)> = (0..900).map(|at| (at, (at * 7919) % 97)).collect();
    let mut around = coast;
    around.extend([(900, 900), (0, 900)]);
    let rings = Mesh::of(&[vec![ring(&around)]]).rings(0);
    let corners: usize = rings.iter().map(Vec::len).sum();
    assert!((100..=282).contains(&corners), "{corners}");
}

#[test]
fn a_label_stands_in_its_area_or_beside_all() {
    let large = vec![ring(&[(0, 0), (400, 0), (400, 400), (0, 400)])];
    let small = vec![ring(&[(400, 200), (430, 200), (430, 230), (400, 230)])];
    let placed = labels::place(&[&large, &small]);
    let (first, second) = (&placed.labels[0], &placed.labels[1]);
    assert!(!first.is_beside && (52..348).contains(&first.middle.x));
    assert!(second.is_beside);
    assert!(
        second.middle.x > 452 || !(0..400).contains(&second.middle.y),
        "{:?}",
        second.middle
    );
    assert!((400..=430).contains(&second.anchor.x));
    let [left, top, width, height] = placed.frame;
    assert!(left < 0 && top < 0 && left + width > 430 && top + height > 400);
    assert_eq!(placed.order, [0, 1]);
}

#[test]
fn a_path_is_written_in_short() {
    let rings = [ring(&[(5, 7), (15, 7), (15, 17), (5, 12)])];
    assert_eq!(path(&rings), "M5 7l10 0 0 10-10-5z");
}
