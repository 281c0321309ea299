// Copied from generator/templates/examples/rust/src/client.rs: edit that file, then run `make generate`.
//! Submits once, polls, downloads. What is sent again, and when, the table decides.

use std::io::Read;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use std::{fmt, fs, thread};

use serde_json::Value;
use ureq::{Agent, AgentBuilder, ErrorKind, Request};

use crate::lifecycle::{items, read, text, Brought, Exchange, Step, Walk};

const CONNECT: Duration = Duration::from_secs(10);
const REQUEST: Duration = Duration::from_secs(70);
const WAIT_SECONDS: f64 = 1800.0;
const MOST_REDIRECTS: usize = 10;

/// How a submit, a wait or a download ended otherwise than well.
#[derive(Debug)]
pub struct Failure {
    operation: String,
    outcome: String,
    why: String,
}

impl Failure {
    fn new(operation: &str, outcome: &str, why: impl ToString) -> Self {
        Failure { operation: operation.into(), outcome: outcome.into(), why: why.to_string() }
    }

    /// Whether a submit may have been accepted, and billed.
    pub fn is_doubtful(&self) -> bool {
        self.operation == "submit" && self.outcome == "unknown"
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        write!(to, "{}: {} ({})", self.operation, self.outcome, self.why)?;
        if self.is_doubtful() {
            write!(to, "; it may have been accepted, and billed: do not send it again before you have looked")?;
        }
        Ok(())
    }
}

type Seen = (Exchange, Brought, Step);

/// Sends requests to one provider.
pub struct Client<'a> {
    catalog: &'a Value,
    base_url: String,
    key: String,
    agent: Agent,
}

impl<'a> Client<'a> {
    pub fn new(catalog: &'a Value, base_url: String, key: String) -> Self {
        let agent = AgentBuilder::new()
            .timeout_connect(CONNECT)
            .timeout(REQUEST)
            .redirects(0) // the key would go there, and a submit with it
            .max_idle_connections(0) // on a connection of its own no response to another request can come
            .build();
        Client { catalog, base_url, key, agent }
    }

    /// Sends a body once, and again only if it was surely not accepted; gives the task's id.
    pub fn submit(&self, path: &str, body: &str) -> Result<String, Failure> {
        let url = format!("{}{}", self.base_url, path);
        let send = || Ok(asked(self.authenticated(self.agent.post(&url)), Some(body)));
        let (exchange, brought, step) = self.repeated("submit", "", send)?;
        if step.outcome != "accepted" {
            return Err(failure("submit", &exchange, &step));
        }
        Ok(brought.task_id)
    }

    /// Polls a task until it has succeeded; gives the address of its first video.
    pub fn wait(&self, task_id: &str) -> Result<String, Failure> {
        let result = &self.catalog["task"]["result"];
        let url = format!("{}{}", self.base_url, text(&result["path"]));
        let send = || {
            let request = self.agent.request(text(&result["method"]), &url);
            let request = request.query(text(&result["parameter"]), task_id);
            Ok(asked(self.authenticated(request), None))
        };
        let (exchange, _, step) = self.repeated("poll", task_id, send)?;
        if step.outcome != "succeeded" {
            return Err(failure("poll", &exchange, &step));
        }
        let body = exchange.json();
        match items(&body["videos"]).first().and_then(|video| video["video_url"].as_str()) {
            Some(url) => Ok(url.to_string()),
            None => Err(Failure::new("poll", "succeeded", "the task has no video")),
        }
    }

    /// Saves a task's video. Whatever happens, nothing is submitted.
    pub fn download(&self, task_id: &str, url: String, target: &str) -> Result<(), Failure> {
        let (mut url, mut is_expired) = (url, false);
        let send = || {
            if is_expired {
                url = self.wait(task_id)?;
            }
            let exchange = self.fetched(task_id, &url);
            is_expired = self.outcome(task_id, &exchange) == "expired";
            Ok(exchange)
        };
        let (exchange, _, step) = self.repeated("download", task_id, send)?;
        if step.outcome != "received" {
            return Err(failure("download", &exchange, &step));
        }
        // Renamed when whole: nobody finds half a video.
        let part = format!("{}.part", target);
        let saved = fs::write(&part, &exchange.body).and_then(|()| fs::rename(&part, target));
        saved.map_err(|error| Failure::new("download", "not saved", error))
    }

