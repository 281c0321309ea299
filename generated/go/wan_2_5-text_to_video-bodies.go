// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/wan_2_5/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// Wan25TextToVideoRequest: Makes a video of 5 or 10 seconds with sound from a prompt.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan-2.5-t2v-preview.md
type Wan25TextToVideoRequest struct {
	// Input: What the video is made from. Required.
	Input Wan25TextToVideoInput `json:"input"`

	// Parameters: How the video is made. A sound of your own takes the place of a generated one.
	Parameters *Wan25TextToVideoParameters `json:"parameters,omitempty"`
}

// NewWan25TextToVideoRequest has all that a request needs.
func NewWan25TextToVideoRequest(input Wan25TextToVideoInput) Wan25TextToVideoRequest {
	return Wan25TextToVideoRequest{Input: input}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (Wan25TextToVideoRequest) Endpoint() string {
	return "wan_2_5.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan25TextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan25TextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *Wan25TextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r Wan25TextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["input"] = ofObject[Wan25TextToVideoInput](r.Input)
	put(members, "parameters", r.Parameters, ofObject[Wan25TextToVideoParameters])
	return members
}

func (r *Wan25TextToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "input", &r.Input, toObject[Wan25TextToVideoInput]),
		takePtr(members, "parameters", &r.Parameters, toObject[Wan25TextToVideoParameters]),
	)
}

func (Wan25TextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan25TextToVideoRequest)
	if value, given := body["input"]; !given {
		c.required(at.member("input"))
	} else if members, ok := value.(map[string]any); !ok {
		c.wrongType(at.member("input"), "object", value)
	} else {
		Wan25TextToVideoInput{}.check(c, members, at.member("input"))
	}
	if value, given := body["parameters"]; given {
		if members, ok := value.(map[string]any); !ok {
			c.wrongType(at.member("parameters"), "object", value)
		} else {
			Wan25TextToVideoParameters{}.check(c, members, at.member("parameters"))
		}
	}
}

func (Wan25TextToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan-2.5-t2v-preview.md",
		nil,
		nil,
	}
}

var namesWan25TextToVideoRequest = []string{"input", "parameters"}

// Wan25TextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan-2.5-t2v-preview.md
type Wan25TextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan25TextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan25TextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan25TextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan25TextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *Wan25TextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesWan25TextToVideoResponse, &r.AdditionalProperties),
	)
}

func (Wan25TextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (Wan25TextToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan-2.5-t2v-preview.md",
		nil,
		nil,
	}
}

var namesWan25TextToVideoResponse = []string{"task_id"}
