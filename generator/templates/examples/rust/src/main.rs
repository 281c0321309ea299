//! Makes one video, or walks the vectors of the lifecycle.

mod client;
mod lifecycle;

use std::collections::HashMap;
use std::error::Error;
use std::{env, fs, process};

use serde_json::Value;

use client::{Client, Failure};
use lifecycle::{items, read, text, Exchange, Walk};

const USAGE: &str = "usage:
  videotasks-example vectors CATALOG LIFECYCLE
  videotasks-example make CATALOG PROVIDER ENDPOINT BODY TARGET

The key comes from the provider's variable in the catalogue; VIDEOTASKS_BASE_URL replaces the provider's host.";

/// The moment of all exchanges in the vectors, in seconds since 1970.
const NOW: (&str, f64) = ("2027-01-15T08:00:00Z", 1_800_000_000.0);

impl Error for Failure {}

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["vectors", catalog, file] => vectors(catalog, file),
        ["make", catalog, provider, endpoint, body, target] => make(catalog, provider, endpoint, body, target),
        _ => {
            eprintln!("{}", USAGE);
            process::exit(2);
        }
    };
    if let Err(error) = done {
        eprintln!("{}", error);
        let is_doubtful = error.downcast_ref::<Failure>().map_or(false, Failure::is_doubtful);
        process::exit(if is_doubtful { 3 } else { 1 });
    }
}

fn json(path: &str) -> Result<Value, Box<dyn Error>> {
    Ok(serde_json::from_slice(&fs::read(path)?)?)
}

fn named<'a>(list: &'a Value, id: &str) -> Result<&'a Value, Box<dyn Error>> {
    let found = items(list).iter().find(|item| item["id"] == id);
    found.ok_or_else(|| format!("the catalogue has no {}", id).into())
}

fn make(path: &str, provider: &str, endpoint: &str, body: &str, target: &str) -> Result<(), Box<dyn Error>> {
    let catalog = json(path)?;
    let provider = named(&catalog["providers"], provider)?;
    let route = text(&named(&catalog["endpoints"], endpoint)?["path"]);
    let variable = text(&provider["keyVariable"]);
    let key = env::var(variable).map_err(|_| format!("no key in {}", variable))?;
    let base_url = env::var("VIDEOTASKS_BASE_URL").unwrap_or_else(|_| text(&provider["host"]).to_string());
    let client = Client::new(&catalog, base_url.trim_end_matches('/').to_string(), key);
    let task_id = client.submit(route, &fs::read_to_string(body)?)?;
    println!("accepted as task {}", task_id); // keep it: the task goes on if this program does not
    client.download(&task_id, client.wait(&task_id)?, target)?;
    println!("saved {}", target);
    Ok(())
}

/// What a client would have seen of a vector.
fn exchange_of(vector: &Value) -> Exchange {
    let seconds = vector["seconds"].as_f64().unwrap_or(0.0);
    if let Some(transport) = vector["transport"].as_str() {
        let event = if transport == "refused" { "not sent" } else { "broken" };
        return Exchange { seconds, ..Exchange::nothing(event, transport) };
    }
    let body = match vector["bodyBase64"].as_str() {
        Some(encoded) => decoded(encoded),
        None => text(&vector["body"]).as_bytes().to_vec(),
    };
    let empty = serde_json::Map::new();
    let given = vector["headers"].as_object().unwrap_or(&empty);
    let headers: HashMap<String, String> =
        given.iter().map(|(name, value)| (name.to_lowercase(), text(value).to_string())).collect();
    let status = vector["status"].as_u64().unwrap_or(0) as u16;
    Exchange { event: "response", status, headers, body, seconds, why: String::new() }
}

/// The bytes of a text in base64, which the standard library does not read.
fn decoded(encoded: &str) -> Vec<u8> {
    const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut count, mut bytes) = (0u32, 0, Vec::new());
    for value in encoded.chars().filter_map(|letter| LETTERS.find(letter)) {
        bits = bits << 6 | value as u32;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    bytes
}

fn vectors(path: &str, file: &str) -> Result<(), Box<dyn Error>> {
    let catalog = json(path)?;
    let groups = json(file)?;
    let (mut count, mut wrong) = (0, 0);
    for group in items(&groups) {
        assert_eq!(text(&group["now"]), NOW.0);
        let (operation, task_id) = (text(&group["operation"]), text(&group["taskId"]));
        for test in items(&group["tests"]) {
            let (mut longest, mut shortest) = (Walk::new(&catalog, operation), Walk::new(&catalog, operation));
            for vector in items(&test["exchanges"]) {
                let exchange = exchange_of(vector);
                let brought = read(&catalog, operation, task_id, &exchange);
                let step = longest.step(&exchange, &brought, NOW.1, 0.0);
                let least = shortest.step(&exchange, &brought, NOW.1, 1.0).pause;
                let is_near = |found: f64, bound: &Value| (found - bound.as_f64().unwrap_or(0.0)).abs() < 0.001;
                let agrees = vector["outcome"] == step.outcome.as_str()
                    && vector["repeat"] == step.repeat
                    && text(&vector["taskId"]) == brought.task_id
                    && is_near(step.pause, &vector["pause"]["most"])
                    && is_near(least, &vector["pause"]["least"]);
                count += 1;
                if !agrees {
                    wrong += 1;
                    println!("{}: {}: {:?}", operation, text(&test["description"]), step);
                }
            }
        }
    }
    println!("{} exchanges, {} wrong", count, wrong);
    if count == 0 || wrong > 0 {
        return Err("the vectors do not agree".into());
    }
    Ok(())
}
