//! Lets bodies pass through the types that quicktype makes for Rust, a bundle of one body on each line: `pass HOW`.

use std::io::{stdin, BufRead};

#[allow(dead_code)] // most of the types are only read and written
mod plain;
#[allow(dead_code)]
mod set;

fn main() {
    let is_set = std::env::args().nth(1).as_deref() == Some("set");
    for line in stdin().lock().lines().map(|line| line.expect("a line")) {
        let passed = if is_set {
            serde_json::from_str::<set::VideotasksBundle>(&line).map(|body| serde_json::to_string(&body))
        } else {
            serde_json::from_str::<plain::VideotasksBundle>(&line).map(|body| serde_json::to_string(&body))
        };
        match passed {
            Ok(sent) => println!("{}", sent.expect("JSON")),
            Err(error) => println!("refused: {}", error),
        }
    }
}
