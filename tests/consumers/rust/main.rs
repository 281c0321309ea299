//! Passes bodies through the types of quicktype: a line is an object with the title of a body and the body.

#[allow(dead_code)] // most of the types are only read and written
mod types;

use std::io::{stdin, BufRead};

fn main() {
    for line in stdin().lock().lines() {
        match serde_json::from_str::<types::VideotasksBundle>(&line.expect("a line")) {
            Ok(body) => println!("{}", serde_json::to_string(&body).expect("JSON")),
            Err(error) => println!("refused: {}", error),
        }
    }
}
