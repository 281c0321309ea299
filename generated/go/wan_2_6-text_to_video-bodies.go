// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/wan_2_6/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// Wan26TextToVideoRequest: Makes a video of 5, 10 or 15 seconds with sound from a prompt, in one shot
// or several.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan2.6-t2v.md
type Wan26TextToVideoRequest struct {
	// Input: What the video is made from. Required.
	Input Wan26TextToVideoInput `json:"input"`

	// Parameters: How the video is made. A sound of your own takes the place of a generated one.
	Parameters *Wan26TextToVideoParameters `json:"parameters,omitempty"`
}

// NewWan26TextToVideoRequest has all that a request needs.
func NewWan26TextToVideoRequest(input Wan26TextToVideoInput) Wan26TextToVideoRequest {
	return Wan26TextToVideoRequest{Input: input}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (Wan26TextToVideoRequest) Endpoint() string {
	return "wan_2_6.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan26TextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan26TextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *Wan26TextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r Wan26TextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["input"] = ofObject[Wan26TextToVideoInput](r.Input)
	put(members, "parameters", r.Parameters, ofObject[Wan26TextToVideoParameters])
	return members
}

func (r *Wan26TextToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "input", &r.Input, toObject[Wan26TextToVideoInput]),
		takePtr(members, "parameters", &r.Parameters, toObject[Wan26TextToVideoParameters]),
	)
}

func (Wan26TextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan26TextToVideoRequest)
	if value, given := body["input"]; !given {
		c.required(at.member("input"))
	} else if members, ok := value.(map[string]any); !ok {
		c.wrongType(at.member("input"), "object", value)
	} else {
		Wan26TextToVideoInput{}.check(c, members, at.member("input"))
	}
	if value, given := body["parameters"]; given {
		if members, ok := value.(map[string]any); !ok {
			c.wrongType(at.member("parameters"), "object", value)
		} else {
			Wan26TextToVideoParameters{}.check(c, members, at.member("parameters"))
		}
	}
}

func (Wan26TextToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan2.6-t2v.md",
		nil,
		nil,
	}
}

var namesWan26TextToVideoRequest = []string{"input", "parameters"}

// Wan26TextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan2.6-t2v.md
type Wan26TextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan26TextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan26TextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan26TextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan26TextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *Wan26TextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesWan26TextToVideoResponse, &r.AdditionalProperties),
	)
}

func (Wan26TextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (Wan26TextToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan2.6-t2v.md",
		nil,
		nil,
	}
}

var namesWan26TextToVideoResponse = []string{"task_id"}
