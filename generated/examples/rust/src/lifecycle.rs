// Copied from generator/templates/examples/rust/src/lifecycle.rs: edit that file, then run `make generate`.
//! The catalogue's table of decisions, and how it is looked up: no status and no reason is named here.

use std::collections::HashMap;

use serde_json::Value;

/// What came of one request.
#[derive(Clone, Debug, Default)]
pub struct Exchange {
    /// `not sent`, `broken` or `response`.
    pub event: &'static str,
    pub status: u16,
    /// Names in lower case.
    pub headers: HashMap<String, String>,
    pub body: Vec<u8>,
    /// Since the first request.
    pub seconds: f64,
    /// Where no response came.
    pub why: String,
}

impl Exchange {
    pub fn nothing(event: &'static str, why: impl ToString) -> Self {
        Exchange { event, why: why.to_string(), ..Default::default() }
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }
}

/// What a response brings.
#[derive(Clone, Debug, Default)]
pub struct Brought {
    /// In the words of the table; empty for nothing of these.
    pub has: &'static str,
    pub reason: String,
    /// Of a task, where `has` is `result`.
    pub state: String,
    /// Where `has` is `task id`.
    pub task_id: String,
}

/// What an exchange means.
#[derive(Clone, Debug)]
pub struct Step {
    pub outcome: String,
    pub repeat: bool,
    /// Seconds before the repetition.
    pub pause: f64,
}

/// Finds out what a response brings; `task_id` is the task that was asked for.
pub fn read(catalog: &Value, operation: &str, task_id: &str, exchange: &Exchange) -> Brought {
    let body = exchange.json();
    let id_name = text(&catalog["task"]["id"]);
    let is_success = exchange.status / 100 == 2;
    let mut brought = Brought { reason: reason_of(catalog, &body), ..Default::default() };
    match operation {
        "submit" if is_success => {
            brought.task_id = identifier(&body[id_name]);
            brought.has = if brought.task_id.is_empty() { "" } else { "task id" };
        }
        "poll" if is_success && body["task"].is_object() => {
            let about = identifier(&body["task"][id_name]);
            if about.is_empty() || letters(&about) == letters(task_id) {
                brought.has = "result";
                brought.state = state_of(catalog, &body["task"]["status"]);
            }
        }
        "download" if exchange.headers.contains_key("location") => brought.has = "location",
        "download" if is_success => brought.has = if is_text(&exchange.body) { "text" } else { "file" },
        _ => {}
    }
    brought
}

pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or("")
}

pub fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(0.0)
}

fn reason_of(catalog: &Value, body: &Value) -> String {
    let found = items(&catalog["lifecycle"]["reason"])
        .iter()
        .filter_map(|pointer| body.pointer(text(pointer))?.as_str())
        .find(|reason| reason.chars().any(|letter| !letter.is_ascii_digit()));
    found.unwrap_or("").to_string()
}

fn state_of(catalog: &Value, status: &Value) -> String {
    let known = items(&catalog["task"]["states"]).iter().find(|known| &known["status"] == status);
    known.map_or("unknown", |known| text(&known["state"])).to_string()
}

/// A task's id, of which some platforms make a number; empty if there is none.
fn identifier(value: &Value) -> String {
    match value {
        Value::Number(id) if id.is_u64() => id.to_string(),
        _ => text(value).trim().to_string(),
    }
}

fn letters(id: &str) -> String {
    id.to_lowercase().replace(&['-', '_'][..], "")
}

/// Every format of a video or an image has a byte 0 among its first bytes, and no text has.
fn is_text(body: &[u8]) -> bool {
    !body.is_empty() && !body[..body.len().min(512)].contains(&0)
}

/// One operation, from its first request on.
pub struct Walk<'a> {
    catalog: &'a Value,
    operation: &'a str,
    repeats: i32,
    renewals: i32,
    believed: i32,
    lost_since: Option<f64>,
    interval: f64,
}

impl<'a> Walk<'a> {
    pub fn new(catalog: &'a Value, operation: &'a str) -> Self {
        let interval = number(&catalog["task"]["polling"]["intervalSeconds"]);
        Walk { catalog, operation, repeats: 0, renewals: 0, believed: 0, lost_since: None, interval }
    }