    /// What a storage, and whoever it sends on to, has at an address; the key is none of its business.
    fn fetched(&self, task_id: &str, url: &str) -> Exchange {
        let mut request = self.agent.get(url);
        for _ in 0..MOST_REDIRECTS {
            let here = request.request_url().map(|url| url.as_url().clone());
            let exchange = asked(request, None);
            if self.outcome(task_id, &exchange) != "elsewhere" {
                return exchange;
            }
            match here.ok().and_then(|url| url.join(&exchange.headers["location"]).ok()) {
                Some(next) => request = self.agent.get(next.as_str()),
                None => return exchange,
            }
        }
        asked(request, None)
    }

    fn outcome(&self, task_id: &str, exchange: &Exchange) -> String {
        let brought = read(self.catalog, "download", task_id, exchange);
        Walk::new(self.catalog, "download").step(exchange, &brought, 0.0, 0.0).outcome
    }

    /// Sends a request until the table says that it may not, or need not, be sent again.
    fn repeated<F>(&self, operation: &str, task_id: &str, mut send: F) -> Result<Seen, Failure>
    where
        F: FnMut() -> Result<Exchange, Failure>,
    {
        let mut walk = Walk::new(self.catalog, operation);
        let begun = Instant::now();
        loop {
            let mut exchange = send()?;
            exchange.seconds = begun.elapsed().as_secs_f64();
            let brought = read(self.catalog, operation, task_id, &exchange);
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            let chance = f64::from(now.subsec_micros() % 1000) / 1000.0;
            let step = walk.step(&exchange, &brought, now.as_secs_f64(), chance);
            if !step.repeat || exchange.seconds + step.pause > WAIT_SECONDS {
                return Ok((exchange, brought, step));
            }
            eprintln!("{}: {}, again in {:.1} s", operation, step.outcome, step.pause);
            thread::sleep(Duration::from_secs_f64(step.pause));
        }
    }

    fn authenticated(&self, request: Request) -> Request {
        let known = &self.catalog["authentication"];
        let value = format!("{} {}", text(&known["scheme"]), self.key);
        request.set(text(&known["header"]), &value).set("Content-Type", text(&self.catalog["contentType"]))
    }
}

/// Sends one request and tells what came of it, and whether it may have left where nothing came.
fn asked(request: Request, body: Option<&str>) -> Exchange {
    let sent = match body {
        Some(body) => request.send_string(body),
        None => request.call(),
    };
    let response = match sent {
        Ok(response) | Err(ureq::Error::Status(_, response)) => response,
        Err(ureq::Error::Transport(error)) => {
            let never = [ErrorKind::Dns, ErrorKind::ConnectionFailed, ErrorKind::InvalidUrl, ErrorKind::ProxyConnect];
            let event = if never.contains(&error.kind()) { "not sent" } else { "broken" };
            return Exchange::nothing(event, error);
        }
    };
    let mut exchange = Exchange { event: "response", status: response.status(), ..Default::default() };
    for name in response.headers_names() {
        let value = response.header(&name).unwrap_or("").to_string();
        exchange.headers.insert(name.to_lowercase(), value);
    }
    match response.into_reader().read_to_end(&mut exchange.body) {
        Ok(_) => exchange,
        Err(error) => Exchange::nothing("broken", error),
    }
}

fn failure(operation: &str, exchange: &Exchange, step: &Step) -> Failure {
    let body = String::from_utf8_lossy(&exchange.body[..exchange.body.len().min(200)]);
    let said = format!("HTTP {}: {}", exchange.status, body);
    Failure::new(operation, &step.outcome, if exchange.status == 0 { &exchange.why } else { &said })
}
