//! The directory as the ONS has published it, old and new, and as people damage it.

use super::{Problem, Reading, Wanted, read};

fn wanted(councils: &[(&str, &[&str])]) -> Vec<Wanted> {
    let councils = councils.iter().map(|(council, within)| Wanted {
        council: (*council).to_owned(),
        within: within.iter().map(|code| (*code).to_owned()).collect(),
    });
    councils.collect()
}

fn read_text(text: &str, councils: &[(&str, &[&str])]) -> Result<Reading, Vec<Problem>> {
    read(text.as_bytes(), &wanted(councils))
}

/// The lines of `postcodes.txt` that it gives, and its places.
fn lines(text: &str, councils: &[(&str, &[&str])]) -> Vec<String> {
    let reading = read_text(text, councils).expect("a directory");
    let text = reading.kept("A source", &wanted(councils)).to_text();
    let lines = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.starts_with("source"));
    lines.map(str::to_owned).collect()
}

const GATESHEAD: &[(&str, &[&str])] = &[("E08000037", &[])];

#[test]
fn old_and_new_columns_give_the_same() {
    let heads = [
        "pcd,pcd2,pcds,dointr,doterm,oscty,oslaua",
        "pcd7,pcd8,pcds,dointr,doterm,cty25cd,lad25cd",
        "\u{feff}PCD7,PCD8,PCDS,DOINTR,DOTERM,CTY31CD,LAD31CD",
        "\"pcd\",\"pcd2\",\"pcds\",\"dointr\",\"doterm\",\"oscty\",\"laua\"",
    ];
    for head in heads {
        let text = format!(
            "{head}\r\nNE8 1AA,NE8  1AA,NE8 1AA,198001,,E99999999,E08000037\r\n\"NE8 1AB\",\"NE8  1AB\",\"NE8 1AB\",\"198001\",\"199606\",\"E99999999\",\"E08000024\"\r\n\"NE8 1AD\",x,NE8 1AD,,,E99999999,E08000037\r\nSR1 1AA,SR1  1AA,SR1 1AA,,,E99999999,E08000024\r\n"
        );
        assert_eq!(
            lines(&text, GATESHEAD),
            ["places: E08000024 E08000037", "NE8 1 2;1/0:aB~aB"],
            "{head}"
        );
    }
}

#[test]
fn postcodes_of_seven_letters_are_read() {
    for (column, postcode) in [
        ("pcd7", "NE8 1AA"),
        ("pcd", "NE8 1AA"),
        ("pcd7", "NE8  1AA"),
        ("pcd", "NE81AA"),
        ("pcds", "ne8 1aa"),
    ] {
        let text = format!("{column},lad25cd\n{postcode},E08000037\n");
        assert_eq!(
            lines(&text, GATESHEAD),
            ["places: E08000037", "NE8 0 2"],
            "{postcode}"
        );
    }
}

#[test]
fn districts_go_to_the_county_that_an_area_names() {
    // Norwich, in Norfolk.
    for text in [
        "pcds,lad25cd\nNR1 1AA,E07000148\n",
        "pcds,cty25cd,lad25cd\nNR1 1AA,E10000020,E07000148\n",
    ] {
        assert_eq!(lines(text, &[("E10000020", &[])])[0], "places: E10000020");
        // An area that names the district itself has it.
        assert_eq!(
            lines(text, &[("E07000148", &[]), ("E10000020", &[])])[0],
            "places: E07000148"
        );
    }
    // A district of later days, which no table of ours can know.
    let text = "pcds,cty27cd,lad27cd\nNR1 1AA,E10000099,E07000999\n";
    assert_eq!(lines(text, &[("E10000099", &[])])[0], "places: E10000099");
}

#[test]
fn a_part_of_a_council_is_told_by_any_column() {
    let text = "pcds,lad25cd,icb25cd\nCA10 1AA,E06000064,E54000050\nLA9 1AA,E06000064,E54000048\n";
    let eden: &[(&str, &[&str])] = &[("E06000064", &["E07000030", "E54000050"])];
    assert_eq!(
        lines(text, eden),
        ["places: E06000064:E54000050", "CA10 0 2"]
    );
}

#[test]
fn rows_without_a_council_are_counted_and_no_problem() {
    let text = "pcds,lad25cd\nNE8 1AA,E08000037\nIM1 1AA,M99999999\nNE98 1AA,\nNPT 1AA,W06000022\n";
    let reading = read_text(text, GATESHEAD).expect("a directory");
    assert_eq!((reading.postcodes, reading.without_council), (1, 3));
    assert!(!reading.knows_ended);
}

#[test]
fn each_wrong_row_is_told_with_its_line() {
    let text = "pcds,lad25cd\nNE8 1AA,E08000037\nGateshead,E08000037\nNE8 1AB\nNE8 1AD,Gateshead\n";
    let problems = read_text(text, GATESHEAD).expect_err("wrong rows");
    let told: Vec<(u64, &str)> = problems
        .iter()
        .map(|it| (it.line, it.message.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (3, "`GATESHEAD` is no postcode"),
            (4, "this row has 1 cells, and the first one 2"),
            (5, "`Gateshead` is no code of a council"),
        ]
    );
}

#[test]
fn a_file_of_another_kind_is_refused() {
    for (text, said) in [
        ("", "the file is empty"),
        (
            "a,b\n1,2\n",
            "no column holds postcodes; the first row is `a,b`",
        ),
        (
            "pcds,b\nNE8 1AA,2\n",
            "no column holds codes of councils; the first row is `pcds,b`",
        ),
        ("pcds,lad25cd\n", "no row has a postcode and a council"),
    ] {
        let problems = read_text(text, GATESHEAD).expect_err("another kind");
        assert_eq!(problems[0].message, said);
    }
    let many = format!("pcds,lad25cd\n{}", "x,y\n".repeat(100));
    let problems = read_text(&many, GATESHEAD).expect_err("wrong rows");
    assert_eq!(problems.len(), 21);
    assert_eq!(problems[20].message, "80 more rows are wrong");
}

#[test]
fn shares_count_the_postcodes_in_use() {
    let text =
        "pcds,doterm,lad25cd\nNE8 1AA,,E08000037\nNE8 1AB,,E08000024\nNE8 1AD,199606,E08000024\n";
    let shares = read_text(text, GATESHEAD).expect("a directory").shares();
    assert_eq!(shares["NE8"]["E08000037"], (1, 2));
    assert_eq!(shares["NE8"]["E08000024"], (1, 2));
}