    /// Tells what an exchange means. `now` is in seconds since 1970, `chance` a number from 0 to 1.
    pub fn step(&mut self, exchange: &Exchange, brought: &Brought, now: f64, chance: f64) -> Step {
        let row = self.decision(exchange, brought);
        let pauses = &self.catalog["lifecycle"]["pauses"];
        let outcome = text(&row["outcome"]).to_string();
        if outcome == "told" {
            return self.told(&brought.state, chance);
        }
        self.believed = if outcome == "failed" { self.believed + 1 } else { 0 };
        self.lost_since = row["grace"].as_bool().and(self.lost_since.or(Some(exchange.seconds)));
        let lost = self.lost_since.map_or(0.0, |since| exchange.seconds - since);
        let mut step = Step { repeat: row["repeat"] == true, pause: 0.0, outcome };
        if step.outcome == "elsewhere" {
            return step;
        }
        if step.outcome == "expired" {
            self.renewals += 1;
            step.repeat &= f64::from(self.renewals) <= number(&pauses["mostRenewals"]);
            return step;
        }
        let limits = &pauses["retryAfter"];
        let said = retry_after(exchange, now);
        let asked = said.filter(|asked| *asked >= number(&limits["leastSeconds"]));
        let too_often = f64::from(self.repeats) >= number(&pauses["mostRepeats"]);
        let too_long = asked.map_or(false, |asked| asked > number(&limits["maximumSeconds"]));
        let is_over = f64::from(self.believed) >= number(&pauses["believedFailures"])
            || lost >= number(&pauses["graceSeconds"])
            || self.operation != "poll" && (too_often || too_long);
        step.repeat &= !is_over;
        if !step.repeat {
            return step;
        }
        let backoff = &pauses[if row["longPauses"] == true && said.is_none() { "longBackoff" } else { "backoff" }];
        let grown = number(&backoff["firstSeconds"]) * number(&pauses["growth"]).powi(self.repeats);
        let longest = grown.min(number(&backoff["maximumSeconds"]));
        self.repeats += 1;
        step.pause = match asked {
            Some(asked) => asked.min(number(&limits["maximumPollSeconds"])),
            None => longest * (1.0 - number(&pauses["jitter"]) * chance),
        };
        step
    }

    /// What a task's result means.
    fn told(&mut self, state: &str, chance: f64) -> Step {
        (self.repeats, self.believed, self.lost_since) = (0, 0, None);
        if state == "succeeded" || state == "failed" {
            return Step { outcome: state.to_string(), repeat: false, pause: 0.0 };
        }
        let pauses = &self.catalog["lifecycle"]["pauses"];
        let pause = self.interval * (1.0 - number(&pauses["jitter"]) * chance);
        let longest = number(&self.catalog["task"]["polling"]["maximumIntervalSeconds"]);
        self.interval = (self.interval * number(&pauses["pollGrowth"])).min(longest);
        Step { outcome: "running".to_string(), repeat: true, pause }
    }

    fn decision(&self, exchange: &Exchange, brought: &Brought) -> &'a Value {
        let rows = items(&self.catalog["lifecycle"][self.operation]);
        rows.iter().find(|row| fits(row, exchange, brought)).expect("the table has a last row")
    }
}

fn fits(row: &Value, exchange: &Exchange, brought: &Brought) -> bool {
    let hundred = format!("{}xx", exchange.status / 100);
    let is = |name: &str, found: &str| row[name].is_null() || row[name] == found;
    row["event"] == exchange.event
        && (row["statuses"].is_null() || items(&row["statuses"]).iter().any(|one| *one == exchange.status))
        && is("hundred", &hundred)
        && is("reason", &brought.reason)
        && is("has", brought.has)
        && !(row["unnamed"] == true && !brought.reason.is_empty())
}

/// How many seconds a response asks to wait; None: it does not.
fn retry_after(exchange: &Exchange, now: f64) -> Option<f64> {
    let asked = exchange.headers.get("retry-after")?;
    if !asked.is_empty() && asked.bytes().all(|letter| letter.is_ascii_digit()) {
        return asked.parse().ok();
    }
    Some(moment(asked)? - now)
}

/// Seconds since 1970 of a date such as `Fri, 15 Jan 2027 08:00:20 GMT`.
fn moment(date: &str) -> Option<f64> {
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let words: Vec<&str> = date.split_whitespace().collect();
    let (day, name, year) = (words.get(1)?, words.get(2)?, words.get(3)?.parse::<i64>().ok()?);
    let month = MONTHS.find(name).filter(|at| name.len() == 3 && at % 3 == 0)? as i64 / 3 + 1;
    let time: Vec<i64> = words.get(4)?.split(':').map(str::parse).collect::<Result<_, _>>().ok()?;
    if words.get(5) != Some(&"GMT") || time.len() != 3 {
        return None;
    }
    // Days of the Gregorian calendar, in years that begin with March.
    let (shifted, from_march) = (year - i64::from(month <= 2), (month + 9) % 12);
    let days = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * from_march + 2) / 5;
    let since = days + day.parse::<i64>().ok()? - 1 - 719_468;
    Some((((since * 24 + time[0]) * 60 + time[1]) * 60 + time[2]) as f64)
}
