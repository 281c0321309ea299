// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/unified/create.yaml: edit there, then run `make generate`.

package videotasks

// UnifiedCreateRequest: Makes a video with the model that the request names. It takes further
// parameters, and the value of model decides which. No page lists them, as it loads a JSON Schema for
// each model when it is shown.
//
// Its page is https://novita.ai/docs/api-reference/reference-unified-video-generation
type UnifiedCreateRequest struct {
	// Model: Name of the model that makes the video. The examples are what a client of October 2026
	// sends. Required.
	Model string `json:"model"`

	// CallbackURL: Address that is told when the task has ended. The sources disagree on whether it
	// exists: the parameter is called callback_url; the parameter is called callback. Here holds:
	// callback_url.
	CallbackURL *string `json:"callback_url,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// NewUnifiedCreateRequest has all that a request needs.
func NewUnifiedCreateRequest(model string) UnifiedCreateRequest {
	return UnifiedCreateRequest{Model: model}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (UnifiedCreateRequest) Endpoint() string {
	return "unified.create"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r UnifiedCreateRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r UnifiedCreateRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *UnifiedCreateRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r UnifiedCreateRequest) members() map[string]any {
	members := map[string]any{}
	members["model"] = ofText[string](r.Model)
	put(members, "callback_url", r.CallbackURL, ofText[string])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *UnifiedCreateRequest) read(members map[string]any) error {
	return first(
		take(members, "model", &r.Model, toText[string]),
		takePtr(members, "callback_url", &r.CallbackURL, toText[string]),
		takeMore(members, namesUnifiedCreateRequest, &r.AdditionalProperties),
	)
}

func (UnifiedCreateRequest) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["model"]; !given {
		c.required(at.member("model"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("model"), "string", value)
	}
	if value, given := body["callback_url"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("callback_url"), "string", value)
		}
	}
}

func (UnifiedCreateRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/reference-unified-video-generation",
		nil,
		nil,
	}
}

var namesUnifiedCreateRequest = []string{"model", "callback_url"}

// UnifiedCreateResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/reference-unified-video-generation
type UnifiedCreateResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r UnifiedCreateResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r UnifiedCreateResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *UnifiedCreateResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r UnifiedCreateResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *UnifiedCreateResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesUnifiedCreateResponse, &r.AdditionalProperties),
	)
}

func (UnifiedCreateResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (UnifiedCreateResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/reference-unified-video-generation",
		nil,
		nil,
	}
}

var namesUnifiedCreateResponse = []string{"task_id"}
